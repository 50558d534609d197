//! The measures of the evaluation program, on texts small enough to count by hand.
//! Never a page of the data folder: that is an argument of the program.

#[path = "../../benches/eval/answer.rs"]
#[allow(dead_code)]
mod answer;
#[path = "../../benches/eval/fields.rs"]
#[allow(dead_code)]
mod fields;
#[path = "../../benches/train/folds.rs"]
mod folds;
#[path = "../../benches/eval/metric.rs"]
#[allow(dead_code)]
mod metric;
#[path = "../../benches/eval/overlap.rs"]
#[allow(dead_code)]
mod overlap;
#[path = "../../benches/eval/page.rs"]
#[allow(dead_code)]
mod page;
#[path = "../../benches/eval/peers.rs"]
mod peers;
#[path = "../../benches/eval/reliability.rs"]
#[allow(dead_code)]
mod reliability;
#[path = "../../benches/eval/rouge.rs"]
mod rouge;
#[path = "../../benches/eval/truth.rs"]
#[allow(dead_code)]
mod truth;

use answer::Answer;
use copydesk::model::CanonicalUrl;
use fields::{Authors, Title};
use metric::{METRICS, Metric, Score};
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

fn metric(name: &str) -> &'static Metric {
    METRICS.iter().find(|m| m.name == name).unwrap()
}

#[test]
fn two_programs_are_compared_on_the_same_pages_in_the_same_draws() {
    let pages = |wrong: usize| -> Vec<Score> {
        (0..100).map(|at| Score { date: Some(at % wrong != 0), ..Score::default() }).collect()
    };
    let check = |ours: usize, theirs: usize, value: f64, is_ahead: bool| {
        let found = metric("date").difference(&pages(ours), &pages(theirs), 500).unwrap();
        assert!((found.value - value).abs() < 1e-9 && found.low <= value && found.high >= value, "{found:?}");
        assert_eq!(found.low > 0.0, is_ahead, "{found:?}");
        found
    };
    // Where both err on the same pages, the interval is that of the pages on which they differ.
    assert!(check(4, 2, 0.25, true).low > 0.16);
    check(2, 4, -0.25, false);
    let same = check(4, 4, 0.0, false);
    assert_eq!((same.low, same.high, same.pages), (0.0, 0.0, 100));
    assert_eq!(metric("title").difference(&pages(2), &pages(4), 10), None);
}

#[test]
fn answers_of_other_programs_are_read_as_they_write_them() {
    let check = |line: &str, authors: &[&str], date: Option<&str>| {
        let found = Answer::of_line(&serde_json::from_str(line).unwrap());
        assert_eq!((found.authors, found.date.as_deref()), (authors.iter().map(ToString::to_string).collect(), date));
    };
    check(r#"{"authors": ["Ada Lind", "Bo Ek"], "date": "2025-07-09"}"#, &["Ada Lind", "Bo Ek"], Some("2025-07-09"));
    check(
        r#"{"authors": "Ada Lind; Bo Ek", "date": "2025-07-09T08:00:00Z"}"#,
        &["Ada Lind", "Bo Ek"],
        Some("2025-07-09"),
    );
    check(
        r#"{"authors": "Ada Lind and Bo Ek und 林一、陈二", "date": ""}"#,
        &["Ada Lind", "Bo Ek", "林一", "陈二"],
        None,
    );
    check(r#"{"authors": null, "date": null}"#, &[], None);
    check("{}", &[], None);
}

#[test]
fn what_another_program_does_not_answer_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let set = folder.path().join("lamp");
    std::fs::create_dir(&set).unwrap();
    let truth =
        |id: &str| format!(r#"{{"id": "{id}", "file": "no.html", "date": "2025-07-09", "title": "Fog"}}"#) + "\n";
    std::fs::write(set.join("truth.jsonl"), truth("a") + &truth("b")).unwrap();
    let file = folder.path().join("other.jsonl");
    std::fs::write(&file, r#"{"set": "lamp", "id": "a", "date": "2025-07-09", "title": "Fog"}"#).unwrap();
    let peers = peers::read(&[file]).unwrap();
    let scored = |truth| page::score(truth, answer::Captions::Out, |_, _| panic!("a page that is not there"));
    let pages: Vec<page::Scored> = truth::read(folder.path(), "lamp").unwrap().into_iter().map(scored).collect();
    let table = peers::table("lamp", &pages, &peers, 10);
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows[0], "| lamp | title (2) | date (2) |");
    assert!(rows[2].starts_with("| copydesk | .000 [.000, .000] |"), "{table}");
    assert!(rows[3].starts_with("| other | .500 **−.500 ["), "{table}");
}

#[test]
fn confidence_is_held_against_what_is_right() {
    let known: Vec<(f64, f64)> = (0..10).map(|at| (0.85, f64::from(at % 2))).chain([(0.99, 1.0)]).collect();
    let row = reliability::row("date", &known);
    let shown: Vec<(f64, usize, f64)> = row.classes.iter().map(|c| (c.from, c.pages, c.right)).collect();
    assert_eq!(shown, [(0.8, 10, 0.5), (0.95, 1, 1.0)]);
    assert!((row.error - (10.0 * 0.35 + 0.01) / 11.0).abs() < 1e-9, "{}", row.error);
}

#[test]
fn all_pages_of_a_domain_are_in_one_part() {
    let domain = |set: &str, id: &str, url: Option<&str>| {
        folds::domain_of(set, id, url.map(|url| CanonicalUrl::parse(url).unwrap()).as_ref())
    };
    assert_eq!(
        domain("a", "1", Some("https://www.lamp.example/a")),
        domain("b", "2", Some("http://news.lamp.example/"))
    );
    assert_eq!(domain("gne", "lamp_1", None), domain("gne", "lamp_2", None));
    assert_ne!(domain("zh", "1", None), domain("zh", "2", None));
    assert!(folds::fold_of("lamp.example") < folds::FOLDS);
    assert_eq!(folds::file_of(3), "fold-3.bin");
}
