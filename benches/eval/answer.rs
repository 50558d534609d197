//! What is said of a page, by this program or by another: a text, a title, names and a day.
//! Never a judgement of it.

use copydesk::model::{FieldCandidate, Record};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// One page's answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// The body.
    pub text: String,
    /// The title.
    pub title: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// The day of publication.
    pub date: Option<String>,
}

/// Whether captions count as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Captions {
    /// In their place.
    In,
    /// Left out.
    Out,
}

impl Answer {
    /// What a record says.
    pub fn of(record: &Record, captions: Captions) -> Answer {
        let text = match captions {
            Captions::Out => record.body_text.clone(),
            Captions::In => record.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n"),
        };
        Answer {
            text,
            title: record.title.clone(),
            authors: record.authors.clone(),
            date: record.published_on.map(|on| on.to_string()),
        }
    }

    /// What a page without a record states, as `extract` prints it beside the error.
    pub fn of_rejected(fields: &[FieldCandidate]) -> Answer {
        let chosen = |field: &str| -> Vec<String> {
            fields.iter().filter(|f| f.field == field && f.chosen).map(|f| f.value.clone()).collect()
        };
        let date = chosen("published").first().and_then(|value| value.get(..10)).map(str::to_string);
        Answer { text: String::new(), title: chosen("title").pop(), authors: chosen("author"), date }
    }

    /// What a line of another program says; names in one text are parted.
    pub fn of_line(line: &Value) -> Answer {
        let text = |key: &str| line[key].as_str().map(str::to_string);
        let authors = match &line["authors"] {
            Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_string).collect(),
            Value::String(names) => parted(names),
            _ => Vec::new(),
        };
        let date = text("date").and_then(|date| date.trim().get(..10).map(str::to_string));
        Answer { text: text("text").unwrap_or_default(), title: text("title"), authors, date }
    }

    /// The line for another scorer.
    pub fn line(&self, set: &str, id: &str) -> Value {
        json!({
            "set": set, "id": id, "text": self.text, "title": self.title, "authors": self.authors, "date": self.date
        })
    }
}

/// Names in one text, apart.
fn parted(names: &str) -> Vec<String> {
    let words = names.split_whitespace();
    let signs = words.map(|word| if ["and", "und", "et", "y", "&"].contains(&word) { ";" } else { word });
    let line = signs.collect::<Vec<_>>().join(" ");
    let names = line.split([';', ',', '、', '，', '；', '|']).map(|name| name.trim().to_string());
    names.filter(|name| !name.is_empty()).collect()
}

/// The answers of a program, by set and page.
pub type Answers = HashMap<(String, String), Answer>;

/// Reads a program's answers: JSON lines with `set` and `id`.
pub fn read(file: &Path) -> io::Result<Answers> {
    let mut out = Answers::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let line: Value = serde_json::from_str(line)?;
        let key = |key: &str| line[key].as_str().unwrap_or_default().to_string();
        out.insert((key("set"), key("id")), Answer::of_line(&line));
    }
    Ok(out)
}
