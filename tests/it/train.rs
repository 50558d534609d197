//! Parts of the training program: the trees learn, the measures measure; no page and no file is needed for that.
//! Never a training on pages: `.ci/full train` does that.

#[allow(dead_code)]
#[path = "../../benches/train/boost.rs"]
mod boost;
#[allow(dead_code)]
#[path = "../../benches/train/metric.rs"]
mod metric;

use boost::{Forest, Random, Rows, Settings};
use metric::{Overlap, Paragraph, Reference};

/// Rows of three numbers; the label says whether the first is above 0.3, and in the second half of the rows also
/// whether the second is.
fn rows() -> (Vec<Vec<f32>>, Vec<f32>) {
    let mut random = Random(1);
    let rows: Vec<Vec<f32>> = (0..4_000).map(|_| (0..3).map(|_| random.share() as f32).collect()).collect();
    let labels = rows.iter().map(|row| if row[0] > 0.3 && row[1] < 0.8 { 1.0 } else { 0.0 }).collect();
    (rows, labels)
}

fn trained(settings: Settings) -> Forest {
    let (rows, labels) = rows();
    let weights = vec![1.0; rows.len()];
    let rows: Vec<&[f32]> = rows.iter().map(Vec::as_slice).collect();
    boost::train(&Rows::new(&rows, labels, weights), settings)
}

fn settings() -> Settings {
    Settings { trees: 40, leaves: 8, rate: 0.3, columns: 0.7, ..Settings::default() }
}

#[test]
fn trees_learn_what_decides() {
    let forest = trained(settings());
    for (row, likely) in [([0.9, 0.1, 0.5], true), ([0.1, 0.1, 0.5], false), ([0.9, 0.95, 0.5], false)] {
        let probability = forest.probability(&row);
        assert!(if likely { probability > 0.95 } else { probability < 0.05 }, "{row:?}: {probability}");
    }
}

#[test]
fn the_same_rows_give_the_same_trees() {
    let (one, other) = (trained(settings()), trained(settings()));
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
    let another = trained(Settings { seed: 8, ..settings() });
    assert_ne!(format!("{one:?}"), format!("{another:?}"));
}

#[test]
fn leaves_are_as_many_as_asked_for_and_never_small() {
    let forest = trained(settings());
    assert_eq!(forest.trees.len(), 40);
    assert!(forest.trees.iter().all(|tree| tree.leaves.len() <= 8 && tree.leaves.len() == tree.nodes.len() + 1));
    let coarse = trained(Settings { least_rows: 1_000_000, ..settings() });
    assert!(coarse.trees.iter().all(|tree| tree.nodes.is_empty()), "no leaf has so many rows");
}

#[test]
fn a_feature_that_is_left_out_is_never_asked_for() {
    let (rows, labels) = rows();
    let weights = vec![1.0; rows.len()];
    let rows: Vec<&[f32]> = rows.iter().map(Vec::as_slice).collect();
    let forest = boost::train(&Rows::new(&rows, labels, weights).without(&[0]), settings());
    assert!(forest.trees.iter().flat_map(|tree| &tree.nodes).all(|node| node.feature != 0));
}

fn reference(body: &str, characters: bool) -> Reference {
    Reference { body: Some(body.into()), characters, ..Reference::default() }
}

fn check(reference: &Reference, text: &str, expected: [f64; 3]) {
    let Overlap { both, extra, missed } = reference.overlap(text);
    let all = both + extra + missed;
    let found = [both, extra, missed].map(|part| part * 12.0 / all.max(1e-9));
    let close = found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9);
    assert!(close, "{text}: {found:?}, not {expected:?} twelfths");
}

#[test]
fn runs_of_four_words_are_compared() {
    let six = reference("one two three four five six", false);
    check(&six, "one two three four five six", [12.0, 0.0, 0.0]);
    check(&six, "one two three four", [4.0, 0.0, 8.0]);
    check(&six, "ONE two three four five", [3.0, 3.0, 6.0]);
    check(&six, "", [0.0, 0.0, 12.0]);
    check(&reference("two words", false), "two words", [12.0, 0.0, 0.0]);
    check(&reference("港口的新船", true), "港口的新", [6.0, 0.0, 6.0]);
}

#[test]
fn optional_paragraphs_may_be_there_or_not() {
    let paragraph = |text: &str, optional| Paragraph { text: text.into(), optional };
    let paragraphs = vec![paragraph("a b c d e", true), paragraph("f g h i j", false)];
    let reference = Reference { paragraphs, ..reference("f g h i j", false) };
    check(&reference, "f g h i j", [12.0, 0.0, 0.0]);
    check(&reference, "a b c d e\nf g h i j", [12.0, 0.0, 0.0]);
}

#[test]
fn means_and_sums_are_those_of_the_measure() {
    let page = |both, extra, missed| Overlap { both, extra, missed };
    let [p, r, f] = metric::mean(&[page(0.5, 0.5, 0.0), page(0.5, 0.0, 0.5), page(0.0, 0.0, 1.0)]);
    assert!((p - 0.75).abs() < 1e-9 && (r - 0.5).abs() < 1e-9 && (f - 0.6).abs() < 1e-9);
    let reference = Reference {
        with: vec!["a  b".into(), "c".into()],
        without: vec!["d".into(), "e".into()],
        ..Reference::default()
    };
    assert_eq!(reference.segments("x a\nb d"), [1, 1, 1]);
    let [p, r, f] = metric::sum(&[[1, 1, 1], [2, 0, 0]]);
    assert!((p - 0.75).abs() < 1e-9 && (r - 0.75).abs() < 1e-9 && (f - 0.75).abs() < 1e-9);
}
