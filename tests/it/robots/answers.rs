//! What each kind of answer to the request for robots.txt means for the pages behind it.
//! Never a page request where the rules or their absence forbid it.

use crate::fetch::{code_of, fetch, fetch_with, fetcher, lease, options, target, with_policy};
use crate::support::origin::{Origin, Step, body_with, page, status};
use copydesk::fetch::{HostPolicy, Options, Robots};
use copydesk::model::{ByteSize, FailureCode as Code, StoredRobots};
use std::time::Duration;

/// Fetches `/page` of an origin with this robots.txt answer; gives the code and the pages asked.
async fn behind(steps: Vec<Step>) -> (Option<Code>, usize) {
    let origin = Origin::raw(move |asked| if asked.path == "/robots.txt" { steps.clone() } else { page() }).await;
    let fetched = fetch(&origin.url("/page")).await;
    (code_of(&fetched), origin.pages_asked())
}

#[tokio::test]
async fn without_a_file_everything_is_allowed() {
    for word in [400, 401, 403, 404, 410, 429, 451] {
        assert_eq!(behind(status(word, "", "User-agent: *\nDisallow: /")).await, (None, 1), "{word}");
    }
    assert_eq!(behind(body_with("Content-Type: text/html", b"<html>soft 404</html>")).await, (None, 1));
    assert_eq!(behind(body_with("X: y", &[0, 159, 146, 150, 255, 0])).await, (None, 1));
    assert_eq!(behind(status(200, "", "")).await, (None, 1));
    assert_eq!(behind(status(301, "Location: /robots.txt", "")).await, (None, 1), "a circle");
    assert_eq!(behind(status(301, "", "")).await, (None, 1), "to nowhere");
}

/// What a 429 says of the pace is heeded, what it says of the rules is not kept.
#[tokio::test]
async fn a_429_is_a_pause_and_no_rule() {
    let waits = |seconds: u32| status(429, &format!("Retry-After: {seconds}"), "");
    assert_eq!(behind(waits(7_200)).await, (Some(Code::HostBackoff), 0));
    let origin = Origin::raw(move |asked| if asked.path == "/robots.txt" { waits(1) } else { page() }).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), None);
    let asked = origin.asked();
    assert!(asked[1].at - asked[0].at >= Duration::from_millis(990), "{:?}", asked[1].at - asked[0].at);
    assert_eq!(lane.robots_to_save(), None);
}

/// The pages wait for as long as the file is not asked for again.
#[tokio::test]
async fn an_unreadable_file_says_when_to_come_back() {
    for (headers, minutes) in
        [("", 30), ("Retry-After: 60", 30), ("Retry-After: 7200", 120), ("Retry-After: 9999999", 1_440)]
    {
        let origin = Origin::raw(move |_| status(503, headers, "")).await;
        let failure = fetch(&origin.url("/page")).await.result.unwrap_err();
        let off = failure.retry_after.unwrap().abs_diff(Duration::from_secs(minutes * 60));
        assert!(off < Duration::from_secs(20), "{headers}: {:?}", failure.retry_after);
    }
}

#[tokio::test]
async fn a_hundred_pages_at_once_ask_once() {
    let origin = Origin::with_robots("User-agent: *\nDisallow: /no").await;
    let wide = with_policy(HostPolicy { parallelism: 16, ..options().hosts.default });
    let ours = fetcher(Options { total_timeout: Duration::from_secs(20), ..wide });
    for round in 1..=2 {
        let lane = ours.lane(&lease(&origin.url("/"), None));
        let targets: Vec<_> = (0..100).map(|n| target(&origin.url(&format!("/{n}")))).collect();
        let fetched = futures_util::future::join_all(targets.iter().map(|t| lane.fetch(t))).await;
        assert!(fetched.iter().all(|f| f.result.is_ok()));
        assert_eq!(origin.asked().len(), 100 * round + 1);
    }
}

