//! Every key has an effect: it changes what a room is told, and nothing that another room is told.
//! Never a key that is read and forgotten.

use super::{Desk, settings};
use copydesk::config::Settings;
use copydesk::fetch::{Pace, Robots};
use copydesk::model::{HostKey, Refetch};
use copydesk::pipeline::List;
use copydesk::telemetry::Form;
use std::path::PathBuf;
use std::time::Duration;

/// Which room is told of a key.
#[derive(Debug, PartialEq, Clone, Copy)]
enum Room {
    Fetch,
    Pipeline,
    Cli,
}

/// Everything that the rooms are told, as text.
fn told(settings: &Settings) -> [(Room, String); 3] {
    let log = (settings.log.level.as_str(), settings.log_form());
    [
        (Room::Fetch, format!("{:?}", settings.fetch_options())),
        (Room::Pipeline, format!("{:?}{:?}", settings.pipeline_options(), settings.pipeline_sources())),
        (Room::Cli, format!("{log:?}{:?}{:?}{:?}", settings.metrics, settings.limits.on_overlap, settings.store.url)),
    ]
}

#[test]
fn every_key_is_told_to_its_room_alone() {
    let agent = "[agent]\nname='desk'\nurl='https://a.example/'\nemail='a@a.example'\n";
    for (room, config) in [
        (Room::Fetch, agent),
        (Room::Fetch, "[politeness]\nrate='6/m'"),
        (Room::Fetch, "[politeness]\nparallelism=2"),
        (Room::Fetch, "[politeness]\nobey_robots=false"),
        (Room::Fetch, "[politeness]\nmax_crawl_delay='5s'"),
        (Room::Fetch, "[[host]]\nmatch='a.example'"),
        (Room::Fetch, "[http]\nconnect_timeout='1s'"),
        (Room::Fetch, "[http]\nidle_timeout='1s'"),
        (Room::Fetch, "[http]\ntotal_timeout='1s'"),
        (Room::Fetch, "[http]\nmax_body='1MiB'"),
        (Room::Fetch, "[http]\nmax_redirects=1"),
        (Room::Fetch, "[http]\nproxy='http://p.example:1'"),
        (Room::Fetch, "[network]\nallow=['127.0.0.0/8']"),
        (Room::Pipeline, "[retry]\nmax_attempts=7"),
        (Room::Pipeline, "[retry]\nbase='2s'"),
        (Room::Pipeline, "[retry]\ncap='2s'"),
        (Room::Pipeline, "[retry]\nretry_after_cap='2s'"),
        (Room::Pipeline, "[retry]\nwait_at_most='2s'"),
        (Room::Pipeline, "[limits]\nconcurrency=2"),
        (Room::Pipeline, "[limits]\nhosts=2"),
        (Room::Pipeline, "[limits]\nurls_per_host=2"),
        (Room::Pipeline, "[limits]\nlease='7s'"),
        (Room::Pipeline, "[limits]\ngrace='2s'"),
        (Room::Pipeline, "[limits]\ntime_budget='2s'"),
        (Room::Pipeline, "[[source]]\nname='a'\nurls=[]"),
        (Room::Cli, "[limits]\non_overlap='wait'"),
        (Room::Cli, "[store]\nurl='sqlite://other.db'"),
        (Room::Cli, "[metrics]\nlisten='127.0.0.1:9464'"),
        (Room::Cli, "[log]\nlevel='warn'"),
        (Room::Cli, "[log]\nformat='json'"),
    ] {
        let (before, after) = (told(&Settings::default()), told(&settings(config)));
        let changed: Vec<Room> =
            before.iter().zip(&after).filter(|(old, new)| old.1 != new.1).map(|(old, _)| old.0).collect();
        assert_eq!(changed, [room], "{config}");
    }
}

#[test]
fn every_key_of_a_source_is_told_to_the_pipeline() {
    let base = "[[source]]\nname='a'\nurls=['http://127.0.0.1/']\n";
    for config in ["refetch_after='1h'", "refetch_after='adaptive'", "url_column='wanted'", "file='-'"] {
        // A list on standard input could bring anything, so an agent is needed.
        let agent = "[agent]\nname='desk'\nurl='https://a.example/'\nemail='a@a.example'\n";
        let (before, after) = (settings(&format!("{base}{agent}")), settings(&format!("{base}{config}\n{agent}")));
        assert_ne!(before.pipeline_sources(), after.pipeline_sources(), "{config}");
    }
}

