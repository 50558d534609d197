//! Leases hosts with some of their due URLs, while slots are free, until nothing is due.
//! Never more hosts than slots, and never a claim after the stop: later stages end because their input ends.

use super::{
    Options, Stop, StopReason,
    lane::Lanes,
    lease::{Open, OpenLease},
    meter,
    patience::patiently,
    slots::{Slot, Slots},
};
use crate::{
    fetch::Fetcher,
    model::HostLease,
    store::{Claim, Due, Store, StoreError},
};
use jiff::Timestamp;
use std::{
    sync::{Arc, PoisonError, Weak},
    time::{Duration, Instant},
};
use tokio::{sync::Notify, task::JoinSet, time::sleep};

/// How often targets that fell due are moved into the queue while a run goes on.
const LOOK_FOR_DUE_EVERY: Duration = Duration::from_secs(5);
/// Shortest and longest pause between two empty claims.
const IDLE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

pub(super) struct Intake {
    pub(super) store: Arc<Store>,
    pub(super) options: Arc<Options>,
    pub(super) stop: Stop,
    pub(super) due: Vec<Due>,
    pub(super) worker: String,
    pub(super) open: Arc<Open>,
    /// The writer tells of each host that it gave back.
    pub(super) host_free: Arc<Notify>,
    /// Shared with the other databases of the run, among which this one has a number.
    pub(super) slots: Arc<Slots>,
    pub(super) number: usize,
}

impl Intake {
    /// Runs until nothing is due within `wait_at_most`, or a stop. Gives the number of targets leased.
    pub(super) async fn run(self, lanes: Lanes) -> Result<u64, StoreError> {
        let mut tasks = JoinSet::new();
        let mut leased = 0;
        let mut looked = None;
        let mut idle = IDLE.0;
        let end = loop {
            while let Some(done) = tasks.try_join_next() {
                log_lost_lane(&done);
            }
            if self.stop.is_soft() {
                break Ok(());
            }
            if looked.is_none_or(|at: Instant| at.elapsed() > LOOK_FOR_DUE_EVERY) {
                match self.enqueue_due().await {
                    Ok(more) => looked = (!more).then(Instant::now),
                    Err(error) => break Err(error),
                }
            }
            let claimed = match self.claim(&lanes.fetcher, self.slots.take(self.number)).await {
                Ok(claimed) => claimed,
                Err(error) => break Err(error),
            };
            if claimed.is_empty() {
                // Behind a long list of one host others may be due that are not in the queue yet.
                if looked.is_none() {
                    continue;
                }
                let working = self.slots.held(self.number) > 0;
                match self.wait(working, idle).await {
                    Ok(Wait::Done) => break Ok(()),
                    Ok(Wait::Again) => idle = (idle * 2).min(IDLE.1),
                    Ok(Wait::HostFree) => idle = IDLE.0,
                    Err(error) => break Err(error),
                }
                continue;
            }
            idle = IDLE.0;
            for (lease, open) in claimed {
                leased += lease.targets.len() as u64;
                let lanes = lanes.clone();
                tasks.spawn(async move { lanes.work(lease, open).await });
            }
        };
        if let Err(error) = &end {
            tracing::error!(%error, "nothing more can be claimed; the run stops");
            self.stop.softly(StopReason::StoreLost);
        }
        self.slots.leave(self.number);
        self.drain(tasks).await;
        end.map(|()| leased)
    }

    /// Moves what is due into the queue; `true` if there may be more of it.
    async fn enqueue_due(&self) -> Result<bool, StoreError> {
        let mut more = false;
        for due in &self.due {
            let moved = patiently(&self.stop, || self.store.enqueue_due(due)).await?;
            more |= moved >= u64::from(due.limit);
        }
        Ok(more)
    }

    /// How long until a host can be claimed, if that is worth waiting for.
    async fn next_work(&self) -> Result<Option<Duration>, StoreError> {
        let next = patiently(&self.stop, || self.store.next_due(&self.worker)).await?;
        let wait = next.claimable_at.map(|at| span(next.now, at));
        Ok(wait.filter(|wait| *wait <= self.options.retry.wait_at_most))
    }

