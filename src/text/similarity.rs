//! Simhash (Charikar 2002) over shingles: 4 characters of Chinese, Japanese or Korean, 3 words elsewhere.
//! Never a hash that changes between versions or machines: the fingerprints are stored.

use super::chars::is_cjk;
use std::collections::HashSet;
use xxhash_rust::xxh3::xxh3_64;

/// Characters in a shingle of a script without spaces.
const CJK_SHINGLE: usize = 4;
/// Words in a shingle elsewhere.
const WORD_SHINGLE: usize = 3;

/// The 64-bit fingerprint of a text; near-equal texts differ in few bits. Case, white space and punctuation do not count.
pub fn simhash(text: &str) -> u64 {
    let mut votes = [0i64; 64];
    for shingle in shingles(text) {
        let hash = xxh3_64(shingle.as_bytes());
        for (bit, vote) in votes.iter_mut().enumerate() {
            *vote += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    votes.iter().enumerate().fold(0, |sum, (bit, vote)| sum | u64::from(*vote > 0) << bit)
}

/// The share of shingles that two texts have in common (Broder 1997), in [0, 1]; two texts without a letter have none.
pub fn resemblance(left: &str, right: &str) -> f64 {
    let [left, right] = [left, right].map(|text| shingles(text).into_iter().collect::<HashSet<String>>());
    let common = left.intersection(&right).count();
    common as f64 / (left.len() + right.len() - common).max(1) as f64
}

/// The number of bits in which two fingerprints differ.
pub fn distance(left: u64, right: u64) -> u32 {
    (left ^ right).count_ones()
}

fn shingles(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    let letters: Vec<char> = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    let cjk = letters.iter().filter(|c| is_cjk(**c)).count();
    if cjk * 2 > letters.len() {
        return windows(&letters, CJK_SHINGLE, |w| w.iter().collect());
    }
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    windows(&words, WORD_SHINGLE, |w| w.join(" "))
}

fn windows<T>(items: &[T], size: usize, join: fn(&[T]) -> String) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    items.windows(size.min(items.len())).map(join).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str =
        "清晨的渡口起了雾,摆渡的老人把船系在柳树下,等第一批赶集的人。雾散之后,河面上只剩下一条长长的水痕。";

    #[test]
    fn equal_texts_have_equal_fingerprints_whatever_their_spacing() {
        assert_eq!(simhash(STORY), simhash(&STORY.replace(',', " ，\n")));
        assert_eq!(simhash("One two three four"), simhash("one  TWO three, four!"));
    }

    #[test]
    fn near_texts_are_near_and_others_far() {
        let near = STORY.replace("老人", "大叔");
        let far = "The council voted on Tuesday to close the old bridge for repairs until the end of the year.";
        assert!(distance(simhash(STORY), simhash(&near)) < 16);
        assert!(distance(simhash(STORY), simhash(far)) > 16);
    }

    #[test]
    fn resemblance_is_the_share_of_common_shingles() {
        assert!((resemblance(STORY, STORY) - 1.0).abs() < 1e-9);
        assert!(resemblance(STORY, &STORY.replace("老人", "大叔")) > 0.6);
        assert!(resemblance(STORY, "The council voted on Tuesday.") < 1e-9);
        assert!((resemblance("one two three four", "one two three five") - 1.0 / 3.0).abs() < 1e-9);
        assert!(resemblance(" ,.", "") < 1e-9);
    }

    #[test]
    fn an_empty_text_has_the_empty_fingerprint() {
        assert_eq!(simhash(" ,."), 0);
        assert_ne!(simhash("好"), 0);
    }

    #[test]
    fn fingerprints_are_stable_across_versions() {
        assert_eq!(simhash("abc"), xxh3_64(b"abc"));
    }
}
