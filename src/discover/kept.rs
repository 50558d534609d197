//! Seeds as they are kept: what stood in the list, in a form that every database takes.
//! Never two long texts that become one by being cut.

use super::lines::Line;
use crate::model::{InvalidUrl, Seed};

/// Of a text that is no URL, as much as is kept, in characters.
pub const MAX_KEPT_CHARS: usize = 2_000;

/// A seed for what the list gives as its URL.
pub(super) fn seed(listed: &str, line: u64) -> Seed {
    let mut seed = Seed::new(&storable(listed)).at_line(line);
    if seed.url.is_err() {
        seed.url_as_listed = kept(&seed.url_as_listed);
    }
    seed
}

/// A seed for a line without a URL.
pub(super) fn unreadable(line: &Line, fault: &str) -> Seed {
    let mut seed = seed("", line.number);
    seed.url = Err(InvalidUrl::Syntax(fault.to_string()));
    seed.url_as_listed = kept(storable(&line.text).trim());
    seed
}

/// U+0000 stands in no database text: U+FFFD takes its place.
pub(super) fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// The beginning; with the whole's hash, so that two long texts stay two.
fn kept(text: &str) -> String {
    if text.char_indices().nth(MAX_KEPT_CHARS).is_none() {
        return text.to_string();
    }
    let mark = format!("… [{}]", &blake3::hash(text.as_bytes()).to_hex()[..8]);
    let head = text.chars().take(MAX_KEPT_CHARS - mark.chars().count());
    head.chain(mark.chars()).collect()
}
