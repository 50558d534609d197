//! The config commands of the real program, and what `run` makes of a list without an agent.
//! Never the tester's own variables or files.

use super::Desk;
use crate::support::program::{Program, code, stderr, stdout};
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What a command says on success.
fn told(program: &Program, args: &[&str], env: &[(&str, &str)]) -> String {
    let output = program.run_with_env(args, env);
    assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
    assert_eq!(stderr(&output), "", "{args:?}");
    stdout(&output)
}

/// What a command says when it refuses.
fn refused(program: &Program, args: &[&str], env: &[(&str, &str)]) -> String {
    let output = program.run_with_env(args, env);
    assert_eq!(code(&output), 2, "{args:?}: {}", stdout(&output));
    assert_eq!(stdout(&output), "", "{args:?}");
    stderr(&output)
}

fn line(text: &str, start: &str) -> String {
    text.lines().find(|line| line.starts_with(start)).unwrap_or_else(|| panic!("no {start} in\n{text}")).to_string()
}

#[test]
fn the_shipped_files_are_checked_shown_and_shown_again_the_same() {
    let program = Program::in_folder(Path::new(ROOT));
    let again = tempfile::tempdir().unwrap();
    for (file, sources) in [("config/copydesk.toml", 1), ("config/cron.toml", 1)] {
        let checked = told(&program, &["config", "check", "--config", file], &[]);
        assert!(checked.starts_with(&format!("{file}: no faults; {sources} source(s), store ")), "{checked}");
        let shown = told(&program, &["config", "show", "--config", file], &[]);
        let copy = again.path().join("shown.toml");
        std::fs::write(&copy, &shown).unwrap();
        let twice = told(&program, &["config", "show", "--config", copy.to_str().unwrap()], &[]);
        let values = |text: &str| text.lines().map(|l| l.split(" # ").next().unwrap().to_string()).collect::<Vec<_>>();
        assert_eq!(values(&twice), values(&shown));
    }
    assert!(told(&program, &["config", "check"], &[]).starts_with("config/copydesk.toml: no faults"));
}

#[test]
fn without_a_file_the_defaults_are_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let checked = told(&program, &["config", "check"], &[]);
    assert_eq!(checked, "the defaults: no faults; 0 source(s), store sqlite://copydesk.db\n");
    let shown = told(&program, &["config", "show"], &[]);
    assert!(shown.lines().filter(|line| line.contains(" # ")).all(|line| line.ends_with("# default")), "{shown}");
    let missing = refused(&program, &["config", "check", "--config", "no.toml"], &[]);
    assert!(missing.contains("no.toml:1:1: cannot be read: "), "{missing}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "looking at the config left something behind");
}

#[test]
fn the_schema_is_json_and_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let schema = told(&Program::in_folder(folder.path()), &["config", "schema"], &[]);
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["properties"]["http"]["properties"]["max_body"]["default"], "10MiB");
}

#[test]
fn the_store_is_taken_from_flag_then_variable_then_database_url_then_file() {
    let desk = Desk::new("[store]\nurl = \"sqlite://file.db\"\n").with("secret", "sqlite://secret.db\n");
    let program = Program::in_folder(desk.folder.path());
    let secret = desk.path("secret").display().to_string();
    let (own, database) = (("COPYDESK_STORE__URL", "sqlite://own.db"), ("DATABASE_URL", "sqlite://database.db"));
    let secret = ("COPYDESK_STORE__URL_FILE", secret.as_str());
    let flag: &[&str] = &["--store", "sqlite://flag.db"];
    for (flags, env, url, origin) in [
        (&[][..], vec![], "file", "copydesk.toml:2:7"),
        (&[], vec![database], "database", "environment variable DATABASE_URL"),
        (&[], vec![database, own], "own", "environment variable COPYDESK_STORE__URL"),
        (&[], vec![database, secret], "secret", "environment variable COPYDESK_STORE__URL_FILE"),
        (flag, vec![database, own, secret], "flag", "command line --store"),
        (flag, vec![], "flag", "command line --store"),
    ] {
        let args = [&["config", "show", "--config", "copydesk.toml"], flags].concat();
        let shown = line(&told(&program, &args, &env), "url = ");
        assert!(shown.starts_with(&format!("url = \"sqlite://{url}.db\"")), "{shown}");
        assert!(shown.ends_with(&format!("# {origin}")), "{shown}");
    }
    let twice = refused(&program, &["config", "show"], &[own, secret]);
    assert!(twice.contains("`store.url` is set twice"), "{twice}");
}

#[test]
fn no_command_tells_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("none.txt", "");
    let url = "postgres://me:hunter2@127.0.0.1:9/news?password=hunter2";
    for args in
        [&["config", "check"][..], &["config", "show"], &["run", "--urls", "none.txt"], &["status"], &["migrate"]]
    {
        for flags in [&[][..], &["--store", url], &["--store", "mysql://me:hunter2@127.0.0.1/"]] {
            let output = program.run_with_env(&[args, flags].concat(), &[("DATABASE_URL", url)]);
            let said = stdout(&output) + &stderr(&output);
            assert!(!said.is_empty() && !said.contains("hunter2"), "{args:?} {flags:?}: {said}");
            let reaches = args[0] != "config" && code(&output) == 6;
            assert!(!reaches || said.contains("postgres://127.0.0.1:9/news"), "{args:?}: {said}");
        }
    }
    let proxy = [("COPYDESK_HTTP__PROXY", "http://me:hunter2@127.0.0.1:9")];
    assert!(line(&told(&program, &["config", "show"], &proxy), "proxy").contains("me:***@127.0.0.1"));
}

