//! `copydesk clean`: text in, cleaned text and annotations out.
//! Never a year that the line does not state.

use super::{Exit, Failed, print};
use crate::{
    annotate,
    clean::{LineContext, clean_line},
    model::{CleanBlock, Lang, Noise},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::io::{BufRead, BufReader, Read};

/// Arguments of `clean`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  echo '海南(hǎinán)洋浦经济开发(fā)区的(de)港口' | copydesk clean
  copydesk clean --jsonl lines.jsonl    # lines {\"id\", \"text\", \"kind\": \"body\", \"lang\", \"noisy\"}")]
pub struct CleanArgs {
    /// A file, or - for stdin
    #[arg(default_value = "-")]
    file: String,
    /// JSON lines in, JSON lines out
    #[arg(long)]
    jsonl: bool,
}

/// What a line of text is.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    #[default]
    Body,
    Dateline,
    Caption,
    Byline,
}

#[derive(Debug, Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    kind: Kind,
    lang: Option<String>,
    noisy: Option<bool>,
}

pub(super) fn command(args: &CleanArgs) -> Result<Exit, Failed> {
    let input: Box<dyn Read> = if args.file == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(&args.file).map_err(|error| Failed::usage(format!("{}: {error}", args.file)))?)
    };
    let mut input = BufReader::new(input);
    let fail = |error: std::io::Error| Failed::usage(format!("{}: {error}", args.file));
    if args.jsonl {
        for line in input.lines() {
            let line = line.map_err(fail)?;
            if !line.trim().is_empty() {
                print::line(&answer(&line));
            }
        }
    } else {
        let mut text = String::new();
        input.read_to_string(&mut text).map_err(fail)?;
        for line in text.lines() {
            print::line(&clean_line(line, &LineContext { noise: None, lang: None }).text);
        }
    }
    Ok(Exit::Done)
}

/// One JSON line to one JSON line; a bad one gives `error`.
fn answer(line: &str) -> String {
    let mut out = Map::new();
    let parsed: Result<Value, _> = serde_json::from_str(line);
    if let Ok(value) = &parsed {
        out.insert("id".into(), value.get("id").cloned().unwrap_or(Value::Null));
    }
    match parsed.and_then(serde_json::from_value::<Line>) {
        Ok(line) => fill(&mut out, &line),
        Err(error) => {
            out.insert("error".into(), error.to_string().into());
        }
    }
    Value::Object(out).to_string()
}

fn fill(out: &mut Map<String, Value>, line: &Line) {
    let lang = line.lang.as_deref().and_then(Lang::parse);
    let noise = line.noisy.map(|noisy| if noisy { Noise::Noisy } else { Noise::Clean });
    let block = clean_line(&line.text, &LineContext { noise, lang: lang.clone() });
    out.insert("clean".into(), block.text.clone().into());
    out.insert("annotations".into(), notes(&block));
    match line.kind {
        Kind::Body => {}
        Kind::Dateline => {
            out.insert("dateline".into(), json!(annotate::parse_dateline(&block.text, lang.as_ref())));
        }
        Kind::Caption => {
            out.insert("caption".into(), json!(annotate::parse_caption(&block.text, lang.as_ref())));
        }
        Kind::Byline => {
            out.insert("byline".into(), json!({ "authors": annotate::parse_byline(&block.text, lang.as_ref()) }));
        }
    }
}

fn notes(block: &CleanBlock) -> Value {
    let one = |note: &crate::model::Note| {
        json!({ "kind": note.kind.as_str(), "offset": note.offset, "surface": note.surface,
                "value": note.value, "raw": note.raw })
    };
    block.notes.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_gives_an_error_and_keeps_its_id() {
        let out: Value = serde_json::from_str(&answer(r#"{"id": 7}"#)).unwrap();
        assert_eq!(out["id"], 7);
        assert!(out["error"].as_str().unwrap().contains("text"));
    }

    #[test]
    fn a_line_is_cleaned_with_its_annotations() {
        let out = answer(r#"{"id":"a","text":"海南(hǎinán)的港口","noisy":true,"lang":"zh"}"#);
        let out: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(out["clean"], "海南的港口");
        assert_eq!(out["annotations"][0]["value"], "hǎinán");
    }
}
