//! What is shown of a config: itself, its schema, its hash; and the files that are shipped.
//! Never a password.

use super::{Desk, settings, variables};
use copydesk::config::{Settings, load, schema_json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The files shipped under `config/` and for a fleet; what its compose file says is tested in `ops`.
fn shipped() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config");
    let folders = [folder.clone(), folder.join("fleet")];
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| !path.is_dir() && !path.ends_with("compose.yaml"));
    files.sort();
    files
}

#[test]
fn every_shipped_config_has_no_fault() {
    let configs: Vec<PathBuf> = shipped().into_iter().filter(|path| path.extension().unwrap() == "toml").collect();
    assert!(configs.len() >= 3);
    for path in configs {
        let loaded = load(Some(&path), &BTreeMap::new());
        assert!(loaded.is_ok(), "{}", loaded.unwrap_err());
    }
}

#[test]
fn every_shipped_list_is_read_and_every_other_file_is_known() {
    use copydesk::discover::{ListFormat, ListOptions, read_list};
    for path in shipped().into_iter().filter(|path| path.extension().unwrap() != "toml") {
        let format = ListFormat::from_path(&path).unwrap_or_else(|| panic!("what is {}?", path.display()));
        let bytes = std::fs::read(&path).unwrap();
        let urls =
            read_list(&bytes[..], format, &ListOptions::default()).filter(|seed| seed.as_ref().unwrap().url.is_ok());
        assert_eq!(urls.count(), 0, "the shipped list sends nobody anywhere");
    }
}

#[test]
fn the_shipped_example_shows_the_defaults() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config/copydesk.toml");
    let example = load(Some(&path), &BTreeMap::new()).unwrap().settings;
    assert_eq!(Settings { sources: Vec::new(), ..example }, Settings::default());
}

#[test]
fn the_commented_lines_of_the_shipped_example_hold_too() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config/copydesk.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let is_key = |line: &str| line.starts_with('[') || line.split(' ').nth(1) == Some("=");
    let uncommented = |line: &str| line.strip_prefix("# ").filter(|rest| is_key(rest)).unwrap_or(line).to_string();
    // The file of authorities is one's own; any will do.
    let text: Vec<String> =
        text.lines().map(|line| uncommented(line).replace("config/ca.pem", "tests/ca.pem")).collect();
    let found = settings(&text.join("\n"));
    assert!(found.agent.is_some() && found.limits.time_budget.is_some() && found.http.ca_file.is_some());
    assert_eq!((found.hosts.len(), found.network.allow.len(), found.network.name_servers.len()), (1, 1, 1));
}

const FULL: &str = "[agent]\nname = \"desk\"\nurl = \"https://a.example/\"\nemail = \"a@a.example\"\n\
    [http]\nmax_body = \"4MiB\"\n[politeness]\nrate = \"5/s\"\n[[host]]\nmatch = \"a.example\"\nparallelism = 2\n\
    [[source]]\nname = \"a\"\nurls = [\"https://a.example/1\"]\nrefetch_after = \"36h\"\n";

#[test]
fn what_is_shown_can_be_loaded_again() {
    let shown = Desk::new(FULL).load(&[("COPYDESK_LOG__LEVEL", "debug")]).unwrap();
    let again = Desk::new(shown.show_toml()).load(&[]).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(again.settings, shown.settings);
    assert_eq!(again.settings.config_hash(), shown.settings.config_hash());
}

#[test]
fn several_databases_are_shown_in_place_of_the_store() {
    let config = "[[database]]\nurl = \"postgres://me:hunter2@a.example/news\"\nshards = \"0-9\"\n\
                  [[database]]\nurl = \"sqlite://b.db\"\nshards = \"10-255\"\n";
    let loaded = Desk::new(config).load(&[]).unwrap();
    let shown = loaded.show_toml();
    assert!(shown.contains("[[database]]\nurl = \"postgres://me:***@a.example/news\""), "{shown}");
    assert!(!shown.contains("[store]") && !shown.contains("hunter2"), "{shown}");
    let urls: Vec<String> = loaded.settings.all_databases().iter().map(|database| database.url.shown()).collect();
    assert_eq!(urls, ["postgres://me:***@a.example/news", "sqlite://b.db"]);
    assert_eq!(settings("").all_databases().len(), 1);
}

