//! Reads pictures: their address, lazy loading included, and their words.
//! Never a picture that is furniture by its size: icons, spacers, counters.

use super::attr::attr;
use crate::model::{CanonicalUrl, DraftImage};
use scraper::ElementRef;

/// A picture of the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PageImage {
    /// Its address.
    pub(super) url: CanonicalUrl,
    /// Its `alt` text.
    pub(super) alt: Option<String>,
    /// How many blocks stand before it.
    pub(super) at_block: usize,
    /// The element around it.
    pub(super) parent: usize,
}

impl PageImage {
    /// The article's picture; its blocks begin with these of the page.
    pub(super) fn placed(self, begins: &[usize]) -> DraftImage {
        let at_block = begins.partition_point(|block| *block < self.at_block);
        DraftImage { url: self.url, alt: self.alt, at_block }
    }
}

/// Attributes that hold the address, the real one of a lazy picture first.
const ADDRESSES: &[&str] = &[
    "data-original",
    "data-src",
    "data-lazy-src",
    "data-actualsrc",
    "data-url",
    "data-echo",
    "data-original-src",
    "src",
];

/// Narrower or lower than this, in pixels, is an icon.
const ICON: u32 = 50;

/// Reads an `img` element.
pub(super) fn read(element: ElementRef<'_>, page: &CanonicalUrl, at_block: usize, parent: usize) -> Option<PageImage> {
    let value = element.value();
    let is_icon = ["width", "height"].iter().any(|side| {
        attr(value, side).and_then(|s| s.trim().trim_end_matches("px").parse::<u32>().ok()).is_some_and(|n| n < ICON)
    });
    if is_icon {
        return None;
    }
    let from_set =
        || attr(value, "srcset").or_else(|| attr(value, "data-srcset")).and_then(|set| set.split([' ', ',']).next());
    let address = ADDRESSES
        .iter()
        .filter_map(|name| attr(value, name))
        .map(str::trim)
        .find(|a| !a.is_empty() && !a.starts_with("data:") && !a.starts_with("about:"))
        .or_else(from_set)?;
    let alt = attr(value, "alt").map(str::trim).filter(|alt| !alt.is_empty()).map(str::to_string);
    Some(PageImage { url: page.join(address).ok()?, alt, at_block, parent })
}
