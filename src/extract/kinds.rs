//! Says what each chosen block is: paragraph, subhead, caption, list item, quote, table row, code.
//! Never by language: by markup, length and what stands beside it.

use super::attr::attr;
use super::body::{Block, Body, HEADINGS};
use super::choice::Choice;
use super::image::PageImage;
use super::nesting::Numbers;
use super::score::{Scores, ends_a_sentence};
use super::words::Words;
use crate::model::{BlockKind, DraftBlock};
use std::collections::HashMap;

/// Longest text, in lengths, that a bold line may have to be a subhead, and a line by a picture to be its caption.
const SHORT: f64 = 120.0;

/// What is longer, in lengths, is text, whatever its element is called.
const LONGEST_CAPTION: f64 = 600.0;

/// What the article is made of.
pub(super) struct Parts {
    /// Its blocks.
    pub(super) blocks: Vec<DraftBlock>,
    /// Its pictures.
    pub(super) images: Vec<PageImage>,
    /// With which block of the page each of its blocks begins.
    pub(super) begins: Vec<usize>,
}

/// Reads them.
pub(super) fn blocks(body: &Body<'_>, scores: &Scores, choice: &Choice) -> Parts {
    let (images, index) = pictures(body, choice);
    let mut out: Vec<DraftBlock> = Vec::with_capacity(choice.blocks.len());
    let mut begins = Vec::with_capacity(choice.blocks.len());
    let cells = cells(body, scores);
    let numbers = Numbers::read(body);
    let mut row: Option<usize> = None;
    for at in &choice.blocks {
        let block = &body.blocks[*at];
        let image = picture_of(body, *at).and_then(|i| index[i]);
        let this_row = table_row(body, scores, &cells, block.owner);
        if let (Some(last), true) = (out.last_mut(), this_row.is_some() && this_row == row) {
            append(last, block, " | ");
            continue;
        }
        row = this_row;
        if let Some(last) = out.last_mut().filter(|last| runs_on(last, body, *at, &choice.blocks)) {
            append(last, block, " ");
            continue;
        }
        let kind = if this_row.is_some() { BlockKind::Table } else { kind(body, scores, *at) };
        let raw = &block.raw;
        begins.push(*at);
        out.push(DraftBlock {
            kind,
            raw: raw.text.clone(),
            after_image: image.is_some() || block.image.is_some(),
            image,
            all_bold: raw.is_all_bold(),
            links: raw.links.clone(),
            ruby: raw.ruby.clone(),
            nesting: numbers.nesting(body, block.owner, choice.container),
        });
    }
    if is_gallery(&out) {
        for block in out.iter_mut().filter(|block| block.kind == BlockKind::Caption) {
            block.kind = BlockKind::Paragraph;
        }
    }
    Parts { blocks: out, images, begins }
}

/// How much longer than all other text the captions of a gallery are.
const MUCH_LONGER: usize = 2;

/// A page of hardly anything but captions has them for its text.
fn is_gallery(blocks: &[DraftBlock]) -> bool {
    let length = |is_caption: bool| -> usize {
        let told = blocks.iter().filter(|block| block.kind != BlockKind::Subhead);
        told.filter(|block| (block.kind == BlockKind::Caption) == is_caption).map(|block| block.raw.len()).sum()
    };
    length(true) > MUCH_LONGER * length(false)
}

/// The pictures of the container and those between the title and the text, and for each picture of the page its place
/// among them.
fn pictures(body: &Body<'_>, choice: &Choice) -> (Vec<PageImage>, Vec<Option<usize>>) {
    let mut images = Vec::new();
    let mut index = vec![None; body.images.len()];
    let (Some(first), Some(last)) = (choice.blocks.first(), choice.blocks.last()) else { return (images, index) };
    let start = choice.title.filter(|title| title < first).map_or(*first, |title| title + 1);
    for (at, image) in body.images.iter().enumerate() {
        let is_lead = (start..=*first).contains(&image.at_block);
        let is_inside = image.at_block <= *last + 1 && body.up(image.parent).any(|e| e == choice.container);
        let is_furniture = body.up(image.parent).take(4).any(|e| body.elements[e].words.any(Words::FURNITURE));
        if is_inside || (is_lead && !is_furniture) {
            index[at] = Some(images.len());
            images.push(image.clone());
        }
    }
    (images, index)
}

/// The picture that a block follows, or that shares its figure.
fn picture_of(body: &Body<'_>, at: usize) -> Option<usize> {
    let block = &body.blocks[at];
    block.image.or_else(|| {
        let figure = body.up(block.owner).take(4).find(|e| body.tag(*e) == "figure")?;
        let near = body.images.partition_point(|image| image.at_block + 2 < at);
        let in_figure = |image: &PageImage| body.up(image.parent).take(6).any(|e| e == figure);
        body.images[near..].iter().take(4).position(in_figure).map(|n| near + n)
    })
}

/// Whether a block is set into the text rather than part of it: words under a picture, code.
pub(super) fn is_inset(body: &Body<'_>, scores: &Scores, at: usize) -> bool {
    matches!(kind(body, scores, at), BlockKind::Caption | BlockKind::Code)
}

