//! TLS: what is wrong with a certificate or a handshake is told in words, and nothing bad is believed.
//! Never a page from a server that could not prove who it is.

use super::{code_of, fetch_with, options, page_of};
use crate::support::origin::HTML;
use crate::support::tls::{Authority, Identity, TlsOrigin, answer};
use copydesk::fetch::{CaCerts, FetchError, Names, Options};
use copydesk::model::{FailureCode as Code, Retry};
use std::net::IpAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::rustls::{ServerConfig, version};

const HOST: &str = "www.site.test";

/// `www.site.test` is this machine, and these authorities are believed.
fn believing(pem: &str) -> Options {
    let here: Vec<IpAddr> = vec!["127.0.0.1".parse().unwrap()];
    Options {
        ca_certs: CaCerts::from_pem(pem.as_bytes()).unwrap(),
        names: Names::Table([(HOST.to_string(), here)].into()),
        ..options()
    }
}

async fn site(config: ServerConfig) -> TlsOrigin {
    TlsOrigin::pages(config, HTML).await
}

/// The failure of a page behind this certificate is a `tls_error` that begins so.
async fn check(what: &str, identity: Identity, believed: &str, words: &str) {
    let origin = site(identity.config(&["http/1.1"])).await;
    let fetched = fetch_with(believing(believed), &origin.url_at(HOST, "/")).await;
    let failure = fetched.result.unwrap_err();
    assert_eq!((failure.code, failure.retry), (Code::TlsError, Retry::Yes), "{what}: {failure}");
    assert!(failure.detail.starts_with(words), "{what}: {}", failure.detail);
    assert!(origin.connections() > 0, "{what}");
}

#[tokio::test]
async fn a_server_whose_authority_is_known_is_believed() {
    let authority = Authority::new("the house's own");
    for (names, url_host) in [(vec![HOST], HOST), (vec!["127.0.0.1"], "127.0.0.1"), (vec!["*.site.test"], HOST)] {
        let origin = site(authority.identity(&names).config(&["http/1.1"])).await;
        let fetched = fetch_with(believing(&authority.pem()), &origin.url_at(url_host, "/")).await;
        assert_eq!(page_of(fetched).html, HTML, "{names:?}");
    }
}

#[tokio::test]
async fn either_version_of_tls_will_do() {
    let authority = Authority::new("the house's own");
    for version in [&version::TLS12, &version::TLS13] {
        let origin = site(authority.identity(&[HOST]).config_with(&["http/1.1"], &[version])).await;
        let fetched = fetch_with(believing(&authority.pem()), &origin.url_at(HOST, "/")).await;
        assert_eq!(page_of(fetched).html, HTML, "{version:?}");
    }
}

#[tokio::test]
async fn a_bad_certificate_is_a_tls_error_that_says_what_is_wrong() {
    let authority = Authority::new("the house's own");
    let (pem, good) = (authority.pem(), [HOST]);
    let unknown = "the certificate is self-signed, or its issuer is not known";
    let stranger = Authority::new("somebody else");
    check("self-signed", Identity::self_signed(&good).0, &pem, unknown).await;
    check("an unknown issuer", stranger.identity(&good), &pem, unknown).await;
    let same_name = Authority::new("the house's own");
    check("an issuer of the same name", same_name.identity(&good), &pem, "the certificate ").await;
    let expired = authority.identity_between(&good, 2019, 2020);
    check("expired", expired, &pem, "the certificate expired 2020-01-01T00:00:00Z").await;
    let early = authority.identity_between(&good, 2090, 2091);
    check("not yet valid", early, &pem, "the certificate is not valid before 2090-01-01T00:00:00Z").await;
    let wrong = authority.identity(&["a.test", "b.test"]);
    check("another name", wrong, &pem, "the certificate is not for www.site.test but for a.test, b.test").await;
    check("another level", authority.identity(&["*.www.site.test"]), &pem, "the certificate is not for www.site.test")
        .await;
    check(
        "an address only",
        authority.identity(&["127.0.0.1"]),
        &pem,
        "the certificate is not for www.site.test but for 127.0.0.1",
    )
    .await;
}

