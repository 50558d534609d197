//! Leases, politeness and waits, as the origin sees them.
//! Never a gap shorter than the delay.

use super::*;

on_both!(
    a_complaint_behind_a_redirect_blocks_the_host_that_complained,
    a_lost_lease_sends_no_further_request,
    the_delay_is_kept_from_lease_to_lease,
    a_kept_robots_txt_is_not_asked_for_again,
    what_robots_txt_forbids_is_not_asked_for,
    a_learned_delay_is_taken_up_by_the_next_process,
);

/// What the origin's own clock may be off.
const JITTER: Duration = Duration::from_millis(2);

/// The shortest time between two requests of any kind.
fn shortest_gap(origin: &Origin) -> Duration {
    let mut at: Vec<Instant> = origin.asked().iter().map(|asked| asked.at).collect();
    at.sort();
    at.windows(2).map(|two| two[1] - two[0]).min().unwrap()
}

async fn a_complaint_behind_a_redirect_blocks_the_host_that_complained(store: &Store) {
    let busy = Origin::at("127.0.0.3:0", |_| status(429, "Retry-After: 7200", "")).await;
    let there = format!("Location: {}", busy.url("/x"));
    let origin =
        Origin::site(move |asked| if asked.path == "/0" { status(302, &there, "") } else { numbered(asked) }).await;
    pipeline::run(job(store, &urls(&origin, 4))).await.unwrap();
    assert_eq!(tally(store).await, "deferred|host_backoff|1\nstored||3");
    assert_eq!(one(store, "SELECT count(*) FROM hosts WHERE blocked_until IS NOT NULL").await, "0");
}

/// Another process has the host before the pause between two requests is over: the next heartbeat is refused.
async fn a_lost_lease_sends_no_further_request(store: &Store) {
    let origin = Origin::site(numbered).await;
    let mut job = Job { fetcher: fetcher(Duration::from_secs(3)), ..job(store, &urls(&origin, 4)) };
    job.options.lease = Duration::from_millis(900);
    let stop = job.stop.clone();
    let running = tokio::spawn(pipeline::run(job));
    while origin.pages_asked() == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    steal(store).await;
    tokio::time::sleep(Duration::from_millis(3_500)).await;
    assert_eq!(origin.pages_asked(), 1, "a request left after the lease was lost");
    stop.softly(StopReason::Terminate);
    let report = running.await.unwrap().unwrap();
    assert!(report.ledger.is_balanced(), "{:?}", report.ledger);
}

/// Gives the host to somebody else: its token is the first epoch.
async fn steal(store: &Store) {
    let id: i64 = one(store, "SELECT host_id FROM hosts").await.parse().unwrap();
    let token = copydesk::model::LeaseToken { host_id: id, epoch: 1 };
    store.release(&[give_back(token)]).await.unwrap();
    let stolen = claim_for(store, "thief", Duration::from_secs(600)).await;
    assert_eq!(stolen.len(), 1);
}

async fn the_delay_is_kept_from_lease_to_lease(store: &Store) {
    let origin = Origin::site(numbered).await;
    let delay = Duration::from_millis(120);
    let mut job = Job { fetcher: fetcher(delay), ..job(store, &urls(&origin, 6)) };
    job.options.urls_per_host = 2;
    pipeline::run(job).await.unwrap();
    assert_eq!(tally(store).await, "stored||6");
    assert!(shortest_gap(&origin) + JITTER >= delay, "{:?}", shortest_gap(&origin));
}

async fn a_kept_robots_txt_is_not_asked_for_again(store: &Store) {
    let origin = Origin::site(numbered).await;
    for _ in 0..2 {
        pipeline::run(Job { which: Which::All, ..job(store, &urls(&origin, 2)) }).await.unwrap();
    }
    assert_eq!((origin.pages_asked(), origin.asked().len()), (4, 5), "robots.txt once in a day");
}

