//! Finds when the article was published and changed: address, meta, JSON-LD, time elements, visible text.
//! Never a date in the future of the fetch, and never a year that the page does not state.

use super::date_forms::{day, parse};
use super::{Fields, Sources, visible_dates};
use crate::extract::body::Element;
use crate::model::{Basis, DatedField, PageFacts, Precision};
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
    let latest = sources.page.fetched_at.to_zoned(TimeZone::UTC).date().tomorrow().unwrap_or(Date::MAX);
    let is_sane = |found: &DatedField| found.on <= latest && found.on >= date(1990, 1, 1);
    let mut found: Vec<(DatedField, String)> = Vec::new();
    let mut add = |field: Option<DatedField>, source: &str| {
        found.extend(field.filter(is_sane).map(|f| (f, source.to_string())));
    };
    let head = sources.head;
    add(in_address(sources.page.url.as_str()), "url");
    for name in &PUBLISHED[..2] {
        head.all(name).take(1).for_each(|text| add(parse(text, Basis::Meta), &format!("meta.{name}")));
    }
    add(head.linked_data.published.as_deref().and_then(|t| parse(t, Basis::JsonLd)), "json_ld.datePublished");
    for name in &PUBLISHED[2..] {
        // Only microdata spell it so.
        let basis = if *name == "datepublished" { Basis::TimeElement } else { Basis::Meta };
        head.all(name).take(1).for_each(|text| add(parse(text, basis), &format!("meta.{name}")));
    }
    for (field, source) in marked(sources, "datePublished") {
        add(Some(field), &source);
    }
    for (field, source) in visible_dates::visible(sources) {
        add(Some(field), source);
    }
    facts.published = choose(&found, "published", fields);

    let mut changed: Vec<(DatedField, String)> = Vec::new();
    let mut add = |field: Option<DatedField>, source: &str| {
        changed.extend(field.filter(is_sane).map(|f| (f, source.to_string())));
    };
    add(head.linked_data.modified.as_deref().and_then(|t| parse(t, Basis::JsonLd)), "json_ld.dateModified");
    for name in MODIFIED {
        head.all(name).take(1).for_each(|text| add(parse(text, Basis::Meta), &format!("meta.{name}")));
    }
    for (field, source) in marked(sources, "dateModified") {
        add(Some(field), &source);
    }
    facts.modified = choose(&changed, "modified", fields);
}

/// The first source that answers; of those that name the same day, the most exact.
fn choose(found: &[(DatedField, String)], field: &'static str, fields: &mut Fields) -> Option<DatedField> {
    let show = |f: &DatedField| f.at.map_or_else(|| f.on.to_string(), |at| at.to_string());
    for (rank, (value, source)) in found.iter().enumerate() {
        fields.offer(field, &show(value), source, (0.95 - 0.05 * rank as f32).max(0.2));
    }
    let (first, _) = found.first()?;
    if let Some((shown, _)) = found.iter().find(|(f, _)| is_shown_a_day_off(f, first)) {
        fields.take(field, &show(shown));
        return Some(shown.clone());
    }
    let exactness = |f: &DatedField| (f.at.is_some(), f.precision != Precision::Day);
    let same_day = found.iter().filter(|(f, _)| f.on == first.on);
    let (best, _) = same_day.rev().max_by_key(|(f, _)| exactness(f))?;
    fields.take(field, &show(best));
    Some(best.clone())
}

/// Metadata in universal time name the day before or after the one that readers see: the day as shown counts.
fn is_shown_a_day_off(shown: &DatedField, stated: &DatedField) -> bool {
    let is_universal = stated.at.is_some() && stated.offset.as_deref() == Some("+00:00");
    let days = (shown.on - stated.on).get_days().abs();
    shown.basis == Basis::Visible && is_universal && days == 1
}

/// A whole date in the page's address.
fn in_address(url: &str) -> Option<DatedField> {
    let path = url.splitn(4, '/').nth(3)?;
    let path = format!("/{path}");
    let Some(parts) = IN_ADDRESS.as_ref()?.captures(&path) else {
        let parts = DAY_FIRST.as_ref()?.captures(&path)?;
        return Some(day(
            Date::new(parts[3].parse().ok()?, parts[2].parse().ok()?, parts[1].parse().ok()?).ok()?,
            Basis::Url,
        ));
    };
    let number = |a: usize, b: usize| parts.get(a).or(parts.get(b)).and_then(|m| m.as_str().parse::<i16>().ok());
    let on = Date::new(number(1, 4)?, i8::try_from(number(2, 5)?).ok()?, i8::try_from(number(3, 6)?).ok()?).ok()?;
    Some(day(on, Basis::Url))
}

/// Most elements of one property that are looked at.
const MAX_MARKED: usize = 50;

/// Microdata in the body.
fn marked(sources: &Sources<'_, '_>, property: &str) -> Vec<(DatedField, String)> {
    let mut out = Vec::new();
    let marked = |e: &&Element<'_>| {
        let property_of = e.node.value().attr("itemprop");
        property_of.is_some_and(|p| p.split_whitespace().any(|word| word == property))
    };
    for element in sources.body.elements.iter().filter(marked).take(MAX_MARKED) {
        let value = element.node.value();
        let stated = ["content", "datetime", "title"]
            .iter()
            .find_map(|a| value.attr(a).and_then(|t| parse(t, Basis::TimeElement)));
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

    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(in_address(url).map(|f| f.on.to_string()).as_deref(), expected, "{url}");
    }

    #[test]
    fn a_whole_date_in_an_address_is_read() {
        check("https://news.example/2025/07/09/harbour", Some("2025-07-09"));
        check("https://news.example/a/20250709/1.html", Some("2025-07-09"));
        check("https://news.example/t20250709_1.htm", Some("2025-07-09"));
        check("https://news.example/2025-07/09/c_1.htm", Some("2025-07-09"));
        check("https://news.example/2025/7/9/harbour", Some("2025-07-09"));
        check("https://news.example/meldung/29-10-2021", Some("2021-10-29"));
    }

    #[test]
    fn half_a_date_or_a_number_is_none() {
        check("https://news.example/2025/07/harbour", None);
        check("https://news.example/a/202507091234.html", None);
        check("https://20250709.example/", None);
        check("https://news.example/meldung/09-10-2021", None);
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
