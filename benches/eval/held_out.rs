//! Which weights may read a page: those that never saw its domain, as the training program kept them.
//! Never the shipped ones, where such a folder is given.

use crate::folds;
use copydesk::extract::train::Weights;
use copydesk::model::{Failure, Page, Record};
use copydesk::pipeline::Refiner;
use std::error::Error;
use std::path::Path;

/// The weights by part.
pub struct HeldOut(Vec<Weights>);

impl HeldOut {
    /// Reads a folder.
    pub fn read(folder: &Path) -> Result<HeldOut, Box<dyn Error>> {
        let of = |fold: usize| -> Result<Weights, Box<dyn Error>> {
            let file = folder.join(folds::file_of(fold));
            let bytes = std::fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            Ok(Weights::read(&bytes).ok_or_else(|| format!("{}: no weights", file.display()))?)
        };
        Ok(HeldOut((0..folds::FOLDS).map(of).collect::<Result<_, _>>()?))
    }

    /// The record of a page of that domain.
    pub fn refine(&self, refiner: &Refiner, page: &Page, domain: &str) -> Result<Record, Failure> {
        refiner.refine_with(page, &self.0[folds::fold_of(domain)])
    }
}
