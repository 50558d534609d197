//! A fleet at work on one list, what is done to it, and the books that are held against the judge's.
//! Never a fault that is not written down: what was asked twice must be explained by one.

use super::{
    judge::{Judge, Mood},
    proxy::Proxy,
    verdict::{Fault, Verdict},
    worker::{Kind, Manners, Worker},
};
use crate::store::fixture::{lines, options};
use copydesk::store::Store;
use std::{
    collections::BTreeMap,
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
    pub mood: Mood,
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

impl Drill {
    /// A list, and an empty database; nobody works yet.
    pub fn new(plan: Plan, url: &str) -> Drill {
        let judge = Judge::start(plan.hosts, plan.mood);
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
        let ended = Instant::now();
        assert_eq!(code, Some(143), "{}", self.workers[at].said());
        assert_eq!(self.held_by(at), [0; 0], "a stopped worker kept hosts");
        self.faults.push(Fault { worker: Some(self.workers[at].name.clone()), from, to: Some(ended), held });
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
        let mut verdict = Verdict::on(&self.judge.asks(), &self.faults, &self.plan);
        verdict.bodies = self.judge.bodies();
        (verdict.stored, verdict.articles, verdict.took) = (stored, articles, took);
        verdict
    }
}
