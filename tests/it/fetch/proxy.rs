//! Proxies: HTTP and SOCKS5, one for each host, with a password that nobody sees.
//! Never a wish at the proxy for an address that was not judged.

use super::{code_of, fetch_with, options, page_of};
use crate::support::origin::{HTML, Origin, Step, page, status};
use crate::support::proxy::{Speaks, TinyProxy, Wish};
use crate::support::tls::{Authority, TlsOrigin};
use copydesk::fetch::{Agent, CaCerts, Names, Options, PerHost, ProxyUrl};
use copydesk::model::FailureCode as Code;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// As in production, with names of one's own and this proxy.
fn through(proxy: &str) -> Options {
    let row = |name: &str, ip: &str| (name.to_string(), vec![ip.parse::<IpAddr>().unwrap()]);
    let agent = Agent { name: "desk".into(), url: "https://desk.example/".into(), email: "me@desk.example".into() };
    Options {
        agent,
        allow: Vec::new(),
        names: Names::Table([row("global.test", "93.184.216.34"), row("private.test", "10.0.0.1")].into()),
        proxies: PerHost { default: Some(ProxyUrl::parse(proxy).unwrap()), overrides: Vec::new() },
        ..options()
    }
}

fn wish(target: impl Into<String>, who: Option<&str>) -> Wish {
    Wish { target: target.into(), who: who.map(str::to_string) }
}

#[tokio::test]
async fn an_http_proxy_is_asked_for_the_whole_url_and_tunnels_tls() {
    let authority = Authority::new("the house's own");
    let (plain, secure) = (
        Origin::site(|_| page()).await,
        TlsOrigin::pages(authority.identity(&["global.test"]).config(&["h2", "http/1.1"]), HTML).await,
    );
    let proxy = TinyProxy::to(plain.addr, Speaks::Http).await;
    let fetched = fetch_with(through(&format!("http://{}", proxy.addr)), "http://global.test/a").await;
    assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    assert_eq!(proxy.wishes()[0], wish("GET http://global.test/robots.txt", None));
    assert_eq!(plain.asked().last().unwrap().path, "http://global.test/a");
    let proxy = TinyProxy::to(secure.addr, Speaks::Http).await;
    let ca_certs = CaCerts::from_pem(authority.pem().as_bytes()).unwrap();
    let fetched =
        fetch_with(Options { ca_certs, ..through(&format!("http://{}", proxy.addr)) }, "https://global.test/a").await;
    assert_eq!(page_of(fetched).html, HTML, "the certificate is checked through the tunnel");
    assert_eq!(proxy.wishes()[0], wish("CONNECT global.test:443", None));
}

