//! One JSON object a line (jsonlines.org), its names in the order of the schema.
//! Never a line break inside an object.

use super::{Writer, output::Output};
use crate::store::{ARTICLE, PARTS};
use serde_json::Value;
use std::io::{self, Write};

/// JSON lines.
pub(super) struct Jsonl<'o>(pub(super) &'o mut Output);

impl Writer for Jsonl<'_> {
    fn article(&mut self, article: &Value) -> io::Result<()> {
        let names = ARTICLE.iter().map(|field| field.column.name).chain(PARTS.iter().map(|part| part.name));
        for (i, name) in names.enumerate() {
            write!(self.0, "{}\"{name}\":", if i == 0 { '{' } else { ',' })?;
            serde_json::to_writer(&mut *self.0, &article[name])?;
        }
        self.0.write_all(b"}\n")
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
