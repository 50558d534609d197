//! Gathers the text of one block: white space as a browser shows it, with the places of links and ruby readings.
//! Never trims what stands between two words: a one-line body keeps the blanks between its sentences.

use crate::model::{Link, Ruby};
use crate::text::chars::is_cjk;
use std::mem;

/// The text of a block while it is gathered.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct RawText {
    /// The text so far; never begins with a blank.
    pub(super) text: String,
    /// Links that are complete.
    pub(super) links: Vec<Link>,
    /// Ruby readings that are complete.
    pub(super) ruby: Vec<Ruby>,
    /// Bytes inside links, with or without an address.
    pub(super) linked: usize,
    /// Bytes in bold type.
    pub(super) bold: usize,
    /// Where inline elements begin or end: rising offsets.
    pub(super) seams: Vec<usize>,
    gap: String,
    link_start: Option<usize>,
    base_start: Option<usize>,
}

/// In which kind of markup a piece of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools)] // four independent marks, as in the markup
pub(super) struct Style {
    /// Inside a link.
    pub(super) linked: bool,
    /// Inside bold type or a heading.
    pub(super) bold: bool,
    /// Inside preformatted text.
    pub(super) preformatted: bool,
    /// Inside the base of a ruby annotation.
    pub(super) ruby: bool,
}

impl RawText {
    /// Adds a piece of text.
    pub(super) fn push(&mut self, piece: &str, style: Style) {
        let mut rest = piece;
        while let Some(c) = rest.chars().next() {
            let (words, blanks) = words(rest);
            if words > 0 {
                self.settle_gap(c);
                self.push_words(&rest[..words], blanks, style);
                rest = &rest[words..];
                continue;
            }
            rest = &rest[c.len_utf8()..];
            if style.preformatted && c == '\n' && !self.text.is_empty() {
                self.gap.clear();
                self.text.push(c);
            } else if c != '\0' {
                self.gap.push(c);
            }
        }
    }

    /// Adds words with so many blanks between them.
    fn push_words(&mut self, words: &str, blanks: usize, style: Style) {
        let at = self.text.len();
        if style.linked {
            self.link_start.get_or_insert(at);
            self.linked += words.len() - blanks;
        }
        if style.ruby {
            self.base_start.get_or_insert(at);
        }
        if style.bold {
            self.bold += words.len() - blanks;
        }
        self.text.push_str(words);
    }

    /// Decides what is left of a run of blanks, now that the character after it is known. A line break of the source
    /// vanishes between East Asian characters (CSS Text 3 §4.1.3) and is a blank elsewhere.
    fn settle_gap(&mut self, next: char) {
        if self.gap.is_empty() {
            return;
        }
        let mut gap = mem::take(&mut self.gap);
        let Some(last) = self.text.chars().next_back() else { return };
        let (before, after) = (is_wide(last), is_wide(next));
        if gap.contains(['\n', '\r', '\t', '\u{c}']) {
            if !(before && after) {
                self.text.push(' ');
            }
        } else if before || after {
            self.text.push_str(&gap);
        } else {
            self.text.push(if gap.chars().all(|c| c == '\u{a0}') { '\u{a0}' } else { ' ' });
        }
        // Its room is for the next gap.
        gap.clear();
        self.gap = gap;
    }

    /// Ends a link.
    pub(super) fn end_link(&mut self, href: Option<&str>) {
        if let (Some(start), Some(href)) = (self.link_start.take(), href) {
            self.links.push(Link { start, end: self.text.len(), href: href.to_string() });
        }
    }

    /// Notes the reading of the base before it; whether there is one.
    pub(super) fn end_reading(&mut self, reading: &str) -> bool {
        let reading = reading.trim();
        let Some(start) = self.base_start.take() else { return false };
        if !reading.is_empty() {
            self.ruby.push(Ruby { start, end: self.text.len(), reading: reading.to_string() });
        }
        true
    }

    /// Forgets a ruby base that got no reading.
    pub(super) fn end_ruby(&mut self) {
        self.base_start = None;
    }

    /// Notes that an inline element begins or ends here.
    pub(super) fn seam(&mut self) {
        let at = self.text.len();
        if at > 0 && self.seams.last() != Some(&at) {
            self.seams.push(at);
        }
    }

