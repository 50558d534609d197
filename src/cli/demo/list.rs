//! The built-in sites as a whole: start, the URL list with what must become of each line, counts, stop.
//! Never listens on anything but 127.0.0.1, on ports that the system chose.

use super::pages::{Behaviour, Fate, INVALID, PAGES, SITES, TRACKED};
use super::site::NewsSite;
use crate::model::{FailureCode, Outcome};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// The running sites; they stop when this is dropped.
#[derive(Debug)]
pub struct Site {
    sites: Vec<Arc<NewsSite>>,
    listeners: JoinSet<()>,
}

/// One line of the URL list and what a run must make of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The URL as listed; some lines are none.
    pub url: String,
    /// How it must end.
    pub outcome: Outcome,
    /// Why there is no record.
    pub failure_code: Option<FailureCode>,
    /// The title of the record it leads to.
    pub title: Option<&'static str>,
    /// How often it must be asked for; `None` where nothing is asked.
    pub attempts: Option<u32>,
}

impl Site {
    /// Starts every site on a port of its own.
    pub async fn start() -> io::Result<Site> {
        let mut sites = Vec::with_capacity(SITES);
        let mut listeners = JoinSet::new();
        for index in 0..SITES {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let site = Arc::new(NewsSite::new(index, format!("http://{}", listener.local_addr()?)));
            sites.push(Arc::clone(&site));
            listeners.spawn(listen(listener, site));
        }
        Ok(Site { sites, listeners })
    }

    /// Scheme, host and port of every site.
    pub fn origins(&self) -> impl Iterator<Item = &str> {
        self.sites.iter().map(|site| site.origin())
    }

    /// The list: every page once, some twice, and lines that are no URL.
    pub fn urls(&self) -> Vec<Expected> {
        let pages = PAGES.iter().filter_map(|page| {
            let (outcome, failure_code) = match page.fate {
                Fate::Stored => (Outcome::Stored, None),
                Fate::Duplicate => (Outcome::Duplicate, None),
                Fate::Refused(code) => (code.class().outcome(), Some(code)),
                Fate::Unlisted => return None,
            };
            let attempts = match (page.fate, page.behaviour) {
                (Fate::Refused(FailureCode::RobotsDenied), _) => None,
                (_, Behaviour::UnavailableOnce) => Some(2),
                _ => Some(1),
            };
            Some(Expected { url: self.url(page.site, page.path), outcome, failure_code, title: page.title(), attempts })
        });
        let tracked = TRACKED.iter().map(|&(site, path)| Expected {
            url: self.url(site, path),
            outcome: Outcome::Duplicate,
            failure_code: None,
            title: None,
            attempts: None,
        });
        let invalid = INVALID.iter().map(|&line| Expected {
            url: line.to_string(),
            outcome: Outcome::Rejected,
            failure_code: Some(FailureCode::InvalidUrl),
            title: None,
            attempts: None,
        });
        pages.chain(tracked).chain(invalid).collect()
    }

    /// How often this URL's path was asked for, whatever the query; 0 for an address that is none of ours.
    pub fn requests(&self, url: &str) -> usize {
        let path_of =
            |site: &NewsSite| url.strip_prefix(site.origin()).filter(|p| p.starts_with('/')).map(str::to_string);
        self.sites
            .iter()
            .find_map(|site| path_of(site).map(|path| site.asked(path.split('?').next().unwrap_or("/"))))
            .unwrap_or(0)
    }

    /// Stops listening and drops every open connection.
    pub async fn shutdown(mut self) {
        self.listeners.shutdown().await;
    }

    fn url(&self, site: usize, path: &str) -> String {
        format!("{}{path}", self.sites[site].origin())
    }
}

/// Accepts until dropped; the connections end with it.
async fn listen(listener: TcpListener, site: Arc<NewsSite>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                connections.spawn(serve(stream, Arc::clone(&site)));
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, site: Arc<NewsSite>) {
    let service = service_fn(move |request| {
        let site = Arc::clone(&site);
        async move { site.answer(request).await }
    });
    if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%error, "a reader of the demo site left");
    }
}
