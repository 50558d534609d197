//! Authors where nothing near the title names one: marks elsewhere on the page, labels, a signature, a house.
//! Never somebody from comments, teasers or menus, and never the site itself.

use super::names::{Marked, names};
use super::title::key;
use super::{Head, Sources, fold, text_of};
use crate::extract::attr::attr;
use crate::extract::body::HEADINGS;
use crate::extract::score::ends_a_sentence;
use crate::extract::words::Words;
use crate::text::chars::is_han;
use regex::Regex;
use std::sync::LazyLock;

/// A label that announces an author, alone or set apart from the name.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let labels = r"autor(?:in|en|innen|es|a)?(?:\s?/\s?(?:in|autor(?:in)?))?|autor:in|authors?|auteur(?:e|s|\(s\)|·e)?|autori|autore|verfasser(?:in)?|redacteur|автор|作者|撰文";
    let phrases = r"written by|posted by|words by|story by|geschrieben von|verfasst von|artikel von|text von|écrit par|rédigé par|publié par|escrito por|publicado por|scritto da|pubblicato da";
    Regex::new(&format!(r"(?i)^\s*(?:(?:{labels})\s*(?:[:：\x1f]|$)|(?:{phrases})\s*[:：\x1f]?)[\s:：\x1f]*(.*)$")).ok()
});

/// Longest line of a label and its names, in lengths.
const LINE: f64 = 100.0;

/// What an author's mark is inside of when it is somebody else's.
const OTHERS: Words = Words::COMMENT.or(Words::RELATED).or(Words::SIDE).or(Words::NAV).or(Words::FOOTER);

/// Elements with a mark that are looked at.
const MAX_MARKED: usize = 20;

type Finder = fn(&Sources<'_, '_>) -> Vec<String>;

/// The names, with the place that gave them.
pub(super) fn elsewhere(sources: &Sources<'_, '_>, site: &[String]) -> Option<(&'static str, Vec<String>)> {
    let finders: [(&str, Finder); 3] =
        [("byline.label", labelled), ("byline.elsewhere", marked), ("byline.end", signed)];
    finders.into_iter().find_map(|(source, finder)| {
        let pieces = finder(sources);
        let found = pieces.iter().map(|piece| names(std::slice::from_ref(piece), site, Marked::Not));
        found.filter(|names| !names.is_empty()).map(|names| (source, names)).next()
    })
}

/// What metadata call the author although it is nobody's name: an agency, a desk, a team. Never the site itself, and
/// never the maker of the software that wrote the page.
pub(super) fn houses(head: &Head, stated: &[(&'static str, f32, Vec<String>)], site: &[String]) -> Vec<String> {
    let software: Vec<String> = head.all("generator").filter_map(|name| name.split(' ').next()).map(key).collect();
    let is_software = |folded: &str| software.iter().any(|maker| maker.len() >= 4 && folded.contains(maker.as_str()));
    let is_house = |name: &String| {
        let length = name.chars().count();
        let folded = key(name);
        (2..=60).contains(&length)
            && !name.contains(['@', '/', '<', '|'])
            && !NOBODY.contains(&folded.as_str())
            && !is_software(&folded)
            && !site.iter().any(|own| own.contains(&folded))
            && !name.chars().any(is_han)
            && name.contains(char::is_alphabetic)
    };
    let metadata = stated.iter().filter(|(source, ..)| source.starts_with("json_ld") || source.starts_with("meta.a"));
    let lists = metadata.map(|(_, _, raw)| raw.iter().map(|name| fold(name)).filter(is_house).collect::<Vec<_>>());
    lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
}

/// Who is nobody in particular, as keys.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "anonymous",
    "author",
    "autor",
    "blog",
    "contributor",
    "default",
    "editor",
    "editorial",
    "editors",
    "guest",
    "guestauthor",
    "home",
    "marketing",
    "media",
    "news",
    "newsdesk",
    "noauthor",
    "none",
    "null",
    "online",
    "press",
    "redaccion",
    "redacción",
    "redaktion",
    "redazione",
    "redaction",
    "rédaction",
    "root",
    "staff",
    "staffreporter",
    "staffwriter",
    "superuser",
    "team",
    "theteam",
    "undefined",
    "unknown",
    "user",
    "web",
    "webmaster",
    "wordpress",
    "wordpressadmin",
    "writer",
];

/// Behind a label in the same line, else in the next.
fn labelled(sources: &Sources<'_, '_>) -> Vec<String> {
    let Some(label) = LABEL.as_ref() else { return Vec::new() };
    let blocks = &sources.body.blocks;
    let short = |at: &usize| sources.scores.blocks[*at].length <= LINE && !is_others(sources, blocks[*at].owner);
    let name_at = |at: usize| {
        let pieces = blocks[at].raw.in_pieces();
        let rest = label.captures(&pieces)?.get(1)?.as_str().replace('\u{1f}', " ");
        if !rest.trim().is_empty() {
            return Some(rest);
        }
        (at + 1 < blocks.len() && short(&(at + 1))).then(|| sources.text(at + 1).to_string())
    };
    (0..blocks.len()).filter(short).filter_map(name_at).take(5).collect()
}

/// Elements that are marked as an author's, anywhere.
fn marked(sources: &Sources<'_, '_>) -> Vec<String> {
    let elements = &sources.body.elements;
    let has = |at: usize, name: &str, words: &[&str]| {
        let value = attr(elements[at].node.value(), name).unwrap_or_default().to_ascii_lowercase();
        value.split_whitespace().any(|word| words.contains(&word))
    };
    let is_marked = |at: &usize| {
        has(*at, "rel", &["author"])
            || has(*at, "itemprop", &["author"])
            || has(*at, "class", &["author", "author-name", "author_name", "authorname", "byline", "byline-name", "fn"])
    };
    let own = (0..elements.len()).filter(is_marked).filter(|at| !is_others(sources, *at)).take(MAX_MARKED);
    own.map(|at| text_of(elements[at].node, 80)).filter(|text| text.chars().count() <= 60).collect()
}

/// A name alone in bold or italic type in the line that ends the text.
fn signed(sources: &Sources<'_, '_>) -> Vec<String> {
    let Some(last) = sources.choice.blocks.last().copied() else { return Vec::new() };
    let is_signature = |at: &usize| {
        let Some(block) = sources.body.blocks.get(*at) else { return false };
        let text = block.raw.text.trim();
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_capital = |word: &&str| {
            word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || ".'’-".contains(c))
        };
        let is_set_apart = || {
            let inside = sources.body.elements.iter().filter(|e| e.block == *at);
            let mut set = inside.filter(|e| matches!(e.tag, "em" | "i" | "strong" | "b"));
            set.any(|e| fold(&text_of(e.node, 80)) == fold(text))
        };
        (2..=3).contains(&words.len())
            && words.iter().all(is_capital)
            && block.raw.links.is_empty()
            && !ends_a_sentence(text)
            && !sources.body.up(block.owner).take(2).any(|e| HEADINGS.contains(&sources.body.tag(e)))
            && is_set_apart()
    };
    [last, last + 1].iter().filter(|at| is_signature(at)).map(|at| sources.text(*at).to_string()).collect()
}

fn is_others(sources: &Sources<'_, '_>, element: usize) -> bool {
    sources.body.up(element).any(|e| sources.body.elements[e].words.any(OTHERS) || sources.body.tag(e) == "nav")
}
