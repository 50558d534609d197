//! `refetch_after = "adaptive"`: each page finds its own interval, by the store's clock, on both engines.
//! Never a page of another source.

use crate::store::fixture::{
    LONG, admit, article, begin, claim_for, complete, ended, enqueue, give_back_all, on_both, one, record, ticket,
};
use copydesk::model::{End, FailureCode, Refetch};
use copydesk::store::{RunId, SourceRow, Store, Which};
use std::time::Duration;

const URL: &str = "http://a.example/1";
const HOUR: u64 = 3_600;

on_both!(
    a_page_that_changes_comes_sooner_and_one_that_does_not_later,
    a_page_of_a_fixed_source_keeps_its_interval,
    a_source_that_is_no_longer_adaptive_lets_its_pages_go,
    a_retry_keeps_the_rhythm,
);

async fn list(store: &Store, refetch_after: Refetch) -> RunId {
    let run = begin(store).await;
    let row = SourceRow { priority: 0, name: "list".into(), kind: "urls".into(), refetch_after };
    let source = store.put_source(&row).await.unwrap();
    admit(store, run, source, &[URL]).await;
    run
}

/// One look at the page in a run of its own; gives the hours until the next.
async fn look(store: &Store, refetch_after: Refetch, end: impl Fn(Option<Duration>) -> End) -> Option<u64> {
    let run = list(store, refetch_after).await;
    enqueue(store, run, Which::All).await;
    let leases = claim_for(store, "w1", LONG).await;
    let told = leases[0].targets[0].refetch_after;
    complete(store, run, vec![ended(ticket(&leases, URL), end(told))]).await;
    store.release(&give_back_all(&leases)).await.unwrap();
    let stats = store.stats().await.unwrap();
    stats.next_due_at.map(|at| at.duration_since(stats.now).as_secs().cast_unsigned().div_ceil(HOUR))
}

fn shows(text: &str) -> impl Fn(Option<Duration>) -> End {
    let record = record(URL, text);
    move |refetch| {
        let mut end = article(record.clone());
        if let End::Article { refetch_after, .. } = &mut end {
            *refetch_after = refetch;
        }
        end
    }
}

async fn a_page_that_changes_comes_sooner_and_one_that_does_not_later(store: &Store) {
    let unchanged = |refetch_after| End::NotModified { refetch_after };
    assert_eq!(look(store, Refetch::Adaptive, shows("one")).await, Some(24));
    assert_eq!(look(store, Refetch::Adaptive, shows("two")).await, Some(12));
    assert_eq!(look(store, Refetch::Adaptive, shows("three")).await, Some(6));
    assert_eq!(look(store, Refetch::Adaptive, shows("three")).await, Some(9));
    assert_eq!(look(store, Refetch::Adaptive, unchanged).await, Some(14));
    for text in ["four", "five", "six", "seven"] {
        look(store, Refetch::Adaptive, shows(text)).await;
    }
    assert_eq!(look(store, Refetch::Adaptive, shows("eight")).await, Some(1));
    for _ in 0..17 {
        look(store, Refetch::Adaptive, unchanged).await;
    }
    assert_eq!(look(store, Refetch::Adaptive, unchanged).await, Some(30 * 24));
}

async fn a_page_of_a_fixed_source_keeps_its_interval(store: &Store) {
    let fixed = Refetch::Every(Duration::from_secs(5 * HOUR));
    for text in ["one", "two", "two"] {
        assert_eq!(look(store, fixed, shows(text)).await, Some(5));
    }
    assert_eq!(look(store, Refetch::Never, shows("two")).await, None);
    assert_eq!(one(store, "SELECT count(*) FROM targets WHERE refetch_ms IS NOT NULL").await, "0");
}

async fn a_source_that_is_no_longer_adaptive_lets_its_pages_go(store: &Store) {
    look(store, Refetch::Adaptive, shows("one")).await;
    assert_eq!(look(store, Refetch::Adaptive, shows("two")).await, Some(12));
    assert_eq!(look(store, Refetch::Every(Duration::from_secs(5 * HOUR)), shows("three")).await, Some(5));
    assert_eq!(look(store, Refetch::Adaptive, shows("four")).await, Some(12), "it begins anew");
}

async fn a_retry_keeps_the_rhythm(store: &Store) {
    look(store, Refetch::Adaptive, shows("one")).await;
    assert_eq!(look(store, Refetch::Adaptive, shows("two")).await, Some(12));
    let run = list(store, Refetch::Adaptive).await;
    enqueue(store, run, Which::All).await;
    for attempt in [0, 1] {
        let leases = claim_for(store, "w1", LONG).await;
        let failure = crate::store::fixture::failure(FailureCode::Timeout);
        let end = match attempt {
            0 => End::Retry { failure, wait: Duration::ZERO },
            _ => shows("two")(None),
        };
        complete(store, run, vec![ended(ticket(&leases, URL), end)]).await;
        store.release(&give_back_all(&leases)).await.unwrap();
    }
    let stats = store.stats().await.unwrap();
    assert_eq!(stats.next_due_at.unwrap().duration_since(stats.now).as_secs().cast_unsigned().div_ceil(HOUR), 18);
}
