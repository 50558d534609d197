//! The faults that only rare configs have: each told once, with its place and what would do.
//! Never a fault without a place.

use super::{Desk, check, check_env};
use copydesk::config::{Fault, Flag, Origin, load_with};
use std::collections::BTreeMap;

const STORE: &str = "must be `sqlite://FILE` or `postgres://USER@HOST/DATABASE`";

#[test]
fn texts() {
    for (config, fault) in [
        ("[[source]]\nname = \"a\\u0000\"\nurls = []", "2:8: `source.name` must not hold a NUL character"),
        ("[log]\nlevel = 3", "2:9: `log.level` must be a string in quotation marks, not an integer"),
        ("[log]\nlevel = true", "2:9: `log.level` must be a string in quotation marks, not true or false"),
        ("[log]\nlevel = []", "2:9: `log.level` must be a string in quotation marks, not a list"),
        ("[http]\nproxy = { a = 1 }", "2:9: `http.proxy` must be a string in quotation marks, not a table"),
        ("[http]\nproxy = 2025-07-07", "2:9: `http.proxy` must be a string in quotation marks, not a date"),
        ("[[source]]\nname = \"a\"\nfile = \"\"", "3:8: `source.file` must not be empty"),
    ] {
        check(config, &format!("copydesk.toml:{fault}"));
    }
}

#[test]
fn databases() {
    for url in ["", "sqlite", "sqlite:", "sqlite://", "postgres", "mysql://a/b", "news.db", "http://db.example/"] {
        check(&format!("[store]\nurl = \"{url}\""), &format!("copydesk.toml:2:7: `store.url` {STORE}"));
    }
    for url in ["sqlite::memory:", "sqlite://:memory:", "sqlite://a.db?mode=memory"] {
        let memory = "must name a file: a database in memory loses every record";
        check(&format!("[store]\nurl = \"{url}\""), &format!("copydesk.toml:2:7: `store.url` {memory}"));
    }
}

#[test]
fn several_databases() {
    let both = |one: &str, other: &str| {
        format!(
            "[[database]]\nurl = \"sqlite://a.db\"\nshards = \"{one}\"\n[[database]]\nurl = \"sqlite://b.db\"\nshards = \"{other}\"\n"
        )
    };
    let held = "copydesk.toml:1:3: `database.shards` of all shards, 0 to 255, must be held once:";
    assert!(Desk::new(both("0-127", "128-255")).load(&[]).is_ok());
    check(&both("0-99", "110-254"), &format!("{held} no database holds 100-109, 255-255"));
    check(&both("0-130", "128-255"), &format!("{held} more than one database holds 128-130"));
    let range = "is no range of shards between 0 and 255: \"128-256\"; write it like \"0-127\"";
    check(&both("0-127", "128-256"), &format!("copydesk.toml:6:10: `database.shards` {range}"));
    let twice = both("0-127", "128-255").replace("b.db", "a.db");
    check(&twice, "copydesk.toml:1:3: `database.url` is given twice: \"sqlite://a.db\"");
    let beside = format!("[store]\nurl = \"sqlite://c.db\"\n{}", both("0-127", "128-255"));
    let fault = "`store.url` stands beside [[database]]; name each database once, there";
    check(&beside, &format!("copydesk.toml:2:7: {fault}"));
    let desk = Desk::new(both("0-127", "128-255"));
    let flag = Flag { name: "--store", key: "store.url", value: "sqlite://c.db".into() };
    let loaded = load_with(Some(&desk.path("copydesk.toml")), &BTreeMap::new(), &[flag]).unwrap();
    let urls: Vec<String> = loaded.settings.all_databases().iter().map(|database| database.url.shown()).collect();
    assert_eq!(urls, ["sqlite://c.db"], "a flag wins");
    let faults = Desk::new(both("0-127", "128-255")).faults(&[("DATABASE_URL", "postgres://db.example/news")]);
    assert_eq!(faults, [format!("environment variable DATABASE_URL: {fault}")]);
}

#[test]
fn numbers() {
    for (value, fault) in [
        ("99999999999999999999", "is negative or too large"),
        ("4294967296", "is negative or too large"),
        ("-1", "is negative or too large"),
        ("0", "is 0; it must be between 1 and 4096"),
        ("4097", "is 4097; it must be between 1 and 4096"),
        ("\"64\"", "must be an integer, not a string"),
        ("inf", "must be an integer, not a float"),
    ] {
        check(&format!("[limits]\nhosts = {value}"), &format!("copydesk.toml:2:9: `limits.hosts` {fault}"));
    }
    assert!(Desk::new("[limits]\nhosts = 0x40").load(&[]).is_ok());
}

