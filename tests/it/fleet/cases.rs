//! What may befall a fleet, case by case: a short form in every test run, the whole under `.ci/full fleet`.
//! Never a case that could not fail: two workers without a deadline show what the judge sees then.

use super::{
    drill::{Drill, Plan},
    judge::{LEFT_ALONE, Mood},
    verdict::Verdict,
    worker::{Kind, Manners},
};
use crate::support::postgres::Cluster;
use std::{thread::sleep, time::Duration};

/// How much the judge's clock and a busy machine may take from a gap: a twentieth.
pub const JITTER: u32 = 20;
/// A worker looks for work at least so often.
const POLL: Duration = Duration::from_secs(1);
/// What a busy machine may add to a take-over.
const BUSY: Duration = Duration::from_millis(1_500);
/// A second, and what one waiting for its host's permit still sends.
const GATE: Duration = Duration::from_secs(1);

/// What was fetched is in the database after a second; a drill of a whole fleet on two cores gets another.
pub const COMMITTED: Duration = Duration::from_secs(2);
pub const LEASE: Duration = Duration::from_secs(5);
/// Past the lease, while others work on the hosts that were held.
pub const PAST_LEASE: Duration = Duration::from_millis(6_500);

#[derive(Debug, Clone, Copy)]
pub enum Size {
    Short,
    Whole,
}

pub fn plan(size: Size, urls_each: usize) -> Plan {
    // A page is committed after a second; a build without optimisation on a busy machine takes longer to refine it.
    let (hosts, committed) = match size {
        Size::Short => (12, Duration::from_secs(6)),
        Size::Whole => (200, COMMITTED),
    };
    let manners = Manners {
        delay: Duration::from_millis(200),
        lease: LEASE,
        // Three of four workers can hold all hosts, and none can leave the others without.
        hosts: (hosts as u32).div_ceil(3),
        urls_per_host: 5,
    };
    Plan { hosts, urls: hosts * urls_each, manners, committed, mood: Mood::Good }
}

/// Two workers can hold all hosts.
pub fn plan_for_two(size: Size, urls_each: usize) -> Plan {
    let mut plan = plan(size, urls_each);
    plan.manners.hosts = (plan.hosts as u32).div_ceil(2);
    plan
}

/// What holds whatever happens: nothing lost, nothing twice without a reason, nobody hurried.
pub fn hold(what: &str, plan: &Plan, verdict: &Verdict) {
    say(what, verdict);
    assert_eq!((verdict.stored, verdict.articles), (plan.urls, plan.urls), "{what}: lost or doubled");
    assert!(verdict.unexplained.is_empty(), "{what}: asked again without need: {:?}", verdict.unexplained);
    let least = plan.manners.delay * (JITTER - 1) / JITTER;
    assert!(verdict.smallest_gap >= least, "{what}: {:?} between two requests", verdict.smallest_gap);
}

pub fn hold_taken_over(what: &str, plan: &Plan, verdict: &Verdict) {
    let most = plan.manners.lease + plan.manners.delay + POLL + BUSY;
    let longest = verdict.taken_over.iter().max();
    assert!(longest.is_some(), "{what}: no host was taken over");
    assert!(longest.is_none_or(|longest| *longest <= most), "{what}: {longest:?} until a host was taken over");
}

/// A line of the table.
fn say(what: &str, verdict: &Verdict) {
    let mut taken = verdict.taken_over.clone();
    taken.sort();
    let middle = taken.get(taken.len() / 2).copied().unwrap_or_default();
    println!(
        "| {what} | {}/{} | {} | {} | {} | {} ms | {} | {} hosts, median {:.2} s, max {:.2} s | {:.2} s | {:.0} s |",
        verdict.requests,
        verdict.urls,
        verdict.twice,
        verdict.articles,
        verdict.urls - verdict.stored,
        verdict.smallest_gap.as_millis(),
        verdict.too_close.len(),
        taken.len(),
        middle.as_secs_f64(),
        taken.last().copied().unwrap_or_default().as_secs_f64(),
        verdict.went_on.as_secs_f64(),
        verdict.took.as_secs_f64(),
    );
}

