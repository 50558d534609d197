//! Pages that say 200 and mean something else: not there any more, or only after a login.
//! Never a guess: each verdict names its evidence, and a page that carries an article is one, whatever it says.

mod address;
mod doubt;
mod kinds;
mod login;
mod missing;
mod phrases;
mod said;

pub use doubt::doubt;
pub(super) use kinds::{NOT_ARTICLE, kinds};

use super::body::{Body, HEADINGS};
use super::choice::Choice;
use super::facts::Head;
use super::score::Scores;
use crate::model::{Failure, FailureCode, Page, PageFacts, StageName};
use scraper::Html;

/// Headings that are looked at.
const MAX_HEADINGS: usize = 8;

/// Lines that are looked at: a page that says more in short lines says something else.
const MAX_LINES: usize = 200;

/// The longest line, in lengths, in which a phrase is a statement of the page.
const LINE: f64 = 200.0;

/// All that signs are read from.
pub(super) struct Seen<'a, 'b> {
    pub(super) page: &'a Page,
    pub(super) html: &'a Html,
    pub(super) head: &'a Head,
    pub(super) body: &'a Body<'b>,
    pub(super) scores: &'a Scores,
    pub(super) choice: &'a Choice,
    pub(super) facts: &'a PageFacts,
}

/// What the page really is, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sign {
    Missing(String),
    Login(String),
}

impl From<Sign> for Failure {
    fn from(sign: Sign) -> Failure {
        let (code, evidence) = match sign {
            Sign::Missing(evidence) => (FailureCode::Soft404, evidence),
            Sign::Login(evidence) => (FailureCode::LoginWall, evidence),
        };
        Failure::new(StageName::Refine, code, evidence)
    }
}

/// Looks for the signs, the surest first.
pub(super) fn read(seen: &Seen<'_, '_>) -> Option<Sign> {
    login::by_address(seen)
        .or_else(|| missing::by_address(seen))
        .or_else(|| missing::by_words(seen))
        .or_else(|| login::by_form(seen))
        .or_else(|| login::by_words(seen))
}

impl Seen<'_, '_> {
    /// The running text that was chosen for the article, in lengths.
    fn running(&self) -> f64 {
        self.choice.blocks.iter().map(|b| self.scores.blocks[*b].good).sum()
    }

    /// The page's metadata call it an article, with a date or an author.
    fn is_stated(&self) -> bool {
        self.head.is_article()
    }

    /// There is a date or an author anywhere.
    fn is_signed(&self) -> bool {
        self.is_stated() || self.facts.published.is_some() || !self.facts.authors.is_empty()
    }

    /// The title element, and the headings of the first two ranks.
    fn headings(&self) -> impl Iterator<Item = &str> {
        let is_heading = |owner: usize| {
            let ranks = &HEADINGS[..2];
            self.body.up(owner).take(3).any(|e| ranks.contains(&self.body.tag(e)))
        };
        let blocks = self.body.blocks.iter().filter(move |b| is_heading(b.owner));
        blocks.take(MAX_HEADINGS).map(|b| b.raw.text.as_str()).filter(|text| super::score::length(text) <= LINE)
    }

    /// Short blocks outside links, in page order, with the running text that each stands for.
    fn lines(&self) -> impl Iterator<Item = (&str, f64)> {
        let weighed = self.body.blocks.iter().zip(&self.scores.blocks);
        let lines = weighed.filter(|(_, weight)| weight.length <= LINE && weight.link_density < 0.5);
        lines.take(MAX_LINES).map(|(block, weight)| (block.raw.text.as_str(), weight.good))
    }
}
