//! The language-free steps: invisible characters, width, NFC, blanks.
//! Never here: a change that a reader could see in the meaning.

use super::edits::{cut, fold};
use crate::model::Edit;
use crate::text::normalize::{denormal_clusters, fold_width, is_invisible};

/// A step: the edits it wants on a text.
pub type Step = fn(&str) -> Vec<Edit>;

/// The steps in the order of work: a folded letter changes what an unseen character stands beside, and may take
/// up an accent once that one is gone.
pub const STEPS: &[Step] = &[width, invisible, nfc];

/// The rule under which characters nobody sees are cut.
pub const INVISIBLE: &str = "text.invisible";

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
                    () if blank.contains(['\n', '\r']) => "\n",
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
    use crate::clean::edits::apply;

    fn check(step: Step, text: &str, expected: &str) {
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
