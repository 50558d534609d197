//! CSV as RFC 4180 has it: a header, CRLF, quotation marks doubled. NULL is an empty cell; a part is JSON in its cell.
//! Never a column whose place depends on the articles.

use super::{Writer, output::Output};
use crate::store::{ARTICLE, PARTS};
use csv::{Terminator, WriterBuilder};
use serde_json::Value;
use std::io;

/// Comma-separated values.
pub(super) struct Csv<'o>(csv::Writer<&'o mut Output>);

impl<'o> Csv<'o> {
    /// Writes the header.
    pub(super) fn new(output: &'o mut Output) -> io::Result<Csv<'o>> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(output);
        writer.write_record(names())?;
        Ok(Csv(writer))
    }
}

impl Writer for Csv<'_> {
    fn article(&mut self, article: &Value) -> io::Result<()> {
        Ok(self.0.write_record(names().map(|name| cell(&article[name])))?)
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    ARTICLE.iter().map(|field| field.column.name).chain(PARTS.iter().map(|part| part.name))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
