//! Name servers of one's own: every answer is judged, every failure is named, and a name that is none is asked once.
//! Never trusts the error alone: connections at the forbidden server are counted.

use super::{code_of, fetch_with, fetcher, lease, options, page_of, target};
use crate::support::dns::{A, Answer, NameServer, ips};
use crate::support::origin::{HTML, Origin, page};
use copydesk::fetch::{Fetched, Names, Options};
use copydesk::model::{FailureCode as Code, Retry};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// Only 127.0.0.1 is allowed, so that 127.0.0.2 is the forbidden server.
fn asking(servers: &[SocketAddr]) -> Options {
    let allow = vec!["127.0.0.1/32".parse().unwrap()];
    Options { allow, names: Names::Servers(servers.to_vec()), ..options() }
}

/// What comes of a page at a name to which the name server gives this answer, and the connections that were made to
/// an allowed and to a forbidden server on the port of the URL.
async fn meet(answer: Answer) -> (Fetched, usize, usize) {
    let good = Origin::site(|_| page()).await;
    let bad = Origin::at(&format!("127.0.0.2:{}", good.addr.port()), |_| page()).await;
    let names = NameServer::always(answer).await;
    let fetched = fetch_with(asking(&[names.addr]), &format!("http://site.test:{}/", good.addr.port())).await;
    (fetched, good.connections(), bad.connections())
}

#[tokio::test]
async fn an_allowed_address_is_connected_to() {
    for answer in [
        Answer::Addresses(ips(&["127.0.0.1"])),
        Answer::Addresses(ips(&["::ffff:127.0.0.1"])),
        Answer::Alias("other.test", ips(&["127.0.0.1"])),
        Answer::Addresses(ips(&["127.0.0.2", "10.0.0.1", "127.0.0.1", "fd00::1"])),
    ] {
        let (fetched, good, bad) = meet(answer.clone()).await;
        assert_eq!(page_of(fetched).html, HTML, "{answer:?}");
        assert!(good > 0 && bad == 0, "{answer:?}: {good} and {bad} connections");
    }
}

#[tokio::test]
async fn a_forbidden_address_sees_no_connection_however_it_is_answered() {
    for answer in [
        Answer::Addresses(ips(&["127.0.0.2"])),
        Answer::Addresses(ips(&["::ffff:127.0.0.2"])),
        Answer::Addresses(ips(&["64:ff9b::7f00:2"])),
        Answer::Addresses(ips(&["2002:7f00:2::"])),
        Answer::Addresses(ips(&["::1", "fd00::1", "fe80::1"])),
        Answer::Addresses(ips(&["169.254.169.254", "10.0.0.1", "127.0.0.2"])),
        Answer::Addresses(ips(&["2400::5efe:7f00:2"])),
        Answer::Alias("metadata.test", ips(&["127.0.0.2"])),
    ] {
        let (fetched, good, bad) = meet(answer.clone()).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{answer:?}: {:?}", fetched.result);
        assert_eq!((good, bad), (0, 0), "{answer:?}");
    }
}

#[tokio::test]
async fn a_name_that_moves_to_a_forbidden_address_is_judged_again_at_each_connection() {
    let good = Origin::site(|_| [page(), vec![crate::support::origin::Step::Close]].concat()).await;
    let bad = Origin::at(&format!("127.0.0.2:{}", good.addr.port()), |_| page()).await;
    let names = NameServer::start(|question| {
        Answer::Addresses(ips(if question.earlier < 1 { &["127.0.0.1"] } else { &["127.0.0.2"] }))
    })
    .await;
    let url = format!("http://rebinding.test:{}/", good.addr.port());
    let lane = fetcher(asking(&[names.addr])).lane(&lease(&url, None));
    assert_eq!(code_of(&lane.fetch(&target(&url)).await), None);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let again = lane.fetch(&target(&url)).await;
    assert_eq!(code_of(&again), Some(Code::BlockedAddress), "{:?}", again.result);
    assert_eq!(bad.connections(), 0);
}

#[tokio::test]
async fn a_name_that_is_none_is_asked_for_once_and_one_that_nobody_could_tell_again() {
    for (answer, retry, words) in [
        (Answer::Code(3), Retry::No, "site.test has no address: the name server says that there is no such name"),
        (Answer::Addresses(Vec::new()), Retry::No, "site.test has no address: the name server knows no address of it"),
        (Answer::Code(2), Retry::Yes, "the address of site.test could not be found out: the name server says: Server"),
        (Answer::Code(5), Retry::Yes, "the address of site.test could not be found out: the name server says: Query"),
        (Answer::Silence, Retry::Yes, "the address of site.test could not be found out: "),
        (Answer::Garbage, Retry::Yes, "the address of site.test could not be found out: "),
    ] {
        let names = NameServer::always(answer.clone()).await;
        let impatient = Options { connect_timeout: Duration::from_millis(600), ..asking(&[names.addr]) };
        let start = Instant::now();
        let fetched = fetch_with(impatient, "http://site.test/").await;
        let failure = fetched.result.unwrap_err();
        assert_eq!((failure.code, failure.retry), (Code::DnsError, retry), "{answer:?}: {failure}");
        assert!(failure.detail.starts_with(words), "{answer:?}: {}", failure.detail);
        assert!(start.elapsed() < Duration::from_secs(3), "{answer:?}: {:?}", start.elapsed());
        assert!(!names.asked().is_empty(), "{answer:?}");
    }
}

