//! Tests of migrations and of what is refused.
//! Never a test of data.

use super::fixture::{block_on, migrated, on_both, options};
use crate::support::postgres;
use copydesk::store::{Engine, Migrated, ProcessLock, Store, StoreError};
use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

on_both!(migrating_again_does_nothing, every_column_is_the_same_on_both_engines);

fn names(folder: &str) -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The number of the last migration.
pub fn newest() -> i64 {
    names("sqlite").last().unwrap()[..4].parse().unwrap()
}

#[test]
fn migrations_are_paired() {
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

async fn migrating_again_does_nothing(store: &Store) {
    let again = store.migrate().await.unwrap();
    assert_eq!(again, Migrated { from: newest(), to: newest() });
    store.check_schema().await.unwrap();
}

/// Tables and columns of a database, sorted. Left out is the index of words, which is of another kind on each engine.
async fn columns(store: &Store) -> Vec<Vec<Option<String>>> {
    let sql = match store.engine() {
        Engine::Sqlite => {
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.name NOT LIKE '%sq%'
               AND m.name NOT LIKE 'article_words%' ORDER BY 1, 2"
        }
        Engine::Postgres => {
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
               AND table_name NOT LIKE '%sq%' AND table_name NOT LIKE 'article_words%' ORDER BY table_name COLLATE \"C\", column_name COLLATE \"C\""
        }
    };
    store.query_table(sql).await.unwrap().rows
}

async fn every_column_is_the_same_on_both_engines(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = migrated(&format!("sqlite://{}", folder.path().join("a.db").display())).await;
    let expected = columns(&sqlite).await;
    assert!(expected.len() > 150, "{}", expected.len());
    assert_eq!(columns(store).await, expected);
}

fn sqlite_url(folder: &tempfile::TempDir) -> String {
    format!("sqlite://{}", folder.path().join("a.db").display())
}

#[test]
fn a_database_that_is_not_migrated_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let store = Store::open(&options(&sqlite_url(&folder))).await.unwrap();
        let refused = store.check_schema().await.unwrap_err();
        assert!(matches!(refused, StoreError::SchemaTooOld { found: 0, known } if known == newest()), "{refused}");
    });
}

/// As a later program would leave it.
const NEWER: &str =
    "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
                     SELECT 9999, 'later', installed_on, success, checksum, 0 FROM _sqlx_migrations WHERE version = 1";

async fn refuses_newer(store: &Store) {
    for refused in [store.check_schema().await.unwrap_err(), store.migrate().await.unwrap_err()] {
        assert!(matches!(refused, StoreError::SchemaTooNew { found: 9999, known } if known == newest()), "{refused}");
    }
}

#[test]
fn a_newer_sqlite_database_is_refused() {
    use sqlx::Connection as _;
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let store = migrated(&sqlite_url(&folder)).await;
        let mut raw = sqlx::SqliteConnection::connect(&sqlite_url(&folder)).await.unwrap();
        sqlx::query(NEWER).execute(&mut raw).await.unwrap();
        refuses_newer(&store).await;
    });
}

#[test]
fn a_newer_postgres_database_is_refused() {
    use sqlx::Connection as _;
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut raw = sqlx::PgConnection::connect(&url).await.unwrap();
        sqlx::query(NEWER).execute(&mut raw).await.unwrap();
        refuses_newer(&store).await;
    });
}

/// The address cannot be opened, which is said quickly and without the password.
fn check_unreachable(url: &str, word: &str) {
    let begun = Instant::now();
    let refused = block_on(Store::open(&options(url))).unwrap_err();
    assert!(matches!(refused, StoreError::Unreachable { .. }), "{refused:?}");
    let told = refused.to_string();
    assert!(told.contains(word) && !told.contains("secret"), "{told}");
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_store_that_is_not_there_is_named() {
    check_unreachable("sqlite:///no/such/folder/a.db", "/no/such/folder");
    check_unreachable("postgres://me:secret@127.0.0.1:1/news", "127.0.0.1:1/news");
    check_unreachable("mysql://localhost/news", "sqlite://");
}

#[test]
fn a_file_that_is_no_database_is_unreachable() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.db"), "this is a shopping list, not a database. ".repeat(40)).unwrap();
    check_unreachable(&sqlite_url(&folder), "not a database");
}

