//! Finds who wrote and who edited: JSON-LD, microdata, rel=author, bylines.
//! Never a site's name, a job title or an address as a name: nobody is claimed rather than nonsense.

use super::names::{BEFORE, Marked, names};
use super::title::key;
use super::{Fields, Head, Sources, author_places, fold};
use crate::extract::attr::attr;
use crate::extract::score::ends_a_sentence;
use crate::extract::words::Words;
use crate::model::PageFacts;
use crate::text::dates::find_dates;
use crate::text::names::is_surnamed;
use regex::Regex;
use scraper::ElementRef;
use std::sync::LazyLock;

/// An author named inside a line of facts.
static WITHIN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:作者|撰文|记者|記者)\s*[:：]\s*([\p{Han}·]{2,5}(?:[、 ][\p{Han}·]{2,4})*)").ok());

static EDITOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：]\s*([\p{Han}·]{2,5}(?:[\s、,，][\p{Han}·]{2,4}){0,3})",
    )
    .ok()
});

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let site = site_keys(sources, facts);
    let stated = stated(sources);
    let mut found: Vec<(&str, Vec<String>)> = Vec::new();
    for (source, confidence, raw) in &stated {
        let names = names(raw, &site, marked(source));
        for name in &names {
            fields.offer("author", name, source, *confidence);
        }
        found.push((source, names));
    }
    let mut chosen = settle(&found);
    if chosen.is_empty() {
        chosen = named_as_the_site(&stated);
    }
    let mut offer = |source: &str, names: &[String], confidence: f32| {
        for name in names {
            fields.offer("author", name, source, confidence);
        }
    };
    if chosen.is_empty()
        && let Some((source, names)) = author_places::elsewhere(sources, &site)
    {
        offer(source, &names, 0.5);
        chosen = names;
    }
    if chosen.is_empty() {
        chosen = author_places::houses(sources.head, &stated, &site);
        offer("house", &chosen, 0.4);
    }
    for name in &chosen {
        fields.take("author", name);
    }
    facts.authors = chosen;
    editors(sources, facts, fields);
}

/// The first place that answers, set right by the others: links of a byline lead to topics too, so that the names which
/// metadata pick out of them stand; and one name alone gives way to a place that has it among others.
fn settle(found: &[(&str, Vec<String>)]) -> Vec<String> {
    let Some((source, first)) = found.iter().find(|(_, names)| !names.is_empty()) else { return Vec::new() };
    let keys = |names: &[String]| names.iter().map(|name| key(name)).collect::<Vec<_>>();
    let all = keys(first);
    let others = || found.iter().filter(|(other, names)| other != source && !names.is_empty());
    if source.starts_with("byline") {
        let picked = others().find(|(other, names)| {
            *other == "meta.author" && names.len() < first.len() && keys(names).iter().all(|k| all.contains(k))
        });
        return picked.map_or(first, |(_, names)| names).clone();
    }
    let larger = others().find(|(other, names)| {
        let is_list = matches!(*other, "json_ld.author" | "meta.author");
        is_list && first.len() == 1 && (2..=MOST_TOGETHER).contains(&names.len()) && keys(names).contains(&all[0])
    });
    larger.map_or(first, |(_, names)| names).clone()
}

/// More names than this are no byline.
const MOST_TOGETHER: usize = 6;

fn marked(source: &str) -> Marked {
    if source.starts_with("byline") { Marked::Not } else { Marked::AsAuthor }
}

