//! What the config says, what it gets wrong, and that all of it is told at once.
//! Never the process's own environment: variables are an argument.

mod faults;
mod keys;
mod program;
mod properties;
mod readme;
mod rooms;
mod shown;
mod sources;
mod variables;

use copydesk::config::{Faults, LogFormat, OnOverlap, Settings, load};
use copydesk::fetch::Pace;
use copydesk::model::{ByteSize, Rate, Refetch, Span};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A folder with a config file, gone with the value.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new(config: impl AsRef<[u8]>) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("copydesk.toml"), config).unwrap();
        Desk { folder }
    }

    fn with(self, name: &str, content: impl AsRef<[u8]>) -> Desk {
        std::fs::write(self.path(name), content).unwrap();
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn load(&self, env: &[(&str, &str)]) -> Result<copydesk::config::Loaded, Faults> {
        load(Some(&self.path("copydesk.toml")), &variables(env))
    }

    /// The faults, with the folder's name left out.
    fn faults(&self, env: &[(&str, &str)]) -> Vec<String> {
        let folder = format!("{}/", self.folder.path().display());
        let faults = self.load(env).expect_err("a config without faults");
        faults.iter().map(|fault| fault.to_string().replace(&folder, "")).collect()
    }
}

fn variables(env: &[(&str, &str)]) -> BTreeMap<String, String> {
    env.iter().map(|(name, value)| ((*name).to_string(), (*value).to_string())).collect()
}

fn settings(config: &str) -> Settings {
    let faults_or = Desk::new(config).load(&[]);
    faults_or.unwrap_or_else(|faults| panic!("{faults}")).settings
}

/// The only fault of a config.
fn check(config: &str, fault: &str) {
    assert_eq!(Desk::new(config).faults(&[]), [fault], "{config}");
}

/// The only fault of an environment.
fn check_env(name: &str, value: &str, fault: &str) {
    let faults = load(None, &variables(&[(name, value)])).expect_err("an environment without faults");
    assert_eq!(faults.to_string(), fault);
}

#[test]
fn nothing_written_gives_the_defaults() {
    let loaded = load(None, &BTreeMap::new()).unwrap();
    assert_eq!(loaded.settings, Settings::default());
    assert!(loaded.origins.is_empty());
    assert_eq!(loaded.settings.store.url.as_str(), "sqlite://copydesk.db");
    assert!(loaded.settings.politeness.obey_robots && loaded.settings.network.allow.is_empty());
}

