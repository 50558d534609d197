//! The dateline that opens a report: agency, place, day, reporters, in the formulas of eleven languages.
//! Never half a formula: `海口7月7日电价下调` and `Köln - Düsseldorf (ICE)` open no report.

mod forms;

use super::chars::{is_hangul, is_kana};
use super::dates::{digit, find_dates};
use super::names::{han_names, hangul_names, spaced_names};
use super::press::is_press;
use forms::FORMS;
use jiff::civil::Date;
use regex::Captures;

/// A dateline with its length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatelineHead {
    /// One past its last byte; the report goes on there.
    pub end: usize,
    /// As written, without 据.
    pub agency: Option<String>,
    /// As written.
    pub place: Option<String>,
    /// Only where it is stated.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: Option<i8>,
    /// 1 to 31.
    pub day: Option<i8>,
    /// Names.
    pub reporters: Vec<String>,
}

/// No dateline is longer, in bytes.
const MAX_BYTES: usize = 400;

/// The dateline at the beginning of a text.
pub fn find_dateline(text: &str) -> Option<DatelineHead> {
    let blank = text.len() - text.trim_start().len();
    let head = &text[blank..text.floor_char_boundary(blank + MAX_BYTES)];
    FORMS.iter().find_map(|form| {
        let captures = form.captures(head)?;
        let mut found = read(&captures)?;
        let end = captures.get(0)?.end();
        if found.place.is_none() && goes_on(&head[..end], &head[end..]) {
            return None;
        }
        found.end = blank + end;
        Some(found)
    })
}

/// `电` begins a word of the sentence: 新华社7月7日电价.
fn goes_on(head: &str, rest: &str) -> bool {
    head.ends_with(['电', '電'])
        && rest.starts_with(|c| "价價影力商网網子话話缆纜池竞競梯站器信脑腦车車费費".contains(c))
}

fn read(c: &Captures<'_>) -> Option<DatelineHead> {
    let part = |name: &str| c.name(name).map(|m| m.as_str().trim()).filter(|t| !t.is_empty());
    let place = part("place");
    if place.is_some_and(is_no_place) {
        return None;
    }
    let (year, month, day) = match part("date") {
        Some(date) => find_dates(date).first().map(|d| (d.year, Some(d.month), Some(d.day)))?,
        None => (part("year").and_then(number), number_of(part("month")), number_of(part("day"))),
    };
    // 2000 was a leap year: 29 February without a year stands.
    Date::new(year.unwrap_or(2000), month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    Some(DatelineHead {
        end: 0,
        agency: part("agency").map(plain_agency(c)),
        place: place.map(str::to_string),
        year,
        month,
        day,
        reporters: part("names").map(reporters).unwrap_or_default(),
    })
}

/// The names of a list, in the manner of its script.
fn reporters(list: &str) -> Vec<String> {
    match () {
        () if list.chars().any(is_hangul) => hangul_names(list),
        () if list.chars().any(is_kana) => list.split('、').map(str::to_string).collect(),
        () if list.chars().any(super::chars::is_han) => han_names(list),
        () => spaced_names(list),
    }
}

/// What stands where a place would: the word before a credit (`[사진=…]`), an agency with its article (`The AP`).
fn is_no_place(place: &str) -> bool {
    const CREDITS: &[&str] = &[
        "写真",
        "動画",
        "画像",
        "図",
        "表",
        "文",
        "構成",
        "取材",
        "解説",
        "提供",
        "撮影",
        "出典",
        "資料",
        "編集",
        "사진",
        "자료",
        "제공",
        "출처",
        "그래픽",
        "영상",
        "그림",
        "글",
        "표",
    ];
    let words: Vec<&str> = place.split([' ', '\'', '’']).collect();
    CREDITS.contains(&place) || (words.len() > 1 && words.last().is_some_and(|word| is_press(word)))
}

fn number(digits: &str) -> Option<i16> {
    digits.chars().try_fold(0, |n: i16, c| n.checked_mul(10)?.checked_add(i16::try_from(digit(c)?).ok()?))
}

fn number_of(digits: Option<&str>) -> Option<i8> {
    i8::try_from(number(digits?)?).ok()
}

/// `央视新闻客户端消息` names the agency 央视新闻; with a place or day the 客户端 is part of its name.
fn plain_agency<'a>(c: &'a Captures<'_>) -> impl Fn(&str) -> String + 'a {
    move |name| {
        let dated = c.name("date").is_some() || c.name("place").is_some();
        let bare = name.trim_end_matches("客户端").trim_end_matches("客戶端");
        if dated { name.to_string() } else { bare.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_formula_is_a_valid_expression() {
        assert_eq!(FORMS.len(), forms::COUNT);
    }

    #[test]
    fn the_dateline_ends_where_the_report_begins() {
        let text = "新华社青渡7月9日电(记者林知夏)渡口起雾了。";
        let head = find_dateline(text).unwrap();
        assert_eq!(&text[head.end..], "渡口起雾了。");
    }
}