/// Somebody whom metadata call the author and the site is named after: a blog of one's own. Two words at least.
fn named_as_the_site(stated: &[(&'static str, f32, Vec<String>)]) -> Vec<String> {
    let mut places = stated.iter().filter(|(source, ..)| marked(source) == Marked::AsAuthor);
    let is_full = |name: &String| {
        let first = name.split_once(' ').map(|(first, _)| first.to_lowercase());
        first.is_some_and(|first| !ARTICLES.contains(&first.as_str()))
    };
    places
        .find_map(|(_, _, raw)| Some(names(raw, &[], Marked::Not)).filter(|n| !n.is_empty() && n.iter().all(is_full)))
        .unwrap_or_default()
}

/// What names of sites begin with and names of people do not.
const ARTICLES: &[&str] = &["the", "der", "die", "das", "la", "le", "les", "el", "los", "il", "o", "a"];

/// What the site is called, as keys.
fn site_keys(sources: &Sources<'_, '_>, facts: &PageFacts) -> Vec<String> {
    let host = &sources.head.host;
    let label = host.split('.').next().unwrap_or_default();
    let names =
        [facts.site_name.as_deref(), Some(host.as_str()), Some(label), sources.head.linked_data.publisher.as_deref()];
    names.into_iter().flatten().map(key).filter(|k| !k.is_empty()).collect()
}

/// What the page says, the most trusted place first; each with the pieces found there.
fn stated(sources: &Sources<'_, '_>) -> Vec<(&'static str, f32, Vec<String>)> {
    let head = sources.head;
    let data = &head.linked_data;
    let (persons, houses) = if data.author_is_organisation {
        (Vec::new(), data.authors.clone())
    } else {
        (data.authors.clone(), Vec::new())
    };
    let mut out = vec![("json_ld.author", 0.9, persons)];
    let near = near_title(sources);
    let elements = &sources.body.elements;
    let texts = |wanted: &dyn Fn(usize) -> bool| -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for at in near.clone().filter(|at| wanted(*at)).take(6) {
            let text = lines_of(elements[at].node);
            if !text.is_empty() && !found.contains(&text) {
                found.push(text);
            }
        }
        found
    };
    let attr_has = |at: usize, name: &str, word: &str| {
        attr(elements[at].node.value(), name)
            .is_some_and(|v| v.split_whitespace().any(|w| w.eq_ignore_ascii_case(word)))
    };
    let inside = |at: usize, wanted: &dyn Fn(usize) -> bool| sources.body.up(at).take(3).any(wanted);
    let is_author = |at: usize| attr_has(at, "itemprop", "author");
    let by_name = texts(&|at| attr_has(at, "itemprop", "name") && inside(at, &is_author));
    let by_name = if by_name.is_empty() { texts(&is_author) } else { by_name };
    out.push(("itemprop.author", 0.7, by_name));
    out.push(("rel.author", 0.7, texts(&|at| attr_has(at, "rel", "author"))));
    let is_byline =
        |at: usize| elements[at].words.any(Words::BYLINE) && !elements[at].words.any(Words::COMMENT.or(Words::RELATED));
    out.push(("byline.link", 0.6, texts(&|at| elements[at].tag == "a" && inside(at, &is_byline))));
    let is_short = |at: usize| is_byline(at) && sources.scores.sums[at].length <= 120.0;
    out.push(("byline", 0.5, texts(&is_short).into_iter().take(2).collect()));
    out.push(("byline.text", 0.5, byline_blocks(sources)));
    out.push(("byline.signature", 0.4, signature(sources)));
    out.push(("json_ld.organisation", 0.6, houses));
    let is_text = |v: &&str| !v.contains("://");
    let metas = METAS.iter().map(|name| head.all(name).filter(is_text).map(str::to_string).collect::<Vec<_>>());
    let first = metas.into_iter().find(|found| !found.is_empty());
    out.push(("meta.author", 0.6, first.unwrap_or_else(|| other_metas(head))));
    out.push(("meta.twitter:data1", 0.5, written_by(head)));
    out
}

/// Metas of an author, the most usual first.
const METAS: &[&str] = &[
    "author",
    "article:author",
    "og:article:author",
    "og:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "citation_author",
    "mediator_author",
    "cxenseparse:author",
];

/// Any other meta that is named for an author and holds text.
fn other_metas(head: &Head) -> Vec<String> {
    const NO_NAME: &[&str] = &["url", "image", "id", "link", "twitter", "avatar", "mail", "page", "bio", "title"];
    let is_named = |name: &str| name.contains("author") && !NO_NAME.iter().any(|word| name.contains(word));
    let others = head.metas.iter().filter(|(name, value)| is_named(name) && !value.contains("://"));
    others.map(|(_, value)| value.clone()).take(1).collect()
}

/// Elements between the title and the end of the article, as far as they may name its author.
fn near_title(sources: &Sources<'_, '_>) -> std::ops::Range<usize> {
    let blocks = &sources.body.blocks;
    let first = sources.choice.blocks.first().copied().unwrap_or(0);
    let start = sources.title.block.filter(|t| *t <= first).unwrap_or(first).saturating_sub(4);
    let last = sources.choice.blocks.last().copied().unwrap_or(first) + 6;
    let owner = |block: usize| blocks.get(block).map_or(sources.body.elements.len(), |b| b.owner);
    // The element of a block begins before its text; what is around it may begin earlier still.
    owner(start).min(owner(first)).saturating_sub(8)..owner(last).max(owner(first))
}

/// Short lines near the title that begin as bylines do, or that name an author after a colon.
fn byline_blocks(sources: &Sources<'_, '_>) -> Vec<String> {
    let (Some(before), Some(within)) = (BEFORE.as_ref(), WITHIN.as_ref()) else { return Vec::new() };
    let ends = sources.choice.blocks.iter().rev().take(2).chain(sources.choice.blocks.first()).copied();
    let lines: Vec<usize> = sources
        .around_title()
        .into_iter()
        .chain(ends)
        .filter(|at| sources.scores.blocks[*at].length <= 120.0 && !ends_a_sentence(sources.text(*at)))
        .collect();
    let texts = lines.iter().map(|at| sources.text(*at));
    let parts = texts.clone().flat_map(|text| text.split(['|', '\u{3000}', '｜']).flat_map(|part| part.split("  ")));
    let parts = parts.flat_map(|part| std::iter::once(part).chain(after_date(part)));
    let begins = parts.filter(|text| before.is_match(text)).map(str::to_string).next();
    begins
        .or_else(|| texts.filter_map(|text| within.captures(text)).map(|found| found[1].to_string()).next())
        .into_iter()
        .collect()
}

/// The signature of a Chinese report: names alone in a line under the title, or in the brackets that end the text.
fn signature(sources: &Sources<'_, '_>) -> Vec<String> {
    static LAST: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"[（(](?:\p{Han}{0,6}记者\s*)?([\p{Han}·]{2,4}(?:[、\s][\p{Han}·]{2,4}){0,3}?)(?:\s*\p{Han}{0,4}(?:报道|报导|/文))?[）)]$").ok()
    });
    let all_names = |text: &str| {
        let parts: Vec<&str> = text.split(['、', ' ', '\u{3000}']).filter(|p| !p.is_empty()).collect();
        (!parts.is_empty() && parts.len() <= 4 && parts.iter().all(|p| is_surnamed(p))).then(|| text.to_string())
    };
    let first = sources.first_text();
    let under_title = sources.title.block.map_or(first, |title| title + 1)..first;
    let mut lines = under_title.take(4).map(|at| sources.text(at));
    let last = || {
        let last = sources.choice.blocks.last()?;
        all_names(LAST.as_ref()?.captures(sources.text(*last))?.get(1)?.as_str())
    };
    lines.find_map(all_names).or_else(last).into_iter().collect()
}

