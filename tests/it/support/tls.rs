//! A web server behind TLS on loopback, HTTP/1.1 or HTTP/2, with certificates made when the test runs.
//! Never a key or certificate that outlives its test, and never a connection that was not counted.

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion, version};
use tokio_rustls::server::TlsStream;

/// An authority of the test's own.
pub struct Authority {
    cert: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// What a server shows, and the key to it.
pub struct Identity {
    pub chain: Vec<CertificateDer<'static>>,
    pub key: PrivateKeyDer<'static>,
}

impl Authority {
    pub fn new(name: &str) -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let cert = params.self_signed(&key).unwrap();
        Authority { cert, issuer: Issuer::new(params, key) }
    }

    pub fn pem(&self) -> String {
        self.cert.pem()
    }

    /// A certificate for these names and addresses.
    pub fn identity(&self, names: &[&str]) -> Identity {
        self.identity_between(names, 2020, 2090)
    }

    /// The same, valid from the first day of one year to that of another.
    pub fn identity_between(&self, names: &[&str], from: i32, to: i32) -> Identity {
        let key = KeyPair::generate().unwrap();
        let cert = params(names, from, to).signed_by(&key, &self.issuer).unwrap();
        Identity::of(&cert, &key)
    }
}

impl Identity {
    /// Nobody vouches for it.
    pub fn self_signed(names: &[&str]) -> (Identity, String) {
        let key = KeyPair::generate().unwrap();
        let cert = params(names, 2020, 2090).self_signed(&key).unwrap();
        (Identity::of(&cert, &key), cert.pem())
    }

    fn of(cert: &Certificate, key: &KeyPair) -> Identity {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        Identity { chain: vec![cert.der().clone()], key }
    }

    /// A server's config that speaks these protocols over TLS 1.2 and 1.3.
    pub fn config(self, alpn: &[&str]) -> ServerConfig {
        self.config_with(alpn, &[&version::TLS13, &version::TLS12])
    }

    pub fn config_with(self, alpn: &[&str], versions: &[&'static SupportedProtocolVersion]) -> ServerConfig {
        let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
        let builder = builder.with_protocol_versions(versions).unwrap().with_no_client_auth();
        let mut config = builder.with_single_cert(self.chain, self.key).unwrap();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        config
    }
}

fn params(names: &[&str], from: i32, to: i32) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_string()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(to, 1, 1);
    params
}

pub type Body = BoxBody<Bytes, io::Error>;
type Serving = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A server behind TLS; it ends with the test that holds it.
pub struct TlsOrigin {
    pub addr: SocketAddr,
    connections: Arc<AtomicUsize>,
    serving: JoinHandle<()>,
}

impl Drop for TlsOrigin {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl TlsOrigin {
    /// Every connection goes to `serve`, once its handshake is over.
    pub async fn start<F, S>(config: ServerConfig, serve: S) -> TlsOrigin
    where
        F: Future<Output = ()> + Send + 'static,
        S: Fn(TlsStream<TcpStream>) -> F + Send + Sync + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let (counter, acceptor, serve) =
            (Arc::clone(&connections), TlsAcceptor::from(Arc::new(config)), Arc::new(serve));
        let serving = tokio::spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                let (acceptor, serve) = (acceptor.clone(), Arc::clone(&serve));
                open.spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve(stream).await;
                    }
                });
            }
        });
        TlsOrigin { addr, connections, serving }
    }

    /// A site that speaks what is agreed upon; every request goes to the handler.
    pub async fn site<F, H>(config: ServerConfig, handler: H) -> TlsOrigin
    where
        F: Future<Output = Response<Body>> + Send + 'static,
        H: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    {
        TlsOrigin::start(config, move |stream| speak(stream, handler.clone())).await
    }

    /// A site without robots.txt whose pages are all the same.
    pub async fn pages(config: ServerConfig, html: &'static str) -> TlsOrigin {
        TlsOrigin::site(config, move |request| async move {
            if request.uri().path() == "/robots.txt" { answer(404, "") } else { answer(200, html) }
        })
        .await
    }

    pub fn url(&self, path: &str) -> String {
        format!("https://{}{path}", self.addr)
    }

    /// The same under another name for this machine.
    pub fn url_at(&self, host: &str, path: &str) -> String {
        format!("https://{host}:{}{path}", self.addr.port())
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn speak<F, H>(stream: TlsStream<TcpStream>, handler: H) -> Serving
where
    F: Future<Output = Response<Body>> + Send + 'static,
    H: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
{
    let over_h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = service_fn(move |request| {
        let answer = handler(request);
        async move { Ok::<_, Infallible>(answer.await) }
    });
    let stream = TokioIo::new(stream);
    // How a connection ends is the client's affair.
    Box::pin(async move {
        if over_h2 {
            let _ =
                hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service).await;
        } else {
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await;
        }
    })
}

/// An HTML answer.
pub fn answer(status: u16, html: &'static str) -> Response<Body> {
    let body = Full::new(Bytes::from_static(html.as_bytes())).map_err(|never: Infallible| match never {}).boxed();
    Response::builder().status(status).header("content-type", "text/html; charset=utf-8").body(body).unwrap()
}
