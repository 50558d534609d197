//! How a run ends before its work is done.
//! Never a target leased and not given back by a soft stop.

use super::*;
use sqlx::Connection;

on_both!(
    a_soft_stop_gives_hosts_back_and_the_next_run_goes_on,
    a_budget_that_ends_before_the_lists_are_read_loses_nothing,
    a_hard_stop_drops_what_is_in_flight,
    a_list_that_breaks_off_closes_the_run_as_an_error,
);

async fn a_soft_stop_gives_hosts_back_and_the_next_run_goes_on(store: &Store) {
    let origin = Origin::site(numbered).await;
    let list = urls(&origin, 20);
    let first = Job { fetcher: fetcher(Duration::from_millis(100)), ..job(store, &list) };
    let stop = first.stop.clone();
    let running = tokio::spawn(pipeline::run(first));
    while origin.pages_asked() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stop.softly(StopReason::Terminate);
    let report = running.await.unwrap().unwrap();
    assert!(report.ledger.is_balanced() && report.ledger.skipped > 0, "{:?}", report.ledger);
    assert_eq!(one(store, "SELECT count(*) FROM hosts WHERE lease_owner IS NOT NULL").await, "0");
    assert_eq!(report.summary.finish_reason.as_deref(), Some("stopped"));
    pipeline::run(job(store, &list)).await.unwrap();
    assert_eq!(tally(store).await, "stored||20");
    assert!(counts(&origin).values().all(|n| *n == 1), "a page was asked for twice");
}

async fn a_budget_that_ends_before_the_lists_are_read_loses_nothing(store: &Store) {
    let origin = Origin::site(numbered).await;
    let first = job(store, &urls(&origin, 5));
    first.stop.softly(StopReason::TimeBudget);
    let report = pipeline::run(first).await.unwrap();
    assert_eq!((report.ledger.leased, report.stopped), (0, Some(StopReason::TimeBudget)));
    assert!(report.lists_cut);
    assert_eq!(origin.pages_asked(), 0);
    pipeline::run(job(store, &urls(&origin, 5))).await.unwrap();
    assert_eq!(tally(store).await, "stored||5");
}

async fn a_hard_stop_drops_what_is_in_flight(store: &Store) {
    let origin = Origin::site(|_| vec![Step::Pause(Duration::from_secs(60))]).await;
    let first = job(store, &urls(&origin, 3));
    let stop = first.stop.clone();
    let running = tokio::spawn(pipeline::run(first));
    while origin.pages_asked() == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let begun = Instant::now();
    stop.hard(StopReason::Interrupt);
    let report = running.await.unwrap().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_eq!((report.stopped, report.ledger.ended), (Some(StopReason::Interrupt), 0));
}

async fn a_list_that_breaks_off_closes_the_run_as_an_error(store: &Store) {
    let mut broken = job(store, &[]);
    broken.sources[0].list = Some(pipeline::List::File("/none/of/this.txt".into()));
    assert!(matches!(pipeline::run(broken).await, Err(PipelineError::List { .. })));
    assert_eq!(one(store, "SELECT finish_reason FROM v_run_summary").await, "error");
}

/// Longer than SQLite waits by itself for another writer.
const AWAY: Duration = Duration::from_millis(6_500);

#[test]
fn a_store_that_is_away_slows_the_fetcher_and_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("t.db").display());
    block_on(async {
        let store = migrated(&url).await;
        let origin = Origin::site(numbered).await;
        let mut job = Job { fetcher: fetcher(Duration::from_millis(5)), ..job(&store, &urls(&origin, 60)) };
        job.options = Options { urls_per_host: 60, batch: 2, refine_workers: 1, ..job.options };
        let running = tokio::spawn(pipeline::run(job));
        while origin.pages_asked() < 5 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let mut other = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
        let (locked_at, begun) = (origin.pages_asked(), Instant::now());
        tokio::time::sleep(AWAY).await;
        let meanwhile = origin.pages_asked() - locked_at;
        // One in hand at each stage and in each channel: fetch 1, to refine 2, refine 1, to write 2, write 2, waiting 2.
        assert!(meanwhile <= 10, "{meanwhile} pages were fetched although nothing could be written");
        sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
        running.await.unwrap().unwrap();
        assert!(begun.elapsed() >= AWAY);
        assert_eq!(tally(&store).await, "stored||60");
        assert!(counts(&origin).values().all(|n| *n == 1), "a page was asked for twice");
        store.close().await;
    });
}
