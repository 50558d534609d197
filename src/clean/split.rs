//! Where a block falls into paragraphs: marks and indents, and the single or double blanks of a one-line body.
//! Never a cut at a blank inside a parenthesis, a dateline, a credit or between Latin words.

use super::kinds::is_subhead;
use super::markup::PARAGRAPH;
use crate::text::chars::{closes, ends_sentence, is_han};
use crate::text::credits::{is_bare_credit, is_caption_line};
use crate::text::datelines::find_dateline;
use std::ops::Range;

/// What Chinese paragraphs begin with, twice.
const INDENT: char = '\u{3000}';
/// So many blanks after a finished sentence make a block a one-line body.
const ONE_LINE_AT: usize = 2;
/// A shorter block is left whole, in characters.
const SHORTEST: usize = 80;
/// Parts are at least so long on average, in characters.
const SHORTEST_PART: usize = 20;
/// What follows a subhead is a paragraph of at least so many characters.
const AFTER_SUBHEAD: usize = 15;

/// A credit has at most so many words.
const CREDIT_WORDS: usize = 4;
/// And so many bytes.
const CREDIT_BYTES: usize = 120;
/// What ends a credit after a blank: `林知夏 摄`.
const CREDIT_VERBS: &[&str] = &["摄", "攝", "摄影", "攝影", "供图", "供圖", "文", "图"];

/// A blank between two blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separator {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The rule that found it.
    pub rule: &'static str,
}

/// The rule of blanks between the blocks of a one-line body.
pub const ONE_LINE: &str = "zh.one_line";
/// The rule of paragraph marks: a tag that stood in the text, an indent.
pub const PARAGRAPHS: &str = "text.paragraphs";

/// The blanks at which a block falls into parts, by rising place; none for an ordinary block.
pub fn separators(text: &str) -> Vec<Separator> {
    let mut out = Vec::new();
    let mut start = 0;
    for mark in paragraph_marks(text).into_iter().chain(std::iter::once(text.len()..text.len())) {
        let blanks = one_line(&text[start..mark.start]).into_iter();
        out.extend(blanks.map(|b| Separator { range: start + b.start..start + b.end, rule: ONE_LINE }));
        start = mark.end;
        if !mark.is_empty() {
            out.push(Separator { range: mark, rule: PARAGRAPHS });
        }
    }
    out
}

/// Runs of blanks with a paragraph mark in them, or with an indent behind the end of a sentence; not at the ends.
fn paragraph_marks(text: &str) -> Vec<Range<usize>> {
    if !text.contains([PARAGRAPH, INDENT]) {
        return Vec::new();
    }
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut run: Option<usize> = None;
    for (at, c) in text.char_indices() {
        match (run, c.is_whitespace()) {
            (None, true) => run = Some(at),
            (Some(start), false) => {
                run = None;
                let blank = &text[start..at];
                let indent = || blank.matches(INDENT).count() > 1 && ends_block(&text[..start]);
                if start > 0 && (blank.contains(PARAGRAPH) || indent()) {
                    out.push(start..at);
                }
            }
            _ => {}
        }
    }
    out
}

/// The blanks at which a one-line body falls into parts.
fn one_line(text: &str) -> Vec<Range<usize>> {
    let length = text.chars().filter(|c| !c.is_whitespace()).count();
    if length < SHORTEST || text.chars().filter(|c| is_han(*c)).count() * 2 < length {
        return Vec::new();
    }
    let blanks = blanks_outside_brackets(text);
    let ends = blanks.iter().filter(|b| ends_block(&text[..b.start]) && !follows_on(&text[b.end..])).count();
    let inside = blanks.iter().filter(|b| text[..b.start].ends_with(['，', ',', '、', '；', ';'])).count();
    // Who puts a blank after every mark parts no blocks with it.
    if ends < ONE_LINE_AT || inside * 4 > ends || length < ends * SHORTEST_PART {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut start = 0;
    let mut dateline_end = dateline_end(text, start);
    for blank in &blanks {
        if blank.start < dateline_end {
            continue;
        }
        let piece = &text[start..blank.start];
        if parts(piece, blank.len(), &text[blank.end..]) {
            out.push(blank.clone());
            start = blank.end;
            dateline_end = self::dateline_end(text, start);
        }
    }
    out
}

/// Whether the blank between `piece` and `rest` parts two blocks.
fn parts(piece: &str, width: usize, rest: &str) -> bool {
    if piece.is_empty() {
        return false;
    }
    if ends_block(piece) {
        return !follows_on(rest);
    }
    if is_caption_line(piece) {
        return true;
    }
    let between_words = piece.ends_with(|c: char| c.is_ascii_alphanumeric())
        || rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '(' | '（'));
    if between_words && width == 1 {
        return false;
    }
    is_subhead(piece) && !follows_on(rest) && rest.chars().nth(AFTER_SUBHEAD).is_some()
}

/// A sentence has ended here, closing marks aside. An ASCII full stop counts only after a Han character.
fn ends_block(text: &str) -> bool {
    let bare = text.trim_end_matches(closes);
    let mut back = bare.chars().rev();
    match back.next() {
        Some('.') => back.next().is_some_and(is_han),
        Some(c) => ends_sentence(c),
        None => false,
    }
}

/// What follows belongs to what stands before: the words of a credit, or a closing mark.
fn follows_on(rest: &str) -> bool {
    let mut words = rest.match_indices([' ', '\u{3000}']).map(|(at, _)| at).chain([rest.len()]).take(CREDIT_WORDS);
    rest.starts_with([')', '）', '”', '」'])
        || CREDIT_VERBS.iter().any(|verb| rest.strip_prefix(verb).is_some_and(|r| r.is_empty() || r.starts_with(' ')))
        || words.any(|end| end <= CREDIT_BYTES && is_bare_credit(&rest[..end]))
}

fn dateline_end(text: &str, start: usize) -> usize {
    find_dateline(&text[start..]).map_or(start, |head| start + head.end)
}

/// Runs of blanks, line breaks aside, that stand in no bracket. A bracket that nobody closes protects nothing beyond
/// its sentence.
fn blanks_outside_brackets(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut depth = 0usize;
    let mut opened = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' | '【' | '[' | '《' => {
                depth += 1;
                opened = at;
            }
            ')' | '）' | '】' | ']' | '》' => depth = depth.saturating_sub(1),
            '。' if at - opened > 240 => depth = 0,
            c if c.is_whitespace() && depth == 0 => match out.last_mut().filter(|r| r.end == at) {
                Some(run) => run.end = at + c.len_utf8(),
                None => out.push(at..at + c.len_utf8()),
            },
            _ => {}
        }
    }
    out.retain(|run| !text[run.clone()].contains(['\n', '\r']));
    out
}
