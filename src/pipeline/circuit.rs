//! What an attempt says of its host, and how long a host that complains or only fails is left alone. Pure.
//! Never a page's own fault held against its host, and never a clock: waits are lengths of time.

use super::{CircuitPolicy, RetryPolicy, settle::jitter};
use crate::{
    fetch::Fetched,
    model::{CanonicalUrl, FailureCode, HostHealth, Target, Ticket},
};
use std::time::Duration;

/// What one attempt says of the host that was leased for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It answered, with whatever page.
    Good,
    /// It asked for less: 429 or 503.
    Complaint,
    /// No name, no connection, no answer in time, or another 5xx.
    Trouble,
    /// Nothing: it was not asked, or what broke was this page, or another host at the end of a redirect.
    Nothing,
}

/// Judges an attempt.
pub fn sign(target: &Target, fetched: &Fetched) -> Sign {
    let code = fetched.result.as_ref().err().map(|failure| failure.code);
    let answered_by = fetched.final_url.as_ref().map(CanonicalUrl::host_key);
    match fetched.meta.http_status {
        // A redirect to another host was a good answer of this one.
        Some(_) if answered_by != Some(target.url.host_key()) => Sign::Good,
        Some(429 | 503) => Sign::Complaint,
        Some(500..) => Sign::Trouble,
        Some(_) if code == Some(FailureCode::Timeout) => Sign::Trouble,
        Some(_) => Sign::Good,
        None if fetched.hops == 0 && code.is_some_and(is_the_hosts) => Sign::Trouble,
        None => Sign::Nothing,
    }
}

fn is_the_hosts(code: FailureCode) -> bool {
    use FailureCode::{ConnectError, DnsError, Timeout, TlsError};
    matches!(code, ConnectError | Timeout | DnsError | TlsError)
}

/// The host's health after an attempt with this ticket.
pub fn after(health: HostHealth, sign: Sign, ticket: Ticket) -> HostHealth {
    match sign {
        Sign::Good => HostHealth::default(),
        Sign::Nothing => health,
        Sign::Complaint | Sign::Trouble => HostHealth {
            failures: health.failures.saturating_add(1),
            failed_targets: health.failed_targets.saturating_add(u32::from(ticket.attempt == 1)),
            ..health
        },
    }
}

/// How long a host that complained without saying so is left alone: doubled for each failure in a row, and a little
/// longer, so that many hosts do not return at one time.
pub fn complaint_wait(health: HostHealth, ticket: Ticket, retry: &RetryPolicy) -> Duration {
    let doublings = health.failures.saturating_sub(1).min(20);
    let full = retry.base.saturating_mul(1 << doublings).min(retry.cap);
    full.mul_f64(1.0 + 0.5 * jitter(ticket))
}

impl CircuitPolicy {
    /// How long the circuit is open from now, if this failure opens it. One that was open before needs no second
    /// proof: the one attempt after the wait decides.
    pub fn open(&self, health: &mut HostHealth) -> Option<Duration> {
        let proven = health.failures >= self.failures && health.failed_targets >= self.targets;
        if !proven && health.opened == 0 {
            return None;
        }
        let wait = self.open_for.saturating_mul(1 << health.opened.min(20)).min(self.longest);
        health.opened = health.opened.saturating_add(1);
        Some(wait)
    }
}

#[cfg(test)]
mod tests;
