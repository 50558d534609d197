//! A name server on loopback, over UDP and TCP, with an answer made for each question.
//! Never a question passed on to another server, and never left running after its test.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinHandle;

/// The kinds of question, as numbered on the wire (RFC 1035, RFC 3596).
pub const A: u16 = 1;
pub const AAAA: u16 = 28;
const CNAME: u16 = 5;

/// Longer answers go over TCP.
const LONGEST_DATAGRAM: usize = 1_232;

/// What is answered to one question.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Those of the addresses that were asked for; perhaps none.
    Addresses(Vec<IpAddr>),
    /// The same, to be kept for so many seconds.
    Kept(u32, Vec<IpAddr>),
    /// The name is another's alias, and these are that one's.
    Alias(&'static str, Vec<IpAddr>),
    /// An error: 2 = SERVFAIL, 3 = NXDOMAIN, 5 = REFUSED.
    Code(u8),
    Silence,
    Garbage,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Without the last dot.
    pub name: String,
    pub kind: u16,
    /// How often this was asked before.
    pub earlier: usize,
    pub over_tcp: bool,
}

type Script = dyn Fn(&Question) -> Answer + Send + Sync;

/// The server; it ends with the test that holds it.
pub struct NameServer {
    pub addr: SocketAddr,
    log: Arc<Mutex<Vec<Question>>>,
    serving: Vec<JoinHandle<()>>,
}

impl Drop for NameServer {
    fn drop(&mut self) {
        self.serving.iter().for_each(JoinHandle::abort);
    }
}

/// Addresses from their texts.
pub fn ips(texts: &[&str]) -> Vec<IpAddr> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

impl NameServer {
    pub async fn start(script: impl Fn(&Question) -> Answer + Send + Sync + 'static) -> NameServer {
        let (udp, tcp) = both_sockets().await;
        let addr = udp.local_addr().unwrap();
        let desk = Desk { log: Arc::default(), script: Arc::new(script) };
        let log = Arc::clone(&desk.log);
        let serving = vec![tokio::spawn(desk.clone().serve_udp(udp)), tokio::spawn(desk.serve_tcp(tcp))];
        NameServer { addr, log, serving }
    }

    /// One answer for every name.
    pub async fn always(answer: Answer) -> NameServer {
        NameServer::start(move |_| answer.clone()).await
    }

    pub fn asked(&self) -> Vec<Question> {
        self.log.lock().unwrap().clone()
    }
}

/// The same free port twice.
async fn both_sockets() -> (UdpSocket, TcpListener) {
    for _ in 0..50 {
        let udp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        if let Ok(tcp) = TcpListener::bind(udp.local_addr().unwrap()).await {
            return (udp, tcp);
        }
    }
    panic!("no port is free for both");
}

#[derive(Clone)]
struct Desk {
    log: Arc<Mutex<Vec<Question>>>,
    script: Arc<Script>,
}

impl Desk {
    async fn serve_udp(self, socket: UdpSocket) {
        let mut buffer = [0; 4_096];
        while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
            if let Some(mut answer) = self.answer(&buffer[..length], false) {
                if answer.len() > LONGEST_DATAGRAM {
                    // Truncated: the header and the question alone.
                    answer.truncate(question_end(&answer));
                    answer[2] |= 0b10;
                    answer[6..8].fill(0);
                }
                let _ = socket.send_to(&answer, from).await;
            }
        }
    }

    async fn serve_tcp(self, listener: TcpListener) {
        while let Ok((mut stream, _)) = listener.accept().await {
            let desk = self.clone();
            tokio::spawn(async move {
                while let Ok(length) = stream.read_u16().await {
                    let mut message = vec![0; usize::from(length)];
                    if stream.read_exact(&mut message).await.is_err() {
                        return;
                    }
                    let Some(answer) = desk.answer(&message, true) else { continue };
                    let framed = [&u16::try_from(answer.len()).unwrap().to_be_bytes(), &answer[..]].concat();
                    if stream.write_all(&framed).await.is_err() {
                        return;
                    }
                }
            });
        }
    }

    fn answer(&self, message: &[u8], over_tcp: bool) -> Option<Vec<u8>> {
        let end = question_end(message);
        let (name, kind) = (read_name(&message[12..]), u16::from_be_bytes([message[end - 4], message[end - 3]]));
        let mut log = self.log.lock().unwrap();
        let earlier = log.iter().filter(|question| question.name == name && question.kind == kind).count();
        let question = Question { name, kind, earlier, over_tcp };
        log.push(question.clone());
        drop(log);
        let (code, records) = match (self.script)(&question) {
            Answer::Silence => return None,
            Answer::Garbage => return Some(vec![0xa5; 40]),
            Answer::Code(code) => (code, Vec::new()),
            Answer::Addresses(addresses) => (0, addresses_of(&[0xc0, 12], kind, 0, &addresses)),
            Answer::Kept(seconds, addresses) => (0, addresses_of(&[0xc0, 12], kind, seconds, &addresses)),
            Answer::Alias(target, addresses) => {
                let target = write_name(target);
                let mut records = vec![record(&[0xc0, 12], CNAME, 0, &target)];
                records.extend(addresses_of(&target, kind, 0, &addresses));
                (0, records)
            }
        };
        let mut out = message[..end].to_vec();
        // An answer, authoritative, recursion available.
        out[2..4].copy_from_slice(&[0b1000_0101, 0b1000_0000 | code]);
        out[6..8].copy_from_slice(&u16::try_from(records.len()).unwrap().to_be_bytes());
        out[8..12].fill(0);
        out.extend(records.concat());
        Some(out)
    }
}

fn addresses_of(owner: &[u8], kind: u16, seconds: u32, addresses: &[IpAddr]) -> Vec<Vec<u8>> {
    let octets = |ip: &IpAddr| match ip {
        IpAddr::V4(v4) => (A, v4.octets().to_vec()),
        IpAddr::V6(v6) => (AAAA, v6.octets().to_vec()),
    };
    let wanted = addresses.iter().map(octets).filter(|(of, _)| *of == kind);
    wanted.map(|(kind, octets)| record(owner, kind, seconds, &octets)).collect()
}

fn record(owner: &[u8], kind: u16, seconds: u32, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [owner, &kind.to_be_bytes(), &[0, 1], &seconds.to_be_bytes(), &length.to_be_bytes(), data].concat()
}

fn write_name(name: &str) -> Vec<u8> {
    let label = |label: &str| [&[u8::try_from(label.len()).unwrap()], label.as_bytes()].concat();
    name.split('.').map(label).chain([vec![0]]).collect::<Vec<_>>().concat()
}

fn read_name(mut bytes: &[u8]) -> String {
    let mut labels = Vec::new();
    while let Some((&length, rest)) = bytes.split_first().filter(|(length, _)| **length > 0) {
        let (label, rest) = rest.split_at(usize::from(length));
        labels.push(String::from_utf8_lossy(label).to_ascii_lowercase());
        bytes = rest;
    }
    labels.join(".")
}

/// Where the first question of a message ends.
fn question_end(message: &[u8]) -> usize {
    let mut at = 12;
    while message[at] > 0 {
        at += 1 + usize::from(message[at]);
    }
    at + 5
}
