//! Tests of workers that join at once: one after the other, and nothing is lost between them.
//! Never SQLite: one process owns its file.

use super::{clusters, page, store_pages, story};
use crate::store::fixture::{article, block_on, claim, complete, ended, migrated, one, queued, ticket};
use crate::support::postgres;
use copydesk::text::sketch::Sketch;
use sqlx::{Connection as _, PgConnection};
use std::time::Duration;

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