#[tokio::test]
async fn a_tunnel_changes_nothing_about_whom_we_believe() {
    let authority = Authority::new("nobody we know");
    let secure = TlsOrigin::pages(authority.identity(&["global.test"]).config(&["http/1.1"]), HTML).await;
    for speaks in [Speaks::Http, Speaks::Socks5] {
        let proxy = TinyProxy::to(secure.addr, speaks).await;
        let scheme = if speaks == Speaks::Http { "http" } else { "socks5" };
        let fetched = fetch_with(through(&format!("{scheme}://{}", proxy.addr)), "https://global.test/").await;
        assert_eq!(code_of(&fetched), Some(Code::TlsError), "{speaks:?}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn a_socks_proxy_is_told_the_judged_address_or_with_h_the_name() {
    let site = Origin::site(|_| page()).await;
    for (scheme, target) in [("socks5", "93.184.216.34:80"), ("socks5h", "global.test:80")] {
        let proxy = TinyProxy::to(site.addr, Speaks::Socks5).await;
        let fetched = fetch_with(through(&format!("{scheme}://{}", proxy.addr)), "http://global.test/").await;
        assert_eq!(page_of(fetched).html, HTML, "{scheme}");
        assert_eq!(proxy.wishes()[0], wish(target, None), "{scheme}");
    }
}

#[tokio::test]
async fn a_forbidden_target_is_never_wished_for() {
    for (scheme, speaks) in [("http", Speaks::Http), ("socks5", Speaks::Socks5), ("socks5h", Speaks::Socks5)] {
        let site = Origin::site(|_| page()).await;
        let proxy = TinyProxy::to(site.addr, speaks).await;
        let options = through(&format!("{scheme}://{}", proxy.addr));
        for url in [
            "http://private.test/",
            "https://private.test/",
            "http://127.0.0.1/",
            "http://[::ffff:169.254.169.254]/",
            "http://0x7f000001/",
            "https://[fd00::1]/",
        ] {
            let fetched = fetch_with(options.clone(), url).await;
            assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{scheme}, {url}: {:?}", fetched.result);
        }
        assert_eq!((proxy.wishes(), site.connections()), (Vec::new(), 0), "{scheme}");
    }
}

#[tokio::test]
async fn a_redirect_to_a_forbidden_target_is_not_wished_for_either() {
    let site = Origin::raw(|asked| match asked.path.as_str() {
        "http://global.test/robots.txt" => status(404, "", ""),
        _ => status(302, "Location: http://private.test/", ""),
    })
    .await;
    let proxy = TinyProxy::to(site.addr, Speaks::Http).await;
    let fetched = fetch_with(through(&format!("http://{}", proxy.addr)), "http://global.test/").await;
    assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{:?}", fetched.result);
    assert!(site.asked().iter().all(|asked| asked.path.starts_with("http://global.test/")), "{:?}", site.asked());
    assert_eq!(proxy.wishes().len(), 1, "one connection, to the first host: {:?}", proxy.wishes());
}

#[tokio::test]
async fn user_and_password_reach_the_proxy_and_nobody_else() {
    let site = Origin::site(|_| page()).await;
    for (scheme, speaks, who) in
        [("http", Speaks::Http, "Basic bWU6aHVudGVyMiE="), ("socks5", Speaks::Socks5, "me:hunter2!")]
    {
        let proxy = TinyProxy::to(site.addr, speaks).await;
        let options = through(&format!("{scheme}://me:hunter2%21@{}", proxy.addr));
        assert!(!format!("{options:?}").contains("hunter2"), "{options:?}");
        assert_eq!(code_of(&fetch_with(options, "http://global.test/").await), None, "{scheme}");
        assert_eq!(proxy.wishes()[0].who.as_deref(), Some(who), "{scheme}");
    }
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for scheme in ["http", "socks5"] {
        let options = through(&format!("{scheme}://me:hunter2@{closed}"));
        for url in ["http://global.test/", "https://global.test/"] {
            let failure = fetch_with(options.clone(), url).await.result.unwrap_err();
            assert_eq!(failure.code, Code::ConnectError, "{scheme}, {url}: {failure}");
            assert!(!format!("{failure:?}").contains("hunter2"), "{failure:?}");
        }
    }
}

#[tokio::test]
async fn each_host_is_asked_through_its_own_proxy_or_directly() {
    let site = Origin::site(|_| page()).await;
    let (general, special) =
        (TinyProxy::to(site.addr, Speaks::Http).await, TinyProxy::to(site.addr, Speaks::Socks5).await);
    let mut options = through(&format!("http://{}", general.addr));
    let own = ProxyUrl::parse(&format!("socks5://{}", special.addr)).unwrap();
    options.proxies.overrides = vec![("127.0.0.1".into(), None), ("special.*".into(), Some(own))];
    options.allow = vec!["127.0.0.0/8".parse().unwrap()];
    let global: Vec<IpAddr> = vec!["93.184.216.34".parse().unwrap()];
    options.names =
        Names::Table([("global.test".to_string(), global.clone()), ("special.test".to_string(), global)].into());
    let asked = || (general.wishes().len(), special.wishes().len());
    assert_eq!(code_of(&fetch_with(options.clone(), &site.url("/")).await), None);
    assert_eq!(asked(), (0, 0), "directly");
    assert_eq!(code_of(&fetch_with(options.clone(), "http://special.test/").await), None);
    assert!(asked().0 == 0 && asked().1 > 0, "{:?}", asked());
    assert_eq!(code_of(&fetch_with(options, "http://global.test/").await), None);
    assert!(asked().0 > 0, "{:?}", asked());
}

#[tokio::test]
async fn the_proxys_own_name_may_lead_inside_and_is_no_way_in_for_others() {
    let site = Origin::site(|_| page()).await;
    let proxy = TinyProxy::to(site.addr, Speaks::Http).await;
    let mut options = through(&format!("http://proxy.test:{}", proxy.addr.port()));
    let (inside, global): (IpAddr, IpAddr) = ("127.0.0.1".parse().unwrap(), "93.184.216.34".parse().unwrap());
    let table = [("proxy.test".to_string(), vec![inside]), ("global.test".to_string(), vec![global])];
    options.names = Names::Table(table.into());
    assert_eq!(code_of(&fetch_with(options.clone(), "http://global.test/").await), None);
    let before = proxy.wishes().len();
    let fetched = fetch_with(options, &format!("http://proxy.test:{}/", proxy.addr.port())).await;
    assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{:?}", fetched.result);
    assert_eq!(proxy.wishes().len(), before);
}

#[tokio::test]
async fn a_proxy_that_opens_no_tunnel_is_a_connect_error_and_one_that_hangs_a_timeout() {
    for word in [403, 407, 502] {
        let proxy = Origin::raw(move |_| status(word, "", "")).await;
        let fetched = fetch_with(through(&proxy.url("")), "https://global.test/").await;
        assert_eq!(code_of(&fetched), Some(Code::ConnectError), "{word}: {:?}", fetched.result);
    }
    let silent = Origin::raw(|_| vec![Step::Pause(Duration::from_secs(20))]).await;
    let garbage = Origin::raw(|_| vec![Step::Send(b"SSH-2.0\r\n\r\n".to_vec()), Step::Close]).await;
    for scheme in ["http", "socks5"] {
        for (proxy, expected) in [(&silent, Code::Timeout), (&garbage, Code::ConnectError)] {
            let hasty = Options {
                connect_timeout: Duration::from_millis(300),
                ..through(&format!("{scheme}://{}", proxy.addr))
            };
            let start = Instant::now();
            let fetched = fetch_with(hasty, "https://global.test/").await;
            let code = code_of(&fetched);
            // A garbled SOCKS greeting is waited for like a silent one: the origin answers only to a blank line.
            assert!(
                code == Some(expected) || (scheme == "socks5" && code == Some(Code::Timeout)),
                "{scheme}: {code:?}"
            );
            assert!(start.elapsed() < Duration::from_secs(3), "{scheme}: {:?}", start.elapsed());
        }
    }
}
