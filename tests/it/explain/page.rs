//! The HTML page, read back by a parser: what is struck out, what is marked, and that nothing is lost.
//! Never compared as text: what counts is what a browser would make of it.

use super::{Desk, page};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

pub(super) fn select<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(selector).unwrap()).collect()
}

/// The elements of this name inside another.
fn inside<'a>(element: ElementRef<'a>, name: &str) -> Vec<ElementRef<'a>> {
    let elements = element.descendants().filter_map(ElementRef::wrap);
    elements.filter(|each| *each != element && each.value().name() == name).collect()
}

/// The text of an element without that inside elements of these names.
fn text_without(element: ElementRef<'_>, left_out: &[&str]) -> String {
    let mut out = String::new();
    for node in element.descendants() {
        let around = node.ancestors().take_while(|above| above.id() != element.id());
        let mut names = around.filter_map(ElementRef::wrap).map(|above| above.value().name());
        if let Some(text) = node.value().as_text().filter(|_| !names.any(|name| left_out.contains(&name))) {
            out.push_str(text);
        }
    }
    out
}

fn strings<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|item| item[key].as_str().unwrap()).collect()
}

/// Struck text = the cuts, unstruck + struck = raw, unstruck + put = cleaned, marks = notes.
fn check(name: &str, html: &str) {
    let desk = Desk::with(html);
    let (json, document) = (desk.json(&[]), Html::parse_document(&desk.html()));
    let shown = select(&document, "[data-block]:not([data-block=title])");
    let blocks = json["blocks"].as_array().unwrap();
    assert_eq!(shown.len(), blocks.len(), "{name}");
    for (element, block) in
        shown.iter().chain(&select(&document, "[data-block=title]")).zip(blocks.iter().chain([&json["title"]]))
    {
        assert_eq!(text_without(*element, &["ins", "rt"]), block["raw"].as_str().unwrap(), "{name}");
        assert_eq!(text_without(*element, &["del", "rt"]), block["text"].as_str().unwrap(), "{name}");
        let struck = inside(*element, "del");
        let texts: Vec<String> = struck.iter().map(|del| del.text().collect()).collect();
        assert_eq!(texts, strings(&block["edits"], "original"), "{name}");
        let rules: Vec<&str> = struck.iter().map(|del| del.value().attr("data-rule").unwrap()).collect();
        assert_eq!(rules, strings(&block["edits"], "rule"), "{name}");
        for (at, note) in block["notes"].as_array().unwrap().iter().enumerate() {
            let speaks_of = |mark: &ElementRef<'_>| {
                mark.value().attr("data-notes").unwrap().split(' ').any(|number| number == at.to_string())
            };
            let marks: Vec<_> = inside(*element, "mark").into_iter().filter(speaks_of).collect();
            let marked: String = marks.iter().map(|mark| text_without(*mark, &["del", "rt"])).collect();
            assert_eq!(marked, note["surface"].as_str().unwrap(), "{name}: {note}");
            let value = note["value"].as_str().unwrap();
            assert!(marks.iter().all(|mark| mark.value().attr("title").unwrap().contains(value)), "{name}: {note}");
        }
    }
    let notes = |block: &Value| block["notes"].as_array().unwrap().len();
    let all = blocks.iter().chain([&json["title"]]).map(notes).sum::<usize>();
    assert!(select(&document, "mark").len() >= all && (all > 0 || select(&document, "mark").is_empty()), "{name}");
    let cuts: Vec<String> = select(&document, "[data-cut]").iter().map(|e| e.text().collect()).collect();
    assert_eq!(cuts, strings(&json["cuts"], "text"), "{name}");
    let left_out: Vec<String> = select(&document, ".left-out > s").iter().map(|e| e.text().collect()).collect();
    assert_eq!(left_out, strings(&json["left_out"], "text"), "{name}");
}

/// Pages with every kind of edit, note and cut, and from right to left.
const PAGES: &[&str] = &[
    "ar/thaqafa",
    "en/long_comments",
    "ja/ruby",
    "ko/hanja",
    "zh/farm_line",
    "zh/glosses",
    "zh/hant_class_t",
    "zh/original_title",
    "zh/pinyin_decomposed",
    "zh/seed",
];

#[test]
fn struck_and_unstruck_text_are_the_raw_text_and_marks_are_notes() {
    for name in PAGES {
        check(name, &page(name));
    }
}

#[test]
fn a_reading_stands_above_its_word_and_a_gloss_stays_in_the_text() {
    let document = Html::parse_document(&Desk::with(page("zh/seed")).html());
    let words = select(&document, "mark.pinyin > ruby");
    assert_eq!(words.len(), 80);
    let first = words[0];
    assert_eq!(text_without(first, &["rt"]), "海南");
    assert_eq!(first.text().collect::<String>(), "海南hǎinán");
    let glosses = Html::parse_document(&Desk::with(page("zh/glosses")).html());
    assert!(!select(&glosses, "mark.gloss").is_empty() && select(&glosses, "mark.gloss rt").is_empty());
}

#[test]
fn what_the_eye_would_not_see_is_shown_by_its_number() {
    let html = "<p>渡口\u{200B}的雾散了,\u{2060}老人把船系在柳树下,等第一批赶集的人,他说今天会是个好天。</p>";
    let document = Html::parse_document(&Desk::with(html).html());
    let unseen: Vec<_> = select(&document, "del").iter().map(|del| del.value().attr("data-unseen").unwrap()).collect();
    assert_eq!(unseen, ["U+200B", "U+2060"]);
}

#[test]
fn dropped_blocks_stand_in_their_place_and_long_rows_outside_are_folded() {
    let line = |n: usize| {
        format!("<p>The ferry number {n} sails again today and on every other day, the harbour office said.</p>")
    };
    let html = format!(
        "<body><div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div><div class=con>{}<div class=share>Send this</div>{}{}</div>",
        line(1),
        line(2),
        line(3)
    );
    let document = Html::parse_document(&Desk::with(html).html());
    let main = select(&document, "main > .block, main > .left-out, main > details > summary");
    let texts: Vec<String> = main.iter().map(|e| e.text().collect::<String>()).collect();
    let starts = [
        "4 blocks outside the region",
        "The ferry number 1",
        "class Send this",
        "The ferry number 2",
        "The ferry number 3",
    ];
    assert_eq!(texts.len(), starts.len(), "{texts:?}");
    assert!(texts.iter().zip(starts).all(|(text, start)| text.starts_with(start)), "{texts:?}");
}

#[test]
fn it_is_read_on_a_phone_in_the_dark_and_from_right_to_left() {
    let html = Desk::with(page("ar/reuters")).html();
    assert!(html.contains("width=device-width") && html.contains("light-dark("));
    let document = Html::parse_document(&html);
    assert!(
        select(&document, "[data-block], .left-out[title], dd, td")
            .iter()
            .all(|e| e.value().attr("dir") == Some("auto"))
    );
    assert_eq!(select(&document, "main")[0].value().attr("lang"), Some("ar"));
}
