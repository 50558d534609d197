//! What extract tells of its work when it is asked: regions, what was left out and where, fields.
//! Never another draft for having been asked.

use super::{FIRST, SECOND, THIRD, left_out, page, traced};
use crate::page_triples::all;
use copydesk::extract::{Options, Reason, Verdict, explain, extract};
use copydesk::model::FailureCode;

/// A page whose article holds `inner` between its paragraphs, with furniture around it.
fn around(inner: &str) -> String {
    format!(
        "<body><nav><a href=/>Home and more</a></nav><div id=page class='con x y'><p>{FIRST}</p>{inner}<p>{SECOND}</p>\
         <p>{THIRD}</p></div><footer>The Lamp, 2026</footer>"
    )
}

fn check(inner: &str, text: &str, rule: Reason) {
    let html = around(inner);
    let (_, trace) = traced(&html);
    let found = trace.left_out.iter().find(|piece| piece.text == text);
    let found = found.unwrap_or_else(|| panic!("{text} is not in {:?}", trace.left_out));
    assert_eq!((found.rule, found.after), (rule, 1), "{inner}");
}

#[test]
fn every_rule_that_leaves_text_out_names_itself_the_text_and_the_place() {
    check("<h1>Ferry sails again</h1><title>Ferry sails again</title>", "Ferry sails again", Reason::Title);
    check("<div hidden>For robots only</div>", "For robots only", Reason::Hidden);
    check("<button>Press <b>me</b></button>", "Press me", Reason::NotShown);
    check("<p>* * *</p>", "* * *", Reason::NoWord);
    check("<nav>News and weather</nav>", "News and weather", Reason::Navigation);
    check("<form>Your name, please</form>", "Your name, please", Reason::Form);
    check("<footer>Printed on paper</footer>", "Printed on paper", Reason::Footer);
    check("<aside>On boats</aside>", "On boats", Reason::Aside);
    check("<ul><li><a href=/1>One story</a><li><a href=/2>More</a></ul>", "One story", Reason::LinkList);
    check("<p><a href=/1>Another story</a></p>", "Another story", Reason::Links);
    check("<div class=comments>I like boats</div>", "I like boats", Reason::Comments);
    check("<div class=share>Send this</div>", "Send this", Reason::Class);
    check("<div class=byline>By Ada Lind</div>", "By Ada Lind", Reason::Byline);
    check("<p><rt>nobody</rt></p>", "nobody", Reason::LoneReading);
    let lone = format!("<body><div><p>{FIRST}</p><p>{SECOND}</p><h3>Also</h3></div>");
    assert!(left_out(&lone).contains(&("Also".to_string(), Reason::LoneHeading)));
}

#[test]
fn a_decoy_is_told_with_the_line_it_stood_in() {
    let html = around("<p>One <span hidden>xq7</span>boat sails.</p>");
    let (draft, trace) = traced(&html);
    let decoy = trace.left_out.iter().find(|piece| piece.rule == Reason::Decoy).unwrap();
    assert_eq!((decoy.text.as_str(), decoy.after), ("xq7", 2));
    assert_eq!(draft.blocks[1].raw, "One boat sails.");
}

#[test]
fn what_stands_outside_the_region_is_told_in_its_order() {
    let told = left_out(&around(""));
    let outside = |text: &str| (text.to_string(), Reason::Outside);
    assert_eq!(told, [outside("Home and more"), outside("The Lamp, 2026")]);
    let after: Vec<_> = traced(&around("")).1.left_out.iter().map(|piece| piece.after).collect();
    assert_eq!(after, [0, 3]);
}

/// Letters and digits.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_word_that_a_page_shows_is_in_the_draft_or_told_to_be_left_out() {
    for triple in all() {
        let page = page(&triple.html);
        let (draft, trace) = explain(&page, &Options::default());
        let draft = draft.unwrap_or_else(|failure| panic!("{}: {failure}", triple.name));
        let mut told: Vec<String> = trace.left_out.iter().map(|piece| words(&piece.text)).collect();
        told.extend(draft.blocks.iter().flat_map(|block| {
            std::iter::once(words(&block.raw)).chain(block.ruby.iter().map(|ruby| words(&ruby.reading)))
        }));
        let told = told.concat();
        let html = scraper::Html::parse_document(&page.html);
        let body = scraper::Selector::parse("body").unwrap();
        let shown = html.select(&body).next().unwrap();
        for node in shown.descendants() {
            let is_code = node.ancestors().filter_map(scraper::ElementRef::wrap).any(|element| {
                matches!(element.value().name(), "script" | "style" | "noscript" | "iframe" | "template")
            });
            let Some(text) = node.value().as_text().filter(|_| !is_code) else { continue };
            for word in text.split_whitespace().map(words) {
                assert!(told.contains(&word), "{}: {word} of {text:?} vanished", triple.name);
            }
        }
    }
}

#[test]
fn the_regions_are_told_with_their_figures_and_the_chosen_one_is_named() {
    let (_, trace) = traced(&around(""));
    let best = &trace.regions[0];
    assert_eq!((best.path.as_str(), best.verdict), ("body > div#page.con.x", Verdict::Chosen));
    assert!(best.share > 0.99 && best.blocks == 3 && best.link_density == 0.0, "{best:?}");
    assert_eq!(best.hints, ["body"]);
    assert!(trace.regions.windows(2).all(|pair| pair[0].score >= pair[1].score));
    assert_eq!(trace.regions.iter().filter(|region| region.verdict == Verdict::Chosen).count(), 1);
}

#[test]
fn a_core_inside_the_chosen_region_is_told_apart() {
    let section = |text: &str| format!("<div><div><section><p>{text}</p><p>{SECOND}</p></section></div></div>");
    let html = format!("<body><main>{}{}{}</main>", section(FIRST), section(THIRD), section(FIRST));
    let (_, trace) = traced(&html);
    let of = |verdict| trace.regions.iter().find(|region| region.verdict == verdict).map(|r| r.path.as_str());
    assert_eq!(of(Verdict::Chosen), Some("body > main"));
    assert!(of(Verdict::Core).is_some_and(|path| path.ends_with("section")), "{:?}", trace.regions);
}

#[test]
fn a_page_without_article_tells_all_it_has() {
    let html = "<title>404 Not Found</title><body><h1>404 Not Found</h1><p>Sorry.</p>";
    let (draft, trace) = explain(&page(html), &Options::default());
    assert_eq!(draft.unwrap_err().code, FailureCode::Soft404);
    assert!(trace.fields.iter().any(|field| field.field == "title" && field.chosen));
    let told: Vec<_> = trace.left_out.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(told, ["404 Not Found", "Sorry."]);
}

#[test]
fn a_failure_is_the_same_whether_asked_or_not() {
    for html in ["", "<p>Hello</p>", &"<p>x".repeat(60_000), "<title>Log in</title><form><input type=password></form>"]
    {
        let (draft, _) = explain(&page(html), &Options::default());
        assert_eq!(draft, extract(&page(html), &Options::default()));
        assert!(draft.is_err(), "{}", &html[..html.len().min(60)]);
    }
}