#[test]
fn lengths_of_time() {
    for (value, fault) in [
        ("\"soon\"", "is no length of time: \"soon\"; write it like \"30s\""),
        ("\"0.1ms\"", "is no length of time: \"0.1ms\"; write it like \"30s\""),
        ("20", "needs a unit, not the bare number 20"),
        ("false", "must be a string in quotation marks, not true or false"),
        ("\"31d\"", "is 31d; it must be between 0s and 30d"),
    ] {
        check(&format!("[limits]\ngrace = {value}"), &format!("copydesk.toml:2:9: `limits.grace` {fault}"));
    }
}

#[test]
fn tables_where_values_should_stand_and_the_other_way_round() {
    for (config, fault) in [
        ("log = []", "1:7: `log` must be a table, not a list"),
        ("source = [1]", "1:11: `source` must be a table, not an integer"),
        ("host = \"a\"", "1:1: `host` must be written [[host]], once for each; it is a string"),
        ("[[log]]\nlevel = \"info\"", "1:3: `log` must be a table, not a list"),
        ("[limits.grace]\na = 1", "1:9: `limits.grace` must be a string in quotation marks, not a table"),
    ] {
        let faults = Desk::new(config).faults(&[]);
        let (line, what) = fault.split_once(": ").unwrap();
        assert!(faults.iter().any(|fault| fault.ends_with(what)), "{config}: {faults:?}");
        assert!(faults[0].starts_with(&format!("copydesk.toml:{}", &line[..1])), "{faults:?}");
    }
}

#[test]
fn unknown_names_at_the_top() {
    let known = "agent, store, politeness, http, retry, extract, network, limits, archive, metrics, log, source, host, site, database";
    for (config, meant) in [
        ("[sources]\n", "; did you mean `source`?"),
        ("[Agent]\n", "; did you mean `agent`?"),
        ("[polite]\n", "; did you mean `politeness`?"),
        ("[\"\"]\n", ""),
        ("max_body = \"4MiB\"\n", "; did you mean `http.max_body`?"),
    ] {
        let faults = Desk::new(config).faults(&[]);
        assert_eq!(faults.len(), 1, "{config}");
        assert!(faults[0].ends_with(&format!("is no key; known here: {known}{meant}")), "{faults:?}");
    }
}

#[test]
fn a_fault_can_be_taken_apart() {
    let faults = Desk::new("[http]\nmax_bdy = \"1MiB\"\n").load(&[]).unwrap_err();
    let fault: &Fault = faults.iter().next().unwrap();
    assert!(matches!(&fault.origin, Origin::File { line: 2, column: 1, .. }));
    assert_eq!((fault.key.as_str(), fault.did_you_mean.as_deref()), ("http.max_bdy", Some("max_body")));
    assert!(fault.what.starts_with("is no key"));
}

#[test]
fn variables_and_their_files() {
    check_env("COPYDESK_", "x", "environment variable COPYDESK_: names no key; write COPYDESK_SECTION__KEY");
    check_env(
        "COPYDESK_HOST",
        "a.example",
        "environment variable COPYDESK_HOST: `host` must be written [[host]], once for each; it is a string",
    );
    check_env(
        "COPYDESK_LIMITS",
        "{ hosts = 0 }",
        "environment variable COPYDESK_LIMITS: `limits.hosts` is 0; it must be between 1 and 4096",
    );
    check_env("COPYDESK_CLEAN__MODE", "x", "environment variable COPYDESK_CLEAN__MODE: `clean.mode` is not built yet");
    let binary = Desk::new("").with("secret", b"\xff\xfe");
    let path = binary.path("secret").display().to_string();
    let faults = binary.faults(&[("COPYDESK_STORE__URL_FILE", &path)]);
    assert!(faults[0].contains("`store.url` cannot be read from") && faults[0].contains("UTF-8"), "{faults:?}");
}

fn store(value: &str) -> Flag {
    Flag { name: "--store", key: "store.url", value: value.into() }
}

