//! robots.txt: the rules of RFC 9309 as a table, and what each kind of answer means for the pages behind it.
//! Never a page request where the rules or their absence forbid it.

use crate::fetch::{code_of, fetch, fetch_with, fetcher, lease, options, target, with_policy};
use crate::support::origin::{Origin, Step, body_with, page, status};
use copydesk::fetch::robots::{Rules, Verdict};
use copydesk::fetch::{HostPolicy, Robots};
use copydesk::model::{FailureCode as Code, StoredRobots};
use std::time::{Duration, Instant};

fn allows(text: &str, path: &str) -> bool {
    matches!(Rules::parse(text, "desk").verdict(path), Verdict::Allowed(_))
}

fn check(rules: &str, path: &str, expected: bool) {
    let text = format!("User-agent: *\n{rules}");
    assert_eq!(allows(&text, path), expected, "{path} under\n{text}");
}

fn check_file(text: &str, path: &str, expected: bool) {
    assert_eq!(allows(text, path), expected, "{path} under\n{text}");
}

#[test]
fn a_rule_is_a_beginning() {
    check("Disallow: /fish", "/fish", false);
    check("Disallow: /fish", "/fish/salmon.html", false);
    check("Disallow: /fish", "/fishheads?id=1", false);
    check("Disallow: /fish", "/Fish", true);
    check("Disallow: /fish/", "/fish", true);
    check("Disallow: /", "/anything", false);
    check("Disallow:", "/anything", true);
    check("Disallow: fish", "/fish", true);
    check("Disallow: /a?b=", "/a?b=c", false);
}

#[test]
fn the_longest_match_wins_and_allow_wins_a_tie() {
    check("Disallow: /a\nAllow: /a/b", "/a/b/c", true);
    check("Allow: /a/b\nDisallow: /a", "/a/c", false);
    check("Disallow: /a/b\nAllow: /a", "/a/b", false);
    check("Disallow: /page\nAllow: /page", "/page", true);
    check("Allow: /p\nDisallow: /", "/page", true);
    check("Allow: /page\nDisallow: /*.htm", "/page.htm", false);
    check("Allow: /$\nDisallow: /", "/", true);
    check("Allow: /$\nDisallow: /", "/page", false);
}

#[test]
fn stars_and_ends_are_patterns() {
    check("Disallow: /*.php", "/index.php?x=1", false);
    check("Disallow: /*.php$", "/index.php", false);
    check("Disallow: /*.php$", "/index.php?x=1", true);
    check("Disallow: /fish*.php", "/fishheads/cat.php", false);
    check("Disallow: /fish*.php", "/Fish.PHP", true);
    check("Disallow: *", "/", false);
    check("Disallow: /a**b", "/ab", false);
    check("Disallow: /a*b*c$", "/a-b-c-b-c", false);
    check("Disallow: /a*b*c$", "/a-b-c-d", true);
    check("Disallow: /a$b", "/a$b", false);
    check("Disallow: /x$", "/xx", true);
}

#[test]
fn one_spelling_for_percent_escapes() {
    check("Disallow: /a%3cd.html", "/a%3Cd.html", false);
    check("Disallow: /%7ejoe/", "/~joe/index.html", false);
    check("Disallow: /~joe/", "/%7Ejoe/index.html", false);
    check("Disallow: /海", "/%E6%B5%B7", false);
    check("Disallow: /%e6%b5%b7", "/%E6%B5%B7%E5%8D%97", false);
    check("Disallow: /a%2fb", "/a/b", true);
    check("Disallow: /file-%2A.html", "/file-*.html", false);
    check("Disallow: /file-%2A.html", "/file-x.html", true);
    check("Disallow: /%24", "/$", false);
    check("Disallow: /100%", "/100%", false);
}

