//! page → draft: one parse, blocks in order, the chooser, and what the page says about itself.
//! Never here: I/O, a clock, a cleaned text, or a rule of our own for one site.

mod attr;
mod body;
mod calibration;
mod choice;
mod choose;
mod dom;
mod fact_lines;
mod facts;
mod features;
mod hidden;
mod image;
mod kinds;
mod lead;
mod learned;
mod looks;
mod model;
mod needles;
mod nesting;
mod quick;
mod raw;
mod reason;
mod score;
mod signs;
mod sites;
mod spent;
mod tags;
mod trace;
#[cfg(feature = "train")]
pub mod train;
mod unscripted;
mod walk;
mod words;

pub use reason::Reason;
pub use signs::doubt;
pub use sites::{Css, SiteRule};
pub use trace::{LeftOut, Region, Trace, Verdict};

use crate::model::{Draft, Failure, FailureCode, FieldCandidate, Page, StageName};
use body::Body;
use choice::Choice;
use model::Model;
use score::Scores;
use scraper::Html;
use trace::Notes;

/// A word for this room's rules: it changes whenever the same page may give another draft.
pub const RULES: &str = "extract-6";

/// Names and versions of the choosers.
const RULED: &str = "containers-1";
const LEARNED: &str = "blocks-1";

/// Bounds on the work for one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Elements deeper than this are closed at once; their text stays with the element at the bound.
    pub depth: usize,
    /// Most elements of a tree: real pages stay below 50,000.
    pub elements: usize,
    /// Most attributes of a tree.
    pub attributes: usize,
    /// Most attributes of one tag.
    pub attributes_of_a_tag: usize,
    /// Most blocks of text: a long novel on one page has 12,000 paragraphs.
    pub blocks: usize,
    /// Most bytes of text in blocks: some seven hundred printed pages.
    pub text: usize,
    /// Most steps from the blocks and pictures up to the body, summed: rules look at what stands around a block, so
    /// each costs its depth. A page of 2,000 blocks, 30 deep, takes 60,000.
    pub steps: usize,
}

/// What becomes of front pages, lists of other pages, shops and films.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Others {
    /// Their text is a draft with a flag: whoever lists a page wants it.
    #[default]
    Flag,
    /// They end as `empty_content`.
    Reject,
}

/// What extraction may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Bounds on the work for one page.
    pub limits: Limits,
    /// Our product token: what a page says to robots of this name binds us.
    pub agent: String,
    /// The user's rules for single sites.
    pub sites: Vec<SiteRule>,
    /// What becomes of pages that are no article.
    pub others: Others,
}

impl Default for Options {
    fn default() -> Options {
        Options { limits: Limits::default(), agent: "copydesk".into(), sites: Vec::new(), others: Others::default() }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            depth: 512,
            elements: 120_000,
            attributes: 500_000,
            attributes_of_a_tag: 1_024,
            blocks: 50_000,
            text: 2 << 20,
            steps: 10_000_000,
        }
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
    /// More blocks of text than the limit.
    #[error("more than {0} blocks of text")]
    TooManyBlocks(usize),
    /// More bytes of text than the limit.
    #[error("more than {0} bytes of text")]
    TooMuchText(usize),
    /// Too many blocks too deep.
    #[error("more than {0} steps from the blocks up to the body")]
    TooManySteps(usize),
    /// The page is something else, and only articles are wanted.
    #[error("no article: {0}")]
    OtherKind(String),
    /// Nothing on the page reads like an article.
    #[error("no running text")]
    NoText,
}

impl From<ExtractError> for Failure {
    fn from(error: ExtractError) -> Failure {
        let code = match error {
            ExtractError::TooManyElements(_)
            | ExtractError::TooManyAttributes(_)
            | ExtractError::TooManyBlocks(_)
            | ExtractError::TooMuchText(_)
            | ExtractError::TooManySteps(_) => FailureCode::LimitExceeded,
            ExtractError::NoText | ExtractError::OtherKind(_) => FailureCode::EmptyContent,
        };
        Failure::new(StageName::Refine, code, error.to_string())
    }
}

/// Finds the article in a page.
pub fn extract(page: &Page, options: &Options) -> Result<Draft, Failure> {
    read(page, options, Model::shipped, &mut Notes::None).map(|(draft, _)| draft)
}

