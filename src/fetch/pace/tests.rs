//! The pace against hosts that count in different ways.
//! Never a clock: time is a number here.

use super::*;
use crate::fetch::policy::Pace;
use crate::model::Rate;

fn adaptive(max_rate: f64) -> Learned {
    let max_rate = Rate::per_second(max_rate).unwrap();
    Learned::new(&HostPolicy { rate: Pace::Adaptive, max_rate, ..HostPolicy::default() })
}

/// So many answers at the learned pace; gives the rate.
fn after(learned: &mut Learned, answers: usize, sign: Sign) -> f64 {
    for _ in 0..answers {
        learned.learn(&Heard { sign, latency: Duration::ZERO, gap: Some(learned.interval()) });
    }
    learned.rate
}

fn after_latency(learned: &mut Learned, answers: usize, sign: Sign, ms: u64) -> Duration {
    let latency = Duration::from_millis(ms);
    for _ in 0..answers {
        learned.learn(&Heard { sign, latency, gap: Some(learned.interval()) });
    }
    learned.interval()
}

/// How a host counts.
#[derive(Debug, Clone, Copy)]
enum Limit {
    /// No more than so many in any second.
    Sliding,
    /// A bucket of so many that fills at the limit.
    Bucket(f64),
}

struct Host {
    limit: f64,
    kind: Limit,
    served: Vec<f64>,
    tokens: f64,
    at: f64,
}

impl Host {
    fn new(limit: f64, kind: Limit) -> Host {
        Host { limit, kind, served: Vec::new(), tokens: limit, at: 0.0 }
    }

    fn answer(&mut self, now: f64) -> Sign {
        self.served.retain(|at| *at > now - 1.0);
        let size = if let Limit::Bucket(size) = self.kind { size } else { 0.0 };
        self.tokens = (self.tokens + (now - self.at) * self.limit).min(size);
        self.at = now;
        let free = match self.kind {
            Limit::Sliding => (self.served.len() as f64) < self.limit,
            Limit::Bucket(_) => self.tokens >= 1.0,
        };
        if !free {
            return Sign::Complaint;
        }
        self.served.push(now);
        self.tokens -= 1.0;
        Sign::Good
    }
}

/// The share of complaints and of the limit that was used, over so many requests; a complaint costs a pause.
fn against(learned: &mut Learned, host: &mut Host, requests: usize) -> (f64, f64) {
    let (start, mut complaints) = (host.at + learned.interval().as_secs_f64(), 0.0);
    let (mut now, mut last) = (start, None);
    for _ in 0..requests {
        let sign = host.answer(now);
        let gap = last.map(|at| Duration::from_secs_f64(now - at));
        learned.learn(&Heard { sign, latency: Duration::from_millis(2), gap });
        last = Some(now);
        complaints += f64::from(u8::from(sign == Sign::Complaint));
        now += learned.interval().as_secs_f64() + if sign == Sign::Complaint { 1.3 } else { 0.0 };
    }
    (complaints / requests as f64, (requests as f64 - complaints) / (now - start) / host.limit)
}

#[test]
fn it_starts_at_one_a_second_and_never_passes_the_maximum() {
    let mut learned = adaptive(5.0);
    assert_eq!(learned.interval(), Duration::from_secs(1));
    assert!((after(&mut learned, 1_000, Sign::Good) - 5.0).abs() < 1e-9);
    assert_eq!(adaptive(0.2).interval(), Duration::from_secs(5));
}

#[test]
fn errors_never_raise_the_rate() {
    let mut learned = adaptive(50.0);
    let mut rate = after(&mut learned, 60, Sign::Good);
    for sign in [Sign::Trouble, Sign::Complaint].into_iter().cycle().take(200) {
        let slower = after(&mut learned, 1, sign);
        assert!(slower <= rate, "{sign:?}: {slower} after {rate}");
        rate = slower;
    }
}

#[test]
fn trouble_leads_back_to_the_start_and_complaints_below_it() {
    let mut learned = adaptive(50.0);
    after(&mut learned, 60, Sign::Good);
    assert!((after(&mut learned, 100, Sign::Trouble) - 1.0).abs() < 1e-9);
    assert!((after(&mut learned, 100, Sign::Complaint) - SLOWEST).abs() < 1e-9);
    assert!((after(&mut learned, 1, Sign::Trouble) - SLOWEST).abs() < 1e-9, "trouble raised it");
    let mut slow = adaptive(0.01);
    assert!((after(&mut slow, 9, Sign::Complaint) - 0.01).abs() < 1e-9, "a complaint raised it");
}

