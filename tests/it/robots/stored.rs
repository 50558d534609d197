//! What the store keeps of robots.txt: the rule of each fetch, the file for a day, the time of the next look.
//! Never a second request for a file that is known.

use crate::pipeline::{fetcher_with, job, numbered, tally, urls};
use crate::store::fixture::{lines, on_both, one};
use crate::support::origin::{Asked, Origin, Step, status};
use copydesk::fetch::{HostPolicy, Pace};
use copydesk::model::{Rate, StoredRobots};
use copydesk::pipeline::{self, Job};
use copydesk::store::{Store, Which};
use std::time::Duration;

on_both!(
    the_rule_of_each_fetch_stands_in_the_crawl_log,
    a_file_is_asked_for_once_a_run_and_once_a_day,
    a_file_older_than_it_may_be_is_asked_for_again,
    pages_behind_an_unreadable_file_have_the_time_of_its_next_look,
);

const ROBOTS: &str = "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /1\nAllow: /1$\nDisallow: /3";

/// Pages by number behind these rules.
fn ruled(asked: &Asked) -> Vec<Step> {
    match asked.path.as_str() {
        "/robots.txt" => status(200, "Content-Type: text/plain", ROBOTS),
        _ => numbered(asked),
    }
}

fn robots_asked(origin: &Origin) -> usize {
    origin.asked().len() - origin.pages_asked()
}

/// A run over pages 0 to 39, due or not, many at a time in many leases.
async fn run(store: &Store, origin: &Origin) {
    let rate = Rate { interval: Duration::from_millis(1) };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, parallelism: 8, ..HostPolicy::default() };
    let mut job = Job { fetcher: fetcher_with(policy), which: Which::All, ..job(store, &urls(origin, 40)) };
    job.options.urls_per_host = 7;
    pipeline::run(job).await.unwrap();
}

async fn the_rule_of_each_fetch_stands_in_the_crawl_log(store: &Store) {
    let origin = Origin::raw(ruled).await;
    pipeline::run(job(store, &urls(&origin, 4))).await.unwrap();
    let sql = "SELECT f.result, f.failure_code, f.failure_detail, f.robots_rule
                 FROM fetches f JOIN targets t ON t.target_id = f.target_id ORDER BY t.url";
    assert_eq!(
        lines(store, sql).await,
        [
            "article|-|-|-",
            "article|-|-|line 6: Allow: /1$",
            "article|-|-|-",
            "rejected|robots_denied|line 7: Disallow: /3|line 7: Disallow: /3",
        ]
    );
}

async fn a_file_is_asked_for_once_a_run_and_once_a_day(store: &Store) {
    let origin = Origin::raw(ruled).await;
    run(store, &origin).await;
    assert_eq!(robots_asked(&origin), 1, "in the first run");
    run(store, &origin).await;
    assert_eq!(robots_asked(&origin), 1, "in the second run, within a day");
}

async fn a_file_older_than_it_may_be_is_asked_for_again(store: &Store) {
    let origin = Origin::raw(ruled).await;
    run(store, &origin).await;
    let host_id = one(store, "SELECT host_id FROM hosts").await.parse().unwrap();
    let old = StoredRobots { origin: origin.url(""), text: Some("User-agent: *\nDisallow: /".into()) };
    store.save_robots(host_id, &old, Some(200), Duration::ZERO).await.unwrap();
    run(store, &origin).await;
    assert_eq!(robots_asked(&origin), 2);
    assert!(!tally(store).await.contains("rejected|robots_denied|40"), "the old rules were believed");
}

async fn pages_behind_an_unreadable_file_have_the_time_of_its_next_look(store: &Store) {
    let origin = Origin::raw(|_| status(500, "", "")).await;
    for _ in 0..2 {
        pipeline::run(job(store, &urls(&origin, 4))).await.unwrap();
        assert_eq!(tally(store).await, "deferred|robots_unreachable|4");
        assert_eq!((origin.asked().len(), origin.pages_asked()), (1, 0), "nothing is due before its time");
    }
    for due in lines(store, "SELECT next_due_at FROM url_outcomes").await {
        let left = due.parse::<jiff::Timestamp>().unwrap().duration_since(now(store).await);
        assert!((1_700..=1_800).contains(&left.as_secs()), "{left:?}");
    }
}

async fn now(store: &Store) -> jiff::Timestamp {
    one(store, "SELECT max(finished_at) FROM runs").await.parse().unwrap()
}
