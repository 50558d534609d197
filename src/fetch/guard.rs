//! Which addresses may be connected to: global ones, and what `allow` names. Judged on the RESOLVED address.
//! Never a string check on a host name, and never a connection to an address that was not judged here.

use super::error::FetchError;
use super::names::Resolver;
use super::options::Options;
use super::refused::Refused;
use super::special::{embedded_v4, tunnelled_v4, why_special};
use hickory_resolver::net::NetError;
use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use url::{Host, Url};

/// Addresses of one name that are tried; they share the time for connecting.
const MAX_ADDRESSES: usize = 16;

/// The judge of addresses, and the resolver that asks it.
#[derive(Debug, Clone)]
pub(super) struct Guard(Arc<Rules>);

#[derive(Debug)]
struct Rules {
    allow: Vec<IpNet>,
    /// Nobody could reach us, so only `allow` is open.
    global: Global,
    names: Resolver,
}

/// Whether global addresses are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Global {
    Open,
    Closed,
}

impl Guard {
    pub(super) fn new(options: &Options) -> Result<Guard, NetError> {
        let global = if options.agent.is_reachable() { Global::Open } else { Global::Closed };
        // Less than the whole time for connecting, so that what is slow is named.
        let names = Resolver::new(&options.names, options.connect_timeout.mul_f32(0.9))?;
        Ok(Guard(Arc::new(Rules { allow: options.allow.clone(), global, names })))
    }

    /// Judges the address literal of a URL: those never reach the resolver.
    pub(super) fn check_literal(&self, url: &Url) -> Result<(), Refused> {
        let address = match url.host() {
            Some(Host::Ipv4(v4)) => IpAddr::V4(v4),
            Some(Host::Ipv6(v6)) => IpAddr::V6(v6),
            Some(Host::Domain(_)) | None => return Ok(()),
        };
        self.0.judge(address).map_err(|why| Refused::Blocked { host: address.to_string(), address, why })
    }

    /// Judges a URL whose connection somebody else makes: behind a proxy the resolver is not asked.
    pub(super) async fn check_resolved(&self, url: &Url) -> Result<(), Refused> {
        self.check_literal(url)?;
        match url.host() {
            Some(Host::Domain(name)) => self.0.resolve(name).await.map(drop),
            _ => Ok(()),
        }
    }
}

/// Whether a host's name has an address that a run with these options would visit; sends nothing but the question to the
/// name servers.
pub async fn may_visit(options: &Options, url: &Url) -> Result<(), FetchError> {
    let guard = Guard::new(options).map_err(FetchError::Names)?;
    guard.check_resolved(url).await.map_err(FetchError::Refused)
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let rules = Arc::clone(&self.0);
        Box::pin(async move { Ok(as_addrs(rules.resolve(name.as_str()).await?)) })
    }
}

/// The resolver of a client with a proxy: the proxy's own name, which the user configured, may lead anywhere.
#[derive(Debug, Clone)]
pub(super) struct ProxyGuard {
    pub(super) guard: Guard,
    pub(super) proxy_host: String,
}

impl Resolve for ProxyGuard {
    fn resolve(&self, name: Name) -> Resolving {
        if name.as_str() != self.proxy_host {
            return self.guard.resolve(name);
        }
        let rules = Arc::clone(&self.guard.0);
        Box::pin(async move { Ok(as_addrs(rules.names.look_up(name.as_str()).await?)) })
    }
}

/// Port 0: the client puts the URL's own in its place.
fn as_addrs(addresses: Vec<IpAddr>) -> Addrs {
    Box::new(addresses.into_iter().map(|ip| SocketAddr::new(ip, 0)))
}

impl Rules {
    /// The open addresses of a name; an error if there is none.
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Refused> {
        let found = self.names.look_up(host).await?;
        let open = found.iter().copied().filter(|ip| self.judge(*ip).is_ok());
        let open: Vec<IpAddr> = open.take(MAX_ADDRESSES).collect();
        match (open.is_empty(), found.first()) {
            (false, _) => Ok(open),
            (true, Some(&address)) => {
                let why = self.judge(address).err().unwrap_or("not allowed");
                Err(Refused::Blocked { host: host.into(), address, why })
            }
            (true, None) => Err(Refused::NoSuchName { host: host.into(), detail: "an empty answer".into() }),
        }
    }

    /// `Err` says what kind of address it is.
    fn judge(&self, address: IpAddr) -> Result<(), &'static str> {
        let inner = embedded_v4(address).unwrap_or(address);
        // Of an IPv4 address in IPv6 clothes only the inner one counts: no IPv6 network stands for all of IPv4.
        if self.allow.iter().any(|net| net.contains(&inner)) {
            return Ok(());
        }
        if let Some(why) = why_special(inner).or_else(|| tunnelled_v4(address).and_then(why_special)) {
            return Err(why);
        }
        match self.global {
            Global::Open => Ok(()),
            Global::Closed => Err("outside [network] allow, and no [agent] url or email is set"),
        }
    }
}
