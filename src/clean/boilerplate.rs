//! Lines that belong to the page and not to the article, one list of expressions a language.
//! Never part of a block: a list matches whole short blocks, or whole blocks at the article's edges.

use regex::{RegexSet, RegexSetBuilder};
use std::sync::LazyLock;

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among the first or last blocks.
    Edge,
    /// Inside the article.
    Inside,
}

/// A list: the rule's name and the expressions.
struct List {
    rule: &'static str,
    expressions: &'static str,
}

const LISTS: &[List] = &[
    List { rule: "zh.boilerplate", expressions: include_str!("zh/boilerplate.txt") },
    List { rule: "en.boilerplate", expressions: include_str!("en/boilerplate.txt") },
    List { rule: "de.boilerplate", expressions: include_str!("de/boilerplate.txt") },
    List { rule: "fr.boilerplate", expressions: include_str!("fr/boilerplate.txt") },
    List { rule: "es.boilerplate", expressions: include_str!("es/boilerplate.txt") },
    List { rule: "it.boilerplate", expressions: include_str!("it/boilerplate.txt") },
    List { rule: "pt.boilerplate", expressions: include_str!("pt/boilerplate.txt") },
    List { rule: "ja.boilerplate", expressions: include_str!("ja/boilerplate.txt") },
    List { rule: "ko.boilerplate", expressions: include_str!("ko/boilerplate.txt") },
    List { rule: "ru.boilerplate", expressions: include_str!("ru/boilerplate.txt") },
    List { rule: "ar.boilerplate", expressions: include_str!("ar/boilerplate.txt") },
];

/// The longest such line inside an article, in characters of Chinese, Japanese or Korean; other scripts need twice.
const INSIDE: usize = 40;
/// The longest at its edges.
const EDGE: usize = 120;

static SETS: LazyLock<Vec<(&'static str, RegexSet)>> = LazyLock::new(|| {
    let compile = |list: &List| {
        let lines = list.expressions.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
        let whole = lines.map(|l| format!("^(?:{l})$"));
        Some((list.rule, RegexSetBuilder::new(whole).case_insensitive(true).build().ok()?))
    };
    LISTS.iter().filter_map(compile).collect()
});

/// The rule by which a block is no part of the article.
pub fn rule_for(text: &str, place: Place) -> Option<&'static str> {
    let length = text.chars().count();
    let dense = text.len() * 2 > length * 3 && !text.chars().any(|c| matches!(c, '\u{400}'..='\u{6FF}'));
    let inside = if dense { INSIDE } else { INSIDE * 2 };
    if length > if place == Place::Edge { EDGE } else { inside } {
        return None;
    }
    SETS.iter().find(|(_, set)| set.is_match(text)).map(|(rule, _)| *rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_compiles() {
        assert_eq!(SETS.len(), LISTS.len());
    }
}
