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
/// Parts of an address under which web software lists pages.
const SHELVES: &[&str] = &["category", "categories", "tag", "tags", "kategorie", "categorie", "categoria", "search"];
/// Words in the address of a frame that shows a film.
const PLAYERS: &[&str] = &["embed", "player", "video"];

/// Less running text than this, in lengths, beside a film is its description.
const DESCRIPTION: f64 = 500.0;
/// Less than this beside a list of links is a word of welcome.
const WELCOME: f64 = 400.0;
/// Headings of other pages that make a list.
const TEASERS: usize = 4;
/// The most running text for each of them, in lengths: more is a chapter.
const TEASER: f64 = 300.0;
/// Links, each a line of its own and as long as a headline, that make a list.
const LINKS: usize = 30;
/// The least length of such a line.
const HEADLINE: f64 = 16.0;
/// From this share of links on a text is one.
const LINKED: f64 = 0.8;

/// Words for the page, sorted.
pub(in crate::extract) fn kinds(seen: &Seen<'_, '_>) -> Vec<&'static str> {
    let is_shop = is_shop(seen);
    let is_open = !seen.is_stated();
    let (is_list, is_film) = (is_open && is_list(seen), is_open && is_film(seen));
    let is_front = is_open && is_front(seen);
    let is_other = is_shop || is_list || is_film || is_front;
    let flags = [(is_list, LIST_PAGE), (is_other, NOT_ARTICLE), (is_film, VIDEO_ONLY)];
    flags.into_iter().filter(|(is_met, _)| *is_met).map(|(_, flag)| flag).collect()
}

/// `og:type` says so; or JSON-LD does, and neither it nor a date of publication says that this is an article about goods.
fn is_shop(seen: &Seen<'_, '_>) -> bool {
    seen.head.kind().is_some_and(|kind| GOODS.contains(&kind))
        || is_linked(seen, GOODS) && !seen.head.states_publication()
}

/// JSON-LD calls it so, and not an article as well. (Many a shop's software calls everything an article in `og:type`.)
fn is_linked(seen: &Seen<'_, '_>, names: &[&str]) -> bool {
    let kinds = seen.head.linked_kinds();
    let is_article = |kind: &String| ["article", "posting", "recipe", "review"].iter().any(|word| kind.ends_with(word));
    kinds.iter().any(|kind| names.contains(&kind.as_str())) && !kinds.iter().any(is_article)
}

/// The address, or the one that the page gives itself, is that of a whole site, or of a site's part in one language.
fn is_front(seen: &Seen<'_, '_>) -> bool {
    let own = seen.facts.canonical_url.as_ref().unwrap_or(&seen.page.url);
    let url = own.url();
    let mut segments = own.url().path_segments().into_iter().flatten().filter(|segment| !segment.is_empty());
    let is_front = |segment: &str| {
        let stem = segment.split('.').next().unwrap_or_default();
        ["index", "default", "home"].contains(&stem) || segment.len() == 2 && stem == segment
    };
    // A name that cannot exist (RFC 2606) stands for an address that nobody knows.
    let is_known = !url.host_str().is_some_and(|host| host.ends_with(".invalid"));
    is_known && url.query().is_none() && segments.all(is_front)
}

/// The address has a word under which web software lists pages, and a name behind it.
fn is_shelf(seen: &Seen<'_, '_>) -> bool {
    let segments: Vec<&str> = seen.page.url.url().path_segments().into_iter().flatten().collect();
    let behind = segments.iter().position(|segment| SHELVES.contains(segment)).map(|at| segments.len() - at - 1);
    behind.is_some_and(|behind| behind > 0) && !segments.last().is_some_and(|last| last.contains('.'))
}

/// Its text is one teaser after another, or next to nothing beside links.
fn is_list(seen: &Seen<'_, '_>) -> bool {
    if is_linked(seen, LISTS) || is_shelf(seen) {
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
    let is_teased = seen.running() <= TEASER * teasers as f64;
    if teasers >= TEASERS && 2 * teasers >= headings.len() && is_teased {
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
    seen.head.kind().is_some_and(is_called) || seen.head.linked_kinds().iter().any(|k| is_called(k)) || shows_film(seen)
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
