//! Why a name or an address is not connected to, in words.
//! Never here: who judges it (`guard`), or how a name is found (`names`).

use std::net::IpAddr;

/// Why a name or an address is not connected to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Every address of the host is forbidden; this is the first.
    #[error("{host} is at {address}, which is {why}; `[network] allow` lists exceptions")]
    Blocked {
        /// The host as the URL names it.
        host: String,
        /// Its address.
        address: IpAddr,
        /// What kind of address that is.
        why: &'static str,
    },
    /// There is no such name, or no address of it: asking again changes nothing.
    #[error("{host} has no address: {detail}")]
    NoSuchName {
        /// The name.
        host: String,
        /// What the name server said.
        detail: String,
    },
    /// Nobody could say: the name server failed or kept silent.
    #[error("the address of {host} could not be found out: {detail}")]
    NoAnswer {
        /// The name.
        host: String,
        /// What went wrong.
        detail: String,
    },
}
