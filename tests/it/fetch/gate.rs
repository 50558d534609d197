//! The gate of robots.txt over the wire: how often it is asked, what it is asked with, and what is remembered.
//! Never a page before its own origin's answer.

use super::{code_of, fetch, fetch_with, fetcher, lease, options, target};
use crate::support::origin::{Asked, Origin, Step, page, raw, status};
use copydesk::fetch::{Agent, Options};
use copydesk::model::{FailureCode as Code, StoredRobots};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Answers the first request for robots.txt by one script and the later ones by another; pages are good.
async fn first_then(first: Vec<Step>, later: Vec<Step>) -> Origin {
    let count = AtomicUsize::new(0);
    Origin::raw(move |asked: &Asked| match asked.path.as_str() {
        "/robots.txt" if count.fetch_add(1, Ordering::SeqCst) == 0 => first.clone(),
        "/robots.txt" => later.clone(),
        _ => page(),
    })
    .await
}

/// A site without robots.txt, for an address of one's choice.
pub fn without_robots(asked: &Asked) -> Vec<Step> {
    if asked.path == "/robots.txt" { status(404, "", "") } else { page() }
}

fn paths(origin: &Origin) -> Vec<String> {
    origin.asked().into_iter().map(|asked| asked.path).collect()
}

#[tokio::test]
async fn robots_is_asked_before_the_page() {
    let origin = Origin::with_robots("").await;
    assert_eq!(code_of(&fetch(&origin.url("/page?a=1")).await), None);
    assert_eq!(paths(&origin), ["/robots.txt", "/page?a=1"]);
    let asked = origin.asked();
    assert!(asked[0].header("accept").unwrap().starts_with("text/plain"));
    assert!(asked[1].header("accept").unwrap().starts_with("text/html"));
}

#[tokio::test]
async fn each_origin_of_a_host_has_its_own_file() {
    let closed = Origin::with_robots("User-agent: *\nDisallow: /").await;
    let open = Origin::with_robots("").await;
    let ours = fetcher(options());
    for (origin, code) in [(&closed, Some(Code::RobotsDenied)), (&open, None)] {
        let lane = ours.lane(&lease(&origin.url("/"), None));
        assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), code);
    }
    assert_eq!((closed.pages_asked(), open.pages_asked()), (0, 1));
}

#[tokio::test]
async fn an_unreadable_file_is_asked_for_once_and_says_why() {
    let origin = first_then(status(500, "", ""), status(404, "", "")).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    for n in 0..3 {
        let fetched = lane.fetch(&target(&origin.url(&format!("/{n}")))).await;
        assert_eq!(code_of(&fetched), Some(Code::RobotsUnreachable));
        let detail = fetched.result.unwrap_err().detail;
        assert!(detail.contains("/robots.txt") && detail.contains("500"), "{detail}");
    }
    assert_eq!(paths(&origin), ["/robots.txt"]);
    assert_eq!(lane.robots_to_save(), None, "what could not be read is not kept");
}

#[tokio::test]
async fn a_pause_that_robots_asks_for_holds_for_the_host() {
    let origin = Origin::raw(|_| status(503, "Retry-After: 3600", "")).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), Some(Code::RobotsUnreachable));
    assert!(lane.blocked_for().unwrap() > Duration::from_secs(3_500));
    assert_eq!(paths(&origin), ["/robots.txt"]);
}

#[tokio::test]
async fn a_site_without_a_file_is_remembered_as_such() {
    let origin = Origin::site(|_| page()).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
    let kept = StoredRobots { origin: origin.url(""), text: None };
    assert_eq!(lane.robots_to_save(), Some((kept.clone(), Some(404))));
    let later = fetcher(options()).lane(&lease(&origin.url("/"), Some(kept)));
    assert_eq!(code_of(&later.fetch(&target(&origin.url("/y"))).await), None);
    assert_eq!(paths(&origin), ["/robots.txt", "/x", "/y"], "the later run does not ask again");
}

#[tokio::test]
async fn a_stored_file_of_another_origin_binds_nobody() {
    let origin = Origin::with_robots("").await;
    let text = Some("User-agent: *\nDisallow: /".into());
    let stored = StoredRobots { origin: "https://other.test".into(), text };
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), Some(stored)));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
    assert_eq!(paths(&origin), ["/robots.txt", "/x"]);
}

#[tokio::test]
async fn the_group_is_chosen_by_our_name() {
    let text = "User-agent: desk\nDisallow: /desk\n\nUser-agent: *\nDisallow: /all";
    for (name, path, code) in [
        ("desk", "/desk", Some(Code::RobotsDenied)),
        ("Desk", "/desk", Some(Code::RobotsDenied)),
        ("desk", "/all", None),
        ("paper", "/desk", None),
        ("paper", "/all", Some(Code::RobotsDenied)),
    ] {
        let origin = Origin::with_robots(text).await;
        let agent = Agent { name: name.into(), ..Agent::default() };
        let fetched = fetch_with(Options { agent, ..options() }, &origin.url(path)).await;
        assert_eq!(code_of(&fetched), code, "{name} on {path}");
    }
}

#[tokio::test]
async fn a_file_with_a_mark_a_nul_or_an_encoding_is_read() {
    let packed = {
        use tokio::io::AsyncReadExt;
        let mut out = Vec::new();
        let text = &b"User-agent: *\nDisallow: /no"[..];
        async_compression::tokio::bufread::GzipEncoder::new(text).read_to_end(&mut out).await.unwrap();
        out
    };
    for (what, headers, body) in [
        ("a mark", "X: y", "\u{FEFF}User-agent: *\nDisallow: /no".as_bytes().to_vec()),
        ("a NUL", "X: y", b"# a\0b\nUser-agent: *\nDisallow: /no".to_vec()),
        ("old line ends", "X: y", b"User-agent: *\rDisallow: /no\r".to_vec()),
        ("bytes of no encoding", "X: y", b"# \xFF\xFE\nUser-agent: *\nDisallow: /no".to_vec()),
        ("gzip", "Content-Encoding: gzip", packed),
    ] {
        let head = format!("HTTP/1.1 200 OK\r\n{headers}\r\nContent-Length: {}\r\n\r\n", body.len());
        let answer = [head.into_bytes(), body].concat();
        let origin = Origin::raw(move |asked| if asked.path == "/robots.txt" { raw(&answer) } else { page() }).await;
        assert_eq!(code_of(&fetch(&origin.url("/no")).await), Some(Code::RobotsDenied), "{what}");
        assert_eq!(origin.pages_asked(), 0, "{what}");
    }
}

#[tokio::test]
async fn a_connection_that_failed_is_tried_again_by_the_next_page() {
    // An address that no other test takes a port of.
    let addr = std::net::TcpListener::bind("127.0.0.3:0").unwrap().local_addr().unwrap();
    let url = format!("http://{addr}/page");
    let lane = fetcher(options()).lane(&lease(&url, None));
    assert_eq!(code_of(&lane.fetch(&target(&url)).await), Some(Code::ConnectError), "nobody is there yet");
    let origin = Origin::at(&addr.to_string(), without_robots).await;
    assert_eq!(code_of(&lane.fetch(&target(&url)).await), None);
    assert_eq!(paths(&origin), ["/robots.txt", "/page"]);
}
