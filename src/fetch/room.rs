//! Room for large bodies: few of them are in memory at one time, from their first half mebibyte until their record is committed.
//! Never a wait for a small one, and never a second place for one that has its own: nobody waits for himself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// A longer body is large. Nine pages in ten are below half of it.
const LARGE: usize = 512 << 10;

/// Large bodies in memory at one time. Each costs its bytes, its text and its tree.
const PLACES: usize = 3;

/// The places, shared by all fetches of a process.
#[derive(Debug, Clone)]
pub(super) struct Places(Arc<Semaphore>);

impl Default for Places {
    fn default() -> Places {
        Places(Arc::new(Semaphore::new(PLACES)))
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

/// The place of one body. Kept as long as what is made of it: dropped, it lets the next large one in.
#[derive(Debug, Default)]
pub struct Room(Option<OwnedSemaphorePermit>);

impl Room {
    /// Waits for a place if a body of this length needs one.
    pub(super) async fn grow(&mut self, length: usize, places: &Places, waits: &Waits) {
        if length > LARGE && self.0.is_none() {
            waits.begin();
            // Closed is what these places never are.
            self.0 = Arc::clone(&places.0).acquire_owned().await.ok();
            waits.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    /// Whether a body of this length gets in at once.
    async fn enters(length: usize, places: &Places) -> Option<Room> {
        let mut room = Room::default();
        timeout(Duration::from_millis(20), room.grow(length, places, &Waits::default())).await.ok().map(|()| room)
    }

    #[tokio::test]
    async fn large_bodies_wait_for_a_place_and_small_ones_do_not() {
        let places = Places::default();
        let mut rooms = Vec::new();
        for _ in 0..PLACES {
            rooms.push(enters(LARGE + 1, &places).await.expect("there is a place"));
        }
        assert!(enters(LARGE + 1, &places).await.is_none(), "all places are taken");
        assert!(enters(LARGE, &places).await.is_some());
        rooms.pop();
        assert!(enters(LARGE + 1, &places).await.is_some(), "one was given back");
    }

    #[tokio::test(start_paused = true)]
    async fn the_wait_is_told_while_it_goes_on_and_afterwards() {
        let (places, waits) = (Places::default(), Waits::default());
        let taken = Arc::clone(&places.0).acquire_many_owned(PLACES as u32).await.unwrap();
        let mut room = Room::default();
        assert!(timeout(Duration::from_secs(3), room.grow(LARGE + 1, &places, &waits)).await.is_err());
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(waits.so_far(), Duration::from_secs(5), "it goes on");
        drop(taken);
        room.grow(LARGE + 1, &places, &waits).await;
        tokio::time::advance(Duration::from_secs(9)).await;
        assert!(waits.so_far() < Duration::from_secs(9), "it is over");
    }

    #[tokio::test]
    async fn a_body_that_grows_takes_one_place() {
        let places = Places::default();
        let mut room = Room::default();
        for length in [1, LARGE + 1, 2 * LARGE, 10 * LARGE] {
            room.grow(length, &places, &Waits::default()).await;
        }
        assert_eq!(places.0.available_permits(), PLACES - 1);
    }
}
