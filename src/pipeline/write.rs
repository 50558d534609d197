//! The one writer: settles attempts and commits them in batches, one transaction a batch.
//! Never a result acknowledged before its commit; a host is given back in the batch that ends its last target.

use super::{
    Options, Stop, StopReason,
    flow::{Ended, Progress, ToWrite},
    keeper::Keeper,
    lease::OpenLease,
    meter,
    patience::patiently,
    settle::settle,
};
use crate::{
    fetch::Room,
    model::End,
    store::{Batch, Completion, RunId, Store, StoreError},
};
use std::sync::Arc;
use tokio::{
    sync::{Notify, mpsc::Receiver},
    time::{Instant, timeout_at},
};

/// What the writer did, to be held against what was leased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Targets leased.
    pub leased: u64,
    /// Attempts committed.
    pub ended: u64,
    /// Targets given back untouched.
    pub skipped: u64,
    /// Attempts whose queue row was gone: somebody else ended them.
    pub stale: u64,
}

impl Ledger {
    /// Takes the books of another database in.
    pub(super) fn add(&mut self, other: Ledger) {
        self.leased += other.leased;
        self.ended += other.ended;
        self.skipped += other.skipped;
        self.stale += other.stale;
    }

    /// Every leased target ended exactly once.
    pub fn is_balanced(&self) -> bool {
        self.leased == self.ended + self.skipped + self.stale
    }
}

pub(super) struct Writer {
    pub(super) store: Arc<Store>,
    pub(super) options: Arc<Options>,
    pub(super) progress: Arc<Progress>,
    pub(super) stop: Stop,
    pub(super) run: RunId,
    /// Told when a host was given back.
    pub(super) host_free: Arc<Notify>,
    /// Where pages go, if not into the store.
    pub(super) keeper: Option<Keeper>,
}

impl Writer {
    /// Runs until its input ends.
    pub(super) async fn run(self, mut input: Receiver<ToWrite>) -> Result<Ledger, StoreError> {
        let mut ledger = Ledger::default();
        while let Some(first) = input.recv().await {
            let (items, closed) = self.gather(first, &mut input).await;
            if let Err(error) = self.commit(items, closed, &mut ledger).await {
                tracing::error!(%error, "the store is lost; the run stops, what is not committed is fetched again");
                self.stop.hard(StopReason::StoreLost);
                return Err(error);
            }
        }
        Ok(ledger)
    }

    /// As many items as are there before `flush_after`, at most a batch, with the leases whose last target is among
    /// them: those do not wait, since nobody asks a host for anything until it is given back.
    async fn gather(&self, first: ToWrite, input: &mut Receiver<ToWrite>) -> (Vec<ToWrite>, Vec<Arc<OpenLease>>) {
        let mut until = Instant::now() + self.options.flush_after;
        let (mut items, mut closed) = (Vec::new(), Vec::new());
        let mut next = Some(first);
        while let Some(item) = next {
            if item.lease().end_one() {
                closed.push(Arc::clone(item.lease()));
                until = Instant::now();
            }
            items.push(item);
            if items.len() >= self.options.batch {
                break;
            }
            next = timeout_at(until, input.recv()).await.ok().flatten();
        }
        (items, closed)
    }

    async fn commit(
        &self,
        items: Vec<ToWrite>,
        closed: Vec<Arc<OpenLease>>,
        ledger: &mut Ledger,
    ) -> Result<(), StoreError> {
        let give_back = closed.iter().map(|lease| lease.to_give_back()).collect();
        let mut batch = Batch { run: self.run, completions: Vec::new(), give_back };
        let mut uncommitted = Vec::new();
        let mut skipped = 0;
        for item in items {
            match item {
                ToWrite::Skipped(_) => skipped += 1,
                ToWrite::Ended(ended, entry) => {
                    let (completion, room) = self.settle(*ended);
                    batch.completions.push(completion);
                    uncommitted.push((entry, room));
                }
            }
        }
        if let Some(keeper) = &self.keeper {
            keeper.keep(&self.store, batch.completions.iter_mut().collect()).await?;
        }
        let sent = std::time::Instant::now();
        let settled = patiently(&self.stop, || self.store.complete(&batch)).await?;
        meter::committed(sent, &batch, &settled);
        drop(uncommitted);
        ledger.skipped += skipped;
        for one in settled.settled {
            match one.outcome {
                Some(outcome) => {
                    ledger.ended += 1;
                    self.progress.count_outcome(outcome);
                }
                None => ledger.stale += 1,
            }
        }
        for lease in closed {
            lease.free_slot();
            self.host_free.notify_one();
        }
        Ok(())
    }

    fn settle(&self, ended: Ended) -> (Completion, Room) {
        let Ended { target, attempt, fetch, page, room, .. } = ended;
        let end = settle(attempt, &target, &self.options.retry);
        log_end(&target, &end);
        (Completion { ticket: target.ticket, end, fetch, page }, room)
    }
}

/// One event a page, readable alone.
fn log_end(target: &crate::model::Target, end: &End) {
    let attempt = target.ticket.attempt;
    match end {
        End::Article { record, .. } => {
            tracing::debug!(url = %target.url, attempt, article_id = %record.id, "article");
        }
        End::NotModified { .. } => tracing::debug!(url = %target.url, attempt, "not modified"),
        End::Rejected { failure, .. } => {
            tracing::info!(url = %target.url, attempt, code = %failure.code, detail = %failure.detail, "rejected");
        }
        End::Dead { failure } | End::Gone { failure, .. } => {
            tracing::warn!(url = %target.url, attempt, stage = failure.stage.as_str(), code = %failure.code, detail = %failure.detail, "failed");
        }
        End::Retry { failure, wait } => {
            tracing::info!(url = %target.url, attempt, code = %failure.code, detail = %failure.detail, ?wait, "will be tried again");
        }
        End::Deferred { failure, wait } => {
            tracing::info!(url = %target.url, attempt, code = %failure.code, detail = %failure.detail, ?wait, "deferred");
        }
    }
}
