//! Tests of what is known of a host: its health from lease to lease, its circuit, its row in `v_host_health`.
//! Never a rule of the circuit breaker: those are the pipeline's.

use super::fixture::{
    LONG, at, block, block_on, check_due_in, claim, complete, ended, failure, finish, give_back, lines, migrated,
    on_both, one, queued, record, ticket,
};
use crate::support::postgres;
use copydesk::model::{End, FailureCode, HostHealth, LearnedPace, StoredRobots, Validators};
use copydesk::store::{FinishReason, GiveBack, HostBlock, Store};
use sqlx::Connection;
use std::time::Duration;

on_both!(
    health_goes_from_lease_to_lease,
    a_host_that_was_given_up_is_tried_with_one_url,
    a_block_ends_with_the_first_lease_after_it,
    a_block_tells_health_at_once,
    queued_urls_of_a_blocked_host_are_due_at_its_end,
    a_page_that_gave_no_record_is_asked_for_without_condition,
    what_others_will_come_to_is_left_to_them,
    the_health_of_a_host_is_told,
    the_crawl_log_has_a_row_an_attempt,
);

const URLS: [&str; 3] = ["http://a.example/1", "http://a.example/2", "http://a.example/3"];
const FAILING: HostHealth = HostHealth { failures: 7, failed_targets: 5, opened: 0 };
const OPENED: HostHealth = HostHealth { failures: 20, failed_targets: 20, opened: 2 };

async fn health_goes_from_lease_to_lease(store: &Store) {
    queued(store, &URLS).await;
    let first = claim(store, "w").await;
    assert_eq!(first[0].health, HostHealth::default());
    store.release(&[GiveBack { health: FAILING, ..give_back(first[0].token) }]).await.unwrap();
    let second = claim(store, "w").await;
    assert_eq!((second[0].health, second[0].targets.len()), (FAILING, 3));
}

async fn a_host_that_was_given_up_is_tried_with_one_url(store: &Store) {
    queued(store, &URLS).await;
    let first = claim(store, "w").await;
    store.release(&[GiveBack { health: OPENED, ..give_back(first[0].token) }]).await.unwrap();
    let trial = claim(store, "w").await;
    assert_eq!((trial[0].health, trial[0].targets.len()), (OPENED, 1));
    store.release(&[give_back(trial[0].token)]).await.unwrap();
    assert_eq!(claim(store, "w").await[0].targets.len(), 3, "a good answer opens it to all");
}

const BLOCK: &str = "SELECT blocked_until IS NULL, block_reason FROM hosts";

async fn a_block_ends_with_the_first_lease_after_it(store: &Store) {
    queued(store, &URLS).await;
    for (wait, expected) in [(Duration::ZERO, "1|-"), (LONG, "0|429")] {
        let leases = claim(store, "w").await;
        block(store, leases[0].token.host_id, wait, "429").await;
        store.release(&[give_back(leases[0].token)]).await.unwrap();
        assert_eq!(one(store, BLOCK).await, expected, "{wait:?}");
    }
}

/// A process that dies now has told what it knew.
async fn a_block_tells_health_at_once(store: &Store) {
    queued(store, &URLS).await;
    let host_id = claim(store, "w").await[0].token.host_id;
    store.block(host_id, &HostBlock { wait: LONG, why: "down\0".into(), health: OPENED }).await.unwrap();
    assert_eq!(
        one(store, "SELECT consecutive_failures, circuit_opened_count, block_reason FROM v_host_health").await,
        "20|2|down␀"
    );
}

async fn queued_urls_of_a_blocked_host_are_due_at_its_end(store: &Store) {
    let run = queued(store, &URLS).await;
    let leases = claim(store, "w").await;
    block(store, leases[0].token.host_id, LONG, "Retry-After").await;
    store.release(&[give_back(leases[0].token)]).await.unwrap();
    finish(store, run, FinishReason::Done).await;
    for line in lines(store, "SELECT next_due_at, outcome, attempts FROM url_outcomes").await {
        let (due_at, rest) = line.split_once('|').unwrap();
        assert_eq!(rest, "deferred|0");
        check_due_in(store, at(due_at), LONG).await;
    }
}

async fn a_page_that_gave_no_record_is_asked_for_without_condition(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let lease = async || {
        let leases = claim(store, "w").await;
        let target = leases[0].targets[0].clone();
        (target.validators.etag, target.ticket, leases[0].token)
    };
    let again = |code, status| End::Retry { failure: failure(code).with_status(status), wait: Duration::ZERO };
    // The ticket of an article is used up, so a retry stands for each of the later visits.
    let (etag, first, token) = lease().await;
    assert_eq!(etag, None);
    let mut log = Vec::new();
    complete(store, run, vec![ended(first, super::fixture::article(record(URLS[0], "x")))]).await;
    store.release(&[give_back(token)]).await.unwrap();
    let next = super::fixture::begin(store).await;
    super::fixture::enqueue(store, next, copydesk::store::Which::All).await;
    for (code, status) in [(FailureCode::RetryExhausted, 500), (FailureCode::DecodeError, 200)] {
        let (etag, ticket, token) = lease().await;
        log.push(etag);
        let mut done = ended(ticket, again(code, status));
        done.fetch.meta.http_status = Some(status);
        complete(store, next, vec![done]).await;
        store.release(&[give_back(token)]).await.unwrap();
    }
    log.push(lease().await.0);
    assert_eq!(log, [Some("\"e1\"".to_string()), Some("\"e1\"".to_string()), None]);
}

