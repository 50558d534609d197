//! Cross-validated scores, by set: the rules, the model on bare blocks, and the model in the whole extractor with
//! cleaning behind it; and how far the model's own confidence can be believed.
//! Never a score of a page by a model that saw its domain.

use crate::boost::Forest;
use crate::labels::Labels;
use crate::metric::{self, Overlap};
use crate::pages::{OWN, SETS, Sample};
use copydesk::clean;
use copydesk::extract::Options;
use copydesk::extract::train::{Weights, extract_with};
use copydesk::model::BlockKind;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Instant;

/// Who chose.
const WAYS: [&str; 9] = [
    "ideal",
    "rules, blocks",
    "model, blocks",
    "rules",
    "model",
    RULES_CAPTIONS,
    MODEL_CAPTIONS,
    "unsure .7",
    "unsure .8",
];
const RULES_CAPTIONS: &str = "rules, captions";
const MODEL_CAPTIONS: &str = "model, captions";

/// The rules where the model is less sure than this.
const UNSURE: [(&str, f64); 2] = [("unsure .7", 0.7), ("unsure .8", 0.8)];

/// One page's score.
enum Score {
    Text(Overlap),
    Segments([usize; 3]),
}

/// Scores of all pages so far.
#[derive(Default)]
pub struct Report {
    /// Whether the rules are measured, too.
    with_rules: bool,
    scores: BTreeMap<(&'static str, &'static str), Vec<Score>>,
    /// Confidence and true F1.
    believed: Vec<(f64, f64)>,
    /// Milliseconds of a bare parse, and of the whole extraction.
    times: Vec<(f64, f64)>,
    predictions: String,
    worst: Vec<(f64, f64, String)>,
}

fn score(sample: &Sample, text: &str) -> Score {
    match sample.reference.body {
        Some(_) => Score::Text(sample.reference.overlap(text)),
        None => Score::Segments(sample.reference.segments(text)),
    }
}

/// The best that these blocks allow.
pub fn ideal(report: &mut Report, samples: &[Sample], labels: &[Labels]) {
    for (sample, labels) in samples.iter().zip(labels) {
        report.note(sample, "ideal", &chosen(sample, |at| labels.shares[at] >= 0.5));
    }
}

