//! The closed tables of failure codes and outcomes: a word never changes.
//! Never a code without a class.

use copydesk::model::{Failure, FailureCode, InvalidUrl, Outcome, OutcomeClass, StageName};
use std::time::Duration;

/// Every code with its outcome, and whether asking again within the run can help.
const CODES: &[(OutcomeClass, Again, &str)] = &[
    (
        OutcomeClass::Rejected,
        Again::WhenDue,
        "invalid_url blocked_address robots_denied robots_noindex bad_content_type too_large limit_exceeded \
         empty_content soft_404 login_wall",
    ),
    (OutcomeClass::Failed, Again::Never, "permanent_http redirect_loop"),
    (
        OutcomeClass::Failed,
        Again::Soon,
        "retry_exhausted timeout connect_error protocol_error dns_error tls_error decode_error internal_error",
    ),
    (OutcomeClass::Deferred, Again::WhenDue, "robots_unreachable host_backoff time_budget"),
    (OutcomeClass::Source, Again::WhenDue, "feed_error sitemap_error"),
];

#[derive(Clone, Copy, PartialEq, Debug)]
enum Again {
    Soon,
    WhenDue,
    Never,
}

#[test]
fn every_code_stands_in_the_table_under_its_class() {
    let mut known = Vec::new();
    for (class, again, words) in CODES {
        for word in words.split_whitespace() {
            let code = FailureCode::from_word(word).unwrap_or_else(|| panic!("no code {word}"));
            assert_eq!(code.class(), *class, "{word}");
            assert_eq!(code.is_retryable(), *again == Again::Soon, "{word}");
            assert_eq!((code.as_str(), code.to_string().as_str()), (word, word));
            assert_eq!(serde_json::to_value(code).unwrap(), word);
            known.push(code);
        }
    }
    assert_eq!(known, FailureCode::ALL);
}

#[test]
fn only_whole_words_are_codes() {
    for word in ["", "Timeout", "TIMEOUT", "time", " timeout", "timeout ", "stored", "404"] {
        assert_eq!(FailureCode::from_word(word), None, "{word}");
    }
}

#[test]
fn every_outcome_has_its_word() {
    let words: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
    let expected = ["stored", "updated", "not_modified", "duplicate", "rejected", "failed", "deferred", "pending"];
    assert_eq!(words, expected);
}

#[test]
fn every_class_has_its_outcome() {
    for (class, outcome) in [
        (OutcomeClass::Rejected, Outcome::Rejected),
        (OutcomeClass::Failed, Outcome::Failed),
        (OutcomeClass::Deferred, Outcome::Deferred),
        (OutcomeClass::Source, Outcome::Failed),
    ] {
        assert_eq!(class.outcome(), outcome);
    }
}

#[test]
fn every_stage_has_its_word() {
    for (stage, word) in [
        (StageName::Intake, "intake"),
        (StageName::Fetch, "fetch"),
        (StageName::Refine, "refine"),
        (StageName::Write, "write"),
    ] {
        assert_eq!(stage.as_str(), word);
        assert_eq!(serde_json::to_value(stage).unwrap(), word);
    }
}

#[test]
fn a_failure_says_what_where_and_why() {
    let failure = Failure::new(StageName::Fetch, FailureCode::RetryExhausted, "503 three times");
    assert_eq!(failure.to_string(), "retry_exhausted at fetch: 503 three times");
    assert_eq!((failure.http_status, failure.retry_after), (None, None));
    let told = failure.with_status(503).with_retry_after(Some(Duration::from_secs(7)));
    assert_eq!((told.http_status, told.retry_after), (Some(503), Some(Duration::from_secs(7))));
}

#[test]
fn a_detail_is_kept_up_to_500_characters() {
    let detail = |text: &str| Failure::new(StageName::Write, FailureCode::InternalError, text).detail;
    for text in ["", "短", &"海".repeat(500), &"a".repeat(500)] {
        assert_eq!(detail(text), text);
    }
    assert_eq!(detail(&"😀".repeat(501)), "😀".repeat(500));
}

#[test]
fn every_reason_against_an_address_reads_as_a_sentence() {
    for (reason, text) in [
        (InvalidUrl::Empty, "the URL is empty"),
        (InvalidUrl::TooLong(9_000), "the URL is 9000 bytes long; at most 8192 are taken"),
        (InvalidUrl::Scheme("ftp".into()), "the scheme `ftp` is not http or https"),
        (InvalidUrl::Syntax("no host".into()), "not a URL: no host"),
    ] {
        assert_eq!(reason.to_string(), text);
    }
}
