//! What may be said about a list, and why it may be no list at all.
//! Never an opinion on a single line: that is a seed.

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

impl ListOptions {
    /// Which of these names is that of the URL.
    pub(super) fn find_url<'a>(&self, names: &(impl Iterator<Item = &'a str> + Clone)) -> Option<usize> {
        let at = |wanted: &str| names.clone().position(|name| name.trim().to_lowercase() == wanted.to_lowercase());
        match &self.url_column {
            Some(wanted) => at(wanted.trim()),
            None => URL_NAMES.iter().find_map(|wanted| at(wanted)),
        }
    }

    /// The names that would do, for an error.
    pub(super) fn wanted(&self) -> String {
        self.url_column.clone().unwrap_or_else(|| URL_NAMES.join(", "))
    }
}
