//! What a record says of one of the project's own pages, held field by field against the page's truth.
//! Never a judgement: what must be right, and what may yet be wrong, is for the tests that ask.

use crate::page_triples::{Dateline, Expected, Triple};
use copydesk::{
    model::{self, CanonicalUrl, Page, Record},
    pipeline::Refiner,
    text::charset,
};
use encoding_rs::Encoding;
use std::collections::HashMap;

/// A page's record: its bytes in its own encoding, decoded as if no header had named one.
pub fn record(refiner: &Refiner, triple: &Triple) -> Record {
    let html = triple.html.replace("{{origin}}", "http://news.example");
    let url = CanonicalUrl::parse(&format!("http://news.example/{}", triple.name)).unwrap();
    let html = triple.expected.charset.as_ref().map_or(html.clone(), |label| through_bytes(&html, label));
    refiner.refine(&Page::from_text(url, html, "2025-12-31T00:00:00Z".parse().unwrap())).unwrap()
}

fn through_bytes(html: &str, label: &str) -> String {
    let (bytes, encoding, lossy) = Encoding::for_label(label.as_bytes()).unwrap().encode(html);
    assert!(!lossy && std::str::from_utf8(&bytes).is_err(), "the text does not stand in {label}");
    let decoded = charset::decode(&bytes, None).unwrap();
    assert_eq!((decoded.encoding, decoded.text.as_str()), (encoding.name(), html), "{label}");
    decoded.text
}

/// A field, whether the page's truth states it, and whether the record has it so.
pub type Field = (&'static str, bool, bool);

/// Every field that the truth of a page may state.
pub fn fields(record: &Record, triple: &Triple) -> Vec<Field> {
    let e = &triple.expected;
    let notes = record.annotations.iter().filter(|a| matches!(a.kind, "pinyin" | "ruby"));
    let notes = notes.map(|a| (a.kind, a.block, a.offset, a.surface.as_str(), a.value.as_str()));
    let wanted =
        e.annotations.iter().map(|a| (a.kind.as_str(), a.block, a.offset, a.surface.as_str(), a.value.as_str()));
    let mut out = vec![
        ("title", true, record.title.as_deref() == Some(e.title.as_str())),
        ("lang", true, record.lang.as_ref().is_some_and(|l| l.as_str() == e.lang)),
        ("kinds", true, record.blocks.iter().map(|b| b.kind.as_str()).eq(e.kinds.iter().map(String::as_str))),
        ("dateline", true, record.dateline.as_ref().map(stated) == e.dateline),
        ("captions", true, caption_counts(record, e) == (e.captions.len(), e.captions.len(), record.captions.len())),
        ("annotations", true, notes.eq(wanted)),
    ];
    out.extend(facts(record, e));
    out
}

/// What the page says about itself, as far as the truth names it.
fn facts(record: &Record, e: &Expected) -> Vec<Field> {
    let on = record.published_on.map(|d| d.to_string());
    let precision = record.published_precision.map(|p| p.as_str().to_string());
    let basis = record.published_basis.map(str::to_string);
    let people: Vec<String> = record.people.iter().map(|p| format!("{}: {}", p.role.as_str(), p.name)).collect();
    vec![
        ("published_on", e.published_on.is_some(), on == e.published_on),
        ("published_precision", e.published_precision.is_some(), precision == e.published_precision),
        ("published_basis", e.published_basis.is_some(), basis == e.published_basis),
        ("authors", e.authors.is_some(), Some(&record.authors) == e.authors.as_ref()),
        ("people", e.people.is_some(), Some(people) == e.people),
        ("section_label", e.section_label.is_some(), record.section_label == e.section_label),
        ("view_count", e.view_count.is_some(), record.view_count == e.view_count),
        ("comment_count", e.comment_count.is_some(), record.comment_count == e.comment_count),
        ("source_name", e.source_name.is_some(), record.source_name == e.source_name),
        ("paywall", e.paywall.is_some(), record.paywall == e.paywall),
        ("tags", e.tags.is_some(), Some(&record.tags) == e.tags.as_ref()),
    ]
}

fn stated(d: &model::Dateline) -> Dateline {
    Dateline {
        agency: d.agency.clone(),
        place: d.place.clone(),
        year: d.year,
        month: d.month,
        day: d.day,
        reporters: d.reporters.clone(),
    }
}

/// Captions that are right in every part, that should be there, and that are there.
pub fn caption_counts(record: &Record, e: &Expected) -> (usize, usize, usize) {
    let parts = |c: &model::Caption| (c.raw.clone(), c.caption.clone(), c.credit.clone(), c.date.clone());
    let got: Vec<_> = record.captions.iter().map(parts).collect();
    let wanted = e.captions.iter().map(|c| (c.raw.clone(), c.caption.clone(), c.credit.clone(), c.date.clone()));
    (wanted.filter(|c| got.contains(c)).count(), e.captions.len(), got.len())
}

/// F1 of a page's blocks, captions in their place, as multisets of texts.
pub fn block_f1(record: &Record, triple: &Triple) -> f64 {
    let wanted = triple.blocks();
    let mut left: HashMap<&str, usize> = HashMap::new();
    for block in &wanted {
        *left.entry(*block).or_default() += 1;
    }
    let mut hits = 0;
    for block in &record.blocks {
        if let Some(n) = left.get_mut(block.text.as_str()).filter(|n| **n > 0) {
            *n -= 1;
            hits += 1;
        }
    }
    2.0 * f64::from(hits) / (record.blocks.len() + wanted.len()).max(1) as f64
}
