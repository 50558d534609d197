//! Tests of the circuit breaker's rules.
//! Never a request.

use super::*;
use crate::{
    fetch::{Got, Room},
    model::{CanonicalUrl, Failure, PageMeta, StageName, Validators},
};

fn target() -> Target {
    Target {
        ticket: Ticket { host_id: 1, target_id: 7, attempt: 1 },
        url: CanonicalUrl::parse("http://news.example/a").unwrap(),
        validators: Validators::default(),
        refetch_after: None,
    }
}

/// An attempt: who answered last with what status, and how it ended.
fn fetched(answer: Option<(&str, u16)>, hops: u32, code: Option<FailureCode>) -> Fetched {
    let at = "2025-07-07T00:00:00Z".parse().unwrap();
    Fetched {
        started_at: at,
        finished_at: at,
        final_url: answer.map(|(url, _)| CanonicalUrl::parse(url).unwrap()),
        hops,
        meta: PageMeta { http_status: answer.map(|(_, status)| status), ..PageMeta::default() },
        result: code.map_or(Ok(Got::NotModified), |code| Err(Failure::new(StageName::Fetch, code, "x"))),
        room: Room::default(),
    }
}

fn check(answer: Option<(&str, u16)>, hops: u32, code: Option<FailureCode>, expected: Sign) {
    assert_eq!(sign(&target(), &fetched(answer, hops, code)), expected, "{answer:?} {hops} {code:?}");
}

const OWN: &str = "http://news.example/b";
const OTHER: &str = "http://other.example/b";

#[test]
fn an_answer_is_a_good_sign_whatever_the_page() {
    use FailureCode::{DecodeError, PermanentHttp, ProtocolError};
    check(Some((OWN, 200)), 0, None, Sign::Good);
    check(Some((OWN, 404)), 0, Some(PermanentHttp), Sign::Good);
    check(Some((OWN, 200)), 0, Some(DecodeError), Sign::Good);
    check(Some((OWN, 200)), 0, Some(ProtocolError), Sign::Good);
}

#[test]
fn what_the_host_fails_at_is_told_from_what_the_page_fails_at() {
    use FailureCode::{ConnectError, DnsError, ProtocolError, RetryExhausted, RobotsDenied, Timeout, TlsError};
    for code in [ConnectError, DnsError, Timeout, TlsError] {
        check(None, 0, Some(code), Sign::Trouble);
    }
    check(Some((OWN, 500)), 0, Some(RetryExhausted), Sign::Trouble);
    check(Some((OWN, 200)), 0, Some(Timeout), Sign::Trouble);
    check(Some((OWN, 503)), 0, Some(RetryExhausted), Sign::Complaint);
    check(Some((OWN, 429)), 0, Some(RetryExhausted), Sign::Complaint);
    check(None, 0, Some(ProtocolError), Sign::Nothing);
    check(None, 0, Some(RobotsDenied), Sign::Nothing);
}

#[test]
fn a_host_is_not_blamed_for_the_host_it_redirects_to() {
    check(Some((OTHER, 503)), 1, Some(FailureCode::RetryExhausted), Sign::Good);
    check(None, 1, Some(FailureCode::ConnectError), Sign::Nothing);
    check(Some((OWN, 503)), 1, Some(FailureCode::RetryExhausted), Sign::Complaint);
}

/// The health after so many failures, `targets` of them first attempts.
fn failed(failures: u32, targets: u32) -> HostHealth {
    let ticket = |n| Ticket { host_id: 1, target_id: i64::from(n), attempt: if n < targets { 1 } else { 2 } };
    (0..failures).fold(HostHealth::default(), |health, n| after(health, Sign::Trouble, ticket(n)))
}

#[test]
fn twenty_failures_over_ten_targets_open_the_circuit() {
    let policy = CircuitPolicy::default();
    assert_eq!(policy.open(&mut failed(19, 19)), None);
    assert_eq!(policy.open(&mut failed(60, 9)), None);
    assert_eq!(policy.open(&mut failed(20, 10)), Some(Duration::from_secs(600)));
}

#[test]
fn a_good_answer_closes_it_and_silence_changes_nothing() {
    let health = failed(20, 20);
    assert_eq!(after(health, Sign::Good, target().ticket), HostHealth::default());
    assert_eq!(after(health, Sign::Nothing, target().ticket), health);
}

#[test]
fn each_reopening_doubles_the_time_up_to_a_day() {
    let (policy, mut health) = (CircuitPolicy::default(), failed(20, 20));
    let minutes: Vec<u64> = (0..10).map(|_| policy.open(&mut health).unwrap().as_secs() / 60).collect();
    assert_eq!(minutes, [10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440]);
}

#[test]
fn a_complaint_is_answered_with_a_growing_wait_never_below_the_base() {
    let retry = RetryPolicy::default();
    for failures in 1..12 {
        let full = Duration::from_secs(1 << (failures - 1)).min(retry.cap);
        let wait = complaint_wait(failed(failures, 1), target().ticket, &retry);
        assert!(wait >= full && wait <= full.mul_f64(1.5), "{failures}: {wait:?}");
    }
}
