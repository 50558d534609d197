//! Finds the dates that a reader sees: near the title, behind a label, at the beginning or the end of the text.
//! Never a date of comments or teasers, and never one that stands within running text.

use super::Sources;
use super::date_forms::{day, in_text, parse};
use super::date_trust::Stated;
use super::dates::month_in_address;
use crate::extract::attr::{attr, known_attr};
use crate::extract::body::Element;
use crate::extract::words::Words;
use crate::model::{Basis, DatedField};
use crate::text::dates::{Order, find_dates, find_dates_as};
use html5ever::local_name;
use jiff::civil::Date;
use regex::Regex;
use std::sync::LazyLock;

/// Longest line, in lengths, that is one of dates and names and not of the text.
const LINE: f64 = 160.0;

/// What says that a date is that of publication.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:发布日期|发布时间|發布時間|发表时间|发表于|发布于|发稿时间|日期|时间|published(?: on)?|posted(?: on)?|publication date|date|veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|(?:beitrag|artikel|eintrag) (?:wurde|ist|vom)(?: \w+)?(?: am)?|datum|publié(?: le)?|mise en ligne|publicado(?: el| em)?|pubblicato(?: il)?|опубликовано|дата|公開日|投稿日|掲載日|등록|입력)\s*[:：]?(?:\s*\p{L}+,)?(?:\s+den)?\s*$").ok()
});

/// What says that it is that of a change.
static CHANGED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:更新时间|更新時間|更新日|更新于|last (?:update|modifi|edit|review)\w*|\bupdated|\bmodified|\breviewed|\bedited|aktualisiert|geändert|überarbeitet|\bstand|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|atualizad[oa]|обновлено|изменено|수정|تحديث)(?-i:[^\d\p{Lu}]){0,16}$").ok()
});

/// `31.10.23`, as German-speaking pages write beside the author.
static SHORT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{2})(?:[^\d.]|$)").ok());

/// A date that is shown.
pub(super) struct Seen {
    field: DatedField,
    source: &'static str,
    /// The page says that it is the date of a change.
    pub(super) is_of_change: bool,
}

impl Seen {
    fn is_after_text(&self) -> bool {
        matches!(self.source, "visible.after" | "time.after")
    }

    /// Where no other date is shown.
    pub(super) fn as_only_date(&self) -> Stated {
        (self.field.clone(), "visible.changed".to_string())
    }

    /// As one of all dates.
    pub(super) fn stated(self) -> Stated {
        (self.field, self.source.to_string())
    }
}

fn seen(field: DatedField, source: &'static str) -> Seen {
    Seen { field, source, is_of_change: false }
}

type Finder = fn(&Sources<'_, '_>) -> Option<DatedField>;

/// Where dates are looked for when none stands near the title, the most trusted place first.
const FINDERS: &[(&str, Finder)] = &[
    ("class", by_class),
    ("visible.month", of_the_month),
    ("visible.class", in_named_line),
    ("visible.label", labelled),
    ("visible.begin", first_words),
    ("visible.end", last_line),
    ("time.first", first_time),
];

/// The dates, the most trusted first.
pub(super) fn visible(sources: &Sources<'_, '_>) -> Vec<Seen> {
    let mut out = near_title(sources);
    for (source, finder) in FINDERS {
        let is_weak = |date: &Seen| date.is_of_change || (*source == "visible.label" && date.is_after_text());
        if out.iter().all(is_weak) {
            out.extend(finder(sources).map(|field| seen(field, source)));
        }
    }
    out
}

/// Time elements and dates in the lines around the title, the nearest first.
fn near_title(sources: &Sources<'_, '_>) -> Vec<Seen> {
    let first = sources.first_text;
    let last = sources.choice.blocks.last().copied().unwrap_or(first).max(first);
    let title = sources.title.block.filter(|title| *title <= first + 3);
    let mut out = Vec::new();
    for at in sources.around_title.iter().copied() {
        let (time, line) = match title {
            Some(title) if at < title => ("time.above", "visible.above"),
            _ if at > last => ("time.after", "visible.after"),
            _ => ("time", "visible"),
        };
        out.extend(time_beside(sources, at).map(|date| Seen { source: time, ..date }));
        if sources.scores.blocks[at].length <= LINE && (!is_caption(sources, at) || is_date_alone(sources, at)) {
            out.extend(in_line(sources, at).map(|date| Seen { source: line, ..date }));
        }
        if out.iter().filter(|date| !date.is_of_change).count() >= 3 {
            break;
        }
    }
    out
}

