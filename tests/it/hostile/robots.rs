//! Rows 57 to 59: robots.txt that is missing, broken, or full of rules.
//! Never a page request where it forbids or cannot be read.

use super::{
    case::{Case, Server, fails, raw_server, site, stored},
    pages::good,
};
use crate::support::origin::{Step, body_with, html, raw, status};
use copydesk::model::FailureCode as Code;
use std::time::Duration;

/// This for robots.txt, the usual article elsewhere.
fn with_robots(steps: Vec<Step>) -> Server {
    raw_server(move |asked| if asked.path == "/robots.txt" { steps.clone() } else { good() })
}

fn text(rules: &str) -> Vec<Step> {
    body_with("Content-Type: text/plain", rules.as_bytes())
}

pub fn cases() -> Vec<Case> {
    let mut cases = allowing();
    cases.extend(unreachable());
    cases.extend(rules());
    cases.extend(large());
    cases.extend(redirected());
    cases
}

/// Row 57.
fn allowing() -> Vec<Case> {
    let mut cases = Vec::new();
    for word in [400, 401, 403, 404, 410, 429, 451] {
        let server = with_robots(status(word, "", "User-agent: *\nDisallow: /"));
        cases.push(Case::new(57, format!("robots.txt {word}"), server, stored()).robots(1..=1));
    }
    for (what, steps) in [
        ("is html", html(b"<html><body><p>No such file</p></body></html>")),
        ("is binary", body_with("Content-Type: image/png", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF\xFE")),
        ("is empty", text("")),
        ("leads to itself", status(302, "Location: /robots.txt", "")),
        ("leads nowhere", status(302, "X-None: 1", "")),
    ] {
        cases.push(Case::new(57, format!("robots.txt {what}"), with_robots(steps), stored()).robots(1..=6));
    }
    cases
}

/// Row 58.
pub fn unreachable() -> Vec<Case> {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".to_vec();
    let drip = [Step::Pause(Duration::from_millis(250)), Step::Send(b"#\n".to_vec())];
    let mut cases = Vec::new();
    for (what, steps) in [
        ("500", status(500, "", "")),
        ("502", status(502, "", "")),
        ("503", status(503, "", "")),
        ("504", status(504, "", "")),
        ("is silent", vec![Step::Pause(Duration::from_secs(60))]),
        ("drips", [vec![Step::Send(head.clone())], drip.iter().cloned().cycle().take(200).collect()].concat()),
        ("is reset", vec![Step::Reset]),
        ("is closed", vec![Step::Close]),
        ("is cut", raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nUser-agent: *\n")),
        ("is no HTTP", raw(b"SSH-2.0-OpenSSH_9.9\r\n")),
        ("is endless", vec![Step::Send(head), Step::Endless(b"# nothing here\n".repeat(1_000))]),
    ] {
        let promise = fails(Code::RobotsUnreachable);
        let case = Case::new(58, format!("robots.txt {what}, unreachable"), with_robots(steps), promise);
        cases.push(case.requests(0..=0).robots(1..=1));
    }
    let listed = (0..5).map(|n| (format!("http://{{}}/{n}"), fails(Code::RobotsUnreachable))).collect();
    let five = Case::listing(58, "robots.txt 500 closes all of a host", with_robots(status(500, "", "")), listed);
    cases.push(five.requests(0..=0).robots(1..=1));
    cases
}

/// What is listed, the rules, and whether they let us in.
const RULES: [(&str, &str, bool); 30] = [
    ("/fish", "User-agent: *\nDisallow: /fish", false),
    ("/fish/salmon.html", "User-agent: *\nDisallow: /fish", false),
    ("/Fish", "User-agent: *\nDisallow: /fish", true),
    ("/fish?id=1", "User-agent: *\nDisallow: /fish/", true),
    ("/page", "User-agent: *\nDisallow:", true),
    ("/page", "User-agent: *\nDisallow: /", false),
    ("/a/b", "User-agent: *\nDisallow: /a\nAllow: /a/b", true),
    ("/a/c", "User-agent: *\nAllow: /a/b\nDisallow: /a", false),
    ("/page", "User-agent: *\nDisallow: /page\nAllow: /page", true),
    ("/page.htm", "User-agent: *\nAllow: /page\nDisallow: /*.htm", false),
    ("/index.php", "User-agent: *\nDisallow: /*.php$", false),
    ("/index.php?x=1", "User-agent: *\nDisallow: /*.php$", true),
    ("/fishheads/cat.php", "User-agent: *\nDisallow: /fish*.php", false),
    ("/~joe/x", "User-agent: *\nDisallow: /%7ejoe/", false),
    ("/%E6%B5%B7", "User-agent: *\nDisallow: /海", false),
    ("/a%2fb", "User-agent: *\nDisallow: /a/b", true),
    ("/page", "User-agent: copydesk\nAllow: /\n\nUser-agent: *\nDisallow: /", true),
    ("/page", "User-agent: *\nAllow: /\n\nUser-agent: COPYDESK\nDisallow: /", false),
    ("/b", "User-agent: copydesk\nDisallow: /a\n\nUser-agent: copydesk\nDisallow: /b", false),
    ("/page", "User-agent: other\nUser-agent: copydesk\nDisallow: /", false),
    ("/page", "User-agent: other\nDisallow: /", true),
    ("/page", "\u{FEFF}User-agent: *\nDisallow: /", false),
    ("/page", "User-agent: *\rDisallow: /\r", false),
    ("/page", "User-agent: * # us all\n\n  disallow :  /  # closed", false),
    ("/page", "user-agent:*\ndisallow:/", false),
    ("/page", "Disallow: /", true),
    ("/page", "User-agent: *\nSitemap: http://a.example/s.xml\nDisallow: /", false),
    ("/page", "User-agent: *\nDisallow: /\n\nUser-agent: copydesk-images\nAllow: /", false),
    ("/p?q=a*b", "User-agent: *\nDisallow: /p?q=a%2Ab", false),
    ("/page", "<html>\nUser-agent: *\nDisallow: /", false),
];

/// Row 59.
fn rules() -> Vec<Case> {
    RULES
        .iter()
        .enumerate()
        .map(|(n, (path, rules, is_open))| {
            let promise = if *is_open { stored() } else { fails(Code::RobotsDenied) };
            let listed = vec![(format!("http://{{}}{path}"), promise)];
            let server = with_robots(text(rules));
            let case = Case::listing(59, format!("robots rule {n} on {path}"), server, listed).robots(1..=1);
            if *is_open { case } else { case.requests(0..=0) }
        })
        .collect()
}

/// Row 59, by size.
fn large() -> Vec<Case> {
    let denied = || fails(Code::RobotsDenied);
    let filler = |bytes: usize| "# nothing\n".repeat(bytes / 10);
    let early = format!("User-agent: *\nDisallow: /page\n{}", filler(5 << 20));
    let late = format!("User-agent: *\n{}Disallow: /page\n", filler(490 << 10));
    let stars = format!("User-agent: *\nDisallow: /{}b$\n", "*a".repeat(2_000));
    let many = (0..20_000).map(|n| format!("Disallow: /{n}/*\n")).collect::<Vec<_>>().concat();
    let many = format!("User-agent: *\n{many}Disallow: /page\n");
    let long = format!("http://{{}}/{}", "a".repeat(4_000));
    let closed =
        |name: &str, rules: &str| Case::new(59, name, with_robots(text(rules)), denied()).requests(0..=0).robots(1..=1);
    vec![
        closed("robots.txt of 5 MB", &early),
        closed("a rule at 490 KiB", &late),
        closed("20,000 rules", &many),
        Case::listing(59, "a pattern of 2,000 stars", with_robots(text(&stars)), vec![(long, stored())]),
    ]
}

/// Redirects: the rules bind where they were asked for.
fn redirected() -> Vec<Case> {
    let hops = |count: u32| {
        raw_server(move |asked| match asked.path.as_str() {
            "/robots.txt" => status(301, "Location: /r/1", ""),
            path if path.starts_with("/r/") => match path[3..].parse::<u32>().unwrap() {
                n if n == count => text("User-agent: *\nDisallow: /page"),
                n => status(302, &format!("Location: /r/{}", n + 1), ""),
            },
            _ => good(),
        })
    };
    vec![
        Case::new(59, "robots.txt behind five redirects", hops(5), fails(Code::RobotsDenied)).requests(5..=5),
        Case::new(57, "robots.txt behind nine redirects", hops(9), stored()).requests(6..=6),
        Case::new(
            58,
            "robots.txt leads to a file",
            with_robots(status(302, "Location: file:///etc/passwd", "")),
            fails(Code::RobotsUnreachable),
        )
        .requests(0..=0),
        Case::new(0, "no robots.txt at all", site(good()), stored()).robots(1..=1),
    ]
}
