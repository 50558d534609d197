//! From settings to each room's options: the one place where the two meet.
//! Never a default: those stand in `settings` alone.

use super::choices::{ArchiveKind, LogFormat, NoArticle, VacuumWhen};
use super::database::Database;
use super::settings::{HostRule, Politeness, Settings};
use super::site::NamedSite;
use super::source::{ListFile, Source, SourceKind};
use crate::{
    discover::ListOptions,
    extract,
    fetch::{self, HostPolicy, HostRules, Keep, Names, Noindex, PerHost, ProxyUrl, Robots},
    model::{Refetch, Removal, ShardRange},
    pipeline::{self, List, RetryPolicy},
    store::{Retention, Vacuum, WarcOptions},
    telemetry,
};

impl Settings {
    /// What the fetcher is told.
    pub fn fetch_options(&self) -> fetch::Options {
        let agent = self.agent.as_ref().map_or_else(fetch::Agent::default, |agent| fetch::Agent {
            name: agent.name.clone(),
            url: agent.url.clone(),
            email: agent.email.clone(),
        });
        fetch::Options {
            agent,
            keep: if self.archive.kind == ArchiveKind::None { Keep::Text } else { Keep::Bytes },
            connect_timeout: self.http.connect_timeout.0,
            idle_timeout: self.http.idle_timeout.0,
            total_timeout: self.http.total_timeout.0,
            max_body: self.http.max_body,
            max_redirects: self.http.max_redirects,
            proxies: self.proxies(),
            ca_certs: self.http.ca_file.as_ref().map(|file| file.certs.clone()).unwrap_or_default(),
            allow: self.network.allow.clone(),
            names: match self.network.name_servers.as_slice() {
                [] => Names::System,
                servers => Names::Servers(servers.iter().map(|server| server.0).collect()),
            },
            hosts: HostRules {
                default: policy(&self.politeness),
                overrides: self
                    .hosts
                    .iter()
                    .map(|rule| (rule.glob.as_str().to_string(), policy(&rule.politeness)))
                    .collect(),
            },
            ..fetch::Options::default()
        }
    }

    fn proxies(&self) -> PerHost<Option<ProxyUrl>> {
        // The texts were looked at when they were read; `none` is no proxy's.
        let read = |text: &str| ProxyUrl::parse(text).ok();
        let default = self.http.proxy.as_ref().and_then(|proxy| read(proxy.as_str()));
        let own = |rule: &HostRule| rule.proxy.as_ref().map_or_else(|| default.clone(), |proxy| read(proxy.as_str()));
        let overrides = self.hosts.iter().map(|rule| (rule.glob.as_str().to_string(), own(rule))).collect();
        PerHost { default, overrides }
    }

    /// What the pipeline is told.
    pub fn pipeline_options(&self) -> pipeline::Options {
        pipeline::Options {
            hosts: self.limits.hosts.min(self.limits.concurrency) as usize,
            urls_per_host: self.limits.urls_per_host,
            lease: self.limits.lease.0,
            grace: self.limits.grace.0,
            time_budget: self.limits.time_budget.map(|span| span.0),
            retry: RetryPolicy {
                max_attempts: self.retry.max_attempts,
                base: self.retry.base.0,
                cap: self.retry.cap.0,
                retry_after_cap: self.retry.retry_after_cap.0,
                wait_at_most: self.retry.wait_at_most.0,
                removal: Removal { answers: self.store.removed_answers, span: self.store.removed_after.0 },
            },
            retention: Retention {
                fetches: self.store.keep_fetches.map(|span| span.0),
                revisions: self.store.keep_revisions.map(|span| span.0),
                vacuum: match self.store.vacuum {
                    VacuumWhen::Never => Vacuum::Never,
                    VacuumWhen::AfterRun => Vacuum::AfterRun,
                },
            },
            warc: (self.archive.kind == ArchiveKind::Warc).then(|| WarcOptions {
                folder: self.archive.folder.as_str().into(),
                max_file: self.archive.max_file.0,
                software: concat!("copydesk/", env!("CARGO_PKG_VERSION")).into(),
            }),
            extract: extract::Options {
                agent: self.agent_name(),
                sites: self.sites.iter().map(NamedSite::rule).collect(),
                others: match self.extract.no_article {
                    NoArticle::Store => extract::Others::Flag,
                    NoArticle::Reject => extract::Others::Reject,
                },
                ..extract::Options::default()
            },
            ..pipeline::Options::default()
        }
    }

    /// Our name, as robots.txt and pages call us.
    fn agent_name(&self) -> String {
        self.agent.as_ref().map_or_else(|| fetch::Agent::default().name, |agent| agent.name.clone())
    }

    /// Every database with the shards it holds: those of `[[database]]`, else the one of `[store]`.
    pub fn all_databases(&self) -> Vec<Database> {
        if self.databases.is_empty() {
            return vec![Database { url: self.store.url.clone(), shards: ShardRange::ALL }];
        }
        self.databases.clone()
    }

    /// How log lines look.
    pub fn log_form(&self) -> telemetry::Form {
        match self.log.format {
            LogFormat::Text => telemetry::Form::Text,
            LogFormat::Json => telemetry::Form::Json,
        }
    }

    /// The sources as the pipeline reads them.
    pub fn pipeline_sources(&self) -> Vec<pipeline::Source> {
        self.sources.iter().map(source).collect()
    }

    /// How long a page of an unconfigured list is left alone: the default of a source.
    pub fn default_refetch_after(&self) -> Refetch {
        Source::default().refetch_after
    }
}

fn policy(politeness: &Politeness) -> HostPolicy {
    HostPolicy {
        rate: politeness.rate,
        max_rate: politeness.max_rate,
        parallelism: politeness.parallelism,
        max_crawl_delay: politeness.max_crawl_delay.0,
        robots: if politeness.obey_robots { Robots::Obey } else { Robots::Ignore },
        noindex: if politeness.obey_noindex { Noindex::Obey } else { Noindex::Note },
    }
}

fn source(source: &Source) -> pipeline::Source {
    pipeline::Source {
        name: source.name.clone(),
        urls: source.urls.clone(),
        list: source.file.as_ref().map(|file| match file {
            ListFile::Stdin => List::Stdin,
            ListFile::Path(path) if source.kind == SourceKind::Warc => List::Warc(path.clone()),
            ListFile::Path(path) => List::File(path.clone()),
        }),
        list_options: ListOptions { url_column: source.url_column.clone() },
        refetch_after: source.refetch_after,
        priority: source.priority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeMap, time::Duration};

    #[test]
    fn what_the_environment_says_reaches_the_rooms() {
        let env: BTreeMap<String, String> = [
            ("COPYDESK_HTTP__MAX_BODY", "4MiB"),
            ("COPYDESK_RETRY__MAX_ATTEMPTS", "5"),
            ("COPYDESK_POLITENESS__RATE", "2/s"),
            ("COPYDESK_POLITENESS__OBEY_ROBOTS", "false"),
        ]
        .map(|(key, value)| (key.to_string(), value.to_string()))
        .into();
        let settings = crate::config::load(None, &env).unwrap().settings;
        let fetch = settings.fetch_options();
        assert_eq!(fetch.max_body.to_string(), "4MiB");
        assert_eq!(fetch.hosts.default.interval(), Duration::from_millis(500));
        assert_eq!(fetch.hosts.default.robots, Robots::Ignore);
        assert_eq!(settings.pipeline_options().retry.max_attempts, 5);
    }

    #[test]
    fn without_an_agent_nobody_could_reach_us() {
        assert!(!Settings::default().fetch_options().agent.is_reachable());
    }
}
