//! Walks the body once, in page order, and writes down its elements and its blocks of text.
//! Never recursive: a page may be as deep as it likes; and never an opinion on what is the article.

use super::attr::attr;
use super::body::{Block, Body, Element};
use super::hidden::is_decoy;
use super::image;
use super::looks::{Looks, Names};
use super::raw::RawText;
use super::reason::Reason;
use super::sites::Css;
use super::spent::Spent;
use super::tags::{is_block, is_heading, is_skipped, is_textless};
use super::trace::{Notes, Part};
use super::{ExtractError, Limits};
use crate::model::CanonicalUrl;
use crate::text::chars::is_alphanumeric;
use html5ever::{LocalName, local_name};
use scraper::{ElementRef, Html, Node};

/// What of a page is walked.
pub(super) struct Bounds<'r> {
    /// How much.
    pub(super) limits: &'r Limits,
    /// What the user's rule takes out.
    pub(super) removed: &'r [Css],
}

/// Walks the body of a page.
pub(super) fn walk<'a>(
    html: &'a Html,
    page: &CanonicalUrl,
    bounds: &Bounds<'_>,
    notes: &mut Notes,
) -> Result<Body<'a>, ExtractError> {
    let root = html.root_element();
    let body = root.children().filter_map(ElementRef::wrap).find(|e| e.value().name() == "body");
    let body = body.ok_or(ExtractError::NoText)?;
    let mut walker = Walker {
        page,
        removed: bounds.removed,
        notes,
        body: Body { elements: Vec::new(), blocks: Vec::new(), images: Vec::new() },
        spent: Spent::new(*bounds.limits),
        names: Names::default(),
        raw: RawText::default(),
        owner: None,
        image: None,
        after_break: false,
        reading: None,
        current: 0,
    };
    let looks = walker.names.looks(body);
    walker.open(body, looks);
    let mut next = body.first_child();
    while let Some(mut node) = next {
        walker.spent.check()?;
        let entered = walker.enter(ElementRef::wrap(node), node.value());
        if entered && let Some(child) = node.first_child() {
            next = Some(child);
            continue;
        }
        if entered {
            walker.leave(ElementRef::wrap(node));
        }
        next = loop {
            if let Some(sibling) = node.next_sibling() {
                break Some(sibling);
            }
            match node.parent() {
                Some(parent) if parent.id() != body.id() => node = parent,
                _ => break None,
            }
            walker.leave(ElementRef::wrap(node));
        };
    }
    walker.flush(false);
    walker.spent.check()?;
    Ok(walker.body)
}

struct Walker<'a, 'p> {
    page: &'p CanonicalUrl,
    removed: &'p [Css],
    notes: &'p mut Notes,
    body: Body<'a>,
    spent: Spent,
    names: Names,
    raw: RawText,
    owner: Option<usize>,
    image: Option<usize>,
    after_break: bool,
    reading: Option<String>,
    current: usize,
}

