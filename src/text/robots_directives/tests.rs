//! Directives as sites write them, and whom they bind.
//! Never a page: those are in `tests/it`.

use super::*;

const NOINDEX: Directives = Directives { noindex: Some(true), noarchive: None, unavailable_after: None, noai: None };
const NOTHING: Directives = Directives { noindex: None, ..NOINDEX };

fn check(line: &str, expected: Directives) {
    assert_eq!(of_header(line, "desk"), expected, "{line}");
}

fn check_meta(name: &str, content: &str, expected: Directives) {
    assert_eq!(of_meta(name, content, "desk"), expected, "{name}: {content}");
}

/// The instant that a value of `unavailable_after` is.
fn check_date(value: &str, expected: &str) {
    let expected = (!expected.is_empty()).then(|| expected.parse().unwrap());
    check(&format!("unavailable_after: {value}"), Directives { unavailable_after: expected, ..NOTHING });
}

#[test]
fn words_are_read_in_either_case_and_with_any_separator() {
    check("noindex", NOINDEX);
    check("NoIndex,NOFOLLOW", NOINDEX);
    check(" nofollow , noindex ", NOINDEX);
    check("none", NOINDEX);
    check("noindex nofollow", NOINDEX);
    check("nofollow;noindex", NOINDEX);
    check("", NOTHING);
    check("nofollow, nosnippet, notranslate", NOTHING);
    check("noindexing", NOTHING);
    check("noarchive", Directives { noarchive: Some(true), ..NOTHING });
    check("nocache", Directives { noarchive: Some(true), ..NOTHING });
    check("noai, noimageai", Directives { noai: Some(true), ..NOTHING });
}

#[test]
fn what_is_allowed_in_words_is_not_unknown() {
    check("index, follow", Directives { noindex: Some(false), ..NOTHING });
    check("all", Directives { noindex: Some(false), noarchive: Some(false), ..NOTHING });
    check("archive", Directives { noarchive: Some(false), ..NOTHING });
    check("index, noindex", NOINDEX);
    check("noindex, all", Directives { noarchive: Some(false), ..NOINDEX });
}

#[test]
fn a_name_binds_the_rest_of_its_line() {
    check("otherbot: noindex, nofollow", NOTHING);
    check("desk: noindex", NOINDEX);
    check("DESK: noindex", NOINDEX);
    check("Desk/1.0: noindex", NOINDEX);
    check("deskbot: noindex", NOTHING);
    check("otherbot: nofollow, desk: noindex", NOINDEX);
    check("otherbot: noindex, desk: nofollow", NOTHING);
    check("desk: nofollow, noindex", NOINDEX);
    check("noindex, otherbot: nofollow", NOINDEX);
    check("otherbot: nofollow, noindex", NOTHING);
    check("*: noindex", NOINDEX);
    check("robots: noindex", NOINDEX);
    check("otherbot: noarchive, *: noindex", NOINDEX);
    check(": noindex", NOINDEX);
}

#[test]
fn a_directive_with_a_value_is_no_name() {
    check("max-snippet: -1, noindex", NOINDEX);
    check("max-image-preview:large, max-video-preview:-1, noindex", NOINDEX);
    check("otherbot: max-snippet: 20, noindex", NOTHING);
    check("desk: max-snippet: 20, noindex", NOINDEX);
    check("noindex max-snippet:20", NOINDEX);
    check("revisit-after: 7 days, noindex", NOINDEX);
}

#[test]
fn a_meta_binds_everybody_or_its_name() {
    check_meta("robots", "noindex", NOINDEX);
    check_meta("ROBOTS", "NOINDEX,FOLLOW", NOINDEX);
    check_meta("desk", "noindex", NOINDEX);
    check_meta("Desk", "noindex", NOINDEX);
    check_meta("otherbot", "noindex", NOTHING);
    check_meta("robots", "anything: else, noindex", NOINDEX);
    check_meta("description", "noindex", NOTHING);
}

#[test]
fn an_agent_without_a_name_is_named_by_nobody() {
    assert_eq!(of_header(": noindex", ""), NOINDEX);
    assert_eq!(of_header("desk: noindex", ""), NOTHING);
    assert!(!names("", ""));
}

