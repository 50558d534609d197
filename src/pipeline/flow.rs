//! What travels between the stages, and the counts that everybody may read while they travel.
//! Never unbounded: the channels that carry these have the widths of `Options`.

use super::{
    lease::OpenLease,
    settle::Attempt,
    unflushed::{Uncommitted, Unflushed},
};
use crate::{
    fetch,
    model::{Capture, Outcome, Target},
    store,
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use tokio::sync::mpsc::Sender;

/// Network → processor: an attempt that came to an end.
pub(super) struct FromFetch {
    pub(super) lease: Arc<OpenLease>,
    pub(super) target: Target,
    pub(super) fetched: fetch::Fetched,
    /// Whether the page's own word binds us.
    pub(super) noindex: fetch::Noindex,
    /// To the writer of its database.
    pub(super) output: Handover,
}

/// The way to a writer, and the count of what is on it.
#[derive(Clone)]
pub(super) struct Handover {
    pub(super) to_write: Sender<ToWrite>,
    pub(super) unflushed: Arc<Unflushed>,
}

/// Processor → disk.
pub(super) enum ToWrite {
    /// An attempt with its result, and what says since when it waits: dropped after the commit.
    Ended(Box<Ended>, Uncommitted),
    /// A leased target that was not asked for (stop, lost lease, blocked host): its queue row stays as it is.
    Skipped(Arc<OpenLease>),
}

impl ToWrite {
    /// The lease it was done under.
    pub(super) fn lease(&self) -> &Arc<OpenLease> {
        match self {
            ToWrite::Ended(ended, _) => &ended.lease,
            ToWrite::Skipped(lease) => lease,
        }
    }
}

/// An attempt ready to be settled.
pub(super) struct Ended {
    pub(super) lease: Arc<OpenLease>,
    pub(super) target: Target,
    pub(super) attempt: Attempt,
    pub(super) fetch: store::Fetched,
    /// For the archive; only with a record.
    pub(super) page: Option<Box<Capture>>,
    /// The place of a large page, given back when its record is committed.
    pub(super) room: fetch::Room,
}

/// Live counts of a run, for the progress line.
#[derive(Debug, Default)]
pub struct Progress {
    outcomes: [AtomicU64; Outcome::ALL.len()],
    fetched: AtomicU64,
    bytes: AtomicU64,
    retries: AtomicU64,
}

impl Progress {
    /// An attempt at a page ended, with so many decoded bytes.
    pub(super) fn count_fetch(&self, bytes: u64) {
        self.fetched.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// A target ended, or goes back into the queue (`pending`).
    pub(super) fn count_outcome(&self, outcome: Outcome) {
        if outcome == Outcome::Pending {
            self.retries.fetch_add(1, Ordering::Relaxed);
        }
        self.outcomes[outcome as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// Targets that ended so.
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.outcomes[outcome as usize].load(Ordering::Relaxed)
    }

    /// Attempts that ended.
    pub fn fetched(&self) -> u64 {
        self.fetched.load(Ordering::Relaxed)
    }

    /// Decoded bytes read.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Attempts that go back into the queue.
    pub fn retries(&self) -> u64 {
        self.retries.load(Ordering::Relaxed)
    }

    /// Targets that ended, in any way but `pending`.
    pub fn ended(&self) -> u64 {
        Outcome::ALL.iter().filter(|o| **o != Outcome::Pending).map(|o| self.of(*o)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_are_counted_apart_from_ends() {
        let progress = Progress::default();
        progress.count_outcome(Outcome::Pending);
        progress.count_outcome(Outcome::Stored);
        progress.count_outcome(Outcome::Failed);
        assert_eq!((progress.retries(), progress.ended()), (1, 2));
        assert_eq!(progress.of(Outcome::Stored), 1);
    }
}
