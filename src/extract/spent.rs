//! What a page has cost so far: blocks, bytes of text, steps up the tree; counted alike on every machine.
//! Never a clock: the same page is refused everywhere or nowhere.

use super::{ExtractError, Limits};

/// The account of one page.
#[derive(Debug)]
pub(super) struct Spent {
    limits: Limits,
    blocks: usize,
    text: usize,
    steps: usize,
}

impl Spent {
    pub(super) fn new(limits: Limits) -> Spent {
        Spent { limits, blocks: 0, text: 0, steps: 0 }
    }

    /// A block of so many bytes at such a depth.
    pub(super) fn block(&mut self, bytes: usize, depth: usize) {
        self.blocks += 1;
        self.text += bytes;
        self.steps += depth;
    }

    /// A picture at such a depth.
    pub(super) fn picture(&mut self, depth: usize) {
        self.steps += depth;
    }

    /// Whether the page may cost more.
    pub(super) fn check(&self) -> Result<(), ExtractError> {
        let limits = &self.limits;
        match () {
            () if self.blocks > limits.blocks => Err(ExtractError::TooManyBlocks(limits.blocks)),
            () if self.text > limits.text => Err(ExtractError::TooMuchText(limits.text)),
            () if self.steps > limits.steps => Err(ExtractError::TooManySteps(limits.steps)),
            () => Ok(()),
        }
    }
}
