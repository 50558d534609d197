//! No question of the README reads a whole table: both planners are asked how they would answer it.
//! Never a figure of time: that is the machine's.

use super::questions;
use crate::{
    store::fixture::{block_on, migrated},
    support::postgres,
};
use copydesk::store::{Engine, Store};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use std::str::FromStr;

/// Fills every large table, a few dozen rows of each young; `@at(…)` and `@on(…)` are a text as an instant and as a day.
const LOAD: &[&str] = &[
    "INSERT INTO runs (run_id, command, version, config_hash, worker, started_at)
     VALUES (1, 'run', '0', '0', 'w', '2024-10-10T10:10:10.000000Z')",
    "INSERT INTO sources (source_id, name, kind) VALUES (1, 'front-pages', 'urls'), (2, 'second', 'urls'), (3, 'third', 'urls')",
    "INSERT INTO hosts (host_id, host) SELECT i, CASE WHEN i = 1 THEN '' ELSE i || '.' END || 'news.example' FROM n WHERE i <= 200",
    "INSERT INTO targets (target_id, host_id, url_hash, url, outcome, stage, failure_code, died_at, article_id, run_id)
     SELECT i, 1 + i % 200, 'h' || i, 'https://news.example/a/' || i || '.html',
            CASE WHEN i % 50 = 0 THEN 'failed' ELSE 'stored' END, CASE WHEN i % 50 = 0 THEN 'fetch' END,
            CASE WHEN i % 50 = 0 THEN 'timeout' END, CASE WHEN i % 50 = 0 THEN @at('2024-10-10T10:10:10.000000Z') END, 'a' || i, 1
       FROM n",
    "INSERT INTO seeds (source_id, url_as_listed, target_id, run_id)
     SELECT 1 + i % 3, 'https://news.example/a/' || i || '.html', i, 1 FROM n",
    "INSERT INTO articles (article_id, target_id, url, title, body_text, published_on, word_count, char_count,
       reading_minutes, content_hash, simhash, cluster_id, quality, extractor, rules_version, revision, first_seen_at,
       content_changed_at, fetched_at, removed_at, run_id)
     SELECT 'a' || i, i, 'https://news.example/a/' || i || '.html', 'Title ' || i, 'Body ' || i,
            @on(CASE WHEN i <= 80 THEN '2025-03-1' || (i % 10) ELSE '2024-1' || (i % 3) || '-' || (10 + i % 19) END), 1, 6, 1,
            'c' || i, i, CASE WHEN i % 10 = 0 THEN 'a' || (i / 20) END, 1, 'x', 'r', 1,
            @at(CASE WHEN i <= 60 THEN '2025-07-1' ELSE '2024-11-1' END || (i % 10) || 'T10:10:10.000000Z'),
            @at('2024-11-11T10:10:10.000000Z'), @at('2024-11-11T10:10:10.000000Z'),
            CASE WHEN i % 90 = 0 THEN @at('2024-11-11T10:10:10.000000Z') END, 1 FROM n",
    "INSERT INTO article_people (article_id, ordinal, name, role) SELECT 'a' || i, 0, 'Person ' || (i % 99), 'author' FROM n",
    "INSERT INTO article_keywords (article_id, ordinal, word, score) SELECT 'a' || i, 0, 'word' || (i % 99), 1 FROM n",
    "INSERT INTO article_keywords (article_id, ordinal, word, score) SELECT 'a' || i, 1, 'word' || (i % 77), 0.5 FROM n",
    "INSERT INTO article_entities (article_id, ordinal, kind, name, normal, block, char_offset, char_count, surface, method)
     SELECT 'a' || i, 0, 'place', 'x', CASE WHEN i % 99 = 0 THEN 'Hainan' ELSE 'Place ' || (i % 999) END, 0, 0, 1, 'x', 'pattern' FROM n",
    "INSERT INTO article_entities (article_id, ordinal, kind, name, normal, block, char_offset, char_count, surface, method)
     SELECT 'a' || i, 1, 'money', 'x', '1 EUR', 0, 0, 1, 'x', 'pattern' FROM n",
    "INSERT INTO fetches (run_id, target_id, attempt, started_at, finished_at, result, failure_code, redirect_count)
     SELECT 1, i, 1, @at('2024-11-11T10:10:10.000000Z'), @at('2024-11-11T10:10:10.000000Z'), 'article',
            CASE WHEN i % 50 = 0 THEN 'timeout' END, 0 FROM n",
    "INSERT INTO article_revisions (article_id, revision, replaced_at, replaced_run_id, headline_changed, body_changed,
       date_changed, authors_changed, has_correction, rules_changed, diff, url, body_text, word_count, char_count,
       content_hash, extractor, rules_version, content_changed_at, fetched_at, run_id)
     SELECT 'a' || i, 1, @at(CASE WHEN i <= 50 THEN '2025-07-1' ELSE '2024-11-1' END || (i % 10) || 'T10:10:10.000000Z'), 1,
            i % 2 = 0, i % 2 = 1, i < 0, i < 0, i % 9 = 0, i < 0, '', 'u', 'b', 1, 1, 'c', 'x', 'r',
            @at('2024-11-11T10:10:10.000000Z'), @at('2024-11-11T10:10:10.000000Z'), 1 FROM n",
    "ANALYZE",
];

fn statement(text: &str, rows: usize, engine: Engine) -> String {
    let numbers = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) ");
    let text =
        if text.contains("FROM n") { text.replacen("SELECT", &format!("{numbers}SELECT"), 1) } else { text.into() };
    match engine {
        Engine::Sqlite => text.replace("@at(", "(").replace("@on(", "("),
        Engine::Postgres => text.replace("@at(", "to_instant(").replace("@on(", "to_day("),
    }
}

