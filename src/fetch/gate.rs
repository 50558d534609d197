//! The gate before every page: the robots.txt of its origin, fetched first, and what each answer means (RFC 9309 §2.3.1).
//! Never a page request while the answer is "unreachable".

use super::body;
use super::client::Budget;
use super::error::{Reached, failure};
use super::hosts::Host;
use super::options::Robots;
use super::redirect::{Trail, is_redirect};
use super::retry_after;
use super::robots::parse::whole_lines;
use super::robots::{Known, MAX_TEXT, Rules, Verdict};
use super::shared::Shared;
use crate::model::{CanonicalUrl, Failure, FailureCode, StoredRobots};
use reqwest::Response;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

/// RFC 9309 §2.3.1.2 asks for at least five.
const MAX_REDIRECTS: u32 = 5;

/// Judges a URL by its origin's robots.txt, fetched first if need be. Gives the rule that allowed it, if one did.
pub(super) async fn judge(shared: &Shared, url: &CanonicalUrl) -> Result<Option<String>, Failure> {
    let host = shared.host(&url.host_key());
    if host.policy().robots == Robots::Ignore {
        return Ok(None);
    }
    let cell = host.robots(&url.origin());
    let known = cell.get_or_try_init(|| load(shared, &host, url)).await?;
    let path = &url.as_str()[url.origin().len()..];
    match known {
        Known::Unreachable(detail) => Err(failure(FailureCode::RobotsUnreachable, detail)),
        Known::Rules(rules) => match rules.verdict(path) {
            Verdict::Allowed(rule) => Ok(rule),
            Verdict::Denied(rule) => Err(failure(FailureCode::RobotsDenied, rule)),
        },
    }
}

/// Takes up a robots.txt that the store kept.
pub(super) fn recall(shared: &Shared, host: &Host, stored: &StoredRobots) {
    let rules = read_rules(shared, host, stored.text.as_deref());
    // An error says that this process has read a fresher one.
    let _ = host.robots(&stored.origin).set(Known::Rules(rules));
}

/// Asks for it. An error is the page's own (no name, no connection, blocked) and is not remembered.
async fn load(shared: &Shared, host: &Host, url: &CanonicalUrl) -> Result<Known, Failure> {
    let origin = url.origin();
    let unreachable = |detail: &str| Ok(Known::Unreachable(format!("{origin}/robots.txt: {detail}")));
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
            Err(broken) => return unreachable(&broken.failure.detail),
        };
        permit.heard();
        let status = answer.status().as_u16();
        match status {
            200..=299 => {
                return match read(shared, answer, &mut budget).await {
                    Ok(text) => Ok(keep(shared, host, origin, Some(text), status)),
                    Err(failure) => unreachable(&failure.detail),
                };
            }
            _ if is_redirect(status) => match trail.follow(status, answer.headers()) {
                Ok(()) => {}
                Err(failure) if failure.code == FailureCode::RedirectLoop => {
                    return Ok(keep(shared, host, origin, None, status));
                }
                Err(failure) => return unreachable(&failure.detail),
            },
            500.. => {
                block(shared, &asked, &answer);
                return unreachable(&format!("status {status}"));
            }
            _ => return Ok(keep(shared, host, origin, None, status)),
        }
    }
}

/// The text: all of the body within its bounds is read, the first 500 KiB are used.
async fn read(shared: &Shared, answer: Response, budget: &mut Budget) -> Result<String, Failure> {
    let body = budget.spend(shared.options.total_timeout, body::read(answer, shared.limits())).await??;
    let text = String::from_utf8_lossy(&body[..body.len().min(MAX_TEXT + 1)]).replace('\0', " ");
    Ok(whole_lines(&text).to_string())
}

fn keep(shared: &Shared, host: &Host, origin: String, text: Option<String>, status: u16) -> Known {
    let rules = read_rules(shared, host, text.as_deref());
    host.save_robots(StoredRobots { origin, text }, Some(status));
    Known::Rules(rules)
}

fn read_rules(shared: &Shared, host: &Host, text: Option<&str>) -> Rules {
    let rules = text.map(|text| Rules::parse(text, &shared.options.agent.name)).unwrap_or_default();
    if let Some(delay) = rules.crawl_delay() {
        host.obey_crawl_delay(delay);
    }
    rules
}

fn block(shared: &Shared, asked: &Host, answer: &Response) {
    if let Some(wait) = retry_after::of_headers(answer.headers(), shared.clock.now()) {
        asked.block_for(wait);
    }
}
