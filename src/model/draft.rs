//! What the extractor found in a page, before any cleaning: raw text in page order, and every candidate for a field.
//! Never cleaned text: `clean` must be able to give the raw text back.

use super::{
    CanonicalUrl,
    field::{DatedField, FieldCandidate},
};
use jiff::Timestamp;
use serde::Serialize;

/// The kind of a block of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading inside the text.
    Subhead,
    /// One item of a list.
    ListItem,
    /// A quotation set apart.
    Quote,
    /// A table row's cells, joined by ` | `.
    Table,
    /// Preformatted text.
    Code,
    /// Words under a picture.
    Caption,
    /// What stands for a video, post or map.
    Embed,
}

impl BlockKind {
    /// Every kind.
    pub const ALL: &[BlockKind] = &[
        BlockKind::Paragraph,
        BlockKind::Subhead,
        BlockKind::ListItem,
        BlockKind::Quote,
        BlockKind::Table,
        BlockKind::Code,
        BlockKind::Caption,
        BlockKind::Embed,
    ];

    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Subhead => "subhead",
            BlockKind::ListItem => "list_item",
            BlockKind::Quote => "quote",
            BlockKind::Table => "table",
            BlockKind::Code => "code",
            BlockKind::Caption => "caption",
            BlockKind::Embed => "embed",
        }
    }
}

/// A link inside a block's raw text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// First byte of the link text in `raw`.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// Where it leads, as written.
    pub href: String,
}

/// A ruby reading (`<ruby>漢<rt>かん</rt></ruby>`): the base stays in the text, the reading comes here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruby {
    /// First byte of the base in `raw`.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// The reading.
    pub reading: String,
}

/// An item of a list that a block stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// Which element of the page it is: the blocks of one item have the same.
    pub id: usize,
    /// Its number, in an ordered list.
    pub number: Option<u32>,
}

/// Where a block stands in the markup around it, for whoever writes it out as markup again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Nesting {
    /// The level of a heading, 1 to 6.
    pub level: Option<u8>,
    /// The list items around it, the outermost first.
    pub items: Vec<ListItem>,
    /// Which list, table or quotation it is a part of, the outermost.
    pub whole: Option<usize>,
}

/// One block of the article as it stands in the page.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftBlock {
    /// What the markup says it is. `clean` may know better from the text (a caption in a bare `<p>`).
    pub kind: BlockKind,
    /// The text with white space as the browser would show it: runs of ASCII blanks folded only where the
    /// source breaks lines, so that a one-line body keeps its single and double spaces. Hidden decoys and ruby
    /// readings are out.
    pub raw: String,
    /// It stands directly after (or around) a picture, which makes a caption likely.
    pub after_image: bool,
    /// The picture it belongs to: an index into `Draft::images`.
    pub image: Option<usize>,
    /// Everything in it is bold or a heading.
    pub all_bold: bool,
    /// Links inside.
    pub links: Vec<Link>,
    /// Ruby readings inside.
    pub ruby: Vec<Ruby>,
    /// Where it stands.
    pub nesting: Nesting,
}

impl DraftBlock {
    /// A block of plain text.
    pub fn new(kind: BlockKind, raw: impl Into<String>) -> DraftBlock {
        DraftBlock {
            kind,
            raw: raw.into(),
            after_image: false,
            image: None,
            all_bold: false,
            links: Vec::new(),
            ruby: Vec::new(),
            nesting: Nesting::default(),
        }
    }
}

/// A picture of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftImage {
    /// Where it is, resolved against the page.
    pub url: CanonicalUrl,
    /// Its `alt` text.
    pub alt: Option<String>,
    /// How many of the draft's blocks stand before it.
    pub at_block: usize,
}

/// What the page says about itself, chosen among the candidates. Unknown is `None`, never a guess.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageFacts {
    /// The title, raw.
    pub title: Option<String>,
    /// A line under the title, raw.
    pub subtitle: Option<String>,
    /// 原标题 and the like.
    pub original_title: Option<String>,
    /// `<meta name=description>`.
    pub description: Option<String>,
    /// `rel=canonical`, believed only on the same site (else see `fields`).
    pub canonical_url: Option<CanonicalUrl>,
    /// The site's name.
    pub site_name: Option<String>,
    /// Who published it first, as the page says: 来源.
    pub source_name: Option<String>,
    /// The section as shown: 体育.
    pub section_label: Option<String>,
    /// Authors' names as the page's metadata or byline gives them; the dateline's reporters are not here.
    pub authors: Vec<String>,
    /// 责任编辑 and the like.
    pub editors: Vec<String>,
    /// First publication.
    pub published: Option<DatedField>,
    /// Last change.
    pub modified: Option<DatedField>,
    /// The view counter.
    pub view_count: Option<i64>,
    /// The comment counter.
    pub comment_count: Option<i64>,
    /// Tags.
    pub tags: Vec<String>,
    /// Licence URL or name.
    pub license: Option<String>,
    /// `<meta name=robots>`, its per-agent forms (`googlebot: noindex`) and `X-Robots-Tag: …`, one statement a line.
    pub robots_meta: Option<String>,
    /// The page asks us not to index it; `Some(false)` = it says that we may.
    pub noindex: Option<bool>,
    /// It asks us to keep no copy; `Some(false)` = it says that we may.
    pub noarchive: Option<bool>,
    /// It is not to be shown from then on.
    pub unavailable_after: Option<Timestamp>,
    /// `isAccessibleForFree` negated.
    pub paywall: Option<bool>,
    /// A TDM or AI opt-out was declared.
    pub ai_opt_out: Option<bool>,
    /// `<html lang>` or its equivalents, as written.
    pub declared_lang: Option<String>,
}

/// A page taken apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Where the page was found.
    pub url: CanonicalUrl,
    /// When; the "now" of every rule.
    pub fetched_at: Timestamp,
    /// The article's blocks in page order, captions in their place; never empty.
    pub blocks: Vec<DraftBlock>,
    /// The article's pictures in page order.
    pub images: Vec<DraftImage>,
    /// What the page says about itself.
    pub facts: PageFacts,
    /// Every candidate for a field.
    pub fields: Vec<FieldCandidate>,
    /// Name and version of the chooser.
    pub extractor: &'static str,
    /// How sure the chooser is, in [0, 1].
    pub confidence: f32,
    /// What else the page looks like, sorted: `list_page`, `not_article`, `video_only`.
    pub flags: Vec<&'static str>,
}
