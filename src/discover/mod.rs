//! URL lists (txt, csv, jsonl) as a stream of seeds: bytes in, seeds out, memory flat over any length.
//! Never here: opening a file, a network request, a line that vanishes.
//!
//! What cannot be read on a line is a [`Seed`] whose `url` is an error, so it ends as one `rejected: invalid_url` row
//! and the rest runs. Only a list that cannot be read at all is a [`DiscoverError`], and it ends the stream.

mod csv;
mod format;
mod jsonl;
mod kept;
mod lines;
mod options;
mod seeds;
mod txt;
mod warc;

pub use format::{ListFormat, sniff};
pub use kept::MAX_KEPT_CHARS;
pub use lines::MAX_LINE_BYTES;
pub use options::{DiscoverError, ListOptions, URL_NAMES};
pub use seeds::Seeds;
pub use warc::{WarcPage, read_warc};

use std::io::BufRead;

/// Reads a list. After the first `Err` the iterator is at its end.
pub fn read_list<R: BufRead>(reader: R, format: ListFormat, options: &ListOptions) -> Seeds<R> {
    Seeds::new(reader, format, options)
}
