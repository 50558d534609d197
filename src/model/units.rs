//! Quantities as people write them: `10MiB`, `1.5s`, `5/s`.
//! Never a bare number whose unit must be guessed.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr, time::Duration};

/// Why a quantity could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no {what}; write it like {example}")]
pub struct UnitError {
    /// What stood there.
    pub text: String,
    /// What was wanted.
    pub what: &'static str,
    /// A value that would do.
    pub example: &'static str,
}

/// A number of bytes; written `512KiB`, `4MiB`, `1GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByteSize(pub u64);

/// A length of time in whole milliseconds; written `250ms`, `1.5s`, `30m`, `24h`, `7d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(pub Duration);

/// How often something may happen; written `5/s`, `30/m`, `0.5/s`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate {
    /// The time between two events.
    pub interval: Duration,
}

/// A century: no wait and no interval is meant to be longer.
const LONGEST_SPAN: Span = Span(Duration::from_secs(86_400 * 366 * 100));

impl ByteSize {
    /// As a length of a buffer.
    pub fn as_usize(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

impl Rate {
    /// So many events a second; `None` unless there is a time between two of them, of a year at most.
    pub fn per_second(times: f64) -> Option<Rate> {
        let seconds = 1.0 / times;
        let interval = Duration::try_from_secs_f64(seconds).ok().filter(|_| times > 0.0)?;
        (!interval.is_zero() && seconds <= 86_400.0 * 366.0).then_some(Rate { interval })
    }

    /// Events a second.
    pub fn as_per_second(self) -> f64 {
        1.0 / self.interval.as_secs_f64()
    }
}

/// Digits with at most one point, as they stand before a unit: no sign, no exponent, no `inf`.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    plain.then(|| text.parse().ok()).flatten().filter(|number: &f64| number.is_finite())
}

/// So many of a unit, in whole small ones; `None` when it does not fit, or is more than nothing and yet less than one.
fn whole(text: &str, unit: impl Fn(&str) -> Option<u64>) -> Option<u64> {
    let text = text.trim();
    let at = text.find(|c: char| !(c.is_ascii_digit() || c == '.'))?;
    let factor = unit(text[at..].trim())?;
    if let Ok(count) = text[..at].parse::<u64>() {
        return count.checked_mul(factor);
    }
    let exact = number(&text[..at])? * factor as f64;
    let rounded = exact.round();
    let fits = rounded < u64::MAX as f64 && (rounded >= 1.0 || exact == 0.0);
    fits.then_some(rounded as u64)
}

impl FromStr for ByteSize {
    type Err = UnitError;
    fn from_str(text: &str) -> Result<Self, UnitError> {
        let bytes = whole(text, |unit| match unit {
            "B" => Some(1),
            "KiB" => Some(1 << 10),
            "MiB" => Some(1 << 20),
            "GiB" => Some(1 << 30),
            "kB" | "KB" => Some(1_000),
            "MB" => Some(1_000_000),
            "GB" => Some(1_000_000_000),
            _ => None,
        });
        let size = bytes.map(ByteSize);
        size.ok_or_else(|| UnitError { text: text.into(), what: "size", example: "\"10MiB\"" })
    }
}

impl FromStr for Span {
    type Err = UnitError;
    fn from_str(text: &str) -> Result<Self, UnitError> {
        let ms = whole(text, |unit| match unit {
            "ms" => Some(1),
            "s" => Some(1_000),
            "m" | "min" => Some(60_000),
            "h" => Some(3_600_000),
            "d" => Some(86_400_000),
            _ => None,
        });
        let span = ms.map(|ms| Span(Duration::from_millis(ms))).filter(|span| *span <= LONGEST_SPAN);
        span.ok_or_else(|| UnitError { text: text.into(), what: "length of time", example: "\"30s\"" })
    }
}

impl FromStr for Rate {
    type Err = UnitError;
    fn from_str(text: &str) -> Result<Self, UnitError> {
        let rate = text.trim().split_once('/').and_then(|(times, unit)| {
            let seconds = match unit.trim() {
                "s" => 1.0,
                "m" | "min" => 60.0,
                "h" => 3_600.0,
                _ => return None,
            };
            Rate::per_second(number(times.trim())? / seconds)
        });
        rate.ok_or_else(|| UnitError { text: text.into(), what: "rate", example: "\"2/s\"" })
    }
}

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            n if n >= 1 << 30 && n % (1 << 30) == 0 => write!(f, "{}GiB", n >> 30),
            n if n >= 1 << 20 && n % (1 << 20) == 0 => write!(f, "{}MiB", n >> 20),
            n if n >= 1 << 10 && n % (1 << 10) == 0 => write!(f, "{}KiB", n >> 10),
            n => write!(f, "{n}B"),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = self.0.as_millis();
        match ms {
            0 => f.write_str("0s"),
            n if n % 86_400_000 == 0 => write!(f, "{}d", n / 86_400_000),
            n if n % 3_600_000 == 0 => write!(f, "{}h", n / 3_600_000),
            n if n % 60_000 == 0 => write!(f, "{}m", n / 60_000),
            n if n % 1_000 == 0 => write!(f, "{}s", n / 1_000),
            n => write!(f, "{n}ms"),
        }
    }
}

