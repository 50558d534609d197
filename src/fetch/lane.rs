//! One leased host, and one fetch on it from permit to page.
//! Never a request before robots.txt of that very hop has been asked.

use super::answer::{self, Asked, Next};
use super::body::{self, Body};
use super::client::Budget;
use super::fetched::{Fetched, Got};
use super::gate;
use super::hosts::{Host, Permit};
use super::options::Keep;
use super::pace::Sign;
use super::redirect::Trail;
use super::refresh;
use super::room::Room;
use super::shared::Shared;
use crate::model::{
    CanonicalUrl, Failure, FailureCode, HostKey, HostLease, LearnedPace, Page, PageMeta, StoredRobots, Target,
    Validators,
};
use jiff::Timestamp;
use reqwest::Response;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use std::sync::Arc;
use std::time::Duration;

const X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");
const TDM_RESERVATION: HeaderName = HeaderName::from_static("tdm-reservation");

/// One leased host: its pace, its width, its robots.txt.
#[derive(Debug, Clone)]
pub struct Lane {
    shared: Arc<Shared>,
    host: Arc<Host>,
}

impl Lane {
    pub(super) fn new(shared: &Arc<Shared>, lease: &HostLease) -> Lane {
        let host = shared.host(&lease.host);
        gate::recall(shared, &host, lease.robots.as_ref());
        Lane { shared: Arc::clone(shared), host }
    }

    /// A host that is asked beside a lease, as the destinations of redirects are.
    pub(super) fn without_lease(shared: &Arc<Shared>, host: &HostKey) -> Lane {
        Lane { shared: Arc::clone(shared), host: shared.host(host) }
    }

    /// Asks for one page: waits for the host's permit, checks robots.txt, follows redirects, reads and decodes the
    /// body. Never panics; may be dropped at any point.
    pub async fn fetch(&self, target: &Target) -> Fetched {
        let mut attempt = Attempt::new(&self.shared, target);
        let result = attempt.run().await;
        attempt.end(result)
    }

    /// The robots.txt fetched since this was last asked, with its status, for the store.
    pub fn robots_to_save(&self) -> Option<(StoredRobots, Option<u16>)> {
        self.host.robots().take_to_save()
    }

    /// The time between two requests to this host: the configured or learned rate, or Crawl-delay up to its cap.
    pub fn delay(&self) -> Duration {
        self.host.delay()
    }

    /// Takes up the pace that another process or an earlier run learned, within the host's policy.
    pub fn resume(&self, pace: &LearnedPace) {
        self.host.resume(pace);
    }

    /// The pace learned, if that is news to the store.
    pub fn pace_to_save(&self) -> Option<LearnedPace> {
        self.host.pace_to_save()
    }

    /// Leaves the host alone for so long, also for the fetches that wait for its permit now.
    pub fn block_for(&self, wait: Duration) {
        self.host.block_for(wait);
    }

    /// How long the host asked to be left alone (429 or 503 with Retry-After), if that is not over.
    pub fn blocked_for(&self) -> Option<Duration> {
        self.host.blocked_for()
    }
}

/// What the head of an answer says about the pace; none at all is trouble.
fn sign(response: Option<&Response>) -> Sign {
    match response.map(|response| response.status().as_u16()) {
        Some(429 | 503) => Sign::Complaint,
        Some(408 | 500..) | None => Sign::Trouble,
        Some(_) => Sign::Good,
    }
}

/// One attempt at one target.
struct Attempt<'a> {
    shared: &'a Shared,
    target: &'a Target,
    trail: Trail,
    budget: Budget,
    /// Of the latest hop.
    meta: PageMeta,
    /// Where the latest answer came from.
    answered: Option<CanonicalUrl>,
    started_at: Option<Timestamp>,
    /// The page's, if it is large.
    room: Room,
}

