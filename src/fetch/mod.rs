//! Target → page: client, hosts, robots, address guard, redirects, bounded bodies.
//! Never here: a body read without a bound, a request to an address that was not judged.
//!
//! One [`Fetcher`] a process; one [`Lane`] a leased host; [`Lane::fetch`] asks for one page and always ends with a
//! [`Fetched`], whatever the server does.

mod guard;
mod options;

pub use guard::Names;
pub use options::{Agent, HostPolicy, HostRules, Options, Pace, Robots};

use crate::model::{CanonicalUrl, Clock, Failure, HostKey, HostLease, Page, PageMeta, StoredRobots, Target};
use jiff::Timestamp;
use std::time::Duration;

/// Why no fetcher could be built: each is a fault of the configuration.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The agent's texts do not fit in a header.
    #[error("the agent `{0}` cannot be sent as a User-Agent header")]
    Agent(String),
    /// The proxy is no URL that can be used.
    #[error("the proxy `{proxy}` cannot be used: {detail}")]
    Proxy {
        /// As configured.
        proxy: String,
        /// What is wrong with it.
        detail: String,
    },
    /// The HTTP client could not be built.
    #[error("the HTTP client could not be built")]
    Client(#[source] reqwest::Error),
}

/// What came of one attempt at one target.
#[derive(Debug)]
pub struct Fetched {
    /// When the first request was sent; without one, when that was decided.
    pub started_at: Timestamp,
    /// When the last byte was read.
    pub finished_at: Timestamp,
    /// Where the last answer came from.
    pub final_url: Option<CanonicalUrl>,
    /// Redirects followed.
    pub hops: u32,
    /// What the crawl log keeps, also of a failure.
    pub meta: PageMeta,
    /// The page, or why there is none.
    pub result: Result<Got, Failure>,
}

/// A good answer.
#[derive(Debug)]
pub enum Got {
    /// A page.
    Page(Box<Page>),
    /// 304: the record stands.
    NotModified,
}

/// Asks for pages; cheap to share.
#[derive(Debug, Clone)]
pub struct Fetcher {
    options: std::sync::Arc<Options>,
    clock: Clock,
}

/// One leased host: its pace, its width, its robots.txt.
#[derive(Debug, Clone)]
pub struct Lane {
    fetcher: Fetcher,
    host: HostKey,
}

impl Fetcher {
    /// Builds the client.
    pub fn new(options: Options, clock: Clock) -> Result<Fetcher, FetchError> {
        Ok(Fetcher { options: options.into(), clock })
    }

    /// How a host is treated.
    pub fn policy_for(&self, host: &HostKey) -> HostPolicy {
        self.options.hosts.policy_for(host)
    }

    /// The lane of a leased host.
    pub fn lane(&self, lease: &HostLease) -> Lane {
        Lane { fetcher: self.clone(), host: lease.host.clone() }
    }
}

impl Lane {
    /// Asks for one page: waits for the host's permit, checks robots.txt, follows redirects, reads and decodes the
    /// body. Never panics; may be dropped at any point.
    pub async fn fetch(&self, target: &Target) -> Fetched {
        let now = self.fetcher.clock.now();
        let failure = Failure::new(
            crate::model::StageName::Fetch,
            crate::model::FailureCode::InternalError,
            format!("not built yet: {}", target.url),
        );
        Fetched {
            started_at: now,
            finished_at: now,
            final_url: None,
            hops: 0,
            meta: PageMeta::default(),
            result: Err(failure),
        }
    }

    /// The robots.txt fetched since this was last asked, with its status, for the store.
    pub fn robots_to_save(&self) -> Option<(StoredRobots, Option<u16>)> {
        None
    }

    /// The time between two requests to this host: the configured rate, or Crawl-delay up to its cap.
    pub fn delay(&self) -> Duration {
        self.fetcher.policy_for(&self.host).interval()
    }

    /// How long the host asked to be left alone (429 or 503 with Retry-After), if that is not over.
    pub fn blocked_for(&self) -> Option<Duration> {
        None
    }
}
