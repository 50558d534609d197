//! `/metrics` of a run that is under way.
//! Never a label that grows with the hosts.

use crate::crash::config;
use crate::support::{
    news_site::NewsSite,
    program::{Program, code, stderr, wait},
};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

/// The answer to a request, if somebody listens.
fn ask(at: SocketAddr, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(at).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(format!("{request} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    Some(text)
}

/// Asks until the answer holds these words.
fn ask_until(at: SocketAddr, words: &str) -> String {
    let begun = Instant::now();
    let mut last = None;
    while begun.elapsed() < Duration::from_secs(30) {
        last = ask(at, "GET /metrics");
        if let Some(text) = last.as_ref().filter(|text| text.contains(words)) {
            return text.clone();
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("{words} never came; the last answer was {last:?}");
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[test]
fn a_run_tells_its_figures_while_it_runs_and_no_longer() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(4);
    let program = Program::in_folder(folder.path());
    // The fourth host has but the page that is gone.
    let list: String = (0..2_400).filter(|n| n % 4 != 3).map(|n| site.article(n) + "\n").collect();
    program.write("urls.txt", &format!("{}\n{list}", site.url(3, "/gone.html")));
    let at = free_address();
    let store = format!("sqlite://{}", folder.path().join("t.db").display());
    let config = config(&store, "urls.txt").replace("200/s", "10/s");
    program.write("c.toml", &format!("{config}[metrics]\nlisten = \"{at}\"\n"));
    let mut child = program.start(&["run", "--config", "c.toml"]);
    ask_until(at, "copydesk_fetches_total{result=\"article\"}");
    // The store's figures are fresh for five seconds; by then the page that is gone was asked for.
    thread::sleep(Duration::from_secs(6));
    let text = ask_until(at, "copydesk_hosts{state=\"leased\"} 3");
    for line in [
        "# TYPE copydesk_fetches_total counter",
        "# HELP copydesk_claim_duration_seconds ",
        "copydesk_claim_duration_seconds_bucket{le=\"0.1\"}",
        "copydesk_commit_duration_seconds_count",
        "copydesk_fetch_duration_seconds_sum",
        "copydesk_outcomes_total{outcome=\"stored\"}",
        "copydesk_outcomes_total{outcome=\"failed\"} 1",
        "copydesk_failures_total{code=\"permanent_http\"} 1",
        "copydesk_body_bytes_total",
        "copydesk_claimed_urls_total",
        "copydesk_robots_requests_total 4",
        "copydesk_stage_depth{stage=\"write\"}",
        "copydesk_leases_held ",
        "copydesk_queue_urls",
        "copydesk_workers 1",
        "copydesk_oldest_lease_seconds",
        "copydesk_store_up 1",
        "copydesk_build_info{version=",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("127.0.0."), "a host stands in\n{text}");
    let body = text.split("\r\n\r\n").nth(1).unwrap();
    let series: Vec<&str> = body.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(series.len() < 120 && series.iter().all(|line| line.starts_with("copydesk_")), "{series:?}");
    assert!(ask(at, "GET /").unwrap().starts_with("HTTP/1.1 404"));
    assert!(ask(at, "POST /metrics").unwrap().starts_with("HTTP/1.1 404"));
    assert!(std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(wait(&mut child, Duration::from_secs(20)).code(), Some(143));
    assert!(ask(at, "GET /metrics").is_none());
    assert!(!folder.path().join("t.db-wal").exists(), "the store was not closed");
}

#[test]
fn an_address_that_is_taken_is_refused_before_anything_is_fetched() {
    let folder = tempfile::tempdir().unwrap();
    let site = NewsSite::start(1);
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &site.article(1));
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap();
    let store = format!("sqlite://{}", folder.path().join("t.db").display());
    program.write("c.toml", &format!("{}[metrics]\nlisten = \"{at}\"\n", config(&store, "urls.txt")));
    let output = program.run(&["run", "--config", "c.toml"]);
    assert_eq!(code(&output), 2, "{}", stderr(&output));
    assert!(stderr(&output).contains(&at.to_string()), "{}", stderr(&output));
    assert!(site.log().is_empty());
}
