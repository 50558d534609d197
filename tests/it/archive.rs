//! The archive: pages as they came, through the whole pipeline, on both engines.
//! Never a host but loopback.

use crate::{
    pipeline::{DELAY, fetcher_keeping, job, numbered, urls},
    store::fixture::{on_both, one},
    support::{
        news_site::article,
        origin::{Asked, Origin, Step, html},
    },
};
use copydesk::{
    fetch::{Fetcher, Keep},
    pipeline::{self, Job},
    store::{Store, Which},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

on_both!(
    a_page_is_kept_with_its_record,
    nothing_is_kept_by_default,
    two_pages_of_the_same_bytes_are_one_body,
    a_page_that_brings_nothing_new_is_no_version,
    a_page_whose_text_changed_is_a_version,
    a_page_that_was_known_before_is_kept_when_it_comes_again,
    a_page_that_asks_for_no_copy_is_not_kept,
    a_page_without_a_record_is_not_kept,
);

/// A run that keeps pages.
pub fn keeping(store: &Store, urls: &[String]) -> Job {
    Job { fetcher: fetcher_keeping(Keep::Bytes, DELAY), which: Which::All, ..job(store, urls) }
}

/// The same without a pause between two pages.
pub fn quick_fetcher() -> Arc<Fetcher> {
    fetcher_keeping(Keep::Bytes, Duration::from_millis(1))
}

const COUNTS: &str =
    "SELECT (SELECT count(*) FROM pages), (SELECT count(*) FROM page_bodies), (SELECT count(*) FROM articles)";

async fn a_page_is_kept_with_its_record(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(keeping(store, &urls(&origin, 3))).await.unwrap();
    let kept = one(
        store,
        "SELECT count(*), min(p.http_status), min(p.content_type), min(CASE WHEN p.url = t.url AND p.requested_url = t.url
                AND p.fetched_at = a.fetched_at AND p.redirects = '[]' THEN 1 ELSE 0 END), min(b.byte_count)
           FROM pages p JOIN articles a ON a.article_id = p.article_id AND a.target_id = p.target_id
           JOIN targets t ON t.target_id = p.target_id JOIN page_bodies b ON b.digest = p.digest",
    );
    assert_eq!(kept.await, format!("3|200|text/html|1|{}", article(0).len()));
}

async fn nothing_is_kept_by_default(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(job(store, &urls(&origin, 2))).await.unwrap();
    assert_eq!(one(store, COUNTS).await, "0|0|2");
}

async fn two_pages_of_the_same_bytes_are_one_body(store: &Store) {
    let origin = Origin::site(|_: &Asked| html(article(7).as_bytes())).await;
    pipeline::run(keeping(store, &urls(&origin, 2))).await.unwrap();
    assert_eq!(one(store, COUNTS).await, "2|1|2");
}

/// The article of a path, with another text at each visit around or inside it.
fn changing(visits: &AtomicUsize, change: impl Fn(String, usize) -> String) -> Vec<Step> {
    html(change(article(1), visits.fetch_add(1, Ordering::SeqCst)).as_bytes())
}

async fn visited_twice(store: &Store, change: impl Fn(String, usize) -> String + Send + Sync + 'static) {
    let visits = AtomicUsize::new(0);
    let origin = Origin::site(move |_: &Asked| changing(&visits, &change)).await;
    for _ in 0..2 {
        pipeline::run(keeping(store, &urls(&origin, 1))).await.unwrap();
    }
}

async fn a_page_that_brings_nothing_new_is_no_version(store: &Store) {
    visited_twice(store, |page, visit| page.replace("</body>", &format!("<!-- {visit} --></body>"))).await;
    assert_eq!(one(store, COUNTS).await, "1|1|1");
    assert_eq!(one(store, "SELECT p.run_id FROM pages p").await, "1");
}

async fn a_page_whose_text_changed_is_a_version(store: &Store) {
    visited_twice(store, |page, visit| page.replacen("<p>", &format!("<p>Edition {visit} of the day. "), 1)).await;
    assert_eq!(one(store, COUNTS).await, "2|2|1");
}

async fn a_page_that_was_known_before_is_kept_when_it_comes_again(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(job(store, &urls(&origin, 1))).await.unwrap();
    pipeline::run(keeping(store, &urls(&origin, 1))).await.unwrap();
    assert_eq!(one(store, COUNTS).await, "1|1|1");
}

async fn a_page_that_asks_for_no_copy_is_not_kept(store: &Store) {
    let origin = Origin::site(|asked: &Asked| {
        let page = article(asked.path.trim_matches('/').parse().unwrap_or(0));
        let meta = if asked.path == "/0" { "<head><meta name=robots content=noarchive>" } else { "<head>" };
        html(page.replacen("<head>", meta, 1).as_bytes())
    })
    .await;
    pipeline::run(keeping(store, &urls(&origin, 2))).await.unwrap();
    assert_eq!(one(store, COUNTS).await, "1|1|2");
}

async fn a_page_without_a_record_is_not_kept(store: &Store) {
    let origin = Origin::site(|_: &Asked| html(b"<html><body><p>.</p></body></html>")).await;
    pipeline::run(keeping(store, &urls(&origin, 1))).await.unwrap();
    assert_eq!(one(store, COUNTS).await, "0|0|0");
}

mod import;
mod readers;
mod reprocess;
mod warc;
