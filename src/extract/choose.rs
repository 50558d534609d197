//! Decides which blocks are the article: those of the best container, less what its markup shows to be furniture.
//! Never by a phrase: whole-block boilerplate is for `clean` to know.

use super::body::{Body, HEADINGS};
use super::choice::Choice;
use super::fact_lines;
use super::facts::TitleChoice;
use super::reason::Reason;
use super::score::Scores;
use super::trace::Notes;
use super::words::Words;
use std::ops::Range;

/// An element with more than this share of the container's running text is no furniture, whatever it is called.
const MOST: f64 = 0.35;

/// How many steps up from the best container a larger one is looked for.
const REACH: usize = 12;

/// How much more running text, as a share of what it has, the larger one must hold.
const MUCH: f64 = 0.5;

/// Chooses.
pub(super) fn choose(body: &Body<'_>, scores: &Scores, title: &TitleChoice, notes: &mut Notes) -> Choice {
    let container = container(body, scores);
    notes.regions(body, scores, container);
    let sum = scores.sums[container];
    let mut choice = Choice { blocks: Vec::new(), container, title: title.block, confidence: 0.0 };
    if sum.good <= 0.0 {
        note_outside(body, title, 0..body.blocks.len(), notes);
        return choice;
    }
    note_outside(body, title, 0..sum.first, notes);
    note_outside(body, title, sum.last + 1..body.blocks.len(), notes);
    let mut chooser = Chooser { body, scores, title, container, ignored: Words::default(), hidden_counts: true };
    chooser.look_for_common();
    for block in sum.first..=sum.last {
        match chooser.reason_against(block) {
            None => choice.blocks.push(block),
            Some(reason) => notes.left_out(block, reason, || body.blocks[block].raw.text.clone()),
        }
    }
    for block in fact_lines::drop_from(&mut choice, body, scores) {
        notes.left_out(block, Reason::Fact, || body.blocks[block].raw.text.clone());
    }
    chooser.drop_lone_headings(&mut choice, notes);
    choice.confidence = confidence(scores, &choice);
    choice
}

/// Notes the blocks that stand outside the container.
fn note_outside(body: &Body<'_>, title: &TitleChoice, blocks: Range<usize>, notes: &mut Notes) {
    if matches!(notes, Notes::None) {
        return;
    }
    for at in blocks {
        let text = &body.blocks[at].raw.text;
        let reason = if title.is_title(text) { Reason::Title } else { Reason::Outside };
        notes.left_out(at, reason, || text.clone());
    }
}

/// The best container, or the element around it where its neighbours hold more of the same text: an article that is cut
/// into sections has no container of its own.
fn container(body: &Body<'_>, scores: &Scores) -> usize {
    let mut chosen = scores.best;
    let mut gain = vec![0.0; body.elements.len()];
    for (at, element) in body.elements.iter().enumerate().skip(1) {
        if !is_other_text(body, at) {
            gain[element.parent] += scores.sums[at].good;
        }
    }
    let mut inner = chosen;
    let mut more = 0.0;
    for outer in body.up(scores.best).skip(1).take(REACH) {
        if matches!(body.tag(inner), "article" | "main") || body.elements[inner].words.any(Words::COMMENT) {
            break;
        }
        more += gain[outer] - if is_other_text(body, inner) { 0.0 } else { scores.sums[inner].good };
        if more > MUCH * scores.sums[chosen].good && scores.sums[outer].link_density() < 0.4 {
            chosen = outer;
            more = 0.0;
        }
        inner = outer;
    }
    chosen
}

/// What holds text of its own beside an article: comments, teasers, margins, other articles.
fn is_other_text(body: &Body<'_>, at: usize) -> bool {
    let element = &body.elements[at];
    let other = Words::COMMENT
        .or(Words::RELATED)
        .or(Words::FOOTER)
        .or(Words::SIDE)
        .or(Words::PROMO)
        .or(Words::POPUP)
        .or(Words::LEGAL);
    matches!(element.tag, "aside" | "footer" | "nav" | "form" | "header" | "article")
        || element.hidden
        || element.words.any(other)
}

/// The share of the page's running text that was chosen.
fn confidence(scores: &Scores, choice: &Choice) -> f32 {
    let chosen: f64 = choice.blocks.iter().map(|b| scores.blocks[*b].good).sum();
    (chosen / scores.good.max(1.0)).clamp(0.0, 1.0) as f32
}

