//! One case of the suite: what a server does, what is listed, and how that must end.
//! Never a server of another case: each has an address, and so a host, of its own.

use super::judge::Row;
use crate::support::origin::{Asked, Step};
use copydesk::model::{FailureCode, Outcome};
use std::{ops::RangeInclusive, sync::Arc, time::Duration};
use tokio_rustls::rustls::ServerConfig;

/// What a server does for a request, and for the how-manieth page request from 0 that is.
pub type Script = Arc<dyn Fn(&Asked, usize) -> Vec<Step> + Send + Sync>;

/// Who stands at the case's address.
pub enum Server {
    /// A site without robots.txt; the script has the pages.
    Site(Script),
    /// The script has robots.txt too.
    Raw(Script),
    /// Does this at once and hears nothing.
    Greeting(Vec<Step>),
    /// The usual article over TLS.
    Tls(Box<ServerConfig>),
    /// Nobody listens.
    Refusing,
    /// Nobody answers: the queue of connections is full.
    Full,
}

/// An outcome with its code.
pub type End = (Outcome, Option<FailureCode>);

/// Whether something is true of a row.
pub type RowTest = fn(&Row) -> bool;

/// How one listed URL must end.
#[derive(Clone)]
pub struct Promise {
    /// Any of these.
    pub ends: Vec<End>,
    pub attempts: RangeInclusive<usize>,
    pub status: Option<&'static str>,
    /// What the text of a stored page holds.
    pub text: Vec<String>,
    /// What it does not hold.
    pub without: Vec<String>,
    /// Where a page was found; `{}` is the case's address.
    pub final_url: Option<&'static str>,
    /// What the failure's detail says.
    pub detail: Option<&'static str>,
    /// What else is true of the row, in words.
    pub holds: Option<(&'static str, RowTest)>,
    /// The text of an earlier run is still there, whatever the end.
    pub keeps_text: bool,
}

impl Promise {
    fn new(end: End, attempts: usize) -> Promise {
        Promise {
            ends: vec![end],
            attempts: attempts..=attempts,
            status: None,
            text: Vec::new(),
            without: Vec::new(),
            final_url: None,
            detail: None,
            holds: None,
            keeps_text: false,
        }
    }

    #[must_use]
    pub fn holds(mut self, what: &'static str, test: RowTest) -> Promise {
        self.holds = Some((what, test));
        self
    }

    /// With the usual article of an earlier run still there.
    #[must_use]
    pub fn keeping_text(mut self) -> Promise {
        self.text = stored().text;
        self.keeps_text = true;
        self
    }

    #[must_use]
    pub fn attempts(mut self, attempts: RangeInclusive<usize>) -> Promise {
        self.attempts = attempts;
        self
    }

    #[must_use]
    pub fn status(mut self, status: &'static str) -> Promise {
        self.status = Some(status);
        self
    }

    #[must_use]
    pub fn text(mut self, text: &str) -> Promise {
        self.text = vec![text.to_string()];
        self
    }

    #[must_use]
    pub fn without(mut self, text: &str) -> Promise {
        self.without.push(text.to_string());
        self
    }

    #[must_use]
    pub fn found_at(mut self, template: &'static str) -> Promise {
        self.final_url = Some(template);
        self
    }

    #[must_use]
    pub fn says(mut self, detail: &'static str) -> Promise {
        self.detail = Some(detail);
        self
    }

    /// This end is as good.
    #[must_use]
    pub fn or(mut self, other: Promise) -> Promise {
        self.ends.extend(other.ends);
        self.text.extend(other.text);
        self.attempts =
            *self.attempts.start().min(other.attempts.start())..=*self.attempts.end().max(other.attempts.end());
        self
    }
}

/// A record with the whole of the usual article.
pub fn stored() -> Promise {
    let whole = super::pages::STORY_MARKS.map(str::to_string).to_vec();
    Promise { text: whole, ..Promise::new((Outcome::Stored, None), 1) }
}

/// An end without failure and without a text to look at.
pub fn ends_as(outcome: Outcome) -> Promise {
    Promise::new((outcome, None), 1)
}

/// This failure, after as many attempts as it deserves.
pub fn fails(code: FailureCode) -> Promise {
    let attempts = if code.is_retryable() { 3 } else { 1 };
    Promise::new((code.class().outcome(), Some(code)), attempts)
}

/// A case.
pub struct Case {
    /// The row of the table of faults; 0 for the canaries.
    pub row: u8,
    pub name: String,
    pub server: Server,
    /// URLs (`{}` is the case's address) and how each must end.
    pub listed: Vec<(String, Promise)>,
    /// Page requests at this address; without it, as many as there are attempts.
    pub requests: Option<RangeInclusive<usize>>,
    pub robots: RangeInclusive<usize>,
    /// The most bytes that may be taken from this address.
    pub bytes: Option<usize>,
    /// The shortest time between two page requests.
    pub gap: Option<Duration>,
    /// The longest time from its first page request to its outcome, where the test can see that.
    pub may_take: Option<Duration>,
    /// How the same URL ends in a second run, and its page requests in both runs together.
    pub second: Option<(Promise, usize)>,
}

impl Case {
    /// One URL, `/page`.
    pub fn new(row: u8, name: impl Into<String>, server: Server, promise: Promise) -> Case {
        Case::listing(row, name, server, vec![("http://{}/page".into(), promise)])
    }

    /// These URLs.
    pub fn listing(row: u8, name: impl Into<String>, server: Server, listed: Vec<(String, Promise)>) -> Case {
        Case {
            row,
            name: name.into(),
            server,
            listed,
            requests: None,
            robots: 0..=1,
            bytes: None,
            gap: None,
            may_take: None,
            second: None,
        }
    }

    #[must_use]
    pub fn requests(mut self, requests: RangeInclusive<usize>) -> Case {
        self.requests = Some(requests);
        self
    }

    #[must_use]
    pub fn robots(mut self, robots: RangeInclusive<usize>) -> Case {
        self.robots = robots;
        self
    }

    #[must_use]
    pub fn bytes(mut self, most: usize) -> Case {
        self.bytes = Some(most);
        self
    }

    #[must_use]
    pub fn gap(mut self, gap: Duration) -> Case {
        self.gap = Some(gap);
        self
    }

    #[must_use]
    pub fn then(mut self, promise: Promise, requests: usize) -> Case {
        self.second = Some((promise, requests));
        self
    }

    /// The page requests that are right in the first run.
    pub fn expected_requests(&self) -> RangeInclusive<usize> {
        let sum = |end: fn(&RangeInclusive<usize>) -> usize| self.listed.iter().map(|(_, p)| end(&p.attempts)).sum();
        self.requests.clone().unwrap_or_else(|| sum(|a| *a.start())..=sum(|a| *a.end()))
    }
}

/// A site that answers every page like this.
pub fn site(steps: Vec<Step>) -> Server {
    Server::Site(Arc::new(move |_, _| steps.clone()))
}

/// A site that answers its first page request like the first of these, and so on; then like the last.
pub fn in_turn(answers: Vec<Vec<Step>>) -> Server {
    Server::Site(Arc::new(move |_, n| answers[n.min(answers.len() - 1)].clone()))
}

/// A site whose pages depend on the request.
pub fn by_request(script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Server {
    Server::Site(Arc::new(move |asked, _| script(asked)))
}

/// A server that has its own robots.txt too.
pub fn raw_server(script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Server {
    Server::Raw(Arc::new(move |asked, _| script(asked)))
}
