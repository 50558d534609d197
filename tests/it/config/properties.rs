//! What holds for every config, whatever somebody typed.
//! Never a config that somebody wrote: these are made by chance.

use super::{Desk, variables};
use copydesk::config::{Origin, load};
use proptest::prelude::*;

/// Pieces of configs, some of them in the wrong place.
fn piece() -> impl Strategy<Value = String> {
    let sections = vec!["agent", "store", "politeness", "http", "retry", "network", "limits", "log", "htp", "host"];
    let keys =
        vec!["rate", "max_body", "base", "cap", "allow", "level", "format", "url", "name", "grace", "hosts", "matc"];
    let values = vec![
        "\"4MiB\"",
        "\"1/s\"",
        "\"30s\"",
        "3",
        "-1",
        "true",
        "[]",
        "[1]",
        "{}",
        "\"info\"",
        "\"海南\"",
        "2025-07-07",
        "1.5",
        "\"\"\"",
        "'",
        "",
        "\"sqlite://a.db\"",
        "[\"10.0.0.0/8\"]",
    ];
    let key = (prop::sample::select(keys), prop::sample::select(values));
    prop_oneof![
        2 => prop::sample::select(sections).prop_map(|name| format!("[{name}]\n")),
        1 => prop::sample::select(&["source", "host", "log"][..]).prop_map(|name| format!("[[{name}]]\n")),
        6 => key.prop_map(|(key, value)| format!("{key} = {value}\n")),
        1 => "\\PC{0,12}\n",
    ]
}

/// A config without faults: some keys of their own kind, each at most once.
fn good() -> impl Strategy<Value = String> {
    let number = |name: &'static str, bounds: std::ops::RangeInclusive<u32>| {
        prop::option::of(bounds.prop_map(move |n| format!("{name} = {n}\n"))).prop_map(Option::unwrap_or_default)
    };
    let span = |name: &'static str| {
        prop::option::of((1_u32..60, prop::sample::select(vec!["ms", "s", "m", "h"])))
            .prop_map(move |span| span.map(|(n, unit)| format!("{name} = \"{n}{unit}\"\n")).unwrap_or_default())
    };
    let rate = (1_u32..600, prop::sample::select(vec!["s", "m", "h"]))
        .prop_map(|(n, unit)| format!("rate = \"{n}/{unit}\"\n"))
        .boxed();
    let rate =
        prop_oneof![rate.clone(), Just("rate = \"adaptive\"\n".to_string()), rate.prop_map(|r| format!("max_{r}"))];
    (
        rate,
        number("parallelism", 1..=64),
        span("idle_timeout"),
        number("max_redirects", 0..=50),
        span("grace"),
        number("hosts", 1..=4_096),
        prop::collection::btree_set("[a-z]{1,5}", 0..4),
    )
        .prop_map(|(rate, parallelism, idle, redirects, grace, hosts, globs)| {
            let rules: Vec<String> =
                globs.iter().map(|glob| format!("[[host]]\nmatch = \"*.{glob}.example\"\n{parallelism}")).collect();
            let rules = rules.concat();
            format!("[politeness]\n{rate}{parallelism}[http]\n{idle}{redirects}[limits]\n{grace}{hosts}{rules}")
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_text_loads_or_says_where_it_is_wrong(pieces in prop::collection::vec(piece(), 0..12)) {
        let config = pieces.concat();
        let lines = config.lines().count();
        if let Err(faults) = Desk::new(&config).load(&[]) {
            prop_assert!(faults.iter().count() > 0);
            for fault in faults.iter() {
                let Origin::File { line, column, .. } = &fault.origin else {
                    return Err(TestCaseError::fail(format!("no place: {fault} in\n{config}")));
                };
                prop_assert!(*line >= 1 && *line <= lines + 1 && *column >= 1, "{fault} in\n{config}");
                prop_assert!(!fault.what.is_empty());
            }
        }
    }

    #[test]
    fn any_value_of_a_variable_is_read_or_refused_by_its_name(value in "\\PC{1,30}", name in prop::sample::select(vec![
        "COPYDESK_HTTP__MAX_BODY", "COPYDESK_LOG__LEVEL", "COPYDESK_NETWORK__ALLOW", "COPYDESK_STORE__URL",
        "COPYDESK_POLITENESS__RATE", "COPYDESK_SOURCE", "COPYDESK_LIMITS", "COPYDESK_HTTP__PROXY",
    ])) {
        if let Err(faults) = load(None, &variables(&[(name, &value)])) {
            for fault in faults.iter() {
                prop_assert_eq!(&fault.origin, &Origin::Env(name.into()));
            }
        }
    }

    #[test]
    fn what_is_in_force_can_be_written_down_and_loaded_again(config in good()) {
        let loaded = Desk::new(&config).load(&[]).unwrap_or_else(|faults| panic!("{faults} in\n{config}"));
        let again = Desk::new(loaded.show_toml()).load(&[]).unwrap_or_else(|faults| panic!("{faults}"));
        prop_assert_eq!(&again.settings, &loaded.settings);
        prop_assert_eq!(again.settings.config_hash(), loaded.settings.config_hash());
    }
}
