//! A fetched page: decoded text and what the server said about it.
//! Never here: how it was fetched.

use super::CanonicalUrl;
use crate::text::charset::How;
use jiff::Timestamp;

/// What a conditional request needs (RFC 9110 §13.1).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`, as sent.
    pub etag: Option<String>,
    /// `Last-Modified`, as sent.
    pub last_modified: Option<String>,
}

/// One redirect that was followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// Where from.
    pub from: CanonicalUrl,
    /// 301, 302, 303, 307 or 308; 0 for a meta refresh.
    pub status: u16,
}

/// What the crawl log keeps of a fetch beside the page itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageMeta {
    /// Status of the last answer.
    pub http_status: Option<u16>,
    /// `Content-Type`, as sent.
    pub content_type: Option<String>,
    /// Name of the encoding used to decode, e.g. `GBK` (WHATWG name).
    pub charset: Option<String>,
    /// How that encoding was found.
    pub charset_from: Option<How>,
    /// Decoded body bytes.
    pub body_bytes: Option<u64>,
    /// From the first byte sent to the last byte read.
    pub elapsed_ms: Option<u64>,
    /// `X-Robots-Tag` values, a header a line: an agent's name in one binds the rest of that line only.
    pub robots_tag: Option<String>,
    /// The `TDM-Reservation` header, as sent: `1` reserves text and data mining.
    pub tdm_reservation: Option<String>,
    /// `Last-Modified` and `ETag`.
    pub validators: Validators,
    /// The robots rule that allowed or denied the fetch, e.g. `line 4: Disallow: /private`.
    pub robots_rule: Option<String>,
}

/// A page as the refine stage gets it. Pure data: the same page gives the same record.
#[derive(Debug, Clone)]
pub struct Page {
    /// What was asked for.
    pub requested_url: CanonicalUrl,
    /// Where it was found.
    pub url: CanonicalUrl,
    /// The redirects between the two.
    pub hops: Vec<Hop>,
    /// When the answer was complete; the "now" of everything that follows.
    pub fetched_at: Timestamp,
    /// Decoded text.
    pub html: String,
    /// The bytes it was decoded from, transfer and content encodings taken off; empty where nobody keeps them.
    pub body: Vec<u8>,
    /// What else the server said.
    pub meta: PageMeta,
}

impl Page {
    /// A page that came from a file, with no server behind it.
    pub fn from_text(url: CanonicalUrl, html: String, fetched_at: Timestamp) -> Page {
        Page {
            requested_url: url.clone(),
            url,
            hops: Vec::new(),
            fetched_at,
            html,
            body: Vec::new(),
            meta: PageMeta::default(),
        }
    }
}
