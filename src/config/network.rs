//! Where other machines are found and whom they must be vouched for by: name servers, certificate files.
//! Never a name where an address must stand: a name server cannot be asked for its own name.

use super::tree::Plain;
use super::value::{Value, text};
use crate::fetch::CaCerts;
use serde_json::{Value as Json, json};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// The port on which names are asked for.
const DNS_PORT: u16 = 53;

/// A file of certificates is no longer than this: all public authorities together have a fifth of it.
const MAX_CA_BYTES: u64 = 1 << 20;

/// A name server's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameServer(pub SocketAddr);

impl Value for NameServer {
    fn read(plain: &Plain) -> Result<Self, String> {
        let text = text(plain)?;
        let alone = || text.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, DNS_PORT));
        let at = text.parse().ok().or_else(alone).filter(|at: &SocketAddr| at.port() != 0);
        let at =
            at.ok_or_else(|| format!("is no name server: \"{text}\"; write it like \"192.0.2.53\" or \"[::1]:5353\""))?;
        Ok(NameServer(at))
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.0.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string", "examples": ["192.0.2.53", "127.0.0.1:5353"]})
    }
}

/// A PEM file of authorities, read when the config is: what is wrong with it is told with the other faults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaFile {
    /// As written, relative to where the program is started.
    pub path: PathBuf,
    /// What stands in it.
    pub certs: CaCerts,
}

impl Value for CaFile {
    fn read(plain: &Plain) -> Result<Self, String> {
        let path = PathBuf::from(text(plain)?);
        let shown = path.display();
        let unreadable = |e: std::io::Error| format!("cannot be read: \"{shown}\": {e}");
        if std::fs::metadata(&path).map_err(unreadable)?.len() > MAX_CA_BYTES {
            return Err(format!("is longer than {MAX_CA_BYTES} bytes: \"{shown}\""));
        }
        let certs = CaCerts::from_pem(&std::fs::read(&path).map_err(unreadable)?);
        let certs = certs.map_err(|e| format!("is no file of authorities: \"{shown}\": {e}"))?;
        Ok(CaFile { path, certs })
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.path.display().to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string"})
    }
}
