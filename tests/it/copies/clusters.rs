//! The stories through clean, annotate and store: the clusters they end in, whatever the order of arrival.
//! Never a look at one pair alone where the whole can be judged.

use super::Pairs;
use super::stories::{Copy, copies};
use crate::store::fixture::{article, claim, complete, ended, lines, on_postgres, on_sqlite, queued, ticket};
use crate::support::random::Random;
use copydesk::store::{Engine, Store};
use copydesk::text::sketch::Sites;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static COPIES: LazyLock<Vec<Copy>> = LazyLock::new(copies);

/// The groups that comparing every pair gives: what the store must find with less work.
fn groups(copies: &[Copy]) -> Vec<usize> {
    let mut group: Vec<usize> = (0..copies.len()).collect();
    for left in 0..copies.len() {
        for right in 0..left {
            if copies[left].record.sketch.is_copy_of(&copies[right].record.sketch, Sites::Two) {
                let (from, to) = (group[left], group[right]);
                group.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
            }
        }
    }
    group
}

#[test]
fn comparing_every_pair_finds_the_stories() {
    let items: Vec<(usize, usize)> = COPIES.iter().map(|copy| copy.story).zip(groups(&COPIES)).collect();
    let pairs = Pairs::of(&items);
    println!("{} pages, every pair compared: {pairs}", items.len());
    assert!(pairs.f1() >= 0.97 && pairs.precision() >= 0.999, "{pairs}");
}

/// Stores these pages in batches, and gives each page's cluster, with the clusters as people see them.
async fn arrive(store: &Store, pages: &[&Copy], batch: usize) -> (Vec<String>, Vec<String>) {
    let urls: Vec<&str> = pages.iter().map(|page| page.record.url.as_str()).collect();
    let run = queued(store, &urls).await;
    let leases = claim(store, "w").await;
    for part in pages.chunks(batch) {
        let end = |page: &&Copy| ended(ticket(&leases, page.record.url.as_str()), article(page.record.clone()));
        complete(store, run, part.iter().map(end).collect()).await;
        store.join_copies().await.unwrap();
    }
    while store.join_copies().await.unwrap() > 0 {}
    let clusters =
        "SELECT cluster_id, article_count, first_article_id, earliest_source FROM clusters ORDER BY cluster_id";
    (lines(store, "SELECT url, cluster_id FROM articles ORDER BY url").await, lines(store, clusters).await)
}

fn arrive_on(engine: Engine, pages: &[&Copy], batch: usize) -> Option<(Vec<String>, Vec<String>)> {
    let mut answer = None;
    let body = async |store: &Store| answer = Some(arrive(store, pages, batch).await);
    match engine {
        Engine::Sqlite => on_sqlite(body),
        Engine::Postgres => on_postgres(body),
    }
    answer
}

fn shuffled(seed: u64) -> Vec<&'static Copy> {
    let mut random = Random::from_seed(seed);
    let mut pages: Vec<&Copy> = COPIES.iter().collect();
    for last in (1..pages.len()).rev() {
        pages.swap(last, random.below(last as u64 + 1) as usize);
    }
    pages
}

/// How the stored clusters meet the stories; a page without one is a cluster of its own.
fn judge(clusters: &[String]) -> Pairs {
    let stories: BTreeMap<&str, usize> = COPIES.iter().map(|copy| (copy.record.url.as_str(), copy.story)).collect();
    let items = clusters.iter().map(|line| {
        let (url, cluster) = line.split_once('|').unwrap();
        (stories[url], if cluster == "-" { url } else { cluster })
    });
    Pairs::of(&items.collect::<Vec<_>>())
}

#[test]
fn stories_are_clustered_the_same_in_every_order_and_on_both_engines() {
    let inorder: Vec<&Copy> = COPIES.iter().collect();
    let expected = arrive_on(Engine::Sqlite, &inorder, 50).unwrap();
    let pairs = judge(&expected.0);
    println!("{} pages stored: {pairs}, {} clusters", expected.0.len(), expected.1.len());
    assert!(pairs.f1() >= 0.97 && pairs.precision() >= 0.999, "{pairs}");
    for (seed, batch) in [(1, 1), (2, 200), (3, 7)] {
        assert_eq!(arrive_on(Engine::Sqlite, &shuffled(seed), batch).unwrap(), expected, "{seed}");
    }
    for (seed, batch) in [(4, 1), (5, 200), (6, 7)] {
        if let Some(clusters) = arrive_on(Engine::Postgres, &shuffled(seed), batch) {
            assert_eq!(clusters, expected, "{seed} on Postgres");
        }
    }
}
