//! Texts that are looked at once, when they are read, and believed afterwards: databases, proxies, host globs.
//! Never a password shown.

use super::tree::Plain;
use super::value::{Value, text};
use crate::fetch;
use serde_json::{Value as Json, json};
use url::Url;

/// A text that was looked at once: what it must be is checked when it is read.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, secret $secret:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", self.shown())
            }
        }

        impl $name {
            /// As text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// As people may see it: without a password.
            pub fn shown(&self) -> String {
                if $secret { masked(&self.0) } else { self.0.clone() }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                let check: fn(&str) -> Result<String, String> = $check;
                check(text).map($name)
            }
        }

        impl Value for $name {
            const SECRET: bool = $secret;
            fn read(plain: &Plain) -> Result<Self, String> {
                text(plain)?.parse()
            }
            fn show(&self) -> Option<toml::Value> {
                Some(self.shown().into())
            }
            fn schema() -> Json {
                json!({"type": "string"})
            }
        }
    };
}

checked_text! {
    /// The database: `sqlite://FILE` or `postgres://USER@HOST/DATABASE`.
    StoreUrl, secret true, |text| {
        let text = text.trim();
        match text.split_once(':') {
            Some(("sqlite", path)) if path.contains(":memory:") || path.contains("mode=memory") => {
                Err("must name a file: a database in memory loses every record".into())
            }
            Some(("sqlite", path)) if !path.trim_start_matches('/').is_empty() => Ok(text.to_string()),
            Some(("postgres" | "postgresql", _)) if Url::parse(text).is_ok() => Ok(text.to_string()),
            _ => Err("must be `sqlite://FILE` or `postgres://USER@HOST/DATABASE`".into()),
        }
    }
}

checked_text! {
    /// A folder of our own.
    Folder, secret false, |text| match text {
        "" => Err("must not be empty".into()),
        // Somebody quoted it once too often.
        text if text.contains(['\'', '"']) => Err("must not hold quotation marks".into()),
        text => Ok(text.into()),
    }
}

impl Default for Folder {
    fn default() -> Self {
        Folder("archive".into())
    }
}

checked_text! {
    /// A proxy: `http://HOST:PORT` or `socks5://HOST:PORT`.
    ProxyUrl, secret true, |text| match fetch::ProxyUrl::parse(text) {
        Ok(_) => Ok(text.into()),
        Err(_) => Err("must be `http://HOST:PORT` or `socks5://HOST:PORT`".into()),
    }
}

checked_text! {
    /// The proxy of some hosts, or `none`: these are asked directly.
    HostProxy, secret true, |text| match fetch::ProxyUrl::parse(text) {
        Err(_) if text != "none" => Err("must be `none`, `http://HOST:PORT` or `socks5://HOST:PORT`".into()),
        _ => Ok(text.into()),
    }
}

checked_text! {
    /// Which hosts: `news.example`, `*.example.org`, `127.0.0.1:8080`; a star stands for any text.
    HostGlob, secret false, |text| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "*.-_:[]".contains(c);
        match text {
            "" => Err("must not be empty".into()),
            text if text.contains("//") || text.contains('/') => {
                Err(format!("is a host, not a URL: \"{text}\"; write it like \"*.example.org\""))
            }
            text if !text.chars().all(allowed) => {
                Err(format!("is no host glob: \"{text}\"; write it like \"*.example.org\", other scripts as xn--…"))
            }
            text => Ok(text.to_ascii_lowercase()),
        }
    }
}

impl Default for StoreUrl {
    fn default() -> Self {
        StoreUrl("sqlite://copydesk.db".into())
    }
}

/// A URL with its password, in either place where one may stand, written as `***`.
pub(super) fn masked(url: &str) -> String {
    if url == "none" {
        return url.into();
    }
    let Ok(mut parsed) = Url::parse(url) else { return "***".into() };
    let secret = |key: &str| key.to_ascii_lowercase().contains("password");
    if url.starts_with("sqlite") || (parsed.password().is_none() && !parsed.query_pairs().any(|(key, _)| secret(&key)))
    {
        return url.to_string();
    }
    if parsed.password().is_some() {
        // Fails only for a URL without a host, which has no password.
        let _ = parsed.set_password(Some("***"));
    }
    if parsed.query().is_some() {
        let pairs: Vec<(String, String)> = parsed.query_pairs().into_owned().collect();
        let shown = pairs.iter().map(|(key, value)| (key, if secret(key) { "***" } else { value }));
        parsed.query_pairs_mut().clear().extend_pairs(shown);
    }
    parsed.to_string()
}
