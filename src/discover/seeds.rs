//! The stream of seeds: one reader of lines, one way to read a line by the kind of list.
//! Never a seed without its line, never anything after the first error.

use super::csv::Csv;
use super::format::ListFormat;
use super::kept::unreadable;
use super::lines::Lines;
use super::options::{DiscoverError, ListOptions};
use super::{jsonl, txt};
use crate::model::Seed;
use std::io::BufRead;

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
