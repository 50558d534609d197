//! When a page that was fetched is looked at again.
//! Never a clock: intervals count from the moment that the store ends an attempt.

use super::Outcome;
use std::time::Duration;

/// What a source says of its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refetch {
    /// Once stored, a page stays.
    Never,
    /// After this.
    Every(Duration),
    /// Each page after an interval of its own: shorter when it had changed, longer when it had not.
    Adaptive,
}

/// The first interval of a page that has a rhythm of its own: a day, as long as news stay news.
const FIRST: Duration = Duration::from_secs(86_400);
/// No page is looked at more often: live reports change by the minute, and nobody wants each version.
const SHORTEST: Duration = Duration::from_secs(3_600);
/// No page is forgotten for longer: corrections and removals come late.
const LONGEST: Duration = Duration::from_secs(30 * 86_400);
/// What a change makes of the interval, and what none does: two looks without a change outweigh one with it.
const FACTORS: (f64, f64) = (0.5, 1.5);

impl Refetch {
    /// The interval of a page that was never looked at; `None` = it is looked at once.
    pub fn first(self) -> Option<Duration> {
        match self {
            Refetch::Never => None,
            Refetch::Every(interval) => Some(interval),
            Refetch::Adaptive => Some(FIRST),
        }
    }
}

/// A page's own interval after an attempt that ended so.
pub fn adapted(interval: Duration, outcome: Outcome) -> Duration {
    let next = match outcome {
        Outcome::Updated => interval.mul_f64(FACTORS.0),
        Outcome::NotModified | Outcome::Duplicate | Outcome::Rejected => interval.mul_f64(FACTORS.1),
        // The first look tells nothing of the rhythm, and a failure nothing of the page.
        Outcome::Stored | Outcome::Failed | Outcome::Deferred | Outcome::Pending => interval,
    };
    next.clamp(SHORTEST, LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(n: u64) -> Duration {
        Duration::from_secs(n * 3_600)
    }

    #[test]
    fn a_change_halves_the_interval_and_none_makes_it_longer_by_half() {
        for (interval, outcome, next) in [
            (hours(24), Outcome::Updated, hours(12)),
            (hours(24), Outcome::NotModified, hours(36)),
            (hours(24), Outcome::Duplicate, hours(36)),
            (hours(24), Outcome::Rejected, hours(36)),
            (hours(24), Outcome::Stored, hours(24)),
            (hours(24), Outcome::Failed, hours(24)),
            (hours(1), Outcome::Updated, hours(1)),
            (hours(30 * 24), Outcome::NotModified, hours(30 * 24)),
        ] {
            assert_eq!(adapted(interval, outcome), next, "{interval:?} {outcome:?}");
        }
    }

    #[test]
    fn only_a_page_that_stays_has_no_first_interval() {
        assert_eq!(Refetch::Never.first(), None);
        assert_eq!(Refetch::Every(hours(7)).first(), Some(hours(7)));
        assert_eq!(Refetch::Adaptive.first(), Some(hours(24)));
    }
}
