//! What a block is, where its text knows better than its markup.
//! Never a change to the text.

use crate::model::{BlockKind, DraftBlock};
use crate::text::chars::{closes, ends_sentence, is_cjk};
use crate::text::credits::{caption_strength, is_bare_credit, is_caption_line};
use crate::text::datelines::find_dateline;

/// The longest subhead, in characters of Chinese, Japanese or Korean; other scripts need more.
const SUBHEAD: usize = 30;
/// The longest subhead in other scripts, in characters.
const SUBHEAD_SPACED: usize = 90;

/// The kind of a block with this cleaned text.
pub fn kind_of(draft: &DraftBlock, text: &str) -> BlockKind {
    match draft.kind {
        BlockKind::Paragraph if is_caption(draft, text) => BlockKind::Caption,
        BlockKind::Paragraph if draft.all_bold && is_subhead(text) => BlockKind::Subhead,
        BlockKind::Subhead if is_caption_line(text) => BlockKind::Caption,
        kind => kind,
    }
}

/// Short, no sentence, no credit.
pub fn is_subhead(text: &str) -> bool {
    if text.len() > SUBHEAD_SPACED * 4 {
        return false;
    }
    let length = text.chars().count();
    let limit = if text.chars().any(is_cjk) { SUBHEAD } else { SUBHEAD_SPACED };
    let whole_sentence = text.contains(['。', '！', '？', '；']);
    (2..=limit).contains(&length)
        && !whole_sentence
        && !is_finished(text)
        && !is_bare_credit(text)
        && find_dateline(text).is_none()
}

/// The text ends in a sentence end, closing marks aside.
pub fn is_finished(text: &str) -> bool {
    let bare = text.trim_end().trim_end_matches(closes);
    bare.ends_with(|c| ends_sentence(c) || matches!(c, ';' | '；' | ':' | '：' | ',' | '，'))
}

fn is_caption(draft: &DraftBlock, text: &str) -> bool {
    if find_dateline(text).is_some() {
        return false;
    }
    if draft.after_image { caption_strength(text).is_some() } else { is_caption_line(text) }
}
