//! README's words on `clean` and `explain`, and the examples of their help: pasted into a shell, they work.
//! Never a test of its prose.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs a line as a person pastes it, with the program in the path.
fn paste(line: &str, folder: &Path) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_copydesk")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    Command::new("sh").args(["-euc", line]).current_dir(folder).env("PATH", path).stdin(Stdio::null()).output().unwrap()
}

fn says(line: &str, folder: &Path) -> String {
    let output = paste(line, folder);
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_lines_of_the_section_on_explain_work_as_they_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let marked = readme.split("<!-- explain -->\n```sh\n").nth(1).expect("README has a marked block");
    let folder = tempfile::tempdir().unwrap();
    // README speaks from the project's folder; what it writes belongs into ours.
    let lines = marked.split("```").next().unwrap().replace(" tests/", &format!(" {}/tests/", root.display()));
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    let text = says(lines[0], folder.path());
    assert!(text.contains("zh.pinyin") && text.contains("a run says    stored"), "{text}");
    says(lines[1], folder.path());
    let page = std::fs::read_to_string(folder.path().join("explained.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("hǎinán"));
    let json: serde_json::Value = serde_json::from_str(&says(lines[2], folder.path())).unwrap();
    assert_eq!(json["outcome"]["outcome"], "stored");
}

/// The examples that a command's help gives.
fn examples(command: &str, folder: &Path) -> Vec<String> {
    let help = says(&format!("copydesk {command} --help"), folder);
    let examples = help.split("Examples:\n").nth(1).unwrap();
    let lines = examples.lines().take_while(|line| line.starts_with("  "));
    lines.map(|line| line.trim().to_string()).collect()
}

#[test]
fn the_examples_of_clean_work_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let answers: Vec<String> = examples("clean", folder.path()).iter().map(|line| says(line, folder.path())).collect();
    assert_eq!(answers[0], "海南洋浦经济开发区的港口\n");
    let json: serde_json::Value = serde_json::from_str(&answers[1]).unwrap();
    assert_eq!(json["lines"][0]["annotations"].as_array().unwrap().len(), 4);
    let line: serde_json::Value = serde_json::from_str(&answers[2]).unwrap();
    assert_eq!(line["dateline"]["place"], "北京");
    assert_eq!(answers.len(), 3);
}

#[test]
fn the_examples_of_explain_work_as_they_stand_but_for_the_web() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("page.html"), "<p>A page of one short line.</p>").unwrap();
    let examples = examples("explain", folder.path());
    let (web, rest): (Vec<_>, Vec<_>) = examples.iter().partition(|line| line.contains("://"));
    assert_eq!((web.len(), rest.len()), (1, 3));
    for line in rest {
        let said = says(line, folder.path());
        assert!(said.contains("empty_content") || line.contains("--html"), "{line}: {said}");
    }
    assert!(folder.path().join("explained.html").exists());
}
