//! One request, one answer: the HTTP client with all its conveniences off, under a time budget.
//! Never a redirect, retry, proxy of the environment, or unbounded read inside the client.

use super::broken::{Broken, Reached, classify, failure};
use super::decode;
use super::error::FetchError;
use super::guard::{Guard, ProxyGuard};
use super::options::Options;
use super::proxy::{PerHost, ProxyUrl};
use super::room::Waits;
use super::tls;
use crate::model::{CanonicalUrl, Failure, FailureCode};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, HeaderValue};
use reqwest::{ClientBuilder, Response};
use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;

/// Honest pages send more than a hundred; curl stops here.
const MAX_HEADERS: usize = 5_000;

/// An unused connection is closed then: a crawl meets more hosts than a process has descriptors.
const IDLE_CONNECTION: Duration = Duration::from_secs(20);

/// Bytes of headers over HTTP/2; HTTP/1 has the client's own limit of 400 KiB.
const MAX_HEADER_BYTES: u32 = 256 * 1024;

/// The HTTP clients, one for each way there is, and the judge of addresses.
#[derive(Debug)]
pub(super) struct Client {
    routes: PerHost<Route>,
    guard: Guard,
    /// Until the head of an answer.
    head_timeout: Duration,
}

/// A way to a host, with its connections.
#[derive(Debug, Clone)]
struct Route {
    http: reqwest::Client,
    end: End,
}

/// Who connects to the host itself, and so looks up its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Ours,
    Proxys,
}

impl Client {
    pub(super) fn new(options: &Options) -> Result<Client, FetchError> {
        let guard = Guard::new(options).map_err(FetchError::Names)?;
        let plain = plain_builder(options)?;
        let mut routes: HashMap<Option<ProxyUrl>, Route> = HashMap::new();
        let routes = options.proxies.try_map(|proxy| {
            if let Some(route) = routes.get(proxy) {
                return Ok(route.clone());
            }
            let route = Route::new(plain(), proxy.as_ref(), &guard)?;
            routes.insert(proxy.clone(), route.clone());
            Ok(route)
        })?;
        Ok(Client { routes, guard, head_timeout: options.connect_timeout + options.idle_timeout })
    }

    /// Sends a GET and waits for the head of the answer.
    pub(super) async fn get(
        &self,
        url: &CanonicalUrl,
        mut headers: HeaderMap,
        budget: &mut Budget,
    ) -> Result<Response, Broken> {
        let route = self.routes.of(&url.host_key());
        let judged = match route.end {
            End::Ours => self.guard.check_literal(url.url()),
            End::Proxys => self.guard.check_resolved(url.url()).await,
        };
        judged.map_err(|refused| Broken { failure: Failure::from(&refused), reached: Reached::Nothing })?;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.5"));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(decode::ACCEPTED));
        let request = route.http.get(url.url().clone()).headers(headers).send();
        match budget.spend(self.head_timeout, request).await {
            Ok(answer) => answer.map_err(|e| classify(e, url.url().scheme())),
            Err(failure) => Err(Broken { failure, reached: Reached::Server }),
        }
    }
}

impl Route {
    fn new(builder: ClientBuilder, proxy: Option<&ProxyUrl>, guard: &Guard) -> Result<Route, FetchError> {
        let (builder, end) = match proxy {
            None => (builder.dns_resolver(guard.clone()), End::Ours),
            Some(proxy) => {
                let guard = ProxyGuard { guard: guard.clone(), proxy_host: proxy.host().to_string() };
                (builder.dns_resolver(guard).proxy(proxy.to_client()?), End::Proxys)
            }
        };
        Ok(Route { http: builder.build().map_err(FetchError::Client)?, end })
    }
}

/// A maker of clients with everything set but the way.
fn plain_builder(options: &Options) -> Result<impl Fn() -> ClientBuilder, FetchError> {
    let user_agent = options.agent.user_agent();
    let user_agent = HeaderValue::from_str(&user_agent).map_err(|_| FetchError::Agent(user_agent))?;
    let roots = tls::roots(&options.ca_certs).map_err(FetchError::Client)?;
    let connect_timeout = options.connect_timeout;
    Ok(move || {
        reqwest::Client::builder()
            .no_proxy()
            .user_agent(user_agent.clone())
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(IDLE_CONNECTION)
            .http1_max_headers(MAX_HEADERS)
            .http2_max_header_list_size(MAX_HEADER_BYTES)
            .tls_certs_only(roots.clone())
    })
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
        self.spend_but(&Waits::default(), at_most, part).await
    }

    /// The same for a part that also waits for ourselves, which costs nothing.
    pub(super) async fn spend_but<T>(
        &mut self,
        waits: &Waits,
        at_most: Duration,
        part: impl Future<Output = T>,
    ) -> Result<T, Failure> {
        let (start, bound) = (Instant::now(), at_most.min(self.left));
        let spent = || start.elapsed().saturating_sub(waits.so_far());
        let over = async {
            while spent() < bound {
                tokio::time::sleep(bound.saturating_sub(spent())).await;
            }
        };
        let done = tokio::select! {
            biased;
            done = part => Ok(done),
            () = over => Err(()),
        };
        self.left = self.left.saturating_sub(spent());
        done.map_err(|()| {
            let detail = if bound < at_most {
                format!("not finished within {:?}", self.total)
            } else {
                format!("no answer within {at_most:?}")
            };
            failure(FailureCode::Timeout, detail)
        })
    }
}
