//! Sources, the lists they name, and the agent they need.
//! Never a list of somebody else's pages.

use super::{Desk, check};
use copydesk::config::{ListFile, is_loopback};
use copydesk::model::CanonicalUrl;
use copydesk::model::Refetch;

const AGENT: &str = "[agent]\nname = \"desk\"\nurl = \"https://a.example/bot\"\nemail = \"bot@a.example\"\n";

/// A config with one source that names this list.
fn desk(before: &str, name: &str, list: &str) -> Desk {
    let desk = Desk::new("").with(name, list);
    let config = format!("{before}[[source]]\nname = \"a\"\nfile = '{}'\n", desk.path(name).display());
    desk.with("copydesk.toml", config)
}

#[test]
fn nothing_outside_loopback_is_fetched_without_an_agent() {
    let missing = "is missing: nothing outside loopback is fetched without it, and a source lists";
    check(
        "[[source]]\nname = \"a\"\nurls = [\"http://127.0.0.1/\", \"https://news.example/1\"]\n",
        &format!("copydesk.toml:3:8: `[agent]` {missing} https://news.example/1"),
    );
    check(
        "[[source]]\nname = \"a\"\nfile = \"-\"\n",
        &format!("copydesk.toml:3:8: `[agent]` {missing} whatever standard input brings"),
    );
    let list = "http://127.0.0.1/1\nno url\nhttps://news.example/2\n";
    let expected = format!("copydesk.toml:3:8: `[agent]` {missing} https://news.example/2");
    assert_eq!(desk("", "seeds.txt", list).faults(&[]), [expected]);
    assert!(desk(AGENT, "seeds.txt", list).load(&[]).is_ok());
}

#[test]
fn loopback_needs_no_agent() {
    assert!(desk("", "seeds.txt", "http://127.0.0.9:81/1\nhttp://[::1]/\nhttp://localhost/\n").load(&[]).is_ok());
    for (url, own) in [
        ("http://127.1.2.3/", true),
        ("http://[::1]:80/", true),
        ("http://a.localhost/", true),
        ("http://128.0.0.1/", false),
        ("http://localhost.example/", false),
        ("http://127.0.0.1.example/", false),
    ] {
        assert_eq!(is_loopback(&CanonicalUrl::parse(url).unwrap()), own, "{url}");
    }
}

#[test]
fn an_agent_says_who_it_is() {
    check("[agent]\nname = \"desk\"\nurl = \"https://a.example/\"\n", "copydesk.toml:1:2: `agent.email` is missing");
    for (wrong, fault) in [
        (
            "name = \"my bot/1.0\"",
            "`agent.name` must be letters, `-` and `_` only (RFC 9309), so that robots.txt can name it: \"my bot/1.0\"",
        ),
        (
            "name = \"\"",
            "`agent.name` must be letters, `-` and `_` only (RFC 9309), so that robots.txt can name it: \"\"",
        ),
        ("url = \"a.example\"", "`agent.url` must be an http or https URL: \"a.example\""),
        ("email = \"bot\"", "`agent.email` must be an e-mail address: \"bot\""),
        ("email = \"b@a.example\\r\\nx: y\"", "`agent.email` must be an e-mail address: \"b@a.example\r\nx: y\""),
    ] {
        let key = wrong.split(' ').next().unwrap();
        let kept: Vec<&str> = AGENT.lines().filter(|line| !line.starts_with(key)).collect();
        let faults = Desk::new(format!("{}\n{wrong}\n", kept.join("\n"))).faults(&[]);
        let column = key.len() + 4;
        assert_eq!(faults, [format!("copydesk.toml:4:{column}: {fault}")]);
    }
}

#[test]
fn a_malformed_url_is_no_fault_of_the_config() {
    let loaded = Desk::new("[[source]]\nname = \"a\"\nurls = [\"htp:/oops\"]\n").load(&[]).unwrap();
    assert_eq!(loaded.settings.sources[0].urls, ["htp:/oops"]);
    assert_eq!(loaded.settings.sources[0].refetch_after, Refetch::Never);
    let adaptive = super::settings("[[source]]\nname = \"a\"\nurls = []\nrefetch_after = \"adaptive\"\n");
    assert_eq!(adaptive.sources[0].refetch_after, Refetch::Adaptive);
}

#[test]
fn a_source_must_list_something_under_a_name() {
    check("[[source]]\nname = \"a\"\n", "copydesk.toml:1:1: `source` lists nothing: it needs `urls` or `file`");
    check("[[source]]\nurls = []\n", "copydesk.toml:1:1: `source.name` is missing");
    check("[[source]]\nname = \" \"\nurls = []\n", "copydesk.toml:2:8: `source.name` must not be empty");
    check(
        "[[source]]\nname = \"a\"\nurls = []\nrefetch_after = \"10ms\"\n",
        "copydesk.toml:4:17: `source.refetch_after` must be at least 1s",
    );
    check(
        "[[source]]\nname = \"a\"\nurls = [\"x\", 5]\n",
        "copydesk.toml:3:8: `source.urls` has a wrong item 2: it must be a string in quotation marks, not an integer",
    );
}

#[test]
fn standard_input_is_read_once() {
    let config = format!("{AGENT}[[source]]\nname = \"a\"\nfile = \"-\"\n[[source]]\nname = \"b\"\nfile = \"-\"\n");
    check(&config, "copydesk.toml:10:8: `source.file` reads standard input, as an earlier source does already");
    let one = Desk::new(format!("{AGENT}[[source]]\nname = \"a\"\nfile = \"-\"\n")).load(&[]).unwrap();
    assert_eq!(one.settings.sources[0].file, Some(ListFile::Stdin));
}

#[test]
fn a_list_that_is_none_is_told_before_the_run() {
    let faults = desk(AGENT, "seeds.csv", "a,b\n1,2\n").faults(&[]);
    assert!(faults[0].contains("is no list") && faults[0].contains("no column of the header (a, b)"), "{faults:?}");
    let faults = desk(AGENT, "seeds.pdf", "x").faults(&[]);
    assert!(faults[0].contains("is of no known kind") && faults[0].contains(".jsonl"), "{faults:?}");
    let folder = Desk::new("");
    std::fs::create_dir(folder.path("seeds.txt")).unwrap();
    let config = format!("[[source]]\nname = \"a\"\nfile = '{}'\n", folder.path("seeds.txt").display());
    let faults = folder.with("copydesk.toml", config).faults(&[]);
    assert!(faults[0].contains("is a folder"), "{faults:?}");
}

#[test]
fn the_column_of_the_url_can_be_named() {
    let list = "wanted,b\nhttp://127.0.0.1/,2\n";
    assert!(desk("", "seeds.csv", list).load(&[]).is_err());
    let named = desk("", "seeds.csv", list);
    let config =
        format!("[[source]]\nname = \"a\"\nurl_column = \"wanted\"\nfile = '{}'\n", named.path("seeds.csv").display());
    assert!(named.with("copydesk.toml", config).load(&[]).is_ok());
}
