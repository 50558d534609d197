//! `copydesk extract`: one page to a record on stdout, or a manifest of pages, a record a line.
//! Never a page that stops the others: a bad one gives a line with `error`.

use super::{Exit, Failed, Global, context, lines::Lines, markdown, page_source, print, view};
use crate::{
    fetch::Noindex,
    model::{Failure, Page, Record},
    pipeline::Refiner,
};
use rayon::prelude::*;
use serde_json::{Map, Value};
use std::{
    fs::File,
    io::{BufReader, Read},
    path::Path,
    time::Instant,
};

/// Arguments of `extract`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  copydesk extract page.html --format markdown       # page.html.gz too
  curl -s https://news.example/a.html | copydesk extract - --url https://news.example/a.html
  copydesk extract --manifest pages.jsonl > records.jsonl    # lines {\"id\", \"file\", \"url\"}")]
pub struct ExtractArgs {
    /// A file (gzipped or not), a URL, or - for stdin
    #[arg(required_unless_present = "manifest", conflicts_with = "manifest")]
    page: Option<String>,
    /// The page's address, for a file or stdin
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// What to print
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// JSON lines {"id", "file", "url"}; one JSON record a line out, in order; - is stdin
    #[arg(long, value_name = "FILE")]
    manifest: Option<String>,
}

/// What `extract` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// The whole record
    Json,
    /// Title and body
    Text,
    /// Title and blocks as Markdown
    Markdown,
}

/// Manifest lines worked on at one time: enough for all cores, few enough to stay small.
const CHUNK: usize = 64;

pub(super) async fn command(global: &Global, args: ExtractArgs) -> Result<Exit, Failed> {
    let refiner = Refiner::new(&context::load(global)?.settings.pipeline_options());
    if let Some(manifest) = &args.manifest {
        return tokio::task::block_in_place(|| extract_all(&refiner, manifest));
    }
    let what = args.page.as_deref().unwrap_or("-");
    let page = page_source::page(global, what, args.url.as_deref()).await?;
    let start = Instant::now();
    let record = tokio::task::block_in_place(|| refiner.refine(&page));
    let record = record.map_err(|failure| Failed::usage(format!("{what}: {} ({})", failure.detail, failure.code)))?;
    match args.format {
        Format::Json => {
            let mut object = to_object(&record, start);
            object.insert("id".into(), record.id.clone().into());
            print::line(&serde_json::to_string_pretty(&object).map_err(Failed::internal)?);
        }
        Format::Text => print::line(&view::text(&record)),
        Format::Markdown => print::line(&markdown::of(&record)),
    }
    Ok(Exit::Done)
}

/// The record's fields and the time it took, in milliseconds.
fn to_object(record: &Record, start: Instant) -> Map<String, Value> {
    let mut object = view::object(record);
    object.insert("ms".into(), milliseconds(start).into());
    object
}

/// Since then, to a tenth.
fn milliseconds(start: Instant) -> f64 {
    (start.elapsed().as_secs_f64() * 10_000.0).round() / 10.0
}

fn extract_all(refiner: &Refiner, manifest: &str) -> Result<Exit, Failed> {
    let fail = |error: std::io::Error| Failed::usage(format!("{manifest}: {error}"));
    let input: Box<dyn Read> =
        if manifest == "-" { Box::new(std::io::stdin()) } else { Box::new(File::open(manifest).map_err(fail)?) };
    let mut chunk = Vec::with_capacity(CHUNK);
    for line in Lines::new(BufReader::new(input)) {
        chunk.push(line.map_err(fail)?);
        if chunk.len() == CHUNK {
            print_chunk(refiner, &mut chunk);
        }
    }
    print_chunk(refiner, &mut chunk);
    Ok(Exit::Done)
}

fn print_chunk(refiner: &Refiner, chunk: &mut Vec<Result<String, String>>) {
    let lines: Vec<String> = chunk.par_iter().map(|line| extract_line(refiner, line)).collect();
    for line in &lines {
        print::line(line);
    }
    chunk.clear();
}

/// One manifest line to one output line: its own keys first, then the record's, or `error`.
fn extract_line(refiner: &Refiner, line: &Result<String, String>) -> String {
    let start = Instant::now();
    let mut out = Map::new();
    let result = match line.as_deref().map(serde_json::from_str) {
        Ok(Ok(Value::Object(keys))) => {
            out = keys;
            record(refiner, &out)
        }
        Ok(Ok(_)) => Err("the line is no JSON object".to_string()),
        Ok(Err(error)) => Err(format!("the line is no JSON: {error}")),
        Err(error) => Err(error.clone()),
    };
    match result {
        Ok(mut record) => {
            // The line's own id stands; the record's is `article_id`.
            if let Some(id) = record.remove("id") {
                record.insert("article_id".into(), id);
            }
            out.extend(record);
        }
        Err(error) => {
            out.insert("error".into(), error.into());
            out.insert("ms".into(), milliseconds(start).into());
        }
    }
    Value::Object(out).to_string()
}

/// Why there is no record, with the facts that the page states all the same.
fn rejected(refiner: &Refiner, page: &Page, failure: &Failure, start: Instant) -> Map<String, Value> {
    let mut object = view::stated(&refiner.explain(page, Noindex::Note).trace.fields);
    object.insert("error".into(), format!("{} ({})", failure.detail, failure.code).into());
    object.insert("ms".into(), milliseconds(start).into());
    object
}

fn record(refiner: &Refiner, keys: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    let file = keys.get("file").and_then(Value::as_str).ok_or("the line has no `file`")?;
    // A page whose address cannot be read is still a page.
    let address = page_source::address(keys.get("url").and_then(Value::as_str));
    let (url, url_error) = match address {
        Ok(url) => (url, None),
        Err(error) => (page_source::address(None)?, Some(error)),
    };
    let bytes = page_source::read_file(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
    let page: Page = page_source::decode(&bytes, url).map_err(|error| format!("{file}: {error}"))?;
    let start = Instant::now();
    let mut object = match refiner.refine(&page) {
        Ok(record) => to_object(&record, start),
        Err(failure) => rejected(refiner, &page, &failure, start),
    };
    object.extend(url_error.map(|error| ("url_error".to_string(), error.into())));
    Ok(object)
}
