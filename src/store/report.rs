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

/// The state of the frontier.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FrontierStats {
    /// Hosts that could be claimed now.
    pub hosts_due: u64,
    /// Hosts that somebody holds.
    pub hosts_leased: u64,
    /// Hosts with nothing queued.
    pub hosts_parked: u64,
    /// Rows in `queue`.
    pub queued: u64,
    /// Start of the oldest lease.
    pub oldest_lease_at: Option<Timestamp>,
    /// Targets by outcome.
    pub outcomes: Tally,
    /// Dead letters by failure code.
    pub dead_letters: Tally,
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
