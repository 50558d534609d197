//! One draft block through the rules: normal form, readings, parts, blanks, kind, notes.
//! Never a rule of its own: the order of work only.

use super::edits::{apply, compose, cut, moved};
use super::glosses;
use super::kinds::{is_subhead, kind_of};
use super::normal::{self, INVISIBLE, STEPS};
use super::split::separators;
use super::zh::page_noise::PageNoise;
use super::zh::pinyin::{self, Match};
use crate::model::{BlockKind, CleanBlock, DraftBlock, Edit, Note, NoteKind};
use std::mem::take;
use std::ops::Range;

/// The rule under which the blank between two parts of a one-line body is cut.
const SPLIT: &str = "zh.one_line";

/// A page at work: its noise, and what was met.
pub struct Page {
    noise: PageNoise,
    invisible: bool,
    damaged: bool,
    others: Vec<&'static str>,
}

/// A text in normal form: what the noise of a page is judged on.
pub fn normal_text(raw: &str) -> String {
    apply(raw, &normal_edits(raw))
}

fn normal_edits(raw: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut text = raw.to_string();
    for step in STEPS {
        let more = step(&text);
        if !more.is_empty() {
            text = apply(&text, &more);
            edits = compose(raw, edits, more);
        }
    }
    edits
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
    pub fn whole(&mut self, draft: &DraftBlock, index: usize) -> Option<CleanBlock> {
        self.work(draft, index, Parts::One).pop()
    }

    /// The block, or the parts of a one-line body. Their `raw` texts joined are the block's raw text.
    pub fn parts(&mut self, draft: &DraftBlock, index: usize) -> Vec<CleanBlock> {
        let split = matches!(draft.kind, BlockKind::Paragraph | BlockKind::Quote);
        self.work(draft, index, if split { Parts::Many } else { Parts::One })
    }

    fn work(&mut self, draft: &DraftBlock, index: usize, parts: Parts) -> Vec<CleanBlock> {
        let raw = draft.raw.as_str();
        let mut edits = normal_edits(raw);
        self.invisible |= edits.iter().any(|e| e.rule == INVISIBLE);
        let normal = apply(raw, &edits);
        let found = pinyin::find(&normal, self.noise);
        self.damaged |= found.damaged;
        let text = apply(&normal, &found.edits);
        edits = compose(raw, edits, found.edits);
        let separators = if parts == Parts::Many { separators(&text) } else { Vec::new() };
        let cuts = separators.iter().map(|r| cut(&text, r.clone(), SPLIT)).collect();
        let ruby_at = draft.ruby.iter().map(|r| moved(r.start, &edits)).collect();
        // A page may have hundreds of thousands of them: they are handed on, never copied.
        let mut edits = compose(raw, edits, cuts).into_iter();
        let whole = Whole { draft, index, ruby_at, matches: found.matches };
        let parted = !separators.is_empty();
        let mut start = 0;
        let mut raw_start = 0;
        let ends = separators.into_iter().chain(std::iter::once(text.len()..text.len()));
        let mut out = Vec::new();
        for separator in ends {
            let own = if parted { up_to(&mut edits, SPLIT) } else { take(&mut edits).collect() };
            let parting = own.last().filter(|e| e.rule == SPLIT).map(|e| e.range.end);
            let raw_end = parting.unwrap_or(raw.len());
            out.push(whole.piece(raw_start..raw_end, start..separator.start, own, parted));
            if parting.is_none() {
                break;
            }
            (start, raw_start) = (separator.end, raw_end);
        }
        out
    }
}

/// The next edits, the first of this rule included.
fn up_to(edits: &mut impl Iterator<Item = Edit>, rule: &str) -> Vec<Edit> {
    let mut taken = Vec::new();
    for edit in edits {
        let is_last = edit.rule == rule;
        taken.push(edit);
        if is_last {
            break;
        }
    }
    taken
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    One,
    Many,
}

/// A block after the rules that look at all of it.
struct Whole<'a> {
    draft: &'a DraftBlock,
    index: usize,
    /// Where its rubies begin before it is cut into its parts.
    ruby_at: Vec<usize>,
    matches: Vec<Match>,
}

impl Whole<'_> {
    fn piece(&self, raw: Range<usize>, place: Range<usize>, mut edits: Vec<Edit>, one_line: bool) -> CleanBlock {
        let text = &self.draft.raw[raw.clone()];
        for edit in &mut edits {
            edit.range = edit.range.start - raw.start..edit.range.end - raw.start;
        }
        let middle = apply(text, &edits);
        let blanks = if self.draft.kind == BlockKind::Code { Vec::new() } else { normal::blanks(&middle) };
        let cleaned = apply(&middle, &blanks);
        let notes = self.notes(&place, &raw, &blanks, &cleaned);
        let edits = compose(text, edits, blanks);
        let kind = match kind_of(self.draft, &cleaned) {
            BlockKind::Paragraph if one_line && is_subhead(&cleaned) => BlockKind::Subhead,
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

    /// The readings and rubies of a piece, at their places in its cleaned text.
    fn notes(&self, place: &Range<usize>, raw: &Range<usize>, blanks: &[Edit], cleaned: &str) -> Vec<Note> {
        let offset = |at: usize| {
            let at = moved(at, blanks);
            cleaned.get(..at).map_or(0, |t| t.chars().count())
        };
        let readings = self.matches.iter().filter(|m| place.contains(&m.at)).map(|m| Note {
            kind: m.kind,
            offset: offset(m.at - place.start),
            surface: m.surface.clone(),
            value: m.value.clone(),
            raw: m.raw.clone(),
        });
        let rubies = self.draft.ruby.iter().zip(&self.ruby_at).filter(|(r, _)| raw.contains(&r.start));
        let rubies = rubies.filter_map(|(r, at)| {
            let at = at.checked_sub(place.start)?;
            let surface = self.draft.raw.get(r.start..r.end)?;
            let value: String = unicode_normalization::UnicodeNormalization::nfc(r.reading.chars()).collect();
            Some(Note {
                kind: NoteKind::Ruby,
                offset: offset(at),
                surface: surface.into(),
                value,
                raw: r.reading.clone(),
            })
        });
        let mut notes: Vec<Note> = readings.chain(rubies).chain(glosses::find(cleaned)).collect();
        notes.sort_by_key(|n| n.offset);
        notes
    }
}
