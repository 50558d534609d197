//! Cuts a text into units: each Han, kana or hangul character is one, every other run of letters and digits is one.
//! Never the text itself: units are compared by their hashes, in lower case.

use crate::text::chars::{is_alphanumeric, is_cjk};
use std::ops::Range;
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
    let mut units = Units::default();
    units.read(text);
    units.hashes
}

/// The units of a text, as numbers.
#[derive(Debug, Default)]
pub(in crate::extract) struct Units {
    /// Their hashes in lower case.
    pub(in crate::extract) hashes: Vec<u64>,
    /// What is known of each of the first ones.
    pub(in crate::extract) marks: Vec<Mark>,
}

/// What is known of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::extract) struct Mark {
    /// Where it stands.
    pub(in crate::extract) place: Range<usize>,
    /// It is an East Asian character.
    pub(in crate::extract) is_east: bool,
    /// It has a digit.
    pub(in crate::extract) has_number: bool,
}

/// So many units have marks.
pub(in crate::extract) const MARKED: usize = 41;

/// The longest unit of ASCII letters, in bytes, that is read at once.
const SHORT: usize = 32;

impl Units {
    /// Reads them; those of another text are forgotten.
    pub(in crate::extract) fn read(&mut self, text: &str) {
        self.hashes.clear();
        self.marks.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(first) = bytes.get(at) {
            at = match first {
                b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.ascii(text, at),
                0..=0x7f => at + 1,
                _ => self.beyond_ascii(text, at),
            };
        }
    }

    /// A unit that begins in ASCII; where it ends.
    fn ascii(&mut self, text: &str, from: usize) -> usize {
        let (mut lower, mut has_number) = ([0; SHORT], false);
        let mut at = from;
        for byte in &text.as_bytes()[from..] {
            if !(byte.is_ascii_alphanumeric() || *byte == b'_') {
                break;
            }
            if let Some(place) = lower.get_mut(at - from) {
                *place = byte.to_ascii_lowercase();
            }
            has_number |= byte.is_ascii_digit();
            at += 1;
        }
        let goes_on = text[at..].starts_with(|c: char| !c.is_ascii() && is_word(c) && !is_cjk(c));
        match lower.get(..at - from).filter(|_| !goes_on) {
            Some(lower) => self.add(xxh3_64(lower), Mark { place: from..at, is_east: false, has_number }),
            None => at = self.any(text, from),
        }
        at
    }

    /// What is behind a character beyond ASCII, or the unit that begins with it.
    fn beyond_ascii(&mut self, text: &str, from: usize) -> usize {
        let Some(c) = text[from..].chars().next() else { return text.len() };
        let end = from + c.len_utf8();
        if matches!(c, '\u{4E00}'..='\u{9FFF}') {
            let mark = Mark { place: from..end, is_east: true, has_number: false };
            self.add(xxh3_64(&text.as_bytes()[from..end]), mark);
            end
        } else if is_word(c) {
            self.any(text, from)
        } else {
            end
        }
    }

    /// A unit of any letters.
    fn any(&mut self, text: &str, from: usize) -> usize {
        let Some(unit) = units(&text[from..]).next() else { return text.len() };
        let place = from..from + unit.len();
        let mark = Mark { is_east: unit.starts_with(is_cjk), has_number: unit.contains(char::is_numeric), place };
        let end = mark.place.end;
        self.add(hash(unit), mark);
        end
    }

    fn add(&mut self, hash: u64, mark: Mark) {
        self.hashes.push(hash);
        if self.marks.len() < MARKED {
            self.marks.push(mark);
        }
    }
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
    fn units_that_are_read_at_once_are_the_same() {
        let long = "Ab".repeat(20);
        let texts =
            ["The ferry, at 9:30. a_B", "5G专网 ok〇x", "Éa aÉ É9é İ", "海 ｶﾅ 한국 x中y", long.as_str(), "…", ""];
        for text in texts {
            let mut found = Units::default();
            found.read("other");
            found.read(text);
            assert_eq!(found.hashes, units(text).map(hash).collect::<Vec<_>>(), "{text}");
            for (unit, mark) in units(text).zip(&found.marks) {
                assert_eq!(&text[mark.place.clone()], unit);
                assert_eq!(
                    (mark.is_east, mark.has_number),
                    (unit.starts_with(is_cjk), unit.contains(char::is_numeric))
                );
            }
        }
        let mut found = Units::default();
        found.read(&"a ".repeat(100));
        assert_eq!((found.hashes.len(), found.marks.len()), (100, MARKED));
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
