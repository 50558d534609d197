//! The stories through clean, annotate and store: the clusters they end in.
//! Never a look at one pair alone where the whole can be judged.

use super::Pairs;
use super::stories::{Copy, copies};

/// The groups that comparing every pair gives: what the store must find with less work.
fn groups(copies: &[Copy]) -> Vec<usize> {
    let mut group: Vec<usize> = (0..copies.len()).collect();
    for left in 0..copies.len() {
        for right in 0..left {
            if copies[left].record.sketch.is_copy_of(&copies[right].record.sketch) {
                let (from, to) = (group[left], group[right]);
                group.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
            }
        }
    }
    group
}

#[test]
fn comparing_every_pair_finds_the_stories() {
    let copies = copies();
    let items: Vec<(usize, usize)> = copies.iter().map(|copy| copy.story).zip(groups(&copies)).collect();
    let pairs = Pairs::of(&items);
    for (i, copy) in copies.iter().enumerate() {
        let near = copies.iter().enumerate().filter(|(j, c)| *j != i && c.record.sketch.is_copy_of(&copy.record.sketch));
        let near: Vec<_> = near.map(|(_, c)| (c.story == copy.story, c.variant)).collect();
        if near.iter().any(|n| !n.0) || near.is_empty() {
            println!("{} {:?} of {}: {near:?}", copy.record.url, copy.variant, copy.story);
        }
    }
    println!("{} pages: precision {:.3}, recall {:.3}, F1 {:.3}", copies.len(), pairs.precision(), pairs.recall(), pairs.f1());
    assert!(pairs.f1() >= 0.97);
}
