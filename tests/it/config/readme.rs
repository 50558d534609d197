//! What README says of the config is true: its example loads, its job line runs, the file it names has all keys.
//! Never a test of its prose.

use super::Desk;
use crate::support::program::{Program, code, stderr};
use copydesk::config::schema_json;
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of README's first block of this kind.
fn block(kind: &str) -> String {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let fence = format!("```{kind}\n");
    let mut blocks = readme.split(&fence).skip(1);
    let block = blocks.next().unwrap_or_else(|| panic!("README has no block of {kind}"));
    block.split("```").next().unwrap().to_string()
}

/// README's example and its list, moved into a folder of the test's own.
fn desk() -> Desk {
    let desk = Desk::new("").with("seeds.txt", "# nothing yet\n");
    let folder = desk.folder.path().display().to_string();
    let config = block("toml").replace("/etc/copydesk/", &format!("{folder}/")).replace("/var/lib/copydesk", &folder);
    desk.with("copydesk.toml", config)
}

#[test]
fn the_example_loads() {
    let loaded = desk().load(&[]).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(loaded.settings.agent.unwrap().name, "examplebot");
    assert_eq!((loaded.settings.sources.len(), loaded.settings.sources[0].name.as_str()), (1, "front-pages"));
}

#[test]
fn the_nightly_job_runs_as_it_stands() {
    let desk = desk();
    let line = block("crontab");
    let mut words = line.split_whitespace().skip(5);
    assert_eq!(words.next(), Some("copydesk"));
    let config = desk.path("copydesk.toml").display().to_string();
    let words = words.map(|word| word.trim_matches('\'').replace("/etc/copydesk.toml", &config));
    let words: Vec<String> = words.collect();
    let program = Program::in_folder(desk.folder.path());
    let output = program.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(desk.path("news.db").exists(), "{line}");
}

#[test]
fn the_file_that_readme_names_has_every_key() {
    let shipped = std::fs::read_to_string(root().join("config/copydesk.toml")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema_json()).unwrap();
    for (section, table) in schema["properties"].as_object().unwrap() {
        let fields = table["properties"].as_object().or_else(|| table["items"]["properties"].as_object()).unwrap();
        for name in fields.keys().filter(|name| section != "host" || *name == "match") {
            // URLs in the file itself are the other way to list some.
            let stands = |line: &str| line.trim_start_matches("# ").starts_with(&format!("{name} = "));
            assert!(shipped.lines().any(stands) || name == "urls", "config/copydesk.toml lacks {section}.{name}");
        }
    }
}
