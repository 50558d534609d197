//! Room for large bodies: only so many of their bytes are in memory at one time, from the first half mebibyte of each until
//! its record is committed. Never a wait for a small one, and never a second room for one that has its own: nobody waits
//! for himself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// A longer body is large. Nine pages in ten are below half of it.
const LARGE: usize = 512 << 10;

/// Bytes of large bodies in memory at one time: two as long as they may be by default. Each byte costs another for its
/// text and some for its tree.
const MOST: usize = 20 << 20;

/// Bytes are counted in steps of so many.
const STEP: usize = 64 << 10;

/// The room there is, shared by all fetches of a process.
#[derive(Debug, Clone)]
pub(super) struct Places(Arc<Semaphore>);

impl Default for Places {
    fn default() -> Places {
        Places(Arc::new(Semaphore::new(MOST / STEP)))
    }
}

/// How long a fetch has waited for a place: the server's time does not run meanwhile.
#[derive(Debug, Clone, Default)]
pub(super) struct Waits(Arc<Mutex<(Duration, Option<Instant>)>>);

impl Waits {
    /// The wait that is going on included.
    pub(super) fn so_far(&self) -> Duration {
        let (over, since) = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        over + since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    fn begin(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1 = Some(Instant::now());
    }

    fn end(&self) {
        let so_far = self.so_far();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (so_far, None);
    }
}

/// The room of one body. Kept as long as what is made of it: dropped, it lets the next large one in.
#[derive(Debug, Default)]
pub struct Room(Option<OwnedSemaphorePermit>);

impl Room {
    /// Waits for room if a body of this length needs it: for as much as the body may come to.
    pub(super) async fn grow(&mut self, length: usize, at_most: u64, places: &Places, waits: &Waits) {
        if length > LARGE && self.0.is_none() {
            waits.begin();
            // Closed is what these places never are.
            self.0 = Arc::clone(&places.0).acquire_many_owned(steps(at_most)).await.ok();
            waits.end();
        }
    }

    /// The body is whole: room that it did not come to need is free for others.
    pub(super) fn settle(&mut self, length: usize) {
        if let Some(held) = &mut self.0 {
            drop(held.split(held.num_permits().saturating_sub(steps(length as u64) as usize)));
        }
    }
}

/// Never more than there is: a body that needs it all waits until it is alone.
fn steps(bytes: u64) -> u32 {
    bytes.min(MOST as u64).div_ceil(STEP as u64) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::timeout;

    const TEN: u64 = 10 << 20;

    /// Whether a body of this length gets in at once.
    async fn enters(length: usize, at_most: u64, places: &Places) -> Option<Room> {
        let (mut room, waits) = (Room::default(), Waits::default());
        let grown = room.grow(length, at_most, places, &waits);
        timeout(Duration::from_millis(20), grown).await.ok().map(|()| room)
    }

    #[tokio::test]
    async fn large_bodies_wait_for_room_and_small_ones_do_not() {
        let places = Places::default();
        let mut rooms = Vec::new();
        for _ in 0..MOST as u64 / TEN {
            rooms.push(enters(LARGE + 1, TEN, &places).await.expect("there is room"));
        }
        assert!(enters(LARGE + 1, TEN, &places).await.is_none(), "all room is taken");
        assert!(enters(LARGE, TEN, &places).await.is_some());
        rooms.pop();
        assert!(enters(LARGE + 1, TEN, &places).await.is_some(), "one was given back");
    }

    #[tokio::test]
    async fn a_body_that_is_whole_keeps_the_room_it_needs_and_no_more() {
        let places = Places::default();
        let mut rooms = Vec::new();
        for _ in 0..18 {
            let mut room = enters(LARGE + 1, TEN, &places).await.expect("the others are short");
            room.settle(LARGE + 1);
            rooms.push(room);
        }
        assert_eq!(places.0.available_permits(), (MOST / STEP) - 18 * (LARGE / STEP + 1));
        rooms.clear();
        assert_eq!(places.0.available_permits(), MOST / STEP);
    }

    #[tokio::test]
    async fn a_body_longer_than_all_room_gets_in_alone() {
        let places = Places::default();
        let room = enters(LARGE + 1, 100 << 20, &places).await;
        assert!(room.is_some() && places.0.available_permits() == 0);
    }

    #[tokio::test(start_paused = true)]
    async fn the_wait_is_told_while_it_goes_on_and_afterwards() {
        let (places, waits) = (Places::default(), Waits::default());
        let taken = Arc::clone(&places.0).acquire_many_owned((MOST / STEP) as u32).await.unwrap();
        let mut room = Room::default();
        assert!(timeout(Duration::from_secs(3), room.grow(LARGE + 1, TEN, &places, &waits)).await.is_err());
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(waits.so_far(), Duration::from_secs(5), "it goes on");
        drop(taken);
        room.grow(LARGE + 1, TEN, &places, &waits).await;
        tokio::time::advance(Duration::from_secs(9)).await;
        assert!(waits.so_far() < Duration::from_secs(9), "it is over");
    }

    #[tokio::test]
    async fn a_body_that_grows_takes_its_room_once() {
        let places = Places::default();
        let mut room = Room::default();
        for length in [1, LARGE + 1, 2 * LARGE, 10 * LARGE] {
            room.grow(length, TEN, &places, &Waits::default()).await;
        }
        assert_eq!(places.0.available_permits(), (MOST - (TEN as usize)) / STEP);
    }
}
