//! What is ready to be written and not committed yet, and how old the oldest of it is.
//! Never a page: only since when it waits. No fetch starts while that is too long, since a crash would cost it again.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::Notify, time::Instant};

/// What waits longer for its commit closes the gate: the promise is that a death costs no older work.
const OLDEST: Duration = Duration::from_secs(1);

/// The completions on their way to the database.
#[derive(Debug, Default)]
pub(super) struct Unflushed {
    waiting: Mutex<Waiting>,
    fewer: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    next: u64,
    /// By order of entry, so the first is the oldest.
    since: BTreeMap<u64, Instant>,
}

/// One completion on its way; dropped when it is committed, or lost with the run.
#[derive(Debug)]
pub(super) struct Uncommitted {
    among: Arc<Unflushed>,
    number: u64,
}

impl Unflushed {
    /// A completion begins to wait.
    pub(super) fn enter(self: &Arc<Self>) -> Uncommitted {
        let mut waiting = self.lock();
        let number = waiting.next;
        waiting.next += 1;
        waiting.since.insert(number, Instant::now());
        Uncommitted { among: Arc::clone(self), number }
    }

    /// Waits while the oldest has waited too long.
    pub(super) async fn is_young(&self) {
        loop {
            let fewer = self.fewer.notified();
            if self.oldest().is_none_or(|age| age < OLDEST) {
                return;
            }
            fewer.await;
        }
    }

    fn oldest(&self) -> Option<Duration> {
        self.lock().since.first_key_value().map(|(_, since)| since.elapsed())
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // No code panics while holding it.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Uncommitted {
    fn drop(&mut self) {
        self.among.lock().since.remove(&self.number);
        self.among.fewer.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::{sleep, timeout};

    const MOMENT: Duration = Duration::from_millis(10);

    async fn is_open(unflushed: &Unflushed) -> bool {
        timeout(MOMENT, unflushed.is_young()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn the_gate_closes_when_the_oldest_has_waited_a_second_and_opens_with_its_commit() {
        let unflushed = Arc::new(Unflushed::default());
        let old = unflushed.enter();
        sleep(MOMENT * 90).await;
        assert!(is_open(&unflushed).await);
        let young = unflushed.enter();
        sleep(MOMENT * 10).await;
        assert!(!is_open(&unflushed).await);
        drop(old);
        assert!(is_open(&unflushed).await, "the younger one has not waited long");
        drop(young);
        assert!(unflushed.oldest().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_is_woken() {
        let unflushed = Arc::new(Unflushed::default());
        let entry = unflushed.enter();
        sleep(OLDEST).await;
        let waiter = tokio::spawn({
            let unflushed = Arc::clone(&unflushed);
            async move { unflushed.is_young().await }
        });
        sleep(MOMENT).await;
        assert!(!waiter.is_finished());
        drop(entry);
        timeout(MOMENT, waiter).await.unwrap().unwrap();
    }
}
