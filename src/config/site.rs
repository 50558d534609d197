//! `[[site]]`: where single sites keep their text and their fields, in CSS selectors.
//! Never a rule that ships with the program: each is the user's own.

use super::checked::HostGlob;
use super::section::section;
use super::tree::Plain;
use super::value::{Value, text};
use crate::extract::{Css, SiteRule};
use jiff::civil::Date;
use serde_json::{Value as Json, json};

section! {
    /// The selectors for the pages of some hosts.
    Site requires [] {
        /// What holds the text: all that they select, in page order.
        body: Vec<Css> = Vec::new();
        /// The title: the first selector that finds something counts, as for the fields that follow.
        title: Vec<Css> = Vec::new();
        /// The date of publication: `content` or `datetime`, else the text.
        date: Vec<Css> = Vec::new();
        /// The authors.
        authors: Vec<Css> = Vec::new();
        /// What is no part of the page's text, wherever it stands.
        remove: Vec<Css> = Vec::new();
        /// Pages fetched from this day on, as `2025-03-01`; the latest valid rule of a host counts. Not set = always.
        valid_from: Option<Date> = None;
    }
}

/// A site's selectors with the hosts they are for.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedSite {
    /// `*.example.org`; `match` in the file.
    pub glob: HostGlob,
    /// The selectors.
    pub site: Site,
}

impl NamedSite {
    /// As the extractor takes it.
    pub fn rule(&self) -> SiteRule {
        let Site { body, title, date, authors, remove, valid_from } = self.site.clone();
        SiteRule { hosts: self.glob.as_str().to_string(), valid_from, body, title, date, authors, remove }
    }
}

impl Value for Css {
    fn read(plain: &Plain) -> Result<Self, String> {
        let text = text(plain)?;
        Css::parse(text).map_err(|what| format!("is no CSS selector: \"{text}\": {what}"))
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.as_str().into())
    }
    fn schema() -> Json {
        json!({"type": "string"})
    }
}

impl Value for Date {
    fn read(plain: &Plain) -> Result<Self, String> {
        let text = text(plain)?;
        text.parse().map_err(|_| format!("is no date: \"{text}\"; write it like \"2025-03-01\""))
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string", "format": "date"})
    }
}
