//! Redirects: where they lead, how many, and what they may not do.
//! Never more requests than the limit and one.

use super::{code_of, fetch, fetch_with, options, page_of};
use crate::support::origin::{Asked, Origin, Step, body_with, page, status};
use copydesk::fetch::{Fetched, Options};
use copydesk::model::FailureCode as Code;

fn to(status_code: u16, location: &str) -> Vec<Step> {
    status(status_code, &format!("Location: {location}"), "")
}

/// `/start` leads on as told; every other path is a page.
async fn from_start(steps: Vec<Step>) -> (Fetched, Origin) {
    let origin = Origin::site(move |asked| if asked.path == "/start" { steps.clone() } else { page() }).await;
    let fetched = fetch(&origin.url("/start")).await;
    (fetched, origin)
}

#[tokio::test]
async fn all_five_statuses_lead_on() {
    for word in [301, 302, 303, 307, 308] {
        let (fetched, origin) = from_start(to(word, "/there")).await;
        assert_eq!(fetched.hops, 1);
        assert_eq!(fetched.final_url.as_ref().unwrap().as_str(), origin.url("/there"));
        let page = page_of(fetched);
        assert_eq!((page.hops[0].status, page.url.as_str()), (word, &*origin.url("/there")));
        assert_eq!(page.requested_url.as_str(), origin.url("/start"));
    }
}

#[tokio::test]
async fn locations_are_resolved() {
    for (location, path) in [
        ("there", "/there"),
        ("?a=1", "/start?a=1"),
        ("/a b", "/a%20b"),
        ("/海南", "/%E6%B5%B7%E5%8D%97"),
        ("/there#part", "/there"),
        ("  /there  ", "/there"),
    ] {
        let (fetched, origin) = from_start(to(302, location)).await;
        assert_eq!(page_of(fetched).url.as_str(), origin.url(path), "{location}");
    }
}

#[tokio::test]
async fn a_location_without_scheme_keeps_it() {
    let origin = Origin::site(|asked: &Asked| match asked.path.as_str() {
        "/start" => to(302, &format!("//{}/there", asked.header("host").unwrap())),
        _ => page(),
    })
    .await;
    assert_eq!(page_of(fetch(&origin.url("/start")).await).url.as_str(), origin.url("/there"));
}

#[tokio::test]
async fn ways_to_nowhere_are_redirect_loops() {
    for steps in
        [status(302, "X-None: 1", ""), to(302, ""), to(302, "http://"), to(302, "http://[::bad/"), to(301, "/start")]
    {
        let (fetched, origin) = from_start(steps.clone()).await;
        assert_eq!(code_of(&fetched), Some(Code::RedirectLoop), "{steps:?}: {:?}", fetched.result);
        assert_eq!(origin.pages_asked(), 1);
    }
}

#[tokio::test]
async fn circles_and_endless_ways_end() {
    let ping_pong = Origin::site(|asked| to(302, if asked.path == "/a" { "/b" } else { "/a" })).await;
    assert_eq!(code_of(&fetch(&ping_pong.url("/a")).await), Some(Code::RedirectLoop));
    assert_eq!(ping_pong.pages_asked(), 2);
    let endless = Origin::site(|asked| to(302, &format!("{}x", asked.path))).await;
    let fetched = fetch(&endless.url("/")).await;
    assert_eq!((code_of(&fetched), fetched.hops), (Some(Code::RedirectLoop), 10));
    assert_eq!(endless.pages_asked(), 11);
    let short = Options { max_redirects: 2, ..options() };
    assert_eq!(fetch_with(short, &endless.url("/")).await.hops, 2);
}

#[tokio::test]
async fn other_schemes_are_blocked() {
    for location in ["file:///etc/passwd", "ftp://a.example/", "data:text/html,x", "javascript:alert(1)", "gopher://a/"]
    {
        let (fetched, _origin) = from_start(to(302, location)).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{location}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn a_cookie_wall_lets_those_in_who_carry_the_cookie() {
    let origin = Origin::site(|asked| match asked.header("cookie") {
        Some(cookie) if cookie.contains("seen=1") => page(),
        _ => status(302, "Location: /start\r\nSet-Cookie: seen=1; Path=/", ""),
    })
    .await;
    assert_eq!(code_of(&fetch(&origin.url("/start")).await), None);
    assert_eq!(origin.pages_asked(), 2);
    let fetched = fetch(&origin.url("/start")).await;
    assert_eq!((code_of(&fetched), origin.pages_asked()), (None, 4), "a cookie does not outlive its fetch");
}

#[tokio::test]
async fn a_date_is_not_sent_along_a_redirect_and_a_tag_is() {
    let origin = Origin::site(|asked| if asked.path == "/start" { to(302, "/there") } else { page() }).await;
    let mut target = super::target(&origin.url("/start"));
    target.validators.etag = Some("\"a\"".into());
    target.validators.last_modified = Some("Mon, 07 Jul 2025 00:00:00 GMT".into());
    super::fetcher(options()).lane(&super::lease(&origin.url("/"), None)).fetch(&target).await;
    let asked = origin.asked();
    let last = asked.last().unwrap();
    assert_eq!((last.header("if-none-match"), last.header("if-modified-since")), (Some("\"a\""), None));
}

#[tokio::test]
async fn a_destination_is_judged_by_its_own_robots() {
    let closed = Origin::with_robots("User-agent: *\nDisallow: /private").await;
    let location = closed.url("/private/page");
    let (fetched, _origin) = from_start(to(302, &location)).await;
    assert_eq!(code_of(&fetched), Some(Code::RobotsDenied), "{:?}", fetched.result);
    assert_eq!(fetched.meta.robots_rule.as_deref(), Some("line 2: Disallow: /private"));
    assert_eq!(closed.pages_asked(), 0);
}

#[tokio::test]
async fn the_content_type_of_the_destination_counts() {
    let origin = Origin::site(|asked| match asked.path.as_str() {
        "/start" => status(302, "Location: /there\r\nContent-Type: application/pdf", ""),
        _ => body_with("Content-Type: text/html; charset=gbk", b"<p>\xB9\xE3\xD6\xDD"),
    })
    .await;
    assert_eq!(page_of(fetch(&origin.url("/start")).await).html, "<p>广州");
}

#[tokio::test]
async fn a_failure_behind_a_redirect_is_told_of_its_own_hop() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (fetched, origin) = from_start(to(302, &format!("http://{closed}/"))).await;
    assert_eq!((code_of(&fetched), fetched.hops), (Some(Code::ConnectError), 1), "{:?}", fetched.result);
    assert_eq!(fetched.final_url.unwrap().as_str(), origin.url("/start"), "the last answer came from the first hop");
    assert_eq!(fetched.meta.http_status, None);
}
