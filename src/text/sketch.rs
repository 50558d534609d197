//! The sketch of a story: the smallest hashes of its shingles (bottom-k, Broder 1997), by which copies find each other
//! and are known. Never a hash that changes between versions or machines: sketches are stored.

use super::chars::is_cjk;
use unicode_normalization::char::is_combining_mark;
use xxhash_rust::xxh3::xxh3_64;

/// Characters in a shingle of a script without spaces. Long, so that set phrases are rarely a shingle.
const CJK_SHINGLE: usize = 8;
/// Words in a shingle elsewhere.
const WORD_SHINGLE: usize = 5;
/// Bits of a hash that are kept.
const HASH_BITS: u32 = 48;
/// The same in hexadecimal digits.
const HEX_DIGITS: usize = 12;
/// Hashes kept of a text: an estimate from so many is off by .04 or less, two times in three.
const WHOLE: usize = 128;
/// Shingles of a script without spaces that are the lead; elsewhere half as many. Some sixty words.
const LEAD_SHINGLES: usize = 128;
/// Hashes kept of a lead.
const LEAD: usize = 48;
/// A text with fewer shingles has no sketch: a subscription notice and a greeting are nobody's story.
const LEAST_SHINGLES: usize = 32;
/// The smallest hashes are the bands. Two texts with resemblance r share none with probability (1 - r)^12.
const BANDS: usize = 12;

/// Leads that contain so much of each other begin alike, also behind a line of the site's own.
const SAME_LEAD: f64 = 0.4;
/// Nothing shorter than this share of a text is a cut copy of it: too little to tell.
const SHORTEST_CUT: f64 = 0.15;

/// Where two texts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sites {
    /// On one site: they share its trimmings, so that more is asked of them.
    One,
    /// On two.
    Two,
}

impl Sites {
    /// From this resemblance on a text is a copy, whatever was put before, between or after.
    fn same(self) -> f64 {
        match self {
            Sites::One => 0.85,
            Sites::Two => 0.6,
        }
    }

    /// From this containment on the shorter text is the longer one cut off, if both also begin alike. A later report
    /// that carries the earlier one as its background does not begin like it.
    fn cut(self) -> f64 {
        match self {
            Sites::One => 0.9,
            Sites::Two => 0.6,
        }
    }
}

/// What is kept of a text to compare it. Empty for a text too short to be told from others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sketch {
    /// Distinct shingles of the text.
    count: usize,
    /// The smallest hashes, rising.
    whole: Vec<u64>,
    /// The smallest hashes of the lead, rising.
    lead: Vec<u64>,
}

impl Sketch {
    /// The sketch of these paragraphs. Case, white space, punctuation and combining marks do not count.
    pub fn of<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> Sketch {
        let (hashes, lead) = shingle_hashes(paragraphs);
        let lead = rising(hashes[..hashes.len().min(lead)].to_vec());
        let whole = rising(hashes);
        if whole.len() < LEAST_SHINGLES {
            return Sketch::default();
        }
        let first = |hashes: &[u64], most: usize| hashes[..hashes.len().min(most)].to_vec();
        Sketch { count: whole.len(), whole: first(&whole, WHOLE), lead: first(&lead, LEAD) }
    }

    /// Whether the text was too short.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The keys under which the text is looked for: who shares one is compared.
    pub fn bands(&self) -> impl Iterator<Item = i64> {
        self.whole.iter().take(BANDS).map(|hash| hash.cast_signed())
    }

    /// Whether one of the two is a copy of the other: the same text with other trimmings, or cut short. Says the same
    /// in both directions.
    pub fn is_copy_of(&self, other: &Sketch, sites: Sites) -> bool {
        if self.is_empty() || other.is_empty() {
            return false;
        }
        let all = Overlap::of(&self.whole, &other.whole, WHOLE);
        let (shorter, longer) = (self.count.min(other.count), self.count.max(other.count));
        let is_cut = || {
            shorter as f64 >= SHORTEST_CUT * longer as f64
                && all.containment() >= sites.cut()
                && Overlap::of(&self.lead, &other.lead, LEAD).containment() >= SAME_LEAD
        };
        all.resemblance() >= sites.same() || is_cut()
    }

