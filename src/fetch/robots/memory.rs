//! What this process knows of the robots.txt of a host's origins, until when, and what the store is still to be told.
//! Never a file believed for more than a day, and never an unreadable one held against a site for as long.

use super::Rules;
use crate::model::StoredRobots;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::Instant;

/// A robots.txt is not believed for longer (RFC 9309 §2.4).
const FRESH: Duration = Duration::from_secs(24 * 3_600);

/// What was said of an origin's robots.txt.
#[derive(Debug)]
pub(in crate::fetch) enum Said {
    /// Its rules; none, if the site has no such file.
    Rules(Rules),
    /// It could not be read: complete disallow (§2.3.1.4).
    Unreachable(String),
}

/// The same with its end.
#[derive(Debug)]
pub(in crate::fetch) struct Known {
    pub(in crate::fetch) said: Said,
    until: Instant,
}

impl Known {
    /// Rules, for a day.
    pub(in crate::fetch) fn rules(rules: Rules) -> Known {
        Known::until(Said::Rules(rules), FRESH)
    }

    /// Anything, for so long and never for more than a day.
    pub(in crate::fetch) fn until(said: Said, wait: Duration) -> Known {
        Known { said, until: Instant::now() + wait.min(FRESH) }
    }

    /// How long it is still known.
    pub(in crate::fetch) fn left(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }
}

/// One robots.txt, fetched at most once at a time however many fetches wait for it.
pub(in crate::fetch) type Cell = Arc<OnceCell<Known>>;

#[derive(Debug)]
struct Entry {
    cell: Cell,
    by: By,
}

/// Who fetched it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// This process.
    Us,
    /// An earlier one: the store knows its age.
    Store,
}

/// By origin: http and https of one host have a robots.txt each.
#[derive(Debug, Default)]
pub(in crate::fetch) struct Memory(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    entries: HashMap<String, Entry>,
    to_save: Option<(StoredRobots, Option<u16>)>,
}

impl Memory {
    /// The robots.txt of an origin, to be filled by whoever comes first.
    pub(in crate::fetch) fn cell(&self, origin: &str) -> Cell {
        let mut state = self.lock();
        state.entries.retain(|_, entry| entry.cell.get().is_none_or(|known| !known.left().is_zero()));
        let entry = state.entries.entry(origin.to_string());
        Arc::clone(&entry.or_insert_with(|| Entry { cell: Cell::default(), by: By::Us }).cell)
    }

    /// A new lease tells what the store has, if it is still fresh by the store's clock. What it has no longer is not
    /// believed any more; what this process fetched itself is believed rather than the store.
    pub(in crate::fetch) fn recall(&self, stored: Option<(&str, Rules)>) {
        let mut state = self.lock();
        state.entries.retain(|_, entry| entry.by == By::Us);
        let Some((origins, rules)) = stored else { return };
        for origin in origins.split_whitespace() {
            let known = || Arc::new(OnceCell::new_with(Some(Known::rules(rules.clone()))));
            state.entries.entry(origin.to_string()).or_insert_with(|| Entry { cell: known(), by: By::Store });
        }
    }

    /// Keeps a fresh robots.txt for the store: the first that is not taken, since a lease begins at its own origin
    /// and comes to others by redirects. A second origin with the same text is added to it.
    pub(in crate::fetch) fn save(&self, robots: &StoredRobots, status: Option<u16>) {
        let mut state = self.lock();
        let (kept, _) = state.to_save.get_or_insert_with(|| (robots.clone(), status));
        if kept.text == robots.text && kept.origin.split_whitespace().all(|origin| origin != robots.origin) {
            kept.origin = format!("{} {}", kept.origin, robots.origin);
        }
    }

    /// Gives it out, once.
    pub(in crate::fetch) fn take_to_save(&self) -> Option<(StoredRobots, Option<u16>)> {
        self.lock().to_save.take()
    }

    /// No code panics while it holds the lock, so a poisoned one is as good as any.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::advance;

    const ORIGIN: &str = "http://a.example";
    const HOUR: Duration = Duration::from_secs(3_600);

    fn rules(text: &str) -> Rules {
        Rules::parse(text, "desk")
    }

    fn is_known(memory: &Memory) -> bool {
        memory.cell(ORIGIN).initialized()
    }

    #[tokio::test(start_paused = true)]
    async fn rules_are_forgotten_after_a_day() {
        let memory = Memory::default();
        memory.cell(ORIGIN).set(Known::rules(rules(""))).unwrap();
        advance(23 * HOUR).await;
        assert!(is_known(&memory));
        advance(HOUR).await;
        assert!(!is_known(&memory));
    }

    #[tokio::test(start_paused = true)]
    async fn an_unreadable_file_is_forgotten_sooner_and_never_later_than_a_day() {
        let memory = Memory::default();
        let unreachable = |wait| Known::until(Said::Unreachable("503".into()), wait);
        memory.cell(ORIGIN).set(unreachable(HOUR)).unwrap();
        assert_eq!(memory.cell(ORIGIN).get().unwrap().left(), HOUR);
        advance(HOUR).await;
        assert!(!is_known(&memory));
        assert_eq!(unreachable(1_000 * HOUR).left(), 24 * HOUR);
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_store_had_is_believed_while_leases_confirm_it() {
        let memory = Memory::default();
        memory.recall(Some((ORIGIN, rules("User-agent: *\nDisallow: /"))));
        assert!(is_known(&memory));
        memory.recall(None);
        assert!(!is_known(&memory), "by now the store holds it for too old");
    }

    #[tokio::test(start_paused = true)]
    async fn what_we_fetched_ourselves_outlives_a_lease() {
        let memory = Memory::default();
        let ours = Known::rules(rules("User-agent: *\nDisallow: /"));
        memory.cell(ORIGIN).set(ours).unwrap();
        memory.recall(Some((ORIGIN, rules(""))));
        memory.recall(None);
        let cell = memory.cell(ORIGIN);
        assert!(matches!(&cell.get().unwrap().said, Said::Rules(ours) if *ours != rules("")), "the fresher one stands");
    }

    fn stored(origin: &str, text: Option<&str>) -> StoredRobots {
        StoredRobots { origin: origin.into(), text: text.map(str::to_string) }
    }

    #[test]
    fn the_first_file_of_a_lease_is_saved_and_given_out_once() {
        let memory = Memory::default();
        memory.save(&stored(ORIGIN, None), Some(404));
        memory.save(&stored("https://a.example", Some("")), Some(200));
        assert_eq!(memory.take_to_save(), Some((stored(ORIGIN, None), Some(404))));
        assert_eq!(memory.take_to_save(), None);
    }

    #[test]
    fn one_text_of_two_origins_is_saved_for_both() {
        let memory = Memory::default();
        for origin in [ORIGIN, "https://a.example", ORIGIN] {
            memory.save(&stored(origin, Some("x")), Some(200));
        }
        let (kept, _) = memory.take_to_save().unwrap();
        assert_eq!(kept, stored("http://a.example https://a.example", Some("x")));
        let later = Memory::default();
        later.recall(Some((&kept.origin, rules("x"))));
        assert!(is_known(&later) && later.cell("https://a.example").initialized());
    }
}
