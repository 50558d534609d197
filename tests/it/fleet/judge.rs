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
    /// It was answered with 503 and a wish to be left alone for [`LEFT_ALONE`].
    pub complained: bool,
}

/// Whether the origin sometimes complains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Always a good answer.
    Good,
    /// To the first request for one page in 10, a 503.
    Moody,
}

/// What a complaint asks for.
pub const LEFT_ALONE: Duration = Duration::from_secs(1);

/// The origin; it ends with the drill that holds it.
pub struct Judge {
    ports: Vec<u16>,
    seen: Arc<Seen>,
    _runtime: Runtime,
}

struct Seen {
    asks: Mutex<Vec<Ask>>,
    bodies: AtomicUsize,
    mood: Mood,
    hosts: usize,
}

/// How long an answer takes.
const LATENCY: Duration = Duration::from_millis(5);

impl Judge {
    /// So many hosts, each a port of 127.0.0.1.
    pub fn start(hosts: usize, mood: Mood) -> Judge {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let seen = Arc::new(Seen { asks: Mutex::default(), bodies: AtomicUsize::new(0), mood, hosts });
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

/// A pause between two requests of any kind to one host.
pub struct Gap {
    pub length: Duration,
    /// Who sent the two.
    pub workers: String,
    /// The first was answered with a complaint.
    pub after_complaint: bool,
}

/// All of them.
pub fn gaps(asks: &[Ask]) -> Vec<Gap> {
    let mut hosts: BTreeMap<usize, Vec<&Ask>> = BTreeMap::new();
    for ask in asks {
        hosts.entry(ask.host).or_default().push(ask);
    }
    let gap = |two: &[&Ask]| Gap {
        length: two[1].at - two[0].at,
        workers: format!("{} {}", two[0].worker, two[1].worker),
        after_complaint: two[0].complained,
    };
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
        let complained = seen.note(host, page, worker);
        tokio::time::sleep(LATENCY).await;
        let answer = match page {
            Some(_) if complained => response("503 Service Unavailable", ""),
            Some(n) => response("200 OK", &article(n)),
            None => response("404 Not Found", ""),
        };
        stream.get_mut().write_all(&answer).await.ok()?;
        seen.bodies.fetch_add(usize::from(page.is_some() && !complained), Ordering::SeqCst);
    }
}

impl Seen {
    /// Writes a request down; `true` if it gets a complaint.
    fn note(&self, host: usize, page: Option<usize>, worker: String) -> bool {
        let mut asks = self.asks.lock().unwrap();
        // Never two in a row on a host.
        let is_chosen = self.mood == Mood::Moody && page.is_some_and(|n| (n / self.hosts + host) % 10 == 3);
        let complained = is_chosen && !asks.iter().any(|ask| ask.page == page);
        asks.push(Ask { at: Instant::now(), host, page, worker, complained });
        complained
    }
}

fn response(status: &str, body: &str) -> Vec<u8> {
    let (length, wait) = (body.len(), LEFT_ALONE.as_secs());
    let retry = if status.starts_with("503") { format!("Retry-After: {wait}\r\n") } else { String::new() };
    let head = format!("Content-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n{retry}");
    format!("HTTP/1.1 {status}\r\n{head}\r\n{body}").into()
}
