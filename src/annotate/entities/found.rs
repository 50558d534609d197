//! What a finder hands over: a stretch of a block's text and what it is.
//! Never two of them on one stretch in the end: the longest stands.

use crate::model::{EntityKind, EntityMethod};
use std::collections::BTreeMap;
use std::ops::Range;

/// Something found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::annotate) struct Found {
    /// In bytes of the text that was searched.
    pub range: Range<usize>,
    pub kind: EntityKind,
    /// The normal form; `None` = the name.
    pub normal: Option<String>,
    /// The full name, where another than the surface.
    pub name: Option<String>,
    pub role: Option<String>,
    pub amount: Option<String>,
    pub currency: Option<&'static str>,
    pub method: EntityMethod,
}

impl Found {
    pub fn new(kind: EntityKind, range: Range<usize>, method: EntityMethod) -> Found {
        Found { range, kind, normal: None, name: None, role: None, amount: None, currency: None, method }
    }

    pub fn normal(mut self, normal: impl Into<String>) -> Found {
        self.normal = Some(normal.into());
        self
    }

    pub fn role(mut self, role: Option<String>) -> Found {
        self.role = role;
        self
    }
}

/// The finds that stand, in the order of the text: of two that overlap the longer one, of equals the surer kind, the
/// earlier one.
pub(super) fn settle(mut all: Vec<Found>) -> Vec<Found> {
    all.sort_by_key(|f| (std::cmp::Reverse(f.range.len()), rank(f), f.range.start));
    let mut taken: BTreeMap<usize, Found> = BTreeMap::new();
    for found in all {
        let free_before =
            taken.range(..found.range.end).next_back().is_none_or(|(_, f)| f.range.end <= found.range.start);
        if free_before && !found.range.is_empty() {
            taken.insert(found.range.start, found);
        } else if let Some(same) = taken.get_mut(&found.range.start)
            && (same.range.end, same.kind) == (found.range.end, found.kind)
        {
            // Two ways to one name: the one knows its place, the other its normal form.
            same.normal = same.normal.take().or(found.normal);
            same.role = same.role.take().or(found.role);
        }
    }
    taken.into_values().collect()
}

/// What is surer stands first; a person with a role before one without.
fn rank(found: &Found) -> (u8, bool) {
    let method = match found.method {
        EntityMethod::Dateline => 0,
        EntityMethod::Credit => 1,
        EntityMethod::Pattern => 2,
        EntityMethod::Gazetteer => 3,
        EntityMethod::Repeat => 4,
    };
    (method, found.role.is_none())
}

/// The character before a place in a text.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character after a place in a text.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// Whether a stretch is no piece of a longer word or number.
pub(super) fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let starts_inside = text[range.clone()].starts_with(char::is_alphanumeric)
        && before(text, range.start).is_some_and(char::is_alphanumeric);
    let ends_inside = text[range.clone()].ends_with(char::is_alphanumeric)
        && after(text, range.end).is_some_and(char::is_alphanumeric);
    !starts_inside && !ends_inside
}