impl<'a> Attempt<'a> {
    fn new(shared: &'a Shared, target: &'a Target) -> Attempt<'a> {
        Attempt {
            shared,
            target,
            trail: Trail::new(target.url.clone(), shared.options.max_redirects),
            budget: Budget::new(shared.options.total_timeout),
            meta: PageMeta::default(),
            answered: None,
            started_at: None,
            room: Room::default(),
        }
    }

    async fn run(&mut self) -> Result<Got, Failure> {
        loop {
            self.meta = PageMeta::default();
            match gate::judge(self.shared, self.trail.url()).await {
                Ok(rule) => self.meta.robots_rule = rule,
                Err(denied) => {
                    self.meta.robots_rule = (denied.code == FailureCode::RobotsDenied).then(|| denied.detail.clone());
                    return Err(denied);
                }
            }
            let host = self.shared.host(&self.trail.url().host_key());
            let permit = host.permit().await?;
            if let Some(got) = self.hop(&host, permit).await? {
                return Ok(got);
            }
        }
    }

    /// One request; `None` = it leads on. The permit is held until the body is read.
    async fn hop(&mut self, host: &Host, mut permit: Permit<'_>) -> Result<Option<Got>, Failure> {
        self.started_at.get_or_insert_with(|| self.shared.clock.now());
        let (headers, asked) = self.request_headers();
        let sent = self.shared.client.get(self.trail.url(), headers, &mut self.budget).await;
        permit.learn(sign(sent.as_ref().ok()));
        let response = sent.map_err(|broken| broken.failure)?;
        self.note(&response);
        let status = response.status().as_u16();
        let next = answer::next(status, response.headers(), asked, self.shared.clock.now());
        if let Err(Failure { retry_after: Some(wait), .. }) = &next {
            host.block_for(*wait);
        }
        match next? {
            Next::NotModified => Ok(Some(Got::NotModified)),
            Next::Follow => self.trail.follow(status, response.headers()).map(|()| None),
            Next::ReadBody => self.page(response).await.map_err(|f| f.with_status(status)),
        }
    }

    /// A tag names a page's very version, so it may go along a redirect; a date may not: a page that is only now
    /// the destination can be older than the one we hold.
    fn request_headers(&self) -> (HeaderMap, Asked) {
        let Validators { etag, last_modified } = &self.target.validators;
        let last_modified = last_modified.as_ref().filter(|_| self.trail.hops().is_empty());
        let as_value = |text: Option<&String>| text.and_then(|t| HeaderValue::from_str(t).ok());
        let mut headers = HeaderMap::new();
        headers.extend(as_value(etag.as_ref()).map(|v| (IF_NONE_MATCH, v)));
        headers.extend(as_value(last_modified).map(|v| (IF_MODIFIED_SINCE, v)));
        let asked = if headers.is_empty() { Asked::Plainly } else { Asked::OnCondition };
        headers.extend(self.trail.cookies().map(|v| (COOKIE, v)));
        (headers, asked)
    }

    fn note(&mut self, response: &Response) {
        let headers = response.headers();
        self.answered = Some(self.trail.url().clone());
        self.meta.http_status = Some(response.status().as_u16());
        self.meta.content_type = answer::kept(headers, &CONTENT_TYPE);
        self.meta.robots_tag = answer::lines(headers, &X_ROBOTS_TAG);
        self.meta.tdm_reservation = answer::kept(headers, &TDM_RESERVATION);
        self.meta.validators = answer::validators(headers);
    }

    /// Reads the page; `None` = it leads on by itself.
    async fn page(&mut self, response: Response) -> Result<Option<Got>, Failure> {
        self.trail.heard(response.headers());
        let total = self.shared.options.total_timeout;
        let limits = self.shared.limits();
        let waits = limits.waits.clone();
        let Body { bytes, room } = self.budget.spend_but(&waits, total, body::read(response, limits)).await??;
        self.meta.body_bytes = Some(bytes.len() as u64);
        let decoded = answer::html(&bytes, self.meta.content_type.as_deref())?;
        let body = if self.shared.options.keep == Keep::Bytes { bytes } else { Vec::new() };
        self.meta.charset = Some(decoded.encoding.to_string());
        self.meta.charset_from = Some(decoded.how);
        if let Some(next) = refresh::destination(&decoded.text, self.trail.url())? {
            return self.trail.refresh(next).map(|()| None);
        }
        self.room = room;
        self.meta.elapsed_ms = self.elapsed_ms();
        Ok(Some(Got::Page(Box::new(Page {
            requested_url: self.target.url.clone(),
            url: self.trail.url().clone(),
            hops: self.trail.hops().to_vec(),
            fetched_at: self.shared.clock.now(),
            html: decoded.text,
            body,
            meta: self.meta.clone(),
        }))))
    }

    fn elapsed_ms(&self) -> Option<u64> {
        self.started_at.map(|_| self.budget.spent().as_millis() as u64)
    }

    fn end(mut self, result: Result<Got, Failure>) -> Fetched {
        self.meta.elapsed_ms = self.elapsed_ms();
        let finished_at = self.shared.clock.now();
        Fetched {
            started_at: self.started_at.unwrap_or(finished_at),
            finished_at,
            final_url: self.answered,
            hops: self.trail.hops().len() as u32,
            meta: self.meta,
            result,
            room: self.room,
        }
    }
}
