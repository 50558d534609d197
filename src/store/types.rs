//! What goes into the store, and what it answers to a change.
//! Never here: SQL.

use crate::model::{CanonicalUrl, Capture, Clock, HostHealth, LeaseToken, Outcome, PageMeta, Refetch, Seed, Ticket};
use jiff::Timestamp;
use serde::Serialize;
use std::time::Duration;

/// Which database, and how to speak to it.
#[derive(Debug, Clone)]
pub struct Options {
    /// `sqlite://path` or `postgres://user:password@host/name`.
    pub url: String,
    /// Most connections at a time; SQLite always writes through one.
    pub max_connections: u32,
    /// SQLite takes its time from here; Postgres has a clock of its own.
    pub clock: Clock,
}

/// The kind of database behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Engine {
    /// One file, one process.
    Sqlite,
    /// A server, any number of processes.
    Postgres,
}

/// What [`super::Store::migrate`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Migrated {
    /// Schema version before; 0 = an empty database.
    pub from: i64,
    /// Schema version now.
    pub to: i64,
}

/// A row of `runs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct RunId(pub i64);

/// A row of `sources`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct SourceId(pub i64);

/// What is known of a run when it begins.
#[derive(Debug, Clone)]
pub struct NewRun {
    /// Version of the program.
    pub version: String,
    /// Which command: `run`, `demo`.
    pub command: String,
    /// Digest of the settings.
    pub config_hash: String,
    /// Name of this process, unique among those that share the database.
    pub worker: String,
}

/// Why a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FinishReason {
    /// Nothing more was due.
    Done,
    /// Its time was up: what is still queued is `deferred: time_budget`.
    TimeBudget,
    /// A signal: what is still queued stays `pending`.
    Stopped,
    /// A fault of ours.
    Error,
}

impl FinishReason {
    /// The word in `runs.finish_reason`.
    pub fn as_str(self) -> &'static str {
        match self {
            FinishReason::Done => "done",
            FinishReason::TimeBudget => "time_budget",
            FinishReason::Stopped => "stopped",
            FinishReason::Error => "error",
        }
    }
}

/// A configured source.
#[derive(Debug, Clone)]
pub struct SourceRow {
    /// 0 to 9: what it lists goes before what others list of the same host, as if it had waited so many hours more.
    pub priority: u32,
    /// Its name; the same name is the same source.
    pub name: String,
    /// `urls`, `file`, `stdin`.
    pub kind: String,
    /// After how long a good page is looked at again.
    pub refetch_after: Refetch,
}

/// Seeds to take in, in one transaction.
#[derive(Debug, Clone, Copy)]
pub struct Admit<'a> {
    /// The run that read them.
    pub run: RunId,
    /// Where they were listed.
    pub source: SourceId,
    /// At most some thousands.
    pub seeds: &'a [Seed],
}

/// What became of admitted seeds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Admitted {
    /// Their page was not known before.
    pub new: u64,
    /// Their page was known, under this or another spelling.
    pub known: u64,
    /// No URL: `rejected: invalid_url`.
    pub invalid: u64,
}

impl Admitted {
    /// Takes the counts of another batch in.
    pub fn add(&mut self, other: Admitted) {
        self.new += other.new;
        self.known += other.known;
        self.invalid += other.invalid;
    }
}

/// Which targets to put into the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those whose `next_due_at` has come.
    Due,
    /// All of them (`--refetch`).
    All,
}

/// A request to fill the queue. A run queues a target at most once.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// The run that will work on them.
    pub run: RunId,
    /// Only targets that this source lists.
    pub source: Option<SourceId>,
    /// By schedule or all.
    pub which: Which,
    /// At most so many at a time; call again until 0 comes back.
    pub limit: u32,
}

/// A request for work.
#[derive(Debug, Clone)]
pub struct Claim {
    /// At most so many hosts.
    pub hosts: u32,
    /// At most so many URLs of each.
    pub urls_per_host: u32,
    /// How long the hosts are ours.
    pub lease: Duration,
    /// Who asks: `runs.worker`.
    pub worker: String,
}

/// A host to give back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GiveBack {
    /// The lease.
    pub token: LeaseToken,
    /// No request before this has passed, by anybody.
    pub delay: Duration,
    /// How it answered, up to now.
    pub health: HostHealth,
}

/// A host to be left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostBlock {
    /// For how long, from now; a longer wait that stands already stays.
    pub wait: Duration,
    /// Why: `hosts.block_reason`.
    pub why: String,
    /// How it answered, up to now.
    pub health: HostHealth,
}

/// The end of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finish {
    /// Which.
    pub run: RunId,
    /// Why it ended.
    pub reason: FinishReason,
    /// Who worked for it: the name on its claims.
    pub worker: String,
    /// While somebody else is at work, what can be claimed within this time is left to them.
    pub horizon: Duration,
}

/// What a fetch was, for `fetches` and `targets`. Its times are the worker's own: they tell, and schedule nothing.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// When the attempt began.
    pub started_at: Timestamp,
    /// When it ended.
    pub finished_at: Timestamp,
    /// Where the page was found.
    pub final_url: Option<CanonicalUrl>,
    /// How many redirects led there.
    pub hops: u32,
    /// What the server said.
    pub meta: PageMeta,
}

/// One target's attempt, ended.
#[derive(Debug, Clone)]
pub struct Completion {
    /// The lease of the queue row.
    pub ticket: Ticket,
    /// How it ended.
    pub end: crate::model::End,
    /// The crawl log's part.
    pub fetch: Fetched,
    /// Its page for the archive; kept only with a record.
    pub page: Option<Box<Capture>>,
}

/// What is committed together.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The run that did it.
    pub run: RunId,
    /// Ended attempts.
    pub completions: Vec<Completion>,
    /// Hosts given back in the same transaction.
    pub give_back: Vec<GiveBack>,
}

/// What became of one completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// Which.
    pub ticket: Ticket,
    /// `None`: its queue row no longer stood, so it was ignored. `Pending`: queued for a retry.
    pub outcome: Option<Outcome>,
}

/// What [`super::Store::complete`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completed {
    /// One for each completion, in order.
    pub settled: Vec<Settled>,
    /// Targets of this or an earlier batch that lost their article to a better URL: now `duplicate`.
    pub demoted: u64,
}
