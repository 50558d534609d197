//! Tests of the frontier: leases, fencing, politeness, what is kept about a host.
//! Never a fetched article.

use super::fixture::{
    LONG, admit, begin, block, check_due_in, claim, claim_for, enqueue, give_back, give_back_all, lines, no_delay,
    on_both, one, queued, source,
};
use copydesk::model::{HostLease, StoredRobots};
use copydesk::store::{Claim, Engine, GiveBack, Store, Which};
use std::time::{Duration, Instant};

on_both!(
    a_host_has_one_holder,
    a_claim_takes_only_so_many_urls_of_a_host,
    a_lease_runs_out_and_the_host_is_taken_over,
    a_host_whose_lease_ran_out_waits_only_a_moment_behind_those_in_line,
    a_stale_epoch_writes_nothing,
    extended_leases_last_longer,
    a_released_host_waits_for_its_delay,
    new_work_does_not_wake_a_host_before_its_delay,
    a_host_without_work_is_parked,
    a_blocked_host_is_not_claimed,
    the_longest_block_stands,
    robots_are_kept_while_fresh,
    a_first_lease_ends_after_the_delay_that_its_holder_granted,
    a_delay_that_is_known_is_never_shortened_by_a_claim,
    a_heartbeat_tells_a_delay_learned_within_the_lease,
    a_killed_process_is_followed_after_its_delay_on_sqlite_only,
    dead_leases_are_freed_on_sqlite_only,
    stats_count_hosts,
);

const URLS: [&str; 4] = ["http://a.example/1", "http://a.example/2", "http://b.example/1", "http://c.example/1"];

/// A host's delay that no test notices.
const SHORT: Duration = Duration::from_millis(1);

/// The beginning of the line is left alone for not much longer.
const MOMENT: Duration = Duration::from_millis(200);

fn hosts(leases: &[HostLease]) -> Vec<&str> {
    leases.iter().map(|lease| lease.host.as_str()).collect()
}

async fn a_host_has_one_holder(store: &Store) {
    queued(store, &URLS).await;
    let ask = |worker: &str| Claim { hosts: 2, urls_per_host: 9, lease: LONG, worker: worker.into() };
    let (first, second) =
        (store.claim(&ask("w1"), no_delay).await.unwrap(), store.claim(&ask("w2"), no_delay).await.unwrap());
    assert_eq!((hosts(&first).len(), hosts(&second).len()), (2, 1));
    assert!(hosts(&first).iter().all(|host| !hosts(&second).contains(host)));
    assert!(store.claim(&ask("w3"), no_delay).await.unwrap().is_empty());
    assert_eq!(first.iter().chain(&second).map(|lease| lease.targets.len()).sum::<usize>(), 4);
}

async fn a_claim_takes_only_so_many_urls_of_a_host(store: &Store) {
    queued(store, &URLS).await;
    let claim = Claim { hosts: 9, urls_per_host: 1, lease: LONG, worker: "w".into() };
    let leases = store.claim(&claim, no_delay).await.unwrap();
    assert_eq!(hosts(&leases), ["a.example", "b.example", "c.example"]);
    assert!(leases.iter().all(|lease| lease.targets.len() == 1));
    assert_eq!(leases[0].targets[0].url.as_str(), "http://a.example/1");
    assert_eq!(leases[0].targets[0].ticket.attempt, 1);
    assert_eq!(leases[0].targets[0].refetch_after, Some(Duration::from_secs(60)));
}

async fn a_lease_runs_out_and_the_host_is_taken_over(store: &Store) {
    queued(store, &URLS[..1]).await;
    let first = claim_for(store, "w1", Duration::from_millis(700)).await;
    assert!(claim(store, "w2").await.is_empty());
    tokio::time::sleep(Duration::from_millis(800)).await;
    let second = claim(store, "w2").await;
    assert_eq!(second[0].token.host_id, first[0].token.host_id);
    assert_eq!(second[0].token.epoch, first[0].token.epoch + 1);
    assert_eq!(second[0].targets[0].ticket, first[0].targets[0].ticket);
}

async fn a_host_whose_lease_ran_out_waits_only_a_moment_behind_those_in_line(store: &Store) {
    queued(store, &URLS).await;
    let one = Claim { hosts: 1, urls_per_host: 9, lease: Duration::ZERO, worker: "w".into() };
    let begun = Instant::now();
    let first = store.claim(&one, no_delay).await.unwrap();
    let second = store.claim(&one, no_delay).await.unwrap();
    // On a machine that is busy with others the moment may be over by now.
    assert!(hosts(&first) != hosts(&second) || begun.elapsed() > MOMENT, "the line is looked at from its beginning");
    tokio::time::sleep(MOMENT * 2).await;
    assert_eq!(hosts(&store.claim(&one, no_delay).await.unwrap()), hosts(&first));
}

