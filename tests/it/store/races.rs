//! Tests of several processes on one Postgres: lost wake-ups, duplicates written at once, work done once.
//! Never SQLite: one process owns its file.

use super::fixture::{
    admit, article, block_on, claim, complete, ended, enqueue, give_back_all, lines, migrated, no_delay, one, queued,
    record, source, ticket,
};
use crate::support::postgres;
use copydesk::model::{CanonicalUrl, LeaseToken};
use copydesk::store::{Batch, Claim, GiveBack, RunId, Store, Which};
use sqlx::{Connection as _, PgConnection};
use std::collections::BTreeMap;
use std::time::Duration;

const URL: &str = "http://a.example/1";
const LATER: &str = "http://a.example/2";
/// Stories that two processes write at once.
const STORIES: usize = 30;

/// Two processes' stores on one fresh database, and a connection of the test's own.
async fn three(url: &str) -> (Store, Store, PgConnection) {
    (migrated(url).await, migrated(url).await, PgConnection::connect(url).await.unwrap())
}

/// Waits until so many statements wait for a lock.
async fn until_waiting(store: &Store, count: usize) {
    let sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while one(store, sql).await != count.to_string() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A run whose only page is done, with its host still leased and another page admitted but not queued.
async fn one_left(store: &Store) -> (RunId, LeaseToken) {
    let run = queued(store, &[URL]).await;
    let leases = claim(store, "w1").await;
    complete(store, run, vec![ended(ticket(&leases, URL), article(record(URL, "x")))]).await;
    let list = source(store, "list").await;
    admit(store, run, list, &[LATER]).await;
    (run, leases[0].token)
}

fn give_back(token: LeaseToken) -> [GiveBack; 1] {
    [super::fixture::give_back(token)]
}

/// Holds the row of the only host.
const HOLD: &str = "SELECT host_id FROM hosts FOR NO KEY UPDATE";

#[test]
fn work_that_arrives_while_a_release_waits_is_seen() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, other, mut raw) = three(&url).await;
        let (_, token) = one_left(&store).await;
        let mut held = raw.begin().await.unwrap();
        sqlx::query(HOLD).execute(&mut *held).await.unwrap();
        let release = tokio::spawn(async move { store.release(&give_back(token)).await });
        until_waiting(&other, 1).await;
        // The row comes in behind the release's back, as from somebody who did not lock the host.
        let queue = "INSERT INTO queue (shard, target_id, host_id, due_at, attempt, url)
                     SELECT shard, target_id, host_id, now(), 1, url FROM targets WHERE url LIKE '%2'";
        sqlx::query(queue).execute(&mut *held).await.unwrap();
        held.commit().await.unwrap();
        release.await.unwrap().unwrap();
        assert_eq!(one(&other, "SELECT due_at IS NULL FROM hosts").await, "0", "parked with work in the queue");
    });
}

#[test]
fn a_host_parked_while_its_new_work_waits_is_woken() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, other, mut raw) = three(&url).await;
        let (run, token) = one_left(&store).await;
        let mut held = raw.begin().await.unwrap();
        sqlx::query(HOLD).execute(&mut *held).await.unwrap();
        let release = tokio::spawn(async move { store.release(&give_back(token)).await });
        until_waiting(&other, 1).await;
        let second = other.clone();
        let enqueue = tokio::spawn(async move { enqueue(&second, run, Which::Due).await });
        until_waiting(&other, 2).await;
        held.commit().await.unwrap();
        release.await.unwrap().unwrap();
        assert_eq!(enqueue.await.unwrap(), 1);
        assert_eq!(one(&other, "SELECT due_at IS NULL FROM hosts").await, "0", "parked with work in the queue");
        assert_eq!(claim(&other, "w2").await[0].targets[0].url.as_str(), LATER);
    });
}

#[test]
fn a_host_parked_by_a_fault_is_swept_up() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, _, mut raw) = three(&url).await;
        queued(&store, &[URL]).await;
        sqlx::query("UPDATE hosts SET due_at = NULL").execute(&mut raw).await.unwrap();
        assert!(store.next_due("w").await.unwrap().claimable_at.is_some());
        assert_eq!(claim(&store, "w").await.len(), 1);
    });
}

#[test]
fn a_result_that_comes_while_another_is_committed_is_ignored() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, other, mut raw) = three(&url).await;
        let run = queued(&store, &[URL]).await;
        let done = ended(ticket(&claim(&store, "w1").await, URL), article(record(URL, "x")));
        let mut first = raw.begin().await.unwrap();
        sqlx::query("DELETE FROM queue").execute(&mut *first).await.unwrap();
        let second = tokio::spawn(async move { complete(&store, run, vec![done]).await });
        until_waiting(&other, 1).await;
        first.commit().await.unwrap();
        assert_eq!(second.await.unwrap().settled[0].outcome, None);
        assert_eq!(one(&other, "SELECT count(*) FROM articles").await, "0");
    });
}

