//! `copydesk clean`: text in, cleaned text and annotations out.
//! Never a year that the line does not state, and never a bad line that stops the others.

use super::{Exit, Failed, lines::Lines, page_source, print};
use crate::{
    annotate,
    clean::{LineContext, clean_line, clean_lines},
    model::{CleanBlock, Lang, Noise, Note},
    text::charset,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{
    fs::File,
    io::{BufReader, Read},
};

/// Arguments of `clean`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  echo '海南(hǎinán)洋浦(yángpǔ)经济开发(fā)区的(de)港口' | copydesk clean
  echo '海南(hǎinán)洋浦(yángpǔ)经济开发(fā)区的(de)港口' | copydesk clean --json
  echo '{\"id\": 1, \"text\": \"新华社北京7月7日电(记者林安)雨停了\", \"kind\": \"dateline\"}' | copydesk clean --jsonl

Lines of --jsonl: {\"id\", \"text\", \"kind\", \"lang\", \"noisy\"}. kind is body (the default), dateline, caption or
byline; lang and noisy say what is known of the page around the line. Out come {\"id\", \"clean\",
\"annotations\"} and what the kind asks for; a bad line gives {\"id\", \"error\"}.")]
pub struct CleanArgs {
    /// A file, or - for stdin
    #[arg(default_value = "-")]
    file: String,
    /// One JSON object with the annotations and edits of each line
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
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
    if args.jsonl {
        return answer_lines(&args.file);
    }
    let fail = |error: &dyn std::fmt::Display| Failed::usage(format!("{}: {error}", args.file));
    let bytes = page_source::read_all(&args.file)?;
    let text = charset::decode(&bytes, None).map_err(|error| fail(&error))?.text;
    let (noise, blocks) = clean_lines(&text.lines().collect::<Vec<_>>());
    if args.json {
        print::line(&as_json(noise, &blocks).to_string());
    } else {
        for block in &blocks {
            print::line(&block.text);
        }
    }
    Ok(Exit::Done)
}

fn as_json(noise: Noise, blocks: &[CleanBlock]) -> Value {
    let line = |(at, block): (usize, &CleanBlock)| json!({ "line": at + 1, "clean": block.text, "annotations": notes(block), "edits": block.edits });
    json!({ "noise": noise, "lines": blocks.iter().enumerate().map(line).collect::<Vec<_>>() })
}

fn answer_lines(file: &str) -> Result<Exit, Failed> {
    let fail = |error: std::io::Error| Failed::usage(format!("{file}: {error}"));
    let input: Box<dyn Read> =
        if file == "-" { Box::new(std::io::stdin()) } else { Box::new(File::open(file).map_err(fail)?) };
    for line in Lines::new(BufReader::new(input)) {
        print::line(&answer(line.map_err(fail)?));
    }
    Ok(Exit::Done)
}

/// One JSON line to one JSON line; a bad one gives `error`.
fn answer(line: Result<String, String>) -> String {
    let mut out = Map::new();
    out.insert("id".into(), Value::Null);
    let parsed = line.and_then(|line| match serde_json::from_str(&line) {
        Ok(Value::Object(keys)) => Ok(keys),
        Ok(_) => Err("the line is no JSON object".to_string()),
        Err(error) => Err(format!("the line is no JSON: {error}")),
    });
    if let Some(id) = parsed.as_ref().ok().and_then(|keys| keys.get("id")) {
        out.insert("id".into(), id.clone());
    }
    match parsed.and_then(|keys| Line::deserialize(Value::Object(keys)).map_err(|error| error.to_string())) {
        Ok(line) => fill(&mut out, &line),
        Err(error) => {
            out.insert("error".into(), error.into());
        }
    }
    Value::Object(out).to_string()
}

fn fill(out: &mut Map<String, Value>, line: &Line) {
    let lang = line.lang.as_deref().and_then(Lang::parse);
    let noise = line.noisy.map(|noisy| if noisy { Noise::Noisy } else { Noise::Clean });
    let block = clean_line(&line.text, LineContext { noise, lang: lang.clone() });
    let parsed = match line.kind {
        Kind::Body => None,
        Kind::Dateline => Some(("dateline", json!(annotate::parse_dateline(&block.text, lang.as_ref())))),
        Kind::Caption => {
            let found = annotate::parse_caption(&block.text, lang.as_ref());
            Some(("caption", json!({ "caption": found.caption, "credit": found.credit, "date": found.date })))
        }
        Kind::Byline => Some(("byline", json!({ "authors": annotate::parse_byline(&block.text, lang.as_ref()) }))),
    };
    out.insert("clean".into(), block.text.clone().into());
    out.insert("annotations".into(), notes(&block));
    out.extend(parsed.map(|(name, value)| (name.to_string(), value)));
}

fn notes(block: &CleanBlock) -> Value {
    let one = |note: &Note| {
        json!({ "kind": note.kind.as_str(), "offset": note.offset, "surface": note.surface,
                "value": note.value, "raw": note.raw })
    };
    block.notes.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &Value) {
        let found: Value = serde_json::from_str(&answer(Ok(line.into()))).unwrap();
        assert_eq!(&found, expected, "{line}");
    }

    #[test]
    fn a_bad_line_gives_an_error_and_keeps_its_id() {
        for (line, id, says) in [
            (r#"{"id": 7}"#, json!(7), "text"),
            (r#"{"id": "a", "text": "x", "kind": "title"}"#, json!("a"), "title"),
            (r#"{"id": "a", "text": 5}"#, json!("a"), "5"),
            (r#"["x"]"#, Value::Null, "no JSON object"),
            ("nonsense", Value::Null, "no JSON: expected"),
        ] {
            let out: Value = serde_json::from_str(&answer(Ok(line.into()))).unwrap();
            assert_eq!(out["id"], id, "{line}");
            assert!(out["error"].as_str().is_some_and(|error| error.contains(says)), "{line}: {out}");
            assert_eq!(out.as_object().map(Map::len), Some(2), "{out}");
        }
    }

    #[test]
    fn each_kind_has_what_it_asks_for_and_nothing_more() {
        let plain = |text: &str| json!({ "id": 1, "clean": text, "annotations": [] });
        let with = |text: &str, name: &str, value: Value| {
            let mut out = plain(text);
            out[name] = value;
            out
        };
        check(r#"{"id":1,"text":"雨 停了"}"#, &plain("雨 停了"));
        let text = "新华社北京7月7日电(记者林安)雨停了";
        let dateline =
            json!({ "agency": "新华社", "place": "北京", "year": null, "month": 7, "day": 7, "reporters": ["林安"] });
        check(&format!(r#"{{"id":1,"text":"{text}","kind":"dateline"}}"#), &with(text, "dateline", dateline));
        check(r#"{"id":1,"text":"雨停了","kind":"dateline"}"#, &with("雨停了", "dateline", Value::Null));
        let text = "渡口的船。林安 摄";
        let caption = json!({ "caption": "渡口的船。", "credit": "林安 摄", "date": null });
        check(&format!(r#"{{"id":1,"text":"{text}","kind":"caption"}}"#), &with(text, "caption", caption));
        let authors = json!({ "authors": ["Ada Lind"] });
        check(r#"{"id":1,"text":"By Ada Lind","kind":"byline"}"#, &with("By Ada Lind", "byline", authors));
    }

    #[test]
    fn a_line_is_cleaned_with_its_annotations() {
        let note = json!({ "kind": "pinyin", "offset": 0, "surface": "海南", "value": "hǎinán", "raw": "(hǎinán)" });
        check(
            r#"{"id":"a","text":"海南(hǎinán)的港口","noisy":true,"lang":"zh"}"#,
            &json!({ "id": "a", "clean": "海南的港口", "annotations": [note] }),
        );
    }
}