impl<'a> Walker<'a, '_> {
    /// Takes in a node; whether its children are to be walked.
    fn enter(&mut self, element: Option<ElementRef<'a>>, node: &Node) -> bool {
        if let Node::Text(text) = node {
            self.text(text);
        }
        let Some(element) = element else { return matches!(node, Node::Fragment) };
        let tag = &element.value().name.local;
        if self.removed.iter().any(|css| css.selects(&element)) {
            self.flush(false);
            self.notes.unshown(self.place(), Reason::SiteRule, element.text());
            return false;
        }
        if *tag == local_name!("br") {
            self.flush(true);
            return false;
        }
        if *tag == local_name!("img") {
            self.picture(element);
            return false;
        }
        if is_skipped(tag) {
            if is_block(tag) {
                self.flush(false);
            }
            if !is_textless(tag) {
                self.notes.unshown(self.place(), Reason::NotShown, element.text());
            }
            return false;
        }
        let looks = self.names.looks(element);
        if looks.may_be_decoy && !is_block(tag) && is_decoy(element) {
            self.notes.unshown(self.place(), Reason::Decoy, element.text());
            return false;
        }
        self.open(element, looks);
        true
    }

    fn open(&mut self, element: ElementRef<'a>, looks: Looks) {
        let value = element.value();
        let tag = &value.name.local;
        let is_block = is_block(tag);
        if is_block {
            self.flush(false);
        } else {
            self.raw.seam();
        }
        let parent = self.current;
        let around = self.body.elements.get(parent);
        let mut style = around.map(|e| e.style).unwrap_or_default();
        style.linked |= *tag == local_name!("a");
        style.bold |= is_bold(tag);
        style.preformatted |= *tag == local_name!("pre");
        style.ruby |= *tag == local_name!("ruby");
        let depth = around.map_or(0, |e| e.depth + 1);
        self.current = self.body.elements.len();
        let holder = if is_block { self.current } else { self.body.elements[parent].holder };
        self.body.elements.push(Element {
            tag: value.name(),
            parent,
            holder,
            depth,
            words: looks.words,
            hidden: looks.hidden,
            style,
            block: self.body.blocks.len(),
            node: element,
        });
        if *tag == local_name!("rt") {
            self.reading = Some(String::new());
        }
    }

    fn leave(&mut self, element: Option<ElementRef<'a>>) {
        let Some(element) = element else { return };
        self.raw.seam();
        match element.value().name.local {
            ref tag if is_block(tag) => self.flush(false),
            local_name!("a") => self.raw.end_link(attr(element.value(), "href")),
            local_name!("rt") => {
                if let Some(reading) = self.reading.take()
                    && !self.raw.end_reading(&reading)
                {
                    self.notes.unshown(self.place(), Reason::LoneReading, std::iter::once(&*reading));
                }
            }
            local_name!("ruby") => self.raw.end_ruby(),
            _ => {}
        }
        self.current = self.body.elements[self.current].parent;
    }

    fn text(&mut self, text: &str) {
        if let Some(reading) = &mut self.reading {
            reading.push_str(text);
            return;
        }
        let indent = INDENTS.iter().find(|indent| !text.is_ascii() && text.contains(**indent));
        let Some(indent) = indent else { return self.piece(text) };
        for (at, piece) in text.split(indent).enumerate() {
            if at > 0 {
                self.flush(true);
            }
            self.piece(piece);
        }
    }

    fn piece(&mut self, text: &str) {
        let style = self.body.elements[self.current].style;
        self.raw.push(text, style);
        if self.owner.is_none() && !self.raw.is_empty() {
            self.owner = Some(self.body.elements[self.current].holder);
        }
    }

    /// Ends the block, if it has a word character.
    fn flush(&mut self, at_break: bool) {
        if self.raw.is_empty() {
            self.raw.clear();
        } else {
            self.end_block(at_break || self.after_break);
        }
        self.after_break = at_break;
    }

    fn end_block(&mut self, at_break: bool) {
        let elements = &self.body.elements;
        if elements.get(self.current).is_some_and(|e| e.style.linked) {
            let href = self.body.up(self.current).find(|e| elements[*e].tag == "a");
            self.raw.end_link(href.and_then(|e| attr(elements[e].node.value(), "href")));
        }
        let owner = self.owner.take().unwrap_or(0);
        self.raw.finish();
        if self.raw.text.chars().any(is_alphanumeric) {
            let image = self.image.take();
            self.spent.block(self.raw.text.len(), self.depth());
            if self.spent.check().is_ok() {
                self.body.blocks.push(Block { raw: self.raw.take(), owner, at_break, image });
            }
        } else {
            let place = (self.body.blocks.len(), Part::Before);
            self.notes.unshown(place, Reason::NoWord, std::iter::once(self.raw.text.as_str()));
        }
        self.raw.clear();
    }

    /// Where a text stands that makes no block.
    fn place(&self) -> (usize, Part) {
        (self.body.blocks.len(), if self.raw.is_empty() { Part::Before } else { Part::Inside })
    }

    /// Of the element we are in.
    fn depth(&self) -> usize {
        self.body.elements[self.current].depth as usize
    }

    fn picture(&mut self, element: ElementRef<'a>) {
        let Some(picture) = image::read(element, self.page, self.body.blocks.len(), self.current) else { return };
        self.spent.picture(self.depth());
        self.image = Some(self.body.images.len());
        self.body.images.push(picture);
    }
}

/// Elements whose text is bold.
fn is_bold(tag: &LocalName) -> bool {
    is_heading(tag) || matches!(*tag, local_name!("b") | local_name!("strong"))
}

/// What Chinese pages begin a paragraph with when they break lines by `br` or not at all.
const INDENTS: [&str; 2] = ["\u{3000}\u{3000}", "\u{a0}\u{a0}\u{a0}\u{a0}"];
