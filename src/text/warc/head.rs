//! Heads: the named fields of a record, and the head of the HTTP message in its block.
//! Never a guess at a field that is not there.

use super::MAX_HEAD;
use std::io::{self, BufRead};

/// The named fields of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    fields: Vec<(String, String)>,
}

impl Head {
    /// The value of a field, whatever case its name has.
    pub fn get(&self, name: &str) -> Option<&str> {
        get(&self.fields, name)
    }

    pub(super) fn parse(text: &str) -> Result<Head, String> {
        let mut lines = text.split("\r\n").flat_map(|line| line.split('\n'));
        let version = lines.next().unwrap_or_default();
        if !version.starts_with("WARC/1.") && !version.starts_with("WARC/0.") {
            let shown: String = version.chars().take(40).collect();
            return Err(format!("it does not begin with WARC/1.: `{}`", shown.escape_default()));
        }
        Ok(Head { fields: fields(lines)? })
    }
}

/// Status and fields of an HTTP message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpHead {
    /// 200.
    pub status: u16,
    fields: Vec<(String, String)>,
}

impl HttpHead {
    /// The value of a field, the first if there are several.
    pub fn get(&self, name: &str) -> Option<&str> {
        get(&self.fields, name)
    }

    /// Every field in its place.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Takes an HTTP response apart: its head, and the rest as it was sent.
pub fn split_http(block: &[u8]) -> Result<(HttpHead, &[u8]), String> {
    let searched = &block[..block.len().min(MAX_HEAD)];
    let ends = [b"\r\n\r\n".as_slice(), b"\n\n"];
    let end = ends.iter().filter_map(|mark| {
        searched.windows(mark.len()).position(|window| window == *mark).map(|at| (at, at + mark.len()))
    });
    let (end, body) = end.min().ok_or("its HTTP message has no end of head")?;
    let text = String::from_utf8_lossy(&block[..end]);
    let mut lines = text.split("\r\n").flat_map(|line| line.split('\n'));
    let status_line = lines.next().unwrap_or_default();
    let status = status_line.strip_prefix("HTTP/").and_then(|rest| rest.split_whitespace().nth(1)?.parse().ok());
    let status = status.ok_or("its block is no HTTP response")?;
    Ok((HttpHead { status, fields: fields(lines)? }, &block[body..]))
}

/// The text of a head, up to its empty line, which is consumed.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<Result<String, String>> {
    let mut head = Vec::new();
    loop {
        let before = head.len();
        let mut rest = io::Read::take(&mut *input, (MAX_HEAD - before) as u64);
        let count = rest.read_until(b'\n', &mut head)?;
        if count == 0 {
            return Ok(Err(if before >= MAX_HEAD { "its head is too long" } else { "it is cut off" }.into()));
        }
        if matches!(&head[before..], b"\r\n" | b"\n") {
            head.truncate(before);
            return Ok(Ok(String::from_utf8_lossy(head.trim_ascii_end()).into_owned()));
        }
    }
}

fn fields<'t>(lines: impl Iterator<Item = &'t str>) -> Result<Vec<(String, String)>, String> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        match (line.starts_with([' ', '\t']), fields.last_mut()) {
            // Folded, as older writers do.
            (true, Some((_, value))) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            _ => match line.split_once(':') {
                Some((name, value)) => fields.push((name.trim().into(), value.trim().into())),
                None => return Err(format!("a line without a colon: `{}`", line.escape_default())),
            },
        }
    }
    Ok(fields)
}

fn get<'f>(fields: &'f [(String, String)], name: &str) -> Option<&'f str> {
    fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