#[tokio::test]
async fn a_name_server_that_is_not_there_is_a_dns_error_in_time() {
    let closed = std::net::UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let start = Instant::now();
    let fetched = fetch_with(asking(&[closed]), "http://site.test/").await;
    assert_eq!(code_of(&fetched), Some(Code::DnsError), "{:?}", fetched.result);
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}

#[tokio::test]
async fn the_second_name_server_stands_in_for_a_silent_or_broken_one() {
    let site = Origin::site(|_| page()).await;
    let url = format!("http://site.test:{}/", site.addr.port());
    let good = NameServer::always(Answer::Addresses(ips(&["127.0.0.1"]))).await;
    for answer in [Answer::Silence, Answer::Code(2), Answer::Code(5), Answer::Garbage] {
        let first = NameServer::always(answer.clone()).await;
        let fetched = fetch_with(asking(&[first.addr, good.addr]), &url).await;
        assert_eq!(code_of(&fetched), None, "{answer:?}: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn one_kind_of_address_is_enough_when_the_other_question_fails() {
    let site = Origin::site(|_| page()).await;
    let names = NameServer::start(|question| match question.kind {
        A => Answer::Addresses(ips(&["127.0.0.1"])),
        _ => Answer::Code(2),
    })
    .await;
    let fetched = fetch_with(asking(&[names.addr]), &format!("http://site.test:{}/", site.addr.port())).await;
    assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    let half = NameServer::start(|question| Answer::Code(if question.kind == A { 2 } else { 3 })).await;
    let failure = fetch_with(asking(&[half.addr]), "http://site.test/").await.result.unwrap_err();
    assert_eq!((failure.code, failure.retry), (Code::DnsError, Retry::Yes), "{failure}");
}

#[tokio::test]
async fn a_huge_answer_comes_over_tcp_and_is_bounded() {
    let site = Origin::site(|_| page()).await;
    let mut many: Vec<_> = (0..3_000_u32).map(|n| std::net::Ipv4Addr::from_bits(0x0a00_0000 + n).into()).collect();
    many.extend(ips(&["127.0.0.1"]));
    let names = NameServer::always(Answer::Addresses(many)).await;
    let fetched = fetch_with(asking(&[names.addr]), &format!("http://site.test:{}/", site.addr.port())).await;
    assert_eq!(code_of(&fetched), None, "{:?}", fetched.result);
    assert!(names.asked().iter().any(|question| question.over_tcp));
}

#[tokio::test]
async fn of_many_addresses_only_the_first_sixteen_are_tried() {
    let site = Origin::site(|_| page()).await;
    let url = format!("http://site.test:{}/", site.addr.port());
    for (dead, expected) in [(15, None), (16, Some(Code::ConnectError))] {
        let mut many: Vec<_> = (1..=dead).map(|n| std::net::Ipv4Addr::new(127, 0, 1, n).into()).collect();
        many.extend(ips(&["127.0.0.1"]));
        let names = NameServer::always(Answer::Addresses(many)).await;
        let fetched = fetch_with(Options { allow: options().allow, ..asking(&[names.addr]) }, &url).await;
        assert_eq!(code_of(&fetched), expected, "{dead} dead ones first: {:?}", fetched.result);
    }
}

#[tokio::test]
async fn only_the_name_itself_is_asked_for_and_its_answer_is_kept_as_long_as_it_says() {
    let names = NameServer::always(Answer::Kept(60, ips(&["10.0.0.1", "fd00::1"]))).await;
    let lane = fetcher(asking(&[names.addr])).lane(&lease("http://intranet/", None));
    for _ in 0..3 {
        let fetched = lane.fetch(&target("http://intranet/")).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{:?}", fetched.result);
    }
    let asked = names.asked();
    assert_eq!(asked.len(), 2, "once for each kind of address: {asked:?}");
    assert!(asked.iter().all(|question| question.name == "intranet"), "{asked:?}");
}

#[tokio::test]
async fn the_hosts_file_is_not_read_and_localhost_is_this_machine_and_forbidden() {
    let names = NameServer::always(Answer::Addresses(ips(&["127.0.0.1"]))).await;
    let closed = Options { allow: Vec::new(), ..asking(&[names.addr]) };
    for host in ["localhost", "a.localhost", "localhost.localdomain", "ip6-localhost"] {
        let fetched = fetch_with(closed.clone(), &format!("http://{host}/")).await;
        assert_eq!(code_of(&fetched), Some(Code::BlockedAddress), "{host}: {:?}", fetched.result);
    }
    let asked: Vec<String> = names.asked().into_iter().map(|question| question.name).collect();
    assert!(asked.contains(&"ip6-localhost".to_string()), "{asked:?}");
}
