//! The pace that a host bears, learned from its answers: up while it answers, down when it complains.
//! Never faster than the policy's `max_rate`, and never faster because of an error.

use super::ceiling::Ceiling;
use super::latency::Latency;
use super::policy::HostPolicy;
use crate::model::LearnedPace;
use std::time::Duration;

/// Growth per good answer before the first complaint,
const FIRST_GROWTH: f64 = 1.05;

/// but in a second no more than by this exponent: a host that counts by the second complains at its limit then, and
/// not far beyond it. From 1/s to 40/s in 140 answers.
const GROWTH_PER_SECOND: f64 = 0.4;

/// Steps per good answer up to a known ceiling, as a share of it.
const STEP: f64 = 0.05;

/// A complaint puts the rate so far below the new ceiling for a while; trouble, so far below itself.
const BACK_OFF: f64 = 0.8;

/// What a host that counts by the second sees of a rising rate: its mean over about so many seconds.
const WINDOW: f64 = 0.5;

/// A rate was used if the request came no later than so many intervals after the one before it.
const USED: f64 = 1.5;

/// A host that complains is asked as seldom as this.
const SLOWEST: f64 = 0.1;

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

/// An answer as the pace sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) sign: Sign,
    /// From the request to the head of the answer.
    pub(super) latency: Duration,
    /// Between this request and the one before it; `None` = it was the first.
    pub(super) gap: Option<Duration>,
}

/// Additive increase, multiplicative decrease (as AutoThrottle, never below what latency allows), with a memory of
/// where the last complaint was. Rates are requests a second.
#[derive(Debug, Clone)]
pub(super) struct Learned {
    rate: f64,
    /// The rate as the host's window sees it.
    felt: f64,
    ceiling: Option<Ceiling>,
    latency: Latency,
    parallelism: u32,
    start: f64,
    fastest: f64,
    has_heard: bool,
}

impl Learned {
    /// Before the first answer.
    pub(super) fn new(policy: &HostPolicy) -> Learned {
        let start = per_second(policy.interval());
        Learned {
            rate: start,
            felt: start,
            ceiling: None,
            latency: Latency::default(),
            parallelism: policy.parallelism.max(1),
            start,
            fastest: per_second(policy.shortest_interval()),
            has_heard: false,
        }
    }

    /// Goes on from where an earlier run came to, within the policy.
    pub(super) fn resume(&mut self, pace: &LearnedPace) {
        self.ceiling = pace.ceiling.map(|interval| Ceiling::resumed(per_second(interval)));
        let most = self.ceiling.map_or(self.fastest, |ceiling| ceiling.rate.min(self.fastest));
        self.rate = per_second(pace.interval).min(most).max(SLOWEST.min(self.start));
        self.felt = self.rate;
    }

    /// What the next run should know, once there was an answer.
    pub(super) fn learned(&self) -> Option<LearnedPace> {
        let borne = self.ceiling.map(|ceiling| ceiling.borne);
        let rate = self.rate.min(borne.unwrap_or(self.rate));
        self.has_heard.then(|| LearnedPace { interval: interval_of(rate), ceiling: borne.map(interval_of) })
    }

    /// Between two requests; a host that takes its time is given it.
    pub(super) fn interval(&self) -> Duration {
        interval_of(self.rate).max(self.latency.mean() / self.parallelism)
    }

    /// Takes an answer into account, or that there was none.
    pub(super) fn learn(&mut self, heard: &Heard) {
        self.has_heard = true;
        if heard.sign == Sign::Good {
            self.latency.hear(heard.latency);
            if heard.gap.is_some_and(|gap| gap.as_secs_f64() * self.rate <= USED) {
                self.rise();
            }
            return;
        }
        self.latency.hear_error(heard.latency);
        let lowest = if heard.sign == Sign::Complaint { SLOWEST.min(self.start) } else { self.start.min(self.rate) };
        if heard.sign == Sign::Complaint {
            let ceiling = Ceiling::after_complaint(self.ceiling, self.rate, self.rate.min(self.felt));
            self.ceiling = Some(ceiling);
            self.rate = self.rate.min(ceiling.rate);
        }
        self.rate = (self.rate * BACK_OFF).max(lowest);
        self.felt = self.felt.min(self.rate);
    }

    fn rise(&mut self) {
        let interval = 1.0 / self.rate;
        self.felt += (self.rate - self.felt) * (interval / WINDOW).min(1.0);
        let rate = match &mut self.ceiling {
            None => self.rate * FIRST_GROWTH.min((GROWTH_PER_SECOND * interval).exp()),
            Some(ceiling) => {
                ceiling.hear_good(self.rate);
                (self.rate + ceiling.rate * STEP).min(ceiling.rate)
            }
        };
        self.rate = rate.min(self.fastest).max(self.rate);
    }
}

fn per_second(interval: Duration) -> f64 {
    1.0 / interval.as_secs_f64().max(1e-9)
}

/// In whole microseconds, as the store keeps it; rounded up.
fn interval_of(rate: f64) -> Duration {
    Duration::from_micros((1e6 / rate - 1e-3).ceil() as u64)
}

#[cfg(test)]
mod tests;
