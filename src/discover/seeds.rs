//! The stream of seeds: one reader of lines, one way to read a line by the kind of list.
//! Never a seed without its line, never a text that a database refuses.

use super::csv::Csv;
use super::lines::{Line, Lines};
use super::{DiscoverError, ListFormat, ListOptions, jsonl, txt};
use crate::model::{InvalidUrl, Seed};
use std::io::BufRead;

/// Of a text that is no URL, as much as is kept, in characters.
pub const MAX_KEPT_CHARS: usize = 2_000;

/// Seeds of one list, as they are read.
pub struct Seeds<R> {
    lines: Lines<R>,
    kind: Kind,
    options: ListOptions,
    done: bool,
}

enum Kind {
    Text,
    Csv(Csv),
    JsonLines,
}

impl<R: BufRead> Seeds<R> {
    pub(super) fn new(reader: R, format: ListFormat, options: &ListOptions) -> Self {
        let kind = match format {
            ListFormat::Text => Kind::Text,
            ListFormat::Csv => Kind::Csv(Csv::default()),
            ListFormat::JsonLines => Kind::JsonLines,
        };
        Seeds { lines: Lines::new(reader), kind, options: options.clone(), done: false }
    }

    fn step(&mut self) -> Result<Option<Seed>, DiscoverError> {
        if let Kind::Csv(csv) = &mut self.kind {
            return csv.next(&mut self.lines, &self.options);
        }
        while let Some(line) = self.lines.next()? {
            let seed = match (&line.fault, &self.kind) {
                (Some(fault), _) => Some(unreadable(&line, fault)),
                (None, Kind::JsonLines) => jsonl::read(&line, &self.options),
                (None, _) => txt::read(&line),
            };
            if seed.is_some() {
                return Ok(seed);
            }
        }
        Ok(None)
    }
}

impl<R: BufRead> Iterator for Seeds<R> {
    type Item = Result<Seed, DiscoverError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let step = self.step().transpose();
        self.done = !matches!(step, Some(Ok(_)));
        step
    }
}

/// A seed for what the list gives as its URL.
pub(super) fn seed(listed: &str, line: u64) -> Seed {
    let mut seed = Seed::new(&storable(listed)).at_line(line);
    if seed.url.is_err() {
        seed.url_as_listed = kept(&seed.url_as_listed);
    }
    seed
}

/// A seed for a line without a URL.
pub(super) fn unreadable(line: &Line, fault: &str) -> Seed {
    let mut seed = seed("", line.number);
    seed.url = Err(InvalidUrl::Line(fault.to_string()));
    seed.url_as_listed = kept(storable(&line.text).trim());
    seed
}

/// U+0000 stands in no database text: U+FFFD takes its place.
pub(super) fn storable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// The beginning; with the whole's hash, so that two long texts stay two.
fn kept(text: &str) -> String {
    match text.char_indices().nth(MAX_KEPT_CHARS) {
        None => text.to_string(),
        Some(_) => {
            let mark = format!("… [{}]", &blake3::hash(text.as_bytes()).to_hex()[..8]);
            let head = text.chars().take(MAX_KEPT_CHARS - mark.chars().count());
            head.chain(mark.chars()).collect()
        }
    }
}
