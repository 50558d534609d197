//! What `--urls` takes: a file or a pipe; and what it says of what is neither.
//! Never a page: the lists name nothing that is fetched.

use crate::support::program::Program;
use std::{fs, process::Output, thread};

fn run(program: &Program, list: &str) -> Output {
    program.run(&["run", "--urls", list, "--store", "sqlite://m.db", "--summary-json", "summary.json"])
}

fn refused(list: &str, why: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let output = run(&Program::in_folder(folder.path()), list);
    let said = String::from_utf8_lossy(&output.stderr).to_string();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(list) && said.contains(why), "{said}");
    assert!(!folder.path().join("m.db").exists(), "refused before anything was begun");
}

#[test]
fn a_list_that_is_not_there_or_a_folder_is_refused() {
    refused("nowhere.txt", "No such file");
    refused("folder", "this is a folder");
}

#[test]
fn a_named_pipe_is_a_list() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("list.pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    // Writing waits until somebody reads.
    let writer = thread::spawn(move || fs::write(pipe, "https://\n").unwrap());
    let output = run(&Program::in_folder(folder.path()), "list.pipe");
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let summary = fs::read_to_string(folder.path().join("summary.json")).unwrap();
    assert!(summary.contains(r#""invalid_seeds":1"#), "{summary}");
}
