//! The project's own pages: each `page.html` agrees with the `expected.txt` and `expected.toml` beside it.
//! Never here: the extractor: these tests read the pages with means of their own.

use copydesk::model::{BlockKind, Lang};
use jiff::civil::Date;
use pinyin::ToPinyinMulti;
use scraper::Html;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// What a page's record must say; a key that is absent is not known for certain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the shape of the file, for every reader of it")]
pub struct Expected {
    pub title: String,
    pub lang: String,
    /// The encoding of the page's bytes where it is not UTF-8; the page's own `<meta>` says so.
    pub charset: Option<String>,
    pub published_on: Option<String>,
    pub published_precision: Option<String>,
    pub published_basis: Option<String>,
    pub authors: Option<Vec<String>>,
    pub section_label: Option<String>,
    pub view_count: Option<i64>,
    pub comment_count: Option<i64>,
    pub source_name: Option<String>,
    pub paywall: Option<bool>,
    pub tags: Option<Vec<String>>,
    /// `role: name`, in the order of the record.
    pub people: Option<Vec<String>>,
    pub kinds: Vec<String>,
    pub dateline: Option<Dateline>,
    #[serde(default)]
    pub captions: Vec<Caption>,
    #[serde(default)]
    pub annotations: Vec<Annotation>,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Dateline {
    pub agency: Option<String>,
    pub place: Option<String>,
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub reporters: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_field_names, reason = "the words of the record")]
pub struct Caption {
    pub raw: String,
    pub caption: String,
    pub credit: Option<String>,
    pub date: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annotation {
    pub kind: String,
    pub block: usize,
    pub offset: usize,
    pub surface: String,
    pub value: String,
}

/// A page with what must become of it.
pub struct Triple {
    pub name: String,
    pub html: String,
    pub body: String,
    pub expected: Expected,
}

impl Triple {
    /// Every block in page order, captions in their place.
    pub fn blocks(&self) -> Vec<&str> {
        let mut body = self.body.split("\n\n");
        let mut captions = self.expected.captions.iter();
        let mut next = |kind: &str| match kind {
            "caption" => captions.next().map(|c| c.raw.as_str()),
            _ => body.next(),
        };
        let blocks = self.expected.kinds.iter().map(|kind| next(kind).expect("as many blocks as kinds")).collect();
        assert!(body.next().is_none() && captions.next().is_none(), "{}: more blocks than kinds", self.name);
        blocks
    }
}

/// Every page under `tests/pages`, by name.
pub fn all() -> Vec<Triple> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let folders = |path: &Path| -> BTreeSet<_> { path.read_dir().unwrap().map(|e| e.unwrap().path()).collect() };
    let cases = folders(&root).into_iter().flat_map(|lang| folders(&lang));
    cases
        .map(|case| {
            let read = |file: &str| std::fs::read_to_string(case.join(file)).unwrap();
            let name = case.strip_prefix(&root).unwrap().display().to_string();
            let expected = toml::from_str(&read("expected.toml")).unwrap_or_else(|e| panic!("{name}: {e}"));
            Triple { html: read("page.html"), body: read("expected.txt").trim_end().to_string(), expected, name }
        })
        .collect()
}

/// Text without white space and cell borders, in NFC.
fn squeezed(text: &str) -> String {
    text.nfc().filter(|c| !c.is_whitespace() && *c != '|').collect()
}

/// The page's text, with the readings that must go taken out.
fn page_text(triple: &Triple) -> String {
    let mut text = squeezed(&Html::parse_document(&triple.html).root_element().text().collect::<String>());
    for annotation in &triple.expected.annotations {
        text = text.replace(&format!("({})", squeezed(&annotation.value)), "");
    }
    text
}

#[test]
fn there_are_pages_in_every_language_we_promise() {
    let all = all();
    let langs: BTreeSet<&str> = all.iter().map(|t| t.expected.lang.as_str()).collect();
    let promised = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh-Hans", "zh-Hant"];
    assert_eq!(langs, BTreeSet::from(promised));
    assert!(all.len() >= 66, "{}", all.len());
}

#[test]
fn every_expected_block_stands_in_its_page() {
    for triple in all() {
        let text = page_text(&triple);
        let blocks = triple.blocks();
        for block in blocks.iter().chain([&triple.expected.title.as_str()]) {
            assert!(text.contains(&squeezed(block)), "{}: {block}", triple.name);
        }
    }
}

#[test]
fn every_annotation_points_at_its_surface() {
    for triple in all() {
        let blocks = triple.blocks();
        for a in &triple.expected.annotations {
            let there: String = blocks[a.block].chars().skip(a.offset).take(a.surface.chars().count()).collect();
            assert_eq!(there, a.surface, "{} block {}", triple.name, a.block);
            assert!(matches!(a.kind.as_str(), "pinyin" | "ruby"), "{}: {}", triple.name, a.kind);
        }
    }
}

/// Whether the letters are a reading of the characters: every listed reading counts, with its tone or without.
fn reads_as(surface: &[char], letters: &str) -> bool {
    let Some((first, rest)) = surface.split_first() else { return letters.is_empty() };
    let mut readings = first.to_pinyin_multi().into_iter().flatten().flat_map(|r| [r.with_tone(), r.plain()]);
    readings.any(|reading| letters.strip_prefix(reading).is_some_and(|left| reads_as(rest, left)))
}

#[test]
fn every_pinyin_annotation_reads_its_surface_and_no_less_would_do() {
    for triple in all().iter().filter(|t| t.expected.lang.starts_with("zh")) {
        for a in &triple.expected.annotations {
            let letters: String = a.value.chars().filter(|c| !c.is_ascii_digit()).collect();
            let surface: Vec<char> = a.surface.chars().collect();
            assert!(reads_as(&surface, &letters), "{}: {} {}", triple.name, a.surface, a.value);
            assert!(!reads_as(&surface[1..], &letters), "{}: {} {}", triple.name, a.surface, a.value);
        }
    }
}

#[test]
fn kinds_dates_and_languages_are_ones_the_model_knows() {
    for triple in all() {
        let expected = &triple.expected;
        let known = |kind: &String| BlockKind::ALL.iter().any(|k| k.as_str() == kind);
        assert!(expected.kinds.iter().all(known), "{}", triple.name);
        assert!(Lang::parse(&expected.lang).is_some_and(|l| l.as_str() == expected.lang), "{}", triple.name);
        for date in expected.published_on.iter().chain(expected.captions.iter().filter_map(|c| c.date.as_ref())) {
            // `--10-12` is a day without a year; 2000 was a leap year.
            let whole = date.replacen("--", "2000-", usize::from(date.starts_with("--")));
            assert!(whole.parse::<Date>().is_ok(), "{}: {date}", triple.name);
        }
    }
}

#[test]
fn caption_and_credit_are_parts_of_the_raw_caption() {
    for triple in all() {
        for caption in &triple.expected.captions {
            let parts = [Some(&caption.caption), caption.credit.as_ref()];
            assert!(parts.into_iter().flatten().all(|p| caption.raw.contains(p.as_str())), "{}", caption.raw);
        }
    }
}

#[test]
fn no_page_names_an_address_of_the_real_world() {
    for triple in all() {
        for rest in triple.html.split("://").skip(1) {
            let ours = ["schema.org", "www.w3.org/"].iter().any(|host| rest.starts_with(host));
            assert!(ours, "{}: {}", triple.name, rest.chars().take(40).collect::<String>());
        }
    }
}
