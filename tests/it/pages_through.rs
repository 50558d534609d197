//! The project's own pages through extract, clean and annotate: scores per language that may only rise.
//! The floors stand in `tests/floors.toml`; raising them is a commit, lowering them is a fault.

use crate::page_triples::{Triple, all};
use copydesk::{
    model::{CanonicalUrl, Page, Record},
    pipeline::{Options, Refiner},
};
use std::{
    collections::{BTreeMap, HashMap},
    fs,
};

fn record(refiner: &Refiner, triple: &Triple) -> Record {
    let html = triple.html.replace("{{origin}}", "http://news.example");
    let url = CanonicalUrl::parse(&format!("http://news.example/{}", triple.name)).unwrap();
    refiner.refine(&Page::from_text(url, html, "2025-12-31T00:00:00Z".parse().unwrap())).unwrap()
}

fn blocks(record: &Record) -> Vec<&str> {
    record.blocks.iter().map(|b| b.text.as_str()).collect()
}

/// F1 of two lists as multisets of blocks.
fn block_f1(got: &[&str], wanted: &[&str]) -> f64 {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for block in wanted {
        *left.entry(*block).or_default() += 1;
    }
    let mut hits = 0;
    for block in got {
        if let Some(n) = left.get_mut(block).filter(|n| **n > 0) {
            *n -= 1;
            hits += 1;
        }
    }
    2.0 * f64::from(hits) / (got.len() + wanted.len()).max(1) as f64
}

#[test]
fn blocks_per_language_stay_above_their_floors() {
    let floors: toml::Table =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/floors.toml")).unwrap().parse().unwrap();
    let refiner = Refiner::new(&Options::default());
    let mut scores: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for triple in all() {
        let f1 = block_f1(&blocks(&record(&refiner, &triple)), &triple.blocks());
        if f1 < 1.0 {
            println!("{}: {f1:.3}", triple.name);
        }
        let lang = triple.name.split('/').next().unwrap().to_string();
        scores.entry(lang).or_default().push(f1);
    }
    for (lang, list) in scores {
        let mean = list.iter().sum::<f64>() / list.len() as f64;
        let floor = floors["block_f1"][&lang].as_float().unwrap_or_else(|| panic!("no floor for {lang}"));
        println!("{lang}: block F1 {mean:.3} over {} pages (floor {floor})", list.len());
        assert!(mean + 1e-9 >= floor, "{lang}: {mean:.3} is below its floor {floor}");
    }
}

/// The fields that a page's truth states, and whether the record has them so.
fn fields(record: &Record, triple: &Triple) -> Vec<(&'static str, bool)> {
    let e = &triple.expected;
    let mut out = vec![
        ("title", record.title.as_deref() == Some(e.title.as_str())),
        ("lang", record.lang.as_ref().is_some_and(|l| l.as_str() == e.lang)),
        ("kinds", record.blocks.iter().map(|b| b.kind.as_str()).eq(e.kinds.iter().map(String::as_str))),
    ];
    let mut known = |field, stated: bool, right: bool| {
        if stated {
            out.push((field, right));
        }
    };
    let on = record.published_on.map(|d| d.to_string());
    known("published_on", e.published_on.is_some(), on == e.published_on);
    known("authors", e.authors.is_some(), Some(&record.authors) == e.authors.as_ref());
    known("section_label", e.section_label.is_some(), record.section_label == e.section_label);
    known("view_count", e.view_count.is_some(), record.view_count == e.view_count);
    known("comment_count", e.comment_count.is_some(), record.comment_count == e.comment_count);
    known("source_name", e.source_name.is_some(), record.source_name == e.source_name);
    let dateline = record
        .dateline
        .as_ref()
        .map(|d| (d.agency.clone(), d.place.clone(), d.year, d.month, d.day, d.reporters.clone()));
    let wanted =
        e.dateline.as_ref().map(|d| (d.agency.clone(), d.place.clone(), d.year, d.month, d.day, d.reporters.clone()));
    known("dateline", wanted.is_some(), dateline == wanted);
    let captions = record.captions.iter().map(|c| (&c.raw, &c.caption, &c.credit, &c.date));
    known("captions", true, captions.eq(e.captions.iter().map(|c| (&c.raw, &c.caption, &c.credit, &c.date))));
    let notes = record.annotations.iter().filter(|a| matches!(a.kind, "pinyin" | "ruby"));
    let notes = notes.map(|a| (a.block, a.offset, a.surface.as_str(), a.value.as_str()));
    let listed = e.annotations.iter().map(|a| (a.block, a.offset, a.surface.as_str(), a.value.as_str()));
    known("annotations", true, notes.eq(listed));
    out
}

#[test]
fn fields_stay_above_their_floors() {
    let floors: toml::Table =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/floors.toml")).unwrap().parse().unwrap();
    let refiner = Refiner::new(&Options::default());
    let mut scores: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
    for triple in all() {
        for (field, right) in fields(&record(&refiner, &triple), &triple) {
            if !right {
                println!("{}: {field}", triple.name);
            }
            scores.entry(field).or_default().push(right);
        }
    }
    for (field, list) in scores {
        let share = list.iter().filter(|right| **right).count() as f64 / list.len() as f64;
        let floor = floors["fields"][field].as_float().unwrap_or_else(|| panic!("no floor for {field}"));
        println!("{field}: {share:.3} of {} pages (floor {floor})", list.len());
        assert!(share + 1e-9 >= floor, "{field}: {share:.3} is below its floor {floor}");
    }
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
