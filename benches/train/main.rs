//! Trains the learned chooser, and says by cross-validation over whole domains how good it is:
//! `cargo bench --features train --bench train -- DATA [--out FOLDER] [--held-out FOLDER]
//! [--predictions FILE] [--rules]`.
//!
//! `DATA` holds `SET/truth.jsonl` and gzipped pages; without it the project's own pages alone are learned from, as a
//! check of the program. With `--out` the weights of a last training on all pages are written; `--held-out` keeps the
//! weights of each part, which never saw its domains, for the evaluation. Never a number from a page that was learned from.
#![allow(missing_docs, clippy::print_stdout, clippy::print_stderr)]

mod boost;
mod file;
mod folds;
mod labels;
mod metric;
mod pages;
mod report;
mod words;

use boost::{Forest, Random, Rows, Settings};
use copydesk::extract::train::{Weights, token_features};
use folds::{FOLDS, fold_of};
use labels::Labels;
use pages::Sample;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

/// What a training on the project's own pages alone must reach on those held back.
const LEAST: f64 = 0.85;

/// The longest block, in units, whose tokens are looked up.
const SHORT: usize = 40;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked for.
#[derive(Default)]
struct Asked {
    data: Option<PathBuf>,
    own: PathBuf,
    out: Option<PathBuf>,
    held_out: Option<PathBuf>,
    predictions: Option<PathBuf>,
    masked: f64,
    trees: usize,
    folds: usize,
    without: Vec<String>,
    rules: bool,
}

fn asked() -> Result<Asked, String> {
    let own = PathBuf::from("tests/pages");
    let mut asked = Asked { own, trees: Settings::default().trees, folds: FOLDS, ..Asked::default() };
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word}: what?"));
        match word.as_str() {
            "--out" => asked.out = Some(value()?.into()),
            "--held-out" => asked.held_out = Some(value()?.into()),
            "--predictions" => asked.predictions = Some(value()?.into()),
            "--masked" => asked.masked = value()?.parse().map_err(|_| "--masked: a share")?,
            "--trees" => asked.trees = value()?.parse().map_err(|_| "--trees: a number")?,
            "--folds" => asked.folds = value()?.parse().map_err(|_| "--folds: a number")?,
            "--rules" => asked.rules = true,
            "--without" => asked.without.push(value()?),
            "--own" => asked.own = value()?.into(),
            _ => asked.data = Some(word.into()),
        }
    }
    Ok(asked)
}

fn run() -> Result<(), String> {
    let asked = asked()?;
    let mut samples = pages::load_own(&asked.own)?;
    if let Some(data) = &asked.data {
        samples.extend(pages::load(data)?);
    }
    let names = samples.first().map(|s| s.parts.names.clone()).ok_or("no pages")?;
    println!("{} pages, {} features", samples.len(), names.len());
    let labels: Vec<Labels> = samples.iter().map(labels::label).collect();
    let folds: Vec<usize> = samples.iter().map(|s| fold_of(&s.domain)).collect();
    let counts = words::count(&samples, &labels);
    let tables: Vec<_> = (0..FOLDS).map(|fold| words::table(&samples, &counts, |at| folds[at] != fold)).collect();
    for (sample, fold) in samples.iter_mut().zip(&folds) {
        add_token_features(sample, &tables[*fold]);
    }
    let mut told = report::Report::new(asked.rules);
    report::ideal(&mut told, &samples, &labels);
    let mut gains = BTreeMap::new();
    for (fold, table) in tables.iter().enumerate().take(asked.folds) {
        let forest = train(&samples, &labels, &names, &asked, |at| folds[at] != fold);
        note_gains(&mut gains, &names, &forest);
        let bytes = file::bytes(names.len(), table, &forest);
        if let Some(folder) = &asked.held_out {
            std::fs::write(folder.join(folds::file_of(fold)), &bytes).map_err(|e| e.to_string())?;
        }
        let weights = Weights::read(&bytes).ok_or("unreadable weights")?;
        for (sample, _) in samples.iter().zip(&folds).filter(|(_, f)| **f == fold) {
            told.add(sample, &forest, &weights);
        }
        println!("fold {fold}: {} tokens", table.len());
    }
    told.print();
    print_gains(&gains);
    let own = told.scores("model, blocks").into_iter().find(|(set, _)| *set == pages::OWN);
    if asked.data.is_none() && own.is_none_or(|(_, f1)| f1 < LEAST) {
        return Err(format!("on the project's own pages alone: {own:?}, and {LEAST} is the least"));
    }
    if let Some(path) = &asked.predictions {
        std::fs::write(path, told.predictions()).map_err(|e| e.to_string())?;
    }
    if let Some(out) = &asked.out {
        let forest = train(&samples, &labels, &names, &asked, |_| true);
        let table = words::table(&samples, &counts, |_| true);
        let bytes = file::bytes(names.len(), &table, &forest);
        let scores = told.scores("model, blocks");
        let told = file::Told {
            weights: &bytes,
            samples: &samples,
            tokens: table.len(),
            trees: forest.trees.len(),
            folds: asked.folds,
            scores: &scores,
        };
        let write = |name: &str, bytes: &[u8]| std::fs::write(out.join(name), bytes).map_err(|e| e.to_string());
        write("blocks.bin", &bytes)?;
        write("blocks.toml", told.toml().as_bytes())?;
        println!("{} bytes, {} tokens", bytes.len(), table.len());
    }
    Ok(())
}

