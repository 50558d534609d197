//! Where the page to explain comes from, and what the fetch was like.
//! Never an end at a failed fetch: that is what is to be explained.

use super::super::{Failed, page_source};
use crate::{
    config::Settings,
    fetch::{Fetched, Fetcher, Got, Lane, Noindex, Robots},
    model::{CanonicalUrl, Clock, Failure, FailureCode, Hop, Page, PageMeta, StageName},
    text::charset::How,
};
use jiff::Timestamp;
use serde::Serialize;

/// A page, or why there is none.
pub(super) struct Found {
    pub(super) facts: SourceFacts,
    pub(super) page: Result<Page, Failure>,
    /// What is done about a page that asks not to be indexed.
    pub(super) noindex: Noindex,
}

/// How the page was come by.
#[derive(Debug, Serialize)]
pub(super) struct SourceFacts {
    /// As asked for: a file, a URL or `-`.
    pub(super) asked: String,
    /// Where it was found; `None` = nobody knows.
    pub(super) url: Option<String>,
    /// The redirects on the way there.
    pub(super) redirects: Vec<Redirect>,
    /// How many there were, also where none led to a page.
    pub(super) redirect_count: u32,
    pub(super) fetched_at: Timestamp,
    pub(super) robots: Option<RobotsFacts>,
    pub(super) http_status: Option<u16>,
    pub(super) content_type: Option<String>,
    pub(super) charset: Option<String>,
    pub(super) charset_from: Option<&'static str>,
    pub(super) body_bytes: Option<u64>,
    pub(super) elapsed_ms: Option<u64>,
    pub(super) robots_tag: Option<String>,
}

/// One redirect.
#[derive(Debug, Serialize)]
pub(super) struct Redirect {
    /// From there.
    pub(super) from: String,
    /// 0 for a meta refresh.
    pub(super) status: u16,
}

/// What robots.txt had to say.
#[derive(Debug, Serialize)]
pub(super) struct RobotsFacts {
    /// Whether it was asked at all.
    pub(super) obeyed: bool,
    /// How it was answered; `None` = not at all, or by a redirect to nowhere.
    pub(super) http_status: Option<u16>,
    /// The line that decided, if one did.
    pub(super) rule: Option<String>,
    /// The pause between two requests to this host.
    pub(super) delay_ms: u64,
}

/// Reads a file or stdin, or makes one attempt at a URL.
pub(super) async fn find(settings: &Settings, what: &str, url: Option<&str>) -> Result<Found, Failed> {
    let fetcher = Fetcher::new(settings.fetch_options(), Clock::System)?;
    if page_source::is_url(what) {
        let url = CanonicalUrl::parse(what).map_err(|error| Failed::usage(error.to_string()))?;
        let policy = fetcher.policy_for(&url.host_key());
        let (answer, lane) = page_source::fetch(&fetcher, &url).await;
        return Ok(of_fetch(what, answer, &lane, policy.robots).with(policy.noindex));
    }
    let url = page_source::address(url).map_err(Failed::usage)?;
    let noindex = fetcher.policy_for(&url.host_key()).noindex;
    Ok(of_file(what, &page_source::read_all(what)?, url).with(noindex))
}

impl Found {
    fn with(self, noindex: Noindex) -> Found {
        Found { noindex, ..self }
    }
}

/// A page that came without a fetch; it may be kept, whatever it says.
pub(super) fn of_file(asked: &str, bytes: &[u8], url: CanonicalUrl) -> Found {
    let address = Some(url.to_string()).filter(|url| url != page_source::NO_URL);
    let page = page_source::decode(bytes, url)
        .map_err(|detail| Failure::new(StageName::Fetch, FailureCode::DecodeError, detail).for_good());
    let read_at = page.as_ref().map_or_else(|_| Clock::System.now(), |page| page.fetched_at);
    let meta = page.as_ref().map(|page| page.meta.clone()).unwrap_or_default();
    Found { facts: facts(asked, address, read_at, meta), page, noindex: Noindex::Note }
}

