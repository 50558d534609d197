//! The learned chooser: trees over the features of a block, and what its words are known for; read from one file.
//! Never a rule: what it cannot read or does not know, the rules decide.

mod bytes;
mod tokens;
mod trees;

#[cfg(feature = "train")]
pub use tokens::features as token_features;
#[cfg(feature = "train")]
pub(super) use tokens::tokens;

use super::features::units::Units;
use bytes::Bytes;
use std::sync::LazyLock;
use tokens::Table;
use trees::Trees;

/// The weights, as the training program wrote them; `blocks.toml` beside them says from what.
static SHIPPED: LazyLock<Option<Model>> = LazyLock::new(|| Model::read(include_bytes!("blocks.bin")));

/// What the file begins with.
const MAGIC: &[u8] = b"copydesk blocks 1\n";

/// A model.
#[derive(Debug)]
pub struct Model {
    features: usize,
    table: Table,
    trees: Trees,
}

impl Model {
    /// The one that is shipped.
    pub fn shipped() -> Option<&'static Model> {
        SHIPPED.as_ref()
    }

    /// Reads a file of weights; nothing where it is not one.
    pub fn read(bytes: &[u8]) -> Option<Model> {
        let mut bytes = Bytes::of(bytes.strip_prefix(MAGIC)?);
        let features = bytes.u32()? as usize;
        let table = Table::read(&mut bytes)?;
        let trees = Trees::read(&mut bytes, features + tokens::FEATURES)?;
        bytes.is_empty().then_some(Model { features, table, trees })
    }

    /// Adds a block's numbers to the rows: its features and what its words are known for; nothing for features of
    /// another kind.
    pub(super) fn add_row(&self, rows: &mut Vec<f32>, features: &[f32], text: &str, units: &Units) -> Option<()> {
        if features.len() != self.features {
            return None;
        }
        rows.extend(features);
        rows.extend(self.table.features(text, units));
        Some(())
    }

    /// How many numbers a row has.
    pub(super) fn width(&self) -> usize {
        self.features + tokens::FEATURES
    }

    /// How likely each of these blocks belongs to the article.
    pub(super) fn probabilities(&self, rows: &[f32]) -> Vec<f64> {
        let sums = self.trees.sums(rows, self.width());
        sums.into_iter().map(|sum| 1.0 / (1.0 + (-sum).exp())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_are_the_ones_that_are_told_of() {
        let bytes = include_bytes!("blocks.bin");
        let told: toml::Table = include_str!("blocks.toml").parse().unwrap();
        assert_eq!(told["weights"].as_str(), Some(blake3::hash(bytes).to_hex().as_str()));
        let model = Model::shipped().unwrap();
        assert_eq!(told["features"].as_integer(), Some(model.features as i64));
        assert!(told["credit"].as_str().unwrap().contains("CC BY 4.0"));
        assert!(told["scores"].as_table().unwrap().values().all(|score| score.as_float().unwrap() > 0.9));
    }

    #[test]
    fn a_damaged_file_is_no_model() {
        let bytes = include_bytes!("blocks.bin");
        assert!(Model::read(&bytes[..bytes.len() - 1]).is_none());
        assert!(Model::read(&bytes[1..]).is_none());
        assert!(Model::read(&[bytes.as_slice(), &[0]].concat()).is_none());
        assert!(Model::read(b"").is_none());
    }
}
