//! Addresses, parsed once at the border and believed inside.
//! Never a network request, never an opinion on whether an address may be visited (that is `fetch::guard`).

use super::{host_key::HostKey, url_hash::UrlHash};
use serde::{Serialize, Serializer};
use std::fmt;
use url::{Host, Url};

/// The longest URL we take, in bytes: longer ones are traps or data, not pages.
pub const MAX_URL_BYTES: usize = 8 * 1024;

/// Query keys that say where a reader came from and never which page it is; matched in lower case.
const TRACKING_KEYS: &[&str] = &[
    "__twitter_impression",
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "_openstat",
    "cmpid",
    "dclid",
    "epik",
    "fb_action_ids",
    "fb_action_types",
    "fbclid",
    "gad_campaignid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "igsh",
    "igshid",
    "isappinstalled",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "nsukey",
    "oly_anon_id",
    "oly_enc_id",
    "rb_clickid",
    "rdt_cid",
    "s_cid",
    "share_token",
    "smid",
    "spm",
    "spm_id_from",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "wickedid",
    "wt.mc_id",
    "wt_mc",
    "xtor",
    "yclid",
    "ysclid",
];

/// Query keys with one of these beginnings are tracking too.
const TRACKING_PREFIXES: &[&str] = &["utm_", "hsa_", "mtm_", "pk_", "piwik_"];

/// Why a text is no address we can fetch.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidUrl {
    /// Nothing but white space.
    #[error("the URL is empty")]
    Empty,
    /// Longer than [`MAX_URL_BYTES`].
    #[error("the URL is {0} bytes long; at most 8192 are taken")]
    TooLong(usize),
    /// Not http or https.
    #[error("the scheme `{0}` is not http or https")]
    Scheme(String),
    /// The URL parser refused it (WHATWG URL Standard), or the line of its list cannot be read.
    #[error("not a URL: {0}")]
    Syntax(String),
}

/// An http or https URL in one spelling: no fragment, no user name, no default port, no dot after the host, unreserved
/// characters decoded and percent-escapes in upper case (RFC 3986 §6.2.2). This is what is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CanonicalUrl(Url);

impl CanonicalUrl {
    /// Reads a URL as listed: white space around it is ignored, any spelling of scheme and host is folded.
    pub fn parse(raw: &str) -> Result<Self, InvalidUrl> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(InvalidUrl::Empty);
        }
        if raw.len() > MAX_URL_BYTES {
            return Err(InvalidUrl::TooLong(raw.len()));
        }
        Self::from_url(Url::parse(raw).map_err(|e| InvalidUrl::Syntax(e.to_string()))?)
    }

    /// Resolves a reference found on this page (RFC 3986 §5).
    pub fn join(&self, reference: &str) -> Result<Self, InvalidUrl> {
        let reference = reference.trim();
        if reference.len() > MAX_URL_BYTES {
            return Err(InvalidUrl::TooLong(reference.len()));
        }
        Self::from_url(self.0.join(reference).map_err(|e| InvalidUrl::Syntax(e.to_string()))?)
    }

    fn from_url(mut url: Url) -> Result<Self, InvalidUrl> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(InvalidUrl::Scheme(url.scheme().to_string()));
        }
        fold_host(&mut url)?;
        url.set_fragment(None);
        // The setters fail only for URLs without a host, which were refused above.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        let path = fold_escapes(url.path());
        if path != url.path() {
            url.set_path(&path);
        }
        if let Some(query) = url.query() {
            let folded = fold_escapes(query);
            url.set_query((!folded.is_empty()).then_some(folded.as_str()));
        }
        if url.as_str().len() > MAX_URL_BYTES {
            return Err(InvalidUrl::TooLong(url.as_str().len()));
        }
        Ok(CanonicalUrl(url))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The parsed form.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Who must be treated politely.
    pub fn host_key(&self) -> HostKey {
        let host = self.0.host_str().unwrap_or_default();
        HostKey(match self.0.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_string(),
        })
    }

    /// Scheme, host and port: what a robots.txt speaks for (RFC 9309 §2.3).
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// The spelling by which two listed URLs are the same page: tracking parameters gone, the rest sorted.
    pub fn dedup_key(&self) -> String {
        let Some(query) = self.0.query() else { return self.0.to_string() };
        let mut pairs: Vec<&str> = query.split('&').filter(|p| !p.is_empty() && !is_tracking(p)).collect();
        pairs.sort_unstable();
        let mut url = self.0.clone();
        let query = pairs.join("&");
        url.set_query((!query.is_empty()).then_some(query.as_str()));
        url.to_string()
    }

    /// The URL that the dedup key spells.
    pub fn dedup_url(&self) -> CanonicalUrl {
        CanonicalUrl::parse(&self.dedup_key()).unwrap_or_else(|_| self.clone())
    }

    /// The hash of the dedup key.
    pub fn hash(&self) -> UrlHash {
        UrlHash::of(&self.dedup_key())
    }

    /// The domain somebody registered (public suffix list), or the address itself.
    pub fn registrable_domain(&self) -> String {
        match self.0.host() {
            Some(Host::Domain(domain)) => psl::domain_str(domain).unwrap_or(domain).to_string(),
            _ => self.host_key().0,
        }
    }

    /// Whether two URLs stand under one registrable domain: only then one's `canonical` is believed.
    pub fn same_site(&self, other: &CanonicalUrl) -> bool {
        self.registrable_domain() == other.registrable_domain()
    }
}

/// One name, one host: without the dot that only says that the name is whole.
fn fold_host(url: &mut Url) -> Result<(), InvalidUrl> {
    let host = url.host_str().unwrap_or_default();
    let name = host.strip_suffix('.').unwrap_or(host).to_string();
    if name.is_empty() {
        return Err(InvalidUrl::Syntax("no host".into()));
    }
    if name.split('.').any(str::is_empty) {
        return Err(InvalidUrl::Syntax("a host name with nothing between two dots".into()));
    }
    if name.len() < host.len() {
        url.set_host(Some(&name)).map_err(|e| InvalidUrl::Syntax(e.to_string()))?;
    }
    Ok(())
}

/// Upper-case percent-escapes, with unreserved characters decoded; a lone `%` stays as it is, and stays lone.
fn fold_escapes(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut lone: Option<usize> = None;
    let mut i = 0;
    while i < bytes.len() {
        let Some(value) = escape(&bytes[i..]) else {
            // What is no digit ends the danger: the same piece is folded alike wherever it stands.
            lone = match bytes[i] {
                b'%' => Some(out.len()),
                digit if digit.is_ascii_hexdigit() => lone,
                _ => None,
            };
            out.push(bytes[i]);
            i += 1;
            continue;
        };
        // Decoded here, `%%34` would come out as the beginning of an escape that nobody wrote.
        let after_lone = lone.is_some_and(|at| out.len() - at <= 2);
        if !after_lone && (value.is_ascii_alphanumeric() || b"-._~".contains(&value)) {
            out.push(value);
        } else {
            out.push(b'%');
            out.extend(bytes[i + 1..i + 3].iter().map(u8::to_ascii_uppercase));
        }
        i += 3;
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_string())
}

/// The byte that an escape at the beginning stands for.
fn escape(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = *bytes else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? << 4 | digit(low)?)
}

fn is_tracking(pair: &str) -> bool {
    let key = pair.split('=').next().unwrap_or(pair).to_ascii_lowercase();
    TRACKING_KEYS.contains(&key.as_str()) || TRACKING_PREFIXES.iter().any(|p| key.starts_with(p))
}

impl fmt::Display for CanonicalUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CanonicalUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
