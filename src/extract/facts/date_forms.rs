//! Dates as metadata and visible text spell them.
//! Never here: which of them is the date of publication.

use crate::model::{Basis, DatedField, Precision};
use crate::text::dates::{Order, digit, find_dates_as};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use regex::Regex;
use std::sync::LazyLock;

static ISO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?").ok()
});

static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:[\s,T·|日.–—-]|г\.|года){0,5}(?:um |at |à |alle(?: ore)? |ore |às |a las |в |오전 |오후 |上午|下午|午前|午後)?(?:[01]?\d|2[0-3]) ?(?:[:：][0-5]\d|[h時시点點] ?[0-5]\d)").ok()
});

/// A date as metadata spell it: ISO 8601, or any form that a reader would understand.
pub(super) fn parse(text: &str, basis: Basis) -> Option<DatedField> {
    let text = text.trim();
    let Some(parts) = ISO.as_ref()?.captures(text) else {
        return in_text(text, basis, Order::Unknown).map(|(field, _)| field);
    };
    let number = |group: usize| parts.get(group).and_then(|m| m.as_str().parse::<i16>().ok());
    let on = Date::new(number(1)?, i8::try_from(number(2)?).ok()?, i8::try_from(number(3)?).ok()?).ok()?;
    let small = |group: usize| number(group).and_then(|n| i8::try_from(n).ok());
    let (Some(hour), Some(minute)) = (small(4), small(5)) else { return Some(day(on, basis)) };
    let Ok(time) = Time::new(hour, minute, small(6).unwrap_or(0), 0) else { return Some(day(on, basis)) };
    let precision = if parts.get(6).is_some() { Precision::Second } else { Precision::Minute };
    let offset = parts.get(7).and_then(|m| offset_of(m.as_str()));
    let at = offset.and_then(|o| o.to_timestamp(DateTime::from_parts(on, time)).ok());
    let shown = offset.map(|o| {
        let minutes = o.seconds() / 60;
        format!("{}{:02}:{:02}", if minutes < 0 { '-' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60)
    });
    Some(DatedField { on, at, offset: shown, precision, basis })
}

pub(super) fn day(on: Date, basis: Basis) -> DatedField {
    DatedField { on, at: None, offset: None, precision: Precision::Day, basis }
}

fn offset_of(text: &str) -> Option<Offset> {
    if matches!(text, "Z" | "UTC" | "GMT") {
        return Some(Offset::UTC);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let seconds = digits.get(..2)?.parse::<i32>().ok()? * 3600 + digits.get(2..4)?.parse::<i32>().ok()? * 60;
    Offset::from_seconds(if text.starts_with('-') { -seconds } else { seconds }).ok()
}

/// Whether four digits stand in a row: no year is told without them.
fn has_year(text: &str) -> bool {
    let longest = |(run, most): (u32, u32), c: char| {
        let run = if digit(c).is_some() { run + 1 } else { 0 };
        (run, most.max(run))
    };
    text.chars().fold((0, 0), longest).1 >= 4
}

/// The first date with a year in a text, with the time behind it, and where it begins.
pub(super) fn in_text(text: &str, basis: Basis, order: Order) -> Option<(DatedField, usize)> {
    if !has_year(text) {
        return None;
    }
    let found = find_dates_as(text, order).into_iter().find(|f| f.year.is_some())?;
    let mut field = day(found.date()?, basis);
    if TIME.as_ref().is_some_and(|time| time.is_match(&text[found.end..])) {
        field.precision = Precision::Minute;
    }
    Some((field, found.start))
}
