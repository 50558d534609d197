//! What the store tells about itself: schedules, tallies, tables.
//! Never here: SQL.

use super::RunId;
use jiff::Timestamp;
use serde::Serialize;

/// When there will be work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextDue {
    /// The earliest moment at which a claim can succeed; `None` = the queue is empty, or only this worker's own hosts have work.
    pub claimable_at: Option<Timestamp>,
    /// The store's clock.
    pub now: Timestamp,
    /// Hosts with queued work that other workers hold now.
    pub leased_elsewhere: u64,
}

/// A word and how often.
pub type Tally = Vec<(String, u64)>;

/// The state of the frontier. On a large Postgres the figures that `estimated` names are the planner's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FrontierStats {
    /// The store's clock.
    pub now: Timestamp,
    /// Hosts that could be claimed now, among them those whose lease ran out.
    pub hosts_due: u64,
    /// Hosts with work that is due later.
    pub hosts_waiting: u64,
    /// Hosts that somebody holds.
    pub hosts_leased: u64,
    /// Hosts that asked for patience, or only fail; those with nothing queued included.
    pub hosts_blocked: u64,
    /// Hosts with nothing queued.
    pub hosts_parked: u64,
    /// Rows in `queue`.
    pub queued: u64,
    /// Since when the oldest due URL waits, among the thousand hosts that wait longest.
    pub oldest_due_at: Option<Timestamp>,
    /// When something falls due next; in the past: there is work now.
    pub next_due_at: Option<Timestamp>,
    /// Start of the oldest lease.
    pub oldest_lease_at: Option<Timestamp>,
    /// Who holds it.
    pub oldest_lease_owner: Option<String>,
    /// Who holds hosts, most first.
    pub workers: Vec<Worker>,
    /// Attempts that ended within the last minute, a second.
    pub urls_per_second: f64,
    /// Targets by outcome.
    pub outcomes: Tally,
    /// Dead letters by failure code.
    pub dead_letters: Tally,
    /// The figures above that are estimates: `queued`, `outcomes.stored`.
    pub estimated: Vec<String>,
    /// What Postgres tells of itself; `None` on SQLite.
    pub server: Option<ServerStats>,
}

impl FrontierStats {
    /// Two databases of one run as if they were one; the planner's and the server's figures are the first's.
    pub fn with(mut self, other: FrontierStats) -> FrontierStats {
        self.hosts_due += other.hosts_due;
        self.hosts_waiting += other.hosts_waiting;
        self.hosts_leased += other.hosts_leased;
        self.hosts_blocked += other.hosts_blocked;
        self.hosts_parked += other.hosts_parked;
        self.queued += other.queued;
        let earlier = |one: Option<Timestamp>, other: Option<Timestamp>| one.into_iter().chain(other).min();
        self.oldest_due_at = earlier(self.oldest_due_at, other.oldest_due_at);
        self.next_due_at = earlier(self.next_due_at, other.next_due_at);
        self.oldest_lease_at = earlier(self.oldest_lease_at, other.oldest_lease_at);
        self.workers.extend(other.workers);
        self.urls_per_second += other.urls_per_second;
        add(&mut self.outcomes, other.outcomes);
        add(&mut self.dead_letters, other.dead_letters);
        self
    }
}

fn add(tally: &mut Tally, other: Tally) {
    for (word, n) in other {
        match tally.iter_mut().find(|(known, _)| *known == word) {
            Some((_, sum)) => *sum += n,
            None => tally.push((word, n)),
        }
    }
}

/// A process that holds hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Worker {
    /// The name on its leases.
    pub name: String,
    /// Hosts it holds.
    pub hosts: u64,
    /// Start of its run, if that has not ended.
    pub started_at: Option<Timestamp>,
    /// Start of its oldest lease.
    pub oldest_lease_at: Option<Timestamp>,
    /// End of its newest lease; in the past: it gave no sign of life, and others take its hosts.
    pub leased_until: Option<Timestamp>,
}

/// What slows a queue in Postgres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServerStats {
    /// The transaction that is open longest, ours left out.
    pub oldest_transaction: Option<OpenTransaction>,
    /// Row versions that vacuum has not cleaned yet, by table.
    pub dead_tuples: Tally,
}

/// A transaction of somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenTransaction {
    /// Its server process.
    pub pid: i64,
    /// What it calls itself.
    pub application: String,
    /// `active`, `idle in transaction`, …
    pub state: String,
    /// How long it has been open.
    pub age_ms: u64,
}

/// A run in figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunSummary {
    /// Which.
    pub run: RunId,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// Why it ended.
    pub finish_reason: Option<String>,
    /// Seeds that were no URL.
    pub invalid_seeds: u64,
    /// Targets by outcome, in the order of the outcome table.
    pub outcomes: Tally,
    /// Rejected, failed and deferred targets by code, most first.
    pub codes: Tally,
    /// The most frequent error texts.
    pub top_errors: Tally,
    /// Hosts by mean milliseconds a fetch, slowest first.
    pub slowest_hosts: Tally,
    /// Attempts, retries included.
    pub fetches: u64,
    /// Decoded bytes.
    pub body_bytes: u64,
}

/// The answer to a query, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Column names.
    pub headers: Vec<String>,
    /// Values; `None` is NULL.
    pub rows: Vec<Vec<Option<String>>>,
}
