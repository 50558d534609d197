//! Plain lists: one URL a line; blank lines and what follows `#` at a line's start or after white space is skipped.
//! Never a fragment taken for a comment: `http://a/#b` is one URL.

use super::kept::seed;
use super::lines::Line;
use crate::model::Seed;

/// The line's URL, if it has one.
pub(super) fn read(line: &Line) -> Option<Seed> {
    let listed = without_comment(&line.text).trim();
    (!listed.is_empty()).then(|| seed(listed, line.number))
}

fn without_comment(text: &str) -> &str {
    let starts =
        text.match_indices('#').find(|(at, _)| text[..*at].chars().next_back().is_none_or(char::is_whitespace));
    starts.map_or(text, |(at, _)| &text[..at])
}
