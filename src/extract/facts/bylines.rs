//! Bylines near the title: elements marked as an author's, and lines that begin as bylines do.
//! Never who only reviewed, edited, translated or took the picture.

use super::names::{BEFORE, Marked, names};
use super::places::with_word;
use super::{Sources, fold, people_zh};
use crate::extract::attr::known_attr;
use crate::extract::score::ends_a_sentence;
use crate::extract::words::Words;
use crate::text::dates::find_dates;
use crate::text::names::is_spaced_name;
use aho_corasick::AhoCorasick;
use html5ever::local_name;
use regex::Regex;
use scraper::ElementRef;
use std::ops::Range;
use std::sync::LazyLock;

/// Longest line, in lengths, that is a byline.
const LINE: f64 = 120.0;

/// Most elements of one mark.
const MOST: usize = 6;

/// Authors stand together: an element so many blocks behind the first is somebody else's.
const TOGETHER: usize = 4;

/// What gives the name behind it another part than the author's.
static OTHER_PART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let deeds = "reviewed|edited|fact[- ]?checked|checked|verified|approved|translated|illustrated|photographed";
    let german = "geprüft|redigiert|lektoriert|bearbeitet|übersetzt|überprüft";
    let romance = "relu|révisé|traduit|revisado|verificado|traducido|revisto|traduzido|rivisto|revisionato|tradotto";
    let people = "reviewer|editor|photos?|photographer|photography|illustrations?|illustrator|translator|lektorat|fotos?|foto|bild|illustration|photographe|traducteur|fotografía|фото|редактор|перевод";
    let han = "编辑|編輯|责编|責編|审核|校对|校對|摄影|攝影|翻译|译者|編集|写真|翻訳|監修";
    Regex::new(&format!(
        r"(?i)(?:\b(?:{deeds})(?:\s+\w+)?\s+by|\b(?:{german})(?:\s+von)?|\b(?:{romance})(?:\s+\p{{L}}{{2,3}})?|\b(?:{people})(?:\s+(?:by|von|par|por|di))?|{han})\s*[:：/]?\s*$"
    ))
    .ok()
});

/// Parts of an address that lead to an author's page.
static AUTHOR_PAGES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(WORDS_OF_AUTHOR_PAGES).ok());

const WORDS_OF_AUTHOR_PAGES: &[&str] = &[
    "/author/",
    "/authors/",
    "?author=",
    "/autor/",
    "/autores/",
    "/autoren/",
    "/autorin/",
    "/auteur/",
    "/auteurs/",
    "/autore/",
    "/autori/",
    "/byline/",
    "/bylines/",
    "/columnist",
    "/contributor/",
    "/contributors/",
    "/journalist",
    "/reporter/",
    "/staff/",
    "/writer/",
    "/writers/",
    "/redakteur",
    "/redaktion/",
];

/// Words in names of elements that say the same.
const OTHER_NAMES: &[&str] =
    &["reviewer", "reviewed", "fact-check", "factcheck", "photographer", "illustrator", "translator"];

/// Elements between the title and the end of the article, as far as they may name its author.
pub(super) struct Marks<'s, 'a, 'b> {
    sources: &'s Sources<'a, 'b>,
    near: Range<usize>,
}

impl<'s, 'a, 'b> Marks<'s, 'a, 'b> {
    pub(super) fn new(sources: &'s Sources<'a, 'b>) -> Self {
        let blocks = &sources.body.blocks;
        let first = sources.choice.blocks.first().copied().unwrap_or(0);
        let start = sources.title.block.filter(|t| *t <= first).unwrap_or(first).saturating_sub(4);
        let last = sources.choice.blocks.last().copied().unwrap_or(first) + 6;
        let owner = |block: usize| blocks.get(block).map_or(sources.body.elements.len(), |b| b.owner);
        // The element of a block begins before its text; what is around it may begin earlier still.
        let near = owner(start).min(owner(first)).saturating_sub(8)..owner(last).max(owner(first));
        Marks { sources, near }
    }

    /// `itemprop=author`, and the names inside.
    pub(super) fn microdata(&self) -> Vec<String> {
        let marks = &self.sources.places.itemprops;
        let authors: Vec<usize> = with_word(marks, &(0..usize::MAX), "author").collect();
        let names = with_word(marks, &self.near, "name").filter(|at| self.inside(*at, |up| authors.contains(&up)));
        let names = self.texts(names);
        if names.is_empty() { self.texts(with_word(marks, &self.near, "author")) } else { names }
    }

    /// `rel=author`.
    pub(super) fn related(&self) -> Vec<String> {
        self.texts(with_word(&self.sources.places.rels, &self.near, "author"))
    }

    /// Links inside an element that is named for its author.
    pub(super) fn byline_links(&self) -> Vec<String> {
        let links = self.sources.places.links_in(&self.near);
        self.texts(links.filter(|at| self.inside(*at, |up| self.is_byline(up))))
    }

    /// Such an element itself.
    pub(super) fn bylines(&self) -> Vec<String> {
        let is_short = |at: &usize| self.is_byline(*at) && self.sources.scores.sums[*at].length <= LINE;
        self.texts(self.near.clone().filter(is_short)).into_iter().take(2).collect()
    }

    /// Links to a page about an author.
    pub(super) fn author_pages(&self) -> Vec<String> {
        let others = Words::COMMENT.or(Words::RELATED).or(Words::NAV);
        let Some(pages) = AUTHOR_PAGES.as_ref() else { return Vec::new() };
        let is_authors = |at: &usize| {
            let address =
                known_attr(self.sources.body.elements[*at].node.value(), &local_name!("href")).unwrap_or_default();
            let is_line =
                || self.sources.span(*at).is_some_and(|(block, _)| self.sources.scores.blocks[block].length <= LINE);
            pages.is_match(address)
                && is_line()
                && !self.sources.body.up(*at).take(6).any(|up| self.sources.body.elements[up].words.any(others))
        };
        self.texts(self.sources.places.links_in(&self.near).filter(is_authors))
    }

