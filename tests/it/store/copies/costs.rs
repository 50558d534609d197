//! Tests of what joining costs: in a crowded band, and beside storing. Ratios within one run, never seconds.
//! Never a figure of an optimised build: these are not.

use super::{execute, join_all, page, store_pages, story};
use crate::store::fixture::{block_on, migrated, on_sqlite, one};
use copydesk::model::Record;
use copydesk::store::Store;
use copydesk::text::sketch::Sketch;
use std::time::{Duration, Instant};

/// Pages that share four of their bands and have nothing else in common: as many stand in each as there are pages.
fn crowd(range: std::ops::Range<usize>) -> Vec<Record> {
    let crowded = |i: usize| {
        let mut page = page(&format!("http://h{}.example/{i}", i % 50), &i.to_string());
        let hashes: Vec<String> = (0..4).chain(1000 + i * 100..1060 + i * 100).map(|n| format!("{n:012x}")).collect();
        page.sketch = Sketch::from_columns(64, &hashes.concat(), "");
        page
    };
    range.map(crowded).collect()
}

/// The quickest of several joins of one such page.
async fn join_of_one(store: &Store, from: usize) -> Duration {
    let mut times = Vec::new();
    for at in from..from + 10 {
        store_pages(store, &crowd(at..at + 1)).await;
        let begun = Instant::now();
        assert_eq!(store.join_copies().await.unwrap(), 1);
        times.push(begun.elapsed());
    }
    times.into_iter().min().unwrap()
}

async fn crowd_in(store: &Store, range: std::ops::Range<usize>) {
    for from in range.step_by(100) {
        store_pages(store, &crowd(from..from + 100)).await;
    }
    join_all(store).await;
    execute(store, "ANALYZE").await;
}

/// On SQLite: in a table as small as this Postgres rightly reads all of it.
#[test]
fn a_band_that_many_share_costs_no_more_than_one_that_few_share() {
    on_sqlite(async |store| {
        crowd_in(store, 0..200).await;
        let few = join_of_one(store, 5_000).await;
        crowd_in(store, 200..2_000).await;
        let many = join_of_one(store, 6_000).await;
        println!("a page in crowded bands: {few:?} among two hundred, {many:?} among two thousand");
        assert!(many < few * 4, "{few:?} among two hundred, {many:?} among two thousand");
        assert_eq!(one(store, "SELECT count(cluster_id) FROM articles").await, "0");
    });
}

#[test]
fn what_joining_costs_beside_storing() {
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let store = migrated(&format!("sqlite://{}", folder.path().join("a.db").display())).await;
        let (mut storing, mut joining) = (Duration::ZERO, Duration::ZERO);
        for batch in 0..10 {
            let url = |i: usize| format!("http://h{}.example/{i}", i % 20);
            let text = |i: usize| story(&format!("s{}x", i / 3), 0..400);
            let pages: Vec<Record> = (batch * 100..batch * 100 + 100).map(|i| page(&url(i), &text(i))).collect();
            let begun = Instant::now();
            store_pages(&store, &pages).await;
            storing += begun.elapsed();
            let begun = Instant::now();
            join_all(&store).await;
            joining += begun.elapsed();
        }
        let share = joining.as_secs_f64() / (storing + joining).as_secs_f64();
        println!(
            "1,000 articles: stored in {storing:?}, joined in {joining:?}: {:.0} % of the store's time",
            share * 100.0
        );
        assert!(share < 0.8, "joining takes {:.0} % of the store's time", share * 100.0);
        assert_eq!(one(&store, "SELECT count(*), max(article_count) FROM clusters").await, "333|3");
    });
}
