//! How a run is told to end: softly (the intake closes, what is in flight drains) or hard (tasks are dropped).
//! Never watched by a later stage: those end because their input ends.

use std::sync::{Arc, OnceLock};
use tokio_util::sync::CancellationToken;

/// Why a run was stopped before its work was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// SIGINT.
    Interrupt,
    /// SIGTERM.
    Terminate,
    /// The time budget.
    TimeBudget,
    /// The store could not be written.
    StoreLost,
}

/// The two stop signals of a run; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    soft: CancellationToken,
    hard: CancellationToken,
    reason: Arc<OnceLock<StopReason>>,
    /// Why the whole run was stopped, if this is the stop of a part.
    whole: Option<Arc<OnceLock<StopReason>>>,
}

impl Stop {
    /// Closes the intake. The first reason stands.
    pub fn softly(&self, reason: StopReason) {
        // A second reason changes nothing: the run is stopping already.
        let _ = self.reason.set(reason);
        self.soft.cancel();
    }

    /// Drops everything: leases run out by themselves.
    pub fn hard(&self, reason: StopReason) {
        self.softly(reason);
        self.hard.cancel();
    }

    /// The stop of a part: it stops with the whole, and alone without it.
    pub fn part(&self) -> Stop {
        Stop {
            soft: self.soft.child_token(),
            hard: self.hard.child_token(),
            reason: Arc::default(),
            whole: Some(Arc::clone(&self.reason)),
        }
    }

    /// Why, if it was stopped.
    pub fn reason(&self) -> Option<StopReason> {
        self.reason.get().or_else(|| self.whole.as_ref()?.get()).copied()
    }

    /// Whether the intake is closed.
    pub fn is_soft(&self) -> bool {
        self.soft.is_cancelled()
    }

    /// Whether everything was dropped.
    pub fn is_hard(&self) -> bool {
        self.hard.is_cancelled()
    }

    /// Resolves once the intake is closed.
    pub async fn soft_stopped(&self) {
        self.soft.cancelled().await;
    }

    /// Resolves once everything must be dropped.
    pub async fn hard_stopped(&self) {
        self.hard.cancelled().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_reason_stands() {
        let stop = Stop::default();
        assert_eq!(stop.reason(), None);
        stop.softly(StopReason::TimeBudget);
        stop.hard(StopReason::Interrupt);
        assert_eq!(stop.reason(), Some(StopReason::TimeBudget));
        assert!(stop.is_soft());
    }

    #[test]
    fn a_part_stops_alone_or_with_the_whole() {
        let stop = Stop::default();
        let (lost, other) = (stop.part(), stop.part());
        lost.hard(StopReason::StoreLost);
        assert_eq!((lost.reason(), other.reason(), stop.reason()), (Some(StopReason::StoreLost), None, None));
        assert!(!other.is_soft() && !stop.is_soft());
        stop.softly(StopReason::Terminate);
        assert_eq!((other.reason(), other.is_soft(), other.is_hard()), (Some(StopReason::Terminate), true, false));
    }
}
