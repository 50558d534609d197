//! Apache Parquet, Zstandard inside: typed columns; each part a list, of structs where it has several columns.
//! Never more articles in memory than a row group holds.

mod leaf;
mod schema;
#[cfg(test)]
mod tests;

use super::{Writer, output::Output};
use crate::store::{ARTICLE, PARTS};
use leaf::Leaf;
use parquet::{
    basic::{Compression, ZstdLevel},
    errors::ParquetError,
    file::{properties::WriterProperties, writer::SerializedFileWriter},
};
use serde_json::Value;
use std::{io, sync::Arc};

/// What the articles of a row group take in memory, beyond which it is written: a reader works on a row group at a time.
const ROW_GROUP_BYTES: usize = 32 << 20;

/// A file in the making.
pub(super) struct Parquet<'o> {
    file: SerializedFileWriter<&'o mut Output>,
    leaves: Vec<Leaf>,
    bytes: usize,
}

impl<'o> Parquet<'o> {
    /// Writes the first bytes. What repeats within a column goes into a dictionary, as the library does by itself.
    pub(super) fn new(output: &'o mut Output) -> io::Result<Parquet<'o>> {
        let properties = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
        let schema = Arc::new(schema::schema().map_err(unwrapped)?);
        let file = SerializedFileWriter::new(output, schema, Arc::new(properties)).map_err(unwrapped)?;
        let columns = ARTICLE.iter().map(|field| Leaf::of_article(field.column));
        let parts = PARTS.iter().flat_map(|part| part.fields.iter().map(|field| Leaf::of_part(part, field.column)));
        Ok(Parquet { file, leaves: columns.chain(parts).collect(), bytes: 0 })
    }

    fn row_group(&mut self) -> Result<(), ParquetError> {
        let mut group = self.file.next_row_group()?;
        for leaf in &mut self.leaves {
            leaf.write(&mut group)?;
        }
        group.close()?;
        self.bytes = 0;
        Ok(())
    }
}

impl Writer for Parquet<'_> {
    fn article(&mut self, article: &Value) -> io::Result<()> {
        for leaf in &mut self.leaves {
            self.bytes += leaf.take(article)?;
        }
        if self.bytes >= ROW_GROUP_BYTES { self.row_group().map_err(unwrapped) } else { Ok(()) }
    }

    fn end(&mut self) -> io::Result<()> {
        if self.bytes > 0 {
            self.row_group().map_err(unwrapped)?;
        }
        self.file.finish().map_err(unwrapped)?;
        Ok(())
    }
}

/// The output's own error, that a reader who has gone or a full disk can be told from the rest.
fn unwrapped(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => error.downcast::<io::Error>().map_or_else(io::Error::other, |error| *error),
        error => io::Error::other(error),
    }
}
