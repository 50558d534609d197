//! An origin that times every request: many hosts on loopback, one article a URL, one clock.
//! Never a wait for one host because of another, and never a rule of politeness of its own.

use crate::support::news_site::article;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
};

/// One request.
#[derive(Debug, Clone)]
pub struct Ask {
    pub at: Instant,
    pub host: usize,
    /// `None` = robots.txt.
    pub page: Option<usize>,
    /// The first word of the `User-Agent`: drills give each worker a name of its own.
    pub worker: String,
}

/// The origin; it ends with the drill that holds it.
pub struct Judge {
    ports: Vec<u16>,
    seen: Arc<Seen>,
    _runtime: Runtime,
}

struct Seen {
    asks: Mutex<Vec<Ask>>,
    bodies: AtomicUsize,
    latency: Duration,
}

impl Judge {
    /// So many hosts, each a port of 127.0.0.1, each answer so late.
    pub fn start(hosts: usize, latency: Duration) -> Judge {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let seen = Arc::new(Seen { asks: Mutex::default(), bodies: AtomicUsize::new(0), latency });
        let ports = (0..hosts)
            .map(|host| {
                let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
                let port = listener.local_addr().unwrap().port();
                runtime.spawn(accept(listener, host, Arc::clone(&seen)));
                port
            })
            .collect();
        Judge { ports, seen, _runtime: runtime }
    }

    /// The URL of page `n`: hosts take turns.
    pub fn url(&self, n: usize) -> String {
        format!("http://127.0.0.1:{}/a/{n}.html", self.ports[n % self.ports.len()])
    }

    /// The number of a host, by its name as the store keeps it.
    pub fn host(&self, name: &str) -> usize {
        let port: u16 = name.rsplit(':').next().unwrap().parse().unwrap();
        self.ports.iter().position(|p| *p == port).unwrap()
    }

    /// Everything asked so far, in the order of arrival.
    pub fn asks(&self) -> Vec<Ask> {
        let mut asks = self.seen.asks.lock().unwrap().clone();
        asks.sort_by_key(|ask| ask.at);
        asks
    }

    /// Pages asked for so far.
    pub fn pages(&self) -> usize {
        self.seen.asks.lock().unwrap().iter().filter_map(|ask| ask.page).collect::<BTreeSet<_>>().len()
    }

    /// Pages sent to their end.
    pub fn bodies(&self) -> usize {
        self.seen.bodies.load(Ordering::SeqCst)
    }
}

/// The pauses between two requests of any kind to one host, with the names of who sent them.
pub fn gaps(asks: &[Ask]) -> Vec<(Duration, String)> {
    let mut hosts: BTreeMap<usize, Vec<&Ask>> = BTreeMap::new();
    for ask in asks {
        hosts.entry(ask.host).or_default().push(ask);
    }
    let gap = |two: &[&Ask]| (two[1].at - two[0].at, format!("{} {}", two[0].worker, two[1].worker));
    hosts.values().flat_map(|asks| asks.windows(2).map(gap)).collect()
}

async fn accept(listener: TcpListener, host: usize, seen: Arc<Seen>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, host, Arc::clone(&seen)));
    }
}

async fn serve(stream: TcpStream, host: usize, seen: Arc<Seen>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let (mut path, mut worker, mut line) = (String::new(), String::new(), String::new());
        while stream.read_line(&mut line).await.ok()? > 2 {
            if path.is_empty() {
                path = line.split(' ').nth(1)?.to_string();
            } else if let Some(agent) = line.to_ascii_lowercase().strip_prefix("user-agent:") {
                worker = agent.split_whitespace().next()?.to_string();
            }
            line.clear();
        }
        if path.is_empty() {
            return None;
        }
        let page = path.strip_prefix("/a/").and_then(|rest| rest.strip_suffix(".html")).and_then(|n| n.parse().ok());
        seen.asks.lock().unwrap().push(Ask { at: Instant::now(), host, page, worker });
        tokio::time::sleep(seen.latency).await;
        stream.get_mut().write_all(&answer(page)).await.ok()?;
        seen.bodies.fetch_add(usize::from(page.is_some()), Ordering::SeqCst);
    }
}

fn answer(page: Option<usize>) -> Vec<u8> {
    let (status, body) = page.map_or(("404 Not Found", String::new()), |n| ("200 OK", article(n)));
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n{body}")
        .into()
}
