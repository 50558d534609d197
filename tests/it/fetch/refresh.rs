//! Pages that send their reader on by themselves: a hop like any other, under the same judges.
//! Never a request to an address that a redirect could not reach.

use super::{code_of, fetch, fetch_with, options, page_of};
use crate::support::origin::{Asked, Origin, Step, html, page, status};
use copydesk::fetch::{Agent, Fetched, Options};
use copydesk::model::FailureCode as Code;

/// A page whose head holds `inner`.
fn with_head(inner: &str) -> Vec<Step> {
    html(format!("<!doctype html><html><head>{inner}</head><body><p>A page on its way.</p></body></html>").as_bytes())
}

fn refresh(content: &str) -> Vec<Step> {
    with_head(&format!("<meta http-equiv=\"Refresh\" content=\"{content}\">"))
}

/// `/start` is as told; every other path is a page.
async fn from_start(steps: Vec<Step>) -> (Fetched, Origin) {
    let origin = Origin::site(move |asked| if asked.path == "/start" { steps.clone() } else { page() }).await;
    let fetched = fetch(&origin.url("/start")).await;
    (fetched, origin)
}

/// Where the page at `/start` leads.
async fn check(steps: Vec<Step>, path: &str) {
    let (fetched, origin) = from_start(steps).await;
    let found = page_of(fetched);
    assert_eq!(found.url.as_str(), origin.url(path));
    assert_eq!(found.hops.len(), usize::from(path != "/start"));
}

#[tokio::test]
async fn a_short_refresh_to_another_address_is_a_hop() {
    let (fetched, origin) = from_start(refresh("0; url=/there")).await;
    assert_eq!((fetched.hops, fetched.final_url.clone().unwrap().to_string()), (1, origin.url("/there")));
    let found = page_of(fetched);
    assert_eq!((found.hops[0].status, found.hops[0].from.to_string()), (0, origin.url("/start")));
    assert_eq!((found.requested_url.to_string(), origin.pages_asked()), (origin.url("/start"), 2));
}

#[tokio::test]
async fn every_spelling_of_the_value_is_read() {
    for content in
        ["0;url='/there'", "0,URL=/there", "3; /there", "10;url = there", "0; url=there#part", ".5;url=/there"]
    {
        check(refresh(content), "/there").await;
    }
    check(refresh("0;url=/there?a=1&amp;b=2"), "/there?a=1&b=2").await;
    check(with_head("<META CONTENT='0;URL=/there' HTTP-EQUIV=refresh />"), "/there").await;
    check(with_head("<base href=/deep/er/><meta http-equiv=refresh content='0;url=there'>"), "/deep/er/there").await;
}

#[tokio::test]
async fn a_page_that_means_itself_or_waits_long_stays() {
    for content in
        ["5", "0;url=", "0;url=/start", "0;url=#part", "11;url=/there", "600", "url=/there", "0;url=http://["]
    {
        check(refresh(content), "/start").await;
    }
}

#[tokio::test]
async fn a_refresh_that_no_reader_meets_leads_nowhere() {
    let meta = "<meta http-equiv=refresh content='0;url=/there'>";
    for (open, close) in [
        ("<noscript>", "</noscript>"),
        ("<script>", "</script>"),
        ("<template>", "</template>"),
        ("<!-- ", " -->"),
        ("<textarea>", "</textarea>"),
        ("<style>", "</style>"),
        ("<i title=\"", "\">"),
    ] {
        check(with_head(&format!("{open}{meta}{close}")), "/start").await;
    }
    check(with_head(&format!("<!--{}-->{meta}", "x".repeat(70_000))), "/start").await;
    check(with_head("<meta name=refresh content='0;url=/there'>"), "/start").await;
}

#[tokio::test]
async fn the_first_refresh_counts() {
    let both = "<meta http-equiv=refresh content='900;url=/later'><meta http-equiv=refresh content='0;url=/there'>";
    check(with_head(both), "/start").await;
    let bad_first = "<meta http-equiv=refresh content='soon'><meta http-equiv=refresh content='0;url=/there'>";
    check(with_head(bad_first), "/there").await;
}

#[tokio::test]
async fn forbidden_schemes_and_addresses_are_blocked() {
    for to in ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.example/"] {
        let (fetched, origin) = from_start(refresh(&format!("0;url={to}"))).await;
        assert_eq!((code_of(&fetched), origin.pages_asked()), (Some(Code::BlockedAddress), 1), "{to}");
    }
    let forbidden = Origin::at("127.0.0.2:0", |_| page()).await;
    let steps = refresh(&format!("0;url={}", forbidden.url("/x")));
    let origin = Origin::site(move |_| steps.clone()).await;
    let agent = Agent { name: "desk".into(), url: "https://desk.example/".into(), ..Agent::default() };
    let only_first = Options { allow: vec!["127.0.0.1/32".parse().unwrap()], agent, ..options() };
    let fetched = fetch_with(only_first, &origin.url("/start")).await;
    assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{:?}", fetched.result);
    assert_eq!((fetched.hops, forbidden.connections()), (1, 0));
}

#[tokio::test]
async fn circles_end_and_the_limit_of_redirects_counts() {
    let ping_pong = Origin::site(|asked| refresh(if asked.path == "/a" { "0;url=/b" } else { "0;url=/a" })).await;
    assert_eq!(code_of(&fetch(&ping_pong.url("/a")).await), Some(Code::RedirectLoop));
    assert_eq!(ping_pong.pages_asked(), 2);
    let endless = Origin::site(|asked| refresh(&format!("0;url={}x", asked.path))).await;
    let fetched = fetch(&endless.url("/")).await;
    assert_eq!((code_of(&fetched), fetched.hops, endless.pages_asked()), (Some(Code::RedirectLoop), 10, 11));
    let mixed = Origin::site(|asked| match asked.path.as_str() {
        "/a" => refresh("0;url=/b"),
        _ => status(302, "Location: /a", ""),
    })
    .await;
    assert_eq!(code_of(&fetch(&mixed.url("/a")).await), Some(Code::RedirectLoop));
}

#[tokio::test]
async fn the_destination_is_judged_by_its_own_robots() {
    let closed = Origin::with_robots("User-agent: *\nDisallow: /private").await;
    let (fetched, _origin) = from_start(refresh(&format!("0;url={}", closed.url("/private/page")))).await;
    assert_eq!((code_of(&fetched), closed.pages_asked()), (Some(Code::RobotsDenied), 0));
}

#[tokio::test]
async fn cookies_go_along() {
    let origin = Origin::site(|asked: &Asked| match asked.header("cookie") {
        Some(cookie) if cookie.contains("seen=1") => page(),
        _ if asked.path == "/there" => status(403, "", ""),
        _ => {
            let body = "<html><meta http-equiv=refresh content='0;url=/there'>";
            status(200, "Content-Type: text/html\r\nSet-Cookie: seen=1; Path=/", body)
        }
    })
    .await;
    assert_eq!(page_of(fetch(&origin.url("/start")).await).url.as_str(), origin.url("/there"));
}
