//! HTTP/2 over ALPN, from a polite server and from one that breaks its rules frame by frame.
//! Never half a page, never more than the bounds, never more at once than the host's width.

use super::{code_of, fetch_with, fetcher, lease, options, page_of, target};
use crate::support::frames::{
    Act, CONTINUATION, DATA, END_HEADERS, END_STREAM, FIRST, GOAWAY, HEADERS, PUSH_PROMISE, RST_STREAM, SETTINGS,
    frame, good_head, head, header, play,
};
use crate::support::origin::HTML;
use crate::support::tls::{Authority, Body, TlsOrigin, answer};
use bytes::Bytes;
use copydesk::fetch::{CaCerts, Fetched, HostPolicy, HostRules, Options, Robots};
use copydesk::model::{ByteSize, FailureCode as Code, Retry};
use futures_util::stream;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::{Request, Response, Version};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;

/// A server that speaks HTTP/2, and the options that believe it.
async fn site<F, H>(handler: H) -> (TlsOrigin, Options)
where
    F: Future<Output = Response<Body>> + Send + 'static,
    H: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
{
    let authority = Authority::new("the house's own");
    let origin = TlsOrigin::site(authority.identity(&["127.0.0.1"]).config(&["h2", "http/1.1"]), handler).await;
    (origin, believing(&authority))
}

/// Without robots.txt, so that the first request is the page's.
fn believing(authority: &Authority) -> Options {
    let base = options();
    let policy = HostPolicy { robots: Robots::Ignore, parallelism: 3, ..base.hosts.default };
    Options {
        ca_certs: CaCerts::from_pem(authority.pem().as_bytes()).unwrap(),
        hosts: HostRules { default: policy, overrides: Vec::new() },
        ..base
    }
}

/// A body that never ends by itself.
fn endless(chunk: Bytes, sent: Arc<AtomicUsize>) -> Body {
    let chunks = stream::repeat_with(move || {
        sent.fetch_add(chunk.len(), Ordering::SeqCst);
        Ok::<_, io::Error>(Frame::data(chunk.clone()))
    });
    StreamBody::new(chunks).boxed()
}

#[tokio::test]
async fn a_page_comes_over_http_2_where_the_server_speaks_it() {
    let (origin, options) = site(|request| async move {
        assert_eq!(request.version(), Version::HTTP_2);
        answer(200, HTML)
    })
    .await;
    let lane = fetcher(options).lane(&lease(&origin.url("/"), None));
    for n in 0..5 {
        assert_eq!(page_of(lane.fetch(&target(&origin.url(&format!("/{n}")))).await).html, HTML);
    }
    assert_eq!(origin.connections(), 1, "one connection serves all");
}

#[tokio::test]
async fn streams_of_one_connection_obey_the_width_of_the_host() {
    let under_way = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let seen = Arc::clone(&under_way);
    let (origin, options) = site(move |_| {
        let counts = Arc::clone(&under_way);
        async move {
            let now = counts.0.fetch_add(1, Ordering::SeqCst) + 1;
            counts.1.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(30)).await;
            counts.0.fetch_sub(1, Ordering::SeqCst);
            answer(200, HTML)
        }
    })
    .await;
    let lane = fetcher(options).lane(&lease(&origin.url("/"), None));
    let fetches = (0..30).map(|n| {
        let (lane, target) = (lane.clone(), target(&origin.url(&format!("/{n}"))));
        async move { lane.fetch(&target).await }
    });
    for fetched in futures_util::future::join_all(fetches).await {
        assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    }
    let most = seen.1.load(Ordering::SeqCst);
    assert!((2..=3).contains(&most), "{most} at once");
}

#[tokio::test]
async fn endless_and_exploding_bodies_are_bounded() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&sent);
    let (origin, options) = site(move |_| {
        let mut endless_answer = answer(200, "");
        *endless_answer.body_mut() = endless(Bytes::from(vec![b'x'; 16 << 10]), Arc::clone(&counter));
        async move { endless_answer }
    })
    .await;
    let fetched = fetch_with(options.clone(), &origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::TooLarge), "{:?}", fetched.result);
    let most = options.max_body.0 as usize + (8 << 20);
    assert!(sent.load(Ordering::SeqCst) < most, "{} bytes were sent", sent.load(Ordering::SeqCst));

    let bomb = bomb(64 << 20).await;
    let small = bomb.len();
    let (origin, options) = site(move |_| {
        let mut exploding = answer(200, "");
        *exploding.body_mut() = http_body_util::Full::new(bomb.clone()).map_err(|never| match never {}).boxed();
        exploding.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
        async move { exploding }
    })
    .await;
    let fetched = fetch_with(options, &origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::TooLarge), "{small} bytes: {:?}", fetched.result);
}

/// So many zeros, gzipped.
async fn bomb(size: usize) -> Bytes {
    let mut encoder = async_compression::tokio::write::GzipEncoder::new(Vec::new());
    encoder.write_all(&vec![b'0'; size]).await.unwrap();
    encoder.shutdown().await.unwrap();
    encoder.into_inner().into()
}

#[tokio::test]
async fn the_heads_of_answers_are_bounded_in_bytes() {
    let with_header = |size: usize| {
        move |_: Request<Incoming>| async move {
            let mut long = answer(200, HTML);
            long.headers_mut().insert("x-long", "a".repeat(size).parse().unwrap());
            long
        }
    };
    let (origin, options) = site(with_header(100 << 10)).await;
    assert_eq!(code_of(&fetch_with(options, &origin.url("/")).await), None, "100 KiB are honest");
    let (origin, options) = site(with_header(300 << 10)).await;
    let fetched = fetch_with(options, &origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::ProtocolError), "{:?}", fetched.result);
}

