//! One page: read, refined, compared with its truth.
//! Never a page that stops the others: one that gives no record has scored nothing.

use super::metric::Score;
use super::overlap::{Overlap, letters, overlap, segments};
use super::truth::Truth;
use super::{fields, rouge};
use copydesk::model::{CanonicalUrl, Clock, Page, Record};
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
    /// The text that was compared.
    pub text: String,
    /// How well.
    pub score: Score,
    /// From text to record, in milliseconds.
    pub ms: f64,
}

/// The longest page that is read.
const MAX_BYTES: u64 = 32 << 20;

/// Does all.
pub fn score(truth: Truth, refiner: &Refiner, captions: Captions) -> Scored {
    let page = read(&truth.file, truth.url.as_deref());
    let start = Instant::now();
    let record = page.and_then(|page| refiner.refine(&page).map_err(|f| f.detail.clone()));
    let ms = start.elapsed().as_secs_f64() * 1_000.0;
    let record = record.ok();
    let text = record.as_ref().map(|record| text_of(record, captions)).unwrap_or_default();
    let score = compare(&truth, record.as_ref(), &text);
    Scored { truth, record, text, score, ms }
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

fn compare(truth: &Truth, record: Option<&Record>, text: &str) -> Score {
    let has_rouge = truth.is_english && truth.has_optional;
    let title = record.and_then(|r| r.title.as_deref()).unwrap_or_default();
    let authors = record.map(|r| r.authors.clone()).unwrap_or_default();
    let date = record.and_then(|r| r.published_on).map(|on| on.to_string());
    Score {
        body: truth.body.as_deref().map(|body| best(truth, body, text)),
        segments: truth.segments.as_ref().map(|(with, without)| segments(with, without, text)),
        rouge: has_rouge.then(|| rouge::lsum(&truth.paragraphs, text)),
        title: truth.title.as_deref().map(|wanted| fields::title(wanted, title)),
        authors: truth.authors.as_ref().map(|wanted| fields::authors(wanted, &authors)),
        date: truth.date.as_ref().map(|wanted| Some(wanted) == date.as_ref()),
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
            "title": record.and_then(|r| r.title.as_deref()),
            "authors": record.map(|r| r.authors.as_slice()).unwrap_or_default(),
            "date": record.and_then(|r| r.published_on).map(|on| on.to_string()),
            "language": record.and_then(|r| r.lang.as_ref()).map(copydesk::model::Lang::as_str),
            "ms": self.ms,
            "candidates": record.map(|r| r.fields.as_slice()).unwrap_or_default(),
        })
    }
}
