//! Rows 22 to 26: content encodings, honest, cut, corrupt, in layers, and as bombs.
//! Never a bomb on disk or unpacked in memory: each is packed from a stream while the suite starts.

use super::{
    case::{Case, Promise, Server, fails, site, stored},
    pages::{TYPE, open_head, story},
};
use crate::support::origin::{Step, body_with, html};
use async_compression::zstd::CParameter;
use async_compression::{
    Level,
    tokio::bufread::{BrotliEncoder, DeflateEncoder, GzipEncoder, ZlibEncoder, ZstdEncoder},
};
use copydesk::model::FailureCode as Code;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncReadExt, BufReader};

const GIB: u64 = 1 << 30;

/// No more than this is read of a bomb.
const BOMB_READ: usize = 8 << 20;

/// Packs a stream; `raw` and `zlib` are the two kinds of deflate.
pub async fn pack(how: &str, bytes: impl AsyncBufRead + Unpin) -> Vec<u8> {
    async fn all(mut packed: impl AsyncRead + Unpin) -> Vec<u8> {
        let mut out = Vec::new();
        packed.read_to_end(&mut out).await.unwrap();
        out
    }
    match how {
        "gzip" => all(GzipEncoder::new(bytes)).await,
        "br" => all(BrotliEncoder::with_quality(bytes, Level::Precise(4))).await,
        // Without its checksum a corrupt zstd may unpack to another text, and nobody could tell.
        "zstd" => {
            all(ZstdEncoder::with_quality_and_params(bytes, Level::Fastest, &[CParameter::checksum_flag(true)])).await
        }
        "zlib" => all(ZlibEncoder::new(bytes)).await,
        "raw" => all(DeflateEncoder::new(bytes)).await,
        _ => panic!("{how}"),
    }
}

/// A page of so many blanks, packed.
pub async fn bomb(how: &str, size: u64) -> Vec<u8> {
    let blanks = BufReader::new(tokio::io::repeat(b' ').take(size));
    pack(how, tokio::io::AsyncReadExt::chain(&b"<!doctype html><p>"[..], blanks)).await
}

pub fn encoded(name: &str, body: &[u8]) -> Server {
    site(body_with(&format!("{TYPE}\r\nContent-Encoding: {name}"), body))
}

fn corrupt() -> Promise {
    fails(Code::DecodeError).attempts(1..=3)
}

pub async fn cases() -> Vec<Case> {
    let mut cases = honest().await;
    cases.extend(bombs().await);
    cases.extend(layers().await);
    cases.extend(broken().await);
    let packed = pack("gzip", story().as_bytes()).await;
    let refused = || fails(Code::DecodeError).or(fails(Code::BadContentType));
    cases.push(Case::new(26, "gzip that nobody names", site(html(&packed)), refused()));
    cases.push(Case::new(26, "gzip without any type", site(body_with("X-None: 1", &packed)), refused()));
    let zstd = pack("zstd", story().as_bytes()).await;
    cases.push(Case::new(26, "zstd that nobody names", site(html(&zstd)), refused()));
    cases
}

const HONEST: [(&str, &str); 9] = [
    ("gzip", "gzip"),
    ("x-gzip", "gzip"),
    ("X-GZIP", "gzip"),
    ("GZip", "gzip"),
    ("deflate", "zlib"),
    ("deflate", "raw"),
    ("br", "br"),
    ("zstd", "zstd"),
    ("identity", "none"),
];

/// Row 22.
async fn honest() -> Vec<Case> {
    let page = story();
    let mut cases = Vec::new();
    for (name, how) in HONEST {
        let body = if how == "none" { page.clone().into_bytes() } else { pack(how, page.as_bytes()).await };
        cases.push(Case::new(22, format!("{name} ({how})"), encoded(name, &body), stored()));
    }
    let (one, two) = page.as_bytes().split_at(900);
    for how in ["gzip", "zstd"] {
        let body = [pack(how, one).await, pack(how, two).await].concat();
        cases.push(Case::new(22, format!("{how} in two members"), encoded(how, &body), stored()));
    }
    let twice = pack("br", &*pack("gzip", page.as_bytes()).await).await;
    cases.push(Case::new(22, "gzip, then br", encoded("gzip, br", &twice), stored()));
    cases
}

/// Row 23.
async fn bombs() -> Vec<Case> {
    let large = || fails(Code::TooLarge);
    let mut cases = Vec::new();
    for how in ["gzip", "br", "zstd"] {
        let server = encoded(how, &bomb(how, GIB).await);
        cases.push(Case::new(23, format!("a gibibyte in {how}"), server, large()).bytes(BOMB_READ));
    }
    let twice = pack("gzip", &*bomb("gzip", 64 << 20).await).await;
    cases.push(Case::new(23, "gzip twice", encoded("gzip, gzip", &twice), large()).bytes(BOMB_READ));
    let member = bomb("gzip", 1 << 20).await;
    let head = String::from_utf8(open_head()).unwrap().replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n");
    let endless = site(vec![Step::Send(head.clone().into_bytes()), Step::Endless(member)]);
    cases.push(Case::new(23, "endless gzip", endless, large()).bytes(BOMB_READ));
    let nothing = empty_member();
    let endless = site(vec![Step::Send(head.into_bytes()), Step::Endless(nothing)]);
    cases.push(Case::new(23, "endless gzip of nothing", endless, large()).bytes(24 << 20));
    cases
}

/// A member of gzip that unpacks to nothing and is long all the same: its header has an extra field (RFC 1952).
fn empty_member() -> Vec<u8> {
    let extra = vec![b'x'; 60_000];
    let header = [&[0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255][..], &60_000_u16.to_le_bytes(), &extra].concat();
    [header, vec![3, 0], vec![0; 8]].concat()
}

/// Row 24.
async fn layers() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut body = story().into_bytes();
    for count in 1..=20 {
        body = pack("gzip", &*body).await;
        let promise = match count {
            5 => stored(),
            6 | 20 => fails(Code::DecodeError).attempts(1..=1),
            _ => continue,
        };
        cases.push(Case::new(24, format!("{count} layers"), encoded(&vec!["gzip"; count].join(", "), &body), promise));
    }
    cases
}

/// Row 25.
async fn broken() -> Vec<Case> {
    let page = story();
    let mut cases = Vec::new();
    for (name, how) in [("gzip", "gzip"), ("deflate", "zlib"), ("br", "br"), ("zstd", "zstd")] {
        let whole = pack(how, page.as_bytes()).await;
        let cut = &whole[..whole.len() / 2];
        let mut flipped = whole.clone();
        flipped[whole.len() / 2..].iter_mut().take(40).for_each(|byte| *byte ^= 0x5A);
        cases.push(Case::new(25, format!("{how} over plain text"), encoded(name, page.as_bytes()), corrupt()));
        cases.push(Case::new(25, format!("{how}, cut"), encoded(name, cut), corrupt()));
        cases.push(Case::new(25, format!("{how}, corrupt"), encoded(name, &flipped), corrupt()));
    }
    let mut sum = pack("gzip", page.as_bytes()).await;
    let at = sum.len() - 6;
    sum[at] ^= 0xFF;
    cases.push(Case::new(25, "a bad checksum", encoded("gzip", &sum), corrupt()));
    for name in ["compress", "sdch", "utf-8", "gzip, rot13"] {
        cases.push(Case::new(25, format!("the encoding {name}"), encoded(name, page.as_bytes()), corrupt()));
    }
    cases
}
