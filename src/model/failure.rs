//! Why a page has no record: the closed table of failure codes.
//! A code never changes its name; a finer word goes into `failure_detail`.

use serde::Serialize;
use std::fmt;

/// What kind of outcome a code belongs to, which decides whether there is a dead letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutcomeClass {
    /// The answer is "no record": looked at again when due, no dead letter.
    Rejected,
    /// It went wrong: retried or not, in the end a dead letter.
    Failed,
    /// Not now: the time of the next try is stored.
    Deferred,
    /// A feed or sitemap could not be read: only in `source_outcomes`.
    Source,
}

/// Where in the pipeline it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StageName {
    /// Reading lists and leasing hosts.
    Intake,
    /// Asking for the page.
    Fetch,
    /// Finding, cleaning and annotating the article.
    Refine,
    /// Committing it.
    Write,
}

impl StageName {
    /// The word in tables and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            StageName::Intake => "intake",
            StageName::Fetch => "fetch",
            StageName::Refine => "refine",
            StageName::Write => "write",
        }
    }
}

macro_rules! failure_codes {
    ($( $(#[$doc:meta])* $variant:ident = $word:literal : $class:ident ),+ $(,)?) => {
        /// One word for each way to fail, for life.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum FailureCode { $( $(#[$doc])* $variant ),+ }

        impl FailureCode {
            /// Every code, in the order of the table.
            pub const ALL: &[FailureCode] = &[ $( FailureCode::$variant ),+ ];

            /// The word in tables, logs and docs.
            pub fn as_str(self) -> &'static str {
                match self { $( FailureCode::$variant => $word ),+ }
            }

            /// Which outcome it leads to.
            pub fn class(self) -> OutcomeClass {
                match self { $( FailureCode::$variant => OutcomeClass::$class ),+ }
            }

            /// Reads the word back.
            pub fn from_word(word: &str) -> Option<FailureCode> {
                FailureCode::ALL.iter().copied().find(|code| code.as_str() == word)
            }
        }
    };
}

failure_codes! {
    /// The listed text is no http or https URL.
    InvalidUrl = "invalid_url": Rejected,
    /// The address is not global and not allowed in `[network]`.
    BlockedAddress = "blocked_address": Rejected,
    /// robots.txt forbids it.
    RobotsDenied = "robots_denied": Rejected,
    /// The page asks not to be indexed, and the config obeys.
    RobotsNoindex = "robots_noindex": Rejected,
    /// Not HTML.
    BadContentType = "bad_content_type": Rejected,
    /// More decoded bytes than `max_body`.
    TooLarge = "too_large": Rejected,
    /// A bound on nodes, depth or steps was met.
    LimitExceeded = "limit_exceeded": Rejected,
    /// No article on the page.
    EmptyContent = "empty_content": Rejected,
    /// Says 200, means 404.
    Soft404 = "soft_404": Rejected,
    /// The text stands behind a login.
    LoginWall = "login_wall": Rejected,
    /// A 4xx that will not change by asking again.
    PermanentHttp = "permanent_http": Failed,
    /// Redirects in a circle, too many, or to nowhere.
    RedirectLoop = "redirect_loop": Failed,
    /// 5xx, 429 or 408 until the attempts ran out.
    RetryExhausted = "retry_exhausted": Failed,
    /// No answer, or not all of it, within the time.
    Timeout = "timeout": Failed,
    /// No connection.
    ConnectError = "connect_error": Failed,
    /// Not HTTP, or broken off.
    ProtocolError = "protocol_error": Failed,
    /// The name has no address.
    DnsError = "dns_error": Failed,
    /// The certificate or the handshake is bad.
    TlsError = "tls_error": Failed,
    /// The bytes are no text in any encoding named or found.
    DecodeError = "decode_error": Failed,
    /// Our fault: a panic or a broken promise.
    InternalError = "internal_error": Failed,
    /// robots.txt could not be read, so nothing may be fetched (RFC 9309 §2.3.1.4).
    RobotsUnreachable = "robots_unreachable": Deferred,
    /// The host asked for patience, or only fails.
    HostBackoff = "host_backoff": Deferred,
    /// The run's time was up.
    TimeBudget = "time_budget": Deferred,
    /// A feed could not be read.
    FeedError = "feed_error": Source,
    /// A sitemap could not be read.
    SitemapError = "sitemap_error": Source,
}

impl FailureCode {
    /// Whether asking again within the run can help (DESIGN's "after `max_attempts`").
    pub fn is_retryable(self) -> bool {
        self.class() == OutcomeClass::Failed && !matches!(self, FailureCode::PermanentHttp | FailureCode::RedirectLoop)
    }
}

impl fmt::Display for FailureCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for FailureCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Whether the same attempt again, within the run, can end otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It may.
    Yes,
    /// It cannot: what was answered will not change by asking again.
    No,
}

/// One failed attempt at one page.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{code} at {}: {detail}", stage.as_str())]
pub struct Failure {
    /// Where.
    pub stage: StageName,
    /// Which kind.
    pub code: FailureCode,
    /// What exactly, for people: at most 500 characters.
    pub detail: String,
    /// Whether to ask again: as the code has it, unless [`Failure::for_good`] knows better.
    pub retry: Retry,
    /// The HTTP status, where an answer came.
    pub http_status: Option<u16>,
    /// The server asked to wait at least this long before the next request to the HOST (429, 503).
    pub retry_after: Option<std::time::Duration>,
}

impl Failure {
    /// A failure with its explanation.
    pub fn new(stage: StageName, code: FailureCode, detail: impl Into<String>) -> Failure {
        let mut detail: String = detail.into();
        if let Some((at, _)) = detail.char_indices().nth(500) {
            detail.truncate(at);
        }
        let retry = if code.is_retryable() { Retry::Yes } else { Retry::No };
        Failure { stage, code, detail, retry, http_status: None, retry_after: None }
    }

    /// One that asking again cannot mend, although others of its code may pass.
    #[must_use]
    pub fn for_good(mut self) -> Failure {
        self.retry = Retry::No;
        self
    }

    /// With the status that was answered.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Failure {
        self.http_status = Some(status);
        self
    }

    /// With the wait that the server asked for.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Option<std::time::Duration>) -> Failure {
        self.retry_after = wait;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back_from_its_word() {
        for code in FailureCode::ALL {
            assert_eq!(FailureCode::from_word(code.as_str()), Some(*code));
        }
        assert_eq!(FailureCode::from_word("nonsense"), None);
    }

    #[test]
    fn only_failures_are_retried_and_not_the_permanent_ones() {
        assert!(FailureCode::Timeout.is_retryable());
        assert!(!FailureCode::PermanentHttp.is_retryable());
        assert!(!FailureCode::RobotsDenied.is_retryable());
        assert!(!FailureCode::HostBackoff.is_retryable());
    }

    #[test]
    fn a_failure_is_retried_as_its_code_has_it_unless_it_is_for_good() {
        let failure = |code| Failure::new(StageName::Fetch, code, "x");
        assert_eq!(failure(FailureCode::DnsError).retry, Retry::Yes);
        assert_eq!(failure(FailureCode::PermanentHttp).retry, Retry::No);
        assert_eq!(failure(FailureCode::DnsError).for_good().retry, Retry::No);
    }

    #[test]
    fn a_long_detail_is_cut_at_a_character() {
        let failure = Failure::new(StageName::Fetch, FailureCode::Timeout, "海".repeat(900));
        assert_eq!(failure.detail.chars().count(), 500);
    }
}
