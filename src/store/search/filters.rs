//! What narrows a search: days, language, site.
//! Never a guess: a value that is none is refused with what it should look like.

use crate::model::{CanonicalUrl, Lang};
use jiff::civil::Date;

/// Whether articles are found whose pages are gone for certain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Removed {
    /// As if they were not there.
    #[default]
    LeftOut,
    /// Like all others.
    Included,
}

/// What every hit must be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Published on this day or later.
    pub since: Option<Date>,
    /// Published on this day or earlier.
    pub until: Option<Date>,
    /// In this language; without a script in any.
    pub lang: Option<Lang>,
    /// On this host or one below it.
    pub site: Option<String>,
    /// Whether its page may be gone.
    pub removed: Removed,
}

impl Filters {
    /// The names of the fields that filter.
    pub const NAMES: &[&str] = &["since", "until", "lang", "site"];

    /// Sets a filter by its name; says what is wrong with the value, or that it is set already.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "since" => put(&mut self.since, name, day(value, Bound::First)),
            "until" => put(&mut self.until, name, day(value, Bound::Last)),
            "lang" => {
                let lang = Lang::parse(value);
                put(&mut self.lang, name, lang.ok_or_else(|| format!("{value} is no language; write en or zh-Hant")))
            }
            _ => put(&mut self.site, name, site(value)),
        }
    }
}

fn put<T>(field: &mut Option<T>, name: &str, value: Result<T, String>) -> Result<(), String> {
    match field.replace(value?) {
        None => Ok(()),
        Some(_) => Err(format!("{name} is given twice")),
    }
}

/// Which day of a month or year is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    First,
    Last,
}

/// `2025-07-07`, `2025-07`, `2025`.
fn day(value: &str, bound: Bound) -> Result<Date, String> {
    let full = match (value.len(), bound) {
        (4, Bound::First) => format!("{value}-01-01"),
        (4, Bound::Last) => format!("{value}-12-31"),
        (7, _) => format!("{value}-01"),
        _ => value.to_string(),
    };
    let is_iso = full.len() == 10 && full.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = full.parse::<Date>().ok().filter(|_| is_iso);
    let day = day.map(|day| if value.len() == 7 && bound == Bound::Last { day.last_of_month() } else { day });
    day.ok_or_else(|| format!("{value} is no day; write 2025-07-07, 2025-07 or 2025"))
}

fn site(value: &str) -> Result<String, String> {
    let url = CanonicalUrl::parse(&format!("http://{value}/")).ok();
    let host = url.as_ref().and_then(|url| url.url().host_str().filter(|_| url.url().path() == "/"));
    let is_name = !value.is_empty() && !value.contains(['/', '@', ':', '?', '#']);
    host.filter(|_| is_name).map(String::from).ok_or_else(|| format!("{value} is no host; write news.example"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, value: &str, told: &str) {
        let mut filters = Filters::default();
        let set = filters.set(name, value);
        let text = |day: Option<Date>| day.map(|day| day.to_string());
        let shown = [text(filters.since), text(filters.until), filters.lang.map(|l| l.to_string()), filters.site];
        let shown = shown.into_iter().flatten().collect::<String>();
        assert_eq!(set.map_or_else(|refused| refused, |()| shown), told, "{name}:{value}");
    }

    #[test]
    fn a_month_or_year_is_meant_from_its_first_to_its_last_day() {
        check("since", "2025-07-07", "2025-07-07");
        check("since", "2025-07", "2025-07-01");
        check("since", "2025", "2025-01-01");
        check("until", "2024-02", "2024-02-29");
        check("until", "2025", "2025-12-31");
    }

    #[test]
    fn languages_and_hosts_are_read_as_people_write_them() {
        check("lang", "zh_hant", "zh-Hant");
        check("site", "News.Example", "news.example");
        check("site", "例え.example", "xn--r8jz45g.example");
    }

    #[test]
    fn what_is_no_value_is_refused_with_an_example() {
        check("since", "yesterday", "yesterday is no day; write 2025-07-07, 2025-07 or 2025");
        check("until", "2025-13", "2025-13 is no day; write 2025-07-07, 2025-07 or 2025");
        check("until", "20250707", "20250707 is no day; write 2025-07-07, 2025-07 or 2025");
        check("lang", "中文", "中文 is no language; write en or zh-Hant");
        check("site", "http://news.example/a", "http://news.example/a is no host; write news.example");
        check("site", "%' OR 1=1", "%' OR 1=1 is no host; write news.example");
    }

    #[test]
    fn a_filter_is_given_once() {
        let mut filters = Filters::default();
        assert_eq!(filters.set("lang", "en"), Ok(()));
        assert_eq!(filters.set("lang", "de"), Err("lang is given twice".into()));
    }
}
