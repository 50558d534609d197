//! What a block's text looks like: its length, its marks, its letters, its units.
//! Never what it means: words are for the table of tokens.

use super::row::Row;
use super::units::is_word;
use crate::extract::body::Block;
use crate::extract::score::Weight;
use crate::text::chars::{closes, ends_sentence, is_alphanumeric, is_cjk};

/// Counts over the characters of a text.
#[derive(Default)]
struct Counts {
    all: u32,
    commas: u32,
    sentences: u32,
    digits: u32,
    upper: u32,
    marks: u32,
    cjk: u32,
    quotes: u32,
    bars: u32,
    /// Characters of units, and units that begin in upper case.
    letters: u32,
    capitals: u32,
}

impl Counts {
    fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        // A mark that ends a sentence if a blank or the end of the text follows; a unit that may go on. Letters, blanks
        // and Han, which nearly all text is made of, are told first.
        let mut open = false;
        let mut inside = false;
        for c in text.chars() {
            match c {
                'a'..='z' => {
                    counts.all += 1;
                    counts.letters += 1;
                    (open, inside) = (false, true);
                    continue;
                }
                ' ' => {
                    counts.all += 1;
                    counts.sentences += u32::from(open);
                    (open, inside) = (false, false);
                    continue;
                }
                'A'..='Z' => {
                    counts.all += 1;
                    counts.letters += 1;
                    counts.upper += 1;
                    counts.capitals += u32::from(!inside);
                    (open, inside) = (false, true);
                    continue;
                }
                '\u{4E00}'..='\u{9FFF}' => {
                    counts.all += 1;
                    counts.letters += 1;
                    counts.cjk += 1;
                    (open, inside) = (false, false);
                    continue;
                }
                _ => {}
            }
            let is_east = is_cjk(c);
            if is_word(c) {
                counts.letters += 1;
                counts.capitals += u32::from(!inside && c.is_uppercase());
                counts.cjk += u32::from(is_east);
            }
            // An East Asian character is a unit of its own.
            inside = is_word(c) && !is_east;
            if open && c.is_whitespace() {
                counts.sentences += 1;
            }
            open = match c {
                '。' | '！' | '？' => {
                    counts.sentences += 1;
                    false
                }
                c if ends_sentence(c) => true,
                c => open && closes(c),
            };
            counts.add(c);
        }
        counts.sentences += u32::from(open);
        counts
    }

    fn add(&mut self, c: char) {
        self.all += 1;
        self.commas += u32::from(matches!(c, ',' | '，' | '、' | ';' | '；' | '،'));
        self.quotes += u32::from(matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』'));
        self.bars += u32::from(matches!(c, '|' | '·' | '•' | '»' | '›' | '/' | '>' | '｜'));
        if is_alphanumeric(c) {
            self.digits += u32::from(c.is_numeric());
            self.upper += u32::from(c.is_uppercase());
        } else if !c.is_whitespace() {
            self.marks += 1;
        }
    }
}

/// Puts the features of a block's text; `hashes` are those of its units.
pub(super) fn put(row: &mut Row, block: &Block, weight: &Weight, hashes: &[u64]) {
    let text = block.raw.text.as_str();
    let counts = Counts::of(text);
    let chars = f64::from(counts.all.max(1));
    let many = hashes.len().max(1) as f64;
    row.put("length", weight.length);
    row.count("units", hashes.len());
    row.put("ld", weight.link_density);
    row.count("links", block.raw.links.len());
    row.put("bold", (block.raw.bold as f64 / text.len().max(1) as f64).min(1.0));
    row.put("sentences", counts.sentences);
    row.put("commas", counts.commas);
    row.put("comma_rate", f64::from(counts.commas) / many);
    row.put("ends", weight.ends_sentence);
    row.put("colon", text.ends_with([':', '：']));
    row.put("begins", text.chars().next().map_or(0.0, begins));
    row.put("digits", f64::from(counts.digits) / chars);
    row.put("upper", f64::from(counts.upper) / chars);
    row.put("capitals", f64::from(counts.capitals) / many);
    row.put("marks", f64::from(counts.marks) / chars);
    row.put("unit_length", f64::from(counts.letters) / many);
    row.put("cjk", f64::from(counts.cjk) / chars);
    row.put("quotes", counts.quotes);
    row.put("bars", counts.bars);
    row.put("address", has_address(text));
    row.put("clock", counts.digits > 0 && has_clock(text));
    row.put("copyright", !text.is_ascii() && text.contains(['©', '®']));
    row.put("distinct", distinct(hashes) as f64 / many);
    row.put("break", block.at_break);
    row.put("after_image", block.image.is_some());
}

