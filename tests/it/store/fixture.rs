//! What the store's tests share: a fresh store on either engine, records, and the steps of a run.
//! Never a test.

use crate::support::postgres;
use copydesk::model::{
    BlockKind, CanonicalUrl, Clock, End, Failure, FailureCode, HostHealth, HostKey, HostLease, LeaseToken, Outcome,
    PageMeta, Record, RecordBlock, Refetch, Seed, StageName, Ticket, UrlHash, Validators,
};
use copydesk::store::{
    Admit, Admitted, Batch, Claim, Completed, Completion, Due, Fetched, Finish, FinishReason, GiveBack, HostBlock,
    NewRun, Options, RunId, SourceId, SourceRow, Store, Which,
};
use copydesk::text::sketch::Sketch;
use jiff::Timestamp;
use std::future::Future;
use std::time::Duration;

/// A lease that outlives a test.
pub const LONG: Duration = Duration::from_secs(600);
/// No test may take longer.
const LIMIT: Duration = Duration::from_secs(120);

/// Makes a test of an `async fn(&Store)` on each engine.
macro_rules! on_both {
    ($($body:ident),+ $(,)?) => {
        mod on_sqlite { $( #[test] fn $body() { crate::store::fixture::on_sqlite(async |store| super::$body(store).await); } )+ }
        mod on_postgres { $( #[test] fn $body() { crate::store::fixture::on_postgres(async |store| super::$body(store).await); } )+ }
    };
}
pub(crate) use on_both;

pub fn block_on<F: Future>(future: F) -> F::Output {
    block_on_within(LIMIT, future)
}

/// For a test that has a reason to take longer.
pub fn block_on_within<F: Future>(limit: Duration, future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(limit, future).await.expect("a test takes too long") })
}

pub fn options(url: &str) -> Options {
    Options { url: url.into(), max_connections: 8, clock: Clock::System }
}

pub async fn migrated(url: &str) -> Store {
    let store = Store::open(&options(url)).await.unwrap();
    store.migrate().await.unwrap();
    store
}

pub fn on_sqlite(body: impl AsyncFnOnce(&Store)) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    block_on(async {
        let store = migrated(&url).await;
        body(&store).await;
        store.close().await;
    });
}

pub fn on_postgres(body: impl AsyncFnOnce(&Store)) {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        body(&store).await;
        store.close().await;
    });
}

pub async fn begin(store: &Store) -> RunId {
    let run = NewRun { version: "0".into(), command: "run".into(), config_hash: "0".into(), worker: "w1".into() };
    store.begin_run(&run).await.unwrap()
}

pub async fn source(store: &Store, name: &str) -> SourceId {
    let row = SourceRow {
        priority: 0,
        name: name.into(),
        kind: "urls".into(),
        refetch_after: Refetch::Every(Duration::from_secs(60)),
    };
    store.put_source(&row).await.unwrap()
}

pub async fn admit(store: &Store, run: RunId, source: SourceId, urls: &[&str]) -> Admitted {
    let seeds: Vec<Seed> = urls.iter().map(|url| Seed::new(url)).collect();
    store.admit(&Admit { run, source, seeds: &seeds }).await.unwrap()
}

pub async fn enqueue(store: &Store, run: RunId, which: Which) -> u64 {
    store.enqueue_due(&Due { run, source: None, which, limit: 1000 }).await.unwrap()
}

/// A run with these URLs admitted from one source and queued.
pub async fn queued(store: &Store, urls: &[&str]) -> RunId {
    let run = begin(store).await;
    let source = source(store, "list").await;
    admit(store, run, source, urls).await;
    enqueue(store, run, Which::Due).await;
    run
}

pub async fn claim(store: &Store, worker: &str) -> Vec<HostLease> {
    claim_for(store, worker, LONG).await
}

pub async fn claim_for(store: &Store, worker: &str, lease: Duration) -> Vec<HostLease> {
    store.claim(&Claim { hosts: 100, urls_per_host: 100, lease, worker: worker.into() }, no_delay).await.unwrap()
}

/// What a caller grants a host of which nothing is known: here nothing, so that no test waits.
pub fn no_delay(_: &HostKey) -> Duration {
    Duration::ZERO
}

/// The ticket of a URL among leases.
pub fn ticket(leases: &[HostLease], url: &str) -> Ticket {
    let mut targets = leases.iter().flat_map(|lease| &lease.targets);
    targets.find(|target| target.url.as_str() == url).unwrap_or_else(|| panic!("{url} was not leased")).ticket
}

pub fn give_back_all(leases: &[HostLease]) -> Vec<GiveBack> {
    leases.iter().map(|lease| give_back(lease.token)).collect()
}

pub fn give_back(token: LeaseToken) -> GiveBack {
    GiveBack { token, delay: Duration::ZERO, health: HostHealth::default() }
}

