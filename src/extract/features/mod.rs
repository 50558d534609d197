//! What is known of each block of a page, as numbers in a fixed order: the input of the learned chooser.
//! Never a decision, and never more than a few steps a block: sums over the page are made once.

mod containers;
mod neighbours;
mod place;
mod row;
mod stated;
#[cfg(test)]
mod tests;
mod text;
pub(super) mod units;

use super::body::Body;
use super::quick::QuickMap;
use super::score::Scores;
use containers::Signatures;
use neighbours::Neighbours;
use place::Places;
use row::Row;
use scraper::Html;
use stated::Stated;
use units::Units;
use xxhash_rust::xxh3::xxh3_64;

/// What features are read from.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a, 'b> {
    /// The page.
    pub(super) html: &'a Html,
    /// Its body.
    pub(super) body: &'a Body<'b>,
    /// What its blocks weigh.
    pub(super) scores: &'a Scores,
    /// The block that shows the title.
    pub(super) title: Option<usize>,
}

/// One block: its units, and its numbers.
pub(super) type UseRow<'u> = dyn FnMut(usize, &Units, &[f32]) + 'u;

/// Reads the features of every block, in page order.
pub(super) fn each(sources: Sources<'_, '_>, use_row: &mut UseRow<'_>) {
    read(sources, &mut Row::default(), usize::MAX, use_row);
}

/// The names of the features, in their order.
#[cfg(any(test, feature = "train"))]
pub(super) fn names(sources: Sources<'_, '_>) -> Vec<String> {
    let mut row = Row { names: Some(Vec::new()), ..Row::default() };
    read(sources, &mut row, 1, &mut |_, _, _| {});
    row.names.unwrap_or_default()
}

fn read(sources: Sources<'_, '_>, row: &mut Row, most: usize, use_row: &mut UseRow<'_>) {
    let Sources { html, body, scores, title } = sources;
    let stated = Stated::read(html);
    let places = Places::read(body, scores, title);
    let signatures = Signatures::read(body, scores);
    let neighbours = Neighbours::read(body, scores, &signatures);
    let repeated = repeated(body);
    let (mut units, mut key) = (Units::default(), String::new());
    for (at, block) in body.blocks.iter().enumerate().take(most) {
        row.values.clear();
        units.read(&block.raw.text);
        text::put(row, block, &scores.blocks[at], &units.hashes);
        put_stated(row, &stated, &block.raw.text, &units.hashes, &mut key);
        row.count("repeated", repeated[at]);
        places.put(row, at);
        containers::put(row, body, scores, at);
        signatures.put(row, scores.good, at);
        neighbours.put(row, at);
        row.put("from_title", title.map_or(-99.0, |title| at as f64 - title as f64));
        row.put("text_from_title", title.map_or(-999.0, |title| neighbours.length_between(title, at)));
        put_page(row, sources, &stated, &signatures);
        use_row(at, &units, &row.values);
    }
}

/// The longest text, in units, that is compared with the title.
const TITLE: usize = 80;

fn put_stated(row: &mut Row, stated: &Stated, text: &str, hashes: &[u64], key: &mut String) {
    let is_short = hashes.len() <= TITLE;
    row.put("title", if is_short { stated.title_share(text, key) } else { 0.0 });
    row.put("title_words", stated.title_words(hashes));
    row.put("description", stated.description(hashes));
    row.put("stated", stated.article(hashes));
}

fn put_page(row: &mut Row, sources: Sources<'_, '_>, stated: &Stated, signatures: &Signatures) {
    let (scores, all) = (sources.scores, sources.scores.sums[0]);
    row.put("page_length", all.length);
    row.count("page_blocks", all.blocks);
    row.put("page_rate", scores.good / all.length.max(1.0));
    row.put("page_ld", all.link_density());
    row.put("page_states_text", stated.has_article());
    row.put("page_is_article", stated.is_article);
    row.put("page_paragraphs", signatures.in_paragraphs() / scores.good.max(1.0));
}

/// How often each text stands on the page.
fn repeated(body: &Body<'_>) -> Vec<usize> {
    let fingerprints: Vec<u64> = body.blocks.iter().map(|block| xxh3_64(block.raw.text.as_bytes())).collect();
    let mut counts: QuickMap<usize> = QuickMap::default();
    for text in &fingerprints {
        *counts.entry(*text).or_default() += 1;
    }
    fingerprints.iter().map(|text| counts[text]).collect()
}
