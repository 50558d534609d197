//! Every key there is: read from the file, from the environment, shown with its place, refused with its place.
//! Never a key that this table does not know.

use super::{Desk, variables};
use copydesk::config::{load, schema_json};
use std::collections::{BTreeMap, BTreeSet};

/// Every key of a table that may stand once: a good value that is not its default, how it is shown, and a bad one.
const KEYS: &[(&str, &str, &str, &str)] = &[
    ("agent.name", "'desk'", "\"desk\"", "'a b'"),
    ("agent.url", "'https://a.example/'", "\"https://a.example/\"", "'a.example'"),
    ("agent.email", "'a@a.example'", "\"a@a.example\"", "'nobody'"),
    ("store.url", "'sqlite:///var/news.db'", "\"sqlite:///var/news.db\"", "'news.db'"),
    ("store.removed_answers", "1", "1", "0"),
    ("store.removed_after", "'0s'", "\"0s\"", "'a week'"),
    ("store.keep_fetches", "'30d'", "\"30d\"", "30"),
    ("store.keep_revisions", "'365d'", "\"365d\"", "'for ever'"),
    ("store.vacuum", "'after_run'", "\"after_run\"", "'always'"),
    ("politeness.rate", "'6/m'", "\"6/m\"", "'often'"),
    ("politeness.max_rate", "'40/s'", "\"40/s\"", "'adaptive'"),
    ("politeness.parallelism", "64", "64", "65"),
    ("politeness.obey_robots", "false", "false", "0"),
    ("politeness.obey_noindex", "true", "true", "1"),
    ("politeness.max_crawl_delay", "'0s'", "\"0s\"", "'31d'"),
    ("http.connect_timeout", "'1ms'", "\"1ms\"", "'0ms'"),
    ("http.idle_timeout", "'30d'", "\"30d\"", "'31d'"),
    ("http.total_timeout", "'1.5s'", "\"1500ms\"", "'1.5'"),
    ("http.max_body", "'1GiB'", "\"1GiB\"", "'1023B'"),
    ("http.max_redirects", "50", "50", "51"),
    ("http.proxy", "'socks5h://p.example:1080'", "\"socks5h://p.example:1080\"", "'p.example:1080'"),
    ("http.ca_file", "'tests/ca.pem'", "\"tests/ca.pem\"", "'tests/it/main.rs'"),
    ("retry.max_attempts", "100", "100", "101"),
    ("retry.base", "'250ms'", "\"250ms\"", "'0s'"),
    ("retry.cap", "'5m'", "\"5m\"", "'0s'"),
    ("retry.retry_after_cap", "'0s'", "\"0s\"", "'-1s'"),
    ("retry.wait_at_most", "'10m'", "\"10m\"", "600"),
    ("extract.no_article", "'reject'", "\"reject\"", "'drop'"),
    ("network.allow", "['10.1.2.3/8', '::1']", "[\"10.0.0.0/8\", \"::1/128\"]", "['ten']"),
    ("network.name_servers", "['::1', '127.0.0.1:5353']", "[\"[::1]:53\", \"127.0.0.1:5353\"]", "['dns.example']"),
    ("limits.concurrency", "4096", "4096", "4097"),
    ("limits.hosts", "1", "1", "0"),
    ("limits.urls_per_host", "10000", "10000", "10001"),
    ("limits.lease", "'5s'", "\"5s\"", "'4s'"),
    ("limits.grace", "'0s'", "\"0s\"", "'31d'"),
    ("limits.time_budget", "'3h'", "\"3h\"", "'three hours'"),
    ("limits.on_overlap", "'wait'", "\"wait\"", "'queue'"),
    ("archive.kind", "'warc'", "\"warc\"", "'tape'"),
    ("archive.folder", "'pages'", "\"pages\"", "''"),
    ("archive.max_file", "'100MiB'", "\"100MiB\"", "'1B'"),
    ("metrics.listen", "'127.0.0.1:9464'", "\"127.0.0.1:9464\"", "'9464'"),
    ("log.format", "'json'", "\"json\"", "'xml'"),
    ("log.level", "'trace'", "\"trace\"", "'loud'"),
];

/// An agent is all or nothing.
const AGENT: [(&str, &str); 3] = [("name", "'desk'"), ("url", "'https://a.example/'"), ("email", "'a@a.example'")];

fn variable(key: &str) -> String {
    format!("COPYDESK_{}", key.to_uppercase().replace('.', "__"))
}

/// A config with one key, on line 2; the rest of an agent follows.
fn file(key: &str, value: &str) -> String {
    let (section, name) = key.split_once('.').unwrap();
    let others = AGENT.iter().filter(|(other, _)| section == "agent" && *other != name);
    let others: Vec<String> = others.map(|(other, value)| format!("{other} = {value}\n")).collect();
    format!("[{section}]\n{name} = {value}\n{}", others.concat())
}