/// The same, with everything that was weighed and left out on the way, also where there is no article.
pub fn explain(page: &Page, options: &Options) -> (Result<Draft, Failure>, Trace) {
    let mut notes = Notes::all();
    match read(page, options, Model::shipped, &mut notes) {
        Ok((draft, begins)) => (Ok(draft), notes.finish(&begins)),
        Err(failure) => (Err(failure), notes.finish(&[])),
    }
}

/// A page taken apart, with what the rules chose.
struct Parsed<'a> {
    body: Body<'a>,
    scores: Scores,
    head: facts::Head,
    title: facts::TitleChoice,
    told: sites::Told,
    choice: Choice,
    /// The user's own rule for the site chose.
    is_told: bool,
}

fn parse<'a>(page: &Page, html: &'a Html, options: &Options, notes: &mut Notes) -> Result<Parsed<'a>, ExtractError> {
    let rule = sites::rule_for(page, &options.sites);
    let told = sites::read(html, rule);
    let removed = rule.map_or(&[][..], |rule| &rule.remove);
    let body = walk::walk(html, &page.url, &walk::Bounds { limits: &options.limits, removed }, notes)?;
    let scores = score::score(&body);
    let head = facts::Head::read(html, &page.url);
    let title = facts::title(&head, &body, &scores).told(told.title.as_deref());
    let of_site = sites::choose(&body, rule, &title, notes);
    let is_told = of_site.is_some();
    let choice = of_site.unwrap_or_else(|| choose::choose(&body, &scores, &title, notes));
    Ok(Parsed { body, scores, head, title, told, choice, is_told })
}

/// The tree of a page, with what it shows to readers without scripts where it shows others nothing.
fn tree(page: &Page, options: &Options) -> Result<Html, ExtractError> {
    let html = dom::parse(&page.html, &options.limits)?;
    match unscripted::page(&page.html, &html) {
        Some(shown) => dom::parse(&shown, &options.limits),
        None => Ok(html),
    }
}

/// The draft, and with which block of the page each of its blocks begins; without a model by the rules alone.
fn read<'m>(
    page: &Page,
    options: &Options,
    model: impl FnOnce() -> Option<&'m Model>,
    notes: &mut Notes,
) -> Result<(Draft, Vec<usize>), Failure> {
    let html = tree(page, options)?;
    let Parsed { body, scores, head, title, told, choice, is_told } = parse(page, &html, options, notes)?;
    let sources = features::Sources { html: &html, body: &body, scores: &scores, title: title.block };
    let learned = if learned::can_tell(&body) && !is_told { model() } else { None };
    let learned = learned.and_then(|model| learned::choose(model, sources, &choice, notes));
    let extractor = if learned.is_some() { LEARNED } else { RULED };
    let choice = learned.unwrap_or(choice);
    let confidence = if extractor == LEARNED { calibration::text(choice.confidence) } else { choice.confidence };
    let (facts, mut fields) = facts::read(&facts::Given {
        page,
        head: &head,
        body: &body,
        scores: &scores,
        choice: &choice,
        title: &title,
        agent: &options.agent,
        told: &told,
    });
    calibration::apply(&mut fields);
    fields.push(FieldCandidate {
        field: "body",
        value: format!("{} blocks", choice.blocks.len()),
        source: extractor.into(),
        confidence,
        chosen: !choice.blocks.is_empty(),
    });
    notes.fields(&fields);
    let seen =
        signs::Seen { page, html: &html, head: &head, body: &body, scores: &scores, choice: &choice, facts: &facts };
    if let Some(sign) = signs::read(&seen) {
        return Err(sign.into());
    }
    if choice.blocks.is_empty() {
        return Err(ExtractError::NoText.into());
    }
    let flags = signs::kinds(&seen);
    if options.others == Others::Reject && flags.contains(&signs::NOT_ARTICLE) {
        return Err(ExtractError::OtherKind(flags.join(", ")).into());
    }
    let kinds::Parts { blocks, images, begins } = kinds::blocks(&body, &scores, &choice);
    let draft = Draft {
        url: page.url.clone(),
        fetched_at: page.fetched_at,
        blocks,
        images: images.into_iter().map(|i| i.placed(&begins)).collect(),
        facts,
        fields,
        extractor,
        confidence,
        flags,
    };
    Ok((draft, begins))
}
