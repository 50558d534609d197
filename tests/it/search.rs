//! `copydesk search` as a person meets it: the real binary on a database that a run filled.
//! Never which words find which texts: the store's tests have that.

use crate::{
    crash::config,
    support::{
        news_site::NewsSite,
        program::{Program, code, stderr, stdout},
    },
};
use copydesk::{
    model::Clock,
    store::{Options, ProcessLock, Query, Store},
};
use serde_json::Value;
use sqlx::Connection as _;

/// A folder with a database of three articles, and its address.
fn searched() -> (tempfile::TempDir, Program, String) {
    let (folder, site) = (tempfile::tempdir().unwrap(), NewsSite::start(1));
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &format!("{}\n{}\n{}\n", site.article(1), site.article(2), site.article(3)));
    let store = format!("sqlite://{}", folder.path().join("t.db").display());
    program.write("c.toml", &config(&store, "urls.txt"));
    let run = program.run(&["run", "--config", "c.toml"]);
    assert_eq!(code(&run), 0, "{}", stderr(&run));
    (folder, program, store)
}

/// A query's answer in a database.
fn rows(url: &str, sql: String) -> Vec<Vec<String>> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(&Options { url: url.into(), max_connections: 1, clock: Clock::System }).await.unwrap();
        let table = store.query_table(sql.leak()).await.unwrap();
        store.close().await;
        table.rows.into_iter().map(|row| row.into_iter().map(Option::unwrap_or_default).collect()).collect()
    })
}

/// The first words of an article, as a phrase, with its URL.
fn phrase(store: &str) -> (String, String) {
    let row = rows(store, "SELECT url, lead FROM articles ORDER BY url LIMIT 1".into()).remove(0);
    let words: Vec<&str> = row[1].split_whitespace().take(8).collect();
    (row[0].clone(), format!("\"{}\"", words.join(" ")))
}

#[test]
fn a_run_is_searched_as_text_as_json_and_as_sql() {
    let (_folder, program, store) = searched();
    let (url, phrase) = phrase(&store);
    // Whoever writes does not keep a search out.
    let _lock = ProcessLock::try_acquire(&store).unwrap().unwrap();
    let shown = program.run(&["search", "--store", &store, &phrase]);
    assert_eq!(code(&shown), 0, "{}", stderr(&shown));
    let text = stdout(&shown);
    assert!(text.contains(&url) && text.contains('[') && text.trim_end().ends_with("found"), "{text}");
    let json = stdout(&program.run(&["search", "--store", &store, &phrase, "--json"]));
    let hits: Vec<Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(hits.iter().any(|hit| hit["url"] == url.as_str()), "{json}");
    assert!(!hits[0]["snippet_marks"].as_array().unwrap().is_empty(), "{json}");
    let sql = stdout(&program.run(&["search", "--store", &store, &phrase, "--sql"]));
    let pasted = rows(&store, sql);
    assert_eq!(pasted.len(), hits.len());
    assert!(pasted.iter().any(|row| row.contains(&url)), "{pasted:?}");
}

#[test]
fn filters_and_limit_narrow_what_is_shown() {
    let (_folder, program, store) = searched();
    let count = |args: &[&str]| {
        let output = program.run(&[&["search", "--store", &store, "--json", "the"], args].concat());
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stdout(&output).lines().count()
    };
    assert_eq!(count(&[]), 3);
    assert_eq!(count(&["--limit", "2"]), 2);
    assert_eq!(count(&["--lang", "en"]), 3);
    assert_eq!(count(&["--lang", "zh"]), 0);
    assert_eq!(count(&["--site", "127.0.0.2"]), 3);
    assert_eq!(count(&["--since", "2999"]), 0);
    assert_eq!(count(&["--", "-the"]), 0);
    let nothing = program.run(&["search", "--store", &store, "zzzyx"]);
    assert_eq!((code(&nothing), stdout(&nothing).trim()), (0, "nothing found"));
}

#[test]
fn a_page_that_was_taken_down_is_found_only_with_removed() {
    let (_folder, program, store) = searched();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let mut file = sqlx::SqliteConnection::connect(&store).await.unwrap();
        let sql = "UPDATE articles SET removed_at = '2025-07-07T10:00:00.000000Z'";
        sqlx::query(sql).execute(&mut file).await.unwrap();
        file.close().await.unwrap();
    });
    let said = |args: &[&str]| stdout(&program.run(&[&["search", "--store", &store, "the"], args].concat()));
    assert_eq!(said(&[]).trim(), "nothing found");
    let shown = said(&["--removed"]);
    assert!(shown.matches(" · removed 2025-07-07\n").count() == 3 && shown.contains("3 found"), "{shown}");
    assert_eq!(said(&["--removed", "--json"]).matches("\"removed_at\":\"2025-07-07T10:00:00Z\"").count(), 3);
    assert!(said(&["--sql"]).contains("removed_at") && !said(&["--sql", "--removed"]).contains("removed_at"));
}

#[test]
fn a_bad_query_is_a_usage_error_that_shows_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let check = |args: &[&str], told: &str| {
        let output = program.run(&[&["search"], args].concat());
        assert_eq!(code(&output), 2, "{args:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{args:?}: {}", stderr(&output));
    };
    check(&["海南 \"港"], "at character 4: this quotation mark is not closed\n  海南 \"港\n       ^");
    check(&["，。！"], "there is no word to look for");
    check(&[""], "there is no word to look for");
    check(&[], "<QUERY>");
    check(&["tea", "--since", "soon"], "--since: soon is no day");
    check(&["tea", "--limit", "0"], "--limit");
}

#[test]
fn a_database_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let output = Program::in_folder(folder.path()).run(&["search", "--store", "sqlite://none.db", "tea"]);
    assert_eq!(code(&output), 6);
    assert!(stderr(&output).contains("none.db"), "{}", stderr(&output));
}

#[test]
fn the_help_has_the_query_language_and_examples() {
    let folder = tempfile::tempdir().unwrap();
    let help = stdout(&Program::in_folder(folder.path()).run(&["search", "--help"]));
    for word in ["Examples:", "-ferry", "title:port", "--sql", "since:2025-01"] {
        assert!(help.contains(word), "{word}: {help}");
    }
}

/// The README's table of queries, between its header and the next blank line.
#[test]
fn every_query_of_the_readme_is_understood() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let table = readme.split("| query | finds |\n|---|---|\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let queries: Vec<&str> = table.lines().filter_map(|line| line.split('`').nth(1)).collect();
    assert!(queries.len() >= 8, "{queries:?}");
    for query in queries {
        assert!(Query::parse(query).is_ok(), "{query}: {:?}", Query::parse(query).err());
    }
}
