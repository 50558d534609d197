//! The page-by-page table: what was wanted, what was answered, which candidates there were; the worst pages first.
//! Never a page's text: the table is for looking at pages, not for keeping them.

use super::fields::{Authors, Title};
use super::page::Scored;
use std::fmt::Write;

/// The first line.
pub const HEAD: &str = "set\tid\tloss\tbody\tsegments\ttitle\tauthors\tdate\twanted title\ttitle given\twanted authors\tauthors given\twanted date\tdate given\tcandidates";

/// Candidates of a field that are shown.
const SHOWN: usize = 12;

/// What a page loses: a whole point for each thing that is wholly wrong.
pub fn loss(page: &Scored) -> f64 {
    let score = &page.score;
    let segments = score.segments.map_or(0.0, |s| {
        let all = 2 * s.tp + s.fp + s.fn_;
        if all > 0 { (s.fp + s.fn_) as f64 / all as f64 } else { 0.0 }
    });
    let wrong = |is_wrong: bool| f64::from(u8::from(is_wrong));
    score.body.map_or(0.0, |body| 1.0 - body.f1())
        + segments
        + wrong(score.title == Some(Title::Missed))
        + wrong(score.authors.is_some_and(|a| !Authors::is_exact(a)))
        + wrong(score.date == Some(false))
}

/// A line.
pub fn line(set: &str, page: &Scored) -> String {
    let (truth, score, record) = (&page.truth, &page.score, page.record.as_ref());
    let mut out = format!("{set}\t{}\t{:.3}", truth.id, loss(page));
    let mut cell = |text: &str| {
        let _ = write!(out, "\t{}", text.split_whitespace().collect::<Vec<_>>().join(" "));
    };
    cell(&score.body.map(|body| format!("{:.3}", body.f1())).unwrap_or_default());
    cell(&score.segments.map(|s| format!("{}+{}-{}", s.tp, s.fp, s.fn_)).unwrap_or_default());
    cell(&score.title.map(|title| format!("{title:?}")).unwrap_or_default());
    cell(&score.authors.map(|a| format!("{}/{}/{}", a.both, a.wanted, a.given)).unwrap_or_default());
    cell(score.date.map(|right| if right { "right" } else { "wrong" }).unwrap_or_default());
    cell(truth.title.as_deref().unwrap_or_default());
    cell(record.and_then(|r| r.title.as_deref()).unwrap_or_default());
    cell(&truth.authors.as_ref().map(|a| a.join("; ")).unwrap_or_default());
    cell(&record.map(|r| r.authors.join("; ")).unwrap_or_default());
    cell(truth.date.as_deref().unwrap_or_default());
    cell(&record.and_then(|r| r.published_on).map(|on| on.to_string()).unwrap_or_default());
    cell(&candidates(page));
    out
}

/// Of the fields that were missed.
fn candidates(page: &Scored) -> String {
    let score = &page.score;
    let missed = [
        ("title", score.title.is_some_and(|t| t != Title::Exact)),
        ("author", score.authors.is_some_and(|a| !a.is_exact())),
        ("published", score.date == Some(false)),
    ];
    let fields = page.record.iter().flat_map(|record| &record.fields);
    let mut out = Vec::new();
    for (field, _) in missed.iter().filter(|(_, missed)| *missed) {
        let of_field = fields.clone().filter(|f| f.field == *field).take(SHOWN);
        out.extend(of_field.map(|f| format!("{}={} [{}]", f.source, f.value, if f.chosen { "+" } else { "" })));
    }
    out.join(" · ")
}