/// All of a host's pages in one lease: a worker holds its hosts whenever it is struck, and without its guards it would
/// not run out of work for seconds.
fn with_long_leases(plan: Plan) -> Plan {
    Plan { manners: Manners { urls_per_host: 50, ..plan.manners }, ..plan }
}

pub fn started(plan: Plan, url: &str, kinds: &[Kind]) -> Drill {
    let mut drill = Drill::new(plan, url);
    drill.add_all(kinds);
    drill
}

pub fn nothing_breaks(size: Size, url: &str) {
    let plan = plan(size, 10);
    let drill = started(plan, url, &[Kind::Program; 4]);
    let verdict = drill.end();
    hold("nothing breaks", &plan, &verdict);
    assert_eq!((verdict.twice, verdict.bodies), (0, plan.urls));
    assert!(verdict.shares.len() > 1, "one did everything: {:?}", verdict.shares);
}

pub fn one_is_killed(size: Size, url: &str) {
    let plan = with_long_leases(plan(size, 15));
    let mut drill = started(plan, url, &[Kind::Program; 4]);
    drill.until_asked(30);
    drill.kill(drill.busiest());
    let verdict = drill.end();
    hold("kill -9 one worker", &plan, &verdict);
    hold_taken_over("kill -9 one worker", &plan, &verdict);
}

pub fn the_database_is_killed(lease: Duration, cluster: &Cluster) {
    let mut plan = plan(Size::Whole, 15);
    plan.manners.lease = lease;
    let what = format!("kill -9 Postgres, lease {lease:?}");
    let verdict = kill_the_database(plan, (cluster, &cluster.fresh_database()), PAST_LEASE);
    hold(&what, &plan, &verdict);
    assert!(lease < PAST_LEASE || verdict.twice == 0, "{what}: {} pages asked for again", verdict.twice);
    assert!(verdict.went_on <= GATE + plan.manners.delay + BUSY, "{what}: asked for {:?} more", verdict.went_on);
}

/// The cluster, and the address of a database of its own.
pub fn kill_the_database(plan: Plan, (cluster, url): (&Cluster, &str), away: Duration) -> Verdict {
    let mut drill = started(plan, url, &[Kind::Program; 4]);
    drill.until_asked(30);
    drill.database_goes();
    cluster.kill();
    sleep(away);
    cluster.restart();
    drill.database_is_back();
    drill.end()
}

pub fn one_is_frozen(size: Size, url: &str) {
    let plan = with_long_leases(plan(size, 25));
    let mut drill = started(plan, url, &[Kind::Program; 4]);
    drill.until_asked(20);
    let frozen = drill.busiest();
    drill.freeze(frozen);
    sleep(PAST_LEASE);
    drill.thaw(frozen);
    let verdict = drill.end();
    hold("frozen past its lease", &plan, &verdict);
    hold_taken_over("frozen past its lease", &plan, &verdict);
}

/// The hosts complain, so that its clock could lead it to wait too long or too short.
pub fn one_is_an_hour_ahead(size: Size, url: &str) {
    let plan = Plan { mood: Mood::Moody, ..plan(size, 10) };
    let mut drill = started(plan, url, &[Kind::HourAhead]);
    drill.until_busy(0, 5);
    drill.add_all(&[Kind::Program; 3]);
    let verdict = drill.end();
    hold("clock an hour ahead, hosts complain", &plan, &verdict);
    assert_eq!(verdict.twice, 0);
    assert!(verdict.shares.contains_key("worker-a"), "the one ahead had nothing to do: {:?}", verdict.shares);
    hold_left_alone(&verdict);
}

pub fn hold_left_alone(verdict: &Verdict) {
    let shortest = verdict.after_complaint;
    assert!(shortest.is_some_and(|gap| gap >= LEFT_ALONE), "asked again {shortest:?} after a complaint");
}

