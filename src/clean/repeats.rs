//! Blocks that say again what stands already: the title, the block before.
//! Never a repeat further away: a refrain is the author's.

use crate::model::{BlockKind, CleanBlock};
use crate::text::confusables::skeleton;
use crate::text::normalize::squash;
use unicode_normalization::UnicodeNormalization;

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
    if title.is_some_and(|t| same_words(t, &text)) {
        return Some("repeat.title");
    }
    let long = text.chars().count() >= SHORTEST;
    let same = |b: &&CleanBlock| long && b.kind != BlockKind::ListItem && squash(&b.text) == text;
    before.filter(same).map(|_| "repeat.block")
}

/// The title as a page writes it again: other blanks, other widths of its marks, letters that look alike.
fn same_words(title: &str, text: &str) -> bool {
    // A mark may be three bytes long or one; anything longer or shorter is another line.
    if text.len() > title.len() * 3 || text.is_empty() {
        return false;
    }
    let key = |line: &str| skeleton(&squash(line).nfkc().collect::<String>());
    text == squash(title) || key(text) == key(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_known_in_another_width_and_alphabet() {
        assert!(same_words("渡口的雾,散了(图)", "渡口的雾，散了（图）"));
        assert!(same_words("The P\u{430}rrot Sings", "TheParrotSings"));
        assert!(!same_words("渡口的雾", "渡口的雾散了"));
        assert!(!same_words("The parrot sings", "TheParrotSings"));
    }
}
