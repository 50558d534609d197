//! Whether a Latin word is a reading of the Han characters before it: `hǎinán` of 海南.
//! Never a regular expression with nested repeats: matching is one pass of dynamic programming over at most 60 letters.

use pinyin::{Pinyin, ToPinyinMulti};
use unicode_normalization::UnicodeNormalization;

/// The longest reading we look at, in letters; positions fit into the bits of a `u64`.
const MAX_LETTERS: usize = 62;
/// The longest syllable, in letters: zhuang.
const MAX_SYLLABLE: usize = 6;

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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Letter {
    /// a to z.
    base: u8,
    /// 1 to 4; 0 without a mark.
    mark: u8,
    /// A tone digit stands after it; 0 and 5 are the neutral tone.
    digit: Option<u8>,
}

impl Reading {
    /// Reads the content of a parenthesis; `None` when anything in it is no part of a reading.
    pub fn parse(content: &str) -> Option<Reading> {
        let mut letters: Vec<Letter> = Vec::new();
        let mut capital = false;
        for c in content.nfkd() {
            capital |= c.is_uppercase();
            let c = c.to_lowercase().next().unwrap_or(c);
            match c {
                ' ' | '\'' | '’' | '‘' | '-' | '·' | '\u{A0}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' =>
                    {}
                'a'..='z' => letters.push(Letter { base: c as u8, mark: 0, digit: None }),
                'ɡ' => letters.push(Letter { base: b'g', mark: 0, digit: None }),
                'ɑ' => letters.push(Letter { base: b'a', mark: 0, digit: None }),
                _ => modify(letters.last_mut()?, c)?,
            }
            if letters.len() > MAX_LETTERS {
                return None;
            }
        }
        let toned = letters.iter().any(|l| l.mark > 0 || l.digit.is_some());
        let style = if toned { Style::Toned } else { Style::Plain };
        (!letters.is_empty()).then_some(Reading { letters, style, capital })
    }

    /// The smallest number of characters, counted from the last of `before` back, that this is a reading of.
    pub fn covers(&self, before: impl Iterator<Item = char>) -> Option<usize> {
        // Bit i: the characters seen so far read exactly the letters from i on.
        let mut starts = 1u64 << self.letters.len();
        for (seen, han) in before.enumerate() {
            let syllables = syllables_of(han);
            let mut next = 0u64;
            for end in (1..=self.letters.len()).filter(|end| starts >> end & 1 == 1) {
                for start in end.saturating_sub(MAX_SYLLABLE)..end {
                    if next >> start & 1 == 0 && self.reads(start..end, han, &syllables) {
                        next |= 1 << start;
                    }
                }
            }
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

    fn reads(&self, range: std::ops::Range<usize>, han: char, syllables: &[Syllable]) -> bool {
        let part = &self.letters[range];
        let Some(tone) = tone_of(part) else { return false };
        let same = |s: &[u8]| s.len() == part.len() && s.iter().zip(part).all(|(a, b)| same_letter(*a, b.base));
        let known = |tone: u8, listed: u8| tone == 0 || tone == listed || (tone == 2 && listed == 3);
        syllables.iter().any(|s| same(&s.letters) && known(tone, s.tone)) || sandhi(han, tone).is_some_and(same)
    }
}

/// A syllable of the dictionary.
struct Syllable {
    letters: Vec<u8>,
    tone: u8,
}

/// Takes a combining mark, a tone digit or the colon of `u:` into the letter before it.
fn modify(last: &mut Letter, c: char) -> Option<()> {
    if let Some(digit) = c.to_digit(6).filter(|_| c.is_ascii_digit()) {
        last.digit.is_none().then(|| last.digit = Some(digit as u8 % 5))?;
        return Some(());
    }
    let mark = match c {
        '\u{304}' => 1,
        '\u{301}' => 2,
        '\u{30C}' | '\u{306}' => 3,
        '\u{300}' => 4,
        '\u{308}' | ':' if last.base == b'u' => {
            last.base = b'v';
            return Some(());
        }
        _ => return None,
    };
    (last.mark == 0).then(|| last.mark = mark)
}

/// The one tone of a syllable; `None` when it has two, or a digit in its middle.
fn tone_of(part: &[Letter]) -> Option<u8> {
    let (last, rest) = part.split_last()?;
    if rest.iter().any(|l| l.digit.is_some()) {
        return None;
    }
    let mut marks = part.iter().map(|l| l.mark).filter(|m| *m > 0);
    match (marks.next(), marks.next(), last.digit) {
        (mark, None, None) => Some(mark.unwrap_or(0)),
        (None, None, Some(digit)) => Some(digit),
        _ => None,
    }
}

/// The dictionary says `v` for ü; pages also write plain u.
fn same_letter(listed: u8, written: u8) -> bool {
    listed == written || (listed == b'v' && written == b'u')
}

/// Tones that change in speech and stand in no dictionary: 一 yí yì, 不 bú; and the r of 儿.
fn sandhi(han: char, tone: u8) -> Option<&'static [u8]> {
    match han {
        '一' if matches!(tone, 0 | 2 | 4) => Some(b"yi"),
        '不' if matches!(tone, 0 | 2) => Some(b"bu"),
        '儿' | '兒' if tone == 0 => Some(b"r"),
        _ => None,
    }
}

fn syllables_of(han: char) -> Vec<Syllable> {
    let Some(readings) = han.to_pinyin_multi() else { return Vec::new() };
    readings.into_iter().filter_map(syllable).collect()
}

fn syllable(listed: Pinyin) -> Option<Syllable> {
    let word = Reading::parse(listed.with_tone())?;
    Some(Syllable { letters: word.letters.iter().map(|l| l.base).collect(), tone: tone_of(&word.letters)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, content: &str, expected: Option<usize>) {
        let covered = Reading::parse(content).and_then(|r| r.covers(before.chars().rev()));
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
        assert_eq!(Reading::parse(&"a".repeat(MAX_LETTERS + 1)), None);
    }
}
