//! The language-free steps: invisible characters, width, NFC, blanks.
//! Never here: a change that a reader could see in the meaning.

use super::edits::{apply, compose, cut, fold};
use super::markup::{PARAGRAPH, markup};
use crate::model::{BlockKind, Edit};
use crate::text::normalize::{Suspects, denormal_clusters, fold_width, is_invisible, suspects};
use std::borrow::Cow;

/// A step: whether a text may need it, and the edits it wants.
struct Step {
    wanted: fn(Suspects) -> bool,
    run: fn(&str) -> Vec<Edit>,
}

/// The steps in the order of work: a folded letter changes what an unseen character stands beside, and may take
/// up an accent once that one is gone.
const STEPS: &[Step] = &[
    Step { wanted: |s| s.width, run: width },
    Step { wanted: |s| s.invisible, run: invisible },
    Step { wanted: |s| s.denormal || s.width || s.invisible, run: nfc },
    Step { wanted: |s| s.markup, run: markup },
];

/// So many times the steps are gone through: what stood escaped may need them as well.
const ROUNDS: usize = 6;

/// The rule under which characters nobody sees are cut.
pub const INVISIBLE: &str = "text.invisible";

/// A text in normal form, and the edits that made it.
pub struct Normal<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// What was changed.
    pub edits: Vec<Edit>,
}

impl<'a> Normal<'a> {
    /// The normal form of a raw text. Source code keeps what looks like markup.
    pub fn of(raw: &'a str, kind: BlockKind) -> Normal<'a> {
        let mut normal = Normal { text: Cow::Borrowed(raw), edits: Vec::new() };
        for _ in 0..ROUNDS {
            let mut found = suspects(&normal.text);
            found.markup &= kind != BlockKind::Code;
            let mut changed = false;
            for step in STEPS.iter().filter(|s| (s.wanted)(found)) {
                let more = (step.run)(&normal.text);
                changed |= normal.take(raw, more);
            }
            if !changed || !found.markup {
                break;
            }
        }
        normal
    }

    fn take(&mut self, raw: &str, more: Vec<Edit>) -> bool {
        let changes = !more.is_empty();
        if changes {
            self.text = Cow::Owned(apply(&self.text, &more));
            self.edits = compose(raw, std::mem::take(&mut self.edits), more);
        }
        changes
    }
}

fn invisible(text: &str) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        if !is_invisible(before, c, after) {
            before = Some(c);
            continue;
        }
        let end = at + c.len_utf8();
        match out.last_mut().filter(|e| e.range.end == at) {
            Some(last) => {
                last.range.end = end;
                last.original.push(c);
            }
            None => out.push(cut(text, at..end, INVISIBLE)),
        }
    }
    out
}

fn width(text: &str) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(form) = fold_width(c) else { continue };
        let end = at + c.len_utf8();
        match out.last_mut().filter(|e| e.range.end == at) {
            Some(last) => {
                last.range.end = end;
                last.original.push(c);
                last.replacement.push(form);
            }
            None => out.push(fold(text, at..end, form.into(), "text.width")),
        }
    }
    out
}

fn nfc(text: &str) -> Vec<Edit> {
    denormal_clusters(text).into_iter().map(|(range, form)| fold(text, range, form, "text.nfc")).collect()
}

/// Blanks at the edges go; runs inside become one blank, or one line break where they hold one.
pub fn blanks(text: &str) -> Vec<Edit> {
    let mut out = Vec::new();
    let mut run: Option<usize> = None;
    for (at, c) in text.char_indices().chain([(text.len(), '.')]) {
        match (run, c.is_whitespace()) {
            (None, true) => run = Some(at),
            (Some(start), false) => {
                run = None;
                let blank = &text[start..at];
                let form = match () {
                    () if start == 0 || at == text.len() => "",
                    () if blank.contains(['\n', '\r', PARAGRAPH]) => "\n",
                    () if blank == "\u{3000}" => blank,
                    () => " ",
                };
                if form.is_empty() {
                    out.push(cut(text, start..at, "text.blank"));
                } else if form != blank {
                    out.push(fold(text, start..at, form.into(), "text.blank"));
                }
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(step: fn(&str) -> Vec<Edit>, text: &str, expected: &str) {
        assert_eq!(apply(text, &step(text)), expected, "{text:?}");
    }

    #[test]
    fn unseen_characters_go() {
        check(invisible, "海\u{200B}南\u{200D}\u{2060}岛", "海南岛");
        check(invisible, "می\u{200C}خواهم", "می\u{200C}خواهم");
    }

    #[test]
    fn width_is_folded_and_punctuation_kept() {
        check(width, "第１２例，Ａ股", "第12例，A股");
    }

    #[test]
    fn accents_are_composed() {
        check(nfc, "xi\u{304}n ①", "xīn ①");
    }

    #[test]
    fn blanks_are_trimmed_and_folded() {
        check(blanks, "\u{3000}\u{3000}渡口 \u{a0} 人\n \n家 ", "渡口 人\n家");
        check(blanks, "张\u{3000}三", "张\u{3000}三");
        check(blanks, "   ", "");
    }
}
