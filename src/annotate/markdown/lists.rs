//! Lists in Markdown: items within items, numbered as the page numbers them.
//! Never an item whose text stands outside of it: what follows is indented by its marks.

use super::Part;
use crate::model::BlockKind;
use crate::text::markdown::Spot;
use std::fmt::Write as _;

/// Which signs the items of a list begin with: lists that touch have different ones, else they would be read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Turn {
    /// What stands before is no list.
    #[default]
    Apart,
    /// `-` and `.`
    First,
    /// `*` and `)`
    Second,
}

impl Turn {
    /// Of the next group.
    pub(super) fn after(self, kind: BlockKind) -> Turn {
        match (kind, self) {
            (BlockKind::ListItem, Turn::First) => Turn::Second,
            (BlockKind::ListItem, Turn::Apart | Turn::Second) => Turn::First,
            (_, _) => Turn::Apart,
        }
    }

    fn mark(self, number: Option<u32>) -> String {
        match (number, self) {
            (None, Turn::Second) => "* ".to_string(),
            (None, _) => "- ".to_string(),
            (Some(number), Turn::Second) => format!("{}) ", number.min(GREATEST)),
            (Some(number), _) => format!("{}. ", number.min(GREATEST)),
        }
    }
}

/// The greatest number of an item.
const GREATEST: u32 = 999_999_999;

/// More levels than this are written as this many.
const DEEPEST: usize = 12;

/// The blocks of one list.
pub(super) fn list(group: &[Part<'_>], turn: Turn) -> String {
    let mut out = String::new();
    // The items that are open: which they are, and how wide their marks.
    let mut open: Vec<(Option<usize>, usize)> = Vec::new();
    for part in group {
        let items: Vec<(Option<usize>, Option<u32>)> = match part.nesting.items.as_slice() {
            [] => vec![(None, None)],
            items => items.iter().take(DEEPEST).map(|item| (Some(item.id), item.number)).collect(),
        };
        let kept = open.iter().zip(&items).take_while(|((id, _), item)| id.is_some() && *id == item.0).count();
        let is_under_text = kept == open.len();
        open.truncate(kept);
        let indent = indent(&open);
        let marks: Vec<String> = items[kept..].iter().map(|(_, number)| turn.mark(*number)).collect();
        open.extend(items[kept..].iter().zip(&marks).map(|((id, _), mark)| (*id, mark.len())));
        if !out.is_empty() {
            // A text of its own would run on, and so would a number other than 1.
            let runs_on = marks.first().is_none_or(|mark| is_under_text && !mark.starts_with(['-', '*']));
            out.push_str(if runs_on { "\n\n" } else { "\n" });
        }
        let text = part.words(Spot::Lines).replace('\n', &format!("\n{}", self::indent(&open)));
        let _ = write!(out, "{indent}{}{text}", marks.concat());
    }
    out
}

fn indent(open: &[(Option<usize>, usize)]) -> String {
    " ".repeat(open.iter().map(|(_, width)| width).sum())
}
