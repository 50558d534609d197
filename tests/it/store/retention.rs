//! Tests of forgetting: only what is old, only what was asked for, in small batches.
//! Never an article.

use super::fixture::{article, begin, claim, ended, enqueue, give_back_all, on_both, one, queued, record, ticket};
use copydesk::store::{Batch, Retention, Store, Vacuum, Which};
use std::time::Duration;

on_both!(nothing_is_forgotten_by_default, what_is_old_is_forgotten, what_is_young_stays, room_is_given_back);

const URL: &str = "http://a.example/1";
const DAY: Duration = Duration::from_secs(86_400);
const COUNTS: &str = "SELECT (SELECT count(*) FROM fetches), (SELECT count(*) FROM article_revisions),
                             (SELECT count(*) FROM articles), (SELECT count(*) FROM targets)";

/// Three looks at a page that was another each time; the fixture's fetches are of 2025.
async fn three_versions(store: &Store) {
    for version in ["one", "two", "three"] {
        let run = if version == "one" { queued(store, &[URL]).await } else { begin(store).await };
        enqueue(store, run, Which::All).await;
        let leases = claim(store, "w").await;
        let completions = vec![ended(ticket(&leases, URL), article(record(URL, version)))];
        store.complete(&Batch { run, completions, give_back: give_back_all(&leases) }).await.unwrap();
    }
    assert_eq!(one(store, COUNTS).await, "3|2|1|1");
}

async fn forget(store: &Store, keep: Retention) -> u64 {
    let forgotten = store.forget(&keep).await.unwrap();
    assert_eq!(store.forget(&keep).await.unwrap(), 0, "nothing was left");
    forgotten
}

async fn nothing_is_forgotten_by_default(store: &Store) {
    three_versions(store).await;
    assert_eq!(forget(store, Retention::default()).await, 0);
    assert_eq!(one(store, COUNTS).await, "3|2|1|1");
}

async fn what_is_old_is_forgotten(store: &Store) {
    three_versions(store).await;
    assert_eq!(forget(store, Retention { fetches: Some(DAY), ..Retention::default() }).await, 3);
    assert_eq!(one(store, COUNTS).await, "0|2|1|1");
    assert_eq!(forget(store, Retention { revisions: Some(DAY), ..Retention::default() }).await, 2);
    assert_eq!(one(store, COUNTS).await, "0|0|1|1");
    assert_eq!(one(store, "SELECT body_text, revision FROM v_articles").await, "three|3");
}

async fn what_is_young_stays(store: &Store) {
    three_versions(store).await;
    let years = Some(3_650 * DAY);
    assert_eq!(forget(store, Retention { fetches: years, revisions: years, vacuum: Vacuum::Never }).await, 0);
    assert_eq!(one(store, COUNTS).await, "3|2|1|1");
}

async fn room_is_given_back(store: &Store) {
    three_versions(store).await;
    forget(store, Retention { fetches: Some(DAY), ..Retention::default() }).await;
    store.vacuum().await.unwrap();
    assert_eq!(one(store, COUNTS).await, "0|2|1|1");
}
