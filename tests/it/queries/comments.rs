//! Every table, view and column says what it holds: on Postgres as a comment, on SQLite in the migrations' text.
//! Never a column that only one of them explains.

use crate::store::fixture::{lines, on_postgres, on_sqlite};
use std::collections::BTreeSet;

const BARE_TABLES: &str = "SELECT c.relname FROM pg_class c
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v') AND c.relname NOT LIKE '%sqlx%'
    AND obj_description(c.oid, 'pg_class') IS NULL";
const BARE_COLUMNS: &str = "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v') AND c.relname NOT LIKE '%sqlx%'
    AND a.attnum > 0 AND NOT a.attisdropped AND col_description(a.attrelid, a.attnum) IS NULL";

#[test]
fn postgres_explains_every_table_view_and_column() {
    on_postgres(async |store| {
        for sql in [BARE_TABLES, BARE_COLUMNS] {
            assert_eq!(lines(store, sql).await, Vec::<String>::new(), "without a comment");
        }
        let sql = "SELECT col_description(CAST('url_outcomes' AS regclass), 1), col_description(CAST('articles' AS regclass), 3)";
        assert_eq!(lines(store, sql).await, ["Exactly as listed.|The page's URL."]);
    });
}

/// The lines `-- table.column: what` of the migrations.
fn explained() -> BTreeSet<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let texts = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let lines = texts.flat_map(|text| text.lines().map(str::to_string).collect::<Vec<_>>());
    let pair = |line: String| {
        let (relation, rest) = line.strip_prefix("-- ")?.split_once('.')?;
        let (column, what) = rest.split_once(": ")?;
        (!what.is_empty()).then(|| (relation.to_string(), column.to_string()))
    };
    lines.filter_map(pair).collect()
}

/// What FTS5 keeps behind `article_words` is its own.
#[test]
fn sqlite_s_migrations_explain_every_column() {
    let explained = explained();
    on_sqlite(async |store| {
        let sql = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
                    WHERE m.type IN ('table', 'view') AND m.name NOT LIKE '%sq%'
                      AND m.name NOT LIKE 'article_words_%'";
        let columns = lines(store, sql).await;
        assert!(columns.len() > 400, "{}", columns.len());
        let bare = columns.iter().filter(|line| {
            let (relation, column) = line.split_once('|').unwrap();
            !explained.contains(&(relation.to_string(), column.to_string()))
                && !explained.contains(&("*".to_string(), column.to_string()))
        });
        assert_eq!(bare.collect::<Vec<_>>(), Vec::<&String>::new(), "without a line in the migrations");
    });
}
