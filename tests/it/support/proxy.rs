//! A proxy on loopback, HTTP with CONNECT or SOCKS5, that writes down where it was sent and by whom.
//! Never a connection beyond loopback: whatever name it is given, it connects to the one server it was told of.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Which proxy's language it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    Http,
    Socks5,
}

/// One wish of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// As it was said: `CONNECT a.test:443`, `GET http://a.test/`, `10.0.0.1:80`.
    pub target: String,
    /// `Proxy-Authorization`, or `user:password` over SOCKS.
    pub who: Option<String>,
}

/// The proxy; it ends with the test that holds it.
pub struct TinyProxy {
    pub addr: SocketAddr,
    log: Arc<Mutex<Vec<Wish>>>,
    serving: JoinHandle<()>,
}

impl Drop for TinyProxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl TinyProxy {
    /// Connects everybody to `server`, wherever they want to go.
    pub async fn to(server: SocketAddr, speaks: Speaks) -> TinyProxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let log: Arc<Mutex<Vec<Wish>>> = Arc::default();
        let noted = Arc::clone(&log);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let noted = Arc::clone(&noted);
                tokio::spawn(async move {
                    // A client that leaves early is no fault of the proxy's.
                    let _ = match speaks {
                        Speaks::Http => serve_http(stream, server, &noted).await,
                        Speaks::Socks5 => serve_socks(stream, server, &noted).await,
                    };
                });
            }
        });
        TinyProxy { addr, log, serving }
    }

    pub fn wishes(&self) -> Vec<Wish> {
        self.log.lock().unwrap().clone()
    }
}

async fn serve_http(mut client: TcpStream, server: SocketAddr, log: &Mutex<Vec<Wish>>) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await?);
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let target = text.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let who = text.lines().filter_map(|line| line.split_once(": "));
    let who = who.filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authorization"));
    log.lock().unwrap().push(Wish { target, who: who.map(|(_, value)| value.to_string()).next() });
    let mut upstream = TcpStream::connect(server).await?;
    if text.starts_with("CONNECT ") {
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    } else {
        upstream.write_all(&head).await?;
    }
    copy_bidirectional(&mut client, &mut upstream).await.map(drop)
}

/// RFC 1928, with user name and password by RFC 1929 where the client offers them.
async fn serve_socks(mut client: TcpStream, server: SocketAddr, log: &Mutex<Vec<Wish>>) -> std::io::Result<()> {
    let _version = client.read_u8().await?;
    let methods = read_counted(&mut client).await?;
    let asks = methods.contains(&2);
    client.write_all(&[5, if asks { 2 } else { 0 }]).await?;
    let mut who = None;
    if asks {
        let _version = client.read_u8().await?;
        let (user, password) = (read_counted(&mut client).await?, read_counted(&mut client).await?);
        who = Some(format!("{}:{}", String::from_utf8_lossy(&user), String::from_utf8_lossy(&password)));
        client.write_all(&[1, 0]).await?;
    }
    let mut request = [0; 4];
    client.read_exact(&mut request).await?;
    let host = match request[3] {
        1 => std::net::Ipv4Addr::from(client.read_u32().await?).to_string(),
        4 => std::net::Ipv6Addr::from(client.read_u128().await?).to_string(),
        _ => String::from_utf8_lossy(&read_counted(&mut client).await?).into_owned(),
    };
    let target = format!("{host}:{}", client.read_u16().await?);
    log.lock().unwrap().push(Wish { target, who });
    client.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]).await?;
    let mut upstream = TcpStream::connect(server).await?;
    copy_bidirectional(&mut client, &mut upstream).await.map(drop)
}

async fn read_counted(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut bytes).await?;
    Ok(bytes)
}
