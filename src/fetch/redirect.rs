//! The way of one fetch: where each redirect leads, its cookies, and when it goes in a circle.
//! Never a hop without a limit, and never a cookie that outlives the fetch.

use super::broken::failure;
use crate::model::{CanonicalUrl, Failure, FailureCode, Hop, InvalidUrl};
use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::{HeaderMap, HeaderValue, LOCATION, SET_COOKIE};
use std::collections::HashSet;

/// Cookies taken from one answer: no reader's browser needs more to pass a wall.
const MAX_COOKIES: usize = 50;

/// What a hop has for a status where a page, not an answer's head, led on.
const REFRESH: u16 = 0;

/// The hops so far and where we stand.
pub(super) struct Trail {
    url: CanonicalUrl,
    hops: Vec<Hop>,
    max_hops: u32,
    jar: Jar,
    /// Requests sent: the same address with the same cookies again is a circle.
    seen: HashSet<(CanonicalUrl, Option<HeaderValue>)>,
}

impl Trail {
    pub(super) fn new(url: CanonicalUrl, max_hops: u32) -> Trail {
        Trail { url, hops: Vec::new(), max_hops, jar: Jar::default(), seen: HashSet::new() }
    }

    /// Where we stand.
    pub(super) fn url(&self) -> &CanonicalUrl {
        &self.url
    }

    /// How we came here.
    pub(super) fn hops(&self) -> &[Hop] {
        &self.hops
    }

    /// The cookies for the next request.
    pub(super) fn cookies(&self) -> Option<HeaderValue> {
        self.jar.cookies(self.url.url())
    }

    /// Notes that an answer came from where we stand, and takes its cookies.
    pub(super) fn heard(&mut self, headers: &HeaderMap) {
        self.seen.insert((self.url.clone(), self.cookies()));
        let mut cookies = headers.get_all(SET_COOKIE).iter().take(MAX_COOKIES);
        self.jar.set_cookies(&mut cookies, self.url.url());
    }

    /// Follows an answer's `Location`.
    pub(super) fn follow(&mut self, status: u16, headers: &HeaderMap) -> Result<(), Failure> {
        self.heard(headers);
        let next = destination(&self.url, headers).map_err(|f| f.with_status(status))?;
        self.step(next, status).map_err(|f| f.with_status(status))
    }

    /// Follows a page's own refresh.
    pub(super) fn refresh(&mut self, next: CanonicalUrl) -> Result<(), Failure> {
        self.step(next, REFRESH)
    }

    fn step(&mut self, next: CanonicalUrl, status: u16) -> Result<(), Failure> {
        let looping = |detail: String| failure(FailureCode::RedirectLoop, detail);
        if self.hops.len() as u64 >= u64::from(self.max_hops) {
            return Err(looping(format!("more than {} redirects; the next is to {next}", self.max_hops)));
        }
        self.hops.push(Hop { from: std::mem::replace(&mut self.url, next), status });
        if self.seen.contains(&(self.url.clone(), self.cookies())) {
            return Err(looping(format!("in a circle back to {}", self.url)));
        }
        Ok(())
    }
}

/// The five statuses that lead on (RFC 9110 §15.4).
pub(super) fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Where `Location` points, resolved against where we stand.
pub(super) fn destination(from: &CanonicalUrl, headers: &HeaderMap) -> Result<CanonicalUrl, Failure> {
    let lost = |detail: String| failure(FailureCode::RedirectLoop, detail);
    let location = headers.get(LOCATION).map(HeaderValue::as_bytes).unwrap_or_default();
    // Raw UTF-8 is what servers send where they forget to escape; what is none is read octet by octet.
    let location = match std::str::from_utf8(location) {
        Ok(text) => text.to_string(),
        Err(_) => location.iter().copied().map(char::from).collect(),
    };
    if location.trim().is_empty() {
        return Err(lost("a redirect without Location".into()));
    }
    from.join(&location).map_err(|e| match e {
        InvalidUrl::Scheme(scheme) => {
            failure(FailureCode::BlockedAddress, format!("a redirect to the scheme `{scheme}`: {location}"))
        }
        InvalidUrl::Empty | InvalidUrl::TooLong(_) | InvalidUrl::Syntax(_) => {
            lost(format!("a redirect to nowhere: {e}: {location}"))
        }
    })
}
