//! The one folding of search: a text as the words by which it is found, made for the index and for the query alike.
//! Never a rule for one of the two alone, and never a change to what is stored as text.
//!
//! A script that puts no spaces between its words (Han, kana, hangul, Thai and its neighbours) is folded into pairs of
//! neighbouring characters; the last character of a run stands alone. So each part of a run is found, of whatever length,
//! and nothing else is. Elsewhere a word is a run of letters and digits.
//!
//! What is the same after folding: upper and lower case; full and half width, ligatures and other compatibility forms;
//! Simplified and Traditional; Latin and Greek letters with and without marks (ß is ss, æ ae, œ oe, ø o, ł l); the four
//! Turkish i's, in every language, since a query does not say whose word it is; ё and е; Arabic with and without vowel
//! signs and tatweel, the forms of alef, ى and ي, ة and ه, Persian ی and ک; the decimal digits of all these scripts.

use super::chars::{is_cjk, is_han};
use super::normalize::{begins_cluster, is_invisible, is_plain};
use super::simplified::simplify_char;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Grows when the folding changes: what was folded before is folded anew.
pub const FOLDING: i64 = 1;
/// A longer word is found by so many of its characters: databases bound what they keep of one.
pub const LONGEST_WORD: usize = 40;

/// What a folded word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A run of letters and digits.
    Word,
    /// A character with the one after it.
    Pair,
    /// The last character of a run, alone.
    Single,
}

/// A folded word and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub shape: Shape,
    /// Its bytes in [`Folded::text`].
    folded: Range<usize>,
    /// The bytes of the text it was made of; of a pair, those of its first character.
    pub source: Range<usize>,
}

/// A text after folding.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    tokens: Vec<Token>,
}

impl Folded {
    /// Folds a text.
    pub fn of(text: &str) -> Folded {
        let mut folder = Folder::default();
        let mut letters = String::new();
        let mut chars = text.char_indices().peekable();
        while let Some((start, first)) = chars.next() {
            let mut end = start + first.len_utf8();
            while let Some((at, c)) = chars.next_if(|(_, c)| continues_cluster(*c)) {
                end = at + c.len_utf8();
            }
            letters.clear();
            fold_cluster(first, &text[start..end], &mut letters);
            for letter in letters.chars() {
                folder.take(letter, &(start..end));
            }
        }
        folder.end_word();
        folder.end_run();
        folder.folded
    }

    /// All words, parted by a blank.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The word of a token.
    pub fn word(&self, token: &Token) -> &str {
        &self.text[token.folded.clone()]
    }

    /// The words in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|token| self.word(token))
    }

    fn push(&mut self, shape: Shape, word: &[char], source: Range<usize>) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.extend(word.iter().take(LONGEST_WORD));
        self.tokens.push(Token { shape, folded: start..self.text.len(), source });
    }
}

/// What is being read: a word, or a run of a script without spaces.
#[derive(Default)]
struct Folder {
    folded: Folded,
    word: Vec<char>,
    word_source: Range<usize>,
    before: Option<(char, Range<usize>)>,
}

impl Folder {
    fn take(&mut self, c: char, source: &Range<usize>) {
        let is_letter = c.is_alphanumeric() || is_combining_mark(c);
        if is_letter && is_unspaced(c) {
            self.end_word();
            if let Some((before, at)) = self.before.replace((c, source.clone())) {
                self.folded.push(Shape::Pair, &[before, c], at);
            }
        } else if is_letter {
            self.end_run();
            if self.word.is_empty() {
                self.word_source = source.clone();
            }
            self.word.push(c);
            self.word_source.end = source.end;
        } else {
            self.end_word();
            self.end_run();
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.folded.push(Shape::Word, &self.word, self.word_source.clone());
            self.word.clear();
        }
    }

    fn end_run(&mut self) {
        if let Some((last, at)) = self.before.take() {
            self.folded.push(Shape::Single, &[last], at);
        }
    }
}

/// A script that does not part its words; hangul, which does, puts particles at their ends.
fn is_unspaced(c: char) -> bool {
    is_cjk(c) || matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// It belongs to the character before it; the half-width voicing marks of kana too.
fn continues_cluster(c: char) -> bool {
    !is_plain(c) && (!begins_cluster(c) || is_combining_mark(c) || matches!(c, '\u{FF9E}' | '\u{FF9F}'))
}

/// A character with what belongs to it, folded; nothing where a reader sees nothing, and then nothing is parted.
fn fold_cluster(first: char, cluster: &str, out: &mut String) {
    match first {
        _ if cluster.len() > first.len_utf8() => {
            cluster.nfkc().for_each(|c| fold_normal(c, first, out));
        }
        '\0'..='\x7F' => out.push(first.to_ascii_lowercase()),
        '\u{4E00}'..='\u{9FFF}' => out.push(simplify_char(first)),
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{AC00}'..='\u{D7A3}' => out.push(first),
        // Letters that have no other form.
        '\u{400}'..='\u{481}' | '\u{621}'..='\u{64A}' => first.to_lowercase().for_each(|c| fold_letter(c, out)),
        _ if is_invisible(None, first, None) => {}
        _ => std::iter::once(first).nfkc().for_each(|c| fold_normal(c, first, out)),
    }
}

fn fold_normal(c: char, base: char, out: &mut String) {
    for c in c.to_lowercase() {
        if is_combining_mark(c) && loses_marks(base) {
        } else if matches!(c, '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{3FF}' | '\u{1E00}'..='\u{1FFF}') {
            std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).for_each(|c| fold_letter(c, out));
        } else {
            fold_letter(c, out);
        }
    }
}

/// Scripts whose marks a reader may leave out: Latin, Greek, Cyrillic, Hebrew, Arabic. Those of a letter of its own, as
/// in й, have become one with it before.
fn loses_marks(base: char) -> bool {
    matches!(base, '\0'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{1E00}'..='\u{1FFF}' | '\u{FB50}'..='\u{FEFC}')
}

fn fold_letter(c: char, out: &mut String) {
    let pair = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        '\u{640}' => "",
        _ => return out.push(fold_single(c)),
    };
    out.push_str(pair);
}

fn fold_single(c: char) -> char {
    match c {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ς' => 'σ',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        // An apostrophe that counts as a letter: it parts, as the others do.
        'ʼ' => '\'',
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6F0}'..='\u{6F9}' => digit(c, '\u{6F0}'),
        '\u{966}'..='\u{96F}' => digit(c, '\u{966}'),
        _ if is_han(c) => simplify_char(c),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from(b'0' + (c as u32 - zero as u32) as u8)
}

#[cfg(test)]
mod tests;
