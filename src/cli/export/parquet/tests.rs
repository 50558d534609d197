//! The writer alone: row groups and what a column refuses.
//! Never a database: articles are made here.

use super::*;
use ::parquet::file::{
    metadata::RowGroupMetaData,
    reader::{FileReader, SerializedFileReader},
};
use serde_json::json;
use std::{fs::File, path::Path};

fn written(path: &Path, articles: impl Iterator<Item = Value>) -> io::Result<()> {
    let mut output = Output::open(Some(path))?;
    let mut writer = Parquet::new(&mut output)?;
    articles.into_iter().try_for_each(|article| writer.article(&article))?;
    writer.end()?;
    drop(writer);
    output.keep()
}

fn rows_of_groups(path: &Path) -> Vec<i64> {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    reader.metadata().row_groups().iter().map(RowGroupMetaData::num_rows).collect()
}

#[test]
fn a_row_group_ends_at_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    let text = "海".repeat(1 << 20);
    written(&path, (0..25).map(|n| json!({ "article_id": n.to_string(), "body_text": text }))).unwrap();
    assert_eq!(rows_of_groups(&path), [11, 11, 3]);
}

#[test]
fn no_article_is_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    written(&path, std::iter::empty()).unwrap();
    assert_eq!(rows_of_groups(&path), [0_i64; 0]);
    let reader = SerializedFileReader::new(File::open(&path).unwrap()).unwrap();
    let fields = reader.metadata().file_metadata().schema().get_fields().len();
    assert_eq!(fields, ARTICLE.len() + PARTS.len());
}

fn refused(article: Value, why: &str) {
    let folder = tempfile::tempdir().unwrap();
    let error = written(&folder.path().join("a.parquet"), std::iter::once(article)).unwrap_err();
    assert!(error.to_string().contains(why), "{error}");
}

#[test]
fn a_value_of_another_type_is_an_error_and_no_null() {
    refused(json!({ "word_count": "many" }), "column word_count: \"many\" is no Int");
    refused(json!({ "published_on": "yesterday" }), "column published_on");
    refused(json!({ "fetched_at": 7 }), "column fetched_at");
    refused(json!({ "tags": [1] }), "column tag: 1 is no Text");
    refused(json!({ "keywords": [{ "score": "high" }] }), "column score");
}

#[test]
fn an_error_of_the_output_keeps_its_kind() {
    let broken: ParquetError = io::Error::from(io::ErrorKind::BrokenPipe).into();
    assert_eq!(unwrapped(broken).kind(), io::ErrorKind::BrokenPipe);
    let other = unwrapped(ParquetError::General("of its own".into()));
    assert!(other.kind() == io::ErrorKind::Other && other.to_string().contains("of its own"), "{other}");
}
