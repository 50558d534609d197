//! A record and a table, as people read them.
//! Never a change to the text: what is shown is what is stored.

use super::page_source::NO_URL;
use crate::{
    model::{FieldCandidate, Record},
    store::Table,
    text::chars::is_cjk,
};
use serde_json::{Map, Value};
use unicode_normalization::char::is_combining_mark;

/// Title and body.
pub(super) fn text(record: &Record) -> String {
    match &record.title {
        Some(title) => format!("{title}\n\n{}", record.body_text),
        None => record.body_text.clone(),
    }
}

/// Its fields, as JSON; what has no address has none.
pub(super) fn object(record: &Record) -> Map<String, Value> {
    let mut object = match serde_json::to_value(record) {
        Ok(Value::Object(object)) => object,
        Ok(_) | Err(_) => Map::new(),
    };
    if record.url.as_str() == NO_URL {
        object.insert("url".into(), Value::Null);
    }
    object
}

/// The facts that a page without an article states, under the names that a record has for them.
pub(super) fn stated(fields: &[FieldCandidate]) -> Map<String, Value> {
    let chosen = |field: &str| -> Vec<&str> {
        fields.iter().filter(|f| f.field == field && f.chosen).map(|f| f.value.as_str()).collect()
    };
    let first = |field: &str| chosen(field).first().map_or(Value::Null, |value| (*value).into());
    let day = |field: &str| chosen(field).first().and_then(|value| value.get(..10)).map_or(Value::Null, Value::from);
    let single = ["title", "subtitle", "description", "site_name", "source_name"].map(|field| (field, first(field)));
    let mut object: Map<String, Value> = single.into_iter().map(|(field, value)| (field.to_string(), value)).collect();
    object.insert("section_label".into(), first("section"));
    object.insert("authors".into(), chosen("author").into());
    object.insert("published_on".into(), day("published"));
    object.insert("modified_on".into(), day("modified"));
    object
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
    shorten_to(cell, CELL_WIDTH)
}

/// On one line, in at most so many columns, with nothing that a terminal obeys.
pub(super) fn shorten_to(text: &str, columns: usize) -> String {
    let mut out = String::new();
    let mut used = 0;
    let mut last = 0;
    for (at, word) in text.split_whitespace().enumerate() {
        let gap = if at > 0 { " " } else { "" };
        for c in gap.chars().chain(word.chars()) {
            let shown = visible(c);
            let wide = width(&shown);
            if used + wide > columns {
                out.truncate(last);
                return out + "…";
            }
            out.push_str(&shown);
            used += wide;
            if used < columns {
                last = out.len();
            }
        }
    }
    out
}

/// The text in lines of at most so many columns; only what is longer than a line, or wide, is parted inside a word.
pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for word in visible_text(text).split_whitespace() {
        let wide = width(word);
        let is_parted = wide > columns || word.chars().any(|c| char_width(c) == 2);
        if used + 1 + wide > columns && !is_parted && used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        let gap = if used > 0 { " " } else { "" };
        for c in gap.chars().chain(word.chars()) {
            if used + char_width(c) > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if !(used == 0 && c == ' ') {
                line.push(c);
                used += char_width(c);
            }
        }
    }
    lines.push(line);
    lines
}

/// The text with nothing that a terminal obeys and nothing that only seems to be absent.
pub(super) fn visible_text(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// A character, or its number where it is a command to the terminal or to the eye: control characters, marks of
/// direction, characters without width.
fn visible(c: char) -> String {
    let is_obeyed = c.is_control()
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{AD}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    if is_obeyed { format!("<U+{:04X}>", c as u32) } else { c.to_string() }
}

/// The text, filled up with blanks to so many columns.
pub(super) fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    let is_wide = is_cjk(c) && !matches!(c, '\u{FF66}'..='\u{FF9F}')
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{1F300}'..='\u{1FAFF}');
    match () {
        () if is_wide => 2,
        () if is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}') => 0,
        () => 1,
    }
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
        assert!(width(&cut) <= CELL_WIDTH && cut.ends_with('…'), "{cut}");
        assert_eq!(shorten_to("tea and  cake", 12), "tea and cake");
        assert_eq!(shorten_to("tea and  cake", 8), "tea and…");
        assert_eq!(shorten_to("", 8), "");
    }

    #[test]
    fn accents_take_no_column_and_pictures_two() {
        assert_eq!([width("cafe\u{301}"), width("🚀"), width("한글"), width("ｶﾅ")], [4, 2, 4, 2]);
    }

    #[test]
    fn a_text_is_parted_into_lines_between_words_or_wide_characters() {
        assert_eq!(wrap("tea and  cake for all", 8), ["tea and", "cake for", "all"]);
        assert_eq!(wrap("海南自贸港", 4), ["海南", "自贸", "港"]);
        assert_eq!(wrap("a 海南自贸港", 5), ["a 海", "南自", "贸港"]);
        assert_eq!(wrap("abcdefghij kl", 4), ["abcd", "efgh", "ij", "kl"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn a_terminal_finds_nothing_to_obey_in_a_page() {
        assert_eq!(visible_text("a\u{1b}[31mb\u{7}\u{9b}2J"), "a<U+001B>[31mb<U+0007><U+009B>2J");
        assert_eq!(visible_text("\u{202E}evil\u{2066}\u{200B}"), "<U+202E>evil<U+2066><U+200B>");
        let told = table(&Table { headers: vec!["t".into()], rows: vec![vec![Some("\u{1b}]0;x\u{7}".into())]] });
        assert!(!told.contains(['\u{1b}', '\u{7}']), "{told:?}");
    }
}
