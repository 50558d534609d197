//! The SQL contract: every view and every question of the README gives the same answer on SQLite and on Postgres, after
//! the same run and after the same pages in another order.
//! Never a row number, a duration or a time of the run in a comparison: those are each database's own.

mod comments;
pub mod plans;
pub mod searches;
pub mod suite;
mod world;

use crate::{
    store::fixture::{block_on_within, migrated},
    support::postgres,
};
use copydesk::store::{Store, Table};
use jiff::Timestamp;
use searches::SEARCHES;
use std::{collections::BTreeSet, sync::LazyLock, time::Duration};
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

/// Columns whose values are each database's own, and whether there is one.
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

/// A table as lines, without what is each database's own: those columns, and instants since the test began. In the order
/// that the query asks for, unless it asks for one by these.
fn told(sql: &str, table: &Table, began: Timestamp) -> Vec<String> {
    let cell = |header: &String, value: &Option<String>| match value {
        _ if OWN.contains(&header.as_str()) => "*".to_string(),
        None => "NULL".to_string(),
        Some(text) if text.parse::<Timestamp>().is_ok_and(|at| at >= began) => "*".to_string(),
        Some(text) => text.clone(),
    };
    let cells = |row: &Vec<Option<String>>| -> Vec<String> {
        table.headers.iter().zip(row).map(|(header, value)| cell(header, value)).collect()
    };
    let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
    let is_own = |column: &str| {
        let at = table.headers.iter().position(|header| header == column);
        OWN.contains(&column) || at.is_some_and(|at| rows.iter().any(|row| row[at] == "*"))
    };
    let has_order = ordered_by(sql).is_some_and(|columns| !columns.iter().any(|column| is_own(column)));
    let mut lines: Vec<String> = rows.iter().map(|row| row.join("|")).collect();
    if !has_order {
        lines.sort();
    }
    lines
}

/// The words of the whole query's ORDER BY.
fn ordered_by(sql: &str) -> Option<Vec<&str>> {
    let (_, order) = sql.rsplit_once("ORDER BY")?;
    let is_whole = order.matches('(').count() == order.matches(')').count();
    is_whole.then(|| order.split(|c: char| !c.is_alphanumeric() && c != '_').collect())
}

pub async fn ask(store: &Store, sql: &str, began: Timestamp) -> Vec<String> {
    // The test's few statements live as long as its process.
    let sql: &'static str = Box::leak(sql.to_string().into_boxed_str());
    let table = store.query_table(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    told(sql, &table, began)
}

/// Every answer of a store, with what was asked.
async fn everything(world: &World, store: &Store, began: Timestamp) -> Vec<(String, Vec<String>)> {
    let mut answers = Vec::new();
    for question in questions() {
        answers.push((question.asked.to_string(), ask(store, &world.placed(question.sql), began).await));
    }
    for sql in SUITE {
        answers.push(((*sql).to_string(), ask(store, sql, began).await));
    }
    for search in SEARCHES {
        answers.push(((*search).to_string(), searches::answer(store, search).await));
    }
    answers
}

#[test]
fn the_readme_asks_twelve_questions() {
    let questions = questions();
    assert_eq!(questions.len(), 12);
    assert!(questions.iter().all(|question| question.sql.starts_with("SELECT ")));
    let asked: BTreeSet<&str> = questions.iter().map(|question| question.asked).collect();
    assert_eq!(asked.len(), 12);
}

/// What the second store answers otherwise than the first.
fn differences(which: &str, first: &[(String, Vec<String>)], other: &[(String, Vec<String>)]) -> Vec<String> {
    let mut differences = Vec::new();
    for ((name, here), (_, there)) in first.iter().zip(other) {
        if here != there {
            let at = here.iter().zip(there).position(|(a, b)| a != b).unwrap_or(here.len().min(there.len()));
            differences.push(format!("{which}: {name}\n  line {at}: {:?}\n  {:?}", here.get(at), there.get(at)));
        }
    }
    differences
}

/// What three runs over four databases may take on a machine that does other things beside.
const TWELVE_RUNS: Duration = Duration::from_secs(300);

/// One of the two Postgres databases sorts by the rules of English, where it is not told otherwise.
#[test]
fn both_engines_answer_alike_after_the_same_run_and_in_another_order() {
    let Some(url) = postgres::fresh_database() else { return };
    let Some(url_again) = postgres::fresh_database_in_english() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| format!("sqlite://{}", folder.path().join(name).display());
    let began = copydesk::model::Clock::System.now();
    block_on_within(TWELVE_RUNS, async {
        let world = World::start().await;
        let mut all = Vec::new();
        for (url, order) in [
            (file("a.db"), Order::AsListed),
            (url, Order::AsListed),
            (file("b.db"), Order::Backwards),
            (url_again, Order::Backwards),
        ] {
            let store = migrated(&url).await;
            world.visit(&store, order).await;
            all.push(everything(&world, &store, began).await);
            store.close().await;
        }
        let first = &all[0];
        assert!(SUITE.len() >= 60 && SEARCHES.len() >= 11, "README says so: {} queries", first.len());
        let others = ["Postgres", "SQLite backwards", "Postgres in English, backwards"];
        let otherwise: Vec<String> =
            others.iter().zip(&all[1..]).flat_map(|(which, other)| differences(which, first, other)).collect();
        assert!(otherwise.is_empty(), "{} answers differ:\n{}", otherwise.len(), otherwise.join("\n"));
        let empty = |(_, lines): &&(String, Vec<String>)| lines.is_empty() || lines[0] == "0 found";
        let empty: Vec<&String> = first.iter().filter(empty).map(|(name, _)| name).collect();
        assert!(empty.is_empty(), "nothing to compare: {empty:#?}");
        println!("{} queries, each with the same answer four times", first.len());
    });
}

#[test]
fn the_order_of_a_query_is_compared_where_it_is_no_database_s_own() {
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let row = |a: &str, b: &str| vec![Some(a.to_string()), Some(b.to_string())];
    let table = Table {
        headers: vec!["title".into(), "seen_at".into()],
        rows: vec![row("b", "2025-07-07T00:00:00Z"), row("a", "2025-07-08T00:00:00Z")],
    };
    let check = |sql: &str, expected: [&str; 2]| {
        let lines = told(sql, &table, at("2025-01-01T00:00:00Z"));
        assert_eq!(lines.iter().map(|line| line.split('|').next().unwrap()).collect::<Vec<_>>(), expected, "{sql}");
    };
    check("SELECT title, seen_at FROM t ORDER BY title DESC", ["b", "a"]);
    check("SELECT title, seen_at FROM t ORDER BY seen_at", ["a", "b"]);
    check("SELECT title, seen_at FROM t", ["a", "b"]);
    check("SELECT title, (SELECT x FROM y ORDER BY x LIMIT 1) AS seen_at FROM t", ["a", "b"]);
}