    /// The text with a unit separator (U+001F) at each seam: pieces of a line that markup alone sets apart.
    pub(super) fn in_pieces(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + self.seams.len());
        let mut from = 0;
        for seam in self.seams.iter().copied().filter(|s| *s < self.text.len()) {
            out.push_str(&self.text[from..seam]);
            out.push('\u{1f}');
            from = seam;
        }
        out.push_str(&self.text[from..]);
        out
    }

    /// Whether all of it is bold.
    pub(super) fn is_all_bold(&self) -> bool {
        if self.bold == 0 && !self.text.is_empty() {
            return false;
        }
        let solid: usize = self.text.chars().filter(|c| !c.is_whitespace()).map(char::len_utf8).sum();
        self.bold >= solid
    }

    /// Whether there is no text yet.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Drops a line break that ends preformatted text.
    pub(super) fn finish(&mut self) {
        self.text.truncate(self.text.trim_end().len());
    }

    /// What was gathered, in no more room than it needs; the next begins.
    pub(super) fn take(&mut self) -> RawText {
        let taken = self.clone();
        self.clear();
        taken
    }

    /// Begins anew, in the same room.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.links.clear();
        self.ruby.clear();
        self.seams.clear();
        self.gap.clear();
        (self.linked, self.bold) = (0, 0);
        (self.link_start, self.base_start) = (None, None);
    }
}

/// How long the words are that a text begins with, and how many blanks stand between them: single ones of which no
/// neighbour is East Asian, so that they stay as they are.
fn words(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut at, mut blanks) = (0, 0);
    loop {
        at += word(&text[at..]);
        let is_narrow = |c: &u8| matches!(c, b'!'..=b'\x7f' | 0xC3..=0xDF);
        let before = bytes[..at].iter().rev().find(|b| **b & 0xC0 != 0x80);
        if bytes.get(at) != Some(&b' ') || !before.is_some_and(is_narrow) || !bytes.get(at + 1).is_some_and(is_narrow) {
            return (at, blanks);
        }
        at += 1;
        blanks += 1;
    }
}

/// How long the word is that a text begins with: up to white space or NUL.
fn word(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        // White space beyond ASCII begins with one of these four bytes.
        if matches!(byte, 0..=b' ' | 0xC2 | 0xE1..=0xE3) {
            let Some(c) = text[at..].chars().next().filter(|c| !c.is_whitespace() && *c != '\0') else { return at };
            at += c.len_utf8();
        } else {
            at += 1;
        }
    }
    at
}

/// A character of East Asian width: ideographs, kana, hangul, their punctuation and full-width forms.
pub(super) fn is_wide(c: char) -> bool {
    is_cjk(c) || matches!(c, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}' | '“' | '”' | '…' | '—')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pieces: &[&str], expected: &str) {
        let mut raw = RawText::default();
        for piece in pieces {
            raw.push(piece, Style::default());
        }
        raw.finish();
        assert_eq!(raw.text, expected);
    }

    #[test]
    fn blanks_are_folded_between_words() {
        check(&["  two \n", "  words  here "], "two words here");
        check(&["a", "\u{a0}", "b"], "a\u{a0}b");
    }

    #[test]
    fn blanks_of_a_one_line_body_stay() {
        check(&["摄)。  新华网 下一段"], "摄)。  新华网 下一段");
    }

    #[test]
    fn a_word_ends_where_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            let expected = if c.is_whitespace() || c == '\0' { 1 } else { 2 + c.len_utf8() };
            assert_eq!(word(&format!("a{c}b c")), expected, "{c:?}");
        }
    }

    #[test]
    fn words_are_taken_together_where_single_blanks_part_them() {
        assert_eq!(words("to 2 ports\u{e9} now  and"), ("to 2 ports\u{e9} now".len(), 3));
        assert_eq!(words("a \u{6d77} b"), (1, 0));
        assert_eq!(words("\u{6d77} b"), (3, 0));
        assert_eq!(words(" a"), (0, 0));
        let mut raw = RawText::default();
        raw.push("see this one ", Style { linked: true, bold: true, ..Style::default() });
        assert_eq!((raw.linked, raw.bold), (10, 10));
        assert_eq!((raw.take().text, raw), ("see this one".to_string(), RawText::default()));
    }

    #[test]
    fn a_line_break_vanishes_between_han_characters() {
        check(&["海南\n  洋浦\n port"], "海南洋浦 port");
    }

    #[test]
    fn links_have_their_range() {
        let mut raw = RawText::default();
        raw.push("see ", Style::default());
        raw.push(" this", Style { linked: true, ..Style::default() });
        raw.end_link(Some("/x"));
        assert_eq!(raw.links, [Link { start: 4, end: 8, href: "/x".into() }]);
        assert_eq!(raw.linked, 4);
    }
}