/// While another process holds a lease, a host that it will claim in a moment is not this run's to defer.
async fn what_others_will_come_to_is_left_to_them(store: &Store) {
    let run = queued(store, &["http://a.example/1", "http://b.example/1", "http://c.example/1"]).await;
    let leases = claim(store, "other").await;
    store.release(&[give_back(leases[1].token)]).await.unwrap();
    store.release(&[GiveBack { delay: LONG, ..give_back(leases[2].token) }]).await.unwrap();
    let outcomes = async || one(store, "SELECT host, outcome FROM url_outcomes ORDER BY host").await;
    finish(store, run, FinishReason::Done).await;
    assert_eq!(outcomes().await, "a.example|pending\nb.example|pending\nc.example|deferred");
    store.release(&[give_back(leases[0].token)]).await.unwrap();
    finish(store, run, FinishReason::TimeBudget).await;
    assert_eq!(outcomes().await, "a.example|deferred\nb.example|deferred\nc.example|deferred");
}

async fn the_health_of_a_host_is_told(store: &Store) {
    let run = queued(store, &URLS).await;
    let leases = claim(store, "w").await;
    let status = |url: &str, status: u16, end: End| {
        let mut done = ended(ticket(&leases, url), end);
        done.fetch.meta.http_status = Some(status);
        done.fetch.meta.elapsed_ms = Some(u64::from(status));
        done
    };
    let retry = End::Retry { failure: failure(FailureCode::RetryExhausted), wait: LONG };
    let done = vec![
        status(URLS[0], 200, super::fixture::article(record(URLS[0], "x"))),
        status(URLS[1], 301, End::NotModified { refetch_after: None }),
        status(URLS[2], 503, retry),
    ];
    complete(store, run, done).await;
    let robots = StoredRobots { origin: "http://a.example".into(), text: None };
    store.save_robots(leases[0].token.host_id, &robots, Some(404), LONG).await.unwrap();
    let delay = Duration::from_millis(400);
    let pace = LearnedPace { interval: Duration::from_millis(250), ceiling: Some(Duration::from_millis(200)) };
    store.save_pace(leases[0].token, &pace).await.unwrap();
    store.release(&[GiveBack { delay, health: FAILING, ..give_back(leases[0].token) }]).await.unwrap();
    assert_eq!(
        one(
            store,
            "SELECT host, queued_count, lease_owner, delay_ms, rate_per_second, blocked_until, consecutive_failures,
               robots_status, fetch_count, good_count, failed_count, complaint_count, mean_elapsed_ms,
               last_fetched_at, last_http_status, last_failure_code, learned_rate_per_second,
               most_rate_per_second FROM v_host_health"
        )
        .await,
        "a.example|1|-|400|2.5|-|7|404|3|2|1|1|335|2025-07-07T00:00:01.000000Z|503|retry_exhausted|4.0|5.0"
    );
    let times = "SELECT robots_expires_at > robots_fetched_at AS fresh, due_at IS NULL AS parked FROM v_host_health";
    assert_eq!(one(store, times).await, "1|0");
}

async fn the_crawl_log_has_a_row_an_attempt(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let leases = claim(store, "w").await;
    let again = End::Retry { failure: failure(FailureCode::Timeout), wait: Duration::ZERO };
    complete(store, run, vec![ended(ticket(&leases, URLS[0]), again)]).await;
    store.release(&[give_back(leases[0].token)]).await.unwrap();
    let leases = claim(store, "w").await;
    let mut done = ended(ticket(&leases, URLS[0]), super::fixture::article(record(URLS[0], "x")));
    done.fetch.meta.content_type = Some("text/html".into());
    done.fetch.meta.charset = Some("GBK".into());
    done.fetch.meta.robots_rule = Some("line 2: Allow: /".into());
    done.fetch.meta.robots_tag = Some("noarchive".into());
    complete(store, run, vec![done]).await;
    assert_eq!(
        lines(
            store,
            "SELECT url, host, attempt, started_at, elapsed_ms, result, failure_code, failure_detail, http_status,
               final_url, redirect_count, content_type, charset, body_bytes, robots_rule, robots_tag
             FROM v_crawl_log ORDER BY fetch_id"
        )
        .await,
        [
            "http://a.example/1|a.example|1|2025-07-07T00:00:00.000000Z|7|retry|timeout|a timeout for a test|200|-|0|-|-|100|-|-",
            "http://a.example/1|a.example|2|2025-07-07T00:00:00.000000Z|7|article|-|-|200|-|0|text/html|GBK|100|line 2: Allow: /|noarchive",
        ]
    );
    assert_eq!(one(store, "SELECT count(*) FROM v_crawl_log WHERE run_id IS NULL").await, "0");
}

/// A tag without an article, as no code of ours leaves it.
const LONE_TAG: &str = "UPDATE targets SET etag = '\"e1\"', last_modified = 'Mon, 07 Jul 2025 00:00:00 GMT'";

async fn asks_without_condition(store: &Store) {
    let validators = claim(store, "w").await[0].targets[0].validators.clone();
    assert_eq!(validators, Validators::default(), "a 304 would leave us with nothing");
}

#[test]
fn a_page_without_article_is_asked_for_without_condition_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("a.db").display());
    block_on(async {
        let store = migrated(&url).await;
        queued(&store, &URLS[..1]).await;
        let mut raw = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::query(LONE_TAG).execute(&mut raw).await.unwrap();
        asks_without_condition(&store).await;
        store.close().await;
    });
}

#[test]
fn a_page_without_article_is_asked_for_without_condition_on_postgres() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        queued(&store, &URLS[..1]).await;
        let mut raw = sqlx::PgConnection::connect(&url).await.unwrap();
        sqlx::query(LONE_TAG).execute(&mut raw).await.unwrap();
        asks_without_condition(&store).await;
        store.close().await;
    });
}
