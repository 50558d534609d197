//! Target → page: client, hosts, robots, address guard, redirects, bounded bodies.
//! Never here: a body read without a bound, a request to an address that was not judged.
//!
//! One [`Fetcher`] a process; one [`Lane`] a leased host; [`Lane::fetch`] asks for one page and always ends with a
//! [`Fetched`], whatever the server does.

mod answer;
mod body;
mod broken;
mod ceiling;
mod client;
mod content_type;
mod counted;
mod decode;
mod error;
mod fetched;
mod gate;
mod guard;
mod hosts;
mod lane;
mod latency;
mod names;
mod options;
mod pace;
mod policy;
mod probe;
mod proxy;
mod redirect;
mod refresh;
mod refused;
mod retry_after;
pub mod robots;
mod room;
mod shared;
mod special;
mod stored;
mod tls;

pub use error::FetchError;
pub use fetched::{Fetched, Got};
pub use guard::may_visit;
pub use lane::Lane;
pub use options::{Agent, Keep, Names, Options, RobotsErrors};
pub use policy::{HostPolicy, HostRules, Noindex, Pace, Robots};
pub use probe::Probed;
pub use proxy::{PerHost, ProxyUrl};
pub use room::Room;
pub use stored::{Stored, StoredPage, read_stored};
pub use tls::CaCerts;

use crate::model::{ByteSize, Clock, HostKey, HostLease};
use shared::Shared;
use std::sync::Arc;

/// Asks for pages; cheap to share.
#[derive(Debug, Clone)]
pub struct Fetcher(Arc<Shared>);

impl Fetcher {
    /// Builds the client.
    pub fn new(options: Options, clock: Clock) -> Result<Fetcher, FetchError> {
        Shared::new(options, clock).map(|shared| Fetcher(Arc::new(shared)))
    }

    /// Whether pages carry their bytes.
    pub fn keep(&self) -> Keep {
        self.0.options.keep
    }

    /// The longest page.
    pub fn max_body(&self) -> ByteSize {
        self.0.options.max_body
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
