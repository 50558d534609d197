//! An answer that somebody kept, read as one from the network would be.
//! Never a request, and never more decoded bytes than a page may have.

use super::answer;
use super::body;
use super::broken::failure;
use super::decode;
use crate::model::{ByteSize, Failure, FailureCode, PageMeta};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use std::io;
use tokio::io::AsyncReadExt;

/// What was kept of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Stored<'a> {
    /// Its status.
    pub status: u16,
    /// Its header lines.
    pub fields: &'a [(&'a str, &'a str)],
    /// The rest, with or without its encodings: archives do both.
    pub body: &'a [u8],
}

/// Text and bytes of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPage {
    /// Decoded.
    pub html: String,
    /// Without transfer and content encodings.
    pub body: Vec<u8>,
}

/// Reads it; what the crawl log keeps comes with a failure too.
pub async fn read_stored(stored: Stored<'_>, max: ByteSize) -> (PageMeta, Result<StoredPage, Failure>) {
    let headers = header_map(stored.fields);
    let mut meta = PageMeta {
        http_status: Some(stored.status),
        content_type: answer::kept(&headers, &CONTENT_TYPE),
        robots_tag: answer::lines(&headers, &HeaderName::from_static("x-robots-tag")),
        validators: answer::validators(&headers),
        ..PageMeta::default()
    };
    let page = page(&headers, stored.body, max, &mut meta).await;
    (meta, page.map_err(|failure| failure.with_status(stored.status)))
}

async fn page(headers: &HeaderMap, body: &[u8], max: ByteSize, meta: &mut PageMeta) -> Result<StoredPage, Failure> {
    let body = without_encodings(headers, body, max.0).await?;
    meta.body_bytes = Some(body.len() as u64);
    let decoded = answer::html(&body, meta.content_type.as_deref())?;
    meta.charset = Some(decoded.encoding.to_string());
    meta.charset_from = Some(decoded.how);
    Ok(StoredPage { html: decoded.text, body })
}

fn header_map(fields: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| {
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(value).ok()?))
    };
    let mut headers = HeaderMap::new();
    for (name, value) in fields.iter().filter_map(pair) {
        headers.append(name, value);
    }
    headers
}

/// Many archives took the encodings off and left the headers: a body that is not encoded as they say is taken as it is.
async fn without_encodings(headers: &HeaderMap, sent: &[u8], max: u64) -> Result<Vec<u8>, Failure> {
    let is_chunked = headers.get_all(TRANSFER_ENCODING).iter().any(|value| value.as_bytes().ends_with(b"chunked"));
    let whole = if is_chunked { without_chunks(sent) } else { None };
    let sent = whole.as_deref().unwrap_or(sent);
    let layers = decode::layers(headers).unwrap_or_default();
    if layers.is_empty() || sent.trim_ascii_start().starts_with(b"<") {
        return bounded(sent.to_vec(), max);
    }
    let unpacked = async {
        let mut out = Vec::new();
        decode::unwrap(sent, &layers, max).await?.take(max + 1).read_to_end(&mut out).await?;
        Ok::<_, io::Error>(out)
    };
    match unpacked.await {
        Ok(out) => bounded(out, max),
        Err(error) => Err(body::explain(error, &layers)),
    }
}

fn bounded(body: Vec<u8>, max: u64) -> Result<Vec<u8>, Failure> {
    if body.len() as u64 > max {
        return Err(failure(FailureCode::TooLarge, format!("more than {max} bytes")));
    }
    Ok(body)
}

/// The body without its chunks (RFC 9112 §7.1); `None` if it has none.
fn without_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(rest.len());
    loop {
        let end = rest.windows(2).take(1_024).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    const PAGE: &[u8] = b"<html><body><p>The ferry runs again.</p></body></html>";

    fn gzipped(body: &[u8]) -> Vec<u8> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(body).unwrap();
        gzip.finish().unwrap()
    }

    async fn check(fields: &[(&str, &str)], body: &[u8]) {
        let fields = [fields, &[("Content-Type", "text/html")]].concat();
        let (meta, page) = read_stored(Stored { status: 200, fields: &fields, body }, ByteSize(1_000)).await;
        assert_eq!(page.unwrap().body, PAGE, "{fields:?}");
        assert_eq!((meta.http_status, meta.body_bytes), (Some(200), Some(PAGE.len() as u64)));
    }

    #[tokio::test]
    async fn a_body_is_read_whatever_its_archive_left_on_it() {
        check(&[], PAGE).await;
        check(&[("Content-Encoding", "gzip")], &gzipped(PAGE)).await;
        check(&[("Content-Encoding", "gzip")], PAGE).await;
        let chunked = [b"5\r\n".as_slice(), &PAGE[..5], b"\r\n31;x=y\r\n", &PAGE[5..], b"\r\n0\r\n\r\n"].concat();
        check(&[("Transfer-Encoding", "chunked")], &chunked).await;
        check(&[("Transfer-Encoding", "chunked")], PAGE).await;
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_too_large() {
        let long = [PAGE, &[b' '; 2_000]].concat();
        for (fields, body) in [(vec![], long.clone()), (vec![("Content-Encoding", "gzip")], gzipped(&long))] {
            let (_, page) = read_stored(Stored { status: 200, fields: &fields, body: &body }, ByteSize(1_000)).await;
            assert_eq!(page.unwrap_err().code, FailureCode::TooLarge);
        }
    }

    #[tokio::test]
    async fn half_a_stream_is_no_page() {
        let fields = [("Content-Encoding", "gzip")];
        let body = gzipped(PAGE);
        let stored = Stored { status: 200, fields: &fields, body: &body[..body.len() - 12] };
        assert_eq!(read_stored(stored, ByteSize(1_000)).await.1.unwrap_err().code, FailureCode::DecodeError);
    }
}