#[test]
fn a_source_is_told_as_it_is_written() {
    let desk = Desk::new("").with("seeds.csv", "wanted\nhttp://127.0.0.1/2\n");
    let path = desk.path("seeds.csv");
    let config = format!(
        "[[source]]\nname='a'\nurls=['http://127.0.0.1/1', 'oops']\nfile='{}'\nurl_column='wanted'\nrefetch_after='36h'\n",
        path.display()
    );
    let sources = desk.with("copydesk.toml", config).load(&[]).unwrap().settings.pipeline_sources();
    let source = &sources[0];
    assert_eq!((source.name.as_str(), source.urls.len()), ("a", 2));
    assert_eq!(source.list, Some(List::File(path)));
    assert_eq!(source.list_options.url_column.as_deref(), Some("wanted"));
    assert_eq!(source.refetch_after, Refetch::Every(Duration::from_secs(36 * 3_600)));
    assert_eq!(Settings::default().default_refetch_after(), Refetch::Never);
}

#[test]
fn the_first_rule_that_matches_a_host_counts_and_leaves_the_rest_as_it_is() {
    let hosts = settings(
        "[politeness]\nrate='2/s'\nmax_crawl_delay='7s'\n\
         [[host]]\nmatch='slow.example'\nrate='6/m'\n\
         [[host]]\nmatch='*.example'\nparallelism=3\nobey_robots=false\n",
    )
    .fetch_options()
    .hosts;
    for (host, interval, parallelism, robots) in [
        ("slow.example", 10_000, 1, Robots::Obey),
        ("news.example", 500, 3, Robots::Ignore),
        ("news.test", 500, 1, Robots::Obey),
    ] {
        let policy = hosts.policy_for(&HostKey::from_stored(host.into()));
        assert_eq!(policy.interval(), Duration::from_millis(interval), "{host}");
        assert!(matches!(policy.rate, Pace::Fixed(rate) if rate == policy.max_rate), "{host}");
        assert_eq!((policy.parallelism, policy.robots), (parallelism, robots), "{host}");
        assert_eq!(policy.max_crawl_delay, Duration::from_secs(7), "{host}");
    }
}

#[test]
fn no_more_hosts_are_leased_than_pages_may_be_under_way() {
    let hosts = |config: &str| settings(config).pipeline_options().hosts;
    assert_eq!(hosts("[limits]\nconcurrency=8\nhosts=64\n"), 8);
    assert_eq!(hosts("[limits]\nconcurrency=64\nhosts=8\n"), 8);
}

#[test]
fn a_list_needs_an_agent_where_one_would_make_a_difference() {
    let desk = Desk::new("");
    let needs = |config: &str, url: &str| {
        let list: PathBuf = desk.path("list.txt");
        std::fs::write(&list, format!("oops\nhttp://127.0.0.1/\n{url}\n")).unwrap();
        let found = settings(config).first_url_without_agent(&list, &copydesk::discover::ListOptions::default());
        found.unwrap().map(|url| url.to_string())
    };
    let allow = "[network]\nallow=['10.0.0.0/8', 'fc00::/7']\n";
    let agent = "[agent]\nname='desk'\nurl='https://a.example/'\nemail='a@a.example'\n";
    for (url, alone, allowed) in [
        ("https://news.example/", true, true),
        ("http://1.2.3.4/", true, true),
        ("http://[2001:4860::1]/", true, true),
        ("http://10.0.0.1/", false, true),
        ("http://0x0a000001/", false, true),
        ("http://[fd00::1]/", false, true),
        ("http://192.168.0.1/", false, false),
        ("http://169.254.169.254/", false, false),
        ("http://0.0.0.0/", false, false),
        ("http://224.0.0.1/", false, false),
        ("http://[::1]/", false, false),
        ("http://[fe80::1]/", false, false),
        ("http://localhost:81/", false, false),
        ("ftp://news.example/", false, false),
    ] {
        assert_eq!(needs("", url).is_some(), alone, "{url}");
        assert_eq!(needs(allow, url).is_some(), allowed, "{url} with allow");
        assert_eq!(needs(agent, url), None, "{url} with an agent");
    }
    let gone =
        settings("").first_url_without_agent(&desk.path("gone.txt"), &copydesk::discover::ListOptions::default());
    assert!(gone.is_err());
}

#[test]
fn log_lines_look_as_the_config_has_it() {
    assert_eq!(settings("").log_form(), Form::Text);
    assert_eq!(settings("[log]\nformat='json'\n").log_form(), Form::Json);
}
