//! Characters, encodings, normal forms, dates, press formulas and similarity: below every craft.
//! Never here: an import from any room above.

pub mod chars;
pub mod charset;
pub mod dates;
pub mod normalize;
pub mod similarity;
