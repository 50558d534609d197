//! `copydesk demo`: the real pipeline over HTTP against the built-in site, then SQL answers.
//! Never a request beyond loopback, and never a database that holds anything but earlier demos.

use super::{Expected, Site};
use crate::{
    cli::{
        Exit, Failed,
        context::{self, Opened, Writable},
        print, run, signals, summary, view,
    },
    config::OnOverlap,
    discover::ListOptions,
    fetch::{self, Fetcher, HostPolicy, HostRules, Pace},
    model::{Clock, Rate, Refetch},
    pipeline::{self, Database, Job, Progress, Report, Source, Stop},
    store::{NewRun, ProcessLock, Store, Which},
};
use std::{path::Path, sync::Arc, time::Duration};

/// Arguments of `demo`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  copydesk demo && sqlite3 copydesk.db 'SELECT title FROM v_articles'")]
pub struct DemoArgs {
    /// The database to fill; an earlier demo's SQLite file is replaced [default: --store, else sqlite://copydesk.db]
    #[arg(long, value_name = "URL")]
    into: Option<String>,
}

/// What the demo asks its records, with what to say before each.
const QUESTIONS: &[(&str, &str)] = &[
    (
        "How did every URL end?",
        "SELECT outcome, failure_code, count(*) AS urls FROM url_outcomes GROUP BY outcome, failure_code ORDER BY urls DESC, outcome, failure_code",
    ),
    (
        "What is in the database, by language?",
        "SELECT lang, count(*) AS articles, sum(word_count) AS words, min(published_on) AS earliest, max(published_on) AS latest FROM v_articles GROUP BY lang ORDER BY articles DESC, lang",
    ),
    (
        "Who reported what, from where?",
        "SELECT a.dateline_agency AS agency, a.dateline_place AS place, a.published_on, p.name, a.title FROM articles a JOIN article_people p ON p.article_id = a.article_id WHERE p.role = 'reporter' ORDER BY a.published_on DESC NULLS LAST, a.title, p.name LIMIT 8",
    ),
    (
        "Which readings were stuck into the words of Chinese pages?",
        "SELECT surface, value, count(*) AS times FROM article_annotations WHERE kind = 'pinyin' GROUP BY surface, value ORDER BY times DESC, surface, value LIMIT 6",
    ),
    (
        "What failed for good, and why?",
        "SELECT url, failure_code, failure_detail FROM dead_letters ORDER BY url LIMIT 5",
    ),
];

/// Fills the database named at the command line; one named elsewhere holds somebody's records.
pub(in crate::cli) async fn command(args: DemoArgs, store: Option<String>) -> Result<Exit, Failed> {
    let into = args.into.or(store).unwrap_or_else(|| "sqlite://copydesk.db".into());
    make_room(&into).await?;
    let Opened::Ready(db) = context::open_writable(&into, OnOverlap::Refuse).await? else {
        return Err(Failed::internal("an overlap was skipped although demo refuses it"));
    };
    let site = Site::start().await.map_err(Failed::internal)?;
    let expected = site.urls();
    print::line(&format!("A news site of {} addresses stands on loopback; fetching it.\n", expected.len()));
    let report = fetch_all(&expected, &db).await?;
    site.shutdown().await;
    print::line(&summary::text(&report, &into));
    if let Some(exit) = report.stopped.and_then(Exit::of_stop) {
        return Ok(exit);
    }
    for (question, sql) in QUESTIONS {
        let table = db.store.query_table(sql).await?;
        print::line(&format!("\n{question}\n  {sql}\n\n{}", view::table(&table)));
    }
    let wrong = compare(&expected, &db.store).await?;
    db.close().await;
    if wrong.is_empty() {
        print::line(&format!("\nAll {} addresses ended as they should. Ask more: {into}", expected.len()));
        Ok(Exit::Done)
    } else {
        Err(Failed::internal(format!("not as expected:\n  {}", wrong.join("\n  "))))
    }
}

