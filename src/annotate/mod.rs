//! Article → record: language, dateline, people, captions, dates, entities, keywords, counts, fingerprints, quality.
//! Never I/O, a clock, configuration, or an import from another craft.

mod bylines;
mod captions;
mod dates;
mod entities;
mod keywords;
mod lang;
pub mod markdown;
mod people;
mod quality;
mod tongue;

pub use bylines::parse_byline;
pub use captions::parse_caption;
pub use dates::parse_dateline;
pub use lang::detect_lang;
pub use quality::losses;

use crate::model::{
    Annotation, Article, Basis, BlockKind, CleanBlock, DatedField, Dateline, Lang, Precision, Record, RecordBlock,
    sketch_of,
};
use crate::text::chars::{count_words, is_cjk};
use crate::text::datelines::find_dateline;
use crate::text::normalize::nfc;
use crate::text::similarity::simhash;
use crate::text::sketch::Sketch;

/// The version of these rules; part of a record's `rules_version`.
pub const RULES: &str = "annotate-5";

/// What the caller decides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The digest of all rules, options and tables, as the record carries it.
    pub rules_version: String,
}

/// Characters of Chinese, Japanese or Korean that a reader takes in a minute.
const CJK_A_MINUTE: usize = 400;
/// Words of other languages that a reader takes in a minute.
const WORDS_A_MINUTE: usize = 230;

/// Annotates an article.
pub fn annotate(article: &Article, options: &Options) -> Record {
    let facts = &article.draft.facts;
    let body_text = body_text(article);
    let title = article.title.as_ref().map(|t| t.text.clone());
    let lang =
        detect_lang(&[title.as_deref().unwrap_or_default(), &body_text].join("\n"), facts.declared_lang.as_deref());
    let captions = captions::captions(article);
    let dateline = dates::dateline(article);
    let published = dates::published(facts.published.as_ref(), dateline.as_ref());
    let stated = facts.source_name.clone().or_else(|| people::imprints(article).find_map(|line| line.source));
    let source_name = stated.map(|name| nfc(&name)).or_else(|| dateline.as_ref().and_then(|d| d.agency.clone()));
    let authors = people::authors(article, dateline.as_ref());
    let url = people::trusted_url(article);
    let graded = quality::grade(article, &body_text);
    let blocks: Vec<RecordBlock> =
        article.blocks.iter().map(|b| RecordBlock { kind: b.kind, text: b.text.clone() }).collect();
    Record {
        id: url.hash().to_hex(),
        canonical_url: facts.canonical_url.clone().filter(|c| c.same_site(&article.draft.url)),
        url,
        content_hash: content_hash(title.as_deref(), &body_text),
        simhash: simhash(without_dateline(&body_text)).cast_signed(),
        lead: lead(article),
        sketch: sketch_of(&blocks),
        blocks,
        body_markdown: markdown::of(article),
        images: captions::images(article, &captions),
        captions,
        people: people::people(article, &authors, dateline.as_ref()),
        authors,
        published_on: published.as_ref().map(|p| p.on),
        published_at: published.as_ref().and_then(|p| p.at),
        published_offset: published.as_ref().and_then(|p| p.offset.clone()),
        published_precision: published.as_ref().map(|p| p.precision),
        published_basis: published.as_ref().map(|p| p.basis.as_str()),
        modified_on: facts.modified.as_ref().map(|m| m.on),
        modified_at: facts.modified.as_ref().and_then(|m| m.at),
        modified_basis: facts.modified.as_ref().map(|m| m.basis.as_str()),
        dateline,
        source_republished: people::republished(source_name.as_deref(), facts.site_name.as_deref()),
        source_name,
        word_count: count_words(&body_text) as i64,
        char_count: body_text.chars().count() as i64,
        reading_minutes: reading_minutes(&body_text),
        annotations: annotations(article),
        entities: entities::entities(article, lang.as_ref()),
        keywords: keywords::keywords(article, lang.as_ref()),
        quality: graded.quality,
        flags: graded.flags,
        lang,
        title,
        body_text,
        ..passed_on(article, options)
    }
}

