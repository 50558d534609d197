//! The measures of a set, each a figure over its pages with a bootstrap interval.
//! Never a random number from outside: the draws have a fixed seed, so that a figure can be had again.

use super::fields::{Authors, Title};
use super::overlap::{Overlap, Segments};

/// What one page scored; `None` where its truth says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Score {
    /// Of the body.
    pub body: Option<Overlap>,
    /// Of the segments.
    pub segments: Option<Segments>,
    /// ROUGE-LSum F1.
    pub rouge: Option<f64>,
    /// Of the title.
    pub title: Option<Title>,
    /// Of the authors.
    pub authors: Option<Authors>,
    /// The day is right.
    pub date: Option<bool>,
}

/// A measure: its name, whether a page has it, its figure over pages.
pub struct Metric {
    /// Its name.
    pub name: &'static str,
    has: fn(&Score) -> bool,
    value: fn(&[&Score]) -> f64,
}

/// All measures, in the order of the printed line.
pub const METRICS: &[Metric] = &[
    Metric { name: "F1", has: |s| s.body.is_some(), value: |s| harmonic(precision(s), recall(s)) },
    Metric { name: "P", has: |s| s.body.is_some(), value: precision },
    Metric { name: "R", has: |s| s.body.is_some(), value: recall },
    Metric { name: "segment F1", has: |s| s.segments.is_some(), value: segment_f1 },
    Metric { name: "LSum F1", has: |s| s.rouge.is_some(), value: |s| mean(s.iter().filter_map(|s| s.rouge)) },
    Metric { name: "title", has: |s| s.title.is_some(), value: |s| share(s, |s| s.title == Some(Title::Exact)) },
    Metric { name: "title near", has: |s| s.title.is_some(), value: |s| share(s, |s| s.title != Some(Title::Missed)) },
    Metric { name: "authors", has: names_somebody, value: |s| share(s, |s| s.authors.is_some_and(Authors::is_exact)) },
    Metric { name: "authors F1", has: names_somebody, value: author_f1 },
    Metric {
        name: "nobody",
        has: |s| s.authors.is_some_and(|a| a.wanted == 0),
        value: |s| share(s, |s| s.authors.is_some_and(|a| a.given == 0)),
    },
    Metric { name: "date", has: |s| s.date.is_some(), value: |s| share(s, |s| s.date == Some(true)) },
];

/// A figure with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Over all pages.
    pub value: f64,
    /// 95 % of the draws lie above.
    pub low: f64,
    /// 95 % of the draws lie below, as many on either side.
    pub high: f64,
    /// Pages.
    pub pages: usize,
}

impl Metric {
    /// The figure; nothing where no page has it.
    pub fn of(&self, scores: &[Score], draws: usize) -> Option<Figure> {
        let pages: Vec<&Score> = scores.iter().filter(|score| (self.has)(score)).collect();
        figure(pages.len(), draws, |drawn| (self.value)(&drawn.iter().map(|at| pages[*at]).collect::<Vec<_>>()))
    }

    /// The first less the second, over the same pages in the same draws.
    pub fn difference(&self, ours: &[Score], theirs: &[Score], draws: usize) -> Option<Figure> {
        let pairs: Vec<(&Score, &Score)> = ours.iter().zip(theirs).filter(|(a, _)| (self.has)(a)).collect();
        let value = |drawn: &[usize]| {
            let (ours, theirs): (Vec<&Score>, Vec<&Score>) = drawn.iter().map(|at| pairs[*at]).unzip();
            (self.value)(&ours) - (self.value)(&theirs)
        };
        figure(pairs.len(), draws, value)
    }
}

/// A value over all pages, and where the values of draws of as many pages lie.
fn figure(pages: usize, draws: usize, value: impl Fn(&[usize]) -> f64) -> Option<Figure> {
    if pages == 0 {
        return None;
    }
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut draw = || value(&(0..pages).map(|_| dice.below(pages)).collect::<Vec<_>>());
    let mut values: Vec<f64> = (0..draws.max(1)).map(|_| draw()).collect();
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    Some(Figure { value: value(&(0..pages).collect::<Vec<_>>()), low: at(0.025), high: at(0.975), pages })
}

/// Numbers that only look random (xorshift64*, Vigna 2016).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }
}

fn names_somebody(score: &Score) -> bool {
    score.authors.is_some_and(|a| a.wanted > 0)
}

fn precision(scores: &[&Score]) -> f64 {
    mean(scores.iter().filter_map(|s| s.body?.precision()))
}

fn recall(scores: &[&Score]) -> f64 {
    mean(scores.iter().filter_map(|s| s.body?.recall()))
}

fn segment_f1(scores: &[&Score]) -> f64 {
    let (tp, wrong) =
        scores.iter().filter_map(|s| s.segments).fold((0, 0), |(tp, wrong), s| (tp + 2 * s.tp, wrong + s.fp + s.fn_));
    tp as f64 / (tp + wrong).max(1) as f64
}

fn author_f1(scores: &[&Score]) -> f64 {
    let all = scores.iter().filter_map(|s| s.authors);
    let (both, sum) = all.fold((0, 0), |(both, sum), a| (both + a.both, sum + a.wanted + a.given));
    2.0 * both as f64 / sum.max(1) as f64
}

fn share(scores: &[&Score], is_right: fn(&Score) -> bool) -> f64 {
    mean(scores.iter().map(|score| f64::from(u8::from(is_right(score)))))
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0usize), |(sum, count), value| (sum + value, count + 1));
    if count > 0 { sum / count as f64 } else { 0.0 }
}

fn harmonic(a: f64, b: f64) -> f64 {
    if a + b > 0.0 { 2.0 * a * b / (a + b) } else { 0.0 }
}
