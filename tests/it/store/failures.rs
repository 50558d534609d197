//! Tests of what does not end with a record: retries, dead letters, deferrals, bad rows, the end of a run.
//! Never a record's content.

use super::fixture::{
    LONG, article, at, begin, block, check_due_in, claim, complete, ended, enqueue, failure, finish, give_back_all,
    lines, on_both, one, outcomes, queued, record, ticket,
};
use copydesk::model::{End, FailureCode, Outcome};
use copydesk::store::{Batch, FinishReason, Store, Which};
use std::time::Duration;

on_both!(
    a_retry_is_queued_with_one_more_attempt,
    a_dead_letter_is_told,
    a_rejected_page_is_due_again,
    a_deferred_page_leaves_the_queue,
    one_bad_row_does_not_break_a_batch,
    a_record_with_nul_is_an_internal_error,
    what_is_left_in_the_queue_is_deferred_at_the_end,
    a_stopped_run_leaves_the_queue_pending,
);

const URL: &str = "http://a.example/1";
const OTHER: &str = "http://a.example/2";

async fn a_retry_is_queued_with_one_more_attempt(store: &Store) {
    let run = queued(store, &[URL]).await;
    let leases = claim(store, "w").await;
    let again = End::Retry { failure: failure(FailureCode::Timeout), wait: LONG };
    let batch = Batch { run, completions: vec![ended(ticket(&leases, URL), again)], give_back: give_back_all(&leases) };
    assert_eq!(outcomes(&store.complete(&batch).await.unwrap()), [Some(Outcome::Pending)]);
    assert_eq!(
        one(store, "SELECT outcome, failure_code, attempts, last_error FROM url_outcomes").await,
        "pending|-|1|timeout at fetch: a timeout for a test"
    );
    let claimable_at = store.next_due("w").await.unwrap().claimable_at.unwrap();
    check_due_in(store, claimable_at, LONG).await;
    assert!(claim(store, "w").await.is_empty());
    assert_eq!(one(store, "SELECT ended_count FROM v_run_summary").await, "0");
}

async fn a_dead_letter_is_told(store: &Store) {
    let run = queued(store, &[URL]).await;
    let dead = End::Dead { failure: failure(FailureCode::DnsError) };
    complete(store, run, vec![ended(ticket(&claim(store, "w").await, URL), dead)]).await;
    assert_eq!(
        one(store, "SELECT url, host, stage, failure_code, failure_detail, attempts, died_at FROM dead_letters").await,
        "http://a.example/1|a.example|fetch|dns_error|a dns_error for a test|1|2025-07-07T00:00:01.000000Z"
    );
    assert_eq!(store.stats().await.unwrap().dead_letters, [("dns_error".to_string(), 1)]);
    let summary = store.run_summary(run).await.unwrap();
    assert_eq!(summary.codes, [("dns_error".to_string(), 1)]);
    assert_eq!(summary.top_errors, [("dns_error: a dns_error for a test".to_string(), 1)]);
    assert_eq!(summary.slowest_hosts, [("a.example".to_string(), 7)]);
    assert_eq!((summary.fetches, summary.body_bytes), (1, 100));
    let later = begin(store).await;
    assert_eq!(enqueue(store, later, Which::Due).await, 0);
}

async fn a_rejected_page_is_due_again(store: &Store) {
    let run = queued(store, &[URL]).await;
    let end = End::Rejected { failure: failure(FailureCode::RobotsDenied), refetch_after: Some(Duration::ZERO) };
    complete(store, run, vec![ended(ticket(&claim(store, "w").await, URL), end)]).await;
    assert_eq!(one(store, "SELECT outcome, failure_code FROM url_outcomes").await, "rejected|robots_denied");
    assert_eq!(one(store, "SELECT count(*) FROM dead_letters").await, "0");
    let later = begin(store).await;
    assert_eq!(enqueue(store, later, Which::Due).await, 1);
}

async fn a_deferred_page_leaves_the_queue(store: &Store) {
    let run = queued(store, &[URL]).await;
    let end = End::Deferred { failure: failure(FailureCode::HostBackoff), wait: LONG };
    let done = complete(store, run, vec![ended(ticket(&claim(store, "w").await, URL), end)]).await;
    assert_eq!(outcomes(&done), [Some(Outcome::Deferred)]);
    assert_eq!(one(store, "SELECT outcome, failure_code FROM url_outcomes").await, "deferred|host_backoff");
    let due_at = at(&one(store, "SELECT next_due_at FROM url_outcomes").await);
    check_due_in(store, due_at, LONG).await;
    assert_eq!(one(store, "SELECT count(*) FROM queue").await, "0");
}

async fn one_bad_row_does_not_break_a_batch(store: &Store) {
    let run = queued(store, &[URL, OTHER]).await;
    let leases = claim(store, "w").await;
    let mut bad = record(URL, "bad");
    bad.quality = 7.0;
    let completions =
        vec![ended(ticket(&leases, URL), article(bad)), ended(ticket(&leases, OTHER), article(record(OTHER, "good")))];
    let done = store.complete(&Batch { run, completions, give_back: give_back_all(&leases) }).await.unwrap();
    assert_eq!(outcomes(&done), [Some(Outcome::Failed), Some(Outcome::Stored)]);
    assert_eq!(
        lines(store, "SELECT url, outcome, failure_code FROM url_outcomes ORDER BY url").await,
        ["http://a.example/1|failed|internal_error", "http://a.example/2|stored|-"]
    );
    assert_eq!(store.stats().await.unwrap().hosts_leased, 0);
}

async fn a_record_with_nul_is_an_internal_error(store: &Store) {
    let run = queued(store, &[URL]).await;
    let done = ended(ticket(&claim(store, "w").await, URL), article(record(URL, "a\0b")));
    assert_eq!(outcomes(&complete(store, run, vec![done]).await), [Some(Outcome::Failed)]);
    assert_eq!(
        one(store, "SELECT failure_code, failure_detail FROM dead_letters").await,
        "internal_error|the record holds U+0000"
    );
}

async fn what_is_left_in_the_queue_is_deferred_at_the_end(store: &Store) {
    let run = queued(store, &[URL, OTHER, "http://b.example/1"]).await;
    let leases = claim(store, "w").await;
    let done = ended(ticket(&leases, URL), article(record(URL, "x")));
    store.complete(&Batch { run, completions: vec![done], give_back: give_back_all(&leases) }).await.unwrap();
    block(store, leases[1].token.host_id, LONG, "503").await;
    finish(store, run, FinishReason::TimeBudget).await;
    finish(store, run, FinishReason::Done).await;
    assert_eq!(
        lines(store, "SELECT url, outcome, failure_code, failure_detail FROM url_outcomes ORDER BY url").await,
        [
            "http://a.example/1|stored|-|-",
            "http://a.example/2|deferred|time_budget|-",
            "http://b.example/1|deferred|host_backoff|503"
        ]
    );
    let due_at = at(&one(store, "SELECT next_due_at FROM url_outcomes WHERE host = 'b.example'").await);
    check_due_in(store, due_at, LONG).await;
    assert_eq!(
        one(store, "SELECT finish_reason, stored_count, deferred_count FROM v_run_summary").await,
        "time_budget|1|2"
    );
    assert_eq!(claim(store, "w").await[0].targets[0].url.as_str(), OTHER);
}

async fn a_stopped_run_leaves_the_queue_pending(store: &Store) {
    let run = queued(store, &[URL]).await;
    finish(store, run, FinishReason::Stopped).await;
    assert_eq!(one(store, "SELECT outcome FROM url_outcomes").await, "pending");
}