    /// Whether targets are due that are not in the queue.
    async fn is_more_due(&self) -> Result<bool, StoreError> {
        for due in &self.due {
            if patiently(&self.stop, || self.store.is_due(due)).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Claims as many hosts as there are free slots.
    async fn claim(&self, fetcher: &Fetcher, slots: Vec<Slot>) -> Result<Vec<(HostLease, Arc<OpenLease>)>, StoreError> {
        if slots.is_empty() {
            return Ok(Vec::new());
        }
        let claim = Claim {
            hosts: u32::try_from(slots.len()).unwrap_or(u32::MAX),
            urls_per_host: self.options.urls_per_host,
            lease: self.options.lease,
            worker: self.worker.clone(),
        };
        // The deadline counts from before the claim that is granted was sent.
        let ask = || async {
            let ours_until = self.options.ours_until(self.options.lease);
            self.store
                .claim(&claim, |host| fetcher.policy_for(host).interval())
                .await
                .map(|leases| (ours_until, leases))
        };
        let sent = Instant::now();
        let (ours_until, leases) = patiently(&self.stop, ask).await?;
        self.slots.learn(self.number, leases.len() == slots.len());
        meter::claimed(sent, &leases);
        let mut out = Vec::new();
        for (lease, slot) in leases.into_iter().zip(slots) {
            let open = Arc::new(OpenLease::new(&lease, ours_until, slot));
            self.open.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&open));
            out.push((lease, open));
        }
        Ok(out)
    }

    /// Nothing could be claimed: done, or wait for the next due time, a free slot, or the stop.
    async fn wait(&self, working: bool, idle: Duration) -> Result<Wait, StoreError> {
        let mut pause = idle;
        if !working {
            match self.next_work().await? {
                Some(wait) => pause = wait.clamp(IDLE.0, Duration::from_secs(1)),
                // Another process is moving it into the queue just now; should that one die, it is left to us.
                None if self.is_more_due().await? => {}
                // What was moved between the two looks is in the queue by now.
                None if self.next_work().await?.is_some() => {}
                None => return Ok(Wait::Done),
            }
        }
        tokio::select! {
            () = sleep(pause) => Ok(Wait::Again),
            () = self.host_free.notified() => Ok(Wait::HostFree),
            () = self.stop.soft_stopped() => Ok(Wait::Again),
        }
    }

    /// Lets the lanes end; a hard stop drops them.
    async fn drain(&self, mut tasks: JoinSet<()>) {
        loop {
            tokio::select! {
                done = tasks.join_next() => match done {
                    None => return,
                    Some(done) => log_lost_lane(&done),
                },
                () = self.stop.hard_stopped() => {
                    tasks.abort_all();
                    while tasks.join_next().await.is_some() {}
                    return;
                }
            }
        }
    }
}

/// Extends the open leases at a third of their time, until dropped.
pub(super) async fn heartbeat(store: Arc<Store>, open: Arc<Open>, options: Arc<Options>) {
    loop {
        sleep(options.lease / 3).await;
        let held: Vec<Arc<OpenLease>> = {
            let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
            open.retain(|weak| weak.strong_count() > 0);
            open.iter().filter_map(Weak::upgrade).collect()
        };
        let leases: Vec<_> = held.iter().map(|lease| (lease.token(), lease.delay())).collect();
        let ours_until = options.ours_until(options.lease);
        match store.extend(&leases, options.lease).await {
            Ok(kept) => {
                let lost = options.ours_until(Duration::ZERO);
                for lease in &held {
                    lease.extend(if kept.contains(&lease.token()) { ours_until } else { lost });
                }
            }
            Err(error) => {
                tracing::warn!(%error, leases = leases.len(), "heartbeat failed; leases run out unless the next one succeeds");
            }
        }
    }
}

enum Wait {
    Again,
    /// A host was given back.
    HostFree,
    Done,
}

fn span(now: Timestamp, at: Timestamp) -> Duration {
    Duration::try_from(at.duration_since(now)).unwrap_or(Duration::ZERO)
}

fn log_lost_lane(done: &Result<(), tokio::task::JoinError>) {
    if let Err(error) = done
        && error.is_panic()
    {
        tracing::error!(%error, "a host's lane panicked; its lease runs out and its URLs are taken again");
    }
}
