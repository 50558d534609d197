//! Exports of both databases read back by pyarrow and DuckDB, and held against the tables.
//! Never part of `cargo test`: it needs Python and its package index.

use super::awkward::make_awkward;
use crate::{
    store::fixture::block_on,
    support::{
        postgres,
        program::{Program, code, stderr},
        python::Python,
    },
};
use std::path::Path;

/// The demo's articles in all its languages, some made awkward, in every form that a program reads.
fn exported(folder: &Path, name: &str, url: &str) {
    let program = Program::in_folder(folder);
    let run = |args: &[&str]| {
        let output = program.run(args);
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
    };
    run(&["demo", "--store", url]);
    block_on(make_awkward(url));
    for form in ["parquet", "csv", "jsonl"] {
        run(&["export", "--store", url, "--format", form, "--output", &format!("{name}.{form}")]);
    }
}

#[test]
#[ignore = "a drill: needs Python and its package index"]
fn drill_readback_of_exports_by_other_makers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db").display().to_string();
    let url = postgres::fresh_database().expect("the drill compares both databases");
    exported(folder.path(), "sqlite", &format!("sqlite://{file}"));
    exported(folder.path(), "postgres", &url);
    let python = Python::with(folder.path(), &["pyarrow", "duckdb", "psycopg[binary]"]);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/export/readback.py");
    let told = python.run("python", &[script, &folder.path().to_string_lossy(), &file, &url]);
    println!("{told}");
    assert_eq!(told.matches(" cells equal").count(), 12);
}