#[test]
fn our_groups_are_merged_and_go_before_the_star() {
    check_file("User-agent: desk\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true);
    check_file(
        "User-agent: desk\nDisallow: /a\n\nUser-agent: x\nDisallow: /c\n\nUser-agent: DESK\nDisallow: /b",
        "/b",
        false,
    );
    check_file("User-agent: x\nUser-agent: desk\nDisallow: /b", "/b", false);
    check_file("User-agent: x\n\n# and\n\nUser-agent: desk\nDisallow: /b", "/b", false);
    check_file("User-agent: desk/1.0\nDisallow: /b", "/b", false);
    check_file("User-agent: deskbot\nDisallow: /b", "/b", true);
    check_file("User-agent: desk\nDisallow:\n\nUser-agent: *\nDisallow: /", "/b", true);
    check_file("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\nSitemap: /s.xml\nUser-agent: x\nDisallow: /b", "/b", false);
    check_file("User-agent: desk\n\nUser-agent: *\nDisallow: /b", "/b", false);
}

#[test]
fn sloppy_files_are_read() {
    check_file("\u{FEFF}User-agent: *\nDisallow: /b", "/b", false);
    check_file("user-AGENT:*\r\ndisALLOW:/b\r\n", "/b", false);
    check_file("User-agent: *\rDisallow: /b", "/b", false);
    check_file("User-agent: * # all\nDisallow: /b # not this", "/b", false);
    check_file("User-agent *\nDisallow /b", "/b", false);
    check_file("Disallow: /b", "/b", true);
    check_file("<html><body>Not found</body></html>", "/b", true);
    check_file("", "/b", true);
    check_file("User-agent: *\nDissallow: /b", "/b", false);
    check_file("User-agent: *\nDisallow: /", "/robots.txt", true);
}

#[test]
fn the_rule_that_decided_is_named_with_its_line() {
    let rules = Rules::parse("# hello\r\nUser-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\n", "desk");
    assert_eq!(rules.verdict("/a/c"), Verdict::Denied("line 3: Disallow: /a".into()));
    assert_eq!(rules.verdict("/a/b"), Verdict::Allowed(Some("line 4: Allow: /a/b".into())));
    assert_eq!(rules.verdict("/c"), Verdict::Allowed(None));
}

#[test]
fn a_crawl_delay_is_read_for_our_group() {
    let delay = |text: &str| Rules::parse(text, "desk").crawl_delay();
    assert_eq!(delay("User-agent: *\nCrawl-delay: 2.5"), Some(Duration::from_millis(2_500)));
    assert_eq!(delay("User-agent: desk\nDisallow: /a\n\nUser-agent: *\nCrawl-delay: 9"), None);
    for garbage in ["-1", "soon", "", "NaN"] {
        assert_eq!(delay(&format!("User-agent: *\nCrawl-delay: {garbage}")), None, "{garbage}");
    }
    assert!(delay("User-agent: *\nCrawl-delay: 1e300").is_some());
}

#[test]
fn no_file_and_no_pattern_takes_long() {
    let stars = format!("User-agent: *\nDisallow: /{}b", "a*".repeat(2_000));
    let big = format!("User-agent: *\n{}", "Disallow: /*a*b*c\n".repeat(300_000));
    let path = format!("/{}", "a".repeat(8_000));
    let began = Instant::now();
    assert!(allows(&stars, &path));
    assert!(allows(&big, &path));
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

#[test]
fn a_rule_that_the_limit_cuts_is_dropped() {
    let start = format!("User-agent: *\n{}", "#".repeat(500 * 1024 - 30));
    check_file(&format!("{start}\nDisallow: /private/very/long"), "/private", true);
}

#[test]
fn what_stands_beyond_500_kib_is_not_read() {
    let rule = "\nUser-agent: *\nDisallow: /b\n";
    let padding = "# padding padding\n";
    let many = |bytes: usize| padding.repeat(bytes / padding.len());
    check_file(&format!("{}{rule}", many(499 * 1024)), "/b", false);
    check_file(&format!("{}{rule}", many(510 * 1024)), "/b", true);
}

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
