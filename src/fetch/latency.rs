//! How long a host takes to begin an answer, smoothed.
//! Never ruined by one slow answer, and never lowered by an error: a server that fails does so quickly.

use std::time::Duration;

/// The share of the latest answer in the mean.
const SHARE: f64 = 0.125;

/// One answer counts as at most so many times the mean: a host that has become slow is seen after a few answers.
const OUTLIER: f64 = 3.0;

/// The first answer counts as no more than this, and no later one as less than a hundredth of it.
const FIRST: Duration = Duration::from_secs(1);

/// An exponentially weighted mean.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Latency(Option<f64>);

impl Latency {
    /// Takes a good answer into account.
    pub(super) fn hear(&mut self, latency: Duration) {
        let (seconds, first) = (latency.as_secs_f64(), FIRST.as_secs_f64());
        self.0 = Some(match self.0 {
            None => seconds.min(first),
            Some(mean) => mean + (seconds.min(OUTLIER * mean.max(first / 100.0)) - mean) * SHARE,
        });
    }

    /// Takes an error into account, if it was slower than the answers were.
    pub(super) fn hear_error(&mut self, latency: Duration) {
        if self.0.is_none_or(|mean| latency.as_secs_f64() > mean) {
            self.hear(latency);
        }
    }

    /// The mean; zero before the first answer.
    pub(super) fn mean(self) -> Duration {
        Duration::from_secs_f64(self.0.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(latencies_ms: &[u64]) -> Duration {
        let mut latency = Latency::default();
        for ms in latencies_ms {
            latency.hear(Duration::from_millis(*ms));
        }
        latency.mean()
    }

    #[test]
    fn before_the_first_answer_it_is_nothing() {
        assert_eq!(after(&[]), Duration::ZERO);
        assert_eq!(after(&[80]), Duration::from_millis(80));
    }

    #[test]
    fn one_slow_answer_counts_little() {
        let one = after(&[50, 50, 50, 20_000]);
        assert!(one <= Duration::from_millis(63), "{one:?}");
        let first = after(&[20_000]);
        assert!(first <= FIRST, "{first:?}");
    }

    #[test]
    fn a_host_that_has_become_slow_is_seen() {
        let slow = after(&[[50; 4].as_slice(), &[1_000; 30]].concat());
        assert!(slow > Duration::from_millis(800), "{slow:?}");
    }

    #[test]
    fn a_host_that_has_become_quick_is_seen() {
        let quick = after(&[[800; 4].as_slice(), &[50; 40]].concat());
        assert!(quick < Duration::from_millis(60), "{quick:?}");
    }

    #[test]
    fn a_quick_error_does_not_lower_it_and_a_slow_one_raises_it() {
        let mut latency = Latency::default();
        latency.hear(Duration::from_millis(400));
        latency.hear_error(Duration::from_millis(1));
        assert_eq!(latency.mean(), Duration::from_millis(400));
        latency.hear_error(Duration::from_millis(900));
        assert!(latency.mean() > Duration::from_millis(400));
    }
}
