//! An explanation for a terminal: short sections, aligned by what the eye sees.
//! Never a sequence that a page wrote and a terminal would obey, and no colour where none is wanted.

use super::super::{
    print::Paint,
    view::{pad, shorten_to, visible_text, wrap},
};
use super::facts::{Explanation, FieldFacts, Piece, QualityFacts, Standing, by_field};
use super::parsed::parsed;
use super::spans::{Kind, Span, spans};
use crate::{
    extract::{LeftOut, Reason, Verdict},
    model::{CleanBlock, Edit, Note},
};

/// Columns of a line; longer texts are shortened.
const COLUMNS: usize = 100;
/// The longest value, in lines.
const MAX_LINES: usize = 6;
/// Of these columns, the first are names.
const NAMES: usize = 16;
/// Blocks outside the region that are told in a row.
const OUTSIDE_IN_A_ROW: usize = 3;
/// Characters told on each side of an edit.
const AROUND: usize = 10;

/// The whole text.
pub(super) fn text(explanation: &Explanation, paint: Paint) -> String {
    let mut out = Lines { text: String::new(), paint };
    out.section("Page");
    for (name, value) in explanation.source.rows() {
        out.row(name, &value);
    }
    outcome(&mut out, explanation);
    regions(&mut out, explanation);
    in_place(&mut out, explanation);
    fields(&mut out, explanation);
    if let Some(record) = &explanation.record {
        out.section("Parsed");
        for (name, value) in parsed(record) {
            out.row(&name, &value);
        }
    }
    out.text
}

struct Lines {
    text: String,
    paint: Paint,
}

/// What a piece of text is, and so in which colour it is shown (ECMA-48, select graphic rendition).
#[derive(Clone, Copy)]
enum Ink {
    Plain,
    Bold,
    Dim,
    Cut,
    Put,
    Noted,
}

impl Lines {
    fn section(&mut self, name: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        let name = self.inked(Ink::Bold, name);
        self.line(&format!("{gap}{name}"));
    }

