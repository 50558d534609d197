//! Labels: which share of each block stands in the reference, in the reference's order, each stretch of it used once.
//! Never a guess on a block that the reference does not speak of: that has no weight.

use crate::metric::folded;
use crate::pages::{OWN, Sample};
use copydesk::extract::train::{Block, hashes};
use std::collections::HashMap;

/// Units of a run.
const RUN: usize = 4;

/// Labels and weights of a page's blocks.
pub struct Labels {
    pub shares: Vec<f32>,
    pub weights: Vec<f32>,
}

/// Labels a page.
pub fn label(sample: &Sample) -> Labels {
    let blocks = &sample.parts.blocks;
    match &sample.reference.body {
        Some(body) => label_by_text(sample, body, blocks),
        None => label_by_segments(sample, blocks),
    }
}

fn label_by_text(sample: &Sample, body: &str, blocks: &[Block]) -> Labels {
    let mut shares = align(blocks, &hashes(body));
    if sample.set == OWN {
        // The references are clean, the pages are not: readings stand between the characters.
        for share in &mut shares {
            *share = if *share > 0.2 { 1.0 } else { 0.0 };
        }
    }
    let mut speaks = vec![1.0f64; blocks.len()];
    let paragraphs = &sample.reference.paragraphs;
    if paragraphs.iter().any(|p| p.optional) {
        let all: Vec<&str> = paragraphs.iter().map(|p| p.text.as_str()).collect();
        for ((speaks, share), with_all) in speaks.iter_mut().zip(&shares).zip(align(blocks, &hashes(&all.join("\n")))) {
            *speaks = if with_all - share > 0.3 { 0.0 } else { 1.0 };
        }
    }
    let sizes: Vec<f64> = blocks.iter().map(|b| (b.units.len().max(1) as f64).powf(0.6)).collect();
    let all: f64 = sizes.iter().sum();
    let kind = if sample.is_article { 1.0 } else { 0.5 };
    let weigh = |(speaks, size): (f64, f64)| (speaks * size / all * 100.0 * sample.weight * kind) as f32;
    Labels { shares, weights: speaks.into_iter().zip(sizes).map(weigh).collect() }
}

/// Only the blocks that hold a segment say anything.
fn label_by_segments(sample: &Sample, blocks: &[Block]) -> Labels {
    let mut labels = Labels { shares: vec![0.0; blocks.len()], weights: vec![0.0; blocks.len()] };
    let texts: Vec<String> = blocks.iter().map(|b| folded(&b.text)).collect();
    let size = |at: &usize| texts[*at].chars().count();
    let all = 0..blocks.len();
    for (segments, share) in [(&sample.reference.with, 1.0), (&sample.reference.without, 0.0)] {
        for segment in segments.iter().map(|s| folded(s)) {
            let mut hits: Vec<usize> = all.clone().filter(|at| texts[*at].contains(&segment)).collect();
            if hits.is_empty() && segment.chars().count() > 12 {
                hits = all.clone().filter(|at| size(at) > 12 && segment.contains(&texts[*at])).collect();
            } else if share > 0.0 && hits.len() > 1 {
                let largest = hits.iter().copied().rev().max_by_key(|at| size(at)).filter(|at| size(at) > 80);
                hits = vec![largest.unwrap_or(hits[0])];
            }
            for at in hits {
                labels.shares[at] = share;
                labels.weights[at] = (3.0 * sample.weight) as f32;
            }
        }
    }
    labels
}

/// A place in the reference that a block may stand at.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    block: usize,
    offset: i64,
    hits: usize,
    share: f64,
    units: usize,
}

