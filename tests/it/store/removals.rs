//! Tests of pages that are gone: how often and how long before it is certain, and their return.
//! Never a record deleted.

use super::fixture::{
    article, begin, check_due_in, claim, ended, enqueue, failure, give_back_all, on_both, one, queued, record, ticket,
};
use copydesk::model::{End, FailureCode, Removal};
use copydesk::store::{Batch, Store, Which};
use jiff::Timestamp;
use std::time::Duration;

on_both!(
    an_article_is_removed_after_enough_answers_and_keeps_its_record,
    time_must_pass_too,
    a_page_that_answers_begins_anew,
    a_timeout_neither_counts_nor_ends_the_count,
    a_removed_article_returns_with_its_page,
    somebody_looks_again_until_it_is_certain,
    a_page_that_is_never_looked_at_again_is_not_looked_for,
    a_page_without_an_article_is_not_looked_for,
    a_duplicate_that_goes_takes_no_article_along,
    another_url_may_take_a_removed_article,
);

const URL: &str = "http://a.example/1";
const OTHER: &str = "http://a.example/1?from=list";
const DAY: Duration = Duration::from_secs(86_400);
const REMOVED: &str = "SELECT count(*) FROM v_articles WHERE removed_at IS NOT NULL";

fn gone(removal: Removal, refetch_after: Option<Duration>) -> End {
    End::Gone { failure: failure(FailureCode::PermanentHttp).with_status(404), removal, refetch_after }
}

/// Three answers, however soon.
fn third_time() -> End {
    gone(Removal { answers: 3, span: Duration::ZERO }, Some(DAY))
}

async fn visit(store: &Store, url: &str, end: End) {
    let run = begin(store).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let batch = Batch { run, completions: vec![ended(ticket(&leases, url), end)], give_back: give_back_all(&leases) };
    store.complete(&batch).await.unwrap();
    // What was queued beside it waits for nobody.
    for lease in claim(store, "w").await {
        let wait = End::Deferred { failure: failure(FailureCode::HostBackoff), wait: DAY };
        let rest = lease.targets.iter().map(|target| ended(target.ticket, wait.clone())).collect();
        store.complete(&Batch { run, completions: rest, give_back: give_back_all(&[lease]) }).await.unwrap();
    }
}

/// A store with one article.
async fn stored(store: &Store) {
    queued(store, &[URL]).await;
    visit(store, URL, article(record(URL, "text"))).await;
}

async fn an_article_is_removed_after_enough_answers_and_keeps_its_record(store: &Store) {
    stored(store).await;
    for removed in ["0", "0", "1"] {
        visit(store, URL, third_time()).await;
        assert_eq!(one(store, REMOVED).await, removed);
        assert_eq!(one(store, "SELECT body_text, revision FROM v_articles").await, "text|1");
    }
    let since = one(store, "SELECT removed_at FROM articles").await;
    visit(store, URL, third_time()).await;
    assert_eq!(one(store, "SELECT removed_at FROM articles").await, since, "removed once");
    assert_eq!(one(store, "SELECT failure_code FROM dead_letters").await, "permanent_http");
}

async fn time_must_pass_too(store: &Store) {
    stored(store).await;
    for _ in 0..5 {
        visit(store, URL, gone(Removal { answers: 3, span: DAY }, Some(DAY))).await;
    }
    assert_eq!(one(store, REMOVED).await, "0");
    assert_eq!(one(store, "SELECT gone_count, gone_since IS NULL FROM targets").await, "5|0");
}

async fn a_page_that_answers_begins_anew(store: &Store) {
    stored(store).await;
    for end in [third_time(), third_time(), End::NotModified { refetch_after: None }, third_time(), third_time()] {
        visit(store, URL, end).await;
    }
    assert_eq!(one(store, REMOVED).await, "0");
    assert_eq!(one(store, "SELECT gone_count FROM targets").await, "2");
}

async fn a_timeout_neither_counts_nor_ends_the_count(store: &Store) {
    stored(store).await;
    for _ in 0..4 {
        visit(store, URL, End::Dead { failure: failure(FailureCode::Timeout) }).await;
    }
    assert_eq!(one(store, REMOVED).await, "0");
    for end in [third_time(), third_time(), End::Dead { failure: failure(FailureCode::Timeout) }, third_time()] {
        visit(store, URL, end).await;
    }
    assert_eq!(one(store, REMOVED).await, "1");
}

async fn a_removed_article_returns_with_its_page(store: &Store) {
    for back in [article(record(URL, "text")), article(record(URL, "new")), End::NotModified { refetch_after: None }] {
        stored(store).await;
        for _ in 0..3 {
            visit(store, URL, third_time()).await;
        }
        assert_eq!(one(store, REMOVED).await, "1");
        visit(store, URL, back).await;
        assert_eq!(one(store, REMOVED).await, "0");
        assert_eq!(one(store, "SELECT gone_count, gone_since IS NULL FROM targets").await, "0|1");
    }
}

async fn somebody_looks_again_until_it_is_certain(store: &Store) {
    stored(store).await;
    let due = "SELECT next_due_at FROM url_outcomes";
    let removal = Removal { answers: 2, span: 4 * DAY };
    visit(store, URL, gone(removal, Some(DAY))).await;
    let next: Timestamp = one(store, due).await.parse().unwrap();
    check_due_in(store, next, 4 * DAY).await;
    visit(store, URL, gone(Removal { answers: 2, span: Duration::ZERO }, Some(DAY))).await;
    assert_eq!((one(store, REMOVED).await, one(store, due).await), ("1".into(), "-".into()));
}

async fn a_page_that_is_never_looked_at_again_is_not_looked_for(store: &Store) {
    stored(store).await;
    visit(store, URL, gone(Removal::default(), None)).await;
    assert_eq!(one(store, "SELECT next_due_at, gone_count FROM targets").await, "-|1");
}

async fn a_page_without_an_article_is_not_looked_for(store: &Store) {
    queued(store, &[URL]).await;
    for _ in 0..3 {
        visit(store, URL, third_time()).await;
        assert_eq!(one(store, "SELECT next_due_at FROM targets").await, "-");
    }
}

async fn a_duplicate_that_goes_takes_no_article_along(store: &Store) {
    queued(store, &[URL, OTHER]).await;
    visit(store, URL, article(record(URL, "text"))).await;
    visit(store, OTHER, article(record(URL, "text"))).await;
    for _ in 0..3 {
        visit(store, OTHER, third_time()).await;
    }
    assert_eq!(one(store, REMOVED).await, "0");
}

async fn another_url_may_take_a_removed_article(store: &Store) {
    queued(store, &[URL, OTHER]).await;
    visit(store, URL, article(record(URL, "text"))).await;
    for _ in 0..3 {
        visit(store, URL, third_time()).await;
    }
    assert_eq!(one(store, REMOVED).await, "1");
    visit(store, OTHER, article(record(URL, "text"))).await;
    assert_eq!(one(store, REMOVED).await, "0");
    assert_eq!(one(store, "SELECT t.url FROM articles a JOIN targets t ON t.target_id = a.target_id").await, OTHER);
}
