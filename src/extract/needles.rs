//! Finds the words of many small patterns in a short text, all in one pass.
//! Never a whole regular expression: letters, `|`, `(…)`, `[…]`, `?` behind one of these, and `\b` at a word's edges.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use std::iter::Peekable;
use std::str::Chars;

/// Stands for `\b` in a word that is written out.
const EDGE: char = '\0';

/// A word of a pattern.
struct Needle {
    /// The number of its pattern.
    group: usize,
    /// No letter may stand before it, or after it.
    edges: [bool; 2],
}

/// Patterns, written out.
pub(super) struct Needles {
    automaton: AhoCorasick,
    needles: Vec<Needle>,
}

impl Needles {
    /// Writes out at most 32 patterns; nothing where no automaton can be built.
    pub(super) fn of(patterns: &[&str]) -> Option<Needles> {
        let mut words = Vec::new();
        let mut needles = Vec::new();
        for (group, pattern) in patterns.iter().enumerate() {
            for word in alternatives(&mut pattern.chars().peekable()) {
                needles.push(Needle { group, edges: [word.starts_with(EDGE), word.ends_with(EDGE)] });
                words.push(word.trim_matches(EDGE).to_string());
            }
        }
        Some(Needles { automaton: AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(words).ok()?, needles })
    }

    /// A bit for each pattern that has a word in the text.
    pub(super) fn find(&self, text: &str) -> u32 {
        let mut found = 0;
        for place in self.automaton.find_overlapping_iter(text) {
            let needle = &self.needles[place.pattern().as_usize()];
            let [first, last] = needle.edges;
            let is_free = |is_edge: bool, at: usize| !is_edge || is_edge_at(text, at);
            if found & 1 << needle.group == 0 && is_free(first, place.start()) && is_free(last, place.end()) {
                found |= 1 << needle.group;
            }
        }
        found
    }
}

/// Whether a word begins or ends here.
fn is_edge_at(text: &str, at: usize) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    is_word(text[..at].chars().next_back()) != is_word(text[at..].chars().next())
}

/// Every word of a pattern, up to its end or to the bracket that closes it.
fn alternatives(pattern: &mut Peekable<Chars<'_>>) -> Vec<String> {
    let mut all = Vec::new();
    let mut words = vec![String::new()];
    while let Some(c) = pattern.next() {
        let mut next = match c {
            ')' => break,
            '|' => {
                all.append(&mut words);
                words.push(String::new());
                continue;
            }
            '(' => alternatives(pattern),
            '[' => pattern.by_ref().take_while(|c| *c != ']').map(String::from).collect(),
            '\\' => pattern.next().map(|_| EDGE.to_string()).into_iter().collect(),
            c => vec![c.to_string()],
        };
        if pattern.next_if_eq(&'?').is_some() {
            next.push(String::new());
        }
        words = words.iter().flat_map(|word| next.iter().map(move |end| format!("{word}{end}"))).collect();
    }
    all.append(&mut words);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(pattern: &str) -> Vec<String> {
        alternatives(&mut pattern.chars().peekable())
    }

    #[test]
    fn a_pattern_is_written_out() {
        assert_eq!(words("a|bc"), ["a", "bc"]);
        assert_eq!(words("a-?b"), ["a-b", "ab"]);
        assert_eq!(words("x(a|b[cd]?)"), ["xa", "xbc", "xbd", "xb"]);
        assert_eq!(words(r"\bad\b|b(s\b|t)"), ["\0ad\0", "bs\0", "bt"]);
    }

    #[test]
    fn words_are_found_wherever_they_overlap() {
        let needles = Needles::of(&["art", "article|tic", r"\btic", r"\ble?\b"]).unwrap();
        let check = |text: &str, expected: u32| assert_eq!(needles.find(text), expected, "{text}");
        check("the article", 0b0011);
        check("tic-l", 0b1110);
        check("étic l\u{e9}", 0b0010);
        check("", 0);
    }
}
