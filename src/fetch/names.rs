//! Names → addresses: as the machine does it, by name servers of one's own, or from a table.
//! Never an opinion on an address (that is `guard`), never a search domain, and never a wait without an end.

use super::options::Names;
use super::refused::Refused;
use futures_util::stream::{FuturesUnordered, StreamExt};
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError, NoRecords};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RecordType};
use hickory_resolver::{Resolver as Hickory, TokioResolver};
use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// Answers kept in memory; a host is asked for more often than its name changes.
const CACHED_ANSWERS: u64 = 1_024;

/// No answer is kept for longer, whatever its time to live says: a run may last for hours.
const LONGEST_KEPT: Duration = Duration::from_secs(300);

/// What the C libraries say when the name server's answer is "no such name" (`EAI_NONAME`, `EAI_NODATA`); their
/// number does not reach us. Every other text is a name server that could not be asked.
const NO_SUCH_NAME: &[&str] = &[
    "Name or service not known",
    "No address associated with",
    "Name does not resolve",
    "nodename nor servname provided",
    "No such host is known",
];

/// Finds the addresses of names.
#[derive(Debug)]
pub(super) struct Resolver {
    way: Way,
    /// For one name, all questions and repetitions included.
    timeout: Duration,
}

#[derive(Debug)]
enum Way {
    System,
    Table(BTreeMap<String, Vec<IpAddr>>),
    Servers(Vec<TokioResolver>),
}

impl Resolver {
    pub(super) fn new(names: &Names, timeout: Duration) -> Result<Resolver, NetError> {
        let way = match names {
            Names::System => Way::System,
            Names::Table(table) => Way::Table(table.clone()),
            Names::Servers(servers) => {
                Way::Servers(servers.iter().map(|server| asking(*server, timeout)).collect::<Result<_, _>>()?)
            }
        };
        Ok(Resolver { way, timeout })
    }

    /// All addresses of a name, unjudged; perhaps none.
    pub(super) async fn look_up(&self, host: &str) -> Result<Vec<IpAddr>, Refused> {
        match tokio::time::timeout(self.timeout, self.ask(host)).await {
            Ok(found) => found,
            Err(_) => Err(no_answer(host, format!("no answer within {:?}", self.timeout))),
        }
    }

    async fn ask(&self, host: &str) -> Result<Vec<IpAddr>, Refused> {
        match &self.way {
            Way::Table(table) => {
                table.get(host).cloned().ok_or_else(|| no_such_name(host, "not in the table of names"))
            }
            Way::System => match tokio::net::lookup_host((host, 0)).await {
                Ok(found) => Ok(found.map(|address| address.ip()).collect()),
                Err(error) => Err(of_the_system(host, &error)),
            },
            Way::Servers(servers) => ask_all(servers, host).await,
        }
    }
}

/// Asks one server, over UDP, and over TCP where its answer was cut. A question goes out twice, for one may be lost.
fn asking(server: SocketAddr, timeout: Duration) -> Result<TokioResolver, NetError> {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    let server = NameServerConfig::new(server.ip(), true, connections.into());
    let config = ResolverConfig::from_name_servers(vec![server]);
    let mut options = ResolverOpts::default();
    options.timeout = timeout / 2;
    options.attempts = 1;
    options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
    options.use_hosts_file = ResolveHosts::Never;
    options.cache_size = CACHED_ANSWERS;
    options.positive_max_ttl = Some(LONGEST_KEPT);
    options.negative_max_ttl = Some(LONGEST_KEPT);
    Hickory::builder_with_config(config, TokioRuntimeProvider::default()).with_options(options).build()
}

/// Asks all servers at once; the first that knows counts, and one that fails or keeps silent holds up nobody.
async fn ask_all(servers: &[TokioResolver], host: &str) -> Result<Vec<IpAddr>, Refused> {
    let mut asked: FuturesUnordered<_> = servers.iter().map(|server| ask_server(server, host)).collect();
    let mut failed = no_answer(host, "there is no name server".into());
    while let Some(answer) = asked.next().await {
        match answer {
            Err(refused @ Refused::NoAnswer { .. }) => failed = refused,
            known => return known,
        }
    }
    Err(failed)
}

/// Asks for both kinds of address at once; one kind alone is enough.
async fn ask_server(resolver: &TokioResolver, host: &str) -> Result<Vec<IpAddr>, Refused> {
    let mut name = Name::from_ascii(host).map_err(|e| no_such_name(host, &e.to_string()))?;
    // With the dot at the end it is whole: no search domain is tried.
    name.set_fqdn(true);
    let (v4, v6) = tokio::join!(resolver.lookup(name.clone(), RecordType::A), resolver.lookup(name, RecordType::AAAA));
    let mut addresses = Vec::new();
    let mut errors = Vec::new();
    for answer in [v4, v6] {
        match answer {
            Ok(answer) => addresses.extend(answer.answers().iter().filter_map(|record| record.data.ip_addr())),
            Err(error) => errors.push(error),
        }
    }
    // A server that failed at one question may have the answer the next time.
    let broken = errors.iter().position(|error| !error.is_no_records_found());
    let error = match broken {
        Some(at) => Some(errors.swap_remove(at)),
        None => errors.pop(),
    };
    match error {
        Some(error) if addresses.is_empty() => Err(of_a_server(host, &error)),
        _ => Ok(addresses),
    }
}

fn of_a_server(host: &str, error: &NetError) -> Refused {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(NoRecords { response_code: ResponseCode::NXDomain, .. })) => {
            no_such_name(host, "the name server says that there is no such name (NXDOMAIN)")
        }
        NetError::Dns(DnsError::NoRecordsFound(_)) => no_such_name(host, "the name server knows no address of it"),
        NetError::Dns(DnsError::ResponseCode(code)) => no_answer(host, format!("the name server says: {code}")),
        NetError::Timeout => no_answer(host, "the name server does not answer".into()),
        other => no_answer(host, other.to_string()),
    }
}

fn of_the_system(host: &str, error: &io::Error) -> Refused {
    let said = error.to_string();
    if NO_SUCH_NAME.iter().any(|text| said.contains(text)) { no_such_name(host, &said) } else { no_answer(host, said) }
}

fn no_such_name(host: &str, detail: &str) -> Refused {
    Refused::NoSuchName { host: host.into(), detail: detail.into() }
}

fn no_answer(host: &str, detail: String) -> Refused {
    Refused::NoAnswer { host: host.into(), detail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_c_library_says_is_told_apart() {
        let said = |text: &str| of_the_system("a.test", &io::Error::other(text));
        for text in [
            "failed to lookup address information: Name or service not known",
            "failed to lookup address information: No address associated with hostname",
            "failed to lookup address information: Name does not resolve",
        ] {
            assert!(matches!(said(text), Refused::NoSuchName { .. }), "{text}");
        }
        for text in ["failed to lookup address information: Temporary failure in name resolution", "out of memory"] {
            assert!(matches!(said(text), Refused::NoAnswer { .. }), "{text}");
        }
    }
}
