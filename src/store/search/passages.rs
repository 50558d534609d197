//! An article's folded words, divided into passages that either engine can keep.
//! Never SQL, and never a passage of one engine alone.

use super::texts::Texts;
use crate::store::Engine;
use crate::text::fold::Folded;
use std::collections::HashMap;
use std::fmt::Write;

/// Words of a passage: with the longest words, 40 characters of 4 bytes, less than the 1 MiB that Postgres takes, and
/// below the 16,383 positions that it counts.
const LONGEST_PASSAGE: usize = 6_000;
/// How often a word stands in a passage: Postgres keeps so many of its positions.
const MOST_REPEATS: usize = 255;
/// A passage begins with so many of the words before it: a phrase of so many is found across their border.
pub(super) const OVERLAP: usize = 64;
/// Stands for the end of a title or block in the index of SQLite: no phrase has it.
const BORDER: &str = "¶";

/// Where a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Title,
    Body,
}

/// A word, or the end of a title or block.
#[derive(Debug, Clone, Copy)]
struct Item<'a> {
    part: Part,
    word: Option<&'a str>,
}

/// A passage as its engine takes it; what the other would take is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Passage {
    /// SQLite: words parted by blanks, the columns of its index.
    pub(super) title: String,
    pub(super) body: String,
    /// Postgres: words with positions and weights, as a `tsvector` is written.
    pub(super) vector: String,
}

/// The passages of an article, at least one.
pub(super) fn passages(texts: &Texts, engine: Engine) -> Vec<Passage> {
    let fold = |texts: &[String]| texts.iter().map(|text| Folded::of(text)).collect::<Vec<_>>();
    let (titles, blocks) = (fold(&texts.titles), fold(&texts.blocks));
    let items: Vec<Item> = items(&titles, Part::Title).chain(items(&blocks, Part::Body)).collect();
    let (mut passages, mut start) = (Vec::new(), 0);
    loop {
        let end = start + reach(&items[start..]);
        passages.push(match engine {
            Engine::Sqlite => columns(&items[start..end]),
            Engine::Postgres => vector(&items[start..end]),
        });
        if end == items.len() {
            return passages;
        }
        start = end - OVERLAP;
    }
}

fn items(texts: &[Folded], part: Part) -> impl Iterator<Item = Item<'_>> {
    texts.iter().flat_map(move |text| text.words().map(Some).chain([None]).map(move |word| Item { part, word }))
}

/// How many of these words make the next passage; more than those that the one after it repeats.
fn reach(items: &[Item]) -> usize {
    if items.len() <= MOST_REPEATS {
        return items.len();
    }
    let items = &items[..items.len().min(LONGEST_PASSAGE)];
    let mut repeats: HashMap<&str, usize> = HashMap::new();
    for (i, word) in items.iter().enumerate().filter_map(|(i, item)| Some((i, item.word?))) {
        let n = repeats.entry(word).or_default();
        *n += 1;
        if *n > MOST_REPEATS {
            return i;
        }
    }
    items.len()
}

fn columns(items: &[Item]) -> Passage {
    let mut passage = Passage::default();
    for item in items {
        let column = match item.part {
            Part::Title => &mut passage.title,
            Part::Body => &mut passage.body,
        };
        if !column.is_empty() {
            column.push(' ');
        }
        column.push_str(item.word.unwrap_or(BORDER));
    }
    passage
}

/// A border is a position without a word.
fn vector(items: &[Item]) -> Passage {
    let mut passage = Passage::default();
    for (i, item) in items.iter().enumerate() {
        let weight = if item.part == Part::Title { "A" } else { "" };
        if let Some(word) = item.word {
            let _ = write!(passage.vector, "'{word}':{}{weight} ", i + 1);
        }
    }
    passage
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(titles: &[&str], blocks: &[&str]) -> Texts {
        let owned = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
        Texts { titles: owned(titles), blocks: owned(blocks), ..Texts::default() }
    }

    #[test]
    fn title_and_blocks_are_parted() {
        let texts = texts(&["海南", "a tale"], &["one two", "three"]);
        let columns =
            Passage {
                title: "海南 南 ¶ a tale ¶".into(), body: "one two ¶ three ¶".into(), ..Passage::default()
            };
        assert_eq!(passages(&texts, Engine::Sqlite), [columns]);
        let vector = "'海南':1A '南':2A 'a':4A 'tale':5A 'one':7 'two':8 'three':10 ".into();
        assert_eq!(passages(&texts, Engine::Postgres), [Passage { vector, ..Passage::default() }]);
    }

    #[test]
    fn an_article_without_a_word_has_an_empty_passage() {
        assert_eq!(passages(&texts(&[], &[]), Engine::Sqlite), [Passage::default()]);
    }

    #[test]
    fn passages_stay_below_the_limits_of_postgres_and_overlap() {
        let long = (0..20_000).map(|i| format!("w{i} ")).collect::<Vec<_>>().concat();
        let all = passages(&texts(&["t"], &[&long]), Engine::Sqlite);
        assert_eq!(all.len(), 4);
        let words = |passage: &Passage| passage.body.split(' ').map(String::from).collect::<Vec<_>>();
        for pair in all.windows(2) {
            let (before, after) = (words(&pair[0]), words(&pair[1]));
            assert_eq!(before[before.len() - OVERLAP..], after[..OVERLAP]);
        }
    }

    #[test]
    fn a_word_is_repeated_only_as_often_as_postgres_counts() {
        let all = passages(&texts(&[], &["ha ".repeat(2_000).as_str(), "哈".repeat(2_000).as_str()]), Engine::Sqlite);
        for passage in &all {
            for word in ["ha", "哈哈"] {
                let repeats = passage.body.split(' ').filter(|there| *there == word).count();
                assert!(repeats <= MOST_REPEATS, "{word} {repeats} times");
            }
        }
        assert!(all.len() > 15, "{}", all.len());
    }

    #[test]
    fn the_widest_words_fit_into_a_vector() {
        let wide = (0..LONGEST_PASSAGE).map(|i| format!("{}{i:04} ", "𐐨".repeat(36))).collect::<Vec<_>>().concat();
        let all = passages(&texts(&[], &[&wide]), Engine::Sqlite);
        let lexemes: usize = all[0].body.split(' ').map(|word| word.len() + 4).sum();
        assert!(lexemes < 1 << 20, "{lexemes}");
    }
}
