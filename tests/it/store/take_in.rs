//! Pages that somebody else fetched: which are wanted, and that they are written once and whole.
//! Never a queue row that outlives the transaction.

use super::fixture::{article, at, begin, ended, on_both, one, outcomes, queued, record, source};
use copydesk::{
    model::{Outcome, Refetch, Seed, Ticket},
    store::{Admit, Completion, RunId, SourceRow, Store, TakenIn, Wanted},
};
use std::time::Duration;

on_both!(
    a_page_is_wanted_if_it_is_newer_than_what_is_known,
    who_asks_what_is_wanted_writes_nothing,
    two_who_bring_the_same_page_write_it_once,
    an_older_page_is_not_written,
    a_page_that_another_source_has_queued_is_done_with,
    the_shortest_interval_of_its_sources_counts,
);

const URL: &str = "http://news.example/1";
/// When the pages of these tests were fetched.
const THEN: &str = "2025-07-07T00:00:01Z";

fn seeds() -> Vec<Seed> {
    [URL, "no address"].iter().map(|url| Seed::new(url)).collect()
}

async fn wanted(store: &Store, run: RunId, time: &str) -> Vec<bool> {
    let (source, seeds) = (source(store, "files").await, seeds());
    let admit = Admit { run, source, seeds: &seeds };
    store.wanted(&admit, &[at(time); 2]).await.unwrap().iter().map(Option::is_some).collect()
}

fn end(text: &str) -> Completion {
    ended(Ticket { host_id: 0, target_id: 0, attempt: 1 }, article(record(URL, text)))
}

async fn take_in(store: &Store, run: RunId, end: Completion) -> TakenIn {
    let (source, seeds) = (source(store, "files").await, seeds());
    store.take_in(&Admit { run, source, seeds: &seeds }, &[Some(end), None]).await.unwrap()
}

async fn a_page_is_wanted_if_it_is_newer_than_what_is_known(store: &Store) {
    let run = begin(store).await;
    assert_eq!(wanted(store, run, THEN).await, [true, false]);
    take_in(store, run, end("text")).await;
    assert_eq!(wanted(store, run, THEN).await, [false, false]);
    assert_eq!(wanted(store, run, "2025-07-06T00:00:00Z").await, [false, false]);
    assert_eq!(wanted(store, run, "2025-07-08T00:00:00Z").await, [true, false]);
}

async fn who_asks_what_is_wanted_writes_nothing(store: &Store) {
    let run = begin(store).await;
    wanted(store, run, THEN).await;
    let all = "SELECT (SELECT count(*) FROM queue), (SELECT count(*) FROM targets), (SELECT count(*) FROM seeds)";
    assert_eq!(one(store, all).await, "0|0|0");
}

async fn two_who_bring_the_same_page_write_it_once(store: &Store) {
    let run = begin(store).await;
    let first = take_in(store, run, end("text")).await;
    assert_eq!((first.admitted.new, first.admitted.invalid), (1, 1));
    assert_eq!(outcomes(&first.completed), [Some(Outcome::Stored)]);
    let second = take_in(store, begin(store).await, end("text")).await;
    assert_eq!((second.admitted.known, second.completed.settled.len()), (1, 0));
    assert_eq!(one(store, "SELECT (SELECT count(*) FROM fetches), (SELECT count(*) FROM queue)").await, "1|0");
}

async fn an_older_page_is_not_written(store: &Store) {
    let run = begin(store).await;
    take_in(store, run, end("text")).await;
    let mut older = end("another text");
    older.fetch.finished_at = at("2025-07-06T00:00:00Z");
    assert!(take_in(store, run, older).await.completed.settled.is_empty());
    assert_eq!(one(store, "SELECT max(revision), count(*) FROM articles").await, "1|1");
}

async fn a_page_that_another_source_has_queued_is_done_with(store: &Store) {
    let run = queued(store, &[URL]).await;
    let taken = take_in(store, run, end("text")).await;
    assert_eq!(outcomes(&taken.completed), [Some(Outcome::Stored)]);
    assert_eq!(one(store, "SELECT count(*) FROM queue").await, "0");
}

async fn the_shortest_interval_of_its_sources_counts(store: &Store) {
    let run = queued(store, &[URL]).await;
    let seeds = [Seed::new(URL)];
    for (refetch_after, seconds) in [
        (Refetch::Never, 60),
        (Refetch::Every(Duration::from_secs(30)), 30),
        (Refetch::Every(Duration::from_secs(90)), 60),
    ] {
        let row = SourceRow { priority: 0, name: "files".into(), kind: "warc".into(), refetch_after };
        let source = store.put_source(&row).await.unwrap();
        let wanted = store.wanted(&Admit { run, source, seeds: &seeds }, &[at(THEN)]).await.unwrap();
        assert_eq!(wanted, [Some(Wanted { refetch_after: Some(Duration::from_secs(seconds)) })]);
    }
}
