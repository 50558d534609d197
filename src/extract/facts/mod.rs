//! What the page says about itself: every candidate for every field, and which of them is believed.
//! Never a guess: a field that no place on the page states stays empty.

mod agreement;
mod author_places;
mod bylines;
mod counters;
mod date_forms;
mod date_trust;
mod dates;
mod head;
mod houses;
mod json_ld;
mod kinds;
mod labels;
mod list_ends;
mod names;
mod people;
mod people_zh;
mod places;
mod rights;
mod robots;
mod section;
mod slips;
mod title;
mod title_vote;
mod unmarked;
mod visible_dates;

pub(super) use head::Head;
pub(super) use title::{TitleChoice, choose as title};

use super::body::Body;
use super::choice::Choice;
use super::score::Scores;
use super::sites::Told;
use crate::model::{Basis, FieldCandidate, Page, PageFacts};
use places::Places;
use std::ops::Deref;

/// What is known of a page before its facts are read.
pub(super) struct Given<'a, 'b> {
    /// The page.
    pub(super) page: &'a Page,
    /// Its head.
    pub(super) head: &'a Head,
    /// Its body.
    pub(super) body: &'a Body<'b>,
    /// What its blocks weigh.
    pub(super) scores: &'a Scores,
    /// What of it is the article.
    pub(super) choice: &'a Choice,
    /// Its title.
    pub(super) title: &'a TitleChoice,
    /// Our name, by which a page may speak to us.
    pub(super) agent: &'a str,
    /// What the user's rule for its site found.
    pub(super) told: &'a Told,
}

/// The source of what the user's rule says.
const SITE_RULE: &str = "site_rule";

/// All that facts are read from: what is given, and where several of them are looked for.
struct Sources<'a, 'b> {
    given: &'a Given<'a, 'b>,
    places: Places<'b>,
    /// Blocks around the head of the article, nearest the title first.
    around_title: Vec<usize>,
    /// The first block of the article that is running text.
    first_text: usize,
}

impl<'a, 'b> Deref for Sources<'a, 'b> {
    type Target = Given<'a, 'b>;

    fn deref(&self) -> &Given<'a, 'b> {
        self.given
    }
}

impl<'a, 'b> Sources<'a, 'b> {
    fn of(given: &'a Given<'a, 'b>) -> Sources<'a, 'b> {
        let first_text = given.first_text();
        let around_title = given.around_title(first_text);
        Sources { given, places: Places::of(given.body), around_title, first_text }
    }
}

impl Given<'_, '_> {
    /// Blocks around the head of the article, nearest the title first: from the title to the first text, then before
    /// the title, then after the article.
    fn around_title(&self, first: usize) -> Vec<usize> {
        let last = self.choice.blocks.last().copied().unwrap_or(first);
        let title = self.title.block.filter(|t| *t <= first + 3).unwrap_or_else(|| first.saturating_sub(6));
        let end = self.body.blocks.len();
        let mut out: Vec<usize> = (title..(first.max(title) + 3).min(end)).collect();
        out.extend((title.saturating_sub(6)..title).rev());
        out.extend((last + 1).min(end)..(last + 6).min(end));
        out
    }

    /// The first block of the article that is running text.
    fn first_text(&self) -> usize {
        let is_good = |b: &&usize| self.scores.blocks[**b].good > 0.0;
        self.choice.blocks.iter().find(is_good).or(self.choice.blocks.first()).copied().unwrap_or(0)
    }

    /// The first and the last block with text of an element; an inline element stands in one block.
    fn span(&self, element: usize) -> Option<(usize, usize)> {
        let sum = self.scores.sums[element];
        let inline = || self.body.block_at(element).map(|block| (block, block));
        if sum.blocks > 0 { Some((sum.first, sum.last)) } else { inline() }
    }

    fn text(&self, block: usize) -> &str {
        &self.body.blocks[block].raw.text
    }
}