fn kind(body: &Body<'_>, scores: &Scores, at: usize) -> BlockKind {
    let block = &body.blocks[at];
    let weight = scores.blocks[at];
    for element in body.up(block.owner).take(6) {
        match body.tag(element) {
            "figcaption" | "caption" if weight.length < LONGEST_CAPTION => return BlockKind::Caption,
            "blockquote" => return BlockKind::Quote,
            "pre" => return BlockKind::Code,
            "li" | "dt" | "dd" => return BlockKind::ListItem,
            tag if HEADINGS.contains(&tag) => return BlockKind::Subhead,
            _ => {}
        }
    }
    let names_caption = body.up(block.owner).take(2).any(|e| body.elements[e].words.any(Words::CAPTION));
    if names_caption && weight.length < LONGEST_CAPTION {
        return BlockKind::Caption;
    }
    if block.image.is_some()
        && weight.length < 2.0 * SHORT
        && shares_element(body, at)
        && !flows_around(body, scores, at)
    {
        return BlockKind::Caption;
    }
    let is_bold = block.raw.is_all_bold();
    if block.image.is_none()
        && weight.length < SHORT
        && is_line(&block.raw.text)
        && (is_bold || stands_out(body, scores, at))
    {
        return BlockKind::Subhead;
    }
    BlockKind::Paragraph
}

/// A text that is no sentence and ends open, as headings do.
fn is_line(text: &str) -> bool {
    !ends_a_sentence(text) && !text.ends_with([':', '：', ',', '，', '、'])
        || text.ends_with(['?', '？', '؟', '!', '！', '”', '」'])
}

/// The picture and the block stand in one element that holds no other text.
fn shares_element(body: &Body<'_>, at: usize) -> bool {
    let owner = body.blocks[at].owner;
    let Some(image) = body.blocks[at].image else { return false };
    let is_alone = |other: Option<usize>| other.and_then(|b| body.blocks.get(b)).is_none_or(|b| b.owner != owner);
    !matches!(body.tag(owner), "td" | "body" | "article" | "section" | "main")
        && body.up(body.images[image].parent).take(4).any(|e| e == owner)
        && is_alone(at.checked_sub(1))
        && is_alone(Some(at + 1))
}

/// Sentences in one paragraph with a picture, and no line break between them: the picture floats in the text.
fn flows_around(body: &Body<'_>, scores: &Scores, at: usize) -> bool {
    let block = &body.blocks[at];
    body.tag(block.owner) == "p" && !block.at_break && scores.blocks[at].ends_sentence
}

/// A short line between long paragraphs whose element is named otherwise than theirs.
fn stands_out(body: &Body<'_>, scores: &Scores, at: usize) -> bool {
    let class = |block: usize| attr(body.elements[body.blocks[block].owner].node.value(), "class");
    let (Some(before), after) = (at.checked_sub(1), at + 1) else { return false };
    let is_long = |block: usize| {
        scores.blocks.get(block).is_some_and(|w| w.good > 0.0 && w.length > 2.0 * scores.blocks[at].length)
    };
    let same_tag = |block: usize| body.tag(body.blocks[block].owner) == body.tag(body.blocks[at].owner);
    is_long(before)
        && is_long(after)
        && same_tag(before)
        && same_tag(after)
        && class(before) == class(after)
        && class(at).is_some()
        && class(at) != class(before)
}

/// How many cells with text each row has.
fn cells(body: &Body<'_>, scores: &Scores) -> HashMap<usize, usize> {
    let mut out = HashMap::new();
    for (at, element) in body.elements.iter().enumerate() {
        if matches!(element.tag, "td" | "th") && scores.sums[at].blocks > 0 {
            *out.entry(element.parent).or_default() += 1;
        }
    }
    out
}

/// The row of a table of data, that is, one of short cells.
fn table_row(body: &Body<'_>, scores: &Scores, cells: &HashMap<usize, usize>, owner: usize) -> Option<usize> {
    let row = body.up(owner).take(4).find(|e| body.tag(*e) == "tr")?;
    let table = body.up(row).find(|e| body.tag(*e) == "table")?;
    let sum = scores.sums[table];
    let blocks = scores.sums[row].blocks;
    (blocks >= 2 && cells.get(&row) == Some(&blocks) && sum.length / (sum.blocks as f64) < 80.0).then_some(row)
}

/// A line that a single break cut off within a sentence: the next begins in lower case.
fn runs_on(last: &DraftBlock, body: &Body<'_>, at: usize, chosen: &[usize]) -> bool {
    let block = &body.blocks[at];
    let before = at.checked_sub(1).filter(|b| chosen.binary_search(b).is_ok());
    block.at_break
        && last.kind == BlockKind::Paragraph
        && before.is_some_and(|b| body.blocks[b].owner == block.owner)
        && !ends_a_sentence(&last.raw)
        && block.raw.text.starts_with(char::is_lowercase)
}

/// Puts a block behind another.
fn append(last: &mut DraftBlock, block: &Block, between: &str) {
    last.raw.push_str(between);
    let shift = last.raw.len();
    last.raw.push_str(&block.raw.text);
    last.all_bold &= block.raw.is_all_bold();
    last.links.extend(block.raw.links.iter().cloned().map(|mut link| {
        link.start += shift;
        link.end += shift;
        link
    }));
    last.ruby.extend(block.raw.ruby.iter().cloned().map(|mut ruby| {
        ruby.start += shift;
        ruby.end += shift;
        ruby
    }));
}
