//! The hosts that may be worked on at one time, shared by the databases of a run.
//! Never more than so many, and never a database without one: what it has due would not be seen.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The slots of a run. A database takes what is free, but for what the others still have a right to: an even share
/// while they have more work than hosts in hand, else one, with which they look for work.
#[derive(Debug)]
pub(super) struct Slots {
    total: usize,
    parts: Mutex<Vec<Part>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Part {
    held: usize,
    /// Its last claim was granted in full: there may be more.
    hungry: bool,
    /// It claims nothing any more.
    done: bool,
}

/// One host's place; dropped, it is free.
#[derive(Debug)]
pub struct Slot {
    slots: Arc<Slots>,
    part: usize,
}

impl Slots {
    /// So many hosts for so many databases, at least one each.
    pub(super) fn new(hosts: usize, parts: usize) -> Arc<Slots> {
        let first = Part { hungry: true, ..Part::default() };
        Arc::new(Slots { total: hosts.max(parts), parts: Mutex::new(vec![first; parts]) })
    }

    /// Everything that a database may take now.
    pub(super) fn take(self: &Arc<Self>, part: usize) -> Vec<Slot> {
        let mut parts = self.lock();
        let share = self.total / parts.len();
        let held: usize = parts.iter().map(|part| part.held).sum();
        let others = parts.iter().enumerate().filter(|(i, other)| *i != part && !other.done);
        let owed = others.map(|(_, other)| if other.hungry { share } else { 1 }.saturating_sub(other.held));
        let free = self.total.saturating_sub(held + owed.sum::<usize>());
        parts[part].held += free;
        (0..free).map(|_| Slot { slots: Arc::clone(self), part }).collect()
    }

    /// What a claim with these slots told: whether there may be more work than they can do.
    pub(super) fn learn(&self, part: usize, hungry: bool) {
        self.lock()[part].hungry = hungry;
    }

    /// A database claims no more.
    pub(super) fn leave(&self, part: usize) {
        self.lock()[part].done = true;
    }

    /// Hosts of a database that are worked on.
    pub(super) fn held(&self, part: usize) -> usize {
        self.lock()[part].held
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Part>> {
        // No code panics while holding it; should one ever, the counts are still whole.
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.slots.lock()[self.part].held -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_database_has_all_slots() {
        let slots = Slots::new(4, 1);
        let held = slots.take(0);
        assert_eq!((held.len(), slots.take(0).len(), slots.held(0)), (4, 0, 4));
        drop(held);
        assert_eq!(slots.take(0).len(), 4);
    }

    #[test]
    fn hungry_databases_share_evenly() {
        let slots = Slots::new(8, 2);
        let first = slots.take(0);
        assert_eq!((first.len(), slots.take(1).len()), (4, 4));
    }

    #[test]
    fn what_an_idle_database_leaves_is_used_but_for_one() {
        let slots = Slots::new(8, 2);
        slots.learn(1, false);
        let first = slots.take(0);
        assert_eq!(first.len(), 7);
        let second = slots.take(1);
        assert_eq!(second.len(), 1, "a database that was idle must be able to look for work");
    }

    #[test]
    fn a_database_that_has_work_again_gets_its_share_back() {
        let slots = Slots::new(8, 2);
        slots.learn(1, false);
        let mut first = slots.take(0);
        let second = slots.take(1);
        slots.learn(1, true);
        first.truncate(3);
        assert_eq!(slots.take(0).len(), 1, "the first has a share of four");
        drop(second);
        assert_eq!(slots.take(1).len(), 4);
    }

    #[test]
    fn a_database_that_is_done_leaves_everything() {
        let slots = Slots::new(8, 2);
        slots.leave(1);
        assert_eq!(slots.take(0).len(), 8);
    }

    #[test]
    fn each_database_has_a_slot_however_few_there_are() {
        let slots = Slots::new(1, 3);
        let held: Vec<Vec<Slot>> = (0..3).map(|part| slots.take(part)).collect();
        assert!(held.iter().all(|slots| slots.len() == 1));
    }
}
