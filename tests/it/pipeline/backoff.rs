//! Hosts that ask for patience: 429 and 503, with and without Retry-After (FAULTS rows 2 to 6).
//! Never a request before the host's time, and never an attempt counted that was not made.

use super::*;
use crate::store::fixture::{at, lines, seconds_until};

on_both!(
    a_complaint_blocks_the_host_and_not_one_url,
    a_storm_is_waited_out_with_growing_gaps,
    a_host_that_always_complains_is_asked_three_times,
    a_wait_that_is_told_is_kept_and_a_bad_one_is_not_believed,
    a_wait_beyond_the_cap_is_kept_over_runs,
    urls_that_waited_for_their_turn_have_used_no_attempt,
    a_complaint_holds_back_those_that_wait_for_their_turn,
    a_wait_outlives_a_process_that_is_dropped,
);

/// The times between requests for pages, in order.
fn gaps(origin: &Origin) -> Vec<Duration> {
    let at: Vec<Instant> = origin.asked().iter().filter(|a| a.path != "/robots.txt").map(|a| a.at).collect();
    at.windows(2).map(|two| two[1] - two[0]).collect()
}

/// A site that complains so many times before it is well.
async fn complains(times: usize, complaint: &'static str) -> Origin {
    let asked = AtomicUsize::new(0);
    Origin::site(move |request| {
        if asked.fetch_add(1, Ordering::SeqCst) < times { status(429, complaint, "") } else { numbered(request) }
    })
    .await
}

/// A run whose own waits begin with this.
fn job_with_base(store: &Store, urls: &[String], base: Duration) -> Job {
    let mut job = job(store, urls);
    job.options.retry.base = base;
    job
}

async fn a_complaint_blocks_the_host_and_not_one_url(store: &Store) {
    let origin = complains(1, "").await;
    let base = Duration::from_millis(400);
    pipeline::run(job_with_base(store, &urls(&origin, 4), base)).await.unwrap();
    assert_eq!(tally(store).await, "stored||4");
    assert!(gaps(&origin)[0] >= base, "another URL of the host was asked for: {:?}", gaps(&origin));
    assert_eq!(one(store, "SELECT max(attempts), sum(attempts) FROM url_outcomes").await, "2|5");
}

async fn a_storm_is_waited_out_with_growing_gaps(store: &Store) {
    let origin = complains(2, "").await;
    pipeline::run(job_with_base(store, &urls(&origin, 1), Duration::from_secs(1))).await.unwrap();
    assert_eq!(one(store, "SELECT outcome, attempts FROM url_outcomes").await, "stored|3");
    let gaps = gaps(&origin);
    assert!(gaps[0] >= Duration::from_secs(1) && gaps[1] >= Duration::from_secs(2), "{gaps:?}");
}

async fn a_host_that_always_complains_is_asked_three_times(store: &Store) {
    for code in [408, 429, 500, 502, 503, 504] {
        let origin = Origin::site(move |_| status(code, "", "")).await;
        pipeline::run(job(store, &urls(&origin, 1))).await.unwrap();
        assert_eq!(origin.pages_asked(), 3, "{code}");
    }
    let told = "SELECT outcome, failure_code, attempts, count(*) FROM url_outcomes GROUP BY 1, 2, 3";
    assert_eq!(one(store, told).await, "failed|retry_exhausted|3|6");
}

