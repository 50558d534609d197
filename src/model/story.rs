//! What of a record is the story by which copies are known: its running text.
//! Never here: how two stories are compared (`text::sketch`).

use super::{BlockKind, RecordBlock};
use crate::text::{
    chars::{closes, ends_sentence},
    datelines::find_dateline,
    sketch::Sketch,
};

/// A paragraph without the end of a sentence is running text only from so many characters on: shorter ones are bylines
/// and labels.
const LONG_LINE: usize = 60;

/// The sketch of the story in these blocks. Left out is what sites add or change: captions, lists, tables and headings,
/// bylines and labels, and the dateline.
pub fn sketch_of(blocks: &[RecordBlock]) -> Sketch {
    Sketch::of(blocks.iter().filter(|block| is_running_text(block)).map(|block| without_dateline(&block.text)))
}

fn is_running_text(block: &RecordBlock) -> bool {
    match block.kind {
        BlockKind::Paragraph | BlockKind::Quote => {
            let text = block.text.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
            text.ends_with(ends_sentence) || text.chars().nth(LONG_LINE).is_some()
        }
        BlockKind::Subhead
        | BlockKind::ListItem
        | BlockKind::Table
        | BlockKind::Code
        | BlockKind::Caption
        | BlockKind::Embed => false,
    }
}

fn without_dateline(text: &str) -> &str {
    find_dateline(text).map_or(text, |head| &text[head.end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "The harbour office said on Friday that the old lighthouse at the end of the pier will be painted \
        in its first colours again, after a vote in which most of the town's fishermen and their families took part, \
        and that a small museum will be opened in its lowest room before the first ships of the summer arrive.";

    fn block(kind: BlockKind, text: &str) -> RecordBlock {
        RecordBlock { kind, text: text.into() }
    }

    /// With this block before the story, its sketch is as without.
    fn check_left_out(kind: BlockKind, text: &str) {
        let story = || block(BlockKind::Paragraph, STORY);
        assert!(!sketch_of(&[story()]).is_empty());
        assert_eq!(sketch_of(&[block(kind, text), story()]), sketch_of(&[story()]), "{text}");
    }

    #[test]
    fn captions_lists_tables_and_headings_are_left_out() {
        check_left_out(BlockKind::Caption, "The lighthouse in the evening light, seen from the sea.");
        check_left_out(BlockKind::ListItem, "Five things that you must know about lighthouses and their keepers.");
        check_left_out(BlockKind::Table, "Monday | 7.00 | 19.00.");
        check_left_out(BlockKind::Subhead, "What the keeper said.");
    }

    #[test]
    fn bylines_and_labels_are_left_out() {
        check_left_out(BlockKind::Paragraph, "By Mara Lindqvist and Tom Okafor");
        check_left_out(BlockKind::Paragraph, "记者 林知夏");
    }

    #[test]
    fn the_dateline_is_left_out() {
        let with = |dateline: &str| sketch_of(&[block(BlockKind::Paragraph, &format!("{dateline}{STORY}"))]);
        assert_eq!(with("LONDON, July 7 (Reuters) - "), with(""));
        assert_eq!(with("Berlin (dpa) - "), with(""));
        assert_ne!(with("In other news: "), with(""));
    }

    #[test]
    fn a_sentence_in_quotation_marks_is_running_text() {
        let said = "\u{201c}We have waited for this for years.\u{201d}";
        let alone = [block(BlockKind::Paragraph, STORY)];
        let quoted = [block(BlockKind::Paragraph, said), block(BlockKind::Paragraph, STORY)];
        assert_ne!(sketch_of(&quoted), sketch_of(&alone));
    }
}