/// What a site says of its rules is not lost for the sake of a limit on pages.
#[tokio::test]
async fn a_file_longer_than_any_page_may_be_is_read() {
    let text = format!("User-agent: *\nDisallow: /b\n{}", "# filler\n".repeat(10_000));
    let origin = Origin::with_robots(&text).await;
    let small = Options { max_body: ByteSize(1_024), ..options() };
    assert_eq!(code_of(&fetch_with(small.clone(), &origin.url("/b")).await), Some(Code::RobotsDenied));
    assert_eq!(code_of(&fetch_with(small, &origin.url("/a")).await), None);
}

#[tokio::test]
async fn a_file_that_lives_elsewhere_binds_only_who_sent_us_there() {
    let elsewhere = Origin::raw(|asked| match asked.path.as_str() {
        "/robots.txt" => status(200, "", "User-agent: *\nDisallow: /own"),
        "/theirs.txt" => status(200, "", "User-agent: *\nDisallow: /page"),
        _ => page(),
    })
    .await;
    let there = format!("Location: {}", elsewhere.url("/theirs.txt"));
    let origin =
        Origin::raw(move |asked| if asked.path == "/robots.txt" { status(302, &there, "") } else { page() }).await;
    for (site, path, code) in [
        (&origin, "/page", Some(Code::RobotsDenied)),
        (&origin, "/own", None),
        (&elsewhere, "/page", None),
        (&elsewhere, "/own", Some(Code::RobotsDenied)),
    ] {
        assert_eq!(code_of(&fetch(&site.url(path)).await), code, "{}", site.url(path));
    }
}

#[tokio::test]
async fn while_the_file_cannot_be_read_nothing_is_fetched() {
    let endless = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nUser-agent: *\n".to_vec();
    for (what, steps) in [
        ("500", status(500, "", "")),
        ("503", status(503, "", "")),
        ("silence", vec![Step::Pause(Duration::from_secs(20))]),
        ("a reset", vec![Step::Reset]),
        ("cut short", vec![Step::Send(cut), Step::Close]),
        ("an endless file", vec![Step::Send(endless), Step::Endless(b"# more\n".repeat(500))]),
        ("a part", status(206, "Content-Range: bytes 0-3/9", "User")),
        ("an unasked 304", status(304, "", "")),
        ("a choice", status(300, "", "")),
        ("a way out of the web", status(302, "Location: file:///etc/robots.txt", "")),
        ("a way to a forbidden address", status(302, "Location: http://10.0.0.1/robots.txt", "")),
        ("packed garbage", body_with("Content-Encoding: gzip", b"User-agent: *")),
        ("no HTTP", vec![Step::Send(b"garbage\r\n\r\n".to_vec()), Step::Close]),
    ] {
        assert_eq!(behind(steps).await, (Some(Code::RobotsUnreachable), 0), "{what}");
    }
}

/// The proof that the guard is what stopped it: with it off, the page is fetched.
#[tokio::test]
async fn only_the_policy_of_a_test_goes_past_an_unreadable_file() {
    let origin = Origin::raw(|asked| if asked.path == "/robots.txt" { status(500, "", "") } else { page() }).await;
    let ignoring = with_policy(HostPolicy { robots: Robots::Ignore, ..options().hosts.default });
    assert_eq!(code_of(&fetch_with(ignoring, &origin.url("/page")).await), None);
    assert_eq!(origin.asked().len(), 1, "robots.txt was not even asked for");
}

#[tokio::test]
async fn a_denied_page_is_not_asked_for() {
    let origin = Origin::with_robots("User-agent: *\nDisallow: /private").await;
    let fetched = fetch(&origin.url("/private/x")).await;
    assert_eq!(code_of(&fetched), Some(Code::RobotsDenied));
    assert_eq!(fetched.meta.robots_rule.as_deref(), Some("line 2: Disallow: /private"));
    assert_eq!(origin.pages_asked(), 0);
}

