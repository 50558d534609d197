//! URL lists (txt, csv, jsonl) as a stream of seeds: bytes in, seeds out, memory flat over any length.
//! Never here: opening a file, a network request, a line that vanishes.
//!
//! What cannot be read on a line is a [`Seed`] whose `url` is an error, so it ends as one `rejected: invalid_url` row
//! and the rest runs. Only a list that cannot be read at all is a [`DiscoverError`], and it ends the stream.

mod csv;
mod format;
mod jsonl;
mod lines;
mod seeds;
mod txt;

pub use format::{ListFormat, sniff};
pub use lines::MAX_LINE_BYTES;
pub use seeds::{MAX_KEPT_CHARS, Seeds};

use std::io::BufRead;

/// Column and key names under which lists carry their URLs, best first; compared without case.
pub const URL_NAMES: &[&str] = &["url", "link", "address", "uri", "href", "loc", "page", "网址", "链接"];

/// What the person who wrote the list may have to say about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListOptions {
    /// The column (csv) or key (jsonl) of the URL; `None` = the first of [`URL_NAMES`] that is there.
    pub url_column: Option<String>,
}

/// Why a list cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum DiscoverError {
    /// Reading failed.
    #[error("the list cannot be read after line {line}: {source}")]
    Read {
        /// The last line that was read.
        line: u64,
        /// Why.
        source: std::io::Error,
    },
    /// A byte order mark of UTF-16 or UTF-32 stands at the beginning.
    #[error("the list is UTF-16 or UTF-32; save it as UTF-8")]
    WideText,
    /// No column of the csv header holds the URLs.
    #[error("no column of the header ({columns}) holds the URLs; wanted: {wanted}")]
    NoUrlColumn {
        /// The header as found.
        columns: String,
        /// Which names would do.
        wanted: String,
    },
}

/// Reads a list. After the first `Err` the iterator is at its end.
pub fn read_list<R: BufRead>(reader: R, format: ListFormat, options: &ListOptions) -> Seeds<R> {
    Seeds::new(reader, format, options)
}

impl ListOptions {
    /// Which of these names is that of the URL.
    fn find_url<'a>(&self, names: impl Iterator<Item = &'a str> + Clone) -> Option<usize> {
        let at = |wanted: &str| names.clone().position(|name| name.trim().to_lowercase() == wanted.to_lowercase());
        match &self.url_column {
            Some(wanted) => at(wanted.trim()),
            None => URL_NAMES.iter().find_map(|wanted| at(wanted)),
        }
    }

    /// The names that would do, for an error.
    fn wanted(&self) -> String {
        self.url_column.clone().unwrap_or_else(|| URL_NAMES.join(", "))
    }
}
