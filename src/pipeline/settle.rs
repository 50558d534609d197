//! From what happened to what is written: one attempt's result → one [`End`]. Pure.
//! Never a clock or a random number: times are waits, jitter comes from the ticket.

use super::RetryPolicy;
use crate::model::{End, Failure, FailureCode, OutcomeClass, Record, Retry, Target, Ticket, Validators};
use std::time::Duration;
use xxhash_rust::xxh3::xxh3_64;

/// How an attempt ended, before anybody decided what follows from it.
#[derive(Debug)]
pub enum Attempt {
    /// A record came out.
    Record(Box<Record>, Validators),
    /// The server said 304.
    NotModified,
    /// It failed.
    Failed(Failure),
}

/// Decides: done, rejected, tried again, deferred or a dead letter.
pub fn settle(attempt: Attempt, target: &Target, policy: &RetryPolicy) -> End {
    let refetch_after = target.refetch_after;
    match attempt {
        Attempt::Record(record, validators) => End::Article { record, validators, refetch_after },
        Attempt::NotModified => End::NotModified { refetch_after },
        Attempt::Failed(failure) => match failure.code.class() {
            OutcomeClass::Rejected => End::Rejected { failure, refetch_after },
            OutcomeClass::Deferred => {
                let wait = failure.retry_after.unwrap_or(policy.wait_at_most * 2);
                End::Deferred { failure, wait }
            }
            OutcomeClass::Failed | OutcomeClass::Source => settle_failed(failure, target, policy),
        },
    }
}

fn settle_failed(failure: Failure, target: &Target, policy: &RetryPolicy) -> End {
    if matches!(failure.http_status, Some(404 | 410)) && failure.retry == Retry::No {
        return End::Gone { failure, removal: policy.removal, refetch_after: target.refetch_after };
    }
    if failure.retry == Retry::No || target.ticket.attempt >= policy.max_attempts {
        return End::Dead { failure };
    }
    let own = backoff(target, policy);
    let asked = failure.retry_after.unwrap_or_default();
    if asked > policy.retry_after_cap.min(policy.wait_at_most) {
        let detail = format!("{}: {}", failure.code, failure.detail);
        let deferred = Failure { code: FailureCode::HostBackoff, detail, ..failure };
        return End::Deferred { failure: deferred, wait: asked };
    }
    End::Retry { failure, wait: own.max(asked) }
}

/// Exponential, capped, and spread over its upper half so that targets that failed together do not return together.
fn backoff(target: &Target, policy: &RetryPolicy) -> Duration {
    let doublings = target.ticket.attempt.saturating_sub(1).min(20);
    let full = policy.base.saturating_mul(1 << doublings).min(policy.cap);
    full.mul_f64(0.5 + 0.5 * jitter(target.ticket))
}

/// From 0 to 1, another for each attempt at each target, and the same whenever it is asked for.
pub(super) fn jitter(ticket: Ticket) -> f64 {
    let seed = [ticket.target_id.to_le_bytes(), u64::from(ticket.attempt).to_le_bytes()].concat();
    (xxh3_64(&seed) % 1_000) as f64 / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CanonicalUrl, StageName, Ticket};

    fn target(attempt: u32) -> Target {
        Target {
            ticket: Ticket { host_id: 1, target_id: 7, attempt },
            url: CanonicalUrl::parse("http://news.example/a").unwrap(),
            validators: Validators::default(),
            refetch_after: Some(Duration::from_secs(3_600)),
        }
    }

    fn failed(code: FailureCode, attempt: u32, asked: Option<u64>) -> End {
        let failure = Failure::new(StageName::Fetch, code, "x").with_retry_after(asked.map(Duration::from_secs));
        settle(Attempt::Failed(failure), &target(attempt), &RetryPolicy::default())
    }

    #[test]
    fn a_timeout_is_tried_again_until_the_attempts_run_out() {
        assert!(matches!(failed(FailureCode::Timeout, 1, None), End::Retry { .. }));
        assert!(matches!(failed(FailureCode::Timeout, 2, None), End::Retry { .. }));
        assert!(matches!(failed(FailureCode::Timeout, 3, None), End::Dead { .. }));
    }

    #[test]
    fn a_permanent_failure_is_a_dead_letter_at_once() {
        assert!(matches!(failed(FailureCode::PermanentHttp, 1, None), End::Dead { .. }));
    }

    #[test]
    fn a_page_that_is_not_there_is_gone() {
        for (status, gone) in [(404, true), (410, true), (403, false), (451, false)] {
            let failure = Failure::new(StageName::Fetch, FailureCode::PermanentHttp, "x").with_status(status);
            let end = settle(Attempt::Failed(failure), &target(1), &RetryPolicy::default());
            assert_eq!(matches!(end, End::Gone { .. }), gone, "{status}: {end:?}");
        }
    }

    #[test]
    fn what_cannot_be_mended_is_a_dead_letter_at_once_whatever_its_code() {
        let failure = Failure::new(StageName::Fetch, FailureCode::DnsError, "no such name").for_good();
        let end = settle(Attempt::Failed(failure), &target(1), &RetryPolicy::default());
        assert!(matches!(end, End::Dead { .. }), "{end:?}");
    }

    #[test]
    fn a_rejection_is_looked_at_again_when_due() {
        let End::Rejected { refetch_after, .. } = failed(FailureCode::RobotsDenied, 1, None) else {
            panic!("not rejected")
        };
        assert_eq!(refetch_after, Some(Duration::from_secs(3_600)));
    }

    #[test]
    fn a_wait_that_was_asked_for_is_kept() {
        let End::Retry { wait, .. } = failed(FailureCode::RetryExhausted, 1, Some(30)) else { panic!("not retried") };
        assert_eq!(wait, Duration::from_secs(30));
    }

    #[test]
    fn a_wait_beyond_the_cap_defers_and_keeps_the_first_reason() {
        let End::Deferred { failure, wait } = failed(FailureCode::RetryExhausted, 1, Some(86_400)) else {
            panic!("not deferred")
        };
        assert_eq!(failure.code, FailureCode::HostBackoff);
        assert_eq!(failure.detail, "retry_exhausted: x");
        assert_eq!(wait, Duration::from_secs(86_400));
    }

    #[test]
    fn the_back_off_doubles_within_its_upper_half_and_is_capped() {
        let policy = RetryPolicy { max_attempts: 99, ..RetryPolicy::default() };
        for attempt in 1..12 {
            let full = Duration::from_secs(1 << (attempt - 1)).min(policy.cap);
            let wait = backoff(&target(attempt), &policy);
            assert!(wait >= full / 2 && wait <= full, "{attempt}: {wait:?}");
        }
    }
}
