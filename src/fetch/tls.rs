//! Whom we believe over TLS, and what was wrong with a handshake, in words.
//! Never a way to leave a certificate unchecked.

use super::error::FetchError;
use jiff::Timestamp;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::{AlertDescription, CertificateError, Error, InvalidMessage, PeerIncompatible, RootCertStore};
use std::io;

/// Authorities of one's own, believed beside the public ones: read from PEM, and each a certificate that can be used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaCerts(Vec<CertificateDer<'static>>);

impl CaCerts {
    /// Reads every certificate of a PEM text; what else stands there (keys, comments) is passed over.
    pub fn from_pem(pem: &[u8]) -> Result<CaCerts, FetchError> {
        let certs: Vec<_> = CertificateDer::pem_slice_iter(pem)
            .collect::<Result<_, _>>()
            .map_err(|e| FetchError::CaCerts(format!("it is no PEM text: {e}")))?;
        if certs.is_empty() {
            return Err(FetchError::CaCerts("no certificate stands in it (-----BEGIN CERTIFICATE-----)".into()));
        }
        for (i, cert) in certs.iter().enumerate() {
            let added = RootCertStore::empty().add(cert.clone());
            added.map_err(|e| FetchError::CaCerts(format!("its certificate {} cannot be used: {e}", i + 1)))?;
        }
        Ok(CaCerts(certs))
    }
}

/// Every authority that is believed: the public ones and the user's own.
pub(super) fn roots(own: &CaCerts) -> Result<Vec<reqwest::Certificate>, reqwest::Error> {
    let public = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    public.chain(&own.0).map(|der| reqwest::Certificate::from_der(der)).collect()
}

/// What was wrong with a handshake, for people.
pub(super) fn explain(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(fault) => explain_certificate(fault),
        Error::AlertReceived(AlertDescription::ProtocolVersion)
        | Error::PeerIncompatible(PeerIncompatible::ServerDoesNotSupportTls12Or13) => {
            "the server speaks no TLS version of ours (1.2 or 1.3)".into()
        }
        Error::AlertReceived(AlertDescription::UnrecognisedName) => {
            "the server has no certificate for this name".into()
        }
        Error::AlertReceived(AlertDescription::CertificateRequired) => "the server wants a certificate of ours".into(),
        Error::AlertReceived(alert) => format!("the server refused the handshake ({alert:?})"),
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => "the port does not speak TLS".into(),
        Error::InvalidMessage(fault) => format!("the server's handshake cannot be read ({fault:?})"),
        other => format!("the handshake failed: {other}"),
    }
}

fn explain_certificate(fault: &CertificateError) -> String {
    match fault {
        CertificateError::ExpiredContext { not_after, .. } => format!("the certificate expired {}", when(*not_after)),
        CertificateError::NotValidYetContext { not_before, .. } => {
            format!("the certificate is not valid before {}", when(*not_before))
        }
        CertificateError::NotValidForNameContext { expected, presented } => {
            let names: Vec<&str> = presented.iter().map(|name| bare(name)).collect();
            let names = if names.is_empty() { "no name".to_string() } else { names.join(", ") };
            format!("the certificate is not for {} but for {names}", expected.to_str())
        }
        CertificateError::UnknownIssuer => {
            "the certificate is self-signed, or its issuer is not known (`[http] ca_file` can name one)".into()
        }
        fault => format!("the certificate cannot be believed: {fault}"),
    }
}

/// `a.test` of `DnsName("a.test")`.
fn bare(name: &str) -> &str {
    let inner = name.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')'));
    inner.unwrap_or(name).trim_matches('"')
}

fn when(time: UnixTime) -> String {
    let at = i64::try_from(time.as_secs()).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    at.map_or_else(|| "at a time that is none".into(), |at| at.to_string())
}

/// A peer that left or spoke no TLS before the handshake was over, as the layers below tell it.
pub(super) fn explain_io(kind: io::ErrorKind) -> Option<&'static str> {
    use io::ErrorKind::{BrokenPipe, ConnectionReset, InvalidData, UnexpectedEof};
    match kind {
        UnexpectedEof => Some("the server closed the connection during the handshake"),
        ConnectionReset | BrokenPipe => Some("the server broke off the connection during the handshake"),
        InvalidData => Some("the handshake cannot be read"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_a_usable_certificate_is_a_fault_in_words() {
        let block = |inner: &str| format!("-----BEGIN CERTIFICATE-----\n{inner}\n-----END CERTIFICATE-----\n");
        for (pem, words) in [
            (String::new(), "no certificate stands in it"),
            ("just words".into(), "no certificate stands in it"),
            (block("!!!"), "it is no PEM text"),
            (block("AAAA"), "its certificate 1 cannot be used"),
        ] {
            let fault = CaCerts::from_pem(pem.as_bytes()).unwrap_err().to_string();
            assert!(fault.contains(words), "{fault}");
        }
    }
}
