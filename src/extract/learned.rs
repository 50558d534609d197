//! Chooses by the learned model: the blocks it takes for the article, in page order.
//! Never where it finds nothing: then the rules' choice stands.

use super::body::Body;
use super::choice::Choice;
use super::features::{self, Sources};
use super::kinds;
use super::lead;
use super::model::Model;
use super::reason::Reason;
use super::trace::Notes;
use std::ops::RangeInclusive;

/// From here on a block is more likely the article's than not.
const LIKELY: f64 = 0.5;

/// Pages of fewer blocks, and of more, are for the rules: no page that was learned from is like them.
const BLOCKS: RangeInclusive<usize> = 20..=4_000;

/// Less than this share of the text, hidden, is a decoy.
const DECOYS: f64 = 0.1;

/// Whether the page is one that a model can tell about.
pub(super) fn can_tell(body: &Body<'_>) -> bool {
    BLOCKS.contains(&body.blocks.len())
}

/// Chooses, where the model can tell.
pub(super) fn choose(model: &Model, sources: Sources<'_, '_>, ruled: &Choice, notes: &mut Notes) -> Option<Choice> {
    let Sources { body, scores, .. } = sources;
    let count = body.blocks.len();
    let (mut rows, mut sizes) = (Vec::with_capacity(count * model.width()), Vec::with_capacity(count));
    let mut is_known = true;
    features::each(sources, &mut |at, units, features| {
        is_known &= model.add_row(&mut rows, features, &body.blocks[at].raw.text, units).is_some();
        sizes.push(units.hashes.len());
    });
    if !is_known {
        return None;
    }
    let odds: Vec<(f64, usize)> = model.probabilities(&rows).into_iter().zip(sizes).collect();
    let likely = (0..odds.len()).filter(|at| odds[*at].0 >= LIKELY).collect();
    let likely = lead::with_lead(sources, &odds, without_decoys(sources, likely));
    let confidence = confidence(&odds, &likely);
    let blocks = with_insets(sources, ruled, likely)?;
    note(sources, ruled, &blocks, notes);
    let holds = |at: &usize| body.up(body.blocks[*at].owner).any(|element| element == ruled.container);
    let good = |at: &usize| scores.blocks[*at].good;
    let inside: f64 = blocks.iter().filter(|at| holds(at)).map(good).sum();
    let all: f64 = blocks.iter().map(good).sum();
    let container = if 2.0 * inside >= all { ruled.container } else { 0 };
    Some(Choice { blocks, confidence, container, title: ruled.title })
}

/// Little that is hidden among what a reader sees is there against copying; much of it is the article behind a wall.
fn without_decoys(sources: Sources<'_, '_>, mut blocks: Vec<usize>) -> Vec<usize> {
    let Sources { body, scores, .. } = sources;
    let is_hidden = |at: &usize| body.up(body.blocks[*at].owner).any(|element| body.elements[element].hidden);
    let length = |at: &usize| scores.blocks[*at].length;
    let hidden: Vec<usize> = blocks.iter().copied().filter(is_hidden).collect();
    if hidden.iter().map(length).sum::<f64>() < DECOYS * blocks.iter().map(length).sum::<f64>() {
        blocks.retain(|at| hidden.binary_search(at).is_err());
    }
    blocks
}

/// Captions and code between the blocks are the rules' affair: both are told by their markup, code is worth nothing in
/// pieces, and whoever wants the text alone leaves captions out by their kind.
fn with_insets(sources: Sources<'_, '_>, ruled: &Choice, mut blocks: Vec<usize>) -> Option<Vec<usize>> {
    let Sources { body, scores, .. } = sources;
    let (first, last) = (*blocks.first()?, *blocks.last()?);
    let inside = ruled.blocks.iter().copied().filter(|at| (first..=last).contains(at));
    blocks.extend(inside.filter(|at| kinds::is_inset(body, scores, *at)));
    blocks.sort_unstable();
    blocks.dedup();
    Some(blocks)
}

/// The F1 that is to be expected of a choice: twice what is likely right of it, over it and all that is likely right.
fn confidence(odds: &[(f64, usize)], blocks: &[usize]) -> f32 {
    let size = |(p, units): (f64, usize)| (p * units as f64, units as f64);
    let all: f64 = odds.iter().map(|o| size(*o).0).sum();
    let (right, taken) = blocks.iter().map(|at| size(odds[*at])).fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
    (2.0 * right / (taken + all).max(1.0)).clamp(0.0, 1.0) as f32
}

