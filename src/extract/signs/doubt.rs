//! Signs too weak for a verdict: whether a record may be what its host says of every address.
//! Never a verdict: only a comparison with an address that cannot exist gives one.

use super::address;
use super::said::{MISSING_WORDS, trouble};
use crate::extract::score::length;
use crate::model::{CanonicalUrl, Record};

/// A text this long, in lengths, is no error page.
const LONG: f64 = 1_500.0;

/// A text this short, without date and author, may be anything.
const LITTLE: f64 = 160.0;

/// Why a record may be no article, if there is a reason. `asked` is the address that was asked for.
pub fn doubt(asked: &CanonicalUrl, found: &CanonicalUrl, record: &Record) -> Option<String> {
    if asked != found && address::leads_home(asked, found) {
        return Some(format!("a redirect to the front page {found}"));
    }
    let long = length(&record.body_text);
    if long >= LONG || matches!(record.published_basis, Some("json_ld" | "meta")) {
        return None;
    }
    let title = record.title.as_deref().unwrap_or_default();
    let word = |text: &str| MISSING_WORDS.among(text).or_else(|| trouble(text));
    if let Some(word) = word(title).or_else(|| word(&record.body_text)) {
        return Some(format!("a short text that says `{word}`"));
    }
    let is_signed = record.published_on.is_some() || !record.authors.is_empty();
    (long < LITTLE && !is_signed).then(|| "little text without date and author".into())
}
