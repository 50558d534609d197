//! Broken and hostile answers, one by one, each with its failure code.
//! Never a half page: what broke off is an error.

use super::{code_of, fetch, fetch_steps, fetch_with, options, page_of};
use crate::support::origin::{HTML, Origin, Step, body_with, html, page, raw, status};
use copydesk::fetch::Options;
use copydesk::model::ByteSize;
use copydesk::model::FailureCode as Code;
use std::time::{Duration, Instant};

async fn check(what: &str, steps: Vec<Step>, expected: Option<Code>) {
    let fetched = fetch_steps(steps).await;
    assert_eq!(code_of(&fetched), expected, "{what}: {:?}", fetched.result);
}

fn bytes(text: &str) -> Vec<Step> {
    raw(text.as_bytes())
}

#[tokio::test]
async fn statuses_have_their_code() {
    for (word, expected) in [
        (200, None),
        (203, None),
        (204, Some(Code::EmptyContent)),
        (206, Some(Code::ProtocolError)),
        (304, Some(Code::ProtocolError)),
        (400, Some(Code::PermanentHttp)),
        (401, Some(Code::PermanentHttp)),
        (403, Some(Code::PermanentHttp)),
        (404, Some(Code::PermanentHttp)),
        (410, Some(Code::PermanentHttp)),
        (418, Some(Code::PermanentHttp)),
        (451, Some(Code::PermanentHttp)),
        (999, Some(Code::PermanentHttp)),
        (408, Some(Code::RetryExhausted)),
        (429, Some(Code::RetryExhausted)),
        (500, Some(Code::RetryExhausted)),
        (502, Some(Code::RetryExhausted)),
        (503, Some(Code::RetryExhausted)),
        (504, Some(Code::RetryExhausted)),
    ] {
        let fetched = fetch_steps(status(word, "Content-Type: text/html", HTML)).await;
        assert_eq!(code_of(&fetched), expected, "{word}");
        assert_eq!(fetched.meta.http_status, Some(word));
        if let Err(failure) = fetched.result {
            assert_eq!(failure.http_status, Some(word), "the status stands in the failure");
        }
    }
}

#[tokio::test]
async fn a_good_page_comes_with_its_facts() {
    let headers =
        "Content-Type: text/html; charset=utf-8\r\nETag: W/\"7\"\r\nX-Robots-Tag: noindex\r\nX-Robots-Tag: noarchive";
    let fetched = fetch_steps(body_with(headers, HTML.as_bytes())).await;
    assert!(fetched.started_at <= fetched.finished_at);
    let page = page_of(fetched);
    assert_eq!(page.html, HTML);
    assert_eq!(page.meta.body_bytes, Some(HTML.len() as u64));
    assert_eq!(page.meta.charset.as_deref(), Some("UTF-8"));
    assert_eq!(page.meta.robots_tag.as_deref(), Some("noindex\nnoarchive"));
    assert_eq!(page.meta.validators.etag.as_deref(), Some("W/\"7\""));
    assert!(page.meta.elapsed_ms.is_some());
}

#[tokio::test]
async fn what_is_no_http_is_a_protocol_error() {
    for garbage in [
        "SSH-2.0-OpenSSH_9.9\r\n",
        "<html>HTTP/0.9</html>",
        "\u{1}\u{2}\u{3}\u{4}",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n<p>x</p>",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<p>x</p>",
        "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n<p>x</p>",
    ] {
        check(garbage, bytes(garbage), Some(Code::ProtocolError)).await;
    }
}

