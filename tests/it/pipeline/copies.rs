//! A run leaves no article uncompared: what it stored itself, and what an earlier process left behind.
//! Never what makes a text a copy.

use super::*;
use crate::store::fixture::{article as end, claim, complete, ended, record, ticket};

on_both!(a_run_joins_what_it_stores, a_run_joins_what_another_left);

const WAITING: &str = "SELECT count(*) FROM article_sketches WHERE joined_at IS NULL";
const CLUSTERS: &str = "SELECT article_count FROM clusters";

async fn a_run_joins_what_it_stores(store: &Store) {
    let origin = Origin::site(|_| html(article(1).as_bytes())).await;
    pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    assert_eq!(tally(store).await, "stored||3");
    assert_eq!((one(store, CLUSTERS).await, one(store, WAITING).await), ("3".into(), "0".into()));
}

async fn a_run_joins_what_another_left(store: &Store) {
    let urls = ["http://a.example/1", "http://b.example/1"];
    let run = queued(store, &urls).await;
    let leases = claim(store, "w").await;
    let words: Vec<String> = (0..100).map(|n| format!("word{n}")).collect();
    let ends = urls.map(|url| ended(ticket(&leases, url), end(record(url, &words.join(" ")))));
    complete(store, run, ends.to_vec()).await;
    assert_eq!((one(store, CLUSTERS).await, one(store, WAITING).await), (String::new(), "2".into()));
    pipeline::run(job(store, &[])).await.unwrap();
    assert_eq!((one(store, CLUSTERS).await, one(store, WAITING).await), ("2".into(), "0".into()));
}
