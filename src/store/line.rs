//! The line of hosts that wait for their turn, and where it was left: those before that place are leased by now.
//! Never more than a hint: what is not seen from there is seen from the beginning, a moment later.

use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How long the beginning of the line is left alone. There stand hosts whose lease has run out.
const ANEW_EVERY: SignedDuration = SignedDuration::from_millis(250);
/// How long the places before that beginning are left alone by heartbeats, and by claims where no heart beats. There stands
/// nobody, but for those whom a long transaction has woken; and there are the places of all who have gone since the last
/// vacuum, each of which costs a look.
const WHOLE_EVERY: SignedDuration = SignedDuration::from_secs(10);
const WHOLE_AT_LAST: SignedDuration = SignedDuration::from_secs(60);
/// A turn is no earlier than the start of the transaction that gives it. One that is not done after so long is a long one.
const UNDERWAY: SignedDuration = SignedDuration::from_secs(2);

/// A place in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub turn_at: Timestamp,
    pub host_id: i64,
}

impl Place {
    /// Before all hosts.
    pub(super) const FIRST: Place = Place::before(Timestamp::UNIX_EPOCH);

    /// Before the hosts of that turn.
    pub(super) const fn before(turn_at: Timestamp) -> Place {
        Place { turn_at, host_id: 0 }
    }
}

/// What the claims of one store remember, and hear of others. A leased host keeps its place, and a claim would look at all
/// of them.
#[derive(Debug, Default)]
pub(super) struct Line(Mutex<Left>);

#[derive(Debug, Default)]
struct Left {
    at: Option<Place>,
    begun_at: Option<Timestamp>,
    /// Before it stood nobody when the whole line was last looked at, and nobody has come since.
    floor: Option<Timestamp>,
    whole_at: Option<Timestamp>,
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

    /// Where to go on; nowhere if it is time for the beginning.
    pub(super) fn left_at(&self, now: Timestamp) -> Option<Place> {
        let left = self.lock();
        left.at.filter(|_| within(left.begun_at, now, ANEW_EVERY))
    }

    /// From which turn on its beginning is to be looked for.
    pub(super) fn floor(&self, now: Timestamp) -> Timestamp {
        let left = self.lock();
        left.floor.filter(|_| within(left.whole_at, now, WHOLE_AT_LAST)).unwrap_or(Place::FIRST.turn_at)
    }

    /// Whether a heartbeat is to look at all of it.
    pub(super) fn is_to_be_looked_over(&self, now: Timestamp) -> bool {
        !within(self.lock().whole_at, now, WHOLE_EVERY)
    }

    /// Whether those who have found too few from the floor on are to look below it.
    pub(super) fn may_hide_some(&self, now: Timestamp) -> bool {
        !within(self.lock().whole_at, now, ANEW_EVERY)
    }

