//! What the crawl log gets to know of an attempt that failed, and what goes out with a condition.
//! Never a status, a type or a time that no answer gave.

use super::{code_of, fetch, fetch_with, fetcher, lease, options, page_of, target, with_policy};
use crate::support::origin::{HTML, Origin, Step, body_with, page, status};
use copydesk::fetch::{Fetched, Got, HostPolicy, Options, Robots};
use copydesk::model::{ByteSize, FailureCode as Code, Validators};

#[tokio::test]
async fn a_refused_page_keeps_what_its_head_said() {
    let headers = "Content-Type: text/html; charset=gbk\r\nETag: \"gone\"\r\nX-Robots-Tag: noindex";
    let origin = Origin::site(move |_| status(404, headers, HTML)).await;
    let fetched = fetch(&origin.url("/page")).await;
    assert_eq!(code_of(&fetched), Some(Code::PermanentHttp));
    assert_eq!(fetched.final_url.as_ref().unwrap().as_str(), origin.url("/page"));
    assert_eq!(fetched.meta.http_status, Some(404));
    assert_eq!(fetched.meta.content_type.as_deref(), Some("text/html; charset=gbk"));
    assert_eq!(fetched.meta.robots_tag.as_deref(), Some("noindex"));
    assert_eq!(fetched.meta.validators.etag.as_deref(), Some("\"gone\""));
    assert_eq!((fetched.meta.body_bytes, fetched.meta.charset), (None, None), "its body was not read");
    assert!(fetched.meta.elapsed_ms.is_some() && fetched.started_at <= fetched.finished_at);
}

#[tokio::test]
async fn the_failure_carries_the_status_of_the_answer_that_failed() {
    let cut = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>".to_vec();
    let long = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999\r\n\r\n".to_vec();
    for (what, steps, code, bytes) in [
        ("cut", vec![Step::Send(cut), Step::Close], Code::ProtocolError, None),
        ("too long", vec![Step::Send(long)], Code::TooLarge, None),
        ("a type", body_with("Content-Type: image/png", b"x"), Code::BadContentType, None),
        ("no text", body_with("Content-Type: text/html", b"   "), Code::EmptyContent, Some(3)),
        ("bytes", body_with("Content-Type: text/html", b"%PDF-1.7"), Code::BadContentType, Some(8)),
        ("encoding", body_with("Content-Type: text/html\r\nContent-Encoding: x", b"x"), Code::DecodeError, None),
    ] {
        let fetched = super::fetch_steps(steps).await;
        assert_eq!(code_of(&fetched), Some(code), "{what}: {:?}", fetched.result);
        assert_eq!(fetched.meta.http_status, Some(200), "{what}");
        assert_eq!(fetched.meta.body_bytes, bytes, "{what}");
        let failure = fetched.result.unwrap_err();
        assert_eq!(failure.http_status, Some(200), "{what}");
        assert!(!failure.detail.is_empty(), "{what}");
    }
}

fn assert_nothing_was_answered(fetched: &Fetched) {
    assert_eq!(fetched.final_url, None);
    assert_eq!((fetched.meta.http_status, fetched.meta.body_bytes), (None, None));
    assert_eq!(fetched.result.as_ref().unwrap_err().http_status, None);
}

#[tokio::test]
async fn without_a_request_there_is_no_time_and_no_answer() {
    let origin = Origin::with_robots("User-agent: *\nDisallow: /page").await;
    let fetched = fetch(&origin.url("/page")).await;
    assert_eq!(code_of(&fetched), Some(Code::RobotsDenied));
    assert_eq!(fetched.meta.robots_rule.as_deref(), Some("line 2: Disallow: /page"));
    assert_eq!(fetched.meta.elapsed_ms, None);
    assert_eq!(fetched.started_at, fetched.finished_at);
    assert_nothing_was_answered(&fetched);
}

#[tokio::test]
async fn a_request_without_an_answer_has_a_time_only() {
    let policy = HostPolicy { robots: Robots::Ignore, ..options().hosts.default };
    let origin = Origin::raw(|_| vec![Step::Close]).await;
    let fetched = fetch_with(with_policy(policy), &origin.url("/page")).await;
    assert_eq!(code_of(&fetched), Some(Code::ProtocolError));
    assert!(fetched.meta.elapsed_ms.is_some());
    assert_nothing_was_answered(&fetched);
}

