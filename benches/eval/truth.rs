//! What is known of the pages: `truth.jsonl` of a set, and the pages' bytes.
//! Never a page kept: each is read when its turn comes.

use super::overlap::Unit;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// One page's truth; what is not known is `None`.
#[derive(Debug, Clone)]
pub struct Truth {
    /// Its name in the set.
    pub id: String,
    /// Where the page is.
    pub file: PathBuf,
    /// Its address.
    pub url: Option<String>,
    /// What a token of its body is.
    pub unit: Unit,
    /// The body is English.
    pub is_english: bool,
    /// The text.
    pub body: Option<String>,
    /// Its paragraphs, with whether they may be missing.
    pub paragraphs: Vec<(String, bool)>,
    /// The truth says of paragraphs that they are optional or not.
    pub has_optional: bool,
    /// Segments that must and that must not be there.
    pub segments: Option<(Vec<String>, Vec<String>)>,
    /// The title.
    pub title: Option<String>,
    /// Who wrote it; nobody, if empty.
    pub authors: Option<Vec<String>>,
    /// The day of first publication.
    pub date: Option<String>,
    /// What kind of page it is, as the set calls it.
    pub page_type: Option<String>,
}

/// The sets in a data folder: those with a truth.
pub fn sets(data: &Path) -> std::io::Result<Vec<String>> {
    let mut out = Vec::new();
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        if entry.path().join("truth.jsonl").exists() {
            out.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    out.sort();
    Ok(out)
}

/// The truth of a set.
pub fn read(data: &Path, set: &str) -> std::io::Result<Vec<Truth>> {
    let folder = data.join(set);
    let lines = fs::read_to_string(folder.join("truth.jsonl"))?;
    lines.lines().map(|line| Ok(of_line(&folder, &serde_json::from_str(line)?))).collect()
}

fn of_line(folder: &Path, line: &Value) -> Truth {
    let text = |key: &str| line.get(key).and_then(Value::as_str).map(str::to_string);
    let list = |key: &str| {
        let items = line.get(key)?.as_array()?;
        Some(items.iter().filter_map(Value::as_str).map(str::to_string).collect::<Vec<_>>())
    };
    let lang = text("lang").unwrap_or_default().to_lowercase();
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    let paragraphs = line.get("paragraphs").and_then(Value::as_array).cloned().unwrap_or_default();
    let paragraph = |value: &Value| {
        let optional = value.get("optional").and_then(Value::as_bool).unwrap_or_default();
        Some((value.get("text")?.as_str()?.to_string(), optional))
    };
    Truth {
        id: text("id").unwrap_or_default(),
        file: folder.join(text("file").unwrap_or_default()),
        url: text("url"),
        unit: if matches!(primary, "zh" | "ja" | "ko") { Unit::Character } else { Unit::Word },
        is_english: lang == "en",
        body: text("body"),
        has_optional: paragraphs.iter().any(|p| p.get("optional").is_some()),
        paragraphs: paragraphs.iter().filter_map(paragraph).collect(),
        segments: list("with").map(|with| (with, list("without").unwrap_or_default())),
        title: text("title").filter(|title| !title.is_empty()),
        authors: list("authors"),
        date: text("date").filter(|date| !date.is_empty()),
        page_type: text("page_type"),
    }
}
