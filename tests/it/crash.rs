//! kill -9 at random moments, then the same command again: no URL lost, none twice.

use crate::support::{
    news_site::NewsSite,
    postgres,
    program::{Program, code, stderr, wait},
    random::Random,
};
use copydesk::{
    model::Clock,
    store::{self, Store},
};
use std::{
    collections::BTreeMap,
    path::Path,
    thread,
    time::{Duration, Instant},
};
use tokio::runtime::Runtime;

/// A config for loopback at full speed.
pub fn config(store: &str, list: &str) -> String {
    format!(
        "[store]\nurl = \"{store}\"\n[network]\nallow = [\"127.0.0.0/8\"]\n[politeness]\nrate = \"200/s\"\n\
         [limits]\nlease = \"5s\"\nurls_per_host = 10\n[[source]]\nname = \"list\"\nkind = \"urls\"\nfile = \"{list}\"\n"
    )
}

/// The only cell of a query's answer.
pub async fn number(store: &Store, sql: &'static str) -> i64 {
    let table = store.query_table(sql).await.unwrap();
    table.rows[0][0].as_deref().unwrap().parse().unwrap()
}

/// A fetched page is in the database after a second.
const PROMISED: Duration = Duration::from_secs(1);
/// A build without optimisation beside other tests takes longer to refine and write it.
const UNOPTIMISED: Duration = Duration::from_secs(4);

struct Drill<'a> {
    urls: usize,
    hosts: u8,
    kills: usize,
    /// A process is killed at some moment between these milliseconds of its life.
    moments: (u64, u64),
    /// Requests to one host: slow enough that every kill comes before the end.
    rate: &'static str,
    /// After so long a fetched page is in the database.
    committed: Duration,
    store: &'a str,
    folder: &'a Path,
}

/// Kills, resumes, and holds the database against the list.
fn kill_and_resume(drill: &Drill) {
    let site = NewsSite::start(drill.hosts);
    let program = Program::in_folder(drill.folder);
    let list: String = (0..drill.urls).map(|n| site.article(n) + "\n").collect();
    let list = program.write("urls.txt", &list);
    let config = config(drill.store, &list.display().to_string()).replace("200/s", drill.rate);
    program.write("copydesk.toml", &config);
    let args = ["run", "--config", "copydesk.toml", "--progress", "none"];

    let mut random = Random::printed("kill_and_resume");
    let (from, to) = drill.moments;
    let mut kills = Vec::new();
    while kills.len() < drill.kills {
        let mut child = program.start(&args);
        thread::sleep(Duration::from_millis(from + random.below(to - from)));
        if child.try_wait().unwrap().is_some() {
            break;
        }
        child.kill().unwrap();
        let at = Instant::now();
        wait(&mut child, Duration::from_secs(5));
        let committed = Runtime::new().unwrap().block_on(committed(drill));
        kills.push(Kill { at, committed, resumed: Instant::now() });
    }
    let killed = kills.len();
    let asked = site.counts().len();
    println!("killed {killed} times; {asked} of {} pages were asked for by then", drill.urls);
    assert!(asked * 10 > drill.urls, "all kills came before the work: {asked} pages asked for");
    assert_eq!(killed, drill.kills, "the run ended before it could be killed: more URLs are needed");
    let output = program.run(&args);
    assert_eq!(code(&output), 0, "{}", stderr(&output));

    Runtime::new().unwrap().block_on(judge(drill, &site, killed));
    judge_refetches(drill, &site, &kills);
    let before = site.log().len();
    let again = program.run(&args);
    assert_eq!(code(&again), 0, "{}", stderr(&again));
    assert_eq!(site.log().len(), before, "a second run asked for what was not due");
}

/// A death, the URLs that were done by then, and the end of the time in which nobody lived.
struct Kill {
    at: Instant,
    committed: Vec<String>,
    resumed: Instant,
}

impl Kill {
    /// How long before the death this was asked for, if that was before the next process began. What the site reads
    /// when nobody lives had been sent.
    fn age(&self, asked: Instant) -> Option<Duration> {
        (asked < self.resumed).then(|| self.at.saturating_duration_since(asked))
    }
}

async fn open(drill: &Drill<'_>) -> Store {
    let options = store::Options { url: drill.store.into(), max_connections: 2, clock: Clock::System };
    Store::open(&options).await.unwrap()
}

async fn committed(drill: &Drill<'_>) -> Vec<String> {
    let store = open(drill).await;
    // A process that was killed early has not made the tables yet.
    let done = store.query_table("SELECT url FROM url_outcomes WHERE outcome = 'stored'").await;
    store.close().await;
    done.map(|table| table.rows.into_iter().filter_map(|mut row| row.remove(0)).collect()).unwrap_or_default()
}

