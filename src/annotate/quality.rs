//! How good the record is, in [0, 1], with words for what lowers it.
//! Never a reason to drop a record: the reader of the table decides.

use crate::model::{Article, BlockKind, Noise};

/// The grade and its words.
pub struct Grade {
    /// In [0, 1].
    pub quality: f64,
    /// Words for what was met, sorted.
    pub flags: Vec<String>,
}

/// A body below this many characters is short.
const SHORT: usize = 120;

/// Grades an article.
pub fn grade(article: &Article, body: &str) -> Grade {
    let length = body.chars().count();
    let paragraphs = article.blocks.iter().filter(|b| b.kind == BlockKind::Paragraph).count();
    let replaced = body.chars().filter(|c| *c == '\u{FFFD}').count();
    let met = |word: &str| article.flags.contains(&word);
    let faults: &[(bool, Option<&str>, f64)] = &[
        (article.title.is_none(), Some("no_title"), 0.25),
        (length < SHORT, Some("short_body"), 0.3),
        (paragraphs == 0, Some("no_paragraph"), 0.2),
        (replaced > 0, Some("replacement_characters"), 0.2),
        (met("damaged_bytes"), None, 0.2),
        (met("spun"), None, 0.4),
        (met("invisible_characters"), None, 0.01),
        (article.noise != Noise::Clean, Some("pinyin_noise"), 0.02),
    ];
    let lost: f64 = faults.iter().filter(|(met, ..)| *met).map(|(.., loss)| loss).sum();
    let sure = f64::from(article.draft.confidence.clamp(0.0, 1.0));
    let quality = ((1.0 - lost) * (0.5 + 0.5 * sure)).clamp(0.0, 1.0);
    let named = faults.iter().filter(|(met, ..)| *met).filter_map(|(_, word, _)| *word);
    let mut flags: Vec<String> = named.chain(article.flags.iter().copied()).map(str::to_string).collect();
    flags.sort();
    flags.dedup();
    // Two decimals say all that is known, and print the same everywhere.
    Grade { quality: (quality * 100.0).round() / 100.0, flags }
}
