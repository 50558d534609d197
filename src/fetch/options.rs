//! Everything fetch may be told, with safe values as the default.
//! Never read from a file or the environment here: `config` hands it down.

use super::policy::HostRules;
use super::proxy::{PerHost, ProxyUrl};
use super::tls::CaCerts;
use crate::model::ByteSize;
use ipnet::IpNet;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// Who we are, as servers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// The product token; groups of robots.txt are matched by it.
    pub name: String,
    /// A page about the crawler.
    pub url: String,
    /// Where to complain.
    pub email: String,
}

impl Default for Agent {
    fn default() -> Self {
        Agent { name: "copydesk".into(), url: String::new(), email: String::new() }
    }
}

impl Agent {
    /// Whether a site owner could reach us. Without that, nothing outside `allow` is fetched.
    pub fn is_reachable(&self) -> bool {
        !self.url.is_empty() || !self.email.is_empty()
    }

    /// The `User-Agent` header: `name (+url; email)`.
    pub fn user_agent(&self) -> String {
        let name = &self.name;
        match (self.url.as_str(), self.email.as_str()) {
            ("", "") => name.clone(),
            (url, "") => format!("{name} (+{url})"),
            ("", email) => format!("{name} ({email})"),
            (url, email) => format!("{name} (+{url}; {email})"),
        }
    }
}

/// What an unreadable robots.txt means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RobotsErrors {
    /// Nothing may be fetched (RFC 9309 §2.3.1.4).
    #[default]
    Disallow,
    /// Everything may. No config says so: only tests that prove the rule construct this.
    Allow,
}

/// How names become addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Names {
    /// As the machine resolves them.
    #[default]
    System,
    /// By these name servers and nobody else: no search domains, no hosts file, no public resolver to fall back to.
    Servers(Vec<SocketAddr>),
    /// From a table; other names do not exist. For tests and closed networks.
    Table(BTreeMap<String, Vec<IpAddr>>),
}

/// Whether a page carries the bytes that it was decoded from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keep {
    /// Its text alone.
    #[default]
    Text,
    /// Its bytes too: they go into the archive.
    Bytes,
}

/// Everything fetch may be told.
#[derive(Debug, Clone)]
pub struct Options {
    /// Who we are.
    pub agent: Agent,
    /// What of a page is kept.
    pub keep: Keep,
    /// Until name, connection and TLS stand.
    pub connect_timeout: Duration,
    /// The longest silence inside an answer.
    pub idle_timeout: Duration,
    /// The whole exchange, redirects included and waiting for the host's permit not.
    pub total_timeout: Duration,
    /// The longest body, decoded; also the longest raw body and the longest output of any encoding layer.
    pub max_body: ByteSize,
    /// Decoded bytes per raw byte, once a mebibyte is decoded: more is a bomb.
    pub max_ratio: u32,
    /// Redirects of one page.
    pub max_redirects: u32,
    /// Through which proxy each host is asked; `None` = directly: the environment is never asked.
    pub proxies: PerHost<Option<ProxyUrl>>,
    /// Authorities believed beside the public ones.
    pub ca_certs: CaCerts,
    /// Exceptions from "global addresses only".
    pub allow: Vec<IpNet>,
    /// How each host is treated.
    pub hosts: HostRules,
    /// How names become addresses.
    pub names: Names,
    /// What a robots.txt that cannot be read means.
    pub robots_errors: RobotsErrors,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            agent: Agent::default(),
            keep: Keep::default(),
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(20),
            total_timeout: Duration::from_secs(60),
            max_body: ByteSize(10 << 20),
            max_ratio: 200,
            max_redirects: 10,
            proxies: PerHost::default(),
            ca_certs: CaCerts::default(),
            allow: Vec::new(),
            hosts: HostRules::default(),
            names: Names::System,
            robots_errors: RobotsErrors::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_agent_names_page_and_address() {
        let agent = Agent { name: "desk".into(), url: "https://a.example/".into(), email: "me@a.example".into() };
        assert_eq!(agent.user_agent(), "desk (+https://a.example/; me@a.example)");
        assert!(agent.is_reachable());
        assert_eq!(Agent::default().user_agent(), "copydesk");
        assert!(!Agent::default().is_reachable());
    }
}
