//! The order of hits: BM25 (Robertson, Zaragoza 2009) over what both engines found, reckoned here since theirs differ.
//! Never I/O: the same hits are ranked the same way on either engine.
//!
//! A word in a title counts as ten in the text. How rare a word is is told among the hits that are ranked, the newest
//! 1,000: rare words decide where OR gives a choice. Equal scores are ordered by day, the newest first, then by article id.

use super::query::{Leaf, Place};
use super::texts::Texts;
use crate::text::fold::Folded;
use std::cmp::Ordering;

/// How soon more of the same word stops to count, and how much the length of a text matters.
const K1: f64 = 1.2;
const B: f64 = 0.75;
/// What a word in a title counts as.
const TITLE: usize = 10;

/// What of a hit the rank is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) id: String,
    published_on: Option<String>,
    /// In words.
    length: usize,
    /// Of each word or phrase, how often it stands there.
    counts: Vec<usize>,
}

impl Counted {
    pub(super) fn of(id: String, texts: &Texts, leaves: &[&Leaf]) -> Counted {
        let mut counts = vec![0; leaves.len()];
        let mut length = 0;
        let titles = texts.titles.iter().map(|text| (text, TITLE));
        for (text, weight) in titles.chain(texts.blocks.iter().map(|text| (text, 1))) {
            let folded = Folded::of(text);
            length += folded.tokens().len();
            for (count, leaf) in counts.iter_mut().zip(leaves) {
                if weight == TITLE || leaf.place == Place::Anywhere {
                    *count += leaf.phrase.places(&folded).len() * weight;
                }
            }
        }
        Counted { id, published_on: texts.published_on.clone(), length, counts }
    }
}

/// A hit with its score.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ranked {
    pub(super) id: String,
    pub(super) score: f64,
    published_on: Option<String>,
}

/// The hits in their order.
pub(super) fn rank(hits: Vec<Counted>) -> Vec<Ranked> {
    let all = hits.len() as f64;
    let mean_length = (hits.iter().map(|hit| hit.length).sum::<usize>() as f64 / all).max(1.0);
    let leaves = hits.first().map_or(0, |hit| hit.counts.len());
    let with = |leaf: usize| hits.iter().filter(|hit| hit.counts[leaf] > 0).count() as f64;
    let rarity: Vec<f64> = (0..leaves).map(|leaf| (1.0 + all / with(leaf).max(1.0)).ln()).collect();
    let score = |hit: &Counted| {
        let norm = K1 * (1.0 - B + B * hit.length as f64 / mean_length);
        let part = |(count, rarity): (&usize, &f64)| rarity * *count as f64 * (K1 + 1.0) / (*count as f64 + norm);
        hit.counts.iter().zip(&rarity).map(part).sum()
    };
    let scores: Vec<f64> = hits.iter().map(score).collect();
    let ranked = |(hit, score): (Counted, f64)| Ranked { id: hit.id, score, published_on: hit.published_on };
    let mut all: Vec<Ranked> = hits.into_iter().zip(scores).map(ranked).collect();
    all.sort_by(|a, b| order((a.score, &a.published_on, &a.id), (b.score, &b.published_on, &b.id)));
    all
}

/// What decides the order: score, day, id.
type Key<'a> = (f64, &'a Option<String>, &'a str);

/// The order of two hits, also of two databases.
pub(super) fn order(a: Key, b: Key) -> Ordering {
    b.0.total_cmp(&a.0).then_with(|| b.1.cmp(a.1)).then_with(|| a.2.cmp(b.2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::search::Query;

    /// The ids in their order: each hit an id, a day, a title and a text.
    fn check(query: &str, hits: &[(&str, &str, &str, &str)], expected: &str) {
        let query = Query::parse(query).unwrap();
        let counted = |(id, day, title, body): &(&str, &str, &str, &str)| {
            let texts = Texts {
                titles: vec![(*title).into()],
                blocks: vec![(*body).into()],
                published_on: Some(*day).filter(|day| !day.is_empty()).map(String::from),
                ..Texts::default()
            };
            Counted::of((*id).into(), &texts, &query.wanted())
        };
        let order: String = rank(hits.iter().map(counted).collect()).into_iter().map(|hit| hit.id).collect();
        assert_eq!(order, expected);
    }

    #[test]
    fn a_title_counts_more_than_the_text() {
        check("港", &[("a", "2025-01-01", "雾", "港口的雾"), ("b", "2024-01-01", "港口", "雾气很大")], "ba");
    }

    #[test]
    fn more_hits_and_a_shorter_text_come_first() {
        check("tea", &[("a", "", "", "tea and cake"), ("b", "", "", "tea and tea")], "ba");
        check("tea", &[("a", "", "", "tea and cake and milk and bread"), ("b", "", "", "tea and cake")], "ba");
    }

    #[test]
    fn a_rare_word_decides_among_alternatives() {
        let hits = [("a", "", "", "tea"), ("b", "", "", "tea"), ("c", "", "", "rum"), ("d", "", "", "tea")];
        check("tea OR rum", &hits, "cabd");
    }

    #[test]
    fn equals_are_ordered_by_day_then_id() {
        let hits = [
            ("a", "", "", "tea"),
            ("d", "2025-01-01", "", "tea"),
            ("c", "2025-01-01", "", "tea"),
            ("b", "2025-02-01", "", "tea"),
        ];
        check("tea", &hits, "bcda");
    }

    #[test]
    fn what_must_be_missing_does_not_count() {
        let query = Query::parse("tea -rum").unwrap();
        assert_eq!(query.wanted().len(), 1);
    }
}
