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

/// When an article counts as removed: one answer may be a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removal {
    /// So many answers in a row that the page is not there.
    pub answers: u32,
    /// The last of them at least so long after the first.
    pub span: Duration,
}

impl Default for Removal {
    fn default() -> Self {
        Removal { answers: 3, span: Duration::from_secs(7 * 86_400) }
    }
}

impl Removal {
    /// How long to wait for the next answer: as long as a good page is left alone, and no more answers than needed.
    pub fn recheck(self, refetch_after: Duration) -> Duration {
        refetch_after.max(self.span / self.answers.saturating_sub(1).max(1))
    }

    /// Whether it is certain.
    pub fn is_certain(self, answers: u32, since_first: Duration) -> bool {
        answers >= self.answers && since_first >= self.span
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
    /// The page is not there: 404 or 410. A dead letter; if it has an article, somebody looks again until that is certain.
    Gone {
        /// Why.
        failure: Failure,
        /// When it is certain.
        removal: Removal,
        /// How long a good page is left alone; `None` = for ever: then nobody looks again unasked.
        refetch_after: Option<Duration>,
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

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(86_400);

    #[test]
    fn a_removal_needs_answers_and_time() {
        let removal = Removal { answers: 3, span: 7 * DAY };
        assert!(removal.is_certain(3, 7 * DAY) && removal.is_certain(9, 30 * DAY));
        assert!(!removal.is_certain(2, 30 * DAY) && !removal.is_certain(3, 6 * DAY));
    }

    #[test]
    fn looks_are_spread_over_the_time_and_never_more_often_than_a_good_page_s() {
        let removal = Removal { answers: 3, span: 7 * DAY };
        assert_eq!(removal.recheck(DAY), 7 * DAY / 2);
        assert_eq!(removal.recheck(30 * DAY), 30 * DAY);
        assert_eq!(Removal { answers: 1, span: DAY }.recheck(Duration::ZERO), DAY);
    }
}
