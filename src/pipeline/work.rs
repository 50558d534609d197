//! The work of one database: its intake, its lanes and its writer, with what all databases share.
//! Never a writer for two databases, and never a host that counts against another's slots.

use super::{
    Options, PipelineError, Progress, Stop, StopReason,
    database::Part,
    flow::{FromFetch, Handover},
    intake::{Intake, heartbeat},
    keeper::Keeper,
    lane::Lanes,
    lease::Open,
    meter,
    slots::Slots,
    write::{Ledger, Writer},
};
use crate::{fetch::Fetcher, store::Which};
use std::sync::Arc;
use tokio::sync::{
    Notify,
    mpsc::{self, Sender},
};

/// What the databases of a run have in common.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) options: Arc<Options>,
    pub(super) progress: Arc<Progress>,
    pub(super) slots: Arc<Slots>,
    pub(super) which: Which,
    pub(super) only_sources: bool,
    pub(super) to_refine: Sender<FromFetch>,
    pub(super) keeper: Option<Keeper>,
}

impl Part {
    /// From the first claim to the last commit. What goes wrong stays here.
    pub(super) async fn work(&mut self, number: usize, shared: Shared) {
        let slots = Arc::clone(&shared.slots);
        if self.lost.is_none() {
            match self.try_work(number, shared).await {
                Ok(ledger) => self.ledger = ledger,
                Err(error) => {
                    self.stop.hard(StopReason::StoreLost);
                    self.lost = Some(error);
                }
            }
        }
        slots.leave(number);
    }

    async fn try_work(&self, number: usize, shared: Shared) -> Result<Ledger, PipelineError> {
        let Shared { fetcher, options, progress, slots, which, only_sources, to_refine, keeper } = shared;
        let store = &self.database.store;
        let (to_write, from_refine) = mpsc::channel(options.batch);
        let open = Arc::new(Open::default());
        let host_free = Arc::new(Notify::new());
        let lanes = Lanes {
            fetcher,
            store: Arc::clone(store),
            options: Arc::clone(&options),
            progress: Arc::clone(&progress),
            stop: self.stop.clone(),
            to_refine,
            output: Handover { to_write, unflushed: Arc::default() },
        };
        let intake = Intake {
            store: Arc::clone(store),
            options: Arc::clone(&options),
            stop: self.stop.clone(),
            due: self.dues(which, only_sources),
            worker: self.worker.clone(),
            open: Arc::clone(&open),
            host_free: Arc::clone(&host_free),
            slots,
            number,
        };
        let writer = Writer {
            store: Arc::clone(store),
            options: Arc::clone(&options),
            progress,
            stop: self.stop.clone(),
            run: self.run,
            host_free,
            keeper,
        };
        tokio::spawn(meter::watch(lanes.to_refine.downgrade(), lanes.output.to_write.downgrade(), Arc::clone(&open)));
        let beat = tokio::spawn(heartbeat(Arc::clone(store), open, options));
        let writing = tokio::spawn(writer.run(from_refine));
        let claimed = intake.run(lanes).await;
        let written = writing.await;
        beat.abort();
        let mut ledger = written.map_err(|error| PipelineError::Lost(error.to_string()))??;
        ledger.leased = claimed?;
        balance(ledger, &self.stop)
    }
}

/// Every leased target ended exactly once, unless a hard stop dropped some.
fn balance(ledger: Ledger, stop: &Stop) -> Result<Ledger, PipelineError> {
    if ledger.is_balanced() || stop.is_hard() { Ok(ledger) } else { Err(PipelineError::Unbalanced(ledger)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books_that_do_not_balance_are_a_fault_unless_the_stop_was_hard() {
        let ledger = Ledger { leased: 3, ended: 1, skipped: 1, stale: 0 };
        let stop = Stop::default();
        assert!(matches!(balance(ledger, &stop), Err(PipelineError::Unbalanced(_))));
        assert!(balance(Ledger { stale: 1, ..ledger }, &stop).is_ok());
        stop.hard(StopReason::Interrupt);
        assert!(balance(ledger, &stop).is_ok());
    }
}
