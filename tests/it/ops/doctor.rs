//! `doctor`: a healthy store has nothing to tell, and each check tells when what it looks at is broken.
//! Never a warning that cannot be made to come.

use crate::store::fixture::{block_on, migrated, options};
use crate::support::postgres;
use crate::support::program::{Program, code, stderr, stdout};
use copydesk::model::Clock;
use copydesk::store::{Finding, Level, Store, Thresholds};
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

/// A connection of somebody else's.
pub async fn connect(url: &str) -> PgConnection {
    PgConnection::connect(url).await.unwrap()
}

pub async fn execute(db: &mut PgConnection, sql: &'static str) {
    db.execute(sqlx::raw_sql(sql)).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

pub async fn execute_sqlite(url: &str, sql: &'static str) {
    let mut db = SqliteConnection::connect(url).await.unwrap();
    db.execute(sqlx::raw_sql(sql)).await.unwrap();
    db.close().await.unwrap();
}

async fn find(store: &Store, url: &str, check: &str, thresholds: &Thresholds) -> Finding {
    let findings = store.examine(url, thresholds).await.unwrap();
    let told = format!("{findings:?}");
    findings.into_iter().find(|finding| finding.check == check).unwrap_or_else(|| panic!("no {check} in {told}"))
}

/// The check warns, says so in these words, and says what to do.
async fn warns(store: &Store, url: &str, check: &str, words: &str) {
    let thresholds = Thresholds { transaction: Duration::from_millis(50), dead_tuples: 10, ..Thresholds::default() };
    let finding = find(store, url, check, &thresholds).await;
    assert_eq!(finding.level, Level::Warning, "{finding:?}");
    assert!(finding.found.contains(words) && finding.advice.is_some(), "{words} is not in {finding:?}");
}

fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("t.db").display())
}

#[test]
fn a_healthy_postgres_has_nothing_to_tell_but_what_the_tests_switched_off() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        for finding in store.examine(&url, &Thresholds::default()).await.unwrap() {
            // Another test leaves a replication slot behind for a moment; the cluster runs without fsync.
            let elsewhere = matches!(finding.check, "settings" | "replication_slots");
            assert!(finding.level == Level::Ok || elsewhere, "{finding:?}");
        }
        warns(&store, &url, "settings", "fsync").await;
        store.close().await;
    });
}

#[test]
fn what_pins_vacuum_is_named() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut idle = connect(&format!("{url}?application_name=forgotten")).await;
        execute(&mut idle, "BEGIN; INSERT INTO sources (name, kind) VALUES ('x', 'urls')").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        warns(&store, &url, "transactions", "forgotten (idle in transaction)").await;
        let seen = store.stats().await.unwrap().server.unwrap().oldest_transaction.unwrap();
        assert!(seen.application == "forgotten" && seen.age_ms >= 100, "{seen:?}");
        execute(&mut idle, "PREPARE TRANSACTION 'left behind'").await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        warns(&store, &url, "prepared_transactions", "left behind").await;
        execute(&mut idle, "ROLLBACK PREPARED 'left behind'").await;
        execute(&mut idle, "SELECT pg_create_physical_replication_slot('unread', true)").await;
        warns(&store, &url, "replication_slots", "unread").await;
        execute(&mut idle, "SELECT pg_drop_replication_slot('unread')").await;
        for check in ["transactions", "prepared_transactions", "replication_slots"] {
            let finding = find(&store, &url, check, &Thresholds::default()).await;
            assert_eq!(finding.level, Level::Ok, "{finding:?}");
        }
        store.close().await;
    });
}

#[test]
fn a_user_who_does_not_see_the_others_is_told_so() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        migrated(&url).await.close().await;
        let mut db = connect(&url).await;
        execute(
            &mut db,
            "CREATE ROLE short_sighted LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO short_sighted",
        )
        .await;
        let url = url.replace("copydesk@", "short_sighted@");
        let store = Store::open(&options(&url)).await.unwrap();
        let finding = find(&store, &url, "transactions", &Thresholds::default()).await;
        assert!(
            finding.level == Level::Ok && finding.advice.is_some_and(|advice| advice.contains("pg_read_all_stats"))
        );
        store.close().await;
    });
}

#[test]
fn a_missing_and_an_invalid_index_are_named() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut db = connect(&url).await;
        execute(&mut db, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'queue_host'::regclass").await;
        warns(&store, &url, "indexes", "invalid: queue_host").await;
        execute(
            &mut db,
            "DROP INDEX hosts_due; ALTER TABLE targets DROP CONSTRAINT targets_shard_host_id_url_hash_key",
        )
        .await;
        warns(&store, &url, "indexes", "missing: hosts_due, targets_shard_host_id_url_hash_key").await;
        store.close().await;
    });
}

#[test]
fn tables_that_vacuum_leaves_alone_are_named() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut db = connect(&url).await;
        execute(&mut db, "ALTER TABLE hosts RESET (autovacuum_vacuum_scale_factor)").await;
        execute(&mut db, "ALTER TABLE queue SET (autovacuum_enabled = false)").await;
        warns(&store, &url, "autovacuum", "hosts, queue").await;
        execute(&mut db, "INSERT INTO hosts (host) SELECT 'h' || n FROM generate_series(1, 200) n").await;
        execute(&mut db, "DELETE FROM hosts").await;
        execute(&mut db, "SELECT pg_stat_force_next_flush()").await;
        warns(&store, &url, "dead_tuples", "200 in hosts").await;
        let dead = store.stats().await.unwrap().server.unwrap().dead_tuples;
        assert_eq!(dead, [("hosts".to_string(), 200), ("queue".to_string(), 0), ("targets".to_string(), 0)]);
        store.close().await;
    });
}