async fn a_wait_that_is_told_is_kept_and_a_bad_one_is_not_believed(store: &Store) {
    let soon = Clock::System.now() + Duration::from_secs(3);
    let date = soon.strftime("Retry-After: %a, %d %b %Y %H:%M:%S GMT").to_string();
    let mut origins = Vec::new();
    for said in ["Retry-After: 2", date.leak()] {
        origins.push((complains(1, said).await, Duration::from_secs(1)));
    }
    for said in ["Retry-After: -5", "Retry-After: soon", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: 0"]
    {
        origins.push((complains(1, said).await, Duration::from_millis(40)));
    }
    let list: Vec<String> = origins.iter().flat_map(|(origin, _)| urls(origin, 1)).collect();
    pipeline::run(job(store, &list)).await.unwrap();
    assert_eq!(lines(store, "SELECT DISTINCT outcome, attempts FROM url_outcomes").await, ["stored|2"]);
    for (n, (origin, wait)) in origins.iter().enumerate() {
        assert!(gaps(origin)[0] >= *wait, "{n}: {:?}", gaps(origin));
    }
}

async fn a_wait_beyond_the_cap_is_kept_over_runs(store: &Store) {
    let origin = complains(9, "Retry-After: 7200").await;
    let endless = complains(9, "Retry-After: 99999999999999999999").await;
    let list = [urls(&origin, 4), urls(&endless, 1)].concat();
    let told = "SELECT outcome, failure_code, attempts, next_due_at FROM url_outcomes ORDER BY attempts, next_due_at";
    let mut first = Vec::new();
    for run in 0..2 {
        pipeline::run(job(store, &list)).await.unwrap();
        assert_eq!((origin.pages_asked(), endless.pages_asked()), (1, 1), "run {run}");
        let told = lines(store, told).await;
        let mut seen = Vec::new();
        for line in &told {
            let (what, due_at) = line.rsplit_once('|').unwrap();
            seen.push((what, seconds_until(store, at(due_at)).await));
        }
        let near = |seconds: i64, wanted: i64| (wanted - 30..=wanted + 2).contains(&seconds);
        assert!(seen[..3].iter().all(|(what, s)| *what == "deferred|host_backoff|0" && near(*s, 7_200)), "{seen:?}");
        assert!(seen[3..].iter().all(|(what, _)| *what == "deferred|host_backoff|1"), "{seen:?}");
        assert!(near(seen[3].1, 7_200) && near(seen[4].1, 366 * 86_400), "{seen:?}");
        assert!(first.is_empty() || first == told, "a later run moved a time: {told:?}");
        first = told;
    }
    let health = "SELECT fetch_count, complaint_count, queued_count FROM v_host_health ORDER BY queued_count";
    assert_eq!(one(store, health).await, "1|1|0\n1|1|3");
}

/// Three at a time, and the first answer is a complaint: those that wait behind it are not asked for.
async fn urls_that_waited_for_their_turn_have_used_no_attempt(store: &Store) {
    let origin = complains(9, "Retry-After: 7200").await;
    let rate = Rate { interval: Duration::from_millis(300) };
    let wide = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, parallelism: 3, ..HostPolicy::default() };
    let report = pipeline::run(Job { fetcher: fetcher_with(wide), ..job(store, &urls(&origin, 10)) }).await.unwrap();
    let asked = origin.pages_asked();
    assert!((1..=3).contains(&asked), "{asked}");
    assert_eq!(tally(store).await, "deferred|host_backoff|10");
    assert_eq!(one(store, "SELECT sum(attempts) FROM url_outcomes").await, asked.to_string());
    assert_eq!(report.summary.fetches, asked as u64, "the log holds an attempt that was not made");
}

async fn a_complaint_holds_back_those_that_wait_for_their_turn(store: &Store) {
    let origin = complains(1, "").await;
    let rate = Rate { interval: Duration::from_secs(1) };
    let wide = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, parallelism: 3, ..HostPolicy::default() };
    let base = Duration::from_millis(1_600);
    let job = Job { fetcher: fetcher_with(wide), ..job_with_base(store, &urls(&origin, 4), base) };
    pipeline::run(job).await.unwrap();
    assert_eq!(tally(store).await, "stored||4");
    assert!(gaps(&origin)[0] >= base, "{:?}", gaps(&origin));
}

/// Dropped before anything of the attempt is committed: the host's wait was kept at once.
async fn a_wait_outlives_a_process_that_is_dropped(store: &Store) {
    let origin = complains(1, "Retry-After: 6").await;
    let mut first = job(store, &urls(&origin, 2));
    first.options.lease = Duration::from_secs(3);
    first.options.flush_after = Duration::from_secs(60);
    let stop = first.stop.clone();
    let running = tokio::spawn(pipeline::run(first));
    while one(store, "SELECT count(blocked_until) FROM hosts").await == "0" {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stop.hard(StopReason::Interrupt);
    running.await.unwrap().unwrap();
    pipeline::run(job(store, &urls(&origin, 2))).await.unwrap();
    assert_eq!(tally(store).await, "stored||2");
    assert!(gaps(&origin)[0] >= Duration::from_secs(6), "{:?}", gaps(&origin));
}
