//! Letters with their tones, and the syllables that the dictionary lists for a character.
//! Never an allocation: this runs for every parenthesis of every Chinese page.

use pinyin::ToPinyinMulti;

/// The longest syllable, in letters: zhuang.
const MAX_SYLLABLE: usize = 6;

/// A letter of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// a to z.
    pub base: u8,
    /// 1 to 4; 0 without a mark.
    pub mark: u8,
    /// A tone digit stands after it; 0 and 5 are the neutral tone.
    pub digit: Option<u8>,
}

/// A syllable of the dictionary.
#[derive(Clone, Copy)]
pub struct Syllable {
    letters: [u8; MAX_SYLLABLE],
    /// How many of them count.
    pub length: usize,
    /// Bit t: tone t is one of its tones.
    tones: u8,
}

impl Syllable {
    /// From a listed form: `hǎi`.
    fn listed(form: &str) -> Option<Syllable> {
        let mut syllable = Syllable { letters: [0; MAX_SYLLABLE], length: 0, tones: 0 };
        let mut tone = 0;
        for c in form.chars() {
            if let Some(letter) = letter(c) {
                *syllable.letters.get_mut(syllable.length)? = letter.base;
                syllable.length += 1;
                tone = tone.max(letter.mark);
                continue;
            }
            // A few rare accents stand apart: m̄.
            let base = *syllable.letters.get(syllable.length.checked_sub(1)?)?;
            let mut last = Letter { base, mark: 0, digit: None };
            modify(&mut last, c)?;
            tone = tone.max(last.mark);
        }
        // Without a tone every syllable may stand; a third tone is spoken as a second before another.
        syllable.tones = 1 | 1 << tone | if tone == 3 { 1 << 2 } else { 0 };
        Some(syllable)
    }

    /// Whether these letters, as written, are this syllable in one of its tones.
    pub fn is_read_by(&self, part: &[Letter]) -> bool {
        let letters = &self.letters[..self.length];
        letters.iter().zip(part).all(|(listed, written)| same_letter(*listed, written.base))
            && tone_of(part).is_some_and(|tone| self.tones >> tone & 1 == 1)
    }
}

/// A letter as it stands, plain or with the accents of the dictionary, small or capital.
pub fn letter(c: char) -> Option<Letter> {
    let found = |(base, mark)| Letter { base, mark, digit: None };
    match c {
        'a'..='z' => Some(found((c as u8, 0))),
        'A'..='Z' => Some(found((c.to_ascii_lowercase() as u8, 0))),
        _ if c.is_ascii() => None,
        _ => accented(c).or_else(|| accented(c.to_lowercase().next()?)).map(found),
    }
}

/// The letter and the tone; the breve is written for the caron.
fn accented(c: char) -> Option<(u8, u8)> {
    Some(match c {
        'ā' => (b'a', 1),
        'á' => (b'a', 2),
        'ǎ' | 'ă' => (b'a', 3),
        'à' => (b'a', 4),
        'ē' => (b'e', 1),
        'é' => (b'e', 2),
        'ě' | 'ĕ' => (b'e', 3),
        'è' => (b'e', 4),
        'ī' => (b'i', 1),
        'í' => (b'i', 2),
        'ǐ' | 'ĭ' => (b'i', 3),
        'ì' => (b'i', 4),
        'ō' => (b'o', 1),
        'ó' => (b'o', 2),
        'ǒ' | 'ŏ' => (b'o', 3),
        'ò' => (b'o', 4),
        'ū' => (b'u', 1),
        'ú' => (b'u', 2),
        'ǔ' | 'ŭ' => (b'u', 3),
        'ù' => (b'u', 4),
        'ü' => (b'v', 0),
        'ǖ' => (b'v', 1),
        'ǘ' => (b'v', 2),
        'ǚ' => (b'v', 3),
        'ǜ' => (b'v', 4),
        'ń' => (b'n', 2),
        'ň' => (b'n', 3),
        'ǹ' => (b'n', 4),
        'ḿ' => (b'm', 2),
        'ɡ' => (b'g', 0),
        'ɑ' => (b'a', 0),
        _ => return None,
    })
}

/// Takes a combining mark, a tone digit or the colon of `u:` into the letter before it.
pub fn modify(last: &mut Letter, c: char) -> Option<()> {
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
fn sandhi(han: char) -> Option<Syllable> {
    let (letters, length, tones) = match han {
        '一' => (*b"yi\0\0\0\0", 2, 0b1_0101),
        '不' => (*b"bu\0\0\0\0", 2, 0b0_0101),
        '儿' | '兒' => (*b"r\0\0\0\0\0", 1, 0b0_0001),
        _ => return None,
    };
    Some(Syllable { letters, length, tones })
}

/// What the dictionary lists for a character, and what speech makes of it.
pub fn syllables_of(han: char) -> impl Iterator<Item = Syllable> {
    let listed = han.to_pinyin_multi().into_iter().flatten();
    listed.filter_map(|form| Syllable::listed(form.with_tone())).chain(sandhi(han))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(listed: &str, written: &str, expected: bool) {
        let letters: Vec<Letter> = written.chars().filter_map(letter).collect();
        let syllable = Syllable::listed(listed).unwrap();
        let same = syllable.length == letters.len() && syllable.is_read_by(&letters);
        assert_eq!(same, expected, "{listed} {written}");
    }

    #[test]
    fn a_syllable_is_read_with_its_tone_or_none() {
        check("hǎi", "hǎi", true);
        check("hǎi", "hăi", true);
        check("hǎi", "hái", true);
        check("hǎi", "HAI", true);
        check("hǎi", "hài", false);
        check("hái", "hǎi", false);
        check("lǜ", "lù", true);
        check("ń", "ń", true);
    }

    #[test]
    fn every_listed_form_is_read() {
        let odd = ["ê̄", "ế", "ê̌", "ề"];
        let mut seen = 0;
        for form in
            ('\u{4E00}'..='\u{9FFF}').filter_map(|c| c.to_pinyin_multi()).flatten().map(pinyin::Pinyin::with_tone)
        {
            assert!(Syllable::listed(form).is_some() || odd.iter().any(|o| form.starts_with(o)), "{form}");
            seen += 1;
        }
        assert!(seen > 20_000);
    }
}
