//! The edit list: applied to the raw text it gives the cleaned text, undone it gives the raw text back.
//! Never an edit that overlaps another or forgets what stood there.

use crate::model::{Edit, EditKind};
use std::ops::Range;

/// An edit that takes `range` out of `text`.
pub fn cut(text: &str, range: Range<usize>, rule: &'static str) -> Edit {
    Edit { original: text[range.clone()].to_string(), range, replacement: String::new(), rule, kind: EditKind::Cut }
}

/// An edit that writes `range` of `text` in another form.
pub fn fold(text: &str, range: Range<usize>, form: String, rule: &'static str) -> Edit {
    Edit { original: text[range.clone()].to_string(), range, replacement: form, rule, kind: EditKind::Fold }
}

/// The text after the edits; they must rise and not overlap.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.range.start]);
        out.push_str(&edit.replacement);
        from = edit.range.end;
    }
    out.push_str(&text[from..]);
    out
}

/// The text before the edits, from the text after them.
pub fn undo(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        let kept = edit.range.start - out.len();
        out.push_str(&text[from..from + kept]);
        out.push_str(&edit.original);
        from += kept + edit.replacement.len();
    }
    out.push_str(&text[from..]);
    out
}

/// Where places of the text before stand after the edits, asked for by rising place.
pub struct Places<'a> {
    edits: &'a [Edit],
    shift: isize,
}

impl<'a> Places<'a> {
    /// The places after these edits.
    pub fn after(edits: &'a [Edit]) -> Places<'a> {
        Places { edits, shift: 0 }
    }

    /// Where the byte `at` stands now; inside an edited stretch, at its end.
    pub fn of(&mut self, at: usize) -> usize {
        while let Some((edit, rest)) = self.edits.split_first().filter(|(e, _)| e.range.start < at) {
            if at < edit.range.end {
                return edit.range.start.saturating_add_signed(self.shift) + edit.replacement.len();
            }
            self.shift += edit.replacement.len() as isize - edit.range.len() as isize;
            self.edits = rest;
        }
        at.saturating_add_signed(self.shift)
    }
}

/// One list for two steps: `first` on `raw`, then `second` on what `first` gave.
pub fn compose(raw: &str, first: Vec<Edit>, second: Vec<Edit>) -> Vec<Edit> {
    match (first.is_empty(), second.is_empty()) {
        (true, _) => return second,
        (_, true) => return first,
        (false, false) => {}
    }
    let mut out = Vec::with_capacity(first.len() + second.len());
    let mut shift = 0isize; // position in `raw` minus position in the middle text
    let mut first = first.into_iter().peekable();
    let mut second = second.into_iter().peekable();
    loop {
        if let Some(edit) = next_alone(&mut first, &mut second, &mut shift) {
            out.push(edit);
            continue;
        }
        let mut cluster = Cluster::default();
        loop {
            let early = first.peek().map(|e| middle(e, shift + cluster.shift));
            let late = second.peek().map(|e| e.range.clone());
            match (early, late) {
                (Some(early), late) if late.as_ref().is_none_or(|l| early.start <= l.start) => {
                    if !cluster.touches(&early) {
                        break;
                    }
                    cluster.take_first(first.next(), early);
                }
                (_, Some(late)) if cluster.touches(&late) => cluster.take_second(second.next(), late),
                _ => break,
            }
        }
        if cluster.is_empty() {
            return out;
        }
        let start = cluster.span.start.saturating_add_signed(shift);
        shift += cluster.shift;
        let end = cluster.span.end.saturating_add_signed(shift);
        out.extend(cluster.into_edit(raw, start..end));
    }
}

type Edits = std::iter::Peekable<std::vec::IntoIter<Edit>>;

/// The next edit of both steps, if none of the other step overlaps it: nearly all are such.
fn next_alone(first: &mut Edits, second: &mut Edits, shift: &mut isize) -> Option<Edit> {
    let early = first.peek().map(|e| middle(e, *shift));
    let late = second.peek().map(|e| e.range.clone());
    let is_first = match (&early, &late) {
        (Some(early), Some(late)) if early.start <= late.start => (early.end <= late.start).then_some(true)?,
        (Some(early), Some(late)) => (late.end <= early.start).then_some(false)?,
        (Some(_), None) => true,
        (None, _) => false,
    };
    if is_first {
        let edit = first.next()?;
        *shift += edit.range.len() as isize - edit.replacement.len() as isize;
        return Some(edit);
    }
    let edit = second.next()?;
    let range = edit.range.start.saturating_add_signed(*shift)..edit.range.end.saturating_add_signed(*shift);
    Some(Edit { range, ..edit })
}

/// Where an edit of the first step left its replacement.
fn middle(edit: &Edit, shift: isize) -> Range<usize> {
    let start = edit.range.start.saturating_add_signed(-shift);
    start..start + edit.replacement.len()
}

/// Edits of both steps that overlap and so become one.
#[derive(Default)]
struct Cluster {
    span: Range<usize>,
    shift: isize,
    first: Vec<(Edit, Range<usize>)>,
    second: Vec<Edit>,
}

impl Cluster {
    fn is_empty(&self) -> bool {
        self.first.is_empty() && self.second.is_empty()
    }

