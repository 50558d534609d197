//! Cleaning: pages through every rule, and properties over any text.
//! Never a third party's page: every text here is our own.

mod lines;
mod pages;
mod properties;

use copydesk::clean::{LineContext, Options, clean, clean_line};
use copydesk::model::{Article, BlockKind, CanonicalUrl, CleanBlock, Draft, DraftBlock, Noise, NoteKind, PageFacts};

/// A draft of these paragraphs.
pub fn draft(title: &str, paragraphs: &[&str]) -> Draft {
    Draft {
        url: CanonicalUrl::parse("https://news.example/a/1").unwrap(),
        fetched_at: "2025-10-01T00:00:00Z".parse().unwrap(),
        blocks: paragraphs.iter().map(|p| DraftBlock::new(BlockKind::Paragraph, *p)).collect(),
        images: Vec::new(),
        facts: PageFacts { title: Some(title.to_string()), ..PageFacts::default() },
        fields: Vec::new(),
        extractor: "test",
        confidence: 1.0,
        flags: Vec::new(),
    }
}

/// The article that these paragraphs give.
pub fn article(title: &str, paragraphs: &[&str]) -> Article {
    clean(draft(title, paragraphs), &Options::default())
}

fn texts(article: &Article) -> Vec<&str> {
    article.blocks.iter().map(|b| b.text.as_str()).collect()
}

fn line(text: &str, noise: Noise) -> CleanBlock {
    clean_line(text, LineContext { noise: Some(noise), lang: None })
}

fn kinds(block: &CleanBlock) -> Vec<NoteKind> {
    block.notes.iter().map(|n| n.kind).collect()
}
