//! What extract did with a page: the regions it weighed, the text it left out and why, the fields it saw.
//! Never kept where nobody asked: a page of a run is read without it.

use super::body::Body;
use super::reason::Reason;
use super::score::Scores;
use crate::model::FieldCandidate;
use serde::Serialize;

/// What extract did with a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Trace {
    /// The regions that were weighed, the best first.
    pub regions: Vec<Region>,
    /// What was left out of the article, in page order.
    pub left_out: Vec<LeftOut>,
    /// Every candidate for a field, also of a page without an article.
    pub fields: Vec<FieldCandidate>,
}

/// An element that may be the article's container.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Region {
    /// Where it stands: `main > article.story`.
    pub path: String,
    /// What its names say about it: `body`, `comment`.
    pub hints: Vec<String>,
    /// How well it serves as the container.
    pub score: f64,
    /// Its share of the page's running text.
    pub share: f64,
    /// The share of its text inside links.
    pub link_density: f64,
    /// Blocks of text in it.
    pub blocks: usize,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The article was taken from it.
    Chosen,
    /// It scores best, but the chosen one around it holds much more of the same text.
    Core,
    /// Another was better.
    Passed,
}

/// A piece of the page's text that is not in the article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// So many blocks of the draft begin before it.
    pub after: usize,
    /// The text.
    pub text: String,
    /// Why.
    pub rule: Reason,
}

/// Regions that are told.
const MAX_REGIONS: usize = 8;

/// The most that is told of a text that no block holds, in characters.
const MAX_UNSHOWN: usize = 2_000;

/// Where a piece of text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Before a block of the page.
    Before,
    /// In it.
    Inside,
}

/// Takes notes, or does not.
pub(super) enum Notes {
    /// Nobody asked.
    None,
    /// Everything is written down.
    All(Written),
}

/// Notes while the page is being read.
#[derive(Default)]
pub(super) struct Written {
    regions: Vec<Region>,
    left_out: Vec<((usize, Part), String, Reason)>,
    fields: Vec<FieldCandidate>,
}

impl Notes {
    /// Everything.
    pub(super) fn all() -> Notes {
        Notes::All(Written::default())
    }

    /// A block of the page was left out.
    pub(super) fn left_out(&mut self, at: usize, reason: Reason, text: impl FnOnce() -> String) {
        if let Notes::All(written) = self {
            written.left_out.push(((at, Part::Inside), text(), reason));
        }
    }

    /// Blocks that were left out before are taken after all; they come in page order.
    pub(super) fn taken(&mut self, blocks: &[usize]) {
        if let Notes::All(written) = self {
            let is_taken = |(at, part): (usize, Part)| part == Part::Inside && blocks.binary_search(&at).is_ok();
            written.left_out.retain(|(place, ..)| !is_taken(*place));
        }
    }

    /// The same for a text that made no block: its blanks are folded, and it is told up to a length.
    pub(super) fn unshown<'a>(&mut self, place: (usize, Part), reason: Reason, pieces: impl Iterator<Item = &'a str>) {
        if let Notes::All(written) = self {
            let text: String = pieces.flat_map(str::chars).take(MAX_UNSHOWN).collect();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() {
                written.left_out.push((place, text, reason));
            }
        }
    }

    /// The regions, with the one that was chosen.
    pub(super) fn regions(&mut self, body: &Body<'_>, scores: &Scores, chosen: usize) {
        if let Notes::All(written) = self {
            written.regions = regions(body, scores, chosen);
        }
    }

    /// The candidates for fields.
    pub(super) fn fields(&mut self, fields: &[FieldCandidate]) {
        if let Notes::All(written) = self {
            written.fields = fields.to_vec();
        }
    }

    /// The trace; `begins` says with which block of the page each block of the draft does.
    pub(super) fn finish(self, begins: &[usize]) -> Trace {
        let Notes::All(mut written) = self else { return Trace::default() };
        written.left_out.sort_by_key(|(place, ..)| *place);
        let place = |(place, text, rule)| LeftOut {
            after: begins.partition_point(|first| (*first, Part::Before) < place),
            text,
            rule,
        };
        Trace {
            regions: written.regions,
            left_out: written.left_out.into_iter().map(place).collect(),
            fields: written.fields,
        }
    }
}

/// The best by score, and the chosen one wherever it stands.
fn regions(body: &Body<'_>, scores: &Scores, chosen: usize) -> Vec<Region> {
    let mut order: Vec<usize> = (0..scores.sums.len()).filter(|at| scores.sums[*at].score > 0.0).collect();
    order.sort_by(|a, b| scores.sums[*b].score.total_cmp(&scores.sums[*a].score).then(a.cmp(b)));
    let is_far = order.iter().position(|at| *at == chosen).is_some_and(|place| place >= MAX_REGIONS);
    order.truncate(MAX_REGIONS);
    order.extend(is_far.then_some(chosen));
    let region = |at: usize| {
        let sum = scores.sums[at];
        Region {
            path: path(body, at),
            hints: body.elements[at].words.names(),
            score: sum.score,
            share: if scores.good > 0.0 { sum.good / scores.good } else { 0.0 },
            link_density: sum.link_density(),
            blocks: sum.blocks,
            verdict: match () {
                () if at == chosen => Verdict::Chosen,
                () if at == scores.best => Verdict::Core,
                () => Verdict::Passed,
            },
        }
    };
    order.into_iter().map(region).collect()
}

/// Steps of a path that are told, and the longest name in it.
const MAX_STEPS: usize = 4;
const MAX_NAME: usize = 40;

/// `main > article.story.long > div#text`: the last steps from the body.
fn path(body: &Body<'_>, at: usize) -> String {
    let step = |at: usize| {
        let value = body.elements[at].node.value();
        let short = |name: &str| name.chars().take(MAX_NAME).collect::<String>();
        let id = value.attr("id").map(str::trim).filter(|id| !id.is_empty()).map(|id| format!("#{}", short(id)));
        let classes = value.attr("class").unwrap_or_default().split_whitespace().take(2);
        let classes = classes.map(|class| format!(".{}", short(class)));
        let names: Vec<String> = id.into_iter().chain(classes).collect();
        format!("{}{}", body.tag(at), names.concat())
    };
    let mut steps: Vec<String> = body.up(at).take(MAX_STEPS).map(step).collect();
    steps.reverse();
    steps.join(" > ")
}
