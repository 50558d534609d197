//! One block as HTML: cuts struck through, what was put instead, notes marked with their reading above.
//! Never a character more or less: without what was put it is the raw text, without what was cut the cleaned one.

use super::markup::Markup;
use super::spans::{Kind, Span, spans};
use crate::model::{CleanBlock, NoteKind};

/// A block with its edits and notes; `named` is its number and its kind.
pub(super) fn block(out: &mut Markup, tag: &'static str, named: (&str, &str), block: &CleanBlock) {
    let class = format!("block {}", named.1);
    let attributes = [("class", class.as_str()), ("dir", "auto"), ("data-block", named.0)];
    out.element(tag, &attributes, |inner| {
        let spans = spans(block);
        let mut end = 0;
        for run in spans.chunk_by(|a, b| a.notes == b.notes) {
            end += run.len();
            if run[0].notes.is_empty() {
                written(inner, run);
            } else {
                marked(inner, block, run, spans.get(end));
            }
        }
    });
}

/// Spans that notes speak of; a note's reading stands above the last of them.
fn marked(out: &mut Markup, block: &CleanBlock, run: &[Span<'_>], next: Option<&Span<'_>>) {
    let notes = &run[0].notes;
    let numbers = notes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let words = notes.iter().map(|note| {
        let note = &block.notes[*note];
        format!("{}: {}, stood as {}", note.kind.as_str(), note.value, note.raw)
    });
    let words = words.collect::<Vec<_>>().join("; ");
    let class = notes.first().map_or("", |note| block.notes[*note].kind.as_str());
    let ends = notes.iter().filter(|note| next.is_none_or(|next| !next.notes.contains(note)));
    let readings: Vec<&str> = ends
        .map(|note| &block.notes[*note])
        .filter(|note| note.kind != NoteKind::Gloss)
        .map(|note| note.value.as_str())
        .collect();
    out.element("mark", &[("class", class), ("data-notes", &numbers), ("title", &words)], |mark| {
        if readings.is_empty() {
            written(mark, run);
            return;
        }
        mark.element("ruby", &[], |ruby| {
            written(ruby, run);
            ruby.leaf("rt", &[], &readings.join(" "));
        });
    });
}

/// The texts of spans.
fn written(out: &mut Markup, spans: &[Span<'_>]) {
    for span in spans {
        match span.kind {
            Kind::Kept(text) => {
                out.text(text);
            }
            Kind::Cut(edit) => deleted(out, &edit.original, edit.rule),
            Kind::Put(text, edit) => {
                out.leaf("ins", &[("data-rule", edit.rule), ("title", edit.rule)], text);
            }
        }
    }
}

/// A text that is gone, with the numbers of its characters where the eye would see none.
pub(super) fn deleted(out: &mut Markup, text: &str, rule: &str) {
    let numbers = || text.chars().take(8).map(|c| format!("U+{:04X}", c as u32)).collect::<Vec<_>>().join(" ");
    let is_seen = text.chars().any(|c| c.is_alphanumeric() || c.is_ascii_punctuation());
    let unseen = if is_seen { String::new() } else { numbers() };
    let all = [("data-rule", rule), ("title", rule), ("data-unseen", unseen.as_str())];
    out.leaf("del", &all[..if is_seen { 2 } else { 3 }], text);
}