    fn texts(&self, marked: impl Iterator<Item = usize>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut first = None;
        for at in marked.take(2 * MOST) {
            let text = lines_of(self.sources.body.elements[at].node);
            if text.is_empty() || found.contains(&text) || has_other_part(self.sources, at, &text) {
                continue;
            }
            let block = self.sources.span(at).map_or(0, |(block, _)| block);
            if block <= *first.get_or_insert(block) + TOGETHER && found.len() < MOST {
                found.push(text);
            }
        }
        found
    }

    fn inside(&self, at: usize, wanted: impl Fn(usize) -> bool) -> bool {
        self.sources.body.up(at).take(3).any(wanted)
    }

    fn is_byline(&self, at: usize) -> bool {
        let words = self.sources.body.elements[at].words;
        words.any(Words::BYLINE) && !words.any(Words::COMMENT.or(Words::RELATED))
    }
}

/// Whether the words before an element with a text, in its line or alone in the line above, or the names of the elements
/// around it say that somebody did something else.
pub(super) fn has_other_part(sources: &Sources<'_, '_>, at: usize, text: &str) -> bool {
    let is_named = |up: usize| {
        let class = known_attr(sources.body.elements[up].node.value(), &local_name!("class"))
            .unwrap_or_default()
            .to_ascii_lowercase();
        OTHER_NAMES.iter().any(|word| class.contains(word))
    };
    let (Some(pattern), Some((block, _))) = (OTHER_PART.as_ref(), sources.span(at)) else { return false };
    let own = text.lines().next().unwrap_or_default();
    let line = sources.text(block);
    let before = line.find(own).map_or("", |start| &line[..start]);
    let above = || block.checked_sub(1).map_or("", |above| sources.text(above));
    let said = if before.trim().is_empty() { above() } else { before };
    sources.body.up(at).take(3).any(is_named) || (said.chars().count() <= 60 && pattern.is_match(said))
}

/// The first of the short lines near the title, or at the ends of the text, that begins as a byline does and names
/// somebody; else one that names an author behind a label.
pub(super) fn lines(sources: &Sources<'_, '_>, site: &[String]) -> Vec<String> {
    let Some(before) = BEFORE.as_ref() else { return Vec::new() };
    let ends = sources.choice.blocks.iter().rev().take(2).chain(sources.choice.blocks.first()).copied();
    let others = Words::COMMENT.or(Words::RELATED);
    let is_others = |at: usize| {
        sources.body.up(sources.body.blocks[at].owner).take(4).any(|e| sources.body.elements[e].words.any(others))
    };
    let is_line = |at: &usize| {
        sources.scores.blocks[*at].length <= LINE && !ends_a_sentence(sources.text(*at)) && !is_others(*at)
    };
    let lines: Vec<usize> = sources.around_title.iter().copied().chain(ends).filter(is_line).collect();
    let found = lines.iter().find_map(|at| opened(sources, *at, site, before));
    if let Some(piece) = found {
        return vec![piece];
    }
    let labelled = people_zh::labelled(lines.iter().map(|at| sources.text(*at)));
    // A line that opens like a byline and names nobody may name the site's desk.
    let desk = || {
        let below = lines.iter().map(|at| sources.text(*at)).filter(|text| text.chars().count() <= MOST_OF_DESK);
        below
            .filter(|text| before.find(text).is_some_and(|opening| opening.end() < text.len()))
            .map(str::to_string)
            .next()
    };
    labelled.or_else(desk).into_iter().collect()
}

/// Longest line, in characters, that names a desk.
const MOST_OF_DESK: usize = 40;

/// What a line names behind the opening of a byline; one that holds the opening alone speaks of the next line.
fn opened(sources: &Sources<'_, '_>, at: usize, site: &[String], before: &Regex) -> Option<String> {
    let text = sources.text(at);
    let is_below = sources.title.block.is_none_or(|title| at >= title);
    let set_apart = is_below.then(|| fold(&sources.body.blocks[at].raw.in_pieces().replace('\u{1f}', " ")));
    let parts = text.split(['|', '\u{3000}', '｜']).flat_map(|part| part.split("  "));
    // A line of one piece needs no second look.
    let is_whole = parts.clone().nth(1).is_none();
    let parts = parts.chain(set_apart.as_deref().filter(|line| !(is_whole && *line == text)));
    let mut parts = parts.flat_map(|part| std::iter::once(part).chain(after_date(part)));
    parts.find_map(|part| {
        let opening = before.find(part)?;
        let next =
            || sources.body.blocks.get(at + 1).map(|block| block.raw.text.trim()).filter(|next| is_spaced_name(next));
        let is_alone = opening.end() == part.len() && is_below;
        let piece = if is_alone { format!("{part} {}", next()?) } else { part.to_string() };
        (!names(std::slice::from_ref(&piece), site, Marked::Not).is_empty()).then_some(piece)
    })
}

/// What stands behind the date of a line: `9 July 2025 By Ada Lind`.
fn after_date(line: &str) -> Option<&str> {
    let rest = &line[find_dates(line).first()?.end..];
    Some(rest.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | ',' | '-')))
}

/// The texts inside an element, a line each.
fn lines_of(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    for piece in element.text().map(fold).filter(|piece| !piece.is_empty()) {
        out.push_str(&piece);
        out.push('\n');
        if out.len() > 400 {
            break;
        }
    }
    out
}
