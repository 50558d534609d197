//! Weighs blocks and containers: length, link density, running text, and the container that holds most of it.
//! Never a decision on a block: that is the chooser's.

use super::body::{Block, Body};
use super::words::Words;
use crate::text::chars::{closes, ends_sentence, is_cjk};

/// What a block weighs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Weight {
    /// Length: characters, CJK ones twice.
    pub(super) length: f64,
    /// Share of it inside links.
    pub(super) link_density: f64,
    /// How much running text it is.
    pub(super) good: f64,
    /// It ends a sentence.
    pub(super) ends_sentence: bool,
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Sum {
    /// Length of its blocks.
    pub(super) length: f64,
    /// Length of its links.
    pub(super) linked: f64,
    /// Its running text.
    pub(super) good: f64,
    /// Number of its blocks.
    pub(super) blocks: usize,
    /// Its first block, where it has one.
    pub(super) first: usize,
    /// Its last block.
    pub(super) last: usize,
    /// How well it serves as the article's container.
    pub(super) score: f64,
}

impl Sum {
    /// Share of its text inside links.
    pub(super) fn link_density(&self) -> f64 {
        if self.length > 0.0 { self.linked / self.length } else { 0.0 }
    }
}

/// The weights of a page.
pub(super) struct Scores {
    /// By block.
    pub(super) blocks: Vec<Weight>,
    /// By element.
    pub(super) sums: Vec<Sum>,
    /// The element that serves best as the article's container.
    pub(super) best: usize,
    /// All running text.
    pub(super) good: f64,
}

/// How many steps up a block's running text counts for a container.
const REACH: usize = 5;

/// Weighs a page.
pub(super) fn score(body: &Body<'_>) -> Scores {
    let blocks: Vec<Weight> = body.blocks.iter().map(weigh).collect();
    let mut sums = vec![Sum::default(); body.elements.len()];
    let in_comments = in_comments(body);
    for (at, (block, weight)) in body.blocks.iter().zip(&blocks).enumerate() {
        let mut share = if in_comments[block.owner] { OTHERS_WORDS } else { 1.0 };
        for (step, element) in body.up(block.owner).enumerate() {
            let sum = &mut sums[element];
            if sum.blocks == 0 {
                sum.first = at;
            }
            sum.last = at;
            sum.blocks += 1;
            sum.length += weight.length;
            sum.linked += weight.length * weight.link_density;
            sum.good += weight.good;
            if step < REACH {
                sum.score += weight.good * share * class_factor(body, element);
                let is_leaf = step == 0 && matches!(body.tag(element), "p" | "li" | "blockquote" | "pre");
                share *= if is_leaf { 0.95 } else { 0.62 };
            }
        }
    }
    let best = (0..sums.len()).rev().max_by(|a, b| sums[*a].score.total_cmp(&sums[*b].score)).unwrap_or(0);
    let good = sums.first().map_or(0.0, |root| root.good);
    Scores { blocks, sums, best, good }
}

/// How much less the text of comments counts for a container.
const OTHERS_WORDS: f64 = 0.1;

/// Which elements stand inside comments.
fn in_comments(body: &Body<'_>) -> Vec<bool> {
    let mut out = vec![false; body.elements.len()];
    for (at, element) in body.elements.iter().enumerate().skip(1) {
        out[at] = out[element.parent] || element.words.any(Words::COMMENT);
    }
    out
}

/// The length of a text: characters, CJK ones twice.
pub(super) fn length(text: &str) -> f64 {
    if text.is_ascii() {
        return text.len() as f64;
    }
    text.chars().map(|c| if is_cjk(c) { 2 } else { 1 }).sum::<usize>() as f64
}

fn weigh(block: &Block) -> Weight {
    let text = &block.raw.text;
    let length = length(text);
    let link_density = (block.raw.linked as f64 / text.len().max(1) as f64).min(1.0);
    let ends_sentence = ends_a_sentence(text);
    let good = if length >= 40.0 && link_density < 0.5 {
        let doubt = if ends_sentence || length > 150.0 { 1.0 } else { 0.4 };
        length.min(1200.0) * (1.0 - link_density) * doubt
    } else {
        0.0
    };
    Weight { length, link_density, good, ends_sentence }
}

/// Whether a text ends as a sentence does, closing marks aside.
pub(super) fn ends_a_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
    text.chars().next_back().is_some_and(|c| ends_sentence(c) || matches!(c, ';' | '；'))
}

fn class_factor(body: &Body<'_>, element: usize) -> f64 {
    let element = &body.elements[element];
    let mut factor = 1.0;
    if element.words.any(Words::BODY) || matches!(element.tag, "article" | "main") {
        factor *= 1.2;
    }
    if element.hidden {
        factor *= 0.3;
    }
    let bad = Words::COMMENT.or(Words::RELATED).or(Words::FOOTER).or(Words::SIDE);
    if element.words.any(bad) || matches!(element.tag, "aside" | "footer" | "nav" | "form") {
        factor *= 0.6;
    }
    factor
}
