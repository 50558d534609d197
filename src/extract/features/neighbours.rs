//! What stands before and after a block: the next three each way, windows around it, headings, the text so far.
//! Never a walk along the page for each block: windows are differences of sums.

use super::containers::Signatures;
use super::row::Row;
use crate::extract::body::{Block, Body, HEADINGS};
use crate::extract::score::Scores;

/// How far a heading's section, and the last heading, are looked for.
const SECTION: usize = 30;
const FAR: usize = 40;

/// Sums over the blocks before each place.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    length: f64,
    linked: f64,
    good: f64,
}

/// The neighbourhoods of a page.
pub(super) struct Neighbours<'a, 'b> {
    body: &'a Body<'b>,
    scores: &'a Scores,
    signatures: &'a Signatures,
    before: Vec<Sums>,
    /// By block: the class of its owner's tag, and whether that is a heading.
    tags: Vec<(f64, bool)>,
    /// By block: the last heading up to it, and the next one behind it.
    last_heading: Vec<Option<usize>>,
    next_heading: Vec<usize>,
    /// By block: length of other text since the last running text.
    gap: Vec<f64>,
}

impl<'a, 'b> Neighbours<'a, 'b> {
    /// Reads them.
    pub(super) fn read(body: &'a Body<'b>, scores: &'a Scores, signatures: &'a Signatures) -> Self {
        let count = body.blocks.len();
        let tag = |block: &Block| (tag_class(body.tag(block.owner)), HEADINGS.contains(&body.tag(block.owner)));
        let tags: Vec<(f64, bool)> = body.blocks.iter().map(tag).collect();
        let mut before = vec![Sums::default(); count + 1];
        let mut last_heading = vec![None; count];
        let mut next_heading = vec![count; count];
        let mut gap = vec![0.0; count];
        let (mut last, mut since) = (None, 0.0);
        for (at, weight) in scores.blocks.iter().enumerate() {
            let sums = before[at];
            before[at + 1] = Sums {
                length: sums.length + weight.length,
                linked: sums.linked + weight.length * weight.link_density,
                good: sums.good + weight.good,
            };
            last = if tags[at].1 { Some(at) } else { last };
            last_heading[at] = last;
            gap[at] = since;
            since = if weight.good > 0.0 { 0.0 } else { since + weight.length };
        }
        let mut next = count;
        for at in (0..count).rev() {
            next_heading[at] = next;
            next = if tags[at].1 { at } else { next };
        }
        Neighbours { body, scores, signatures, before, tags, last_heading, next_heading, gap }
    }

    /// The sums over a range of blocks.
    fn sums(&self, from: usize, to: usize) -> Sums {
        let (a, b) = (self.before[from], self.before[to.max(from)]);
        Sums { length: b.length - a.length, linked: b.linked - a.linked, good: b.good - a.good }
    }

    /// Puts the features of a block's neighbourhood.
    pub(super) fn put(&self, row: &mut Row, at: usize) {
        for step in [-3, -2, -1, 1, 2, 3] {
            self.put_neighbour(row, at, step);
        }
        let count = self.body.blocks.len();
        for reach in [3, 8] {
            let (from, to) = (at.saturating_sub(reach), (at + reach + 1).min(count));
            let all = self.sums(from, to);
            row.put_as(|| format!("good_before{reach}"), self.sums(from, at).good);
            row.put_as(|| format!("good_after{reach}"), self.sums(at + 1, to).good);
            row.put_as(|| format!("ld_around{reach}"), all.linked / all.length.max(1.0));
        }
        self.put_headings(row, at);
        self.put_progress(row, at);
    }

    fn put_neighbour(&self, row: &mut Row, at: usize, step: isize) {
        let other = at.checked_add_signed(step).filter(|other| *other < self.body.blocks.len());
        let side = if step < 0 { "before" } else { "after" };
        let far = step.unsigned_abs();
        let weight = other.map(|other| self.scores.blocks[other]);
        row.put_as(|| format!("{side}{far}_length"), weight.map_or(-1.0, |w| w.length));
        row.put_as(|| format!("{side}{far}_ld"), weight.map_or(-1.0, |w| w.link_density));
        row.put_as(|| format!("{side}{far}_ends"), weight.map_or(-1.0, |w| f64::from(w.ends_sentence)));
        row.put_as(|| format!("{side}{far}_tag"), other.map_or(-1.0, |o| self.tags[o].0));
        if far < 3 {
            let siblings = |other: usize| {
                let (a, b) = (self.body.blocks[at].owner, self.body.blocks[other].owner);
                a == b || self.body.elements[a].parent == self.body.elements[b].parent
            };
            let alike = |other: usize| self.signatures.of(at) == self.signatures.of(other);
            row.put_as(|| format!("{side}{far}_sibling"), other.map_or(-1.0, |o| f64::from(siblings(o))));
            row.put_as(|| format!("{side}{far}_alike"), other.map_or(-1.0, |o| f64::from(alike(o))));
        }
    }

    /// What follows a heading up to the next; how far the last one is.
    fn put_headings(&self, row: &mut Row, at: usize) {
        let (class, is_heading) = self.tags[at];
        row.put("tag", class);
        row.put("heading", is_heading);
        let end = self.next_heading[at].min(at + SECTION).max(at + 1);
        let section = self.sums(at + 1, end);
        row.put("section_good", if is_heading { section.good } else { -1.0 });
        row.put("section_ld", if is_heading { section.linked / section.length.max(1.0) } else { -1.0 });
        row.put("section_blocks", if is_heading { (end - at - 1) as f64 } else { -1.0 });
        row.count("since_heading", self.last_heading[at].map_or(FAR, |last| (at - last).min(FAR)));
    }

    fn put_progress(&self, row: &mut Row, at: usize) {
        let (count, all) = (self.body.blocks.len(), self.before[self.body.blocks.len()]);
        row.put("place", at as f64 / count.max(1) as f64);
        row.put("length_before", self.before[at].length / all.length.max(1.0));
        row.put("good_share_before", self.before[at].good / all.good.max(1.0));
        row.put("good_before", self.before[at].good);
        row.count("left", count - at);
        row.put("gap", self.gap[at]);
    }

    /// Length of the text between two blocks, negative where the second comes first.
    pub(super) fn length_between(&self, from: usize, to: usize) -> f64 {
        self.before[to].length - self.before[from].length
    }
}

/// Tags that hold text, in classes.
fn tag_class(tag: &str) -> f64 {
    let class = match tag {
        "p" => 0,
        "div" | "center" => 1,
        "li" => 2,
        "td" | "th" => 3,
        "h1" => 4,
        "h2" => 5,
        "h3" => 6,
        "h4" | "h5" | "h6" => 7,
        "blockquote" => 8,
        "pre" => 9,
        "figcaption" | "figure" | "caption" => 10,
        "article" | "section" | "main" => 11,
        "dd" | "dt" => 12,
        "body" => 13,
        "header" | "footer" | "aside" | "nav" => 14,
        _ => 15,
    };
    f64::from(class)
}
