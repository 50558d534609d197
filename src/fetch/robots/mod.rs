//! robots.txt as RFC 9309 reads it: the rules that bind us, and the verdict on a path.
//! Never a request here, and never a rule of somebody else's group.

mod matcher;
mod memory;
pub(super) mod parse;

pub(super) use memory::{Known, Memory, Said};

use matcher::{Path, Pattern};
use std::time::Duration;

/// What is read of a robots.txt: the 500 KiB that RFC 9309 §2.5 asks for.
pub const MAX_TEXT: usize = 500 * 1024;

/// The rules for one crawler.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    rules: Vec<Rule>,
    crawl_delay: Option<Duration>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    access: Access,
    pattern: Pattern,
    /// `line 4: Disallow: /private`.
    said: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Access {
    Disallow,
    Allow,
}

/// Whether a path may be fetched, with the rule that decided, if one did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Allowed(Option<String>),
    /// It may not.
    Denied(String),
}

impl Rules {
    /// Judges a path with its query: the longest matching pattern wins, `Allow` wins a tie (RFC 9309 §2.2.2).
    pub fn verdict(&self, path_and_query: &str) -> Verdict {
        let path = Path::parse(path_and_query);
        if path.is("/robots.txt") {
            return Verdict::Allowed(None);
        }
        let matching = self.rules.iter().filter(|rule| rule.pattern.matches(&path));
        match matching.max_by_key(|rule| (rule.pattern.len(), rule.access)) {
            None => Verdict::Allowed(None),
            Some(rule) if rule.access == Access::Allow => Verdict::Allowed(Some(rule.said.clone())),
            Some(rule) => Verdict::Denied(rule.said.clone()),
        }
    }

    /// The pause that the site asks for between two requests (a custom of long standing, in no RFC).
    pub fn crawl_delay(&self) -> Option<Duration> {
        self.crawl_delay
    }
}
