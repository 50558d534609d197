//! Finds who wrote and who edited: JSON-LD, microdata, rel=author, bylines.
//! Never a job title or an address as a name; a site or a desk only where the page calls it the author and nobody else.

use super::bylines::{self, Marks};
use super::names::{BEFORE, Marked, names};
use super::title::key;
use super::{Fields, Head, Sources, author_places, houses, people_zh, unmarked};
use crate::model::PageFacts;

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let site = site_keys(sources, facts);
    let stated = stated(sources, &site);
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
        chosen = unmarked::beside_date(sources, &site);
        offer("byline.date", &chosen, 0.4);
    }
    if chosen.is_empty() {
        chosen = houses::houses(sources.head, &stated, &site);
        offer("house", &chosen, 0.4);
    }
    if chosen.is_empty() {
        chosen = houses::own(sources.head, &stated, &site);
        offer("house.own", &chosen, 0.3);
    }
    for name in &chosen {
        fields.take("author", name);
    }
    facts.authors = chosen;
    people_zh::editors(sources, facts, fields);
}

/// The first place that answers, set right by the others: links of a byline lead to topics and to other people too, so
/// that the names which metadata or the line itself pick out of them stand; and one name alone gives way to a place that
/// has it among others.
fn settle(found: &[(&str, Vec<String>)]) -> Vec<String> {
    let Some((source, first)) = found.iter().find(|(_, names)| !names.is_empty()) else { return Vec::new() };
    let all = keys(first);
    let others = || found.iter().filter(|(other, names)| other != source && !names.is_empty());
    if *source == "byline.link"
        && let Some((_, names)) = others().find(|(other, names)| {
            let is_disjoint = || !keys(names).iter().any(|k| all.contains(k));
            let is_full = || names.iter().all(|name| name.contains(' '));
            (*other == "byline" && is_part(names, first)) || (IN_HEAD.contains(other) && is_full() && is_disjoint())
        })
    {
        return names.clone();
    }
    if !source.starts_with("json_ld") && !IN_HEAD.contains(source) {
        let picked = others().find(|(other, names)| IN_HEAD.contains(other) && is_part(names, first));
        return picked.map_or(first, |(_, names)| names).clone();
    }
    let larger = others().find(|(other, names)| {
        let is_list = matches!(*other, "json_ld.author" | "meta.author");
        is_list && first.len() == 1 && (2..=MOST_TOGETHER).contains(&names.len()) && keys(names).contains(&all[0])
    });
    larger.map_or(first, |(_, names)| names).clone()
}

/// Places of the head that name people.
const IN_HEAD: &[&str] = &["meta.author", "meta.twitter:data1"];

fn keys(names: &[String]) -> Vec<String> {
    names.iter().map(|name| key(name)).collect()
}

/// Whether each of the names is one of the others, or begins it, and together they are less.
fn is_part(names: &[String], of: &[String]) -> bool {
    let (part, all) = (keys(names), keys(of));
    part != all
        && part.len() <= all.len()
        && names
            .iter()
            .zip(&part)
            .all(|(name, k)| all.iter().any(|a| a == k || (name.contains(' ') && a.starts_with(k))))
}

/// More names than this are no byline.
const MOST_TOGETHER: usize = 6;

fn marked(source: &str) -> Marked {
    if source.starts_with("byline") && source != "byline.page" { Marked::Not } else { Marked::AsAuthor }
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
fn stated(sources: &Sources<'_, '_>, site: &[String]) -> Vec<(&'static str, f32, Vec<String>)> {
    let head = sources.head;
    let data = &head.linked_data;
    let (persons, houses) = if data.author_is_organisation {
        (Vec::new(), data.authors.clone())
    } else {
        (data.authors.clone(), Vec::new())
    };
    let marks = Marks::new(sources);
    let is_text = |v: &&str| !v.contains("://");
    let metas = METAS.iter().map(|name| head.all(name).filter(is_text).map(str::to_string).collect::<Vec<_>>());
    let first = metas.into_iter().find(|found| !found.is_empty());
    vec![
        ("json_ld.author", 0.9, persons),
        ("itemprop.author", 0.7, marks.microdata()),
        ("rel.author", 0.7, marks.related()),
        ("byline.link", 0.6, marks.byline_links()),
        ("byline", 0.5, marks.bylines()),
        ("byline.text", 0.5, bylines::lines(sources, site)),
        ("byline.page", 0.5, marks.author_pages()),
        ("byline.signature", 0.4, people_zh::signature(sources)),
        ("json_ld.organisation", 0.6, houses),
        ("meta.author", 0.6, first.unwrap_or_else(|| other_metas(head))),
        ("meta.twitter:data1", 0.5, written_by(head)),
    ]
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

/// `Written by` as blog software tells it to link previews.
fn written_by(head: &Head) -> Vec<String> {
    let is_author = |label: &str| BEFORE.as_ref().is_some_and(|before| before.is_match(label));
    let label = head.all("twitter:label1").next().is_some_and(is_author);
    head.all("twitter:data1").take(usize::from(label)).map(str::to_string).collect()
}
