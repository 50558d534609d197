//! Tests of dead letters revived: which, once, and with the same answer on both engines.
//! Never how an expression is read: that is the room's own test.

use super::fixture::{begin, claim, ended, enqueue, failure, give_back_all, lines, on_both, one, queued, ticket};
use copydesk::model::{End, FailureCode};
use copydesk::store::{Batch, DEAD_LETTERS, Expression, Store, Which};

on_both!(
    an_expression_picks_the_same_letters_everywhere,
    what_is_revived_is_due_and_no_letter,
    reviving_twice_is_reviving_once,
    all_may_be_revived,
    every_column_may_be_asked_for,
);

const LETTERS: &[(&str, FailureCode)] = &[
    ("http://a.example/1", FailureCode::Timeout),
    ("http://a.example/100%25_x", FailureCode::Timeout),
    ("http://b.example/A*", FailureCode::DnsError),
    ("http://b.example/a%5B1%5D", FailureCode::PermanentHttp),
    ("http://B2.example/%E6%B5%B7", FailureCode::RetryExhausted),
];

fn expression(text: &str) -> Expression {
    Expression::parse(text, DEAD_LETTERS).unwrap_or_else(|error| panic!("{error}"))
}

/// A store where every page failed.
async fn with_letters(store: &Store) {
    let urls: Vec<&str> = LETTERS.iter().map(|(url, _)| *url).collect();
    let run = queued(store, &urls).await;
    let leases = claim(store, "w").await;
    let codes: Vec<(String, FailureCode)> = LETTERS
        .iter()
        .map(|(url, code)| (copydesk::model::CanonicalUrl::parse(url).unwrap().to_string(), *code))
        .collect();
    let dead = |(url, code): &(String, FailureCode)| {
        ended(ticket(&leases, url), End::Dead { failure: failure(*code).with_status(503) })
    };
    let completions = codes.iter().map(dead).collect();
    store.complete(&Batch { run, completions, give_back: give_back_all(&leases) }).await.unwrap();
}

async fn count(store: &Store, text: &str) -> u64 {
    store.count_letters(Some(&expression(text))).await.unwrap().iter().map(|(_, n)| n).sum()
}

async fn an_expression_picks_the_same_letters_everywhere(store: &Store) {
    with_letters(store).await;
    for (text, n) in [
        ("failure_code = 'timeout'", 2),
        ("failure_code = 'timeout' and host like '%.example'", 2),
        ("failure_code != 'timeout'", 3),
        ("host = 'a.example' or failure_code in ('dns_error', 'permanent_http')", 4),
        ("not (host = 'a.example' or host = 'b.example')", 1),
        ("host like 'B%'", 0),
        ("url like '%/A%'", 1),
        ("url like '%/a%'", 3),
        ("url like '%*'", 1),
        ("url like '%100\\%25\\_x'", 1),
        ("url like '%[1]'", 0),
        ("url not like '%example/_'", 4),
        ("host < 'b'", 2),
        ("host > 'b' and host <= 'b.example'", 2),
        ("attempts >= 1 and attempts < 2", 5),
        ("attempts in (2, 3)", 0),
        ("http_status is null", 0),
        ("http_status = 503", 0),
        ("http_status = 200", 5),
        ("died_at >= '2025-07-07'", 5),
        ("died_at < '2025-07-07T00:00:01Z'", 0),
        ("died_at = '2025-07-07T02:00:01+02:00'", 5),
        ("failure_detail like 'a timeout %' or last_error is null", 2),
        ("host = 'x'' or ''1'' = ''1'", 0),
    ] {
        assert_eq!(count(store, text).await, n, "{text}");
    }
}

async fn what_is_revived_is_due_and_no_letter(store: &Store) {
    with_letters(store).await;
    let revived = store.revive_letters(Some(&expression("host = 'a.example'"))).await.unwrap();
    assert_eq!(revived, [("timeout".to_string(), 2)]);
    assert_eq!(one(store, "SELECT count(*) FROM dead_letters").await, "3");
    assert_eq!(
        lines(store, "SELECT outcome, failure_code, count(*) FROM url_outcomes WHERE host = 'a.example' GROUP BY 1, 2")
            .await,
        ["pending|-|2"]
    );
    let run = begin(store).await;
    assert_eq!(enqueue(store, run, Which::Due).await, 2);
    let attempts: Vec<u32> =
        claim(store, "w").await.iter().flat_map(|lease| &lease.targets).map(|target| target.ticket.attempt).collect();
    assert_eq!(attempts, [1, 1], "all attempts anew");
}

async fn reviving_twice_is_reviving_once(store: &Store) {
    with_letters(store).await;
    let which = expression("failure_code = 'timeout' or failure_code = 'dns_error'");
    let revived = store.revive_letters(Some(&which)).await.unwrap();
    assert_eq!(revived, [("timeout".to_string(), 2), ("dns_error".to_string(), 1)]);
    let state = "SELECT url, outcome, next_due_at, attempts, last_error FROM url_outcomes ORDER BY url";
    let before = lines(store, state).await;
    assert_eq!(store.revive_letters(Some(&which)).await.unwrap(), []);
    assert_eq!(lines(store, state).await, before);
}

async fn all_may_be_revived(store: &Store) {
    with_letters(store).await;
    assert_eq!(store.count_letters(None).await.unwrap().iter().map(|(_, n)| n).sum::<u64>(), 5);
    store.revive_letters(None).await.unwrap();
    assert_eq!(one(store, "SELECT count(*) FROM dead_letters").await, "0");
    let run = begin(store).await;
    assert_eq!(enqueue(store, run, Which::Due).await, 5);
}

/// Each column of the list is one of the view, and the other way round.
async fn every_column_may_be_asked_for(store: &Store) {
    with_letters(store).await;
    let table = store.query_table("SELECT * FROM dead_letters LIMIT 1").await.unwrap();
    let mut listed: Vec<&str> = DEAD_LETTERS.iter().map(|column| column.name).collect();
    let mut found: Vec<&str> = table.headers.iter().map(String::as_str).collect();
    listed.sort_unstable();
    found.sort_unstable();
    assert_eq!(listed, found);
    for column in listed {
        let n = count(store, &format!("{column} is not null")).await;
        assert_eq!(n, 5, "{column}");
    }
}
