//! The evaluation: every measure over a data folder, set by set, with intervals, and a page-by-page table.
//! Never a page of that folder in the project: the folder is an argument (`cargo bench --bench eval -- DATA`).
#![allow(missing_docs, clippy::print_stdout)]

mod answer;
mod fields;
#[path = "../train/folds.rs"]
#[cfg(feature = "train")]
mod folds;
#[cfg(feature = "train")]
mod held_out;
mod kinds;
mod metric;
mod overlap;
mod page;
mod peers;
mod reliability;
mod rouge;
mod table;
mod truth;

use answer::Captions;
use copydesk::fetch::Noindex;
use copydesk::model::{CanonicalUrl, Failure, Page, Record};
use copydesk::pipeline::{Options, Refiner};
use page::{Rejected, Scored};
use rayon::prelude::*;
use std::error::Error;
use std::path::PathBuf;
use truth::Truth;

const USAGE: &str = "cargo bench --bench eval -- DATA [--sets a,b] [--half first|second] [--captions a,b]
    [--held-out FOLDER] [--against FILE]... [--draws 1000] [--table FILE] [--answers FILE]
DATA holds a folder a set, each with a truth.jsonl; `--half` takes the sites whose name hashes even or odd; `--captions`
names the sets whose truth has them. With `--held-out` (and `--features train` before `--`) each page is read by the
weights that never saw its domain, as the training program keeps them. `--against`: another program's answers, JSON lines
{\"set\", \"id\", \"text\", \"title\", \"authors\", \"date\"}, compared in pairs.";

/// What is asked for.
struct Args {
    data: PathBuf,
    sets: Vec<String>,
    half: Option<u8>,
    captions: Vec<String>,
    held_out: Option<PathBuf>,
    against: Vec<PathBuf>,
    draws: usize,
    table: Option<PathBuf>,
    answers: Option<PathBuf>,
}

/// Makes the record of a page of a set.
type Refine = Box<dyn Fn(&Page, &str, &Truth) -> Result<Record, Rejected> + Sync>;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(args) = args()? else {
        println!("{USAGE}");
        return Ok(());
    };
    let refine = refine(&args)?;
    let peers = peers::read(&args.against)?;
    let sets = if args.sets.is_empty() { truth::sets(&args.data)? } else { args.sets.clone() };
    let mut all: Vec<(String, Vec<Scored>)> = Vec::new();
    for set in sets {
        let mut truths = truth::read(&args.data, &set)?;
        truths.retain(|truth| args.half.is_none_or(|half| half_of(truth) == half));
        let captions = if args.captions.contains(&set) { Captions::In } else { Captions::Out };
        let of = |truth| page::score(truth, captions, |page, truth| refine(page, &set, truth));
        let pages: Vec<Scored> = truths.into_par_iter().map(of).collect();
        print(&set, &pages, args.draws);
        kinds::print(&pages, args.draws);
        if !peers.is_empty() {
            println!("\n{}", peers::table(&set, &pages, &peers, args.draws));
        }
        all.push((set, pages));
    }
    reliability::print(&all);
    if let Some(file) = &args.table {
        let mut rows: Vec<(&str, &Scored)> =
            all.iter().flat_map(|(set, pages)| pages.iter().map(|page| (set.as_str(), page))).collect();
        rows.sort_by(|(_, a), (_, b)| table::loss(b).total_cmp(&table::loss(a)));
        let lines = rows.iter().map(|(set, page)| table::line(set, page));
        std::fs::write(file, [table::HEAD.to_string()].into_iter().chain(lines).collect::<Vec<_>>().join("\n"))?;
    }
    if let Some(file) = &args.answers {
        let lines = all.iter().flat_map(|(set, pages)| pages.iter().map(move |page| page.line(set).to_string()));
        std::fs::write(file, lines.collect::<Vec<_>>().join("\n") + "\n")?;
    }
    Ok(())
}

/// By the shipped weights, or by those that never saw the page's domain.
#[cfg_attr(not(feature = "train"), allow(unused_variables))]
fn refine(args: &Args) -> Result<Refine, Box<dyn Error>> {
    let refiner = Refiner::new(&Options::default());
    let Some(folder) = &args.held_out else {
        return Ok(Box::new(move |page, _, _| {
            refiner.refine(page).map_err(|failure| rejected(&refiner, page, failure))
        }));
    };
    #[cfg(not(feature = "train"))]
    return Err("--held-out needs `--features train`".into());
    #[cfg(feature = "train")]
    {
        let held_out = held_out::HeldOut::read(folder)?;
        Ok(Box::new(move |page, set, truth| {
            let domain = folds::domain_of(set, &truth.id, address(truth).as_ref());
            held_out.refine(&refiner, page, &domain).map_err(|failure| rejected(&refiner, page, failure))
        }))
    }
}

fn rejected(refiner: &Refiner, page: &Page, failure: Failure) -> Rejected {
    Rejected { failure, fields: refiner.explain(page, Noindex::Note).trace.fields }
}

fn address(truth: &Truth) -> Option<CanonicalUrl> {
    truth.url.as_deref().and_then(|url| CanonicalUrl::parse(url).ok())
}

/// Nothing, where no folder is named: `cargo bench` runs this program too.
fn args() -> Result<Option<Args>, Box<dyn Error>> {
    let mut out = Args {
        data: PathBuf::new(),
        sets: Vec::new(),
        half: None,
        captions: Vec::new(),
        held_out: None,
        against: Vec::new(),
        draws: 1_000,
        table: None,
        answers: None,
    };
    let mut given = std::env::args().skip(1).filter(|arg| arg != "--bench");
    while let Some(arg) = given.next() {
        let mut value = || given.next().ok_or_else(|| format!("{arg} needs a value\n{USAGE}"));
        let list = |names: String| names.split(',').map(str::to_string).collect();
        match arg.as_str() {
            "--sets" => out.sets = list(value()?),
            "--half" => out.half = Some(u8::from(value()? != "first")),
            "--captions" => out.captions = list(value()?),
            "--held-out" => out.held_out = Some(value()?.into()),
            "--against" => out.against.push(value()?.into()),
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
fn half_of(truth: &Truth) -> u8 {
    let site = address(truth).map_or_else(|| truth.id.clone(), |url| url.registrable_domain());
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
