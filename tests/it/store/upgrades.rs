//! Migrations as processes meet them: two at once, and one that is killed on the way.
//! Never a process that outlives its test.

use super::{
    dumps::{SCHEMAS, judge, load},
    fixture::{block_on, migrated, one},
    schema::newest,
};
use crate::{
    queries::{
        ask,
        searches::{self, SEARCHES},
        suite::SUITE,
    },
    support::{
        postgres,
        program::{Program, wait},
    },
};
use copydesk::{
    model::Clock,
    store::{Engine, Store},
};
use jiff::Timestamp;
use sqlx::{ConnectOptions, Connection, Row, sqlite::SqliteConnectOptions};
use std::{
    process::Child,
    str::FromStr,
    time::{Duration, Instant},
};

/// No migration of the dumps takes longer, on a machine that does other things beside.
const LIMIT: Duration = Duration::from_secs(90);
/// No list, so that a run changes nothing but the schema.
const CONFIG: &str = "[[source]]\nname = \"list\"\nkind = \"urls\"\nfile = \"urls.txt\"\n";

/// Databases of one engine, each empty or with a dump.
struct Databases {
    folder: tempfile::TempDir,
    engine: &'static str,
}

impl Databases {
    fn of(engine: &'static str) -> Databases {
        let databases = Databases { folder: tempfile::tempdir().unwrap(), engine };
        databases.program().write("urls.txt", "");
        databases.program().write("c.toml", CONFIG);
        databases
    }

    fn program(&self) -> Program {
        Program::in_folder(self.folder.path())
    }

    /// `None` where there is no Postgres; the schema `0000` is an empty database.
    fn with(&self, schema: &str) -> Option<String> {
        let url = match self.engine {
            "sqlite" => format!("sqlite://{}", self.folder.path().join(format!("{}.db", fresh_name())).display()),
            _ => postgres::fresh_database()?,
        };
        if schema != EMPTY {
            block_on(load(&url, schema));
        }
        Some(url)
    }

    fn start(&self, command: &str, url: &str, on_overlap: &str) -> Child {
        let env = [("COPYDESK_LIMITS__ON_OVERLAP".to_string(), on_overlap.to_string())];
        self.program().start_with_env(&[command, "--config", "c.toml", "--store", url], &env)
    }
}

const EMPTY: &str = "0000";

