//! What the training program sees of this room: a page's blocks with their features, and drafts by a given model.
//! Never in the shipped program: it stands behind the feature `train`.

use super::features::{self, Sources};
use super::model::{Model, tokens};
use super::trace::Notes;
use super::{Options, Parsed, parse, read};
use crate::model::{Draft, Failure, Page};

pub use super::features::units::hashes;
pub use super::model::Model as Weights;
pub use super::model::token_features;

/// A block as it is learned from.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its text.
    pub text: String,
    /// Hashes of its units.
    pub units: Vec<u64>,
    /// Hashes of its tokens; none for a long block.
    pub tokens: Vec<u32>,
    /// Its features, in the order of the names.
    pub features: Vec<f32>,
    /// Whether the rules keep it.
    pub kept: bool,
}

/// A page as it is learned from.
#[derive(Debug, Clone, Default)]
pub struct Blocks {
    /// The names of the features.
    pub names: Vec<String>,
    /// The blocks, in page order.
    pub blocks: Vec<Block>,
}

/// Takes a page apart.
pub fn blocks(page: &Page, options: &Options) -> Result<Blocks, Failure> {
    let html = super::tree(page, options)?;
    let Parsed { body, scores, title, choice, .. } = parse(page, &html, options, &mut Notes::None)?;
    let sources = Sources { html: &html, body: &body, scores: &scores, title: title.block };
    let mut out = Blocks { names: features::names(sources), blocks: Vec::with_capacity(body.blocks.len()) };
    features::each(sources, &mut |at, units, features| {
        let text = body.blocks[at].raw.text.clone();
        out.blocks.push(Block {
            units: units.hashes.clone(),
            tokens: tokens(&text, units),
            features: features.to_vec(),
            kept: choice.blocks.binary_search(&at).is_ok(),
            text,
        });
    });
    Ok(out)
}

/// A draft by a given model, or by the rules alone.
pub fn extract_with(page: &Page, options: &Options, model: Option<&Model>) -> Result<Draft, Failure> {
    read(page, options, || model, &mut Notes::None).map(|(draft, _)| draft)
}
