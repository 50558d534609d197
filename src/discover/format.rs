//! Which kind of list it is: by the file's name, else by its first bytes.
//! Never a guess that needs the whole list.

use super::lines::MAX_LINE_BYTES;
use std::io::{self, BufRead};
use std::path::Path;

/// The kinds of list that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListFormat {
    /// One URL a line; `#` begins a comment.
    Text,
    /// Comma, semicolon or tab separated (RFC 4180), with a header.
    Csv,
    /// One JSON string or object a line.
    JsonLines,
}

impl ListFormat {
    /// By the file's extension; `None` if it says nothing.
    pub fn from_path(path: &Path) -> Option<ListFormat> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" | "list" => Some(ListFormat::Text),
            "csv" | "tsv" => Some(ListFormat::Csv),
            "jsonl" | "ndjson" => Some(ListFormat::JsonLines),
            _ => None,
        }
    }

    /// By the first bytes: the first line that is neither blank nor a comment decides.
    pub fn sniff(head: &[u8]) -> ListFormat {
        let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
        let head = String::from_utf8_lossy(&head[..head.len().min(MAX_LINE_BYTES)]);
        let Some(first) = head.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')) else {
            return ListFormat::Text;
        };
        let is_url = |text: &str| text.to_ascii_lowercase().starts_with("http");
        let is_quoted_url = first.strip_prefix('"').is_some_and(is_url);
        if first.starts_with('{') || (is_quoted_url && first.ends_with('"') && !first.contains([',', ';', '\t'])) {
            ListFormat::JsonLines
        } else if is_url(first) && !first.contains([',', ';', '\t']) {
            ListFormat::Text
        } else if is_url(first) {
            // `http://a/x,1` may be one URL with a comma: it is a column border only if the next line has one too.
            let lines: Vec<&str> = head.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')).collect();
            let bordered = lines.iter().take(5).all(|line| line.contains([',', ';', '\t']));
            if bordered && lines.len() > 1 { ListFormat::Csv } else { ListFormat::Text }
        } else {
            ListFormat::Csv
        }
    }
}

/// Looks at what the reader has buffered, without consuming it: for a list on standard input.
pub fn sniff<R: BufRead>(reader: &mut R) -> io::Result<ListFormat> {
    reader.fill_buf().map(ListFormat::sniff)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(head: &str, format: ListFormat) {
        assert_eq!(ListFormat::sniff(head.as_bytes()), format, "{head}");
        assert_eq!(ListFormat::sniff(format!("\u{feff}# a comment\r\n\r\n{head}").as_bytes()), format, "{head}");
    }

    #[test]
    fn the_first_line_tells_the_kind() {
        check("https://a.example/1\nhttps://a.example/2\n", ListFormat::Text);
        check("{\"url\":\"https://a.example/1\"}\n", ListFormat::JsonLines);
        check("\"https://a.example/1\"\n", ListFormat::JsonLines);
        check("id,URL\n1,https://a.example/1\n", ListFormat::Csv);
        check("url\nhttps://a.example/1\n", ListFormat::Csv);
        check("https://a.example/1,sport\nhttps://a.example/2,news\n", ListFormat::Csv);
        check("", ListFormat::Text);
    }

    #[test]
    fn a_url_with_a_comma_is_no_table() {
        check("https://a.example/1,2.html\n", ListFormat::Text);
        check("https://a.example/1,2.html\nhttps://a.example/3\n", ListFormat::Text);
    }

    #[test]
    fn the_name_tells_the_kind() {
        let check = |name: &str, format| assert_eq!(ListFormat::from_path(Path::new(name)), format, "{name}");
        check("a/seeds.txt", Some(ListFormat::Text));
        check("seeds.CSV", Some(ListFormat::Csv));
        check("seeds.jsonl", Some(ListFormat::JsonLines));
        check("seeds.xlsx", None);
        check("seeds", None);
    }
}
