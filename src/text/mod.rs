//! Characters, encodings, normal forms and similarity: below every craft.
//! Never here: an import from any room above.

pub mod chars;
pub mod charset;
pub mod normalize;
pub mod similarity;
