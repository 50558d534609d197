//! Spun text: words that only a substitution program writes (东说念主 for 人).
//! Never rewritten: the page is flagged and left as it is.

use crate::text::chars::is_han;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

/// So many such words in a thousand Han characters, and at least [`AT_LEAST`], make a text spun.
const PER_THOUSAND: usize = 3;
/// One such word may be a quotation.
const AT_LEAST: usize = 3;

const WORDS: &str = include_str!("spun.tsv");

static SPUN: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::new(WORDS.lines().filter_map(|l| l.split('\t').next())).ok());

/// Whether the texts of a page are spun.
pub fn is_spun<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let Some(words) = SPUN.as_ref() else { return false };
    let (mut hits, mut han) = (0, 0);
    for text in texts {
        hits += words.find_iter(text).count();
        han += text.chars().filter(|c| is_han(*c)).count();
    }
    hits >= AT_LEAST && hits * 1_000 >= han * PER_THOUSAND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_full_of_substitutions_is_spun() {
        assert!(is_spun(["东说念主们益奇地看着好意思丽的河", "另一段普通的话"].into_iter()));
    }

    #[test]
    fn every_word_of_the_list_counts_and_what_it_stands_for_does_not() {
        for line in WORDS.lines() {
            let (spun, plain) = line.split_once('\t').unwrap();
            assert!(is_spun([spun; 3].into_iter()), "{spun}");
            assert!(!is_spun([plain; 3].into_iter()), "{plain}");
        }
    }

    #[test]
    fn words_that_people_write_are_not_in_the_list() {
        let text = "不好意思,他说,炎热的夏天里小学生们在说念着诗,念念不忘的人走进走出,榜首来自外地,白银走势和利益像一走了之的人,挑起了担子。";
        assert_eq!(SPUN.as_ref().unwrap().find_iter(text).count(), 0);
        assert!(!is_spun([text].into_iter()));
    }

    #[test]
    fn one_odd_word_is_not_enough() {
        assert!(!is_spun(["他写下“东说念主”四个字,大家都笑了。"].into_iter()));
    }
}