#[test]
fn what_is_shown_says_where_it_was_set() {
    let desk = Desk::new(FULL);
    let shown = desk.load(&[("COPYDESK_LOG__LEVEL", "debug")]).unwrap().show_toml();
    let line = |start: &str, n: usize| shown.lines().filter(|line| line.starts_with(start)).nth(n).unwrap().to_string();
    assert!(line("max_body = \"4MiB\"", 0).ends_with("copydesk.toml:6:12"));
    assert!(line("level = \"debug\"", 0).ends_with("# environment variable COPYDESK_LOG__LEVEL"));
    assert!(line("max_redirects = 10", 0).ends_with("# default"));
    assert!(line("parallelism = 2", 0).ends_with("copydesk.toml:11:15"));
    assert!(line("rate = \"5/s\"", 1).ends_with("copydesk.toml:8:8"), "a host's other manners are the general ones");
    assert!(line("# time_budget is not set", 0).ends_with("# default"));
}

#[test]
fn no_password_is_shown() {
    for (url, shown) in [
        ("postgres://me:hunter2@db.example/news", "postgres://me:***@db.example/news"),
        ("postgres://me@db.example/news?password=hunter2&sslmode=require", "password=***&sslmode=require"),
        ("postgres://me@db.example/news", "postgres://me@db.example/news"),
    ] {
        let loaded = load(None, &variables(&[("COPYDESK_STORE__URL", url)])).unwrap();
        let (toml, debug) = (loaded.show_toml(), format!("{loaded:?}"));
        assert!(toml.contains(shown), "{toml}");
        assert!(!toml.contains("hunter2") && !debug.contains("hunter2"), "{debug}");
    }
    let env = variables(&[("COPYDESK_HTTP__PROXY", "http://me:hunter2@proxy.example:8080")]);
    let host = Desk::new("[[host]]\nmatch='a.example'\nproxy='socks5://me:hunter2@proxy.example:1080'\n");
    for loaded in [load(None, &env), host.load(&[])].map(Result::unwrap) {
        let told = format!("{}{loaded:?}{:?}", loaded.show_toml(), loaded.settings.fetch_options());
        assert!(told.contains("proxy.example") && !told.contains("hunter2"), "{told}");
    }
}

#[test]
fn the_hash_changes_with_every_key_and_not_with_a_password() {
    let hash = |config: &str| settings(config).config_hash();
    let with = |password: &str| hash(&format!("[store]\nurl = \"postgres://me:{password}@db.example/news\"\n"));
    assert_eq!(with("one"), with("two"));
    assert_eq!(hash("[http]\nmax_body = \"10MiB\"\n"), hash(""));
    let changed = [
        "[http]\nmax_body = \"4MiB\"",
        "[log]\nlevel = \"warn\"",
        "[[host]]\nmatch = \"a\"",
        "[[source]]\nname = \"a\"\nurls = []",
    ];
    let mut hashes: Vec<String> = changed.iter().map(|config| hash(config)).chain([hash("")]).collect();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), changed.len() + 1);
    assert_eq!(hash("").len(), 16);
}

#[test]
fn the_schema_knows_every_key_that_is_shown() {
    let schema: serde_json::Value = serde_json::from_str(&schema_json()).unwrap();
    for entry in Desk::new(FULL).load(&[]).unwrap().entries() {
        let (section, key) = entry.key.split_once('.').unwrap();
        let table = match section.split_once('[') {
            Some((list, _)) => &schema["properties"][list]["items"],
            None => &schema["properties"][section],
        };
        let described = &table["properties"][key];
        assert!(described["description"].as_str().is_some_and(|text| text.len() > 5), "{}", entry.key);
        assert_eq!(table["additionalProperties"], false);
        if entry.origin == "default" && section != "agent" && entry.value.is_some() && !section.starts_with("host") {
            assert_eq!(described["default"], serde_json::json!(entry.value), "{}", entry.key);
        }
    }
    assert_eq!(schema["properties"]["agent"]["required"], serde_json::json!(["name", "url", "email"]));
}
