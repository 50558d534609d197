//! The words that tell what an article is about: those that come often, in the title or at the beginning, all over the
//! text, and are no stop words. No word of a dictionary's frequency: the stop words are the whole of that notion.
//! Never a number, a stop word, a caption or a dateline; and no function that rounds differently on another machine.

mod han;
mod words;

use super::tongue::{Tongue, entries};
use crate::model::{Article, BlockKind, Keyword, Lang};
use crate::text::datelines::find_dateline;
use std::collections::HashSet;
use std::sync::OnceLock;

/// So many words at most.
const MOST: usize = 10;
/// What a text is about stands in so many bytes of it.
const MAX_BYTES: usize = 60_000;

/// What a place in the text is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Weight(u32);

/// A stretch of the article with its worth.
struct Part<'a> {
    text: &'a str,
    weight: Weight,
}

/// A candidate with its score.
struct Scored {
    word: String,
    score: f64,
}

/// The keywords of an article, the best first.
pub(super) fn keywords(article: &Article, lang: Option<&Lang>) -> Vec<Keyword> {
    let Some(tongue) = Tongue::of(lang) else { return Vec::new() };
    let parts = parts(article);
    let mut all = if tongue == Tongue::Zh { han::scored(&parts) } else { words::scored(tongue, &parts) };
    // The candidates come in the order of the text; a stable sort keeps it between equals.
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = all.first().map_or(1.0, |first| first.score);
    let share = |score: f64| (score / best * 10_000.0).round() / 10_000.0;
    let words = all.into_iter().take(MOST).map(|s| Keyword { score: share(s.score), word: s.word });
    words.filter(|k| k.score > 0.0).collect()
}

/// Title, beginning and rest, without datelines.
fn parts(article: &Article) -> Vec<Part<'_>> {
    let title = article.title.iter().map(|t| Part { text: &t.text, weight: Weight(3) });
    let told =
        article.blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Caption | BlockKind::Code | BlockKind::Embed));
    let mut left = MAX_BYTES;
    let body = told.enumerate().map_while(|(n, b)| {
        let text = find_dateline(&b.text).map_or(b.text.as_str(), |head| &b.text[head.end..]);
        let text = &text[..text.floor_char_boundary(left)];
        left -= text.len();
        (!text.is_empty() || left > 0).then_some(Part { text, weight: Weight(if n == 0 { 2 } else { 1 }) })
    });
    title.chain(body).collect()
}

/// Whether a word, in lower case, says nothing of a subject.
fn is_stop_word(tongue: Tongue, word: &str) -> bool {
    static ALL: [OnceLock<HashSet<&'static str>>; 11] = [const { OnceLock::new() }; 11];
    ALL[tongue as usize].get_or_init(|| entries(tongue.tables().stop_words).collect()).contains(word)
}
