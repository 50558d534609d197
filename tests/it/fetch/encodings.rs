//! Content encodings: all that we ask for, in layers, cut, corrupt, and as bombs.
//! Never a bomb on disk: they are made here, in memory.

use super::{code_of, fetch_steps, fetch_with, options, page_of};
use crate::support::origin::{Origin, Step, body_with};
use async_compression::tokio::bufread::{BrotliEncoder, DeflateEncoder, GzipEncoder, ZlibEncoder, ZstdEncoder};
use copydesk::fetch::Options;
use copydesk::model::{ByteSize, FailureCode as Code};
use tokio::io::AsyncReadExt;

const HTML: &str = "<!doctype html><p>压缩过的页面 and its text, long enough to be packed and packed and packed.</p>";

async fn pack(how: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    match how {
        "gzip" => GzipEncoder::new(bytes).read_to_end(&mut out).await,
        "br" => BrotliEncoder::with_quality(bytes, async_compression::Level::Fastest).read_to_end(&mut out).await,
        "zstd" => ZstdEncoder::new(bytes).read_to_end(&mut out).await,
        "zlib" => ZlibEncoder::new(bytes).read_to_end(&mut out).await,
        "raw" => DeflateEncoder::new(bytes).read_to_end(&mut out).await,
        _ => panic!("{how}"),
    }
    .unwrap();
    out
}

fn encoded(name: &str, body: &[u8]) -> Vec<Step> {
    body_with(&format!("Content-Type: text/html; charset=utf-8\r\nContent-Encoding: {name}"), body)
}

async fn check(what: &str, steps: Vec<Step>, expected: Option<Code>) {
    let fetched = fetch_steps(steps).await;
    assert_eq!(code_of(&fetched), expected, "{what}: {:?}", fetched.result);
    if expected.is_none() {
        assert_eq!(page_of(fetched).html, HTML, "{what}");
    }
}

const ALL: [(&str, &str); 7] = [
    ("gzip", "gzip"),
    ("X-GZIP", "gzip"),
    ("deflate", "zlib"),
    ("deflate", "raw"),
    ("br", "br"),
    ("zstd", "zstd"),
    ("identity, gzip", "gzip"),
];

#[tokio::test]
async fn every_encoding_that_we_ask_for_is_read() {
    for (name, how) in ALL {
        check(name, encoded(name, &pack(how, HTML.as_bytes()).await), None).await;
    }
}

#[tokio::test]
async fn layers_are_taken_off_from_the_last() {
    let inner = pack("br", HTML.as_bytes()).await;
    check("br then gzip", encoded("br, gzip", &pack("gzip", &inner).await), None).await;
}

#[tokio::test]
async fn gzip_of_several_members_is_one_text() {
    let (a, b) = HTML.as_bytes().split_at(30);
    let body = [pack("gzip", a).await, pack("gzip", b).await].concat();
    check("two members", encoded("gzip", &body), None).await;
}

#[tokio::test]
async fn what_is_cut_or_corrupt_is_never_half_a_text() {
    for (name, how) in ALL {
        let whole = pack(how, HTML.as_bytes()).await;
        let cut = &whole[..whole.len() - 9];
        check(&format!("{how} cut"), encoded(name, cut), Some(Code::DecodeError)).await;
        check(&format!("{how} over plain text"), encoded(name, HTML.as_bytes()), Some(Code::DecodeError)).await;
    }
    let mut bad_sum = pack("gzip", HTML.as_bytes()).await;
    let at = bad_sum.len() - 6;
    bad_sum[at] ^= 0xFF;
    check("a bad checksum", encoded("gzip", &bad_sum), Some(Code::DecodeError)).await;
}

#[tokio::test]
async fn a_message_cut_behind_its_encoding_is_a_protocol_error() {
    let body = pack("br", HTML.as_bytes()).await;
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: {}\r\n\r\n",
        body.len() + 5
    );
    let steps = vec![Step::Send([head.into_bytes(), body].concat()), Step::Close];
    check("cut behind", steps, Some(Code::ProtocolError)).await;
}

#[tokio::test]
async fn unknown_and_too_many_encodings_are_refused() {
    check("unknown", encoded("compress", HTML.as_bytes()), Some(Code::DecodeError)).await;
    let mut body = HTML.as_bytes().to_vec();
    for _ in 0..5 {
        body = pack("gzip", &body).await;
    }
    check("five layers", encoded("gzip, gzip, gzip, gzip, gzip", &body), None).await;
    let body = pack("gzip", &body).await;
    check("six layers", encoded(&["gzip"; 6].join(", "), &body), Some(Code::DecodeError)).await;
}

#[tokio::test]
async fn gzip_without_its_header_is_no_page() {
    let body = pack("gzip", HTML.as_bytes()).await;
    check("no header", body_with("Content-Type: text/html", &body), Some(Code::BadContentType)).await;
}

#[tokio::test]
async fn an_empty_body_needs_no_encoding() {
    check("empty", encoded("gzip", b""), Some(Code::EmptyContent)).await;
}

#[tokio::test]
async fn bombs_are_stopped_early() {
    let zeros = vec![0; 64 << 20];
    for (name, how) in [("gzip", "gzip"), ("br", "br"), ("zstd", "zstd"), ("deflate", "zlib")] {
        let body = pack(how, &zeros).await;
        let fetched = fetch_steps(encoded(name, &body)).await;
        assert_eq!(code_of(&fetched), Some(Code::TooLarge), "{how}: {:?}", fetched.result);
    }
    let twice = pack("gzip", &pack("gzip", &zeros).await).await;
    assert_eq!(code_of(&fetch_steps(encoded("gzip, gzip", &twice)).await), Some(Code::TooLarge));
}

/// Both guards against bombs, each seen to be the one that stops it.
#[tokio::test]
async fn the_ratio_and_the_size_stop_a_bomb_each_alone() {
    let body = pack("gzip", &vec![b' '; 8 << 20]).await;
    let page = [pack("gzip", b"<html>").await, body].concat();
    let origin = Origin::site(move |_| encoded("gzip", &page)).await;
    let only_ratio = Options { max_body: ByteSize(1 << 30), ..options() };
    let only_size = Options { max_ratio: u32::MAX, max_body: ByteSize(1 << 20), ..options() };
    let neither = Options { max_ratio: u32::MAX, max_body: ByteSize(1 << 30), ..options() };
    assert_eq!(code_of(&fetch_with(only_ratio, &origin.url("/")).await), Some(Code::TooLarge));
    assert_eq!(code_of(&fetch_with(only_size, &origin.url("/")).await), Some(Code::TooLarge));
    assert_eq!(code_of(&fetch_with(neither, &origin.url("/")).await), None, "without its guards a bomb goes off");
}

/// A stream of empty members decodes to nothing and would go on for ever.
#[tokio::test]
async fn endless_layers_of_nothing_end() {
    let empty = pack("gzip", b"").await;
    let inner = empty.repeat(220_000);
    let outer = pack("gzip", &inner).await;
    let fetched = fetch_steps(encoded("gzip, gzip", &outer)).await;
    assert_eq!(code_of(&fetched), Some(Code::TooLarge), "{:?}", fetched.result);
}
