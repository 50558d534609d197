//! page → draft: one parse, blocks in order, the chooser, and what the page says about itself.
//! Never here: I/O, a clock, a cleaned text, or a rule for one site.

mod attributes;
mod body;
mod choice;
mod choose;
mod dom;
mod facts;
mod hidden;
mod image;
mod kinds;
mod raw;
mod score;
mod walk;
mod words;

use crate::model::{Draft, DraftImage, Failure, FailureCode, Page, StageName};

/// A word for this room's rules: it changes whenever the same page may give another draft.
pub const RULES: &str = "extract-3";

/// Name and version of the chooser.
const EXTRACTOR: &str = "containers-1";

/// Bounds on the work for one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Elements deeper than this are closed at once; their text stays with the element at the bound.
    pub depth: usize,
    /// Most elements of a tree: real pages stay below 100,000.
    pub elements: usize,
    /// Most attributes of a tree.
    pub attributes: usize,
    /// Most attributes of one tag.
    pub attributes_of_a_tag: usize,
}

/// What extraction may be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Bounds on the work for one page.
    pub limits: Limits,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { depth: 512, elements: 250_000, attributes: 500_000, attributes_of_a_tag: 1_024 }
    }
}

/// Why a page gives no draft.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum ExtractError {
    /// The tree would have more elements than the limit.
    #[error("more than {0} elements")]
    TooManyElements(usize),
    /// So many attributes, in the tree or in one tag.
    #[error("{0} attributes")]
    TooManyAttributes(usize),
    /// Nothing on the page reads like an article.
    #[error("no running text")]
    NoText,
}

impl From<ExtractError> for Failure {
    fn from(error: ExtractError) -> Failure {
        let code = match error {
            ExtractError::TooManyElements(_) | ExtractError::TooManyAttributes(_) => FailureCode::LimitExceeded,
            ExtractError::NoText => FailureCode::EmptyContent,
        };
        Failure::new(StageName::Refine, code, error.to_string())
    }
}

/// Finds the article in a page.
pub fn extract(page: &Page, options: &Options) -> Result<Draft, Failure> {
    let html = dom::parse(&page.html, &options.limits)?;
    let body = walk::walk(&html, &page.url).ok_or(ExtractError::NoText)?;
    let scores = score::score(&body);
    let head = facts::Head::read(&html, &page.url);
    let title = facts::title(&head, &body, &scores);
    let choice = choose::choose(&body, &scores, &title);
    if choice.blocks.is_empty() {
        return Err(ExtractError::NoText.into());
    }
    let (blocks, images) = kinds::blocks(&body, &scores, &choice);
    let (facts, fields) = facts::read(&facts::Sources {
        page,
        head: &head,
        body: &body,
        scores: &scores,
        choice: &choice,
        title: &title,
    });
    Ok(Draft {
        url: page.url.clone(),
        fetched_at: page.fetched_at,
        blocks,
        images: images.into_iter().map(|i| DraftImage { url: i.url, alt: i.alt }).collect(),
        facts,
        fields,
        left_out: choice.left_out,
        extractor: EXTRACTOR,
        confidence: choice.confidence,
    })
}