/// An earlier demo's file goes; anybody else's stays.
async fn make_room(url: &str) -> Result<(), Failed> {
    let Some(file) = url.strip_prefix("sqlite://").filter(|file| Path::new(file).exists()) else { return Ok(()) };
    let table = context::open_readable(url).await?;
    let others = table.query_table("SELECT count(*) AS n FROM runs WHERE command <> 'demo'").await?;
    table.close().await;
    if others.rows.first().and_then(|row| row.first().cloned().flatten()).as_deref() != Some("0") {
        return Err(Failed::usage(format!(
            "{file} holds more than a demo; name another file: --into sqlite://demo.db"
        )));
    }
    let Some(_lock) = ProcessLock::try_acquire(url)? else {
        return Err(Failed { exit: Exit::Locked, message: format!("another copydesk works on {file}; wait for it") });
    };
    for ending in ["", "-wal", "-shm"] {
        match std::fs::remove_file(format!("{file}{ending}")) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failed { exit: Exit::Store, message: format!("{file}{ending}: {error}") }),
        }
    }
    Ok(())
}

/// The whole pipeline over what the site lists.
async fn fetch_all(expected: &[Expected], db: &Writable) -> Result<Report, Failed> {
    let options = pipeline::Options::default();
    let stop = Stop::default();
    let watch = tokio::spawn(signals::watch(stop.clone(), options.grace));
    let source = Source {
        name: "demo".into(),
        urls: expected.iter().map(|e| e.url.clone()).collect(),
        list: None,
        list_options: ListOptions::default(),
        refetch_after: Refetch::Never,
        priority: 0,
    };
    let job = Job {
        databases: Database::only(Arc::clone(&db.store)),
        fetcher: Arc::new(Fetcher::new(fetch_options(), Clock::System)?),
        options,
        run: NewRun {
            version: env!("CARGO_PKG_VERSION").into(),
            command: "demo".into(),
            config_hash: "built-in".into(),
            worker: run::worker(),
        },
        sources: vec![source],
        only_sources: true,
        which: Which::Due,
        stop,
        progress: Arc::new(Progress::default()),
    };
    let report = pipeline::run(job).await;
    watch.abort();
    Ok(report?)
}

/// Loopback only, at a pace that suits a site of one's own.
fn fetch_options() -> fetch::Options {
    let rate = Rate { interval: Duration::from_millis(50) };
    let policy = HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, ..HostPolicy::default() };
    fetch::Options {
        allow: ipnet::Ipv4Net::new(std::net::Ipv4Addr::new(127, 0, 0, 0), 8).map(Into::into).into_iter().collect(),
        hosts: HostRules { default: policy, overrides: Vec::new() },
        ..fetch::Options::default()
    }
}

/// What did not end as the site's table says.
async fn compare(expected: &[Expected], store: &Store) -> Result<Vec<String>, Failed> {
    let sql = "SELECT u.url, u.outcome, u.failure_code, a.title FROM url_outcomes u LEFT JOIN articles a ON a.article_id = u.article_id";
    let rows = store.query_table(sql).await?.rows;
    let mut wrong = Vec::new();
    for one in expected {
        let Some(row) = rows.iter().find(|row| row.first().and_then(Option::as_deref) == Some(one.url.as_str())) else {
            wrong.push(format!("{} has no outcome", one.url));
            continue;
        };
        let cell = |at: usize| row.get(at).and_then(Option::as_deref);
        let code = one.failure_code.map(crate::model::FailureCode::as_str);
        if cell(1) != Some(one.outcome.as_str()) || cell(2) != code {
            wrong.push(format!("{}: {:?} {:?}, expected {} {code:?}", one.url, cell(1), cell(2), one.outcome.as_str()));
        } else if one.title.is_some() && one.title != cell(3) {
            wrong.push(format!("{}: title {:?}, expected {:?}", one.url, cell(3), one.title));
        }
    }
    Ok(wrong)
}
