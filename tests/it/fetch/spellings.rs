//! Every spelling of a forbidden address, at every entry: list, redirect, second hop, robots.txt.
//! Never trusts the error alone: each case is also run with the guard's exception, to see that it would connect.

use super::{code_of, fetch_with, options};
use crate::support::origin::{Origin, Step, page, status};
use copydesk::fetch::{Fetched, Names, Options};
use copydesk::model::{CanonicalUrl, FailureCode as Code};
use std::net::IpAddr;

/// 127.0.0.2 in every spelling that leads there; `PORT` is the forbidden server's.
const SPELLINGS: &[&str] = &[
    "http://127.0.0.2:PORT/",
    "HTTP://127.0.0.2:PORT/",
    "http://127.0.0.2.:PORT/",
    "http://127.2:PORT/",
    "http://127.0.2:PORT/",
    "http://2130706434:PORT/",
    "http://0x7f000002:PORT/",
    "http://0X7F.0x0.0.0x2:PORT/",
    "http://0177.0.0.02:PORT/",
    "http://017700000002:PORT/",
    "http://0177.0x0.0.2:PORT/",
    "http://１２７.０.０.２:PORT/",
    "http://127。0。0。2:PORT/",
    "http://①②⑦.⓪.⓪.②:PORT/",
    "http://%31%32%37.0.0.2:PORT/",
    "http://[::ffff:127.0.0.2]:PORT/",
    "http://[::ffff:7f00:2]:PORT/",
    "http://[0:0:0:0:0:FFFF:127.0.0.2]:PORT/",
    "http://allowed.test@127.0.0.2:PORT/",
    "http://allowed.test:80@127.0.0.2:PORT/",
    "http://allowed.test%2F@127.0.0.2:PORT/",
    "http:\\\\127.0.0.2:PORT\\",
    "http:/127.0.0.2:PORT/",
    "http:127.0.0.2:PORT/",
    "http://127.0.0.2:PORT?@allowed.test/",
    "http://127.0.0.2:PORT#@allowed.test/",
    "http://127.0\t.0.2:PORT/",
    "http://forbidden.test:PORT/",
    "http://FORBIDDEN.test.:PORT/",
    "http://mapped.test:PORT/",
];

/// The nets that are open to a test: only 127.0.0.1, or the forbidden server too.
fn allowing(net: &str) -> Options {
    let ips = |text: &str| -> Vec<IpAddr> { vec![text.parse().unwrap()] };
    let table = [
        ("forbidden.test".to_string(), ips("127.0.0.2")),
        ("mapped.test".to_string(), ips("::ffff:127.0.0.2")),
        ("allowed.test".to_string(), ips("127.0.0.1")),
    ];
    Options { allow: vec![net.parse().unwrap()], names: Names::Table(table.into()), ..options() }
}

/// Where a fetch that should have gone to the forbidden server begins.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Entry {
    List,
    Redirect,
    SecondHop,
    Robots,
    RobotsSecondHop,
}

const ENTRIES: [Entry; 5] = [Entry::List, Entry::Redirect, Entry::SecondHop, Entry::Robots, Entry::RobotsSecondHop];

/// An allowed server that leads to `url` by this entry.
async fn guide(entry: Entry, url: &str) -> Origin {
    let there = format!("Location: {url}");
    let to = |location: &str| status(302, location, "");
    Origin::raw(move |asked| match (entry, asked.path.as_str()) {
        (Entry::Robots, "/robots.txt") | (Entry::RobotsSecondHop, "/second.txt") => to(&there),
        (Entry::RobotsSecondHop, "/robots.txt") => to("Location: /second.txt"),
        (_, "/robots.txt") => status(404, "", ""),
        (Entry::Redirect, _) | (Entry::SecondHop, "/second") => to(&there),
        (Entry::SecondHop, _) => to("Location: /second"),
        _ => page(),
    })
    .await
}

/// Goes to the forbidden server by this entry; gives the connections that it saw.
async fn go(entry: Entry, spelling: &str, options: Options) -> (Fetched, usize) {
    let forbidden = Origin::at("127.0.0.2:0", |_| page()).await;
    let url = spelling.replace("PORT", &forbidden.addr.port().to_string());
    let fetched = if entry == Entry::List {
        fetch_with(options, &url).await
    } else {
        let guide = guide(entry, &url).await;
        fetch_with(options, &guide.url("/start")).await
    };
    (fetched, forbidden.connections())
}

