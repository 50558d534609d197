//! The environment over the file.
//! Never the process's own variables.

use super::{Desk, check_env, variables};
use copydesk::config::{Origin, load};
use copydesk::model::ByteSize;
use std::collections::BTreeMap;

#[test]
fn every_key_that_is_shown_can_be_set_from_the_environment() {
    let agent = [("NAME", "desk"), ("URL", "https://a.example/"), ("EMAIL", "a@a.example")];
    let mut env: BTreeMap<String, String> =
        agent.map(|(key, value)| (format!("COPYDESK_AGENT__{key}"), value.to_string())).into();
    let shown = load(None, &env).unwrap().entries();
    for entry in &shown {
        let Some(value) = &entry.value else { continue };
        let name = format!("COPYDESK_{}", entry.key.to_uppercase().replace('.', "__"));
        env.insert(name, value.as_str().map_or_else(|| value.to_string(), str::to_string));
    }
    let loaded = load(None, &env).unwrap_or_else(|faults| panic!("{faults}"));
    for (before, after) in shown.iter().zip(loaded.entries()) {
        assert_eq!(before.value, after.value, "{}", before.key);
        assert!(before.value.is_none() || after.origin.starts_with("environment variable"), "{after:?}");
    }
}

#[test]
fn the_environment_wins_over_the_file() {
    let desk = Desk::new("[http]\nmax_body = \"1MiB\"\nmax_redirects = 3\n");
    let loaded = desk.load(&[("COPYDESK_HTTP__MAX_BODY", "4MiB"), ("HOME", "/"), ("COPYDESK_CONFIG", "x")]).unwrap();
    assert_eq!(loaded.settings.http.max_body, ByteSize(4 << 20));
    assert_eq!(loaded.settings.http.max_redirects, 3);
    assert_eq!(loaded.origins["http.max_body"], Origin::Env("COPYDESK_HTTP__MAX_BODY".into()));
    assert!(matches!(loaded.origins["http.max_redirects"], Origin::File { line: 3, column: 17, .. }));
}

#[test]
fn a_value_is_toml_first_and_text_then() {
    let read = |name, value| load(None, &variables(&[(name, value)])).unwrap_or_else(|f| panic!("{f}")).settings;
    assert_eq!(read("COPYDESK_LIMITS__CONCURRENCY", "8").limits.concurrency, 8);
    assert_eq!(read("COPYDESK_NETWORK__ALLOW", "[\"127.0.0.0/8\"]").network.allow.len(), 1);
    assert_eq!(read("COPYDESK_STORE__URL", "\"sqlite://a.db\"").store.url.as_str(), "sqlite://a.db");
    assert_eq!(read("COPYDESK_HTTP", "{ max_redirects = 2 }").http.max_redirects, 2);
    let sources = read("COPYDESK_SOURCE", "[{ name = '7', urls = ['http://127.0.0.1/'] }]").sources;
    assert_eq!(sources[0].name, "7");
    let env = variables(&[
        ("COPYDESK_AGENT__NAME", "true"),
        ("COPYDESK_AGENT__URL", "https://a.example/"),
        ("COPYDESK_AGENT__EMAIL", "a@a.example"),
    ]);
    assert_eq!(load(None, &env).unwrap().settings.agent.unwrap().name, "true");
}

#[test]
fn a_section_from_the_environment_leaves_the_other_keys_of_the_file() {
    let desk = Desk::new("[http]\nmax_redirects = 3\n");
    let loaded = desk.load(&[("COPYDESK_HTTP", "{ max_body = \"1MiB\" }")]).unwrap();
    assert_eq!((loaded.settings.http.max_redirects, loaded.settings.http.max_body), (3, ByteSize(1 << 20)));
}

#[test]
fn variables_that_name_no_key_are_faults() {
    let fault = |name: &str, meant: &str| {
        format!("environment variable {name}: names no key; write COPYDESK_SECTION__KEY; did you mean `{meant}`?")
    };
    for (name, meant) in [
        ("COPYDESK_STORE_URL", "COPYDESK_STORE__URL"),
        ("COPYDESK_HTTP__MAX_BODDY", "COPYDESK_HTTP__MAX_BODY"),
        ("COPYDESK_LOGLEVEL", "COPYDESK_LOG__LEVEL"),
    ] {
        check_env(name, "x", &fault(name, meant));
    }
    check_env(
        "COPYDESK_LIMITS__CONCURRENCY",
        "0",
        "environment variable COPYDESK_LIMITS__CONCURRENCY: `limits.concurrency` is 0; it must be between 1 and 4096",
    );
}

#[test]
fn an_empty_variable_is_not_set() {
    let desk = Desk::new("[http]\nmax_body = \"1MiB\"\n");
    let loaded = desk.load(&[("COPYDESK_HTTP__MAX_BODY", ""), ("COPYDESK_STORE__URL", "")]).unwrap();
    assert_eq!(loaded.settings.http.max_body, ByteSize(1 << 20));
    assert!(desk.load(&[("COPYDESK_HTTP__MAX_BODDY", "")]).is_err());
}

#[test]
fn the_store_is_found_in_its_order() {
    let file = "[store]\nurl = \"sqlite://file.db\"\n";
    let database = ("DATABASE_URL", "postgres://me@db.example/news");
    let own = ("COPYDESK_STORE__URL", "sqlite://own.db");
    for (env, url) in [
        (vec![], "sqlite://file.db"),
        (vec![database], "postgres://me@db.example/news"),
        (vec![database, own], "sqlite://own.db"),
        (vec![("DATABASE_URL", "")], "sqlite://file.db"),
        (vec![database, ("COPYDESK_STORE__URL", "")], "postgres://me@db.example/news"),
    ] {
        assert_eq!(Desk::new(file).load(&env).unwrap().settings.store.url.as_str(), url);
    }
}

#[test]
fn a_secret_may_stand_in_a_file() {
    let desk = Desk::new("").with("secret", "postgres://me:pw@db.example/news\n");
    let path = desk.path("secret").display().to_string();
    let loaded = desk.load(&[("COPYDESK_STORE__URL_FILE", &path), ("DATABASE_URL", "sqlite://other.db")]).unwrap();
    assert_eq!(loaded.settings.store.url.as_str(), "postgres://me:pw@db.example/news");
    let faults = desk.faults(&[("COPYDESK_STORE__URL_FILE", &path), ("COPYDESK_STORE__URL", "sqlite://a.db")]);
    let twice = "environment variable COPYDESK_STORE__URL_FILE: `store.url` is set twice: also by COPYDESK_STORE__URL";
    assert_eq!(faults, [twice]);
    let faults = desk.faults(&[("COPYDESK_STORE__URL_FILE", "no/such")]);
    assert!(faults[0].contains("`store.url` cannot be read from \"no/such\""), "{faults:?}");
}

#[test]
fn only_secrets_may_stand_in_a_file() {
    let faults = load(None, &variables(&[("COPYDESK_LOG__LEVEL_FILE", "x")])).unwrap_err().to_string();
    assert!(faults.contains("COPYDESK_LOG__LEVEL_FILE: names no key"), "{faults}");
}

#[test]
fn no_fault_tells_a_secret() {
    let faults = load(None, &variables(&[("DATABASE_URL", "mysql://me:hunter2@db.example/")])).unwrap_err().to_string();
    assert!(faults.contains("DATABASE_URL") && !faults.contains("hunter2"), "{faults}");
}