#[test]
fn too_many_connections_and_a_port_of_somebody_else_are_told() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let ours = Thresholds { own_connections: 0, ..Thresholds::default() };
        let full = Thresholds { connections_percent: 0, ..Thresholds::default() };
        for (thresholds, advice) in [(ours, "twice the work"), (full, "max_connections")] {
            let finding = find(&store, &url, "connections", &thresholds).await;
            assert_eq!(finding.level, Level::Warning, "{finding:?}");
            assert!(finding.advice.unwrap().contains(advice));
        }
        let pooled = find(&store, "postgres://db.example:6432/news", "server", &Thresholds::default()).await;
        assert!(pooled.advice.unwrap().contains("PgBouncer"));
        store.close().await;
    });
}

#[test]
fn a_clock_that_is_an_hour_ahead_is_told_and_sqlite_has_our_own() {
    let Some(url) = postgres::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        let ahead = Clock::Fixed(Clock::System.now() + Duration::from_secs(3_600));
        for (url, level) in [(url, Level::Warning), (sqlite(folder.path()), Level::Ok)] {
            let store = Store::open(&copydesk::store::Options { clock: ahead, ..options(&url) }).await.unwrap();
            let finding = find(&store, &url, "clock", &Thresholds::default()).await;
            assert_eq!(finding.level, level, "{finding:?}");
            store.close().await;
        }
    });
}

#[test]
fn a_schema_of_another_version_is_told() {
    let Some(url) = postgres::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        for url in [url, sqlite(folder.path())] {
            let store = Store::open(&options(&url)).await.unwrap();
            warns(&store, &url, "schema", "version 0").await;
            store.migrate().await.unwrap();
            let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                         VALUES (9999, 'later', true, '', 0)";
            if url.starts_with("sqlite") {
                execute_sqlite(&url, newer).await;
            } else {
                execute(&mut connect(&url).await, newer).await;
            }
            let finding = find(&store, &url, "schema", &Thresholds::default()).await;
            assert_eq!(finding.level, Level::Fault, "{finding:?}");
            store.close().await;
        }
    });
}

#[test]
fn a_sqlite_file_with_a_broken_page_or_without_an_index_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let url = sqlite(folder.path());
    block_on(async {
        let store = migrated(&url).await;
        for finding in store.examine(&url, &Thresholds::default()).await.unwrap() {
            assert_eq!(finding.level, Level::Ok, "{finding:?}");
        }
        let small = Thresholds { quick_check_bytes: 1, ..Thresholds::default() };
        assert!(find(&store, &url, "integrity", &small).await.found.contains("not looked at"));
        execute_sqlite(&url, "DROP INDEX queue_host").await;
        warns(&store, &url, "indexes", "missing: queue_host").await;
        store.close().await;
        let mut file = std::fs::File::options().write(true).open(folder.path().join("t.db")).unwrap();
        // Pages have 4 KiB; the schema stands in the first few.
        file.seek(SeekFrom::Start(40 * 4_096)).unwrap();
        file.write_all(&[0xAA; 4_096]).unwrap();
        let store = Store::open(&options(&url)).await.unwrap();
        let finding = find(&store, &url, "integrity", &Thresholds::default()).await;
        assert_eq!(finding.level, Level::Fault, "{finding:?}");
        store.close().await;
    });
}

/// What the program's doctor says, as JSON, and its exit code.
fn doctor(program: &Program, args: &[&str]) -> (i32, serde_json::Value) {
    let output = program.run(&[&["doctor", "--json"], args].concat());
    let told = stdout(&output);
    (code(&output), serde_json::from_str(&told).unwrap_or_else(|error| panic!("{error}: {told}{}", stderr(&output))))
}

fn level<'a>(told: &'a serde_json::Value, check: &str) -> &'a str {
    let checks = told["checks"].as_array().unwrap();
    let finding = checks.iter().find(|finding| finding["check"] == check);
    finding.map_or("none", |finding| finding["level"].as_str().unwrap())
}

#[test]
fn the_exit_code_is_that_of_the_worst_and_warnings_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let (exit, told) = doctor(&program, &["--resolve", "127.0.0.1"]);
    assert_eq!(
        (exit, level(&told, "store"), level(&told, "agent"), level(&told, "folder")),
        (0, "warning", "warning", "ok")
    );
    // Without an agent even loopback must be allowed.
    assert_eq!((level(&told, "names"), told["faults"].as_u64()), ("warning", Some(0)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "a look left something behind");
    assert_eq!(code(&program.run(&["migrate"])), 0);
    let (exit, told) = doctor(&program, &[]);
    assert_eq!((exit, level(&told, "store"), level(&told, "integrity"), level(&told, "disk")), (0, "ok", "ok", "ok"));
    let (exit, told) = doctor(&program, &["--store", "postgres://nobody@127.0.0.1:9/none"]);
    assert_eq!((exit, level(&told, "store")), (6, "fault"));
    let (exit, told) = doctor(&program, &["--store", "sqlite:///nowhere/at/all/x.db"]);
    assert_eq!((exit, level(&told, "folder")), (6, "fault"));
    program.write("bad.toml", "[http]\nmax_body = \"big\"\n");
    let (exit, told) = doctor(&program, &["--config", "bad.toml"]);
    assert_eq!((exit, level(&told, "config")), (2, "fault"));
    let shown = stdout(&program.run(&["doctor"]));
    assert!(shown.contains("  warning  agent") && shown.contains("0 fault(s)"), "{shown}");
}