async fn a_stale_epoch_writes_nothing(store: &Store) {
    queued(store, &URLS[..1]).await;
    let stale = claim_for(store, "w1", Duration::ZERO).await;
    let holder = claim(store, "w2").await;
    let row = "SELECT lease_owner, lease_epoch, due_at, delay_ms, ready_at FROM hosts";
    let before = lines(store, row).await;
    store.release(&[GiveBack { delay: Duration::from_secs(9), ..give_back(stale[0].token) }]).await.unwrap();
    assert!(store.extend(&[(stale[0].token, SHORT)], LONG).await.unwrap().is_empty());
    assert_eq!(lines(store, row).await, before);
    assert_eq!(
        store.extend(&[(stale[0].token, SHORT), (holder[0].token, SHORT)], LONG).await.unwrap(),
        [holder[0].token]
    );
}

async fn extended_leases_last_longer(store: &Store) {
    queued(store, &URLS[..1]).await;
    let leases = claim_for(store, "w1", Duration::from_millis(30)).await;
    assert_eq!(store.extend(&[(leases[0].token, SHORT)], LONG).await.unwrap(), [leases[0].token]);
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert!(claim(store, "w2").await.is_empty());
    store.release(&give_back_all(&leases)).await.unwrap();
    assert!(store.extend(&[(leases[0].token, SHORT)], LONG).await.unwrap().is_empty(), "given back is not ours");
}

async fn a_released_host_waits_for_its_delay(store: &Store) {
    queued(store, &URLS[..2]).await;
    let leases = claim(store, "w").await;
    store.release(&[GiveBack { delay: Duration::from_millis(150), ..give_back(leases[0].token) }]).await.unwrap();
    assert!(claim(store, "w").await.is_empty());
    let next = store.next_due("w").await.unwrap();
    let wait = Duration::try_from(next.claimable_at.unwrap().duration_since(next.now)).unwrap();
    assert!(wait <= Duration::from_millis(150));
    tokio::time::sleep(wait + Duration::from_millis(5)).await;
    assert_eq!(claim(store, "w").await.len(), 1);
}

async fn new_work_does_not_wake_a_host_before_its_delay(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let leases = claim(store, "w").await;
    let done = super::fixture::ended(
        leases[0].targets[0].ticket,
        super::fixture::article(super::fixture::record(URLS[0], "x")),
    );
    super::fixture::complete(store, run, vec![done]).await;
    store.release(&[GiveBack { delay: LONG, ..give_back(leases[0].token) }]).await.unwrap();
    assert_eq!(store.next_due("w").await.unwrap().claimable_at, None);
    let list = source(store, "list").await;
    admit(store, run, list, &URLS[1..2]).await;
    assert_eq!(enqueue(store, run, Which::Due).await, 1);
    assert!(claim(store, "w").await.is_empty());
    let next = store.next_due("w").await.unwrap();
    assert!(next.claimable_at.unwrap() > next.now + Duration::from_secs(500));
}

async fn a_host_without_work_is_parked(store: &Store) {
    let run = queued(store, &URLS[..1]).await;
    let leases = claim(store, "w").await;
    let done = super::fixture::ended(
        leases[0].targets[0].ticket,
        super::fixture::article(super::fixture::record(URLS[0], "x")),
    );
    super::fixture::complete(store, run, vec![done]).await;
    store.release(&give_back_all(&leases)).await.unwrap();
    assert_eq!(store.stats().await.unwrap().hosts_parked, 1);
    let list = source(store, "list").await;
    admit(store, run, list, &URLS[1..2]).await;
    enqueue(store, run, Which::Due).await;
    assert_eq!(claim(store, "w").await[0].targets[0].url.as_str(), URLS[1]);
}

async fn a_blocked_host_is_not_claimed(store: &Store) {
    queued(store, &URLS[2..]).await;
    let leases = claim(store, "w").await;
    block(store, leases[0].token.host_id, LONG, "429").await;
    store.release(&give_back_all(&leases)).await.unwrap();
    assert_eq!(hosts(&claim(store, "w").await), ["c.example"]);
    let claimable_at = async || store.next_due("w").await.unwrap().claimable_at.unwrap();
    check_due_in(store, claimable_at().await, LONG).await;
    // An unleased host is blocked too.
    block(store, leases[0].token.host_id, LONG * 2, "503").await;
    check_due_in(store, claimable_at().await, LONG * 2).await;
}

async fn the_longest_block_stands(store: &Store) {
    queued(store, &URLS[..1]).await;
    let host = claim(store, "w").await[0].token.host_id;
    block(store, host, LONG, "long").await;
    block(store, host, Duration::from_secs(1), "short").await;
    assert_eq!(one(store, "SELECT block_reason FROM hosts").await, "long");
}

