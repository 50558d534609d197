//! Finds when the article was published and changed: address, meta, JSON-LD, time elements, visible text.
//! Never a date in the future of the fetch, and never a year that the page does not state.

use super::date_forms::{day, parse};
use super::date_trust::{self, Stated};
use super::visible_dates::{self, Seen};
use super::{Fields, Head, Sources};
use crate::extract::attr::attr;
use crate::extract::words::Words;
use crate::model::{Basis, PageFacts};
use crate::text::dates::month_by_name;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use regex::Regex;
use std::sync::LazyLock;

static IN_ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[/_.=a-zA-Z-])((?:19|20)\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?:\D|$)|/((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})/").ok()
});

/// The day first: `/29-10-2021`. Only where the first number can be no month.
static DAY_FIRST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[/_-](1[3-9]|2\d|3[01])[-.](0?[1-9]|1[0-2])[-.]((?:19|20)\d{2})(?:\D|$)").ok());

/// The month as a word: `/2023/october/03/`.
static WITH_WORD: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"/((?:19|20)\d{2})[/-](\p{L}{3,10})[/-](\d{1,2})(?:\D|$)").ok());

static MONTH: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[/-]((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])/").ok());

const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article.published",
    "publishdate",
    "publish_date",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "date",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "og:published_time",
    "og:release_date",
    "release_date",
    "weibo:article:create_at",
    "bt:pubdate",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_date",
    "originalpublicationdate",
    "last-publish-date",
    "uploaddate",
];

const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "revised",
];

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let shown = visible_dates::visible(sources);
    let (of_change, of_text): (Vec<Seen>, Vec<Seen>) = shown.into_iter().partition(|seen| seen.is_of_change);
    let mut found: Vec<Stated> = in_address(sources.page.url.as_str()).into_iter().collect();
    found.extend(in_metas(sources.head, PUBLISHED, "datepublished"));
    found.extend(in_linked_data(sources.head.linked_data.published.as_deref(), "json_ld.datePublished"));
    found.extend(in_other_metas(sources.head));
    found.extend(marked(sources, "datePublished"));
    found.extend(of_text.into_iter().map(Seen::stated));
    let mut found = sane(found, sources);
    if found.is_empty() {
        // The only date that readers are given, whatever it is called.
        found = sane(of_change.iter().map(Seen::as_only_date).collect(), sources);
    }
    let mut changed = in_linked_data(sources.head.linked_data.modified.as_deref(), "json_ld.dateModified");
    changed.extend(in_metas(sources.head, MODIFIED, "datemodified"));
    changed.extend(marked(sources, "dateModified"));
    date_trust::contest(&mut found, &changed);
    facts.published = date_trust::choose(&found, "published", fields);
    changed.extend(of_change.into_iter().map(Seen::stated));
    facts.modified = date_trust::choose(&sane(changed, sources), "modified", fields);
}

/// Those of the web's time that are not in the future.
fn sane(mut found: Vec<Stated>, sources: &Sources<'_, '_>) -> Vec<Stated> {
    let latest = sources.page.fetched_at.to_zoned(TimeZone::UTC).date().tomorrow().unwrap_or(Date::MAX);
    found.retain(|(field, _)| field.on <= latest && field.on >= date(1990, 1, 1));
    found
}

fn in_linked_data(text: Option<&str>, source: &str) -> Vec<Stated> {
    text.and_then(|text| parse(text, Basis::JsonLd)).map(|field| (field, source.to_string())).into_iter().collect()
}

/// The first of each name; `microdata` is the name that only microdata spell so.
fn in_metas(head: &Head, names: &[&str], microdata: &str) -> Vec<Stated> {
    let of_name = |name: &&str| {
        let basis = if *name == microdata { Basis::TimeElement } else { Basis::Meta };
        Some((parse(head.all(name).next()?, basis)?, format!("meta.{name}")))
    };
    names.iter().filter_map(of_name).collect()
}

/// Any other meta whose name speaks of publishing: `w-published-date`, `article-publish-time`.
fn in_other_metas(head: &Head) -> Vec<Stated> {
    let is_named = |name: &str| {
        name.contains("publish") && !["modif", "updat", "publisher", "unpublish"].iter().any(|w| name.contains(w))
    };
    let others = head.metas.iter().filter(|(name, _)| is_named(name) && !PUBLISHED.contains(&name.as_str()));
    others.filter_map(|(name, text)| Some((parse(text, Basis::Meta)?, format!("meta.{name}")))).take(3).collect()
}

