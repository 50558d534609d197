//! Rows 38 to 42: what a list may hold, and what is no page.
//! Never a second request for another spelling of the same page.

use super::{
    case::{Case, Promise, Server, ends_as, fails, site, stored},
    pages::{good, story},
};
use crate::support::origin::{Step, body_with};
use copydesk::model::{FailureCode as Code, Outcome};

pub fn cases() -> Vec<Case> {
    let mut cases = no_urls();
    cases.extend(odd_urls());
    cases.extend(no_pages());
    cases.extend(odd_types());
    cases
}

/// Row 38.
fn no_urls() -> Vec<Case> {
    [
        "not a URL at all",
        "http://",
        "http://host.example:99999/",
        "http://host.example:port/",
        "http://[::bad/",
        "http://a b.example/",
        "mailto:desk@copydesk.example",
        "javascript:alert(1)",
        "ftp://files.example/a.html",
        "//host.example/a.html",
        "news.example/a.html",
        "http://256.256.256.256/",
    ]
    .map(|line| {
        let promise = fails(Code::InvalidUrl).attempts(0..=0);
        Case::listing(38, format!("`{line}`"), Server::Refusing, vec![(line.into(), promise)])
    })
    .into()
}

/// Rows 39 and 40.
fn odd_urls() -> Vec<Case> {
    let long = |length: usize| format!("http://{{}}/{}", "a".repeat(length));
    let invalid = || fails(Code::InvalidUrl).attempts(0..=0);
    let one =
        |row, name: &str, url: String, promise: Promise| Case::listing(row, name, site(good()), vec![(url, promise)]);
    let chinese = stored().found_at("http://{}/%E6%B5%B7%E5%8D%97.html");
    let again = || Promise { text: stored().text, ..ends_as(Outcome::Duplicate) };
    let spellings = vec![
        ("http://{}/page".to_string(), stored()),
        ("http://{}/page#top".to_string(), again()),
        ("http://{}/page#end".to_string(), again()),
    ];
    vec![
        one(39, "a URL of 60 KiB", long(60 << 10), invalid()),
        one(39, "a URL of 7 KiB", long(7 << 10), stored()),
        one(39, "a path in Chinese", "http://{}/海南.html".into(), chinese.clone()),
        one(39, "a path in Chinese, escaped", "http://{}/%e6%b5%b7%e5%8d%97.html".into(), chinese),
        one(39, "a padded URL", "  \t http://{}/page  ".into(), stored()),
        one(39, "a scheme in capitals", "HTTP://{}/page".into(), stored().found_at("http://{}/page")),
        one(39, "a name and a password", "http://name:secret@{}/page".into(), stored().found_at("http://{}/page")),
        Case::listing(40, "one page with three fragments", site(good()), spellings).requests(1..=1),
    ]
}

/// Row 41.
fn no_pages() -> Vec<Case> {
    let refused = || fails(Code::BadContentType);
    let page = story();
    let mut cases = Vec::new();
    for kind in [
        "application/pdf",
        "image/png",
        "application/json",
        "video/mp4",
        "audio/mpeg",
        "application/zip",
        "multipart/mixed; boundary=x",
        "text/css",
    ] {
        let server = site(body_with(&format!("Content-Type: {kind}"), page.as_bytes()));
        cases.push(Case::new(41, kind, server, refused()));
    }
    let video = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n".to_vec();
    let endless = site(vec![Step::Send(video), Step::Endless(vec![0; 1 << 14])]);
    cases.push(Case::new(41, "an endless video", endless, refused()).bytes(16 << 20));
    for (what, start) in [
        ("pdf", &b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"[..]),
        ("png", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"),
        ("jpeg", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0"),
        ("zip", b"PK\x03\x04\x14\0\0\0"),
    ] {
        let body = [start, &[7; 900]].concat();
        cases.push(Case::new(
            41,
            format!("{what} that says it is html"),
            site(body_with("Content-Type: text/html", &body)),
            refused(),
        ));
    }
    cases
}

/// Row 42.
fn odd_types() -> Vec<Case> {
    let page = story();
    let mut cases = vec![Case::new(42, "no Content-Type", site(body_with("X-None: 1", page.as_bytes())), stored())];
    for kind in [
        ";;;",
        "html",
        "text",
        "text/plain",
        "text/HTML; charset",
        "TEXT/HTML;;charset=\"utf-8\"",
        "application/octet-stream",
        "application/xhtml+xml",
        "unknown/unknown",
    ] {
        let server = site(body_with(&format!("Content-Type: {kind}"), page.as_bytes()));
        cases.push(Case::new(42, format!("the type `{kind}`"), server, stored()));
    }
    cases
}
