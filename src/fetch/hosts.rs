//! The state of each host: pace, width, back-off, robots.txt; shared by all fetches of this process.
//! Never a request without a permit from here, and never a permit before the host's delay is over.

use super::error::failure;
use super::options::HostPolicy;
use super::pace::{Learned, Sign};
use super::robots::Memory;
use crate::model::{Failure, FailureCode, HostKey};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// A longer pause asked for by the server is not slept through: the fetch ends as `host_backoff`.
const PATIENCE: Duration = Duration::from_secs(30);

/// Hosts remembered beside those in use.
const MAX_IDLE_HOSTS: usize = 1_024;

/// Every host that this process talks to.
#[derive(Debug, Default)]
pub(super) struct Hosts(Mutex<HashMap<HostKey, Arc<Host>>>);

impl Hosts {
    /// The state of a host, as left by an earlier lease or redirect.
    pub(super) fn get(&self, key: &HostKey, policy: impl FnOnce() -> HostPolicy) -> Arc<Host> {
        let mut hosts = lock(&self.0);
        if let Some(host) = hosts.get(key) {
            return Arc::clone(host);
        }
        if hosts.len() >= MAX_IDLE_HOSTS {
            hosts.retain(|_, host| Arc::strong_count(host) > 1);
        }
        let host = Arc::new(Host::new(policy()));
        hosts.insert(key.clone(), Arc::clone(&host));
        host
    }
}

/// One host.
#[derive(Debug)]
pub(super) struct Host {
    policy: HostPolicy,
    width: Arc<Semaphore>,
    robots: Memory,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    limiter: Arc<DefaultDirectRateLimiter>,
    /// What the limiter was made for.
    interval: Duration,
    learned: Learned,
    /// The site asks for a pause between requests, so they go one at a time.
    crawl_delay: Option<Duration>,
    /// When the latest answer began: the host saw that request no later.
    heard_at: Option<Instant>,
    /// Retry-After.
    blocked_until: Option<Instant>,
}

impl State {
    /// A new quota is a new limiter, so small changes wait until they add up.
    fn set_pace(&mut self) {
        let asked = self.crawl_delay.unwrap_or_default();
        let wanted = self.learned.interval().max(asked);
        if asked > self.interval || wanted.abs_diff(self.interval) * 20 > self.interval {
            self.interval = wanted;
            self.limiter = limiter(wanted);
            // Its first permit counts from now: a change of pace must not let two requests through at once.
            let _ = self.limiter.check();
        }
    }
}

/// The right to send one request. The host's next delay starts when its answer begins, at the latest when it is dropped.
pub(super) struct Permit<'a> {
    host: &'a Host,
    _width: OwnedSemaphorePermit,
    heard: bool,
}

impl Host {
    fn new(policy: HostPolicy) -> Host {
        let learned = Learned::new(&policy);
        let interval = learned.interval();
        Host {
            width: Arc::new(Semaphore::new(policy.parallelism.max(1) as usize)),
            robots: Memory::default(),
            state: Mutex::new(State {
                limiter: limiter(interval),
                interval,
                learned,
                crawl_delay: None,
                heard_at: None,
                blocked_until: None,
            }),
            policy,
        }
    }

    pub(super) fn policy(&self) -> &HostPolicy {
        &self.policy
    }

    /// Waits until a request may be sent.
    pub(super) async fn permit(&self) -> Result<Permit<'_>, Failure> {
        let all = self.policy.parallelism.max(1);
        let width = if lock(&self.state).crawl_delay.is_some() { all } else { 1 };
        let closed = |_| failure(FailureCode::InternalError, "the host's semaphore is closed");
        let permit = Arc::clone(&self.width).acquire_many_owned(width).await.map_err(closed)?;
        let limiter = Arc::clone(&lock(&self.state).limiter);
        limiter.until_ready().await;
        while let Some(until) = self.pause(width == all)? {
            tokio::time::sleep_until(until).await;
        }
        Ok(Permit { host: self, _width: permit, heard: false })
    }

    /// Until when the next request must still wait. One at a time, the delay runs from the latest answer: only then
    /// does the host see no two requests closer than it, whatever the network does to the first.
    fn pause(&self, is_alone: bool) -> Result<Option<Instant>, Failure> {
        if let Some(wait) = self.blocked_for().filter(|wait| *wait > PATIENCE) {
            let detail = format!("the host asked to be left alone for {wait:.0?} more");
            return Err(failure(FailureCode::HostBackoff, detail).with_retry_after(Some(wait)));
        }
        let state = lock(&self.state);
        let next = state.heard_at.filter(|_| is_alone).map(|at| at + state.interval);
        Ok(next.max(state.blocked_until).filter(|until| *until > Instant::now()))
    }

    /// Retry-After, if it is not over.
    pub(super) fn blocked_for(&self) -> Option<Duration> {
        let left = lock(&self.state).blocked_until?.saturating_duration_since(Instant::now());
        (!left.is_zero()).then_some(left)
    }

    /// The server asked for a pause.
    pub(super) fn block_for(&self, wait: Duration) {
        let until = Instant::now().checked_add(wait);
        let mut state = lock(&self.state);
        state.blocked_until = state.blocked_until.max(until);
    }

    /// The time between two requests.
    pub(super) fn delay(&self) -> Duration {
        lock(&self.state).interval
    }

    /// Obeys a Crawl-delay up to the policy's cap; it never makes us faster.
    pub(super) fn obey_crawl_delay(&self, wanted: Duration) {
        let mut state = lock(&self.state);
        state.crawl_delay = Some(wanted.min(self.policy.max_crawl_delay)).max(state.crawl_delay);
        state.set_pace();
    }

    /// Learns from an answer, or from none.
    pub(super) fn learn(&self, sign: Sign) {
        let mut state = lock(&self.state);
        state.learned.learn(sign);
        state.set_pace();
    }

    /// Takes up the delay that an earlier run came to.
    pub(super) fn resume(&self, delay: Duration) {
        let mut state = lock(&self.state);
        state.learned.resume(delay);
        state.set_pace();
    }

    /// What is known of its robots.txt.
    pub(super) fn robots(&self) -> &Memory {
        &self.robots
    }
}

impl Permit<'_> {
    /// The answer began: the host's next delay starts here.
    pub(super) fn heard(&mut self) {
        self.heard = true;
        lock(&self.host.state).heard_at = Some(Instant::now());
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if !self.heard {
            self.heard();
        }
    }
}

fn limiter(interval: Duration) -> Arc<DefaultDirectRateLimiter> {
    // Burst 1: a new limiter must not let two requests through at once. Only a zero interval has no quota.
    let quota = Quota::with_period(interval).unwrap_or(Quota::per_second(std::num::NonZeroU32::MAX));
    Arc::new(RateLimiter::direct(quota))
}

/// No code panics while it holds the lock, so a poisoned one is as good as any.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
