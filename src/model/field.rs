//! A value that a page states about itself: where it was found, how exact it is, how sure we are.
//! Never here: which of several is taken (`extract`).

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

/// Where a value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// schema.org JSON-LD.
    JsonLd,
    /// A `<meta>` element (OpenGraph, article:*, Dublin Core, plain).
    Meta,
    /// `<time datetime>` or microdata.
    TimeElement,
    /// The page's address.
    Url,
    /// Visible text.
    Visible,
    /// The dateline of the first paragraph.
    Dateline,
    /// The feed that listed it.
    Feed,
    /// An HTTP header.
    Http,
}

impl Basis {
    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::JsonLd => "json_ld",
            Basis::Meta => "meta",
            Basis::TimeElement => "time_element",
            Basis::Url => "url",
            Basis::Visible => "visible",
            Basis::Dateline => "dateline",
            Basis::Feed => "feed",
            Basis::Http => "http",
        }
    }
}

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// A day.
    Day,
    /// A minute.
    Minute,
    /// A second or finer.
    Second,
}

impl Precision {
    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Precision::Day => "day",
            Precision::Minute => "minute",
            Precision::Second => "second",
        }
    }
}

/// A date as the page states it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DatedField {
    /// The civil date in the page's own zone.
    pub on: Date,
    /// The instant; only where time AND zone are stated.
    pub at: Option<Timestamp>,
    /// The zone as stated: `+08:00`.
    pub offset: Option<String>,
    /// How exact.
    pub precision: Precision,
    /// Where it was found.
    pub basis: Basis,
}

/// One candidate for a field; conflicts are kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldCandidate {
    /// `title`, `author`, `published`, `modified`, `site_name`, `section`, …
    pub field: &'static str,
    /// The value as found.
    pub value: String,
    /// The exact place: `json_ld.headline`, `meta.og:title`, `h1`, `title`.
    pub source: String,
    /// In [0, 1].
    pub confidence: f32,
    /// Whether this one was taken.
    pub chosen: bool,
}
