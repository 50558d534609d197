//! One page: read, refined, compared with its truth.
//! Never a page that stops the others: one that gives no record has scored nothing.

use super::metric::Score;
use super::overlap::{Overlap, letters, overlap, segments};
use super::truth::Truth;
use super::{fields, rouge};
use copydesk::fetch::Noindex;
use copydesk::model::{CanonicalUrl, Clock, FieldCandidate, Page, Record};
use copydesk::pipeline::Refiner;
use copydesk::text::charset;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Instant;

/// Whether captions count as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Captions {
    /// In their place.
    In,
    /// Left out.
    Out,
}

/// A page with what came of it.
pub struct Scored {
    /// What is known.
    pub truth: Truth,
    /// What was answered, if anything.
    pub record: Option<Record>,
    /// Its title, authors and day, which a page without an article may state too.
    pub facts: Facts,
    /// The text that was compared.
    pub text: String,
    /// How well.
    pub score: Score,
    /// From text to record, in milliseconds.
    pub ms: f64,
}

/// What is compared besides the text.
#[derive(Default)]
pub struct Facts {
    title: Option<String>,
    authors: Vec<String>,
    date: Option<String>,
}

impl Facts {
    fn of_record(record: &Record) -> Facts {
        let date = record.published_on.map(|on| on.to_string());
        Facts { title: record.title.clone(), authors: record.authors.clone(), date }
    }

    /// As `extract` prints them beside the error.
    fn of_rejected(fields: &[FieldCandidate]) -> Facts {
        let chosen = |field: &str| -> Vec<String> {
            fields.iter().filter(|f| f.field == field && f.chosen).map(|f| f.value.clone()).collect()
        };
        let date = chosen("published").first().and_then(|value| value.get(..10)).map(str::to_string);
        Facts { title: chosen("title").pop(), authors: chosen("author"), date }
    }
}

/// The longest page that is read.
const MAX_BYTES: u64 = 32 << 20;

/// Does all.
pub fn score(truth: Truth, refiner: &Refiner, captions: Captions) -> Scored {
    let page = read(&truth.file, truth.url.as_deref()).ok();
    let start = Instant::now();
    let record = page.as_ref().and_then(|page| refiner.refine(page).ok());
    let ms = start.elapsed().as_secs_f64() * 1_000.0;
    let facts = match (&record, &page) {
        (Some(record), _) => Facts::of_record(record),
        (None, Some(page)) => Facts::of_rejected(&refiner.explain(page, Noindex::Note).trace.fields),
        (None, None) => Facts::default(),
    };
    let text = record.as_ref().map(|record| text_of(record, captions)).unwrap_or_default();
    let score = compare(&truth, &facts, &text);
    Scored { truth, record, facts, text, score, ms }
}

fn read(file: &Path, url: Option<&str>) -> Result<Page, String> {
    let bytes = bytes(file).map_err(|e| e.to_string())?;
    let decoded = charset::decode(&bytes, None).map_err(|e| e.to_string())?;
    let parse = |url: &str| CanonicalUrl::parse(url).map_err(|e| e.to_string());
    let url = parse(url.unwrap_or_default()).or_else(|_| parse("http://unknown.invalid/"))?;
    Ok(Page::from_text(url, decoded.text, Clock::System.now()))
}

fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(file)?;
    flate2::read::MultiGzDecoder::new(file).take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn text_of(record: &Record, captions: Captions) -> String {
    if captions == Captions::Out {
        return record.body_text.clone();
    }
    record.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n")
}

fn compare(truth: &Truth, facts: &Facts, text: &str) -> Score {
    let has_rouge = truth.is_english && truth.has_optional;
    let title = facts.title.as_deref().unwrap_or_default();
    Score {
        body: truth.body.as_deref().map(|body| best(truth, body, text)),
        segments: truth.segments.as_ref().map(|(with, without)| segments(with, without, text)),
        rouge: has_rouge.then(|| rouge::lsum(&truth.paragraphs, text)),
        title: truth.title.as_deref().map(|wanted| fields::title(wanted, title)),
        authors: truth.authors.as_ref().map(|wanted| fields::authors(wanted, &facts.authors)),
        date: truth.date.as_ref().map(|wanted| Some(wanted) == facts.date.as_ref()),
    }
}

/// The body alone, with all optional paragraphs, or with those that the answer holds: whichever fits best.
fn best(truth: &Truth, body: &str, text: &str) -> Overlap {
    let mut best = overlap(body, text, truth.unit);
    if !truth.paragraphs.iter().any(|(_, optional)| *optional) {
        return best;
    }
    let held = letters(text);
    let keeps: [&dyn Fn(&str) -> bool; 2] = [&|_| true, &|paragraph| held.contains(&letters(paragraph))];
    for keep in keeps {
        let kept = truth.paragraphs.iter().filter(|(text, optional)| !optional || keep(text));
        let reference = kept.map(|(text, _)| text.as_str()).collect::<Vec<_>>().join("\n");
        let other = overlap(&reference, text, truth.unit);
        if other.f1() > best.f1() {
            best = other;
        }
    }
    best
}

impl Scored {
    /// The answer as a line for another scorer.
    pub fn answer(&self, set: &str) -> Value {
        let record = self.record.as_ref();
        json!({
            "set": set, "id": self.truth.id, "text": self.text,
            "title": self.facts.title,
            "authors": self.facts.authors,
            "date": self.facts.date,
            "language": record.and_then(|r| r.lang.as_ref()).map(copydesk::model::Lang::as_str),
            "ms": self.ms,
            "candidates": record.map(|r| r.fields.as_slice()).unwrap_or_default(),
        })
    }
}
