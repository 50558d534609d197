//! The gate before every page: the robots.txt of its origin, fetched first, and what each answer means (RFC 9309 §2.3.1).
//! Never a page request while the answer is "unreachable".

use super::body::{self, Limits};
use super::broken::{Reached, failure};
use super::client::Budget;
use super::hosts::Host;
use super::options::RobotsErrors;
use super::policy::Robots;
use super::redirect::{Trail, is_redirect};
use super::retry_after;
use super::robots::parse::whole_lines;
use super::robots::{Known, MAX_TEXT, Rules, Said, Verdict};
use super::shared::Shared;
use crate::model::{CanonicalUrl, Failure, FailureCode, StoredRobots};
use reqwest::Response;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::time::Duration;

/// RFC 9309 §2.3.1.2 asks for at least five.
const MAX_REDIRECTS: u32 = 5;

/// A longer file is endless. Whatever `max_body` says of pages: a site must not be lost for the length of its rules.
const MAX_FILE: u64 = 10 << 20;

/// A file that could not be read is asked for again after this, and so are the pages behind it: a job of every hour
/// looks each time, and a site in trouble is not asked by every page.
const ASK_AGAIN: Duration = Duration::from_secs(30 * 60);

/// The pause after a 429 that names none.
const PAUSE: Duration = Duration::from_secs(1);

/// Judges a URL by its origin's robots.txt, fetched first if need be. Gives the rule that allowed it, if one did.
pub(super) async fn judge(shared: &Shared, url: &CanonicalUrl) -> Result<Option<String>, Failure> {
    let host = shared.host(&url.host_key());
    if host.policy().robots == Robots::Ignore {
        return Ok(None);
    }
    let cell = host.robots().cell(&url.origin());
    let known = cell.get_or_try_init(|| load(shared, &host, url)).await?;
    let path = &url.as_str()[url.origin().len()..];
    match &known.said {
        Said::Unreachable(detail) => {
            Err(failure(FailureCode::RobotsUnreachable, detail).with_retry_after(Some(known.left())))
        }
        Said::Rules(rules) => match rules.verdict(path) {
            Verdict::Allowed(rule) => Ok(rule),
            Verdict::Denied(rule) => Err(failure(FailureCode::RobotsDenied, rule)),
        },
    }
}

/// Takes up what the store has at the begin of a lease.
pub(super) fn recall(shared: &Shared, host: &Host, stored: Option<&StoredRobots>) {
    let rules = stored.map(|robots| (robots.origin.as_str(), read_rules(shared, host, robots.text.as_deref())));
    host.robots().recall(rules);
}

/// Asks for it. An error is the page's own (no name, no connection, blocked) and is not remembered.
async fn load(shared: &Shared, host: &Host, url: &CanonicalUrl) -> Result<Known, Failure> {
    let origin = url.origin();
    let unreachable = |detail: &str, wait: Duration| {
        let said = match shared.options.robots_errors {
            RobotsErrors::Disallow => Said::Unreachable(format!("{origin}/robots.txt: {detail}")),
            RobotsErrors::Allow => Said::Rules(Rules::default()),
        };
        Ok(Known::until(said, wait.max(ASK_AGAIN)))
    };
    let start = url.join("/robots.txt").map_err(|e| failure(FailureCode::InternalError, e.to_string()))?;
    let mut trail = Trail::new(start, MAX_REDIRECTS);
    let mut budget = Budget::new(shared.options.total_timeout);
    loop {
        let asked = shared.host(&trail.url().host_key());
        let mut permit = asked.permit().await?;
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("text/plain,*/*;q=0.5"))]);
        metrics::counter!("copydesk_robots_requests_total").increment(1);
        let answer = match shared.client.get(trail.url(), headers, &mut budget).await {
            Ok(answer) => answer,
            Err(broken) if broken.reached == Reached::Nothing && trail.hops().is_empty() => {
                return Err(broken.failure);
            }
            Err(broken) => return unreachable(&broken.failure.detail, ASK_AGAIN),
        };
        permit.heard();
        let status = answer.status().as_u16();
        match status {
            // A part is no file.
            206 => return unreachable("status 206", ASK_AGAIN),
            200..=299 => {
                return match read(shared, answer, &mut budget).await {
                    Ok(text) => {
                        keep_elsewhere(shared, &asked, trail.url(), &text);
                        Ok(keep(shared, host, origin, Some(text), status))
                    }
                    Err(failure) => unreachable(&failure.detail, ASK_AGAIN),
                };
            }
            _ if is_redirect(status) => match trail.follow(status, answer.headers()) {
                Ok(()) => {}
                Err(failure) if failure.code == FailureCode::RedirectLoop => {
                    return Ok(keep(shared, host, origin, None, status));
                }
                Err(failure) => return unreachable(&failure.detail, ASK_AGAIN),
            },
            // Like every 4xx it says that there are no rules for us, but only for now, and that we were too fast.
            429 => {
                asked.block_for(asked_wait(shared, &answer).unwrap_or(PAUSE));
                return Ok(Known::until(Said::Rules(Rules::default()), ASK_AGAIN));
            }
            400..=499 => return Ok(keep(shared, host, origin, None, status)),
            _ => {
                let wait = asked_wait(shared, &answer);
                if let Some(wait) = wait {
                    asked.block_for(wait);
                }
                return unreachable(&format!("status {status}"), wait.unwrap_or_default());
            }
        }
    }
}

/// The text: all of the body within its bounds is read, the first 500 KiB are used.
async fn read(shared: &Shared, answer: Response, budget: &mut Budget) -> Result<String, Failure> {
    let limits = Limits { max: MAX_FILE, ..shared.limits() };
    let (total, waits) = (shared.options.total_timeout, limits.waits.clone());
    let body = budget.spend_but(&waits, total, body::read(answer, limits)).await??.bytes;
    let text = String::from_utf8_lossy(&body[..body.len().min(MAX_TEXT + 1)]).replace('\0', " ");
    Ok(whole_lines(&text).to_string())
}

/// A redirect often leads to the file of the origin that the pages lead to as well, from http to https: then that one
/// is read too, and need not be asked for again.
fn keep_elsewhere(shared: &Shared, asked: &Host, found: &CanonicalUrl, text: &str) {
    let origin = found.origin();
    if found.as_str() == format!("{origin}/robots.txt") {
        let cell = asked.robots().cell(&origin);
        // An error says that somebody else has it, or asks for it now.
        if !cell.initialized() && cell.set(Known::rules(read_rules(shared, asked, Some(text)))).is_ok() {
            asked.robots().save(&StoredRobots { origin, text: Some(text.to_string()) }, Some(200));
        }
    }
}

fn keep(shared: &Shared, host: &Host, origin: String, text: Option<String>, status: u16) -> Known {
    let rules = read_rules(shared, host, text.as_deref());
    host.robots().save(&StoredRobots { origin, text }, Some(status));
    Known::rules(rules)
}

fn read_rules(shared: &Shared, host: &Host, text: Option<&str>) -> Rules {
    let rules = text.map(|text| Rules::parse(text, &shared.options.agent.name)).unwrap_or_default();
    if let Some(delay) = rules.crawl_delay() {
        host.obey_crawl_delay(delay);
    }
    rules
}

/// The pause that a host in trouble asks for.
fn asked_wait(shared: &Shared, answer: &Response) -> Option<Duration> {
    retry_after::of_headers(answer.headers(), shared.clock.now())
}
