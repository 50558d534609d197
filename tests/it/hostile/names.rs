//! Row 63: what may stand behind `https` without being TLS.
//! Never a page over a connection that was not verified.

use super::case::{Case, Server, fails};
use crate::support::origin::{Step, raw};
use copydesk::model::FailureCode as Code;
use std::time::Duration;

pub fn cases() -> Vec<Case> {
    let over_tls = |name: &str, server: Server, code| {
        Case::listing(63, name, server, vec![("https://{}/page".into(), fails(code))])
    };
    let plain = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    vec![
        over_tls("garbage for TLS", Server::Greeting(raw(&[0x5A; 600])), Code::TlsError),
        over_tls("plain HTTP for TLS", Server::Greeting(raw(plain)), Code::TlsError),
        over_tls("TLS that is closed", Server::Greeting(vec![Step::Pause(Duration::from_millis(20))]), Code::TlsError),
        over_tls(
            "TLS that is reset",
            Server::Greeting(vec![Step::Pause(Duration::from_millis(20)), Step::Reset]),
            Code::TlsError,
        ),
        over_tls("TLS that hangs", Server::Greeting(vec![Step::Pause(Duration::from_secs(60))]), Code::Timeout),
        over_tls("TLS where nobody listens", Server::Refusing, Code::ConnectError),
    ]
}
