//! Quantities as people write them, and that what is shown is read back.
//! Never a number without its unit.

use copydesk::model::{ByteSize, Rate, Span};
use proptest::prelude::*;
use std::{fmt::Display, str::FromStr, time::Duration};

/// What a text means and how it is shown; nothing shown means that it is refused.
fn check<Q: FromStr + Display>(text: &str, shown: Option<&str>) {
    let found = text.parse::<Q>().ok().map(|quantity| quantity.to_string());
    assert_eq!(found.as_deref(), shown, "{text}");
}

#[test]
fn sizes() {
    for (text, shown) in [
        ("10MiB", Some("10MiB")),
        (" 10 MiB ", Some("10MiB")),
        ("1024KiB", Some("1MiB")),
        ("0.5KiB", Some("512B")),
        ("1.5kB", Some("1500B")),
        ("1KB", Some("1000B")),
        ("1GB", Some("1000000000B")),
        ("2GiB", Some("2GiB")),
        ("0B", Some("0B")),
        ("18446744073709551615B", Some("18446744073709551615B")),
        ("9007199254740993B", Some("9007199254740993B")),
        ("18446744073709551616B", None),
        ("99999999999GiB", None),
        ("0.1B", None),
        ("10", None),
        ("MiB", None),
        ("10mib", None),
        ("-1MiB", None),
        ("+1MiB", None),
        ("1.2.3MiB", None),
        (".MiB", None),
        ("1e3B", None),
        ("infB", None),
        ("10 M iB", None),
        ("１0MiB", None),
        ("", None),
    ] {
        check::<ByteSize>(text, shown);
    }
}

#[test]
fn spans() {
    for (text, shown) in [
        ("250ms", Some("250ms")),
        ("1.5s", Some("1500ms")),
        ("90s", Some("90s")),
        ("120s", Some("2m")),
        ("5min", Some("5m")),
        ("24h", Some("1d")),
        ("7d", Some("7d")),
        ("0.5m", Some("30s")),
        ("0s", Some("0s")),
        ("0.4ms", None),
        ("36601d", None),
        ("30", None),
        ("-3s", None),
        ("1h30m", None),
        ("3 weeks", None),
        ("NaNs", None),
        ("", None),
    ] {
        check::<Span>(text, shown);
    }
}

#[test]
fn rates() {
    for (text, shown) in [
        ("5/s", Some("5/s")),
        (" 5 / s ", Some("5/s")),
        ("60/m", Some("1/s")),
        ("7/m", Some("7/m")),
        ("30/min", Some("30/m")),
        ("0.5/s", Some("30/m")),
        ("1/h", Some("1/h")),
        ("3600/h", Some("1/s")),
        ("1.25/h", Some("1.25/h")),
        ("0/s", None),
        ("0.0/s", None),
        ("-1/s", None),
        ("1/d", None),
        ("1/2s", None),
        ("5", None),
        ("/s", None),
        ("inf/s", None),
        ("1e2/s", None),
        ("NaN/s", None),
        ("99999999999999/s", None),
        ("0.00000000001/s", None),
        ("fast", None),
    ] {
        check::<Rate>(text, shown);
    }
}

#[test]
fn a_rate_always_leaves_time_between_two_events() {
    for times in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, -1.0, 1e300, 1e-300, f64::MIN_POSITIVE] {
        assert_eq!(Rate::per_second(times), None, "{times}");
    }
    let half = Rate::per_second(0.5).unwrap();
    assert_eq!((half.interval, half.as_per_second()), (Duration::from_secs(2), 0.5));
}

#[test]
fn what_is_refused_says_what_would_do() {
    let message = |error: &dyn Display| error.to_string();
    let size = "4 stones".parse::<ByteSize>().unwrap_err();
    assert_eq!(message(&size), "`4 stones` is no size; write it like \"10MiB\"");
    let span = "soon".parse::<Span>().unwrap_err();
    assert_eq!(message(&span), "`soon` is no length of time; write it like \"30s\"");
    let rate = "fast".parse::<Rate>().unwrap_err();
    assert_eq!(message(&rate), "`fast` is no rate; write it like \"2/s\"");
}

#[test]
fn in_json_a_quantity_is_its_text() {
    assert_eq!(serde_json::to_string(&ByteSize(4 << 20)).unwrap(), "\"4MiB\"");
    assert_eq!(serde_json::from_str::<Span>("\"2m\"").unwrap(), Span(Duration::from_secs(120)));
    assert!(serde_json::from_str::<Rate>("5").is_err());
    assert_eq!(ByteSize(7).as_usize(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_size_that_is_shown_is_read_back(bytes in any::<u64>(), shift in 0_u32..64) {
        let size = ByteSize(bytes >> shift);
        prop_assert_eq!(size.to_string().parse(), Ok(size));
    }

    #[test]
    fn a_span_that_is_shown_is_read_back(ms in 0_u64..=86_400_000 * 36_600, scale in prop::sample::select(vec![1_u64, 1_000, 60_000, 3_600_000])) {
        let span = Span(Duration::from_millis(ms / scale * scale));
        prop_assert_eq!(span.to_string().parse(), Ok(span));
    }

    #[test]
    fn a_rate_that_is_shown_is_read_back(times in 1_u32..1_000_000, decimals in 0_u32..4, unit in prop::sample::select(vec!["s", "m", "h"])) {
        let text = format!("{}/{unit}", f64::from(times) / f64::from(10_u32.pow(decimals)));
        let rate: Rate = text.parse().unwrap();
        prop_assert_eq!(rate.to_string().parse(), Ok(rate));
    }

    #[test]
    fn no_text_breaks_the_readers(text in "\\PC{0,20}", number in "[0-9.]{0,30}", unit in "(B|GiB|ms|d|/s|/h| )?") {
        for text in [text.clone(), format!("{number}{unit}"), format!("{number}{text}")] {
            // Whatever is read, is shown and read back.
            if let Ok(size) = text.parse::<ByteSize>() { prop_assert_eq!(size.to_string().parse(), Ok(size)); }
            if let Ok(span) = text.parse::<Span>() { prop_assert_eq!(span.to_string().parse(), Ok(span)); }
            if let Ok(rate) = text.parse::<Rate>() { prop_assert!(!rate.interval.is_zero()); }
        }
    }
}
