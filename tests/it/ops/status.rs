//! `status`: every figure, on both engines, on a small store and on a large one.
//! Never a figure that is not compared.

use super::doctor::{connect, execute, execute_sqlite};
use crate::store::fixture::{
    LONG, block_on, claim_for, complete, ended, give_back_all, migrated, no_delay, on_both, queued, ticket,
};
use crate::support::postgres;
use copydesk::model::{Clock, End, HostHealth};
use copydesk::store::{Claim, Engine, HostBlock, Store};
use std::time::{Duration, Instant};

const URLS: [&str; 5] =
    ["http://a.example/1", "http://a.example/2", "http://b.example/1", "http://c.example/1", "http://d.example/1"];

on_both!(
    every_host_is_counted_where_it_stands,
    a_lease_that_ran_out_is_due_again_and_its_worker_silent,
    the_rate_is_that_of_the_last_minute,
    the_schedule_tells_what_is_due_next,
);

async fn every_host_is_counted_where_it_stands(store: &Store) {
    queued(store, &URLS).await;
    let claim = Claim { hosts: 2, urls_per_host: 9, lease: LONG, worker: "w1".into() };
    let ours = store.claim(&claim, no_delay).await.unwrap();
    let one = Claim { hosts: 1, worker: "w2".into(), ..claim };
    let other = store.claim(&one, no_delay).await.unwrap();
    assert_eq!((ours.len(), other.len()), (2, 1));
    store.release(&give_back_all(&other)).await.unwrap();
    let block = HostBlock { wait: LONG, why: "later".into(), health: HostHealth::default() };
    store.block(other[0].token.host_id, &block).await.unwrap();
    let stats = store.stats().await.unwrap();
    let hosts = (stats.hosts_due, stats.hosts_waiting, stats.hosts_leased, stats.hosts_blocked, stats.hosts_parked);
    assert_eq!(hosts, (1, 0, 2, 1, 0));
    assert_eq!(stats.queued, 5);
    assert!(stats.oldest_due_at.is_some_and(|at| at <= stats.now));
    assert!(stats.next_due_at.is_some_and(|at| at <= stats.now));
    let worker = &stats.workers[0];
    assert_eq!((stats.workers.len(), worker.name.as_str(), worker.hosts), (1, "w1", 2));
    assert_eq!((stats.oldest_lease_owner.as_deref(), stats.oldest_lease_at), (Some("w1"), worker.oldest_lease_at));
    assert_eq!(stats.outcomes, [("pending".to_string(), 5)]);
    assert_eq!((stats.estimated.len(), stats.server.is_some()), (0, store.engine() == Engine::Postgres));
}

async fn a_lease_that_ran_out_is_due_again_and_its_worker_silent(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let name = format!("w1 run {}", run.0);
    claim_for(store, &name, Duration::from_millis(1)).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.hosts_due, stats.hosts_leased, stats.workers.len()), (1, 0, 1));
    let worker = &stats.workers[0];
    assert_eq!((worker.name.as_str(), worker.started_at.is_some()), (name.as_str(), true));
    assert!(worker.leased_until.is_some_and(|until| until <= stats.now));
}

async fn the_rate_is_that_of_the_last_minute(store: &Store) {
    let run = queued(store, &URLS).await;
    let leases = claim_for(store, "w1", LONG).await;
    let now = Clock::System.now();
    for (url, seconds) in [(URLS[0], 2), (URLS[1], 50), (URLS[2], 70), (URLS[3], 3_600)] {
        let mut completion = ended(ticket(&leases, url), End::NotModified { refetch_after: None });
        completion.fetch.finished_at = now - Duration::from_secs(seconds);
        complete(store, run, vec![completion]).await;
    }
    let stats = store.stats().await.unwrap();
    assert!((stats.urls_per_second - 2.0 / 60.0).abs() < 0.0001, "{}", stats.urls_per_second);
}

async fn the_schedule_tells_what_is_due_next(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let leases = claim_for(store, "w1", LONG).await;
    let wait = Duration::from_secs(3_600);
    let completion = ended(ticket(&leases, URLS[0]), End::NotModified { refetch_after: Some(wait) });
    complete(store, run, vec![completion]).await;
    store.release(&give_back_all(&leases)).await.unwrap();
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.hosts_parked, stats.queued, stats.oldest_due_at), (1, 0, None));
    let next = stats.next_due_at.unwrap().duration_since(stats.now).as_secs();
    assert!((3_590..=3_600).contains(&next), "{next}");
}

/// Beyond the bound Postgres estimates, SQLite counts; both are quick.
const MANY: u64 = 150_000;

#[test]
fn a_large_postgres_is_estimated() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut db = connect(&url).await;
        execute(&mut db, "INSERT INTO hosts (host) SELECT 'h' || n FROM generate_series(1, 150000) n; ANALYZE hosts")
            .await;
        let stats = check_large(&store).await;
        assert_eq!(stats.estimated, ["hosts_parked"]);
        assert!(stats.hosts_parked.abs_diff(MANY) < MANY / 10, "{}", stats.hosts_parked);
        store.close().await;
    });
}

#[test]
fn good_ends_in_a_large_postgres_are_estimated_and_failures_counted() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut db = connect(&url).await;
        execute(
            &mut db,
            "INSERT INTO hosts (host) VALUES ('a.example');
             INSERT INTO targets (host_id, url_hash, url, outcome, failure_code)
             SELECT 1, n, n, CASE WHEN n % 1000 = 0 THEN 'rejected' ELSE 'stored' END,
                    CASE WHEN n % 1000 = 0 THEN 'soft_404' END FROM generate_series(1, 150000) n;
             ANALYZE targets",
        )
        .await;
        let stats = check_large(&store).await;
        let count = |word: &str| stats.outcomes.iter().find(|(known, _)| known == word).map_or(0, |(_, n)| *n);
        assert!(count("stored").abs_diff(MANY) < MANY / 10, "{:?}", stats.outcomes);
        assert_eq!((count("rejected"), count("pending")), (MANY / 1_000, 0));
        assert!(stats.estimated.contains(&"outcomes.stored".to_string()), "{:?}", stats.estimated);
        store.close().await;
    });
}

#[test]
fn a_large_sqlite_is_counted() {
    block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("t.db").display());
        let store = migrated(&url).await;
        execute_sqlite(
            &url,
            "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s LIMIT 150000)
             INSERT INTO hosts (host) SELECT 'h' || n FROM s",
        )
        .await;
        let stats = check_large(&store).await;
        assert_eq!((stats.hosts_parked, stats.estimated.len()), (MANY, 0));
        store.close().await;
    });
}

async fn check_large(store: &Store) -> copydesk::store::FrontierStats {
    let begun = Instant::now();
    let stats = store.stats().await.unwrap();
    println!("status of {MANY} hosts in {:?}", begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    stats
}
