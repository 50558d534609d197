//! A hostile web server on loopback: raw sockets, scripted answers, a log of what was asked.
//! Never polite where a script says otherwise, and never left running after its test.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// One thing a server does on a connection.
#[derive(Debug, Clone)]
pub enum Step {
    Send(Vec<u8>),
    Pause(Duration),
    /// The same bytes until the client has had enough.
    Endless(Vec<u8>),
    Close,
    Reset,
}

/// What a client asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    pub at: Instant,
    pub path: String,
    pub head: String,
}

impl Asked {
    /// The value of a header, by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(':'))
            .find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value.trim()))
    }
}

type Script = dyn Fn(&Asked) -> Vec<Step> + Send + Sync;

/// The server; it ends with the test that holds it.
pub struct Origin {
    pub addr: SocketAddr,
    log: Arc<Mutex<Vec<Asked>>>,
    connections: Arc<AtomicUsize>,
    bytes_taken: Arc<AtomicUsize>,
    serving: JoinHandle<()>,
}

impl Drop for Origin {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Origin {
    /// A site without robots.txt.
    pub async fn site(script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Origin {
        Origin::raw(move |asked| if asked.path == "/robots.txt" { status(404, "", "") } else { script(asked) }).await
    }

    /// A site with a robots.txt, and a good page everywhere else.
    pub async fn with_robots(robots: &str) -> Origin {
        let robots = robots.to_string();
        Origin::raw(move |asked| match asked.path.as_str() {
            "/robots.txt" => status(200, "Content-Type: text/plain", &robots),
            _ => page(),
        })
        .await
    }

    /// Every request goes to the script.
    pub async fn raw(script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Origin {
        Origin::at("127.0.0.1:0", script).await
    }

    /// A site without robots.txt behind a slow network: the first request of a connection takes so long to arrive.
    pub async fn distant(wait: Duration, script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Origin {
        let script = move |asked: &Asked| {
            if asked.path == "/robots.txt" { [status(404, "", ""), vec![Step::Close]].concat() } else { script(asked) }
        };
        Origin::start("127.0.0.1:0", vec![Step::Pause(wait)], Arc::new(script)).await
    }

    /// Does this as soon as somebody connects, and reads nothing.
    pub async fn greeting(addr: &str, steps: Vec<Step>) -> Origin {
        Origin::start(addr, [steps, vec![Step::Close]].concat(), Arc::new(|_| Vec::new())).await
    }

    /// The same on an address of one's choice.
    pub async fn at(addr: &str, script: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Origin {
        Origin::start(addr, Vec::new(), Arc::new(script)).await
    }

    async fn start(addr: &str, opening: Vec<Step>, script: Arc<Script>) -> Origin {
        let listener = TcpListener::bind(addr).await.unwrap();
        let addr = listener.local_addr().unwrap();
        let (log, connections, bytes_taken) = <(Arc<Mutex<Vec<Asked>>>, Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let server = Server { log: log.clone(), bytes_taken: bytes_taken.clone(), opening, script };
        let counter = connections.clone();
        let serving = tokio::spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                open.spawn(server.clone().serve(stream));
            }
        });
        Origin { addr, log, connections, bytes_taken, serving }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.addr)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.log.lock().unwrap().clone()
    }

    /// Requests other than for robots.txt.
    pub fn pages_asked(&self) -> usize {
        self.asked().iter().filter(|asked| asked.path != "/robots.txt").count()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Bytes that clients took.
    pub fn bytes_taken(&self) -> usize {
        self.bytes_taken.load(Ordering::SeqCst)
    }
}

#[derive(Clone)]
struct Server {
    log: Arc<Mutex<Vec<Asked>>>,
    bytes_taken: Arc<AtomicUsize>,
    /// What a client meets before it has said anything.
    opening: Vec<Step>,
    script: Arc<Script>,
}

impl Server {
    async fn serve(self, mut stream: TcpStream) {
        for step in self.opening.clone() {
            if self.act(&mut stream, step).await.is_err() {
                return;
            }
        }
        while let Some(asked) = read_request(&mut stream).await {
            self.log.lock().unwrap().push(asked.clone());
            for step in (self.script)(&asked) {
                if self.act(&mut stream, step).await.is_err() {
                    return;
                }
            }
        }
    }

    /// An error ends the connection.
    async fn act(&self, stream: &mut TcpStream, step: Step) -> std::io::Result<()> {
        match step {
            Step::Send(bytes) => {
                stream.write_all(&bytes).await?;
                self.bytes_taken.fetch_add(bytes.len(), Ordering::SeqCst);
                Ok(())
            }
            Step::Pause(time) => {
                tokio::time::sleep(time).await;
                Ok(())
            }
            Step::Endless(bytes) => loop {
                stream.write_all(&bytes).await?;
                self.bytes_taken.fetch_add(bytes.len(), Ordering::SeqCst);
            },
            Step::Close => Err(std::io::ErrorKind::ConnectionAborted.into()),
            Step::Reset => {
                stream.set_zero_linger()?;
                Err(std::io::ErrorKind::ConnectionReset.into())
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<Asked> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1)?.to_string();
    Some(Asked { at: Instant::now(), path, head })
}

/// The page of most tests.
pub const HTML: &str = "<!doctype html><html><body><p>A page that is there.</p></body></html>";

/// A good answer.
pub fn page() -> Vec<Step> {
    html(HTML.as_bytes())
}

/// A good answer with this body.
pub fn html(body: &[u8]) -> Vec<Step> {
    body_with("Content-Type: text/html", body)
}

/// A 200 with these headers (lines, without the last CRLF) and this body.
pub fn body_with(headers: &str, body: &[u8]) -> Vec<Step> {
    vec![Step::Send(message(200, headers, body))]
}

/// An answer with this status.
pub fn status(status: u16, headers: &str, body: &str) -> Vec<Step> {
    vec![Step::Send(message(status, headers, body.as_bytes()))]
}

/// Bytes as they are, then the end of the connection.
pub fn raw(bytes: &[u8]) -> Vec<Step> {
    vec![Step::Send(bytes.to_vec()), Step::Close]
}

fn message(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let line = if headers.is_empty() { String::new() } else { format!("{headers}\r\n") };
    let mut out = format!("HTTP/1.1 {status} Status\r\n{line}").into_bytes();
    if status != 304 && status != 204 {
        out.extend(format!("Content-Length: {}\r\n", body.len()).bytes());
    }
    out.extend(b"\r\n");
    out.extend(body);
    out
}
