//! The measures of the evaluation program, on texts small enough to count by hand.
//! Never a page of the data folder: that is an argument of the program.

#[path = "../../benches/eval/fields.rs"]
#[allow(dead_code)]
mod fields;
#[path = "../../benches/eval/metric.rs"]
#[allow(dead_code)]
mod metric;
#[path = "../../benches/eval/overlap.rs"]
#[allow(dead_code)]
mod overlap;
#[path = "../../benches/eval/rouge.rs"]
mod rouge;

use fields::{Authors, Title};
use metric::{METRICS, Score};
use overlap::{Unit, overlap, segments};

/// Precision and recall.
fn check_overlap(reference: &str, answer: &str, unit: Unit, expected: (Option<f64>, Option<f64>)) {
    let found = overlap(reference, answer, unit);
    let round = |x: Option<f64>| x.map(|x| (x * 1_000.0).round() / 1_000.0);
    assert_eq!((round(found.precision()), round(found.recall())), expected, "{reference} / {answer}");
}

#[test]
fn runs_of_four_words_are_compared_as_multisets() {
    let five = "one two three four five";
    check_overlap(five, five, Unit::Word, (Some(1.0), Some(1.0)));
    check_overlap(five, "one two, three four!", Unit::Word, (Some(1.0), Some(0.5)));
    check_overlap(five, "One two three four five", Unit::Word, (Some(0.5), Some(0.5)));
    check_overlap("one two three four", "one two three four one two three four", Unit::Word, (Some(0.2), Some(1.0)));
    check_overlap(five, "", Unit::Word, (None, Some(0.0)));
    check_overlap("one two", "one two", Unit::Word, (Some(1.0), Some(1.0)));
}

#[test]
fn chinese_is_compared_by_characters() {
    check_overlap("清晨渡口起雾", "清晨渡口,起雾。", Unit::Character, (Some(1.0), Some(1.0)));
    check_overlap("清晨渡口起雾", "清晨渡口", Unit::Character, (Some(1.0), Some(0.333)));
    assert!(!overlap::is_word('\u{301}') && overlap::is_word('_') && overlap::is_word('渡'));
}

#[test]
fn segments_are_found_with_their_blanks_folded() {
    let list = |items: &[&str]| items.iter().map(ToString::to_string).collect::<Vec<_>>();
    let found =
        segments(&list(&["the  old\nboat", "a lamp"]), &list(&["read more"]), "So the old boat sank. Read more");
    assert_eq!((found.tp, found.fp, found.fn_), (1, 0, 1));
}

#[test]
fn rouge_takes_the_best_choice_of_optional_paragraphs() {
    let check = |reference: &[(&str, bool)], answer: &str, expected: f64| {
        let reference: Vec<(String, bool)> = reference.iter().map(|(t, o)| ((*t).to_string(), *o)).collect();
        let found = rouge::lsum(&reference, answer);
        assert!((found - expected).abs() < 1e-9, "{answer}: {found}");
    };
    check(&[("The lead", true), ("The boat sank", false)], "The boat sank", 1.0);
    check(&[("The lead", true), ("The boat sank", false)], "the LEAD\nthe boat sank.", 1.0);
    check(&[("a b c d", false)], "a c", 2.0 * 2.0 / 6.0);
    check(&[("a b c", false)], "", 0.0);
    check(&[("a b", false), ("a b", false)], "a b", 2.0 * 2.0 / 6.0);
}

#[test]
fn titles_are_the_same_near_or_another() {
    assert_eq!(fields::title("Harbour opens!", "HARBOUR  opens"), Title::Exact);
    assert_eq!(fields::title("Ｈarbour", "harbour"), Title::Exact);
    assert_eq!(fields::title("Harbour opens today", "Harbour opens today: all"), Title::Near);
    assert_eq!(fields::title("Harbour", "Harbour opens again"), Title::Missed);
    assert_eq!(fields::title("Harbour", ""), Title::Missed);
}

#[test]
fn authors_are_sets_of_names() {
    let list = |items: &[&str]| items.iter().map(ToString::to_string).collect::<Vec<_>>();
    let check = |truth: &[&str], answer: &[&str], expected: (usize, usize, usize)| {
        let Authors { wanted, given, both } = fields::authors(&list(truth), &list(answer));
        assert_eq!((wanted, given, both), expected);
    };
    check(&["Ada Lind", "Bo Ek"], &["bo ek", "by Ada Lind"], (2, 2, 2));
    check(&["Ada Lind"], &["Ada Lind", "ada-lind"], (1, 1, 1));
    check(&[], &["Ada Lind"], (0, 1, 0));
}

#[test]
fn a_figure_has_its_interval_and_can_be_had_again() {
    let page = |right| Score { date: Some(right), ..Score::default() };
    let pages: Vec<Score> = (0..100).map(|at| page(at % 4 != 0)).chain([Score::default()]).collect();
    let date = METRICS.iter().find(|m| m.name == "date").unwrap();
    let figure = date.of(&pages, 500).unwrap();
    assert!((figure.value - 0.75).abs() < 1e-9 && figure.pages == 100, "{figure:?}");
    assert!(figure.low > 0.62 && figure.low < 0.75 && figure.high > 0.75 && figure.high < 0.87, "{figure:?}");
    assert_eq!(date.of(&pages, 500), Some(figure));
    assert!(METRICS.iter().filter(|m| m.name != "date").all(|m| m.of(&pages, 10).is_none()));
}
