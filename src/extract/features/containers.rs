//! What the elements around a block hold, from its owner four steps up; and how often such a place comes on the page.
//! Never by name: only its shape is compared.

use super::row::Row;
use crate::extract::attr::attr;
use crate::extract::body::Body;
use crate::extract::quick::QuickMap;
use crate::extract::score::Scores;
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
#[derive(Default)]
pub(super) struct Signatures {
    /// The signature of each block's owner, by the number of its group.
    of_blocks: Vec<usize>,
    groups: Vec<Group>,
    /// The running text that stands directly in elements of a tag, by the number of the tag; and that of each block.
    tags: Vec<f64>,
    tag_of_blocks: Vec<usize>,
    /// The number of `p`.
    paragraphs: Option<usize>,
}

impl Signatures {
    /// Reads them: tag and class names, digits left out, of the owner and the two elements around it.
    pub(super) fn read(body: &Body<'_>, scores: &Scores) -> Signatures {
        let mut looks: Vec<Option<u64>> = vec![None; body.elements.len()];
        let mut look = Look::default();
        let mut out = Signatures::default();
        let (mut numbers, mut tags) = (QuickMap::default(), QuickMap::default());
        for (block, weight) in body.blocks.iter().zip(&scores.blocks) {
            let signature = body
                .up(block.owner)
                .take(3)
                .fold(0, |all: u64, at| all.rotate_left(21) ^ *looks[at].get_or_insert_with(|| look.of(body, at)));
            let number = *numbers.entry(signature).or_insert(out.groups.len());
            if number == out.groups.len() {
                out.groups.push(Group::default());
            }
            let group = &mut out.groups[number];
            group.count += 1;
            group.length += weight.length;
            group.linked += weight.length * weight.link_density;
            group.good += weight.good;
            out.of_blocks.push(number);
            let tag = *tags.entry(xxh3_64(body.tag(block.owner).as_bytes())).or_insert(out.tags.len());
            if tag == out.tags.len() {
                out.tags.push(0.0);
            }
            out.tags[tag] += weight.good;
            out.tag_of_blocks.push(tag);
        }
        out.paragraphs = tags.get(&xxh3_64(b"p")).copied();
        out
    }

    /// The signature of a block.
    pub(super) fn of(&self, block: usize) -> usize {
        self.of_blocks[block]
    }

    /// Puts the features of a block's signature.
    pub(super) fn put(&self, row: &mut Row, good: f64, block: usize) {
        let group = self.groups[self.of(block)];
        row.count("alike", group.count);
        row.put("alike_length", group.length / group.count.max(1) as f64);
        row.put("alike_ld", group.linked / group.length.max(1.0));
        row.put("alike_good", group.good / good.max(1.0));
        row.put("alike_rate", group.good / group.length.max(1.0));
        row.put("tag_good", self.tags[self.tag_of_blocks[block]] / good.max(1.0));
    }

    /// The running text that stands directly in paragraphs.
    pub(super) fn in_paragraphs(&self) -> f64 {
        self.paragraphs.map_or(0.0, |number| self.tags[number])
    }
}

/// How an element looks: its tag and class names; with room for both.
#[derive(Default)]
struct Look {
    class: String,
    text: String,
}

impl Look {
    fn of(&mut self, body: &Body<'_>, at: usize) -> u64 {
        let element = &body.elements[at];
        let Look { class, text } = self;
        class.clear();
        class.push_str(attr(element.node.value(), "class").unwrap_or_default());
        class.make_ascii_lowercase();
        let mut names = [""; 8];
        let mut count = 0;
        for (place, name) in names.iter_mut().zip(class.split_whitespace()) {
            *place = name;
            count += 1;
        }
        names[..count].sort_unstable();
        text.clear();
        text.push_str(element.tag);
        text.push('.');
        for (at, name) in names[..count].iter().take(NAMES).enumerate() {
            text.extend((at > 0).then_some(' '));
            name.split(|c: char| c.is_ascii_digit()).for_each(|piece| text.push_str(piece));
        }
        xxh3_64(text.as_bytes())
    }
}

/// Puts the features of the elements around a block.
pub(super) fn put(row: &mut Row, body: &Body<'_>, scores: &Scores, block: usize) {
    let mut around = body.up(body.blocks[block].owner);
    let mut at = 0;
    for step in 0..STEPS {
        at = around.next().unwrap_or(at);
        let sum = &scores.sums[at];
        row.put_as(|| format!("around{step}_length"), sum.length);
        row.put_as(|| format!("around{step}_ld"), sum.link_density());
        row.put_as(|| format!("around{step}_blocks"), sum.blocks as f64);
        row.put_as(|| format!("around{step}_good"), sum.good / scores.good.max(1.0));
        row.put_as(|| format!("around{step}_rate"), sum.good / sum.length.max(1.0));
        row.put_as(|| format!("around{step}_place"), (block - sum.first.min(block)) as f64 / sum.blocks.max(1) as f64);
    }
}
