//! Which addresses may be connected to: global ones, and what `allow` names. Judged on the RESOLVED address.
//! Never a string check on a host name, and never a connection to an address that was not judged here.

use super::options::{Names, Options};
use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// Why a name or an address is not connected to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Every address of the host is forbidden; this is the first.
    #[error("{host} is at {address}, which is {why}")]
    Blocked {
        /// The host as the URL names it.
        host: String,
        /// Its address.
        address: IpAddr,
        /// What kind of address that is.
        why: &'static str,
    },
    /// The name has no address, or the name server does not answer.
    #[error("{host} has no address: {detail}")]
    NoAddress {
        /// The name.
        host: String,
        /// What the resolver said.
        detail: String,
    },
}

/// The judge of addresses, and the resolver that asks it.
#[derive(Debug, Clone)]
pub(super) struct Guard(Arc<Rules>);

#[derive(Debug)]
struct Rules {
    allow: Vec<IpNet>,
    /// Nobody could reach us, so only `allow` is open.
    global: Global,
    names: Names,
    timeout: Duration,
    /// The proxy's own name, which the user configured.
    exempt: Option<String>,
}

/// Whether global addresses are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Global {
    Open,
    Closed,
}

impl Guard {
    pub(super) fn new(options: &Options, proxy_host: Option<String>) -> Guard {
        let global = if options.agent.is_reachable() { Global::Open } else { Global::Closed };
        Guard(Arc::new(Rules {
            allow: options.allow.clone(),
            global,
            names: options.names.clone(),
            timeout: options.connect_timeout.mul_f32(0.9),
            exempt: proxy_host,
        }))
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

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let rules = Arc::clone(&self.0);
        Box::pin(async move {
            let name = name.as_str().to_string();
            let addresses = if rules.exempt.as_deref() == Some(&*name) {
                rules.look_up(&name).await
            } else {
                rules.resolve(&name).await
            };
            // Port 0: the client puts the URL's own in its place.
            let addresses = addresses?.into_iter().map(|ip| SocketAddr::new(ip, 0));
            Ok(Box::new(addresses) as Addrs)
        })
    }
}

impl Rules {
    /// The open addresses of a name; an error if there is none.
    async fn resolve(&self, host: &str) -> Result<Vec<IpAddr>, Refused> {
        let found = self.look_up(host).await?;
        let open: Vec<IpAddr> = found.iter().copied().filter(|ip| self.judge(*ip).is_ok()).collect();
        match (open.is_empty(), found.first()) {
            (false, _) => Ok(open),
            (true, Some(&address)) => {
                let why = self.judge(address).err().unwrap_or("not allowed");
                Err(Refused::Blocked { host: host.into(), address, why })
            }
            (true, None) => Err(Refused::NoAddress { host: host.into(), detail: "an empty answer".into() }),
        }
    }

    async fn look_up(&self, host: &str) -> Result<Vec<IpAddr>, Refused> {
        let no_address = |detail: String| Refused::NoAddress { host: host.into(), detail };
        if let Names::Table(table) = &self.names {
            return table.get(host).cloned().ok_or_else(|| no_address("not in the table of names".into()));
        }
        match tokio::time::timeout(self.timeout, tokio::net::lookup_host((host, 0))).await {
            Ok(Ok(found)) => Ok(found.map(|a| a.ip()).collect()),
            Ok(Err(e)) => Err(no_address(e.to_string())),
            Err(_) => Err(no_address(format!("no answer within {:?}", self.timeout))),
        }
    }

    /// `Err` says what kind of address it is.
    fn judge(&self, address: IpAddr) -> Result<(), &'static str> {
        let inner = embedded_v4(address).unwrap_or(address);
        // Of an IPv4 address in IPv6 clothes only the inner one counts: no IPv6 network stands for all of IPv4.
        if self.allow.iter().any(|net| net.contains(&inner)) {
            return Ok(());
        }
        if let Some((_, why)) = SPECIAL.iter().find(|(net, _)| net.contains(&inner)) {
            return Err(why);
        }
        match self.global {
            Global::Open => Ok(()),
            Global::Closed => Err("outside [network] allow, and no [agent] url or email is set"),
        }
    }
}

/// The IPv4 address inside a mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056) address.
fn embedded_v4(address: IpAddr) -> Option<IpAddr> {
    let IpAddr::V6(v6) = address else { return None };
    let ([0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..]) =
        v6.segments()
    else {
        return None;
    };
    Some(IpAddr::V4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low))))
}

const fn v4(a: u8, b: u8, c: u8, bits: u8) -> IpNet {
    IpNet::new_assert(IpAddr::V4(Ipv4Addr::new(a, b, c, 0)), bits)
}

const fn v6(first: u16, second: u16, bits: u8) -> IpNet {
    IpNet::new_assert(IpAddr::V6(Ipv6Addr::new(first, second, 0, 0, 0, 0, 0, 0)), bits)
}

/// What is not global: the IANA special-purpose registries (RFC 6890) and multicast. Of IPv6 only 2000::/3 is given
/// out at all, so everything else is closed.
const SPECIAL: &[(IpNet, &str)] = &[
    (v4(0, 0, 0, 8), "this network"),
    (v4(10, 0, 0, 8), "private"),
    (v4(100, 64, 0, 10), "shared by a carrier"),
    (v4(127, 0, 0, 8), "loopback"),
    (v4(169, 254, 0, 16), "link-local"),
    (v4(172, 16, 0, 12), "private"),
    (v4(192, 0, 0, 24), "for protocols"),
    (v4(192, 0, 2, 24), "for documentation"),
    (v4(192, 31, 196, 24), "for name servers"),
    (v4(192, 52, 193, 24), "for multicast tunnels"),
    (v4(192, 88, 99, 24), "a 6to4 relay"),
    (v4(192, 168, 0, 16), "private"),
    (v4(192, 175, 48, 24), "for name servers"),
    (v4(198, 18, 0, 15), "for benchmarks"),
    (v4(198, 51, 100, 24), "for documentation"),
    (v4(203, 0, 113, 24), "for documentation"),
    (v4(224, 0, 0, 4), "multicast"),
    (v4(240, 0, 0, 4), "reserved"),
    (v6(0, 0, 3), "not global unicast"),
    (v6(0x4000, 0, 2), "not global unicast"),
    (v6(0x8000, 0, 1), "not global unicast"),
    (v6(0x2001, 0, 23), "for protocols"),
    (v6(0x2001, 0x0db8, 32), "for documentation"),
    (v6(0x2620, 0x004f, 32), "for name servers"),
    (v6(0x3fff, 0, 20), "for documentation"),
];
