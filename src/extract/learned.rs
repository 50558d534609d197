//! Chooses by the learned model: the blocks it takes for the article, in page order.
//! Never where it finds nothing: then the rules' choice stands.

use super::choice::Choice;
use super::facts::TitleChoice;
use super::features::{self, Sources};
use super::model::Model;
use super::reason::Reason;
use super::trace::Notes;

/// From here on a block is more likely the article's than not.
const LIKELY: f64 = 0.5;

/// Pages of fewer blocks are for the rules.
const FEW: usize = 12;

/// Chooses, where the model can tell.
pub(super) fn choose(model: &Model, sources: Sources<'_, '_>, title: &TitleChoice, notes: &mut Notes) -> Option<Choice> {
    let Sources { body, scores, choice: ruled, .. } = sources;
    if body.blocks.len() < FEW {
        return None;
    }
    let mut odds = Vec::with_capacity(body.blocks.len());
    features::each(sources, &mut |at, units, features| {
        odds.push(model.probability(features, &body.blocks[at].raw.text, units.len()).map(|p| (p, units.len())));
    });
    let odds: Vec<(f64, usize)> = odds.into_iter().collect::<Option<_>>()?;
    let blocks: Vec<usize> = (0..odds.len()).filter(|at| odds[*at].0 >= LIKELY).collect();
    if blocks.is_empty() {
        return None;
    }
    note(sources, title, &blocks, notes);
    let holds = |at: &usize| body.up(body.blocks[*at].owner).any(|element| element == ruled.container);
    let good = |at: &usize| scores.blocks[*at].good;
    let inside: f64 = blocks.iter().filter(|at| holds(at)).map(good).sum();
    let all: f64 = blocks.iter().map(good).sum();
    let container = if 2.0 * inside >= all { ruled.container } else { 0 };
    Some(Choice { confidence: confidence(&odds, &blocks), blocks, container, title: ruled.title })
}

/// The F1 that is to be expected of a choice: twice what is likely right of it, over it and all that is likely right.
fn confidence(odds: &[(f64, usize)], blocks: &[usize]) -> f32 {
    let size = |(p, units): (f64, usize)| (p * units as f64, units as f64);
    let all: f64 = odds.iter().map(|o| size(*o).0).sum();
    let (right, taken) = blocks.iter().map(|at| size(odds[*at])).fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
    (2.0 * right / (taken + all).max(1.0)).clamp(0.0, 1.0) as f32
}

/// Notes what changes against the rules.
fn note(sources: Sources<'_, '_>, title: &TitleChoice, blocks: &[usize], notes: &mut Notes) {
    for at in blocks.iter().filter(|at| sources.choice.blocks.binary_search(at).is_err()) {
        notes.taken(*at);
    }
    for at in sources.choice.blocks.iter().filter(|at| blocks.binary_search(at).is_err()) {
        let text = &sources.body.blocks[*at].raw.text;
        let reason = if title.is_title(text) { Reason::Title } else { Reason::Learned };
        notes.left_out(*at, reason, || text.clone());
    }
}
