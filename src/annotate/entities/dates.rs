//! Days and months in running text, as far as they are stated.
//! Never a year that does not stand there.

use super::found::{Found, after, before};
use crate::annotate::tongue::Tongue;
use crate::model::{EntityKind, EntityMethod};
use crate::text::dates::{digit, find_dates, month_by_name};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Days (`2025-07-07`, `--07-07`) and months of a year (`2025-07`).
pub(super) fn find(tongue: Tongue, text: &str) -> Vec<Found> {
    let days = find_dates(text).into_iter().filter(|d| d.year.is_some() || is_plain(tongue, &text[d.start..d.end]));
    let day = |d: crate::text::dates::FoundDate| {
        let year = d.year.map_or("-".into(), |y| format!("{y:04}"));
        let end = d.start + text[d.start..d.end].trim_end_matches('.').len();
        found(d.start..end, format!("{year}-{:02}-{:02}", d.month, d.day))
    };
    days.map(day).chain(months(text)).collect()
}

fn found(range: Range<usize>, normal: String) -> Found {
    Found::new(EntityKind::Date, range, EntityMethod::Pattern).normal(normal)
}

/// Without a year `3 set` and `5 dez` may be anything; a month written out is none.
fn is_plain(tongue: Tongue, date: &str) -> bool {
    let word: String = date.chars().filter(|c| c.is_alphabetic()).collect();
    let short = word.chars().count() <= 3 && word.is_ascii() && word.starts_with(char::is_lowercase) && word != "mai";
    let verb = tongue == Tongue::En && word.starts_with(char::is_lowercase);
    !short && !verb
}

fn months(text: &str) -> Vec<Found> {
    static HAN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d{4})[年년] ?(\d{1,2})[月월]").ok());
    static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\p{L}{3,12})\.? (?:de |del )?(\d{4})").ok());
    let mut all = Vec::new();
    for c in HAN.iter().flat_map(|r| r.captures_iter(text)) {
        let month = c[2].parse().ok();
        all.extend(month_of(text, c.get(0).map(|m| m.range()), &c[1], month));
    }
    for c in WORDS.iter().flat_map(|r| r.captures_iter(text)) {
        all.extend(month_of(text, c.get(0).map(|m| m.range()), &c[2], month_by_name(&c[1])));
    }
    all
}

fn month_of(text: &str, range: Option<Range<usize>>, year: &str, month: Option<i8>) -> Option<Found> {
    let (range, month) = (range?, month.filter(|m| (1..=12).contains(m))?);
    let year: u16 = year.parse().ok().filter(|y| (1800..2200).contains(y))?;
    let glued = before(text, range.start).is_some_and(|c| digit(c).is_some())
        || after(text, range.end).is_some_and(|c| digit(c).is_some());
    (!glued).then(|| found(range, format!("{year:04}-{month:02}")))
}
