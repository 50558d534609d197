//! What the words of a short block are known for: log-odds of standing in an article, against not.
//! Never a word itself: the table holds hashes, and numbers are folded.

use super::bytes::Bytes;
use crate::extract::features::units::{hash, mix, units};
use crate::text::chars::is_cjk;

/// Longer blocks, in units, are not looked up.
const SHORT: usize = 40;

/// The longest block, in units, that is looked up as a whole.
const WHOLE: usize = 4;

/// Features that the table gives.
pub const FEATURES: usize = 5;

/// What they are for a long block.
const LONG: [f32; FEATURES] = [9.0; FEATURES];

/// So many first bits of a hash lead to the few that share them, and the rest of its bits.
const FIRST: u32 = 13;
const REST: u32 = u32::BITS - FIRST;

/// Log-odds by token.
#[derive(Debug)]
pub(super) struct Table {
    /// Hashes, rising.
    hashes: Vec<u32>,
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
        hashes.is_sorted().then_some(Table { hashes, starts, odds, step })
    }

    fn odds(&self, token: u32) -> Option<f32> {
        let first = (token >> REST) as usize;
        let (from, to) = (self.starts[first] as usize, self.starts[first + 1] as usize);
        let at = from + self.hashes[from..to].iter().position(|hash| *hash == token)?;
        Some(f32::from(self.odds[at]) * self.step)
    }

    pub(super) fn features(&self, text: &str, count: usize) -> [f32; FEATURES] {
        if count > SHORT { LONG } else { features(tokens(text).into_iter().filter_map(|token| self.odds(token))) }
    }
}

/// Mean, least, greatest, sum of the three least, number.
pub fn features(odds: impl Iterator<Item = f32>) -> [f32; FEATURES] {
    let mut odds: Vec<f32> = odds.collect();
    odds.sort_unstable_by(f32::total_cmp);
    let (Some(first), Some(last)) = (odds.first(), odds.last()) else { return [0.0; FEATURES] };
    let mean = odds.iter().sum::<f32>() / odds.len() as f32;
    [mean, *first, *last, odds.iter().take(3).sum(), odds.len() as f32]
}

/// The tokens of a short block: words and pairs of words, pairs of East Asian characters, how it begins and ends, and
/// all of it where it is very short. A long block has none.
pub(in crate::extract) fn tokens(text: &str) -> Vec<u32> {
    let units: Vec<(u64, bool)> = units(text).take(SHORT + 1).map(|unit| (folded(unit), is_east(unit))).collect();
    let (Some(first), Some(last)) = (units.first(), units.last()) else { return Vec::new() };
    if units.len() > SHORT {
        return Vec::new();
    }
    let mut out = Vec::with_capacity(2 * units.len() + 4);
    out.extend([token(3, &[first.0]), token(4, &[last.0])]);
    for (at, (unit, east)) in units.iter().enumerate() {
        if !east {
            out.push(token(1, &[*unit]));
        }
        if let Some((next, _)) = units.get(at + 1).filter(|next| next.1 == *east) {
            out.push(token(2, &[*unit, *next]));
        }
    }
    if let Some(second) = units.get(1) {
        out.push(token(5, &[first.0, second.0]));
    }
    if units.len() <= WHOLE {
        out.push(token(6, &units.iter().map(|unit| unit.0).collect::<Vec<_>>()));
    }
    out.sort_unstable();
    out.dedup();
    out
}

fn is_east(unit: &str) -> bool {
    unit.starts_with(is_cjk)
}

/// A unit's hash, its numbers all alike.
fn folded(unit: &str) -> u64 {
    if !unit.contains(char::is_numeric) {
        return hash(unit);
    }
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
