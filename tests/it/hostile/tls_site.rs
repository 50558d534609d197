//! A site of one article over TLS, which logs what it was asked.
//! Never a page before the client has taken its certificate.

use super::pages::good;
use super::world::without_robots;
use crate::support::origin::{Asked, Step};
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Instant,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};

type Log = Arc<Mutex<Vec<Asked>>>;

/// It ends with the test that holds it.
pub struct TlsSite {
    pub addr: SocketAddr,
    log: Log,
    serving: JoinHandle<()>,
}

impl Drop for TlsSite {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl TlsSite {
    pub async fn start(addr: &str, config: ServerConfig) -> TlsSite {
        let listener = TcpListener::bind(addr).await.unwrap();
        let (addr, log) = (listener.local_addr().unwrap(), Log::default());
        let (acceptor, kept) = (TlsAcceptor::from(Arc::new(config)), Arc::clone(&log));
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(acceptor.clone(), stream, Arc::clone(&kept)));
            }
        });
        TlsSite { addr, log, serving }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.log.lock().unwrap().clone()
    }
}

/// Until the client has had enough, or does not believe us.
async fn serve(acceptor: TlsAcceptor, stream: TcpStream, log: Log) -> Option<()> {
    let mut stream = acceptor.accept(stream).await.ok()?;
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        let asked = Asked { at: Instant::now(), path: head.split(' ').nth(1)?.to_string(), head };
        log.lock().unwrap().push(asked.clone());
        for step in without_robots(&asked, good()) {
            let Step::Send(bytes) = step else { continue };
            stream.write_all(&bytes).await.ok()?;
        }
        stream.flush().await.ok()?;
    }
}
