//! The SQL contract: every view and every question of the README gives the same answer on SQLite and on Postgres, after
//! the same run and after the same pages in another order.
//! Never a row number, a duration or a time of the run in a comparison: those are each database's own.

mod comments;
pub mod plans;
mod suite;
mod world;

use crate::{
    store::fixture::{block_on, migrated},
    support::postgres,
};
use copydesk::store::{Store, Table};
use jiff::Timestamp;
use std::{collections::BTreeSet, sync::LazyLock};
use suite::SUITE;
use world::{Order, World};

static README: LazyLock<String> =
    LazyLock::new(|| std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap());

/// A question of the README, and its SQL.
pub struct Question {
    pub asked: &'static str,
    pub sql: &'static str,
}

/// The questions of "Ask your articles": in its SQL block each begins with a comment that ends in a question mark.
pub fn questions() -> Vec<Question> {
    let section = README.split("## Ask your articles").nth(1).unwrap();
    let block = section.split("```sql").nth(1).unwrap().split("```").next().unwrap();
    let read = |part: &'static str| {
        let (asked, sql) = part.split_once('\n').unwrap();
        assert!(asked.ends_with('?'), "{asked}");
        Question { asked, sql: sql.trim().trim_end_matches(';') }
    };
    block.trim().split("-- ").filter(|part| !part.trim().is_empty()).map(read).collect()
}

/// Columns whose values are each database's own.
const OWN: &[&str] = &[
    "run_id",
    "queued_run_id",
    "replaced_run_id",
    "target_id",
    "fetch_id",
    "host_id",
    "seed_id",
    "source_id",
    "elapsed_ms",
    "mean_elapsed_ms",
    "delay_ms",
    "pace_us",
    "ceiling_us",
    "rate_per_second",
    "learned_rate_per_second",
    "most_rate_per_second",
    "last_http_status",
    "last_failure_code",
    "lease_epoch",
    "consecutive_failures",
    "failed_target_count",
    "worker",
    "joined_at",
];

/// A table as sorted lines, without what is each database's own: those columns, and instants since the test began.
fn told(table: &Table, began: Timestamp) -> Vec<String> {
    let cell = |header: &String, value: &Option<String>| match value {
        None => "NULL".to_string(),
        Some(_) if OWN.contains(&header.as_str()) => "*".to_string(),
        Some(text) if text.parse::<Timestamp>().is_ok_and(|at| at >= began) => "*".to_string(),
        Some(text) => text.clone(),
    };
    let line = |row: &Vec<Option<String>>| {
        table.headers.iter().zip(row).map(|(header, value)| cell(header, value)).collect::<Vec<_>>().join("|")
    };
    let mut lines: Vec<String> = table.rows.iter().map(line).collect();
    lines.sort();
    lines
}

async fn ask(store: &Store, sql: &str, began: Timestamp) -> Vec<String> {
    // The test's few statements live as long as its process.
    let sql: &'static str = Box::leak(sql.to_string().into_boxed_str());
    let table = store.query_table(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    told(&table, began)
}

/// Everything that is compared: what it is called, and its SQL.
fn everything(world: &World) -> Vec<(String, String)> {
    let questions = questions().into_iter().map(|question| (question.asked.to_string(), world.placed(question.sql)));
    let suite = SUITE.iter().map(|sql| ((*sql).to_string(), (*sql).to_string()));
    questions.chain(suite).collect()
}

#[test]
fn the_readme_asks_twelve_questions() {
    let questions = questions();
    assert_eq!(questions.len(), 12);
    assert!(questions.iter().all(|question| question.sql.starts_with("SELECT ")));
    let asked: BTreeSet<&str> = questions.iter().map(|question| question.asked).collect();
    assert_eq!(asked.len(), 12);
}

#[test]
fn both_engines_answer_alike_after_the_same_run_and_in_another_order() {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(url_again) = postgres::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| format!("sqlite://{}", folder.path().join(name).display());
    let began = copydesk::model::Clock::System.now();
    block_on(async {
        let world = World::start().await;
        let mut stores = Vec::new();
        for (url, order) in [
            (file("a.db"), Order::AsListed),
            (url, Order::AsListed),
            (file("b.db"), Order::Backwards),
            (url_again, Order::Backwards),
        ] {
            let store = migrated(&url).await;
            world.visit(&store, order).await;
            stores.push(store);
        }
        let all = everything(&world);
        assert!(all.len() >= 40, "{} queries", all.len());
        let (mut empty, mut otherwise) = (Vec::new(), Vec::new());
        for (name, sql) in &all {
            let first = ask(&stores[0], sql, began).await;
            for (which, store) in ["Postgres", "SQLite backwards", "Postgres backwards"].iter().zip(&stores[1..]) {
                let other = ask(store, sql, began).await;
                let only = |a: &[String], b: &[String]| a.iter().find(|line| !b.contains(line)).cloned();
                if first != other {
                    let (here, there) = (only(&first, &other), only(&other, &first));
                    otherwise.push(format!("{which}: {name}\n  {here:?}\n  {there:?}"));
                }
            }
            if first.is_empty() {
                empty.push(name);
            }
        }
        assert!(otherwise.is_empty(), "{} answers differ:\n{}", otherwise.len(), otherwise.join("\n"));
        assert!(empty.is_empty(), "nothing to compare: {empty:#?}");
        println!("{} queries, each with the same answer four times", all.len());
        for store in stores {
            store.close().await;
        }
    });
}
