//! A list of very many URLs of one host, and a few of many others listed after it, worked off as the intake does.
//! Never the network: what is asked is who gets a turn.

use crate::store::fixture::{begin, ended, give_back_all, no_delay, source};
use copydesk::{
    model::{End, Seed},
    store::{Admit, Batch, Claim, Due, RunId, Store, Which},
};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// Hosts listed after the long list, and URLs of each.
const OTHERS: usize = 200;
const EACH: usize = 3;
/// Lines a transaction of the pipeline admits, and targets that one moves into the queue.
const ADMITTED: usize = 500;
const QUEUED: u32 = 5_000;

/// By the time that all others are done the long list has had no more than its turns.
pub async fn hold(store: &Store, long: usize) {
    let begun = Instant::now();
    let run = begin(store).await;
    admit(store, run, (0..long).map(|n| format!("http://long.example/{n}"))).await;
    let others = (0..OTHERS * EACH).map(|n| format!("http://h{}.example/{n}", n % OTHERS));
    admit(store, run, others).await;
    let admitted = begun.elapsed();
    let mut done: BTreeMap<bool, usize> = BTreeMap::new();
    let (mut turns, mut more) = (0, true);
    while done.get(&false).copied().unwrap_or(0) < OTHERS * EACH {
        if more {
            let due = Due { run, source: None, which: Which::Due, limit: QUEUED };
            more = store.enqueue_due(&due).await.unwrap() > 0;
        }
        for is_long in turn(store, run).await {
            *done.entry(is_long).or_default() += 1;
        }
        turns += 1;
        let most = long / QUEUED as usize + OTHERS;
        assert!(turns <= most, "after {turns} turns only {done:?} are done");
    }
    println!(
        "{long} of one host: admitted in {admitted:.1?}, the others done in {turns} turns after {:.1?}",
        begun.elapsed()
    );
    assert!(done[&true] <= turns * TURN as usize, "{done:?} in {turns} turns");
    assert!(done[&true] < long, "nothing of the long list was left, so that nothing was shown");
}

async fn admit(store: &Store, run: RunId, urls: impl Iterator<Item = String>) {
    let source = source(store, "list").await;
    let seeds: Vec<Seed> = urls.map(|url| Seed::new(&url)).collect();
    for seeds in seeds.chunks(ADMITTED) {
        store.admit(&Admit { run, source, seeds }).await.unwrap();
    }
}

/// URLs of a host that a claim takes.
const TURN: u32 = 10;

/// One claim of a few hosts, completed; whether each URL was of the long list.
async fn turn(store: &Store, run: RunId) -> Vec<bool> {
    let claim = Claim { hosts: 4, urls_per_host: TURN, lease: Duration::from_secs(60), worker: "w".into() };
    let leases = store.claim(&claim, no_delay).await.unwrap();
    let targets = leases.iter().flat_map(|lease| &lease.targets);
    let completions: Vec<_> =
        targets.clone().map(|t| ended(t.ticket, End::NotModified { refetch_after: None })).collect();
    let done = targets.map(|target| target.url.host_key().as_str() == "long.example").collect();
    store.complete(&Batch { run, completions, give_back: give_back_all(&leases) }).await.unwrap();
    done
}
