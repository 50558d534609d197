//! The pace that a host bears, learned from its answers: up while it answers, down when it complains.
//! Never faster than the policy's `max_rate`, and never faster because of an error.

use super::options::{HostPolicy, Pace};
use std::time::Duration;

/// Growth per good answer before the first complaint: from 1/s to 40/s in 76 answers.
const FIRST_GROWTH: f64 = 1.05;

/// Steps per good answer afterwards, as a share of the ceiling.
const STEP: f64 = 0.02;

/// A complaint at some rate puts the ceiling so far below it,
const BELOW_COMPLAINT: f64 = 0.96;

/// and the rate so far below that for a while.
const BACK_OFF: f64 = 0.7;

/// Good answers at the ceiling until it is tried whether the host bears more.
const PATIENCE: u32 = 300;

/// How much more.
const PROBE: f64 = 1.02;

/// What an answer says about the pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The host is well.
    Good,
    /// It asked for less (429, 503).
    Complaint,
    /// It failed (other 5xx, 408, timeout, broken connection).
    Trouble,
}

/// Additive increase, multiplicative decrease, with a memory of where the last complaint was.
#[derive(Debug, Clone)]
pub(super) struct Learned {
    rate: f64,
    ceiling: Option<f64>,
    good_at_ceiling: u32,
    slowest: f64,
    fastest: f64,
}

impl Learned {
    /// A fixed rate learns nothing: its slowest is its fastest.
    pub(super) fn new(policy: &HostPolicy) -> Learned {
        let slowest = 1.0 / policy.interval().as_secs_f64().max(1e-9);
        let fastest = match policy.rate {
            Pace::Adaptive => policy.max_rate.as_per_second().max(slowest),
            Pace::Fixed(_) => slowest,
        };
        Learned { rate: slowest, ceiling: None, good_at_ceiling: 0, slowest, fastest }
    }

    /// Goes on from where an earlier run came to.
    pub(super) fn resume(&mut self, interval: Duration) {
        self.rate = (1.0 / interval.as_secs_f64().max(1e-9)).clamp(self.slowest, self.fastest);
    }

    pub(super) fn interval(&self) -> Duration {
        Duration::from_secs_f64(1.0 / self.rate)
    }

    pub(super) fn learn(&mut self, sign: Sign) {
        let rate = match sign {
            Sign::Good => self.faster(),
            Sign::Complaint => {
                let ceiling = (self.rate * BELOW_COMPLAINT).clamp(self.slowest, self.fastest);
                self.ceiling = Some(ceiling);
                self.good_at_ceiling = 0;
                ceiling * BACK_OFF
            }
            Sign::Trouble => self.rate * BACK_OFF,
        };
        self.rate = rate.clamp(self.slowest, self.fastest);
    }

    fn faster(&mut self) -> f64 {
        let Some(ceiling) = self.ceiling else { return self.rate * FIRST_GROWTH };
        if self.rate < ceiling {
            return (self.rate + ceiling * STEP).min(ceiling);
        }
        self.good_at_ceiling += 1;
        if self.good_at_ceiling >= PATIENCE {
            self.good_at_ceiling = 0;
            self.ceiling = Some(ceiling * PROBE);
        }
        self.rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Rate;

    fn adaptive(max_rate: f64) -> Learned {
        let max_rate = Rate::per_second(max_rate).unwrap();
        Learned::new(&HostPolicy { rate: Pace::Adaptive, max_rate, ..HostPolicy::default() })
    }

    fn after(learned: &mut Learned, signs: usize, sign: Sign) -> f64 {
        (0..signs).for_each(|_| learned.learn(sign));
        learned.rate
    }

    /// A host that complains beyond `limit`: the share of complaints and the mean rate, warm-up of 200 left out.
    fn against(limit: f64) -> (f64, f64) {
        let mut learned = adaptive(100.0);
        let (mut complaints, mut time) = (0.0, 0.0);
        for n in 0..2_200 {
            let sign = if learned.rate > limit { Sign::Complaint } else { Sign::Good };
            if n >= 200 {
                complaints += f64::from(u8::from(sign == Sign::Complaint));
                time += 1.0 / learned.rate;
            }
            learned.learn(sign);
        }
        (complaints / 2_000.0, 2_000.0 / time / limit)
    }

    #[test]
    fn it_starts_at_one_a_second_and_never_passes_the_maximum() {
        let mut learned = adaptive(5.0);
        assert_eq!(learned.interval(), Duration::from_secs(1));
        assert!((after(&mut learned, 1_000, Sign::Good) - 5.0).abs() < 1e-9);
    }

    #[test]
    fn errors_never_raise_the_rate_and_never_stop_the_host() {
        let mut learned = adaptive(50.0);
        let fast = after(&mut learned, 60, Sign::Good);
        for sign in [Sign::Trouble, Sign::Complaint] {
            let slower = after(&mut learned, 1, sign);
            assert!(slower < fast);
        }
        assert!((after(&mut learned, 1_000, Sign::Trouble) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_fixed_rate_stays() {
        let fixed = Pace::Fixed(Rate::per_second(4.0).unwrap());
        let mut learned = Learned::new(&HostPolicy { rate: fixed, ..HostPolicy::default() });
        after(&mut learned, 50, Sign::Good);
        after(&mut learned, 5, Sign::Complaint);
        assert_eq!(learned.interval(), Duration::from_millis(250));
    }

    #[test]
    fn hidden_limits_are_met_from_below() {
        for limit in [2.0, 5.0, 13.0, 40.0] {
            let (complaints, share) = against(limit);
            assert!(complaints < 0.01, "{limit}/s: {complaints} of the answers were complaints");
            assert!(share >= 0.9, "{limit}/s: {share} of it was used");
        }
    }

    #[test]
    fn an_earlier_pace_is_taken_up_within_the_policy() {
        let mut learned = adaptive(10.0);
        learned.resume(Duration::from_millis(200));
        assert_eq!(learned.interval(), Duration::from_millis(200));
        learned.resume(Duration::from_millis(1));
        assert_eq!(learned.interval(), Duration::from_millis(100));
        learned.resume(Duration::from_secs(9));
        assert_eq!(learned.interval(), Duration::from_secs(1));
    }
}
