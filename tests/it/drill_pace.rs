//! Learned politeness against hosts with hidden limits, and Crawl-delay over many hosts, judged by the origins' own logs.
//! Never judged by our own clock: what the hosts saw counts.

use crate::{
    pipeline::{fetcher_with, job},
    store::fixture::{block_on, migrated},
    support::origin::{Asked, HTML, Origin, Step, body_with, status},
};
use copydesk::{
    fetch::{HostPolicy, Pace},
    model::Rate,
    pipeline::{self, Job, RetryPolicy},
    store::Store,
};
use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

/// How a host counts requests, all by the second.
#[derive(Debug, Clone, Copy)]
enum Count {
    /// No more than the limit in any second.
    Sliding,
    /// A bucket of so many that fills at the limit (GCRA).
    Bucket(f64),
}

/// What a host saw: when, and whether it served.
type Log = Arc<Mutex<Vec<(Instant, bool)>>>;

struct Limited {
    origin: Origin,
    limit: f64,
    count: Count,
    log: Log,
}

/// A request more than the limit allows is answered with 429, by every other host with Retry-After.
async fn limited(n: u8, limit: f64, count: Count) -> Limited {
    let log = Log::default();
    let (seen, tokens) = (Arc::clone(&log), Mutex::new((limit, Instant::now())));
    let script = move |asked: &Asked| -> Vec<Step> {
        if asked.path == "/robots.txt" {
            return status(404, "", "");
        }
        let mut seen = seen.lock().unwrap();
        let served = match count {
            Count::Sliding => {
                let in_window = |(at, served): &&(Instant, bool)| *served && asked.at - *at < Duration::from_secs(1);
                (seen.iter().rev().take(200).filter(in_window).count() as f64) < limit
            }
            Count::Bucket(size) => {
                let mut bucket = tokens.lock().unwrap();
                let full = bucket.0 + (asked.at - bucket.1).as_secs_f64() * limit;
                *bucket = (full.min(size), asked.at);
                let served = bucket.0 >= 1.0;
                bucket.0 -= f64::from(u8::from(served));
                served
            }
        };
        seen.push((asked.at, served));
        match served {
            true => body_with("Content-Type: text/html", HTML.as_bytes()),
            false if n.is_multiple_of(2) => status(429, "Retry-After: 1", ""),
            false => status(429, "", ""),
        }
    };
    Limited { origin: Origin::at(&format!("127.0.1.{n}:0"), script).await, limit, count, log }
}

/// Hosts whose limits lie between the first and the last, evenly by ratio, and that count in all the ways.
async fn hosts(how_many: u8, first: f64, last: f64) -> Vec<Limited> {
    let mut hosts = Vec::new();
    for n in 0..how_many {
        let limit = (first * (last / first).powf(f64::from(n) / f64::from(how_many - 1))).round();
        let count = [Count::Sliding, Count::Bucket(limit), Count::Sliding, Count::Bucket(2.0)][usize::from(n % 4)];
        hosts.push(limited(n + 1, limit, count).await);
    }
    hosts
}

/// One run of a process of its own over so many pages of each host.
async fn crawl(store: &Store, hosts: &[Limited], name: &str, pages: impl Fn(&Limited) -> usize) {
    let page = |host: &Limited, n: usize| host.origin.url(&format!("/{name}/{n}"));
    let list: Vec<String> = hosts.iter().flat_map(|host| (0..pages(host)).map(move |n| page(host, n))).collect();
    let max_rate = Rate::per_second(100.0).unwrap();
    let mut job = Job {
        fetcher: fetcher_with(HostPolicy { rate: Pace::Adaptive, max_rate, ..HostPolicy::default() }),
        ..job(store, &list)
    };
    job.sources[0].name = name.into();
    job.options =
        pipeline::Options { urls_per_host: 50, retry: RetryPolicy::default(), ..pipeline::Options::default() };
    let report = pipeline::run(job).await.unwrap();
    assert!(report.ledger.is_balanced(), "{:?}", report.ledger);
}

/// Of some requests: the share of complaints, and the share of the limit that was served.
fn judge(limit: f64, seen: &[(Instant, bool)]) -> (f64, f64) {
    let served = seen.iter().filter(|(_, served)| *served).count() as f64;
    let took = (seen[seen.len() - 1].0 - seen[0].0).as_secs_f64();
    (1.0 - served / seen.len() as f64, (served - 1.0) / took / limit)
}

/// Judges each host by so many requests from one on; gives the worst complaints and the lowest share.
fn judge_all(hosts: &[Limited], span: impl Fn(&Limited, usize) -> std::ops::Range<usize>, what: &str) -> (f64, f64) {
    let (mut most, mut least) = (0.0_f64, f64::MAX);
    for host in hosts {
        let log = host.log.lock().unwrap();
        let (complaints, share) = judge(host.limit, &log[span(host, log.len())]);
        let all = log.iter().filter(|(_, served)| !served).count();
        println!(
            "{what}: {:?} {}/s: {complaints:.4} 429, {share:.3} of the limit ({all} 429 in all)",
            host.count, host.limit
        );
        (most, least) = (most.max(complaints), least.min(share));
    }
    (most, least)
}

async fn store_in(folder: &tempfile::TempDir) -> Store {
    migrated(&format!("sqlite://{}", folder.path().join("pace.db").display())).await
}

