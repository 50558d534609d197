//! Walks the body once, in page order, and writes down its elements and its blocks of text.
//! Never recursive: a page may be as deep as it likes; and never an opinion on what is the article.

use super::image::{self, PageImage};
use super::raw::{RawText, Style};
use super::words::Words;
use crate::model::CanonicalUrl;
use scraper::{ElementRef, Html, Node};
use std::collections::HashMap;
use std::mem;

/// An element of the body.
#[derive(Debug, Clone)]
pub(super) struct Element<'a> {
    /// Its name.
    pub(super) tag: &'a str,
    /// The element around it; the body is its own.
    pub(super) parent: usize,
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

const BLOCK_TAGS: &[&str] = &[
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "tbody",
    "thead",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "section",
    "blockquote",
    "figure",
    "figcaption",
    "pre",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "nav",
    "body",
    "form",
    "fieldset",
    "dl",
    "dt",
    "dd",
    "address",
    "center",
    "hr",
    "details",
    "summary",
    "menu",
    "dir",
    "legend",
    "hgroup",
    "search",
    "picture",
    "video",
    "audio",
    "iframe",
    "object",
    "marquee",
];

const SKIPPED_TAGS: &[&str] = &[
    "script", "style", "noscript", "iframe", "template", "svg", "select", "option", "textarea", "button", "head",
    "object", "canvas", "audio", "video", "input", "embed", "applet", "map", "math", "datalist", "rp",
];

pub(super) const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];

/// The longest text that a hidden inline element may have and still be a decoy.
const DECOY_CHARS: usize = 200;

/// Walks the body of a page.
pub(super) fn walk<'a>(html: &'a Html, page: &CanonicalUrl) -> Option<Body<'a>> {
    let root = html.root_element();
    let body = root.children().filter_map(ElementRef::wrap).find(|e| e.value().name() == "body")?;
    let mut walker = Walker {
        page,
        body: Body { elements: Vec::new(), blocks: Vec::new(), images: Vec::new() },
        words: HashMap::new(),
        raw: RawText::default(),
        owner: None,
        image: None,
        after_break: false,
        reading: None,
        current: 0,
    };
    walker.open(body);
    let mut next = body.first_child();
    while let Some(mut node) = next {
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
    Some(walker.body)
}

