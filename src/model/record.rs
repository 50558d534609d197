//! The record: what the databases keep and `extract` prints. Its field names are an interface for people.
//! Never a guess without its basis: unknown is null.

use super::{BlockKind, CanonicalUrl, Entity, FieldCandidate, Keyword, Lang, Precision};
use crate::text::sketch::Sketch;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

/// One block of the article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordBlock {
    /// What it is.
    pub kind: BlockKind,
    /// Cleaned text.
    pub text: String,
}

/// A remark beside the text (stand-off).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Annotation {
    /// `pinyin`, `gloss`, `ruby`, `reader`.
    pub kind: &'static str,
    /// Index into `blocks`.
    pub block: usize,
    /// In characters of that block's text.
    pub offset: usize,
    /// The annotated text.
    pub surface: String,
    /// The reading.
    pub value: String,
    /// What stood in the page.
    pub raw: String,
}

/// A caption taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Caption {
    /// As it stands, cleaned.
    pub raw: String,
    /// Without its credit.
    pub caption: String,
    /// Who made the picture, as written.
    pub credit: Option<String>,
    /// The day it was taken or shows; `--08-22` where the year is not stated (ISO 8601-1 truncated form).
    pub date: Option<String>,
    /// Index of the block.
    #[serde(skip)]
    pub block: usize,
}

/// A picture with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Image {
    /// Where it is.
    pub url: CanonicalUrl,
    /// Its caption as it stands, or its `alt` text.
    pub raw: Option<String>,
    /// The caption.
    pub caption: Option<String>,
    /// The credit.
    pub credit: Option<String>,
    /// The day it was taken.
    pub taken_on: Option<Date>,
}

/// What somebody did for the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonRole {
    /// Named by the page's metadata or byline.
    Author,
    /// Named in the dateline.
    Reporter,
    /// 责任编辑.
    Editor,
    /// In a picture credit.
    Photographer,
    /// Translated it.
    Translator,
}

impl PersonRole {
    /// The word in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            PersonRole::Author => "author",
            PersonRole::Reporter => "reporter",
            PersonRole::Editor => "editor",
            PersonRole::Photographer => "photographer",
            PersonRole::Translator => "translator",
        }
    }
}

/// Somebody named by the article's makers (not in its text).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The name as written.
    pub name: String,
    /// What they did.
    pub role: PersonRole,
    /// For whom.
    pub organisation: Option<String>,
}

/// The dateline, taken apart; it also stays in the first paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Dateline {
    /// 新华网, Reuters.
    pub agency: Option<String>,
    /// 海口, LONDON.
    pub place: Option<String>,
    /// Stated, or inferred from the page's explicit dates.
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: Option<i8>,
    /// 1 to 31.
    pub day: Option<i8>,
    /// Names.
    pub reporters: Vec<String>,
}

/// One normalized article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    /// Hash of the trusted canonical URL, 32 hexadecimal digits.
    pub id: String,
    /// The trusted canonical URL, else the final URL in its dedup spelling.
    pub url: CanonicalUrl,
    /// `rel=canonical` as declared and believed.
    pub canonical_url: Option<CanonicalUrl>,
    /// The title.
    pub title: Option<String>,
    /// A line under it.
    pub subtitle: Option<String>,
    /// 原标题.
    pub original_title: Option<String>,
    /// The page's description.
    pub description: Option<String>,
    /// The first paragraph without its dateline.
    pub lead: Option<String>,
    /// All blocks in page order.
    pub blocks: Vec<RecordBlock>,
    /// All blocks but captions, joined by a blank line.
    pub body_text: String,
    /// The body as Markdown: all blocks, the pictures, and links where the page has them.
    #[serde(skip)]
    pub body_markdown: String,
    /// The captions.
    pub captions: Vec<Caption>,
    /// The pictures.
    pub images: Vec<Image>,
    /// Names to print: authors, else the dateline's reporters.
    pub authors: Vec<String>,
    /// Everybody named by the article's makers.
    pub people: Vec<Person>,
    /// Civil date of first publication.
    pub published_on: Option<Date>,
    /// The instant, if time and zone are known.
    pub published_at: Option<Timestamp>,
    /// The zone as stated.
    pub published_offset: Option<String>,
    /// How exact.
    pub published_precision: Option<Precision>,
    /// From where.
    pub published_basis: Option<&'static str>,
    /// Civil date of the last change.
    pub modified_on: Option<Date>,
    /// The instant.
    pub modified_at: Option<Timestamp>,
    /// From where.
    pub modified_basis: Option<&'static str>,
    /// The dateline.
    pub dateline: Option<Dateline>,
    /// The site's name.
    pub site_name: Option<String>,
    /// Who published it first.
    pub source_name: Option<String>,
    /// `source_name` is not this site.
    pub source_republished: Option<bool>,
    /// The section as shown.
    pub section_label: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// The view counter.
    pub view_count: Option<i64>,
    /// The comment counter.
    pub comment_count: Option<i64>,
    /// Language with script.
    pub lang: Option<Lang>,
    /// Words; in Chinese, Japanese and Korean each character is one.
    pub word_count: i64,
    /// Characters of `body_text`.
    pub char_count: i64,
    /// At least 1.
    pub reading_minutes: i64,
    /// Behind a paywall.
    pub paywall: Option<bool>,
    /// Licence.
    pub license: Option<String>,
    /// What was said to robots, to whomever: `noindex`, `googlebot: noindex`, `X-Robots-Tag: …`, one statement a line.
    pub robots_meta: Option<String>,
    /// We are asked not to index it; false = it is said that we may.
    pub noindex: Option<bool>,
    /// We are asked to keep no copy; false = it is said that we may.
    pub noarchive: Option<bool>,
    /// It is not to be shown from then on.
    pub unavailable_after: Option<Timestamp>,
    /// TDM or AI opt-out declared.
    pub ai_opt_out: Option<bool>,
    /// Remarks beside the text.
    pub annotations: Vec<Annotation>,
    /// What the article names, in the order of the text.
    pub entities: Vec<Entity>,
    /// What it is about, the best first.
    pub keywords: Vec<Keyword>,
    /// Every candidate for a field.
    #[serde(skip)]
    pub fields: Vec<FieldCandidate>,
    /// Digest of title and body, 32 hexadecimal digits: what decides "changed".
    pub content_hash: String,
    /// 64-bit simhash of the body without dateline.
    pub simhash: i64,
    /// What copies of the story are known by.
    #[serde(skip)]
    pub sketch: Sketch,
    /// In [0, 1].
    pub quality: f64,
    /// Words for what was met.
    pub flags: Vec<String>,
    /// Name and version of the chooser.
    pub extractor: String,
    /// Digest of weights, tables, options.
    pub rules_version: String,
    /// When the page was fetched.
    pub fetched_at: Timestamp,
}