#[test]
fn every_key_of_the_design_is_read() {
    let found = settings(
        r#"
        [agent]
        name = "desk"
        url = "https://a.example/bot"
        email = "bot@a.example"
        [store]
        url = "postgres://me@db.example/news"
        [[source]]
        name = "front"
        kind = "urls"
        urls = ["https://news.example/1"]
        refetch_after = "24h"
        [politeness]
        rate = "adaptive"
        max_rate = "2/s"
        parallelism = 2
        obey_robots = true
        max_crawl_delay = "10s"
        [[host]]
        match = "*.Slow.example"
        rate = "6/m"
        [http]
        max_body = "4MiB"
        proxy = "socks5://proxy.example:1080"
        [network]
        allow = ["127.0.0.0/8", "::1"]
        [limits]
        time_budget = "30m"
        on_overlap = "skip"
        [archive]
        kind = "pages"
        [log]
        format = "json"
        "#,
    );
    assert_eq!(found.sources[0].refetch_after, Refetch::Every(Duration::from_secs(86_400)));
    assert_eq!(found.hosts[0].glob.as_str(), "*.slow.example");
    assert_eq!(found.politeness.rate, Pace::Adaptive);
    assert_eq!(found.hosts[0].politeness.rate, Pace::Fixed(Rate { interval: Duration::from_secs(10) }));
    assert_eq!(found.hosts[0].politeness.max_rate, Rate { interval: Duration::from_millis(500) });
    assert_eq!(found.hosts[0].politeness.parallelism, 2);
    assert_eq!(found.http.max_body, ByteSize(4 << 20));
    assert_eq!(found.network.allow[1].to_string(), "::1/128");
    assert_eq!(found.limits.time_budget, Some(Span(Duration::from_secs(1_800))));
    assert_eq!((found.limits.on_overlap, found.log.format), (OnOverlap::Skip, LogFormat::Json));
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_the_file() {
    let desk = Desk::new(
        "[htp]\n[http]\nmax_bdy = \"4MiB\"\nmax_body = \"4 stones\"\nmax_redirects = \"ten\"\n\
         [retry]\nmax_attempts = 0\n[network]\nallow = [\"127.0.0.0/33\"]\n\
         [[source]]\nname = \"a\"\nurls = []\n[[source]]\nname = \"a\"\nfile = \"gone.txt\"\n",
    );
    let faults = desk.faults(&[("COPYDESK_LOG__LEVL", "info")]);
    let expected = [
        "copydesk.toml:1:2: `htp` is no key; known here: agent, store, politeness, http, retry, extract, network, limits, \
         archive, metrics, log, source, host, site, database; did you mean `http`?",
        "copydesk.toml:3:1: `http.max_bdy` is no key; known in [http]: connect_timeout, idle_timeout, total_timeout, \
         max_body, max_redirects, proxy, ca_file; did you mean `max_body`?",
        "copydesk.toml:4:12: `http.max_body` is no size: \"4 stones\"; write it like \"10MiB\"",
        "copydesk.toml:5:17: `http.max_redirects` must be an integer, not a string",
        "copydesk.toml:7:16: `retry.max_attempts` is 0; it must be between 1 and 100",
        "copydesk.toml:9:9: `network.allow` has a wrong item 1: it is no network: \"127.0.0.0/33\"; write it like \
         \"127.0.0.0/8\"",
        "copydesk.toml:14:8: `source.name` is given twice: \"a\"; the tables tell sources apart by their names",
        "copydesk.toml:15:8: `source.file` cannot be read: \"gone.txt\": No such file or directory (os error 2)",
        "environment variable COPYDESK_LOG__LEVL: names no key; write COPYDESK_SECTION__KEY; did you mean \
         `COPYDESK_LOG__LEVEL`?",
    ];
    assert_eq!(faults, expected);
    let printed = desk.load(&[("COPYDESK_LOG__LEVL", "info")]).unwrap_err().to_string();
    assert_eq!(printed.split("\n\n").count(), expected.len());
}

#[test]
fn what_is_not_built_is_refused_by_name() {
    for kind in ["feed", "sitemap", "hub"] {
        check(
            &format!("[[source]]\nname = \"a\"\nkind = \"{kind}\"\nurls = []\n"),
            &format!("copydesk.toml:3:8: `source.kind` is not built yet: `{kind}`; built: urls, warc"),
        );
    }
    for section in ["report", "clean", "annotate"] {
        check(&format!("[{section}]\na = 1\n"), &format!("copydesk.toml:1:2: `{section}` is not built yet"));
    }
    for (section, key) in [("limits", "max_sitemap_depth"), ("limits", "max_feed_items")] {
        check(
            &format!("[{section}]\n{key} = \"5/s\"\n"),
            &format!("copydesk.toml:2:1: `{section}.{key}` is not built yet"),
        );
    }
    check_env(
        "COPYDESK_REPORT__FILE",
        "x",
        "environment variable COPYDESK_REPORT__FILE: `report.file` is not built yet",
    );
}

#[test]
fn wrong_types_and_values_say_what_would_do() {
    for (line, column, fault) in [
        ("[http]\nmax_body = 4", 12, "`http.max_body` needs a unit, not the bare number 4"),
        ("[http]\nidle_timeout = \"0s\"", 16, "`http.idle_timeout` is 0s; it must be between 1ms and 30d"),
        ("[http]\nproxy = \"ftp://a\"", 9, "`http.proxy` must be `http://HOST:PORT` or `socks5://HOST:PORT`"),
        ("[limits]\nconcurrency = -1", 15, "`limits.concurrency` is negative or too large"),
        ("[limits]\nconcurrency = 1.5", 15, "`limits.concurrency` must be an integer, not a float"),
        ("[politeness]\nobey_robots = \"no\"", 15, "`politeness.obey_robots` must be true or false, not a string"),
        (
            "[politeness]\nrate = \"fast\"",
            8,
            "`politeness.rate` is no rate: \"fast\"; write it like \"2/s\", or \"adaptive\"",
        ),
        ("[politeness]\nrate = 2", 8, "`politeness.rate` needs a unit, not the bare number 2"),
        (
            "[politeness]\nmax_rate = \"adaptive\"",
            12,
            "`politeness.max_rate` is no rate: \"adaptive\"; write it like \"2/s\"",
        ),
        (
            "[log]\nlevel = \"inof\"",
            9,
            "`log.level` is no such word: \"inof\"; known: error, warn, info, debug, trace; did you mean `info`?",
        ),
        ("[store]\nurl = \"mysql://a\"", 7, "`store.url` must be `sqlite://FILE` or `postgres://USER@HOST/DATABASE`"),
        (
            "[store]\nurl = \"sqlite::memory:\"",
            7,
            "`store.url` must name a file: a database in memory loses every record",
        ),
        ("[network]\nallow = \"::1\"", 9, "`network.allow` must be a list in square brackets, not a string"),
    ] {
        check(line, &format!("copydesk.toml:2:{column}: {fault}"));
    }
    check("http = 3", "copydesk.toml:1:8: `http` must be a table, not an integer");
    check(
        "[source]\nname = \"a\"",
        "copydesk.toml:1:2: `source` must be written [[source]], once for each; it is a table",
    );
    check(
        "http.parallelism = 3",
        "copydesk.toml:1:6: `http.parallelism` is no key; known in [http]: connect_timeout, idle_timeout, total_timeout, max_body, max_redirects, proxy, ca_file; did you mean `politeness.parallelism`?",
    );
}

#[test]
fn no_key_opens_the_whole_net() {
    for net in ["0.0.0.0/0", "::/0", "0.0.0.0/1", "fc00::/6"] {
        let widest = if net.contains(':') { 7 } else { 8 };
        check(
            &format!("[network]\nallow = [\"{net}\"]\n"),
            &format!(
                "copydesk.toml:2:9: `network.allow` has a wrong item 1: it is too wide: \"{net}\" would switch the \
                 address guard off; widest: /{widest}"
            ),
        );
    }
}

#[test]
fn keys_that_contradict_each_other_are_told() {
    check("[retry]\nbase = \"5m\"\n", "copydesk.toml:2:8: `retry.base` is 5m, longer than `retry.cap`, 1m");
    check("[retry]\ncap = \"500ms\"\n", "copydesk.toml:1:2: `retry.base` is 1s, longer than `retry.cap`, 500ms");
    check(
        "[[host]]\nmatch = \"a.example\"\n[[host]]\nmatch = \"A.example\"\n",
        "copydesk.toml:1:3: `host.match` is given twice: \"a.example\"; only the first would count",
    );
    let twice = Desk::new("[log]\nlevel = \"info\"\nlevel = \"warn\"\n").faults(&[]);
    assert!(twice[0].starts_with("copydesk.toml:3:1: is not TOML here: duplicate key"), "{twice:?}");
}

#[test]
fn a_hostile_file_is_refused_in_bounded_time() {
    let started = std::time::Instant::now();
    for text in
        ["a = ".to_string() + &"[".repeat(1_000_000), "[a.".to_string() + &"b.".repeat(200_000), "a".repeat(17 << 20)]
    {
        assert!(!Desk::new(text).faults(&[]).is_empty());
    }
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn host_globs_are_checked() {
    for (glob, fault) in [
        ("https://a.example/", "is a host, not a URL: \"https://a.example/\"; write it like \"*.example.org\""),
        ("a b", "is no host glob: \"a b\"; write it like \"*.example.org\", other scripts as xn--…"),
        ("", "must not be empty"),
    ] {
        check(&format!("[[host]]\nmatch = \"{glob}\"\n"), &format!("copydesk.toml:2:9: `host.match` {fault}"));
    }
    check("[[host]]\nrate = \"1/s\"\n", "copydesk.toml:1:1: `host.match` is missing");
}

#[test]
fn broken_toml_is_told_with_its_place_and_so_is_the_rest() {
    let faults = Desk::new("[http]\nmax_body = \nmax_redirects = \"ten\"\n").faults(&[]);
    assert!(faults[0].starts_with("copydesk.toml:2:"), "{faults:?}");
    assert!(faults[0].contains("is not TOML here"), "{faults:?}");
    assert!(faults.contains(&"copydesk.toml:3:17: `http.max_redirects` must be an integer, not a string".to_string()));
}

#[test]
fn columns_count_characters_and_a_mark_at_the_beginning_is_none() {
    check(
        "\u{feff}\"海南\" = 1",
        "copydesk.toml:1:1: `海南` is no key; known here: agent, store, politeness, http, retry, extract, network, limits, archive, metrics, log, source, host, site, database",
    );
    let faults = Desk::new("http = { proxy = \"海南\", max_bdy = 1 }").faults(&[]);
    assert!(faults[1].starts_with("copydesk.toml:1:24: `http.max_bdy`"), "{faults:?}");
}

#[test]
fn a_file_that_is_not_utf8_or_not_there_is_told() {
    let faults = Desk::new(b"[log]\nlevel = \"\xC4\"\n").faults(&[]);
    assert_eq!(faults, ["copydesk.toml:2:10: the file is not UTF-8 here"]);
    let faults = load(Some(Path::new("no/such.toml")), &BTreeMap::new()).unwrap_err().to_string();
    assert_eq!(faults, "no/such.toml:1:1: cannot be read: No such file or directory (os error 2)");
}
