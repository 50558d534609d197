//! Where each element stands: how many steps below which tags, names, containers; read once, from the body inwards.
//! Never a walk up from each block: an element takes from its parent, so the whole costs its elements.

use super::row::Row;
use crate::extract::attr::attr;
use crate::extract::body::Body;
use crate::extract::score::Scores;
use crate::extract::words::Words;
use html5ever::{LocalName, local_name};

/// Steps that are counted; so many also where there is none.
const FAR: u8 = 30;

/// Tags that the steps are counted up to.
const TAGS: [&str; 14] = [
    "article",
    "main",
    "aside",
    "nav",
    "footer",
    "header",
    "figure",
    "li",
    "table",
    "blockquote",
    "form",
    "section",
    "a",
    "p",
];

/// The number of a tag that the steps are counted up to.
fn number(tag: &LocalName) -> Option<usize> {
    Some(match *tag {
        local_name!("article") => 0,
        local_name!("main") => 1,
        local_name!("aside") => 2,
        local_name!("nav") => 3,
        local_name!("footer") => 4,
        local_name!("header") => 5,
        local_name!("figure") | local_name!("figcaption") => 6,
        local_name!("li") => 7,
        local_name!("table") => 8,
        local_name!("blockquote") => 9,
        local_name!("form") => 10,
        local_name!("section") => 11,
        local_name!("a") => 12,
        local_name!("p") => 13,
        _ => return None,
    })
}

/// A top-level `article` has more than this share of the page's running text.
const LEAST_ARTICLE: f64 = 0.03;

/// The dense element holds at least this share of it.
const DENSE: f64 = 0.85;

/// What an element stands in.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools)] // four independent marks
pub(super) struct Place {
    tags: [u8; TAGS.len()],
    words: [u8; Words::COUNT],
    hidden: bool,
    definitions: bool,
    article_body: bool,
    /// Steps up to the path from the best container to the body, and where it is met.
    best: (usize, usize),
    /// The same for the title's block, and the element one step before.
    title: (usize, usize, usize),
    /// Within the dense element.
    dense: bool,
    /// The nearest `article`, `main` or article body.
    article: Option<usize>,
    /// The number of the top-level `article` around.
    top: Option<usize>,
}

impl Place {
    const OUTSIDE: Place = Place {
        tags: [FAR; TAGS.len()],
        words: [FAR; Words::COUNT],
        hidden: false,
        definitions: false,
        article_body: false,
        best: (0, 0),
        title: (0, 0, 0),
        dense: false,
        article: None,
        top: None,
    };
}

/// The places of a page.
pub(super) struct Places<'a, 'b> {
    body: &'a Body<'b>,
    scores: &'a Scores,
    /// Those of the elements that hold blocks, and which of them is an element's.
    known: Vec<Place>,
    by_element: Vec<usize>,
    title: Option<usize>,
    dense: usize,
    /// Top-level articles: running text, and whether the title is inside.
    tops: Vec<(f64, bool)>,
    largest: f64,
}

impl<'a, 'b> Places<'a, 'b> {
    /// Reads them; `title` is the title's block.
    pub(super) fn read(body: &'a Body<'b>, scores: &'a Scores, title: Option<usize>) -> Self {
        let title = title.map(|block| body.blocks[block].owner);
        let dense = dense(body, scores);
        let mut places = Places {
            body,
            scores,
            known: Vec::new(),
            by_element: Vec::new(),
            title,
            dense,
            tops: Vec::new(),
            largest: 0.0,
        };
        let on_path = |to: usize| {
            let mut path = vec![false; body.elements.len()];
            body.up(to).for_each(|at| path[at] = true);
            path
        };
        let to_best = on_path(scores.best);
        let to_title = on_path(title.unwrap_or(0));
        places.by_element.reserve(body.elements.len());
        for at in 0..body.elements.len() {
            places.by_element.push(places.known.len());
            if scores.sums[at].blocks == 0 {
                continue;
            }
            let mut place = places.within_parent(at);
            if to_best[at] {
                place.best = (0, at);
            }
            if to_title[at] {
                place.title = (0, at, at);
            }
            places.note_top(at, &mut place, to_title[at]);
            places.known.push(place);
        }
        places
    }

    /// What an element takes from its parent and its own tag and names.
    fn within_parent(&mut self, at: usize) -> Place {
        let element = &self.body.elements[at];
        let mut place = if at == 0 { Place::OUTSIDE } else { self.known[self.by_element[element.parent]] };
        place.tags.iter_mut().chain(&mut place.words).for_each(|steps| *steps = (*steps + 1).min(FAR));
        let tag = &element.node.value().name.local;
        if let Some(known) = number(tag) {
            place.tags[known] = 0;
        }
        for bit in element.words.bits() {
            place.words[bit] = 0;
        }
        place.title.2 = if place.title.0 == 0 { at } else { place.title.2 };
        place.best.0 += 1;
        place.title.0 += 1;
        place.hidden |= element.hidden;
        place.definitions |= *tag == local_name!("dl");
        let is_body = attr(element.node.value(), "itemprop").is_some_and(|p| p.eq_ignore_ascii_case("articleBody"));
        place.article_body |= is_body;
        if is_body || matches!(*tag, local_name!("article") | local_name!("main")) {
            place.article = Some(at);
        }
        place.dense |= at == self.dense;
        place
    }

