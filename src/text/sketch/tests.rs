//! Tests of sketches: what is a copy, what is none, and what stands in the database.
//! Never an expectation that only one hash function meets, but for the one that fixes it.

use super::*;

/// So many words that stand nowhere else.
fn words(theme: &str, range: std::ops::Range<usize>) -> String {
    range.map(|i| format!("{theme}{i}")).collect::<Vec<_>>().join(" ")
}

fn sketch(text: &str) -> Sketch {
    Sketch::of([text])
}

fn check(one: &str, other: &str, sites: Sites, are_copies: bool) {
    let (one, other) = (sketch(one), sketch(other));
    assert_eq!(one.is_copy_of(&other, sites), are_copies);
    assert_eq!(other.is_copy_of(&one, sites), are_copies, "the other way round");
}

#[test]
fn the_same_text_in_another_dress_has_the_same_sketch() {
    let plain = words("word", 0..80);
    let paragraphs: Vec<String> = (0..8).map(|i| words("Word", i * 10..i * 10 + 10).replace(' ', ", ") + ".").collect();
    assert_eq!(sketch(&plain), Sketch::of(paragraphs.iter().map(String::as_str)));
    let (vowelled, bare) = (words("\u{643}\u{64e}\u{62a}\u{64e}\u{628}", 0..60), words("\u{643}\u{62a}\u{628}", 0..60));
    assert_eq!(sketch(&vowelled), sketch(&bare));
}

#[test]
fn a_text_cut_short_is_a_copy() {
    let whole = words("a", 0..1000);
    check(&whole, &words("a", 0..400), Sites::Two, true);
    check(&whole, &words("a", 0..200), Sites::Two, true);
    check(&whole, &words("a", 0..100), Sites::Two, false);
    check(&whole, &words("a", 600..1000), Sites::Two, false);
}

#[test]
fn a_text_with_other_trimmings_is_a_copy() {
    let story = words("a", 0..300);
    let trimmed = |site: &str| [words(site, 0..20), story.clone(), words(site, 20..80)].join(" ");
    check(&trimmed("x"), &trimmed("y"), Sites::Two, true);
    check(&trimmed("x"), &words("a", 0..120), Sites::Two, true);
}

#[test]
fn a_later_report_and_a_digest_are_none() {
    let first = words("a", 0..300);
    let later = [words("b", 0..150), words("a", 0..200)].join(" ");
    check(&first, &later, Sites::Two, false);
    let digest = [words("b", 0..200), first.clone(), words("c", 0..200)].join(" ");
    check(&first, &digest, Sites::Two, false);
}

#[test]
fn on_one_site_more_is_asked() {
    let item = |own: &str| [words(own, 0..40), words("site", 0..100)].join(" ");
    check(&item("a"), &item("b"), Sites::One, false);
    let behind = |own: &str| [words("site", 0..100), words(own, 0..40)].join(" ");
    check(&behind("a"), &behind("b"), Sites::One, false);
    let story = words("a", 0..300);
    check(&story, &[story.clone(), words("b", 0..20)].join(" "), Sites::One, true);
}

#[test]
fn too_short_a_text_is_nobodys_copy() {
    let short = words("a", 0..LEAST_SHINGLES + WORD_SHINGLE - 2);
    assert!(sketch(&short).is_empty() && sketch("").is_empty());
    assert_eq!(sketch(&short).bands().count(), 0);
    check(&short, &short, Sites::Two, false);
    let enough = words("a", 0..LEAST_SHINGLES + WORD_SHINGLE - 1);
    check(&enough, &enough, Sites::Two, true);
}

#[test]
fn one_sentence_over_and_over_is_too_short() {
    assert!(sketch(&"the same five words again ".repeat(100)).is_empty());
}

#[test]
fn copies_share_a_band_and_strangers_none() {
    let bands = |text: &str| sketch(text).bands().collect::<std::collections::BTreeSet<i64>>();
    let (whole, cut, other) = (words("a", 0..1000), words("a", 0..400), words("b", 0..1000));
    assert_eq!(bands(&whole).len(), BANDS);
    assert!(!bands(&whole).is_disjoint(&bands(&cut)));
    assert!(bands(&whole).is_disjoint(&bands(&other)));
}

#[test]
fn the_estimate_is_near_the_truth() {
    for (common, resemblance) in [(0, 0.0), (500, 1.0 / 3.0), (800, 2.0 / 3.0), (1000, 1.0)] {
        let one = sketch(&words("a", 0..1000));
        let other = sketch(&words("a", 1000 - common..2000 - common));
        let estimate = Overlap::of(&one.whole, &other.whole, WHOLE).resemblance();
        assert!((estimate - resemblance).abs() < 0.12, "{estimate} for {resemblance}");
    }
}

#[test]
fn what_the_database_keeps_is_read_back() {
    for text in [words("a", 0..1000), words("b", 0..60), String::new()] {
        let (count, whole, lead) = sketch(&text).to_columns();
        assert!(whole.len() <= WHOLE * HEX_DIGITS && lead.len() <= LEAD * HEX_DIGITS);
        assert_eq!(Sketch::from_columns(count, &whole, &lead), sketch(&text));
    }
}

#[test]
fn sketches_are_the_same_for_life() {
    let (count, whole, _) = sketch(&words("a", 0..40)).to_columns();
    assert_eq!((count, &whole[..24]), (36, "08a8e438e15d0dfea0aecac1"));
}
