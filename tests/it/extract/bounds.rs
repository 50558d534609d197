//! Pages made to hurt: deep, wide, endless. Each ends in good time, in a draft or in `limit_exceeded`.
//! Never a bomb that a bound of ours does not name.

use super::{FIRST, SECOND, draft, failure, page};
use copydesk::extract::{Limits, Options, extract};
use copydesk::model::FailureCode;
use std::time::{Duration, Instant};

/// Far more than any of these pages needs, far less than quadratic work would take.
const PATIENCE: Duration = Duration::from_secs(20);

const MANY: usize = 100_000;

/// The article stands before the bomb; it must still be found.
fn check(bomb: &str) {
    let began = Instant::now();
    let draft = draft(&format!("<body><div><p>{FIRST}</p><p>{SECOND}</p></div>{bomb}"));
    assert_eq!(draft.blocks[0].raw, FIRST);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

/// So many pieces, each with its number.
fn numbered(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |all, n| all + &piece(n))
}

#[test]
fn deep_nesting_ends_in_good_time() {
    for tag in ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<svg>", "<a href=x>", "<span hidden>", "<template>"] {
        check(&tag.repeat(MANY));
    }
}

#[test]
fn stray_end_tags_do_not_hide_the_depth() {
    check(&"<div></i>".repeat(MANY / 2));
}

#[test]
fn text_below_the_depth_bound_is_kept() {
    let deep = format!("<body>{}<p>{FIRST}</p><p>{SECOND}</p>{}", "<div>".repeat(2_000), "</div>".repeat(2_000));
    let texts = draft(&deep).blocks.into_iter().map(|b| b.raw).collect::<String>();
    assert!(texts.contains(FIRST) && texts.contains(SECOND));
}

#[test]
fn a_page_after_a_deep_part_is_whole() {
    let html =
        format!("<body>{}{}<div><p>{FIRST}</p><p>{SECOND}</p></div>", "<div>".repeat(2_000), "</div>".repeat(2_000));
    assert_eq!(draft(&html).blocks.len(), 2);
}

#[test]
fn the_depth_bound_is_what_keeps_the_tree_flat() {
    let html = format!("<body>{}<p>{FIRST}</p>", "<section>".repeat(60));
    let bounded = |depth| {
        let options = Options { limits: Limits { depth, ..Limits::default() }, ..Options::default() };
        extract(&page(&html), &options).unwrap()
    };
    assert_eq!(bounded(512).blocks[0].raw, FIRST);
    assert_eq!(bounded(20).blocks[0].raw, FIRST);
}

#[test]
fn too_many_attributes_are_refused() {
    let attributes: String = numbered(1_000_000, |n| format!(" a{n}=1"));
    let began = Instant::now();
    let found = failure(&format!("<body><p>{FIRST}</p><div{attributes}>x</div>"));
    assert_eq!(found.code, FailureCode::LimitExceeded);
    assert!(began.elapsed() < PATIENCE);
    let spread = "<i a b c d e f g h i j></i>".repeat(60_000);
    assert_eq!(failure(&format!("<body><p>{FIRST}</p>{spread}")).code, FailureCode::LimitExceeded);
}

/// What a page gives under these limits.
fn under(limits: Limits, html: &str) -> Option<FailureCode> {
    extract(&page(html), &Options { limits, ..Options::default() }).err().map(|failure| failure.code)
}

#[test]
fn each_attribute_bound_is_what_refuses() {
    let wide = format!("<body><p>{FIRST}</p><i{}>x</i>", numbered(50, |n| format!(" a{n}=1")));
    let usual = Limits::default();
    assert_eq!(under(usual, &wide), None);
    assert_eq!(under(Limits { attributes_of_a_tag: 49, ..usual }, &wide), Some(FailureCode::LimitExceeded));
    assert_eq!(under(Limits { attributes_of_a_tag: 50, ..usual }, &wide), None);
    let many = format!("<body><p>{FIRST}</p>{}", "<i a b c d e></i>".repeat(20));
    assert_eq!(under(Limits { attributes: 99, ..usual }, &many), Some(FailureCode::LimitExceeded));
    assert_eq!(under(Limits { attributes: 150, ..usual }, &many), None);
}

