//! Exports: every form read back and held against the tables, on both engines.
//! Never a form that only one reader understands.

use crate::{
    archive::keeping,
    pipeline::{numbered, urls},
    store::fixture::{on_both, one},
    support::{
        origin::Origin,
        program::{Program, code, stderr, stdout},
    },
};
use copydesk::{
    pipeline,
    store::{ARTICLE, ARTICLE_COLUMNS, Expression, PARTS, Selection, Store},
};
use serde_json::Value;

#[cfg(feature = "parquet")]
mod awkward;
mod drill;
#[cfg(feature = "parquet")]
mod parquet;
mod program;
#[cfg(feature = "parquet")]
mod readback;

on_both!(
    an_article_has_every_column_and_part,
    values_have_the_types_of_their_columns,
    a_condition_and_a_time_choose,
    articles_come_once_each_in_the_order_of_their_ids,
);

async fn filled(store: &Store, n: usize) -> Vec<Value> {
    let origin = Origin::site(numbered).await;
    pipeline::run(keeping(store, &urls(&origin, n))).await.unwrap();
    store.articles_after("", &Selection::default()).await.unwrap()
}

async fn an_article_has_every_column_and_part(store: &Store) {
    let articles = filled(store, 1).await;
    let article = articles[0].as_object().unwrap();
    let names: Vec<&str> = ARTICLE.iter().map(|f| f.column.name).chain(PARTS.iter().map(|p| p.name)).collect();
    assert!(names.iter().all(|name| article.contains_key(*name)) && names.len() == article.len());
    assert_eq!(article["people"], serde_json::json!([{"name": "Joan Miller", "role": "author", "organisation": null}]));
    let blocks = article["blocks"].as_array().unwrap();
    assert_eq!(blocks.len().to_string(), one(store, "SELECT count(*) FROM article_blocks").await);
    assert!(blocks.iter().all(|block| block["kind"] == "paragraph" && block["text"].is_string()));
    assert!(article["fields"].as_array().unwrap().iter().any(|field| field["chosen"] == true));
}

async fn values_have_the_types_of_their_columns(store: &Store) {
    let article = filled(store, 1).await.remove(0);
    assert_eq!(article["published_on"], "2025-03-01");
    assert_eq!(article["published_at"], "2025-03-01T08:00:00.000000Z");
    assert_eq!(article["word_count"].to_string(), one(store, "SELECT word_count FROM articles").await);
    assert!(article["quality"].is_f64() && article["simhash"].is_i64() && article["removed_at"].is_null());
    assert_eq!(article["body_text"], Value::from(one(store, "SELECT body_text FROM articles").await));
}

async fn a_condition_and_a_time_choose(store: &Store) {
    filled(store, 5).await;
    let count = async |since: Option<&str>, which: Option<&str>| {
        let which = which.map(|text| Expression::parse(text, &ARTICLE_COLUMNS).unwrap());
        let since = since.map(|text| text.parse().unwrap());
        store.articles_after("", &Selection { since, which }).await.unwrap().len()
    };
    assert_eq!(count(None, Some("published_on >= '2025-03-03' and lang = 'en'")).await, 3);
    assert_eq!(count(Some("2020-01-01T00:00:00Z"), Some("title like '% 4 %'")).await, 1);
    assert_eq!(count(Some("2100-01-01T00:00:00Z"), None).await, 0);
}

async fn articles_come_once_each_in_the_order_of_their_ids(store: &Store) {
    let ids: Vec<String> = filled(store, 6).await.iter().map(|a| a["article_id"].as_str().unwrap().into()).collect();
    assert!(ids.is_sorted() && ids.len() == 6);
    let rest = store.articles_after(&ids[3], &Selection::default()).await.unwrap();
    assert_eq!(rest.len(), 2);
    assert!(store.articles_after(&ids[5], &Selection::default()).await.unwrap().is_empty());
}

/// Runs the program over some pages in a folder of its own.
pub async fn program_with(pages: usize) -> (tempfile::TempDir, Program) {
    let folder = tempfile::tempdir().unwrap();
    let origin = Origin::site(numbered).await;
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &(urls(&origin, pages).join("\n") + "\n"));
    program.write(
        "c.toml",
        "[network]\nallow = ['127.0.0.0/8']\n[politeness]\nrate = '100/s'\nmax_rate = '100/s'\n[store]\nurl = 'sqlite://a.db'\n",
    );
    told(&program, &["run", "--urls", "urls.txt", "--progress", "none"]);
    (folder, program)
}

/// What a command prints that ends well.
pub fn told(program: &Program, args: &[&str]) -> String {
    let args = [args, &["--config", "c.toml"]].concat();
    let output = tokio::task::block_in_place(|| program.run(&args));
    assert_eq!(code(&output), 0, "{args:?}: {}{}", stdout(&output), stderr(&output));
    stdout(&output)
}