    fn note_top(&mut self, at: usize, place: &mut Place, holds_title: bool) {
        let good = self.scores.sums[at].good;
        if self.body.tag(at) == "article" && place.top.is_none() && good > LEAST_ARTICLE * self.scores.good {
            place.top = Some(self.tops.len());
            self.tops.push((good, holds_title && self.title.is_some()));
            self.largest = self.largest.max(good);
        }
    }

    /// Puts the features of the place of a block.
    pub(super) fn put(&self, row: &mut Row, block: usize) {
        let owner = self.body.blocks[block].owner;
        let place = &self.known[self.by_element[owner]];
        row.put_steps("below", &TAGS, &place.tags);
        row.put_steps("named", Words::NAMES, &place.words);
        row.put("definitions", place.definitions);
        row.put("hidden", place.hidden);
        row.put("article_body", place.article_body);
        row.put("depth", self.body.elements[owner].depth);
        self.put_best(row, block, place);
        self.put_title(row, place);
        self.put_articles(row, place);
    }

    fn put_best(&self, row: &mut Row, block: usize, place: &Place) {
        let (sums, best) = (&self.scores.sums, self.scores.best);
        let owner = self.body.blocks[block].owner;
        let (up, met) = place.best;
        let depth = |element: usize| self.body.elements[element].depth;
        let sum = &sums[best];
        row.put("best_in", met == best);
        row.count("best_up", up);
        row.put("best_down", depth(best).saturating_sub(depth(met)));
        row.put("best_good", sum.good / self.scores.good.max(1.0));
        row.put("best_length", sum.length / sums[0].length.max(1.0));
        row.put("best_ld", sum.link_density());
        row.step("best_before", block, sum.first);
        row.step("best_after", sum.last, block);
        row.put("best_place", (block as f64 - sum.first as f64) / sum.blocks.max(1) as f64);
        row.put("dense_in", place.dense);
        let below = f64::from(depth(owner)) - f64::from(depth(self.dense));
        row.put("dense_below", if place.dense { below } else { -9.0 });
        let dense = &sums[self.dense];
        row.put("dense_place", (block as f64 - dense.first as f64) / dense.blocks.max(1) as f64);
    }

    fn put_title(&self, row: &mut Row, place: &Place) {
        let (up, met, branch) = place.title;
        let (Some(title), sums) = (self.title, &self.scores.sums) else {
            for name in ["title_up", "title_down", "title_good", "title_branch_good", "title_branch_ld"] {
                row.put(name, -1.0);
            }
            return;
        };
        let down = self.body.elements[title].depth.saturating_sub(self.body.elements[met].depth);
        row.count("title_up", up.min(FAR.into()));
        row.put("title_down", down.min(FAR.into()));
        row.put("title_good", sums[met].good / self.scores.good.max(1.0));
        row.put("title_branch_good", sums[branch].good / self.scores.good.max(1.0));
        row.put("title_branch_ld", sums[branch].link_density());
    }

    fn put_articles(&self, row: &mut Row, place: &Place) {
        let sums = &self.scores.sums;
        let around = place.article.map(|at| sums[at]);
        row.put("around_good", around.map_or(-1.0, |sum| sum.good / self.scores.good.max(1.0)));
        row.put("around_length", around.map_or(-1.0, |sum| sum.length / sums[0].length.max(1.0)));
        let top = place.top.map(|at| self.tops[at]);
        row.put("top_number", place.top.map_or(-1.0, |at| at as f64));
        row.count("tops", self.tops.len());
        row.put("top_good", top.map_or(-1.0, |(good, _)| good / self.largest.max(1.0)));
        row.put("top_title", top.is_some_and(|(_, title)| title));
    }
}

/// The deepest element that holds most of the running text.
fn dense(body: &Body<'_>, scores: &Scores) -> usize {
    let holds = |at: usize| scores.good > 0.0 && scores.sums[at].good >= DENSE * scores.good;
    (1..body.elements.len())
        .fold(0, |dense, at| if body.elements[at].parent == dense && holds(at) { at } else { dense })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_the_number_of_their_place() {
        assert!(TAGS.iter().enumerate().all(|(at, tag)| number(&LocalName::from(*tag)) == Some(at)));
        assert_eq!((number(&local_name!("figcaption")), number(&local_name!("div"))), (Some(6), None));
    }
}
