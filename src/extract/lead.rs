//! The page's own summary, where it stands above the text: a reader sees it as the text's beginning.
//! Never by its look: it says what the head of the page says.

use super::features::Sources;
use scraper::{ElementRef, Html};

/// How many blocks above the text it may stand.
const REACH: usize = 25;

/// How likely it must be at least to belong to the article: a repeated title or a teaser is less so.
const POSSIBLE: f64 = 0.2;

/// So many letters and digits must agree, where there are so many; and so many there must be.
const AGREE: usize = 60;
const LEAST: usize = 40;

/// Puts it before the chosen blocks, which rise.
pub(super) fn with_lead(sources: Sources<'_, '_>, odds: &[(f64, usize)], blocks: Vec<usize>) -> Vec<usize> {
    let Some(first) = blocks.first().copied() else { return blocks };
    let summaries = summaries(sources.html);
    let is_lead = |at: &usize| {
        let beginning = beginning(&sources.body.blocks[*at].raw.text);
        odds[*at].0 >= POSSIBLE && beginning.len() >= LEAST && summaries.contains(&beginning)
    };
    let lead = (first.saturating_sub(REACH)..first).find(is_lead);
    lead.into_iter().chain(blocks).collect()
}

/// How the summaries in the head begin.
fn summaries(html: &Html) -> Vec<Vec<char>> {
    let head = html.root_element().children().filter_map(ElementRef::wrap).find(|e| e.value().name() == "head");
    let metas = head.into_iter().flat_map(|head| head.children()).filter_map(ElementRef::wrap).filter(|element| {
        let name = element.value().attr("property").or_else(|| element.value().attr("name")).unwrap_or_default();
        ["description", "og:description", "twitter:description"].iter().any(|known| name.eq_ignore_ascii_case(known))
    });
    metas.filter_map(|meta| meta.value().attr("content")).map(beginning).collect()
}

/// The first letters and digits, in lower case.
fn beginning(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).take(AGREE).collect()
}
