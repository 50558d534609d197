//! The three forms of an explanation, made here from every page of the project: they agree with each other.
//! Never a page of somebody else.

use super::facts::{Explanation, Piece, Standing};
use super::{html, source, text};
use crate::{
    cli::print::Paint,
    model::CanonicalUrl,
    pipeline::{Options, Refiner},
};
use scraper::{ElementRef, Html, Selector};
use std::path::Path;

fn explained(html: &str) -> Explanation {
    let url = CanonicalUrl::parse("http://news.example/a/1.html").unwrap();
    Explanation::new(source::of_file("page.html", html.as_bytes(), url), &Refiner::new(&Options::default()))
}

/// Every page of the project, explained.
fn pages() -> Vec<(String, Explanation)> {
    let folders = |path: &Path| -> Vec<_> { path.read_dir().unwrap().map(|e| e.unwrap().path()).collect() };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let cases = folders(&root).into_iter().flat_map(|lang| folders(&lang));
    let page = |case: std::path::PathBuf| {
        let html = std::fs::read_to_string(case.join("page.html")).unwrap();
        (case.display().to_string(), explained(&html))
    };
    cases.map(page).collect()
}

#[test]
fn the_pieces_in_place_are_all_there_is_in_the_order_of_the_page() {
    for (name, explanation) in pages() {
        let pieces = explanation.in_place();
        let count = |is: fn(&Piece<'_>) -> bool| pieces.iter().filter(|piece| is(piece)).count();
        assert_eq!(count(|p| matches!(p, Piece::LeftOut(_))), explanation.left_out.len(), "{name}");
        assert_eq!(count(|p| matches!(p, Piece::Cut(_))), explanation.cuts.len(), "{name}");
        assert_eq!(count(|p| matches!(p, Piece::Block(..))), explanation.blocks.len(), "{name}");
        let places: Vec<(usize, usize)> = pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::LeftOut(_) => None,
                Piece::Block(_, block) => Some((block.draft_block, block.draft_start)),
                Piece::Cut(cut) => Some((cut.draft_block, cut.draft_start)),
            })
            .collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
    }
}

#[test]
fn parts_of_a_one_line_body_and_cuts_between_them_join_to_the_line() {
    let line = "渡口的雾散了,老人把船系在柳树下,等第一批赶集的人。 第一班船六点开,坐满十二个人就走,天天如此。 \
                第一班船六点开,坐满十二个人就走,天天如此。 船费两块钱,小孩不收,带一只羊要再加一块,谁都知道。";
    let explanation = explained(&format!("<h1>渡口的一天</h1><div class=con>{line}</div>"));
    let rules: Vec<_> = explanation.cuts.iter().map(|cut| cut.rule).collect();
    assert_eq!(rules, ["repeat.block"]);
    let joined: String = explanation
        .in_place()
        .iter()
        .map(|piece| match piece {
            Piece::Block(_, block) => block.raw.as_str(),
            Piece::Cut(cut) => cut.text.as_str(),
            Piece::LeftOut(_) => "",
        })
        .collect();
    assert_eq!(joined, line);
    let parts: Vec<bool> = explanation.in_place().iter().skip(1).map(|piece| matches!(piece, Piece::Cut(_))).collect();
    assert_eq!(parts, [false, false, true, false], "the cut stands between the parts");
}

/// The text of an element without that inside elements of these names.
fn text_without(element: ElementRef<'_>, left_out: &[&str]) -> String {
    let mut out = String::new();
    for node in element.descendants() {
        let mut names = node.ancestors().filter_map(ElementRef::wrap).map(|above| above.value().name());
        if let Some(text) = node.value().as_text().filter(|_| !names.any(|name| left_out.contains(&name))) {
            out.push_str(text);
        }
    }
    out
}

#[test]
fn every_page_reads_back_from_its_html_raw_and_cleaned() {
    let blocks = Selector::parse("[data-block]:not([data-block=title])").unwrap();
    for (name, explanation) in pages() {
        let document = Html::parse_document(&html::page(&explanation));
        let shown: Vec<_> = document.select(&blocks).collect();
        assert_eq!(shown.len(), explanation.blocks.len(), "{name}");
        for (element, block) in shown.into_iter().zip(&explanation.blocks) {
            assert_eq!(text_without(element, &["ins", "rt"]), block.raw, "{name}");
            assert_eq!(text_without(element, &["del", "rt"]), block.text, "{name}");
        }
    }
}

#[test]
fn colours_are_all_that_a_terminal_gets_more_than_a_pipe() {
    let explanation = explained(&format!("<p>第１２次渡船\u{200B}起航,{}</p>", "老人把船系在柳树下。".repeat(9)));
    let (plain, coloured) = (text::text(&explanation, Paint::Plain), text::text(&explanation, Paint::Colour));
    assert!(!plain.contains('\u{1b}'));
    let codes: Vec<&str> = coloured.split('\u{1b}').skip(1).map(|part| part.split('m').next().unwrap()).collect();
    assert!(["[1", "[2", "[9;31", "[32"].iter().all(|code| codes.contains(code)), "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == "[0").count() * 2, codes.len(), "each ends");
    let bare: String = coloured
        .split('\u{1b}')
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once('m').unwrap().1 })
        .collect();
    assert_eq!(bare, plain);
}

#[test]
fn a_candidate_agrees_with_what_was_taken_or_differs() {
    let html = "<title>Ferry sails again</title><meta property=og:title content='Ferry sails'><h1>Ferry sails again</h1>\
                <p>The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.</p>";
    let explanation = explained(html);
    let titles = explanation.fields.iter().filter(|facts| facts.candidate.field == "title");
    let standings: Vec<_> = titles.map(|facts| facts.standing).collect();
    assert_eq!(standings, [Standing::Taken, Standing::Differs, Standing::Agrees]);
}
