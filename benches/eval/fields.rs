//! Whether a title and a list of authors are those of the truth.
//! Never by spelling: case, width and everything but word characters are left aside.

use super::overlap::letters;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// How a title was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title {
    /// The same.
    Exact,
    /// One holds the other, and is at most 40 % longer.
    Near,
    /// Another.
    Missed,
}

/// Compares titles.
pub fn title(truth: &str, answer: &str) -> Title {
    let (a, b) = (key(truth), key(answer));
    let length = |text: &str| text.chars().count() as f64;
    let holds =
        |long: &str, short: &str| !short.is_empty() && long.contains(short) && length(long) <= 1.4 * length(short);
    match () {
        () if a == b => Title::Exact,
        () if holds(&a, &b) || holds(&b, &a) => Title::Near,
        () => Title::Missed,
    }
}

/// Names of the truth, names answered, and those in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Authors {
    /// Of the truth.
    pub wanted: usize,
    /// Answered.
    pub given: usize,
    /// In both.
    pub both: usize,
}

impl Authors {
    /// The same set.
    pub fn is_exact(self) -> bool {
        self.both == self.wanted && self.both == self.given
    }
}

/// Compares sets of names.
pub fn authors(truth: &[String], answer: &[String]) -> Authors {
    let set = |names: &[String]| -> BTreeSet<String> {
        names.iter().map(|name| key(without_by(name))).filter(|name| !name.is_empty()).collect()
    };
    let (wanted, given) = (set(truth), set(answer));
    Authors { wanted: wanted.len(), given: given.len(), both: wanted.intersection(&given).count() }
}

fn without_by(name: &str) -> &str {
    let name = name.trim();
    match name.split_once(char::is_whitespace) {
        Some((first, rest)) if ["by", "von", "por", "par", "di"].contains(&first.to_lowercase().as_str()) => rest,
        _ => name,
    }
}

/// NFKC, case folded, word characters alone.
pub fn key(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    letters(&folded.replace('ß', "ss").replace('ς', "σ"))
}
