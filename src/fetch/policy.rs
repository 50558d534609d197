//! The manners shown to a host, and which host gets which.
//! Never what is learned of it (`pace`), and never a request.

use crate::model::{HostKey, Rate};
use std::time::Duration;

/// How fast a host is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Starts at 1/s and learns, up to `max_rate`.
    Adaptive,
    /// Always this, whatever `max_rate` says.
    Fixed(Rate),
}

/// What to do about robots.txt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Robots {
    /// Fetch it first and keep to it.
    Obey,
    /// For one's own sites only.
    Ignore,
}

/// What to do about pages that ask not to be indexed (`noindex`, `unavailable_after`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noindex {
    /// They give no record.
    Obey,
    /// They give one that says so.
    Note,
}

/// The manners shown to one host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostPolicy {
    /// The pace.
    pub rate: Pace,
    /// The fastest that `adaptive` may become.
    pub max_rate: Rate,
    /// Requests under way at once, at least 1.
    pub parallelism: u32,
    /// The longest `Crawl-delay` that is obeyed; longer ones count as this.
    pub max_crawl_delay: Duration,
    /// Whether robots.txt binds us.
    pub robots: Robots,
    /// Whether a page's own word does.
    pub noindex: Noindex,
}

impl Default for HostPolicy {
    fn default() -> Self {
        HostPolicy {
            rate: Pace::Adaptive,
            max_rate: Rate { interval: Duration::from_millis(200) },
            parallelism: 1,
            max_crawl_delay: Duration::from_secs(30),
            robots: Robots::Obey,
            noindex: Noindex::Note,
        }
    }
}

impl HostPolicy {
    /// The time between two requests before anything was learned.
    pub fn interval(&self) -> Duration {
        match self.rate {
            Pace::Adaptive => Duration::from_secs(1).max(self.max_rate.interval),
            Pace::Fixed(rate) => rate.interval,
        }
    }

    /// The time that lies between two requests whatever is learned.
    pub fn shortest_interval(&self) -> Duration {
        match self.rate {
            Pace::Adaptive => self.max_rate.interval,
            Pace::Fixed(rate) => rate.interval,
        }
    }
}

/// The policies: the first override whose glob matches the host wins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostRules {
    /// For every other host.
    pub default: HostPolicy,
    /// `("*.example.org", policy)`, matched against the host without its port, or with it if the glob names one.
    pub overrides: Vec<(String, HostPolicy)>,
}

impl HostRules {
    /// The policy for a host.
    pub fn policy_for(&self, host: &HostKey) -> HostPolicy {
        let matching = self.overrides.iter().find(|(glob, _)| matches_host(glob, host));
        matching.map_or(self.default, |(_, policy)| *policy)
    }
}

/// Whether a glob matches the host without its port, or with it if the glob names one.
pub(super) fn matches_host(glob: &str, host: &HostKey) -> bool {
    let with_port = host.as_str();
    let name = match with_port.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => with_port,
    };
    matches_glob(glob, name) || matches_glob(glob, with_port)
}

/// `*` stands for any text, also none; letters of either case are the same.
fn matches_glob(glob: &str, text: &str) -> bool {
    let (glob, text) = (glob.to_ascii_lowercase(), text.to_ascii_lowercase());
    let Some((head, tail)) = glob.split_once('*') else { return glob == text };
    let Some(mut rest) = text.strip_prefix(head) else { return false };
    let mut parts: Vec<&str> = tail.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(glob: &str, host: &str, matches: bool) {
        assert_eq!(matches_glob(glob, host), matches, "{glob} on {host}");
    }

    #[test]
    fn a_star_stands_for_any_text() {
        check("*.example.org", "news.example.org", true);
        check("*.example.org", "example.org", false);
        check("*.Example.org", "A.B.EXAMPLE.ORG", true);
        check("news*", "newspaper.example", true);
        check("a*b*c", "a-b-b-c", true);
        check("a*b*c", "a-c-b", false);
        check("*", "anything", true);
        check("news.example", "xnews.example", false);
    }

    #[test]
    fn the_first_matching_override_wins() {
        let slow = HostPolicy { parallelism: 2, ..HostPolicy::default() };
        let rules = HostRules {
            default: HostPolicy::default(),
            overrides: vec![
                ("news.example:8080".into(), slow),
                ("*.example".into(), HostPolicy { parallelism: 3, ..slow }),
            ],
        };
        let parallelism = |host: &str| rules.policy_for(&HostKey::from_stored(host.into())).parallelism;
        assert_eq!(parallelism("news.example:8080"), 2);
        assert_eq!(parallelism("news.example:8081"), 3);
        assert_eq!(parallelism("other.test"), 1);
    }

    #[test]
    fn adaptive_starts_at_one_a_second_or_slower() {
        assert_eq!(HostPolicy::default().interval(), Duration::from_secs(1));
        let slow = HostPolicy { max_rate: Rate { interval: Duration::from_secs(5) }, ..HostPolicy::default() };
        assert_eq!(slow.interval(), Duration::from_secs(5));
        let fixed = HostPolicy { rate: Pace::Fixed(Rate { interval: Duration::from_millis(9) }), ..slow };
        assert_eq!((fixed.interval(), fixed.shortest_interval()), (Duration::from_millis(9), Duration::from_millis(9)));
    }
}
