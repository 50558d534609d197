//! The program as a person meets it: commands, errors, exit codes. The real binary, loopback alone.

use crate::{
    crash::{config, number},
    support::{
        news_site::NewsSite,
        program::{Program, code, stderr, stdout, wait},
    },
};
use copydesk::{
    model::Clock,
    store::{self, ProcessLock, Store},
};
use std::{path::Path, thread, time::Duration};

fn open(url: &str) -> (tokio::runtime::Runtime, Store) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options = store::Options { url: url.into(), max_connections: 2, clock: Clock::System };
    let store = runtime.block_on(Store::open(&options)).unwrap();
    (runtime, store)
}

fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("t.db").display())
}

#[test]
fn a_list_becomes_one_outcome_a_url_and_a_second_run_asks_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(3);
    let program = Program::in_folder(folder.path());
    let list = format!(
        "# a comment\n{}\n{}\n{}#top\nnot a url\nftp://files.example/x\n{}\n{}\n",
        site.article(1),
        site.article(2),
        site.article(2),
        site.url(0, "/gone.html"),
        site.url(2, "/redirect/5"),
    );
    program.write("urls.txt", &list);
    let store = sqlite(folder.path());
    program.write("c.toml", &config(&store, "urls.txt"));
    let first = program.run(&["run", "--config", "c.toml", "--summary-json", "run.json"]);
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    assert!(stdout(&first).lines().count() <= 25, "{}", stdout(&first));
    let (runtime, db) = open(&store);
    let rows = runtime
        .block_on(db.query_table("SELECT url, outcome, failure_code FROM url_outcomes ORDER BY url"))
        .unwrap()
        .rows;
    let mut told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cell = |at: usize| row[at].as_deref().unwrap_or("-").to_string();
            format!("{} {} {}", cell(0).rsplit(':').next().unwrap(), cell(1), cell(2))
        })
        .collect();
    told.sort();
    let port = site.port;
    assert_eq!(
        told,
        [
            "//files.example/x rejected invalid_url".to_string(),
            format!("{port}/a/1.html stored -"),
            format!("{port}/a/2.html stored -"),
            format!("{port}/a/2.html#top duplicate -"),
            format!("{port}/gone.html failed permanent_http"),
            format!("{port}/redirect/5 stored -"),
            "not a url rejected invalid_url".to_string(),
        ]
    );
    let json: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join("run.json")).unwrap()).unwrap();
    assert_eq!(json["leased"], json["ended"]);
    assert_eq!(json["outcomes"]["stored"], 3);
    runtime.block_on(db.close());

    let asked = site.log().len();
    let second = program.run(&["run", "--config", "c.toml"]);
    assert_eq!(code(&second), 0, "{}", stderr(&second));
    assert_eq!(site.log().len(), asked, "the second run asked for what was not due");
}

#[test]
fn a_broken_config_tells_all_its_faults_and_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write(
        "bad.toml",
        "[politness]\nrate = \"1/s\"\n[http]\nmax_body = \"big\"\n[[source]]\nname = \"f\"\nkind = \"feed\"\n",
    );
    let output = program.run(&["config", "check", "--config", "bad.toml"]);
    assert_eq!(code(&output), 2);
    let told = stderr(&output);
    for part in ["politness", "politeness", "max_body", "feed", "bad.toml:1", "bad.toml:4"] {
        assert!(told.contains(part), "{part} is not in:\n{told}");
    }
}

#[test]
fn an_unwritable_database_ends_with_6_and_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", "http://127.0.0.1:9/a\n");
    let output = program.run(&["run", "--urls", "urls.txt", "--store", "sqlite:///nowhere/at/all/x.db"]);
    assert_eq!(code(&output), 6, "{}", stderr(&output));
    assert!(stderr(&output).contains("/nowhere/at/all/x.db"), "{}", stderr(&output));
    let output = program.run(&["status", "--store", "postgres://nobody@127.0.0.1:9/none"]);
    assert_eq!(code(&output), 6, "{}", stderr(&output));
}

#[test]
fn a_second_process_on_the_same_file_ends_with_5_or_skips() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    let _held = ProcessLock::try_acquire(&store).unwrap().expect("the lock is free");
    program.write("urls.txt", "");
    let refused = program.run(&["run", "--urls", "urls.txt", "--store", &store]);
    assert_eq!(code(&refused), 5, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("another copydesk"), "{}", stderr(&refused));
    program.write("skip.toml", "[limits]\non_overlap = \"skip\"\n");
    let skipped = program.run(&["run", "--config", "skip.toml", "--urls", "urls.txt", "--store", &store]);
    assert_eq!(code(&skipped), 0, "{}", stderr(&skipped));
}

