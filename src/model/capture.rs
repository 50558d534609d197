//! A page as it came, packed for the archive: the bytes, and what is needed to read them again.
//! Never its text: that is decoded anew each time, by the rules of the day.

use super::{CanonicalUrl, Hop, Page, PageMeta};
use crate::text::charset::{self, Undecodable};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::io;

/// Zstandard's own default: article pages shrink to a fifth in half a millisecond.
const LEVEL: i32 = 3;

/// The longest body that is unpacked: the most that `max_body` may be.
const MAX_BODY: u64 = 1 << 30;

/// What the archive keeps of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Capture {
    /// What was asked for.
    pub requested_url: CanonicalUrl,
    /// Where it was found.
    pub url: CanonicalUrl,
    /// The redirects between the two.
    pub hops: Vec<Hop>,
    /// When the answer was complete; the "now" of whatever is made of it.
    pub fetched_at: Timestamp,
    /// What the server said.
    pub meta: PageMeta,
    /// SHA-256 of the body, in hexadecimal digits.
    pub digest: String,
    /// Length of the body.
    pub byte_count: u64,
    /// The body.
    pub body: Body,
}

/// The bytes of a page, in the form in which they travel or stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// One Zstandard frame (RFC 8878).
    Zstd(Vec<u8>),
    /// As they are.
    Plain(Vec<u8>),
    /// In a WARC file.
    At(Place),
}

/// A record of a WARC file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as its folder is named in the config; before it is closed, its name ends in `.open`.
    pub file: String,
    /// Where its gzip member begins.
    pub offset: u64,
    /// The member's length.
    pub length: u64,
}

/// Why a capture gives no page.
#[derive(Debug, thiserror::Error)]
pub enum BadCapture {
    /// The frame is damaged, or holds more than is said.
    #[error("the archived body cannot be unpacked: {0}")]
    Packed(#[from] io::Error),
    /// Its bytes are not those that were fetched.
    #[error("the archived body has the digest {found}, not {said}")]
    Digest {
        /// Of the bytes.
        found: String,
        /// Of the row.
        said: String,
    },
    /// They stand in a file that was not read.
    #[error("the archived body is in {0}, which was not read")]
    Elsewhere(String),
    /// No text.
    #[error(transparent)]
    Undecodable(#[from] Undecodable),
}

impl Capture {
    /// Takes the bytes out of a page; `None` where none were kept.
    pub fn take(page: &mut Page) -> Result<Option<Capture>, io::Error> {
        let body = std::mem::take(&mut page.body);
        if body.is_empty() {
            return Ok(None);
        }
        Ok(Some(Capture {
            requested_url: page.requested_url.clone(),
            url: page.url.clone(),
            hops: page.hops.clone(),
            fetched_at: page.fetched_at,
            meta: page.meta.clone(),
            digest: digest(&body),
            byte_count: body.len() as u64,
            body: Body::Zstd(zstd::bulk::compress(&body, LEVEL)?),
        }))
    }

    /// The body, its digest proven.
    pub fn bytes(&self) -> Result<Vec<u8>, BadCapture> {
        let capacity = usize::try_from(self.byte_count.min(MAX_BODY)).unwrap_or(usize::MAX);
        let body = match &self.body {
            Body::Zstd(frame) => zstd::bulk::decompress(frame, capacity)?,
            Body::Plain(bytes) => bytes.clone(),
            Body::At(place) => return Err(BadCapture::Elsewhere(place.file.clone())),
        };
        let found = digest(&body);
        if found != self.digest {
            return Err(BadCapture::Digest { found, said: self.digest.clone() });
        }
        Ok(body)
    }

    /// The page that it was taken from.
    pub fn page(&self) -> Result<Page, BadCapture> {
        let html = charset::decode(&self.bytes()?, self.meta.content_type.as_deref())?.text;
        Ok(Page {
            requested_url: self.requested_url.clone(),
            url: self.url.clone(),
            hops: self.hops.clone(),
            fetched_at: self.fetched_at,
            html,
            body: Vec::new(),
            meta: self.meta.clone(),
        })
    }
}

fn digest(body: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page in GBK, as fetched.
    fn page() -> Page {
        let text = "<p>青渡日报讯:晒场上的稻谷已经收完。";
        let (body, ..) = encoding_rs::GBK.encode(text);
        let url = CanonicalUrl::parse("http://news.example/b").unwrap();
        let meta = PageMeta {
            http_status: Some(200),
            content_type: Some("text/html; charset=gbk".into()),
            ..PageMeta::default()
        };
        let requested_url = CanonicalUrl::parse("http://news.example/a").unwrap();
        let hops = vec![Hop { from: requested_url.clone(), status: 301 }];
        let fetched_at = "2025-07-07T08:00:00Z".parse().unwrap();
        Page { requested_url, url, hops, fetched_at, html: text.into(), body: body.to_vec(), meta }
    }

    fn capture() -> Capture {
        Capture::take(&mut page()).unwrap().unwrap()
    }

    #[test]
    fn a_page_comes_back_as_it_was() {
        let (first, again) = (page(), capture().page().unwrap());
        assert_eq!((again.html, again.url, again.requested_url), (first.html, first.url, first.requested_url));
        assert_eq!((again.hops, again.fetched_at, again.meta), (first.hops, first.fetched_at, first.meta));
    }

    #[test]
    fn the_bytes_are_taken_out_of_the_page() {
        let mut page = page();
        let kept = Capture::take(&mut page).unwrap();
        assert!(kept.is_some_and(|kept| kept.byte_count > 30) && page.body.is_empty());
        assert_eq!(Capture::take(&mut page).unwrap(), None);
    }

    #[test]
    fn a_body_that_was_changed_is_refused() {
        let other = Capture { body: Body::Plain(b"<p>forged".to_vec()), ..capture() };
        assert!(matches!(other.bytes(), Err(BadCapture::Digest { .. })));
        let Body::Zstd(frame) = capture().body else { panic!("not packed") };
        let torn = Capture { body: Body::Zstd(frame[..9].to_vec()), ..capture() };
        assert!(matches!(torn.bytes(), Err(BadCapture::Packed(_))));
    }

    #[test]
    fn a_frame_that_holds_more_than_is_said_is_refused() {
        let bomb = zstd::bulk::compress(&vec![b' '; 1 << 20], LEVEL).unwrap();
        let bomb = Capture { body: Body::Zstd(bomb), ..capture() };
        assert!(matches!(bomb.bytes(), Err(BadCapture::Packed(_))));
    }
}
