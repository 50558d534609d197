//! Every key has an effect: it changes what a room is told, and nothing that another room is told.
//! Never a key that is read and forgotten.

use super::{Desk, settings};
use copydesk::config::Settings;
use copydesk::fetch::{HostRules, Noindex, Pace, Robots};
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
    for (room, config) in [
        (Room::Pipeline, "[extract]\nno_article='reject'"),
        (Room::Fetch, "[politeness]\nrate='6/m'"),
        (Room::Fetch, "[politeness]\nmax_rate='6/m'"),
        (Room::Fetch, "[politeness]\nparallelism=2"),
        (Room::Fetch, "[politeness]\nobey_robots=false"),
        (Room::Fetch, "[politeness]\nobey_noindex=true"),
        (Room::Fetch, "[politeness]\nmax_crawl_delay='5s'"),
        (Room::Fetch, "[[host]]\nmatch='a.example'"),
        (Room::Fetch, "[http]\nconnect_timeout='1s'"),
        (Room::Fetch, "[http]\nidle_timeout='1s'"),
        (Room::Fetch, "[http]\ntotal_timeout='1s'"),
        (Room::Fetch, "[http]\nmax_body='1MiB'"),
        (Room::Fetch, "[http]\nmax_redirects=1"),
        (Room::Fetch, "[http]\nproxy='http://p.example:1'"),
        (Room::Fetch, "[http]\nca_file='tests/ca.pem'"),
        (Room::Fetch, "[[host]]\nmatch='a.example'\nproxy='socks5://p.example:1'"),
        (Room::Pipeline, "[[site]]\nmatch='a.example'"),
        (Room::Pipeline, "[[site]]\nmatch='a.example'\nremove=['.x']\nvalid_from='2025-03-01'"),
        (Room::Fetch, "[network]\nname_servers=['127.0.0.1']"),
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
        assert_eq!(changed_by(config), [room], "{config}");
    }
}

/// The rooms that are told something else by this config.
fn changed_by(config: &str) -> Vec<Room> {
    let (before, after) = (told(&Settings::default()), told(&settings(config)));
    before.iter().zip(&after).filter(|(old, new)| old.1 != new.1).map(|(old, _)| old.0).collect()
}

/// Servers are told who we are, and pages speak to us by our name.
#[test]
fn the_agent_is_told_to_fetch_and_its_name_to_the_extractor() {
    let agent = |name: &str| format!("[agent]\nname='{name}'\nurl='https://a.example/'\nemail='a@a.example'\n");
    assert_eq!(changed_by(&agent("desk")), [Room::Fetch, Room::Pipeline]);
    assert_eq!(changed_by(&agent("copydesk")), [Room::Fetch]);
    assert_eq!(settings(&agent("desk")).pipeline_options().extract.agent, "desk");
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
         [[host]]\nmatch='*.example'\nparallelism=3\nobey_robots=false\nobey_noindex=true\n",
    )
    .fetch_options()
    .hosts;
    for (host, interval, parallelism, robots, noindex) in [
        ("slow.example", 10_000, 1, Robots::Obey, Noindex::Note),
        ("news.example", 500, 3, Robots::Ignore, Noindex::Obey),
        ("news.test", 500, 1, Robots::Obey, Noindex::Note),
    ] {
        let policy = hosts.policy_for(&HostKey::from_stored(host.into()));
        assert_eq!(policy.interval(), Duration::from_millis(interval), "{host}");
        assert!(matches!(policy.rate, Pace::Fixed(rate) if rate.interval == policy.interval()), "{host}");
        assert_eq!((policy.parallelism, policy.robots), (parallelism, robots), "{host}");
        assert_eq!(policy.max_crawl_delay, Duration::from_secs(7), "{host}");
        assert_eq!(policy.noindex, noindex, "{host}");
    }
}

#[test]
fn each_host_has_the_proxy_of_its_rule_or_the_general_one_or_none() {
    let proxies = settings(
        "[http]\nproxy='http://general.example:1'\n\
         [[host]]\nmatch='direct.example'\nproxy='none'\n\
         [[host]]\nmatch='slow.example'\nrate='6/m'\n\
         [[host]]\nmatch='*.example'\nproxy='socks5://own.example:2'\n",
    )
    .fetch_options()
    .proxies;
    for (host, expected) in [
        ("direct.example", None),
        ("slow.example", Some("http://general.example:1/")),
        ("news.example", Some("socks5://own.example:2")),
        ("news.test", Some("http://general.example:1/")),
    ] {
        let proxy = proxies.of(&HostKey::from_stored(host.into())).as_ref().map(ToString::to_string);
        assert_eq!(proxy.as_deref(), expected, "{host}");
    }
}

#[test]
fn a_pace_is_learned_unless_it_is_fixed_and_a_fixed_one_has_no_other_bound() {
    let hosts = settings(
        "[politeness]\nmax_rate='4/s'\n\
         [[host]]\nmatch='fixed.example'\nrate='20/s'\n\
         [[host]]\nmatch='*.example'\nmax_rate='8/s'\n",
    )
    .fetch_options()
    .hosts;
    for (host, start, shortest) in [("fixed.example", 50, 50), ("news.example", 1_000, 125), ("news.test", 1_000, 250)]
    {
        let policy = hosts.policy_for(&HostKey::from_stored(host.into()));
        let found = (policy.interval(), policy.shortest_interval());
        assert_eq!(found, (Duration::from_millis(start), Duration::from_millis(shortest)), "{host}");
        assert_eq!(policy.rate == Pace::Adaptive, host != "fixed.example", "{host}");
    }
    assert_eq!(settings("").fetch_options().hosts, HostRules::default(), "what nobody set is the fetcher's default");
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