    /// As the database keeps it: the number of shingles, and the hashes of text and lead in hexadecimal digits.
    pub fn to_columns(&self) -> (i64, String, String) {
        (self.count as i64, to_hex(&self.whole), to_hex(&self.lead))
    }

    /// From the database.
    pub fn from_columns(count: i64, whole: &str, lead: &str) -> Sketch {
        Sketch { count: count.max(0) as usize, whole: from_hex(whole), lead: from_hex(lead) }
    }
}

/// What two sketches have in common, as far as both tell: below the largest hash that each of them kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Overlap {
    left: usize,
    right: usize,
    common: usize,
}

impl Overlap {
    /// Of two lists that keep at most so many hashes.
    fn of(left: &[u64], right: &[u64], most: usize) -> Overlap {
        let reach = |hashes: &[u64]| hashes.get(most - 1).copied().unwrap_or(u64::MAX);
        let bound = reach(left).min(reach(right));
        let told = |hashes: &[u64]| hashes.partition_point(|hash| *hash <= bound);
        let (left, right) = (&left[..told(left)], &right[..told(right)]);
        let common = left.iter().filter(|hash| right.binary_search(hash).is_ok()).count();
        Overlap { left: left.len(), right: right.len(), common }
    }

    /// The share of all shingles that both have.
    fn resemblance(self) -> f64 {
        self.common as f64 / (self.left + self.right - self.common).max(1) as f64
    }

    /// The share of the shorter text's shingles that the longer one has.
    fn containment(self) -> f64 {
        self.common as f64 / self.left.min(self.right).max(1) as f64
    }
}

/// The hashes of all shingles in the order of the text, and how many of them are the lead. Shingles run over the ends of
/// paragraphs: sites break a text anew.
fn shingle_hashes<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> (Vec<u64>, usize) {
    const BYTES: usize = size_of::<u64>();
    let mut words = Words::default();
    for paragraph in paragraphs {
        words.take(paragraph);
    }
    let is_cjk = words.cjk * 2 > words.hashes.len();
    let (size, lead) = if is_cjk { (CJK_SHINGLE, LEAD_SHINGLES) } else { (WORD_SHINGLE, LEAD_SHINGLES / 2) };
    let bytes: Vec<u8> = words.hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect();
    let shingle = |start: usize| xxh3_64(&bytes[start * BYTES..(start + size) * BYTES]) >> (u64::BITS - HASH_BITS);
    ((0..(words.hashes.len() + 1).saturating_sub(size)).map(shingle).collect(), lead)
}

/// The words of a text as hashes; each Chinese, Japanese or Korean character is a word.
#[derive(Default)]
struct Words {
    hashes: Vec<u64>,
    cjk: usize,
    word: String,
}

impl Words {
    fn take(&mut self, text: &str) {
        for c in text.chars().flat_map(char::to_lowercase) {
            if is_combining_mark(c) {
                continue;
            }
            if is_cjk(c) {
                self.end_word();
                self.cjk += 1;
                self.word.push(c);
                self.end_word();
            } else if c.is_alphanumeric() {
                self.word.push(c);
            } else {
                self.end_word();
            }
        }
        self.end_word();
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.hashes.push(xxh3_64(self.word.as_bytes()));
            self.word.clear();
        }
    }
}

fn rising(mut hashes: Vec<u64>) -> Vec<u64> {
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn to_hex(hashes: &[u64]) -> String {
    use std::fmt::Write;
    hashes.iter().fold(String::with_capacity(hashes.len() * HEX_DIGITS), |mut out, hash| {
        let _ = write!(out, "{hash:0HEX_DIGITS$x}");
        out
    })
}

fn from_hex(digits: &str) -> Vec<u64> {
    let hashes = digits.as_bytes().chunks_exact(HEX_DIGITS);
    hashes.filter_map(|hash| u64::from_str_radix(std::str::from_utf8(hash).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests;
