//! The measures: runs of four words against a reference, page by page, and segments that must or must not stand.
//! Never a page's markup: text against text.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Words of a run.
const RUN: usize = 4;

/// A paragraph of a reference that may be left out or not.
#[derive(Debug, Clone)]
pub struct Paragraph {
    pub text: String,
    pub optional: bool,
}

/// What a page's text is held against.
#[derive(Debug, Clone, Default)]
pub struct Reference {
    pub body: Option<String>,
    pub paragraphs: Vec<Paragraph>,
    pub with: Vec<String>,
    pub without: Vec<String>,
    /// Each character is a word.
    pub characters: bool,
}

/// Shares of the runs of text and reference together: in both, in the text alone, in the reference alone.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Overlap {
    pub both: f64,
    pub extra: f64,
    pub missed: f64,
}

impl Overlap {
    /// The F1 of one page.
    pub fn f1(self) -> f64 {
        let all = 2.0 * self.both + self.extra + self.missed;
        if all > 0.0 { 2.0 * self.both / all } else { 1.0 }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn words(text: &str, characters: bool) -> Vec<&str> {
    if characters {
        return text.char_indices().filter(|(_, c)| is_word(*c)).map(|(at, c)| &text[at..at + c.len_utf8()]).collect();
    }
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).collect()
}

fn runs(text: &str, characters: bool) -> HashMap<u64, i64> {
    let words = words(text, characters);
    let mut out = HashMap::new();
    let mut add = |run: &[&str]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        *out.entry(hasher.finish()).or_default() += 1;
    };
    if (1..RUN).contains(&words.len()) {
        add(&words);
    }
    words.windows(RUN).for_each(add);
    out
}

fn overlap(reference: &str, text: &str, characters: bool) -> Overlap {
    let (reference, text) = (runs(reference, characters), runs(text, characters));
    let both: i64 = text.iter().map(|(run, count)| count.min(reference.get(run).unwrap_or(&0))).sum();
    let (extra, missed) = (text.values().sum::<i64>() - both, reference.values().sum::<i64>() - both);
    let all = (both + extra + missed) as f64;
    if all == 0.0 {
        return Overlap::default();
    }
    Overlap { both: both as f64 / all, extra: extra as f64 / all, missed: missed as f64 / all }
}

impl Reference {
    /// Against the body; where paragraphs are optional, against whichever reading fits best.
    pub fn overlap(&self, text: &str) -> Overlap {
        let body = self.body.as_deref().unwrap_or_default();
        let mut best = overlap(body, text, self.characters);
        if self.paragraphs.iter().any(|p| p.optional) {
            let letters = |text: &str| text.chars().filter(|c| is_word(*c)).collect::<String>();
            let said = letters(text);
            for all in [true, false] {
                let kept = self.paragraphs.iter().filter(|p| !p.optional || all || said.contains(&letters(&p.text)));
                let kept: Vec<&str> = kept.map(|p| p.text.as_str()).collect();
                let other = overlap(&kept.join("\n"), text, self.characters);
                best = if other.f1() > best.f1() { other } else { best };
            }
        }
        best
    }

    /// Segments: found, wrongly found, missed.
    pub fn segments(&self, text: &str) -> [usize; 3] {
        let text = folded(text);
        let has = |segment: &&String| text.contains(&folded(segment));
        let found = self.with.iter().filter(has).count();
        [found, self.without.iter().filter(has).count(), self.with.len() - found]
    }
}

/// White space folded.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Mean precision, mean recall, and the F1 of the two, over pages.
pub fn mean(pages: &[Overlap]) -> [f64; 3] {
    let share = |part: fn(&Overlap) -> f64| {
        let values: Vec<f64> =
            pages.iter().filter(|p| p.both + part(p) > 0.0).map(|p| p.both / (p.both + part(p))).collect();
        values.iter().sum::<f64>() / values.len().max(1) as f64
    };
    let (precision, recall) = (share(|p| p.extra), share(|p| p.missed));
    [precision, recall, 2.0 * precision * recall / (precision + recall).max(1e-9)]
}

/// Precision, recall and F1 of segment counts summed over pages.
pub fn sum(pages: &[[usize; 3]]) -> [f64; 3] {
    let [found, wrong, missed] =
        pages.iter().fold([0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]]).map(|n| n as f64);
    [
        found / (found + wrong).max(1.0),
        found / (found + missed).max(1.0),
        2.0 * found / (2.0 * found + wrong + missed).max(1.0),
    ]
}
