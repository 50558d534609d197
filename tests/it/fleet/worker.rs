//! One process of a fleet: the program itself, or this test binary as a worker that no setting could make.
//! Never one that outlives its handle.

use crate::support::program::{Program, wait};
use copydesk::{
    discover::ListOptions,
    fetch::{self, Fetcher, HostPolicy, HostRules, Pace},
    model::{Clock, Rate},
    pipeline::{self, Database, Deadline, Job, List, Options, Progress, Source, Stop},
    store::{self, NewRun, Store, Which},
};
use jiff::SignedDuration;
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

/// What a worker is told, beside the list and the store.
#[derive(Debug, Clone, Copy)]
pub struct Manners {
    pub delay: Duration,
    pub lease: Duration,
    pub hosts: u32,
    pub urls_per_host: u32,
}

/// What runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The program.
    Program,
    /// With a clock that is an hour ahead.
    HourAhead,
    /// Without a deadline of its own: what the judge must find.
    Reckless,
}

/// A process; killed when dropped.
pub struct Worker {
    pub name: String,
    child: Child,
    said: PathBuf,
}

impl Worker {
    pub fn start(name: &str, kind: Kind, manners: Manners, place: (&Path, &str)) -> Worker {
        let (folder, store) = place;
        let said = folder.join(format!("{name}.log"));
        let file = File::create(&said).unwrap();
        let child = match kind {
            Kind::Program => program(name, manners, place, &file),
            Kind::HourAhead | Kind::Reckless => Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "fleet::worker::works_when_a_drill_starts_it", "--ignored", "--nocapture"])
                .env(ORDERS, orders(name, kind, manners, store))
                .current_dir(folder)
                .stdin(Stdio::null())
                .stdout(file.try_clone().unwrap())
                .stderr(file)
                .spawn()
                .unwrap(),
        };
        Worker { name: name.into(), child, said }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `STOP`, `CONT`, `TERM` or `KILL`.
    pub fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([format!("-{signal}"), self.id().to_string()]).output().unwrap();
        assert!(sent.status.success(), "{} has ended already: {}", self.name, self.said());
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Its exit code; `None` if a signal ended it.
    pub fn end(&mut self, at_most: Duration) -> Option<i32> {
        wait(&mut self.child, at_most).code()
    }

    /// What it wrote, for a failing test.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap_or_default()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to stop.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program(name: &str, manners: Manners, (folder, store): (&Path, &str), said: &File) -> Child {
    let Manners { delay, lease, hosts, urls_per_host } = manners;
    let config = format!(
        "[agent]\nname = \"{name}\"\nurl = \"http://copydesk.example/\"\nemail = \"copydesk@copydesk.example\"\n[store]\nurl = \"{store}\"\n[network]\nallow = [\"127.0.0.0/8\"]\n\
         [politeness]\nrate = \"{}/s\"\n[limits]\nlease = \"{}s\"\nhosts = {hosts}\nconcurrency = {hosts}\n\
         urls_per_host = {urls_per_host}\n[log]\nlevel = \"warn\"\n\
         [[source]]\nname = \"list\"\nkind = \"urls\"\nfile = \"urls.txt\"\n",
        1.0 / delay.as_secs_f64(),
        lease.as_secs(),
    );
    let program = Program::in_folder(folder);
    let file = program.write(&format!("{name}.toml"), &config);
    program.start_into(&["run", "--progress", "none", "--config", &file.display().to_string()], said)
}

/// The variable that makes the test below a worker.
const ORDERS: &str = "COPYDESK_TEST_WORKER";

fn orders(name: &str, kind: Kind, manners: Manners, store: &str) -> String {
    let (delay, lease) = (manners.delay.as_millis(), manners.lease.as_millis());
    let (hosts, urls) = (manners.hosts, manners.urls_per_host);
    format!("{name} {kind:?} {delay} {lease} {hosts} {urls} {store}")
}

#[test]
#[ignore = "not a test: a worker process of the drills"]
fn works_when_a_drill_starts_it() {
    let Ok(orders) = std::env::var(ORDERS) else { return };
    let words: Vec<&str> = orders.split(' ').collect();
    let number = |at: usize| words[at].parse::<u64>().unwrap();
    let manners = Manners {
        delay: Duration::from_millis(number(2)),
        lease: Duration::from_millis(number(3)),
        hosts: number(4) as u32,
        urls_per_host: number(5) as u32,
    };
    let kind = [Kind::HourAhead, Kind::Reckless].into_iter().find(|kind| format!("{kind:?}") == words[1]).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let ledger = runtime.block_on(work(words[0], kind, manners, words[6]));
    assert!(ledger.is_balanced(), "{ledger:?}");
}

async fn work(name: &str, kind: Kind, manners: Manners, store: &str) -> pipeline::Ledger {
    copydesk::telemetry::start(Some("warn"), "warn", copydesk::telemetry::Form::Text);
    let clock = if kind == Kind::HourAhead { Clock::Off(SignedDuration::from_hours(1)) } else { Clock::System };
    let store = Store::open(&store::Options { url: store.into(), max_connections: 8, clock }).await.unwrap();
    store.migrate().await.unwrap();
    let rate = Rate { interval: manners.delay };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() };
    let fetch = fetch::Options {
        agent: fetch::Agent { name: name.into(), ..fetch::Agent::default() },
        allow: vec!["127.0.0.0/8".parse().unwrap()],
        hosts: HostRules { default: policy, overrides: Vec::new() },
        ..fetch::Options::default()
    };
    let source = Source {
        name: "list".into(),
        urls: Vec::new(),
        list: Some(List::File("urls.txt".into())),
        list_options: ListOptions::default(),
        refetch_after: copydesk::model::Refetch::Never,
        priority: 0,
    };
    let job = Job {
        databases: Database::only(Arc::new(store)),
        fetcher: Arc::new(Fetcher::new(fetch, clock).unwrap()),
        options: Options {
            hosts: manners.hosts as usize,
            urls_per_host: manners.urls_per_host,
            lease: manners.lease,
            deadline: if kind == Kind::Reckless { Deadline::Ignored } else { Deadline::Kept },
            ..Options::default()
        },
        run: NewRun {
            version: "0".into(),
            command: "run".into(),
            config_hash: "0".into(),
            worker: format!("{name}:{}", std::process::id()),
        },
        sources: vec![source],
        only_sources: false,
        which: Which::Due,
        stop: Stop::default(),
        progress: Arc::new(Progress::default()),
    };
    pipeline::run(job).await.unwrap().ledger
}
