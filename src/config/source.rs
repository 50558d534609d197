//! Where URLs come from.
//! Never a kind of source that is not built: it is refused by name.

use super::section::section;
use super::tree::Plain;
use super::value::{Value, text};
use super::words::words;
use crate::model::{Refetch, Span};
use serde_json::{Value as Json, json};
use std::path::PathBuf;
use std::time::Duration;

section! {
    /// One configured source.
    Source requires ["name"] {
        /// Its name in the tables; unique.
        name: String = String::new();
        /// What it is.
        kind: SourceKind = SourceKind::Urls;
        /// URLs written here.
        urls: Vec<String> = Vec::new();
        /// A list of URLs, `.txt`, `.csv` or `.jsonl`, or `-` for standard input; relative to where the program is started.
        file: Option<ListFile> = None;
        /// The column or key of the URL in the list; not set = found by its name.
        url_column: Option<String> = None;
        /// The higher, the sooner its URLs are fetched among those of the same host; a step counts as an hour of waiting, so that the others wait no longer than that.
        priority: u32 = 0, 0..=9;
        /// When a page that was fetched is looked at again: `24h`; `adaptive`, sooner where pages change; or `never`, which costs the sites least.
        refetch_after: Refetch = Refetch::Never;
    }
}

words! {
    /// What a source is.
    SourceKind {
        /// A list of URLs.
        Urls = "urls",
        /// A WARC file, or a folder of them: the pages are in it, nothing is fetched.
        Warc = "warc",
    } later ["feed", "sitemap", "hub"]
}

/// Where a list is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListFile {
    /// Standard input.
    Stdin,
    /// A file.
    Path(PathBuf),
}

impl Value for Refetch {
    fn read(plain: &Plain) -> Result<Self, String> {
        match plain {
            Plain::Text(word) if word == "never" => Ok(Refetch::Never),
            Plain::Text(word) if word == "adaptive" => Ok(Refetch::Adaptive),
            other => match Span::read(other)? {
                Span(interval) if interval < Duration::from_secs(1) => Err("must be at least 1s".into()),
                Span(interval) => Ok(Refetch::Every(interval)),
            },
        }
    }
    fn show(&self) -> Option<toml::Value> {
        match self {
            Refetch::Never => Some("never".into()),
            Refetch::Adaptive => Some("adaptive".into()),
            Refetch::Every(interval) => Span(*interval).show(),
        }
    }
    fn schema() -> Json {
        json!({"anyOf": [{"enum": ["never", "adaptive"]}, Span::schema()]})
    }
}

impl Value for ListFile {
    fn read(plain: &Plain) -> Result<Self, String> {
        match text(plain)? {
            "" => Err("must not be empty".into()),
            "-" => Ok(ListFile::Stdin),
            path => Ok(ListFile::Path(path.into())),
        }
    }
    fn show(&self) -> Option<toml::Value> {
        match self {
            ListFile::Stdin => Some("-".into()),
            ListFile::Path(path) => Some(path.display().to_string().into()),
        }
    }
    fn schema() -> Json {
        json!({"type": "string"})
    }
}
