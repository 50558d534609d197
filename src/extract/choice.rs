//! What the chooser took, for whoever reads on from there.
//! Never here: how it was chosen.

/// What was chosen.
pub(super) struct Choice {
    /// Blocks of the article, in page order.
    pub(super) blocks: Vec<usize>,
    /// The element they were taken from.
    pub(super) container: usize,
    /// The title's block, where it stands before them.
    pub(super) title: Option<usize>,
    /// How sure.
    pub(super) confidence: f32,
}
