//! Tests of clusters in the store: joining, leaving, naming the earliest; two workers at once; what a crowded band costs.
//! Never what makes a text a copy: that is `text::sketch`.

use super::fixture::{
    article, at, block_on, claim, complete, ended, enqueue, lines, migrated, on_both, one, queued, record, ticket,
};
use crate::support::postgres;
use copydesk::model::Record;
use copydesk::store::{Store, Which};
use copydesk::text::sketch::Sketch;
use sqlx::{Connection as _, PgConnection};
use std::time::{Duration, Instant};

on_both!(
    copies_on_two_sites_are_one_cluster,
    a_story_that_nobody_else_has_is_in_no_cluster,
    the_earliest_is_named_by_its_day_then_its_hour,
    a_changed_article_leaves_its_cluster,
    a_cluster_without_its_link_falls_apart,
    what_was_not_joined_is_joined_later,
    an_unchanged_sketch_is_not_compared_again,
    articles_of_an_older_program_get_their_sketch,
    a_band_that_many_share_costs_no_more_than_one_that_few_share,
);

/// A story of so many words that stand nowhere else.
fn story(name: &str, words: std::ops::Range<usize>) -> String {
    words.map(|i| format!("{name}{i}")).collect::<Vec<_>>().join(" ") + "."
}

fn page(url: &str, text: &str) -> Record {
    record(url, text)
}

/// Stores these pages in a run of their own, and joins what waits.
async fn store_pages(store: &Store, pages: &[Record]) {
    let urls: Vec<&str> = pages.iter().map(|page| page.url.as_str()).collect();
    let run = queued(store, &urls).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let ends = pages.iter().map(|page| ended(ticket(&leases, page.url.as_str()), article(page.clone())));
    complete(store, run, ends.collect()).await;
    let give_back = super::fixture::give_back_all(&leases);
    store.release(&give_back).await.unwrap();
}

async fn join_all(store: &Store) {
    while store.join_copies().await.unwrap() > 0 {}
}

/// The URLs of each cluster, sorted.
async fn clusters(store: &Store) -> Vec<String> {
    let sql = "SELECT cluster_id, ordinal, url FROM v_duplicates ORDER BY cluster_id, ordinal";
    let mut clusters: Vec<(String, Vec<String>)> = Vec::new();
    for line in lines(store, sql).await {
        let parts: Vec<&str> = line.split('|').collect();
        if clusters.last().is_none_or(|(id, _)| id != parts[0]) {
            clusters.push((parts[0].into(), Vec::new()));
        }
        clusters.last_mut().unwrap().1.push(parts[2].trim_start_matches("http://").into());
    }
    let sorted = |(_, mut urls): (String, Vec<String>)| {
        urls.sort();
        urls.join(" ")
    };
    let mut clusters: Vec<String> = clusters.into_iter().map(sorted).collect();
    clusters.sort();
    clusters
}

