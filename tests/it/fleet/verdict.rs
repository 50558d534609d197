//! What the judge's log says of a drill: who was hurried, what was asked twice and why, who took over and when.
//! Never a look at the database: what it holds is counted beside this.

use super::{
    drill::Plan,
    judge::{Ask, gaps},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

/// What was done to a worker, or to the database (`None`), from when to when.
#[derive(Debug, Clone)]
pub struct Fault {
    pub worker: Option<String>,
    pub from: Instant,
    pub to: Option<Instant>,
    /// The hosts it held then.
    pub held: Vec<usize>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Verdict {
    pub urls: usize,
    pub requests: usize,
    pub bodies: usize,
    /// Pages asked for more than once, and those of them that no fault explains.
    pub twice: usize,
    pub unexplained: Vec<String>,
    pub stored: usize,
    pub articles: usize,
    pub smallest_gap: Duration,
    /// The smallest after a complaint.
    pub after_complaint: Option<Duration>,
    /// The workers on either side of a gap of less than half the delay.
    pub too_close: Vec<String>,
    /// From a fault to another worker's first request, of each host that was held.
    pub taken_over: Vec<Duration>,
    /// From a fault to the last request of the worker it befell, while it lasted.
    pub went_on: Duration,
    pub took: Duration,
    /// Pages by worker.
    pub shares: BTreeMap<String, usize>,
}

impl Verdict {
    /// From the requests alone.
    pub fn on(asks: &[Ask], faults: &[Fault], plan: &Plan) -> Verdict {
        let gaps = gaps(asks);
        let half = plan.manners.delay / 2;
        let pages = pages(asks);
        let mut shares = BTreeMap::new();
        for ask in asks.iter().filter(|ask| ask.page.is_some()) {
            *shares.entry(ask.worker.clone()).or_default() += 1;
        }
        let unexplained = |asks: &Vec<&Ask>| {
            let lost = |ask: &Ask| faults.iter().any(|fault| fault.explains(ask, plan.committed));
            let asks = asks[..asks.len() - 1].iter().filter(|ask| !lost(ask));
            asks.map(|ask| told(ask, faults)).collect::<Vec<_>>()
        };
        Verdict {
            urls: plan.urls,
            requests: shares.values().sum(),
            twice: pages.values().filter(|asks| asks.len() > 1).count(),
            unexplained: pages.values().flat_map(unexplained).collect(),
            smallest_gap: gaps.iter().map(|gap| gap.length).min().unwrap_or_default(),
            after_complaint: gaps.iter().filter(|gap| gap.after_complaint).map(|gap| gap.length).min(),
            too_close: gaps.into_iter().filter(|gap| gap.length < half).map(|gap| gap.workers).collect(),
            taken_over: faults.iter().flat_map(|fault| taken_over(fault, asks)).collect(),
            went_on: faults.iter().filter_map(|fault| went_on(fault, asks)).max().unwrap_or_default(),
            shares,
            ..Verdict::default()
        }
    }
}

impl Fault {
    /// What was asked for shortly before, or while it lasted, may be lost.
    fn explains(&self, ask: &Ask, committed: Duration) -> bool {
        self.is_of(ask) && ask.at + committed >= self.from && self.to.is_none_or(|to| ask.at <= to)
    }

    fn is_of(&self, ask: &Ask) -> bool {
        self.worker.as_ref().is_none_or(|name| *name == ask.worker)
    }
}

/// A request in words, with the time since each fault.
fn told(ask: &Ask, faults: &[Fault]) -> String {
    let since: Vec<_> = faults.iter().map(|f| (f.worker.clone(), seconds(f.from, ask.at))).collect();
    format!("page {} of {}: {since:?}", ask.page.unwrap_or_default(), ask.worker)
}

fn seconds(from: Instant, to: Instant) -> String {
    let (before, after) = (from.saturating_duration_since(to), to.saturating_duration_since(from));
    format!("{:+.3} s", after.as_secs_f64() - before.as_secs_f64())
}

/// The requests for every page, complaints left out.
fn pages(asks: &[Ask]) -> BTreeMap<usize, Vec<&Ask>> {
    let mut pages: BTreeMap<usize, Vec<&Ask>> = BTreeMap::new();
    for ask in asks {
        if let Some(page) = ask.page.filter(|_| !ask.complained) {
            pages.entry(page).or_default().push(ask);
        }
    }
    pages
}

/// How long each held host waited for somebody else. Left out is what nobody had to take over: there was no more work,
/// or the worker came back in time.
fn taken_over(fault: &Fault, asks: &[Ask]) -> Vec<Duration> {
    let next = |host: &usize| {
        let ended = fault.to.unwrap_or(fault.from);
        let mut after = asks.iter().filter(|ask| ask.host == *host && ask.at > fault.from);
        after.find(|ask| !fault.is_of(ask) || ask.at > ended)
    };
    let held: BTreeSet<_> = fault.held.iter().collect();
    held.into_iter().filter_map(next).filter(|ask| !fault.is_of(ask)).map(|ask| ask.at - fault.from).collect()
}

/// How long the worker went on asking while the fault lasted.
fn went_on(fault: &Fault, asks: &[Ask]) -> Option<Duration> {
    let to = fault.to?;
    let during = asks.iter().filter(|ask| fault.is_of(ask) && ask.at > fault.from && ask.at < to);
    during.map(|ask| ask.at - fault.from).max()
}
