//! Rows 1 to 8: what a status leads to, what is tried again, and when.
//! Never a request before the time that the server named.

use super::{
    case::{Case, Promise, by_request, fails, in_turn, site, stored},
    pages::{good, story},
};
use crate::support::origin::{Step, html, raw, status};
use copydesk::model::FailureCode as Code;
use jiff::{SignedDuration, Timestamp};
use std::{sync::Arc, time::Duration};

use super::case::Server;

const PERMANENT: [&str; 8] = ["400", "401", "403", "404", "405", "410", "418", "451"];
const PASSING: [&str; 6] = ["500", "502", "503", "504", "408", "429"];

fn answer(word: &str, headers: &str) -> Vec<Step> {
    status(word.parse().unwrap(), headers, "<h1>something went wrong</h1>")
}

/// Attempts the second of which is good.
fn second_time() -> Promise {
    stored().attempts(2..=2)
}

pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for word in PERMANENT {
        let server = site(answer(word, "Content-Type: text/html"));
        cases.push(Case::new(1, word, server, fails(Code::PermanentHttp).status(word)));
    }
    for word in PASSING {
        let promise = fails(Code::RetryExhausted).status(word);
        cases.push(Case::new(2, format!("{word} always"), site(answer(word, "")), promise));
        let once = in_turn(vec![answer(word, ""), good()]);
        cases.push(Case::new(3, format!("{word} once"), once, second_time().status("200")));
    }
    cases.extend(retry_after());
    cases.extend(patience());
    cases.extend(odd_successes());
    cases.extend(interim());
    cases
}

/// Row 4.
fn retry_after() -> Vec<Case> {
    let header = |value: &str| answer("503", &format!("Retry-After: {value}"));
    let mut cases = Vec::new();
    for word in ["503", "429"] {
        let wait = in_turn(vec![answer(word, "Retry-After: 1"), good()]);
        let case = Case::new(4, format!("{word} with Retry-After in seconds"), wait, second_time());
        cases.push(case.gap(Duration::from_millis(990)));
    }
    let dated = Server::Site(Arc::new(|_, n| {
        let at = in_two_seconds().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        if n == 0 { answer("503", &format!("Retry-After: {at}")) } else { good() }
    }));
    cases.push(Case::new(4, "Retry-After as a date", dated, second_time()).gap(Duration::from_millis(900)));
    for (what, value) in [
        ("in the past", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("of garbage", "soon, very soon"),
        ("below zero", "-5"),
        ("of zero", "0"),
        ("that is empty", ""),
    ] {
        let server = in_turn(vec![header(value), good()]);
        cases.push(Case::new(4, format!("Retry-After {what}"), server, second_time()));
    }
    cases
}

#[allow(clippy::disallowed_methods)] // a server has a clock of its own
fn in_two_seconds() -> Timestamp {
    Timestamp::now() + SignedDuration::from_secs(2)
}

/// Rows 5 and 6.
fn patience() -> Vec<Case> {
    let deferred = || fails(Code::HostBackoff);
    let mut cases = Vec::new();
    for (what, word, value) in [
        ("a day", "503", "86400"),
        ("a day, of a 429", "429", "86400"),
        ("beyond all numbers", "503", "99999999999999999999999999"),
        ("to the end of time", "503", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] {
        let server = site(answer(word, &format!("Retry-After: {value}")));
        cases.push(Case::new(5, format!("Retry-After {what}"), server, deferred()));
    }
    let all: Vec<_> = (0..4).map(|n| (format!("http://{{}}/{n}"), deferred().attempts(0..=1))).collect();
    let server = site(answer("429", "Retry-After: 86400"));
    cases.push(Case::listing(5, "Retry-After holds for all of a host", server, all).requests(1..=1));
    for (what, headers, gap) in
        [("with a wait", "Retry-After: 1", 990), ("without a wait", "Content-Type: text/html", 25)]
    {
        let server = in_turn(vec![answer("429", headers), answer("429", headers), good()]);
        let case = Case::new(6, format!("429 twice {what}"), server, stored().attempts(3..=3));
        cases.push(case.gap(Duration::from_millis(gap)));
    }
    cases
}

/// Row 7.
fn odd_successes() -> Vec<Case> {
    let broken = || fails(Code::ProtocolError);
    vec![
        Case::new(7, "204", site(status(204, "", "")), fails(Code::EmptyContent).status("204")),
        Case::new(7, "205", site(status(205, "", "")), fails(Code::EmptyContent).status("205")),
        Case::new(7, "304 that nobody asked for", site(status(304, "", "")), broken().status("304").attempts(1..=1)),
        Case::new(
            7,
            "206 that nobody asked for",
            site(status(206, "Content-Type: text/html\r\nContent-Range: bytes 0-99/5000", &story())),
            broken().status("206").attempts(1..=1),
        ),
        Case::new(7, "203", site(status(203, "Content-Type: text/html", &story())), stored().status("203")),
    ]
}

/// Row 8.
fn interim() -> Vec<Case> {
    let early = |line: &str| {
        let interim = format!("HTTP/1.1 {line}\r\nLink: </a.css>; rel=preload\r\n\r\n").repeat(2);
        [vec![Step::Send(interim.into_bytes())], html(story().as_bytes())].concat()
    };
    let mut cases = Vec::new();
    for line in ["100 Continue", "102 Processing", "103 Early Hints"] {
        cases.push(Case::new(8, format!("{line} first"), site(early(line)), stored().status("200")));
    }
    let drip = [Step::Send(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec()), Step::Pause(Duration::from_millis(200))];
    let for_ever = drip.iter().cloned().cycle().take(200).collect();
    cases.push(Case::new(8, "103 for ever", site(for_ever), fails(Code::Timeout)));
    let ends = by_request(|_| raw(b"HTTP/1.1 100 Continue\r\n\r\n"));
    cases.push(Case::new(8, "100 and the end", ends, fails(Code::ProtocolError)));
    cases
}
