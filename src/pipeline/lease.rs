//! A host lease while it is worked on: how many of its targets are still out, and until when it is ours.
//! Never the wall clock: the deadline is monotonic and was started before the claim was sent.

use crate::model::LeaseToken;
use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::OwnedSemaphorePermit;

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
    /// Held while the host counts against the number of hosts worked on at one time.
    slot: Option<OwnedSemaphorePermit>,
}

impl OpenLease {
    /// A lease with so many targets, ours until the given moment.
    pub fn new(token: LeaseToken, targets: usize, ours_until: Instant, slot: OwnedSemaphorePermit) -> OpenLease {
        let state = State { ours_until, delay: Duration::from_secs(1), slot: Some(slot) };
        OpenLease { token, remaining: AtomicUsize::new(targets), state: Mutex::new(state) }
    }

    /// What to show the store.
    pub fn token(&self) -> LeaseToken {
        self.token
    }

    /// Whether a request may still be started.
    pub fn is_ours(&self) -> bool {
        Instant::now() < self.lock().ours_until
    }

    /// A heartbeat was granted.
    pub fn extend(&self, ours_until: Instant) {
        self.lock().ours_until = ours_until;
    }

    /// Remembers the pause that the host must get after this lease.
    pub fn set_delay(&self, delay: Duration) {
        self.lock().delay = delay;
    }

    /// The pause that the host must get after this lease.
    pub fn delay(&self) -> Duration {
        self.lock().delay
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
    use super::*;
    use std::sync::Arc;
    use tokio::sync::Semaphore;

    fn lease(targets: usize, ours_for: Duration, slots: &Arc<Semaphore>) -> OpenLease {
        let slot = Arc::clone(slots).try_acquire_owned().unwrap();
        OpenLease::new(LeaseToken { host_id: 1, epoch: 1 }, targets, Instant::now() + ours_for, slot)
    }

    #[test]
    fn the_last_target_ends_the_lease() {
        let slots = Arc::new(Semaphore::new(1));
        let lease = lease(2, Duration::from_secs(9), &slots);
        assert!(!lease.end_one());
        assert!(lease.end_one());
    }

    #[test]
    fn a_lease_past_its_deadline_is_not_ours_until_it_is_extended() {
        let slots = Arc::new(Semaphore::new(1));
        let lease = lease(1, Duration::ZERO, &slots);
        assert!(!lease.is_ours());
        lease.extend(Instant::now() + Duration::from_secs(9));
        assert!(lease.is_ours());
    }

    #[test]
    fn a_freed_slot_can_be_taken_again() {
        let slots = Arc::new(Semaphore::new(1));
        let lease = lease(1, Duration::ZERO, &slots);
        assert_eq!(slots.available_permits(), 0);
        lease.free_slot();
        assert_eq!(slots.available_permits(), 1);
    }
}
