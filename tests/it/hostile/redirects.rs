//! Rows 27 to 29 and 35 to 37: where a page sends us, and where we do not go.
//! Never more requests than the limit of redirects and one.

use super::{
    case::{Case, Promise, Server, by_request, fails, site, stored},
    pages::{TYPE, good},
    world::Nearby,
};
use crate::support::origin::{Step, body_with, status};
use copydesk::model::FailureCode as Code;

pub fn to(word: u16, location: &str) -> Vec<Step> {
    status(word, &format!("Location: {location}"), "")
}

/// `/page` leads there; everything else is the usual article.
pub fn leads(word: u16, location: &str) -> Server {
    let away = to(word, location);
    by_request(move |asked| if asked.path == "/page" { away.clone() } else { good() })
}

pub fn cases(nearby: Nearby) -> Vec<Case> {
    let mut cases = followed();
    cases.extend(lost());
    cases.extend(schemes());
    cases.extend(other_rules(nearby));
    cases.extend(refreshed(nearby));
    cases
}

/// Row 27.
fn followed() -> Vec<Case> {
    let there = |name: String, word, location: &str, at| {
        Case::new(27, name, leads(word, location), stored().found_at(at)).requests(2..=2)
    };
    let mut cases = Vec::new();
    for word in [301, 302, 303, 307, 308] {
        cases.push(there(format!("redirect {word}"), word, "/there", "http://{}/there"));
    }
    for (what, location, at) in [
        ("relative", "there", "http://{}/there"),
        ("of dots", "./x/../there", "http://{}/there"),
        ("of a query", "?a=1", "http://{}/page?a=1"),
        ("in raw UTF-8", "/海南", "http://{}/%E6%B5%B7%E5%8D%97"),
        ("with a blank", "/a b", "http://{}/a%20b"),
        ("with a fragment", "/there#part", "http://{}/there"),
        ("padded", "   /there  ", "http://{}/there"),
    ] {
        cases.push(there(format!("redirect {what}"), 302, location, at));
    }
    for (what, template) in [("without scheme", "//{}/there"), ("in capitals", "HTTP://{}/there")] {
        let template = template.to_string();
        let server = by_request(move |asked| match asked.path.as_str() {
            "/page" => to(302, &template.replace("{}", asked.header("host").unwrap())),
            _ => good(),
        });
        let promise = stored().found_at("http://{}/there");
        cases.push(Case::new(27, format!("redirect {what}"), server, promise).requests(2..=2));
    }
    let chain = by_request(|asked| match asked.path.as_str() {
        "/page" => to(301, "/1"),
        "/9" => good(),
        path => to(302, &format!("/{}", path[1..].parse::<u32>().unwrap() + 1)),
    });
    cases.push(Case::new(27, "nine redirects", chain, stored().found_at("http://{}/9")).requests(10..=10));
    cases
}

/// Row 28.
fn lost() -> Vec<Case> {
    let lost = || fails(Code::RedirectLoop);
    let endless = || by_request(|asked| to(302, &format!("{}x", asked.path)));
    let chain = by_request(|asked| match asked.path.as_str() {
        "/page" => to(302, "/1"),
        "/20" => good(),
        path => to(302, &format!("/{}", path[1..].parse::<u32>().unwrap() + 1)),
    });
    let mut cases = vec![
        Case::new(28, "a loop", site(to(302, "/page")), lost()).requests(1..=1),
        Case::new(28, "ping and pong", leads_both(), lost()).requests(2..=2),
        Case::new(28, "a chain of twenty", chain, lost()).requests(11..=11),
        Case::new(28, "an endless chain", endless(), lost()).requests(11..=11),
        Case::new(28, "no Location", site(status(302, "X-None: 1", "")), lost()),
    ];
    for (what, location) in [
        ("empty", ""),
        ("without host", "http://"),
        ("of a bad host", "http://[::bad/"),
        ("of a bad port", "http://a.example:99999/"),
    ] {
        cases.push(Case::new(28, format!("a Location {what}"), site(to(302, location)), lost()));
    }
    cases
}

fn leads_both() -> Server {
    by_request(|asked| to(302, if asked.path == "/page" { "/b" } else { "/page" }))
}

/// Row 29.
fn schemes() -> Vec<Case> {
    ["file:///etc/passwd", "ftp://a.example/", "data:text/html,<p>x", "javascript:alert(1)", "gopher://a.example/"]
        .map(|location| {
            Case::new(29, format!("redirect to {location}"), site(to(302, location)), fails(Code::BlockedAddress))
        })
        .into()
}

/// Rows 35 and 36.
fn other_rules(nearby: Nearby) -> Vec<Case> {
    let closed = leads(302, &format!("http://{}/page", nearby.closed));
    let wall = by_request(|asked| match asked.header("cookie") {
        Some(cookie) if cookie.contains("seen=1") => good(),
        _ => status(302, "Location: /page\r\nSet-Cookie: seen=1; Path=/", ""),
    });
    let never = by_request(|_| status(302, "Location: /page\r\nSet-Cookie: seen=1; Path=/", ""));
    let counting = Server::Site(std::sync::Arc::new(|_, n| {
        status(302, &format!("Location: /page\r\nSet-Cookie: n={n}; Path=/"), "")
    }));
    let lost = || fails(Code::RedirectLoop);
    vec![
        Case::new(35, "redirect to a host that is closed", closed, fails(Code::RobotsDenied)).requests(1..=1),
        Case::new(36, "a cookie wall", wall, stored()).requests(2..=2),
        Case::new(36, "a cookie wall that stays", never, lost()).requests(2..=11),
        Case::new(36, "a cookie wall that counts", counting, lost()).requests(11..=11),
    ]
}

/// Row 37.
fn refreshed(nearby: Nearby) -> Vec<Case> {
    let refresh = |url: &str| {
        let page = format!("<html><head><meta http-equiv=refresh content=\"0; url={url}\"></head><body></body></html>");
        let away = body_with(TYPE, page.as_bytes());
        by_request(move |asked| if asked.path == "/page" { away.clone() } else { good() })
    };
    let empty = || fails(Code::EmptyContent);
    let blocked = || fails(Code::BlockedAddress);
    let of = |name: &str, url: &str, promise: Promise| Case::new(37, name, refresh(url), promise).requests(1..=1);
    vec![
        Case::new(37, "meta refresh", refresh("/there"), stored().or(empty())).requests(1..=2),
        Case::new(37, "meta refresh to itself", refresh("/page"), fails(Code::RedirectLoop).or(empty()))
            .requests(1..=2),
        of("meta refresh to a forbidden address", &format!("http://{}/", nearby.secret), blocked()),
        of("meta refresh to a file", "file:///etc/passwd", blocked().or(empty())),
        of(
            "meta refresh to a closed host",
            &format!("http://{}/", nearby.closed),
            fails(Code::RobotsDenied).or(empty()),
        ),
    ]
}