/// Ends a run of the worker `w`.
pub async fn finish(store: &Store, run: RunId, reason: FinishReason) {
    store.finish_run(&Finish { run, reason, worker: "w".into(), horizon: Duration::from_secs(60) }).await.unwrap();
}

/// No request to the host for so long.
pub async fn block(store: &Store, host_id: i64, wait: Duration, why: &str) {
    store.block(host_id, &HostBlock { wait, why: why.into(), health: HostHealth::default() }).await.unwrap();
}

/// How long it is from the store's now until then, in whole seconds.
pub async fn seconds_until(store: &Store, at: Timestamp) -> i64 {
    let now = store.next_due("nobody").await.unwrap().now;
    (at.duration_since(now).as_millis_f64() / 1_000.0).round() as i64
}

/// It is so long from the store's now until then, but for the half minute that a busy machine may lose.
pub async fn check_due_in(store: &Store, at: Timestamp, wait: Duration) {
    let (seconds, wanted) = (seconds_until(store, at).await, wait.as_secs() as i64);
    assert!((wanted - 30..=wanted).contains(&seconds), "in {seconds} s, not in {wanted} s");
}

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An article of one paragraph, whose identity is its URL.
pub fn record(url: &str, text: &str) -> Record {
    let url = CanonicalUrl::parse(url).unwrap();
    Record {
        id: UrlHash::of(url.as_str()).to_hex(),
        url,
        canonical_url: None,
        title: Some(format!("About {text}")),
        subtitle: None,
        original_title: None,
        description: None,
        lead: Some(text.into()),
        blocks: vec![RecordBlock { kind: BlockKind::Paragraph, text: text.into() }],
        body_text: text.into(),
        body_markdown: text.into(),
        captions: Vec::new(),
        images: Vec::new(),
        authors: Vec::new(),
        people: Vec::new(),
        published_on: Some("2025-01-12".parse().unwrap()),
        published_at: Some(at("2025-01-12T08:00:00.5Z")),
        published_offset: Some("+08:00".into()),
        published_precision: None,
        published_basis: Some("meta"),
        modified_on: None,
        modified_at: None,
        modified_basis: None,
        dateline: None,
        site_name: Some("Example".into()),
        source_name: None,
        source_republished: Some(false),
        section_label: None,
        tags: vec!["one".into(), "two".into()],
        view_count: Some(3),
        comment_count: None,
        lang: copydesk::model::Lang::parse("zh-Hans"),
        word_count: 2,
        char_count: text.chars().count() as i64,
        reading_minutes: 1,
        paywall: None,
        license: None,
        robots_meta: None,
        noindex: None,
        noarchive: None,
        unavailable_after: None,
        ai_opt_out: None,
        annotations: Vec::new(),
        entities: Vec::new(),
        keywords: Vec::new(),
        fields: Vec::new(),
        content_hash: UrlHash::of(text).to_hex(),
        simhash: -5,
        sketch: Sketch::of([text]),
        quality: 0.5,
        flags: Vec::new(),
        extractor: "test/1".into(),
        rules_version: "r1".into(),
        fetched_at: at("2025-07-07T00:00:00Z"),
    }
}

pub fn article(record: Record) -> End {
    let validators = Validators { etag: Some("\"e1\"".into()), last_modified: None };
    End::Article { record: Box::new(record), validators, refetch_after: Some(Duration::ZERO) }
}

pub fn failure(code: FailureCode) -> Failure {
    Failure::new(StageName::Fetch, code, format!("a {code} for a test"))
}

pub fn ended(ticket: Ticket, end: End) -> Completion {
    let meta = PageMeta { http_status: Some(200), elapsed_ms: Some(7), body_bytes: Some(100), ..PageMeta::default() };
    let (started_at, finished_at) = (at("2025-07-07T00:00:00Z"), at("2025-07-07T00:00:01Z"));
    let fetch = Fetched { started_at, finished_at, final_url: None, hops: 0, meta };
    Completion { ticket, end, fetch, page: None }
}

pub async fn complete(store: &Store, run: RunId, completions: Vec<Completion>) -> Completed {
    store.complete(&Batch { run, completions, give_back: Vec::new() }).await.unwrap()
}

pub fn outcomes(completed: &Completed) -> Vec<Option<Outcome>> {
    completed.settled.iter().map(|settled| settled.outcome).collect()
}

/// A query's answer, one line a row, columns parted by `|`, NULL as `-`.
pub async fn lines(store: &Store, sql: &'static str) -> Vec<String> {
    let table = store.query_table(sql).await.unwrap();
    let line = |row: &Vec<Option<String>>| {
        row.iter().map(|value| value.as_deref().unwrap_or("-")).collect::<Vec<_>>().join("|")
    };
    table.rows.iter().map(line).collect()
}

/// Runs a statement of the test's own.
pub async fn one(store: &Store, sql: &'static str) -> String {
    lines(store, sql).await.join("\n")
}