fn add_token_features(sample: &mut Sample, table: &BTreeMap<u32, i8>) {
    for block in &mut sample.parts.blocks {
        let odds =
            block.tokens.iter().filter_map(|token| table.get(token)).map(|steps| f32::from(*steps) * words::STEP);
        let features = if block.units.len() > SHORT { [9.0; 5] } else { token_features(odds) };
        block.features.extend(features);
    }
}

fn train(
    samples: &[Sample],
    labels: &[Labels],
    names: &[String],
    asked: &Asked,
    is_in: impl Fn(usize) -> bool,
) -> Forest {
    let mut random = Random(3);
    let (mut rows, mut shares, mut weights): (Vec<&[f32]>, Vec<f32>, Vec<f32>) = Default::default();
    let mut masked: Vec<(Vec<f32>, f32, f32)> = Vec::new();
    for (at, sample) in samples.iter().enumerate().filter(|(at, _)| is_in(*at)) {
        let mask =
            (random.share() < asked.masked).then(|| Mask { facts: random.share() < 0.5, words: random.share() < 0.5 });
        let known = sample.parts.blocks.iter().zip(&labels[at].shares).zip(&labels[at].weights);
        for ((block, share), weight) in known.filter(|(_, weight)| **weight > 0.0) {
            rows.push(&block.features);
            shares.push(*share);
            weights.push(*weight);
            if let Some(mask) = &mask {
                masked.push((mask.apply(&block.features, names), *share, *weight * 0.7));
            }
        }
    }
    for (row, share, weight) in &masked {
        rows.push(row);
        shares.push(*share);
        weights.push(*weight);
    }
    let settings = Settings { trees: asked.trees, ..Settings::default() };
    let left_out = |name: &String| asked.without.iter().any(|prefix| name.contains(prefix.as_str()));
    let skip: Vec<usize> = (0..names.len()).filter(|at| left_out(&names[*at])).collect();
    boost::train(&Rows::new(&rows, shares, weights).without(&skip), settings)
}

/// A page as an old or foreign one would look: no telling names; perhaps no metadata, perhaps no known words.
struct Mask {
    facts: bool,
    words: bool,
}

impl Mask {
    fn apply(&self, row: &[f32], names: &[String]) -> Vec<f32> {
        let mut row = row.to_vec();
        for (value, name) in row.iter_mut().zip(names) {
            match name.as_str() {
                name if name.starts_with("named_") => *value = 30.0,
                "article_body" => *value = 0.0,
                "stated" if self.facts => *value = -1.0,
                "description" | "page_states_text" if self.facts => *value = 0.0,
                _ => {}
            }
        }
        if self.words {
            row[names.len()..].fill(0.0);
        }
        row
    }
}

fn note_gains(gains: &mut BTreeMap<String, f64>, names: &[String], forest: &Forest) {
    for tree in &forest.trees {
        for (node, gain) in tree.nodes.iter().zip(&tree.gains) {
            let at = usize::from(node.feature);
            let name = names.get(at).cloned().unwrap_or_else(|| format!("token{}", at - names.len()));
            *gains.entry(name).or_default() += gain;
        }
    }
}

fn print_gains(gains: &BTreeMap<String, f64>) {
    let all: f64 = gains.values().sum();
    let mut gains: Vec<_> = gains.iter().collect();
    gains.sort_by(|a, b| b.1.total_cmp(a.1));
    let told: Vec<String> =
        gains.iter().take(60).map(|(name, gain)| format!("{name} {:.1}", *gain / all * 100.0)).collect();
    println!("gain in percent: {}", told.join(", "));
}
