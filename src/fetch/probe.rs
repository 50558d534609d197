//! Asks a host for an address that cannot exist: what it says of that, it may say of any address.
//! Never without permit, robots.txt and guard: it is a request like any other.

use super::Fetcher;
use super::fetched::Got;
use super::lane::Lane;
use crate::model::{CanonicalUrl, FailureCode, Page, Target, Ticket, Validators};
use xxhash_rust::xxh3::xxh3_64;

/// What a host says of an address that cannot exist.
#[derive(Debug)]
pub enum Probed {
    /// 404 or 410, as it should be.
    Honest(u16),
    /// A page.
    Page(Box<Page>),
    /// Nothing that could be compared: forbidden, failed, no HTML.
    Unknown(String),
}

impl Fetcher {
    /// Asks once. The address is the same at every run, and whatever page of the host gave rise to it.
    pub async fn probe(&self, page: &CanonicalUrl) -> Probed {
        let Some(url) = nowhere(page) else { return Probed::Unknown("no address".into()) };
        let target = Target {
            ticket: Ticket { host_id: 0, target_id: 0, attempt: 0 },
            url,
            validators: Validators::default(),
            refetch_after: None,
        };
        match Lane::without_lease(&self.0, &target.url.host_key()).fetch(&target).await.result {
            Ok(Got::Page(page)) => Probed::Page(page),
            Ok(Got::NotModified) => Probed::Unknown("not modified".into()),
            Err(failure) => match failure.http_status {
                Some(status @ (404 | 410)) if failure.code == FailureCode::PermanentHttp => Probed::Honest(status),
                _ => Probed::Unknown(failure.to_string()),
            },
        }
    }
}

/// An address that nobody made, derived from the name of the host.
fn nowhere(page: &CanonicalUrl) -> Option<CanonicalUrl> {
    page.join(&format!("/{:016x}.html", xxh3_64(page.host_key().as_str().as_bytes()))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_depends_on_the_host_alone() {
        let of = |page: &str| nowhere(&CanonicalUrl::parse(page).unwrap()).unwrap().to_string();
        assert_eq!(of("https://lamp.example/a/1.html?x=1"), of("https://lamp.example/"));
        assert_ne!(of("https://lamp.example/a"), of("https://lamp.example:8080/a"));
        assert!(of("https://lamp.example/a/1.html").starts_with("https://lamp.example/"));
    }
}
