//! What the frontier costs a Postgres, against a known yardstick; whether a long list of one host holds up the others;
//! what admission takes. A short form in every test run, the whole under `.ci/full frontier`.
//! Never a figure without its counterpart, measured in turn on the same server.

mod admission;
mod fairness;
mod load;
pub mod meter;
mod tpcb;
mod work;

use crate::{
    store::fixture::{block_on, migrated, on_both},
    support::postgres::{self, Cluster},
};
use copydesk::store::Store;
use load::{Load, Order, fill};
use meter::number;
use std::{
    future::Future,
    sync::{Mutex, PoisonError},
    time::Duration,
};
use work::{Cost, Turn, one_turn_in_buffers, work};

/// A URL, claimed and completed, costs the server at most so much of a TPC-B transaction.
const SHARE: f64 = 1.0 / 5.0;
/// Buffers that a claim touches, leases and their index entries included, and that the end of a URL does. A URL that
/// wrote every index of its target would touch more.
const BUFFERS: i64 = 100;
const BUFFERS_TO_END: i64 = 32;
/// How much dearer a URL may be where a hundred times as many are queued.
const DEARER: f64 = 1.2;
/// URLs a second to be reached on two cores with nothing beside.
const PER_SECOND: f64 = 10_000.0;
const CONNECTIONS: usize = 16;
const HEAP: &str = "SELECT pg_relation_size('queue')";

#[test]
fn a_claim_touches_few_buffers_and_the_queue_does_not_grow() {
    let Some(server) = postgres::durable_cluster() else { return };
    let url = server.fresh_database();
    block_on(async {
        fill(&url, Load { hosts: 400, urls: 40_000, order: Order::SiteBySite }).await;
        let heap = number(&url, HEAP).await;
        check_buffers("fresh", &url).await;
        let cost = work(&server, &url, 4, 12_000).await;
        say("a short run", &cost, "URL");
        check_buffers("after a run", &url).await;
        assert!(number(&url, HEAP).await <= heap, "the queue has grown from {heap}");
    });
}

#[test]
fn a_claim_of_what_was_admitted_around_all_sites_touches_few_buffers() {
    let Some(server) = postgres::durable_cluster() else { return };
    let url = server.fresh_database();
    block_on(async {
        let store = migrated(&url).await;
        admission::around_all_sites(&store, 200, 80).await;
        store.close().await;
        check_buffers("as it came", &url).await;
        work(&server, &url, 4, 4_000).await;
        check_buffers("after a run", &url).await;
    });
}

/// A claim of eight hosts, ten URLs each, and its completion.
async fn check_buffers(when: &str, url: &str) {
    let turn = quiet_turn(url).await;
    println!("{when}: {turn:?}");
    assert_eq!(turn.urls, 80);
    assert!(turn.claim <= BUFFERS, "{when}: {turn:?}");
    assert!(turn.completion <= BUFFERS_TO_END * 80, "{when}: {turn:?}");
}

/// With autovacuum at rest: what it touches would be in the figure.
async fn quiet_turn(url: &str) -> Turn {
    meter::rest_autovacuum(url).await;
    let turn = one_turn_in_buffers(url, 8).await;
    meter::wake_autovacuum(url).await;
    turn
}

/// URLs of the one host that are listed before all others.
const LONG_LIST: usize = 12_000;

on_both!(a_long_list_of_one_host_does_not_hold_up_the_others);

async fn a_long_list_of_one_host_does_not_hold_up_the_others(store: &Store) {
    fairness::hold(store, LONG_LIST).await;
}

/// One drill at a time: they measure.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
#[ignore = "a drill: .ci/full frontier"]
fn drill_frontier_cost() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(server) = postgres::durable_cluster() else { return };
    cost(&server);
}

#[test]
#[ignore = "a drill: .ci/full frontier"]
fn drill_frontier_fairness() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(server) = postgres::durable_cluster() else { return };
    at_length(async {
        let store = migrated(&server.fresh_database()).await;
        fairness::hold(&store, 1_000_000).await;
        store.close().await;
    });
}

#[test]
#[ignore = "a drill: .ci/full frontier"]
fn drill_frontier_admission() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    admission::is_flat();
}

/// A drill may take longer than a test.
fn at_length<F: Future>(drill: F) -> F::Output {
    tokio::runtime::Runtime::new().unwrap().block_on(drill)
}

/// Four rounds, each of the yardstick, a short queue and a long one.
fn cost(server: &Cluster) {
    let yardstick = tpcb::init(server, 20);
    let long = server.fresh_database();
    let order = Order::AroundAllSites;
    let (mut shares, mut dearer) = (Vec::new(), Vec::new());
    at_length(async {
        fill(&long, Load { hosts: 10_000, urls: 10_000_000, order }).await;
        let heap = number(&long, HEAP).await;
        println!("| what | each | in all | a second |");
        for _ in 0..4 {
            let short = server.fresh_database();
            fill(&short, Load { hosts: 10_000, urls: 100_000, order }).await;
            let transaction = tpcb::run(server, &yardstick, CONNECTIONS, 10);
            say("TPC-B", &transaction, "transaction");
            let of_few = work(server, &short, CONNECTIONS, 60_000).await;
            say("100,000 queued", &of_few, "URL");
            let of_many = work(server, &long, CONNECTIONS, 60_000).await;
            say("10,000,000 queued", &of_many, "URL");
            shares.push(of_few.each().as_secs_f64() / transaction.each().as_secs_f64());
            shares.push(of_many.each().as_secs_f64() / transaction.each().as_secs_f64());
            dearer.push(of_many.each().as_secs_f64() / of_few.each().as_secs_f64());
            let floor = of_few.per_second().min(of_many.per_second());
            println!(
                "one URL = 1/{:.1} of a transaction, 1/{:.1} with many; {floor:.0} URLs/s of {PER_SECOND:.0}",
                1.0 / shares[shares.len() - 2],
                1.0 / shares[shares.len() - 1]
            );
        }
        say("a million completions", &work(server, &long, CONNECTIONS, 760_000).await, "URL");
        // The list goes around all sites, which is the worst order for it.
        let turn = quiet_turn(&long).await;
        let grown = number(&long, HEAP).await - heap;
        println!("a claim of eight hosts: {turn:?}; the queue's heap grew by {grown} of {heap} bytes");
        assert!(turn.claim <= BUFFERS, "{turn:?}");
        assert!(grown <= 0, "the queue's heap grew by {grown} bytes");
    });
    let (share, dearer) = (median(shares), median(dearer));
    println!("median: 1/{:.1} of a transaction; {dearer:.2} times as dear with many", 1.0 / share);
    assert!(share <= SHARE, "a URL costs {share:.3} of a transaction");
    assert!(dearer <= DEARER, "{dearer:.2} times as dear with 10,000,000 queued");
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn say(what: &str, cost: &Cost, noun: &str) {
    let each = Duration::from_nanos(cost.each().as_nanos() as u64);
    println!(
        "| {what} | {each:.1?} of the server a {noun} | {} in {:.1?} | {:.0} |",
        cost.count,
        cost.wall,
        cost.per_second()
    );
}
