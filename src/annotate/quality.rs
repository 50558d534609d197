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

/// What lowers the grade of this article, and by how much.
pub fn losses(article: &Article, body: &str) -> Vec<(&'static str, f64)> {
    let met = faults(article, body).into_iter().filter(|fault| fault.met);
    met.map(|fault| (fault.word, fault.loss)).collect()
}

/// Something that lowers the grade.
struct Fault {
    met: bool,
    word: &'static str,
    loss: f64,
}

/// Grades an article.
pub fn grade(article: &Article, body: &str) -> Grade {
    let losses = losses(article, body);
    let lost: f64 = losses.iter().map(|(_, loss)| loss).sum();
    let sure = f64::from(article.draft.confidence.clamp(0.0, 1.0));
    let quality = ((1.0 - lost) * (0.5 + 0.5 * sure)).clamp(0.0, 1.0);
    let named = losses.iter().map(|(word, _)| *word);
    let mut flags: Vec<String> = named.chain(article.flags.iter().copied()).map(str::to_string).collect();
    flags.sort();
    flags.dedup();
    // Two decimals say all that is known, and print the same everywhere.
    Grade { quality: (quality * 100.0).round() / 100.0, flags }
}

fn faults(article: &Article, body: &str) -> Vec<Fault> {
    let length = body.chars().count();
    let paragraphs = article.blocks.iter().filter(|b| b.kind == BlockKind::Paragraph).count();
    let fault = |met: bool, word: &'static str, loss: f64| Fault { met, word, loss };
    let flagged = |word: &'static str, loss: f64| fault(article.flags.contains(&word), word, loss);
    vec![
        fault(article.title.is_none(), "no_title", 0.25),
        fault(length < SHORT, "short_body", 0.3),
        fault(paragraphs == 0, "no_paragraph", 0.2),
        fault(body.contains('\u{FFFD}'), "replacement_characters", 0.2),
        flagged("damaged_bytes", 0.2),
        flagged("spun", 0.4),
        flagged("invisible_characters", 0.01),
        fault(article.noise != Noise::Clean, "pinyin_noise", 0.02),
    ]
}