/// Notes what changes against the rules.
fn note(sources: Sources<'_, '_>, ruled: &Choice, blocks: &[usize], notes: &mut Notes) {
    notes.taken(blocks);
    for at in ruled.blocks.iter().filter(|at| blocks.binary_search(at).is_err()) {
        notes.left_out(*at, Reason::Learned, || sources.body.blocks[*at].raw.text.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::features::units::Units;
    use crate::extract::{Limits, Options, Parsed, dom, parse};
    use crate::model::{CanonicalUrl, Page};

    const LONG: &str = "The ferry to the outer islands will sail twice a day from Monday, the harbour office said.";

    /// A model of one tree: blocks at most so many steps below an `article` are likely by the first leaf, others by the second.
    fn model(names: &[String], steps: f32, leaves: [f32; 2]) -> Model {
        let feature = names.iter().position(|name| name == "below_article").unwrap() as u16;
        let mut file = b"copydesk blocks 1\n".to_vec();
        file.extend((names.len() as u32).to_le_bytes());
        file.extend(1.0f32.to_le_bytes());
        file.extend(0u32.to_le_bytes());
        file.extend(0.0f32.to_le_bytes());
        file.extend(1u16.to_le_bytes());
        file.push(1);
        file.extend(feature.to_le_bytes());
        file.extend(steps.to_le_bytes());
        file.extend([-1i8, -2].map(i8::cast_unsigned));
        file.extend(leaves.iter().flat_map(|leaf| leaf.to_le_bytes()));
        Model::read(&file).unwrap()
    }

    /// The texts that are chosen, and the confidence; nothing outside is likely.
    fn chosen(html: &str, steps: f32, inside: f32) -> Option<(Vec<String>, f32)> {
        chosen_by(html, steps, [inside, -4.0])
    }

    fn chosen_by(html: &str, steps: f32, leaves: [f32; 2]) -> Option<(Vec<String>, f32)> {
        let url = CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").unwrap();
        let page = Page::from_text(url, html.to_string(), "2026-01-02T03:04:05Z".parse().unwrap());
        let html = dom::parse(&page.html, &Limits::default()).unwrap();
        let Parsed { body, scores, title, choice, .. } =
            parse(&page, &html, &Options::default(), &mut Notes::None).unwrap();
        let sources = Sources { html: &html, body: &body, scores: &scores, title: title.block };
        if !can_tell(&body) {
            return None;
        }
        let model = model(&features::names(sources), steps, leaves);
        let choice = super::choose(&model, sources, &choice, &mut Notes::None)?;
        Some((choice.blocks.iter().map(|at| body.blocks[*at].raw.text.clone()).collect(), choice.confidence))
    }

    fn page(furniture: usize) -> String {
        format!(
            "<body>{}<article><p>{LONG}</p><figure><img src=a.jpg><figcaption>A boat</figcaption></figure>\
             <p>{LONG} Again.</p></article></body>",
            "<div class=menu>Menu</div>".repeat(furniture)
        )
    }

    #[test]
    fn likely_blocks_are_chosen_and_captions_and_code_between_them() {
        let (texts, confidence) = chosen(&page(20), 1.0, 4.0).unwrap();
        assert_eq!(texts, [LONG, "A boat", &format!("{LONG} Again.")]);
        assert!(confidence > 0.9 && confidence <= 1.0, "{confidence}");
        let code = page(20).replace("<figure>", "<section><section><pre>a = 1</pre></section></section><figure>");
        assert_eq!(chosen(&code, 1.0, 4.0).unwrap().0[1], "a = 1");
        assert!(chosen(&page(20), 1.0, 0.1).unwrap().1 < confidence, "a doubtful choice is less sure");
    }

    #[test]
    fn a_hidden_line_is_a_decoy_and_a_hidden_article_is_none() {
        let decoy = page(20).replace("<figure>", "<p style='display:none'>Decoy</p><figure>");
        assert_eq!(chosen(&decoy, 1.0, 4.0).unwrap().0, chosen(&page(20), 1.0, 4.0).unwrap().0);
        let wall = page(20).replace("<article>", "<article style='display:none'>");
        assert!(chosen(&wall, 1.0, 4.0).unwrap().0.contains(&LONG.to_string()));
    }

    #[test]
    fn the_pages_own_summary_above_the_text_is_its_lead() {
        let summary = "The harbour office has said when the ferry sails, and what the passage will cost.";
        let page =
            |head: &str| page(20).replace("<article>", &format!("<p>{summary}</p><article>")).replace("<body>", head);
        let head = format!("<head><meta property='og:description' content='{summary}'></head><body>");
        let first = |html: &str, outside: f32| chosen_by(html, 1.0, [4.0, outside]).unwrap().0[0].clone();
        assert_eq!(first(&page(&head), -1.0), summary);
        assert_eq!(first(&page(&head), -4.0), LONG, "a most unlikely one");
        assert_eq!(first(&page("<body>"), -1.0), LONG, "no word of it in the head");
    }

    #[test]
    fn where_nothing_is_likely_the_rules_decide() {
        assert_eq!(chosen(&page(20), 1.0, -0.1), None);
        assert_eq!(chosen(&page(10), 1.0, 4.0), None, "a page of few blocks");
    }

    #[test]
    fn a_model_of_other_features_knows_nothing() {
        let model = model(&vec!["below_article".into(); 3], 1.0, [4.0, -4.0]);
        assert_eq!(model.add_row(&mut Vec::new(), &[0.0; 4], "", &Units::default()), None);
        assert!(model.add_row(&mut Vec::new(), &[0.0; 3], "", &Units::default()).is_some());
    }
}
