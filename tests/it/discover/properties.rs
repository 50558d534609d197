//! What holds for every list, whatever its bytes.
//! Never a list that somebody wrote: these are made by chance.

use super::{Csv, JsonLines, Text};
use copydesk::discover::{ListFormat, ListOptions, MAX_KEPT_CHARS, read_list};
use copydesk::model::Seed;
use proptest::prelude::*;

fn any_format() -> impl Strategy<Value = ListFormat> {
    prop_oneof![Just(Text), Just(Csv), Just(JsonLines)]
}

fn all(format: ListFormat, list: &[u8]) -> Vec<Seed> {
    read_list(list, format, &ListOptions::default()).map_while(Result::ok).collect()
}

/// A field as RFC 4180 writes it.
fn quoted(field: &str) -> String {
    format!("\"{}\"", field.replace('"', "\"\""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_give_seeds_that_can_be_stored(format in any_format(), list in prop::collection::vec(any::<u8>(), 0..2_000)) {
        for seed in all(format, &list) {
            let labels = seed.labels.iter().flat_map(|(name, value)| [name, value]);
            for text in labels.chain([&seed.url_as_listed]) {
                prop_assert!(!text.contains('\0'));
            }
            prop_assert!(seed.url.is_ok() || seed.url_as_listed.chars().count() <= MAX_KEPT_CHARS);
        }
    }

    #[test]
    fn line_numbers_rise(format in any_format(), list in "(url|[\"a,;:/#{}\r\n\t ]|https://a\\.example/[a-z]){0,200}") {
        let numbers: Vec<u64> = all(format, list.as_bytes()).iter().filter_map(|seed| seed.line).collect();
        prop_assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        prop_assert!(numbers.last().copied().unwrap_or(0) <= list.split('\n').count() as u64);
    }

    #[test]
    fn every_line_with_text_is_a_seed_of_its_own(lines in prop::collection::vec("[^\n\r#\0]{0,40}", 0..30)) {
        let listed: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        let joined = lines.join("\n");
        // A byte order mark at the very beginning is none of the text.
        prop_assume!(!joined.starts_with('\u{feff}'));
        let seeds = all(Text, joined.as_bytes());
        prop_assert_eq!(seeds.iter().map(|seed| seed.url_as_listed.as_str()).collect::<Vec<_>>(), listed);
    }

    #[test]
    fn what_a_table_says_is_read_back(rows in prop::collection::vec(("[a-z]{1,9}", "[^\0]{1,30}"), 1..20)) {
        let row = |(name, note): &(String, String)| [quoted(note), quoted(&format!("https://a.example/{name}"))].join(",");
        let list = ["note,url".to_string()].into_iter().chain(rows.iter().map(row)).collect::<Vec<_>>().join("\r\n");
        let seeds = all(Csv, list.as_bytes());
        prop_assert_eq!(seeds.len(), rows.len());
        for (seed, (name, note)) in seeds.iter().zip(&rows) {
            prop_assert_eq!(&seed.url_as_listed, &format!("https://a.example/{name}"));
            // A line end inside a field is read as the plain one, once; every other carriage return stays.
            prop_assert_eq!(&seed.labels["note"], &note.replace("\r\n", "\n"));
        }
    }

    #[test]
    fn what_json_says_is_read_back(rows in prop::collection::vec(("[a-z]{1,9}", "[^\0]{0,60}"), 1..20)) {
        let line = |(name, note): &(String, String)| {
            serde_json::json!({"note": note, "url": format!("https://a.example/{name}")}).to_string()
        };
        let list: Vec<String> = rows.iter().map(line).collect();
        let seeds = all(JsonLines, list.join("\n").as_bytes());
        prop_assert_eq!(seeds.len(), rows.len());
        for (seed, (name, note)) in seeds.iter().zip(&rows) {
            prop_assert_eq!(&seed.url_as_listed, &format!("https://a.example/{name}"));
            prop_assert_eq!(&seed.labels["note"], note);
        }
    }
}

#[test]
fn a_carriage_return_before_a_line_end_stays() {
    let seeds = all(Csv, b"note,url\r\n\"\r\r\n\",https://a.example/a");
    assert_eq!(seeds[0].labels["note"], "\r\n");
}
