//! The most that a host bears, as far as its complaints tell, and the patience with which more is tried.
//! Never raised by an answer that came at a lower rate.

/// A complaint at some rate puts the ceiling so far below it,
const BELOW_COMPLAINT: f64 = 0.97;

/// and one that comes soon after another still farther: the ceiling was too high.
const BELOW_SECOND_COMPLAINT: f64 = 0.88;

/// Soon: within so many answers, and within so many seconds. A host that allows a burst of a second's requests
/// complains of a tenth too much only after ten.
const SOON: (f64, f64) = (80.0, 10.0);

/// So many answers, and so many seconds, at the ceiling until it is tried whether the host bears more,
const PATIENCE: (f64, f64) = (100.0, 12.0);

/// fewer while it lies well below the only rate that the host is known not to bear,
const LITTLE_PATIENCE: (f64, f64) = (30.0, 1.5);

/// longer by this factor each time that it did not, up to a limit.
const MORE_PATIENCE: (f64, f64) = (1.5, 4.0);

/// How much more is tried: twice as much each time that it was borne, up to a limit.
const PROBE: (f64, f64) = (0.01, 0.04);

/// Requests a second, with what is known about them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ceiling {
    pub(super) rate: f64,
    /// What was too much.
    too_much: f64,
    /// What was borne for a while; the rate may be a trial.
    pub(super) borne: f64,
    /// Good answers since the last complaint.
    calm: u32,
    /// Good answers at this very rate.
    held: u32,
    probe: f64,
    patience: f64,
}

impl Ceiling {
    /// What an earlier run found to be borne: begun somewhat below, since a new run is not as even as a long one.
    pub(super) fn resumed(borne: f64) -> Ceiling {
        Ceiling { borne, ..Ceiling::at(borne * BELOW_COMPLAINT) }
    }

    fn at(rate: f64) -> Ceiling {
        Ceiling { rate, too_much: rate, borne: rate, calm: 0, held: 0, probe: PROBE.0, patience: 1.0 }
    }

    /// The first one, or the next, after a complaint at this rate; a host that counts by the second may have seen less.
    pub(super) fn after_complaint(before: Option<Ceiling>, rate: f64, seen: f64) -> Ceiling {
        match before {
            None => Ceiling { too_much: rate, ..Ceiling::at(seen * BELOW_COMPLAINT) },
            Some(before) if before.is_young() => {
                let (too_much, patience) = (seen * BELOW_COMPLAINT, before.patience);
                Ceiling { too_much, patience, ..Ceiling::at(seen * BELOW_SECOND_COMPLAINT) }
            }
            Some(before) => {
                let patience = (before.patience * MORE_PATIENCE.0).min(MORE_PATIENCE.1);
                Ceiling { patience, too_much: rate, ..Ceiling::at(seen * BELOW_COMPLAINT) }
            }
        }
    }

    /// A good answer at this rate: at the ceiling itself, after a while, a little more is tried.
    pub(super) fn hear_good(&mut self, rate: f64) {
        self.calm = self.calm.saturating_add(1);
        self.held = if rate < self.rate { 0 } else { self.held + 1 };
        if f64::from(self.held) >= self.patience() {
            self.held = 0;
            self.borne = self.borne.max(self.rate);
            self.rate *= 1.0 + self.probe;
            self.probe = (self.probe * 2.0).min(PROBE.1);
        }
    }

    fn patience(&self) -> f64 {
        if self.rate * (1.0 + self.probe) <= self.too_much * BELOW_COMPLAINT {
            return self.span(LITTLE_PATIENCE);
        }
        self.span(PATIENCE) * self.patience
    }

    /// Not yet borne for long, nor raised: a complaint now is about this very rate.
    fn is_young(&self) -> bool {
        f64::from(self.calm) < self.span(SOON) && self.probe <= PROBE.0
    }

    /// Answers and seconds as answers.
    fn span(&self, (answers, seconds): (f64, f64)) -> f64 {
        answers.max(seconds * self.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(mut ceiling: Ceiling, answers: usize) -> Ceiling {
        (0..answers).for_each(|_| ceiling.hear_good(ceiling.rate));
        ceiling
    }

    #[test]
    fn it_lies_below_the_complaint() {
        let first = Ceiling::after_complaint(None, 10.0, 10.0);
        assert!(first.rate < 10.0 && first.rate > 9.5, "{first:?}");
    }

    #[test]
    fn a_second_complaint_soon_cuts_more_than_one_much_later() {
        let first = Ceiling::after_complaint(None, 10.0, 10.0);
        let (soon, later) = (held(first, 20), held(first, 110));
        assert!(
            Ceiling::after_complaint(Some(soon), 9.7, 9.7).rate < Ceiling::after_complaint(Some(later), 9.7, 9.7).rate
        );
    }

    #[test]
    fn more_is_tried_only_after_a_while_and_by_little() {
        let ceiling = Ceiling::at(5.0);
        assert!((held(ceiling, 99).rate - 5.0).abs() < 1e-9);
        assert!((held(ceiling, 100).rate - 5.05).abs() < 1e-9);
        assert!((held(Ceiling::at(40.0), 479).rate - 40.0).abs() < 1e-9, "twelve seconds are 480 answers");
    }

    #[test]
    fn what_lies_well_below_the_complaint_is_soon_tried() {
        let rising = Ceiling::after_complaint(None, 10.0, 8.0);
        assert!(held(rising, 30).rate > rising.rate);
        assert!(held(rising, 6 * 30).rate > 9.0);
        assert!(held(rising, 6 * 30).rate < 10.0);
    }

    #[test]
    fn run_after_run_nothing_is_forgotten() {
        let runs = (0..50).fold(5.0, |borne, _| held(Ceiling::resumed(borne), 30).borne);
        assert!((runs - 5.0).abs() < 1e-9, "{runs}");
        assert!(Ceiling::resumed(5.0).rate < 5.0);
        assert!(Ceiling::after_complaint(Some(Ceiling::resumed(5.0)), 4.8, 4.8).borne < 4.8);
    }

    #[test]
    fn a_trial_is_not_what_was_borne() {
        let tried = held(Ceiling::at(5.0), 100);
        assert!(tried.rate > 5.0 && (tried.borne - 5.0).abs() < 1e-9, "{tried:?}");
        let borne = held(tried, 100);
        assert!((borne.borne - tried.rate).abs() < 1e-9, "{borne:?}");
    }

    #[test]
    fn what_is_borne_is_followed_by_a_larger_step() {
        let steps: Vec<f64> = (1..=4).map(|n| held(Ceiling::at(5.0), 100 * n).rate / 5.0).collect();
        assert!(steps[1] / steps[0] > steps[0], "{steps:?}");
        assert!(steps[3] / steps[2] <= 1.0 + PROBE.1 + 1e-9, "{steps:?}");
    }

    #[test]
    fn a_host_that_did_not_bear_more_is_tried_more_seldom() {
        let again = Ceiling::after_complaint(Some(held(Ceiling::at(5.0), 100)), 5.0, 5.0);
        assert!((held(again, 149).rate - again.rate).abs() < 1e-9);
        assert!(held(again, 150).rate > again.rate);
    }

    #[test]
    fn an_answer_below_it_says_nothing_about_it() {
        let mut ceiling = Ceiling::at(5.0);
        (0..1_000).for_each(|_| ceiling.hear_good(4.0));
        assert!((ceiling.rate - 5.0).abs() < 1e-9);
    }
}
