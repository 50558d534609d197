//! `copydesk export --format parquet`, read back and held against the JSON lines of the same articles.
//! Never a comparison that a null, an empty list or a line break could slip through.

use super::{awkward::make_awkward, program_with, told};
use copydesk::store::{ARTICLE, Kind, PARTS};
use jiff::{Timestamp, civil};
use parquet::{
    basic::{Compression, LogicalType, Repetition, TimeUnit},
    file::reader::{FileReader, SerializedFileReader},
    record::{Field, Row},
};
use serde_json::{Map, Value};
use std::{fs::File, path::Path};

fn value(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Str(text) => text.as_str().into(),
        Field::Long(n) => (*n).into(),
        Field::Double(n) => (*n).into(),
        Field::Bool(truth) => (*truth).into(),
        Field::Date(days) => (civil::date(1970, 1, 1) + jiff::Span::new().days(*days)).to_string().into(),
        Field::TimestampMicros(us) => format!("{:.6}", Timestamp::from_microsecond(*us).unwrap()).into(),
        Field::Group(row) => Value::Object(object(row)),
        Field::ListInternal(list) => list.elements().iter().map(value).collect(),
        other => panic!("a type that no column has: {other:?}"),
    }
}

fn object(row: &Row) -> Map<String, Value> {
    row.get_column_iter().map(|(name, field)| (name.clone(), value(field))).collect()
}

fn exported(folder: &Path) -> SerializedFileReader<File> {
    SerializedFileReader::new(File::open(folder.join("out.parquet")).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn parquet_and_json_lines_hold_the_same_articles() {
    let (folder, program) = program_with(3).await;
    make_awkward(&format!("sqlite://{}", folder.path().join("a.db").display())).await;
    told(&program, &["export", "--format", "parquet", "--output", "out.parquet"]);
    let lines = told(&program, &["export"]);
    let articles: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reader = exported(folder.path());
    let rows: Vec<Value> = reader.get_row_iter(None).unwrap().map(|row| Value::Object(object(&row.unwrap()))).collect();
    // Both through one reader of numbers, which is not exact.
    let rows: Vec<Value> = serde_json::from_str(&Value::Array(rows).to_string()).unwrap();
    assert_eq!(rows.len(), articles.len());
    for (row, article) in rows.iter().zip(&articles) {
        assert!(row.as_object().unwrap().keys().eq(article.as_object().unwrap().keys()));
        article.as_object().unwrap().iter().for_each(|(name, cell)| assert_eq!(&row[name], cell, "{name}"));
    }
    assert!(rows.len() == 3 && rows[0]["subtitle"] == "" && rows[1]["subtitle"].is_null());
    assert!(rows[0]["tags"][1] == "a\"b\nc" && rows[2]["images"][0]["taken_on"] == "2024-02-29");
    assert_eq!(rows[0]["removed_at"], "1969-12-31T23:59:59.999999Z");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_column_has_its_type_and_zstandard() {
    let (folder, program) = program_with(1).await;
    told(&program, &["export", "--format", "parquet", "--output", "out.parquet"]);
    let reader = exported(folder.path());
    let schema = reader.metadata().file_metadata().schema_descr();
    let fields = ARTICLE.iter().chain(PARTS.iter().flat_map(|part| part.fields));
    let kinds: Vec<Kind> = fields.map(|field| field.column.kind).collect();
    assert_eq!(schema.num_columns(), kinds.len());
    for (column, kind) in schema.columns().iter().zip(kinds) {
        let meaning = match kind {
            Kind::Text => Some(LogicalType::String),
            Kind::Date => Some(LogicalType::Date),
            Kind::Instant => Some(LogicalType::timestamp(true, TimeUnit::MICROS)),
            Kind::Int | Kind::Real | Kind::Truth => None,
        };
        assert_eq!(column.logical_type_ref(), meaning.as_ref(), "{}", column.path());
        assert_eq!(column.self_type().get_basic_info().repetition(), Repetition::OPTIONAL, "{}", column.path());
    }
    let chunks = reader.metadata().row_group(0).columns();
    assert!(chunks.iter().all(|chunk| matches!(chunk.compression(), Compression::ZSTD(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn parquet_goes_to_a_pipe_as_to_a_file() {
    let (folder, program) = program_with(1).await;
    told(&program, &["export", "--format", "parquet", "--output", "out.parquet"]);
    let piped = tokio::task::block_in_place(|| program.run(&["export", "--format", "parquet", "--config", "c.toml"]));
    assert_eq!(piped.stdout, std::fs::read(folder.path().join("out.parquet")).unwrap());
}
