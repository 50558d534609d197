//! Hosts stand in the shard of their domain, for life, with everything that is theirs.
//! Never a fetch.

use super::fixture::{
    admit, begin, block_on, claim, enqueue, lines, migrated, no_delay, on_both, one, options, queued, source,
};
use crate::support::postgres;
use copydesk::model::{CanonicalUrl, HostKey, Refetch, Seed, Shard};
use copydesk::store::{Claim, Due, SourceRow, Store, Which};
use sqlx::Connection as _;
use std::collections::BTreeSet;

on_both!(
    everything_of_a_host_stands_in_its_shard,
    a_database_tells_which_hosts_it_has,
    a_long_list_of_one_host_delays_no_other,
    what_has_priority_goes_first_within_its_host,
);

const URLS: &[&str] = &["http://a.example/1", "http://www.a.example/2", "http://b.example/3", "http://127.0.0.7:81/4"];

fn shard(url: &str) -> u8 {
    Shard::of(&CanonicalUrl::parse(url).unwrap()).0
}

/// Each row of a host, a target and the queue stands in the shard of the host's domain.
pub async fn check_shards(store: &Store) {
    for row in lines(store, "SELECT host, shard FROM hosts").await {
        let (host, shard) = row.split_once('|').unwrap();
        assert_eq!(Shard::of_host(&HostKey::from_stored(host.into())).0.to_string(), shard, "{host}");
    }
    let strays = "SELECT count(*) FROM targets t JOIN hosts h ON h.host_id = t.host_id WHERE h.shard <> t.shard";
    assert_eq!(one(store, strays).await, "0");
    let strays = "SELECT count(*) FROM queue q JOIN hosts h ON h.host_id = q.host_id WHERE h.shard <> q.shard";
    assert_eq!(one(store, strays).await, "0");
}

async fn everything_of_a_host_stands_in_its_shard(store: &Store) {
    queued(store, URLS).await;
    check_shards(store).await;
    assert_eq!(one(store, "SELECT count(DISTINCT shard) FROM queue").await, "3");
    assert_eq!(claim(store, "w").await.len(), 4, "a claim goes over all shards");
}

async fn a_database_tells_which_hosts_it_has(store: &Store) {
    queued(store, URLS).await;
    let hosts = |list: &[&str]| list.iter().map(|host| HostKey::from_stored((*host).into())).collect::<BTreeSet<_>>();
    let known = store.known_hosts(&hosts(&["a.example", "c.example", "127.0.0.7:81"])).await.unwrap();
    assert_eq!(known, hosts(&["127.0.0.7:81", "a.example"]));
}

async fn what_has_priority_goes_first_within_its_host(store: &Store) {
    let run = begin(store).await;
    let usual = source(store, "usual").await;
    let late = SourceRow { priority: 2, name: "late".into(), kind: "urls".into(), refetch_after: Refetch::Never };
    let late = store.put_source(&late).await.unwrap();
    admit(store, run, usual, &["http://a.example/1", "http://a.example/2", "http://b.example/1"]).await;
    admit(store, run, late, &["http://a.example/3", "http://a.example/2"]).await;
    enqueue(store, run, Which::Due).await;
    let leases = claim(store, "w").await;
    let first = leases.iter().find(|lease| lease.host.as_str() == "a.example").unwrap();
    let order: Vec<&str> = first.targets.iter().map(|target| target.url.url().path()).collect();
    assert_eq!(order, ["/2", "/3", "/1"]);
    assert_eq!(leases.len(), 2, "the other host waits for nothing");
}

/// URLs of the host with many.
const MANY: usize = 20_000;