#[test]
fn a_second_process_that_may_wait_runs_when_the_first_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    let held = ProcessLock::try_acquire(&store).unwrap().expect("the lock is free");
    program.write("urls.txt", "");
    program.write("wait.toml", "[limits]\non_overlap = \"wait\"\n");
    let mut child = program.start(&["run", "--config", "wait.toml", "--urls", "urls.txt", "--store", &store]);
    thread::sleep(Duration::from_millis(500));
    assert!(child.try_wait().unwrap().is_none(), "it did not wait");
    drop(held);
    assert_eq!(wait(&mut child, Duration::from_secs(10)).code(), Some(0));
}

#[test]
fn what_is_not_built_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for (args, name) in
        [(vec!["plan"], "plan"), (vec!["run", "--dry-run"], "--dry-run"), (vec!["run", "--source", "nights"], "nights")]
    {
        let output = program.run(&args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains(name), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn a_list_from_a_pipe_is_run() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(1);
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    program.write("none.txt", "");
    program.write("c.toml", &config(&store, "none.txt"));
    let list = format!("url,desk\n{},sport\n{},news\n", site.article(1), site.article(2));
    let output = program.run_with_stdin(&["run", "--config", "c.toml", "--urls", "-"], &list);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let (runtime, db) = open(&store);
    assert_eq!(runtime.block_on(number(&db, "SELECT count(*) FROM articles")), 2);
    assert_eq!(runtime.block_on(number(&db, "SELECT count(*) FROM seeds WHERE labels LIKE '%sport%'")), 1);
    runtime.block_on(db.close());
}

#[test]
fn a_time_budget_ends_the_run_with_4_and_the_next_run_takes_up_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(1);
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    let list: String = (0..60).map(|n| site.article(n) + "\n").collect();
    program.write("urls.txt", &list);
    program.write("c.toml", &config(&store, "urls.txt").replace("200/s", "20/s"));
    let first = program.run(&["run", "--config", "c.toml", "--time-budget", "500ms"]);
    assert_eq!(code(&first), 4, "{}", stderr(&first));
    let (runtime, db) = open(&store);
    let left = "SELECT count(*) FROM url_outcomes WHERE outcome = 'deferred' AND failure_code = 'time_budget'";
    assert!(runtime.block_on(number(&db, left)) > 0);
    runtime.block_on(db.close());
    let second = program.run(&["run", "--config", "c.toml"]);
    assert_eq!(code(&second), 0, "{}", stderr(&second));
    let (runtime, db) = open(&store);
    assert_eq!(runtime.block_on(number(&db, "SELECT count(*) FROM url_outcomes WHERE outcome = 'stored'")), 60);
    runtime.block_on(db.close());
    assert!(site.counts().values().all(|n| *n == 1), "a page was asked for twice");
}

#[test]
fn sigterm_drains_and_ends_with_143() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(2);
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    let list: String = (0..200).map(|n| site.article(n) + "\n").collect();
    program.write("urls.txt", &list);
    program.write("c.toml", &config(&store, "urls.txt").replace("200/s", "20/s"));
    let mut child = program.start(&["run", "--config", "c.toml"]);
    for _ in 0..500 {
        if site.counts().len() >= 5 {
            break;
        }
        thread::sleep(Duration::from_millis(20));
    }
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    let status = wait(&mut child, Duration::from_secs(20));
    assert_eq!(status.code(), Some(143));
    let (runtime, db) = open(&store);
    let asked = i64::try_from(site.counts().len()).unwrap();
    assert_eq!(
        runtime.block_on(number(&db, "SELECT count(*) FROM articles")),
        asked,
        "what was fetched was not stored"
    );
    assert_eq!(runtime.block_on(number(&db, "SELECT count(*) FROM hosts WHERE lease_owner IS NOT NULL")), 0);
    runtime.block_on(db.close());
}