/// Postgres reads a text as an instant only where it is told to.
const CASTS: &str = "
CREATE FUNCTION to_instant(t text) RETURNS timestamptz LANGUAGE sql AS 'SELECT CAST(t AS timestamptz)';
CREATE FUNCTION to_day(t text) RETURNS date LANGUAGE sql AS 'SELECT CAST(t AS date)';";

/// Tables that stay small, by the names that the views give them; subqueries, whose own tables have lines of their own;
/// and an index that holds only the rows that are asked for.
const SMALL: &[&str] =
    &["SCAN h", "SCAN c", "SCAN pc", "SCAN n", "SCAN o", "SCAN d", "SCAN CONSTANT ROW", "articles_removed"];

fn whole_tables_of_sqlite(plan: &[String]) -> Vec<String> {
    let is_small = |line: &str| SMALL.iter().any(|small| line == *small || line.ends_with(small));
    plan.iter().filter(|line| line.starts_with("SCAN") && !is_small(line)).cloned().collect()
}

/// Sequential scans of tables that grow, and indexes read from end to end, unless they hold only what is asked for.
fn whole_tables_of_postgres(plan: &[String]) -> Vec<String> {
    const STAY_SMALL: &[&str] = &["hosts", "sources", "runs", "queue"];
    const PARTIAL: &[&str] = &["articles_removed", "targets_failure"];
    let mut whole = Vec::new();
    for (at, line) in plan.iter().enumerate() {
        let word_after = |words: &str| line.split_once(words).and_then(|(_, rest)| rest.split_whitespace().next());
        let table = word_after("Seq Scan on ");
        let index = word_after("Scan using ").or_else(|| word_after("Bitmap Index Scan on "));
        let has_condition = plan.get(at + 1).is_some_and(|next| next.trim_start().starts_with("Index Cond"));
        let small = |index: &str| PARTIAL.contains(&index) || STAY_SMALL.iter().any(|table| index.starts_with(table));
        let whole_table = table.is_some_and(|table| !STAY_SMALL.contains(&table));
        if whole_table || index.is_some_and(|index| !has_condition && !small(index)) {
            whole.push(line.clone());
        }
    }
    whole
}

async fn plan(store: &Store, sql: &str, told: &str) -> Vec<String> {
    let text = match store.engine() {
        Engine::Sqlite => format!("EXPLAIN QUERY PLAN {sql}"),
        Engine::Postgres => format!("{told} EXPLAIN {sql}"),
    };
    let table = store.query_table(Box::leak(text.into_boxed_str())).await.unwrap();
    table.rows.into_iter().filter_map(|row| row.into_iter().next_back().flatten()).collect()
}

async fn check(store: &Store, told: &str) {
    let mut wrong = Vec::new();
    for question in questions() {
        let plan = plan(store, question.sql, told).await;
        assert!(!plan.is_empty());
        let whole = match store.engine() {
            Engine::Sqlite => whole_tables_of_sqlite(&plan),
            Engine::Postgres => whole_tables_of_postgres(&plan),
        };
        if !whole.is_empty() {
            wrong.push(format!("{}\n  {}\nin\n  {}", question.asked, whole.join("\n  "), plan.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{:?} reads whole tables:\n{}", store.engine(), wrong.join("\n"));
}

/// Both engines with so many articles; Postgres is told something before it plans.
fn check_with(rows: usize, told: &str) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("t.db").display());
    block_on(async {
        let store = migrated(&url).await;
        let options = sqlx::sqlite::SqliteConnectOptions::from_str(&url).unwrap();
        let mut connection = options.connect().await.unwrap();
        for text in LOAD {
            let text = statement(text, rows, Engine::Sqlite);
            connection.execute(AssertSqlSafe(text.as_str())).await.unwrap_or_else(|error| panic!("{text}: {error}"));
        }
        connection.close().await.unwrap();
        check(&store, told).await;
        store.close().await;
    });
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
        connection.execute(sqlx::raw_sql(CASTS)).await.unwrap();
        for text in LOAD {
            let text = statement(text, rows, Engine::Postgres);
            connection.execute(AssertSqlSafe(text.as_str())).await.unwrap_or_else(|error| panic!("{text}: {error}"));
        }
        connection.close().await.unwrap();
        check(&store, told).await;
        store.close().await;
    });
}

/// Tables of few pages are read whole by right; told that this is dear, Postgres shows whether there is another way.
const DEAR: &str = "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;";

#[test]
fn no_question_reads_a_whole_table() {
    check_with(5_000, DEAR);
}

#[test]
#[ignore = "long: .ci/full plans"]
fn drill_plans() {
    check_with(100_000, "");
}

#[test]
fn a_whole_table_is_seen() {
    let seen = |plan: &[&str], judge: fn(&[String]) -> Vec<String>| {
        judge(&plan.iter().map(ToString::to_string).collect::<Vec<_>>()).len()
    };
    assert_eq!(seen(&["SCAN a", "SEARCH p USING INDEX x (article_id=?)", "SCAN h"], whole_tables_of_sqlite), 1);
    assert_eq!(seen(&["SCAN a USING COVERING INDEX articles_run"], whole_tables_of_sqlite), 1);
    assert_eq!(seen(&["SCAN a USING INDEX articles_removed"], whole_tables_of_sqlite), 0);
    assert_eq!(seen(&["Seq Scan on articles a", "  Seq Scan on hosts h"], whole_tables_of_postgres), 1);
    assert_eq!(seen(&["Index Scan using articles_pkey on articles a"], whole_tables_of_postgres), 1);
    let good = ["Index Scan using articles_pkey on articles a", "      Index Cond: (article_id = 'x'::text)"];
    assert_eq!(seen(&good, whole_tables_of_postgres), 0);
}