impl fmt::Display for Rate {
    /// The shortest text that is read back as this rate: `5/s`, `7/m`, `1/h`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = |seconds: f64| seconds / self.interval.as_secs_f64();
        let mut short = (0..=3).flat_map(|decimals| {
            [("s", 1.0), ("m", 60.0), ("h", 3_600.0)]
                .map(|(unit, seconds)| format!("{:.decimals$}/{unit}", times(seconds)))
        });
        let shortest = short.find(|text| text.parse() == Ok(*self));
        f.write_str(&shortest.unwrap_or_else(|| format!("{}/s", times(1.0))))
    }
}

macro_rules! as_text {
    ($($unit:ty),+) => { $(
        impl Serialize for $unit {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $unit {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+ };
}
as_text!(ByteSize, Span, Rate);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_with_their_unit() {
        assert_eq!("4MiB".parse(), Ok(ByteSize(4 << 20)));
        assert_eq!("1.5kB".parse(), Ok(ByteSize(1_500)));
        assert!("4".parse::<ByteSize>().is_err());
        assert!("4 parsecs".parse::<ByteSize>().is_err());
    }

    #[test]
    fn spans_are_read_with_their_unit() {
        assert_eq!("1.5s".parse(), Ok(Span(Duration::from_millis(1_500))));
        assert_eq!("24h".parse(), Ok(Span(Duration::from_secs(86_400))));
        assert!("30".parse::<Span>().is_err());
        assert!("-3s".parse::<Span>().is_err());
        assert!("99999999999999999d".parse::<Span>().is_err());
    }

    #[test]
    fn rates_are_read_with_their_unit() {
        assert_eq!("5/s".parse::<Rate>().unwrap().interval, Duration::from_millis(200));
        assert_eq!("30/m".parse::<Rate>().unwrap().interval, Duration::from_secs(2));
        assert!("0/s".parse::<Rate>().is_err());
        assert!("fast".parse::<Rate>().is_err());
    }

    #[test]
    fn what_is_shown_can_be_read_back() {
        for text in ["10MiB", "512B", "3KiB"] {
            assert_eq!(text.parse::<ByteSize>().unwrap().to_string(), text);
        }
        for text in ["250ms", "30s", "2m", "24h".trim(), "7d"] {
            let shown = text.parse::<Span>().unwrap().to_string();
            assert_eq!(shown.parse::<Span>(), text.parse::<Span>());
        }
        assert_eq!("5/s".parse::<Rate>().unwrap().to_string(), "5/s");
    }
}
