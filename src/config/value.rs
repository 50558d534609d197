//! How each type of value is read, shown and described.
//! Never a secret shown.

use super::tree::Plain;
use crate::model::{ByteSize, Rate, Span, UnitError};
use ipnet::IpNet;
use serde_json::{Value as Json, json};
use std::net::IpAddr;
use url::Url;

/// A type that a key may have.
pub(super) trait Value: Sized {
    /// May also come from a file named by the variable with `_FILE`.
    const SECRET: bool = false;
    /// Reads it, or says what is wrong with it: `is …` or `must …`.
    fn read(plain: &Plain) -> Result<Self, String>;
    /// As TOML, secrets masked; `None` = not set.
    fn show(&self) -> Option<toml::Value>;
    /// Its JSON schema.
    fn schema() -> Json;
}

/// Reads a text, or says that it is none.
pub(super) fn text(plain: &Plain) -> Result<&str, String> {
    match plain {
        Plain::Text(text) => Ok(text),
        other => Err(format!("must be a string in quotation marks, not {}", other.kind())),
    }
}

impl Value for String {
    fn read(plain: &Plain) -> Result<Self, String> {
        match text(plain)? {
            text if text.contains('\0') => Err("must not hold a NUL character".into()),
            text => Ok(text.to_string()),
        }
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.clone().into())
    }
    fn schema() -> Json {
        json!({"type": "string"})
    }
}

impl Value for bool {
    fn read(plain: &Plain) -> Result<Self, String> {
        match plain {
            Plain::Flag(flag) => Ok(*flag),
            other => Err(format!("must be true or false, not {}", other.kind())),
        }
    }
    fn show(&self) -> Option<toml::Value> {
        Some((*self).into())
    }
    fn schema() -> Json {
        json!({"type": "boolean"})
    }
}

impl Value for u32 {
    fn read(plain: &Plain) -> Result<Self, String> {
        let number = match plain {
            Plain::Integer(number) => number.and_then(|n| u32::try_from(n).ok()),
            other => return Err(format!("must be an integer, not {}", other.kind())),
        };
        number.ok_or_else(|| "is negative or too large".to_string())
    }
    fn show(&self) -> Option<toml::Value> {
        Some(i64::from(*self).into())
    }
    fn schema() -> Json {
        json!({"type": "integer", "minimum": 0})
    }
}

impl<T: Value> Value for Option<T> {
    const SECRET: bool = T::SECRET;
    fn read(plain: &Plain) -> Result<Self, String> {
        T::read(plain).map(Some)
    }
    fn show(&self) -> Option<toml::Value> {
        self.as_ref().and_then(T::show)
    }
    fn schema() -> Json {
        T::schema()
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(plain: &Plain) -> Result<Self, String> {
        let Plain::List(items) = plain else {
            return Err(format!("must be a list in square brackets, not {}", plain.kind()));
        };
        let read = |(i, item): (usize, &super::tree::Node)| {
            T::read(&item.plain).map_err(|what| format!("has a wrong item {}: it {what}", i + 1))
        };
        items.iter().enumerate().map(read).collect()
    }
    fn show(&self) -> Option<toml::Value> {
        Some(toml::Value::Array(self.iter().filter_map(T::show).collect()))
    }
    fn schema() -> Json {
        json!({"type": "array", "items": T::schema()})
    }
}

/// Types of the model that are written as a text with a unit.
macro_rules! quantity {
    ($($unit:ty, $pattern:literal);+) => { $(
        impl Value for $unit {
            fn read(plain: &Plain) -> Result<Self, String> {
                if let Plain::Integer(Some(number)) = plain {
                    return Err(format!("needs a unit, not the bare number {number}"));
                }
                text(plain)?.parse().map_err(|UnitError { text, what, example }| {
                    format!("is no {what}: \"{text}\"; write it like {example}")
                })
            }
            fn show(&self) -> Option<toml::Value> {
                Some(self.to_string().into())
            }
            fn schema() -> Json {
                json!({"type": "string", "pattern": $pattern})
            }
        }
    )+ };
}
quantity! {
    ByteSize, r"^[0-9.]+ *(B|KiB|MiB|GiB|kB|KB|MB|GB)$";
    Span, r"^[0-9.]+ *(ms|s|m|min|h|d)$"
}

impl Value for Rate {
    fn read(plain: &Plain) -> Result<Self, String> {
        match text(plain)? {
            "adaptive" => Err("is not built yet: \"adaptive\"; built: a fixed rate like \"1/s\"".into()),
            text => text.parse().map_err(|e: UnitError| format!("is no rate: \"{text}\"; write it like {}", e.example)),
        }
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string", "pattern": r"^[0-9.]+ */ *(s|m|min|h)$"})
    }
}

impl Value for IpNet {
    fn read(plain: &Plain) -> Result<Self, String> {
        let text = text(plain)?;
        let single = || text.parse::<IpAddr>().map(IpNet::from).ok();
        let net = text.parse().ok().or_else(single);
        let net: IpNet = net.ok_or_else(|| format!("is no network: \"{text}\"; write it like \"127.0.0.0/8\""))?;
        // Private networks begin at /8 (RFC 1918) and /7 (RFC 4193): wider ones open what the guard is for.
        let widest = if net.addr().is_ipv4() { 8 } else { 7 };
        if net.prefix_len() < widest {
            return Err(format!("is too wide: \"{text}\" would switch the address guard off; widest: /{widest}"));
        }
        Ok(net.trunc())
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string", "examples": ["127.0.0.0/8"]})
    }
}

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
    /// A proxy: `http://HOST:PORT` or `socks5://HOST:PORT`.
    ProxyUrl, secret true, |text| match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h") && url.has_host() => Ok(text.into()),
        _ => Err("must be `http://HOST:PORT` or `socks5://HOST:PORT`".into()),
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

/// A closed set of words as an enum; those that come later are refused by name.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $( $(#[$each:meta])* $variant:ident = $word:literal ),+ $(,)? } later [$($later:literal),*]) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $( $(#[$each])* $variant ),+ }

        impl $name {
            /// The word in the config.
            pub fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $word ),+ }
            }
        }

        impl $crate::config::value::Value for $name {
            fn read(plain: &$crate::config::tree::Plain) -> Result<Self, String> {
                const BUILT: &[&str] = &[$($word),+];
                const LATER: &[&str] = &[$($later),*];
                match $crate::config::value::text(plain)? {
                    $( $word => Ok($name::$variant), )+
                    other => Err($crate::config::value::no_such_word(other, BUILT, LATER)),
                }
            }
            fn show(&self) -> Option<toml::Value> {
                Some(self.as_str().into())
            }
            fn schema() -> serde_json::Value {
                serde_json::json!({"enum": [$($word),+]})
            }
        }
    };
}
pub(super) use words;

/// What to say of a word that is not in the set.
pub(super) fn no_such_word(word: &str, built: &[&str], later: &[&str]) -> String {
    let built_list = built.join(", ");
    if later.contains(&word) {
        return format!("is not built yet: `{word}`; built: {built_list}");
    }
    let meant = super::faults::nearest(word, built.iter().copied());
    let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
    format!("is no such word: \"{word}\"; known: {built_list}{meant}")
}
