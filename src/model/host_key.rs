//! Who must be treated politely: a host, with its port where that is not the scheme's own.
//! Never here: how politely (`fetch`), or a lease (`store`).

use serde::Serialize;
use std::fmt;

/// The politeness unit: host, and port where it is not the scheme's own. `news.example`, `127.0.0.1:8080`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct HostKey(pub(super) String);

impl HostKey {
    /// From what [`HostKey::as_str`] gave, as a database keeps it.
    pub fn from_stored(text: String) -> HostKey {
        HostKey(text)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HostKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
