//! Pauses that servers ask for, and hosts that differ: whose pause it is, and whom it does not hold up.
//! Never one host's pause on another.

use super::{code_of, fetch_steps, fetcher, lease, options, target};
use crate::support::origin::{Origin, html, page, status};
use copydesk::fetch::{Fetcher, HostPolicy, HostRules, Options, Pace};
use copydesk::model::{ByteSize, FailureCode as Code, HostKey, Rate};
use std::time::Duration;

/// The pause that an answer with this status and Retry-After leads to.
async fn pause(word: u16, retry_after: &str) -> Option<Duration> {
    let fetched = fetch_steps(status(word, &format!("Retry-After: {retry_after}"), "")).await;
    fetched.result.unwrap_err().retry_after
}

#[tokio::test]
async fn seconds_are_taken_as_they_stand() {
    for word in [429, 503] {
        assert_eq!(pause(word, "120").await, Some(Duration::from_secs(120)), "{word}");
        assert_eq!(pause(word, " 7 ").await, Some(Duration::from_secs(7)), "{word}");
    }
}

#[tokio::test]
async fn a_pause_that_is_none_is_passed_over() {
    for value in ["0", "-5", "soon", "", "1.5.2", "Wed, 21 Oct 2015 07:28:00 GMT", "2015-10-21"] {
        assert_eq!(pause(503, value).await, None, "`{value}`");
    }
}

#[tokio::test]
async fn no_pause_is_longer_than_a_leap_year() {
    let longest = Some(Duration::from_secs(366 * 86_400));
    for value in ["Fri, 31 Dec 2999 23:59:59 GMT", "99999999999", "99999999999999999999999999"] {
        assert_eq!(pause(503, value).await, longest, "`{value}`");
    }
}

#[tokio::test]
async fn only_the_two_statuses_that_mean_it_ask_for_a_pause() {
    for word in [403, 404, 408, 500, 502, 504] {
        assert_eq!(pause(word, "120").await, None, "{word}");
    }
}

/// `first` asks to be left alone for an hour.
async fn after_a_pause_of(first: &Origin, ours: &Fetcher) {
    let lane = ours.lane(&lease(&first.url("/"), None));
    assert_eq!(code_of(&lane.fetch(&target(&first.url("/busy"))).await), Some(Code::RetryExhausted));
    assert!(lane.blocked_for().is_some());
}

fn busy() -> impl Fn(&crate::support::origin::Asked) -> Vec<crate::support::origin::Step> {
    |asked| if asked.path == "/busy" { status(429, "Retry-After: 3600", "") } else { page() }
}

#[tokio::test]
async fn the_pause_of_one_host_is_not_anothers() {
    let (first, other) = (Origin::site(busy()).await, Origin::at("127.0.0.2:0", super::gate::without_robots).await);
    let ours = fetcher(options());
    after_a_pause_of(&first, &ours).await;
    let lane = ours.lane(&lease(&other.url("/"), None));
    assert_eq!(lane.blocked_for(), None);
    assert_eq!(code_of(&lane.fetch(&target(&other.url("/x"))).await), None);
}

#[tokio::test]
async fn a_redirect_to_a_host_that_pauses_is_put_off() {
    let first = Origin::site(busy()).await;
    let location = format!("Location: {}", first.url("/x"));
    let other = Origin::site(move |_| status(302, &location, "")).await;
    let ours = fetcher(options());
    after_a_pause_of(&first, &ours).await;
    let lane = ours.lane(&lease(&other.url("/"), None));
    let fetched = lane.fetch(&target(&other.url("/x"))).await;
    assert_eq!((code_of(&fetched), fetched.hops), (Some(Code::HostBackoff), 1), "{:?}", fetched.result);
    assert_eq!(first.pages_asked(), 1, "only the request that was told to wait");
    assert_eq!(lane.blocked_for(), None, "the host that led there is free");
}

#[tokio::test]
async fn the_pause_outlives_the_lease() {
    let origin = Origin::site(busy()).await;
    let ours = fetcher(options());
    after_a_pause_of(&origin, &ours).await;
    let again = ours.lane(&lease(&origin.url("/"), None));
    assert_eq!(code_of(&again.fetch(&target(&origin.url("/x"))).await), Some(Code::HostBackoff));
    assert_eq!(origin.pages_asked(), 1);
}

#[tokio::test]
async fn each_host_has_the_pace_of_its_own_rule() {
    let slow = HostPolicy { rate: Pace::Fixed(Rate { interval: Duration::from_millis(70) }), ..HostPolicy::default() };
    let hosts = HostRules { overrides: vec![("127.0.0.2".into(), slow)], ..options().hosts };
    let ours = fetcher(Options { hosts, ..options() });
    let delay = |url: &str| ours.lane(&lease(url, None)).delay();
    assert_eq!(delay("http://127.0.0.2:81/"), Duration::from_millis(70));
    assert_eq!(delay("http://127.0.0.1:81/"), Duration::from_millis(1));
    assert_eq!(ours.policy_for(&HostKey::from_stored("127.0.0.2:9".into())), slow);
}

#[tokio::test]
async fn a_large_page_waits_for_its_place_and_the_wait_costs_none_of_its_time() {
    // Of seven megabytes two find room.
    let large = "<p>x".repeat(1_800_000);
    let origin = Origin::site(move |_| html(large.as_bytes())).await;
    let fetcher = fetcher(Options { max_body: ByteSize(10 << 20), ..options() });
    let get = |n: usize| {
        let (lane, target) = (fetcher.lane(&lease(&origin.url("/"), None)), target(&origin.url(&format!("/{n}"))));
        async move { lane.fetch(&target).await }
    };
    let mut held = Vec::new();
    for n in 0..2 {
        held.push(get(n).await);
        assert_eq!(code_of(&held[n]), None);
    }
    let mut waiting = std::pin::pin!(get(2));
    let longer_than_the_exchange_may_take = options().total_timeout + Duration::from_millis(500);
    assert!(tokio::time::timeout(longer_than_the_exchange_may_take, &mut waiting).await.is_err(), "nobody waited");
    held.pop();
    assert_eq!(code_of(&waiting.await), None, "the wait was held against it");
}
