//! One page: read, refined, compared with its truth.
//! Never a page that stops the others: one that gives no record has scored nothing.

use super::answer::{Answer, Captions};
use super::metric::Score;
use super::overlap::{Overlap, letters, overlap};
use super::truth::Truth;
use super::{fields, overlap::segments, rouge};
use copydesk::model::{CanonicalUrl, Clock, Failure, FieldCandidate, Page, Record};
use copydesk::text::charset;
use serde_json::Value;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Instant;

/// A page with what came of it.
pub struct Scored {
    /// What is known.
    pub truth: Truth,
    /// What was found, if anything.
    pub record: Option<Record>,
    /// Why nothing was.
    pub failure: Option<Failure>,
    /// What was compared.
    pub answer: Answer,
    /// How well.
    pub score: Score,
    /// From text to record, in milliseconds.
    pub ms: f64,
}

/// The longest page that is read.
const MAX_BYTES: u64 = 32 << 20;

/// A page without a record: why, and what it states all the same.
pub struct Rejected {
    /// Why.
    pub failure: Failure,
    /// Every candidate for a field.
    pub fields: Vec<FieldCandidate>,
}

/// Does all; `refine` makes the record.
pub fn score(truth: Truth, captions: Captions, refine: impl Fn(&Page, &Truth) -> Result<Record, Rejected>) -> Scored {
    let page = read(&truth.file, truth.url.as_deref());
    let start = Instant::now();
    let refined = page.ok().map(|page| refine(&page, &truth));
    let ms = start.elapsed().as_secs_f64() * 1_000.0;
    let (record, failure, answer) = match refined {
        Some(Ok(record)) => {
            let answer = Answer::of(&record, captions);
            (Some(record), None, answer)
        }
        Some(Err(Rejected { failure, fields })) => (None, Some(failure), Answer::of_rejected(&fields)),
        None => (None, None, Answer::default()),
    };
    let score = compare(&truth, &answer);
    Scored { truth, record, failure, answer, score, ms }
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

/// How well an answer meets the truth.
pub fn compare(truth: &Truth, answer: &Answer) -> Score {
    let has_rouge = truth.is_english && truth.has_optional;
    let text = answer.text.as_str();
    let title = answer.title.as_deref().unwrap_or_default();
    Score {
        body: truth.body.as_deref().map(|body| best(truth, body, text)),
        segments: truth.segments.as_ref().map(|(with, without)| segments(with, without, text)),
        rouge: has_rouge.then(|| rouge::lsum(&truth.paragraphs, text)),
        title: truth.title.as_deref().map(|wanted| fields::title(wanted, title)),
        authors: truth.authors.as_ref().map(|wanted| fields::authors(wanted, &answer.authors)),
        date: truth.date.as_ref().map(|wanted| Some(wanted) == answer.date.as_ref()),
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
    /// The answer as a line for another scorer, with every candidate for a field.
    pub fn line(&self, set: &str) -> Value {
        let mut line = self.answer.line(set, &self.truth.id);
        line["ms"] = self.ms.into();
        if let Some(record) = &self.record {
            line["language"] = record.lang.as_ref().map(copydesk::model::Lang::as_str).into();
            line["confidence"] = record.quality.into();
            line["flags"] = record.flags.as_slice().into();
            line["candidates"] = serde_json::to_value(&record.fields).unwrap_or_default();
        }
        line["rejected"] = self.failure.as_ref().map(|f| format!("{}: {}", f.code, f.detail)).into();
        line
    }
}
