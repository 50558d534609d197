//! `copydesk export` as people call it.
//! Never another database than the folder's own.

use super::{program_with, told};
use crate::support::program::{code, stderr};
use copydesk::store::{ARTICLE, PARTS};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn json_lines_and_csv_hold_the_same_articles() {
    let (_folder, program) = program_with(3).await;
    let lines = told(&program, &["export"]);
    let articles: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(articles.len(), 3);
    assert!(lines.starts_with("{\"article_id\":\""), "{lines:.60}");
    let table = told(&program, &["export", "--format", "csv"]);
    assert!(table.contains("\r\n") && table.starts_with("article_id,url,canonical_url,title,"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let names = reader.headers().unwrap().clone();
    assert_eq!(names.len(), ARTICLE.len() + PARTS.len());
    for (row, article) in reader.records().zip(&articles) {
        for (name, cell) in names.iter().zip(row.unwrap().iter()) {
            match &article[name] {
                Value::Null => assert_eq!(cell, "", "{name}"),
                Value::String(text) => assert_eq!(cell, text, "{name}"),
                other => assert_eq!(&serde_json::from_str::<Value>(cell).unwrap(), other, "{name}"),
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn markdown_is_title_origin_and_text() {
    let (_folder, program) = program_with(2).await;
    let text = told(&program, &["export", "--format", "markdown", "--where", "published_on = '2025-03-01'"]);
    let parts: Vec<&str> = text.split("\n\n").collect();
    assert_eq!(parts[0], "# Report 0 from the valley: what the council decided");
    assert!(parts[1].starts_with("Joan Miller · 2025-03-01 · <http://127.0.0.1:") && parts.len() == 7, "{text}");
    let both = told(&program, &["export", "--format", "markdown"]);
    assert_eq!(both.matches("\n\n---\n\n# Report ").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_takes_its_name_when_it_is_whole() {
    let (folder, program) = program_with(2).await;
    told(&program, &["export", "--output", "out.jsonl"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("out.jsonl")).unwrap().lines().count(), 2);
    assert!(!folder.path().join("out.jsonl.part").exists());
    let refused = tokio::task::block_in_place(|| {
        program.run(&["export", "--output", "no/such/folder.csv", "--config", "c.toml"])
    });
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("--output no/such/folder.csv"), "{}", stderr(&refused));
}

#[cfg(not(feature = "parquet"))]
#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_not_in_this_build_is_refused_by_name_and_not_in_help() {
    let (folder, program) = program_with(1).await;
    let args = ["export", "--format", "parquet", "--output", "out", "--config", "c.toml"];
    let refused = tokio::task::block_in_place(|| program.run(&args));
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("this build has no Parquet"), "{}", stderr(&refused));
    assert!(!folder.path().join("out.part").exists());
    assert!(!told(&program, &["export", "--help"]).contains("parquet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_names_every_column() {
    let (_folder, program) = program_with(1).await;
    let schema = told(&program, &["export", "--schema"]);
    for field in ARTICLE {
        assert!(
            schema.lines().any(|line| line.starts_with(&format!("{} ", field.column.name))),
            "{}",
            field.column.name
        );
    }
    for part in PARTS {
        assert!(schema.contains(&format!("(table {})", part.table)), "{}", part.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_condition_that_is_wrong_is_told_with_its_place() {
    let (_folder, program) = program_with(1).await;
    let wrong =
        tokio::task::block_in_place(|| program.run(&["export", "--where", "lang ~ 'en'", "--config", "c.toml"]));
    assert_eq!(code(&wrong), 2);
    assert!(stderr(&wrong).contains("character 6"), "{}", stderr(&wrong));
}
