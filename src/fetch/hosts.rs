//! The state of each host: pace, width, back-off, robots.txt; shared by all fetches of this process.
//! Never a request without a permit from here, and never a permit before the host's delay is over.

use super::broken::failure;
use super::pace::{Heard, Learned, Sign};
use super::policy::{HostPolicy, Pace};
use super::robots::Memory;
use crate::model::{Failure, FailureCode, HostKey, LearnedPace};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// A longer pause asked for by the server is not slept through: the fetch ends as `host_backoff`.
const PATIENCE: Duration = Duration::from_secs(30);

/// A request of a learned pace that leaves so much late, or a quarter of its interval, does not hold up the next.
const LATE: Duration = Duration::from_millis(10);

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
    /// The policy's own bound, whatever is learned and asked for.
    bound: DefaultDirectRateLimiter,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// `None` = the rate is fixed.
    learned: Option<Learned>,
    /// As the store has it.
    saved: Option<LearnedPace>,
    /// The site asks for a pause between requests, so they go one at a time.
    crawl_delay: Option<Duration>,
    /// When the latest request was let go.
    sent_at: Option<Instant>,
    /// When it was to be, by the pace learned: a late one does not hold up those after it.
    slot: Option<Instant>,
    /// When the latest answer began: the host saw that request no later.
    heard_at: Option<Instant>,
    /// When an error last lowered the pace: earlier requests say nothing about the pace since.
    lowered_at: Option<Instant>,
    /// Retry-After.
    blocked_until: Option<Instant>,
}

/// The right to send one request. The host's next delay starts when its answer begins, at the latest when it is dropped.
pub(super) struct Permit<'a> {
    host: &'a Host,
    _width: OwnedSemaphorePermit,
    sent_at: Instant,
    /// Since the request before.
    gap: Option<Duration>,
    heard: bool,
}

impl Host {
    fn new(policy: HostPolicy) -> Host {
        Host {
            width: Arc::new(Semaphore::new(policy.parallelism.max(1) as usize)),
            robots: Memory::default(),
            bound: limiter(policy.shortest_interval()),
            state: Mutex::new(State {
                learned: (policy.rate == Pace::Adaptive).then(|| Learned::new(&policy)),
                saved: None,
                crawl_delay: None,
                sent_at: None,
                slot: None,
                heard_at: None,
                lowered_at: None,
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
        self.bound.until_ready().await;
        let mut early = self.let_go(width == all)?;
        while let Err(until) = early {
            tokio::time::sleep_until(until).await;
            early = self.let_go(width == all)?;
        }
        let gap = early.unwrap_or_default();
        Ok(Permit { host: self, _width: permit, sent_at: Instant::now(), gap, heard: false })
    }

    /// Lets a request go and gives the time since the one before, or says until when it must still wait. One at a
    /// time, the host's delay runs from the latest answer: only then does the host see no two requests closer than
    /// it, whatever the network does to the first. A pace that was only learned runs from request to request.
    fn let_go(&self, is_alone: bool) -> Result<Result<Option<Duration>, Instant>, Failure> {
        if let Some(wait) = self.blocked_for().filter(|wait| *wait > PATIENCE) {
            let detail = format!("the host asked to be left alone for {wait:.0?} more");
            return Err(failure(FailureCode::HostBackoff, detail).with_retry_after(Some(wait)));
        }
        let mut state = lock(&self.state);
        let now = Instant::now();
        let (asked, learned) = (state.asked(&self.policy), state.learned_interval());
        let after_request = state.sent_at.map(|at| at + asked);
        let after_answer = state.heard_at.filter(|_| is_alone).map(|at| at + asked);
        let slot = state.slot.map(|at| at + learned);
        let next = after_request.max(after_answer).max(slot).max(state.blocked_until);
        if let Some(until) = next.filter(|until| *until > now) {
            return Ok(Err(until));
        }
        state.slot = slot.max(now.checked_sub((learned / 4).min(LATE))).or(Some(now));
        Ok(Ok(state.sent_at.replace(now).map(|before| now - before)))
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

    /// The time between two requests, in whole milliseconds as the store keeps it; rounded up.
    pub(super) fn delay(&self) -> Duration {
        let state = lock(&self.state);
        let delay = state.asked(&self.policy).max(state.learned_interval());
        Duration::from_millis(delay.as_nanos().div_ceil(1_000_000) as u64)
    }

    /// Obeys a Crawl-delay up to the policy's cap; it never makes us faster.
    pub(super) fn obey_crawl_delay(&self, wanted: Duration) {
        let mut state = lock(&self.state);
        state.crawl_delay = Some(wanted.min(self.policy.max_crawl_delay)).max(state.crawl_delay);
    }

    /// Takes up the pace that another process or an earlier run came to; what this one saved it knows better itself.
    pub(super) fn resume(&self, pace: &LearnedPace) {
        let mut state = lock(&self.state);
        if state.saved.as_ref() != Some(pace) {
            state.saved = Some(*pace);
            state.learned.iter_mut().for_each(|learned| learned.resume(pace));
        }
    }

    /// The pace learned, if that is news to the store; given out once.
    pub(super) fn pace_to_save(&self) -> Option<LearnedPace> {
        let mut state = lock(&self.state);
        let pace = state.learned.as_ref()?.learned()?;
        let is_news = state.saved.is_none_or(|saved| differs(&saved, &pace));
        is_news.then(|| *state.saved.insert(pace))
    }

    /// What is known of its robots.txt.
    pub(super) fn robots(&self) -> &Memory {
        &self.robots
    }
}

impl State {
    /// What the host must be granted between two requests: by the policy, and as its robots.txt asks.
    fn asked(&self, policy: &HostPolicy) -> Duration {
        policy.shortest_interval().max(self.crawl_delay.unwrap_or_default())
    }

    fn learned_interval(&self) -> Duration {
        self.learned.as_ref().map(Learned::interval).unwrap_or_default()
    }
}

impl Permit<'_> {
    /// The answer began: the host's next delay starts here.
    pub(super) fn heard(&mut self) {
        self.heard = true;
        lock(&self.host.state).heard_at = Some(Instant::now());
    }

    /// The same, and the pace learns from it. Requests that were under way together when the host complained are one
    /// complaint, and none of them shows that it bears more.
    pub(super) fn learn(&mut self, sign: Sign) {
        self.heard();
        let mut state = lock(&self.host.state);
        if state.lowered_at.is_some_and(|at| self.sent_at <= at) {
            return;
        }
        if sign != Sign::Good {
            state.lowered_at = Some(Instant::now());
        }
        let heard = Heard { sign, latency: self.sent_at.elapsed(), gap: self.gap };
        state.learned.iter_mut().for_each(|learned| learned.learn(&heard));
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if !self.heard {
            self.heard();
        }
    }
}

fn limiter(interval: Duration) -> DefaultDirectRateLimiter {
    // Burst 1: no two requests at once. Only a zero interval has no quota.
    RateLimiter::direct(Quota::with_period(interval).unwrap_or(Quota::per_second(std::num::NonZeroU32::MAX)))
}

/// Whether a pace differs from another by more than what a lease changes by chance.
fn differs(one: &LearnedPace, other: &LearnedPace) -> bool {
    let far = |one: Duration, other: Duration| one.abs_diff(other) * 50 > one;
    one.ceiling != other.ceiling || far(one.interval, other.interval)
}

/// No code panics while it holds the lock, so a poisoned one is as good as any.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
