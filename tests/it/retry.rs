//! `copydesk retry` as a person meets it: the real binary, on both databases.
//! Never which letters an expression picks: that is the store's test.

use crate::{
    crash::config,
    support::{
        news_site::NewsSite,
        postgres,
        program::{Program, code, stderr, stdout},
    },
};

/// A folder with a list whose first two of five pages do not exist, fetched once.
fn fetched(program: &Program, site: &NewsSite, store: &str) {
    let urls = [site.url(0, "/gone/1"), site.url(1, "/gone/2"), site.article(1), site.article(2), site.article(3)];
    program.write("urls.txt", &urls.join("\n"));
    program.write("config/copydesk.toml", &config(store, "urls.txt"));
    let output = program.run(&["run", "--progress", "none"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
}

fn says(program: &Program, args: &[&str]) -> String {
    let output = program.run(args);
    assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
    stdout(&output)
}

fn check(store: &str) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("config")).unwrap();
    let (program, site) = (Program::in_folder(folder.path()), NewsSite::start(2));
    fetched(&program, &site, store);
    let which = "http_status = 404 and url like '%/gone/_'";
    let json = |args: &[&str]| -> serde_json::Value { serde_json::from_str(&says(&program, args)).unwrap() };

    let dry = json(&["retry", "--where", which, "--dry-run", "--json"]);
    assert_eq!(dry, serde_json::json!({ "would_revive": 2, "failure_codes": { "permanent_http": 2 } }));
    let asked = site.log().len();
    assert!(says(&program, &["run", "--progress", "none"]).contains("done"));
    assert_eq!(site.log().len(), asked, "a dry run revived something");

    assert_eq!(json(&["retry", "--where", which, "--json"])["revived"], 2);
    assert_eq!(json(&["retry", "--where", which, "--json"])["revived"], 0, "the second time is a no-op");
    says(&program, &["run", "--progress", "none"]);
    let counts = site.counts();
    let gone: Vec<usize> = counts.iter().filter(|((_, path), _)| path.contains("gone")).map(|(_, n)| *n).collect();
    assert_eq!(gone, [2, 2], "each was asked for once more");

    let none = says(&program, &["retry", "--where", "failure_code = 'timeout'"]);
    assert_eq!(none.trim(), "no dead letter is such; the view dead_letters has them all");

    let text = says(&program, &["retry", "--all"]);
    assert!(text.contains("permanent_http") && text.contains("`copydesk run` asks for them again."), "{text}");
}

#[test]
fn what_is_revived_is_asked_for_by_the_next_run_on_sqlite() {
    check("sqlite://t.db");
}

#[test]
fn what_is_revived_is_asked_for_by_the_next_run_on_postgres() {
    if let Some(url) = postgres::fresh_database() {
        check(&url);
    }
}

#[test]
fn a_wrong_command_line_is_told_and_nothing_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for (args, told) in [
        (vec!["retry"], "--where <EXPRESSION>|--all"),
        (vec!["retry", "--all", "--where", "attempts = 1"], "cannot be used with"),
        (vec!["retry", "--where", "hots = 'a'"], "--where, character 1: no column `hots`; did you mean `host`?"),
        (vec!["retry", "--where", "host = 'a' or"], "host = 'a' or\n               ^"),
    ] {
        let output = program.run(&args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains(told), "{args:?}: {}", stderr(&output));
    }
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "a wrong command made a file");
}

#[test]
fn a_database_that_is_not_there_is_told_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for args in [&["retry", "--all"][..], &["reprocess"], &["retry", "--all", "--dry-run"]] {
        let output = program.run(&[args, &["--store", "sqlite://typo.db"]].concat());
        assert_eq!(code(&output), 6, "{args:?}");
        assert!(stderr(&output).contains("there is no database at typo.db"), "{args:?}: {}", stderr(&output));
    }
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "a wrong address made a file");
}

#[test]
fn the_lines_of_the_readme_work_as_they_stand() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let block = readme.split("<!-- retry -->\n```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    assert_eq!(code(&program.run(&["migrate"])), 0);
    assert_eq!(block.lines().count(), 3);
    for line in block.lines() {
        let quoted: Vec<&str> = line.split('"').collect();
        let mut args: Vec<&str> = quoted[0].split_whitespace().skip(1).collect();
        args.extend(quoted.get(1));
        args.extend(quoted.get(2).iter().flat_map(|rest| rest.split_whitespace()));
        says(&program, &args);
    }
}