/// What is admitted after a long list is claimed after a bound of claims that does not grow with the list.
async fn a_long_list_of_one_host_delays_no_other(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let urls: Vec<String> = (0..MANY).map(|n| format!("http://long.example/{n}")).collect();
    for part in urls.chunks(2_000) {
        admit(store, run, list, &part.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }
    let others: Vec<String> = (0..50).map(|n| format!("http://other{n}.example/")).collect();
    admit(store, run, list, &others.iter().map(String::as_str).collect::<Vec<_>>()).await;
    while store.enqueue_due(&Due { run, source: None, which: Which::Due, limit: 5_000 }).await.unwrap() > 0 {}
    let ask = Claim { hosts: 10, urls_per_host: 10, lease: super::fixture::LONG, worker: "w".into() };
    let mut hosts = Vec::new();
    for _ in 0..6 {
        let leases = store.claim(&ask, no_delay).await.unwrap();
        assert!(leases.iter().all(|lease| lease.targets.len() <= 10));
        hosts.extend(leases.into_iter().map(|lease| lease.host));
    }
    assert_eq!(hosts.len(), 51, "six claims of ten hosts each");
}

/// Runs statements of the test's own.
async fn execute(url: &str, statements: &[&'static str]) {
    for sql in statements {
        if url.starts_with("sqlite") {
            let mut raw = sqlx::SqliteConnection::connect(url).await.unwrap();
            sqlx::query(*sql).execute(&mut raw).await.unwrap();
        } else {
            let mut raw = sqlx::PgConnection::connect(url).await.unwrap();
            sqlx::query(*sql).execute(&mut raw).await.unwrap();
        }
    }
}

/// As a database of an older schema looks after its migrations: no host has a shard, and all else stands in the first.
const UNPLACED: &[&str] =
    &["UPDATE hosts SET shard = -1", "UPDATE targets SET shard = 0", "UPDATE queue SET shard = 0"];

async fn older_hosts_are_placed(url: &str) {
    let store = migrated(url).await;
    queued(&store, URLS).await;
    execute(url, UNPLACED).await;
    store.migrate().await.unwrap();
    check_shards(&store).await;
    // A process that was killed on the way: one host is placed, of another a target.
    execute(url, UNPLACED).await;
    let b = format!("UPDATE targets SET shard = {} WHERE url LIKE '%b.example%'", shard("http://b.example/"));
    let a = format!("UPDATE hosts SET shard = {} WHERE host = 'a.example'", shard("http://a.example/"));
    let own = format!("UPDATE targets SET shard = {} WHERE url LIKE '%/a.example%'", shard("http://a.example/"));
    let queue = format!(
        "UPDATE queue SET shard = {} WHERE host_id = (SELECT host_id FROM hosts WHERE host = 'a.example')",
        shard("http://a.example/")
    );
    execute(url, &[b, a, own, queue].map(|sql| -> &'static str { sql.leak() })).await;
    let (one, other) = (Store::open(&options(url)).await.unwrap(), store);
    if url.starts_with("postgres") {
        let (first, second) = tokio::join!(one.migrate(), other.migrate());
        assert!(first.is_ok() && second.is_ok(), "two processes at one time");
    } else {
        other.migrate().await.unwrap();
    }
    check_shards(&other).await;
    assert_eq!(claim(&other, "w").await.len(), 4);
    one.close().await;
    other.close().await;
}

#[test]
fn hosts_of_an_older_sqlite_database_are_placed() {
    let folder = tempfile::tempdir().unwrap();
    block_on(older_hosts_are_placed(&format!("sqlite://{}", folder.path().join("a.db").display())));
}

#[test]
fn hosts_of_an_older_postgres_database_are_placed() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(older_hosts_are_placed(&url));
}

/// A later list of public suffixes may tell another shard.
async fn a_host_stays(url: &str) {
    let store = migrated(url).await;
    let run = queued(&store, URLS).await;
    let moved = ["UPDATE hosts SET shard = 1", "UPDATE targets SET shard = 1", "UPDATE queue SET shard = 1"];
    execute(url, &moved).await;
    let list = source(&store, "list").await;
    let admitted = admit(&store, run, list, &["http://a.example/1", "http://a.example/5"]).await;
    assert_eq!((admitted.new, admitted.known), (1, 1));
    assert_eq!(one(&store, "SELECT count(*) FROM hosts WHERE shard <> 1").await, "0");
    assert_eq!(one(&store, "SELECT count(*) FROM targets WHERE shard <> 1").await, "0");
    assert_eq!(Seed::new("http://a.example/5").url.map(|url| Shard::of(&url).0 == 1), Ok(false));
    store.close().await;
}

#[test]
fn a_host_that_stands_in_a_sqlite_database_keeps_its_shard() {
    let folder = tempfile::tempdir().unwrap();
    block_on(a_host_stays(&format!("sqlite://{}", folder.path().join("a.db").display())));
}

#[test]
fn a_host_that_stands_in_a_postgres_database_keeps_its_shard() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(a_host_stays(&url));
}

/// As the claim picks hosts, without its locks.
const PICK: &str = "EXPLAIN (ANALYZE, BUFFERS, SUMMARY off)
    SELECT h.host_id FROM hosts h WHERE h.turn_at <= clock_timestamp() AND h.due_at <= clock_timestamp()
       AND (h.blocked_until IS NULL OR h.blocked_until <= clock_timestamp()) ORDER BY h.turn_at, h.host_id LIMIT 8";

#[test]
fn a_claim_goes_over_all_shards_by_one_index() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let urls: Vec<String> = (0..4_000).map(|n| format!("http://host{n}.example/")).collect();
        for part in urls.chunks(1_000) {
            queued(&store, &part.iter().map(String::as_str).collect::<Vec<_>>()).await;
        }
        execute(&url, &["ANALYZE hosts"]).await;
        assert_eq!(one(&store, "SELECT count(DISTINCT shard) FROM hosts").await, "256");
        let plan = one(&store, PICK).await;
        let hit = plan.split("shared hit=").nth(1).and_then(|rest| rest.split_whitespace().next());
        println!("{plan}");
        assert!(plan.contains("using hosts_due"), "{plan}");
        assert!(hit.unwrap().parse::<u32>().unwrap() <= 100, "{plan}");
        store.close().await;
    });
}
