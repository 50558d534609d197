//! Writes what was learned: `blocks.bin`, the weights, and `blocks.toml`, what they were learned from.
//! Never a text of the pages: tokens are hashes.

use crate::boost::Forest;
use crate::words::STEP;
use std::collections::BTreeMap;

/// The bytes that the extractor reads.
pub fn bytes(features: usize, table: &BTreeMap<u32, i8>, forest: &Forest) -> Vec<u8> {
    let mut out = b"copydesk blocks 1\n".to_vec();
    out.extend((features as u32).to_le_bytes());
    out.extend(STEP.to_le_bytes());
    out.extend((table.len() as u32).to_le_bytes());
    table.keys().for_each(|token| out.extend(token.to_le_bytes()));
    table.values().for_each(|odds| out.push(odds.cast_unsigned()));
    out.extend(forest.base.to_le_bytes());
    out.extend((forest.trees.len() as u16).to_le_bytes());
    for tree in &forest.trees {
        out.push(tree.nodes.len() as u8);
        for node in &tree.nodes {
            out.extend(node.feature.to_le_bytes());
            out.extend(node.threshold.to_le_bytes());
            out.extend(node.children.map(i8::cast_unsigned));
        }
        tree.leaves.iter().for_each(|leaf| out.extend(leaf.to_le_bytes()));
    }
    out
}
