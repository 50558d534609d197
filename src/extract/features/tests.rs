//! Features of small pages, by name.
//! Never a page of somebody else.

use super::{Sources, each, names};
use crate::extract::trace::Notes;
use crate::extract::{Limits, Options, Parsed, dom, parse};
use crate::model::{CanonicalUrl, Page};
use std::collections::{BTreeSet, HashMap};

const LONG: &str =
    "The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.";

/// The features of every block, by the block's text.
fn read(html: &str) -> HashMap<String, HashMap<String, f32>> {
    let url = CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").unwrap();
    let page = Page::from_text(url, html.to_string(), "2026-01-02T03:04:05Z".parse().unwrap());
    let html = dom::parse(&page.html, &Limits::default()).unwrap();
    let Parsed { body, scores, title, .. } = parse(&page, &html, &Options::default(), &mut Notes::None).unwrap();
    let sources = Sources { html: &html, body: &body, scores: &scores, title: title.block };
    let names = names(sources);
    let mut out = HashMap::new();
    each(sources, &mut |at, _, values| {
        assert_eq!(names.len(), values.len());
        assert!(values.iter().all(|value| value.is_finite()));
        out.insert(body.blocks[at].raw.text.clone(), names.iter().cloned().zip(values.iter().copied()).collect());
    });
    out
}

/// A page with an article of two paragraphs around `inner`, comments and a menu.
fn article(inner: &str) -> String {
    format!(
        "<html><head><title>Ferry sails again - Lamp</title></head><body><nav><ul><li><a href=/>Home</a></ul></nav>\
         <article><h1>Ferry sails again</h1><div class=text><p>{LONG}</p>{inner}<p>{LONG} Again.</p></div></article>\
         <div class=comments><p class=c1>A first word</p><p class=c2>A second word</p></div></body></html>"
    )
}

fn check(html: &str, text: &str, expected: &[(&str, f32)]) {
    let pages = read(html);
    for (name, value) in expected {
        let found = pages[text][*name];
        assert!((found - value).abs() < 1e-4, "{text}: {name} is {found}, not {value}");
    }
}

#[test]
fn every_feature_has_a_name_of_its_own() {
    let pages = read(&article(""));
    let names: BTreeSet<&String> = pages["Home"].keys().collect();
    assert!(names.len() > 180, "{}", names.len());
    assert_eq!(pages.len(), 6);
}

#[test]
fn steps_are_counted_up_to_tags_and_names() {
    check(&article(""), LONG, &[("below_article", 2.0), ("below_p", 0.0), ("below_nav", 30.0), ("named_BODY", 1.0)]);
    check(&article(""), "A first word", &[("named_COMMENT", 1.0), ("below_article", 30.0)]);
    check(&article(""), "Home", &[("below_nav", 2.0), ("ld", 1.0), ("links", 1.0)]);
}

#[test]
fn the_best_container_and_the_title_are_measured_from() {
    check(&article(""), LONG, &[("best_in", 1.0), ("best_up", 1.0), ("best_down", 0.0), ("title_up", 2.0)]);
    check(&article(""), "A first word", &[("best_in", 0.0), ("best_down", 2.0), ("best_after", 1.0)]);
    check(&article(""), "Ferry sails again", &[("title", 15.0 / 19.0), ("from_title", 0.0), ("title_words", 1.0)]);
}

#[test]
fn the_dense_element_holds_most_of_the_text() {
    check(&article(""), LONG, &[("dense_in", 1.0), ("dense_below", 1.0), ("dense_place", 0.0)]);
    check(&article(""), "Ferry sails again", &[("dense_in", 0.0), ("dense_below", -9.0)]);
    check(&article(""), "A first word", &[("dense_in", 0.0)]);
}

#[test]
fn places_that_look_alike_are_counted_and_digits_do_not_matter() {
    check(&article(""), "A first word", &[("alike", 2.0), ("alike_good", 0.0), ("repeated", 1.0)]);
    check(&article(""), LONG, &[("alike", 2.0), ("alike_good", 1.0), ("page_paragraphs", 1.0)]);
    let twice = article("<p>Read on</p><p>Read on</p>");
    check(&twice, "Read on", &[("repeated", 2.0), ("alike", 4.0)]);
}

#[test]
fn neighbours_are_seen_on_both_sides() {
    let html = article("<h2>What it costs</h2>");
    check(&html, "What it costs", &[("before1_length", 100.0), ("before1_ends", 1.0), ("after1_tag", 0.0)]);
    check(&html, "What it costs", &[("heading", 1.0), ("section_blocks", 3.0), ("before1_sibling", 1.0)]);
    check(&html, "Home", &[("before1_length", -1.0), ("before1_sibling", -1.0), ("place", 0.0)]);
}

#[test]
fn articles_side_by_side_are_told_apart() {
    let html = article("").replace("</body>", &format!("<article><p>{LONG} Other.</p></article></body>"));
    check(&html, LONG, &[("tops", 2.0), ("top_number", 0.0), ("top_title", 1.0)]);
    check(&html, &format!("{LONG} Other."), &[("top_number", 1.0), ("top_title", 0.0)]);
    check(&html, "A first word", &[("top_number", -1.0), ("top_good", -1.0)]);
}

#[test]
fn a_page_without_a_title_has_its_marks() {
    let html = format!("<body><p>{LONG}</p><p>Short</p></body>");
    check(&html, LONG, &[("title_up", -1.0), ("from_title", -99.0), ("stated", -1.0), ("title_words", 0.0)]);
}
