//! Random schedules of kill, freeze, add and cut from printed seeds: whatever happens in whatever order, the same holds.
//! Never a schedule that leaves nobody to finish the work.

use super::{
    cases::{COMMITTED, hold},
    drill::{Drill, Plan},
    judge::Mood,
    worker::{Kind, Manners},
};
use crate::support::{
    postgres::{self, Cluster},
    random::Random,
};
use std::{
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

/// What may happen.
#[derive(Debug, Clone, Copy)]
enum Event {
    Kill(usize),
    Freeze(usize),
    Thaw(usize),
    CutOff(usize),
    JoinAgain(usize),
    Add,
}

/// Hosts, and how long a build without optimisation may take to commit.
const SHORT: (usize, Duration) = (10, Duration::from_secs(6));
/// Workers at the start; two of them are left alone, so that somebody is always there.
const WORKERS: usize = 4;
const LEFT_ALONE: usize = 2;

/// Events in the order of their milliseconds. A worker is frozen or cut off for a part of its lease, or for longer.
fn schedule(random: &mut Random, lease: Duration) -> Vec<(u64, Event)> {
    let longest = lease.as_millis() as u64 * 3 / 2;
    let mut events = Vec::new();
    for worker in LEFT_ALONE..WORKERS {
        let at = 300 + random.below(2_500);
        let until = at + 300 + random.below(longest);
        match random.below(3) {
            0 => events.push((at, Event::Kill(worker))),
            1 => events.extend([(at, Event::Freeze(worker)), (until, Event::Thaw(worker))]),
            _ => events.extend([(at, Event::CutOff(worker)), (until, Event::JoinAgain(worker))]),
        }
        if random.below(3) == 0 {
            // Killed after all, in whatever state it is.
            events.push((at + random.below(longest), Event::Kill(worker)));
        }
    }
    if random.below(2) == 0 {
        events.push((500 + random.below(4_000), Event::Add));
    }
    events.sort_by_key(|(at, _)| *at);
    events
}

fn run(seed: u64, (hosts, committed): (usize, Duration), url: &str) {
    let mut random = Random::from_seed(seed);
    let manners = Manners {
        delay: Duration::from_millis(200),
        lease: Duration::from_secs(5),
        hosts: hosts as u32 * 3 / 5,
        urls_per_host: 4,
    };
    let plan = Plan { hosts, urls: hosts * 15, manners, committed, mood: Mood::Good };
    let events = schedule(&mut random, manners.lease);
    println!("schedule {seed}: {events:?}");
    let mut drill = Drill::new(plan, url);
    for _ in 0..WORKERS {
        drill.add_behind_proxy(Kind::Program);
    }
    drill.until_asked(5);
    let begun = Instant::now();
    for (at, event) in events {
        thread::sleep(Duration::from_millis(at).saturating_sub(begun.elapsed()));
        apply(&mut drill, event);
    }
    hold(&format!("schedule {seed}"), &plan, &drill.end());
}

/// Does it, unless the worker has ended.
fn apply(drill: &mut Drill, event: Event) {
    match event {
        Event::Add => {
            drill.add_behind_proxy(Kind::Program);
        }
        Event::Kill(at) if drill.is_running(at) => drill.kill(at),
        Event::Freeze(at) if drill.is_running(at) => drill.freeze(at),
        Event::Thaw(at) if drill.is_running(at) => drill.thaw(at),
        Event::CutOff(at) if drill.is_running(at) => drill.cut_off(at),
        Event::JoinAgain(at) => drill.join_again(at),
        Event::Kill(_) | Event::Freeze(_) | Event::Thaw(_) | Event::CutOff(_) => {}
    }
}

/// Fifty of them, a few at a time.
pub fn fifty(cluster: &Cluster) {
    let first = Random::printed("schedules").below(1_000_000);
    let next = AtomicU64::new(0);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while let Some(n) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|n| *n < 50) {
                    run(first + n, (24, COMMITTED), &cluster.fresh_database());
                }
            });
        }
    });
}

#[test]
fn two_random_schedules_lose_nothing_and_hurry_nobody() {
    let (Some(one), Some(other)) = (postgres::fresh_database(), postgres::fresh_database()) else { return };
    let first = Random::printed("schedules").below(1_000_000);
    thread::scope(|scope| {
        scope.spawn(|| run(first, SHORT, &one));
        scope.spawn(|| run(first + 1, SHORT, &other));
    });
}
