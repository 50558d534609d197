//! How much of a reference text an answer holds: runs of four tokens, and must-have and must-not segments.
//! Never a normalisation that the metric does not name: case, digits and marks count as they stand.

use std::collections::HashMap;
use std::hash::Hash;
use unicode_normalization::char::is_combining_mark;

/// What counts as a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A run of word characters.
    Word,
    /// Each word character: Chinese, Japanese, Korean.
    Character,
}

/// Successive tokens that are compared as one.
const RUN: usize = 4;

/// Runs found, runs too many and runs missing, as shares of their sum.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Overlap {
    /// In both.
    pub tp: f64,
    /// In the answer alone.
    pub fp: f64,
    /// In the reference alone.
    pub fn_: f64,
}

impl Overlap {
    /// Of the answer, what is right; nothing where nothing was answered.
    pub fn precision(self) -> Option<f64> {
        let all = self.tp + self.fp;
        (all > 0.0).then(|| self.tp / all)
    }

    /// Of the reference, what was found; nothing where there is none.
    pub fn recall(self) -> Option<f64> {
        let all = self.tp + self.fn_;
        (all > 0.0).then(|| self.tp / all)
    }

    /// Of this page.
    pub fn f1(self) -> f64 {
        let all = 2.0 * self.tp + self.fp + self.fn_;
        if all > 0.0 { 2.0 * self.tp / all } else { 1.0 }
    }
}

/// Letters, digits and the underscore.
pub fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric() && !is_combining_mark(c)
}

/// The runs of word characters.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// The word characters alone.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| is_word(*c)).collect()
}

/// Compares two texts.
pub fn overlap(reference: &str, answer: &str, unit: Unit) -> Overlap {
    match unit {
        Unit::Word => of_tokens(&words(reference).collect::<Vec<_>>(), &words(answer).collect::<Vec<_>>()),
        Unit::Character => of_tokens(&characters(reference), &characters(answer)),
    }
}

fn characters(text: &str) -> Vec<char> {
    text.chars().filter(|c| is_word(*c)).collect()
}

fn of_tokens<T: Eq + Hash>(reference: &[T], answer: &[T]) -> Overlap {
    let (wanted, given) = (runs(reference), runs(answer));
    let total = |runs: &HashMap<&[T], usize>| runs.values().sum::<usize>() as f64;
    let shared = |(run, count): (&&[T], &usize)| given.get(run).copied().unwrap_or(0).min(*count);
    let tp = wanted.iter().map(shared).sum::<usize>() as f64;
    let (fp, fn_) = (total(&given) - tp, total(&wanted) - tp);
    let sum = tp + fp + fn_;
    if sum > 0.0 { Overlap { tp: tp / sum, fp: fp / sum, fn_: fn_ / sum } } else { Overlap::default() }
}

/// Every run with how often it stands there; a text shorter than a run is one.
fn runs<T: Eq + Hash>(tokens: &[T]) -> HashMap<&[T], usize> {
    let mut out = HashMap::new();
    if tokens.is_empty() {
        return out;
    }
    for run in tokens.windows(RUN.min(tokens.len())) {
        *out.entry(run).or_default() += 1;
    }
    out
}

/// Segments found and wrongly found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Segments {
    /// Must-have segments that are there.
    pub tp: usize,
    /// Must-not segments that are there.
    pub fp: usize,
    /// Must-have segments that are not.
    pub fn_: usize,
}

/// Looks for segments, blanks folded on both sides.
pub fn segments(with: &[String], without: &[String], answer: &str) -> Segments {
    let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let answer = fold(answer);
    let found = |list: &[String]| list.iter().filter(|segment| answer.contains(&fold(segment))).count();
    let tp = found(with);
    Segments { tp, fp: found(without), fn_: with.len() - tp }
}
