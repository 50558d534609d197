//! Cuts a text into units: each Han, kana or hangul character is one, every other run of letters and digits is one.
//! Never the text itself: units are compared by their hashes, in lower case.

use crate::text::chars::{is_alphanumeric, is_cjk};
use xxhash_rust::xxh3::xxh3_64;

/// The units of a text, as they stand in it.
pub(in crate::extract) fn units(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(is_word)?;
        let from = &rest[start..];
        let first = from.chars().next()?;
        let end = if is_cjk(first) {
            first.len_utf8()
        } else {
            from.find(|c| !is_word(c) || is_cjk(c)).unwrap_or(from.len())
        };
        rest = &from[end..];
        Some(&from[..end])
    })
}

/// A letter or digit of a unit.
pub(super) fn is_word(c: char) -> bool {
    is_alphanumeric(c) || c == '_'
}

/// The hash of a unit in lower case.
pub(in crate::extract) fn hash(unit: &str) -> u64 {
    let is_lower = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    // Han, kana and hangul have no case.
    if unit.bytes().all(is_lower) || unit.starts_with(is_cjk) {
        return xxh3_64(unit.as_bytes());
    }
    let mut lower = [0; 32];
    match lower.get_mut(..unit.len()).filter(|_| unit.is_ascii()) {
        Some(lower) => {
            lower.copy_from_slice(unit.as_bytes());
            lower.make_ascii_lowercase();
            xxh3_64(lower)
        }
        None => xxh3_64(unit.to_lowercase().as_bytes()),
    }
}

/// The hashes of all units of a text.
pub fn hashes(text: &str) -> Vec<u64> {
    let mut hashes = Vec::with_capacity(text.len() / 4);
    add_hashes(text, &mut hashes);
    hashes
}

/// Adds them to others.
pub(super) fn add_hashes(text: &str, hashes: &mut Vec<u64>) {
    hashes.extend(units(text).map(hash));
}

/// The hashes of all runs of three units; of the whole, where there are fewer.
pub(super) fn runs(hashes: &[u64]) -> impl Iterator<Item = u64> + '_ {
    let whole = (1..3).contains(&hashes.len()).then(|| mix(hashes));
    hashes.windows(3).map(mix).chain(whole)
}

/// One hash of several, in their order.
pub(in crate::extract) fn mix(hashes: &[u64]) -> u64 {
    hashes.iter().fold(0x9e37_79b9_7f4a_7c15, |all, hash| {
        (all.rotate_left(23) ^ hash).wrapping_mul(0xff51_afd7_ed55_8ccd) ^ (all >> 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(units(text).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn han_characters_and_latin_words_are_units() {
        check("The ferry, at 9:30.", &["The", "ferry", "at", "9", "30"]);
        check("5G专网 ok", &["5G", "专", "网", "ok"]);
        check("…", &[]);
    }

    #[test]
    fn hashes_know_no_case_and_runs_know_their_order() {
        assert_eq!(hash("Ferry"), hash("ferry"));
        let there: Vec<u64> = runs(&hashes("one two three four")).collect();
        let back: Vec<u64> = runs(&hashes("four three two one")).collect();
        assert_eq!((there.len(), back.len()), (2, 2));
        assert!(there.iter().all(|run| !back.contains(run)));
        assert_eq!(runs(&hashes("one two")).count(), 1);
        assert_eq!(runs(&[]).count(), 0);
    }
}