async fn robots_are_kept_while_fresh(store: &Store) {
    queued(store, &URLS[2..]).await;
    let leases = claim(store, "w").await;
    assert!(leases.iter().all(|lease| lease.robots.is_none()));
    let robots = StoredRobots { origin: "http://b.example".into(), text: Some("User-agent: *\nDisallow: /p\0".into()) };
    store.save_robots(leases[0].token.host_id, &robots, Some(200), LONG).await.unwrap();
    let gone = StoredRobots { origin: "http://c.example".into(), text: None };
    store.save_robots(leases[1].token.host_id, &gone, Some(404), Duration::ZERO).await.unwrap();
    store.release(&give_back_all(&leases)).await.unwrap();
    let leases = claim(store, "w").await;
    let text = Some("User-agent: *\nDisallow: /p␀".to_string());
    assert_eq!(leases[0].robots, Some(StoredRobots { origin: "http://b.example".into(), text }));
    assert_eq!(leases[1].robots, None, "no longer fresh");
    store.save_robots(leases[1].token.host_id, &gone, Some(404), LONG).await.unwrap();
    store.release(&[give_back(leases[1].token)]).await.unwrap();
    assert_eq!(claim(store, "w").await[0].robots, Some(gone));
}

/// A claim of a host whose holder then dies, and how long the next one must wait beyond the lease.
async fn take_over_after(store: &Store, lease: Duration) -> Duration {
    let next = store.next_due("next").await.unwrap();
    let wait = Duration::try_from(next.claimable_at.unwrap().duration_since(next.now)).unwrap();
    assert!(claim(store, "next").await.is_empty());
    wait.saturating_sub(lease)
}

/// But for what a busy machine loses between a claim and the look at it.
fn check_waits(wait: Duration, delay: Duration) {
    assert!(wait > delay / 2 && wait <= delay, "{wait:?} beyond the lease, with a delay of {delay:?}");
}

fn ask(lease: Duration) -> Claim {
    Claim { hosts: 9, urls_per_host: 1, lease, worker: "w".into() }
}

async fn a_first_lease_ends_after_the_delay_that_its_holder_granted(store: &Store) {
    queued(store, &URLS[..1]).await;
    let lease = Duration::from_millis(1);
    store.claim(&ask(lease), |host| if host.as_str() == "a.example" { LONG } else { SHORT }).await.unwrap();
    check_waits(take_over_after(store, lease).await, LONG);
}

async fn a_delay_that_is_known_is_never_shortened_by_a_claim(store: &Store) {
    queued(store, &URLS[..2]).await;
    let first = claim(store, "w").await;
    store.release(&[GiveBack { delay: Duration::from_millis(40), ..give_back(first[0].token) }]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(store.claim(&ask(LONG), |_| SHORT).await.unwrap().len(), 1);
    assert_eq!(one(store, "SELECT delay_ms FROM hosts").await, "40");
}

async fn a_heartbeat_tells_a_delay_learned_within_the_lease(store: &Store) {
    queued(store, &URLS[..1]).await;
    let leases = store.claim(&ask(LONG), |_| SHORT).await.unwrap();
    let lease = Duration::from_millis(1);
    for delay in [LONG, SHORT] {
        assert_eq!(store.extend(&[(leases[0].token, delay)], lease).await.unwrap(), [leases[0].token]);
        check_waits(take_over_after(store, lease).await, LONG);
    }
}

async fn a_killed_process_is_followed_after_its_delay_on_sqlite_only(store: &Store) {
    queued(store, &URLS[..1]).await;
    store.claim(&ask(LONG), |_| LONG * 2).await.unwrap();
    store.recover().await.unwrap();
    let beyond = if store.engine() == Engine::Sqlite { Duration::ZERO } else { LONG };
    check_waits(take_over_after(store, beyond).await, LONG * 2);
}

async fn dead_leases_are_freed_on_sqlite_only(store: &Store) {
    queued(store, &URLS).await;
    let dead = claim(store, "w1").await;
    let freed = store.recover().await.unwrap();
    let again = claim(store, "w2").await;
    if store.engine() == Engine::Sqlite {
        assert_eq!((freed, again.len()), (3, 3));
        assert!(store.extend(&[(dead[0].token, SHORT)], LONG).await.unwrap().is_empty());
    } else {
        assert_eq!((freed, again.len()), (0, 0));
    }
}

async fn stats_count_hosts(store: &Store) {
    queued(store, &URLS).await;
    let claim = Claim { hosts: 1, urls_per_host: 1, lease: LONG, worker: "w1".into() };
    store.claim(&claim, no_delay).await.unwrap();
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.hosts_due, stats.hosts_leased, stats.hosts_parked, stats.queued), (2, 1, 0, 4));
    assert!(stats.oldest_lease_at.is_some());
    assert_eq!(stats.outcomes, [("pending".to_string(), 4)]);
    let (own, other) = (store.next_due("w1").await.unwrap(), store.next_due("w2").await.unwrap());
    assert_eq!((own.leased_elsewhere, other.leased_elsewhere), (0, 1));
    assert!(own.claimable_at.unwrap() <= own.now);
    let _ = begin(store).await;
}