/// What is committed is never asked for again, and what was fetched longer than `committed` before a death is committed.
fn judge_refetches(drill: &Drill, site: &NewsSite, kills: &[Kill]) {
    let mut asked: BTreeMap<String, Vec<Instant>> = BTreeMap::new();
    for seen in site.log().into_iter().filter(|seen| seen.path != "/robots.txt") {
        asked.entry(format!("http://{}:{}{}", seen.host, site.port, seen.path)).or_default().push(seen.at);
    }
    for kill in kills {
        for url in &kill.committed {
            let again = asked[url].iter().filter(|at| **at > kill.at).count();
            assert_eq!(again, 0, "{url} was committed and asked for again");
        }
    }
    let mut oldest = Duration::ZERO;
    for (url, at) in asked {
        for lost in &at[..at.len() - 1] {
            let age = kills.iter().find_map(|kill| kill.age(*lost));
            let after = || at.iter().map(|at| at.duration_since(kills[kills.len() - 1].at)).collect::<Vec<_>>();
            let age = age.unwrap_or_else(|| panic!("{url} was asked for although nobody died since: {:?}", after()));
            oldest = oldest.max(age);
        }
    }
    println!("the oldest page that was fetched again had been asked for {oldest:.2?} before the death");
    assert!(oldest <= drill.committed, "fetched {oldest:?} before a death and not committed");
}

async fn judge(drill: &Drill<'_>, site: &NewsSite, killed: usize) {
    let store = open(drill).await;
    let urls = i64::try_from(drill.urls).unwrap();
    assert_eq!(number(&store, "SELECT count(*) FROM url_outcomes").await, urls);
    assert_eq!(number(&store, "SELECT count(*) FROM url_outcomes WHERE outcome = 'stored'").await, urls);
    assert_eq!(number(&store, "SELECT count(*) FROM articles").await, urls, "an article is lost or doubled");
    assert_eq!(number(&store, "SELECT count(DISTINCT title) FROM articles").await, urls);
    assert_eq!(number(&store, "SELECT count(*) FROM queue").await, 0);
    assert_eq!(number(&store, "SELECT count(*) FROM dead_letters").await, 0);
    store.close().await;
    let counts = site.counts();
    assert_eq!(counts.len(), drill.urls, "a page was never asked for");
    let requests: usize = counts.values().sum();
    // Asked twice is only what was in flight or not yet committed when a process died: at most a lease a host.
    let most = drill.urls + killed * usize::from(drill.hosts) * 10;
    assert!(requests <= most, "{requests} requests for {} pages and {killed} kills", drill.urls);
    println!("{requests} requests for {} pages after {killed} kills", drill.urls);
}

#[test]
fn after_twenty_kills_on_sqlite_nothing_is_lost_or_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let store = format!("sqlite://{}", folder.path().join("k.db").display());
    kill_and_resume(&Drill {
        urls: 1_000,
        hosts: 20,
        kills: 20,
        moments: (300, 1_500),
        rate: "4/s",
        committed: UNOPTIMISED,
        store: &store,
        folder: folder.path(),
    });
}

#[test]
fn after_three_kills_on_postgres_nothing_is_lost_or_doubled() {
    let Some(store) = postgres::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    kill_and_resume(&Drill {
        urls: 300,
        hosts: 10,
        kills: 3,
        moments: (1_500, 3_000),
        rate: "4/s",
        committed: UNOPTIMISED,
        store: &store,
        folder: folder.path(),
    });
}

#[test]
fn a_kill_while_the_schema_is_made_leaves_a_database_that_can_be_migrated() {
    let mut random = Random::printed("kill_migration");
    for round in 0..12 {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::in_folder(folder.path());
        let args = ["migrate", "--store", "sqlite://m.db"];
        let mut child = program.start(&args);
        thread::sleep(Duration::from_millis(random.below(40)));
        child.kill().unwrap();
        wait(&mut child, Duration::from_secs(5));
        let output = program.run(&args);
        assert_eq!(code(&output), 0, "round {round}: {}", stderr(&output));
        assert_eq!(code(&program.run(&["status", "--store", "sqlite://m.db"])), 0, "round {round}");
    }
}

#[test]
#[ignore = "a drill: .ci/full kill"]
fn drill_kill() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite://{}", folder.path().join("k.db").display());
    kill_and_resume(&Drill {
        urls: 2_000,
        hosts: 50,
        kills: 24,
        moments: (500, 1_500),
        rate: "3/s",
        committed: PROMISED,
        store: &sqlite,
        folder: folder.path(),
    });
    if let Some(store) = postgres::fresh_database() {
        kill_and_resume(&Drill {
            urls: 2_000,
            hosts: 50,
            kills: 24,
            moments: (500, 3_000),
            rate: "2/s",
            committed: PROMISED,
            store: &store,
            folder: folder.path(),
        });
    }
}
