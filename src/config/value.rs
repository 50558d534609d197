//! How each type of value is read, shown and described.
//! Never a secret shown.

use super::tree::Plain;
use crate::fetch::Pace;
use crate::model::{ByteSize, Rate, Span, UnitError};
use ipnet::IpNet;
use serde_json::{Value as Json, json};
use std::net::{IpAddr, SocketAddr};

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
    Span, r"^[0-9.]+ *(ms|s|m|min|h|d)$";
    Rate, r"^[0-9.]+ */ *(s|m|min|h)$"
}

/// Its name for the pace that is learned.
const ADAPTIVE: &str = "adaptive";

impl Value for Pace {
    fn read(plain: &Plain) -> Result<Self, String> {
        match plain {
            Plain::Text(word) if word == ADAPTIVE => Ok(Pace::Adaptive),
            Plain::Text(_) => Rate::read(plain).map(Pace::Fixed).map_err(|what| format!("{what}, or \"{ADAPTIVE}\"")),
            _ => Rate::read(plain).map(Pace::Fixed),
        }
    }
    fn show(&self) -> Option<toml::Value> {
        match self {
            Pace::Adaptive => Some(ADAPTIVE.into()),
            Pace::Fixed(rate) => rate.show(),
        }
    }
    fn schema() -> Json {
        json!({"anyOf": [{"const": ADAPTIVE}, Rate::schema()]})
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

impl Value for SocketAddr {
    fn read(plain: &Plain) -> Result<Self, String> {
        let text = text(plain)?;
        text.parse().map_err(|_| format!("is no address with a port: \"{text}\"; write it like \"127.0.0.1:9464\""))
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string", "examples": ["127.0.0.1:9464"]})
    }
}
