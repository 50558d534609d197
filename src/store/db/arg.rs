//! Values to bind, and instants as both databases are given them.
//! Never a value inside a statement's text.

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use serde_json::Value;
use std::fmt::Write as _;
use std::time::Duration;

/// Instants in SQLite: ISO 8601 in UTC with microseconds, of one width, so that text order is time order.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%S.%6fZ";

/// A value to bind.
#[derive(Debug, Clone)]
pub(in crate::store) enum Arg {
    Int(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    At(Option<Timestamp>),
    Bytes(Vec<u8>),
}

/// An instant as SQLite keeps it, and as JSON rows carry it to both.
pub(in crate::store) fn instant(at: Timestamp) -> String {
    at.strftime(INSTANT).to_string()
}

/// A moment so much later than another; the last one there is, if that is beyond it.
pub(in crate::store) fn later(now: Timestamp, wait: Duration) -> Timestamp {
    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}

impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Int(Some(n))
    }
}
impl From<Option<i64>> for Arg {
    fn from(n: Option<i64>) -> Arg {
        Arg::Int(n)
    }
}
impl From<f64> for Arg {
    fn from(n: f64) -> Arg {
        Arg::Real(Some(n))
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(Some(text.to_string()))
    }
}
impl From<Option<&str>> for Arg {
    fn from(text: Option<&str>) -> Arg {
        Arg::Text(text.map(String::from))
    }
}
impl From<Timestamp> for Arg {
    fn from(at: Timestamp) -> Arg {
        Arg::At(Some(at))
    }
}
impl Arg {
    /// Rows as the text of a JSON array, written one by one; `None` if there is none.
    pub(in crate::store) fn rows(rows: impl Iterator<Item = Value>) -> Option<Arg> {
        let mut text = String::new();
        for row in rows {
            let _ = write!(text, "{}{row}", if text.is_empty() { '[' } else { ',' });
        }
        (!text.is_empty()).then(|| Arg::Text(Some(text + "]")))
    }
}
impl From<Vec<Value>> for Arg {
    fn from(rows: Vec<Value>) -> Arg {
        Arg::Text(Some(Value::Array(rows).to_string()))
    }
}

/// Postgres' text form of an instant (`2025-01-12 08:00:00.5+00`) in the form SQLite keeps.
pub(in crate::store) fn instant_of_postgres(text: &str) -> Option<String> {
    let civil: DateTime = text.strip_suffix("+00")?.parse().ok()?;
    Some(instant(civil.to_zoned(TimeZone::UTC).ok()?.timestamp()))
}
