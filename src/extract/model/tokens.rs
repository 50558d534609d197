//! What the words of a short block are known for: log-odds of standing in an article, against not.
//! Never a word itself: the table holds hashes, and numbers are folded.

use super::bytes::Bytes;
use crate::extract::features::units::{MARKED, Units, hash, mix};

/// Longer blocks, in units, are not looked up.
const SHORT: usize = MARKED - 1;

/// The longest block, in units, that is looked up as a whole.
const WHOLE: usize = 4;

/// Features that the table gives.
pub const FEATURES: usize = 5;

/// What they are for a long block.
const LONG: [f32; FEATURES] = [9.0; FEATURES];

/// So many first bits of a hash tell most that are unknown, and the rest of its bits.
const TOLD: u32 = 17;
const UNTOLD: u32 = u32::BITS - TOLD;

/// So many first bits of a hash lead to the few that share them, and the rest of its bits.
const FIRST: u32 = 13;
const REST: u32 = u32::BITS - FIRST;

/// Log-odds by token.
#[derive(Debug)]
pub(super) struct Table {
    /// Hashes, rising.
    hashes: Vec<u32>,
    /// A bit for each beginning that hashes have.
    told: Vec<u64>,
    /// Where those begin that share their first bits; one more for their end.
    starts: Vec<u32>,
    /// Their log-odds, in steps.
    odds: Vec<i8>,
    step: f32,
}

impl Table {
    pub(super) fn read(bytes: &mut Bytes<'_>) -> Option<Table> {
        let step = bytes.f32()?;
        let count = bytes.u32()? as usize;
        let hashes = (0..count).map(|_| bytes.u32()).collect::<Option<Vec<_>>>()?;
        let odds = (0..count).map(|_| bytes.i8()).collect::<Option<Vec<_>>>()?;
        let start = |bits: u32| hashes.partition_point(|hash| hash >> REST < bits) as u32;
        let starts = (0..=1 << FIRST).map(start).collect();
        let mut told = vec![0; 1 << (TOLD - 6)];
        for (word, bit) in hashes.iter().map(|hash| place(*hash)) {
            told[word] |= bit;
        }
        hashes.is_sorted().then_some(Table { hashes, told, starts, odds, step })
    }

    /// Where a token stands, if it is known.
    fn find(&self, token: u32) -> Option<usize> {
        let (word, bit) = place(token);
        if self.told[word] & bit == 0 {
            return None;
        }
        let first = (token >> REST) as usize;
        let (from, to) = (self.starts[first] as usize, self.starts[first + 1] as usize);
        Some(from + self.hashes[from..to].iter().position(|hash| *hash == token)?)
    }

    pub(super) fn features(&self, text: &str, units: &Units) -> [f32; FEATURES] {
        if units.hashes.len() > SHORT {
            return LONG;
        }
        let mut known: Vec<usize> = Vec::with_capacity(SHORT);
        each(text, units, |token| known.extend(self.find(token)));
        known.sort_unstable();
        known.dedup();
        features(known.into_iter().map(|at| f32::from(self.odds[at]) * self.step))
    }
}

/// The word and the bit of a hash among the beginnings.
fn place(hash: u32) -> (usize, u64) {
    let first = hash >> UNTOLD;
    (first as usize / 64, 1 << (first % 64))
}

/// Mean, least, greatest, sum of the three least, number.
pub fn features(odds: impl Iterator<Item = f32>) -> [f32; FEATURES] {
    let mut odds: Vec<f32> = odds.collect();
    odds.sort_unstable_by(f32::total_cmp);
    let (Some(first), Some(last)) = (odds.first(), odds.last()) else { return [0.0; FEATURES] };
    let mean = odds.iter().sum::<f32>() / odds.len() as f32;
    [mean, *first, *last, odds.iter().take(3).sum(), odds.len() as f32]
}

/// The tokens of a short block, rising; a long block has none.
#[cfg(any(test, feature = "train"))]
pub(in crate::extract) fn tokens(text: &str, units: &Units) -> Vec<u32> {
    let mut out = Vec::new();
    if units.hashes.len() <= SHORT {
        each(text, units, |token| out.push(token));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Words and pairs of words, pairs of East Asian characters, how the block begins and ends, and all of it where it is
/// very short; some come twice.
fn each(text: &str, units: &Units, mut use_token: impl FnMut(u32)) {
    let mut room = [(0, false); MARKED];
    let mut count = 0;
    for ((unit, hash), mark) in room.iter_mut().zip(&units.hashes).zip(&units.marks) {
        let folded = if mark.has_number { folded(&text[mark.place.clone()]) } else { *hash };
        *unit = (folded, mark.is_east);
        count += 1;
    }
    let units = &room[..count];
    let (Some(first), Some(last)) = (units.first(), units.last()) else { return };
    use_token(token(3, &[first.0]));
    use_token(token(4, &[last.0]));
    for (at, (unit, east)) in units.iter().enumerate() {
        if !east {
            use_token(token(1, &[*unit]));
        }
        if let Some((next, _)) = units.get(at + 1).filter(|next| next.1 == *east) {
            use_token(token(2, &[*unit, *next]));
        }
    }
    if let Some(second) = units.get(1) {
        use_token(token(5, &[first.0, second.0]));
    }
    if units.len() <= WHOLE {
        let mut whole = [0; WHOLE];
        whole.iter_mut().zip(units).for_each(|(place, unit)| *place = unit.0);
        use_token(token(6, &whole[..units.len()]));
    }
}

/// A unit's hash, its numbers all alike.
fn folded(unit: &str) -> u64 {
    let mut out = String::with_capacity(unit.len());
    for c in unit.chars() {
        if !c.is_numeric() {
            out.push(c);
        } else if !out.ends_with('0') {
            out.push('0');
        }
    }
    hash(&out)
}

fn token(kind: u64, units: &[u64]) -> u32 {
    (mix(units) ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xff51_afd7_ed55_8ccd).to_be_bytes()[..4]
        .iter()
        .fold(0, |all, byte| all << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<u32> {
        let mut units = Units::default();
        units.read(text);
        super::tokens(text, &units)
    }

    #[test]
    fn numbers_are_alike_and_cases_too() {
        assert_eq!(tokens("Read 12 comments"), tokens("read 345 Comments"));
        assert_ne!(tokens("read 12 comments"), tokens("12 comments read"));
    }

    #[test]
    fn east_asian_characters_count_in_pairs() {
        // Begin, end, first pair, one pair, all.
        assert_eq!(tokens("推荐").len(), 5);
        assert!(tokens("推荐阅读").iter().filter(|token| tokens("推荐").contains(token)).count() >= 2);
    }

    #[test]
    fn long_blocks_and_empty_ones_have_no_tokens() {
        assert!(tokens(&"word ".repeat(41)).is_empty());
        assert!(tokens("…").is_empty());
    }

    #[test]
    fn features_are_taken_in_order() {
        let check = |odds: &[f32], expected: [f32; FEATURES]| {
            let found = features(odds.iter().copied());
            assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-6), "{odds:?}: {found:?}");
        };
        check(&[2.0, -1.0, 0.5, 1.5], [0.75, -1.0, 2.0, 1.0, 4.0]);
        check(&[], [0.0; FEATURES]);
    }
}
