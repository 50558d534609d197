//! Captions taken apart, and pictures joined with theirs.
//! Never a caption given to two pictures.

use crate::model::{Article, BlockKind, Caption, DraftImage, Image, Lang};
use crate::text::credits::{CreditLine, read_credit_line};
use crate::text::dates::FoundDate;

/// Takes a caption apart; it stands in block 0. The formulas tell their language by themselves.
pub fn parse_caption(text: &str, _lang: Option<&Lang>) -> Caption {
    caption_of(text, 0)
}

/// The captions of an article.
pub fn captions(article: &Article) -> Vec<Caption> {
    let blocks = article.blocks.iter().enumerate();
    blocks.filter(|(_, b)| b.kind == BlockKind::Caption).map(|(at, b)| caption_of(&b.text, at)).collect()
}

/// The pictures of an article with their captions, else with their `alt` text.
pub fn images(article: &Article, captions: &[Caption]) -> Vec<Image> {
    let caption_of = |index: usize| captions.iter().find(|c| article.blocks[c.block].image == Some(index));
    let image = |(index, draft): (usize, &DraftImage)| {
        let caption = caption_of(index);
        Image {
            url: draft.url.clone(),
            raw: caption.map(|c| c.raw.clone()).or_else(|| draft.alt.clone()),
            caption: caption.map(|c| c.caption.clone()),
            credit: caption.and_then(|c| c.credit.clone()),
            taken_on: caption.and_then(|c| c.date.as_deref()?.parse().ok()),
        }
    };
    article.draft.images.iter().enumerate().map(image).collect()
}

fn caption_of(text: &str, block: usize) -> Caption {
    let CreditLine { caption, credit, date, .. } = read_credit_line(text);
    Caption { raw: text.to_string(), caption, credit, date: date.as_ref().map(iso), block }
}

/// `2025-07-02`, or `--07-02` without a year.
fn iso(date: &FoundDate) -> String {
    match date.year {
        Some(year) => format!("{year:04}-{:02}-{:02}", date.month, date.day),
        None => format!("--{:02}-{:02}", date.month, date.day),
    }
}