    /// The earliest turn from there on was looked for; gives the place before it.
    pub(super) fn begin(&self, from: Timestamp, earliest: Option<Timestamp>, now: Timestamp) -> Place {
        let settled = now - UNDERWAY;
        let earliest = earliest.unwrap_or(now);
        let mut left = self.lock();
        if from == Place::FIRST.turn_at {
            left.whole_at = Some(now);
        }
        (left.at, left.begun_at, left.floor) = (None, Some(now), Some(earliest.min(settled)));
        Place::before(earliest.min(now))
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

/// A clock set back makes it long ago.
fn within(at: Option<Timestamp>, now: Timestamp, time: SignedDuration) -> bool {
    at.is_some_and(|at| now >= at && now.duration_since(at) < time)
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

    /// A line that was looked at from its very beginning at that moment; the first host's turn was then.
    fn begun(at: i64) -> Line {
        let line = Line::default();
        assert_eq!(line.floor(after(at)), Place::FIRST.turn_at);
        assert_eq!(line.begin(Place::FIRST.turn_at, Some(after(at)), after(at)), Place::before(after(at)));
        line
    }

    #[test]
    fn a_look_goes_on_where_the_last_one_ended() {
        let line = begun(0);
        assert_eq!(line.left_at(after(0)), None);
        line.leave(place(7));
        assert_eq!(line.left_at(after(100)), Some(place(7)));
        line.leave(place(9));
        assert_eq!(line.left_at(after(249)), Some(place(9)));
    }

    #[test]
    fn the_beginning_is_looked_at_every_moment() {
        let line = begun(0);
        line.leave(place(7));
        assert_eq!(line.left_at(after(250)), None);
        line.begin(line.floor(after(250)), None, after(250));
        line.leave(place(3));
        assert_eq!(line.left_at(after(499)), Some(place(3)), "the time counts from the last look at the beginning");
        assert_eq!(line.left_at(after(500)), None);
    }

    #[test]
    fn a_look_that_found_nothing_begins_anew() {
        let line = begun(0);
        line.leave(place(7));
        line.begin(line.floor(after(10)), None, after(10));
        assert_eq!(line.left_at(after(20)), None);
    }

    #[test]
    fn one_who_is_new_looks_where_the_others_left_it_and_soon_at_the_beginning() {
        let line = Line::default();
        let heard = |turn| Place { turn_at: after(turn), host_id: i64::MAX };
        line.hear(heard(-9), after(0));
        assert_eq!(line.left_at(after(0)), Some(heard(-9)));
        line.hear(heard(-20), after(10));
        assert_eq!(line.left_at(after(10)), Some(heard(-9)), "the others have been there before");
        line.hear(heard(-1), after(249));
        assert_eq!(line.left_at(after(249)), Some(heard(-1)));
        assert_eq!(line.left_at(after(250)), None);
        assert_eq!(line.floor(after(250)), Place::FIRST.turn_at, "its own first look is at all of it");
    }

    #[test]
    fn of_hosts_whose_turn_is_the_same_none_is_passed_over() {
        let line = begun(0);
        line.leave(place(7));
        line.hear(Place { turn_at: place(7).turn_at, host_id: i64::MAX }, after(1));
        assert_eq!(line.left_at(after(1)), Some(place(7)));
        assert!(line.begin(after(-2_000), Some(after(0)), after(9)).host_id < 1, "the first of a turn is among them");
    }

    #[test]
    fn where_nobody_has_been_the_beginning_is_looked_at() {
        let line = Line::default();
        line.hear(Place::FIRST, after(0));
        assert_eq!(line.left_at(after(0)), None);
    }

    #[test]
    fn the_places_of_those_who_have_gone_are_passed_over() {
        let line = begun(0);
        assert_eq!(line.begin(line.floor(after(5_000)), Some(after(4_000)), after(5_000)), Place::before(after(4_000)));
        assert_eq!(line.floor(after(5_250)), after(3_000), "whoever is under way for two seconds may still come there");
        line.begin(line.floor(after(5_250)), Some(after(1_000)), after(5_250));
        assert_eq!(line.floor(after(5_500)), after(1_000), "one who stands there is not passed over");
    }

    #[test]
    fn all_of_the_line_is_looked_at_every_ten_seconds_or_at_last_by_a_claim() {
        assert!(Line::default().is_to_be_looked_over(after(0)));
        let line = begun(0);
        line.begin(line.floor(after(9_999)), Some(after(9_000)), after(9_999));
        assert!(!line.is_to_be_looked_over(after(9_999)));
        assert!(line.is_to_be_looked_over(after(10_000)), "a look from the floor on is none at all of it");
        assert_eq!(line.floor(after(59_999)), after(7_999));
        assert_eq!(line.floor(after(60_000)), Place::FIRST.turn_at);
        line.begin(Place::FIRST.turn_at, Some(after(8_000)), after(60_000));
        assert_eq!(line.floor(after(60_001)), after(8_000));
    }

    #[test]
    fn who_finds_too_few_looks_at_all_of_it_but_not_at_every_turn() {
        assert!(Line::default().may_hide_some(after(0)));
        let line = begun(0);
        assert!(!line.may_hide_some(after(249)));
        assert!(line.may_hide_some(after(250)));
    }

    #[test]
    fn a_clock_set_back_begins_anew() {
        let line = begun(0);
        line.leave(place(7));
        assert_eq!(line.left_at(after(-1)), None);
        assert_eq!(line.floor(after(-1)), Place::FIRST.turn_at);
        assert!(line.may_hide_some(after(-1)));
    }
}
