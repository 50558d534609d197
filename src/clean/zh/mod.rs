//! Chinese: parenthesised readings, what kind of noise they are, spun words.
//! Never here: a rule for another language's text.

pub mod noise;
pub mod page_noise;
pub mod pinyin;
pub mod readings;
pub mod spun;
pub mod syllables;
