//! Fetching from a hostile origin on loopback: each fault has its code, each guard a test that sees it off.
//! Never a request beyond loopback.

mod answers;
mod charset;
mod connections;
mod encodings;
mod faults;
mod gate;
mod guards;
mod meta;
mod pauses;
mod politeness;
mod redirects;

use crate::support::origin::{Origin, Step};
use copydesk::fetch::{Fetched, Fetcher, Got, HostPolicy, HostRules, Options, Pace};
use copydesk::model::{
    ByteSize, CanonicalUrl, Clock, FailureCode, HostLease, LeaseToken, Page, Rate, StoredRobots, Target, Ticket,
    Validators,
};
use std::time::Duration;

/// Loopback allowed, a thousand requests a second, short times.
pub fn options() -> Options {
    let rate = Pace::Fixed(Rate { interval: Duration::from_millis(1) });
    Options {
        allow: vec!["127.0.0.0/8".parse().unwrap()],
        connect_timeout: Duration::from_secs(2),
        idle_timeout: Duration::from_millis(400),
        total_timeout: Duration::from_secs(2),
        max_body: ByteSize(4 << 20),
        hosts: HostRules { default: HostPolicy { rate, ..HostPolicy::default() }, overrides: Vec::new() },
        ..Options::default()
    }
}

/// With another policy for every host.
pub fn with_policy(policy: HostPolicy) -> Options {
    Options { hosts: HostRules { default: policy, overrides: Vec::new() }, ..options() }
}

pub fn fetcher(options: Options) -> Fetcher {
    Fetcher::new(options, Clock::System).unwrap()
}

pub fn target(url: &str) -> Target {
    Target {
        ticket: Ticket { host_id: 1, target_id: 1, attempt: 1 },
        url: CanonicalUrl::parse(url).unwrap(),
        validators: Validators::default(),
        refetch_after: None,
    }
}

pub fn lease(url: &str, robots: Option<StoredRobots>) -> HostLease {
    let target = target(url);
    HostLease {
        token: LeaseToken { host_id: 1, epoch: 1 },
        host: target.url.host_key(),
        targets: vec![target],
        robots,
        delay: None,
        health: copydesk::model::HostHealth::default(),
    }
}

/// One URL with one new fetcher.
pub async fn fetch_with(options: Options, url: &str) -> Fetched {
    fetcher(options).lane(&lease(url, None)).fetch(&target(url)).await
}

pub async fn fetch(url: &str) -> Fetched {
    fetch_with(options(), url).await
}

/// What an origin that does these steps for every page leads to.
pub async fn fetch_steps(steps: Vec<Step>) -> Fetched {
    let origin = Origin::site(move |_| steps.clone()).await;
    fetch(&origin.url("/page")).await
}

pub fn page_of(fetched: Fetched) -> Box<Page> {
    match fetched.result {
        Ok(Got::Page(page)) => page,
        other => panic!("no page: {other:?}"),
    }
}

pub fn code_of(fetched: &Fetched) -> Option<FailureCode> {
    fetched.result.as_ref().err().map(|failure| failure.code)
}