#[test]
fn dates_are_read_in_the_forms_of_the_standards() {
    check_date("25 Jun 2027 15:00:00 GMT", "2027-06-25T15:00:00Z");
    check_date("Fri, 25 Jun 2027 15:00:00 GMT", "2027-06-25T15:00:00Z");
    check_date("Fri, 25 Jun 27 15:00:00 +0200", "2027-06-25T13:00:00Z");
    check_date("Friday, 25-Jun-27 15:00:00 GMT", "2027-06-25T15:00:00Z");
    check_date("25-Aug-2007 15:00:00 EST", "2007-08-25T20:00:00Z");
    check_date("25 Jun 2027 15:00:00 PDT", "2027-06-25T22:00:00Z");
    check_date("Fri Jun 25 15:00:00 2027", "2027-06-25T15:00:00Z");
    check_date("June 25, 2027 15:00", "2027-06-25T15:00:00Z");
    check_date("2027-06-25T15:00:00Z", "2027-06-25T15:00:00Z");
    check_date("2027-06-25T15:00:00.250+08:00", "2027-06-25T07:00:00Z");
    check_date("2027-06-25T15:00-0330", "2027-06-25T18:30:00Z");
    check_date("2027-06-25 15:00:00", "2027-06-25T15:00:00Z");
    check_date("2027-06-25 15:00:00 UTC", "2027-06-25T15:00:00Z");
    check_date("25-Jun-94 15:00:00 GMT", "1994-06-25T15:00:00Z");
    check_date("31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59Z");
}

#[test]
fn a_day_ends_with_its_end() {
    check_date("2027-06-25", "2027-06-26T00:00:00Z");
    check_date("31 Dec 2027", "2028-01-01T00:00:00Z");
}

#[test]
fn what_is_no_date_is_none() {
    for garbage in [
        "soon",
        "",
        "25 Jun",
        "2027-02-30",
        "2027-06-25T25:00:00Z",
        "25 Jun 2027 15:00:00 XYZ",
        "25 25 Jun 2027",
        "0000-01-01",
        "99999-01-01",
        "2027-06-25 15:00 16:00",
        "15:00:00 GMT",
        "1 Jan 10000",
        "-1",
        "2027-06-25T15:00:00+99:00",
    ] {
        check_date(garbage, "");
    }
    check_date(&"9".repeat(100_000), "");
}

#[test]
fn the_commas_of_a_date_part_nothing() {
    let until = |text: &str| Directives { unavailable_after: Some(text.parse().unwrap()), ..NOTHING };
    let both = |text: &str| Directives { noindex: Some(true), ..until(text) };
    check("unavailable_after: Fri, 25 Jun 2027 15:00:00 GMT, noindex", both("2027-06-25T15:00:00Z"));
    check("noindex, unavailable_after: Friday, 25-Jun-27 15:00:00 GMT", both("2027-06-25T15:00:00Z"));
    check("noindex unavailable_after: 2027-06-25T15:00:00Z", both("2027-06-25T15:00:00Z"));
    check("unavailable_after: soon, noindex", NOINDEX);
    check("desk: unavailable_after: 25 Jun 2027 15:00:00 GMT", until("2027-06-25T15:00:00Z"));
    check("otherbot: unavailable_after: 25 Jun 2027 15:00:00 GMT", NOTHING);
    check("unavailable_after: 2027-06-25, unavailable_after: 2026-06-25", until("2026-06-26T00:00:00Z"));
}

#[test]
fn statements_together_give_the_most_restrictive() {
    let said = |line: &str| of_header(line, "desk");
    assert_eq!(said("index").and(said("noindex")), NOINDEX);
    assert_eq!(said("noindex").and(said("index")), NOINDEX);
    assert_eq!(said("nofollow").and(said("index")), Directives { noindex: Some(false), ..NOTHING });
    let dates = said("unavailable_after: 2027-01-01").and(said("unavailable_after: 2026-01-01"));
    assert_eq!(dates.unavailable_after, Some("2026-01-02T00:00:00Z".parse().unwrap()));
}

#[test]
fn a_long_statement_costs_little() {
    let began = std::time::Instant::now();
    check(&"a:".repeat(200_000), NOTHING);
    check(&"unavailable_after: x, ".repeat(200_000), NOTHING);
    check(&"nofollow ".repeat(200_000), NOTHING);
    assert!(began.elapsed() < std::time::Duration::from_secs(5), "{:?}", began.elapsed());
}

proptest::proptest! {
    /// One more statement never loosens what was said before.
    #[test]
    fn a_further_statement_only_restricts(
        first in "(noindex|index|all|none|noarchive|unavailable_after: 2027-01-01|desk|otherbot|[,: ;]){0,12}",
        second in "(noindex|index|all|none|noarchive|unavailable_after: 2026-01-01|desk|otherbot|[,: ;]){0,12}",
    ) {
        let (one, two) = (of_header(&first, "desk"), of_header(&second, "desk"));
        let both = one.and(two);
        proptest::prop_assert_eq!(both, two.and(one));
        proptest::prop_assert_eq!(both.and(one), both);
        proptest::prop_assert!(both.noindex >= one.noindex && both.noarchive >= two.noarchive);
    }

    #[test]
    fn any_text_is_read_and_binds_nobody_else(text in "(?s).{0,80}", plain in "[a-z0-9 ,;_-]{0,60}") {
        let _ = of_header(&text, "desk");
        proptest::prop_assert_eq!(of_header(&format!("otherbot: {plain}"), "desk"), NOTHING);
        let noindex = of_header(&format!("{plain}, noindex"), "desk").noindex;
        proptest::prop_assert_eq!(noindex, Some(true));
    }
}
