//! A fleet at work on one list, what is done to it, and the books that are held against the judge's.
//! Never a fault that is not written down: what was asked twice must be explained by one.

use super::{
    judge::{Ask, Judge, gaps},
    proxy::Proxy,
    worker::{Kind, Manners, Worker},
};
use crate::store::fixture::{lines, options};
use copydesk::store::Store;
use std::{
    collections::{BTreeMap, BTreeSet},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// No drill may take longer.
const LIMIT: Duration = Duration::from_secs(90);
/// How much work there is, and how it is to be done.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub hosts: usize,
    pub urls: usize,
    pub manners: Manners,
    /// After so long a fetched page is in the database.
    pub committed: Duration,
}

/// What was done to a worker, or to the database (`None`), from when to when.
#[derive(Debug, Clone)]
struct Fault {
    worker: Option<String>,
    from: Instant,
    to: Option<Instant>,
    /// The hosts it held then.
    held: Vec<usize>,
}

/// A fleet at work.
pub struct Drill {
    pub plan: Plan,
    judge: Judge,
    url: String,
    folder: TempDir,
    workers: Vec<Worker>,
    proxies: BTreeMap<usize, Proxy>,
    faults: Vec<Fault>,
    begun: Instant,
}

/// What came of it.
#[derive(Debug)]
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

impl Drill {
    /// A list, and an empty database; nobody works yet.
    pub fn new(plan: Plan, url: &str) -> Drill {
        let judge = Judge::start(plan.hosts, Duration::from_millis(5));
        let folder = tempfile::tempdir().unwrap();
        let list: String = (0..plan.urls).map(|n| judge.url(n) + "\n").collect();
        std::fs::write(folder.path().join("urls.txt"), list).unwrap();
        let (workers, proxies, faults) = Default::default();
        Drill { plan, judge, url: url.into(), folder, workers, proxies, faults, begun: Instant::now() }
    }

    /// One more worker; gives its number.
    pub fn add(&mut self, kind: Kind) -> usize {
        let url = self.url.clone();
        self.add_at(kind, &url)
    }

    pub fn add_all(&mut self, kinds: &[Kind]) {
        for kind in kinds {
            self.add(*kind);
        }
    }

    /// One more worker, with a network between it and the database that can be frozen.
    pub fn add_behind_proxy(&mut self, kind: Kind) -> usize {
        let proxy = Proxy::before(&self.url);
        let at = self.add_at(kind, &proxy.url(&self.url));
        self.proxies.insert(at, proxy);
        at
    }

    fn add_at(&mut self, kind: Kind, url: &str) -> usize {
        let letter = char::from(b'a' + u8::try_from(self.workers.len()).unwrap());
        let name = format!("worker-{letter}");
        self.workers.push(Worker::start(&name, kind, self.plan.manners, (self.folder.path(), url)));
        self.workers.len() - 1
    }

    /// Waits until this share of the pages, in percent, was asked for.
    pub fn until_asked(&self, percent: usize) {
        let wanted = self.plan.urls * percent / 100;
        self.wait(&format!("{percent} % of the pages"), || self.judge.pages() >= wanted);
    }

    /// Waits until a worker has sent so many requests, and holds hosts.
    pub fn until_busy(&self, at: usize, requests: usize) {
        let name = &self.workers[at].name;
        let sent = || self.judge.asks().iter().filter(|ask| ask.worker == *name).count();
        self.wait(name, || sent() >= requests && self.held_by(at).len() > 1);
    }

    /// The worker that holds the most hosts.
    pub fn busiest(&self) -> usize {
        (0..self.workers.len()).max_by_key(|at| self.held_by(*at).len()).unwrap()
    }