#[tokio::test]
async fn no_spelling_leads_to_a_forbidden_server_by_any_entry() {
    for spelling in SPELLINGS {
        // A relative reference stays on its server: that is what these two are after a redirect of the same scheme.
        let is_relative = spelling.starts_with("http:1") || spelling.starts_with("http:/1");
        for entry in ENTRIES.into_iter().filter(|entry| *entry == Entry::List || !is_relative) {
            let (fetched, connections) = go(entry, spelling, allowing("127.0.0.1/32")).await;
            let expected = match entry {
                Entry::Robots | Entry::RobotsSecondHop => Code::RobotsUnreachable,
                _ => Code::BlockedAddress,
            };
            assert_eq!(code_of(&fetched), Some(expected), "{entry:?}, {spelling}: {:?}", fetched.result);
            assert_eq!(connections, 0, "{entry:?}, {spelling}");
        }
    }
}

#[tokio::test]
async fn every_one_of_those_spellings_would_lead_there_without_the_guard() {
    for spelling in SPELLINGS {
        let (fetched, connections) = go(Entry::List, spelling, allowing("127.0.0.0/8")).await;
        assert!(connections > 0, "{spelling}: {:?}", fetched.result);
    }
    for entry in ENTRIES {
        let (_, connections) = go(entry, SPELLINGS[0], allowing("127.0.0.0/8")).await;
        assert!(connections > 0, "{entry:?}");
    }
}

#[tokio::test]
async fn loopback_of_version_6_sees_no_connection_unless_it_is_allowed() {
    let inside = Origin::at("[::1]:0", |_| page()).await;
    let port = inside.addr.port();
    for host in ["[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::0.0.0.1]"] {
        let url = format!("http://{host}:{port}/");
        let fetched = fetch_with(allowing("127.0.0.0/8"), &url).await;
        assert_eq!((code_of(&fetched), inside.connections()), (Some(Code::BlockedAddress), 0), "{host}");
    }
    let fetched = fetch_with(allowing("::1/128"), &inside.url("/")).await;
    assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    assert!(inside.connections() > 0);
}

#[tokio::test]
async fn addresses_with_a_zone_are_no_urls() {
    for host in ["[fe80::1%eth0]", "[fe80::1%25eth0]", "[::1%251]", "[fe80::1%]", "[::1", "::1", "[::ffff:127.0.0.1.1]"]
    {
        assert!(CanonicalUrl::parse(&format!("http://{host}:9/")).is_err(), "{host}");
        let steps: Vec<Step> = status(302, &format!("Location: http://{host}:9/"), "");
        let origin = Origin::site(move |_| steps.clone()).await;
        let fetched = fetch_with(options(), &origin.url("/")).await;
        assert_eq!(code_of(&fetched), Some(Code::RedirectLoop), "{host}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn a_redirect_to_every_kind_of_special_address_is_blocked() {
    for address in [
        "169.254.169.254",
        "10.1.2.3",
        "192.168.0.1",
        "172.20.0.1",
        "127.0.0.9",
        "0.0.0.0",
        "100.100.100.200",
        "168.63.129.16",
        "192.88.99.1",
        "224.0.0.1",
        "255.255.255.255",
        "[fd00::1]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[64:ff9b::a9fe:a9fe]",
        "[64:ff9b:1::a9fe:a9fe]",
        "[2002:a9fe:a9fe::1]",
        "[2001::1]",
        "[2001:10::1]",
        "[2001:20::1]",
        "[2001:db8::1]",
        "[2400::5efe:a9fe:a9fe]",
        "[2400::200:5efe:a00:1]",
        "[::a9fe:a9fe]",
        "[::ffff:0:a9fe:a9fe]",
        "[100::1]",
        "[3fff::1]",
        "[5f00::1]",
        "[4000::1]",
        "[::]",
    ] {
        let location = format!("Location: http://{address}:9/");
        let origin = Origin::site(move |_| status(307, &location, "")).await;
        let agent = copydesk::fetch::Agent { url: "https://desk.example/".into(), ..Default::default() };
        let fetched = fetch_with(Options { agent, ..allowing("127.0.0.1/32") }, &origin.url("/")).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{address}: {:?}", fetched.result);
    }
}
