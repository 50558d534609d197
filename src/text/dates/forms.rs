//! The forms in which dates are written: by words of months, by 年月日, by numbers alone.
//! Never which of two overlapping readings stands.

use super::signs::Signs;
use super::{FoundDate, Order, digit, month_by_name};
use crate::text::{chars::is_cjk, expressions::compile};
use jiff::civil::Date;
use regex::{Captures, Regex};
use std::collections::HashMap;
use std::sync::LazyLock;

pub(super) const MONTH_TABLE: &str = include_str!("../tables/months.tsv");
const DIGIT: &str = "[0-9０-９٠-٩]";

pub(super) static MONTHS: LazyLock<HashMap<String, i8>> = LazyLock::new(|| {
    let rows = MONTH_TABLE.lines().filter_map(|line| line.split_once('\t'));
    rows.flat_map(|(number, words)| words.split(' ').map(move |w| (w.replace('_', " "), number.parse().unwrap_or(0))))
        .collect()
});

type Read = fn(&str, &Captures<'_>, Order) -> Option<FoundDate>;

type MayStand = fn(Signs) -> bool;

/// How a date may be written.
pub(super) struct Form {
    /// Whether a text with these signs may have such a date.
    pub(super) may_stand: MayStand,
    pub(super) pattern: Regex,
    pub(super) read: Read,
}

pub(super) static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let mut words: Vec<&str> = MONTHS.keys().map(String::as_str).collect();
    words.sort_by_key(|w| (std::cmp::Reverse(w.len()), *w));
    let month = format!("(?i:{})", words.join("|"));
    // Arabic pages name a month twice, once in each of two calendars' words: `18 سبتمبر أيلول`.
    words.retain(|w| w.starts_with(|c| ('\u{600}'..='\u{6FF}').contains(&c)));
    let levant = words.join("|");
    let forms: [(MayStand, String, Read); 5] = [
        (
            |signs| signs.before_month_sign,
            format!(
                r"(?:({DIGIT}{{4}})\s{{0,2}}[年년]\s{{0,2}})?({DIGIT}{{1,2}})\s{{0,2}}[月월]\s{{0,2}}({DIGIT}{{1,2}})\s{{0,2}}[日号號일]"
            ),
            read_east_asian,
        ),
        (
            |signs| signs.between_numbers,
            format!(r"({DIGIT}{{4}})([-/.])\s?({DIGIT}{{1,2}})([-/.])\s?({DIGIT}{{1,2}})"),
            read_year_first,
        ),
        (
            |signs| signs.between_numbers,
            format!(r"({DIGIT}{{1,2}})([-/.])({DIGIT}{{1,2}})([-/.])({DIGIT}{{4}})"),
            read_year_last,
        ),
        (
            |signs| signs.before_month,
            format!(
                r"({DIGIT}{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?[\s\u{{a0}}](?:of |de )?({month})\.?(?: (?:{levant}))?(?:,?[\s\u{{a0}}](?:del? )?({DIGIT}{{4}}))?"
            ),
            read_day_month,
        ),
        (
            |signs| signs.after_month,
            format!(r"({month})\.?[\s\u{{a0}}]({DIGIT}{{1,2}})(?:st|nd|rd|th)?(?:,?[\s\u{{a0}}]({DIGIT}{{4}}))?"),
            read_month_day,
        ),
    ];
    let form = |(may_stand, form, read): (_, String, _)| Some(Form { may_stand, pattern: compile(&form)?, read });
    forms.into_iter().filter_map(form).collect()
});

fn read_east_asian(text: &str, c: &Captures<'_>, _: Order) -> Option<FoundDate> {
    found(text, c.get(0)?.range(), [c.get(1), c.get(2), c.get(3)].map(value))
}

fn read_year_first(text: &str, c: &Captures<'_>, _: Order) -> Option<FoundDate> {
    if c[2] != c[4] {
        return None;
    }
    found(text, c.get(0)?.range(), [c.get(1), c.get(3), c.get(5)].map(value))
}

/// 09.07.2025 is day first wherever dots are used; with other signs the order must show itself.
fn read_year_last(text: &str, c: &Captures<'_>, order: Order) -> Option<FoundDate> {
    let (first, second) = (value(c.get(1))?, value(c.get(3))?);
    let known = order == Order::DayFirst && second <= 12;
    let day_first = known || &c[2] == "." || first > 12 || first == second;
    if c[2] != c[4] || !(day_first || second > 12 || order == Order::MonthFirst) {
        return None;
    }
    let (day, month) = if day_first { (first, second) } else { (second, first) };
    found(text, c.get(0)?.range(), [value(c.get(5)), Some(month), Some(day)])
}

fn read_day_month(text: &str, c: &Captures<'_>, _: Order) -> Option<FoundDate> {
    let month = month_by_name(&c[2]).and_then(|m| u32::try_from(m).ok());
    found(text, c.get(0)?.range(), [value(c.get(3)), month, value(c.get(1))])
}

/// English order; the month must be capitalised, so that `you may 5` is no date.
fn read_month_day(text: &str, c: &Captures<'_>, _: Order) -> Option<FoundDate> {
    if !c[1].starts_with(char::is_uppercase) {
        return None;
    }
    let month = month_by_name(&c[1]).and_then(|m| u32::try_from(m).ok());
    found(text, c.get(0)?.range(), [value(c.get(3)), month, value(c.get(2))])
}

fn value(part: Option<regex::Match<'_>>) -> Option<u32> {
    part?.as_str().chars().try_fold(0u32, |sum, c| Some(sum * 10 + digit(c)?))
}

/// Validates and checks that the match is not a piece of a longer number or word.
fn found(text: &str, range: std::ops::Range<usize>, [year, month, day]: [Option<u32>; 3]) -> Option<FoundDate> {
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let (next, second) = (after.next(), after.next());
    let glued_before = before.is_some_and(|c| digit(c).is_some() || matches!(c, '-' | '/' | '.') || is_letter(c));
    let glued_after = next.is_some_and(|c| {
        let ends_in_digit_or_letter = text[..range.end].ends_with(|l| digit(l).is_some() || is_letter(l));
        ends_in_digit_or_letter
            && (digit(c).is_some()
                || is_letter(c) && !(c == 'T' && second.is_some_and(|d| digit(d).is_some()))
                || matches!(c, '-' | '/' | '.') && second.is_some_and(|d| digit(d).is_some()))
    });
    if glued_before || glued_after {
        return None;
    }
    let year = year.map(|y| i16::try_from(y).unwrap_or(0));
    let (month, day) = (i8::try_from(month?).ok()?, i8::try_from(day?).ok()?);
    if year.is_some_and(|y| !(1000..3000).contains(&y)) {
        return None;
    }
    // 2000 was a leap year: 29 February without a year stands.
    Date::new(year.unwrap_or(2000), month, day).ok()?;
    Some(FoundDate { start: range.start, end: range.end, year, month, day })
}

/// A letter of a script that writes words apart; Han and kana may touch a date.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_cjk(c)
}
