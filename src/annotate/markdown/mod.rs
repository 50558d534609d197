//! The body as Markdown (CommonMark, with tables): headings, lists, quotations, tables, code, links, pictures.
//! Never other words than the cleaned ones: links and pictures are laid over them.

mod lists;

use crate::model::{Article, BlockKind, CleanBlock, Draft, Nesting};
use crate::text::markdown::{Spot, escaped, fenced, inline, picture};
use crate::text::normalize::nfc;
use std::ops::Range;

/// The longest address of a link, in bytes.
const LONGEST: usize = 2_048;

/// A block on its way to Markdown.
#[derive(Debug, Clone, Default)]
pub struct Part<'a> {
    kind: Option<BlockKind>,
    text: &'a str,
    nesting: Nesting,
    links: Vec<(Range<usize>, String)>,
    /// Pictures before it.
    pictures: Vec<String>,
}

impl<'a> Part<'a> {
    /// A block of which no more is known.
    pub fn plain(kind: BlockKind, text: &'a str) -> Part<'a> {
        Part { kind: Some(kind), text, ..Part::default() }
    }

    fn words(&self, spot: Spot) -> String {
        inline(self.text, &self.links, spot)
    }
}

/// The body of an article, captions and pictures in their place.
pub fn of(article: &Article) -> String {
    let draft = &article.draft;
    let words = |alt: &Option<String>| nfc(alt.as_deref().unwrap_or_default());
    let shown: Vec<String> = draft.images.iter().map(|image| picture(image.url.as_str(), &words(&image.alt))).collect();
    let mut next = 0;
    let mut parts: Vec<Part<'_>> = Vec::with_capacity(article.blocks.len() + 1);
    for block in &article.blocks {
        let due = draft.images[next..].iter().take_while(|image| image.at_block <= block.draft_block).count();
        let pictures = shown[next..next + due].to_vec();
        next += due;
        let nesting = draft.blocks.get(block.draft_block).map(|block| block.nesting.clone()).unwrap_or_default();
        parts.push(Part { kind: Some(block.kind), text: &block.text, nesting, links: links(draft, block), pictures });
    }
    parts.push(Part { pictures: shown[next..].to_vec(), ..Part::default() });
    written(&parts)
}

/// The links of a block, over its cleaned text; none inside of another, none to a place on the page itself.
fn links(draft: &Draft, block: &CleanBlock) -> Vec<(Range<usize>, String)> {
    let Some(whole) = draft.blocks.get(block.draft_block).filter(|_| block.kind != BlockKind::Code) else {
        return Vec::new();
    };
    let mut out: Vec<(Range<usize>, String)> = Vec::new();
    for link in &whole.links {
        let Some(range) = block.cleaned(&(link.start..link.end)) else { continue };
        let words = &block.text[range.clone()];
        let start = range.start + words.len() - words.trim_start().len();
        let range = start..start + words.trim().len();
        let is_free = out.last().is_none_or(|(last, _)| last.end <= range.start);
        if let Some(url) = address(draft, &link.href).filter(|_| is_free && !range.is_empty()) {
            out.push((range, url));
        }
    }
    out
}

fn address(draft: &Draft, href: &str) -> Option<String> {
    let href = href.trim();
    if href.is_empty() || href.starts_with('#') || href.len() > LONGEST {
        return None;
    }
    let url = draft.url.url().join(href).ok()?;
    matches!(url.scheme(), "http" | "https" | "mailto").then(|| url.to_string())
}

/// Writes the parts: what belongs to one list, table or quotation together, a blank line between the rest.
pub fn written(parts: &[Part<'_>]) -> String {
    let mut out: Vec<String> = Vec::new();
    let (mut level, mut turn) = (1, lists::Turn::default());
    for group in parts.chunk_by(belongs) {
        let Some(first) = group.first() else { continue };
        out.extend_from_slice(&first.pictures);
        let Some(kind) = first.kind else { continue };
        turn = turn.after(kind);
        out.push(match kind {
            BlockKind::Paragraph | BlockKind::Embed => first.words(Spot::Lines),
            BlockKind::Subhead => heading(first, &mut level),
            BlockKind::ListItem => lists::list(group, turn),
            BlockKind::Quote => quotation(group),
            BlockKind::Table => table(group),
            BlockKind::Code => fenced(first.text),
            BlockKind::Caption => format!("*{}*", first.words(Spot::Line)),
        });
    }
    out.join("\n\n")
}

fn belongs(before: &Part<'_>, after: &Part<'_>) -> bool {
    let joins = matches!(after.kind, Some(BlockKind::ListItem | BlockKind::Quote | BlockKind::Table));
    joins && before.kind == after.kind && before.nesting.whole == after.nesting.whole && after.pictures.is_empty()
}

/// Below the title, at the level that the page gives it; a line that only looks like a heading is below the last one.
fn heading(part: &Part<'_>, level: &mut u8) -> String {
    let own = match part.nesting.level {
        Some(stated) => {
            *level = stated.clamp(2, 6);
            *level
        }
        None => (*level + 1).min(6),
    };
    format!("{} {}", "#".repeat(own.into()), part.words(Spot::Line))
}

fn quotation(group: &[Part<'_>]) -> String {
    let paragraphs = group.iter().map(|part| format!("> {}", part.words(Spot::Lines).replace('\n', "\n> ")));
    paragraphs.collect::<Vec<_>>().join("\n>\n")
}

/// What parts the cells of a row.
const BAR: &str = " | ";

/// The first row is the head; every row has as many cells as the longest.
fn table(group: &[Part<'_>]) -> String {
    let rows: Vec<Vec<String>> = group.iter().map(cells).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let line = |row: &Vec<String>| format!("| {}{} |", row.join(BAR), " |".repeat(width - row.len()));
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.insert(1, format!("|{}", " --- |".repeat(width)));
    lines.join("\n")
}

/// The cells of a row, each with its links.
fn cells(part: &Part<'_>) -> Vec<String> {
    let mut start = 0;
    let cell = |text: &str| {
        let own = start..start + text.len();
        start = own.end + BAR.len();
        let inside = part.links.iter().filter(|(range, _)| own.start <= range.start && range.end <= own.end);
        let links: Vec<_> =
            inside.map(|(range, url)| (range.start - own.start..range.end - own.start, url.clone())).collect();
        inline(text, &links, Spot::Cell)
    };
    part.text.split(BAR).map(cell).collect()
}

/// The title's line.
pub fn title(title: &str) -> String {
    format!("# {}", escaped(title, Spot::Line))
}

#[cfg(test)]
mod tests;
