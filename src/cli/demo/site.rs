//! Answers one request to a built-in site by the row of the site map that its path names.
//! Never reads a request's body; never decides what a page is for.

use super::pages::{Behaviour, PAGES, PDF, ROBOTS, SitePage};
use async_compression::tokio::bufread::GzipEncoder;
use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use hyper::{Request, Response, StatusCode};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::io::AsyncReadExt;

/// How long a slow page takes from its first byte to its last.
pub(super) const DRIP_TIME: Duration = Duration::from_millis(1_500);

/// In how many pieces a slow page comes.
const DRIPS: u32 = 10;

const HTML: &str = "text/html; charset=utf-8";

type Body = UnsyncBoxBody<Bytes, Infallible>;

/// One news site: its place in the map, its own address, and how often each path was asked for.
#[derive(Debug)]
pub(super) struct NewsSite {
    index: usize,
    origin: String,
    asked: Mutex<HashMap<String, usize>>,
}

impl NewsSite {
    /// A site that nobody has asked for anything yet.
    pub fn new(index: usize, origin: String) -> NewsSite {
        NewsSite { index, origin, asked: Mutex::default() }
    }

    /// `http://127.0.0.1:port`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How often a path was asked for, whatever the query.
    pub fn asked(&self, path: &str) -> usize {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.get(path).copied().unwrap_or(0)
    }

    /// The answer to one request.
    pub async fn answer(&self, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
        let path = request.uri().path();
        let earlier = self.count(path);
        if path == "/robots.txt" {
            return Ok(respond(StatusCode::OK, "text/plain; charset=utf-8", full(ROBOTS)));
        }
        let page = PAGES.iter().find(|page| page.site == self.index && page.path == path);
        Ok(match page {
            Some(page) => self.show(page, earlier).await,
            None => respond(StatusCode::NOT_FOUND, HTML, full("<!DOCTYPE html><title>Not Found</title>")),
        })
    }

    async fn show(&self, page: &SitePage, earlier: usize) -> Response<Body> {
        let html = page.html.replace("{{origin}}", &self.origin);
        match page.behaviour {
            Behaviour::UnavailableOnce if earlier == 0 => {
                with(respond(StatusCode::SERVICE_UNAVAILABLE, HTML, full("")), RETRY_AFTER, "1")
            }
            Behaviour::Plain | Behaviour::UnavailableOnce => respond(StatusCode::OK, HTML, full(html)),
            Behaviour::Encoded(label) => {
                let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::UTF_8);
                let (bytes, _, _) = encoding.encode(&html);
                respond(StatusCode::OK, "text/html", full(bytes.into_owned()))
            }
            Behaviour::Gzip => with(respond(StatusCode::OK, HTML, full(gzip(&html).await)), CONTENT_ENCODING, "gzip"),
            Behaviour::Slow => respond(StatusCode::OK, HTML, drip(html)),
            Behaviour::MovedTo(path) => with(respond(StatusCode::MOVED_PERMANENTLY, HTML, full("")), LOCATION, path),
            Behaviour::NotFound => respond(StatusCode::NOT_FOUND, HTML, full(html)),
            Behaviour::Pdf => respond(StatusCode::OK, "application/pdf", full(PDF)),
        }
    }

    /// Counts a request; gives how many came before it.
    fn count(&self, path: &str) -> usize {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let times = asked.entry(path.to_string()).or_default();
        *times += 1;
        *times - 1
    }
}

fn respond(status: StatusCode, content_type: &'static str, body: Body) -> Response<Body> {
    let mut response = with(Response::new(body), CONTENT_TYPE, content_type);
    *response.status_mut() = status;
    response
}

fn with(mut response: Response<Body>, name: hyper::header::HeaderName, value: &'static str) -> Response<Body> {
    response.headers_mut().insert(name, hyper::header::HeaderValue::from_static(value));
    response
}

fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).boxed_unsync()
}

/// A body that comes in [`DRIPS`] pieces with pauses between them.
fn drip(html: String) -> Body {
    let whole = Bytes::from(html);
    let piece = whole.len().div_ceil(DRIPS as usize).max(1);
    let pieces = stream::unfold(whole, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(DRIP_TIME / DRIPS).await;
        let next = rest.split_to(piece.min(rest.len()));
        Some((Ok(Frame::data(next)), rest))
    });
    StreamBody::new(pieces).boxed_unsync()
}

async fn gzip(html: &str) -> Vec<u8> {
    let mut packed = Vec::new();
    // Reading from memory into memory has nothing that can fail.
    let _ = GzipEncoder::new(html.as_bytes()).read_to_end(&mut packed).await;
    packed
}
