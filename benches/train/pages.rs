//! Reads a data folder: `SET/truth.jsonl`, a page a line, the pages themselves gzipped beside it.
//! Never writes there.

use crate::metric::{Paragraph, Reference};
use async_compression::tokio::bufread::GzipDecoder;
use copydesk::extract::train::{Blocks, blocks};
use copydesk::extract::Options;
use copydesk::model::{CanonicalUrl, Page};
use copydesk::text::charset;
use serde_json::Value;
use std::path::Path;
use tokio::io::AsyncReadExt;

/// The sets that are learned from, with the weight of a page of theirs.
pub const SETS: [(&str, f64); 5] =
    [("fundus_pages", 1.6), ("gne", 2.5), ("zh_hand", 2.0), ("wcxb_dev", 1.0), ("trafilatura", 1.0)];

/// A page with what is known of it.
pub struct Sample {
    pub set: &'static str,
    pub weight: f64,
    pub id: String,
    /// Whose page it is: pages of one domain are learned from together or not at all.
    pub domain: String,
    pub is_article: bool,
    pub page: Page,
    pub reference: Reference,
    pub parts: Blocks,
}

/// Reads all sets; pages that have no blocks are left out, and told.
pub fn load(data: &Path) -> Result<Vec<Sample>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|e| e.to_string())?;
    let mut out = Vec::new();
    for (set, weight) in SETS {
        let truth = data.join(set).join("truth.jsonl");
        let text = std::fs::read_to_string(&truth).map_err(|e| format!("{}: {e}", truth.display()))?;
        for line in text.lines() {
            let row: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
            match runtime.block_on(sample(&data.join(set), set, weight, &row)) {
                Ok(sample) => out.push(sample),
                Err(error) => println!("{set} {}: {error}", row["id"]),
            }
        }
    }
    Ok(out)
}

async fn sample(folder: &Path, set: &'static str, weight: f64, row: &Value) -> Result<Sample, String> {
    let text = |key: &str| row[key].as_str().map(str::to_string);
    let bytes = std::fs::read(folder.join(text("file").unwrap_or_default())).map_err(|e| e.to_string())?;
    let mut html = Vec::new();
    GzipDecoder::new(&bytes[..]).read_to_end(&mut html).await.map_err(|e| e.to_string())?;
    let html = charset::decode(&html, None).map_err(|e| e.to_string())?.text;
    let id = text("id").unwrap_or_default();
    let url = text("url").and_then(|url| CanonicalUrl::parse(&url).ok());
    let domain = match &url {
        Some(url) => url.registrable_domain(),
        None if set == "gne" => id.rsplit_once('_').map_or(id.clone(), |(site, _)| site.to_string()),
        None => format!("{set}/{id}"),
    };
    let nowhere = || CanonicalUrl::parse("https://page.example/").map_err(|e| e.to_string());
    let url = url.map_or_else(nowhere, Ok)?;
    let page = Page::from_text(url, html, jiff::Timestamp::UNIX_EPOCH);
    let parts = blocks(&page, &Options::default()).map_err(|failure| failure.detail)?;
    if parts.blocks.is_empty() {
        return Err("no blocks".into());
    }
    let is_article = text("page_type").is_none_or(|kind| kind == "article");
    Ok(Sample { set, weight, id, domain, is_article, page, reference: reference(row), parts })
}

fn reference(row: &Value) -> Reference {
    let list = |key: &str| -> Vec<String> {
        row[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_string).collect()
    };
    let paragraphs = row["paragraphs"].as_array().into_iter().flatten();
    Reference {
        body: row["body"].as_str().map(str::to_string),
        paragraphs: paragraphs
            .map(|p| Paragraph {
                text: p["text"].as_str().unwrap_or_default().to_string(),
                optional: p["optional"].as_bool().unwrap_or_default(),
            })
            .collect(),
        with: list("with"),
        without: list("without"),
        characters: row["lang"].as_str().is_some_and(|lang| ["zh", "ja", "ko"].iter().any(|l| lang.starts_with(l))),
    }
}