#[test]
fn one_process_holds_the_lock_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let url = sqlite_url(&folder);
    let first = ProcessLock::try_acquire(&url).unwrap();
    assert!(first.is_some());
    assert!(ProcessLock::try_acquire(&url).unwrap().is_none());
    block_on(async {
        let waiting = tokio::spawn({
            let url = url.clone();
            async move { ProcessLock::wait(&url).await }
        });
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(!waiting.is_finished());
        drop(first);
        assert!(waiting.await.unwrap().is_ok());
    });
}

#[test]
fn postgres_needs_no_process_lock() {
    let url = "postgres://127.0.0.1/news";
    let (first, second) = (ProcessLock::try_acquire(url).unwrap(), ProcessLock::try_acquire(url).unwrap());
    assert!(first.is_some() && second.is_some());
}

/// Rows as the schema before 0011 had them: one page that has an article, and one that has none.
const QUEUED_BEFORE: &[&str] = &[
    "INSERT INTO runs (command, version, config_hash, worker, started_at) VALUES ('run', '0', '0', 'w', '2025-07-07T00:00:00.000000Z')",
    "INSERT INTO sources (name, kind, refetch_after_ms) VALUES ('list', 'urls', 60000)",
    "INSERT INTO hosts (shard, host, due_at) VALUES (1, 'a.example', '2025-07-07T00:00:00.000000Z')",
    "INSERT INTO targets (shard, host_id, url_hash, url, article_id, etag) VALUES (1, 1, 'x', 'http://a.example/1', 'a', 'e1')",
    "INSERT INTO targets (shard, host_id, url_hash, url, etag) VALUES (1, 1, 'y', 'http://a.example/2', 'e2')",
    "INSERT INTO seeds (source_id, url_as_listed, target_id, run_id) VALUES (1, 'http://a.example/1', 1, 1)",
    "INSERT INTO queue (shard, target_id, host_id, due_at, attempt)
     SELECT 1, target_id, 1, '2025-07-07T00:00:00.000000Z', 1 FROM targets",
];

/// A folder with the migrations before this one.
fn migrations_before(engine: &str, number: &str) -> tempfile::TempDir {
    let (folder, all) =
        (tempfile::tempdir().unwrap(), std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations"));
    for name in names(engine).into_iter().filter(|name| name.as_str() < number) {
        fs::copy(all.join(engine).join(&name), folder.path().join(&name)).unwrap();
    }
    folder
}

/// The claim after the migration has all that one after an enqueue has.
async fn check_queued_before(url: &str) {
    let store = migrated(url).await;
    let leases = super::fixture::claim(&store, "w").await;
    let targets: Vec<_> =
        leases[0].targets.iter().map(|t| (t.url.to_string(), t.validators.etag.clone(), t.refetch_after)).collect();
    let minute = Some(Duration::from_secs(60));
    let (first, second) = ("http://a.example/1".to_string(), "http://a.example/2".to_string());
    assert_eq!(targets, [(first, Some("e1".into()), minute), (second, None, None)]);
    store.close().await;
}

#[test]
fn what_was_queued_before_a_queue_row_carried_its_request_is_claimed_with_it_on_sqlite() {
    use sqlx::Connection as _;
    let (folder, before) = (tempfile::tempdir().unwrap(), migrations_before("sqlite", "0011"));
    let url = sqlite_url(&folder);
    block_on(async {
        let mut raw = sqlx::SqliteConnection::connect(&format!("{url}?mode=rwc")).await.unwrap();
        sqlx::migrate::Migrator::new(before.path()).await.unwrap().run(&mut raw).await.unwrap();
        for sql in QUEUED_BEFORE {
            sqlx::query(*sql).execute(&mut raw).await.unwrap();
        }
        raw.close().await.unwrap();
        check_queued_before(&url).await;
    });
}

#[test]
fn what_was_queued_before_a_queue_row_carried_its_request_is_claimed_with_it_on_postgres() {
    use sqlx::Connection as _;
    let Some(url) = postgres::fresh_database() else { return };
    let before = migrations_before("postgres", "0011");
    block_on(async {
        let mut raw = sqlx::PgConnection::connect(&url).await.unwrap();
        sqlx::migrate::Migrator::new(before.path()).await.unwrap().run(&mut raw).await.unwrap();
        for sql in QUEUED_BEFORE {
            sqlx::query(*sql).execute(&mut raw).await.unwrap();
        }
        raw.close().await.unwrap();
        check_queued_before(&url).await;
    });
}
