//! Whether a Latin word is a reading of the Han characters before it: `hǎinán` of 海南.
//! Never a regular expression with nested repeats: matching is one pass of dynamic programming over at most 60 letters.

use super::syllables::{Letter, Syllable, letter, modify, syllables_of};
use unicode_normalization::UnicodeNormalization;

/// The longest reading we look at, in letters; positions fit into the bits of a `u64`.
const MAX_LETTERS: usize = 62;

/// How a reading is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With some tone, as a mark or a digit.
    Toned,
    /// Lower case without any tone.
    Plain,
}

/// A word that could be a reading: letters a–z (`v` for ü), each with at most one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    letters: Vec<Letter>,
    /// Toned or plain.
    pub style: Style,
    /// It has a capital letter.
    pub capital: bool,
}

impl Reading {
    /// Reads the content of a parenthesis; `None` when anything in it is no part of a reading.
    pub fn parse(content: impl Iterator<Item = char>) -> Option<Reading> {
        let mut reading =
            Reading { letters: Vec::with_capacity(content.size_hint().0), style: Style::Plain, capital: false };
        for c in content {
            match letter(c) {
                Some(letter) => reading.push(letter)?,
                None => std::iter::once(c).nfkd().try_for_each(|part| reading.take(part))?,
            }
            reading.capital |= c.is_uppercase();
        }
        if reading.letters.iter().any(|l| l.mark > 0 || l.digit.is_some()) {
            reading.style = Style::Toned;
        }
        (!reading.letters.is_empty()).then_some(reading)
    }

    fn push(&mut self, letter: Letter) -> Option<()> {
        self.letters.push(letter);
        (self.letters.len() <= MAX_LETTERS).then_some(())
    }

    /// Takes a character that is no plain or accented letter as it stands.
    fn take(&mut self, c: char) -> Option<()> {
        match c {
            ' ' | '\'' | '’' | '‘' | '-' | '·' | '\u{A0}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => {
                Some(())
            }
            _ => match letter(c) {
                Some(letter) => {
                    self.capital |= c.is_uppercase();
                    self.push(letter)
                }
                None => modify(self.letters.last_mut()?, c),
            },
        }
    }

    /// The smallest number of characters, counted from the last of `before` back, that this is a reading of.
    pub fn covers(&self, before: impl Iterator<Item = char>) -> Option<usize> {
        // Bit i: the characters seen so far read exactly the letters from i on.
        let mut starts = 1u64 << self.letters.len();
        for (seen, han) in before.enumerate() {
            let next = syllables_of(han).fold(0, |next, syllable| next | self.before(starts, &syllable));
            if next & 1 == 1 {
                return Some(seen + 1);
            }
            if next == 0 {
                return None;
            }
            starts = next;
        }
        None
    }

    /// Where a syllable begins that ends at one of these places.
    fn before(&self, ends: u64, syllable: &Syllable) -> u64 {
        let mut starts = 0;
        let mut left = ends;
        while left != 0 {
            let end = left.trailing_zeros() as usize;
            left &= left - 1;
            if let Some(start) = end.checked_sub(syllable.length)
                && syllable.is_read_by(&self.letters[start..end])
            {
                starts |= 1 << start;
            }
        }
        starts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, content: &str, expected: Option<usize>) {
        let covered = Reading::parse(content.chars()).and_then(|r| r.covers(before.chars().rev()));
        assert_eq!(covered, expected, "{before}({content})");
    }

    #[test]
    fn marks_digits_and_bare_letters_are_read() {
        check("在海南", "hǎinán", Some(2));
        check("在海南", "hai3nan2", Some(2));
        check("在海南", "hainan", Some(2));
        check("在海南", "Hǎi Nán", Some(2));
        check("在海南", "ha\u{306}ina\u{301}n", Some(2));
        check("上海港", "ɡǎnɡ", Some(1));
        check("旅", "lü3", Some(1));
        check("旅", "lu:3", Some(1));
        check("旅", "lǚ", Some(1));
    }

    #[test]
    fn the_fewest_characters_are_taken() {
        check("谢谢", "xiè", Some(1));
        check("西安", "xīān", Some(2));
    }

    #[test]
    fn any_listed_reading_counts() {
        check("协调", "xiétiáo", Some(2));
        check("银行", "yínháng", Some(2));
    }

    #[test]
    fn tones_that_change_in_speech_count() {
        check("一个", "yígè", Some(2));
        check("不要", "búyào", Some(2));
        check("玩儿", "wánr", Some(2));
        check("老虎", "láohǔ", Some(2));
    }

    #[test]
    fn other_words_are_no_reading() {
        check("海南", "nánhǎi", None);
        check("公里", "km", None);
        check("毫秒", "ms", None);
        check("人工智能", "AI", None);
        check("海南", "hǎi3nán", None);
        check("海南", "h2ainán", None);
        check("海南", "1.90", None);
        check("海南", "", None);
    }

    #[test]
    fn a_very_long_word_is_refused() {
        assert_eq!(Reading::parse("a".repeat(MAX_LETTERS + 1).chars()), None);
    }
}
