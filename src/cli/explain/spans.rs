//! A cleaned block as a row of spans: what stayed, what was cut, what was put there instead, and what is remarked on.
//! Never a character lost: without what was put the spans are the raw text, without what was cut the cleaned text.

use crate::model::{CleanBlock, Edit, Note};

/// What a span is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// Text that stood there and stays.
    Kept(&'a str),
    /// Text that an edit took out.
    Cut(&'a Edit),
    /// Text that an edit wrote.
    Put(&'a str, &'a Edit),
}

/// A span, with the notes that speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span<'a> {
    pub(super) kind: Kind<'a>,
    /// Their places in `CleanBlock::notes`, in the order in which they begin.
    pub(super) notes: Vec<usize>,
}

/// The spans of a block, in its order.
pub(super) fn spans(block: &CleanBlock) -> Vec<Span<'_>> {
    let notes = note_ranges(&block.text, &block.notes);
    let mut bounds: Vec<usize> = notes.iter().flat_map(|note| [note.start, note.end]).collect();
    bounds.sort_unstable();
    bounds.dedup();
    let mut row = Row { notes, bounds, at: 0, next_note: 0, active: Vec::new(), out: Vec::new() };
    let mut from = 0;
    for edit in &block.edits {
        row.text(&block.raw[from..edit.range.start], Kind::Kept);
        if !edit.original.is_empty() {
            row.cut(edit);
        }
        row.text(&edit.replacement, |text| Kind::Put(text, edit));
        from = edit.range.end;
    }
    row.text(&block.raw[from..], Kind::Kept);
    row.out
}

/// A note's place, in bytes of the cleaned text.
struct NoteRange {
    start: usize,
    end: usize,
    note: usize,
}

/// The ranges of the notes, in rising order.
fn note_ranges(text: &str, notes: &[Note]) -> Vec<NoteRange> {
    let mut out = Vec::with_capacity(notes.len());
    // Offsets rise, so one walk over the text finds them all.
    let (mut bytes, mut chars) = (0, 0);
    for (note, Note { offset, surface, .. }) in notes.iter().enumerate() {
        if *offset < chars {
            (bytes, chars) = (0, 0);
        }
        bytes += text[bytes..].chars().take(offset - chars).map(char::len_utf8).sum::<usize>();
        chars = *offset;
        let end = (bytes + surface.len()).min(text.len());
        if end > bytes {
            out.push(NoteRange { start: bytes, end, note });
        }
    }
    out.sort_by_key(|range| range.start);
    out
}

struct Row<'a> {
    notes: Vec<NoteRange>,
    /// Where notes begin or end.
    bounds: Vec<usize>,
    /// How much of the cleaned text is done.
    at: usize,
    next_note: usize,
    /// Places in `notes` of those that have begun and not ended.
    active: Vec<usize>,
    out: Vec<Span<'a>>,
}

impl<'a> Row<'a> {
    /// Cleaned text, parted where notes begin or end.
    fn text(&mut self, mut text: &'a str, kind: impl Fn(&'a str) -> Kind<'a>) {
        while !text.is_empty() {
            let bound = self.bounds.get(self.bounds.partition_point(|bound| *bound <= self.at));
            let wanted = bound.map_or(text.len(), |bound| bound - self.at);
            let (piece, rest) = text.split_at_checked(wanted).unwrap_or((text, ""));
            while self.notes.get(self.next_note).is_some_and(|note| note.start <= self.at) {
                self.active.push(self.next_note);
                self.next_note += 1;
            }
            let notes = self.open_notes();
            self.out.push(Span { kind: kind(piece), notes });
            self.at += piece.len();
            text = rest;
        }
    }

    /// Text that is gone: remarked on only where it stands inside what a note speaks of.
    fn cut(&mut self, edit: &'a Edit) {
        let notes = self.open_notes();
        self.out.push(Span { kind: Kind::Cut(edit), notes });
    }

    fn open_notes(&mut self) -> Vec<usize> {
        self.active.retain(|note| self.notes[*note].end > self.at);
        self.active.iter().map(|note| self.notes[*note].note).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clean::{LineContext, clean_line},
        model::Noise,
    };
    use proptest::{prelude::*, test_runner::RngSeed};

    fn noisy(text: &str) -> CleanBlock {
        clean_line(text, LineContext { noise: Some(Noise::Noisy), lang: None })
    }

    /// The spans in signs: `-cut-`, `+put+`, `[noted]`.
    fn check(text: &str, expected: &str) {
        let block = noisy(text);
        let shown: String = spans(&block)
            .iter()
            .map(|span| {
                let shown = match span.kind {
                    Kind::Kept(text) => text.to_string(),
                    Kind::Cut(edit) => format!("-{}-", edit.original),
                    Kind::Put(text, _) => format!("+{text}+"),
                };
                if span.notes.is_empty() { shown } else { format!("[{shown}]") }
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_reading_is_cut_after_what_it_reads() {
        check("在海南(hǎinán)岛", "在[海南]-(hǎinán)-岛");
        check("海南(hǎinán)", "[海南]-(hǎinán)-");
    }

    #[test]
    fn another_form_is_cut_and_put() {
        check("第１２例", "第-１２-+12+例");
    }

    #[test]
    fn a_cut_inside_a_noted_word_is_inside_the_note() {
        check("海\u{200B}南(hǎinán)岛", "[海][-\u{200B}-][南]-(hǎinán)-岛");
    }

    #[test]
    fn notes_may_overlap() {
        let mut block = noisy("abcdef");
        let note = |offset, surface: &str| Note {
            kind: crate::model::NoteKind::Gloss,
            offset,
            surface: surface.into(),
            value: String::new(),
            raw: String::new(),
        };
        block.notes = vec![note(0, "abcd"), note(2, "cdef")];
        let noted: Vec<_> = spans(&block).into_iter().map(|span| (span.kind, span.notes)).collect();
        let kept = Kind::Kept;
        assert_eq!(noted, [(kept("ab"), vec![0]), (kept("cd"), vec![0, 1]), (kept("ef"), vec![1])]);
    }

    fn texts() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            Just("海南(hǎinán)".to_string()),
            Just("海\u{200B}南（hǎi\u{200B}nán）".to_string()),
            Just("ｶﾞ１e\u{301}\u{200B}  ".to_string()),
            Just("渡船(とせん)나루(津)".to_string()),
            "\\PC{0,6}",
            any::<String>(),
        ];
        proptest::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_spans_of_any_text_hold_both_texts_and_every_note(text in texts()) {
            let block = noisy(&text);
            let (mut raw, mut clean) = (String::new(), String::new());
            let mut surfaces = vec![String::new(); block.notes.len()];
            for span in spans(&block) {
                let (before, after) = match span.kind {
                    Kind::Kept(text) => (text, text),
                    Kind::Cut(edit) => (edit.original.as_str(), ""),
                    Kind::Put(text, _) => ("", text),
                };
                raw.push_str(before);
                clean.push_str(after);
                span.notes.iter().for_each(|note| surfaces[*note].push_str(after));
            }
            prop_assert_eq!(&raw, &block.raw);
            prop_assert_eq!(&clean, &block.text);
            let noted: Vec<&String> = block.notes.iter().map(|note| &note.surface).collect();
            prop_assert_eq!(surfaces.iter().collect::<Vec<_>>(), noted);
        }
    }
}
