//! WARC files read by the tools of others: warcio and fastwarc, from the Python package index.
//! Never part of `cargo test`: it needs Python and the index.

use super::warc::{append, files, options};
use copydesk::store::Warc;
use std::{
    path::Path,
    process::{Command, Output},
};

/// Counts records and wrong digests.
const FASTWARC: &str = "
import sys
from fastwarc.warc import ArchiveIterator
records = wrong = 0
for name in sys.argv[1:]:
    for record in ArchiveIterator(open(name, 'rb'), parse_http=False):
        records += 1
        wrong += not record.verify_block_digest()
print(records, wrong)
";

fn run(program: &Path, args: &[&str]) -> Output {
    let shown = program.display();
    let output = Command::new(program).args(args).output().unwrap_or_else(|error| panic!("{shown}: {error}"));
    assert!(output.status.success(), "{shown} {args:?}: {output:?}");
    output
}

#[test]
#[ignore = "a drill: needs Python and its package index"]
fn drill_readers_of_other_makers_read_our_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut warc = Warc::open(options(&folder.path().join("warc"), 4_000)).unwrap();
    append(&mut warc, 0..20);
    append(&mut warc, 10..30);
    warc.close().unwrap();
    let tools = folder.path().join("tools");
    run(Path::new("python3"), &["-m", "venv", &tools.to_string_lossy()]);
    run(&tools.join("bin/pip"), &["install", "--quiet", "warcio", "fastwarc"]);
    let found = files(&folder.path().join("warc"));
    let names: Vec<String> = found.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    run(&tools.join("bin/warcio"), &[&["check"], names.as_slice()].concat());
    let told = run(&tools.join("bin/python"), &[&["-c", FASTWARC], names.as_slice()].concat());
    assert_eq!(String::from_utf8_lossy(&told.stdout).trim(), format!("{} 0", 40 + names.len()));
}
