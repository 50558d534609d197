//! Lines that belong to the page and not to the article: one list of phrases a language.
//! Never part of a block: a phrase is a whole short block, or a whole block at the article's edges.

use crate::model::{BlockKind, CleanBlock};
use crate::text::chars::{is_han, is_hangul, is_kana};
use crate::text::credits::is_caption_line;
use crate::text::expressions::{REMEMBERED, in_ranges};
use regex::{RegexSet, RegexSetBuilder};
use std::sync::OnceLock;

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among the first or last blocks.
    Edge,
    /// Inside the article.
    Inside,
}

/// The list of a language.
struct List {
    rule: &'static str,
    /// Lines of a phrase and an example of it; comments begin with `#`.
    phrases: &'static str,
    /// Some letter of the block is one that the language is written in.
    fits: fn(char) -> bool,
}

const LISTS: &[List] = &[
    List { rule: "zh.boilerplate", phrases: include_str!("zh/boilerplate.tsv"), fits: is_han },
    List { rule: "ja.boilerplate", phrases: include_str!("ja/boilerplate.tsv"), fits: |c| is_han(c) || is_kana(c) },
    List { rule: "ko.boilerplate", phrases: include_str!("ko/boilerplate.tsv"), fits: is_hangul },
    List { rule: "ru.boilerplate", phrases: include_str!("ru/boilerplate.tsv"), fits: is_cyrillic },
    List { rule: "ar.boilerplate", phrases: include_str!("ar/boilerplate.tsv"), fits: is_arabic },
    List { rule: "en.boilerplate", phrases: include_str!("en/boilerplate.tsv"), fits: is_latin },
    List { rule: "de.boilerplate", phrases: include_str!("de/boilerplate.tsv"), fits: is_latin },
    List { rule: "fr.boilerplate", phrases: include_str!("fr/boilerplate.tsv"), fits: is_latin },
    List { rule: "es.boilerplate", phrases: include_str!("es/boilerplate.tsv"), fits: is_latin },
    List { rule: "it.boilerplate", phrases: include_str!("it/boilerplate.tsv"), fits: is_latin },
    List { rule: "pt.boilerplate", phrases: include_str!("pt/boilerplate.tsv"), fits: is_latin },
];

/// The longest such line inside an article, in characters of Chinese, Japanese or Korean; other scripts need twice.
const INSIDE: usize = 40;
/// The longest at its edges.
const EDGE: usize = 120;

/// The compiled lists; one whose script never came costs nothing.
static SETS: [OnceLock<RegexSet>; LISTS.len()] = [const { OnceLock::new() }; LISTS.len()];

/// The rule by which a block is no part of the article. Captions name their sources, tables and code hold anything.
pub fn rule_for(block: &CleanBlock, place: Place) -> Option<&'static str> {
    // `© All rights reserved` is a caption by its form alone: beside no picture it is none.
    let by_form = !block.after_image && block.image.is_none() && is_caption_line(&block.text);
    let is_caption = block.kind == BlockKind::Caption && !by_form;
    let prose = !is_caption && !matches!(block.kind, BlockKind::Code | BlockKind::Table);
    prose.then(|| rule_of(&block.text, place))?
}

fn rule_of(text: &str, place: Place) -> Option<&'static str> {
    let longest = match place {
        Place::Edge => EDGE,
        Place::Inside if text.chars().any(is_dense) => INSIDE,
        Place::Inside => INSIDE * 2,
    };
    if text.len() > longest * 4 || text.chars().count() > longest {
        return None;
    }
    let mut fitting = LISTS.iter().zip(&SETS).filter(|(list, _)| text.chars().any(list.fits));
    fitting.find(|(list, set)| compiled(list, set).is_match(text)).map(|(list, _)| list.rule)
}

fn compiled<'a>(list: &List, set: &'a OnceLock<RegexSet>) -> &'a RegexSet {
    set.get_or_init(|| compile(phrases(list)).unwrap_or_default())
}

fn phrases(list: &List) -> impl Iterator<Item = &'static str> {
    let lines = list.phrases.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines.map(|line| line.split('\t').next().unwrap_or(line))
}

fn compile<'a>(phrases: impl Iterator<Item = &'a str>) -> Option<RegexSet> {
    let forms = phrases.map(|phrase| in_ranges(&expression(phrase)));
    RegexSetBuilder::new(forms).case_insensitive(true).size_limit(SIZE_LIMIT).dfa_size_limit(REMEMBERED).build().ok()
}

/// The largest compiled list, in bytes.
const SIZE_LIMIT: usize = 64 << 20;

/// A phrase as an expression for a whole block, with what may stand before and behind it.
fn expression(phrase: &str) -> String {
    const WORDS: &str = r"(?:[^.!?。！？؟\n]|[.!?][^\s])*";
    const NAME: &str = r"(?-i:\p{Lu})[\p{L}\p{M}.'’-]*";
    let names = format!(r"{NAME}(?:(?: |, |; | & | (?:and|und|et|y|e|и) ){NAME})*");
    let phrase = phrase.replace(':', r"(?:\s?[:：]\s?)").replace('…', WORDS).replace('\'', "['’]").replace('§', &names);
    format!(r"^[\s>»›→▶►•·–—*■◆●▲↓▼※☞-]*(?:{phrase})[\s.!…»›>→~～]*$")
}

/// A character of a script in which a few dozen characters make a long sentence.
fn is_dense(c: char) -> bool {
    is_han(c) || is_kana(c) || is_hangul(c)
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}')
}

#[cfg(test)]
mod tests;