#[test]
fn all_faults_of_file_variables_and_flags_are_told_in_one_go() {
    let desk = Desk::new("[http]\nmax_bdy = \"1MiB\"\n[log]\nlevel = 7\n");
    let program = Program::in_folder(desk.folder.path());
    let env = [("COPYDESK_RETRY__BASE", "soon"), ("COPYDESK_LOG_LEVEL", "info")];
    for command in [&["config", "check"][..], &["config", "show"], &["run"], &["status"], &["migrate"]] {
        let args = [command, &["--config", "copydesk.toml", "--store", "nowhere"]].concat();
        let told = refused(&program, &args, &env);
        for part in [
            "copydesk.toml:2:1: `http.max_bdy` is no key",
            "did you mean `max_body`?",
            "copydesk.toml:4:9: `log.level` must be a string",
            "environment variable COPYDESK_RETRY__BASE: `retry.base` is no length of time: \"soon\"",
            "environment variable COPYDESK_LOG_LEVEL: names no key",
            "command line --store: `store.url` must be `sqlite://FILE`",
        ] {
            assert_eq!(told.matches(part).count(), 1, "{args:?}: {part} in\n{told}");
        }
    }
    assert!(!desk.path("copydesk.db").exists());
}

#[test]
fn a_list_that_needs_an_agent_is_refused_before_anything_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for (name, list) in [
        ("a.txt", "http://127.0.0.1:9/a\nno url\nhttps://news.example/b\n"),
        ("a.csv", "id,url\n1,http://127.0.0.1:9/a\n2,https://news.example/b\n"),
        ("a.jsonl", "{\"url\":\"https://news.example/b\"}\n"),
        ("a", "https://news.example/b\n"),
    ] {
        program.write(name, list);
        let told = refused(&program, &["run", "--urls", name], &[]);
        let missing = "`[agent]` is missing: nothing outside loopback is fetched without it";
        assert!(told.contains(&format!("{missing}, and {name} lists https://news.example/b")), "{told}");
        assert!(!folder.path().join("copydesk.db").exists(), "{name}");
    }
    program.write("c.toml", "[[source]]\nname = \"a\"\nfile = \"a.txt\"\n");
    let told = refused(&program, &["run", "--config", "c.toml"], &[]);
    assert!(told.contains("c.toml:3:8: `[agent]` is missing"), "{told}");
}

#[test]
fn addresses_that_nobody_visits_need_no_agent_and_end_as_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let inside = "http://10.0.0.1/\nhttp://169.254.169.254/latest\nhttp://0/\nhttp://[::ffff:10.0.0.1]/\nno url\n";
    program.write("inside.txt", inside);
    let output = program.run(&["run", "--urls", "inside.txt", "--summary-json", "-"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let summary: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(summary["codes"]["blocked_address"], 4, "{summary}");
    let allowed = [("COPYDESK_NETWORK__ALLOW", "['10.0.0.0/8']")];
    assert!(refused(&program, &["run", "--urls", "inside.txt"], &allowed).contains("lists http://10.0.0.1/"));
}

#[test]
fn the_log_is_told_as_the_config_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let log = |level: &str, format: &str, flags: &[&str]| {
        // Each run has a list and a database of its own, so that each has something to tell.
        let database = format!("sqlite://{level}{format}{}.db", flags.len());
        program.write("inside.txt", "http://10.0.0.1/\n");
        let args = [&["run", "--urls", "inside.txt", "--progress", "none", "--store", &database], flags].concat();
        let output = program.run_with_env(&args, &[("COPYDESK_LOG__LEVEL", level), ("COPYDESK_LOG__FORMAT", format)]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stderr(&output)
    };
    assert_eq!(log("error", "text", &[]), "");
    assert!(log("info", "text", &[]).contains("blocked_address"));
    assert!(log("error", "text", &["--log", "info"]).contains("blocked_address"), "--log wins");
    let lines = log("info", "json", &[]);
    let events: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let rejected = events.iter().find(|event| event["message"] == "rejected").unwrap();
    assert_eq!((&rejected["code"], &rejected["url"]), (&"blocked_address".into(), &"http://10.0.0.1/".into()));
}

#[test]
fn the_end_of_a_run_names_the_store_without_its_password() {
    let Some(url) = crate::support::postgres::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("none.txt", "");
    let secret = url.replace("copydesk@", "copydesk:hunter2@");
    let output = program.run(&["run", "--urls", "none.txt", "--store", &secret]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let said = stdout(&output) + &stderr(&output);
    assert!(said.contains("records in postgres://copydesk:***@127.0.0.1"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}
