//! Authors where nothing near the title names one: marks elsewhere on the page, labels, a signature.
//! Never somebody from comments, teasers or menus, and never the site itself.

use super::bylines::has_other_part;
use super::names::{Marked, names};
use super::places::with_word;
use super::{Sources, fold, text_of};
use crate::extract::attr::known_attr;
use crate::extract::body::HEADINGS;
use crate::extract::score::ends_a_sentence;
use crate::extract::words::Words;
use html5ever::local_name;
use regex::Regex;
use std::sync::LazyLock;

/// A label that announces an author, alone or set apart from the name.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let labels = r"autor(?:in|en|innen|es|a)?(?:\s?/\s?(?:in|autor(?:in)?))?|autor:in|authors?|auteur(?:e|s|\(s\)|·e)?|autori|autore|verfasser(?:in)?|redacteur|автор|作者|撰文";
    let phrases = r"written by|article by|posted by|words by|story by|geschrieben von|verfasst von|artikel von|text von|écrit par|rédigé par|publié par|escrito por|publicado por|scritto da|pubblicato da";
    Regex::new(&format!(r"(?i)^\s*(?:(?:{labels})\s*(?:[:：\x1f]|$)|(?:{phrases})\s*[:：\x1f]?|(?:by|von|par|por)\s*(?:[:\x1f]|$))[\s:：\x1f]*(.*)$")).ok()
});

/// Longest line of a label and its names, in lengths.
const LINE: f64 = 100.0;

/// What an author's mark is inside of when it is somebody else's.
const OTHERS: Words = Words::COMMENT.or(Words::RELATED).or(Words::SIDE).or(Words::NAV).or(Words::FOOTER);

/// Classes that mark an author.
const MARKS: &[&str] = &["author", "author-name", "author_name", "authorname", "byline", "byline-name", "fn"];

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

/// Behind a label in the same line, else in the next.
fn labelled(sources: &Sources<'_, '_>) -> Vec<String> {
    let Some(label) = LABEL.as_ref() else { return Vec::new() };
    let blocks = &sources.body.blocks;
    let short = |at: &usize| sources.scores.blocks[*at].length <= LINE;
    let own = |at: &usize| !is_others(sources, blocks[*at].owner);
    let name_at = |at: usize| {
        let pieces = blocks[at].raw.in_pieces();
        if !label.is_match(&pieces) || !own(&at) {
            return None;
        }
        let rest = label.captures(&pieces)?.get(1)?.as_str().replace('\u{1f}', " ");
        if !rest.trim().is_empty() {
            return Some(rest);
        }
        (at + 1 < blocks.len() && short(&(at + 1)) && own(&(at + 1))).then(|| sources.text(at + 1).to_string())
    };
    (0..blocks.len()).filter(short).filter_map(name_at).take(5).collect()
}

/// Elements that are marked as an author's, anywhere.
fn marked(sources: &Sources<'_, '_>) -> Vec<String> {
    let elements = &sources.body.elements;
    let whole = 0..usize::MAX;
    let mut by_property: Vec<usize> = with_word(&sources.places.rels, &whole, "author").collect();
    by_property.extend(with_word(&sources.places.itemprops, &whole, "author"));
    let is_named = |at: usize| {
        let classes = known_attr(elements[at].node.value(), &local_name!("class")).unwrap_or_default();
        classes.split_whitespace().any(|class| MARKS.iter().any(|mark| mark.eq_ignore_ascii_case(class)))
    };
    let is_marked = |at: &usize| by_property.contains(at) || is_named(*at);
    let own = (0..elements.len()).filter(is_marked).filter(|at| !is_others(sources, *at)).take(MAX_MARKED);
    let texts = own.map(|at| (at, text_of(elements[at].node, 80)));
    let written = texts.filter(|(at, text)| text.chars().count() <= 60 && !has_other_part(sources, *at, text));
    written.map(|(_, text)| text).collect()
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

/// A page builder calls each of its parts a widget, and what ends an article is no footer of the page.
fn is_others(sources: &Sources<'_, '_>, element: usize) -> bool {
    let body = sources.body;
    let is_others = |e: usize| {
        let class = known_attr(body.elements[e].node.value(), &local_name!("class")).unwrap_or_default();
        let is_built = class.contains("elementor");
        let is_article = ["entry", "post", "article"].iter().any(|word| class.contains(word));
        let words = body.elements[e].words;
        let words = if is_built { words.less(Words::SIDE) } else { words };
        let words = if is_article { words.less(Words::FOOTER) } else { words };
        words.any(OTHERS) || body.tag(e) == "nav"
    };
    body.up(element).any(is_others)
}
