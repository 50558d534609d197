//! Databases as earlier versions left them: brought up to date without harm, with every row still to be had.
//! `tests/dumps/<last migration>_<engine>.sql` is the demo's database at that schema; a dump is never edited.

use super::fixture::{block_on, migrated, one, options};
use crate::support::postgres;
use copydesk::{
    store::{Store, StoreError},
    text::chars::is_cjk,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use std::{fs, str::FromStr};

fn dump(name: &str) -> String {
    fs::read_to_string(format!("{}/tests/dumps/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What the demo of that version had: the figures it printed.
pub async fn judge(store: &Store, [listed, stored]: [&str; 2]) {
    let one = async |sql| store.query_table(sql).await.unwrap().rows[0][0].clone().unwrap();
    assert_eq!(one("SELECT count(*) FROM url_outcomes").await, listed);
    assert_eq!(one("SELECT count(*) FROM url_outcomes WHERE outcome = 'stored'").await, stored);
    assert_eq!(one("SELECT count(*) FROM v_articles").await, stored);
    assert_eq!(one("SELECT count(*) FROM dead_letters").await, "2");
    assert_eq!(one("SELECT count(*) FROM article_annotations WHERE surface = '企业' AND value = 'qǐyè'").await, "4");
    assert_eq!(one("SELECT count(*) FROM queue").await, "0");
    super::shards::check_shards(store).await;
}

/// The last migration of each dump: the schemas that issues ended with; and how many URLs their demo listed and stored.
pub const SCHEMAS: &[(&str, [&str; 2])] = &[
    ("0003", ["60", "50"]),
    ("0009", ["60", "50"]),
    ("0012", ["81", "71"]),
    ("0018", ["81", "71"]),
    ("0021", ["81", "71"]),
];

/// Fills an empty database with a dump.
pub async fn load(url: &str, schema: &str) {
    if url.starts_with("sqlite:") {
        let options = sqlx::sqlite::SqliteConnectOptions::from_str(url).unwrap();
        let mut old = options.create_if_missing(true).foreign_keys(false).connect().await.unwrap();
        old.execute(sqlx::raw_sql(AssertSqlSafe(dump(&format!("{schema}_sqlite.sql"))))).await.unwrap();
        old.close().await.unwrap();
    } else {
        let mut old = sqlx::PgConnection::connect(url).await.unwrap();
        old.execute(sqlx::raw_sql(AssertSqlSafe(dump(&format!("{schema}_postgres.sql"))))).await.unwrap();
        old.close().await.unwrap();
    }
}

fn check(url: &str, schema: &str, figures: [&str; 2]) {
    block_on(async {
        load(url, schema).await;
        let store = migrated(url).await;
        judge(&store, figures).await;
        store.close().await;
    });
}

#[test]
fn an_earlier_database_is_brought_up_to_date_on_sqlite() {
    for (schema, figures) in SCHEMAS {
        let folder = tempfile::tempdir().unwrap();
        check(&format!("sqlite://{}", folder.path().join("old.db").display()), schema, *figures);
    }
}

#[test]
fn an_earlier_database_is_brought_up_to_date_on_postgres() {
    for (schema, figures) in SCHEMAS {
        let Some(url) = postgres::fresh_database() else { return };
        check(&url, schema, *figures);
    }
}

/// What somebody built upon our views.
const OWN: &str = "
CREATE SCHEMA own;
CREATE VIEW own.titles WITH (security_barrier=true) AS SELECT title FROM public.v_articles;
COMMENT ON VIEW own.titles IS 'mine';
COMMENT ON COLUMN own.titles.title IS 'of an article';
GRANT SELECT ON own.titles TO PUBLIC;
CREATE VIEW own.last AS SELECT max(title) AS title FROM own.titles;";

#[test]
fn views_that_people_built_upon_ours_outlive_a_migration() {
    let Some(url) = postgres::fresh_database_in_english() else { return };
    block_on(async {
        load(&url, "0018").await;
        let mut raw = sqlx::PgConnection::connect(&url).await.unwrap();
        raw.execute(sqlx::raw_sql(OWN)).await.unwrap();
        let store = migrated(&url).await;
        let told = "SELECT obj_description(c.oid), col_description(c.oid, 1), array_to_string(c.reloptions, ' '),
            has_table_privilege('public', c.oid, 'SELECT') FROM pg_class c WHERE c.oid = CAST('own.titles' AS regclass)";
        assert_eq!(one(&store, told).await, "mine|of an article|security_barrier=true|1");
        // By code point Han comes after all letters.
        assert!(one(&store, "SELECT title FROM own.last").await.chars().any(is_cjk));
        store.close().await;
    });
}

#[test]
fn a_materialized_view_upon_ours_is_named_and_nothing_is_changed() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        load(&url, "0018").await;
        let mut raw = sqlx::PgConnection::connect(&url).await.unwrap();
        raw.execute("CREATE MATERIALIZED VIEW public.langs AS SELECT lang FROM public.v_articles").await.unwrap();
        let store = Store::open(&options(&url)).await.unwrap();
        let refused = store.migrate().await.unwrap_err().to_string();
        assert!(refused.contains("langs stands on tables of copydesk"), "{refused}");
        let found = store.check_schema().await.unwrap_err();
        assert!(matches!(found, StoreError::SchemaTooOld { found: 18, .. }), "{found}");
        raw.execute("DROP MATERIALIZED VIEW public.langs").await.unwrap();
        store.migrate().await.unwrap();
        judge(&store, ["81", "71"]).await;
        store.close().await;
    });
}
