//! Tests of the line of hosts: the places of those who have gone cost nothing, and whom a long transaction woke is seen.
//! Never SQLite: there a transaction is alone, and a place that was left is gone.

use super::fixture::{block_on, give_back_all, migrated, no_delay, options, queued};
use crate::frontier::meter::{buffers, rest_autovacuum};
use crate::support::postgres;
use copydesk::store::{Claim, Options, Store};
use sqlx::{Connection as _, PgConnection};
use std::time::{Duration, Instant};

const URLS: [&str; 3] = ["http://a.example/1", "http://b.example/1", "http://late.example/1"];
const LATE: &str = "late.example";

/// Work for three hosts, and a process that has seen all of the line. The turn of the last comes to light only after
/// that, an hour before those of the others.
async fn with_one_woken_late(url: &str) -> Store {
    let store = migrated(url).await;
    let mut raw = PgConnection::connect(url).await.unwrap();
    queued(&store, &URLS).await;
    let hide = format!("UPDATE hosts SET turn_at = now() + interval '1 h' WHERE host = '{LATE}'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(hide)).execute(&mut raw).await.unwrap();
    assert_ne!(next(&store).await.as_deref(), Some(LATE));
    // Whoever may still be under way is over by now.
    tokio::time::sleep(Duration::from_millis(2_300)).await;
    assert_ne!(next(&store).await.as_deref(), Some(LATE));
    let wake = format!("UPDATE hosts SET turn_at = now() - interval '1 h' WHERE host = '{LATE}'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(wake)).execute(&mut raw).await.unwrap();
    store
}

/// The host whose turn it is; it is given back at once.
async fn next(store: &Store) -> Option<String> {
    let leases = ask(store, 1).await;
    store.release(&give_back_all(&leases)).await.unwrap();
    leases.first().map(|lease| lease.host.as_str().to_owned())
}

async fn ask(store: &Store, hosts: u32) -> Vec<copydesk::model::HostLease> {
    let claim = Claim { hosts, urls_per_host: 9, lease: Duration::from_mins(1), worker: "w".into() };
    store.claim(&claim, no_delay).await.unwrap()
}

#[test]
fn who_is_woken_late_is_seen_at_once_where_there_are_too_few() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = with_one_woken_late(&url).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(ask(&store, 3).await.len(), 3);
        store.close().await;
    });
}

#[test]
fn who_is_woken_late_is_seen_by_the_heartbeat_where_there_are_enough() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = with_one_woken_late(&url).await;
        let begun = Instant::now();
        while next(&store).await.as_deref() != Some(LATE) {
            assert!(begun.elapsed() < Duration::from_secs(20), "passed over for ever");
            tokio::time::sleep(Duration::from_millis(20)).await;
            store.extend(&[], Duration::from_mins(1)).await.unwrap();
        }
        store.close().await;
    });
}

/// Turns that have ended while an old snapshot still sees them, and looks at the line after that.
const ENDED: usize = 800;
const LOOKS: usize = 3;
/// What a look touches that does not pass them: 26. One that does touches 145.
const FEW: i64 = 50;
/// A connection tells what it touched at the end of a transaction, but not twice within a second.
const TOLD: Duration = Duration::from_millis(1_100);

#[test]
fn turns_that_have_ended_are_not_looked_at_again() {
    let Some(server) = postgres::durable_cluster() else { return };
    let url = server.fresh_database();
    block_on(async {
        rest_autovacuum(&url).await;
        queued(&migrated(&url).await, &URLS).await;
        // What it touches is told by the connection that touched it.
        let store = Store::open(&Options { max_connections: 1, ..options(&url) }).await.unwrap();
        let mut raw = PgConnection::connect(&url).await.unwrap();
        let mut old = raw.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ").await.unwrap();
        sqlx::query("SELECT 1 FROM hosts").execute(&mut *old).await.unwrap();
        for _ in 0..ENDED {
            assert!(next(&store).await.is_some());
        }
        tokio::time::sleep(Duration::from_millis(2_300)).await;
        next(&store).await;
        let mut touched = Vec::new();
        for _ in 0..LOOKS {
            tokio::time::sleep(TOLD).await;
            let before = told(&url, &store).await;
            let leases = ask(&store, 1).await;
            touched.push(told(&url, &store).await - before);
            store.release(&give_back_all(&leases)).await.unwrap();
        }
        assert!(touched.iter().all(|buffers| *buffers < FEW), "{touched:?} buffers");
        old.rollback().await.unwrap();
        store.close().await;
    });
}

/// The buffers touched so far.
async fn told(url: &str, store: &Store) -> i64 {
    tokio::time::sleep(TOLD).await;
    // A transaction that touches nothing.
    store.release(&[]).await.unwrap();
    buffers(url).await
}
