//! `/metrics` while a run goes on: what the pipeline counts, and the frontier as the store has it.
//! Never a port that the config does not name, and never a store asked more often than every few seconds.

use super::Failed;
use crate::{
    config::Settings,
    pipeline::{Database, describe_metrics},
    store::{FrontierStats, Store, StoreError},
};
use bytes::Bytes;
use futures_util::future::try_join_all;
use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::Incoming,
    header::{CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use metrics::{describe_gauge, gauge};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::{
    convert::Infallible,
    sync::{Arc, Weak},
    time::Duration,
};
use tokio::{
    net::TcpListener,
    sync::{Mutex, Semaphore},
    task::{JoinHandle, JoinSet},
    time::{Instant, interval, timeout},
};

/// The store is asked again after this; a scraper that asks more often gets the same figures.
const FRESH: Duration = Duration::from_secs(5);
/// And it rests for so many times what its answer took: a large one is never busy with figures.
const REST: u32 = 20;
/// How long the store may take; then the answer has the older figures.
const STORE_TIMEOUT: Duration = Duration::from_secs(3);
/// How long a client may take to ask.
const HEADER_TIMEOUT: Duration = Duration::from_secs(5);
/// Clients served at once.
const CLIENTS: usize = 16;
/// How often samples are taken in that nobody asked for.
const UPKEEP: Duration = Duration::from_secs(5);
/// The upper bounds of what takes time: from a claim in memory to a page that drips.
const SECONDS: &[f64] = &[0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0];
/// The text format, version 0.0.4.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");

/// The server of a run.
pub(super) struct Server {
    tasks: [JoinHandle<()>; 2],
}

impl Server {
    /// Ends it: nothing of it holds the store any more.
    pub(super) async fn stop(self) {
        for task in self.tasks {
            task.abort();
            // It ends as cancelled, which is what was asked for.
            let _ = task.await;
        }
    }
}

/// Starts to listen where the config says; `None` if it says nowhere, and then nothing is counted either.
pub(super) async fn serve(settings: &Settings, databases: &[Database]) -> Result<Option<Server>, Failed> {
    let Some(listen) = settings.metrics.listen else { return Ok(None) };
    let refused = |error| Failed::usage(format!("[metrics] listen = \"{listen}\": {error}"));
    let listener = TcpListener::bind(listen).await.map_err(refused)?;
    let builder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".into()), SECONDS);
    let handle = builder.map_err(Failed::internal)?.install_recorder().map_err(Failed::internal)?;
    describe_metrics();
    describe();
    gauge!("copydesk_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    let upkeep = handle.clone();
    let page = Arc::new(Page {
        handle,
        stores: databases.iter().map(|database| Arc::downgrade(&database.store)).collect(),
        fresh_until: Mutex::new(None),
    });
    let tasks = [tokio::spawn(accept(listener, page)), tokio::spawn(keep_up(upkeep))];
    Ok(Some(Server { tasks }))
}

/// Histograms keep every sample until somebody asks; this takes them in.
async fn keep_up(handle: PrometheusHandle) {
    let mut tick = interval(UPKEEP);
    loop {
        tick.tick().await;
        handle.run_upkeep();
    }
}

async fn accept(listener: TcpListener, page: Arc<Page>) {
    let clients = Arc::new(Semaphore::new(CLIENTS));
    let mut open = JoinSet::new();
    loop {
        while open.try_join_next().is_some() {}
        let Ok(place) = Arc::clone(&clients).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let page = Arc::clone(&page);
        open.spawn(async move {
            let answer = service_fn(|request| page.answer(request));
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT).keep_alive(false);
            // A client that goes away in the middle wants no answer.
            let _ = http.serve_connection(TokioIo::new(stream), answer).await;
            drop(place);
        });
    }
}

struct Page {
    handle: PrometheusHandle,
    stores: Vec<Weak<Store>>,
    /// Until when the store is not asked again.
    fresh_until: Mutex<Option<Instant>>,
}

impl Page {
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        if request.method() != Method::GET || request.uri().path() != "/metrics" {
            let mut response = Response::new(Full::from("the figures are at /metrics\n"));
            *response.status_mut() = StatusCode::NOT_FOUND;
            return Ok(response);
        }
        self.look().await;
        let mut response = Response::new(Full::from(self.handle.render()));
        response.headers_mut().insert(CONTENT_TYPE, TEXT);
        Ok(response)
    }

    /// Takes in the frontier's figures, unless they are fresh.
    async fn look(&self) {
        let mut fresh_until = self.fresh_until.lock().await;
        let asked = Instant::now();
        if fresh_until.is_some_and(|until| asked < until) {
            return;
        }
        let Some(stores) = self.stores.iter().map(Weak::upgrade).collect::<Option<Vec<_>>>() else { return };
        let told = timeout(STORE_TIMEOUT, try_join_all(stores.iter().map(|store| store.stats()))).await;
        drop(stores);
        let up = match told {
            Ok(Ok(stats)) => {
                stats.into_iter().reduce(FrontierStats::with).iter().for_each(show);
                1.0
            }
            Ok(Err::<_, StoreError>(_)) | Err(_) => 0.0,
        };
        *fresh_until = Some(asked + FRESH.max(asked.elapsed() * REST));
        gauge!("copydesk_store_up").set(up);
    }
}

fn show(stats: &FrontierStats) {
    for (state, n) in [
        ("due", stats.hosts_due),
        ("waiting", stats.hosts_waiting),
        ("leased", stats.hosts_leased),
        ("blocked", stats.hosts_blocked),
        ("parked", stats.hosts_parked),
    ] {
        gauge!("copydesk_hosts", "state" => state).set(n as f64);
    }
    let age = |at: Option<jiff::Timestamp>| at.map_or(0.0, |at| stats.now.duration_since(at).as_secs_f64().max(0.0));
    gauge!("copydesk_queue_urls").set(stats.queued as f64);
    gauge!("copydesk_oldest_due_seconds").set(age(stats.oldest_due_at));
    gauge!("copydesk_oldest_lease_seconds").set(age(stats.oldest_lease_at));
    gauge!("copydesk_workers").set(stats.workers.len() as f64);
    for (code, n) in &stats.dead_letters {
        gauge!("copydesk_dead_letters", "code" => code.clone()).set(*n as f64);
    }
    if let Some(server) = &stats.server {
        let oldest = server.oldest_transaction.as_ref().map_or(0, |transaction| transaction.age_ms);
        gauge!("copydesk_store_oldest_transaction_seconds").set(oldest as f64 / 1_000.0);
        for (table, n) in &server.dead_tuples {
            gauge!("copydesk_store_dead_tuples", "table" => table.clone()).set(*n as f64);
        }
    }
}

fn describe() {
    describe_gauge!("copydesk_build_info", "The program's version.");
    describe_gauge!(
        "copydesk_store_up",
        "Whether the store, or each of several, gave its figures when it was asked last."
    );
    describe_gauge!("copydesk_hosts", "Hosts by state; a blocked one may be parked too.");
    describe_gauge!("copydesk_queue_urls", "URLs in the queue.");
    describe_gauge!("copydesk_oldest_due_seconds", "How long the oldest due URL has waited.");
    describe_gauge!("copydesk_oldest_lease_seconds", "Age of the oldest lease of any process.");
    describe_gauge!("copydesk_workers", "Processes that hold hosts.");
    describe_gauge!("copydesk_dead_letters", "Dead letters by failure code.");
    describe_gauge!("copydesk_store_oldest_transaction_seconds", "Age of the oldest transaction of others.");
    describe_gauge!("copydesk_store_dead_tuples", "Row versions that wait for vacuum, by table.");
}
