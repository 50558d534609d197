//! A loopback origin with generated articles on several addresses, which logs every request.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// One request as the origin saw it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub at: Instant,
    pub host: Ipv4Addr,
    pub path: String,
}

#[derive(Clone)]
pub struct NewsSite {
    pub port: u16,
    hosts: Vec<Ipv4Addr>,
    log: Arc<Mutex<Vec<Seen>>>,
    stop: Arc<AtomicBool>,
    latency: Duration,
    files: Arc<Vec<PathBuf>>,
}

impl NewsSite {
    /// Listens on 127.0.0.2 and so many further addresses.
    pub fn start(hosts: u8) -> NewsSite {
        NewsSite::with_files(hosts, Vec::new())
    }

    /// As `start`, serving these files (plain or `.gz`) under `/p/N`.
    pub fn with_files(hosts: u8, files: Vec<PathBuf>) -> NewsSite {
        let addresses: Vec<Ipv4Addr> = (0..hosts).map(|n| Ipv4Addr::new(127, 0, 0, 2 + n)).collect();
        let (port, listeners) = listen(&addresses);
        let site = NewsSite {
            port,
            hosts: addresses,
            log: Arc::default(),
            stop: Arc::default(),
            latency: Duration::from_millis(2),
            files: Arc::new(files),
        };
        for (listener, host) in listeners {
            let site = site.clone();
            thread::spawn(move || site.accept(&listener, host));
        }
        site
    }

    /// The URL of article `n`: hosts take turns.
    pub fn article(&self, n: usize) -> String {
        format!("http://{}:{}/a/{n}.html", self.hosts[n % self.hosts.len()], self.port)
    }

    /// The URL of file `n`.
    pub fn file(&self, n: usize) -> String {
        format!("http://{}:{}/p/{n}", self.hosts[n % self.hosts.len()], self.port)
    }

    /// Any path on host `n`.
    pub fn url(&self, n: usize, path: &str) -> String {
        format!("http://{}:{}{path}", self.hosts[n % self.hosts.len()], self.port)
    }

    pub fn log(&self) -> Vec<Seen> {
        self.log.lock().unwrap().clone()
    }

    /// Requests by URL path and host, robots.txt left out.
    pub fn counts(&self) -> BTreeMap<(Ipv4Addr, String), usize> {
        let mut counts = BTreeMap::new();
        for seen in self.log().into_iter().filter(|s| s.path != "/robots.txt") {
            *counts.entry((seen.host, seen.path)).or_default() += 1;
        }
        counts
    }

    fn accept(&self, listener: &TcpListener, host: Ipv4Addr) {
        while let Ok((stream, _)) = listener.accept() {
            if self.stop.load(Ordering::Relaxed) {
                return;
            }
            let site = self.clone();
            thread::spawn(move || site.serve(&stream, host));
        }
    }

    fn serve(&self, stream: &TcpStream, host: Ipv4Addr) -> Option<()> {
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let mut reader = BufReader::new(stream);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|n| *n > 0)?;
            let path = line.split(' ').nth(1)?.to_string();
            let mut header = String::new();
            while reader.read_line(&mut header).ok()? > 2 {
                header.clear();
            }
            self.log.lock().unwrap().push(Seen { at: Instant::now(), host, path: path.clone() });
            thread::sleep(self.latency);
            let mut stream = stream;
            stream.write_all(&self.answer(&path)).ok()?;
        }
    }

    fn answer(&self, path: &str) -> Vec<u8> {
        if let Some(n) = path.strip_prefix("/a/").and_then(|p| p.split('.').next()).and_then(|n| n.parse().ok()) {
            return response("200 OK", "Content-Type: text/html; charset=utf-8\r\n", article(n).as_bytes());
        }
        if let Some(file) = path.strip_prefix("/p/").and_then(|n| n.parse().ok()).and_then(|n: usize| self.files.get(n))
        {
            let gzip = file.extension().is_some_and(|e| e == "gz");
            let encoding = if gzip { "Content-Encoding: gzip\r\n" } else { "" };
            let headers = format!("Content-Type: text/html\r\n{encoding}");
            return response("200 OK", &headers, &std::fs::read(file).unwrap());
        }
        if let Some(n) = path.strip_prefix("/twin/").and_then(|p| p.split('.').next()).and_then(|n| n.parse().ok()) {
            let canonical = format!("<link rel=canonical href=/a/{n}.html></head>");
            let page = article(n).replace("</head>", &canonical);
            return response("200 OK", "Content-Type: text/html; charset=utf-8\r\n", page.as_bytes());
        }
        if let Some(n) = path.strip_prefix("/redirect/") {
            return response("301 Moved Permanently", &format!("Location: /a/{n}.html\r\n"), b"");
        }
        response("404 Not Found", "Content-Type: text/html\r\n", b"<h1>no such page</h1>")
    }
}

