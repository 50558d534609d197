//! The evaluation: every measure over a data folder, set by set, with intervals, and a page-by-page table.
//! Never a page of that folder in the project: the folder is an argument (`cargo bench --bench eval -- DATA`).
#![allow(missing_docs, clippy::print_stdout)]

mod fields;
mod metric;
mod overlap;
mod page;
mod reliability;
mod rouge;
mod table;
mod truth;

use copydesk::pipeline::{Options, Refiner};
use page::{Captions, Scored};
use rayon::prelude::*;
use std::error::Error;
use std::path::PathBuf;

const USAGE: &str = "cargo bench --bench eval -- DATA [--sets a,b] [--half first|second] [--captions]
    [--draws 1000] [--table FILE] [--answers FILE]
DATA holds a folder a set, each with a truth.jsonl; `--half` takes the sites whose name hashes even or odd.";

/// What is asked for.
struct Args {
    data: PathBuf,
    sets: Vec<String>,
    half: Option<u8>,
    captions: Captions,
    draws: usize,
    table: Option<PathBuf>,
    answers: Option<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let Some(args) = args()? else {
        println!("{USAGE}");
        return Ok(());
    };
    let refiner = Refiner::new(&Options::default());
    let sets = if args.sets.is_empty() { truth::sets(&args.data)? } else { args.sets.clone() };
    let mut all: Vec<(String, Vec<Scored>)> = Vec::new();
    for set in sets {
        let mut truths = truth::read(&args.data, &set)?;
        truths.retain(|truth| args.half.is_none_or(|half| half_of(truth) == half));
        let pages: Vec<Scored> =
            truths.into_par_iter().map(|truth| page::score(truth, &refiner, args.captions)).collect();
        print(&set, &pages, args.draws);
        all.push((set, pages));
    }
    print_reliability(&all);
    if let Some(file) = &args.table {
        let mut rows: Vec<(&str, &Scored)> =
            all.iter().flat_map(|(set, pages)| pages.iter().map(|page| (set.as_str(), page))).collect();
        rows.sort_by(|(_, a), (_, b)| table::loss(b).total_cmp(&table::loss(a)));
        let lines = rows.iter().map(|(set, page)| table::line(set, page));
        std::fs::write(file, [table::HEAD.to_string()].into_iter().chain(lines).collect::<Vec<_>>().join("\n"))?;
    }
    if let Some(file) = &args.answers {
        let lines = all.iter().flat_map(|(set, pages)| pages.iter().map(move |page| page.answer(set).to_string()));
        std::fs::write(file, lines.collect::<Vec<_>>().join("\n") + "\n")?;
    }
    Ok(())
}

/// Nothing, where no folder is named: `cargo bench` runs this program too.
fn args() -> Result<Option<Args>, Box<dyn Error>> {
    let mut out = Args {
        data: PathBuf::new(),
        sets: Vec::new(),
        half: None,
        captions: Captions::Out,
        draws: 1_000,
        table: None,
        answers: None,
    };
    let mut given = std::env::args().skip(1).filter(|arg| arg != "--bench");
    while let Some(arg) = given.next() {
        let mut value = || given.next().ok_or_else(|| format!("{arg} needs a value\n{USAGE}"));
        match arg.as_str() {
            "--sets" => out.sets = value()?.split(',').map(str::to_string).collect(),
            "--half" => out.half = Some(u8::from(value()? != "first")),
            "--captions" => out.captions = Captions::In,
            "--draws" => out.draws = value()?.parse()?,
            "--table" => out.table = Some(value()?.into()),
            "--answers" => out.answers = Some(value()?.into()),
            folder if !folder.starts_with('-') => out.data = folder.into(),
            other => return Err(format!("{other} is not known\n{USAGE}").into()),
        }
    }
    Ok(Some(out).filter(|args| args.data.is_dir()))
}

/// By the registrable domain, so that all pages of a site are in one half; without an address, by the page's name.
fn half_of(truth: &truth::Truth) -> u8 {
    let url = truth.url.as_deref().and_then(|url| copydesk::model::CanonicalUrl::parse(url).ok());
    let site = url.map_or_else(|| truth.id.clone(), |url| url.registrable_domain());
    blake3::hash(site.as_bytes()).as_bytes()[0] & 1
}

fn print(set: &str, pages: &[Scored], draws: usize) {
    let scores: Vec<metric::Score> = pages.iter().map(|page| page.score).collect();
    let answered = pages.iter().filter(|page| page.record.is_some()).count();
    println!("\n{set}: {} pages, {answered} answered", pages.len());
    for metric in metric::METRICS {
        if let Some(f) = metric.of(&scores, draws) {
            println!("  {:12} {:.4}  [{:.4}, {:.4}]  of {} pages", metric.name, f.value, f.low, f.high, f.pages);
        }
    }
    let mut times: Vec<f64> = pages.iter().map(|page| page.ms).collect();
    times.sort_by(f64::total_cmp);
    if let (Some(median), Some(most)) = (times.get(times.len() / 2), times.last()) {
        println!("  ms           median {median:.1}, most {most:.1}");
    }
}

fn print_reliability(all: &[(String, Vec<Scored>)]) {
    println!("\nconfidence of the chosen value: share right (pages)");
    let pages: Vec<&Scored> = all.iter().flat_map(|(_, pages)| pages).collect();
    for row in reliability::rows(&pages) {
        let classes = row.classes.iter().filter(|(_, _, pages, _)| *pages > 0);
        let shown = classes.map(|(from, to, pages, right)| {
            format!("{from:.1}–{:.1}: {:.3} ({pages})", to.min(1.0), *right as f64 / *pages as f64)
        });
        println!("  {:10} {}", row.field, shown.collect::<Vec<_>>().join("   "));
    }
}
