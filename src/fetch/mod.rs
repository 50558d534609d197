//! Target → page: client, hosts, robots, address guard, redirects, bounded bodies.
//! Never here: a body read without a bound, a request to an address that was not judged.
//!
//! One [`Fetcher`] a process; one [`Lane`] a leased host; [`Lane::fetch`] asks for one page and always ends with a
//! [`Fetched`], whatever the server does.

mod answer;
mod body;
mod client;
mod content_type;
mod decode;
mod error;
mod guard;
mod hosts;
mod lane;
mod options;
mod pace;
mod redirect;
mod retry_after;
pub mod robots;

pub use guard::Names;
pub use lane::Lane;
pub use options::{Agent, HostPolicy, HostRules, Options, Pace, Robots};

use crate::model::{CanonicalUrl, Clock, Failure, HostKey, HostLease, Page, PageMeta};
use jiff::Timestamp;
use lane::Shared;
use std::sync::Arc;

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
pub struct Fetcher(Arc<Shared>);

impl Fetcher {
    /// Builds the client.
    pub fn new(options: Options, clock: Clock) -> Result<Fetcher, FetchError> {
        Shared::new(options, clock).map(|shared| Fetcher(Arc::new(shared)))
    }

    /// How a host is treated.
    pub fn policy_for(&self, host: &HostKey) -> HostPolicy {
        self.0.options.hosts.policy_for(host)
    }

    /// The lane of a leased host. What this process learned of the host under an earlier lease is still known.
    pub fn lane(&self, lease: &HostLease) -> Lane {
        Lane::new(&self.0, lease)
    }
}