#[test]
fn twins_written_by_two_processes_at_once_have_one_winner() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, other, _) = three(&url).await;
        let original = |i: usize| format!("http://a.example/{i}");
        let copy = |i: usize| format!("http://b.a.example/{i}");
        let urls: Vec<String> = (0..STORIES).flat_map(|i| [original(i), copy(i)]).collect();
        let run = queued(&store, &urls.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let leases = claim(&store, "w").await;
        let page = |at: &str, i: usize| {
            let mut page = record(&original(i), at);
            page.canonical_url = Some(CanonicalUrl::parse(&original(i)).unwrap());
            ended(ticket(&leases, at), article(page))
        };
        let mut tasks = Vec::new();
        // Each process has half of the stories and half of the copies, in opposite orders.
        for (who, first) in [(store.clone(), 0), (other.clone(), 1)] {
            let mut mine: Vec<_> =
                (0..STORIES).map(|i| if i % 2 == first { page(&original(i), i) } else { page(&copy(i), i) }).collect();
            if first == 1 {
                mine.reverse();
            }
            tasks.push(tokio::spawn(async move {
                for part in mine.chunks(5) {
                    complete(&who, run, part.to_vec()).await;
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let wrong = "SELECT url, outcome FROM url_outcomes WHERE (outcome = 'stored') <> (host = 'a.example')";
        assert_eq!(lines(&store, wrong).await, Vec::<String>::new());
        assert_eq!(one(&store, "SELECT count(*) FROM articles WHERE body_text LIKE 'http://a.example/%'").await, "30");
        assert_eq!(one(&store, "SELECT stored_count, duplicate_count FROM v_run_summary").await, "30|30");
    });
}

#[test]
fn four_workers_do_each_page_once() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, _, mut raw) = three(&url).await;
        let urls: Vec<String> = (0..500).map(|i| format!("http://h{}.example/{i}", i % 23)).collect();
        let run = queued(&store, &urls.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let mut tasks = Vec::new();
        for worker in 0..4 {
            let store = migrated(&url).await;
            tasks.push(tokio::spawn(async move { work(&store, run, &format!("w{worker}")).await }));
        }
        let mut done: BTreeMap<i64, usize> = BTreeMap::new();
        for task in tasks {
            for id in task.await.unwrap() {
                *done.entry(id).or_default() += 1;
            }
        }
        assert_eq!((done.len(), done.values().max()), (500, Some(&1)));
        assert_eq!(one(&store, "SELECT stored_count, ended_count FROM v_run_summary").await, "500|500");
        assert_eq!(one(&store, "SELECT count(*), count(DISTINCT target_id) FROM fetches").await, "500|500");
        assert_eq!(one(&store, "SELECT (SELECT count(*) FROM queue), (SELECT count(due_at) FROM hosts)").await, "0|0");
        raw.ping().await.unwrap();
    });
}

/// Claims and completes until nothing is left; gives the targets leased.
async fn work(store: &Store, run: RunId, worker: &str) -> Vec<i64> {
    let mut seen = Vec::new();
    loop {
        let claim = Claim { hosts: 3, urls_per_host: 4, lease: Duration::from_secs(60), worker: worker.into() };
        let leases = store.claim(&claim, no_delay).await.unwrap();
        let targets = leases.iter().flat_map(|lease| &lease.targets);
        let completions: Vec<_> = targets
            .map(|target| {
                seen.push(target.ticket.target_id);
                ended(target.ticket, article(record(target.url.as_str(), "x")))
            })
            .collect();
        if completions.is_empty() {
            if store.next_due(worker).await.unwrap().claimable_at.is_none() {
                return seen;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
            continue;
        }
        store.complete(&Batch { run, completions, give_back: give_back_all(&leases) }).await.unwrap();
    }
}

/// More dead letters than a retry takes at once.
const LETTERS: [&str; 2] = [
    "INSERT INTO hosts (host_id, host) VALUES (1, 'a.example')",
    "INSERT INTO targets (host_id, url_hash, url, outcome, stage, failure_code, died_at)
     SELECT 1, 'h' || i, 'http://a.example/' || i, 'failed', 'fetch', 'timeout', now() FROM generate_series(1, 1500) i",
];
const OTHERS_RETRY: &str = "UPDATE targets SET outcome = 'pending', failure_code = NULL, stage = NULL, died_at = NULL
  WHERE target_id IN (SELECT target_id FROM targets ORDER BY target_id LIMIT 1000)";

#[test]
fn a_retry_goes_on_behind_letters_that_another_has_revived() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let (store, other, mut raw) = three(&url).await;
        for sql in LETTERS {
            sqlx::query(sql).execute(&mut raw).await.unwrap();
        }
        let mut held = raw.begin().await.unwrap();
        sqlx::query(OTHERS_RETRY).execute(&mut *held).await.unwrap();
        let retry = tokio::spawn(async move { store.revive_letters(None).await });
        until_waiting(&other, 1).await;
        held.commit().await.unwrap();
        assert_eq!(retry.await.unwrap().unwrap(), [("timeout".to_string(), 500)]);
        assert_eq!(one(&other, "SELECT count(*) FROM dead_letters").await, "0");
    });
}
