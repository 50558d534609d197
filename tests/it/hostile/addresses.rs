//! Rows 30 to 32: addresses that nobody may be sent to, by redirect or by list, in every spelling.
//! Never a connection: what cannot be seen from loopback is judged by its code alone.

use super::{
    case::{Case, Server, by_request, fails, raw_server},
    redirects::{leads, to},
    world::Nearby,
};
use crate::support::origin::{page, status};
use copydesk::model::FailureCode as Code;

/// Networks that are not global, an address of each.
const FORBIDDEN: [&str; 12] = [
    "169.254.169.254",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "127.0.0.9",
    "[::1]",
    "[fd00::1]",
    "[fe80::1]",
    "[64:ff9b::a9fe:a9fe]",
    "[2002:a00:1::]",
    "[2001:db8::1]",
];

/// Spellings of 127.0.0.1, where a server of ours listens and must hear nothing.
pub const SPELLINGS: [&str; 15] = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "１２７.0.0.1",
    "127%2e0%2e0%2e1",
    "user:pass@127.0.0.1",
    "copydesk.example@127.0.0.1",
];

/// Spellings of the address that hands out a cloud's secrets.
const METADATA: [&str; 6] = [
    "2852039166",
    "0xa9fea9fe",
    "0251.0376.0251.0376",
    "169.254.43518",
    "[::ffff:a9fe:a9fe]",
    "[::ffff:169.254.169.254]",
];

/// What else no list may name.
const UNLISTED: [&str; 10] = [
    "100.64.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "0.0.0.0",
    "[ff02::1]",
    "[::]",
];

pub fn cases(nearby: Nearby) -> Vec<Case> {
    let blocked = || fails(Code::BlockedAddress);
    let mut cases = spelled(nearby);
    for host in FORBIDDEN.iter().chain(&METADATA) {
        let row = if METADATA.contains(host) { 31 } else { 30 };
        let url = format!("http://{host}:{}/secret", nearby.secret.port());
        cases.push(Case::new(row, format!("redirect to {host}"), leads(302, &url), blocked()).requests(1..=1));
    }
    for host in FORBIDDEN.iter().chain(&METADATA).chain(&UNLISTED) {
        cases.push(listed(nearby, host));
    }
    for name in ["localhost", "LOCALHOST", "localhost."] {
        cases.push(listed(nearby, name));
    }
    let secret = format!("http://{}/", nearby.secret);
    let hop = by_request(move |asked| to(302, if asked.path == "/page" { "/second" } else { &secret }));
    cases.push(Case::new(31, "a forbidden second hop", hop, blocked()).requests(2..=2));
    let secret = format!("Location: http://{}/robots.txt", nearby.secret);
    let robots = raw_server(move |asked| if asked.path == "/robots.txt" { status(302, &secret, "") } else { page() });
    let unreachable = fails(Code::RobotsUnreachable);
    cases.push(Case::new(30, "robots.txt leads to a forbidden address", robots, unreachable).requests(0..=0));
    cases
}

/// Those whose forbidden address is on loopback: here the server itself tells whether it was asked.
pub fn spelled(nearby: Nearby) -> Vec<Case> {
    let mut cases = Vec::new();
    for host in SPELLINGS {
        let url = format!("http://{host}:{}/secret", nearby.secret.port());
        let promise = fails(Code::BlockedAddress).says("which is loopback; `[network] allow` lists exceptions");
        cases.push(Case::new(31, format!("redirect to {host}"), leads(302, &url), promise).requests(1..=1));
        cases.push(listed(nearby, host));
    }
    cases
}

/// Each under a path of its own, so that it is a page of its own.
fn listed(nearby: Nearby, host: &str) -> Case {
    let path: String = host.chars().filter(char::is_ascii_alphanumeric).collect();
    let url = format!("http://{host}:{}/{path}{}", nearby.secret.port(), host.len());
    Case::listing(32, format!("{host} in the list"), Server::Refusing, vec![(url, fails(Code::BlockedAddress))])
}
