//! Reads a data folder: `SET/truth.jsonl`, a page a line, the pages themselves gzipped beside it.
//! Never writes there.

use crate::folds::domain_of;
use crate::metric::{Paragraph, Reference};
use async_compression::tokio::bufread::GzipDecoder;
use copydesk::extract::Options;
use copydesk::extract::train::{Blocks, blocks};
use copydesk::model::{CanonicalUrl, Page};
use copydesk::text::charset;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tokio::io::AsyncReadExt;

/// The sets that are learned from, with the weight of a page of theirs.
pub const SETS: [(&str, f64); 5] =
    [("fundus_pages", 1.6), ("gne", 2.5), ("zh_hand", 2.0), ("wcxb_dev", 1.0), ("trafilatura", 1.0)];

/// The project's own pages, as a set.
pub const OWN: &str = "own";

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

/// Reads the project's own pages: `LANG/CASE/{page.html, expected.txt, expected.toml}`.
pub fn load_own(folder: &Path) -> Result<Vec<Sample>, String> {
    let inside = |folder: &Path| -> Result<Vec<PathBuf>, String> {
        let entries = folder.read_dir().map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.is_dir()).collect();
        paths.sort();
        Ok(paths)
    };
    let mut out = Vec::new();
    for lang in inside(folder)? {
        for case in inside(&lang)? {
            out.push(own(&case).map_err(|e| format!("{}: {e}", case.display()))?);
        }
    }
    Ok(out)
}

/// One of them; its reference has the captions in their place.
fn own(case: &Path) -> Result<Sample, String> {
    let read = |name: &str| std::fs::read_to_string(case.join(name)).map_err(|e| e.to_string());
    let name = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let lang = case.parent().map(name).unwrap_or_default();
    let id = format!("{lang}/{}", name(case));
    let expected: toml::Table = read("expected.toml")?.parse().map_err(|e: toml::de::Error| e.to_string())?;
    let text = read("expected.txt")?;
    let mut texts = text.trim_end().split("\n\n");
    let list = |key: &str| expected.get(key).and_then(toml::Value::as_array).into_iter().flatten();
    let mut captions = list("captions").filter_map(|c| c.get("raw")?.as_str());
    let blocks = list("kinds").filter_map(|kind| match kind.as_str() {
        Some("caption") => captions.next(),
        _ => texts.next(),
    });
    let body = blocks.collect::<Vec<_>>().join("\n");
    let url = CanonicalUrl::parse("https://page.example/a/page.html").map_err(|e| e.to_string())?;
    let html = read("page.html")?.replace("{{origin}}", "https://page.example");
    let page = Page::from_text(url, html, jiff::Timestamp::UNIX_EPOCH);
    let parts = blocks_of(&page)?;
    let characters = ["zh", "ja", "ko"].contains(&lang.as_str());
    let reference = Reference { body: Some(body), characters, ..Reference::default() };
    Ok(Sample { set: OWN, weight: 1.5, domain: id.clone(), id, is_article: true, page, reference, parts })
}

fn blocks_of(page: &Page) -> Result<Blocks, String> {
    let parts = blocks(page, &Options::default()).map_err(|failure| failure.detail)?;
    if parts.blocks.is_empty() { Err("no blocks".into()) } else { Ok(parts) }
}

async fn sample(folder: &Path, set: &'static str, weight: f64, row: &Value) -> Result<Sample, String> {
    let text = |key: &str| row[key].as_str().map(str::to_string);
    let bytes = std::fs::read(folder.join(text("file").unwrap_or_default())).map_err(|e| e.to_string())?;
    let mut html = Vec::new();
    GzipDecoder::new(&bytes[..]).read_to_end(&mut html).await.map_err(|e| e.to_string())?;
    let html = charset::decode(&html, None).map_err(|e| e.to_string())?.text;
    let id = text("id").unwrap_or_default();
    let url = text("url").and_then(|url| CanonicalUrl::parse(&url).ok());
    let domain = domain_of(set, &id, url.as_ref());
    let nowhere = || CanonicalUrl::parse("https://page.example/").map_err(|e| e.to_string());
    let url = url.map_or_else(nowhere, Ok)?;
    let page = Page::from_text(url, html, jiff::Timestamp::UNIX_EPOCH);
    let parts = blocks_of(&page)?;
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