    /// A name and what it has; without a value, no line.
    fn row(&mut self, name: &str, value: &str) {
        let value = shorten_to(value, MAX_LINES * (COLUMNS - NAMES));
        for (at, line) in wrap(&value, COLUMNS - NAMES).iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            let name = if at == 0 { name } else { "" };
            self.line(&format!("{}{line}", pad(&format!("  {name}"), NAMES)));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn inked(&self, ink: Ink, text: &str) -> String {
        let code = match (self.paint, ink) {
            (Paint::Plain, _) | (_, Ink::Plain) => return text.to_string(),
            (_, Ink::Bold) => "1",
            (_, Ink::Dim) => "2",
            (_, Ink::Cut) => "9;31",
            (_, Ink::Put) => "32",
            (_, Ink::Noted) => "4;36",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

fn outcome(out: &mut Lines, explanation: &Explanation) {
    let outcome = &explanation.outcome;
    out.section("Outcome");
    let code = outcome.failure_code.map(|code| format!(": {code}")).unwrap_or_default();
    let again = if outcome.retried { ", after it was tried again" } else { "" };
    out.row("a run says", &format!("{}{code}{again}", outcome.outcome));
    out.row("because", outcome.evidence.as_deref().unwrap_or_default());
    out.row("in doubt", outcome.doubt.as_deref().unwrap_or_default());
    if outcome.doubt.is_some() {
        out.row("", "a run compares it with what the host says of an address that cannot exist");
    }
    if let Some(record) = &explanation.record {
        for (name, value) in explanation.quality.as_ref().map(QualityFacts::rows).unwrap_or_default() {
            out.row(name, &value);
        }
        out.row("flags", &record.flags.join(", "));
        out.row("rules", &record.rules_version);
    }
}

fn regions(out: &mut Lines, explanation: &Explanation) {
    if explanation.regions.is_empty() {
        return;
    }
    out.section(&format!("Region: the best of {} candidates", explanation.regions.len()));
    out.line("  score: running text, less the farther up it stands; text: share of the page's");
    out.line("         score  text  links  blocks  element (what its names say)");
    for region in &explanation.regions {
        let verdict = match region.verdict {
            Verdict::Chosen => "chosen",
            Verdict::Core => "core",
            Verdict::Passed => "",
        };
        let hints = if region.hints.is_empty() { String::new() } else { format!("  ({})", region.hints.join(", ")) };
        let figures = format!(
            "  {verdict:<6} {:>6.0} {:>4.0}% {:>5.0}% {:>7}  ",
            region.score,
            region.share * 100.0,
            region.link_density * 100.0,
            region.blocks
        );
        let path = shorten_to(&format!("{}{hints}", region.path), COLUMNS - figures.len());
        let ink = if region.verdict == Verdict::Chosen { Ink::Plain } else { Ink::Dim };
        let line = out.inked(ink, &format!("{figures}{path}"));
        out.line(&line);
    }
    if explanation.regions.iter().any(|region| region.verdict == Verdict::Core) {
        out.line("  core: scores best, but the chosen element around it holds much more of the same text");
    }
}

/// The title, then the page in its order.
fn in_place(out: &mut Lines, explanation: &Explanation) {
    if let Some(title) = &explanation.title {
        out.section("Title");
        block(out, "  ", "", title);
    }
    let pieces = explanation.in_place();
    if pieces.is_empty() {
        return;
    }
    let noise = explanation.noise.map(|noise| format!(", readings: {noise:?}").to_lowercase()).unwrap_or_default();
    let (left_out, cut) = (explanation.left_out.len(), explanation.cuts.len());
    out.section(&format!("Text: {} blocks, {left_out} left out, {cut} cut{noise}", explanation.blocks.len()));
    let mut outside = 0;
    for piece in &pieces {
        let is_outside = matches!(piece, Piece::LeftOut(LeftOut { rule: Reason::Outside, .. }));
        outside = if is_outside { outside + 1 } else { tell_outside(out, outside) };
        match piece {
            Piece::LeftOut(piece) if outside <= OUTSIDE_IN_A_ROW => gone(out, piece.rule.as_str(), &piece.text),
            Piece::LeftOut(_) => {}
            Piece::Cut(cut) => gone(out, cut.rule, &cut.text),
            Piece::Block(index, clean) => block(out, &format!("{index:>4}"), clean.kind.as_str(), clean),
        }
    }
    tell_outside(out, outside);
}

/// Says how many more stood outside; none stand there now.
fn tell_outside(out: &mut Lines, outside: usize) -> usize {
    if outside > OUTSIDE_IN_A_ROW {
        let more = format!("       … {} more outside; --json and --html have them", outside - OUTSIDE_IN_A_ROW);
        let more = out.inked(Ink::Dim, &more);
        out.line(&more);
    }
    0
}

/// A stretch that is not in the article.
fn gone(out: &mut Lines, rule: &str, text: &str) {
    let line = format!("     - {}  {}", pad(rule, NAMES), shorten_to(text, COLUMNS - NAMES - 9));
    let line = out.inked(Ink::Dim, &line);
    out.line(&line);
}

/// A block, then its edits and notes.
fn block(out: &mut Lines, number: &str, kind: &str, block: &CleanBlock) {
    let head = if kind.is_empty() { number.to_string() } else { format!("{number} {} ", pad(kind, 10)) };
    out.line(&format!("{head}{}", shorten_to(&block.text, COLUMNS - head.len())));
    let spans = spans(block);
    for (at, span) in spans.iter().enumerate() {
        if let Some(edit) = edit_at(&spans, at) {
            let place = in_context(out, &spans, at, span);
            out.line(&format!("       {}  {place}", pad(edit.rule, NAMES)));
        }
    }
    for Note { kind, surface, value, raw, .. } in &block.notes {
        let surface = out.inked(Ink::Noted, &shorten_to(surface, 24));
        let note = format!("{surface} = {}  stood as {}", shorten_to(value, 24), shorten_to(raw, 24));
        out.line(&format!("       {}  {note}", pad(&format!("note {}", kind.as_str()), NAMES)));
    }
}

/// The edit that begins with this span.
fn edit_at<'a>(spans: &[Span<'a>], at: usize) -> Option<&'a Edit> {
    match (spans[at].kind, at.checked_sub(1).map(|before| spans[before].kind)) {
        (Kind::Put(_, edit), Some(Kind::Cut(before) | Kind::Put(_, before))) if edit == before => None,
        (Kind::Cut(edit) | Kind::Put(_, edit), _) => Some(edit),
        (Kind::Kept(_), _) => None,
    }
}

/// What an edit did, with a few characters of the text on both sides.
fn in_context(out: &Lines, spans: &[Span<'_>], at: usize, span: &Span<'_>) -> String {
    let edit = |kind: Kind<'_>| match kind {
        Kind::Cut(edit) | Kind::Put(_, edit) => Some(edit.range.clone()),
        Kind::Kept(_) => None,
    };
    let own = edit(span.kind);
    let end = spans[at..].iter().position(|span| edit(span.kind) != own).map_or(spans.len(), |n| at + n);
    let mut text = String::new();
    let kept = |span: &Span<'_>| match span.kind {
        Kind::Kept(text) | Kind::Put(text, _) => text.to_string(),
        Kind::Cut(_) => String::new(),
    };
    let before: Vec<char> =
        spans[at.saturating_sub(4)..at].iter().flat_map(|s| kept(s).chars().collect::<Vec<_>>()).collect();
    let before: String = before[before.len().saturating_sub(AROUND)..].iter().collect();
    let after: String =
        spans[end..].iter().take(4).flat_map(|s| kept(s).chars().collect::<Vec<_>>()).take(AROUND).collect();
    text.push_str(&told(&before));
    for span in &spans[at..end] {
        text.push_str(&match span.kind {
            Kind::Cut(edit) => out.inked(Ink::Cut, &format!("[-{}-]", told(&edit.original))),
            Kind::Put(text, _) => out.inked(Ink::Put, &format!("[+{}+]", told(text))),
            Kind::Kept(text) => told(text),
        });
    }
    text + &told(&after)
}

/// A short text whose blanks are part of what is told.
fn told(text: &str) -> String {
    let mut chars = text.chars();
    let short: String = chars.by_ref().take(COLUMNS / 2).collect();
    visible_text(&short.replace('\n', "⏎")) + if chars.next().is_some() { "…" } else { "" }
}

fn fields(out: &mut Lines, explanation: &Explanation) {
    if explanation.fields.is_empty() {
        return;
    }
    out.section("Fields: every candidate; * was taken, ≠ says something else");
    for (field, candidates) in by_field(&explanation.fields) {
        for (rank, FieldFacts { candidate, standing }) in candidates.into_iter().enumerate() {
            let name = if rank == 0 { field } else { "" };
            let (mark, ink) = match standing {
                Standing::Taken => ('*', Ink::Plain),
                Standing::Agrees => (' ', Ink::Dim),
                Standing::Differs => ('≠', Ink::Dim),
            };
            let source = shorten_to(&candidate.source, 26);
            let value = shorten_to(&candidate.value, COLUMNS - NAMES - 36);
            let head = format!(
                "{}{mark} {:.2}  {}  ",
                pad(&format!("  {name}"), NAMES),
                candidate.confidence,
                pad(&source, 26)
            );
            let value = out.inked(ink, &value);
            out.line(&format!("{head}{value}"));
        }
    }
}