async fn what_robots_txt_forbids_is_not_asked_for(store: &Store) {
    let robots = "User-agent: *\nDisallow: /1\n";
    let origin = Origin::raw(move |asked| match asked.path.as_str() {
        "/robots.txt" => status(200, "Content-Type: text/plain", robots),
        _ => numbered(asked),
    })
    .await;
    for _ in 0..2 {
        pipeline::run(Job { which: Which::All, ..job(store, &urls(&origin, 3)) }).await.unwrap();
    }
    assert_eq!(tally(store).await, "not_modified||2\nrejected|robots_denied|1");
    assert_eq!(counts(&origin).get("/1"), None);
}

/// Three good answers a run: the second run goes on where the first came to.
async fn a_learned_delay_is_taken_up_by_the_next_process(store: &Store) {
    let origin = Origin::site(numbered).await;
    let slow = HostPolicy { max_rate: Rate { interval: Duration::from_millis(50) }, ..HostPolicy::default() };
    pipeline::run(Job { fetcher: fetcher_with(slow), ..job(store, &urls(&origin, 3)) }).await.unwrap();
    let first: i64 = one(store, "SELECT delay_ms FROM hosts").await.parse().unwrap();
    assert!((800..1_000).contains(&first), "three good answers make it a little faster: {first}");
    let again = Job { fetcher: fetcher_with(slow), which: Which::All, ..job(store, &urls(&origin, 1)) };
    pipeline::run(again).await.unwrap();
    let second: i64 = one(store, "SELECT delay_ms FROM hosts").await.parse().unwrap();
    assert!(second < first, "the second process began from scratch: {second} after {first}");
}

#[test]
fn two_processes_on_one_postgres_share_the_list() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let delay = Duration::from_millis(60);
        let mut origins = Vec::new();
        for n in 2..8 {
            origins.push(Origin::at(&format!("127.0.0.{n}:0"), numbered).await);
        }
        let list: Vec<String> = origins
            .iter()
            .enumerate()
            .flat_map(|(n, o)| (0..8).map(move |k| o.url(&format!("/{}", n * 100 + k))))
            .collect();
        let mut runs = Vec::new();
        for worker in ["one", "two"] {
            let store = migrated(&url).await;
            let mut job = Job { fetcher: fetcher(delay), ..job(&store, &list) };
            job.run.worker = worker.into();
            job.options.urls_per_host = 2;
            job.options.hosts = 3;
            runs.push(tokio::spawn(pipeline::run(job)));
        }
        let mut leased = Vec::new();
        for run in runs {
            leased.push(run.await.unwrap().unwrap().ledger.leased);
        }
        let store = migrated(&url).await;
        assert_eq!(tally(&store).await, "stored||48");
        assert_eq!(leased.iter().sum::<u64>(), 48, "{leased:?}");
        assert!(leased.iter().all(|n| *n > 0), "one did all the work: {leased:?}");
        for origin in &origins {
            let counts = counts(origin);
            assert!(counts.len() == 8 && counts.values().all(|n| *n == 1), "{counts:?}");
            assert!(page_gap(origin) + JITTER >= delay, "{:?}", page_gap(origin));
        }
        store.close().await;
    });
}

/// Between two pages: a robots.txt may be asked for by each process.
fn page_gap(origin: &Origin) -> Duration {
    let mut at: Vec<Instant> =
        origin.asked().iter().filter(|a| a.path != "/robots.txt").map(|asked| asked.at).collect();
    at.sort();
    at.windows(2).map(|two| two[1] - two[0]).min().unwrap()
}

#[test]
fn the_leases_of_a_dead_process_with_the_same_name_are_waited_for() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let origin = Origin::site(numbered).await;
        let list = urls(&origin, 2);
        queued(&store, &list.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let dead = claim_for(&store, "w", Duration::from_secs(1)).await;
        assert_eq!(dead[0].targets.len(), 2);
        pipeline::run(job(&store, &list)).await.unwrap();
        assert_eq!(tally(&store).await, "stored||2", "a restarted container left its own work behind");
        store.close().await;
    });
}
