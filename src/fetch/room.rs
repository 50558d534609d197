//! Room for large bodies: few of them are in memory at one time, from their first mebibyte until their page is refined.
//! Never a wait for a small one, and never a second place for one that has its own: nobody waits for himself.

use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A longer body is large. Nine pages in ten are below a quarter of it.
const LARGE: usize = 1 << 20;

/// Large bodies in memory at one time. Each costs its bytes, its text and its tree.
const PLACES: usize = 4;

/// The places, shared by all fetches of a process.
#[derive(Debug, Clone)]
pub(super) struct Places(Arc<Semaphore>);

impl Default for Places {
    fn default() -> Places {
        Places(Arc::new(Semaphore::new(PLACES)))
    }
}

/// The place of one body. Kept as long as the page is: dropped, it lets the next large one in.
#[derive(Debug, Default)]
pub struct Room(Option<OwnedSemaphorePermit>);

impl Room {
    /// Waits for a place if a body of this length needs one.
    pub(super) async fn grow(&mut self, length: usize, places: &Places) {
        if length > LARGE && self.0.is_none() {
            // Closed is what these places never are.
            self.0 = Arc::clone(&places.0).acquire_owned().await.ok();
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
        timeout(Duration::from_millis(20), room.grow(length, places)).await.ok().map(|()| room)
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

    #[tokio::test]
    async fn a_body_that_grows_takes_one_place() {
        let places = Places::default();
        let mut room = Room::default();
        for length in [1, LARGE + 1, 2 * LARGE, 10 * LARGE] {
            room.grow(length, &places).await;
        }
        assert_eq!(places.0.available_permits(), PLACES - 1);
    }
}
