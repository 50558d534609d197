//! A cleaned article: for each block the raw text, the edits, and what the edits give.
//! Never an edit without its rule and the text it touched: nothing vanishes silently.

use super::{BlockKind, Draft};
use serde::Serialize;
use std::ops::Range;

/// What kind of remark an edit leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A reading in parentheses that was noise.
    Pinyin,
    /// A reading that an editor put there; it stays in the text.
    Gloss,
    /// A ruby reading from the markup.
    Ruby,
    /// A reading in teaching material.
    Reader,
}

impl NoteKind {
    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            NoteKind::Pinyin => "pinyin",
            NoteKind::Gloss => "gloss",
            NoteKind::Ruby => "ruby",
            NoteKind::Reader => "reader",
        }
    }
}

/// A remark on a stretch of cleaned text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Which kind.
    pub kind: NoteKind,
    /// Offset of the surface in characters of the block's cleaned text.
    pub offset: usize,
    /// The annotated text: 海南.
    pub surface: String,
    /// The reading, in NFC: hǎinán.
    pub value: String,
    /// What stood there: (hǎinán).
    pub raw: String,
}

/// What an edit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EditKind {
    /// Takes text out.
    Cut,
    /// Writes the same text in another form (NFC, width).
    Fold,
}

/// One change to a block's raw text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// The bytes of the raw text that it replaces.
    pub range: Range<usize>,
    /// What stood there.
    pub original: String,
    /// What stands there now.
    pub replacement: String,
    /// Which rule did it: `zh.pinyin`, `text.invisible`.
    pub rule: &'static str,
    /// What it does.
    pub kind: EditKind,
}

/// A block after cleaning.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CleanBlock {
    /// What it is, by markup and text.
    pub kind: BlockKind,
    /// The text as it came: a whole draft block, or a part of a one-line body.
    pub raw: String,
    /// Which block of `Draft::blocks` it came from.
    pub draft_block: usize,
    /// Where in that block's raw text it began, in bytes.
    pub draft_start: usize,
    /// The edits, by rising range, not overlapping; applied to `raw` they give `text`.
    pub edits: Vec<Edit>,
    /// The cleaned text; never empty.
    pub text: String,
    /// Remarks on it, by rising offset.
    pub notes: Vec<Note>,
    /// It stands directly after a picture.
    pub after_image: bool,
    /// The picture it belongs to.
    pub image: Option<usize>,
}

impl CleanBlock {
    /// Where a stretch of the draft block's raw text stands in the cleaned text; nothing where nothing of it is left.
    pub fn cleaned(&self, stretch: &Range<usize>) -> Option<Range<usize>> {
        let own = |at: usize| at.clamp(self.draft_start, self.draft_start + self.raw.len()) - self.draft_start;
        let (mut start, mut end) = (own(stretch.start), own(stretch.end));
        if start == end {
            return None;
        }
        // From the end, so that what stands before an edit has not moved yet.
        for Edit { range, replacement, .. } in self.edits.iter().rev() {
            let moved = |at: usize| at - range.len() + replacement.len();
            start = if start >= range.end { moved(start) } else { start.min(range.start) };
            end = match end {
                at if at >= range.end => moved(at),
                at if at > range.start => range.start + replacement.len(),
                at => at,
            };
        }
        (start < end && self.text.get(start..end).is_some()).then_some(start..end)
    }
}

/// A stretch of the page that was left out whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cut {
    /// Which block of `Draft::blocks` it was, or was a part of.
    pub draft_block: usize,
    /// Where in that block's raw text it began, in bytes.
    pub draft_start: usize,
    /// The text.
    pub text: String,
    /// Which rule cut it: `repeat.title`, `zh.boilerplate`.
    pub rule: &'static str,
}

/// What kind of noise the page carries, decided once on the raw page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Noise {
    /// None: parenthesised readings are an editor's.
    #[default]
    Clean,
    /// Machine-made readings all over the text: they go.
    Noisy,
    /// A graded reader: readings go to annotations of kind `reader`.
    Reader,
}

/// A cleaned article, with the draft it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    /// What was cleaned.
    pub draft: Draft,
    /// The cleaned title, and the edits that made it.
    pub title: Option<CleanBlock>,
    /// The blocks, captions in their place; never empty.
    pub blocks: Vec<CleanBlock>,
    /// What was cut whole.
    pub cuts: Vec<Cut>,
    /// What kind of noise the page carried.
    pub noise: Noise,
    /// Words for what was met: `invisible_characters`, `damaged_bytes`, `spun`.
    pub flags: Vec<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: Range<usize>, original: &str, replacement: &str) -> Edit {
        let (original, replacement) = (original.to_string(), replacement.to_string());
        Edit { range, original, replacement, rule: "test", kind: EditKind::Fold }
    }

    /// The stretches of `..ab(x)cd&e`, a block that begins two bytes into its draft block, in `abcdANDe`.
    fn check(stretch: Range<usize>, expected: Option<&str>) {
        let block = CleanBlock {
            kind: BlockKind::Paragraph,
            raw: "ab(x)cd&e".into(),
            draft_block: 0,
            draft_start: 2,
            edits: vec![edit(2..5, "(x)", ""), edit(7..8, "&", "AND")],
            text: "abcdANDe".into(),
            notes: Vec::new(),
            after_image: false,
            image: None,
        };
        assert_eq!(block.cleaned(&stretch).map(|range| &block.text[range]), expected);
    }

    #[test]
    fn stretches_of_the_raw_text_are_found_in_the_cleaned_one() {
        check(2..4, Some("ab"));
        check(3..8, Some("bc"));
        check(7..11, Some("cdANDe"));
        check(10..11, Some("e"));
        check(9..10, Some("AND"));
        check(0..99, Some("abcdANDe"));
    }

    #[test]
    fn what_was_cut_or_stands_elsewhere_is_not_found() {
        check(4..7, None);
        check(5..6, None);
        check(0..2, None);
        check(11..20, None);
    }
}
