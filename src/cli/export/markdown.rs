//! Articles for reading: title, where it comes from, text; a rule between two.
//! Never what a reader does not see on the page: annotations and figures are for the other forms.

use super::{super::markdown, Writer, output::Output};
use crate::model::BlockKind;
use serde_json::Value;
use std::io::{self, Write};

/// One document.
pub(super) struct Markdown<'o> {
    output: &'o mut Output,
    is_first: bool,
}

impl<'o> Markdown<'o> {
    pub(super) fn new(output: &'o mut Output) -> Markdown<'o> {
        Markdown { output, is_first: true }
    }
}

impl Writer for Markdown<'_> {
    fn article(&mut self, article: &Value) -> io::Result<()> {
        if !std::mem::take(&mut self.is_first) {
            self.output.write_all(b"\n---\n\n")?;
        }
        let mut parts: Vec<String> = article["title"].as_str().map(markdown::heading).into_iter().collect();
        parts.push(origin(article));
        let text = markdown::blocks(article["blocks"].as_array().into_iter().flatten().filter_map(block), |_| None);
        parts.extend((!text.is_empty()).then_some(text));
        writeln!(self.output, "{}", parts.join("\n\n"))
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Who, when, where.
fn origin(article: &Value) -> String {
    let people = article["people"].as_array().into_iter().flatten();
    let names = people.filter(|person| person["role"] == "author").filter_map(|person| person["name"].as_str());
    let names = names.collect::<Vec<_>>().join(", ");
    let day = article["published_on"].as_str().unwrap_or_default();
    let url = format!("<{}>", article["url"].as_str().unwrap_or_default());
    [names.as_str(), day, &url].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn block(block: &Value) -> Option<(BlockKind, &str)> {
    let kind = BlockKind::ALL.iter().find(|kind| block["kind"] == kind.as_str())?;
    Some((*kind, block["text"].as_str()?))
}