#[tokio::test]
async fn what_breaks_off_is_never_half_a_page() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    for (what, tail) in [
        ("fewer bytes than promised", "Content-Length: 900\r\n\r\n<html><p>half"),
        ("no last chunk", "Transfer-Encoding: chunked\r\n\r\n5\r\n<html\r\n"),
        ("a bad chunk size", "Transfer-Encoding: chunked\r\n\r\nzz\r\n<html\r\n0\r\n\r\n"),
        ("a negative chunk size", "Transfer-Encoding: chunked\r\n\r\n-5\r\n<html\r\n0\r\n\r\n"),
        ("an overflowing chunk size", "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n<html\r\n0\r\n\r\n"),
        ("the head ends early", ""),
    ] {
        check(what, bytes(&format!("{head}{tail}")), Some(Code::ProtocolError)).await;
    }
    check("closed without a byte", vec![Step::Close], Some(Code::ProtocolError)).await;
    check("reset without a byte", vec![Step::Reset], Some(Code::ProtocolError)).await;
    let half = format!("{head}Content-Length: 900\r\n\r\n<html>").into_bytes();
    let reset = vec![Step::Send(half), Step::Pause(Duration::from_millis(50)), Step::Reset];
    check("reset in the body", reset, Some(Code::ProtocolError)).await;
}

#[tokio::test]
async fn bytes_after_the_message_are_unseen() {
    let smuggled =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n<p>x</p>HTTP/1.1 200 OK\r\n\r\nEVIL";
    assert_eq!(page_of(fetch_steps(bytes(smuggled)).await).html, "<p>x</p>");
}

#[tokio::test]
async fn an_interim_answer_is_passed_over() {
    let early = format!(
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n{HTML}",
        HTML.len()
    );
    check("103 then 200", bytes(&early), None).await;
}

#[tokio::test]
async fn slowness_ends_in_time() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    let drip = |first: Vec<u8>, each: &[u8], pause: u64| {
        let mut steps = vec![Step::Send(first)];
        for _ in 0..100 {
            steps.extend([Step::Pause(Duration::from_millis(pause)), Step::Send(each.to_vec())]);
        }
        steps
    };
    for (what, steps) in [
        ("silence", vec![Step::Pause(Duration::from_secs(20))]),
        (
            "idle after a chunk",
            vec![Step::Send(head.clone()), Step::Send(b"1\r\n<\r\n".to_vec()), Step::Pause(Duration::from_secs(20))],
        ),
        ("a body that drips", drip(head.clone(), b"1\r\nx\r\n", 100)),
        ("a head that drips", drip(b"HTTP/1.1 200 OK\r\n".to_vec(), b"X: y\r\n", 100)),
        ("early hints for ever", drip(Vec::new(), b"HTTP/1.1 103 Early Hints\r\n\r\n", 100)),
    ] {
        let start = Instant::now();
        check(what, steps, Some(Code::Timeout)).await;
        assert!(start.elapsed() < Duration::from_secs(3), "{what} took {:?}", start.elapsed());
    }
}

#[tokio::test]
async fn a_slow_page_that_finishes_is_a_page() {
    let length = HTML.len();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n\r\n").into_bytes();
    let mut steps = vec![Step::Send(head)];
    for part in HTML.as_bytes().chunks(length / 5 + 1) {
        steps.extend([Step::Pause(Duration::from_millis(100)), Step::Send(part.to_vec())]);
    }
    check("slow", steps, None).await;
}

#[tokio::test]
async fn too_much_is_too_large() {
    let small = Options { max_body: ByteSize(100_000), ..options() };
    let endless = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".to_vec();
    let huge = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n".to_vec();
    for (what, steps) in [
        ("an endless body", vec![Step::Send(endless), Step::Endless(vec![b'x'; 16 * 1024])]),
        ("10 GB promised", vec![Step::Send(huge), Step::Pause(Duration::from_secs(20))]),
        ("one byte over", html(&vec![b'x'; 100_001])),
    ] {
        let origin = Origin::site(move |_| steps.clone()).await;
        let fetched = fetch_with(small.clone(), &origin.url("/")).await;
        assert_eq!(code_of(&fetched), Some(Code::TooLarge), "{what}: {:?}", fetched.result);
        assert!(origin.bytes_taken() < 8 << 20, "{what}: {} bytes were taken", origin.bytes_taken());
    }
    let origin = Origin::site(|_| html(&vec![b'x'; 100_000])).await;
    assert_eq!(code_of(&fetch_with(small, &origin.url("/")).await), None, "exactly the limit");
}