#[tokio::test]
async fn one_request_serves_all_pages_and_is_kept_for_the_store() {
    let text = "User-agent: *\nDisallow: /private\n";
    let origin = Origin::with_robots(text).await;
    let ours = fetcher(options());
    let lane = ours.lane(&lease(&origin.url("/"), None));
    let targets: Vec<_> = (0..5).map(|n| target(&origin.url(&format!("/{n}")))).collect();
    let fetched = futures_util::future::join_all(targets.iter().map(|t| lane.fetch(t))).await;
    assert!(fetched.iter().all(|f| f.result.is_ok()));
    assert_eq!(origin.asked().len(), 6);
    let kept = StoredRobots { origin: origin.url(""), text: Some(text.into()) };
    assert_eq!(lane.robots_to_save(), Some((kept, Some(200))));
    assert_eq!(lane.robots_to_save(), None, "given out once");
    let again = ours.lane(&lease(&origin.url("/"), None));
    assert!(again.fetch(&target(&origin.url("/again"))).await.result.is_ok());
    assert_eq!(origin.asked().len(), 7, "a later lease of this process asks for it no more");
}

#[tokio::test]
async fn a_stored_file_is_believed() {
    let origin = Origin::with_robots("").await;
    let stored =
        StoredRobots { origin: origin.url(""), text: Some("User-agent: *\nDisallow: /x\nCrawl-delay: 0.2".into()) };
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), Some(stored)));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/x"))).await), Some(Code::RobotsDenied));
    assert_eq!((origin.asked().len(), lane.delay()), (0, Duration::from_millis(200)));
    assert_eq!(lane.robots_to_save(), None, "nothing fresh to save");
}

#[tokio::test]
async fn five_redirects_are_followed_and_bind_the_first_authority() {
    let hops = |limit: usize| {
        Origin::raw(move |asked| {
            let at: Option<usize> = asked.path.strip_prefix("/hop").and_then(|n| n.parse().ok());
            match (asked.path.as_str(), at) {
                ("/robots.txt", _) => status(302, "Location: /hop1", ""),
                (_, Some(n)) if n < limit => status(302, &format!("Location: /hop{}", n + 1), ""),
                (_, Some(_)) => status(200, "", "User-agent: *\nDisallow: /"),
                _ => page(),
            }
        })
    };
    let five = hops(5).await;
    assert_eq!(code_of(&fetch(&five.url("/page")).await), Some(Code::RobotsDenied));
    let six = hops(6).await;
    assert_eq!(code_of(&fetch(&six.url("/page")).await), None, "more than five count as no file");
}

#[tokio::test]
async fn a_large_file_is_read_in_part() {
    let text = format!("User-agent: *\nDisallow: /b\n{}", "# filler\n".repeat(200_000));
    let origin = Origin::with_robots(&text).await;
    let lane = fetcher(options()).lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/b"))).await), Some(Code::RobotsDenied));
    let (kept, _) = lane.robots_to_save().unwrap();
    let length = kept.text.unwrap().len();
    assert!((499 * 1024..=500 * 1024).contains(&length), "{length}");
}

/// As from http to https: file and pages lead to the same place.
#[tokio::test]
async fn a_file_found_where_the_pages_lead_is_not_asked_for_again() {
    let there = Origin::with_robots("User-agent: *\nDisallow: /no").await;
    let home = there.url("");
    let origin = Origin::raw(move |asked| status(301, &format!("Location: {home}{}", asked.path), "")).await;
    let ours = fetcher(options());
    let lane = ours.lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/page"))).await), None);
    assert_eq!(code_of(&lane.fetch(&target(&origin.url("/no"))).await), Some(Code::RobotsDenied));
    let paths: Vec<_> = there.asked().into_iter().map(|asked| asked.path).collect();
    assert_eq!(paths, ["/robots.txt", "/page"]);
    let (kept, _) = ours.lane(&lease(&there.url("/"), None)).robots_to_save().unwrap();
    assert_eq!(kept.origin, there.url(""), "and it is kept for its own host");
}
