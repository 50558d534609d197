//! The dateline and the day of publication, with the year where the page proves one.
//! Never a year out of nothing: no explicit date on the page means no year.

use super::{Basis, DatedField, Dateline, Lang, Precision};
use crate::model::{Article, BlockKind};
use crate::text::datelines::{DatelineHead, find_dateline};
use crate::text::dates::find_dates;
use jiff::civil::Date;

/// So many blocks at the beginning may hold the dateline.
const HEAD: usize = 4;

/// The dateline of a lone line; its year only if it stands there. The formulas tell their language by themselves.
pub fn parse_dateline(text: &str, _lang: Option<&Lang>) -> Option<Dateline> {
    find_dateline(text).map(dateline_of)
}

/// The article's dateline, its year inferred where the page states one elsewhere.
pub fn dateline(article: &Article) -> Option<Dateline> {
    let paragraphs = article.blocks.iter().filter(|b| b.kind == BlockKind::Paragraph);
    let mut found = paragraphs.take(HEAD).find_map(|b| find_dateline(&b.text)).map(dateline_of)?;
    if let (None, Some(month), Some(day)) = (found.year, found.month, found.day) {
        found.year = infer_year(article, month, day);
    }
    Some(found)
}

/// The day of publication: as the page states it, else the dateline's where its year is known.
pub fn published(stated: Option<&DatedField>, dateline: Option<&Dateline>) -> Option<DatedField> {
    if let Some(stated) = stated {
        return Some(stated.clone());
    }
    let line = dateline?;
    let on = Date::new(line.year?, line.month?, line.day?).ok()?;
    Some(DatedField { on, at: None, offset: None, precision: Precision::Day, basis: Basis::Dateline })
}

fn dateline_of(head: DatelineHead) -> Dateline {
    Dateline {
        agency: head.agency,
        place: head.place,
        year: head.year,
        month: head.month,
        day: head.day,
        reporters: head.reporters,
    }
}

/// The year of the stated publication (the day before or after New Year in mind), else the smallest year in which
/// the dateline is not before the latest explicit date of the text.
fn infer_year(article: &Article, month: i8, day: i8) -> Option<i16> {
    if let Some(published) = &article.draft.facts.published {
        let year = published.on.year();
        let near = |y: i16| {
            Date::new(y, month, day).ok().map(|d| (d.until(published.on).map_or(0, |s| s.get_days().abs()), y))
        };
        return [year, year - 1, year + 1].into_iter().filter_map(near).min().map(|(_, y)| y);
    }
    let fetched = article.draft.fetched_at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let explicit = article.blocks.iter().flat_map(|b| find_dates(&b.text)).filter_map(|d| d.date());
    let latest = explicit.filter(|d| *d <= fetched).max()?;
    let year = latest.year();
    (year..=year + 8).find(|y| Date::new(*y, month, day).is_ok_and(|d| d >= latest))
}