#[test]
fn hidden_limits_are_met_from_below() {
    for limit in [2.0, 3.0, 5.0, 8.0, 13.0, 25.0, 40.0] {
        for kind in [Limit::Sliding, Limit::Bucket(1.0), Limit::Bucket(2.0), Limit::Bucket(limit)] {
            let (mut learned, mut host) = (adaptive(100.0), Host::new(limit, kind));
            against(&mut learned, &mut host, 200);
            let (complaints, share) = against(&mut learned, &mut host, 2_000);
            assert!(complaints < 0.01, "{kind:?} {limit}/s: {complaints} of the answers were complaints");
            assert!(share >= 0.9, "{kind:?} {limit}/s: {share} of it was used");
        }
    }
}

#[test]
fn a_second_run_begins_at_the_limit() {
    for limit in [2.0, 8.0, 40.0] {
        let (mut learned, mut host) = (adaptive(100.0), Host::new(limit, Limit::Sliding));
        against(&mut learned, &mut host, 600);
        let mut again = adaptive(100.0);
        again.resume(&learned.learned().unwrap());
        let (complaints, share) = against(&mut again, &mut Host::new(limit, Limit::Sliding), 50);
        assert!(complaints < 0.02 && share > 0.8 && share < 1.05, "{limit}/s: {complaints}, {share}");
    }
}

#[test]
fn what_no_complaint_bounds_goes_on_growing_quickly() {
    let mut first = adaptive(50.0);
    let came_to = after(&mut first, 3, Sign::Good);
    let pace = first.learned().unwrap();
    assert_eq!(pace.ceiling, None);
    let mut again = adaptive(50.0);
    again.resume(&pace);
    assert!((after(&mut again, 30, Sign::Good) - after(&mut first, 30, Sign::Good)).abs() < 1e-3);
    assert!(again.rate > came_to * 2.0);
}

#[test]
fn an_earlier_pace_is_taken_up_within_the_policy() {
    let pace = |ms| LearnedPace { interval: Duration::from_millis(ms), ceiling: Some(Duration::from_millis(ms)) };
    let mut learned = adaptive(10.0);
    learned.resume(&pace(200));
    assert!(learned.interval() >= Duration::from_millis(200) && learned.interval() < Duration::from_millis(210));
    assert!(after(&mut learned, 50, Sign::Good) <= 5.0 + 1e-9, "the ceiling is known");
    learned.resume(&pace(1));
    assert_eq!(learned.interval(), Duration::from_millis(100));
    assert!(after(&mut learned, 1_000, Sign::Good) <= 10.0 + 1e-9);
    learned.resume(&pace(90_000));
    assert_eq!(learned.interval(), Duration::from_secs(10));
}

#[test]
fn before_the_first_answer_nothing_was_learned() {
    let mut learned = adaptive(10.0);
    assert_eq!(learned.learned(), None);
    after(&mut learned, 1, Sign::Complaint);
    assert!(learned.learned().is_some_and(|pace| pace.ceiling.is_some()));
}

#[test]
fn a_rate_that_was_not_used_is_not_raised() {
    let mut learned = adaptive(50.0);
    let idle = Heard { sign: Sign::Good, latency: Duration::ZERO, gap: Some(Duration::from_secs(60)) };
    (0..100).for_each(|_| learned.learn(&idle));
    (0..100).for_each(|_| learned.learn(&Heard { gap: None, ..idle }));
    assert!((learned.rate - 1.0).abs() < 1e-9);
}

#[test]
fn a_host_that_becomes_slow_is_asked_more_slowly() {
    let mut learned = adaptive(50.0);
    let quick = after_latency(&mut learned, 300, Sign::Good, 10);
    assert_eq!(quick, Duration::from_millis(20));
    let one = after_latency(&mut learned, 1, Sign::Good, 30_000);
    assert_eq!(one, quick, "one slow answer");
    let slow = after_latency(&mut learned, 60, Sign::Good, 900);
    assert!(slow > Duration::from_millis(800), "{slow:?}");
    let errors = after_latency(&mut learned, 30, Sign::Trouble, 1);
    assert!(errors >= slow, "quick errors are no quick answers: {errors:?}");
}

#[test]
fn several_requests_at_once_share_the_latency() {
    let policy = HostPolicy { parallelism: 4, max_rate: Rate::per_second(50.0).unwrap(), ..HostPolicy::default() };
    let mut learned = Learned::new(&policy);
    after_latency(&mut learned, 200, Sign::Good, 400);
    let interval = learned.interval();
    assert!(interval.abs_diff(Duration::from_millis(100)) < Duration::from_millis(10), "{interval:?}");
}
