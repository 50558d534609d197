//! Articles for reading: title, where it comes from, text; a rule between two.
//! Never what a reader does not see on the page: annotations and figures are for the other forms.

use super::{Writer, output::Output};
use crate::annotate::markdown::{Part, title, written};
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
        let mut parts: Vec<String> = article["title"].as_str().map(title).into_iter().collect();
        parts.push(origin(article));
        let body = body(article);
        parts.extend((!body.is_empty()).then_some(body));
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

/// As it was written; of what was stored before there was Markdown, what its blocks tell.
fn body(article: &Value) -> String {
    if let Some(body) = article["markdown"][0].as_str() {
        return body.to_string();
    }
    let parts: Vec<Part<'_>> = article["blocks"].as_array().into_iter().flatten().filter_map(part).collect();
    written(&parts)
}

fn part(block: &Value) -> Option<Part<'_>> {
    let kind = BlockKind::ALL.iter().find(|kind| block["kind"] == kind.as_str())?;
    Some(Part::plain(*kind, block["text"].as_str()?))
}