fn chosen(sample: &Sample, is_chosen: impl Fn(usize) -> bool) -> String {
    let blocks = sample.parts.blocks.iter().enumerate().filter(|(at, _)| is_chosen(*at));
    blocks.map(|(_, block)| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// The text of the product without captions and with them in their place, and its confidence.
fn product(sample: &Sample, weights: Option<&Weights>) -> (String, String, f64) {
    let Ok(draft) = extract_with(&sample.page, &Options::default(), weights) else { return Default::default() };
    let confidence = f64::from(draft.confidence);
    let article = clean::clean(draft, &clean::Options::default());
    let texts = |captions: bool| {
        let blocks = article.blocks.iter().filter(|block| captions || block.kind != BlockKind::Caption);
        blocks.map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n")
    };
    (texts(false), texts(true), confidence)
}

/// Milliseconds of a bare parse of a page, and of its extraction.
fn times(sample: &Sample, weights: &Weights) -> (f64, f64) {
    let clock = Instant::now();
    let parsed = scraper::Html::parse_document(&sample.page.html);
    let parse = clock.elapsed();
    drop(parsed);
    let clock = Instant::now();
    let draft = extract_with(&sample.page, &Options::default(), Some(weights));
    let all = clock.elapsed();
    drop(draft);
    (parse.as_secs_f64() * 1e3, all.as_secs_f64() * 1e3)
}

impl Report {
    /// An empty one.
    pub fn new(with_rules: bool) -> Report {
        Report { with_rules, ..Report::default() }
    }

    fn note(&mut self, sample: &Sample, way: &'static str, text: &str) -> Option<f64> {
        let score = score(sample, text);
        let f1 = match &score {
            Score::Text(overlap) => Some(overlap.f1()),
            Score::Segments(_) => None,
        };
        if sample.set != "wcxb_dev" || sample.is_article {
            self.scores.entry((sample.set, way)).or_default().push(score);
        }
        if sample.set == "wcxb_dev" {
            self.scores.entry(("wcxb, all kinds", way)).or_default().push(self::score(sample, text));
        }
        f1
    }

    /// Scores a page that was held back.
    pub fn add(&mut self, sample: &Sample, forest: &Forest, weights: &Weights) {
        let blocks = &sample.parts.blocks;
        self.note(sample, "rules, blocks", &chosen(sample, |at| blocks[at].kept));
        let likely: Vec<bool> = blocks.iter().map(|block| forest.probability(&block.features) >= 0.5).collect();
        self.note(sample, "model, blocks", &chosen(sample, |at| likely[at]));
        let mut ruled = 0.0;
        if self.with_rules {
            let (text, all, _) = product(sample, None);
            ruled = self.note(sample, "rules", &text).unwrap_or_default();
            self.note(sample, RULES_CAPTIONS, &all);
        }
        self.times.push(times(sample, weights));
        let (text, all, confidence) = product(sample, Some(weights));
        self.note(sample, MODEL_CAPTIONS, &all);
        if let Some(f1) = self.note(sample, "model", &text) {
            self.believed.push((confidence, f1));
            self.worst.push((f1, ruled, format!("{} {}", sample.set, sample.id)));
        }
        for (way, least) in UNSURE {
            let doubted = if confidence < least { product(sample, None).0 } else { text.clone() };
            self.note(sample, way, &doubted);
        }
        let line = json!({"set": sample.set, "id": sample.id, "text": text, "all": all});
        let _ = writeln!(self.predictions, "{line}");
    }

    /// The texts that were scored, a page a line.
    pub fn predictions(&self) -> &str {
        &self.predictions
    }

    /// The F1 of every set, by a way of choosing.
    pub fn scores(&self, way: &'static str) -> Vec<(&'static str, f64)> {
        let sets = SETS.iter().map(|(set, _)| *set).chain([OWN]);
        sets.filter(|set| self.scores.contains_key(&(*set, way))).map(|set| (set, self.mean(set, way)[2])).collect()
    }

    fn mean(&self, set: &'static str, way: &'static str) -> [f64; 3] {
        let scores = self.scores.get(&(set, way)).map(Vec::as_slice).unwrap_or_default();
        let texts: Vec<Overlap> = scores.iter().filter_map(Score::text).collect();
        let segments: Vec<[usize; 3]> = scores.iter().filter_map(Score::segments).collect();
        if segments.is_empty() { metric::mean(&texts) } else { metric::sum(&segments) }
    }

    /// Prints everything.
    pub fn print(&self) {
        println!("{:18} {:>5}  {}", "set", "pages", WAYS.map(|way| format!("{way:>22}")).join(" "));
        for set in SETS.iter().map(|(set, _)| *set).chain(["wcxb, all kinds", OWN]) {
            let mut line = String::new();
            let mut pages = 0;
            for way in WAYS {
                let [p, r, f] = self.mean(set, way);
                pages = self.scores.get(&(set, way)).map_or(0, Vec::len);
                let _ = write!(line, " {:>22}", format!("{p:.3} {r:.3} {f:.4}"));
            }
            println!("{set:18} {pages:>5} {line}");
        }
        self.print_believed();
        self.print_times();
        self.print_worst();
    }

    /// What extraction costs: pages in order of their share of a bare parse.
    fn print_times(&self) {
        let median = |mut values: Vec<f64>| {
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or_default()
        };
        let parse = median(self.times.iter().map(|t| t.0).collect());
        let all = median(self.times.iter().map(|t| t.1).collect());
        let ratio = median(self.times.iter().map(|t| t.1 / t.0).collect());
        let most = self.times.iter().map(|t| t.1).fold(0.0, f64::max);
        println!("medians: parse {parse:.2} ms, extraction {all:.2} ms, {ratio:.2} parses; longest {most:.1} ms");
    }

    /// How true the confidence is: pages in its classes, with their mean F1.
    fn print_believed(&self) {
        for (low, high) in [(0.0, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01)] {
            let inside: Vec<f64> =
                self.believed.iter().filter(|(c, _)| (low..high).contains(c)).map(|(_, f1)| *f1).collect();
            let mean = inside.iter().sum::<f64>() / inside.len().max(1) as f64;
            println!("confidence {low:.2} to {high:.2}: {} pages, mean F1 {mean:.3}", inside.len());
        }
    }

    fn print_worst(&self) {
        let mut worst: Vec<_> = self.worst.iter().collect();
        worst.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (f1, ruled, page) in worst.iter().filter(|(f1, ruled, _)| *f1 < 0.5 || f1 < ruled).take(60) {
            println!("{f1:.3} (rules {ruled:.3}) {page}");
        }
    }
}

impl Score {
    fn text(&self) -> Option<Overlap> {
        if let Score::Text(overlap) = self { Some(*overlap) } else { None }
    }

    fn segments(&self) -> Option<[usize; 3]> {
        if let Score::Segments(counts) = self { Some(*counts) } else { None }
    }
}