#[test]
fn a_pipe_that_stays_open_does_not_keep_a_run_from_stopping() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let store = sqlite(folder.path());
    for (args, expected) in [(&["--time-budget", "300ms"][..], 4), (&[], 143)] {
        let mut child = program.start_with_open_stdin(&[&["run", "--urls", "-", "--store", &store], args].concat());
        thread::sleep(Duration::from_millis(1_000));
        if expected == 143 {
            let pid = child.id().to_string();
            assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        }
        assert_eq!(wait(&mut child, Duration::from_secs(10)).code(), Some(expected));
    }
}

#[test]
fn a_manifest_keeps_its_order_its_keys_and_goes_on_after_a_bad_page() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("a.html", &crate::support::news_site::article(1));
    program.write("empty.html", "<html><body></body></html>");
    let manifest = "{\"id\":1,\"file\":\"a.html\",\"url\":\"http://post.example/a\",\"desk\":\"x\"}\nnonsense\n\
                    {\"id\":2,\"file\":\"none.html\"}\n{\"id\":3,\"file\":\"empty.html\"}\n{\"id\":4,\"file\":\"a.html\"}\n\
                    {\"id\":5,\"file\":\"a.html\",\"url\":\"post/a\"}\n";
    let output = program.run_with_stdin(&["extract", "--manifest", "-"], manifest);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let lines: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 6);
    assert_eq!((&lines[0]["id"], &lines[0]["desk"]), (&1.into(), &"x".into()));
    assert_eq!(lines[0]["title"], "Report 1 from the valley: what the council decided");
    assert!(lines[1]["error"].is_string() && lines[2]["error"].is_string());
    assert!(lines.iter().all(|line| line["ms"].is_number()), "every line tells its time");
    assert!(lines[3]["error"].as_str().unwrap().contains("empty_content"), "{}", lines[3]);
    assert_eq!(lines[4]["url"], serde_json::Value::Null);
    assert_eq!(lines[4]["published_on"], lines[0]["published_on"]);
    assert!(lines[5]["url_error"].is_string() && lines[5]["title"] == lines[0]["title"], "{}", lines[5]);
}

#[test]
fn one_page_can_be_had_as_json_text_and_markdown() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("a.html", &crate::support::news_site::article(1));
    let json = program.run(&["extract", "a.html", "--url", "http://post.example/a"]);
    let record: serde_json::Value = serde_json::from_str(&stdout(&json)).unwrap();
    assert_eq!(record["url"], "http://post.example/a");
    assert_eq!(record["id"].as_str().unwrap().len(), 32);
    let text = stdout(&program.run(&["extract", "a.html", "--format", "text"]));
    assert!(text.starts_with("Report 1 from the valley"), "{text}");
    let markdown = stdout(&program.run(&["extract", "a.html", "--format", "markdown"]));
    assert!(markdown.starts_with("# Report 1 from the valley"), "{markdown}");
}

#[test]
fn clean_takes_text_and_lines() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let text = program.run_with_stdin(&["clean"], "海南(hǎinán)的港口(gǎngkǒu)在洋浦(yángpǔ)。\n");
    assert_eq!(stdout(&text), "海南的港口在洋浦。\n");
    let line = "{\"id\":\"x\",\"text\":\"新华网海口7月7日电(记者吴茂辉)湖南\",\"kind\":\"dateline\",\"lang\":\"zh\"}\n";
    let lines = program.run_with_stdin(&["clean", "--jsonl"], line);
    let out: serde_json::Value = serde_json::from_str(&stdout(&lines)).unwrap();
    assert_eq!(out["dateline"]["place"], "海口");
    assert_eq!(out["dateline"]["year"], serde_json::Value::Null);
}

#[test]
fn the_noise_of_a_text_is_judged_over_all_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let text = "海南(hǎinán)的港口今天起雾\n\n船在洋浦(yángpǔ)等了一天\n天黑才到海口(hǎikǒu)。\n";
    let clean = "海南的港口今天起雾\n\n船在洋浦等了一天\n天黑才到海口。\n";
    assert_eq!(stdout(&program.run_with_stdin(&["clean"], text)), clean);
    let json = stdout(&program.run_with_stdin(&["clean", "--json"], text));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((json["noise"].as_str(), json["lines"].as_array().unwrap().len()), (Some("noisy"), 4));
    let line = &json["lines"][2];
    assert_eq!((line["line"].as_u64(), line["clean"].as_str()), (Some(3), Some("船在洋浦等了一天")));
    assert_eq!(line["annotations"][0]["value"], "yángpǔ");
    assert_eq!(
        (line["edits"][0]["rule"].as_str(), line["edits"][0]["original"].as_str()),
        (Some("zh.pinyin"), Some("(yángpǔ)"))
    );
    let alone = "在洋浦(yángpǔ)\n";
    assert_eq!(stdout(&program.run_with_stdin(&["clean"], alone)), alone, "one reading is an author's gloss");
}