/// What goes from the page's facts into the record as it is; everything else is a placeholder.
fn passed_on(article: &Article, options: &Options) -> Record {
    let draft = &article.draft;
    let facts = draft.facts.clone();
    Record {
        id: String::new(),
        url: draft.url.clone(),
        canonical_url: None,
        title: None,
        subtitle: facts.subtitle.map(|t| nfc(&t)),
        original_title: people::original_title(article).map(|t| nfc(&t)),
        description: facts.description.map(|t| nfc(&t)),
        lead: None,
        blocks: Vec::new(),
        body_text: String::new(),
        body_markdown: String::new(),
        captions: Vec::new(),
        images: Vec::new(),
        authors: Vec::new(),
        people: Vec::new(),
        published_on: None,
        published_at: None,
        published_offset: None,
        published_precision: None,
        published_basis: None,
        modified_on: None,
        modified_at: None,
        modified_basis: None,
        dateline: None,
        site_name: facts.site_name.map(|t| nfc(&t)),
        source_name: None,
        source_republished: None,
        section_label: facts.section_label.map(|t| nfc(&t)),
        tags: facts.tags.iter().map(|t| nfc(t)).collect(),
        view_count: facts.view_count,
        comment_count: facts.comment_count,
        lang: None,
        word_count: 0,
        char_count: 0,
        reading_minutes: 1,
        paywall: facts.paywall,
        license: facts.license,
        robots_meta: facts.robots_meta.map(|t| nfc(&t)),
        noindex: facts.noindex,
        noarchive: facts.noarchive,
        unavailable_after: facts.unavailable_after,
        ai_opt_out: facts.ai_opt_out,
        annotations: Vec::new(),
        entities: Vec::new(),
        keywords: Vec::new(),
        fields: draft.fields.clone(),
        content_hash: String::new(),
        simhash: 0,
        sketch: Sketch::default(),
        quality: 0.0,
        flags: Vec::new(),
        extractor: draft.extractor.to_string(),
        rules_version: options.rules_version.clone(),
        fetched_at: draft.fetched_at,
    }
}

fn body_text(article: &Article) -> String {
    let body = article.blocks.iter().filter(|b| b.kind != BlockKind::Caption);
    body.map(|b| b.text.as_str()).collect::<Vec<_>>().join("\n\n")
}

fn without_dateline(text: &str) -> &str {
    find_dateline(text).map_or(text, |head| text[head.end..].trim_start())
}

/// The first paragraph with words of its own after the dateline.
fn lead(article: &Article) -> Option<String> {
    let paragraphs = article.blocks.iter().filter(|b| b.kind == BlockKind::Paragraph);
    paragraphs.map(|b| without_dateline(&b.text)).find(|t| !t.is_empty()).map(str::to_string)
}

fn annotations(article: &Article) -> Vec<Annotation> {
    let of_block = |(block, clean): (usize, &CleanBlock)| -> Vec<Annotation> {
        let annotation = |n: &crate::model::Note| Annotation {
            kind: n.kind.as_str(),
            block,
            offset: n.offset,
            surface: n.surface.clone(),
            value: n.value.clone(),
            raw: n.raw.clone(),
        };
        clean.notes.iter().map(annotation).collect()
    };
    article.blocks.iter().enumerate().flat_map(of_block).collect()
}

fn reading_minutes(text: &str) -> i64 {
    let cjk = text.chars().filter(|c| is_cjk(*c)).count();
    let words = count_words(text) - cjk;
    // Both rates in one fraction, rounded up once.
    let load = cjk * WORDS_A_MINUTE + words * CJK_A_MINUTE;
    load.div_ceil(CJK_A_MINUTE * WORDS_A_MINUTE).max(1) as i64
}

fn content_hash(title: Option<&str>, body: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(title.unwrap_or_default().as_bytes()).update(b"\n\n").update(body.as_bytes());
    hasher.finalize().to_hex()[..32].to_string()
}