#[test]
fn a_flag_wins_over_file_and_environment_and_is_shown_as_a_flag() {
    let desk = Desk::new("[store]\nurl = \"mysql://overruled\"\n");
    for env in [
        &[][..],
        &[("COPYDESK_STORE__URL", "sqlite://env.db")],
        &[("DATABASE_URL", "sqlite://database.db")],
        &[("COPYDESK_STORE__URL_FILE", "no/such/file")],
        &[("COPYDESK_STORE", "{ url = 'sqlite://table.db' }")],
    ] {
        let loaded = load_with(Some(&desk.path("copydesk.toml")), &super::variables(env), &[store("sqlite://flag.db")]);
        let loaded = loaded.unwrap_or_else(|faults| panic!("{env:?}: {faults}"));
        assert_eq!(loaded.settings.store.url.as_str(), "sqlite://flag.db", "{env:?}");
        assert_eq!(loaded.origins["store.url"], Origin::Flag("--store"));
        assert!(loaded.show_toml().contains("# command line --store"));
    }
}

#[test]
fn a_wrong_flag_is_told_as_one_and_without_its_password() {
    let faults = load_with(None, &BTreeMap::new(), &[store("mysql://me:hunter2@db.example/a")]).unwrap_err();
    assert_eq!(faults.to_string(), format!("command line --store: `store.url` {STORE}"));
    let both = Desk::new("[log]\nlevel = 1\n");
    let faults = load_with(Some(&both.path("copydesk.toml")), &BTreeMap::new(), &[store("x")]).unwrap_err();
    let told: Vec<String> = faults.iter().map(|fault| fault.key.clone()).collect();
    assert_eq!(told, ["log.level", "store.url"], "the flag's fault stands after the file's");
}

#[test]
fn proxies_of_some_hosts() {
    let must = "must be `none`, `http://HOST:PORT` or `socks5://HOST:PORT`";
    for proxy in ["", "direct", "a.example:3128", "ftp://a.example", "http://", "None"] {
        let config = format!("[[host]]\nmatch = \"a\"\nproxy = \"{proxy}\"\n");
        check(&config, &format!("copydesk.toml:3:9: `host.proxy` {must}"));
    }
}

#[test]
fn sites() {
    check("[[site]]\nbody = [\"p\"]\n", "copydesk.toml:1:1: `site.match` is missing");
    check(
        "[[site]]\nmatch = \"a\"\nbody = \"p\"\n",
        "copydesk.toml:3:8: `site.body` must be a list in square brackets, not a string",
    );
    check(
        "[[site]]\nmatch = \"a\"\nvalid_from = \"May\"\n",
        "copydesk.toml:3:14: `site.valid_from` is no date: \"May\"; write it like \"2025-03-01\"",
    );
    let desk = Desk::new("[[site]]\nmatch = \"a\"\nremove = [\".x\", \"div..y\"]\n");
    let told = desk.load(&[]).unwrap_err().to_string();
    let what =
        "copydesk.toml:3:10: `site.remove` has a wrong item 2: it is no CSS selector: \"div..y\": class needs ident";
    assert!(told.contains(what) && !told.contains("report this"), "{told}");
}

#[test]
fn name_servers() {
    for server in ["", "dns.example", "dns.example:53", "1.2.3", "1.2.3.4:0", "[::1]", "1.2.3.4:99999"] {
        let wrong = format!("is no name server: \"{server}\"; write it like \"192.0.2.53\" or \"[::1]:5353\"");
        let config = format!("[network]\nname_servers = [\"::1\", \"{server}\"]\n");
        check(&config, &format!("copydesk.toml:2:16: `network.name_servers` has a wrong item 2: it {wrong}"));
    }
}

#[test]
fn files_of_authorities() {
    let block = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let desk = Desk::new("").with("none.pem", "words").with("broken.pem", block).with("huge.pem", vec![b'a'; 2 << 20]);
    for (file, what) in [
        ("gone.pem", "cannot be read: \"gone.pem\": No such file or directory (os error 2)"),
        ("", "cannot be read: \"\": No such file or directory (os error 2)"),
        ("none.pem", "is no file of authorities: \"none.pem\": the certificates cannot be used: no certificate stands"),
        ("broken.pem", "is no file of authorities: \"broken.pem\": the certificates cannot be used: its certificate 1"),
        ("huge.pem", "is longer than 1048576 bytes: \"huge.pem\""),
    ] {
        let path = if file.is_empty() { String::new() } else { desk.path(file).display().to_string() };
        let faults = Desk::new(format!("[http]\nca_file = \"{path}\"\n")).faults(&[]);
        let folder = format!("{}/", desk.folder.path().display());
        let told = faults[0].replace(&folder, "");
        assert!(faults.len() == 1 && told.starts_with(&format!("copydesk.toml:2:11: `http.ca_file` {what}")), "{told}");
    }
}
