//! `copydesk demo`, as a newcomer types it.

use crate::{
    crash::config,
    support::program::{Program, code, stderr, stdout},
};

#[test]
fn every_demo_page_ends_as_it_should_and_a_second_demo_replaces_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for _ in 0..2 {
        let output = program.run(&["demo"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let told = stdout(&output);
        assert!(told.contains("addresses ended as they should"), "{told}");
        for lang in ["zh-Hans", "zh-Hant", "en", "de", "fr", "es", "it", "pt", "ru", "ja", "ko", "ar"] {
            assert!(told.lines().any(|line| line.trim_start().starts_with(&format!("{lang} "))), "{lang}:\n{told}");
        }
        assert!(folder.path().join("copydesk.db").exists());
        assert!(!folder.path().join("copydesk.db-wal").exists(), "the file must stand alone");
    }
}

#[test]
fn a_database_with_real_runs_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", "");
    program.write("c.toml", &config("sqlite://copydesk.db", "urls.txt"));
    assert_eq!(code(&program.run(&["run", "--config", "c.toml"])), 0);
    let output = program.run(&["demo"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("--into"), "{}", stderr(&output));
    let status = stdout(&program.run(&["status", "--store", "sqlite://copydesk.db"]));
    assert!(status.lines().any(|line| line.trim_start().starts_with("1 ") && line.contains(" run ")), "{status}");
}

#[test]
fn a_demo_into_a_database_that_cannot_be_made_ends_with_6() {
    let folder = tempfile::tempdir().unwrap();
    let output = Program::in_folder(folder.path()).run(&["demo", "--into", "sqlite:///nowhere/at/all/d.db"]);
    assert_eq!(code(&output), 6, "{}", stderr(&output));
}

#[test]
fn a_demo_goes_where_the_command_line_says() {
    let folder = tempfile::tempdir().unwrap();
    let output = Program::in_folder(folder.path()).run(&["demo", "--store", "sqlite://own.db"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(folder.path().join("own.db").exists() && !folder.path().join("copydesk.db").exists());
}
