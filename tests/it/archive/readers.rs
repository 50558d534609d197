//! WARC files read by the tools of others: warcio and fastwarc, from the Python package index.
//! Never part of `cargo test`: it needs Python and the index.

use super::warc::{append, files, options};
use crate::support::python::Python;
use copydesk::store::Warc;

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

#[test]
#[ignore = "a drill: needs Python and its package index"]
fn drill_readers_of_other_makers_read_our_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut warc = Warc::open(options(&folder.path().join("warc"), 4_000)).unwrap();
    append(&mut warc, 0..20);
    append(&mut warc, 10..30);
    warc.close().unwrap();
    let python = Python::with(folder.path(), &["warcio", "fastwarc"]);
    let found = files(&folder.path().join("warc"));
    let names: Vec<String> = found.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    python.run("warcio", &[&["check"], names.as_slice()].concat());
    let told = python.run("python", &[&["-c", FASTWARC], names.as_slice()].concat());
    assert_eq!(told.trim(), format!("{} 0", 40 + names.len()));
}
