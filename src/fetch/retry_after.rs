//! `Retry-After`: seconds or a date (RFC 9110 §10.2.3).
//! Never a wait below zero, and never an error: a bad value is no value.

use jiff::{Timestamp, civil::DateTime, fmt::rfc2822::DateTimeParser, tz::TimeZone};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use std::time::Duration;

/// Longer waits count as this.
const LONGEST: Duration = Duration::from_secs(366 * 86_400);

/// The wait that an answer asks for.
pub(super) fn of_headers(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    parse(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
}

/// How long to wait from `now`; `None` for garbage and for the past.
fn parse(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    let wait = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        value.parse().map_or(LONGEST, Duration::from_secs)
    } else {
        Duration::try_from(date(value)?.duration_since(now)).ok()?
    };
    (!wait.is_zero()).then_some(wait.min(LONGEST))
}

/// The three forms of an HTTP-date (RFC 9110 §5.6.7).
fn date(value: &str) -> Option<Timestamp> {
    if let Ok(at) = DateTimeParser::new().relaxed_weekday(true).parse_timestamp(value) {
        return Some(at);
    }
    let civil = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|form| DateTime::strptime(form, value).ok())?;
    // The last days of the year 9999 are a date, but no instant.
    Some(civil.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |zoned| zoned.timestamp()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, seconds: Option<u64>) {
        let now: Timestamp = "2025-07-07T00:00:00Z".parse().unwrap();
        assert_eq!(parse(value, now), seconds.map(Duration::from_secs), "{value}");
    }

    #[test]
    fn seconds_are_read() {
        check("120", Some(120));
        check(" 3 ", Some(3));
    }

    #[test]
    fn all_three_forms_of_a_date_are_read() {
        check("Mon, 07 Jul 2025 00:01:00 GMT", Some(60));
        check("Monday, 07-Jul-25 00:01:00 GMT", Some(60));
        check("Mon Jul  7 00:01:00 2025", Some(60));
    }

    #[test]
    fn an_overflow_is_a_very_long_wait() {
        check("99999999999999999999999999", Some(366 * 86_400));
        check("Fri, 31 Dec 9999 23:59:59 GMT", Some(366 * 86_400));
    }

    #[test]
    fn the_past_and_garbage_are_no_wait() {
        for value in ["0", "-5", "", "soon", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT", "12 seconds"] {
            check(value, None);
        }
    }
}
