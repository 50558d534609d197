//! The servers of a suite, started; the list they make; and what they saw.
//! Never an address beyond loopback, and never a server left running.

use super::{
    case::{Case, Server},
    names,
    tls_site::TlsSite,
};
use crate::support::{
    dns::NameServer,
    origin::{Asked, Origin, Step, page, status},
    tls::Authority,
};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// Where the cases' servers stand: the one address that is allowed, and not the one that `localhost` means.
const ALLOWED: &str = "127.0.0.3:0";

/// Servers that cases speak of and that must never be asked, and those who know the names.
pub struct Forbidden {
    /// At an address that is not allowed: no connection at all.
    pub secret: Origin,
    /// Its robots.txt forbids everything: no page.
    pub closed: Origin,
    /// Knows the names that cases speak of.
    pub names: NameServer,
    /// The program believes it; its certificates are shown by some cases.
    pub authority: Authority,
}

/// Where they stand.
#[derive(Clone, Copy)]
pub struct Nearby {
    pub secret: SocketAddr,
    pub closed: SocketAddr,
}

impl Forbidden {
    pub async fn start() -> Forbidden {
        let closed = |asked: &Asked| match asked.path.as_str() {
            "/robots.txt" => status(200, "Content-Type: text/plain", "User-agent: *\nDisallow: /"),
            _ => page(),
        };
        Forbidden {
            secret: Origin::at("127.0.0.1:0", |_| page()).await,
            closed: Origin::at(ALLOWED, closed).await,
            names: NameServer::start(names::answer).await,
            authority: Authority::new("an authority of the house"),
        }
    }

    pub fn nearby(&self) -> Nearby {
        Nearby { secret: self.secret.addr, closed: self.closed.addr }
    }
}

/// What holds a case's address.
enum Post {
    Origin(Origin),
    Tls(TlsSite),
    /// Bound and not listening.
    Refusing {
        _socket: TcpSocket,
    },
    /// Listening, with more connections waiting than its queue holds.
    Full {
        _listener: TcpListener,
        _waiting: Vec<TcpStream>,
    },
}

/// A case with its server.
pub struct Standing {
    pub case: Case,
    pub addr: SocketAddr,
    post: Post,
}

impl Standing {
    async fn start(case: Case) -> Standing {
        let (addr, post) = match &case.server {
            Server::Site(script) => {
                let (script, count) = (Arc::clone(script), AtomicUsize::new(0));
                let pages = move |asked: &Asked| match asked.path.as_str() {
                    "/robots.txt" => status(404, "", ""),
                    _ => script(asked, count.fetch_add(1, Ordering::SeqCst)),
                };
                let origin = Origin::at(ALLOWED, pages).await;
                (origin.addr, Post::Origin(origin))
            }
            Server::Raw(script) => {
                let script = Arc::clone(script);
                let origin = Origin::at(ALLOWED, move |asked| script(asked, 0)).await;
                (origin.addr, Post::Origin(origin))
            }
            Server::Greeting(steps) => {
                let origin = Origin::greeting(ALLOWED, steps.clone()).await;
                (origin.addr, Post::Origin(origin))
            }
            Server::Tls(config) => {
                let site = TlsSite::start(ALLOWED, config.as_ref().clone()).await;
                (site.addr, Post::Tls(site))
            }
            Server::Refusing => refusing(),
            Server::Full => full().await,
        };
        Standing { case, addr, post }
    }

    /// A template with this case's address in it.
    pub fn filled(&self, template: &str) -> String {
        template.replace("{}", &self.addr.to_string()).replace("{port}", &self.addr.port().to_string())
    }

    pub fn asked(&self) -> Vec<Asked> {
        match &self.post {
            Post::Origin(origin) => origin.asked(),
            Post::Tls(site) => site.asked(),
            Post::Refusing { .. } | Post::Full { .. } => Vec::new(),
        }
    }

    pub fn bytes_taken(&self) -> usize {
        match &self.post {
            Post::Origin(origin) => origin.bytes_taken(),
            Post::Tls(_) | Post::Refusing { .. } | Post::Full { .. } => 0,
        }
    }

    /// Whether the server can know how often it was asked.
    pub fn counts_requests(&self) -> bool {
        matches!(self.case.server, Server::Site(_) | Server::Raw(_) | Server::Tls(_))
    }
}

fn refusing() -> (SocketAddr, Post) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(ALLOWED.parse().unwrap()).unwrap();
    (socket.local_addr().unwrap(), Post::Refusing { _socket: socket })
}

async fn full() -> (SocketAddr, Post) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(ALLOWED.parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let addr = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    let patience = std::time::Duration::from_millis(100);
    while let Ok(stream) = tokio::time::timeout(patience, TcpStream::connect(addr)).await {
        waiting.push(stream.unwrap());
    }
    (addr, Post::Full { _listener: listener, _waiting: waiting })
}

/// All servers of a suite.
pub struct World {
    pub standing: Vec<Standing>,
}

impl World {
    pub async fn start(cases: Vec<Case>) -> World {
        let mut standing = Vec::new();
        for case in cases {
            standing.push(Standing::start(case).await);
        }
        World { standing }
    }

    /// The URLs of the cases that have, or have not, a second run.
    pub fn list(&self, has_second: bool) -> Vec<String> {
        let of = self.standing.iter().filter(|s| s.case.second.is_some() == has_second);
        of.flat_map(|s| s.case.listed.iter().map(|(url, _)| s.filled(url))).collect()
    }
}

/// 404 for robots.txt, else this.
pub fn without_robots(asked: &Asked, steps: Vec<Step>) -> Vec<Step> {
    if asked.path == "/robots.txt" { status(404, "", "") } else { steps }
}
