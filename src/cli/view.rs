//! A record and a table, as people read them.
//! Never a change to the text: what is shown is what is stored.

use crate::{
    model::{BlockKind, Record},
    store::Table,
};

/// Title and body.
pub(super) fn text(record: &Record) -> String {
    match &record.title {
        Some(title) => format!("{title}\n\n{}", record.body_text),
        None => record.body_text.clone(),
    }
}

/// Title and blocks as Markdown.
pub(super) fn markdown(record: &Record) -> String {
    let mut parts: Vec<String> = record.title.iter().map(|title| format!("# {title}")).collect();
    for block in &record.blocks {
        let text = &block.text;
        parts.push(match block.kind {
            BlockKind::Paragraph | BlockKind::Embed => text.clone(),
            BlockKind::Subhead => format!("## {text}"),
            BlockKind::ListItem => format!("- {text}"),
            BlockKind::Quote => format!("> {}", text.replace('\n', "\n> ")),
            BlockKind::Table => format!("| {text} |"),
            BlockKind::Code => format!("```\n{text}\n```"),
            BlockKind::Caption => format!("*{text}*"),
        });
    }
    parts.join("\n\n")
}

/// Longest cell that is shown, in columns of a terminal.
const CELL_WIDTH: usize = 48;

/// A table with aligned columns; Han, kana and hangul take two columns.
pub(super) fn table(table: &Table) -> String {
    let rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| shorten(cell.as_deref().unwrap_or("NULL"))).collect())
        .collect();
    let mut widths: Vec<usize> = table.headers.iter().map(|name| width(name)).collect();
    for row in &rows {
        for (column, cell) in row.iter().enumerate().take(widths.len()) {
            widths[column] = widths[column].max(width(cell));
        }
    }
    let line = |cells: &[String]| {
        let padded: Vec<String> =
            cells.iter().zip(&widths).map(|(cell, w)| format!("{cell}{}", " ".repeat(w - width(cell)))).collect();
        format!("  {}", padded.join("  ").trim_end())
    };
    let rule: Vec<String> = widths.iter().map(|w| "-".repeat(*w)).collect();
    let mut out = vec![line(&table.headers), line(&rule)];
    out.extend(rows.iter().map(|row| line(row)));
    out.join("\n")
}

fn shorten(cell: &str) -> String {
    let flat: String = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&flat) <= CELL_WIDTH {
        return flat;
    }
    let mut out = String::new();
    for c in flat.chars() {
        if width(&out) + char_width(c) >= CELL_WIDTH {
            break;
        }
        out.push(c);
    }
    out + "…"
}

fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    let wide = crate::text::chars::is_cjk(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}');
    if wide { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_their_names_also_in_chinese() {
        let shown = table(&Table {
            headers: vec!["title".into(), "n".into()],
            rows: vec![vec![Some("海南自贸港".into()), Some("1".into())], vec![Some("tea".into()), None]],
        });
        assert_eq!(shown, "  title       n\n  ----------  ----\n  海南自贸港  1\n  tea         NULL");
    }

    #[test]
    fn a_long_cell_is_cut_to_its_width() {
        let cut = shorten(&"海".repeat(100));
        assert!(width(&cut) <= CELL_WIDTH && cut.ends_with('…'));
    }
}