/// What stands under a picture dates the picture.
fn is_caption(sources: &Sources<'_, '_>, at: usize) -> bool {
    let body = sources.body;
    let is_of_picture =
        |e: usize| body.elements[e].words.any(Words::CAPTION) || matches!(body.tag(e), "figure" | "figcaption");
    body.up(body.blocks[at].owner).take(3).any(is_of_picture)
}

/// A line that says hardly more than a date says it of the page, wherever it stands.
fn is_date_alone(sources: &Sources<'_, '_>, at: usize) -> bool {
    const MORE: usize = 16;
    let text = sources.text(at);
    let dates = find_dates(text);
    let said: usize = dates.iter().map(|date| text[date.start..date.end].chars().count()).sum();
    dates.len() == 1 && text.chars().count() <= said + MORE
}

/// A time element around a block or beside it.
fn time_beside(sources: &Sources<'_, '_>, at: usize) -> Option<Seen> {
    let body = sources.body;
    let owner = body.blocks[at].owner;
    let around: Vec<usize> = body.up(owner).take(3).collect();
    let is_around = |parent: usize| body.up(parent).take(3).any(|p| around.contains(&p));
    let mut times = body.elements.iter().skip(owner).take(12).filter(|e| e.tag == "time" && is_around(e.parent));
    let date = |e: &Element<'_>| {
        let is_of_change = ["class", "itemprop"].iter().filter_map(|name| attr(e.node.value(), name)).any(|text| {
            let text = text.to_ascii_lowercase();
            text.contains("modif") || text.contains("updated")
        });
        Some(Seen { field: of_time(e)?, source: "time", is_of_change })
    };
    let dates: Vec<Seen> = times.by_ref().take(3).filter_map(date).collect();
    dates.into_iter().min_by_key(|date| date.is_of_change)
}

/// What a time element says: to machines, else to readers.
fn of_time(element: &Element<'_>) -> Option<DatedField> {
    let stated = attr(element.node.value(), "datetime").and_then(|text| parse(text, Basis::TimeElement));
    stated.or_else(|| in_text(&super::text_of(element.node, 80), Basis::TimeElement, Order::Unknown).map(|(f, _)| f))
}

/// A whole date, else one with a year of two digits; pieces that markup alone sets apart are read apart.
fn in_line(sources: &Sources<'_, '_>, at: usize) -> Option<Seen> {
    let order = sources.head.order();
    let raw = &sources.body.blocks[at].raw;
    let of = |text: &str| {
        let (field, start) =
            in_text(text, Basis::Visible, order).or_else(|| Some((short(text)?, text.find(char::is_numeric)?)))?;
        let is_of_change = CHANGED.as_ref().is_some_and(|changed| changed.is_match(&text[..start]));
        Some(Seen { field, source: "visible", is_of_change })
    };
    let pieces = || raw.in_pieces().replace('\u{1f}', " ");
    let seen = of(sources.text(at)).or_else(|| if raw.seams.is_empty() { None } else { of(&pieces()) })?;
    let changed = changes_by_class(sources, at);
    if !changed.contains(&seen.field.on) {
        return Some(seen);
    }
    let others = find_dates_as(&pieces(), order).into_iter().filter_map(|found| found.date());
    match others.into_iter().find(|on| !changed.contains(on)) {
        Some(on) => Some(Seen { field: day(on, Basis::Visible), ..seen }),
        None => Some(Seen { is_of_change: true, ..seen }),
    }
}

/// The dates inside a line that classes call dates of a change: `<span class="updated">`. A class that says both that it
/// was published and updated says nothing.
fn changes_by_class(sources: &Sources<'_, '_>, at: usize) -> Vec<Date> {
    let is_change = |class: &str| {
        let class = class.to_ascii_lowercase();
        let names = || class.split_whitespace();
        names().any(|name| matches!(name, "updated" | "modified" | "date-modified" | "date-updated"))
            && !["publish", "entry-date", "time"].iter().any(|word| class.contains(word))
    };
    let elements = &sources.body.elements;
    let first = elements.partition_point(|e| e.block < at);
    let of_line = elements[first..].iter().take_while(|e| e.block == at);
    let inside = of_line.filter(|e| known_attr(e.node.value(), &local_name!("class")).is_some_and(is_change));
    let texts = inside.take(3).map(|e| super::text_of(e.node, 80));
    texts.filter_map(|text| in_text(&text, Basis::Visible, Order::Unknown)).map(|(field, _)| field.on).collect()
}

