//! What an exported article is made of: the columns of `articles`, and its parts from the child tables.
//! Never a column that the tables do not have: names, once published, stay.

use crate::store::expression::{Column, Kind};
use Kind::{Date, Instant, Int, Real, Text, Truth};

/// A column with what it holds.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name and kind.
    pub column: Column,
    /// What it holds.
    pub about: &'static str,
}

/// Rows of a child table, in their order.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Its name in the export.
    pub name: &'static str,
    /// The table.
    pub table: &'static str,
    /// The column that orders it.
    pub order: &'static str,
    /// Its columns; of one alone the values are given bare.
    pub fields: &'static [Field],
    /// What it holds.
    pub about: &'static str,
}

const fn field(name: &'static str, kind: Kind, about: &'static str) -> Field {
    Field { column: Column::new(name, kind), about }
}

/// The columns of an article.
pub const ARTICLE: &[Field] = &[
    field("article_id", Text, "digest of the trusted canonical URL"),
    field("url", Text, "the trusted canonical URL, else where the page was found"),
    field("canonical_url", Text, "as the page declares it, if that is believed"),
    field("title", Text, "headline"),
    field("subtitle", Text, "the line under it"),
    field("original_title", Text, "the headline of the source"),
    field("description", Text, "the page's own summary"),
    field("lead", Text, "first paragraph without its dateline"),
    field("body_text", Text, "all blocks but captions, a blank line between them"),
    field("site_name", Text, "the site"),
    field("source_name", Text, "who published it first"),
    field("source_republished", Truth, "source_name is not this site"),
    field("section_label", Text, "the section as shown"),
    field("published_on", Date, "day of publication as the page states it"),
    field("published_at", Instant, "the instant, where time and zone are stated"),
    field("published_offset", Text, "the zone as stated"),
    field("published_precision", Text, "day, minute or second"),
    field("published_basis", Text, "where the page says so"),
    field("modified_on", Date, "day of the last change"),
    field("modified_at", Instant, "the instant"),
    field("modified_basis", Text, "where the page says so"),
    field("dateline_agency", Text, "the agency of the dateline"),
    field("dateline_place", Text, "its place"),
    field("dateline_on", Date, "its day"),
    field("lang", Text, "BCP 47, with script where that matters"),
    field("word_count", Int, "words; in Chinese and Japanese characters"),
    field("char_count", Int, "characters of body_text"),
    field("reading_minutes", Int, "at least 1"),
    field("view_count", Int, "the page's counter"),
    field("comment_count", Int, "the page's counter"),
    field("paywall", Truth, "behind a paywall"),
    field("license", Text, "the licence"),
    field("robots_meta", Text, "what the page says to robots"),
    field("noindex", Truth, "it asks not to be indexed"),
    field("noarchive", Truth, "it asks that no copy be kept"),
    field("unavailable_after", Instant, "not to be shown from then on"),
    field("ai_opt_out", Truth, "text mining or AI is refused"),
    field("content_hash", Text, "digest of title and body"),
    field("simhash", Int, "64-bit simhash of the body"),
    field("cluster_id", Text, "the same for all copies of a story"),
    field("quality", Real, "0 to 1"),
    field("extractor", Text, "what chose the text"),
    field("rules_version", Text, "digest of the rules that made the record"),
    field("revision", Int, "grows when the content changes"),
    field("first_seen_at", Instant, "when it came first"),
    field("content_changed_at", Instant, "when its content changed last"),
    field("fetched_at", Instant, "when its page was fetched last"),
    field("removed_at", Instant, "when its page was found to be gone"),
];

/// Its parts.
pub const PARTS: &[Part] = &[
    Part {
        name: "blocks",
        table: "article_blocks",
        order: "block",
        about: "the text in page order",
        fields: &[field("kind", Text, "paragraph, subhead, …"), field("text", Text, "cleaned text")],
    },
    Part {
        name: "markdown",
        table: "article_markdown",
        order: "article_id",
        about: "the body as Markdown, links and pictures in their place",
        fields: &[field("markdown", Text, "CommonMark with tables")],
    },
    Part {
        name: "people",
        table: "article_people",
        order: "ordinal",
        about: "who made it",
        fields: &[
            field("name", Text, "as written"),
            field("role", Text, "author, reporter, editor, photographer, translator"),
            field("organisation", Text, "for whom"),
        ],
    },
    Part {
        name: "images",
        table: "article_images",
        order: "ordinal",
        about: "pictures in page order",
        fields: &[
            field("url", Text, "where it is"),
            field("raw", Text, "caption as it stands, or its alternative text"),
            field("caption", Text, "without its credit"),
            field("credit", Text, "who made it"),
            field("taken_on", Date, "the day"),
        ],
    },
    Part {
        name: "captions",
        table: "article_captions",
        order: "ordinal",
        about: "captions taken apart",
        fields: &[
            field("block", Int, "index into blocks"),
            field("raw", Text, "as it stands"),
            field("caption", Text, "without its credit"),
            field("credit", Text, "who made the picture"),
            field("stated_on", Text, "the day; --MM-DD without a year"),
        ],
    },
    Part {
        name: "annotations",
        table: "article_annotations",
        order: "ordinal",
        about: "remarks beside the text",
        fields: &[
            field("kind", Text, "pinyin, gloss, ruby, reader"),
            field("block", Int, "index into blocks"),
            field("char_offset", Int, "in characters of that block"),
            field("surface", Text, "the annotated text"),
            field("value", Text, "the reading"),
            field("raw", Text, "what stood in the page"),
        ],
    },
    Part {
        name: "entities",
        table: "article_entities",
        order: "ordinal",
        about: "what it names",
        fields: &[
            field("kind", Text, "person, organisation, place, money, date, law, percent"),
            field("name", Text, "as named"),
            field("normal", Text, "what its namings have in common"),
            field("role", Text, "what is said of it"),
            field("amount", Text, "a decimal number"),
            field("currency", Text, "ISO 4217"),
            field("block", Int, "index into blocks"),
            field("char_offset", Int, "in characters of that block"),
            field("char_count", Int, "its length"),
            field("surface", Text, "as it stands there"),
            field("method", Text, "how it was found"),
        ],
    },
    Part {
        name: "keywords",
        table: "article_keywords",
        order: "ordinal",
        about: "what it is about, the best first",
        fields: &[field("word", Text, "the word"), field("score", Real, "up to 1")],
    },
    Part {
        name: "fields",
        table: "article_fields",
        order: "ordinal",
        about: "every candidate for a field",
        fields: &[
            field("field", Text, "which"),
            field("value", Text, "what it says"),
            field("source", Text, "where it stands"),
            field("confidence", Real, "0 to 1"),
            field("chosen", Truth, "it is the record's"),
        ],
    },
    Part {
        name: "tags",
        table: "article_tags",
        order: "ordinal",
        about: "as the page gives them",
        fields: &[field("tag", Text, "a tag")],
    },
    Part {
        name: "flags",
        table: "article_flags",
        order: "ordinal",
        about: "words for what was met",
        fields: &[field("flag", Text, "a flag")],
    },
];

/// What `--where` may ask of an article.
pub const ARTICLE_COLUMNS: [Column; ARTICLE.len()] = {
    let mut columns = [ARTICLE[0].column; ARTICLE.len()];
    let mut i = 0;
    while i < columns.len() {
        columns[i] = ARTICLE[i].column;
        i += 1;
    }
    columns
};