/// Candidates as they are found.
#[derive(Default)]
struct Fields(Vec<FieldCandidate>);

impl Fields {
    fn offer(&mut self, field: &'static str, value: &str, source: &str, confidence: f32) {
        let value = value.trim();
        let is_known = self.0.iter().any(|f| f.field == field && f.source == source && f.value == value);
        if !value.is_empty() && !is_known && self.0.len() < MAX_CANDIDATES {
            self.0.push(FieldCandidate {
                field,
                value: value.into(),
                source: source.into(),
                confidence,
                chosen: false,
            });
        }
    }

    /// Marks the first candidate with this value.
    fn take(&mut self, field: &'static str, value: &str) {
        if let Some(found) = self.0.iter_mut().find(|f| f.field == field && f.value == value.trim()) {
            found.chosen = true;
        }
    }

    /// These values, and no other of their field.
    fn tell(&mut self, field: &'static str, values: &[String], source: &str) {
        if !values.is_empty() {
            self.0.iter_mut().filter(|f| f.field == field).for_each(|f| f.chosen = false);
        }
        for value in values {
            self.0.push(FieldCandidate {
                field,
                value: value.clone(),
                source: source.into(),
                confidence: 1.0,
                chosen: true,
            });
        }
    }

    /// Takes the surest candidate, the first of equals.
    fn take_best(&mut self, field: &'static str) -> Option<String> {
        let best = self
            .0
            .iter_mut()
            .rev()
            .filter(|f| f.field == field)
            .max_by(|a, b| a.confidence.total_cmp(&b.confidence))?;
        best.chosen = true;
        Some(best.value.clone())
    }
}

/// More candidates than this are not kept.
const MAX_CANDIDATES: usize = 200;

/// Reads all facts but the title, which was needed before.
pub(super) fn read(given: &Given<'_, '_>) -> (PageFacts, Vec<FieldCandidate>) {
    let sources = &Sources::of(given);
    let mut fields = Fields(sources.title.candidates.clone());
    let mut facts = PageFacts { title: sources.title.title.clone(), ..PageFacts::default() };
    head::read(sources, &mut facts, &mut fields);
    robots::read(sources, &mut facts, &mut fields);
    rights::read(sources, &mut facts, &mut fields);
    labels::read(sources, &mut facts, &mut fields);
    people::read(sources, &mut facts, &mut fields);
    dates::read(sources, &mut facts, &mut fields);
    counters::read(sources, &mut facts, &mut fields);
    told(sources.told, &mut facts, &mut fields);
    (facts, fields.0)
}

/// What the user's rule says goes before everything that was found otherwise.
fn told(told: &Told, facts: &mut PageFacts, fields: &mut Fields) {
    fields.tell("site_rule", told.rule.as_slice(), "config");
    let date = told.date.as_deref().and_then(|text| date_forms::parse(text, Basis::Visible));
    if let Some(date) = date {
        fields.tell("published", &[date.at.map_or_else(|| date.on.to_string(), |at| at.to_string())], SITE_RULE);
        facts.published = Some(date);
    }
    let named = names::names(&told.authors, &[], names::Marked::AsAuthor);
    if !named.is_empty() {
        fields.tell("author", &named, SITE_RULE);
        facts.authors = named;
    }
}

/// A short text with its blanks folded.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// What stands in an element, folded, at most `max` characters.
pub(super) fn text_of(element: scraper::ElementRef<'_>, max: usize) -> String {
    let mut out = String::new();
    for piece in element.text() {
        out.push_str(cut(piece, max));
        if out.len() > 4 * max {
            break;
        }
    }
    let mut out = fold(&out);
    out.truncate(cut(&out, max).len());
    out
}

/// At most so many characters of a text.
fn cut(text: &str, max: usize) -> &str {
    let is_within = text.len() <= max;
    let end = if is_within { None } else { text.char_indices().nth(max) };
    end.map_or(text, |(end, _)| &text[..end])
}