fn fresh_name() -> u32 {
    static NAMES: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    NAMES.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

/// What the database answers to the whole suite of queries and searches.
async fn answers(store: &Store, began: Timestamp) -> Vec<(&'static str, Vec<String>)> {
    let mut all = Vec::new();
    for sql in SUITE {
        all.push((*sql, ask(store, sql, began).await));
    }
    for search in SEARCHES {
        all.push((*search, searches::answer(store, search).await));
    }
    all
}

/// The database is as one that a single program brought up to date in peace.
fn check_unharmed(databases: &Databases, url: &str, schema: &str, began: Timestamp) {
    let peaceful = databases.with(schema).unwrap();
    block_on(async {
        let (store, peaceful) = (migrated(url).await, migrated(&peaceful).await);
        for (left, right) in answers(&store, began).await.iter().zip(answers(&peaceful, began).await.iter()) {
            assert_eq!(left, right, "{url} from {schema}");
        }
        if let Some((_, figures)) = SCHEMAS.iter().find(|(known, _)| *known == schema) {
            judge(&store, *figures).await;
        }
        if store.engine() == Engine::Sqlite {
            assert_eq!(one(&store, "PRAGMA integrity_check").await, "ok");
            assert_eq!(one(&store, "PRAGMA foreign_key_check").await, "");
        }
        store.close().await;
        peaceful.close().await;
    });
}

/// Starts both at once; gives how they ended.
fn both(databases: &Databases, commands: [&str; 2], url: &str, on_overlap: &str) -> [i32; 2] {
    let mut children = commands.map(|command| databases.start(command, url, on_overlap));
    children.each_mut().map(|child| wait(child, LIMIT).code().unwrap())
}

fn check_two_at_once(engine: &'static str) {
    let (databases, began) = (Databases::of(engine), Clock::System.now());
    for schema in SCHEMAS.iter().map(|(schema, _)| *schema).chain([EMPTY]) {
        let Some(url) = databases.with(schema) else { return };
        assert_eq!(both(&databases, ["migrate", "migrate"], &url, "wait"), [0, 0], "{schema}");
        check_unharmed(&databases, &url, schema, began);
    }
}

#[test]
fn two_processes_that_migrate_at_once_do_no_harm_on_sqlite() {
    check_two_at_once("sqlite");
}

#[test]
fn two_processes_that_migrate_at_once_do_no_harm_on_postgres() {
    check_two_at_once("postgres");
}

/// A file has one process: the other is refused with exit code 5, or leaves it at that.
#[test]
fn of_two_processes_on_one_file_one_migrates_and_the_other_says_so() {
    let (databases, began) = (Databases::of("sqlite"), Clock::System.now());
    for (on_overlap, second) in [("refuse", 5), ("skip", 0)] {
        let url = databases.with("0003").unwrap();
        let mut codes = both(&databases, ["migrate", "migrate"], &url, on_overlap);
        codes.sort_unstable();
        assert!(codes == [0, second] || codes == [0, 0], "{on_overlap}: {codes:?}");
        check_unharmed(&databases, &url, "0003", began);
    }
}

#[test]
fn two_runs_over_an_earlier_database_do_no_harm() {
    for engine in ["sqlite", "postgres"] {
        let databases = Databases::of(engine);
        for (schema, figures) in SCHEMAS {
            let Some(url) = databases.with(schema) else { return };
            assert_eq!(both(&databases, ["run", "run"], &url, "wait"), [0, 0], "{engine} {schema}");
            block_on(async {
                let store = migrated(&url).await;
                judge(&store, *figures).await;
                store.close().await;
            });
        }
    }
}

/// The newest migration that stands in a file.
async fn version(file: &mut sqlx::SqliteConnection) -> i64 {
    let row = sqlx::query("SELECT max(version) FROM _sqlx_migrations").fetch_one(file).await;
    row.map_or(0, |row| row.get(0))
}

/// Kills a migration as soon as this version stands; gives the version at which it was dead.
fn kill_at(databases: &Databases, url: &str, wanted: i64) -> i64 {
    let begun = Instant::now();
    let mut child = databases.start("migrate", url, "refuse");
    block_on(async {
        let mut file = SqliteConnectOptions::from_str(url).unwrap().read_only(true).connect().await.unwrap();
        while version(&mut file).await < wanted && begun.elapsed() < LIMIT {
            tokio::time::sleep(Duration::from_micros(100)).await;
        }
        child.kill().unwrap();
        wait(&mut child, LIMIT);
        version(&mut file).await
    })
}

/// On SQLite each migration is a transaction of its own; behind the last the articles are indexed for search.
#[test]
fn a_migration_killed_on_the_way_is_ended_by_the_next_on_sqlite() {
    let (databases, began) = (Databases::of("sqlite"), Clock::System.now());
    let mut on_the_way = 0;
    for (wanted, schema) in [(4, "0003"), (7, "0003"), (10, "0009"), (13, "0012"), (16, "0003"), (newest(), "0012")] {
        let url = databases.with(schema).unwrap();
        let dead_at = kill_at(&databases, &url, wanted);
        assert!(dead_at >= wanted, "{dead_at} < {wanted}");
        let again = wait(&mut databases.start("migrate", &url, "refuse"), LIMIT);
        assert_eq!(again.code(), Some(0), "after a death at {dead_at}");
        check_unharmed(&databases, &url, schema, began);
        on_the_way += usize::from(dead_at < newest());
    }
    assert!(on_the_way > 0, "every migration was faster than its killer");
}

/// All of Postgres' migrations are one transaction: one that waits in the midst of them is killed there.
#[test]
fn a_migration_killed_on_the_way_is_ended_by_the_next_on_postgres() {
    let (databases, began) = (Databases::of("postgres"), Clock::System.now());
    // With the newest schema there is nothing to be killed in.
    for (schema, _) in SCHEMAS.iter().filter(|(schema, _)| schema.parse::<i64>().unwrap() < newest()) {
        let Some(url) = databases.with(schema) else { return };
        let child = databases.start("migrate", &url, "refuse");
        block_on(kill_in_the_midst(&url, child));
        let again = wait(&mut databases.start("migrate", &url, "refuse"), LIMIT);
        assert_eq!(again.code(), Some(0), "{schema}");
        check_unharmed(&databases, &url, schema, began);
    }
}

/// Keeps the articles until the migration waits for them.
async fn kill_in_the_midst(url: &str, mut child: Child) {
    const WAITS: &str =
        "SELECT count(*) FROM pg_locks WHERE relation = CAST('public.articles' AS regclass) AND NOT granted";
    let mut keeper = sqlx::PgConnection::connect(url).await.unwrap();
    let mut tx = keeper.begin().await.unwrap();
    sqlx::query("LOCK TABLE public.articles IN ACCESS SHARE MODE").execute(&mut *tx).await.unwrap();
    let begun = Instant::now();
    while sqlx::query_scalar::<_, i64>(WAITS).fetch_one(&mut *tx).await.unwrap() == 0 {
        assert!(begun.elapsed() < LIMIT && child.try_wait().unwrap().is_none(), "it did not wait for the articles");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    child.kill().unwrap();
    wait(&mut child, LIMIT);
    let version = "SELECT max(version) FROM public._sqlx_migrations";
    let before: i64 = sqlx::query_scalar(version).fetch_one(&mut *tx).await.unwrap();
    tx.rollback().await.unwrap();
    assert!(before < newest(), "{before}");
    keeper.close().await.unwrap();
}
