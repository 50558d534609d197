//! The store, the program and a fleet behind PgBouncer in transaction mode: everything as without it.
//! Never a pooler that knows of us: it is set up as for any other program.

use super::cases::{PAST_LEASE, Size, hold, kill_the_database, one_is_killed, plan};
use crate::{
    crash::{config, number},
    crawl::{compare, mixed, rows},
    store::fixture::{block_on, migrated, one, options},
    support::{
        news_site::NewsSite,
        pooler::{Pooler, Statements},
        postgres::{self, Cluster},
        program::{Program, code, stderr, stdout},
    },
};
use copydesk::store::{Finding, Level, Store, Thresholds};
use futures_util::future::join_all;
use sqlx::{Connection, PgConnection, Row, postgres::PgConnectOptions};

#[test]
fn a_worker_killed_behind_a_pooler_loses_nothing_and_hurries_nobody() {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(pooler) = Pooler::before(&url, 10) else { return };
    one_is_killed(Size::Short, &pooler.url(&url));
}

/// The same for a whole fleet, and a death of the database that is longer than the lease, through which PgBouncer lives.
pub fn drill(cluster: &Cluster) {
    let url = cluster.fresh_database();
    let Some(pooler) = Pooler::before(&url, 20) else { return };
    one_is_killed(Size::Whole, &pooler.url(&url));
    let (plan, url) = (plan(Size::Whole, 15), cluster.fresh_database());
    let verdict = kill_the_database(plan, (cluster, &pooler.url(&url)), PAST_LEASE);
    hold("kill -9 Postgres behind a pooler", &plan, &verdict);
}

#[test]
fn a_run_through_a_pooler_leaves_what_one_on_sqlite_leaves_and_no_lock() {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(pooler) = Pooler::before(&url, 3) else { return };
    let (site, folder) = (NewsSite::start(8), tempfile::tempdir().unwrap());
    let program = Program::in_folder(folder.path());
    let sqlite = format!("sqlite://{}", folder.path().join("one.db").display());
    program.write("urls.txt", &(mixed(&site, 40, 0).join("\n") + "\n"));
    for (file, store) in [("one.toml", &sqlite), ("pooled.toml", &pooler.url(&url))] {
        program.write(file, &config(store, "urls.txt"));
        let output = program.run(&["run", "--config", file, "--progress", "none"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
    }
    for command in ["migrate", "status", "doctor"] {
        let output = program.run(&[command, "--config", "pooled.toml"]);
        assert_eq!(code(&output), 0, "{}{}", stdout(&output), stderr(&output));
    }
    block_on(async {
        compare(&rows(&sqlite).await, &rows(&url).await, "a pooler between");
        let store = Store::open(&options(&url)).await.unwrap();
        let locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
                        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        assert_eq!(number(&store, locks).await, 0, "a lock was left in a session");
        store.close().await;
    });
}

async fn server(store: &Store, url: &str) -> Finding {
    let findings = store.examine(url, &Thresholds::default()).await.unwrap();
    findings.into_iter().find(|finding| finding.check == "server").unwrap()
}

/// Six workers that start at once behind such a pooler, in an empty database; then what `doctor` says to one alone.
fn check(statements: Statements, parameter: &str, level: Level, words: &str) {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(pooler) = Pooler::that_has(statements, &url) else { return };
    let url = pooler.url(&url) + parameter;
    block_on(async {
        for store in join_all((0..6).map(|_| migrated(&url))).await {
            let finding = server(&store, &url).await;
            assert!(statements == Statements::Kept || finding.level == Level::Warning, "one is deceived: {finding:?}");
            store.close().await;
        }
        let alone = Store::open(&options(&url)).await.unwrap();
        let finding = server(&alone, &url).await;
        assert!(finding.level == level && finding.found.contains(words), "{statements:?}: {finding:?}");
        alone.close().await;
    });
}

#[test]
fn behind_a_pooler_that_loses_prepared_statements_none_is_prepared() {
    check(Statements::Lost, "", Level::Warning, "planned anew");
}

#[test]
fn behind_a_pooler_that_keeps_prepared_statements_they_are_used() {
    check(Statements::Kept, "", Level::Ok, "a pooler in transaction mode");
}

#[test]
fn an_address_that_forbids_prepared_statements_is_obeyed() {
    check(Statements::Kept, "?statement-cache-capacity=0", Level::Warning, "planned anew");
}

#[test]
fn behind_a_pooler_a_transaction_whose_client_is_frozen_is_undone_and_the_session_stays_as_it_was() {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(pooler) = Pooler::before(&url, 1) else { return };
    let url = pooler.url(&url);
    let asked = "SELECT current_setting('idle_in_transaction_session_timeout')";
    block_on(async {
        let store = Store::open(&options(&format!("{url}?statement-cache-capacity=0"))).await.unwrap();
        assert_eq!(one(&store, asked).await, "3s");
        // The only session there is.
        let options = url.parse::<PgConnectOptions>().unwrap().extra_float_digits(None);
        let mut other = PgConnection::connect_with(&options).await.unwrap();
        let row = sqlx::raw_sql(asked).fetch_one(&mut other).await.unwrap();
        assert_eq!(row.get::<String, _>(0), "0");
        other.close().await.unwrap();
        store.close().await;
    });
}
