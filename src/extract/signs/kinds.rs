//! What a page is that is no article: a front page, a list of other pages, goods for sale, a film with a line of text.
//! Never a verdict: the words go with the draft, and the options say what becomes of it.

use super::Seen;
use crate::extract::body::HEADINGS;
use crate::extract::words::Words;
use scraper::ElementRef;

/// The page is no article.
pub(in crate::extract) const NOT_ARTICLE: &str = "not_article";
/// It lists other pages.
const LIST_PAGE: &str = "list_page";
/// It shows a film.
const VIDEO_ONLY: &str = "video_only";

/// What metadata call pages of goods.
const GOODS: &[&str] = &["product", "product.item", "product.group", "og:product", "productgroup"];
/// What they call pages that list others.
const LISTS: &[&str] = &["collectionpage", "searchresultspage", "itemlist", "offercatalog"];
/// Words in the address of a frame that shows a film.
const PLAYERS: &[&str] = &["embed", "player", "video"];

/// Less running text than this, in lengths, beside a film is its description.
const DESCRIPTION: f64 = 500.0;
/// Less than this beside a list of links is a word of welcome.
const WELCOME: f64 = 400.0;
/// Headings of other pages that make a list.
const TEASERS: usize = 4;
/// Links, each a line of its own and as long as a headline, that make a list.
const LINKS: usize = 30;
/// The least length of such a line.
const HEADLINE: f64 = 16.0;
/// From this share of links on a text is one.
const LINKED: f64 = 0.8;

/// Words for the page, sorted.
pub(in crate::extract) fn kinds(seen: &Seen<'_, '_>) -> Vec<&'static str> {
    if seen.is_stated() {
        return Vec::new();
    }
    let is_film = is_film(seen);
    let is_list = is_list(seen);
    let is_other = is_list || is_film || is_front(seen) || is_named(seen, GOODS);
    let flags = [(is_list, LIST_PAGE), (is_other, NOT_ARTICLE), (is_film, VIDEO_ONLY)];
    flags.into_iter().filter(|(is_met, _)| *is_met).map(|(_, flag)| flag).collect()
}

/// The metadata call it so, and not an article as well.
fn is_named(seen: &Seen<'_, '_>, names: &[&str]) -> bool {
    let is_article = |kind: &str| ["article", "posting", "recipe"].iter().any(|word| kind.ends_with(word));
    seen.head.kinds().any(|kind| names.contains(&kind)) && !seen.head.kinds().skip(1).any(is_article)
}

/// The address is that of a whole site, or of a site's part in one language.
fn is_front(seen: &Seen<'_, '_>) -> bool {
    let url = seen.page.url.url();
    let mut segments = url.path_segments().into_iter().flatten().filter(|segment| !segment.is_empty());
    let is_front = |segment: &str| {
        let stem = segment.split('.').next().unwrap_or_default();
        ["index", "default", "home"].contains(&stem) || segment.len() == 2 && stem == segment
    };
    url.query().is_none() && segments.all(is_front)
}

/// Its text is one teaser after another, or next to nothing beside links.
fn is_list(seen: &Seen<'_, '_>) -> bool {
    if is_named(seen, LISTS) {
        return true;
    }
    let weights = &seen.scores.blocks;
    let (Some(first), Some(last)) = (seen.choice.blocks.first(), seen.choice.blocks.last()) else { return false };
    let is_heading = |at: &usize| {
        let owner = seen.body.blocks[*at].owner;
        seen.body.up(owner).take(3).any(|element| HEADINGS[1..].contains(&seen.body.tag(element)))
    };
    let headings: Vec<usize> = (*first..=*last).filter(is_heading).collect();
    let teasers = headings.iter().filter(|at| weights[**at].link_density >= LINKED).count();
    if teasers >= TEASERS && 2 * teasers >= headings.len() {
        return true;
    }
    let is_link = |weight: &&crate::extract::score::Weight| weight.link_density >= LINKED && weight.length >= HEADLINE;
    seen.running() < WELCOME && weights.iter().filter(is_link).count() >= LINKS
}

/// It shows a film, and says little beside.
fn is_film(seen: &Seen<'_, '_>) -> bool {
    if seen.running() >= DESCRIPTION {
        return false;
    }
    let is_called = |kind: &str| kind.starts_with("video");
    seen.head.kinds().any(is_called) || shows_film(seen)
}

/// A film in the middle of the page.
fn shows_film(seen: &Seen<'_, '_>) -> bool {
    let aside = Words::NAV.or(Words::FOOTER).or(Words::SIDE).or(Words::AD).or(Words::RELATED);
    let is_aside = |element: &ElementRef<'_>| {
        element.ancestors().filter_map(ElementRef::wrap).any(|around| {
            let value = around.value();
            let names = format!("{} {}", value.attr("class").unwrap_or_default(), value.attr("id").unwrap_or_default());
            matches!(value.name(), "nav" | "footer" | "aside") || Words::of(&names.to_ascii_lowercase()).any(aside)
        })
    };
    let is_player = |element: &ElementRef<'_>| match element.value().name() {
        "video" => true,
        "iframe" => {
            let address = element.value().attr("src").unwrap_or_default().to_ascii_lowercase();
            PLAYERS.iter().any(|word| address.contains(word))
        }
        _ => false,
    };
    let elements = seen.html.root_element().descendants().filter_map(ElementRef::wrap);
    elements.filter(is_player).take(8).any(|element| !is_aside(&element))
}
