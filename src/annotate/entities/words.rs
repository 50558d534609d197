//! Capitals beside a name, in the languages in which a capital marks a name.
//! Never German: there every noun has one.

use super::found::before;
use crate::annotate::tongue::{Tongue, entries};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Whether a stretch stands alone or in a longer name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Neighbour {
    /// No name goes on beside it.
    Free,
    /// A word with a capital stands beside it.
    Name,
}

/// Whether a word beside a stretch, parted by one space, belongs to a longer name.
pub(super) fn neighbours(tongue: Tongue, text: &str, range: &Range<usize>) -> Neighbour {
    let next = text[range.end..].strip_prefix(' ').map(first_word).unwrap_or_default();
    let last = text[..range.start].strip_suffix(' ').map(last_word).unwrap_or_default();
    let name = |word: &str| word.starts_with(char::is_uppercase) && !is_common(tongue, word);
    if name(next) || name(last) { Neighbour::Name } else { Neighbour::Free }
}

/// Whether a word with a capital is an ordinary one: the first of a sentence, a day, an office.
pub(super) fn is_common(tongue: Tongue, word: &str) -> bool {
    static ALL: [OnceLock<HashSet<String>>; 11] = [const { OnceLock::new() }; 11];
    let build = || {
        let tables = tongue.tables();
        let roles = entries(tables.roles).flat_map(|role| role.split(' '));
        entries(tables.stop_words).chain(roles).map(str::to_lowercase).collect()
    };
    let plain = word.trim_end_matches(['.', '\'', '’']).split(['\'', '’']).next().unwrap_or(word);
    ALL[tongue as usize].get_or_init(build).contains(&plain.to_lowercase())
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).unwrap_or(text.len())]
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’' | '.'));
    let word = &text[start.map_or(0, |at| at + before_len(text, at))..];
    // A full stop behind a longer word ends a sentence.
    if word.ends_with('.') && word.chars().count() > 3 { "" } else { word }
}

/// The length of the character that begins at a place.
fn before_len(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// Whether a sentence begins at a place in a text.
pub(super) fn begins_sentence(text: &str, at: usize) -> bool {
    let head = text[..at].trim_end_matches([' ', '"', '“', '«', '(', '„', '\u{a0}']);
    before(head, head.len()).is_none_or(crate::text::chars::ends_sentence)
}
