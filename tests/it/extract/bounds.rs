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
        let options = Options { limits: Limits { depth, ..Limits::default() } };
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
    let options = Options { limits: Limits { elements: 10, ..Limits::default() } };
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
