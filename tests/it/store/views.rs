//! Tests of what people read: text of every type, the same on both engines; readers that cannot write.
//! Never a completion's rules.

use super::fixture::{article, begin, claim, complete, ended, lines, on_both, one, queued, record, ticket};
use copydesk::store::Store;

on_both!(
    every_type_reads_the_same,
    a_query_cannot_write,
    an_empty_answer_has_no_rows,
    every_view_answers,
    texts_of_any_length_are_kept,
    a_summary_lists_every_outcome,
);

async fn every_type_reads_the_same(store: &Store) {
    let run = queued(store, &["http://a.example/1"]).await;
    let mut page = record("http://a.example/1", "x");
    page.paywall = Some(true);
    complete(store, run, vec![ended(ticket(&claim(store, "w").await, "http://a.example/1"), article(page))]).await;
    let table = store
        .query_table(
            "SELECT article_id, published_on, published_at, paywall, ai_opt_out, quality, simhash FROM articles",
        )
        .await
        .unwrap();
    assert_eq!(
        table.headers,
        ["article_id", "published_on", "published_at", "paywall", "ai_opt_out", "quality", "simhash"]
    );
    let values: Vec<Option<&str>> = table.rows[0][1..].iter().map(Option::as_deref).collect();
    assert_eq!(
        values,
        [Some("2025-01-12"), Some("2025-01-12T08:00:00.500000Z"), Some("1"), None, Some("0.5"), Some("-5")]
    );
}

async fn a_query_cannot_write(store: &Store) {
    let run = begin(store).await;
    assert!(store.query_table("DELETE FROM runs").await.is_err());
    assert_eq!(one(store, "SELECT count(*) FROM runs").await, "1");
    assert_eq!(store.run_summary(run).await.unwrap().fetches, 0);
}

async fn an_empty_answer_has_no_rows(store: &Store) {
    assert_eq!(lines(store, "SELECT url FROM url_outcomes").await, Vec::<String>::new());
}

async fn every_view_answers(store: &Store) {
    for sql in [
        "SELECT * FROM v_articles",
        "SELECT * FROM url_outcomes",
        "SELECT * FROM dead_letters",
        "SELECT * FROM v_run_summary",
        "SELECT * FROM v_host_health",
        "SELECT * FROM v_crawl_log",
        "SELECT * FROM v_duplicates",
        "SELECT * FROM clusters",
        "SELECT * FROM v_new",
        "SELECT * FROM v_changed",
        "SELECT * FROM source_outcomes",
        "SELECT * FROM v_broken_sources",
    ] {
        assert_eq!(lines(store, sql).await, Vec::<String>::new(), "{sql}");
    }
}

async fn texts_of_any_length_are_kept(store: &Store) {
    let run = queued(store, &["http://a.example/1"]).await;
    let long = "海'\"\\u0000 🙂 ".repeat(20_000);
    let mut page = record("http://a.example/1", &long);
    page.title = Some(long.clone());
    complete(store, run, vec![ended(ticket(&claim(store, "w").await, "http://a.example/1"), article(page))]).await;
    assert!(one(store, "SELECT title FROM articles WHERE title = body_text").await == long);
}

async fn a_summary_lists_every_outcome(store: &Store) {
    let run = queued(store, &["http://a.example/1", "http://a.example/2"]).await;
    let leases = claim(store, "w").await;
    complete(
        store,
        run,
        vec![ended(ticket(&leases, "http://a.example/1"), article(record("http://a.example/1", "x")))],
    )
    .await;
    let summary = store.run_summary(run).await.unwrap();
    let words: Vec<(&str, u64)> = summary.outcomes.iter().map(|(word, n)| (word.as_str(), *n)).collect();
    assert_eq!(
        words,
        [
            ("stored", 1),
            ("updated", 0),
            ("not_modified", 0),
            ("duplicate", 0),
            ("rejected", 0),
            ("failed", 0),
            ("deferred", 0),
            ("pending", 1)
        ]
    );
    assert!(summary.started_at.is_some() && summary.finished_at.is_none());
}
