//! Blocks that say again what stands already: the title, the block before.
//! Never a repeat further away: a refrain is the author's.

use crate::model::{BlockKind, CleanBlock};
use crate::text::normalize::squash;

/// A shorter block may well stand twice in a row, in characters: a cry, a table's cell.
const SHORTEST: usize = 10;

/// The rule by which a block is a repeat.
pub fn rule_for(block: &CleanBlock, title: Option<&str>, before: Option<&CleanBlock>) -> Option<&'static str> {
    let counted = matches!(
        block.kind,
        BlockKind::Paragraph | BlockKind::Subhead | BlockKind::Caption | BlockKind::Quote | BlockKind::ListItem
    );
    if !counted {
        return None;
    }
    let text = squash(&block.text);
    if title.is_some_and(|t| squash(t) == text) {
        return Some("repeat.title");
    }
    let long = text.chars().count() >= SHORTEST;
    let same = |b: &&CleanBlock| long && b.kind != BlockKind::ListItem && squash(&b.text) == text;
    before.filter(same).map(|_| "repeat.block")
}
