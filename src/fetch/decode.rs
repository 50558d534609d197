//! Content encodings: gzip, deflate (zlib or raw), br, zstd, in layers.
//! Never a layer without a counter on its output, and never a window larger than HTTP allows.

use super::counted::Counted;
use async_compression::tokio::bufread::{BrotliDecoder, DeflateDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder};
use async_compression::zstd::DParameter;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, BufReader};

/// What we say we understand.
pub(super) const ACCEPTED: &str = "gzip, br, zstd, deflate";

/// More layers than any honest server applies.
const MAX_LAYERS: usize = 5;

/// 8 MiB: the largest window of `zstd` in HTTP (RFC 9659).
const ZSTD_WINDOW_LOG: u32 = 23;

/// One content encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    Gzip,
    Deflate,
    Brotli,
    Zstd,
}

/// The layers of an answer in the order in which they were applied; an error for unknown ones and for too many.
pub(super) fn layers(headers: &HeaderMap) -> Result<Vec<Layer>, String> {
    let mut layers = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        let value = String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase();
        for name in value.split(',').map(str::trim) {
            layers.push(match name {
                "" | "identity" => continue,
                "gzip" | "x-gzip" => Layer::Gzip,
                "deflate" => Layer::Deflate,
                "br" => Layer::Brotli,
                "zstd" => Layer::Zstd,
                other => return Err(format!("unknown Content-Encoding `{other}`")),
            });
        }
    }
    match layers.len() {
        0..=MAX_LAYERS => Ok(layers),
        many => Err(format!("{many} layers of Content-Encoding, at most {MAX_LAYERS} are taken off")),
    }
}

type Boxed<'a> = Box<dyn AsyncBufRead + Send + Unpin + 'a>;

/// Takes the layers off a body, the last one first.
pub(super) async fn unwrap<'a>(
    raw: impl AsyncBufRead + Send + Unpin + 'a,
    layers: &[Layer],
    max: u64,
) -> io::Result<Boxed<'a>> {
    let mut reader: Boxed<'a> = Box::new(raw);
    for layer in layers.iter().rev() {
        let start = reader.fill_buf().await?;
        // An empty body has no stream in it either; servers name an encoding all the same.
        if start.is_empty() {
            break;
        }
        reader = match layer {
            Layer::Gzip => {
                let mut gzip = GzipDecoder::new(reader);
                gzip.multiple_members(true);
                counted(gzip, max)
            }
            Layer::Deflate if has_zlib_header(start) => counted(ZlibDecoder::new(reader), max),
            Layer::Deflate => counted(DeflateDecoder::new(reader), max),
            Layer::Brotli => counted(BrotliDecoder::new(reader), max),
            Layer::Zstd => {
                let window = DParameter::window_log_max(ZSTD_WINDOW_LOG);
                let mut zstd = ZstdDecoder::with_params(reader, &[window]);
                zstd.multiple_members(true);
                counted(zstd, max)
            }
        };
    }
    Ok(reader)
}

fn counted<'a>(decoder: impl AsyncRead + Send + Unpin + 'a, max: u64) -> Boxed<'a> {
    Box::new(BufReader::new(Counted::new(decoder, max, Arc::new(AtomicU64::new(0)))))
}

/// `deflate` means zlib (RFC 9110 §8.4.1.2), but some servers send the bare stream; the zlib header tells (RFC 1950).
fn has_zlib_header(start: &[u8]) -> bool {
    match start {
        [cmf, flags, ..] => cmf & 15 == 8 && u16::from_be_bytes([*cmf, *flags]).is_multiple_of(31),
        [cmf] => cmf & 15 == 8,
        [] => false,
    }
}
