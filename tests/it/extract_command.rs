//! `copydesk extract` as a program: gzipped pages, the user's rules for sites.
//! Never a page of somebody else's.

use crate::support::news_site::article;
use crate::support::program::{Program, stdout};
use std::io::Write;

#[test]
fn gzipped_pages_are_read_and_torn_ones_end_alone() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    let page = article(1);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(page.as_bytes()).unwrap();
    let bytes = gzip.finish().unwrap();
    std::fs::write(folder.path().join("a.html.gz"), &bytes).unwrap();
    std::fs::write(folder.path().join("torn.html.gz"), &bytes[..bytes.len() / 2]).unwrap();
    let manifest = "{\"id\":1,\"file\":\"torn.html.gz\"}\n{\"id\":2,\"file\":\"a.html.gz\"}\n";
    let lines = stdout(&program.run_with_stdin(&["extract", "--manifest", "-"], manifest));
    let lines: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines[0]["error"].is_string(), "{}", lines[0]);
    assert_eq!(lines[1]["title"], "Report 1 from the valley: what the council decided");
    assert!(stdout(&program.run(&["extract", "a.html.gz", "--format", "text"])).starts_with("Report 1"));
}

#[test]
fn a_rule_for_a_site_is_taken_from_the_config_and_explain_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("a.html", &article(1).replace("</h1>", "</h1><b class=odd>Another title</b>"));
    program.write("c.toml", "[[site]]\nmatch = \"*.example\"\ntitle = [\"b.odd\"]\n");
    let run = |command: &str, extra: &[&str]| {
        let args = [&[command, "a.html", "--url", "http://post.example/a", "--config", "c.toml"], extra].concat();
        stdout(&program.run(&args))
    };
    assert!(run("extract", &["--format", "text"]).starts_with("Another title"));
    let explained: serde_json::Value = serde_json::from_str(&run("explain", &["--json"])).unwrap();
    let fields = explained["fields"].as_array().unwrap();
    let named = fields.iter().find(|field| field["field"] == "site_rule").unwrap();
    assert_eq!(named["value"], "*.example");
}

#[test]
fn a_page_without_an_article_gives_its_facts_beside_the_error() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write(
        "a.html",
        "<html><head><title>Boats for hire</title><meta name=author content='Ada Lind'>\
         <meta property=article:published_time content='2025-07-09T23:30:00Z'></head><body><nav><a href=/b>Boats</a></nav>",
    );
    let lines = stdout(&program.run_with_stdin(&["extract", "--manifest", "-"], "{\"id\":1,\"file\":\"a.html\"}\n"));
    let line: serde_json::Value = serde_json::from_str(lines.trim()).unwrap();
    assert!(line["error"].as_str().unwrap().contains("empty_content"), "{line}");
    assert_eq!(line["title"], "Boats for hire");
    assert_eq!(line["authors"], serde_json::json!(["Ada Lind"]));
    assert_eq!(line["published_on"], "2025-07-09");
    assert_eq!(line["body_text"], serde_json::Value::Null);
}
