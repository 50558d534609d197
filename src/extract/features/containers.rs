//! What the elements around a block hold, from its owner four steps up; and how often such a place comes on the page.
//! Never by name: only its shape is compared.

use super::row::Row;
use crate::extract::attr::attr;
use crate::extract::body::Body;
use crate::extract::score::Scores;
use std::collections::HashMap;
use xxhash_rust::xxh3::xxh3_64;

/// Elements that are looked at, the owner among them.
const STEPS: usize = 5;

/// The class names of an element that count for its signature.
const NAMES: usize = 3;

/// What all blocks of one signature hold.
#[derive(Debug, Clone, Copy, Default)]
struct Group {
    count: usize,
    length: f64,
    linked: f64,
    good: f64,
}

/// Which places look alike.
pub(super) struct Signatures {
    /// The signature of each block's owner.
    of_blocks: Vec<u64>,
    groups: HashMap<u64, Group>,
    tags: HashMap<u64, f64>,
}

impl Signatures {
    /// Reads them: tag and class names, digits left out, of the owner and the two elements around it.
    pub(super) fn read(body: &Body<'_>, scores: &Scores) -> Signatures {
        let mut looks: Vec<Option<u64>> = vec![None; body.elements.len()];
        let mut out = Signatures { of_blocks: Vec::new(), groups: HashMap::new(), tags: HashMap::new() };
        for (block, weight) in body.blocks.iter().zip(&scores.blocks) {
            let signature = body
                .up(block.owner)
                .take(3)
                .fold(0, |all: u64, at| all.rotate_left(21) ^ *looks[at].get_or_insert_with(|| look(body, at)));
            let group = out.groups.entry(signature).or_default();
            group.count += 1;
            group.length += weight.length;
            group.linked += weight.length * weight.link_density;
            group.good += weight.good;
            *out.tags.entry(xxh3_64(body.tag(block.owner).as_bytes())).or_default() += weight.good;
            out.of_blocks.push(signature);
        }
        out
    }

    /// The signature of a block.
    pub(super) fn of(&self, block: usize) -> u64 {
        self.of_blocks[block]
    }

    /// Puts the features of a block's signature.
    pub(super) fn put(&self, row: &mut Row, body: &Body<'_>, good: f64, block: usize) {
        let group = self.groups.get(&self.of(block)).copied().unwrap_or_default();
        row.count("alike", group.count);
        row.put("alike_length", group.length / group.count.max(1) as f64);
        row.put("alike_ld", group.linked / group.length.max(1.0));
        row.put("alike_good", group.good / good.max(1.0));
        row.put("alike_rate", group.good / group.length.max(1.0));
        row.put("tag_good", self.tag_good(body.tag(body.blocks[block].owner)) / good.max(1.0));
    }

    /// The running text that stands directly in elements of a tag.
    pub(super) fn tag_good(&self, tag: &str) -> f64 {
        self.tags.get(&xxh3_64(tag.as_bytes())).copied().unwrap_or_default()
    }
}

/// How an element looks: its tag and class names.
fn look(body: &Body<'_>, at: usize) -> u64 {
    let element = &body.elements[at];
    let class = attr(element.node.value(), "class").unwrap_or_default().to_ascii_lowercase();
    let mut names: Vec<&str> = class.split_whitespace().take(8).collect();
    names.sort_unstable();
    let mut text = format!("{}.", element.tag);
    for (at, name) in names.into_iter().take(NAMES).enumerate() {
        text.extend((at > 0).then_some(' '));
        text.extend(name.chars().filter(|c| !c.is_ascii_digit()));
    }
    xxh3_64(text.as_bytes())
}

/// Puts the features of the elements around a block.
pub(super) fn put(row: &mut Row, body: &Body<'_>, scores: &Scores, block: usize) {
    let mut around = body.up(body.blocks[block].owner);
    let mut at = 0;
    for step in 0..STEPS {
        at = around.next().unwrap_or(at);
        let sum = &scores.sums[at];
        row.put(format_args!("around{step}_length"), sum.length);
        row.put(format_args!("around{step}_ld"), sum.link_density());
        row.count(format_args!("around{step}_blocks"), sum.blocks);
        row.put(format_args!("around{step}_good"), sum.good / scores.good.max(1.0));
        row.put(format_args!("around{step}_rate"), sum.good / sum.length.max(1.0));
        row.put(format_args!("around{step}_place"), (block - sum.first.min(block)) as f64 / sum.blocks.max(1) as f64);
    }
}