#[tokio::test]
async fn the_rule_that_let_us_in_is_kept() {
    let origin = Origin::with_robots("User-agent: *\nDisallow: /\nAllow: /page").await;
    let fetched = fetch(&origin.url("/page")).await;
    assert_eq!(fetched.meta.robots_rule.as_deref(), Some("line 3: Allow: /page"));
    assert_eq!(page_of(fetched).meta.robots_rule.as_deref(), Some("line 3: Allow: /page"));
}

#[tokio::test]
async fn a_header_that_is_too_long_or_no_text_is_not_kept() {
    let tag = "x".repeat(2_000);
    let headers = format!("Content-Type: text/html\r\nETag: \"{tag}\"\r\nX-Robots-Tag: no\u{e9}index");
    let fetched = super::fetch_steps(body_with(&headers, HTML.as_bytes())).await;
    assert_eq!(fetched.meta.validators.etag, None);
    assert_eq!(fetched.meta.robots_tag, None);
    assert_eq!(page_of(fetched).html, HTML);
}

/// Fetches `/page` with these validators from an origin that answers like this.
async fn on_condition(validators: Validators, steps: Vec<Step>) -> (Fetched, Origin) {
    let origin = Origin::site(move |_| steps.clone()).await;
    let target = copydesk::model::Target { validators, ..target(&origin.url("/page")) };
    (fetcher(options()).lane(&lease(&origin.url("/"), None)).fetch(&target).await, origin)
}

fn tag(text: &str) -> Validators {
    Validators { etag: Some(text.into()), last_modified: None }
}

#[tokio::test]
async fn a_changed_page_comes_with_its_new_tag() {
    let new = body_with("Content-Type: text/html\r\nETag: \"new\"", HTML.as_bytes());
    let (fetched, origin) = on_condition(tag("\"old\""), new).await;
    assert_eq!(page_of(fetched).meta.validators.etag.as_deref(), Some("\"new\""));
    assert_eq!(origin.asked().last().unwrap().header("if-none-match"), Some("\"old\""));
}

#[tokio::test]
async fn a_page_that_is_gone_is_no_unchanged_page() {
    for (word, code) in [(404, Code::PermanentHttp), (500, Code::RetryExhausted), (204, Code::EmptyContent)] {
        let (fetched, _origin) = on_condition(tag("W/\"old\""), status(word, "", "")).await;
        assert_eq!(code_of(&fetched), Some(code), "{word}");
    }
}

#[tokio::test]
async fn a_tag_that_cannot_be_sent_is_no_condition() {
    let (fetched, origin) = on_condition(tag("a\r\nEvil: 1"), status(304, "", "")).await;
    assert_eq!(code_of(&fetched), Some(Code::ProtocolError), "304 was not asked for");
    let asked = origin.asked();
    let head = asked.last().unwrap();
    assert_eq!((head.header("if-none-match"), head.header("evil")), (None, None));
}

#[tokio::test]
async fn a_304_behind_a_redirect_is_believed_for_a_tag() {
    let origin = Origin::site(|asked| match asked.path.as_str() {
        "/page" => status(302, "Location: /there", ""),
        _ => status(304, "", ""),
    })
    .await;
    let tagged = copydesk::model::Target { validators: tag("\"a\""), ..target(&origin.url("/page")) };
    let fetched = fetcher(options()).lane(&lease(&origin.url("/"), None)).fetch(&tagged).await;
    assert!(matches!(fetched.result, Ok(Got::NotModified)), "{:?}", fetched.result);
    assert_eq!((fetched.hops, fetched.meta.http_status), (1, Some(304)));
}

#[tokio::test]
async fn the_body_counts_as_decoded() {
    let limit = Options { max_body: ByteSize(HTML.len() as u64), ..options() };
    let origin = Origin::site(|_| page()).await;
    let fetched = fetch_with(limit, &origin.url("/page")).await;
    assert_eq!(fetched.meta.body_bytes, Some(HTML.len() as u64));
    let one_less = Options { max_body: ByteSize(HTML.len() as u64 - 1), ..options() };
    assert_eq!(code_of(&fetch_with(one_less, &origin.url("/page")).await), Some(Code::TooLarge));
}
