//! Row 60: the same page in a second run, unchanged, changed, gone or broken.
//! Never a stored text that a later failure takes away.

use super::{
    case::{Case, Promise, Script, Server, ends_as, fails, stored},
    pages::{TYPE, story},
};
use crate::support::{
    news_site::article,
    origin::{Asked, Step, body_with, status},
};
use copydesk::model::{FailureCode as Code, Outcome};
use std::sync::Arc;

/// The usual article with these validators at first, then as told.
fn then(headers: &str, second: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Server {
    let first = body_with(&format!("{TYPE}\r\n{headers}"), story().as_bytes());
    let script: Script = Arc::new(move |asked, n| if n == 0 { first.clone() } else { second(asked) });
    Server::Site(script)
}

/// 304 for whoever shows this value in this header, else the whole page.
fn unless(header: &'static str, value: &'static str) -> impl Fn(&Asked) -> Vec<Step> + Send + Sync {
    move |asked| {
        if asked.header(header) == Some(value) { status(304, "", "") } else { body_with(TYPE, article(8).as_bytes()) }
    }
}

const DATE: &str = "Mon, 07 Jul 2025 08:00:00 GMT";

pub fn cases() -> Vec<Case> {
    let as_it_was = || Promise { text: stored().text, ..ends_as(Outcome::NotModified) };
    let changed =
        || ends_as(Outcome::Updated).text("The file has the number 8014.").without("The file has the number 7000.");
    let of = |name: &str, server: Server, promise: Promise, requests: usize| {
        Case::new(60, format!("second run: {name}"), server, stored()).then(promise, requests)
    };
    let plain = |steps: Vec<Step>| then("X-None: 1", move |_| steps.clone());
    let new_page = || body_with(TYPE, article(8).as_bytes());
    let dated = "Last-Modified: Mon, 07 Jul 2025 08:00:00 GMT";
    let lasting = |code| fails(code).keeping_text();
    vec![
        of("304 by ETag", then("ETag: \"a1\"", unless("if-none-match", "\"a1\"")), as_it_was(), 2),
        of("304 by a weak ETag", then("ETag: W/\"a1\"", unless("if-none-match", "W/\"a1\"")), as_it_was(), 2),
        of("304 by Last-Modified", then(dated, unless("if-modified-since", DATE)), as_it_was(), 2),
        of("the same page again", plain(body_with(TYPE, story().as_bytes())), as_it_was(), 2),
        of("another text", plain(new_page()), changed(), 2),
        of("another text and tag", then("ETag: \"a1\"", move |_| new_page()), changed(), 2),
        of("404", plain(status(404, "", "")), lasting(Code::PermanentHttp), 2),
        of("410", plain(status(410, "", "")), lasting(Code::PermanentHttp), 2),
        of("500", plain(status(500, "", "")), lasting(Code::RetryExhausted), 4),
        of("nothing", plain(body_with(TYPE, b"")), lasting(Code::EmptyContent), 2),
        of(
            "a page without article",
            plain(body_with(TYPE, b"<html><body></body></html>")),
            lasting(Code::EmptyContent),
            2,
        ),
        of("reset", plain(vec![Step::Reset]), lasting(Code::ProtocolError).or(lasting(Code::ConnectError)), 4),
        of("a pdf", plain(body_with("Content-Type: application/pdf", b"%PDF-1.7")), lasting(Code::BadContentType), 2),
        of("a 304 that nobody asked for", plain(status(304, "", "")), lasting(Code::ProtocolError).attempts(1..=1), 2),
    ]
}
