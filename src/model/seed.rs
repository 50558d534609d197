//! A URL as somebody listed it.
//! Never here: reading a list (`discover`).

use super::{CanonicalUrl, InvalidUrl};
use std::collections::BTreeMap;

/// One line of a list, feed or sitemap.
#[derive(Debug, Clone, PartialEq)]
pub struct Seed {
    /// Exactly as listed, white space around it removed.
    pub url_as_listed: String,
    /// The parsed URL, or why it is none: such a seed is `rejected: invalid_url` and the rest runs.
    pub url: Result<CanonicalUrl, InvalidUrl>,
    /// Line in its file, from 1; `None` for URLs from the config itself.
    pub line: Option<u64>,
    /// Extra columns of the list.
    pub labels: BTreeMap<String, String>,
}

impl Seed {
    /// A seed without line or labels.
    pub fn new(url_as_listed: &str) -> Seed {
        let listed = url_as_listed.trim();
        Seed {
            url: CanonicalUrl::parse(listed),
            url_as_listed: listed.to_string(),
            line: None,
            labels: BTreeMap::new(),
        }
    }

    /// With the line it stood on.
    #[must_use]
    pub fn at_line(mut self, line: u64) -> Seed {
        self.line = Some(line);
        self
    }
}
