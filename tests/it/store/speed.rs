//! What a step costs must not depend on how much is waiting. Ratios within one run, never seconds.

use super::fixture::{LONG, admit, article, begin, ended, give_back_all, no_delay, on_both, record, source};
use copydesk::store::{Batch, Due, GiveBack, Store, Which};
use std::time::{Duration, Instant};

on_both!(completion_and_claim_do_not_slow_down_with_the_queue);

/// URLs waiting at the second look, ten times as many as at the first.
const MANY: usize = 10_000;

/// The quickest of several claims and completions of 100 pages of one host.
async fn step(store: &Store, run: copydesk::store::RunId) -> (Duration, Duration) {
    let (mut claims, mut ends) = (Vec::new(), Vec::new());
    for _ in 0..4 {
        let begun = Instant::now();
        let claim = copydesk::store::Claim { hosts: 2, urls_per_host: 50, lease: LONG, worker: "w1".into() };
        let leases = store.claim(&claim, no_delay).await.unwrap();
        claims.push(begun.elapsed());
        let completions: Vec<_> = leases
            .iter()
            .flat_map(|lease| &lease.targets)
            .map(|target| ended(target.ticket, article(record(target.url.as_str(), target.url.as_str()))))
            .collect();
        assert_eq!(completions.len(), 100);
        let begun = Instant::now();
        let give_back: Vec<GiveBack> = give_back_all(&leases);
        store.complete(&Batch { run, completions, give_back }).await.unwrap();
        ends.push(begun.elapsed());
    }
    (claims.into_iter().min().unwrap(), ends.into_iter().min().unwrap())
}

async fn queue(store: &Store, run: copydesk::store::RunId, urls: std::ops::Range<usize>) {
    let list = source(store, "list").await;
    let urls: Vec<String> = urls.map(|i| format!("http://h{}.example/{i}", i % 10)).collect();
    for part in urls.chunks(1_000) {
        let part: Vec<&str> = part.iter().map(String::as_str).collect();
        admit(store, run, list, &part).await;
    }
    while store.enqueue_due(&Due { run, source: None, which: Which::Due, limit: 5_000 }).await.unwrap() > 0 {}
}

async fn completion_and_claim_do_not_slow_down_with_the_queue(store: &Store) {
    let run = begin(store).await;
    queue(store, run, 0..MANY / 10).await;
    let few = step(store, run).await;
    queue(store, run, MANY / 10..MANY).await;
    let many = step(store, run).await;
    println!("claim {:?} -> {:?}, completion {:?} -> {:?}", few.0, many.0, few.1, many.1);
    assert!(many.0 < few.0 * 4, "a claim: {:?} at first, {:?} with ten times as many", few.0, many.0);
    assert!(many.1 < few.1 * 3, "a completion: {:?} at first, {:?} with ten times as many", few.1, many.1);
}
