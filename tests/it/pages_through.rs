//! The project's own pages through extract, clean and annotate: figures by language that may only rise.
//! The floors stand in `tests/floors.toml`; raising them is a commit, lowering them is a fault.

use crate::page_fields::{block_f1, caption_counts, fields, record};
use crate::page_triples::{Triple, all};
use copydesk::model::Record;
use copydesk::pipeline::{Options, Refiner};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

/// The languages in the order of README, with their folders.
const LANGUAGES: &[(&str, &str)] = &[
    ("zh", "Chinese"),
    ("en", "English"),
    ("de", "German"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("it", "Italian"),
    ("pt", "Portuguese"),
    ("ru", "Russian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("ar", "Arabic"),
];

/// The fewest pages from which a figure is claimed.
const ENOUGH: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Floors {
    /// `page: field` that is not right yet; the list may only shrink.
    known_gaps: BTreeSet<String>,
    /// By language.
    figures: BTreeMap<String, Figures>,
}

/// What is claimed of a language: shares in [0, 1] of what its pages' truths state.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    pages: usize,
    blocks: f64,
    title: f64,
    authors: f64,
    published: f64,
    dateline: f64,
    captions: f64,
}

impl Figures {
    fn of(pages: &[&(Triple, Record)]) -> Figures {
        let mean = |of: &dyn Fn(&(Triple, Record)) -> f64| {
            pages.iter().map(|page| of(page)).sum::<f64>() / pages.len().max(1) as f64
        };
        let share = |name: &str| {
            let all = pages.iter().flat_map(|(triple, record)| fields(record, triple));
            let stated: Vec<bool> = all.filter(|f| f.0 == name && f.1).map(|f| f.2).collect();
            stated.iter().filter(|right| **right).count() as f64 / stated.len().max(1) as f64
        };
        let counts = pages.iter().map(|(triple, record)| caption_counts(record, &triple.expected));
        let (right, wanted, got) = counts.fold((0, 0, 0), |a, b| (a.0 + b.0, a.1 + b.1, a.2 + b.2));
        Figures {
            pages: pages.len(),
            blocks: mean(&|(triple, record)| block_f1(record, triple)),
            title: share("title"),
            authors: share("authors"),
            published: share("published_on"),
            dateline: share("dateline"),
            captions: 2.0 * right as f64 / (wanted + got).max(1) as f64,
        }
    }

    fn shares(&self) -> [(&'static str, f64); 6] {
        [
            ("blocks", self.blocks),
            ("title", self.title),
            ("authors", self.authors),
            ("published", self.published),
            ("dateline", self.dateline),
            ("captions", self.captions),
        ]
    }
}

fn floors() -> Floors {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/floors.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

fn records() -> Vec<(Triple, Record)> {
    let refiner = Refiner::new(&Options::default());
    all().into_iter().map(|triple| (record(&refiner, &triple), triple)).map(|(r, t)| (t, r)).collect()
}

fn figures(pages: &[(Triple, Record)]) -> Vec<(&'static str, &'static str, Figures)> {
    let of = |folder: &str| -> Vec<&(Triple, Record)> {
        pages.iter().filter(|(t, _)| t.name.split('/').next() == Some(folder)).collect()
    };
    LANGUAGES.iter().map(|(folder, name)| (*folder, *name, Figures::of(&of(folder)))).collect()
}

#[test]
fn every_language_has_its_pages_and_stays_above_its_floors() {
    let floors = floors();
    for (folder, _, figures) in figures(&records()) {
        println!("{folder}: {figures:?}");
        let floor = floors.figures.get(folder).unwrap_or_else(|| panic!("no floors for {folder}"));
        assert!(figures.pages >= floor.pages.max(ENOUGH), "{folder}: {} pages", figures.pages);
        for ((field, value), (_, least)) in figures.shares().into_iter().zip(floor.shares()) {
            assert!(value + 1e-9 >= least, "{folder}: {field} {value:.3} is below its floor {least}");
        }
    }
    assert_eq!(floors.figures.len(), LANGUAGES.len());
}

#[test]
fn every_stated_field_is_right_but_the_known_gaps() {
    let mut wrong = BTreeSet::new();
    for (triple, record) in records() {
        let blocks = record.blocks.iter().map(|b| b.text.as_str()).eq(triple.blocks());
        let judged = fields(&record, &triple).into_iter().chain([("blocks", true, blocks)]);
        for (field, ..) in judged.filter(|(_, stated, right)| *stated && !right) {
            wrong.insert(format!("{}: {field}", triple.name));
        }
    }
    println!("known gaps:\n{}", wrong.iter().fold(String::new(), |all, gap| all + "  " + gap + "\n"));
    let known = floors().known_gaps;
    assert_eq!(wrong.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "faults that are not listed");
    assert_eq!(
        known.difference(&wrong).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "gaps that are closed: strike them"
    );
}

#[test]
fn the_readme_claims_these_figures_and_no_others() {
    let mut table = String::from(
        "| language | pages | blocks | title | authors | date | dateline | captions |\n|---|---|---|---|---|---|---|---|\n",
    );
    for (_, name, figures) in figures(&records()) {
        write!(table, "| {name} | {} |", figures.pages).unwrap();
        // Rounded down: a figure below 1 never reads 1.00.
        figures
            .shares()
            .iter()
            .for_each(|(_, f)| write!(table, " {:.2} |", (f * 100.0 + 1e-9).floor() / 100.0).unwrap());
        table.push('\n');
    }
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert!(readme.contains(&table), "README's table of languages must be:\n{table}");
}

#[test]
fn the_same_page_gives_the_same_record_on_every_thread() {
    let refiner = Refiner::new(&Options::default());
    let pages = all();
    let alone: Vec<Record> = pages.iter().map(|p| record(&refiner, p)).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for (page, expected) in pages.iter().zip(&alone) {
                    assert_eq!(&record(&refiner, page), expected, "{}", page.name);
                }
            });
        }
    });
}