/// The share of each block's runs that the reference has, by the heaviest chain of blocks with rising offsets.
fn align(blocks: &[Block], reference: &[u64]) -> Vec<f32> {
    let places = places(blocks, reference);
    let chain = heaviest_chain(&places);
    let mut shares = vec![0.0f32; blocks.len()];
    let mut covered = vec![false; reference.len()];
    let clip = |at: i64| at.clamp(0, reference.len() as i64) as usize;
    let mut taken = vec![false; blocks.len()];
    for place in &chain {
        shares[place.block] = place.share as f32;
        taken[place.block] = true;
        covered[clip(place.offset)..clip(place.offset + place.units as i64)].fill(true);
    }
    // Out of order only where the reference is still free.
    for place in &places {
        let range = clip(place.offset)..clip(place.offset + place.units as i64);
        let used = covered[range.clone()].iter().filter(|c| **c).count();
        if !taken[place.block] && !range.is_empty() && (used as f64) < 0.3 * range.len() as f64 {
            shares[place.block] = place.share as f32;
            taken[place.block] = true;
            covered[range].fill(true);
        }
    }
    label_short(blocks, reference, &chain, &mut shares, &mut covered);
    shares
}

/// For each block the offsets that most of its runs vote for.
fn places(blocks: &[Block], reference: &[u64]) -> Vec<Place> {
    let mut stands: HashMap<&[u64], Vec<usize>> = HashMap::new();
    for (at, run) in reference.windows(RUN).enumerate() {
        stands.entry(run).or_default().push(at);
    }
    let mut places = Vec::new();
    for (block, units) in blocks.iter().map(|b| &b.units).enumerate() {
        let mut votes: HashMap<i64, usize> = HashMap::new();
        let mut hits = 0;
        for (at, run) in units.windows(RUN).enumerate() {
            let Some(found) = stands.get(run) else { continue };
            hits += 1;
            for other in found.iter().take(12) {
                *votes.entry(*other as i64 - at as i64).or_default() += 1;
            }
        }
        let mut votes: Vec<(i64, usize)> = votes.into_iter().collect();
        votes.sort_by_key(|(offset, count)| (std::cmp::Reverse(*count), *offset));
        let most = votes.first().map_or(0, |v| v.1);
        let share = hits as f64 / (units.len().saturating_sub(RUN - 1)).max(1) as f64;
        let likely = votes.into_iter().take(4).filter(|(_, count)| 2 * count >= most);
        places.extend(likely.map(|(offset, _)| Place { block, offset, hits, share, units: units.len() }));
    }
    places
}

fn heaviest_chain(places: &[Place]) -> Vec<Place> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let limit = place.offset as f64 + 0.2 * place.units as f64 + 2.0;
        let fits = |before: &Place| {
            before.block < place.block
                && before.offset as f64 + 0.8 * before.units as f64 * (before.share + 0.1).min(1.0) <= limit
        };
        let before = (0..at).filter(|b| fits(&places[*b])).rev().max_by_key(|b| best[*b].0);
        best.push((before.map_or(0, |b| best[b].0) + place.hits, before));
    }
    let mut at = (0..places.len()).rev().max_by_key(|at| best[*at].0);
    let mut chain = Vec::new();
    while let Some(place) = at {
        chain.push(places[place]);
        at = best[place].1;
    }
    chain.reverse();
    chain
}

/// Blocks shorter than a run: where they stand whole in the gap that their neighbours in the chain leave.
fn label_short(blocks: &[Block], reference: &[u64], chain: &[Place], shares: &mut [f32], covered: &mut [bool]) {
    for (at, block) in blocks.iter().enumerate() {
        let units = &block.units;
        if units.is_empty() || units.len() >= RUN {
            continue;
        }
        let next = chain.partition_point(|place| place.block <= at);
        let low = next.checked_sub(1).map_or(0, |before| chain[before].offset.max(0) as usize);
        let end = |place: &Place| (place.offset + place.units as i64).max(0) as usize;
        let high = chain.get(next).map_or(reference.len(), end).min(reference.len());
        let free = |from: &usize| {
            let range = *from..*from + units.len();
            reference[range.clone()] == units[..] && !covered[range].iter().any(|c| *c)
        };
        if let Some(found) = (low..(high + 1).saturating_sub(units.len())).find(free) {
            shares[at] = 1.0;
            covered[found..found + units.len()].fill(true);
        }
    }
}