/// Requests of the second run: those after the first's.
fn lengths(hosts: &[Limited]) -> Vec<usize> {
    hosts.iter().map(|host| host.log.lock().unwrap().len()).collect()
}

fn judge_second_run(hosts: &[Limited], before: &[usize], requests: usize) -> (f64, f64) {
    let start = |host: &Limited| before[hosts.iter().position(|other| std::ptr::eq(other, host)).unwrap()];
    judge_all(hosts, |host, _| start(host)..start(host) + requests, "second run")
}

#[test]
fn hidden_limits_are_learned_and_the_next_run_begins_there() {
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let store = store_in(&folder).await;
        let hosts = hosts(5, 2.0, 3.0).await;
        crawl(&store, &hosts, "first", |_| 30).await;
        judge_all(&hosts, |_, len| 0..len, "first run");
        for host in &hosts {
            let log = host.log.lock().unwrap();
            assert!(log[1].0 - log[0].0 >= Duration::from_millis(900), "a host begins at one a second");
            assert!(log.iter().filter(|(_, served)| !served).count() <= 4, "{:?} {}", host.count, host.limit);
        }
        let before = lengths(&hosts);
        crawl(&store, &hosts, "second", |_| 10).await;
        let (complaints, share) = judge_second_run(&hosts, &before, 10);
        assert!(complaints <= 0.2 && share >= 0.75, "{complaints}, {share}");
        store.close().await;
    });
}

#[test]
#[ignore = "a drill: .ci/full pace"]
fn drill_pace_limits() {
    const WARM_UP: usize = 200;
    let measured = |host: &Limited| 300.max((60.0 * host.limit) as usize);
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = store_in(&folder).await;
        let hosts = hosts(50, 2.0, 40.0).await;
        crawl(&store, &hosts, "first", |host| WARM_UP + measured(host)).await;
        // The last requests may be retries that wait alone.
        let span = |host: &Limited, _: usize| WARM_UP..WARM_UP + measured(host) - 5;
        let (complaints, share) = judge_all(&hosts, span, "after the warm-up");
        println!("worst host: {complaints:.4} of the answers 429, {share:.3} of the limit");
        let before = lengths(&hosts);
        crawl(&store, &hosts, "second", |_| 60).await;
        let (again, start) = judge_second_run(&hosts, &before, 50);
        println!("second run, worst host: {again:.4} of the answers 429, {start:.3} of the limit");
        store.close().await;
        assert!(complaints < 0.01 && share >= 0.9, "{complaints}, {share}");
        assert!(again <= 0.02 && start >= 0.8, "{again}, {start}");
    });
}

/// Between two requests, as robots.txt asks.
const CRAWL_DELAY: Duration = Duration::from_millis(200);

/// Until an answer comes.
const LATENCY: Duration = Duration::from_millis(50);

/// Fetches so many pages of so many hosts that ask for a pause; each host's log is held against what it asked for.
async fn pauses_are_granted(how_many: u8, pages: usize, parallelism: u32) {
    let mut origins = Vec::new();
    for n in 0..how_many {
        let script = move |asked: &Asked| {
            let answer = match asked.path.as_str() {
                "/robots.txt" => body_with("Content-Type: text/plain", b"User-agent: *\nCrawl-delay: 0.2\n"),
                _ => body_with("Content-Type: text/html", HTML.as_bytes()),
            };
            [vec![Step::Pause(LATENCY)], answer].concat()
        };
        origins.push(Origin::at(&format!("127.0.2.{}:0", n + 1), script).await);
    }
    let folder = tempfile::tempdir().unwrap();
    let store = store_in(&folder).await;
    let list: Vec<String> =
        origins.iter().flat_map(|origin| (0..pages).map(|n| origin.url(&format!("/{n}")))).collect();
    let rate = Pace::Fixed(Rate::per_second(100.0).unwrap());
    let fetcher = fetcher_with(HostPolicy { rate, parallelism, ..HostPolicy::default() });
    let mut job = Job { fetcher, ..job(&store, &list) };
    // Several leases a host: the pause holds from one to the next too.
    job.options.urls_per_host = 4;
    pipeline::run(job).await.unwrap();
    store.close().await;
    for origin in &origins {
        assert_eq!(origin.pages_asked(), pages);
        let mut at: Vec<Instant> = origin.asked().iter().map(|asked| asked.at).collect();
        at.sort();
        let gap = at.windows(2).map(|two| two[1] - two[0]).min().unwrap();
        assert!(gap >= CRAWL_DELAY, "{gap:?} at {}", origin.addr);
        let under_way = |from: &Instant| at.iter().filter(|at| *at >= from && **at - *from < LATENCY).count();
        let most = at.iter().map(under_way).max().unwrap();
        assert!(most <= parallelism as usize, "{most} under way at {}", origin.addr);
    }
}

#[test]
fn no_gap_is_below_the_crawl_delay() {
    for parallelism in [1, 3] {
        block_on(pauses_are_granted(4, 6, parallelism));
    }
}

#[test]
#[ignore = "a drill: .ci/full pace"]
fn drill_pace_crawl_delay() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for parallelism in [1, 3] {
        let start = Instant::now();
        runtime.block_on(pauses_are_granted(50, 40, parallelism));
        println!(
            "parallelism {parallelism}: 50 hosts, 40 pages each, in {:.1?}; no gap below {CRAWL_DELAY:?}",
            start.elapsed()
        );
    }
}