#[tokio::test]
async fn endless_heads_end() {
    let head = b"HTTP/1.1 200 OK\r\n".to_vec();
    let endless = vec![Step::Send(head.clone()), Step::Endless(b"X-Y: zzzzzzzzzzzzzzzz\r\n".repeat(100))];
    check("endless headers", endless, Some(Code::ProtocolError)).await;
    let line = vec![Step::Send(b"HTTP/1.1 200 ".to_vec()), Step::Endless(vec![b'A'; 4096])];
    check("an endless status line", line, Some(Code::ProtocolError)).await;
    let many = format!("Content-Type: text/html\r\n{}", "X-A: b\r\n".repeat(1_000));
    check("a thousand headers", body_with(many.trim_end(), HTML.as_bytes()), None).await;
    let too_many = "X-A: b\r\n".repeat(10_000);
    check("ten thousand headers", body_with(too_many.trim_end(), HTML.as_bytes()), Some(Code::ProtocolError)).await;
}

#[tokio::test]
async fn only_html_is_a_page() {
    for (headers, body, expected) in [
        ("Content-Type: application/pdf", HTML, Some(Code::BadContentType)),
        ("Content-Type: image/png", HTML, Some(Code::BadContentType)),
        ("Content-Type: application/json", "{}", Some(Code::BadContentType)),
        ("Content-Type: text/html", "%PDF-1.7 and so on", Some(Code::BadContentType)),
        ("Content-Type: text/plain", "a list of words", Some(Code::BadContentType)),
        ("Content-Type: text/plain", HTML, None),
        ("Content-Type: ;;;", HTML, None),
        ("X-None: 1", HTML, None),
        ("X-None: 1", "no tags", Some(Code::BadContentType)),
        ("Content-Type: application/xhtml+xml", "<?xml version='1.0'?><html/>", None),
        ("Content-Type: text/html", "", Some(Code::EmptyContent)),
        ("Content-Type: text/html", " \r\n ", Some(Code::EmptyContent)),
    ] {
        check(&format!("{headers} / {body}"), body_with(headers, body.as_bytes()), expected).await;
    }
}

#[tokio::test]
async fn a_video_is_refused_at_its_head() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n".to_vec();
    let origin = Origin::site(move |_| vec![Step::Send(head.clone()), Step::Endless(vec![0; 1 << 16])]).await;
    assert_eq!(code_of(&fetch(&origin.url("/")).await), Some(Code::BadContentType));
    assert!(origin.bytes_taken() < 16 << 20);
}

#[tokio::test]
async fn connections_that_were_promised_and_closed_cost_nothing() {
    let origin = Origin::site(|_| [page(), vec![Step::Close]].concat()).await;
    let lane = super::fetcher(options()).lane(&super::lease(&origin.url("/"), None));
    for n in 0..5 {
        let fetched = lane.fetch(&super::target(&origin.url(&format!("/{n}")))).await;
        assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(origin.pages_asked(), 5);
}

#[tokio::test]
async fn a_condition_is_sent_and_304_is_believed() {
    let origin = Origin::site(|_| status(304, "ETag: \"a\"", "")).await;
    let mut target = super::target(&origin.url("/"));
    target.validators.etag = Some("\"a\"".into());
    target.validators.last_modified = Some("Mon, 07 Jul 2025 00:00:00 GMT".into());
    let fetched = super::fetcher(options()).lane(&super::lease(&origin.url("/"), None)).fetch(&target).await;
    assert!(matches!(fetched.result, Ok(copydesk::fetch::Got::NotModified)), "{:?}", fetched.result);
    let asked = origin.asked();
    let page = asked.last().unwrap();
    assert_eq!(page.header("if-none-match"), Some("\"a\""));
    assert_eq!(page.header("if-modified-since"), Some("Mon, 07 Jul 2025 00:00:00 GMT"));
}