#[test]
fn clean_reads_old_encodings_and_says_what_it_cannot_read() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let (gbk, _, _) = encoding_rs::GBK.encode("渡口的雾散了,第１２班渡船起航,老人把船系在柳树下,等第一批赶集的人。");
    std::fs::write(folder.path().join("old.txt"), &gbk).unwrap();
    let clean = stdout(&program.run(&["clean", "old.txt"]));
    assert_eq!(clean, "渡口的雾散了,第12班渡船起航,老人把船系在柳树下,等第一批赶集的人。\n");
    std::fs::write(folder.path().join("binary"), [1, 2, 3, 0].repeat(200)).unwrap();
    for (file, name) in [("binary", "binary data"), ("none.txt", "none.txt")] {
        for form in [&["clean", file][..], &["clean", file, "--json"]] {
            let output = program.run(form);
            assert_eq!(code(&output), 2, "{form:?}");
            assert!(stderr(&output).contains(name), "{}", stderr(&output));
        }
    }
}

#[test]
fn a_bad_line_never_stops_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let lines: &[&[u8]] = &[
        b"\xEF\xBB\xBF{\"id\":1,\"text\":\"one\"}\r\n",
        b"{\"id\":2,\"text\":\"tw\xFFo\"}\n",
        b"\n",
        b"nonsense\n",
        b"{\"id\":{\"k\":[5]},\"text\":null}\n",
        b"{\"id\":6,\"text\":\"six\",\"kind\":\"headline\"}\n",
        b"{\"id\":7,\"text\":\"seven\",\"lang\":\"no language\",\"more\":1}",
    ];
    std::fs::write(folder.path().join("lines.jsonl"), lines.concat()).unwrap();
    let output = program.run(&["clean", "--jsonl", "lines.jsonl"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let lines: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let clean: Vec<_> = lines.iter().map(|line| line["clean"].as_str()).collect();
    assert_eq!(clean, [Some("one"), None, None, None, None, Some("seven")]);
    assert!(lines.iter().all(|line| line["clean"].is_string() != line["error"].is_string()));
    assert_eq!(lines[3]["id"], serde_json::json!({ "k": [5] }));
    // The same holds for a manifest.
    std::fs::write(folder.path().join("pages.jsonl"), b"{\"id\":\"\xFF\"}\n{\"id\":2}\n").unwrap();
    let output = program.run(&["extract", "--manifest", "pages.jsonl"]);
    assert_eq!((code(&output), stdout(&output).lines().count()), (0, 2), "{}", stderr(&output));
}

#[test]
fn every_command_shows_an_example_in_its_help() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    for command in [
        &["--help"][..],
        &["run", "--help"],
        &["extract", "--help"],
        &["clean", "--help"],
        &["explain", "--help"],
        &["status", "--help"],
        &["search", "--help"],
        &["doctor", "--help"],
        &["demo", "--help"],
    ] {
        let output = program.run(command);
        assert_eq!(code(&output), 0, "{command:?}");
        assert!(stdout(&output).contains("xample"), "{command:?}: {}", stdout(&output));
    }
}

#[test]
fn status_tells_outcomes_as_a_table_and_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(1);
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &format!("{}\n{}\n", site.article(1), site.url(0, "/gone")));
    let store = sqlite(folder.path());
    program.write("c.toml", &config(&store, "urls.txt"));
    assert_eq!(code(&program.run(&["run", "--config", "c.toml"])), 0);
    let json: serde_json::Value =
        serde_json::from_str(&stdout(&program.run(&["status", "--store", &store, "--json"]))).unwrap();
    assert_eq!(json["outcomes"]["stored"], 1);
    assert_eq!(json["dead_letters"]["permanent_http"], 1);
    let table = stdout(&program.run(&["status", "--store", &store]));
    assert!(table.contains("dead letters: permanent_http"), "{table}");
    let missing = program.run(&["status", "--store", "sqlite://none.db"]);
    assert_eq!(code(&missing), 6);
    assert!(stderr(&missing).contains("none.db"), "{}", stderr(&missing));
}