fn short(text: &str) -> Option<DatedField> {
    let parts = SHORT.as_ref()?.captures(text)?;
    let year = 2000 + parts[3].parse::<i16>().ok()?;
    Some(day(Date::new(year, parts[2].parse().ok()?, parts[1].parse().ok()?).ok()?, Basis::Visible))
}

/// What the microformats of blogs state: `<abbr class="published" title="2013-04-04T18:52:11Z">`.
fn by_class(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let is_named =
        |classes: &str| classes.split_whitespace().any(|c| matches!(c, "published" | "updated" | "entry-date"));
    sources.body.elements.iter().filter(|e| !e.words.any(Words::COMMENT)).find_map(|element| {
        let value = element.node.value();
        known_attr(value, &local_name!("class")).filter(|classes| is_named(classes))?;
        ["datetime", "title"].iter().find_map(|name| parse(attr(value, name)?, Basis::TimeElement))
    })
}

/// Short lines of the page that are no comments and no teasers, with what they date.
fn lines<'a>(sources: &'a Sources<'_, '_>) -> impl Iterator<Item = (usize, DatedField, usize)> + 'a {
    let short = (0..sources.body.blocks.len()).filter(|at| sources.scores.blocks[*at].length <= LINE);
    let order = sources.head.order();
    short.filter_map(move |at| {
        let (field, start) = in_text(sources.text(at), Basis::Visible, order)?;
        let is_of_change = || CHANGED.as_ref().is_some_and(|changed| changed.is_match(&sources.text(at)[..start]));
        (!is_others(sources, at) && !is_of_change()).then_some((at, field, start))
    })
}

/// A date in the month that the address names.
fn of_the_month(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let (year, month) = month_in_address(sources.page.url.as_str())?;
    lines(sources).map(|(_, field, _)| field).find(|field| (field.on.year(), field.on.month()) == (year, month))
}

/// A date in a line whose class names dates and the like: `<p class="date">`, `<small class="postmetadata">`.
fn in_named_line(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let is_named = |at: usize| {
        let around = sources.body.up(sources.body.blocks[at].owner).take(2);
        around.into_iter().any(|e| sources.body.elements[e].words.any(Words::META))
    };
    lines(sources).find(|(at, ..)| is_named(*at)).map(|(_, field, _)| field)
}

/// A date behind a label anywhere but in comments and teasers: in a short line, at the beginning of a longer one, or alone
/// under a line that is the label.
fn labelled(sources: &Sources<'_, '_>) -> Option<DatedField> {
    const LONG_LINE: f64 = 400.0;
    const BEGINNING: usize = 80;
    let label = LABEL.as_ref()?;
    let order = sources.head.order();
    let mut lines = (0..sources.body.blocks.len()).filter(|at| sources.scores.blocks[*at].length <= LONG_LINE);
    lines.find_map(|at| {
        let text = sources.text(at);
        let (field, start) = in_text(text, Basis::Visible, order)?;
        let is_short = sources.scores.blocks[at].length <= LINE || start <= BEGINNING;
        let above = || at.checked_sub(1).map_or("", |above| sources.text(above));
        let is_under = || start == 0 && above().chars().count() <= BEGINNING / 4 && label.is_match(above());
        let is_labelled = is_short && (label.is_match(&text[..start]) || is_under());
        (is_labelled && !is_others(sources, at)).then_some(field)
    })
}

fn is_others(sources: &Sources<'_, '_>, at: usize) -> bool {
    let others = Words::COMMENT.or(Words::RELATED).or(Words::SIDE).or(Words::PROMO);
    sources.body.up(sources.body.blocks[at].owner).any(|e| sources.body.elements[e].words.any(others))
}

/// A date with which one of the first blocks begins.
fn first_words(sources: &Sources<'_, '_>) -> Option<DatedField> {
    sources.choice.blocks.iter().take(3).find_map(|at| {
        let (field, start) = in_text(sources.text(*at), Basis::Visible, sources.head.order())?;
        (start <= 1).then_some(field)
    })
}

/// A date in a short line that ends the text.
fn last_line(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let last = sources.choice.blocks.iter().rev().take(2);
    last.filter(|at| sources.scores.blocks[**at].length <= 60.0)
        .find_map(|at| in_line(sources, *at))
        .filter(|date| !date.is_of_change)
        .map(|date| date.field)
}

/// The first time element of the page that is not somebody else's.
fn first_time(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let mut times = sources.places.times.iter().take(20).map(|at| sources.body.elements[*at].node);
    times.find_map(|time| parse(attr(time.value(), "datetime")?, Basis::TimeElement))
}
