//! Runs an extractor from crates.io over a manifest: `copydesk-peers NAME < manifest.jsonl > answers.jsonl`.
//! Never a change to what an extractor answers, and never a page that stops the others.

use serde_json::{Value, json};
use std::io::{BufRead, Write, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

/// What an extractor made of a page; `Null` where it says nothing.
#[derive(Default)]
struct Answer {
    text: String,
    title: Value,
    authors: Value,
    date: Value,
}

type Extractor = fn(&[u8], Option<&str>) -> Option<Answer>;

/// The extractors by name, each with its defaults, comments left out.
const EXTRACTORS: [(&str, Extractor); 3] =
    [("rs-trafilatura", rs_trafilatura), ("trafilatura-crate", trafilatura_crate), ("dom_smoothie", dom_smoothie)];

/// Deep pages need a deep stack.
const STACK: usize = 1 << 30;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let Some((_, extractor)) = EXTRACTORS.into_iter().find(|(known, _)| *known == name) else {
        eprintln!("which one? {}", EXTRACTORS.map(|(name, _)| name).join(", "));
        return ExitCode::FAILURE;
    };
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || run(extractor));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        other => {
            eprintln!("{name}: {other:?}");
            ExitCode::FAILURE
        }
    }
}

fn run(extractor: Extractor) -> std::io::Result<()> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let entry: Value = serde_json::from_str(&line?)?;
        let page = std::fs::read(entry["file"].as_str().unwrap_or_default())?;
        let start = Instant::now();
        let answer = catch_unwind(AssertUnwindSafe(|| extractor(&page, entry["url"].as_str())));
        let ms = start.elapsed().as_secs_f64() * 1_000.0;
        let Answer { text, title, authors, date } = answer.ok().flatten().unwrap_or_default();
        let (set, id) = (&entry["set"], &entry["id"]);
        let said =
            json!({"set": set, "id": id, "text": text, "title": title, "authors": authors, "date": date, "ms": ms});
        writeln!(out, "{said}")?;
    }
    Ok(())
}

fn rs_trafilatura(page: &[u8], url: Option<&str>) -> Option<Answer> {
    let options = rs_trafilatura::Options {
        include_comments: false,
        url: url.map(str::to_string),
        ..rs_trafilatura::Options::default()
    };
    let found = rs_trafilatura::extract_bytes_with_options(page, &options).ok()?;
    let meta = found.metadata;
    Some(Answer {
        text: found.content_text,
        title: meta.title.into(),
        authors: meta.author.into(),
        date: meta.date.map(|date| date.format("%Y-%m-%d").to_string()).into(),
    })
}

fn trafilatura_crate(page: &[u8], url: Option<&str>) -> Option<Answer> {
    let mut options = trafilatura::Options::default().with_exclude_comments(true).with_fallback(true);
    if let Some(url) = url.and_then(|url| url::Url::parse(url).ok()) {
        options = options.with_url(url);
    }
    let found = trafilatura::extract(&decoded(page), &options).ok()?;
    let meta = found.metadata;
    Some(Answer {
        text: found.content_text,
        title: meta.title.into(),
        authors: Some(meta.author).filter(|author| !author.is_empty()).into(),
        date: meta.date.map(|date| date.format("%Y-%m-%d").to_string()).into(),
    })
}

fn dom_smoothie(page: &[u8], url: Option<&str>) -> Option<Answer> {
    // Without this, words of neighbouring blocks run into each other.
    let config = dom_smoothie::Config { text_mode: dom_smoothie::TextMode::Formatted, ..Default::default() };
    let found = dom_smoothie::Readability::new(decoded(page), url, Some(config)).ok()?.parse().ok()?;
    Some(Answer {
        text: found.text_content.to_string(),
        title: found.title.into(),
        authors: found.byline.into(),
        date: found.published_time.into(),
    })
}

/// For extractors that want text: UTF-8 where it is, else as the page declares, else as it looks.
fn decoded(page: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(page) {
        return text.to_string();
    }
    let head = String::from_utf8_lossy(&page[..page.len().min(4_096)]).to_ascii_lowercase();
    let label = head.split("charset=").nth(1).map(|rest| rest.trim_start_matches(['"', '\'']));
    let label = label.and_then(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).next());
    let encoding = label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes())).unwrap_or_else(|| {
        let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
        detector.feed(page, true);
        detector.guess(None, chardetng::Utf8Detection::Allow)
    });
    encoding.decode(page).0.into_owned()
}