#[tokio::test]
async fn a_self_signed_certificate_is_believed_where_it_is_named_itself() {
    let (identity, pem) = Identity::self_signed(&[HOST]);
    let origin = site(identity.config(&["http/1.1"])).await;
    let fetched = fetch_with(believing(&pem), &origin.url_at(HOST, "/")).await;
    assert_eq!(page_of(fetched).html, HTML);
}

#[tokio::test]
async fn an_authority_of_ones_own_is_believed_beside_the_public_ones_and_only_where_it_was_named() {
    let authority = Authority::new("the house's own");
    let origin = site(authority.identity(&["127.0.0.1"]).config(&["http/1.1"])).await;
    let fetched = fetch_with(options(), &origin.url("/")).await;
    assert_eq!(code_of(&fetched), Some(Code::TlsError), "{:?}", fetched.result);
    let both = format!("{}{}", Authority::new("another").pem(), authority.pem());
    assert_eq!(code_of(&fetch_with(believing(&both), &origin.url("/")).await), None);
    assert!(matches!(CaCerts::from_pem(b"no certificate"), Err(FetchError::CaCerts(_))));
}

/// What a server that speaks no good TLS does once the client has said hello.
#[derive(Debug, Clone, Copy)]
enum Port {
    Says(&'static [u8]),
    Closes,
    Hangs,
}

async fn port(does: Port) -> (String, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 4_096];
            let _ = stream.read(&mut hello).await;
            match does {
                Port::Says(bytes) => drop(stream.write_all(bytes).await),
                Port::Closes => {}
                Port::Hangs => held.push(stream),
            }
        }
    });
    (url, serving)
}

#[tokio::test]
async fn what_is_no_handshake_is_a_tls_error_that_says_so() {
    for (does, words) in [
        (Port::Says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "the port does not speak TLS"),
        (Port::Says(b"SSH-2.0-OpenSSH_9.9\r\n"), "the port does not speak TLS"),
        (Port::Says(&[0x16, 3, 3, 0, 4, 2, 0, 0, 0]), "the "),
        (Port::Says(&[21, 3, 3, 0, 2, 2, 40]), "the server refused the handshake (HandshakeFailure)"),
        (Port::Says(&[21, 3, 3, 0, 2, 2, 70]), "the server speaks no TLS version of ours (1.2 or 1.3)"),
        (Port::Says(&[21, 3, 3, 0, 2, 2, 112]), "the server has no certificate for this name"),
        (Port::Closes, "the server closed the connection during the handshake"),
    ] {
        let (url, serving) = port(does).await;
        let failure = fetch_with(options(), &url).await.result.unwrap_err();
        serving.abort();
        assert_eq!((failure.code, failure.retry), (Code::TlsError, Retry::Yes), "{does:?}: {failure}");
        assert!(failure.detail.starts_with(words), "{does:?}: {}", failure.detail);
    }
}

#[tokio::test]
async fn a_handshake_that_hangs_is_a_timeout_within_the_time_for_connecting() {
    let (url, serving) = port(Port::Hangs).await;
    let connect_timeout = Duration::from_millis(300);
    let patient = Duration::from_secs(20);
    let options = Options { connect_timeout, idle_timeout: patient, total_timeout: patient, ..options() };
    let start = Instant::now();
    let fetched = fetch_with(options, &url).await;
    serving.abort();
    assert_eq!(code_of(&fetched), Some(Code::Timeout), "{:?}", fetched.result);
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_redirect_from_a_believed_server_to_a_bad_one_is_not_followed_blindly() {
    let authority = Authority::new("the house's own");
    let bad = site(Identity::self_signed(&["127.0.0.1"]).0.config(&["http/1.1"])).await;
    let location = bad.url("/");
    let good = TlsOrigin::site(authority.identity(&[HOST]).config(&["http/1.1"]), move |request| {
        let location = location.clone();
        async move {
            let mut answer = answer(if request.uri().path() == "/robots.txt" { 404 } else { 302 }, "");
            answer.headers_mut().insert("location", location.parse().unwrap());
            answer
        }
    })
    .await;
    let fetched = fetch_with(believing(&authority.pem()), &good.url_at(HOST, "/")).await;
    assert_eq!((code_of(&fetched), fetched.hops), (Some(Code::TlsError), 1), "{:?}", fetched.result);
}
