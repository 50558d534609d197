//! A URL to fetch, and the lease on its host under which that is allowed.
//! Never here: how a lease is taken (`store`).

use super::{CanonicalUrl, HostKey, Validators};
use std::time::Duration;

/// Proof that a queue row was leased: a result counts only if this row with this attempt still stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket {
    /// The host's row.
    pub host_id: i64,
    /// The target's row.
    pub target_id: i64,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// One URL to fetch now.
#[derive(Debug, Clone)]
pub struct Target {
    /// What must be shown to complete it.
    pub ticket: Ticket,
    /// What to fetch.
    pub url: CanonicalUrl,
    /// For a conditional request, if it was fetched before.
    pub validators: Validators,
    /// The interval after which a good page is looked at again; `None` = never.
    pub refetch_after: Option<Duration>,
}

/// The fencing token of a host lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LeaseToken {
    /// The host's row.
    pub host_id: i64,
    /// Grows by one with every claim: an older epoch writes nothing to the host.
    pub epoch: i64,
}

/// How a host answered lately: what its circuit breaker goes by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HostHealth {
    /// Attempts that it failed since its last good answer.
    pub failures: u32,
    /// The first attempts among them: so many different targets failed.
    pub failed_targets: u32,
    /// Times its circuit was opened since then; 0 = closed.
    pub opened: u32,
}

/// A host that nobody else may talk to for a while, with some of its due URLs.
#[derive(Debug, Clone)]
pub struct HostLease {
    /// To extend, complete or release it.
    pub token: LeaseToken,
    /// Which host.
    pub host: HostKey,
    /// Its URLs that are due, in the order of the queue; never empty.
    pub targets: Vec<Target>,
    /// The robots.txt kept from an earlier fetch, with its origin, if still fresh by the store's clock.
    pub robots: Option<StoredRobots>,
    /// The pause between two requests that earlier leases came to, by whatever process; `None` = there was none.
    pub delay: Option<Duration>,
    /// How it answered under earlier leases, by whatever process.
    pub health: HostHealth,
}

/// A robots.txt as the `hosts` table keeps it (RFC 9309 §2.4: at most 24 hours).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRobots {
    /// `https://news.example`: the scheme, host and port it speaks for.
    pub origin: String,
    /// The text, at most 500 KiB; `None` = no rules (4xx).
    pub text: Option<String>,
}
