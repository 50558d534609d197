//! A host lease while it is worked on: how many of its targets are still out, and until when it is ours.
//! Never the wall clock: the deadline is monotonic and was started before the claim was sent.

use super::slots::Slot;
use crate::{
    model::{HostHealth, HostLease, LeaseToken},
    store::GiveBack,
};
use std::{
    future::poll_fn,
    pin::pin,
    sync::{
        Mutex, Weak,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::{Duration, Instant},
};
use tokio::time::sleep_until;

/// The leases that are open now, for the heartbeat.
pub(super) type Open = Mutex<Vec<Weak<OpenLease>>>;

/// What the stages share about one leased host.
#[derive(Debug)]
pub struct OpenLease {
    token: LeaseToken,
    remaining: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    ours_until: Instant,
    delay: Duration,
    health: HostHealth,
    /// Held while the host counts against the number of hosts worked on at one time.
    slot: Option<Slot>,
}

impl OpenLease {
    /// A lease with its targets still out, ours until the given moment.
    pub fn new(lease: &HostLease, ours_until: Instant, slot: Slot) -> OpenLease {
        let delay = lease.pace.map_or(Duration::from_secs(1), |pace| pace.interval);
        let state = State { ours_until, delay, health: lease.health, slot: Some(slot) };
        OpenLease { token: lease.token, remaining: AtomicUsize::new(lease.targets.len()), state: Mutex::new(state) }
    }

    /// What to show the store.
    pub fn token(&self) -> LeaseToken {
        self.token
    }

    /// Whether a request may still be started.
    pub fn is_ours(&self) -> bool {
        Instant::now() < self.lock().ours_until
    }

    /// Does the work while the lease is ours; `None` = it ran out on the way and the work was dropped. The deadline is
    /// tested at every step, so that no request leaves after a wait that took too long.
    pub async fn while_ours<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let (mut work, mut lost) = (pin!(work), pin!(self.lost()));
        poll_fn(|cx| {
            if !self.is_ours() || lost.as_mut().poll(cx).is_ready() {
                return Poll::Ready(None);
            }
            work.as_mut().poll(cx).map(Some)
        })
        .await
    }

    async fn lost(&self) {
        while self.is_ours() {
            let until = self.lock().ours_until;
            sleep_until(until.into()).await;
        }
    }

    /// A heartbeat was granted, or refused: then it is ours no longer than now.
    pub fn extend(&self, ours_until: Instant) {
        self.lock().ours_until = ours_until;
    }

    /// Remembers the pause that the host must get after this lease.
    pub fn set_delay(&self, delay: Duration) {
        self.lock().delay = delay;
    }

    /// The pause that the host is granted between two requests, as far as is known by now.
    pub fn delay(&self) -> Duration {
        self.lock().delay
    }

    /// Changes what is known of the host's health; gives what is known then.
    pub fn learn(&self, change: impl FnOnce(&mut HostHealth)) -> HostHealth {
        let mut state = self.lock();
        change(&mut state.health);
        state.health
    }

    /// The host with all that was learned of it.
    pub fn to_give_back(&self) -> GiveBack {
        let state = self.lock();
        GiveBack { token: self.token, delay: state.delay, health: state.health }
    }

    /// One of its targets ended; `true` for the last one, when the host can be given back.
    pub fn end_one(&self) -> bool {
        self.remaining.fetch_sub(1, Ordering::AcqRel) == 1
    }

    /// Frees its slot: another host may be claimed.
    pub fn free_slot(&self) {
        self.lock().slot = None;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // No code panics while holding it; should one ever, the values are still whole.
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::slots::Slots;
    use super::*;
    use crate::model::{CanonicalUrl, Target, Ticket, Validators};
    use std::sync::Arc;

    fn lease(targets: usize, ours_for: Duration, slots: &Arc<Slots>) -> OpenLease {
        let slot = slots.take(0).pop().unwrap();
        let url = CanonicalUrl::parse("http://news.example/a").unwrap();
        let ticket = Ticket { host_id: 1, target_id: 1, attempt: 1 };
        let target = Target { ticket, url: url.clone(), validators: Validators::default(), refetch_after: None };
        let lease = HostLease {
            token: LeaseToken { host_id: 1, epoch: 1 },
            host: url.host_key(),
            targets: vec![target; targets],
            robots: None,
            pace: None,
            health: HostHealth { failures: 3, failed_targets: 2, opened: 0 },
        };
        OpenLease::new(&lease, Instant::now() + ours_for, slot)
    }

    #[test]
    fn what_was_learned_goes_back_with_the_host() {
        let lease = lease(1, Duration::ZERO, &Slots::new(1, 1));
        lease.set_delay(Duration::from_secs(7));
        let health = lease.learn(|health| health.failures += 1);
        assert_eq!(health, HostHealth { failures: 4, failed_targets: 2, opened: 0 });
        let back = GiveBack { token: lease.token(), delay: Duration::from_secs(7), health };
        assert_eq!(lease.to_give_back(), back);
    }

    #[test]
    fn the_last_target_ends_the_lease() {
        let slots = Slots::new(1, 1);
        let lease = lease(2, Duration::from_secs(9), &slots);
        assert!(!lease.end_one());
        assert!(lease.end_one());
    }

    #[test]
    fn a_lease_past_its_deadline_is_not_ours_until_it_is_extended() {
        let slots = Slots::new(1, 1);
        let lease = lease(1, Duration::ZERO, &slots);
        assert!(!lease.is_ours());
        lease.extend(Instant::now() + Duration::from_secs(9));
        assert!(lease.is_ours());
    }

    #[tokio::test]
    async fn work_is_dropped_when_the_lease_runs_out_and_goes_on_when_it_is_extended() {
        let slots = Slots::new(2, 1);
        let nap = |ms| tokio::time::sleep(Duration::from_millis(ms));
        let short = lease(1, Duration::from_millis(20), &slots);
        assert_eq!(short.while_ours(nap(5_000)).await, None);
        let extended = lease(1, Duration::from_millis(20), &slots);
        extended.extend(Instant::now() + Duration::from_secs(9));
        assert_eq!(extended.while_ours(nap(60)).await, Some(()));
    }

    #[tokio::test]
    async fn a_step_after_the_deadline_is_not_taken() {
        let lease = lease(1, Duration::ZERO, &Slots::new(1, 1));
        assert_eq!(lease.while_ours(async { panic!("a request was sent") }).await, None::<()>);
    }

    #[test]
    fn a_freed_slot_can_be_taken_again() {
        let slots = Slots::new(1, 1);
        let lease = lease(1, Duration::ZERO, &slots);
        assert_eq!(slots.held(0), 1);
        lease.free_slot();
        assert_eq!(slots.held(0), 0);
    }
}
