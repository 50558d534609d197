//! A worker whose clock is wrong does no harm: what is due when goes by the store's clock alone.
//! Never a judgement on `fetched_at` and the times of the crawl log: they are the worker's own.

use super::*;
use crate::store::fixture::{at, lines, options, seconds_until};

on_both!(a_worker_whose_clock_is_an_hour_ahead_writes_no_wrong_time);

fn an_hour_ahead() -> Clock {
    Clock::Fixed(Clock::System.now() + Duration::from_secs(3_600))
}

fn fetcher_ahead() -> Arc<Fetcher> {
    let rate = Rate { interval: DELAY };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() };
    Arc::new(Fetcher::new(fetch_options(policy), an_hour_ahead()).unwrap())
}

/// A page, a page that is well at the second attempt, and a host that asks for two hours.
async fn judge(worker: &Store, store: &Store) {
    let troubled = AtomicUsize::new(0);
    let origin = Origin::site(move |asked| {
        let fails = asked.path == "/1" && troubled.fetch_add(1, Ordering::SeqCst) == 0;
        if fails { status(503, "", "") } else { numbered(asked) }
    })
    .await;
    let busy = Origin::site(|_| status(429, "Retry-After: 7200", "")).await;
    let list = [urls(&origin, 2), urls(&busy, 3)].concat();
    let begun = Instant::now();
    pipeline::run(Job { fetcher: fetcher_ahead(), ..job(worker, &list) }).await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(30), "it waited by its own clock: {:?}", begun.elapsed());
    assert_eq!(tally(store).await, "deferred|host_backoff|3\nstored||2");
    for line in lines(store, "SELECT outcome, next_due_at FROM url_outcomes").await {
        let (outcome, due_at) = line.split_once('|').unwrap();
        let (seconds, wanted) =
            (seconds_until(store, at(due_at)).await, if outcome == "stored" { 3_600 } else { 7_200 });
        assert!((wanted - 30..=wanted).contains(&seconds), "{outcome}: {seconds}");
    }
    assert_eq!(one(store, "SELECT count(*) FROM hosts WHERE lease_owner IS NOT NULL").await, "0");
    let asked = (origin.pages_asked(), busy.pages_asked());
    pipeline::run(job(store, &list)).await.unwrap();
    assert_eq!((origin.pages_asked(), busy.pages_asked()), asked, "a worker whose clock is right asks again");
}

async fn a_worker_whose_clock_is_an_hour_ahead_writes_no_wrong_time(store: &Store) {
    judge(store, store).await;
}

#[test]
fn postgres_goes_by_its_own_clock_alone() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let ahead = copydesk::store::Options { clock: an_hour_ahead(), ..options(&url) };
        let worker = Store::open(&ahead).await.unwrap();
        judge(&worker, &store).await;
        worker.close().await;
        store.close().await;
    });
}