    fn wait(&self, what: &str, is_there: impl Fn() -> bool) {
        let begun = Instant::now();
        while !is_there() {
            assert!(begun.elapsed() < LIMIT, "waited for {what}; {}", self.said());
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn is_running(&mut self, at: usize) -> bool {
        self.workers[at].is_running()
    }

    /// kill -9.
    pub fn kill(&mut self, at: usize) {
        self.workers[at].signal("KILL");
        self.begin_fault(Some(at));
        self.end_fault(Some(at));
    }

    /// SIGSTOP.
    pub fn freeze(&mut self, at: usize) {
        self.workers[at].signal("STOP");
        self.begin_fault(Some(at));
    }

    /// SIGCONT.
    pub fn thaw(&mut self, at: usize) {
        self.end_fault(Some(at));
        self.workers[at].signal("CONT");
    }

    /// Nothing passes between the worker and the database any more.
    pub fn cut_off(&mut self, at: usize) {
        self.proxies[&at].freeze();
        self.begin_fault(Some(at));
    }

    /// It passes again.
    pub fn join_again(&mut self, at: usize) {
        self.end_fault(Some(at));
        self.proxies[&at].thaw();
    }

    /// SIGTERM; waits for the end, which is a clean one.
    pub fn terminate(&mut self, at: usize) {
        let (from, held) = (Instant::now(), self.held_by(at));
        self.workers[at].signal("TERM");
        let code = self.workers[at].end(LIMIT);
        assert_eq!(code, Some(143), "{}", self.workers[at].said());
        assert_eq!(self.held_by(at), [0; 0], "a stopped worker kept hosts");
        self.faults.push(Fault { worker: Some(self.workers[at].name.clone()), from, to: Some(from), held });
    }

    /// The database is about to be killed.
    pub fn database_goes(&mut self) {
        let fault = Fault { worker: None, from: Instant::now(), to: None, held: Vec::new() };
        self.faults.push(fault);
    }

    /// The database answers again.
    pub fn database_is_back(&mut self) {
        self.end_fault(None);
    }

    fn begin_fault(&mut self, at: Option<usize>) {
        let (from, held) = (Instant::now(), at.map(|at| self.held_by(at)).unwrap_or_default());
        self.faults.push(Fault { worker: at.map(|at| self.workers[at].name.clone()), from, to: None, held });
    }

    fn end_fault(&mut self, at: Option<usize>) {
        let name = at.map(|at| self.workers[at].name.clone());
        // None stands if the worker had ended before it could befall it.
        if let Some(fault) = self.faults.iter_mut().rev().find(|fault| fault.worker == name && fault.to.is_none()) {
            fault.to = Some(Instant::now());
        }
    }

    /// The hosts that a worker holds by the database.
    fn held_by(&self, at: usize) -> Vec<usize> {
        let owner = format!(":{} run ", self.workers[at].id());
        let leased = self.query("SELECT lease_owner, host FROM hosts WHERE lease_owner IS NOT NULL");
        let hosts = leased.iter().filter(|line| line.contains(&owner));
        hosts.map(|line| self.judge.host(line)).collect()
    }

    fn query(&self, sql: &'static str) -> Vec<String> {
        Runtime::new().unwrap().block_on(async {
            let store = Store::open(&options(&self.url)).await.unwrap();
            let answer = lines(&store, sql).await;
            store.close().await;
            answer
        })
    }

    /// Everything that may explain a failure.
    fn state(&self) -> String {
        let runs = self.query("SELECT run_id, worker, finish_reason, started_at, finished_at FROM runs ORDER BY 1");
        let hosts = self.query(
            "SELECT h.lease_owner, h.due_at, h.lease_epoch, count(*), min(q.due_at), max(q.attempt)
               FROM hosts h JOIN queue q ON q.host_id = h.host_id GROUP BY h.host_id ORDER BY 2",
        );
        format!("{}\n{}\n{}", self.said(), runs.join("\n"), hosts.join("\n"))
    }

    fn said(&self) -> String {
        let told: Vec<_> = self.workers.iter().map(|worker| format!("{}:\n{}", worker.name, worker.said())).collect();
        told.join("\n")
    }

    /// Waits for the end of all that live, which must be a good one, and judges.
    pub fn end(mut self) -> Verdict {
        for at in 0..self.workers.len() {
            let left = LIMIT.saturating_sub(self.begun.elapsed());
            let code = self.workers[at].end(left);
            let is_killed =
                code.is_none() && self.faults.iter().any(|f| f.worker.as_ref() == Some(&self.workers[at].name));
            assert!(is_killed || matches!(code, Some(0 | 143)), "{} ended with {code:?}: {}", at, self.said());
        }
        let took = self.begun.elapsed();
        let count = |sql| self.query(sql)[0].parse::<usize>().unwrap();
        let stored = count("SELECT count(*) FROM url_outcomes WHERE outcome = 'stored'");
        let articles = count("SELECT count(*) FROM articles");
        assert_eq!(count("SELECT count(*) FROM queue"), 0, "work was left behind: {}", self.state());
        let asks = self.judge.asks();
        let gaps = gaps(&asks);
        let half = self.plan.manners.delay / 2;
        let pages = pages(&asks);
        let mut shares = BTreeMap::new();
        asks.iter()
            .filter(|ask| ask.page.is_some())
            .for_each(|ask| *shares.entry(ask.worker.clone()).or_default() += 1);
        Verdict {
            urls: self.plan.urls,
            requests: asks.iter().filter(|ask| ask.page.is_some()).count(),
            bodies: self.judge.bodies(),
            twice: pages.values().filter(|asks| asks.len() > 1).count(),
            unexplained: pages.values().flat_map(|asks| self.unexplained(asks)).collect(),
            stored,
            articles,
            smallest_gap: gaps.iter().map(|gap| gap.0).min().unwrap_or_default(),
            too_close: gaps.into_iter().filter(|gap| gap.0 < half).map(|gap| gap.1).collect(),
            taken_over: self.faults.iter().flat_map(|fault| taken_over(fault, &asks)).collect(),
            went_on: self.faults.iter().filter_map(|fault| went_on(fault, &asks)).max().unwrap_or_default(),
            took,
            shares,
        }
    }

    /// The requests for one page that were followed by another although nothing happened to the worker.
    fn unexplained(&self, asks: &[&Ask]) -> Vec<String> {
        let told = |ask: &Ask| {
            let since: Vec<_> = self.faults.iter().map(|f| (f.worker.clone(), seconds(f.from, ask.at))).collect();
            format!("page {} of {}: {since:?}", ask.page.unwrap_or_default(), ask.worker)
        };
        let lost = |ask: &Ask| self.faults.iter().any(|fault| fault.explains(ask, self.plan.committed));
        asks[..asks.len() - 1].iter().filter(|ask| !lost(ask)).map(|ask| told(ask)).collect()
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

fn seconds(from: Instant, to: Instant) -> String {
    let (before, after) = (from.saturating_duration_since(to), to.saturating_duration_since(from));
    format!("{:+.3} s", after.as_secs_f64() - before.as_secs_f64())
}

/// The requests of every page.
fn pages(asks: &[Ask]) -> BTreeMap<usize, Vec<&Ask>> {
    let mut pages: BTreeMap<usize, Vec<&Ask>> = BTreeMap::new();
    for ask in asks {
        if let Some(page) = ask.page {
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
