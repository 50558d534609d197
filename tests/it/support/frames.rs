//! HTTP/2 by hand: frames as they stand on the wire, and a server that sends them whatever the rules say.
//! Never a rule kept that a script does not ask for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// The frames of RFC 9113 §6 that are sent here.
pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const RST_STREAM: u8 = 3;
pub const SETTINGS: u8 = 4;
pub const PUSH_PROMISE: u8 = 5;
pub const GOAWAY: u8 = 7;
pub const CONTINUATION: u8 = 9;

pub const END_STREAM: u8 = 1;
pub const END_HEADERS: u8 = 4;

/// The stream of the first request.
pub const FIRST: u32 = 1;

pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// A literal header, never indexed (RFC 7541 §6.2.2), with a name from the static table.
pub fn header(static_index: u8, value: &str) -> Vec<u8> {
    [&[0x0f, static_index - 15, u8::try_from(value.len()).unwrap()], value.as_bytes()].concat()
}

/// Status 200, HTML.
pub fn head() -> Vec<u8> {
    [&[0x88], &header(31, "text/html")[..]].concat()
}

pub fn good_head() -> Vec<u8> {
    frame(HEADERS, END_HEADERS, FIRST, &head())
}

/// What a server does once it has a request.
#[derive(Clone)]
pub enum Act {
    Send(Vec<u8>),
    Endless(Vec<u8>),
    Close,
    Wait,
}

pub async fn play(mut stream: TlsStream<TcpStream>, acts: Vec<Act>, taken: Arc<AtomicUsize>) {
    let mut preface = [0; 24];
    if stream.read_exact(&mut preface).await.is_err() || stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.is_err() {
        return;
    }
    // Until the request is there.
    let mut kind = SETTINGS;
    while kind != HEADERS {
        let mut head = [0; 9];
        if stream.read_exact(&mut head).await.is_err() {
            return;
        }
        let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
        if stream.read_exact(&mut payload).await.is_err() {
            return;
        }
        kind = head[3];
    }
    let (mut reader, mut writer) = tokio::io::split(stream);
    let draining = tokio::spawn(async move { tokio::io::copy(&mut reader, &mut tokio::io::sink()).await });
    for act in acts {
        let mut send = async |bytes: &[u8]| {
            taken.fetch_add(bytes.len(), Ordering::SeqCst);
            writer.write_all(bytes).await
        };
        match act {
            Act::Send(bytes) => drop(send(&bytes).await),
            Act::Endless(bytes) => while send(&bytes).await.is_ok() {},
            Act::Close => drop(writer.shutdown().await),
            Act::Wait => tokio::time::sleep(Duration::from_secs(5)).await,
        }
    }
    draining.abort();
}
