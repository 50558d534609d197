//! How far a confidence can be believed: of the fields that say .8, how many are right?
//! Never a correction: what is printed here is for whoever sets those figures.

use super::fields::Title;
use super::page::Scored;

/// Edges of the classes.
const EDGES: [f32; 6] = [0.0, 0.5, 0.7, 0.8, 0.9, 1.01];

/// A field's classes: its name, and for each class its pages and those that are right.
pub struct Row {
    /// The field.
    pub field: &'static str,
    /// From, up to, pages, right.
    pub classes: Vec<(f32, f32, usize, usize)>,
}

type IsRight = fn(&Scored) -> Option<bool>;

/// Counts title, authors and date by the confidence of what was chosen.
pub fn rows(pages: &[&Scored]) -> Vec<Row> {
    let right: [(&'static str, IsRight); 3] = [
        ("title", |p| p.score.title.map(|t| t == Title::Exact)),
        ("author", |p| p.score.authors.map(super::fields::Authors::is_exact)),
        ("published", |p| p.score.date),
    ];
    let row = |(field, is_right): (&'static str, IsRight)| {
        let known: Vec<(f32, bool)> =
            pages.iter().filter_map(|page| Some((confidence(page, field)?, is_right(page)?))).collect();
        let class = |edges: &[f32]| {
            let inside = known.iter().filter(|(c, _)| (edges[0]..edges[1]).contains(c));
            (edges[0], edges[1], inside.clone().count(), inside.filter(|(_, right)| *right).count())
        };
        Row { field, classes: EDGES.windows(2).map(class).collect() }
    };
    right.into_iter().map(row).collect()
}

fn confidence(page: &Scored, field: &str) -> Option<f32> {
    let fields = &page.record.as_ref()?.fields;
    fields.iter().find(|f| f.chosen && f.field == field).map(|f| f.confidence)
}
