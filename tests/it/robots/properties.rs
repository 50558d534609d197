//! Rules against a second reading of RFC 9309 that is slow and plain, and texts that nobody would write.
//! Never a request.

use super::allows;
use copydesk::fetch::robots::{Rules, Verdict};
use proptest::prelude::*;
use regex::Regex;

/// Whether a pattern matches, by a regular expression made of it.
fn naive_match(pattern: &str, path: &str) -> bool {
    let (body, end) = match pattern.strip_suffix('$') {
        Some(body) => (body, "$"),
        None => (pattern, ""),
    };
    let body: Vec<String> = body.split('*').map(|part| regex::escape(part).replace("\\$", "%24")).collect();
    Regex::new(&format!("^(?s){}{end}", body.join(".*"))).unwrap().is_match(path)
}

/// The longest pattern that matches decides; of equals the one that allows.
fn naive_verdict(rules: &[(bool, String)], path: &str) -> bool {
    let matching = rules.iter().filter(|(_, pattern)| !pattern.is_empty() && naive_match(pattern, path));
    // A `$` within a pattern is the octets of its escape.
    let length = |pattern: &str| {
        let body = pattern.strip_suffix('$').unwrap_or(pattern);
        pattern.len() + 2 * body.matches('$').count()
    };
    matching.max_by_key(|(allow, pattern)| (length(pattern), *allow)).is_none_or(|(allow, _)| *allow)
}

fn file(rules: &[(bool, String)]) -> String {
    let word = |allow: bool| if allow { "Allow" } else { "Disallow" };
    let lines = rules.iter().map(|(allow, pattern)| format!("\n{}: {pattern}", word(*allow)));
    format!("User-agent: *{}", lines.collect::<Vec<_>>().concat())
}

proptest! {
    #[test]
    fn verdicts_are_those_of_a_plain_reading(
        rules in prop::collection::vec((any::<bool>(), "[/*][ab/*$]{0,7}"), 0..6),
        path in "/[ab/]{0,9}",
    ) {
        prop_assert_eq!(allows(&file(&rules), &path), naive_verdict(&rules, &path), "{:?} {}", rules, path);
    }

    #[test]
    fn any_text_gives_a_verdict(text in "(?s).{0,300}", path in "/.{0,60}") {
        let verdict = Rules::parse(&text, "desk").verdict(&path);
        prop_assert!(matches!(verdict, Verdict::Allowed(_) | Verdict::Denied(_)));
    }

    #[test]
    fn any_lines_of_known_words_give_a_verdict(
        lines in prop::collection::vec("(user-agent|allow|disallow|crawl-delay|sitemap|)[ :]{0,2}[*a-z/$%#0-9]{0,9}\r?", 0..30),
        path in "/[a-z%0-9?]{0,20}",
    ) {
        let text = lines.join("\n");
        // A group of our own that allows everything goes before any other.
        let ours = format!("{text}\n\nuser-agent: x\ndisallow: /x\n\nuser-agent: desk\nallow: /\n");
        prop_assert!(Rules::parse(&text, "desk").verdict("/robots.txt") == Verdict::Allowed(None));
        if !text.contains("desk") {
            prop_assert!(allows(&ours, &path), "{}", ours);
        }
    }
}
