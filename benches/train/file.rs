//! Writes what was learned: `blocks.bin`, the weights, and `blocks.toml`, what they were learned from.
//! Never a text of the pages: tokens are hashes.

use crate::boost::Forest;
use crate::pages::Sample;
use crate::words::STEP;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The bytes that the extractor reads.
pub fn bytes(features: usize, table: &BTreeMap<u32, i8>, forest: &Forest) -> Vec<u8> {
    let mut out = b"copydesk blocks 1\n".to_vec();
    out.extend((features as u32).to_le_bytes());
    out.extend(STEP.to_le_bytes());
    out.extend((table.len() as u32).to_le_bytes());
    out.extend(table.keys().flat_map(|token| token.to_le_bytes()));
    out.extend(table.values().map(|odds| odds.cast_unsigned()));
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

/// Whose work the pages are.
const CREDIT: &str = "References: Web Content Extraction Benchmark by Murrough Foley (CC BY 4.0), flairNLP/fundus (MIT), \
adbar/trafilatura (Apache-2.0), immortal-autumn/Chinese-Web-Content-Extraction-Dataset (MIT), pages of \
GeneralNewsExtractor (GPL-3.0) with references of our own. The pages belong to their publishers; none of their text is in the weights.";

/// What is told of the weights.
pub struct Told<'a> {
    pub weights: &'a [u8],
    pub samples: &'a [Sample],
    pub tokens: usize,
    pub trees: usize,
    pub folds: usize,
    /// Cross-validated scores by set.
    pub scores: &'a [(&'static str, f64)],
}

impl Told<'_> {
    /// The file that stands beside the weights.
    pub fn toml(&self) -> String {
        let mut out = String::from(
            "# What blocks.bin was learned from, and its scores on pages of other domains; the training program writes both.\n",
        );
        let features = self.samples.first().map_or(0, |sample| sample.parts.names.len());
        let _ = writeln!(out, "weights = \"{}\"", blake3::hash(self.weights).to_hex());
        let _ = writeln!(out, "features = {features}\ntokens = {}\ntrees = {}", self.tokens, self.trees);
        let _ = writeln!(out, "pages = {}\ndata = \"{}\"", self.samples.len(), digest(self.samples));
        let _ = writeln!(out, "credit = \"{CREDIT}\"\n\n# F1 by {} folds of whole domains.\n[scores]", self.folds);
        for (set, f1) in self.scores {
            let _ = writeln!(out, "{set} = {f1:.4}");
        }
        out
    }
}

/// A digest of all pages and references.
fn digest(samples: &[Sample]) -> String {
    let mut hasher = blake3::Hasher::new();
    for sample in samples {
        let reference = format!("{:?}", sample.reference);
        for part in [sample.set, &sample.id, &sample.page.html, &reference] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().to_hex().to_string()
}
