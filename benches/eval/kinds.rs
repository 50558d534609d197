//! Where the truth says what kind of page it is: the articles' own figure, and whether the others are told by a flag.
//! Never a guess at a kind: pages whose truth says nothing of it are left out.

use super::metric::{METRICS, Score};
use super::page::Scored;

/// The flag of pages that are no article.
const FLAG: &str = "not_article";

/// Pages that have the flag, of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flagged {
    /// With the flag, or without a record.
    pub flagged: usize,
    /// All.
    pub pages: usize,
}

/// Of the pages whose kind is known: other pages, and articles.
pub fn flagged(pages: &[Scored]) -> [Flagged; 2] {
    let count = |is_article: bool| {
        let of_kind = pages.iter().filter(|page| is_known_article(page) == Some(is_article));
        let is_flagged = |page: &&Scored| page.record.as_ref().is_none_or(|r| r.flags.iter().any(|flag| flag == FLAG));
        Flagged { flagged: of_kind.clone().filter(is_flagged).count(), pages: of_kind.count() }
    };
    [count(false), count(true)]
}

fn is_known_article(page: &Scored) -> Option<bool> {
    page.truth.page_type.as_deref().map(|kind| kind == "article")
}

/// Prints both, where the set knows kinds.
pub fn print(pages: &[Scored], draws: usize) {
    let [others, articles] = flagged(pages);
    if others.pages == 0 {
        return;
    }
    let scores: Vec<Score> = pages.iter().filter(|p| is_known_article(p) == Some(true)).map(|p| p.score).collect();
    if let Some(f) = METRICS.iter().find(|metric| metric.name == "F1").and_then(|metric| metric.of(&scores, draws)) {
        println!("  articles F1  {:.4}  [{:.4}, {:.4}]  of {} pages", f.value, f.low, f.high, f.pages);
    }
    let shown = |f: Flagged| format!("{} of {}", f.flagged, f.pages);
    println!("  {FLAG}  {} other pages, {} articles", shown(others), shown(articles));
}
