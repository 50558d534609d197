//! Other programs on the same pages: their figures and how far ours stand above them, set by set, as Markdown.
//! Never a page that one program is spared: what it does not answer, it has answered with nothing.

use super::answer::{self, Answer, Answers};
use super::metric::{Figure, METRICS, Metric, Score};
use super::page::{self, Scored};
use rayon::prelude::*;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

/// The measures that programs are compared by.
const COMPARED: [&str; 6] = ["F1", "segment F1", "LSum F1", "title", "authors", "date"];

/// Another program's answers.
pub struct Peer {
    /// The name of the file with its answers.
    name: String,
    answers: Answers,
}

impl Peer {
    fn read(file: &Path) -> io::Result<Peer> {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Peer { name, answers: answer::read(file)? })
    }

    fn scores(&self, set: &str, pages: &[Scored]) -> Vec<Score> {
        let nothing = Answer::default();
        let of = |page: &Scored| {
            let key = (set.to_string(), page.truth.id.clone());
            page::compare(&page.truth, self.answers.get(&key).unwrap_or(&nothing))
        };
        pages.par_iter().map(of).collect()
    }
}

/// Reads the answers of all.
pub fn read(files: &[PathBuf]) -> io::Result<Vec<Peer>> {
    files.iter().map(|file| Peer::read(file)).collect()
}

/// A table: ours with intervals, then each peer's figure and what ours is more, with the interval of that.
pub fn table(set: &str, pages: &[Scored], peers: &[Peer], draws: usize) -> String {
    let ours: Vec<Score> = pages.iter().map(|page| page.score).collect();
    let has = |metric: &&Metric| COMPARED.contains(&metric.name) && metric.of(&ours, 1).is_some();
    let metrics: Vec<&Metric> = METRICS.iter().filter(has).collect();
    let mut out = format!("| {set} |");
    let row = |out: &mut String, cells: Vec<String>| {
        let _ = writeln!(out, "{}", cells.iter().fold(String::new(), |row, cell| format!("{row} {cell} |")));
    };
    let count = |metric: &&Metric| metric.of(&ours, 1).map_or(0, |figure| figure.pages);
    row(&mut out, metrics.iter().map(|metric| format!("{} ({})", metric.name, count(metric))).collect());
    let _ = writeln!(out, "|---|{}", "---|".repeat(metrics.len()));
    out.push_str("| copydesk |");
    row(&mut out, metrics.iter().map(|metric| metric.of(&ours, draws).map_or(String::new(), plain)).collect());
    let of_peer = |peer: &Peer| {
        let theirs = peer.scores(set, pages);
        let cell = |metric: &&Metric| {
            let value = metric.of(&theirs, 1).map_or(0.0, |figure| figure.value);
            let more = metric.difference(&ours, &theirs, draws);
            more.map_or(String::new(), |more| format!("{} {}", short(value), signed(more)))
        };
        (peer.name.clone(), metrics.iter().map(cell).collect::<Vec<_>>())
    };
    for (name, cells) in peers.par_iter().map(of_peer).collect::<Vec<_>>() {
        let _ = write!(out, "| {name} |");
        row(&mut out, cells);
    }
    out
}

/// `.969 [.955, .981]`
fn plain(figure: Figure) -> String {
    format!("{} [{}, {}]", short(figure.value), short(figure.low), short(figure.high))
}

/// `+.016 [+.008, +.024]`; bold unless ours is surely ahead.
fn signed(more: Figure) -> String {
    let sign = |value: f64| format!("{}{}", if value < 0.0 { "−" } else { "+" }, short(value.abs()));
    let shown = format!("{} [{}, {}]", sign(more.value), sign(more.low), sign(more.high));
    if more.low > 0.0 { shown } else { format!("**{shown}**") }
}

fn short(value: f64) -> String {
    let shown = format!("{value:.3}");
    shown.strip_prefix('0').map_or(shown.clone(), str::to_string)
}
