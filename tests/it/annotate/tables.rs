//! Lone lines by language: `tables/<lang>.tsv` lists datelines, lines that are none, captions and bylines.
//! Never a line of anybody's page: agencies and formulas are the public ones, people and places are our own.

use copydesk::annotate::{parse_byline, parse_caption, parse_dateline};
use copydesk::model::{Dateline, Lang};
use std::fs;

const LANGUAGES: [&str; 11] = ["zh", "en", "de", "fr", "es", "it", "pt", "ru", "ja", "ko", "ar"];

/// A line with what it must give, column by column.
struct Row {
    lang: &'static str,
    kind: String,
    text: String,
    expected: Vec<String>,
}

/// The rows of a kind, over all languages.
fn rows(kind: &str) -> Vec<Row> {
    let of = |lang: &'static str| {
        let path = format!("{}/tests/it/annotate/tables/{lang}.tsv", env!("CARGO_MANIFEST_DIR"));
        let table = fs::read_to_string(path).unwrap();
        let row = |line: &str| {
            let mut cells = line.split('\t').map(str::to_string);
            Row { lang, kind: cells.next().unwrap(), text: cells.next().unwrap(), expected: cells.collect() }
        };
        table.lines().map(row).collect::<Vec<_>>()
    };
    LANGUAGES.iter().flat_map(|lang| of(lang)).filter(|row| row.kind == kind).collect()
}

/// Every row of a kind must give what it lists, with its language known and, where `without` says so, unknown too.
fn check(kind: &str, read: fn(&str, Option<&Lang>) -> Vec<String>) {
    let rows = rows(kind);
    let mut wrong = Vec::new();
    for row in &rows {
        let got = read(&row.text, Lang::parse(row.lang).as_ref());
        if got != row.expected {
            wrong.push(format!("{} {}\n    read     {got:?}\n    expected {:?}", row.lang, row.text, row.expected));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

/// `2025-07-09`, `--07-09`, `---09`: what is not stated is left open (ISO 8601-1).
fn date(found: &Dateline) -> String {
    match (found.year, found.month, found.day) {
        (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (None, Some(month), Some(day)) => format!("--{month:02}-{day:02}"),
        (None, None, Some(day)) => format!("---{day:02}"),
        _ => String::new(),
    }
}

#[test]
fn datelines_are_read_in_every_language() {
    check("dateline", |text, lang| match parse_dateline(text, lang) {
        None => Vec::new(),
        Some(found) => {
            let date = date(&found);
            vec![found.agency.unwrap_or_default(), found.place.unwrap_or_default(), date, found.reporters.join(";")]
        }
    });
}

#[test]
fn what_only_looks_like_a_dateline_is_none_in_any_language() {
    check("none", |text, lang| parse_dateline(text, lang).map(|found| format!("{found:?}")).into_iter().collect());
}

#[test]
fn captions_are_taken_apart_in_every_language() {
    check("caption", |text, lang| {
        let found = parse_caption(text, lang);
        assert_eq!(found.raw, text);
        vec![found.caption, found.credit.unwrap_or_default(), found.date.unwrap_or_default()]
    });
}

#[test]
fn bylines_name_their_authors_only_in_every_language() {
    check("byline", |text, lang| vec![parse_byline(text, lang).join(";")]);
}

#[test]
fn every_language_has_lines_enough() {
    for lang in LANGUAGES {
        let count = |kind: &str| rows(kind).iter().filter(|row| row.lang == lang).count();
        let (datelines, none) = (count("dateline"), count("none"));
        assert!(datelines + none >= 15 && none >= 5, "{lang}: {datelines} datelines, {none} that are none");
        assert!(count("caption") >= 10 && count("byline") >= 10, "{lang}");
    }
}