#[test]
fn the_table_knows_every_key() {
    let schema: serde_json::Value = serde_json::from_str(&schema_json()).unwrap();
    let sections = schema["properties"].as_object().unwrap().iter().filter(|(_, table)| table["type"] == "object");
    let keys = |(section, table): (&String, &serde_json::Value)| {
        let names = table["properties"].as_object().unwrap().keys();
        names.map(|name| format!("{section}.{name}")).collect::<Vec<_>>()
    };
    let described: BTreeSet<String> = sections.flat_map(keys).collect();
    assert_eq!(described, KEYS.iter().map(|(key, ..)| (*key).to_string()).collect());
}

#[test]
fn every_key_is_read_from_the_file_and_shown_with_its_place() {
    for (key, good, shown, _) in KEYS {
        let loaded = Desk::new(file(key, good)).load(&[]).unwrap_or_else(|faults| panic!("{key}: {faults}"));
        let name = key.split_once('.').unwrap().1;
        let entry = loaded.entries().into_iter().find(|entry| entry.key == *key).unwrap();
        assert_eq!(entry.value.unwrap().to_string(), *shown, "{key}");
        let column = name.len() + 4;
        assert!(entry.origin.ends_with(&format!("copydesk.toml:2:{column}")), "{key}: {}", entry.origin);
        assert!(loaded.show_toml().contains(&format!("{name} = {shown}")), "{key}");
    }
}

#[test]
fn every_key_is_set_from_the_environment_over_the_file() {
    for (key, good, shown, bad) in KEYS {
        let name = variable(key);
        for value in [*good, good.trim_matches('\'')] {
            // The value of the file is overruled before it is looked at.
            let loaded = Desk::new(file(key, bad)).load(&[(&name, value)]).unwrap_or_else(|f| panic!("{key}: {f}"));
            let entry = loaded.entries().into_iter().find(|entry| entry.key == *key).unwrap();
            assert_eq!(entry.value.unwrap().to_string(), *shown, "{key}");
            assert_eq!(entry.origin, format!("environment variable {name}"));
        }
    }
}

#[test]
fn every_key_refuses_what_is_no_value_of_its_own_and_says_where() {
    for (key, _, _, bad) in KEYS {
        let column = key.split_once('.').unwrap().1.len() + 4;
        for value in [*bad, "1979-05-27", "{ a = 1 }", "[[]]"] {
            let faults = Desk::new(file(key, value)).faults(&[]);
            let beginning = format!("copydesk.toml:2:{column}: `{key}` ");
            assert!(faults.len() == 1 && faults[0].starts_with(&beginning), "{key} = {value}: {faults:?}");
            assert!(faults[0].len() > beginning.len() + 10, "{faults:?}");
        }
    }
}

#[test]
fn every_key_refuses_the_same_from_the_environment() {
    for (key, good, _, bad) in KEYS {
        let name = variable(key);
        let faults = Desk::new(file(key, good)).faults(&[(&name, bad)]);
        let beginning = format!("environment variable {name}: `{key}` ");
        assert!(faults.len() == 1 && faults[0].starts_with(&beginning), "{key}: {faults:?}");
    }
}

#[test]
fn every_key_is_told_when_one_letter_is_wrong() {
    for (key, good, ..) in KEYS {
        let (section, name) = key.split_once('.').unwrap();
        let typo = format!("{name}x");
        let agent = AGENT.map(|(name, value)| format!("{name} = {value}\n")).concat();
        let before = if section == "agent" { agent } else { String::new() };
        let faults = Desk::new(format!("[{section}]\n{before}{typo} = {good}\n")).faults(&[]);
        assert_eq!(faults.len(), 1, "{key}: {faults:?}");
        assert!(faults[0].contains(&format!("`{section}.{typo}` is no key; known in [{section}]: ")), "{faults:?}");
        assert!(faults[0].ends_with(&format!("; did you mean `{name}`?")), "{faults:?}");
    }
}

#[test]
fn all_keys_wrong_at_once_are_all_told() {
    let env: BTreeMap<String, String> =
        KEYS.iter().map(|(key, _, _, bad)| (variable(key), (*bad).to_string())).collect();
    let faults = load(None, &env).unwrap_err();
    let told: BTreeSet<&str> = faults.iter().map(|fault| fault.key.as_str()).collect();
    // An agent is judged as a whole, once its three texts are there.
    assert_eq!(told, KEYS.iter().map(|(key, ..)| *key).collect());
    assert_eq!(faults.iter().count(), KEYS.len());
}

#[test]
fn only_passwords_may_stand_in_a_file() {
    let secrets = ["store.url", "http.proxy"];
    for (key, good, ..) in KEYS {
        let desk = Desk::new("").with("secret", good.trim_matches('\''));
        let path = desk.path("secret").display().to_string();
        let name = format!("{}_FILE", variable(key));
        let loaded = load(None, &variables(&[(&name, &path)]));
        assert_eq!(loaded.is_ok(), secrets.contains(key), "{key}");
    }
}