struct Chooser<'a, 'b> {
    body: &'a Body<'b>,
    scores: &'a Scores,
    title: &'a TitleChoice,
    container: usize,
    /// Hints that stand around most of the text and so say nothing about a part of it.
    ignored: Words,
    /// Whether hidden parts are to be left out: not where most of the text is hidden, as behind a paywall.
    hidden_counts: bool,
}

impl Chooser<'_, '_> {
    fn look_for_common(&mut self) {
        let sum = self.scores.sums[self.container];
        let mut shares = [0.0; Words::COUNT];
        let mut hidden = 0.0;
        for at in sum.first..=sum.last {
            let good = self.scores.blocks[at].good;
            let mut words = Words::default();
            let mut is_hidden = false;
            for element in self.body.up(self.body.blocks[at].owner).take_while(|e| *e != self.container) {
                words = words.or(self.body.elements[element].words);
                is_hidden |= self.body.elements[element].hidden;
            }
            hidden += if is_hidden { good } else { 0.0 };
            words.bits().for_each(|bit| shares[bit] += good);
        }
        let common = |share: f64| share > 0.5 * sum.good;
        let is_common = |(bit, share): (usize, &f64)| common(*share).then(|| Words::bit(bit));
        self.ignored = shares.iter().enumerate().filter_map(is_common).fold(Words::default(), Words::or);
        self.hidden_counts = !common(hidden);
    }

    /// Why a block of the container is not the article's, if it is not.
    fn reason_against(&self, at: usize) -> Option<Reason> {
        let block = &self.body.blocks[at];
        let weight = self.scores.blocks[at];
        if self.title.is_title(&block.raw.text) {
            return Some(Reason::Title);
        }
        for element in self.body.up(block.owner).take_while(|e| *e != self.container) {
            if let Some(reason) = self.furniture(element) {
                return Some(reason);
            }
        }
        if weight.link_density >= 0.5 && !self.is_caption(block.owner) {
            return Some(Reason::Links);
        }
        None
    }

    /// What an element inside the container is, if it is not the article's.
    fn furniture(&self, at: usize) -> Option<Reason> {
        let element = &self.body.elements[at];
        let sum = self.scores.sums[at];
        let all = self.scores.sums[self.container];
        if sum.good > MOST * all.good {
            return None;
        }
        if element.hidden && self.hidden_counts {
            return Some(Reason::Hidden);
        }
        match element.tag {
            "nav" | "menu" | "dir" => return Some(Reason::Navigation),
            "footer" => return Some(Reason::Footer),
            "form" => return Some(Reason::Form),
            "aside" => return Some(Reason::Aside),
            "ul" | "ol" | "dl" | "table" | "div" | "section" if sum.blocks >= 2 && sum.link_density() >= 0.5 => {
                return Some(Reason::LinkList);
            }
            _ => {}
        }
        let words = element.words.less(self.ignored);
        let is_text = HEADINGS.contains(&element.tag) || self.is_caption(at);
        let is_small = sum.good <= 0.15 * all.good;
        if words.any(Words::COMMENT) {
            return Some(Reason::Comments);
        }
        if is_small && !is_text && words.any(Words::FURNITURE) && !words.any(Words::LEAD) {
            return Some(Reason::Class);
        }
        if is_small && !is_text && words.any(Words::BYLINE.or(Words::META)) && sum.length < 300.0 {
            return Some(Reason::Byline);
        }
        None
    }

    fn is_caption(&self, owner: usize) -> bool {
        self.body.up(owner).take(3).any(|e| {
            matches!(self.body.tag(e), "figcaption" | "figure" | "caption")
                || self.body.elements[e].words.any(Words::CAPTION)
        })
    }

    /// A heading with nothing of the article after it heads something that was left out.
    fn drop_lone_headings(&self, choice: &mut Choice, notes: &mut Notes) {
        while let Some(last) = choice.blocks.last().copied() {
            if !HEADINGS.contains(&self.body.tag(self.body.blocks[last].owner)) || choice.blocks.len() == 1 {
                break;
            }
            choice.blocks.pop();
            notes.left_out(last, Reason::LoneHeading, || self.body.blocks[last].raw.text.clone());
        }
    }
}
