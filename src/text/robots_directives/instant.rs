//! The date of `unavailable_after`: RFC 822, RFC 850, asctime and ISO 8601 forms → an instant.
//! Never a part of a text: what holds anything else is no date.

use crate::text::dates::month_by_name;
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::Offset,
};

/// Longer texts are no dates.
const MAX_BYTES: usize = 60;

/// Years that a database of either kind keeps, and that somebody may mean.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=9990;

/// Zones by name, in minutes east of Greenwich (RFC 822 §5.1).
const ZONES: &[(&str, i32)] = &[
    ("Z", 0),
    ("GMT", 0),
    ("UTC", 0),
    ("UT", 0),
    ("EST", -300),
    ("EDT", -240),
    ("CST", -360),
    ("CDT", -300),
    ("MST", -420),
    ("MDT", -360),
    ("PST", -480),
    ("PDT", -420),
];

const WEEKDAYS: &[&str] = &["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/// What was read so far.
#[derive(Default)]
struct Found {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Time>,
    zone: Option<i32>,
}

/// Reads the whole text. Without a zone it is UTC; without a time it is the end of that day.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut found = Found::default();
    for (n, word) in text.split([' ', '\t', ',']).filter(|word| !word.is_empty()).enumerate() {
        let is_weekday = n == 0 && is_weekday(word);
        if !is_weekday {
            found.take(word)?;
        }
    }
    found.instant()
}

impl Found {
    fn take(&mut self, word: &str) -> Option<()> {
        if word.contains(':') && self.year.is_none() && word.len() > 10 {
            // ISO 8601: date and time in one word.
            let (date, time) = word.split_at_checked(10)?;
            self.numeric_date(date)?;
            return self.time_and_zone(time.strip_prefix(['T', 't'])?);
        }
        if word.contains(':') && self.time.is_none() {
            return self.time_and_zone(word);
        }
        if let Some(zone) = zone(word).filter(|_| self.time.is_some()) {
            return set(&mut self.zone, zone);
        }
        if word.contains('-') {
            return self.numeric_date(word).or_else(|| word.splitn(3, '-').try_for_each(|part| self.date_part(part)));
        }
        self.date_part(word)
    }

    /// `2027-06-25`.
    fn numeric_date(&mut self, word: &str) -> Option<()> {
        let date: Date = word.parse().ok().filter(|_| word.len() == 10)?;
        set(&mut self.year, date.year())?;
        set(&mut self.month, date.month())?;
        set(&mut self.day, date.day())
    }

    /// `25`, `Jun`, `2027`, `27`.
    fn date_part(&mut self, word: &str) -> Option<()> {
        if let Some(month) = month_by_name(word) {
            return set(&mut self.month, month);
        }
        let number: i16 = word.bytes().all(|b| b.is_ascii_digit()).then(|| word.parse().ok()).flatten()?;
        match (word.len(), self.day) {
            (4, _) => set(&mut self.year, number),
            (1 | 2, None) => set(&mut self.day, i8::try_from(number).ok()?),
            // Two digits of a year, as RFC 2822 §4.3 reads them.
            (2, Some(_)) => set(&mut self.year, number + if number < 50 { 2000 } else { 1900 }),
            _ => None,
        }
    }

    /// `15:00`, `15:00:00Z`, `15:00:00.5+08:00`.
    fn time_and_zone(&mut self, word: &str) -> Option<()> {
        let end = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.'))).unwrap_or(word.len());
        let (time, rest) = word.split_at(end);
        let (time, _fraction) = time.split_once('.').unwrap_or((time, ""));
        let numbers = time.split(':').map(|n| n.parse().ok()).collect::<Option<Vec<i8>>>()?;
        let time = match numbers[..] {
            [hour, minute] => Time::new(hour, minute, 0, 0),
            // A leap second is the one before.
            [hour, minute, second] => Time::new(hour, minute, if second == 60 { 59 } else { second }, 0),
            _ => return None,
        };
        set(&mut self.time, time.ok()?)?;
        if rest.is_empty() { Some(()) } else { set(&mut self.zone, zone(rest)?) }
    }

    fn instant(self) -> Option<Timestamp> {
        let date = Date::new(self.year.filter(|y| YEARS.contains(y))?, self.month?, self.day?).ok()?;
        let local = match self.time {
            Some(time) => date.to_datetime(time),
            None => date.tomorrow().ok()?.to_datetime(Time::midnight()),
        };
        Offset::from_seconds(self.zone.unwrap_or(0) * 60).ok()?.to_timestamp(local).ok()
    }
}

/// Stated twice is stated badly.
fn set<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.replace(value).is_none().then_some(())
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    word.len() >= 3 && WEEKDAYS.iter().any(|day| day.starts_with(&word))
}

/// `GMT`, `+0800`, `-08:00`: minutes east of Greenwich.
fn zone(word: &str) -> Option<i32> {
    if let Some((_, minutes)) = ZONES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) {
        return Some(*minutes);
    }
    let sign = if word.starts_with('-') { -1 } else { 1 };
    let digits = word.strip_prefix(['+', '-'])?.replacen(':', "", 1);
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (i32, i32) = match digits.len() {
        2 => (digits.parse().ok()?, 0),
        4 => (digits[..2].parse().ok()?, digits[2..].parse().ok()?),
        _ => return None,
    };
    ((0..=14).contains(&hours) && (0..60).contains(&minutes)).then_some(sign * (hours * 60 + minutes))
}
