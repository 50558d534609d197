//! Workers that claim and complete with the product's own store, as quickly as it lets them, and what that costs.
//! Never an article: what is measured is the bookkeeping.

use super::meter::{buffers, cpu};
use crate::{
    store::fixture::{at, give_back_all, no_delay},
    support::postgres::Cluster,
};
use copydesk::{
    model::{End, HostLease, PageMeta, Target},
    store::{Batch, Claim, Completion, Fetched, NewRun, RunId, Store},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::Barrier;

/// What so many claimed and completed URLs took, or so many of what they are held against.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub count: u64,
    pub cpu: Duration,
    pub wall: Duration,
}

impl Cost {
    /// Processor time of the server for one.
    pub fn each(&self) -> Duration {
        self.cpu.div_f64(self.count as f64)
    }

    pub fn per_second(&self) -> f64 {
        self.count as f64 / self.wall.as_secs_f64()
    }
}

/// Hosts of a claim, and URLs of each: together what a transaction of the pipeline's writer holds.
const HOSTS: u32 = 20;
const URLS_PER_HOST: u32 = 10;
/// Claims in a row of which the mean is told: the first of them looks at the line of hosts from its beginning, as one does
/// every quarter of a second, the others go on where it was left.
const CLAIMS: usize = 5;
/// What a connection does before it is measured. By then its statements are planned once for all, and it has met the
/// tables, as one has that works for hours. Of the yardstick's transactions a connection makes hundreds.
const WARM_UP: usize = 6;
/// A connection tells what it touched at the end of a transaction, but not twice within a second (PostgreSQL manual, 28.2).
const TOLD: Duration = Duration::from_millis(1_100);

/// What a claim and its completion touch, in the mean.
#[derive(Debug, Clone, Copy)]
pub struct Turn {
    pub claim: i64,
    pub completion: i64,
    pub urls: usize,
}

/// So many connections, each a worker with a run of its own, until so many URLs are done; their first turns beside.
pub async fn work(server: &Cluster, url: &str, connections: usize, urls: u64) -> Cost {
    let (done, ready) = (Arc::new(AtomicU64::new(0)), Arc::new(Barrier::new(connections + 1)));
    let mut workers = Vec::new();
    for number in 0..connections {
        let store = one_connection(url).await;
        let (done, ready) = (Arc::clone(&done), Arc::clone(&ready));
        workers.push(tokio::spawn(async move {
            let run = run(&store, number).await;
            for _ in 0..WARM_UP {
                turn(&store, run, number).await;
            }
            // Once for the time to be taken, and once when it is.
            ready.wait().await;
            ready.wait().await;
            while done.load(Ordering::Relaxed) < urls {
                let finished = turn(&store, run, number).await;
                assert!(finished > 0, "nothing was left to claim");
                done.fetch_add(finished, Ordering::Relaxed);
            }
            store.close().await;
        }));
    }
    ready.wait().await;
    let before = cpu(server);
    ready.wait().await;
    let begun = Instant::now();
    for worker in workers {
        worker.await.unwrap();
    }
    let wall = begun.elapsed();
    Cost { count: done.load(Ordering::Relaxed), cpu: cpu(server).saturating_sub(before), wall }
}

/// The buffers that a claim of so many hosts touches, and those that the completion of its URLs does.
pub async fn one_turn_in_buffers(url: &str, hosts: u32) -> Turn {
    let store = one_connection(url).await;
    let run = run(&store, 0).await;
    for _ in 0..WARM_UP {
        let leases = claim(&store, 0, hosts).await;
        complete(&store, run, &leases).await;
    }
    let before = touched(url, &store).await;
    let mut claims = Vec::new();
    for _ in 0..CLAIMS {
        claims.push(claim(&store, 0, hosts).await);
    }
    let claimed = touched(url, &store).await;
    for leases in &claims {
        complete(&store, run, leases).await;
    }
    let completed = touched(url, &store).await;
    store.close().await;
    let urls: usize = claims.iter().flatten().map(|lease| lease.targets.len()).sum();
    let mean = |buffers: i64| buffers / CLAIMS as i64;
    Turn { claim: mean(claimed - before), completion: mean(completed - claimed), urls: urls / CLAIMS }
}

/// The buffers touched so far, those of this connection among them.
async fn touched(url: &str, store: &Store) -> i64 {
    tokio::time::sleep(TOLD).await;
    // A transaction that touches nothing.
    store.release(&[]).await.unwrap();
    buffers(url).await
}

async fn one_connection(url: &str) -> Store {
    let options = copydesk::store::Options { max_connections: 1, ..crate::store::fixture::options(url) };
    Store::open(&options).await.unwrap()
}

async fn run(store: &Store, number: usize) -> RunId {
    let worker = name(number);
    let run = NewRun { version: "0".into(), command: "run".into(), config_hash: "0".into(), worker };
    store.begin_run(&run).await.unwrap()
}

fn name(number: usize) -> String {
    format!("machine-{number}:4711 run {number}")
}

async fn turn(store: &Store, run: RunId, number: usize) -> u64 {
    let leases = claim(store, number, HOSTS).await;
    complete(store, run, &leases).await
}

async fn claim(store: &Store, number: usize, hosts: u32) -> Vec<HostLease> {
    let claim = Claim { hosts, urls_per_host: URLS_PER_HOST, lease: Duration::from_secs(60), worker: name(number) };
    store.claim(&claim, no_delay).await.unwrap()
}

async fn complete(store: &Store, run: RunId, leases: &[HostLease]) -> u64 {
    let completions: Vec<_> = leases.iter().flat_map(|lease| &lease.targets).map(unchanged).collect();
    let batch = Batch { run, completions, give_back: give_back_all(leases) };
    let done = store.complete(&batch).await.unwrap();
    assert!(done.settled.iter().all(|settled| settled.outcome.is_some()), "a result was not taken");
    batch.completions.len() as u64
}

/// As the pipeline hands it over.
fn unchanged(target: &Target) -> Completion {
    let meta = PageMeta {
        http_status: Some(304),
        content_type: Some("text/html; charset=utf-8".into()),
        charset: Some("UTF-8".into()),
        body_bytes: Some(151_000),
        elapsed_ms: Some(230),
        ..PageMeta::default()
    };
    let fetch = Fetched {
        started_at: at("2025-07-07T00:00:00Z"),
        finished_at: at("2025-07-07T00:00:01Z"),
        final_url: Some(target.url.clone()),
        hops: 0,
        meta,
    };
    Completion { ticket: target.ticket, end: End::NotModified { refetch_after: None }, fetch, page: None }
}
