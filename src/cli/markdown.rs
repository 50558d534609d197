//! A record as Markdown (CommonMark with tables).
//! Never a change to the words: only what would be read as markup is escaped.

use crate::model::{BlockKind, Record};
use std::fmt::Write as _;

/// Title, then the blocks.
pub(super) fn of(record: &Record) -> String {
    let picture = |caption: &str| {
        let image = record.images.iter().find(|image| image.raw.as_deref() == Some(caption))?;
        Some(image.url.as_str().replace(['(', ')'], ""))
    };
    let title = record.title.as_deref().map(heading);
    let text = blocks(record.blocks.iter().map(|block| (block.kind, block.text.as_str())), picture);
    title.into_iter().chain((!text.is_empty()).then_some(text)).collect::<Vec<_>>().join("\n\n")
}

/// The title's line.
pub(super) fn heading(title: &str) -> String {
    format!("# {}", one_line(title))
}

/// The blocks; rows of one table and items of one list stand together, and a caption below its picture, where that is
/// known.
pub(super) fn blocks<'a>(
    blocks: impl Iterator<Item = (BlockKind, &'a str)>,
    picture: impl Fn(&str) -> Option<String>,
) -> String {
    let mut out = String::new();
    let mut before: Option<BlockKind> = None;
    for (kind, text) in blocks {
        let is_joined = before == Some(kind) && matches!(kind, BlockKind::ListItem | BlockKind::Table);
        if !out.is_empty() {
            out.push_str(if is_joined { "\n" } else { "\n\n" });
        }
        if let Some(url) = picture(text).filter(|_| kind == BlockKind::Caption) {
            let _ = writeln!(out, "![]({url})");
        }
        out.push_str(&shown(kind, text));
        if kind == BlockKind::Table && !is_joined {
            out.push_str("\n|");
            out.push_str(&" --- |".repeat(cells(text).len()));
        }
        before = Some(kind);
    }
    out
}

fn shown(kind: BlockKind, text: &str) -> String {
    match kind {
        BlockKind::Paragraph | BlockKind::Embed => escaped(text),
        BlockKind::Subhead => format!("## {}", one_line(text)),
        BlockKind::ListItem => format!("- {}", escaped(text).replace('\n', "\n  ")),
        BlockKind::Quote => format!("> {}", escaped(text).replace('\n', "\n> ")),
        BlockKind::Table => format!("| {} |", cells(text).join(" | ")),
        BlockKind::Code => fenced(text),
        BlockKind::Caption => format!("*{}*", one_line(text)),
    }
}

/// A fence longer than any run of its sign inside.
fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}

fn cells(row: &str) -> Vec<String> {
    row.split(" | ").map(|cell| one_line(cell).replace('|', "\\|")).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What begins a line like markup is escaped; runs of `*` and `_` at words' ends are read as they stand.
fn escaped(text: &str) -> String {
    text.lines().map(escaped_line).collect::<Vec<_>>().join("\n")
}

fn escaped_line(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = &line[digits..];
    let is_number = (1..=9).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") "));
    if is_number {
        return format!("{}\\{rest}", &line[..digits]);
    }
    let is_marked = line.starts_with(['#', '>', '|', '`', '~'])
        || ["- ", "+ ", "* ", "---", "***", "==="].iter().any(|mark| line.starts_with(mark));
    if is_marked { format!("\\{line}") } else { line.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordBlock;

    fn check(kind: BlockKind, text: &str, expected: &str) {
        let block = RecordBlock { kind, text: text.into() };
        let page = crate::model::CanonicalUrl::parse("http://news.example/a").unwrap();
        let refiner = crate::pipeline::Refiner::new(&crate::pipeline::Options::default());
        let html = format!("<article><p>{}</p></article>", "The ferry sails again, the harbour said. ".repeat(20));
        let page = crate::model::Page::from_text(page, html, "2025-07-07T00:00:00Z".parse().unwrap());
        let mut record = refiner.refine(&page).unwrap();
        (record.title, record.blocks) = (None, vec![block]);
        assert_eq!(of(&record), expected);
    }

    #[test]
    fn each_kind_has_its_form() {
        check(BlockKind::Paragraph, "A boat.", "A boat.");
        check(BlockKind::Subhead, "A boat", "## A boat");
        check(BlockKind::ListItem, "A boat", "- A boat");
        check(BlockKind::Quote, "A boat\nsank", "> A boat\n> sank");
        check(BlockKind::Table, "Boat | Sunk", "| Boat | Sunk |\n| --- | --- |");
        check(BlockKind::Code, "let a = 1;", "```\nlet a = 1;\n```");
        check(BlockKind::Code, "a ``` b", "````\na ``` b\n````");
        check(BlockKind::Caption, "A boat", "*A boat*");
    }

    #[test]
    fn text_that_looks_like_markup_is_escaped() {
        check(BlockKind::Paragraph, "# no heading", "\\# no heading");
        check(BlockKind::Paragraph, "- no item", "\\- no item");
        check(BlockKind::Paragraph, "2. no item", "2\\. no item");
        check(BlockKind::Paragraph, "2.5 metres", "2.5 metres");
        check(BlockKind::Paragraph, "-5 degrees", "-5 degrees");
        check(BlockKind::Table, "a|b | c", "| a\\|b | c |\n| --- | --- |");
    }
}
