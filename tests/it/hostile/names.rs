//! Rows 33, 34 and 63: names that lie or are none, and what stands behind `https`.
//! Never a question beyond our own name server, and never a page over a connection that was not verified.

use super::{
    case::{Case, Promise, Server, fails, site, stored},
    pages::good,
};
use crate::support::{
    dns::{AAAA, Answer, Question, ips},
    origin::{Step, raw},
    tls::{Authority, Identity},
};
use copydesk::model::FailureCode as Code;
use std::time::Duration;

/// What our name server says.
pub fn answer(question: &Question) -> Answer {
    let addresses = |texts: &[&str]| Answer::Addresses(ips(texts));
    match question.name.as_str() {
        "localhost" => addresses(&["127.0.0.1", "::1"]),
        "half.test" if question.kind == AAAA => Answer::Code(2),
        "good.test" | "half.test" => addresses(&["127.0.0.3"]),
        "private.test" => addresses(&["10.0.0.1"]),
        "metadata.test" => addresses(&["169.254.169.254", "fd00:ec2::254"]),
        "mapped.test" => addresses(&["::ffff:127.0.0.1"]),
        "nat.test" => addresses(&["64:ff9b::7f00:1"]),
        "six.test" => addresses(&["::1", "fe80::1"]),
        "mixed.test" => addresses(&["127.0.0.1", "10.0.0.1", "127.0.0.3", "::1"]),
        "alias.test" => Answer::Alias("inner.test", ips(&["192.168.1.1"])),
        "rebinding.test" if question.earlier == 0 => addresses(&["127.0.0.3"]),
        "here.test" | "rebinding.test" => addresses(&["127.0.0.1"]),
        "empty.test" => addresses(&[]),
        "broken.test" => Answer::Code(2),
        "refusing.test" => Answer::Code(5),
        "silent.test" => Answer::Silence,
        "garbage.test" => Answer::Garbage,
        _ => Answer::Code(3),
    }
}

pub fn cases(authority: &Authority) -> Vec<Case> {
    let mut cases = private();
    cases.extend(unknown());
    cases.extend(no_tls());
    cases.extend(certificates(authority));
    cases
}

fn named(row: u8, host: &str, promise: Promise) -> Case {
    let listed = vec![(format!("http://{host}:{{port}}/page"), promise)];
    Case::listing(row, format!("the name {host}"), site(good()), listed)
}

/// Row 33.
fn private() -> Vec<Case> {
    let blocked = ["private", "here", "metadata", "mapped", "nat", "six", "alias"];
    let blocked = blocked.map(|name| named(33, &format!("{name}.test"), fails(Code::BlockedAddress)).requests(0..=0));
    let rebinding = named(33, "rebinding.test", stored().or(fails(Code::BlockedAddress))).requests(0..=1);
    let open = ["good.test", "mixed.test", "half.test"].map(|name| named(33, name, stored()));
    blocked.into_iter().chain(open).chain([rebinding]).collect()
}

/// Row 34.
fn unknown() -> Vec<Case> {
    let none = |name: &str, attempts| named(34, name, fails(Code::DnsError).attempts(attempts)).requests(0..=0);
    vec![
        none("nowhere.test", 1..=1),
        none("empty.test", 1..=3),
        none("broken.test", 3..=3),
        none("refusing.test", 1..=3),
        none("silent.test", 3..=3),
        none("garbage.test", 3..=3),
    ]
}

fn over_tls(name: &str, server: Server, promise: Promise) -> Case {
    Case::listing(63, name, server, vec![("https://{}/page".into(), promise)])
}

/// Row 63, without TLS.
fn no_tls() -> Vec<Case> {
    let plain = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    let moment = || Step::Pause(Duration::from_millis(20));
    let bad = || fails(Code::TlsError).attempts(1..=3);
    vec![
        over_tls("garbage for TLS", Server::Greeting(raw(&[0x5A; 600])), bad()),
        over_tls("plain HTTP for TLS", Server::Greeting(raw(plain)), bad()),
        over_tls("TLS that is closed", Server::Greeting(vec![moment()]), bad()),
        over_tls("TLS that is reset", Server::Greeting(vec![moment(), Step::Reset]), bad()),
        over_tls("TLS that hangs", Server::Greeting(vec![Step::Pause(Duration::from_secs(60))]), fails(Code::Timeout)),
        over_tls("TLS where nobody listens", Server::Refusing, fails(Code::ConnectError)),
    ]
}

/// Row 63, by certificate.
fn certificates(authority: &Authority) -> Vec<Case> {
    let shows = |identity: Identity| Server::Tls(Box::new(identity.config(&[])));
    let here = ["127.0.0.3"];
    let refused = |name: &str, identity: Identity| {
        let promise = fails(Code::TlsError).attempts(1..=3);
        over_tls(name, shows(identity), promise).requests(0..=0).robots(0..=0)
    };
    vec![
        over_tls("a certificate of a known authority", shows(authority.identity(&here)), stored()),
        refused("a self-signed certificate", Identity::self_signed(&here).0),
        refused("a certificate of nobody we know", Authority::new("somebody").identity(&here)),
        refused("an expired certificate", authority.identity_between(&here, 2020, 2021)),
        refused("a certificate from the future", authority.identity_between(&here, 2080, 2090)),
        refused("a certificate of another host", authority.identity(&["other.test"])),
    ]
}
