//! Tests of the SQL behind a search: it answers when pasted, and reads no table whole.
//! Never an answer of one engine alone.

use super::super::copies::execute;
use super::super::fixture::{lines, on_both};
use super::{found, page, store_pages, titled};
use copydesk::store::{Engine, Query, Store};

on_both!(
    the_printed_sql_finds_what_the_search_finds,
    the_readme_s_sql_finds_what_the_search_finds,
    no_search_reads_a_table_whole,
);

/// Queries of all forms.
const QUERIES: &[&str] = &[
    "自贸港",
    "港",
    "\"free port\" tea",
    "tea OR (港口 -free)",
    "title:tea OR fre*",
    "o'hara",
    "tea since:2025-01-01 until:2025-12-31 lang:zh site:a.example",
];

async fn the_printed_sql_finds_what_the_search_finds(store: &Store) {
    let texts = ["自贸港的茶 tea", "a free port", "free port and tea", "港口", "O'Hara's tea", "nothing"];
    let pages: Vec<_> = texts.iter().enumerate().map(|(n, text)| page(n, &[text])).collect();
    store_pages(store, &pages).await;
    let mut some = 0;
    for text in QUERIES {
        let sql: &'static str = store.search_sql(&Query::parse(text).unwrap()).leak();
        let mut pasted: Vec<String> =
            lines(store, sql).await.iter().map(|line| line.split('|').next().unwrap().into()).collect();
        let mut searched: Vec<String> = found(store, text).await.hits.into_iter().map(|hit| hit.article_id).collect();
        pasted.sort();
        searched.sort();
        assert_eq!(pasted, searched, "{text}");
        some += pasted.len();
    }
    assert!(some > QUERIES.len(), "{some}");
}

/// The README's statement for an engine, which stands behind a comment that begins with the engine's name.
fn readme_s_sql(engine: Engine) -> &'static str {
    let readme: &'static str = include_str!("../../../../README.md");
    let block = readme.split("-- What it comes to for one word. ").nth(1).unwrap().split("```").next().unwrap();
    let (sqlite, postgres) = block.split_once("-- Postgres:").unwrap();
    let (comment, sql) = if engine == Engine::Sqlite { sqlite } else { postgres }.split_once('\n').unwrap();
    assert!(engine == Engine::Postgres || comment.starts_with("SQLite:"), "{comment}");
    sql.trim().trim_end_matches(';')
}

async fn the_readme_s_sql_finds_what_the_search_finds(store: &Store) {
    let texts = ["海南自贸港", "自贸 贸港", "自贸港区", "自由贸易港", "自贸港"];
    let pages: Vec<_> = texts.iter().enumerate().map(|(n, text)| titled(n, text, &["rain"])).collect();
    store_pages(store, &pages).await;
    execute(store, "UPDATE articles SET removed_at = '2025-07-07T10:00:00.000000Z' WHERE url LIKE '%/4'").await;
    let mut pasted = lines(store, readme_s_sql(store.engine())).await;
    pasted.sort();
    assert_eq!(pasted, ["海南自贸港", "自贸港区"]);
    assert_eq!(found(store, "自贸港").await.total, 2);
}

/// A hundred thousand articles as the first; each holds a word of its own, and one that few have.
fn many(engine: Engine) -> [&'static str; 3] {
    macro_rules! numbered {
        ($numbers:literal) => {
            concat!(
                "INSERT INTO articles (article_id, target_id, url, body_text, word_count, char_count, reading_minutes,
                   content_hash, simhash, quality, extractor, rules_version, revision, first_seen_at, content_changed_at,
                   fetched_at, run_id)
                 SELECT 'x' || n.i, target_id, url, body_text, word_count, char_count, reading_minutes, content_hash,
                   simhash, quality, extractor, rules_version, revision, first_seen_at, content_changed_at, fetched_at,
                   run_id FROM articles CROSS JOIN ",
                $numbers
            )
        };
    }
    const PASSAGES: &str = "INSERT INTO article_passages (article_id, ordinal, site)
        SELECT article_id, 0, 'x.example' FROM articles WHERE article_id LIKE 'x%'";
    match engine {
        Engine::Sqlite => [
            numbered!(
                "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n) n"
            ),
            PASSAGES,
            "INSERT INTO article_words (rowid, title, body)
               SELECT passage_id, '', 'w' || passage_id || ' f' || (passage_id % 500) FROM article_passages
                WHERE article_id LIKE 'x%'",
        ],
        Engine::Postgres => [
            numbered!("generate_series(1, 100000) n(i)"),
            PASSAGES,
            "INSERT INTO article_words (passage_id, words)
               SELECT passage_id, CAST('w' || passage_id || ':1 f' || (passage_id % 500) || ':2' AS tsvector)
                 FROM article_passages WHERE article_id LIKE 'x%'",
        ],
    }
}

async fn no_search_reads_a_table_whole(store: &Store) {
    store_pages(store, &[page(1, &["w7 f7 tea 自贸港"])]).await;
    for sql in many(store.engine()) {
        execute(store, sql).await;
    }
    execute(store, if store.engine() == Engine::Sqlite { "ANALYZE" } else { "VACUUM ANALYZE" }).await;
    for text in ["w7", "f7 -w8", "\"w7 f7\" OR f3", "w77* lang:zh", "title:自贸港 since:2025"] {
        let sql = store.search_sql(&Query::parse(text).unwrap());
        let explain = if store.engine() == Engine::Sqlite { "EXPLAIN QUERY PLAN" } else { "EXPLAIN" };
        let plan = lines(store, format!("{explain} {sql}").leak()).await;
        let whole: Vec<&String> = plan.iter().filter(|step| reads_whole(step)).collect();
        assert!(whole.is_empty(), "{text}: {whole:?}\n{}", plan.join("\n"));
        assert!(plan.iter().any(|step| step.contains("article_words")), "{plan:?}");
    }
}

/// A step of a plan that reads a stored table from its first to its last row. SQLite scans what FTS5 found, and what
/// earlier steps found; the tables have the aliases a and p.
fn reads_whole(step: &str) -> bool {
    step.contains("Seq Scan") || ["SCAN a", "SCAN p", "SCAN articles"].iter().any(|scan| step.ends_with(scan))
}
