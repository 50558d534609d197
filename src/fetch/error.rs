//! Why no fetcher could be built.
//! Never a fault of an exchange: those are failures (`broken`).

use super::refused::Refused;
use hickory_resolver::net::NetError;

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
    /// The authorities of one's own cannot be read.
    #[error("the certificates cannot be used: {0}")]
    CaCerts(String),
    /// The resolver could not be built.
    #[error("the name servers cannot be asked: {0}")]
    Names(#[source] NetError),
    /// A host has no address that may be visited.
    #[error(transparent)]
    Refused(Refused),
    /// The HTTP client could not be built.
    #[error("the HTTP client could not be built: {0}")]
    Client(#[source] reqwest::Error),
}
