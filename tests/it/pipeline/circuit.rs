//! Hosts that only fail: they are given up for a while, and tried again with care.
//! Never a host given up for a few bad pages.

use super::*;
use crate::store::fixture::{at, seconds_until};
use std::sync::atomic::AtomicBool;

on_both!(
    a_dead_host_costs_twenty_attempts,
    a_host_that_was_given_up_is_tried_with_one_url_and_comes_back,
    the_few_pages_of_a_small_host_get_all_their_attempts,
    a_host_with_many_bad_pages_is_not_given_up,
    other_hosts_go_on_while_one_is_dead,
);

const HEALTH: &str = "SELECT consecutive_failures, circuit_opened_count, block_reason FROM v_host_health";

/// A job at a few milliseconds a request.
fn quick(store: &Store, urls: &[String]) -> Job {
    Job { fetcher: fetcher(Duration::from_millis(3)), ..job(store, urls) }
}

/// The address of a port that nobody listens on, with so many pages.
fn nobody(pages: usize) -> Vec<String> {
    let port = std::net::TcpListener::bind("127.0.0.9:0").unwrap().local_addr().unwrap().port();
    (0..pages).map(|n| format!("http://127.0.0.9:{port}/{n}")).collect()
}

async fn a_dead_host_costs_twenty_attempts(store: &Store) {
    let report = pipeline::run(quick(store, &nobody(300))).await.unwrap();
    assert_eq!(report.summary.fetches, 20);
    assert_eq!(tally(store).await, "deferred|host_backoff|300");
    let health = one(store, HEALTH).await;
    assert!(health.starts_with("20|1|20 failures in a row, the last connect_error: "), "{health}");
    let due_at = at(&one(store, "SELECT min(next_due_at) FROM url_outcomes").await);
    assert!((500..=600).contains(&seconds_until(store, due_at).await), "{due_at}");
    let again = pipeline::run(quick(store, &[])).await.unwrap();
    assert_eq!((again.summary.fetches, told(&again, "deferred")), (0, 300));
}

async fn a_host_that_was_given_up_is_tried_with_one_url_and_comes_back(store: &Store) {
    let well = Arc::new(AtomicBool::new(false));
    let is_well = Arc::clone(&well);
    let origin =
        Origin::site(move |asked| if is_well.load(Ordering::SeqCst) { numbered(asked) } else { status(500, "", "") })
            .await;
    let open_for = Duration::from_secs(3);
    let run = async || {
        let mut job = quick(store, &urls(&origin, 30));
        job.options.circuit.open_for = open_for;
        job.options.retry.wait_at_most = Duration::from_millis(400);
        pipeline::run(job).await.unwrap();
        origin.pages_asked()
    };
    assert_eq!((run().await, run().await), (20, 20));
    tokio::time::sleep(open_for).await;
    assert_eq!(run().await, 21, "one shows whether the host is back");
    assert!(one(store, HEALTH).await.starts_with("21|2|21 failures in a row"));
    tokio::time::sleep(open_for).await;
    assert_eq!(run().await, 21, "it stays open twice as long");
    well.store(true, Ordering::SeqCst);
    tokio::time::sleep(open_for).await;
    assert_eq!(run().await, 51);
    assert_eq!(tally(store).await, "stored||30");
    assert_eq!(one(store, HEALTH).await, "0|0|-");
}

async fn the_few_pages_of_a_small_host_get_all_their_attempts(store: &Store) {
    let report = pipeline::run(quick(store, &nobody(9))).await.unwrap();
    assert_eq!(report.summary.fetches, 27);
    assert_eq!(tally(store).await, "failed|connect_error|9");
}

async fn a_host_with_many_bad_pages_is_not_given_up(store: &Store) {
    let origin = Origin::site(|asked| match asked.path.trim_matches('/').parse::<usize>().unwrap() % 3 {
        0 => status(500, "", ""),
        1 => status(404, "", ""),
        _ => numbered(asked),
    })
    .await;
    pipeline::run(quick(store, &urls(&origin, 45))).await.unwrap();
    assert_eq!(tally(store).await, "failed|permanent_http|15\nfailed|retry_exhausted|15\nstored||15");
}

async fn other_hosts_go_on_while_one_is_dead(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(quick(store, &[nobody(40), urls(&origin, 15)].concat())).await.unwrap();
    assert_eq!(tally(store).await, "deferred|host_backoff|40\nstored||15");
}
