//! Tests of search in the store: what is found, alike on both engines.
//! Never how a query is read or a word folded: those have tests beside their code.

mod plans;
mod ranks;
mod upkeep;
mod words;

use super::copies::store_pages;
use super::fixture::record;
use copydesk::{
    model::{BlockKind, Record, RecordBlock},
    store::{Found, Query, Store},
    text::sketch::Sketch,
};

/// An article with these blocks, without a title.
fn page(n: usize, blocks: &[&str]) -> Record {
    // A claim takes 100 pages of a host.
    let host = if n < 50 { "a".into() } else { format!("a{}", n / 50) };
    let mut page = record(&format!("http://{host}.example/{n}"), &blocks.join("\n\n"));
    let block = |text: &&str| RecordBlock { kind: BlockKind::Paragraph, text: (*text).to_string() };
    page.blocks = blocks.iter().map(block).collect();
    page.title = None;
    // Copies are no matter here.
    page.sketch = Sketch::default();
    page
}

fn titled(n: usize, title: &str, blocks: &[&str]) -> Record {
    Record { title: Some(title.into()), ..page(n, blocks) }
}

async fn found(store: &Store, query: &str) -> Found {
    store.search(&Query::parse(query).unwrap(), 1_000).await.unwrap()
}

/// The pages that a query finds, by their numbers, in the order of the answer.
async fn numbers(store: &Store, query: &str) -> Vec<usize> {
    let found = found(store, query).await;
    assert_eq!(found.total as usize, found.hits.len(), "{query}");
    found.hits.iter().map(|hit| hit.url.rsplit('/').next().unwrap().parse().unwrap()).collect()
}

/// The same, sorted.
async fn found_in(store: &Store, query: &str) -> Vec<usize> {
    let mut numbers = numbers(store, query).await;
    numbers.sort_unstable();
    numbers
}
