//! The one place that reads the wall clock.
//! Never used by extract, clean or annotate: for them "now" is the page's `fetched_at`.

use jiff::{SignedDuration, Timestamp, Unit};

/// Tells the time; fixed in tests.
#[derive(Debug, Clone, Copy, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// Always this instant.
    Fixed(Timestamp),
    /// The machine's clock, set wrong by so much: for the drills.
    Off(SignedDuration),
}

impl Clock {
    /// Now, in whole microseconds: what both databases keep.
    #[allow(clippy::disallowed_methods)] // the one place that may
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => {
                let now = Timestamp::now();
                now.round(Unit::Microsecond).unwrap_or(now)
            }
            Clock::Fixed(at) => *at,
            Clock::Off(by) => {
                let now = Clock::System.now();
                now.checked_add(*by).unwrap_or(now)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_stands_still() {
        let at: Timestamp = "2025-07-07T00:00:00Z".parse().unwrap();
        assert_eq!(Clock::Fixed(at).now(), at);
    }

    #[test]
    fn a_clock_that_is_off_is_off_by_that_much() {
        let hour = SignedDuration::from_hours(1);
        let ahead = Clock::Off(hour).now().duration_since(Clock::System.now());
        assert!((ahead - hour).abs() < SignedDuration::from_secs(5), "{ahead}");
    }

    #[test]
    fn the_system_clock_gives_whole_microseconds() {
        assert_eq!(Clock::System.now().subsec_nanosecond() % 1_000, 0);
    }
}
