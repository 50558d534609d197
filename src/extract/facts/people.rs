//! Finds who wrote and who edited: JSON-LD, microdata, rel=author, bylines.
//! Never a site's name, a job title or an address as a name: nobody is claimed rather than nonsense.

use super::title::key;
use super::{Fields, Sources, fold, text_of};
use crate::extract::words::Words;
use crate::model::PageFacts;
use regex::Regex;
use std::sync::LazyLock;

/// What stands before names.
static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:written|posted|published|reported|story|text|words|article|contributed)\s+by|by|von|por|par|di|de|af|av|door|autor(?:in|en|es|a)?|author|verfasst von|text|texte|kommentar von|przez|автор|текст|съёмка|文|作者|记者|記者|撰文|撰稿|通讯员|本报记者|文字)\s*(?:[:：|/丨]\s*|\s+|$)").ok()
});

/// What ends a list of names.
static AFTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\s*(?:[|•·–—/]|\s-\s|\(|（|\d|updated|published|posted|\bon\b|\bin\b|\bfor\b|\bat\b|\bfrom\b|\babout\b|来源|來源|编辑|責任|责任|发布|時間|时间|@).*$").ok()
});

/// What parts names.
static BETWEEN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\s*(?:,|;|、|，|；|\s&\s|\s+(?:and|und|et|y|e|og|och|en|и)\s+)\s*").ok());

static EDITOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：]\s*([\p{Han}·]{2,5}(?:[\s、,，][\p{Han}·]{2,4}){0,3})",
    )
    .ok()
});

/// Words that no person is called.
const NOT_NAMES: &[&str] = &[
    "admin",
    "administrator",
    "staff",
    "editor",
    "editors",
    "redaktion",
    "redaction",
    "redacción",
    "redaccion",
    "redazione",
    "editorial",
    "team",
    "news",
    "desk",
    "guest",
    "author",
    "authors",
    "by",
    "unknown",
    "anonymous",
    "webmaster",
    "press",
    "reporter",
    "reporters",
    "correspondent",
    "online",
    "magazine",
    "blog",
    "media",
    "contributor",
    "contributors",
    "writer",
    "follow",
    "share",
    "comments",
    "comment",
    "subscribe",
    "read",
    "more",
    "posts",
    "profile",
    "bio",
    "website",
    "email",
    "facebook",
    "twitter",
    "view",
    "all",
    "about",
    "佚名",
    "编辑",
    "小编",
    "网友",
    "本站",
    "管理员",
    "记者",
    "来源",
    "综合",
];

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let site = site_keys(sources, facts);
    let mut chosen: Vec<String> = Vec::new();
    for (source, confidence, raw) in stated(sources) {
        let names = names(&raw, &site);
        for name in &names {
            fields.offer("author", name, source, confidence);
        }
        if chosen.is_empty() {
            chosen = names;
        }
    }
    for name in &chosen {
        fields.take("author", name);
    }
    facts.authors = chosen;
    editors(sources, facts, fields);
}

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
    let mut out = vec![("json_ld.author", 0.9, head.linked_data.authors.clone())];
    let near = near_title(sources);
    let elements = &sources.body.elements;
    let texts = |wanted: &dyn Fn(usize) -> bool| -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for at in near.clone().filter(|at| wanted(*at)).take(6) {
            let text = text_of(elements[at].node, 120);
            if !text.is_empty() && !found.contains(&text) {
                found.push(text);
            }
        }
        found
    };
    let attr_has = |at: usize, name: &str, word: &str| {
        elements[at].node.value().attr(name).is_some_and(|v| v.split_whitespace().any(|w| w.eq_ignore_ascii_case(word)))
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
    let metas = [
        "author",
        "article:author",
        "parsely-author",
        "dc.creator",
        "sailthru.author",
        "byl",
        "citation_author",
        "mediator_author",
    ];
    for name in metas {
        let found: Vec<String> = head.all(name).filter(|v| !v.contains("://")).map(str::to_string).collect();
        out.push(("meta.author", 0.6, found));
    }
    out
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

/// Short lines near the title that begin as bylines do.
fn byline_blocks(sources: &Sources<'_, '_>) -> Vec<String> {
    let Some(before) = BEFORE.as_ref() else { return Vec::new() };
    let lines = sources.around_title().into_iter().filter(|at| sources.scores.blocks[*at].length <= 120.0);
    lines
        .map(|at| sources.text(at))
        .flat_map(|text| text.split(['|', '\u{3000}', '｜']).flat_map(|part| part.split("  ")))
        .filter(|text| before.is_match(text))
        .map(str::to_string)
        .take(1)
        .collect()
}

/// The names in pieces of text.
fn names(pieces: &[String], site: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for piece in pieces.iter().take(20) {
        let mut text = fold(piece);
        for _ in 0..2 {
            text = BEFORE.as_ref().map_or(text.clone(), |before| before.replace(&text, "").into_owned());
        }
        let text = AFTER.as_ref().map_or(text.clone(), |after| after.replace(&text, "").into_owned());
        let parts: Vec<&str> = BETWEEN.as_ref().map(|b| b.split(&text).collect()).unwrap_or_default();
        for part in parts {
            let name = part.trim_matches(|c: char| !(c.is_alphanumeric() || c == '.' || c == ')')).trim();
            if is_name(name, site) && !out.iter().any(|known| key(known) == key(name)) {
                out.push(name.to_string());
            }
        }
    }
    out.truncate(20);
    out
}

fn is_name(name: &str, site: &[String]) -> bool {
    let words: Vec<&str> = name.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    let is_han = name.chars().next().is_some_and(crate::text::chars::is_cjk);
    let length = name.chars().count();
    let fits = if is_han { (2..=8).contains(&length) } else { (2..=50).contains(&length) && words.len() <= 6 };
    let is_plain = !name.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '/' | ':' | '?' | '!' | '|'));
    let is_person = !words.iter().any(|w| NOT_NAMES.contains(&w.to_lowercase().as_str()));
    let key = key(name);
    let is_site = site.iter().any(|s| *s == key || (key.chars().count() > 3 && s.contains(&key)));
    let is_upper = is_han || words.iter().any(|w| w.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()));
    fits && is_plain && is_person && !is_site && is_upper
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(piece: &str, expected: &[&str]) {
        assert_eq!(names(&[piece.to_string()], &["thelamp".into()]), expected, "{piece}");
    }

    #[test]
    fn bylines_are_cleaned() {
        check("By Ada Lind and Bo Ek", &["Ada Lind", "Bo Ek"]);
        check("Von Ada Lind | 9. Juli 2025", &["Ada Lind"]);
        check("作者：沈若川", &["沈若川"]);
        check("记者 沈若川、陶景行", &["沈若川", "陶景行"]);
        check("Ada Lind, Bo Ek & Cy Dahl", &["Ada Lind", "Bo Ek", "Cy Dahl"]);
    }

    #[test]
    fn nobody_is_claimed_rather_than_nonsense() {
        check("admin", &[]);
        check("The Lamp", &[]);
        check("Staff Reporter", &[]);
        check("https://lamp.example/ada", &[]);
        check("read more", &[]);
    }
}