async fn copies_on_two_sites_are_one_cluster(store: &Store) {
    let (first, second) =
        (page("http://a.example/1", &story("a", 0..200)), page("http://b.example/1", &story("a", 0..90)));
    store_pages(store, std::slice::from_ref(&first)).await;
    join_all(store).await;
    store_pages(store, &[second.clone(), page("http://c.example/1", &story("c", 0..200))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    let smallest = first.id.min(second.id);
    assert_eq!(one(store, "SELECT DISTINCT cluster_id FROM articles WHERE cluster_id IS NOT NULL").await, smallest);
    assert_eq!(one(store, "SELECT cluster_id, article_count FROM clusters").await, format!("{smallest}|2"));
}

async fn a_story_that_nobody_else_has_is_in_no_cluster(store: &Store) {
    let short = |host: &str| page(&format!("http://{host}.example/short"), "Five words are no story.");
    let pages = [page("http://a.example/1", &story("a", 0..200)), short("a"), short("b"), short("c")];
    store_pages(store, &pages).await;
    assert_eq!(store.join_copies().await.unwrap(), 4);
    assert_eq!(one(store, "SELECT count(*), count(cluster_id) FROM articles").await, "4|0");
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

async fn the_earliest_is_named_by_its_day_then_its_hour(store: &Store) {
    let copy = |host: &str, on: Option<&str>, hour: Option<&str>| {
        let mut page = page(&format!("http://{host}.example/1"), &story("a", 0..200));
        page.published_on = on.map(|on| on.parse().unwrap());
        page.published_at = hour.map(at);
        page.site_name = None;
        page
    };
    let mut named = copy("d", Some("2025-01-11"), Some("2025-01-11T07:30:00Z"));
    named.source_name = Some("The Wire".into());
    let pages = [
        copy("a", Some("2025-01-12"), Some("2025-01-12T01:00:00Z")),
        copy("b", Some("2025-01-11"), None),
        copy("c", None, None),
        named,
    ];
    store_pages(store, &pages).await;
    join_all(store).await;
    let first = "SELECT first_article_id, earliest_source, published_on FROM clusters";
    assert_eq!(one(store, first).await, format!("{}|The Wire|2025-01-11", pages[3].id));
    assert_eq!(
        lines(store, "SELECT ordinal, source, earliest_source FROM v_duplicates ORDER BY ordinal").await,
        ["1|The Wire|The Wire", "2|b.example|The Wire", "3|a.example|The Wire", "4|c.example|The Wire"]
    );
}

async fn a_changed_article_leaves_its_cluster(store: &Store) {
    let pages = ["a", "b", "c"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
    store_pages(store, &[page("http://b.example/1", &story("new", 0..200))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 c.example/1"]);
    store_pages(store, &[page("http://c.example/1", &story("new", 0..150))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["b.example/1 c.example/1"]);
}

async fn a_cluster_without_its_link_falls_apart(store: &Store) {
    // The shortest is too short beside the longest; only the one between is a copy of both.
    let cut = |host: &str, words: usize| page(&format!("http://{host}.example/1"), &story("a", 0..words));
    store_pages(store, &[cut("a", 1000), cut("b", 300), cut("c", 60)]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
    store_pages(store, &[page("http://b.example/1", &story("new", 0..300))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, Vec::<String>::new());
    store_pages(store, &[cut("b", 250)]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
}

async fn what_was_not_joined_is_joined_later(store: &Store) {
    let pages = ["a", "b"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    assert_eq!(one(store, "SELECT count(*) FROM article_sketches WHERE joined_at IS NULL").await, "2");
    assert_eq!(clusters(store).await, Vec::<String>::new());
    assert_eq!(store.join_copies().await.unwrap(), 2);
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    assert_eq!(one(store, "SELECT count(*) FROM article_sketches WHERE joined_at IS NULL").await, "0");
}

async fn an_unchanged_sketch_is_not_compared_again(store: &Store) {
    let mut page = page("http://a.example/1", &story("a", 0..200));
    store_pages(store, &[page.clone()]).await;
    assert_eq!(store.join_copies().await.unwrap(), 1);
    page.title = Some("Another headline".into());
    page.content_hash = "another".into();
    store_pages(store, &[page]).await;
    assert_eq!(one(store, "SELECT revision FROM articles").await, "2");
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

async fn articles_of_an_older_program_get_their_sketch(store: &Store) {
    let pages = ["a", "b"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    execute(store, "DELETE FROM article_sketches").await;
    store.migrate().await.unwrap();
    assert_eq!(store.join_copies().await.unwrap(), 2);
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    store.migrate().await.unwrap();
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

/// A statement of the test's own that writes.
async fn execute(store: &Store, sql: &'static str) {
    use copydesk::store::Engine;
    match store.engine() {
        Engine::Sqlite => {
            let file = one(store, "SELECT file FROM pragma_database_list WHERE name = 'main'").await;
            let mut raw = sqlx::SqliteConnection::connect(&format!("sqlite://{file}")).await.unwrap();
            sqlx::query(sql).execute(&mut raw).await.unwrap();
        }
        Engine::Postgres => {
            let at = one(store, "SELECT inet_server_port() || '/' || current_database()").await;
            let mut raw = PgConnection::connect(&format!("postgres://copydesk@127.0.0.1:{at}")).await.unwrap();
            sqlx::query(sql).execute(&mut raw).await.unwrap();
        }
    }
}

/// Pages that share all their bands and have nothing else in common: as many stand in each band as there are pages.
fn crowd(range: std::ops::Range<usize>) -> Vec<Record> {
    let crowded = |i: usize| {
        let mut page = page(&format!("http://h{}.example/{i}", i % 50), &i.to_string());
        let hashes: Vec<String> = (0..12).chain(1000 + i * 100..1060 + i * 100).map(|n| format!("{n:012x}")).collect();
        page.sketch = Sketch::from_columns(72, &hashes.concat(), "");
        page
    };
    range.map(crowded).collect()
}

/// The quickest of several joins of 50 such pages.
async fn join_of_fifty(store: &Store, from: usize) -> Duration {
    let mut times = Vec::new();
    for part in 0..3 {
        store_pages(store, &crowd(from + part * 50..from + part * 50 + 50)).await;
        let begun = Instant::now();
        assert_eq!(store.join_copies().await.unwrap(), 50);
        times.push(begun.elapsed());
    }
    times.into_iter().min().unwrap()
}

async fn a_band_that_many_share_costs_no_more_than_one_that_few_share(store: &Store) {
    store_pages(store, &crowd(0..100)).await;
    join_all(store).await;
    execute(store, "ANALYZE").await;
    let few = join_of_fifty(store, 100).await;
    for hundred in 3..20 {
        store_pages(store, &crowd(hundred * 100..hundred * 100 + 100)).await;
    }
    join_all(store).await;
    execute(store, "ANALYZE").await;
    let many = join_of_fifty(store, 2000).await;
    println!("50 pages in 12 crowded bands: {few:?} among a hundred, {many:?} among two thousand");
    assert!(many < few * 4, "{few:?} among a hundred, {many:?} among two thousand");
    assert_eq!(one(store, "SELECT count(cluster_id) FROM articles").await, "0");
}

/// Stories that two workers store at once.
const STORIES: usize = 30;

#[test]
fn copies_stored_by_two_workers_at_once_meet() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let workers = [migrated(&url).await, migrated(&url).await];
        let name = |worker: usize, i: usize| format!("http://{}.example/{i}", ["a", "b"][worker]);
        let urls: Vec<String> = (0..STORIES).flat_map(|i| [name(0, i), name(1, i)]).collect();
        let run = queued(&workers[0], &urls.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let leases = claim(&workers[0], "w").await;
        let end = |worker: usize, i: usize| {
            let url = name(worker, i);
            ended(ticket(&leases, &url), article(page(&url, &story(&format!("s{i}x"), 0..100))))
        };
        let mut tasks = Vec::new();
        for (number, worker) in workers.iter().enumerate() {
            let mut mine: Vec<_> = (0..STORIES).map(|i| end(number, i)).collect();
            if number == 1 {
                mine.reverse();
            }
            let worker = worker.clone();
            tasks.push(tokio::spawn(async move {
                for part in mine.chunks(3) {
                    complete(&worker, run, part.to_vec()).await;
                    worker.join_copies().await.unwrap();
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let sizes = "SELECT count(*), min(article_count), max(article_count) FROM clusters";
        assert_eq!(one(&workers[0], sizes).await, format!("{STORIES}|2|2"));
        assert_eq!(workers[1].join_copies().await.unwrap(), 0);
    });
}

#[test]
fn one_worker_joins_at_a_time() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        store_pages(&store, &[page("http://a.example/1", &story("a", 0..200))]).await;
        let mut raw = PgConnection::connect(&url).await.unwrap();
        // The first transaction to join holds what the others wait for.
        let mut held = raw.begin().await.unwrap();
        sqlx::query("SELECT pg_advisory_xact_lock(109330278475123)").execute(&mut *held).await.unwrap();
        let second = store.clone();
        let joining = tokio::spawn(async move { second.join_copies().await });
        let waits = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
        while one(&store, waits).await != "1" {
            assert!(!joining.is_finished(), "nobody waited");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        held.commit().await.unwrap();
        assert_eq!(joining.await.unwrap().unwrap(), 1);
    });
}

#[test]
fn a_sketch_replaced_while_it_is_compared_is_compared_again() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let pages = ["a", "b"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
        store_pages(&store, &pages).await;
        let mut raw = PgConnection::connect(&url).await.unwrap();
        let mut writing = raw.begin().await.unwrap();
        let (count, hashes, lead) = Sketch::of([story("b", 0..200).as_str()]).to_columns();
        sqlx::query(
            "UPDATE article_sketches SET shingle_count = $2, hashes = $3, lead_hashes = $4 WHERE article_id = $1",
        )
        .bind(&pages[0].id)
        .bind(count)
        .bind(hashes)
        .bind(lead)
        .execute(&mut *writing)
        .await
        .unwrap();
        let second = store.clone();
        let joining = tokio::spawn(async move { second.join_copies().await });
        let waits = "SELECT count(*) FROM pg_locks WHERE NOT granted";
        while one(&store, waits).await != "1" {
            assert!(!joining.is_finished(), "nobody waited");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        writing.commit().await.unwrap();
        assert_eq!(joining.await.unwrap().unwrap(), 2);
        assert_eq!(clusters(&store).await, ["a.example/1 b.example/1"], "what was compared is what was there");
        assert_eq!(store.join_copies().await.unwrap(), 1);
        assert_eq!(clusters(&store).await, Vec::<String>::new());
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
