//! Finds the dates that a reader sees: near the title, behind a label, at the beginning or the end of the text.
//! Never a date of comments or teasers, and never one that stands within running text.

use super::Sources;
use super::date_forms::{day, in_text, parse};
use crate::extract::words::Words;
use crate::model::{Basis, DatedField};
use crate::text::dates::Order;
use jiff::civil::Date;
use regex::Regex;
use std::sync::LazyLock;

/// Longest line, in lengths, that is one of dates and names and not of the text.
const LINE: f64 = 160.0;

/// What says that a date is that of publication.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:发布日期|发布时间|發布時間|发表时间|发表于|发布于|发稿时间|更新时间|日期|时间|published(?: on)?|posted(?: on)?|publication date|date|veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|aktualisiert(?: am)?|datum|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|опубликовано|дата|公開日|投稿日|掲載日|등록|입력)\s*[:：]?\s*$").ok()
});

/// `31.10.23`, as German-speaking pages write beside the author.
static SHORT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{2})(?:[^\d.]|$)").ok());

/// The dates, the most trusted first.
pub(super) fn visible(sources: &Sources<'_, '_>) -> Vec<(DatedField, &'static str)> {
    let mut out = near_title(sources);
    let finders =
        [by_class as fn(&Sources<'_, '_>) -> Option<DatedField>, labelled, first_words, last_line, first_time];
    for (finder, source) in finders.iter().zip(["class", "visible.label", "visible.begin", "visible.end", "time"]) {
        if out.is_empty() {
            out.extend(finder(sources).map(|field| (field, source)));
        }
    }
    out
}

/// Time elements and dates in the lines around the title, the nearest first.
fn near_title(sources: &Sources<'_, '_>) -> Vec<(DatedField, &'static str)> {
    let mut out = Vec::new();
    let body = sources.body;
    for at in sources.around_title() {
        let owner = body.blocks[at].owner;
        let around: Vec<usize> = body.up(owner).take(3).collect();
        let is_around = |parent: usize| body.up(parent).take(3).any(|p| around.contains(&p));
        let time = body.elements.iter().skip(owner).take(12).find(|e| e.tag == "time" && is_around(e.parent));
        let stated = time.and_then(|e| parse(e.node.value().attr("datetime")?, Basis::TimeElement));
        out.extend(stated.map(|field| (field, "time")));
        if sources.scores.blocks[at].length <= LINE {
            out.extend(in_line(sources.text(at), sources.head.order()).map(|field| (field, "visible")));
        }
        if out.len() >= 3 {
            break;
        }
    }
    out
}

/// A whole date, else one with a year of two digits.
fn in_line(text: &str, order: Order) -> Option<DatedField> {
    in_text(text, Basis::Visible, order).map(|(field, _)| field).or_else(|| {
        let parts = SHORT.as_ref()?.captures(text)?;
        let year = 2000 + parts[3].parse::<i16>().ok()?;
        Some(day(Date::new(year, parts[2].parse().ok()?, parts[1].parse().ok()?).ok()?, Basis::Visible))
    })
}

/// What the microformats of blogs state: `<abbr class="published" title="2013-04-04T18:52:11Z">`.
fn by_class(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let is_named =
        |classes: &str| classes.split_whitespace().any(|c| matches!(c, "published" | "updated" | "entry-date"));
    sources.body.elements.iter().filter(|e| !e.words.any(Words::COMMENT)).find_map(|element| {
        let value = element.node.value();
        value.attr("class").filter(|classes| is_named(classes))?;
        ["datetime", "title"].iter().find_map(|name| parse(value.attr(name)?, Basis::TimeElement))
    })
}

/// A date behind a label, in a short line anywhere but in comments and teasers.
fn labelled(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let label = LABEL.as_ref()?;
    (0..sources.body.blocks.len())
        .filter(|at| sources.scores.blocks[*at].length <= LINE && !is_others(sources, *at))
        .find_map(|at| {
            let text = sources.text(at);
            let (field, start) = in_text(text, Basis::Visible, sources.head.order())?;
            label.is_match(&text[..start]).then_some(field)
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
        .find_map(|at| in_line(sources.text(*at), sources.head.order()))
}

/// The first time element of the page.
fn first_time(sources: &Sources<'_, '_>) -> Option<DatedField> {
    let mut times = sources.body.elements.iter().filter(|e| e.tag == "time").take(20);
    times.find_map(|e| parse(e.node.value().attr("datetime")?, Basis::TimeElement))
}
