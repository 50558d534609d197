//! What a run may be told: widths, times, the retry policy.
//! Never a default in two places: these are the only ones, each with its unit and its why.

use crate::{annotate, clean, extract, model::Removal, store::Retention, store::WarcOptions};
use std::time::{Duration, Instant};

/// Whether a worker's own deadline ends its lease. No setting leads here: only the drills construct `Ignored`, to show
/// that the judge of politeness sees what this guard prevents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Deadline {
    /// No request after the lease ran out.
    #[default]
    Kept,
    /// A lease never runs out.
    Ignored,
}

/// As good as never.
const NEVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How failed attempts are tried again.
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    /// Attempts a target gets in all, the first included.
    pub max_attempts: u32,
    /// Wait before the second attempt; doubled for each further one.
    pub base: Duration,
    /// Longest wait of our own choosing.
    pub cap: Duration,
    /// Longest `Retry-After` that is waited for as a retry; beyond it the target is deferred.
    pub retry_after_cap: Duration,
    /// A run does not wait longer than this for the next due time; what is due later is left to the next run.
    pub wait_at_most: Duration,
    /// When a page that is not there any more takes its article with it.
    pub removal: Removal,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            max_attempts: 3,
            base: Duration::from_secs(1),
            cap: Duration::from_secs(60),
            retry_after_cap: Duration::from_secs(60 * 60),
            wait_at_most: Duration::from_secs(2 * 60),
            removal: Removal::default(),
        }
    }
}

/// When the rest of a host that only fails is left for later.
#[derive(Debug, Clone, PartialEq)]
pub struct CircuitPolicy {
    /// Failed attempts in a row after which the circuit opens: a dead host with 10,000 URLs costs so many requests.
    /// So many in a row do not happen by chance, even where every second request fails.
    pub failures: u32,
    /// They must have been at so many different targets at least: a few bad pages do not speak for their host, and
    /// the only page of a host gets all of its attempts.
    pub targets: u32,
    /// How long it stays open the first time: longer than a run waits, so that the run can end. Doubled each time
    /// that the one attempt made afterwards fails too.
    pub open_for: Duration,
    /// Longest time it stays open: once a day somebody looks whether the host is back.
    pub longest: Duration,
}

impl Default for CircuitPolicy {
    fn default() -> Self {
        CircuitPolicy {
            failures: 20,
            targets: 10,
            open_for: Duration::from_secs(10 * 60),
            longest: Duration::from_secs(24 * 60 * 60),
        }
    }
}

/// What the run command hands to the pipeline.
#[derive(Debug, Clone)]
pub struct Options {
    /// Hosts worked on at one time: the width of the network stage.
    pub hosts: usize,
    /// URLs leased with a host: few, so that a crash costs little and no host starves the others.
    pub urls_per_host: u32,
    /// How long a host stays ours without a word; a third of it is the heartbeat.
    pub lease: Duration,
    /// What happens at its end.
    pub deadline: Deadline,
    /// How long a soft stop may take before it becomes a hard one.
    pub grace: Duration,
    /// The run's time; `None` = until the work is done.
    pub time_budget: Option<Duration>,
    /// Pages refined at one time: the processor's width.
    pub refine_workers: usize,
    /// Completions a transaction holds at most.
    pub batch: usize,
    /// A completion waits no longer than this for its transaction (the promise is 1 s).
    pub flush_after: Duration,
    /// A page that takes a worker longer is given up and tried again: bounds on nodes and steps end the others long
    /// before, so that records do not depend on the machine's speed.
    pub refine_timeout: Duration,
    /// When to try again.
    pub retry: RetryPolicy,
    /// When a host that only fails is left for later.
    pub circuit: CircuitPolicy,
    /// What is forgotten at the end of a run.
    pub retention: Retention,
    /// Where pages go as WARC files; `None` = into the store, if they carry their bytes.
    pub warc: Option<WarcOptions>,
    /// The extractor's options.
    pub extract: extract::Options,
    /// The cleaner's options.
    pub clean: clean::Options,
    /// The annotator's options.
    pub annotate: annotate::Options,
}

impl Options {
    /// Until when a host may be asked that is ours for so long from now.
    pub(super) fn ours_until(&self, granted: Duration) -> Instant {
        Instant::now()
            + match self.deadline {
                Deadline::Kept => granted,
                Deadline::Ignored => NEVER,
            }
    }
}

impl Default for Options {
    fn default() -> Self {
        Options {
            hosts: 64,
            urls_per_host: 10,
            lease: Duration::from_secs(60),
            deadline: Deadline::Kept,
            grace: Duration::from_secs(20),
            time_budget: None,
            refine_workers: std::thread::available_parallelism().map_or(2, usize::from),
            batch: 200,
            flush_after: Duration::from_millis(250),
            refine_timeout: Duration::from_secs(120),
            retry: RetryPolicy::default(),
            circuit: CircuitPolicy::default(),
            retention: Retention::default(),
            warc: None,
            extract: extract::Options::default(),
            clean: clean::Options::default(),
            annotate: annotate::Options::default(),
        }
    }
}