pub fn one_is_cut_off(size: Size, url: &str) {
    let plan = with_long_leases(plan_for_two(size, 25));
    let mut drill = Drill::new(plan, url);
    for _ in 0..3 {
        drill.add_behind_proxy(Kind::Program);
    }
    drill.until_asked(17);
    let cut = drill.busiest();
    drill.cut_off(cut);
    sleep(PAST_LEASE);
    drill.join_again(cut);
    let verdict = drill.end();
    hold("cut off from the database", &plan, &verdict);
    hold_taken_over("cut off from the database", &plan, &verdict);
    // Long before its lease is over: it cannot commit what it fetches.
    let most = GATE + plan.manners.delay + BUSY;
    assert!(verdict.went_on <= most, "it went on asking for {:?}", verdict.went_on);
}

pub fn one_comes_late(size: Size, url: &str) {
    let plan = plan(size, 15);
    let mut drill = started(plan, url, &[Kind::Program; 2]);
    drill.until_asked(20);
    drill.add(Kind::Program);
    let verdict = drill.end();
    hold("a worker added late", &plan, &verdict);
    assert_eq!(verdict.twice, 0);
    assert!(verdict.shares.contains_key("worker-c"), "the late one had nothing to do: {:?}", verdict.shares);
}

pub fn one_is_stopped(size: Size, url: &str) {
    let mut plan = with_long_leases(plan_for_two(size, 15));
    plan.manners.lease = Duration::from_secs(60);
    let mut drill = started(plan, url, &[Kind::Program; 3]);
    drill.until_asked(30);
    drill.terminate(drill.busiest());
    let verdict = drill.end();
    hold("SIGTERM", &plan, &verdict);
    assert_eq!(verdict.twice, 0, "a clean stop costs no fetch");
    let longest = verdict.taken_over.iter().max().unwrap();
    assert!(*longest <= POLL + plan.manners.delay + BUSY, "{longest:?} until a host that was given back was used");
}

/// One worker has no deadline of its own: the judge must see it. Frozen or cut off.
pub fn a_reckless_one(size: Size, url: &str, how: How) {
    let plan = with_long_leases(plan_for_two(size, 20));
    let mut drill = Drill::new(plan, url);
    let reckless = drill.add_behind_proxy(Kind::Reckless);
    drill.until_busy(reckless, plan.hosts);
    match how {
        How::Frozen => drill.freeze(reckless),
        How::CutOff => drill.cut_off(reckless),
    }
    drill.add_all(&[Kind::Program; 3]);
    sleep(PAST_LEASE);
    match how {
        How::Frozen => drill.thaw(reckless),
        How::CutOff => drill.join_again(reckless),
    }
    let verdict = drill.end();
    say(&format!("negative control: no deadline, {how:?}"), &verdict);
    assert_eq!((verdict.stored, verdict.articles), (plan.urls, plan.urls), "even then nothing is lost or doubled");
    assert!(verdict.too_close.iter().any(|who| who.contains("worker-a")), "the judge is blind: {verdict:?}");
}

#[derive(Debug, Clone, Copy)]
pub enum How {
    Frozen,
    CutOff,
}

/// One killed, one frozen, one an hour ahead, one added late.
pub fn many_things(size: Size, url: &str) {
    let plan = Plan { mood: Mood::Moody, ..with_long_leases(plan_for_two(size, 20)) };
    let mut drill = started(plan, url, &[Kind::Program; 2]);
    drill.until_asked(5);
    drill.add(Kind::HourAhead);
    drill.until_asked(15);
    drill.freeze(1);
    drill.kill(0);
    drill.add(Kind::Program);
    sleep(PAST_LEASE);
    drill.thaw(1);
    let verdict = drill.end();
    hold("killed, frozen, ahead and late", &plan, &verdict);
    hold_taken_over("killed, frozen, ahead and late", &plan, &verdict);
    hold_left_alone(&verdict);
}
