//! Characters, encodings, Markdown, normal forms, dates, press formulas, directives, similarity, sketches and the folding of search: below every craft.
//! Never here: an import from any room above.

pub mod chars;
pub mod charset;
pub mod confusables;
pub mod corrections;
pub mod credits;
pub mod datelines;
pub mod dates;
pub mod expressions;
pub mod fold;
pub mod imprint;
pub mod markdown;
pub mod names;
pub mod normalize;
pub mod phrase;
pub mod press;
pub mod robots_directives;
pub mod script;
pub mod similarity;
pub mod simplified;
pub mod sketch;
pub mod tags;
pub mod warc;
pub mod word_diff;
