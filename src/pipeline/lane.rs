//! One leased host: its targets fetched one after the other, within the lease.
//! Never a request after the lease ran out, the intake closed, or the host asked for patience.

use super::{
    Options, Stop,
    flow::{FromFetch, Progress, ToWrite},
    lease::OpenLease,
    unflushed::Unflushed,
};
use crate::{
    fetch::{Fetched, Fetcher, Lane},
    model::{CanonicalUrl, Clock, Failure, HostLease, Target},
    store::Store,
};
use futures_util::{StreamExt, stream};
use jiff::SignedDuration;
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
    pub(super) unflushed: Arc<Unflushed>,
    pub(super) clock: Clock,
    pub(super) to_refine: Sender<FromFetch>,
    pub(super) to_write: Sender<ToWrite>,
}

impl Lanes {
    /// Works off one lease. Every one of its targets goes on to the next stage or to the writer, exactly once.
    pub(super) async fn work(&self, mut lease: HostLease, open: Arc<OpenLease>) {
        let lane = self.fetcher.lane(&lease);
        if let Some(delay) = lease.delay {
            lane.resume(delay);
        }
        open.set_delay(lane.delay());
        let parallelism = self.fetcher.policy_for(&lease.host).parallelism.max(1) as usize;
        let blocked = AtomicBool::new(false);
        let targets = std::mem::take(&mut lease.targets);
        stream::iter(targets).for_each_concurrent(parallelism, |target| self.one(&lane, &open, &blocked, target)).await;
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
        self.progress.count_fetch(fetched.meta.body_bytes.unwrap_or(0));
        if let Err(failure) = &fetched.result
            && let Some(wait) = self.host_wait(lane, &target, &fetched, failure)
        {
            blocked.store(true, Ordering::Relaxed);
            self.block(open, wait, failure).await;
        }
        let item = FromFetch { lease: Arc::clone(open), target, fetched };
        // The next stage is gone only after a hard stop: then nothing is owed, the lease runs out.
        let _ = self.to_refine.send(item).await;
    }

    /// Waits while what is fetched cannot be committed; `false` after the lease ran out or the intake closed.
    async fn may_ask(&self, open: &OpenLease) -> bool {
        let ready = async {
            tokio::select! {
                () = self.unflushed.is_young() => {}
                () = self.stop.soft_stopped() => {}
            }
        };
        open.while_ours(ready).await.is_some() && !self.stop.is_soft()
    }

    async fn skip(&self, open: &Arc<OpenLease>) {
        // As above: a closed channel means a hard stop.
        let _ = self.to_write.send(ToWrite::Skipped(Arc::clone(open))).await;
    }

    /// How long the leased host must be left alone: 429 and 503 speak for the whole host that gave them, which at the
    /// end of a redirect may be another one.
    fn host_wait(&self, lane: &Lane, target: &Target, fetched: &Fetched, failure: &Failure) -> Option<Duration> {
        let answered = fetched.final_url.as_ref().map(CanonicalUrl::host_key);
        let complained = matches!(failure.http_status, Some(429 | 503)) && answered == Some(target.url.host_key());
        let doublings = target.ticket.attempt.saturating_sub(1).min(20);
        let own = self.options.retry.base.saturating_mul(1 << doublings).min(self.options.retry.cap);
        lane.blocked_for().max(complained.then_some(own))
    }

    async fn block(&self, open: &OpenLease, wait: Duration, failure: &Failure) {
        let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
        let until = self.clock.now().checked_add(wait).unwrap_or(jiff::Timestamp::MAX);
        let why = format!("{}: {}", failure.code, failure.detail);
        if let Err(error) = self.store.block_until(open.token().host_id, until, &why).await {
            tracing::warn!(host_id = open.token().host_id, %error, "the host's wait could not be kept");
        }
    }
}

/// How long a robots.txt is believed (RFC 9309 §2.4: at most 24 hours).
const ROBOTS_KEEP: Duration = Duration::from_secs(24 * 60 * 60);
