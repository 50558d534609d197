//! How far a confidence can be believed: of the fields that say .8, how many are right? How good are such texts?
//! Never a correction: what is printed here is for whoever sets those figures.

use super::fields::{Authors, Title};
use super::page::Scored;

/// Edges of the classes.
const EDGES: [f64; 9] = [0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/// A field's classes: its name, and each class that has pages.
#[derive(Debug, PartialEq)]
pub struct Row {
    /// The field.
    pub field: &'static str,
    /// In rising order.
    pub classes: Vec<Class>,
    /// Mean distance of the confidence from what is right, over pages.
    pub error: f64,
}

/// Pages whose confidence is alike.
#[derive(Debug, PartialEq)]
pub struct Class {
    /// From here.
    pub from: f64,
    /// Up to here.
    pub to: f64,
    /// How many.
    pub pages: usize,
    /// Their mean confidence.
    pub said: f64,
    /// The share that is right; of a text, its mean F1.
    pub right: f64,
}

/// Puts pairs of confidence and truth into classes.
pub fn row(field: &'static str, known: &[(f64, f64)]) -> Row {
    let class = |edges: &[f64]| {
        let inside: Vec<&(f64, f64)> = known.iter().filter(|(said, _)| (edges[0]..edges[1]).contains(said)).collect();
        let mean = |of: fn(&(f64, f64)) -> f64| inside.iter().map(|pair| of(pair)).sum::<f64>() / inside.len() as f64;
        let (said, right) = (mean(|pair| pair.0), mean(|pair| pair.1));
        Class { from: edges[0], to: edges[1].min(1.0), pages: inside.len(), said, right }
    };
    let classes: Vec<Class> = EDGES.windows(2).map(class).filter(|class| class.pages > 0).collect();
    let off = classes.iter().map(|class| (class.said - class.right).abs() * class.pages as f64);
    let error = off.sum::<f64>() / known.len().max(1) as f64;
    Row { field, classes, error }
}

/// Text, title, authors and date, by the confidence of what was chosen.
pub fn rows(pages: &[&Scored]) -> Vec<Row> {
    let share = |is_right: bool| f64::from(u8::from(is_right));
    let of_field = |field: &'static str, right: fn(&Scored) -> Option<bool>| {
        let known = pages.iter().filter_map(|page| Some((confidence(page, field)?, share(right(page)?))));
        row(field, &known.collect::<Vec<_>>())
    };
    let text = pages.iter().filter_map(|page| Some((confidence(page, "body")?, page.score.body?.f1())));
    let grade = pages.iter().filter_map(|page| Some((page.record.as_ref()?.quality, page.score.body?.f1())));
    vec![
        row("text", &text.collect::<Vec<_>>()),
        row("quality", &grade.collect::<Vec<_>>()),
        of_field("title", |page| page.score.title.map(|title| title == Title::Exact)),
        of_field("author", |page| page.score.authors.map(Authors::is_exact)),
        of_field("published", |page| page.score.date),
    ]
}

fn confidence(page: &Scored, field: &str) -> Option<f64> {
    let fields = &page.record.as_ref()?.fields;
    fields.iter().find(|f| f.chosen && f.field == field).map(|f| f64::from(f.confidence))
}

/// Prints them, as Markdown.
pub fn print(all: &[(String, Vec<Scored>)]) {
    let pages: Vec<&Scored> = all.iter().flat_map(|(_, pages)| pages).collect();
    println!("\n| confidence | pages | said | right |\n|---|---|---|---|");
    for row in rows(&pages) {
        for class in &row.classes {
            let Class { from, to, pages, said, right } = class;
            println!("| {} {from:.2} to {to:.2} | {pages} | {said:.3} | {right:.3} |", row.field);
        }
        println!("| {}: mean error | | | {:.3} |", row.field, row.error);
    }
}
