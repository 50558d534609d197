//! Authors whom nothing marks but their place: a name alone beside the date, between title and text.
//! Never the label of a section: what a link before the title or the keywords say too is no name.

use super::names::{Marked, names};
use super::title::key;
use super::{Sources, fold, text_of};
use crate::extract::attr::attr;
use crate::text::dates::find_dates_as;
use crate::text::names::is_spaced_name;

/// Longest line, in lengths, of names and dates.
const LINE: f64 = 120.0;

/// Most links of a page that may be its menu.
const MENU: usize = 200;

/// What parts a name from a date in one line.
const PARTS: &[char] = &['\u{1f}', '|', '·', '•', '–', '—', '/', '｜'];

/// Parts of an address that lead to a list of pages and to nobody.
const LISTS: &[&str] = &["categor", "/tag", "topic", "section", "rubri", "theme", "thema", "kategorie"];

/// The name, if there is one.
pub(super) fn beside_date(sources: &Sources<'_, '_>, site: &[String]) -> Vec<String> {
    let Some(title) = sources.title.block else { return Vec::new() };
    let between = title + 1..sources.first_text;
    let dated = between.clone().filter(|at| is_line(sources, *at) && is_dated(sources, *at));
    for at in dated.take(3) {
        let own = sources.body.blocks[at].raw.in_pieces();
        let beside = [at.wrapping_sub(1), at + 1].into_iter().filter(|b| between.contains(b) && is_line(sources, *b));
        let mut pieces: Vec<&str> = own.split(PARTS).flat_map(|piece| piece.split(" - ")).collect();
        pieces.extend(beside.map(|b| sources.text(b)));
        let found = pieces.iter().map(|piece| fold(piece)).find(|piece| is_person(sources, piece, site));
        if let Some(name) = found {
            return vec![name];
        }
    }
    Vec::new()
}

fn is_dated(sources: &Sources<'_, '_>, at: usize) -> bool {
    let pieces = sources.body.blocks[at].raw.in_pieces();
    pieces.split('\u{1f}').any(|piece| !find_dates_as(piece, sources.head.order()).is_empty())
}

fn is_line(sources: &Sources<'_, '_>, at: usize) -> bool {
    sources.scores.blocks[at].length <= LINE
}

fn is_person(sources: &Sources<'_, '_>, piece: &str, site: &[String]) -> bool {
    let own = key(piece);
    let is_keyword = || {
        let lists = ["keywords", "news_keywords", "article:section", "article:tag"];
        let mut words = lists.iter().flat_map(|name| sources.head.all(name)).flat_map(|list| list.split([',', ';']));
        words.any(|word| key(word) == own)
    };
    is_spaced_name(piece)
        && names(&[piece.to_string()], site, Marked::Not) == [piece]
        && !is_keyword()
        && !is_of_menu(sources, piece)
}

/// A link with these words stands before the title, or leads to a list.
fn is_of_menu(sources: &Sources<'_, '_>, piece: &str) -> bool {
    let title = sources.title.block.unwrap_or_default();
    let links = sources.places.links.iter().take(MENU).map(|at| (*at, &sources.body.elements[*at]));
    links.filter(|(_, link)| text_of(link.node, 80) == piece).any(|(at, link)| {
        let address = attr(link.node.value(), "href").unwrap_or_default().to_ascii_lowercase();
        sources.body.block_at(at).is_some_and(|block| block < title) || LISTS.iter().any(|word| address.contains(word))
    })
}
