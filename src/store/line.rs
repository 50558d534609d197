//! The line of hosts that wait for their turn, and where it was left: those before that place are leased by now.
//! Never more than a hint: what is not seen from there is seen from the beginning, a moment later.

use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How long the beginning of the line is left alone. There stand hosts whose lease has run out, and those that a long
/// transaction has woken.
const ANEW_EVERY: SignedDuration = SignedDuration::from_millis(250);

/// A place in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub turn_at: Timestamp,
    pub host_id: i64,
}

impl Place {
    /// Before all hosts.
    pub(super) const FIRST: Place = Place { turn_at: Timestamp::UNIX_EPOCH, host_id: 0 };
}

/// What the claims of one store remember, and hear of others. A leased host keeps its place, and a claim would look at all
/// of them.
#[derive(Debug, Default)]
pub(super) struct Line(Mutex<Left>);

#[derive(Debug, Default)]
struct Left {
    at: Option<Place>,
    begun_at: Option<Timestamp>,
}

impl Line {
    /// Somebody left it there; of equal turns only one's own place is known exactly.
    pub(super) fn hear(&self, at: Place, now: Timestamp) {
        let mut left = self.lock();
        if at.turn_at > Place::FIRST.turn_at {
            left.begun_at.get_or_insert(now);
            left.at = Some(left.at.filter(|own| own.turn_at >= at.turn_at).unwrap_or(at));
        }
    }

    /// Where to look now.
    pub(super) fn from(&self, now: Timestamp) -> Place {
        let left = self.lock();
        let recent = left.begun_at.is_some_and(|at| now >= at && now.duration_since(at) < ANEW_EVERY);
        let at = left.at.filter(|_| recent);
        drop(left);
        at.unwrap_or_else(|| self.begin_anew(now))
    }

    /// It is looked at from its beginning.
    pub(super) fn begin_anew(&self, now: Timestamp) -> Place {
        *self.lock() = Left { at: None, begun_at: Some(now) };
        Place::FIRST
    }

    /// The last host that was picked stands there.
    pub(super) fn leave(&self, at: Place) {
        self.lock().at = Some(at);
    }

    fn lock(&self) -> MutexGuard<'_, Left> {
        // No code panics while holding it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(millis: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_millis(1_000_000 + millis)
    }

    fn place(host_id: i64) -> Place {
        Place { turn_at: after(0), host_id }
    }

    #[test]
    fn a_look_goes_on_where_the_last_one_ended() {
        let line = Line::default();
        assert_eq!(line.from(after(0)), Place::FIRST);
        line.leave(place(7));
        assert_eq!(line.from(after(100)), place(7));
        line.leave(place(9));
        assert_eq!(line.from(after(249)), place(9));
    }

    #[test]
    fn the_beginning_is_looked_at_every_moment() {
        let line = Line::default();
        line.from(after(0));
        line.leave(place(7));
        assert_eq!(line.from(after(250)), Place::FIRST);
        line.leave(place(3));
        assert_eq!(line.from(after(499)), place(3), "the time counts from the last look at the beginning");
        assert_eq!(line.from(after(500)), Place::FIRST);
    }

    #[test]
    fn a_look_that_found_nothing_begins_anew() {
        let line = Line::default();
        line.from(after(0));
        line.leave(place(7));
        assert_eq!(line.begin_anew(after(10)), Place::FIRST);
        assert_eq!(line.from(after(20)), Place::FIRST);
    }

    #[test]
    fn one_who_is_new_looks_where_the_others_left_it_and_soon_at_the_beginning() {
        let line = Line::default();
        let heard = |turn| Place { turn_at: after(turn), host_id: i64::MAX };
        line.hear(heard(-9), after(0));
        assert_eq!(line.from(after(0)), heard(-9));
        line.hear(heard(-20), after(10));
        assert_eq!(line.from(after(10)), heard(-9), "the others have been there before");
        line.hear(heard(-1), after(249));
        assert_eq!(line.from(after(249)), heard(-1));
        assert_eq!(line.from(after(250)), Place::FIRST);
    }

    #[test]
    fn of_hosts_whose_turn_is_the_same_none_is_passed_over() {
        let line = Line::default();
        line.from(after(0));
        line.leave(place(7));
        line.hear(Place { turn_at: place(7).turn_at, host_id: i64::MAX }, after(1));
        assert_eq!(line.from(after(1)), place(7));
    }

    #[test]
    fn where_nobody_has_been_the_beginning_is_looked_at() {
        let line = Line::default();
        line.hear(Place::FIRST, after(0));
        assert_eq!(line.from(after(0)), Place::FIRST);
    }

    #[test]
    fn a_clock_set_back_begins_anew() {
        let line = Line::default();
        line.from(after(0));
        line.leave(place(7));
        assert_eq!(line.from(after(-1)), Place::FIRST);
    }
}
