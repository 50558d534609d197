//! Parenthesised readings: every innermost group that reads the Han characters right before it.
//! Never a cut where a reading is the editor's: what goes is decided by the noise of the whole page.

use super::page_noise::PageNoise;
use super::readings::{Reading, Style};
use crate::clean::edits::cut;
use crate::model::{Edit, Noise, NoteKind};
use crate::text::chars::is_han;
use crate::text::normalize::{begins_cluster, nfc};

/// The rule under which readings are cut.
pub const RULE: &str = "zh.pinyin";
/// The rule under which the remains of a misread reading are cut: `?qǐng)`.
pub const DEBRIS: &str = "zh.debris";

/// The longest group looked at, in characters.
const MAX_GROUP: usize = 60;
/// The longest piece of debris, in characters without its signs.
const MAX_DEBRIS: usize = 8;

/// A group that reads the characters before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Toned or plain.
    pub style: Style,
    /// It has a capital letter.
    pub capital: bool,
    /// How many characters it reads.
    pub covered: usize,
    /// Where the characters begin, in bytes of the text after the edits.
    pub at: usize,
    /// The characters.
    pub surface: String,
    /// The reading, NFC.
    pub value: String,
    /// The group with its parentheses.
    pub raw: String,
    /// What it is, and so whether it went.
    pub kind: NoteKind,
}

/// What the rule finds in a text.
#[derive(Debug, Default)]
pub struct Found {
    /// The cuts.
    pub edits: Vec<Edit>,
    /// Every group that is a reading, by rising place.
    pub matches: Vec<Match>,
    /// Remains of damaged bytes were met.
    pub damaged: bool,
}

/// One pass from left to right. A group is judged when it closes, against the text that is left before it, so an
/// inner group is gone before the outer one is looked at: the fixed point in one go.
pub fn find(text: &str, noise: PageNoise) -> Found {
    if !text.contains([')', '）']) {
        return Found::default();
    }
    let out = Vec::with_capacity(text.len() / 2);
    let mut pass = Pass { text, noise, out, size: 0, open: Vec::new(), found: Found::default() };
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' => {
                pass.open.push(pass.out.len());
                pass.keep(at, c);
            }
            ')' | '）' => pass.close(at, c),
            _ => pass.keep(at, c),
        }
    }
    pass.found.edits.sort_by_key(|e| e.range.start);
    pass.found.matches.sort_by_key(|m| m.at);
    pass.found
}

struct Pass<'a> {
    text: &'a str,
    noise: PageNoise,
    /// The characters kept so far, with their place in `text`.
    out: Vec<(usize, char)>,
    /// Their length in bytes.
    size: usize,
    /// Places in `out` of the parentheses that may still close an innermost group.
    open: Vec<usize>,
    found: Found,
}

impl Pass<'_> {
    fn keep(&mut self, at: usize, c: char) {
        self.size += c.len_utf8();
        self.out.push((at, c));
    }

    fn close(&mut self, at: usize, c: char) {
        let end = at + c.len_utf8();
        let Some(open) = self.open.pop() else {
            if !self.debris(end) {
                self.keep(at, c);
            }
            return;
        };
        let Some(found) = self.reading(open, c) else {
            if self.debris_group(open, end) {
                return;
            }
            // What holds this group is no innermost one.
            self.open.clear();
            return self.keep(at, c);
        };
        let stays = found.kind == NoteKind::Gloss;
        self.found.matches.push(found);
        if stays {
            self.open.clear();
            return self.keep(at, c);
        }
        self.drop_from(open, end, RULE);
    }

    /// Takes everything from `out[open]` to the byte `end` of the text away, earlier cuts inside included.
    fn drop_from(&mut self, open: usize, end: usize, rule: &'static str) {
        let start = self.out[open].0;
        while self.found.edits.last().is_some_and(|e| e.range.start >= start) {
            self.found.edits.pop();
        }
        self.found.edits.push(cut(self.text, start..end, rule));
        self.size -= self.out[open..].iter().map(|(_, c)| c.len_utf8()).sum::<usize>();
        self.out.truncate(open);
    }

    fn reading(&self, open: usize, close: char) -> Option<Match> {
        let inside = &self.out[open + 1..];
        if inside.len() > MAX_GROUP {
            return None;
        }
        let reading = Reading::parse(inside.iter().map(|(_, c)| *c))?;
        let before = self.out[..open].iter().rev().map(|(_, c)| *c).take_while(|c| is_han(*c));
        let covered = reading.covers(before)?;
        let surface: String = self.out[open - covered..open].iter().map(|(_, c)| c).collect();
        let content: String = inside.iter().map(|(_, c)| c).collect();
        let group = self.out[open].1.len_utf8() + content.len();
        Some(Match {
            style: reading.style,
            capital: reading.capital,
            covered,
            at: self.size - group - surface.len(),
            surface,
            value: nfc(&content),
            raw: format!("{}{content}{close}", self.out[open].1),
            kind: self.noise.kind_of(&reading),
        })
    }

    /// `?qǐng)`: the question mark is half a character that was lost, the reading lost its opening sign.
    fn debris(&mut self, end: usize) -> bool {
        let tail = self.out.iter().rev().take(MAX_DEBRIS + 1);
        let Some(back) = tail.clone().position(|(_, c)| *c == '?').filter(|b| *b > 0) else { return false };
        self.drop_debris(self.out.len() - back - 1, self.out.len() - back, end)
    }

    /// `^(qū)`: what stands before the group is the rest of a lost character.
    fn debris_group(&mut self, open: usize, end: usize) -> bool {
        let sign = open.checked_sub(1).filter(|at| matches!(self.out[*at].1, '^' | '?' | '\u{FFFD}'));
        sign.is_some_and(|sign| self.drop_debris(sign, open + 1, end))
    }

    /// Drops `out[from..]` if what stands from `word` on is a short toned reading, in a page full of them.
    fn drop_debris(&mut self, from: usize, word: usize, end: usize) -> bool {
        let word = &self.out[word..];
        let toned = self.noise.page == Noise::Noisy && self.noise.toned;
        let letters = word.len() <= MAX_DEBRIS && word.iter().all(|(_, c)| c.is_alphabetic());
        let reading = || Reading::parse(word.iter().map(|(_, c)| *c));
        // A mark behind it would take what stands before it for its letter.
        let apart = self.text[end..].chars().next().is_none_or(begins_cluster);
        if !toned || !letters || !apart || reading().is_none_or(|r| r.style != Style::Toned) {
            return false;
        }
        self.drop_from(from, end, DEBRIS);
        self.found.damaged = true;
        true
    }
}
