//! What went wrong in an exchange → a failure code and a detail a person can read.
//! Never a retry decision beyond what is certain: that a second try cannot end otherwise.

use super::refused::Refused;
use super::tls;
use crate::model::{Failure, FailureCode, StageName};
use std::error::Error;
use std::io;

/// A failure of this room.
pub(super) fn failure(code: FailureCode, detail: impl Into<String>) -> Failure {
    Failure::new(StageName::Fetch, code, detail)
}

impl From<&Refused> for Failure {
    fn from(refused: &Refused) -> Failure {
        let detail = refused.to_string();
        match refused {
            Refused::Blocked { .. } => failure(FailureCode::BlockedAddress, detail),
            Refused::NoSuchName { .. } => failure(FailureCode::DnsError, detail).for_good(),
            Refused::NoAnswer { .. } => failure(FailureCode::DnsError, detail),
        }
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
    let reached = if error.is_connect() { Reached::Nothing } else { Reached::Server };
    let failure = if error.is_timeout() {
        failure(FailureCode::Timeout, told(&error))
    } else if let Some(what) = handshake_fault(&error, scheme) {
        failure(FailureCode::TlsError, what)
    } else if error.is_builder() {
        failure(FailureCode::InternalError, told(&error))
    } else if error.is_connect() {
        failure(FailureCode::ConnectError, told(&error))
    } else if chain(&error).any(is_endless_head) {
        failure(FailureCode::ProtocolError, "the head of the answer is too long").for_good()
    } else {
        failure(FailureCode::ProtocolError, told(&error))
    };
    Broken { failure, reached }
}

/// What was wrong with the handshake, if that is what broke. An alert may also come when it seems to be over: a
/// server judges what the client sent last only then (RFC 8446 §6.2).
fn handshake_fault(error: &reqwest::Error, scheme: &str) -> Option<String> {
    let fault = chain(error).find_map(|e| e.downcast_ref::<rustls::Error>());
    match fault {
        Some(fault) if error.is_connect() || matches!(fault, rustls::Error::AlertReceived(_)) => {
            Some(tls::explain(fault))
        }
        None if error.is_connect() && scheme == "https" => {
            let mut io = chain(error).filter_map(|e| e.downcast_ref::<io::Error>());
            io.find_map(|e| tls::explain_io(e.kind())).map(str::to_string)
        }
        _ => None,
    }
}

/// More header lines or bytes than are read: the next answer would be no shorter.
fn is_endless_head(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse_too_large)
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
