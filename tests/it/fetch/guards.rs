//! The address guard: no connection to anything that is not global or allowed, however it is spelled or reached.
//! Never trusts the error alone: the number of connections at the forbidden server is what counts.

use super::{code_of, fetch_with, options, page_of};
use crate::support::origin::{Origin, page, status};
use copydesk::fetch::{Agent, FetchError, Fetcher, Names, Options, PerHost, ProxyUrl};
use copydesk::model::{Clock, FailureCode as Code};
use std::collections::BTreeMap;
use std::net::IpAddr;

fn reachable_agent() -> Agent {
    Agent { name: "desk".into(), url: "https://desk.example/".into(), email: "me@desk.example".into() }
}

/// As in production: nothing but global addresses.
fn strict() -> Options {
    Options { allow: Vec::new(), agent: reachable_agent(), ..options() }
}

fn names(table: &[(&str, &[&str])]) -> Names {
    let row = |(name, ips): &(&str, &[&str])| {
        (name.to_string(), ips.iter().map(|ip| ip.parse::<IpAddr>().unwrap()).collect())
    };
    Names::Table(table.iter().map(row).collect::<BTreeMap<_, _>>())
}

#[tokio::test]
async fn every_spelling_of_a_forbidden_address_is_blocked() {
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0x7f.1",
        "１２７.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::a9fe:a9fe]",
        "[2002:7f00:1::]",
        "169.254.169.254",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.1",
        "203.0.113.9",
        "240.0.0.1",
        "[fd00::1]",
        "[fe80::1]",
        "[ff02::1]",
        "[2001:db8::1]",
        "[2001::1]",
        "[::]",
        "user:pass@127.0.0.1",
        "example.com@127.0.0.1",
    ] {
        let fetched = fetch_with(strict(), &format!("http://{host}:9/")).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{host}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn without_allow_loopback_sees_no_connection_and_with_it_one() {
    let origin = Origin::site(|_| page()).await;
    let fetched = fetch_with(strict(), &origin.url("/")).await;
    assert_eq!((code_of(&fetched), origin.connections()), (Some(Code::BlockedAddress), 0));
    let fetched = fetch_with(strict(), &format!("http://localhost:{}/", origin.addr.port())).await;
    assert_eq!((code_of(&fetched), origin.connections()), (Some(Code::BlockedAddress), 0));
    let fetched = fetch_with(options(), &origin.url("/")).await;
    assert_eq!(code_of(&fetched), None);
    assert!(origin.connections() > 0, "the guard's own exception lets it through");
}

#[tokio::test]
async fn only_the_allowed_net_is_open() {
    let other = Origin::at("127.0.0.2:0", |_| page()).await;
    let allow = vec!["127.0.0.1/32".parse().unwrap()];
    let fetched = fetch_with(Options { allow, ..options() }, &other.url("/")).await;
    assert_eq!((code_of(&fetched), other.connections()), (Some(Code::BlockedAddress), 0));
}

#[tokio::test]
async fn redirects_of_page_and_robots_do_not_pass_the_guard() {
    let secret = Origin::at("127.0.0.2:0", |_| page()).await;
    let allow = vec!["127.0.0.1/32".parse().unwrap()];
    let location = format!("Location: {}", secret.url("/"));
    let (for_page, for_robots) = (location.clone(), location);
    let page_origin = Origin::site(move |_| status(302, &for_page, "")).await;
    let fetched = fetch_with(Options { allow: allow.clone(), ..options() }, &page_origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{:?}", fetched.result);
    let robots_origin = Origin::raw(move |_| status(301, &for_robots, "")).await;
    let fetched = fetch_with(Options { allow, ..options() }, &robots_origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::RobotsUnreachable), "{:?}", fetched.result);
    assert_eq!(secret.connections(), 0);
}

#[tokio::test]
async fn a_name_is_judged_by_its_addresses() {
    let secret = Origin::site(|_| page()).await;
    let table = names(&[
        ("private.test", &["127.0.0.1"]),
        ("mapped.test", &["::ffff:127.0.0.1"]),
        ("metadata.test", &["169.254.169.254", "10.0.0.1"]),
    ]);
    for host in ["private.test", "mapped.test", "metadata.test"] {
        let url = format!("http://{host}:{}/", secret.addr.port());
        let fetched = fetch_with(Options { names: table.clone(), ..strict() }, &url).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{host}: {:?}", fetched.result);
    }
    assert_eq!(secret.connections(), 0);
}

#[tokio::test]
async fn of_mixed_answers_only_the_allowed_address_is_used() {
    let good = Origin::site(|_| page()).await;
    let bad = Origin::at(&format!("127.0.0.2:{}", good.addr.port()), |_| page()).await;
    let allow = vec!["127.0.0.1/32".parse().unwrap()];
    let table = names(&[("mixed.test", &["127.0.0.2", "127.0.0.1"])]);
    let url = format!("http://mixed.test:{}/", good.addr.port());
    let fetched = fetch_with(Options { allow, names: table, ..options() }, &url).await;
    assert_eq!(page_of(fetched).html, crate::support::origin::HTML);
    assert_eq!(bad.connections(), 0);
}

#[tokio::test]
async fn an_unknown_name_is_a_dns_error() {
    let fetched = fetch_with(Options { names: names(&[]), ..options() }, "http://nowhere.test/").await;
    assert_eq!(code_of(&fetched), Some(Code::DnsError), "{:?}", fetched.result);
    assert!(fetched.result.unwrap_err().detail.contains("nowhere.test"));
}

#[tokio::test]
async fn nobody_who_cannot_be_reached_leaves_the_allowed_nets() {
    let nameless = Options { agent: Agent::default(), ..strict() };
    let fetched = fetch_with(nameless, "http://93.184.216.34:9/").await;
    assert_eq!(code_of(&fetched), Some(Code::BlockedAddress));
    assert!(fetched.result.unwrap_err().detail.contains("[agent]"));
}

#[tokio::test]
async fn a_proxy_is_asked_only_for_judged_addresses() {
    let proxy =
        Origin::raw(|asked| if asked.path.ends_with("/robots.txt") { status(404, "", "") } else { page() }).await;
    let table = names(&[("global.test", &["93.184.216.34"]), ("private.test", &["10.0.0.1"])]);
    let through = Some(ProxyUrl::parse(&proxy.url("")).unwrap());
    let proxied = Options { proxies: PerHost { default: through, overrides: Vec::new() }, names: table, ..strict() };
    let fetched = fetch_with(proxied.clone(), "http://private.test/").await;
    assert_eq!((code_of(&fetched), proxy.connections()), (Some(Code::BlockedAddress), 0));
    let fetched = fetch_with(proxied, "http://global.test/a").await;
    assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    assert_eq!(proxy.asked().last().unwrap().path, "http://global.test/a");
}

#[test]
fn an_agent_that_cannot_be_sent_is_a_fault() {
    let agent = Agent { name: "a\nb".into(), ..Agent::default() };
    let fault = Fetcher::new(Options { agent, ..options() }, Clock::System).err();
    assert!(matches!(fault, Some(FetchError::Agent(_))), "{fault:?}");
}
