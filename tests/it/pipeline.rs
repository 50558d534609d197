//! The whole pipeline in this process, against a scripted origin, on both engines.
//! Never a host but loopback, and never the demo's pages.

use crate::{
    store::fixture::{block_on, claim_for, give_back, migrated, on_both, one, queued},
    support::{
        news_site::article,
        origin::{Asked, Origin, Step, html, status},
        postgres,
    },
};
use copydesk::{
    discover::ListOptions,
    fetch::{self, Fetcher, HostPolicy, HostRules, Keep, Pace},
    model::{Clock, Rate, Refetch},
    pipeline::{self, Database, Job, Options, PipelineError, Progress, Report, RetryPolicy, Source, Stop, StopReason},
    store::{NewRun, Store, Which},
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

mod backoff;
mod circuit;
mod clocks;
mod copies;
mod databases;
mod hosts;
mod revisits;
mod stops;
mod suspects;

on_both!(
    each_url_ends_once_and_the_books_balance,
    an_empty_list_is_a_run_that_is_done,
    a_503_is_tried_again_within_the_run,
    a_wait_beyond_the_cap_defers_the_whole_host,
    a_refetch_asks_for_pages_that_are_not_due,
    what_is_not_due_is_not_asked_for,
);

/// Between two requests to a host.
pub const DELAY: Duration = Duration::from_millis(20);

pub fn fetcher(delay: Duration) -> Arc<Fetcher> {
    let rate = Rate { interval: delay };
    fetcher_with(HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() })
}

pub fn fetcher_with(policy: HostPolicy) -> Arc<Fetcher> {
    Arc::new(Fetcher::new(fetch_options(policy), Clock::System).unwrap())
}

/// A fetcher whose pages carry their bytes, for the archive.
pub fn fetcher_keeping(keep: Keep, delay: Duration) -> Arc<Fetcher> {
    let rate = Rate { interval: delay };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() };
    Arc::new(Fetcher::new(fetch::Options { keep, ..fetch_options(policy) }, Clock::System).unwrap())
}

fn fetch_options(policy: HostPolicy) -> fetch::Options {
    fetch::Options {
        allow: vec!["127.0.0.0/8".parse().unwrap()],
        hosts: HostRules { default: policy, overrides: Vec::new() },
        ..fetch::Options::default()
    }
}

pub fn job(store: &Store, urls: &[String]) -> Job {
    let source = Source {
        name: "list".into(),
        urls: urls.to_vec(),
        list: None,
        list_options: ListOptions::default(),
        refetch_after: Refetch::Every(Duration::from_secs(3_600)),
        priority: 0,
    };
    let retry = RetryPolicy { base: Duration::from_millis(40), ..RetryPolicy::default() };
    Job {
        databases: Database::only(Arc::new(store.clone())),
        fetcher: fetcher(DELAY),
        options: Options { flush_after: Duration::from_millis(20), retry, ..Options::default() },
        run: NewRun { version: "0".into(), command: "run".into(), config_hash: "0".into(), worker: "w".into() },
        sources: vec![source],
        only_sources: true,
        which: Which::Due,
        stop: Stop::default(),
        progress: Arc::new(Progress::default()),
    }
}

/// A page with an article of its own for every path `/N`.
pub fn numbered(asked: &Asked) -> Vec<Step> {
    html(article(asked.path.trim_matches('/').parse().unwrap_or(0)).as_bytes())
}

pub fn urls(origin: &Origin, n: usize) -> Vec<String> {
    (0..n).map(|n| origin.url(&format!("/{n}"))).collect()
}

/// Requests by path, robots.txt left out.
pub fn counts(origin: &Origin) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    origin
        .asked()
        .into_iter()
        .filter(|a| a.path != "/robots.txt")
        .for_each(|a| *counts.entry(a.path).or_default() += 1);
    counts
}

pub async fn tally(store: &Store) -> String {
    one(store, "SELECT outcome, coalesce(failure_code, '') AS code, count(*) AS n FROM url_outcomes GROUP BY 1, 2 ORDER BY 1, 2").await
}

fn told(report: &Report, word: &str) -> u64 {
    report.summary.outcomes.iter().find(|(outcome, _)| outcome == word).unwrap().1
}

async fn each_url_ends_once_and_the_books_balance(store: &Store) {
    let origin = Origin::site(numbered).await;
    let report = pipeline::run(job(store, &urls(&origin, 25))).await.unwrap();
    assert_eq!(tally(store).await, "stored||25");
    assert_eq!((report.ledger.leased, report.ledger.ended, report.ledger.skipped), (25, 25, 0));
    assert_eq!((told(&report, "stored"), told(&report, "pending"), report.admitted.new), (25, 0, 25));
    assert!(counts(&origin).values().all(|n| *n == 1));
    assert_eq!(one(store, "SELECT count(*) FROM hosts WHERE lease_owner IS NOT NULL").await, "0");
}

async fn an_empty_list_is_a_run_that_is_done(store: &Store) {
    let report = pipeline::run(job(store, &[])).await.unwrap();
    assert_eq!(report.summary.finish_reason.as_deref(), Some("done"));
    assert_eq!(report.ledger.leased, 0);
}

async fn a_503_is_tried_again_within_the_run(store: &Store) {
    let troubled = AtomicUsize::new(0);
    let origin = Origin::site(move |asked| {
        if asked.path == "/1" && troubled.fetch_add(1, Ordering::SeqCst) < 2 {
            status(503, "", "")
        } else {
            numbered(asked)
        }
    })
    .await;
    let report = pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    assert_eq!(tally(store).await, "stored||3");
    assert_eq!((told(&report, "stored"), report.summary.fetches), (3, 5));
    assert_eq!(counts(&origin)["/1"], 3);
}

async fn a_wait_beyond_the_cap_defers_the_whole_host(store: &Store) {
    let origin = Origin::site(|_| status(429, "Retry-After: 7200", "")).await;
    let report = pipeline::run(job(store, &urls(&origin, 4))).await.unwrap();
    assert_eq!(tally(store).await, "deferred|host_backoff|4");
    assert_eq!(origin.pages_asked(), 1, "a host that asked for patience was asked again");
    assert_eq!((told(&report, "deferred"), told(&report, "pending")), (4, 0));
    assert_eq!(report.summary.codes, [("host_backoff".to_string(), 4)]);
    pipeline::run(job(store, &urls(&origin, 4))).await.unwrap();
    assert_eq!(origin.pages_asked(), 1, "a later run forgot the wait");
}

async fn a_refetch_asks_for_pages_that_are_not_due(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    let again = Job { which: Which::All, ..job(store, &urls(&origin, 3)) };
    let report = pipeline::run(again).await.unwrap();
    assert_eq!((told(&report, "not_modified"), counts(&origin)["/2"]), (3, 2));
}

async fn what_is_not_due_is_not_asked_for(store: &Store) {
    let origin = Origin::site(numbered).await;
    pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    let report = pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    assert_eq!((report.ledger.leased, report.admitted.known, origin.pages_asked()), (0, 3, 3));
}