fn of_fetch(asked: &str, fetched: Fetched, lane: &Lane, robots: Robots) -> Found {
    let url = fetched.final_url.map(|url| url.to_string());
    let mut facts = facts(asked, url, fetched.finished_at, fetched.meta.clone());
    facts.redirect_count = fetched.hops;
    facts.robots = Some(RobotsFacts {
        obeyed: robots == Robots::Obey,
        http_status: lane.robots_to_save().and_then(|(_, status)| status),
        rule: fetched.meta.robots_rule,
        delay_ms: lane.delay().as_millis() as u64,
    });
    let page = match fetched.result {
        Ok(Got::Page(page)) => {
            let redirect = |hop: &Hop| Redirect { from: hop.from.to_string(), status: hop.status };
            facts.redirects = page.hops.iter().map(redirect).collect();
            Ok(*page)
        }
        Ok(Got::NotModified) => Err(page_source::unconditional_304()),
        Err(failure) => Err(failure),
    };
    Found { facts, page, noindex: Noindex::Note }
}

fn facts(asked: &str, url: Option<String>, fetched_at: Timestamp, meta: PageMeta) -> SourceFacts {
    SourceFacts {
        asked: asked.to_string(),
        url,
        redirects: Vec::new(),
        redirect_count: 0,
        fetched_at,
        robots: None,
        http_status: meta.http_status,
        content_type: meta.content_type,
        charset: meta.charset,
        charset_from: meta.charset_from.map(How::as_str),
        body_bytes: meta.body_bytes,
        elapsed_ms: meta.elapsed_ms,
        robots_tag: meta.robots_tag,
    }
}

impl SourceFacts {
    /// For people: names and values, those that are known.
    pub(super) fn rows(&self) -> Vec<(&'static str, String)> {
        let number = |n: Option<u64>, unit: &str| n.map(|n| format!("{n}{unit}")).unwrap_or_default();
        let mut rows = vec![("asked for", self.asked.clone())];
        if self.url.as_deref() != Some(&self.asked) {
            rows.push(("address", self.url.clone().unwrap_or_else(|| "unknown; --url gives it one".into())));
        }
        for Redirect { from, status } in &self.redirects {
            let status = if *status == 0 { "meta refresh".into() } else { status.to_string() };
            rows.push(("redirect", format!("{status} from {from}")));
        }
        if self.redirects.is_empty() && self.redirect_count > 0 {
            rows.push(("redirects", self.redirect_count.to_string()));
        }
        rows.push(("fetched at", self.fetched_at.to_string()));
        rows.extend(self.robots.as_ref().map(|robots| ("robots.txt", robots.told())));
        rows.push(("status", number(self.http_status.map(u64::from), "")));
        rows.push(("content type", self.content_type.clone().unwrap_or_default()));
        let charset = |name: &String| format!("{name}, {}", self.charset_from.map_or("", charset_reason));
        rows.push(("charset", self.charset.as_ref().map(charset).unwrap_or_default()));
        rows.push(("size", number(self.body_bytes, " bytes")));
        rows.push(("time", number(self.elapsed_ms, " ms")));
        rows.push(("X-Robots-Tag", self.robots_tag.clone().unwrap_or_default()));
        rows.retain(|(_, value)| !value.is_empty());
        rows
    }
}

impl RobotsFacts {
    fn told(&self) -> String {
        if !self.obeyed {
            return "not asked: obey_robots = false".into();
        }
        let status = self.http_status.map_or("no answer".into(), |status| format!("status {status}"));
        let rule = self.rule.as_deref().unwrap_or("no rule for this address");
        format!("{status}; {rule}; {} ms between two requests", self.delay_ms)
    }
}

/// How the encoding was found, in words.
fn charset_reason(from: &str) -> &'static str {
    match from {
        "bom" => "by its byte order mark",
        "header" => "as Content-Type says",
        "meta" => "as the document declares",
        "valid" => "the bytes are UTF-8",
        _ => "the likeliest by its bytes",
    }
}
