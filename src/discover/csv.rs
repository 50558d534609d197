//! Tables (RFC 4180): comma, semicolon or tab; quoted fields may span lines; other columns become labels.
//! Never does an unclosed quotation mark swallow the rest of the list: only its own line is refused.

use super::kept::{seed, storable, unreadable};
use super::lines::{Line, Lines, MAX_LINE_BYTES};
use super::options::{DiscoverError, ListOptions};
use crate::model::{CanonicalUrl, Seed};
use std::collections::VecDeque;
use std::io::BufRead;

/// How many lines one record may span; looked ahead to find the end of a quoted field.
const MAX_RECORD_LINES: usize = 32;

/// The state between two records.
#[derive(Debug, Default)]
pub(super) struct Csv {
    /// Lines read ahead and given back.
    ahead: VecDeque<Line>,
    header: Option<Header>,
}

#[derive(Debug)]
struct Header {
    delimiter: char,
    names: Vec<String>,
    url: usize,
}

/// Where a scan of a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    FieldStart,
    Plain,
    Quoted,
    /// After a quotation mark inside a quoted field: its end, or the first of a doubled one.
    QuoteEnd,
    /// Text after the closing quotation mark.
    Broken,
}

impl Csv {
    /// The next seed; `None` at the end.
    pub fn next<R: BufRead>(
        &mut self,
        lines: &mut Lines<R>,
        options: &ListOptions,
    ) -> Result<Option<Seed>, DiscoverError> {
        while let Some(line) = self.line(lines)? {
            if let Some(fault) = line.fault.as_deref() {
                return Ok(Some(unreadable(&line, fault)));
            }
            if line.text.trim().is_empty() {
                continue;
            }
            let delimiter = self.header.as_ref().map_or_else(|| delimiter(&line.text), |header| header.delimiter);
            let Some(record) = self.record(&line, delimiter, lines)? else {
                return Ok(Some(unreadable(&line, "a quotation mark is not closed, or text follows the closing one")));
            };
            let fields = split(&record, delimiter);
            if let Some(header) = &self.header {
                return Ok(Some(header.seed(&line, &fields)));
            }
            let header = Header::read(&fields, delimiter, options)?;
            let first = header.names.is_empty().then(|| header.seed(&line, &fields));
            self.header = Some(header);
            if first.is_some() {
                return Ok(first);
            }
        }
        Ok(None)
    }

    fn line<R: BufRead>(&mut self, lines: &mut Lines<R>) -> Result<Option<Line>, DiscoverError> {
        match self.ahead.pop_front() {
            Some(line) => Ok(Some(line)),
            None => lines.next(),
        }
    }

    /// The record that begins on this line; `None` if its quotation marks do not close.
    fn record<R: BufRead>(
        &mut self,
        first: &Line,
        delimiter: char,
        lines: &mut Lines<R>,
    ) -> Result<Option<String>, DiscoverError> {
        let mut record = first.text.clone();
        let mut at = scan(At::FieldStart, &first.text, delimiter);
        let mut taken = Vec::new();
        while at == At::Quoted && taken.len() < MAX_RECORD_LINES && record.len() <= MAX_LINE_BYTES {
            let Some(line) = self.line(lines)? else { break };
            at = if line.fault.is_some() { At::Broken } else { scan(at, &line.text, delimiter) };
            record.push('\n');
            record.push_str(&line.text);
            taken.push(line);
        }
        if at != At::Quoted && at != At::Broken {
            return Ok(Some(record));
        }
        for line in taken.into_iter().rev() {
            self.ahead.push_front(line);
        }
        Ok(None)
    }
}

impl Header {
    fn read(fields: &[String], delimiter: char, options: &ListOptions) -> Result<Header, DiscoverError> {
        let mut names: Vec<String> = Vec::new();
        for field in fields {
            let name = storable(field.trim());
            names.push(if names.contains(&name) { format!("{name}_{}", names.len() + 1) } else { name });
        }
        if let Some(url) = options.find_url(&names.iter().map(String::as_str)) {
            return Ok(Header { delimiter, names, url });
        }
        // A table without a header: its first line already holds a URL.
        let first_url = fields.iter().position(|field| CanonicalUrl::parse(field).is_ok());
        match first_url.filter(|_| options.url_column.is_none()) {
            Some(url) => Ok(Header { delimiter, names: Vec::new(), url }),
            None => Err(DiscoverError::NoUrlColumn { columns: names.join(", "), wanted: options.wanted() }),
        }
    }

    fn seed(&self, line: &Line, fields: &[String]) -> Seed {
        let Some(url) = fields.get(self.url) else {
            return unreadable(line, &format!("it has {} fields; the URL is field {}", fields.len(), self.url + 1));
        };
        let mut seed = seed(url, line.number);
        let others = fields.iter().enumerate().filter(|(i, field)| *i != self.url && !field.is_empty());
        seed.labels = others.map(|(i, field)| (self.name(i), storable(field))).collect();
        seed
    }

    fn name(&self, column: usize) -> String {
        let named = self.names.get(column).filter(|name| !name.is_empty());
        named.cloned().unwrap_or_else(|| format!("column_{}", column + 1))
    }
}

/// Which sign parts the columns: the most frequent one of the first line.
fn delimiter(first: &str) -> char {
    let count = |sign: char| first.matches(sign).count();
    [';', '\t'].into_iter().fold(',', |best, sign| if count(sign) > count(best) { sign } else { best })
}

fn step(at: At, c: char, delimiter: char) -> At {
    match (at, c) {
        (At::Broken, _) => At::Broken,
        (At::Quoted, '"') => At::QuoteEnd,
        (At::Quoted, _) | (At::QuoteEnd | At::FieldStart, '"') => At::Quoted,
        (_, c) if c == delimiter => At::FieldStart,
        (At::QuoteEnd, ' ') => At::QuoteEnd,
        (At::QuoteEnd, _) => At::Broken,
        (At::FieldStart | At::Plain, _) => At::Plain,
    }
}

fn scan(at: At, line: &str, delimiter: char) -> At {
    line.chars().fold(at, |at, c| step(at, c, delimiter))
}

/// The fields of a record whose quotation marks are known to close.
fn split(record: &str, delimiter: char) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut at = At::FieldStart;
    for c in record.chars() {
        let next = step(at, c, delimiter);
        match (at, next) {
            (At::FieldStart | At::Plain | At::QuoteEnd, At::FieldStart) => fields.push(std::mem::take(&mut field)),
            (At::FieldStart, At::Quoted) | (At::Quoted | At::QuoteEnd, At::QuoteEnd) => {}
            _ => field.push(c),
        }
        at = next;
    }
    fields.push(field);
    fields
}
