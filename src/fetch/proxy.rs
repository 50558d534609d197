//! By which way a host is asked: directly, or through the proxy that its rule names.
//! Never a proxy of the environment, and never a password shown.

use super::error::FetchError;
use super::policy::matches_host;
use crate::model::HostKey;
use std::fmt;
use url::Url;

/// A proxy: `http://HOST:PORT`, `https://…`, `socks5://…` or `socks5h://…`, perhaps with `USER:PASSWORD@`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ProxyUrl(Url);

impl ProxyUrl {
    /// Reads it, or says what is wrong.
    pub fn parse(text: &str) -> Result<ProxyUrl, FetchError> {
        let fault = |detail: String| FetchError::Proxy { proxy: masked(text), detail };
        let url = Url::parse(text).map_err(|e| fault(e.to_string()))?;
        if !matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h") {
            return Err(fault(format!("the scheme `{}` is no proxy's", url.scheme())));
        }
        if !url.has_host() || url.host_str() == Some("") {
            return Err(fault("it names no host".into()));
        }
        Ok(ProxyUrl(url))
    }

    /// The proxy's own name.
    pub(super) fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// For the client, password and all.
    pub(super) fn to_client(&self) -> Result<reqwest::Proxy, FetchError> {
        let fault = |e: reqwest::Error| FetchError::Proxy { proxy: self.to_string(), detail: e.to_string() };
        reqwest::Proxy::all(self.0.clone()).map_err(fault)
    }
}

impl fmt::Display for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&masked(self.0.as_str()))
    }
}

impl fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProxyUrl({self})")
    }
}

/// What stands before the last `@` is a secret, whether the rest can be read or not.
fn masked(text: &str) -> String {
    let Some((before, after)) = text.rsplit_once('@') else { return text.to_string() };
    let scheme = before.find("://").map_or("", |at| &before[..at + 3]);
    format!("{scheme}***@{after}")
}

/// One value for every host, and exceptions: the first whose glob matches the host wins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PerHost<T> {
    /// For every other host.
    pub default: T,
    /// `("*.example.org", value)`, as in [`super::HostRules`].
    pub overrides: Vec<(String, T)>,
}

impl<T> PerHost<T> {
    /// The value for a host.
    pub fn of(&self, host: &HostKey) -> &T {
        let matching = self.overrides.iter().find(|(glob, _)| matches_host(glob, host));
        matching.map_or(&self.default, |(_, value)| value)
    }

    /// The same globs with other values.
    pub(super) fn try_map<U, E>(&self, mut map: impl FnMut(&T) -> Result<U, E>) -> Result<PerHost<U>, E> {
        let default = map(&self.default)?;
        let overrides = self.overrides.iter().map(|(glob, value)| Ok((glob.clone(), map(value)?)));
        Ok(PerHost { default, overrides: overrides.collect::<Result<_, E>>()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let proxy = ProxyUrl::parse("http://me:hunter2@proxy.test:3128").unwrap();
        assert_eq!(proxy.to_string(), "http://***@proxy.test:3128/");
        assert!(!format!("{proxy:?}").contains("hunter2"));
        for wrong in ["ftp://me:hunter2@proxy.test", "http://me:hunter2@", "me:hunter2@proxy.test", "://me:hunter2@"] {
            let fault = ProxyUrl::parse(wrong).unwrap_err();
            assert!(!format!("{fault} {fault:?}").contains("hunter2"), "{fault}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_a_fault_in_words() {
        for (text, words) in [
            ("not a url", "the proxy `not a url` cannot be used: relative URL without a base"),
            ("ftp://proxy.test:21", "the proxy `ftp://proxy.test:21` cannot be used: the scheme `ftp` is no proxy's"),
            ("socks5://", "the proxy `socks5://` cannot be used: it names no host"),
        ] {
            assert_eq!(ProxyUrl::parse(text).unwrap_err().to_string(), words);
        }
    }

    #[test]
    fn the_first_glob_that_matches_wins() {
        let rules = PerHost { default: 0, overrides: vec![("a.test:81".into(), 1), ("*.test".into(), 2)] };
        let of = |host: &str| *rules.of(&HostKey::from_stored(host.into()));
        assert_eq!([of("a.test:81"), of("a.test"), of("b.test:81"), of("b.example")], [1, 2, 2, 0]);
    }
}
