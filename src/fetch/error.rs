//! What went wrong in an exchange → a failure code and a detail a person can read.
//! Never a retry decision: the pipeline makes that from the code.

use super::guard::Refused;
use crate::model::{Failure, FailureCode, StageName};
use std::error::Error;
use std::io;

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

/// A failure of this room.
pub(super) fn failure(code: FailureCode, detail: impl Into<String>) -> Failure {
    Failure::new(StageName::Fetch, code, detail)
}

impl From<&Refused> for Failure {
    fn from(refused: &Refused) -> Failure {
        let code = match refused {
            Refused::Blocked { .. } => FailureCode::BlockedAddress,
            Refused::NoAddress { .. } => FailureCode::DnsError,
        };
        failure(code, refused.to_string())
    }
}

/// A failure with the point that was reached.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) failure: Failure,
    pub(super) reached: Reached,
}

/// How far an exchange came before it broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    /// No connection was made: no name, no address allowed, no TCP, no TLS.
    Nothing,
    /// The server was connected to.
    Server,
}

/// Classifies an error of the client.
pub(super) fn classify(error: reqwest::Error, scheme: &str) -> Broken {
    let error = error.without_url();
    if let Some(refused) = chain(&error).find_map(|e| e.downcast_ref::<Refused>()) {
        return Broken { failure: Failure::from(refused), reached: Reached::Nothing };
    }
    let code = if error.is_timeout() {
        FailureCode::Timeout
    } else if error.is_builder() {
        FailureCode::InternalError
    } else if !error.is_connect() {
        FailureCode::ProtocolError
    } else if scheme == "https" && chain(&error).any(is_handshake) {
        FailureCode::TlsError
    } else {
        FailureCode::ConnectError
    };
    let reached = if error.is_connect() { Reached::Nothing } else { Reached::Server };
    Broken { failure: failure(code, told(&error)), reached }
}

/// Whether an error under a connection attempt came after TCP stood. The TLS layer reports bad records and bad
/// certificates as invalid data, and a peer that leaves as an early end or a reset.
fn is_handshake(error: &(dyn Error + 'static)) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionReset, InvalidData, UnexpectedEof};
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|e| matches!(e.kind(), InvalidData | UnexpectedEof | ConnectionReset | BrokenPipe))
}

/// The error and its sources. An io::Error hides what it wraps from `source`, so that is looked into as well.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |e: &&'a (dyn Error + 'static)| {
        let e: &'a (dyn Error + 'static) = *e;
        match e.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inner) => Some(inner as &(dyn Error + 'static)),
            None => e.source(),
        }
    })
}

/// All that the chain says, each thing once.
fn told(error: &reqwest::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in chain(error).map(ToString::to_string) {
        if parts.iter().all(|earlier| !earlier.contains(&part)) {
            parts.push(part);
        }
    }
    parts.join(": ")
}
