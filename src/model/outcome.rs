//! How a target ended: exactly one outcome each, and what the writer must do about it.
//! Never here: how it is decided (`pipeline::settle`) or written (`store`).

use super::{Failure, OutcomeClass, Record, Validators};
use std::time::Duration;

/// The word in `url_outcomes.outcome`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// A new record.
    Stored,
    /// The record changed.
    Updated,
    /// The page is as it was.
    NotModified,
    /// Another target has this article.
    Duplicate,
    /// No record, and rightly so.
    Rejected,
    /// No record: a dead letter.
    Failed,
    /// Not now.
    Deferred,
    /// Still to be done.
    Pending,
}

impl Outcome {
    /// Every outcome, in the order of the table.
    pub const ALL: &[Outcome] = &[
        Outcome::Stored,
        Outcome::Updated,
        Outcome::NotModified,
        Outcome::Duplicate,
        Outcome::Rejected,
        Outcome::Failed,
        Outcome::Deferred,
        Outcome::Pending,
    ];

    /// The word in tables, logs and docs.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Stored => "stored",
            Outcome::Updated => "updated",
            Outcome::NotModified => "not_modified",
            Outcome::Duplicate => "duplicate",
            Outcome::Rejected => "rejected",
            Outcome::Failed => "failed",
            Outcome::Deferred => "deferred",
            Outcome::Pending => "pending",
        }
    }
}

impl OutcomeClass {
    /// The outcome of a target whose failure belongs to this class.
    pub fn outcome(self) -> Outcome {
        match self {
            OutcomeClass::Rejected => Outcome::Rejected,
            OutcomeClass::Failed | OutcomeClass::Source => Outcome::Failed,
            OutcomeClass::Deferred => Outcome::Deferred,
        }
    }
}

/// What the pipeline asks the store to write for one attempt at one target. Times are waits, which the store adds to
/// its own clock: a worker whose clock is wrong writes no wrong due time.
#[derive(Debug, Clone)]
pub enum End {
    /// A record: the store decides whether it is stored, updated, not modified or a duplicate.
    Article {
        /// The record itself.
        record: Box<Record>,
        /// For the next conditional request.
        validators: Validators,
        /// How long it is left alone; `None` = for ever.
        refetch_after: Option<Duration>,
    },
    /// The server answered 304.
    NotModified {
        /// How long it is left alone; `None` = for ever.
        refetch_after: Option<Duration>,
    },
    /// Rejected: looked at again when due.
    Rejected {
        /// Why.
        failure: Failure,
        /// How long it is left alone; `None` = for ever.
        refetch_after: Option<Duration>,
    },
    /// Failed for good: a dead letter.
    Dead {
        /// Why.
        failure: Failure,
    },
    /// Failed this time; back in the queue with one more attempt counted.
    Retry {
        /// Why.
        failure: Failure,
        /// Not before so long.
        wait: Duration,
    },
    /// Out of the queue for that long; then a later run takes it up.
    Deferred {
        /// Why.
        failure: Failure,
        /// Not before so long.
        wait: Duration,
    },
}