/// `Written by` as blog software tells it to link previews.
fn written_by(head: &Head) -> Vec<String> {
    let is_author = |label: &str| BEFORE.as_ref().is_some_and(|before| before.is_match(label));
    let label = head.all("twitter:label1").next().is_some_and(is_author);
    head.all("twitter:data1").take(usize::from(label)).map(str::to_string).collect()
}

/// What stands behind the date of a line: `9 July 2025 By Ada Lind`.
fn after_date(line: &str) -> Option<&str> {
    let rest = &line[find_dates(line).first()?.end..];
    Some(rest.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | ',' | '-')))
}

/// The texts inside an element, a line each.
fn lines_of(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    for piece in element.text().map(fold).filter(|piece| !piece.is_empty()) {
        out.push_str(&piece);
        out.push('\n');
        if out.len() > 400 {
            break;
        }
    }
    out
}

/// Editors, from lines such as 责任编辑.
fn editors(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let Some(pattern) = EDITOR.as_ref() else { return };
    let short = (0..sources.body.blocks.len()).filter(|at| sources.scores.blocks[*at].length <= 240.0);
    for found in short.filter_map(|at| pattern.captures(sources.text(at))).take(3) {
        for name in found[1].split([' ', '、', ',', '，']).map(str::trim).filter(|n| !n.is_empty()) {
            if !facts.editors.iter().any(|known| known == name) {
                fields.offer("editor", name, "visible", 0.8);
                fields.take("editor", name);
                facts.editors.push(name.to_string());
            }
        }
    }
}
