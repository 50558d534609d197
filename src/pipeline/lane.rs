//! One leased host: its targets fetched one after the other, within the lease.
//! Never a request after the lease ran out, the intake closed, or the host asked for patience.

use super::{
    Options, Stop, circuit,
    circuit::Sign,
    flow::{FromFetch, Handover, Progress, ToWrite},
    lease::OpenLease,
    meter,
};
use crate::{
    fetch::{Fetched, Fetcher, Lane},
    model::{Failure, FailureCode, HostLease, Target, Ticket},
    store::{HostBlock, Store},
};
use futures_util::{StreamExt, stream};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::mpsc::Sender;

/// What every lane of a run works with.
#[derive(Clone)]
pub(super) struct Lanes {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) store: Arc<Store>,
    pub(super) options: Arc<Options>,
    pub(super) progress: Arc<Progress>,
    pub(super) stop: Stop,
    pub(super) to_refine: Sender<FromFetch>,
    pub(super) output: Handover,
}

impl Lanes {
    /// Works off one lease. Every one of its targets goes on to the next stage or to the writer, exactly once.
    pub(super) async fn work(&self, mut lease: HostLease, open: Arc<OpenLease>) {
        let lane = self.fetcher.lane(&lease);
        if let Some(pace) = &lease.pace {
            lane.resume(pace);
        }
        open.set_delay(lane.delay());
        let parallelism = self.fetcher.policy_for(&lease.host).parallelism.max(1) as usize;
        let blocked = AtomicBool::new(false);
        let targets = std::mem::take(&mut lease.targets);
        stream::iter(targets).for_each_concurrent(parallelism, |target| self.one(&lane, &open, &blocked, target)).await;
        if let Some(pace) = lane.pace_to_save()
            && let Err(error) = self.store.save_pace(open.token(), &pace).await
        {
            tracing::warn!(host = %lease.host, %error, "the pace learned could not be kept");
        }
        if let Some((robots, status)) = lane.robots_to_save() {
            let saved = self.store.save_robots(open.token().host_id, &robots, status, ROBOTS_KEEP).await;
            if let Err(error) = saved {
                tracing::warn!(host = %lease.host, %error, "robots.txt could not be kept; it will be asked for again");
            }
        }
    }

    async fn one(&self, lane: &Lane, open: &Arc<OpenLease>, blocked: &AtomicBool, target: Target) {
        if !self.may_ask(open).await || blocked.load(Ordering::Relaxed) {
            return self.skip(open).await;
        }
        let fetched = open.while_ours(lane.fetch(&target)).await;
        open.set_delay(lane.delay());
        let Some(fetched) = fetched else { return self.skip(open).await };
        let sign = circuit::sign(&target, &fetched);
        open.learn(|health| *health = circuit::after(*health, sign, target.ticket));
        if let Err(failure) = &fetched.result {
            let seen = Seen { sign, ticket: target.ticket, first: !blocked.load(Ordering::Relaxed) };
            if let Some(block) = self.host_block(lane, open, seen, failure) {
                blocked.store(true, Ordering::Relaxed);
                lane.block_for(block.wait);
                self.block(open, block).await;
            }
            if was_not_asked(lane, &fetched, failure) {
                return self.skip(open).await;
            }
        }
        self.progress.count_fetch(fetched.meta.body_bytes.unwrap_or(0));
        let answered = fetched.final_url.as_ref().unwrap_or(&target.url).host_key();
        let noindex = self.fetcher.policy_for(&answered).noindex;
        let item = FromFetch { lease: Arc::clone(open), target, fetched, noindex, output: self.output.clone() };
        // The next stage is gone only after a hard stop: then nothing is owed, the lease runs out.
        let _ = self.to_refine.send(item).await;
    }

    /// Waits while what is fetched cannot be committed; `false` after the lease ran out or the intake closed.
    async fn may_ask(&self, open: &OpenLease) -> bool {
        let ready = async {
            tokio::select! {
                () = self.output.unflushed.is_young() => {}
                () = self.stop.soft_stopped() => {}
            }
        };
        open.while_ours(ready).await.is_some() && !self.stop.is_soft()
    }

    async fn skip(&self, open: &Arc<OpenLease>) {
        // As above: a closed channel means a hard stop.
        let _ = self.output.to_write.send(ToWrite::Skipped(Arc::clone(open))).await;
    }

    /// Whether and how long the leased host must be left alone: it asked for that, it complained, or it only fails.
    fn host_block(&self, lane: &Lane, open: &OpenLease, seen: Seen, failure: &Failure) -> Option<HostBlock> {
        let Options { retry, circuit, .. } = &*self.options;
        let mut opened = None;
        let health = open.learn(|health| {
            if matches!(seen.sign, Sign::Complaint | Sign::Trouble) && seen.first {
                opened = circuit.open(health);
            }
        });
        let untold = seen.sign == Sign::Complaint && failure.retry_after.is_none();
        let own = untold.then(|| circuit::complaint_wait(health, seen.ticket, retry));
        let wait = lane.blocked_for().max(own).max(opened)?;
        let said = format!("{}: {}", failure.code, failure.detail);
        let why = match opened {
            Some(_) => format!("{} failures in a row, the last {said}", health.failures),
            None => said,
        };
        Some(HostBlock { wait, why, health })
    }

    async fn block(&self, open: &OpenLease, block: HostBlock) {
        meter::backed_off();
        if let Err(error) = self.store.block(open.token().host_id, &block).await {
            tracing::warn!(host_id = open.token().host_id, %error, "the host's wait could not be kept");
        }
    }
}

/// What an attempt says of its host, and whether the host was free to be asked until then.
#[derive(Clone, Copy)]
struct Seen {
    sign: Sign,
    ticket: Ticket,
    first: bool,
}

/// The host was blocked while this target waited for its turn: no request was sent, and no attempt is used up.
fn was_not_asked(lane: &Lane, fetched: &Fetched, failure: &Failure) -> bool {
    failure.code == FailureCode::HostBackoff && fetched.final_url.is_none() && lane.blocked_for().is_some()
}

/// How long a robots.txt is believed (RFC 9309 §2.4: at most 24 hours).
const ROBOTS_KEEP: Duration = Duration::from_secs(24 * 60 * 60);
