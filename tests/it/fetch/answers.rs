//! Answers as rows: what the server sends, the code it leads to, and how many requests that took.
//! Never a second request of our own accord: retries are the pipeline's.

use super::{code_of, fetch, page_of};
use crate::support::origin::{HTML, Origin, Step, body_with, page, raw, status};
use copydesk::model::FailureCode as Code;
use std::time::Duration;

/// Answers every page like this; the code that follows and, where there is none, the text; after one request.
async fn check(what: &str, steps: Vec<Step>, expected: Result<&str, Code>) {
    let origin = Origin::site(move |_| steps.clone()).await;
    let fetched = fetch(&origin.url("/page")).await;
    assert_eq!(code_of(&fetched), expected.err(), "{what}: {:?}", fetched.result);
    assert_eq!(origin.pages_asked(), 1, "{what}");
    if let Ok(text) = expected {
        assert_eq!(page_of(fetched).html, text, "{what}");
    }
}

/// A 200 with these header lines, then these bytes, then the end.
fn said(headers: &str, body: &str) -> Vec<Step> {
    raw(format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{body}").as_bytes())
}

const TYPE: &str = "Content-Type: text/html\r\n";

#[tokio::test]
async fn a_bad_status_is_asked_for_once() {
    for (word, code) in [
        (205, Code::EmptyContent),
        (206, Code::ProtocolError),
        (300, Code::PermanentHttp),
        (305, Code::PermanentHttp),
        (405, Code::PermanentHttp),
        (408, Code::RetryExhausted),
        (500, Code::RetryExhausted),
        (503, Code::RetryExhausted),
        (599, Code::RetryExhausted),
        (600, Code::PermanentHttp),
    ] {
        check(&word.to_string(), status(word, "Content-Type: text/html", HTML), Err(code)).await;
    }
}

#[tokio::test]
async fn interim_answers_are_passed_over() {
    let good = format!("HTTP/1.1 200 OK\r\n{TYPE}Content-Length: {}\r\n\r\n{HTML}", HTML.len());
    for early in ["100 Continue", "102 Processing", "103 Early Hints"] {
        let three = format!("HTTP/1.1 {early}\r\n\r\n").repeat(3);
        check(early, raw(format!("{three}{good}").as_bytes()), Ok(HTML)).await;
    }
    check("100 and the end", raw(b"HTTP/1.1 100 Continue\r\n\r\n"), Err(Code::ProtocolError)).await;
}

#[tokio::test]
async fn a_reset_is_a_protocol_error_wherever_it_comes() {
    let after =
        |sent: &str| vec![Step::Send(sent.as_bytes().to_vec()), Step::Pause(Duration::from_millis(40)), Step::Reset];
    for (what, sent) in [
        ("in the status line", "HTTP/1.1 2"),
        ("in the head", "HTTP/1.1 200 OK\r\nContent-Ty"),
        ("at the body", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90\r\n\r\n"),
        ("in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<html>"),
        ("without a length", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"),
    ] {
        check(what, after(sent), Err(Code::ProtocolError)).await;
    }
}

#[tokio::test]
async fn a_length_that_is_none_is_a_protocol_error() {
    for length in ["-1", "abc", "99999999999999999999999", "1 2", "0x10", ""] {
        let headers = format!("{TYPE}Content-Length: {length}");
        check(length, said(&headers, HTML), Err(Code::ProtocolError)).await;
    }
}

#[tokio::test]
async fn chunks_go_before_a_length() {
    let headers = format!("{TYPE}Transfer-Encoding: chunked\r\nContent-Length: 3");
    check("both", said(&headers, "8\r\n<p>x</p>\r\n0\r\n\r\n"), Ok("<p>x</p>")).await;
}

#[tokio::test]
async fn chunks_may_be_sloppy_but_not_broken() {
    let headers = format!("{TYPE}Transfer-Encoding: chunked");
    for (what, body, expected) in [
        ("an extension", "8;name=value\r\n<p>x</p>\r\n0\r\n\r\n", Ok("<p>x</p>")),
        ("leading zeros", "0008\r\n<p>x</p>\r\n0\r\n\r\n", Ok("<p>x</p>")),
        ("a trailer", "8\r\n<p>x</p>\r\n0\r\nX-Sum: 1\r\n\r\n", Ok("<p>x</p>")),
        ("no size", "\r\n<p>x</p>\r\n0\r\n\r\n", Err(Code::ProtocolError)),
        ("more than the size", "3\r\n<p>x</p>\r\n0\r\n\r\n", Err(Code::ProtocolError)),
        ("the end in a size", "8\r\n<p>x</p>\r\n1", Err(Code::ProtocolError)),
        ("no body at all", "", Err(Code::ProtocolError)),
    ] {
        check(what, said(&headers, body), expected).await;
    }
}

#[tokio::test]
async fn a_body_may_end_with_its_connection() {
    check("no length", said("Content-Type: text/html", HTML), Ok(HTML)).await;
    let old = format!("HTTP/1.0 200 OK\r\n{TYPE}\r\n{HTML}");
    check("HTTP/1.0", raw(old.as_bytes()), Ok(HTML)).await;
}

#[tokio::test]
async fn a_head_that_is_too_large_is_a_protocol_error() {
    let cookies = |count: usize| format!("{TYPE}Content-Length: {}{}", HTML.len(), "\r\nSet-Cookie: a=b".repeat(count));
    check("4,000 cookies", said(&cookies(4_000), HTML), Ok(HTML)).await;
    check("5,000 cookies", said(&cookies(5_000), HTML), Err(Code::ProtocolError)).await;
    let value = "v".repeat(1 << 20);
    check("a mebibyte", said(&format!("{TYPE}X-Long: {value}"), HTML), Err(Code::ProtocolError)).await;
}

#[tokio::test]
async fn a_malformed_header_is_a_protocol_error() {
    for (what, header) in [
        ("NUL in a value", "X-A: a\0b"),
        ("NUL in a name", "X\0A: b"),
        ("a bare CR", "X-A: a\rContent-Type: text/plain"),
        ("a folded line", "X-A: a\r\n b"),
        ("a space before the colon", "X-A : b"),
        ("no name", ": b"),
        ("no colon", "X-A"),
    ] {
        let headers = format!("{TYPE}{header}\r\nContent-Length: {}", HTML.len());
        check(what, said(&headers, HTML), Err(Code::ProtocolError)).await;
    }
}

#[tokio::test]
async fn a_head_may_be_bare() {
    check("no reason", raw(format!("HTTP/1.1 200\r\n{TYPE}\r\n{HTML}").as_bytes()), Ok(HTML)).await;
    check("bare line feeds", raw(format!("HTTP/1.1 200 OK\nContent-Type: text/html\n\n{HTML}").as_bytes()), Ok(HTML))
        .await;
}

/// The bytes of a linear congruence: the same on every run.
fn random_bytes(mut seed: u32, count: usize) -> Vec<u8> {
    let next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    std::iter::repeat_with(next).take(count).collect()
}

#[tokio::test]
async fn random_bytes_are_no_answer() {
    for seed in 1..=8 {
        check(&format!("seed {seed}"), raw(&random_bytes(seed, 4_000)), Err(Code::ProtocolError)).await;
    }
}

#[tokio::test]
async fn random_bytes_are_no_page() {
    for seed in 1..=4 {
        let body = random_bytes(seed, 4_000);
        check(&format!("seed {seed}"), body_with("Content-Type: text/html", &body), Err(Code::DecodeError)).await;
    }
}

#[tokio::test]
async fn no_file_passes_for_a_page() {
    for (what, start) in [
        ("PDF", &b"%PDF-1.7\n1 0 obj"[..]),
        ("PNG", b"\x89PNG\r\n\x1a\n"),
        ("GIF", b"GIF89a\x01\x00"),
        ("JPEG", b"\xFF\xD8\xFF\xE0\x00\x10JFIF"),
        ("ZIP", b"PK\x03\x04\x14\x00"),
        ("Zstandard", b"\x28\xB5\x2F\xFD\x00"),
        ("RIFF", b"RIFF\x24\x00\x00\x00WEBP"),
        ("MP4", b"\x00\x00\x00\x18ftypmp42"),
        ("Matroska", b"\x1A\x45\xDF\xA3\x01"),
        ("WebAssembly", b"\0asm\x01\0\0\0"),
    ] {
        let body = [start, HTML.as_bytes()].concat();
        for headers in ["Content-Type: text/html", "Content-Type: text/html; charset=utf-8", "X-None: 1"] {
            check(what, body_with(headers, &body), Err(Code::BadContentType)).await;
        }
    }
}

#[tokio::test]
async fn other_types_are_refused_by_their_label() {
    for label in [
        "application/pdf",
        "APPLICATION/PDF",
        "application/json; charset=utf-8",
        "application/feed+json",
        "application/vnd.ms-excel",
        "application/zip",
        "audio/mpeg",
        "font/woff2",
        "multipart/x-mixed-replace; boundary=b",
        "text/css",
        "text/csv",
        "video/mp4",
    ] {
        check(label, body_with(&format!("Content-Type: {label}"), HTML.as_bytes()), Err(Code::BadContentType)).await;
    }
}

#[tokio::test]
async fn an_odd_label_gives_way_to_the_text() {
    for headers in [
        "Content-Type: TEXT/HTML",
        "Content-Type: text/html, text/html",
        "Content-Type: text/html;;charset",
        "Content-Type: text/html; charset=no-such-thing",
        "Content-Type: html",
        "Content-Type: unknown/unknown",
        "Content-Type: application/octet-stream",
        "Content-Type: application/xml",
        "Content-Type:",
        "X-None: 1",
    ] {
        check(headers, body_with(headers, HTML.as_bytes()), Ok(HTML)).await;
    }
}

#[tokio::test]
async fn a_page_in_a_legacy_encoding_arrives_as_text() {
    let text = "<!doctype html><title>海南</title><p>海口海关今天公布了上半年的进出口数据。";
    let (gbk, _, _) = encoding_rs::GBK.encode(text);
    for (headers, body, charset) in [
        ("Content-Type: text/html; charset=gb2312", gbk.to_vec(), "GBK"),
        ("Content-Type: text/html; charset=\"GBK\"", gbk.to_vec(), "GBK"),
        ("Content-Type: text/html; charset=utf-8", text.as_bytes().to_vec(), "UTF-8"),
        ("Content-Type: text/html", text.as_bytes().to_vec(), "UTF-8"),
        ("Content-Type: text/html; charset=gbk", ["\u{FEFF}", text].concat().into_bytes(), "UTF-8"),
        ("Content-Type: text/html", utf_16_with_mark(text), "UTF-16LE"),
    ] {
        let fetched = super::fetch_steps(body_with(headers, &body)).await;
        assert_eq!(fetched.meta.charset.as_deref(), Some(charset), "{headers}: {:?}", fetched.result);
        assert_eq!(page_of(fetched).html, text, "{headers}");
    }
}

fn utf_16_with_mark(text: &str) -> Vec<u8> {
    "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[tokio::test]
async fn as_many_redirects_as_allowed_lead_to_the_page() {
    let chain = |length: u32| {
        Origin::site(move |asked| match asked.path.trim_start_matches('/').parse::<u32>() {
            Ok(n) if n < length => status(301, &format!("Location: /{}", n + 1), ""),
            _ => page(),
        })
    };
    for (length, code, asked) in
        [(10, None, 11), (11, Some(Code::RedirectLoop), 11), (20, Some(Code::RedirectLoop), 11)]
    {
        let origin = chain(length).await;
        let fetched = fetch(&origin.url("/0")).await;
        assert_eq!((code_of(&fetched), origin.pages_asked()), (code, asked), "{length}: {:?}", fetched.result);
    }
}