/// What comes of a page when the server plays this, and the bytes that it sent.
async fn meet(acts: Vec<Act>) -> (Fetched, usize) {
    let authority = Authority::new("the house's own");
    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    let config = authority.identity(&["127.0.0.1"]).config(&["h2"]);
    let origin = TlsOrigin::start(config, move |stream| play(stream, acts.clone(), Arc::clone(&counter))).await;
    let options = Options { max_body: ByteSize(1 << 20), ..believing(&authority) };
    let fetched = fetch_with(options, &origin.url("/")).await;
    drop(origin);
    (fetched, taken.load(Ordering::SeqCst))
}

#[tokio::test]
async fn frames_make_a_page_when_they_are_whole() {
    let body = frame(DATA, END_STREAM, FIRST, HTML.as_bytes());
    let (fetched, _) = meet(vec![Act::Send(good_head()), Act::Send(body), Act::Wait]).await;
    assert_eq!(page_of(fetched).html, HTML);
    // Told to open no new streams, the one under way still ends.
    let leave = frame(GOAWAY, 0, 0, &[0, 0, 0, 1, 0, 0, 0, 0]);
    let body = frame(DATA, END_STREAM, FIRST, HTML.as_bytes());
    let (fetched, _) = meet(vec![Act::Send(good_head()), Act::Send(leave), Act::Send(body), Act::Close]).await;
    assert_eq!(page_of(fetched).html, HTML, "a GOAWAY that covers our stream");
}

#[tokio::test]
async fn what_breaks_off_or_breaks_the_rules_is_a_protocol_error_and_no_half_page() {
    let half = || Act::Send([good_head(), frame(DATA, 0, FIRST, b"<html><p>half")].concat());
    let send = |kind: u8, flags: u8, stream: u32, payload: &[u8]| Act::Send(frame(kind, flags, stream, payload));
    let length = |n: &str| Act::Send(frame(HEADERS, END_HEADERS, FIRST, &[head(), header(28, n)].concat()));
    for (what, acts) in [
        ("RST_STREAM at once", vec![send(RST_STREAM, 0, FIRST, &[0, 0, 0, 2])]),
        ("RST_STREAM inside the body", vec![half(), send(RST_STREAM, 0, FIRST, &[0, 0, 0, 8])]),
        ("GOAWAY at once", vec![send(GOAWAY, 0, 0, &[0, 0, 0, 0, 0, 0, 0, 1]), Act::Close]),
        ("GOAWAY inside the body", vec![half(), send(GOAWAY, 0, 0, &[0, 0, 0, 0, 0, 0, 0, 2]), Act::Close]),
        ("closed at once", vec![Act::Close]),
        ("closed inside the body", vec![half(), Act::Close]),
        ("fewer bytes than Content-Length", vec![length("900"), send(DATA, END_STREAM, FIRST, b"<html>half")]),
        ("more bytes than Content-Length", vec![length("3"), send(DATA, END_STREAM, FIRST, b"<html>whole")]),
        ("a header that is none", vec![send(HEADERS, END_HEADERS, FIRST, &[0xff; 40])]),
        ("DATA before HEADERS", vec![send(DATA, END_STREAM, FIRST, b"<html>")]),
        ("a push that was not asked for", vec![send(PUSH_PROMISE, END_HEADERS, FIRST, &[0, 0, 0, 2, 0x82])]),
        ("a frame of no stream of ours", vec![send(DATA, END_STREAM, 77, b"<html>")]),
        ("HTTP/1 instead", vec![Act::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec())]),
        ("more than the window", vec![Act::Send(good_head()), Act::Endless(frame(DATA, 0, FIRST, &[b'x'; 16_000]))]),
    ] {
        let start = Instant::now();
        let (fetched, _) = meet(acts).await;
        let failure = fetched.result.unwrap_err();
        assert_eq!((failure.code, failure.retry), (Code::ProtocolError, Retry::Yes), "{what}: {failure}");
        assert!(start.elapsed() < Duration::from_secs(4), "{what}: {:?}", start.elapsed());
    }
}

#[tokio::test]
async fn silence_is_a_timeout() {
    for acts in [vec![Act::Wait], vec![Act::Send(good_head()), Act::Wait]] {
        let (fetched, _) = meet(acts).await;
        assert_eq!(code_of(&fetched), Some(Code::Timeout), "{:?}", fetched.result);
    }
}

#[tokio::test]
async fn endless_frames_that_bring_nothing_end_in_time() {
    let settings = Act::Endless(frame(SETTINGS, 0, 0, &[]).repeat(100));
    let begun = Act::Send(frame(HEADERS, 0, FIRST, &head()));
    let continuing = Act::Endless(frame(CONTINUATION, 0, FIRST, &header(31, &"a".repeat(100)).repeat(100)));
    let empty = Act::Endless(frame(CONTINUATION, 0, FIRST, &[]).repeat(100));
    let nothing = Act::Endless(frame(DATA, 0, FIRST, &[]).repeat(100));
    for (what, acts) in [
        ("SETTINGS", vec![settings]),
        ("CONTINUATION", vec![begun.clone(), continuing]),
        ("empty CONTINUATION", vec![begun, empty]),
        ("empty DATA", vec![Act::Send(good_head()), nothing]),
    ] {
        let start = Instant::now();
        let (fetched, taken) = meet(acts).await;
        let code = code_of(&fetched).unwrap_or_else(|| panic!("{what}: a page"));
        assert!(matches!(code, Code::ProtocolError | Code::Timeout | Code::TooLarge), "{what}: {:?}", fetched.result);
        assert!(start.elapsed() < Duration::from_secs(6), "{what}: {:?}", start.elapsed());
        println!("{what}: {code}, {taken} bytes in {:?}", start.elapsed());
    }
}
