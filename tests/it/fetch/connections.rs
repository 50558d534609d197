//! Connections that are refused, unanswered, silent, or no TLS: each with its code and within its time.
//! Never a listener that outlives its test.

use super::{code_of, fetch, fetch_with, options};
use crate::support::origin::{HTML, Origin, Step, body_with, status};
use copydesk::fetch::Options;
use copydesk::model::{FailureCode as Code, Retry};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// What a port does that speaks no TLS.
#[derive(Debug, Clone, Copy)]
enum Port {
    Says(&'static [u8]),
    /// The same, once the client has spoken.
    Answers(&'static [u8]),
    Resets,
}

/// A port that does this to everybody, and its https URL.
async fn port(does: Port) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 4096];
            let _ = match does {
                Port::Says(bytes) => stream.write_all(bytes).await,
                Port::Answers(bytes) => match stream.read(&mut hello).await {
                    Ok(_) => stream.write_all(bytes).await,
                    Err(e) => Err(e),
                },
                Port::Resets => stream.set_zero_linger(),
            };
        }
    });
    (url, serving)
}

/// A port whose queue of connections is full: a further SYN is not answered.
async fn full_port() -> (String, TcpListener, Vec<TcpStream>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let addr = listener.local_addr().unwrap();
    let mut queued = Vec::new();
    while let Ok(stream) = tokio::time::timeout(Duration::from_millis(200), TcpStream::connect(addr)).await {
        queued.push(stream.unwrap());
        assert!(queued.len() < 50, "the queue never fills");
    }
    (addr.to_string(), listener, queued)
}

#[tokio::test]
async fn a_refused_connection_is_a_connect_error() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for scheme in ["http", "https"] {
        let fetched = fetch(&format!("{scheme}://{closed}/")).await;
        assert_eq!(code_of(&fetched), Some(Code::ConnectError), "{scheme}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn an_unanswered_syn_is_a_timeout_within_the_connect_timeout() {
    let (addr, _listener, _queued) = full_port().await;
    let connect_timeout = Duration::from_millis(300);
    let (idle_timeout, total_timeout) = (Duration::from_secs(20), Duration::from_secs(20));
    for scheme in ["http", "https"] {
        let start = Instant::now();
        let patient = Options { connect_timeout, idle_timeout, total_timeout, ..options() };
        let fetched = fetch_with(patient, &format!("{scheme}://{addr}/")).await;
        assert_eq!(code_of(&fetched), Some(Code::Timeout), "{scheme}: {:?}", fetched.result);
        let took = start.elapsed();
        assert!(took >= connect_timeout && took < Duration::from_secs(5), "{scheme}: {took:?}");
    }
}

#[tokio::test]
async fn a_port_without_tls_is_a_tls_error() {
    let alert = &[21, 3, 3, 0, 2, 2, 40];
    for does in [
        Port::Answers(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
        Port::Says(b"SSH-2.0-OpenSSH_9.9\r\n"),
        Port::Says(b"220 mail.test ESMTP\r\n"),
        Port::Says(&[0; 64]),
        Port::Answers(alert),
        Port::Answers(b""),
        Port::Resets,
    ] {
        let (url, serving) = port(does).await;
        let fetched = fetch(&url).await;
        serving.abort();
        assert_eq!(code_of(&fetched), Some(Code::TlsError), "{does:?}: {:?}", fetched.result);
        assert_eq!(fetched.meta.http_status, None, "{does:?}");
    }
}

#[tokio::test]
async fn a_silent_tls_port_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let start = Instant::now();
    let fetched = fetch(&url).await;
    assert_eq!(code_of(&fetched), Some(Code::Timeout), "{:?}", fetched.result);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_head_that_is_too_long_is_not_asked_for_again_and_not_read_to_its_end() {
    let head = |lines: &str| format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{lines}\r\n").into_bytes();
    let sent = |lines: &str| vec![Step::Send(head(lines)), Step::Close];
    let endless = |line: &[u8]| vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Step::Endless(line.to_vec())];
    for (what, steps) in [
        ("ten thousand headers", sent(&"X-A: b\r\n".repeat(10_000))),
        ("six thousand cookies", sent(&"Set-Cookie: a=b\r\n".repeat(6_000))),
        ("a header of a mebibyte", sent(&format!("X-A: {}\r\n", "b".repeat(1 << 20)))),
        ("endless headers", endless(&b"X-Y: zzzz\r\n".repeat(400))),
        ("an endless header", endless(&[b'z'; 4_096])),
    ] {
        let origin = Origin::site(move |_| steps.clone()).await;
        let failure = fetch(&origin.url("/")).await.result.unwrap_err();
        assert_eq!((failure.code, failure.retry), (Code::ProtocolError, Retry::No), "{what}: {failure}");
        assert_eq!(failure.detail, "the head of the answer is too long", "{what}");
        assert!(origin.bytes_taken() < 8 << 20, "{what}: {} bytes", origin.bytes_taken());
    }
}

#[tokio::test]
async fn what_was_not_asked_for_or_cannot_be_read_is_not_asked_for_again() {
    let layers = "gzip, ".repeat(20) + "gzip";
    let noise: Vec<u8> = (0..4_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
    for (what, steps, expected) in [
        ("206", status(206, "Content-Type: text/html", HTML), Code::ProtocolError),
        ("304", status(304, "X-A: b", ""), Code::ProtocolError),
        ("20 layers", body_with(&format!("Content-Encoding: {layers}"), b"x"), Code::DecodeError),
        ("no text", body_with("Content-Type: text/html", &noise), Code::DecodeError),
    ] {
        let origin = Origin::site(move |_| steps.clone()).await;
        let failure = fetch(&origin.url("/")).await.result.unwrap_err();
        assert_eq!((failure.code, failure.retry), (expected, Retry::No), "{what}: {failure}");
    }
}

#[tokio::test]
async fn a_dead_host_does_not_hold_up_another() {
    let (addr, _listener, _queued) = full_port().await;
    let good = crate::support::origin::Origin::site(|_| crate::support::origin::page()).await;
    let fetcher = super::fetcher(options());
    let dead_url = format!("http://{addr}/");
    let dead = fetcher.lane(&super::lease(&dead_url, None));
    let dead_target = super::target(&dead_url);
    let waiting = tokio::spawn(async move { dead.fetch(&dead_target).await });
    let lane = fetcher.lane(&super::lease(&good.url("/"), None));
    for n in 0..5 {
        assert_eq!(code_of(&lane.fetch(&super::target(&good.url(&format!("/{n}")))).await), None);
    }
    assert!(!waiting.is_finished(), "the dead host is still being waited for");
    assert_eq!(code_of(&waiting.await.unwrap()), Some(Code::Timeout));
}
