//! One draft block through the rules: normal form, readings, parts, blanks, kind, notes.
//! Never a rule of its own: the order of work only.

use super::edits::{Places, apply, compose, cut};
use super::glosses;
use super::kinds::{is_subhead, kind_of};
use super::normal::{self, INVISIBLE, Normal};
use super::split::{self, Separator, separators};
use super::zh::page_noise::PageNoise;
use super::zh::pinyin::{self, Match};
use crate::model::{BlockKind, CleanBlock, DraftBlock, Edit, Note, NoteKind};
use crate::text::normalize::nfc;
use std::ops::Range;

/// A page at work: its noise, and what was met.
pub struct Page {
    noise: PageNoise,
    invisible: bool,
    damaged: bool,
    others: Vec<&'static str>,
}

impl Page {
    /// A page with this noise.
    pub fn new(noise: PageNoise) -> Page {
        Page { noise, invisible: false, damaged: false, others: Vec::new() }
    }

    /// Notes something that was met elsewhere.
    pub fn flag(&mut self, word: &'static str) {
        self.others.push(word);
    }

    /// Words for what was met.
    pub fn flags(self) -> Vec<&'static str> {
        let met = [(self.invisible, "invisible_characters"), (self.damaged, "damaged_bytes")];
        met.into_iter().filter(|(met, _)| *met).map(|(_, word)| word).chain(self.others).collect()
    }

    /// The block as one, whatever its length: titles and lone lines.
    pub fn whole(&mut self, draft: &DraftBlock, normal: Normal<'_>) -> Option<CleanBlock> {
        self.work(draft, 0, normal, Parts::One).pop()
    }

    /// The block, or the parts of a one-line body. Their `raw` texts joined are the block's raw text.
    pub fn parts(&mut self, draft: &DraftBlock, index: usize, normal: Normal<'_>) -> Vec<CleanBlock> {
        let split = matches!(draft.kind, BlockKind::Paragraph | BlockKind::Quote);
        self.work(draft, index, normal, if split { Parts::Many } else { Parts::One })
    }

    fn work(&mut self, draft: &DraftBlock, index: usize, normal: Normal<'_>, parts: Parts) -> Vec<CleanBlock> {
        let raw = draft.raw.as_str();
        self.invisible |= normal.edits.iter().any(|e| e.rule == INVISIBLE);
        let found = pinyin::find(&normal.text, self.noise);
        self.damaged |= found.damaged;
        let text = if found.edits.is_empty() { normal.text } else { apply(&normal.text, &found.edits).into() };
        let edits = compose(raw, normal.edits, found.edits);
        let separators = if parts == Parts::Many { separators(&text) } else { Vec::new() };
        let whole = Whole { draft, index, one_line: separators.iter().any(|s| s.rule == split::ONE_LINE) };
        let notes = found.matches.into_iter().map(read_note);
        let mut notes: Vec<Placed> = notes.chain(ruby_notes(draft, &edits)).collect();
        notes.sort_by_key(|n| n.at);
        let cuts = separators.iter().map(|s| cut(&text, s.range.clone(), s.rule)).collect();
        let edits = compose(raw, edits, cuts);
        whole.pieces(&text, &separators, edits, notes)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    One,
    Many,
}

/// A note and its place in the block's text before its parts are made.
struct Placed {
    at: usize,
    note: Note,
}

fn read_note(found: Match) -> Placed {
    let Match { at, kind, surface, value, raw, .. } = found;
    Placed { at, note: Note { kind, offset: 0, surface, value, raw } }
}

fn ruby_notes(draft: &DraftBlock, edits: &[Edit]) -> Vec<Placed> {
    let mut rubies: Vec<_> = draft.ruby.iter().collect();
    rubies.sort_by_key(|r| r.start);
    let mut places = Places::after(edits);
    let note = |ruby: &crate::model::Ruby| {
        let surface = draft.raw.get(ruby.start..ruby.end)?.to_string();
        let (value, raw) = (nfc(&ruby.reading), ruby.reading.clone());
        let note = Note { kind: NoteKind::Ruby, offset: 0, surface, value, raw };
        Some(Placed { at: places.of(ruby.start), note })
    };
    rubies.into_iter().filter_map(note).collect()
}

/// A block after the rules that look at all of it.
struct Whole<'a> {
    draft: &'a DraftBlock,
    index: usize,
    one_line: bool,
}

impl Whole<'_> {
    fn pieces(&self, text: &str, separators: &[Separator], edits: Vec<Edit>, notes: Vec<Placed>) -> Vec<CleanBlock> {
        if separators.is_empty() {
            // Hundreds of thousands of edits are handed on, not copied.
            return vec![self.piece(0..self.draft.raw.len(), edits, notes)];
        }
        let ends = separators.iter().map(|s| s.range.clone()).chain(std::iter::once(text.len()..text.len()));
        let (mut edits, mut notes) = (edits.into_iter(), notes.into_iter().peekable());
        let (mut start, mut raw_start) = (0, 0);
        let mut out = Vec::with_capacity(separators.len() + 1);
        for separator in ends {
            let (mut own, mut raw_end) = (Vec::new(), self.draft.raw.len());
            for edit in edits.by_ref() {
                let range = edit.range.start - raw_start..edit.range.end - raw_start;
                let parts = matches!(edit.rule, split::ONE_LINE | split::PARAGRAPHS);
                raw_end = if parts { edit.range.end } else { raw_end };
                own.push(Edit { range, ..edit });
                if parts {
                    break;
                }
            }
            let mut placed = Vec::new();
            while let Some(note) = notes.next_if(|n| n.at < separator.end.max(start + 1)) {
                placed.push(Placed { at: note.at.saturating_sub(start), ..note });
            }
            out.push(self.piece(raw_start..raw_end, own, placed));
            (start, raw_start) = (separator.end, raw_end);
        }
        out
    }

    fn piece(&self, raw: Range<usize>, edits: Vec<Edit>, notes: Vec<Placed>) -> CleanBlock {
        let text = &self.draft.raw[raw.clone()];
        let middle = apply(text, &edits);
        let blanks = if self.draft.kind == BlockKind::Code { Vec::new() } else { normal::blanks(&middle) };
        let cleaned = if blanks.is_empty() { middle } else { apply(&middle, &blanks) };
        let notes = settle(notes, &blanks, &cleaned);
        let edits = compose(text, edits, blanks);
        let kind = match kind_of(self.draft, &cleaned) {
            BlockKind::Paragraph if self.one_line && is_subhead(&cleaned) => BlockKind::Subhead,
            kind => kind,
        };
        CleanBlock {
            kind,
            raw: text.to_string(),
            draft_block: self.index,
            draft_start: raw.start,
            edits,
            text: cleaned,
            notes,
            after_image: self.draft.after_image,
            image: self.draft.image,
        }
    }
}

/// The notes of a piece at their places in its cleaned text, with the glosses that stand in it.
fn settle(notes: Vec<Placed>, blanks: &[Edit], cleaned: &str) -> Vec<Note> {
    let mut places = Places::after(blanks);
    let (mut byte, mut chars) = (0, 0);
    let offset = |placed: Placed| {
        let at = places.of(placed.at);
        chars += cleaned.get(byte..at).map_or(0, |t| t.chars().count());
        byte = at;
        Note { offset: chars, ..placed.note }
    };
    let mut notes: Vec<Note> = notes.into_iter().map(offset).chain(glosses::find(cleaned)).collect();
    notes.sort_by_key(|n| n.offset);
    notes
}
