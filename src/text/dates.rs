//! Civil dates in running text: zh, ja, ko, en, de, fr, es, it, pt, ru, ar and the numeric forms.
//! Never a guess: what could be read as two days (03/04/2025) or is no day of the calendar is left out.

mod forms;
mod signs;

use forms::{FORMS, MONTHS};
use jiff::civil::Date;
use signs::Signs;

/// A date with its place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundDate {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The year, if it stands there.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31, and a day of that month.
    pub day: i8,
}

impl FoundDate {
    /// The civil date, if the year is stated.
    pub fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }
}

/// How a language orders a date of numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Not known: 03/04/2025 is two days, and so none.
    Unknown,
    /// The day stands first, as in most languages.
    DayFirst,
    /// The month stands first, as in the United States.
    MonthFirst,
}

/// Every date in `text`, in order, not overlapping; where two readings overlap the earlier and longer one stands.
pub fn find_dates(text: &str) -> Vec<FoundDate> {
    find_dates_as(text, Order::Unknown)
}

/// The same, where the order of numbers is known.
pub fn find_dates_as(text: &str, order: Order) -> Vec<FoundDate> {
    let signs = Signs::of(text);
    if signs == Signs::default() {
        return Vec::new();
    }
    let mut found: Vec<FoundDate> = FORMS
        .iter()
        .filter(|form| (form.may_stand)(signs))
        .flat_map(|form| form.pattern.captures_iter(text).filter_map(|c| (form.read)(text, &c, order)))
        .collect();
    found.sort_by_key(|d| (d.start, std::cmp::Reverse(d.end)));
    let mut end = 0;
    found.retain(|d| {
        let free = d.start >= end;
        if free {
            end = d.end;
        }
        free
    });
    found
}

/// The month that a word names in any of our languages: `Sept`, `июля`, `août`.
pub fn month_by_name(word: &str) -> Option<i8> {
    MONTHS.get(word.trim_end_matches('.').to_lowercase().as_str()).copied()
}

/// The value of a decimal digit: ASCII, full-width or Arabic-Indic.
pub fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '０'..='９' => Some(c as u32 - '０' as u32),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, Option<i16>, i8, i8)]) {
        let found: Vec<_> =
            find_dates(text).into_iter().map(|d| (&text[d.start..d.end], d.year, d.month, d.day)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn east_asian_dates_are_found() {
        check("于2025年7月9日举行", &[("2025年7月9日", Some(2025), 7, 9)]);
        check("海口7月7日电", &[("7月7日", None, 7, 7)]);
        check("２０２５年７月９日", &[("２０２５年７月９日", Some(2025), 7, 9)]);
        check("2025년 7월 9일 발표", &[("2025년 7월 9일", Some(2025), 7, 9)]);
        check("2025年1月2日至3月4日", &[("2025年1月2日", Some(2025), 1, 2), ("3月4日", None, 3, 4)]);
    }

    #[test]
    fn numeric_dates_are_found_where_their_order_is_plain() {
        check("2025-07-09T08:00", &[("2025-07-09", Some(2025), 7, 9)]);
        check("发布于2025-07-09 08:00", &[("2025-07-09", Some(2025), 7, 9)]);
        check("2025/07/09", &[("2025/07/09", Some(2025), 7, 9)]);
        check("2025.7.9.", &[("2025.7.9", Some(2025), 7, 9)]);
        check("am 09.07.2025 um", &[("09.07.2025", Some(2025), 7, 9)]);
        check("13/04/2025", &[("13/04/2025", Some(2025), 4, 13)]);
        check("04/13/2025", &[("04/13/2025", Some(2025), 4, 13)]);
    }

    #[test]
    fn a_date_of_unknown_order_is_left_out() {
        check("03/04/2025", &[]);
        check("03-04-2025", &[]);
        let found = find_dates_as("03/04/2025 08:15; 04/13/2025", Order::DayFirst);
        assert_eq!(found.iter().map(|d| (d.month, d.day)).collect::<Vec<_>>(), [(4, 3), (4, 13)]);
        let found = find_dates_as("03/04/2025 08:15; 13/04/2025; 03.04.2025", Order::MonthFirst);
        assert_eq!(found.iter().map(|d| (d.month, d.day)).collect::<Vec<_>>(), [(3, 4), (4, 13), (4, 3)]);
    }

    #[test]
    fn named_months_are_found_in_every_language() {
        check("on March 13, 2025.", &[("March 13, 2025", Some(2025), 3, 13)]);
        check("dated 1 February 2023", &[("1 February 2023", Some(2023), 2, 1)]);
        check("SAN JOSE, Sept. 9 (X)", &[("Sept. 9", None, 9, 9)]);
        check("den 13. Juli 2024", &[("13. Juli 2024", Some(2024), 7, 13)]);
        check("le 4 déc 2024 /", &[("4 déc 2024", Some(2024), 12, 4)]);
        check("le 1er août 2024", &[("1er août 2024", Some(2024), 8, 1)]);
        check("el 24 de febrero de 2025", &[("24 de febrero de 2025", Some(2025), 2, 24)]);
        check("em 19 de março de 2025", &[("19 de março de 2025", Some(2025), 3, 19)]);
        check("il 24 lug -", &[("24 lug", None, 7, 24)]);
        check("27 февраля 2025 года", &[("27 февраля 2025", Some(2025), 2, 27)]);
        check("القاهرة 18 سبتمبر أيلول (و", &[("18 سبتمبر أيلول", None, 9, 18)]);
    }

    #[test]
    fn what_is_no_day_is_no_date() {
        check("2025年13月1日", &[]);
        check("2025-02-30", &[]);
        check("you may 5 times; 7 maybe; 7 razones", &[]);
        check("1.2.2025.07.09.3", &[]);
        check("", &[]);
    }

    #[test]
    fn the_day_of_a_leap_year_stands_without_a_year() {
        check("2月29日", &[("2月29日", None, 2, 29)]);
        check("2025年2月29日", &[]);
    }

    #[test]
    fn every_month_word_is_in_the_table_once_per_month() {
        for line in super::forms::MONTH_TABLE.lines() {
            let (number, words) = line.split_once('\t').unwrap();
            for word in words.split(' ') {
                assert_eq!(month_by_name(&word.replace('_', " ")), number.parse().ok(), "{word}");
            }
        }
        assert_eq!(FORMS.len(), 5);
    }
}