/// A whole date in the page's address.
fn in_address(url: &str) -> Option<Stated> {
    let path = url.splitn(4, '/').nth(3)?;
    let path = format!("/{path}");
    let of_numbers = || {
        let parts = IN_ADDRESS.as_ref()?.captures(&path)?;
        let of = |a: usize, b: usize| parts.get(a).or(parts.get(b)).map(|m| m.as_str());
        civil(of(1, 4)?, of(2, 5)?, of(3, 6)?)
    };
    let day_first = || {
        let parts = DAY_FIRST.as_ref()?.captures(&path)?;
        civil(&parts[3], &parts[2], &parts[1])
    };
    let of_words = || {
        let parts = WITH_WORD.as_ref()?.captures(&path)?;
        let on = Date::new(parts[1].parse().ok()?, month_by_name(&parts[2])?, parts[3].parse().ok()?).ok()?;
        Some((day(on, Basis::Url), "url.month_name".to_string()))
    };
    let named = |on: Date| (day(on, Basis::Url), "url".to_string());
    of_numbers().or_else(day_first).map(named).or_else(of_words)
}

fn civil(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Year and month of an address that names no day: `/2010/05/`.
pub(super) fn month_in_address(url: &str) -> Option<(i16, i8)> {
    let parts = MONTH.as_ref()?.captures(url)?;
    Some((parts[1].parse().ok()?, parts[2].parse().ok()?))
}

/// Most elements of one property that are looked at.
const MAX_MARKED: usize = 50;

/// Microdata in the body.
fn marked(sources: &Sources<'_, '_>, property: &str) -> Vec<Stated> {
    let mut out = Vec::new();
    let others = Words::COMMENT.or(Words::RELATED);
    let is_marked = |properties: &str| properties.split_whitespace().any(|word| word == property);
    let marked = sources.places.itemprops.iter().filter(|(_, properties)| is_marked(properties));
    let elements = marked.map(|(at, _)| &sources.body.elements[*at]).filter(|e| !e.words.any(others));
    for element in elements.take(MAX_MARKED) {
        let value = element.node.value();
        let stated = ["content", "datetime", "title"]
            .iter()
            .find_map(|a| attr(value, a).and_then(|t| parse(t, Basis::TimeElement)));
        let field = stated.or_else(|| parse(&super::text_of(element.node, 100), Basis::TimeElement));
        out.extend(field.map(|f| (f, format!("itemprop.{property}"))));
        if out.len() >= 3 {
            break;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Precision;

    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(in_address(url).map(|(f, _)| f.on.to_string()).as_deref(), expected, "{url}");
    }

    #[test]
    fn a_whole_date_in_an_address_is_read() {
        check("https://news.example/2025/07/09/harbour", Some("2025-07-09"));
        check("https://news.example/a/20250709/1.html", Some("2025-07-09"));
        check("https://news.example/t20250709_1.htm", Some("2025-07-09"));
        check("https://news.example/2025-07/09/c_1.htm", Some("2025-07-09"));
        check("https://news.example/2025/7/9/harbour", Some("2025-07-09"));
        check("https://news.example/meldung/29-10-2021", Some("2021-10-29"));
        check("https://news.example/blog/2023/october/03/wine", Some("2023-10-03"));
    }

    #[test]
    fn half_a_date_or_a_number_is_none() {
        check("https://news.example/2025/07/harbour", None);
        check("https://news.example/a/202507091234.html", None);
        check("https://20250709.example/", None);
        check("https://news.example/meldung/09-10-2021", None);
        check("https://news.example/2023/offers/03/wine", None);
    }

    #[test]
    fn metadata_dates_keep_their_zone() {
        let field = parse("2025-07-09T08:00:00+08:00", Basis::Meta).unwrap();
        assert_eq!(field.on, date(2025, 7, 9));
        assert_eq!(field.offset.as_deref(), Some("+08:00"));
        assert_eq!(field.at.unwrap().to_string(), "2025-07-09T00:00:00Z");
        assert_eq!(parse("2025-07-09", Basis::Meta).unwrap().precision, Precision::Day);
        assert_eq!(parse("July 9, 2025", Basis::Meta).unwrap().on, date(2025, 7, 9));
    }
}