struct Walker<'a, 'p> {
    page: &'p CanonicalUrl,
    body: Body<'a>,
    words: HashMap<String, Words>,
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
        let tag = element.value().name();
        if tag == "br" {
            self.flush(true);
            return false;
        }
        if tag == "img" {
            self.picture(element);
            return false;
        }
        if SKIPPED_TAGS.contains(&tag) {
            if BLOCK_TAGS.contains(&tag) {
                self.flush(false);
            }
            return false;
        }
        if !BLOCK_TAGS.contains(&tag) && is_decoy(element) {
            return false;
        }
        self.open(element);
        true
    }

    fn open(&mut self, element: ElementRef<'a>) {
        let value = element.value();
        let tag = value.name();
        if BLOCK_TAGS.contains(&tag) {
            self.flush(false);
        } else {
            self.raw.seam();
        }
        let words = self.words_of(element);
        let parent = self.current;
        let mut style = self.body.elements.get(parent).map(|e| e.style).unwrap_or_default();
        style.linked |= tag == "a";
        style.bold |= matches!(tag, "b" | "strong") || HEADINGS.contains(&tag);
        style.preformatted |= tag == "pre";
        style.ruby |= tag == "ruby";
        let depth = self.body.elements.get(parent).map_or(0, |e| e.depth + 1);
        self.current = self.body.elements.len();
        let hidden = is_hidden(element);
        self.body.elements.push(Element {
            tag,
            parent,
            depth,
            words,
            hidden,
            style,
            block: self.body.blocks.len(),
            node: element,
        });
        if tag == "rt" {
            self.reading = Some(String::new());
        }
    }

    fn leave(&mut self, element: Option<ElementRef<'a>>) {
        let Some(element) = element else { return };
        self.raw.seam();
        match element.value().name() {
            tag if BLOCK_TAGS.contains(&tag) => self.flush(false),
            "a" => self.raw.end_link(element.value().attr("href")),
            "rt" => {
                if let Some(reading) = self.reading.take() {
                    self.raw.end_reading(&reading);
                }
            }
            "ruby" => self.raw.end_ruby(),
            _ => {}
        }
        self.current = self.body.elements[self.current].parent;
    }

    fn text(&mut self, text: &str) {
        if let Some(reading) = &mut self.reading {
            reading.push_str(text);
            return;
        }
        let mut pieces =
            INDENTS.iter().find(|i| text.contains(**i)).map_or_else(|| text.split("\0"), |i| text.split(*i));
        if let Some(first) = pieces.next() {
            self.piece(first);
        }
        for piece in pieces {
            self.flush(true);
            self.piece(piece);
        }
    }

    fn piece(&mut self, text: &str) {
        let style = self.body.elements[self.current].style;
        self.raw.push(text, style);
        if self.owner.is_none() && !self.raw.is_empty() {
            self.owner = self.body.up(self.current).find(|e| BLOCK_TAGS.contains(&self.body.tag(*e)));
        }
    }

    /// Ends the block, if it has a word character.
    fn flush(&mut self, at_break: bool) {
        let elements = &self.body.elements;
        if elements.get(self.current).is_some_and(|e| e.style.linked) {
            let href = self.body.up(self.current).find(|e| elements[*e].tag == "a");
            self.raw.end_link(href.and_then(|e| elements[e].node.value().attr("href")));
        }
        let mut raw = mem::take(&mut self.raw);
        let owner = self.owner.take().unwrap_or(0);
        raw.finish();
        if raw.text.chars().any(char::is_alphanumeric) {
            let image = self.image.take();
            self.body.blocks.push(Block { raw, owner, at_break: at_break || self.after_break, image });
        }
        self.after_break = at_break;
    }

    fn picture(&mut self, element: ElementRef<'a>) {
        let Some(picture) = image::read(element, self.page, self.body.blocks.len(), self.current) else { return };
        self.image = Some(self.body.images.len());
        self.body.images.push(picture);
    }

    fn words_of(&mut self, element: ElementRef<'_>) -> Words {
        let value = element.value();
        let mut names = String::new();
        for name in ["class", "id", "itemprop", "role", "data-testid", "data-component"] {
            if let Some(text) = value.attr(name) {
                names.push_str(text);
                names.push(' ');
            }
        }
        if names.is_empty() {
            return Words::default();
        }
        names.make_ascii_lowercase();
        if let Some((end, _)) = names.char_indices().nth(300) {
            names.truncate(end);
        }
        *self.words.entry(names).or_insert_with_key(|names| Words::of(names))
    }
}

/// What Chinese pages begin a paragraph with when they break lines by `br` or not at all.
const INDENTS: [&str; 2] = ["\u{3000}\u{3000}", "\u{a0}\u{a0}\u{a0}\u{a0}"];

/// Hidden by attribute or by the element's own style.
fn is_hidden(element: ElementRef<'_>) -> bool {
    let value = element.value();
    if value.attr("hidden").is_some() || value.attr("aria-hidden") == Some("true") {
        return true;
    }
    let Some(style) = value.attr("style") else { return false };
    let style: String = style.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).take(500).collect();
    let off_screen = style.contains("position:absolute")
        && ["left:-9", "top:-9", "left:-5", "text-indent:-9", "clip:rect(0"].iter().any(|s| style.contains(s));
    off_screen
        || ["display:none", "visibility:hidden", "opacity:0;"].iter().any(|s| style.contains(s))
        || style
            .split(';')
            .any(|rule| matches!(rule, "font-size:0" | "font-size:0px" | "opacity:0" | "text-indent:-9999px"))
}

/// A short inline element that nobody sees: a decoy against copying, or words for screen readers.
fn is_decoy(element: ElementRef<'_>) -> bool {
    let unseen =
        || element.value().attr("class").is_some_and(|c| Words::of(&c.to_ascii_lowercase()).any(Words::UNSEEN));
    (is_hidden(element) || unseen()) && element.text().flat_map(str::chars).take(DECOY_CHARS + 1).count() <= DECOY_CHARS
}