#[test]
fn each_bound_on_text_is_what_refuses() {
    let page = format!("<body><div>{}</div>", format!("<p>{FIRST}</p>").repeat(20));
    let usual = Limits::default();
    assert_eq!(under(usual, &page), None);
    for (limits, is_refused) in [
        (Limits { blocks: 20, ..usual }, false),
        (Limits { blocks: 19, ..usual }, true),
        (Limits { text: 20 * FIRST.len(), ..usual }, false),
        (Limits { text: 20 * FIRST.len() - 1, ..usual }, true),
        (Limits { steps: 40, ..usual }, false),
        (Limits { steps: 39, ..usual }, true),
    ] {
        assert_eq!(under(limits, &page), is_refused.then_some(FailureCode::LimitExceeded), "{limits:?}");
    }
}

#[test]
fn comments_make_no_nodes_and_part_no_words() {
    let texts: Vec<_> =
        draft(&format!("<div><p>{}</p><p>{SECOND}</p></div>", FIRST.replace("ferry", "fer<!-- x -->ry")))
            .blocks
            .into_iter()
            .map(|b| b.raw)
            .collect();
    assert_eq!(texts, [FIRST, SECOND]);
}

#[test]
fn linked_data_is_read_to_a_size_and_no_further() {
    let title = |padding: usize| {
        let json = format!(r#"{{"@type":"NewsArticle","x":"{}","headline":"Ferry sails again"}}"#, "x".repeat(padding));
        draft(&format!("<script type=application/ld+json>{json}</script><p>{FIRST}</p><p>{SECOND}</p>")).facts.title
    };
    assert_eq!(title(1_000_000).as_deref(), Some("Ferry sails again"));
    assert_eq!(title(1_100_000), None);
}

#[test]
fn linked_data_is_read_to_a_depth_and_no_further() {
    let title = |depth: usize| {
        let article = r#"{"@type":"NewsArticle","headline":"Ferry sails again"}"#;
        let json = format!("{}{article}{}", "[".repeat(depth), "]".repeat(depth));
        draft(&format!("<script type=application/ld+json>{json}</script><p>{FIRST}</p><p>{SECOND}</p>")).facts.title
    };
    assert_eq!(title(14).as_deref(), Some("Ferry sails again"));
    assert_eq!(title(20), None);
    assert_eq!(title(100_000), None);
}

#[test]
fn linked_data_is_read_to_a_number_of_objects_and_no_further() {
    let title = |before: usize| {
        let json = format!("[{}{}]", "{},".repeat(before), r#"{"@type":"NewsArticle","headline":"Ferry sails again"}"#);
        draft(&format!("<script type=application/ld+json>{json}</script><p>{FIRST}</p><p>{SECOND}</p>")).facts.title
    };
    assert_eq!(title(1_000).as_deref(), Some("Ferry sails again"));
    assert_eq!(title(3_000), None);
}

#[test]
fn too_many_elements_are_refused() {
    assert_eq!(failure(&format!("<p>{FIRST}</p>{}", "x<br>".repeat(260_000))).code, FailureCode::LimitExceeded);
    let began = Instant::now();
    let reopened: String = numbered(20_000, |n| format!("<p><font size={n}>"));
    assert_eq!(failure(&reopened).code, FailureCode::LimitExceeded);
    assert!(began.elapsed() < PATIENCE);
}

#[test]
fn limits_are_values() {
    let options = Options { limits: Limits { elements: 10, ..Limits::default() }, ..Options::default() };
    let found = extract(&page(&format!("<p>{FIRST}</p>{}", "<i>x</i>".repeat(20))), &options).unwrap_err();
    assert_eq!(found.code, FailureCode::LimitExceeded);
}

#[test]
fn odd_bytes_do_no_harm() {
    for odd in [
        "\0\0\0",
        "<",
        "<!--",
        "<!doctype",
        "</",
        "<a href='",
        "&#x0;&#xffffff;&bogus;",
        "\u{feff}",
        "<svg><p></svg>",
        "<select><div>",
    ] {
        check(odd);
    }
}
