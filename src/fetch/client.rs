//! One request, one answer: the HTTP client with all its conveniences off, under a time budget.
//! Never a redirect, retry, proxy of the environment, or unbounded read inside the client.

use super::decode;
use super::error::{Broken, FetchError, Reached, classify, failure};
use super::guard::Guard;
use super::options::Options;
use crate::model::{CanonicalUrl, Failure, FailureCode};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, HeaderValue};
use reqwest::{Certificate, Proxy, Response};
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// Honest pages send more than a hundred; curl stops here.
const MAX_HEADERS: usize = 5_000;

/// An unused connection is closed then: a crawl meets more hosts than a process has descriptors.
const IDLE_CONNECTION: Duration = Duration::from_secs(20);

/// Bytes of headers over HTTP/2; HTTP/1 has the client's own limit of 400 KiB.
const MAX_HEADER_BYTES: u32 = 256 * 1024;

/// The HTTP client and the judge of addresses.
#[derive(Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    guard: Guard,
    proxied: bool,
    /// Until the head of an answer.
    head_timeout: Duration,
}

impl Client {
    pub(super) fn new(options: &Options) -> Result<Client, FetchError> {
        let proxy = options.proxy.as_deref().map(read_proxy).transpose()?;
        let (proxy, proxy_host) = proxy.unzip();
        let guard = Guard::new(options, proxy_host.flatten());
        let user_agent = options.agent.user_agent();
        let user_agent = HeaderValue::from_str(&user_agent).map_err(|_| FetchError::Agent(user_agent))?;
        let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
        let roots: Result<Vec<_>, _> = roots.map(|der| Certificate::from_der(der)).collect();
        let mut builder = reqwest::Client::builder()
            .no_proxy()
            .user_agent(user_agent)
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(IDLE_CONNECTION)
            .http1_max_headers(MAX_HEADERS)
            .http2_max_header_list_size(MAX_HEADER_BYTES)
            .tls_certs_only(roots.map_err(FetchError::Client)?)
            .dns_resolver(guard.clone());
        let proxied = proxy.is_some();
        if let Some(proxy) = proxy {
            builder = builder.proxy(proxy);
        }
        let http = builder.build().map_err(FetchError::Client)?;
        Ok(Client { http, guard, proxied, head_timeout: options.connect_timeout + options.idle_timeout })
    }

    /// Sends a GET and waits for the head of the answer.
    pub(super) async fn get(
        &self,
        url: &CanonicalUrl,
        mut headers: HeaderMap,
        budget: &mut Budget,
    ) -> Result<Response, Broken> {
        let judged =
            if self.proxied { self.guard.check_resolved(url.url()).await } else { self.guard.check_literal(url.url()) };
        judged.map_err(|refused| Broken { failure: Failure::from(&refused), reached: Reached::Nothing })?;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.5"));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(decode::ACCEPTED));
        let request = self.http.get(url.url().clone()).headers(headers).send();
        match budget.spend(self.head_timeout, request).await {
            Ok(answer) => answer.map_err(|e| classify(e, url.url().scheme())),
            Err(failure) => Err(Broken { failure, reached: Reached::Server }),
        }
    }
}

/// The proxy and its host name.
fn read_proxy(text: &str) -> Result<(Proxy, Option<String>), FetchError> {
    let fault = |detail: String| FetchError::Proxy { proxy: text.into(), detail };
    let url = Url::parse(text).map_err(|e| fault(e.to_string()))?;
    if !matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h" | "socks4" | "socks4a") {
        return Err(fault(format!("the scheme `{}` is no proxy's", url.scheme())));
    }
    let proxy = Proxy::all(text).map_err(|e| fault(e.to_string()))?;
    Ok((proxy, url.host_str().map(str::to_string)))
}

/// The time that is left for the network in one fetch; waiting for a permit costs none.
#[derive(Debug)]
pub(super) struct Budget {
    left: Duration,
    total: Duration,
}

impl Budget {
    pub(super) fn new(total: Duration) -> Budget {
        Budget { left: total, total }
    }

    /// The time that the network took so far.
    pub(super) fn spent(&self) -> Duration {
        self.total.saturating_sub(self.left)
    }

    /// Runs a part of the exchange within `at_most` and within what is left.
    pub(super) async fn spend<T>(&mut self, at_most: Duration, part: impl Future<Output = T>) -> Result<T, Failure> {
        let (start, bound) = (Instant::now(), at_most.min(self.left));
        let done = tokio::time::timeout(bound, part).await;
        self.left = self.left.saturating_sub(start.elapsed());
        done.map_err(|_| {
            let detail = if bound < at_most {
                format!("not finished within {:?}", self.total)
            } else {
                format!("no answer within {at_most:?}")
            };
            failure(FailureCode::Timeout, detail)
        })
    }
}