/// So many are put into places, at most one a place.
const FEW: usize = 128;

/// Whether a hash is in none of the places, where it then is; zero stands for none and is taken for one.
fn is_new(places: &mut [u64; 4 * FEW], hash: u64) -> bool {
    let hash = hash.max(1);
    let mut at = hash as usize % places.len();
    while places[at] != 0 {
        if places[at] == hash {
            return false;
        }
        at = (at + 1) % places.len();
    }
    places[at] = hash;
    true
}

/// In upper case, or of a script that has none.
fn begins(first: char) -> f64 {
    match first {
        c if c.is_uppercase() => 1.0,
        c if is_cjk(c) => 0.5,
        _ => 0.0,
    }
}

fn has_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b':' => bytes[..at].ends_with(b"http") || bytes[..at].ends_with(b"https"),
        b'.' => bytes[..at].ends_with(b"www") || bytes[at..].starts_with(b".com"),
        b'@' => text[at + 1..].starts_with(char::is_alphanumeric),
        _ => false,
    })
}

/// An hour with minutes, or a date of numbers: 9:30, 2025-01, 2025年.
fn has_clock(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    bytes.iter().enumerate().any(|(at, byte)| {
        let before = |n: usize| at >= n && (1..=n).all(|back| digit(at - back));
        match byte {
            b':' | b'.' => before(1) && digit(at + 1) && digit(at + 2),
            b'-' | b'/' => before(4) && digit(at + 1),
            0xE5 | 0xE6 => before(1) && text[at..].starts_with(['年', '月']),
            _ => false,
        }
    })
}

fn distinct(hashes: &[u64]) -> usize {
    if hashes.len() <= FEW {
        let mut places = [0; 4 * FEW];
        return hashes.iter().filter(|hash| is_new(&mut places, **hash)).count();
    }
    let mut sorted = hashes.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted_in_both_scripts() {
        let sentences = |text: &str| Counts::of(text).sentences;
        assert_eq!(sentences("It sails. (\"So soon?\") Yes!"), 3);
        assert_eq!(sentences("船来了。“真的？”他说"), 2);
        assert_eq!(sentences("version 1.2"), 0);
    }

    #[test]
    fn hours_and_dates_are_seen() {
        assert!(["at 9:30", "2025-01-02", "7月7日", "02.03.2024"].iter().all(|text| has_clock(text)));
        assert!(!["page 4", "a: b", "well-known", "1-2"].iter().any(|text| has_clock(text)));
    }

    #[test]
    fn distinct_units_are_counted_however_many() {
        assert_eq!((distinct(&[1, 2, 1, 3, 513, 1025, 513]), distinct(&[])), (5, 0));
        assert_eq!(distinct(&(0..FEW as u64).map(|n| (n % 7 + 1) * 512).collect::<Vec<_>>()), 7);
        let many: Vec<u64> = (0..4 * FEW as u64).map(|n| n % 50).collect();
        assert_eq!(distinct(&many), 50);
    }

    #[test]
    fn addresses_are_seen() {
        assert!(has_address("write to desk@lamp.example") && has_address("see www.lamp.example"));
        assert!(["(https://x", "http:", "the.com", "@é"].iter().all(|text| has_address(text)));
        assert!(!["5 @ noon", "a: b. c", "ww. co", "@"].iter().any(|text| has_address(text)));
    }
}