impl Drop for NewsSite {
    fn drop(&mut self) {
        // The last handle but those of the accepting threads: wake them so that they end.
        if Arc::strong_count(&self.stop) <= self.hosts.len() + 1 && !self.stop.swap(true, Ordering::Relaxed) {
            for host in &self.hosts {
                let _ = TcpStream::connect_timeout(&SocketAddr::from((*host, self.port)), Duration::from_millis(200));
            }
        }
    }
}

fn listen(addresses: &[Ipv4Addr]) -> (u16, Vec<(TcpListener, Ipv4Addr)>) {
    'ports: for _ in 0..50 {
        let first = TcpListener::bind((addresses[0], 0)).unwrap();
        let port = first.local_addr().unwrap().port();
        let mut listeners = vec![(first, addresses[0])];
        for address in &addresses[1..] {
            match TcpListener::bind((*address, port)) {
                Ok(listener) => listeners.push((listener, *address)),
                Err(_) => continue 'ports,
            }
        }
        return (port, listeners);
    }
    panic!("no port is free on all of {addresses:?}");
}

fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut out = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    out.extend_from_slice(body);
    out
}

const OPENINGS: [&str; 6] = [
    "The harbour office said on Tuesday that",
    "Two years after the plan was drawn up,",
    "Residents of the upper town have noticed that",
    "According to the report of the council,",
    "At a meeting that lasted until midnight,",
    "Nobody in the valley had expected that",
];
const MIDDLES: [&str; 5] = [
    "the new bridge carries more lorries than the old one ever did",
    "the school by the river will open again before the winter",
    "the price of timber has fallen for the third month in a row",
    "the night train will stop at the small station once more",
    "the orchard belongs to the village and not to the company",
];
const ENDINGS: [&str; 4] = [
    "which surprised even those who had asked for it.",
    "and the work is to be finished by next spring.",
    "although the money for it is still to be found.",
    "as the mayor had promised when she was elected.",
];

/// A page with an article that no other number has.
pub fn article(n: usize) -> String {
    let sentence = |k: usize| {
        let at = n * 31 + k * 7;
        let (a, b, c) = (OPENINGS[at % 6], MIDDLES[(at / 6 + k) % 5], ENDINGS[(at / 30 + n) % 4]);
        format!("{a} {b}, {c} The file has the number {}.", n * 1_000 + k)
    };
    let paragraph = |p: usize| [sentence(p * 3), sentence(p * 3 + 1), sentence(p * 3 + 2)].join(" ");
    let paragraphs = (0..5).map(paragraph).collect::<Vec<_>>().join("</p>\n<p>");
    let title = format!("Report {n} from the valley: what the council decided");
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title} | The Valley Post</title>\
         <meta property=article:published_time content=2025-03-0{}T08:00:00Z></head><body>\
         <nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><article><h1>{title}</h1><p class=byline>By Joan Miller</p>\n\
         <p>{paragraphs}</p></article><aside><h3>Related</h3><ul><li><a href=/a/1.html>Another report</a></ul></aside>\
         <footer>Copyright The Valley Post</footer></body></html>",
        n % 9 + 1
    )
}