    fn touches(&self, range: &Range<usize>) -> bool {
        self.is_empty() || range.start < self.span.end
    }

    fn cover(&mut self, range: &Range<usize>) {
        self.span = if self.is_empty() { range.clone() } else { self.span.start..self.span.end.max(range.end) };
    }

    fn take_first(&mut self, edit: Option<Edit>, range: Range<usize>) {
        let Some(edit) = edit else { return };
        self.cover(&range);
        self.shift += edit.range.len() as isize - edit.replacement.len() as isize;
        self.first.push((edit, range));
    }

    fn take_second(&mut self, edit: Option<Edit>, range: Range<usize>) {
        let Some(edit) = edit else { return };
        self.cover(&range);
        self.second.push(edit);
    }

    fn into_edit(mut self, raw: &str, range: Range<usize>) -> Option<Edit> {
        let original = raw[range.clone()].to_string();
        let Some((rule, kind)) = self.second.last().map(|e| (e.rule, e.kind)) else {
            return self.first.pop().map(|(edit, _)| edit);
        };
        let to_middle: Vec<Edit> = self
            .first
            .into_iter()
            .map(|(edit, _)| Edit { range: edit.range.start - range.start..edit.range.end - range.start, ..edit })
            .collect();
        let middle = apply(&original, &to_middle);
        let to_end: Vec<Edit> = self
            .second
            .into_iter()
            .map(|e| Edit { range: e.range.start - self.span.start..e.range.end - self.span.start, ..e })
            .collect();
        let replacement = apply(&middle, &to_end);
        Some(Edit { range, original, replacement, rule, kind })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, first: Vec<Edit>, second: Vec<Edit>, expected: &str) {
        let text = apply(&apply(raw, &first), &second);
        assert_eq!(text, expected);
        let both = compose(raw, first, second);
        assert_eq!(apply(raw, &both), expected);
        assert_eq!(undo(expected, &both), raw);
    }

    #[test]
    fn two_steps_apart_stay_two_edits() {
        check("abcdef", vec![cut("abcdef", 0..1, "a")], vec![cut("bcdef", 3..4, "b")], "bcdf");
    }

    #[test]
    fn steps_that_overlap_become_one() {
        let first = vec![fold("a1b2c", 1..2, "XY".into(), "a"), cut("a1b2c", 3..4, "a")];
        check("a1b2c", first, vec![cut("aXYbc", 2..5, "b")], "aX");
    }

    #[test]
    fn a_cut_inside_a_later_cut_is_swallowed() {
        check("(a-b)c", vec![cut("(a-b)c", 2..3, "a")], vec![cut("(ab)c", 0..4, "b")], "c");
    }

    #[test]
    fn neighbours_do_not_merge() {
        let first = vec![cut("abcd", 1..2, "a")];
        let both = compose("abcd", first, vec![cut("acd", 1..2, "b")]);
        assert_eq!(both.len(), 2);
        assert_eq!(apply("abcd", &both), "ad");
    }

    #[test]
    fn places_move_with_the_text() {
        let edits = vec![cut("abcdef", 1..3, "a")];
        let mut places = Places::after(&edits);
        assert_eq!([0, 1, 2, 3, 5].map(|at| places.of(at)), [0, 1, 1, 1, 3]);
    }
}
