//! Which articles a command works on: `--where` and `--since`.
//! Never a statement of its own: the store reads the condition.

use super::Failed;
use crate::{
    model::{Clock, Span},
    store::{ARTICLE_COLUMNS, Expression, Selection},
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// The two options.
#[derive(Debug, clap::Args)]
pub(super) struct Which {
    /// Only articles for which this holds: a condition on the columns of the table articles
    #[arg(long = "where", value_name = "EXPRESSION")]
    filter: Option<String>,
    /// Only since then: a day (UTC), an instant, or how long ago, like 24h
    #[arg(long, value_name = "WHEN", value_parser = since)]
    since: Option<Timestamp>,
}

impl Which {
    /// As the store takes it.
    pub(super) fn selection(&self) -> Result<Selection, Failed> {
        let parse = |text: &String| Expression::parse(text, &ARTICLE_COLUMNS);
        let which = self.filter.as_ref().map(parse).transpose();
        let which = which.map_err(|error| Failed::usage(format!("--where, {error}")))?;
        Ok(Selection { since: self.since, which })
    }
}

fn since(text: &str) -> Result<Timestamp, String> {
    let day = || text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp());
    let ago = || {
        let span = SignedDuration::try_from(text.parse::<Span>().ok()?.0).ok()?;
        Clock::System.now().checked_sub(span).ok()
    };
    let found = text.parse().ok().or_else(day).or_else(ago);
    found.ok_or_else(|| "write a day like 2025-07-07, an instant like 2025-07-07T08:00:00Z, or 24h".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_is_a_day_an_instant_or_so_long_ago() {
        let at = |text: &str| since(text).unwrap().to_string();
        assert_eq!(at("2025-07-07"), "2025-07-07T00:00:00Z");
        assert_eq!(at("2025-07-07T08:00:00+08:00"), "2025-07-07T00:00:00Z");
        let hour = Clock::System.now().duration_since(since("1h").unwrap());
        assert!((hour - SignedDuration::from_hours(1)).abs() < SignedDuration::from_secs(5), "{hour}");
        assert!(since("yesterday").is_err());
    }
}
