//! A body taken apart: its elements, its blocks of text and its pictures, all in page order.
//! Never a judgement: this is what the page holds, not what of it is the article.

use super::image::PageImage;
use super::raw::{RawText, Style};
use super::words::Words;
use scraper::ElementRef;

/// The elements that are headings.
pub(super) const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];

/// An element of the body.
#[derive(Debug, Clone)]
pub(super) struct Element<'a> {
    /// Its name.
    pub(super) tag: &'a str,
    /// The element around it; the body is its own.
    pub(super) parent: usize,
    /// The nearest block element: itself, or one around it.
    pub(super) holder: usize,
    /// Steps from the body.
    pub(super) depth: u32,
    /// What its class, id, role and itemprop say.
    pub(super) words: Words,
    /// Hidden by attribute or style.
    pub(super) hidden: bool,
    /// How text in it is set.
    pub(super) style: Style,
    /// How many blocks were complete when it began.
    pub(super) block: usize,
    /// Where it stands in the tree.
    pub(super) node: ElementRef<'a>,
}

/// A block of text.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// The text.
    pub(super) raw: RawText,
    /// The nearest block element of its first word.
    pub(super) owner: usize,
    /// A line break (`br` or an indent) is what ends it or what it begins with.
    pub(super) at_break: bool,
    /// The picture it follows directly.
    pub(super) image: Option<usize>,
}

/// A body taken apart.
pub(super) struct Body<'a> {
    /// Elements in page order; the first is the body. Never empty.
    pub(super) elements: Vec<Element<'a>>,
    /// Blocks in page order.
    pub(super) blocks: Vec<Block>,
    /// Pictures in page order.
    pub(super) images: Vec<PageImage>,
}

impl<'a> Body<'a> {
    /// An element, then what is around it, out to the body.
    pub(super) fn up(&self, start: usize) -> impl Iterator<Item = usize> + '_ {
        let mut next = Some(start);
        std::iter::from_fn(move || {
            let at = next?;
            next = (at != 0).then(|| self.elements[at].parent);
            Some(at)
        })
    }

    /// The block in which an element's text stands, or the first that follows it.
    pub(super) fn block_at(&self, element: usize) -> Option<usize> {
        let at = self.elements[element].block;
        (at < self.blocks.len()).then_some(at)
    }

    /// The tag of an element.
    pub(super) fn tag(&self, element: usize) -> &'a str {
        self.elements[element].tag
    }
}
