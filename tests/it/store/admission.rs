//! Tests of admission: seeds, spellings, schedules.
//! Never a fetched page beyond what a schedule needs.

use super::fixture::{
    admit, article, at, begin, check_due_in, claim, complete, ended, enqueue, lines, on_both, one, record, source,
    ticket,
};
use copydesk::model::Seed;
use copydesk::store::{Admit, Admitted, Due, Store, Which};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

on_both!(
    an_invalid_url_is_one_rejected_row,
    one_page_under_two_spellings_is_one_target,
    the_smallest_spelling_is_fetched_whatever_the_order,
    a_smaller_spelling_reaches_a_target_in_the_queue,
    labels_and_line_are_kept,
    nul_in_a_list_becomes_visible,
    a_run_queues_a_target_once,
    only_targets_of_the_source_are_queued,
    a_page_is_due_again_at_its_time,
    a_limit_moves_targets_in_steps,
    what_was_in_the_queue_when_all_were_moved_is_moved_later,
    admission_does_not_slow_down_as_the_list_grows,
);

async fn an_invalid_url_is_one_rejected_row(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let admitted =
        admit(store, run, list, &["http://a.example/1", "not a url", "ftp://a.example/x", "http://a.example/2"]).await;
    assert_eq!(admitted, Admitted { new: 2, known: 0, invalid: 2 });
    assert_eq!(
        lines(
            store,
            "SELECT url, outcome, failure_code, target_id FROM url_outcomes WHERE failure_code IS NOT NULL ORDER BY url"
        )
        .await,
        ["ftp://a.example/x|rejected|invalid_url|-", "not a url|rejected|invalid_url|-"]
    );
    assert_eq!(store.run_summary(run).await.unwrap().invalid_seeds, 2);
    assert_eq!(enqueue(store, run, Which::Due).await, 2);
}

async fn one_page_under_two_spellings_is_one_target(store: &Store) {
    let run = begin(store).await;
    let (one_list, other) = (source(store, "a").await, source(store, "b").await);
    let spellings = ["http://a.example/1?utm_source=x", "HTTP://A.example/1", "http://a.example/1#top"];
    assert_eq!(admit(store, run, one_list, &spellings).await, Admitted { new: 1, known: 2, invalid: 0 });
    assert_eq!(admit(store, run, other, &["http://a.example/1"]).await, Admitted { new: 0, known: 1, invalid: 0 });
    assert_eq!(one(store, "SELECT count(*), count(DISTINCT target_id) FROM url_outcomes").await, "4|1");
}

async fn the_smallest_spelling_is_fetched_whatever_the_order(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let spellings =
        ["http://a.example/1?utm_source=b", "http://a.example/1?utm_source=a", "http://a.example/1?utm_source=c"];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        for (i, spelling) in order
            .iter()
            .map(|i| spellings[*i].replace("/1", &format!("/{order:?}").replace(['[', ']', ',', ' '], "")))
            .enumerate()
        {
            assert_eq!(admit(store, run, list, &[&spelling]).await.new, u64::from(i == 0));
        }
    }
    assert_eq!(
        lines(store, "SELECT url FROM targets ORDER BY url").await,
        ["http://a.example/012?utm_source=a", "http://a.example/102?utm_source=a", "http://a.example/210?utm_source=a"]
    );
}

async fn a_smaller_spelling_reaches_a_target_in_the_queue(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &["http://a.example/1?utm_source=b"]).await;
    assert_eq!(enqueue(store, run, Which::Due).await, 1);
    admit(store, run, list, &["http://a.example/1?utm_source=a", "http://a.example/1?utm_source=c"]).await;
    assert_eq!(claim(store, "w").await[0].targets[0].url.as_str(), "http://a.example/1?utm_source=a");
}

async fn labels_and_line_are_kept(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let mut seed = Seed::new("http://a.example/1").at_line(7);
    seed.labels = BTreeMap::from([("topic".to_string(), "港口".to_string())]);
    store.admit(&Admit { run, source: list, seeds: &[seed] }).await.unwrap();
    assert_eq!(one(store, "SELECT line, labels FROM seeds").await, r#"7|{"topic":"港口"}"#);
}

async fn nul_in_a_list_becomes_visible(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let admitted = admit(store, run, list, &["not\0a url", "http://a.example/1"]).await;
    assert_eq!((admitted.new, admitted.invalid), (1, 1));
    assert_eq!(one(store, "SELECT url_as_listed FROM seeds WHERE target_id IS NULL").await, "not␀a url");
}

async fn a_run_queues_a_target_once(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &["http://a.example/1"]).await;
    assert_eq!(enqueue(store, run, Which::Due).await, 1);
    let leases = claim(store, "w").await;
    // Due again at once, but not in this run.
    complete(
        store,
        run,
        vec![ended(ticket(&leases, "http://a.example/1"), article(record("http://a.example/1", "x")))],
    )
    .await;
    assert_eq!((enqueue(store, run, Which::Due).await, enqueue(store, run, Which::All).await), (0, 0));
    let later = begin(store).await;
    assert_eq!((enqueue(store, later, Which::Due).await, enqueue(store, later, Which::Due).await), (1, 0));
}

async fn only_targets_of_the_source_are_queued(store: &Store) {
    let run = begin(store).await;
    let (a, b) = (source(store, "a").await, source(store, "b").await);
    admit(store, run, a, &["http://a.example/1"]).await;
    admit(store, run, b, &["http://a.example/2", "http://a.example/3"]).await;
    let due = Due { run, source: Some(b), which: Which::Due, limit: 10 };
    assert_eq!(store.enqueue_due(&due).await.unwrap(), 2);
    assert_eq!(one(store, "SELECT count(*) FROM queue").await, "2");
}

async fn a_page_is_due_again_at_its_time(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &["http://a.example/1"]).await;
    enqueue(store, run, Which::Due).await;
    let leases = claim(store, "w").await;
    let mut end = article(record("http://a.example/1", "x"));
    let copydesk::model::End::Article { refetch_after, .. } = &mut end else { unreachable!() };
    *refetch_after = Some(Duration::from_secs(3_600));
    complete(store, run, vec![ended(ticket(&leases, "http://a.example/1"), end)]).await;
    let later = begin(store).await;
    admit(store, later, list, &["http://a.example/1"]).await;
    assert_eq!(enqueue(store, later, Which::Due).await, 0);
    let due_at = at(&one(store, "SELECT next_due_at FROM url_outcomes").await);
    check_due_in(store, due_at, Duration::from_secs(3_600)).await;
    assert_eq!(enqueue(store, later, Which::All).await, 1);
}

async fn a_limit_moves_targets_in_steps(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let urls: Vec<String> = (0..7).map(|i| format!("http://h{}.example/{i}", i % 3)).collect();
    admit(store, run, list, &urls.iter().map(String::as_str).collect::<Vec<_>>()).await;
    for which in [Which::Due, Which::All] {
        let run = begin(store).await;
        let due = Due { run, source: None, which, limit: 3 };
        let mut moved = Vec::new();
        for _ in 0..4 {
            moved.push(store.enqueue_due(&due).await.unwrap());
        }
        assert_eq!(moved, if which == Which::Due { [3, 3, 1, 0] } else { [0, 0, 0, 0] });
    }
}

async fn what_was_in_the_queue_when_all_were_moved_is_moved_later(store: &Store) {
    let earlier = begin(store).await;
    let list = source(store, "list").await;
    let urls = ["http://a.example/1", "http://b.example/2", "http://c.example/3"];
    admit(store, earlier, list, &urls).await;
    let step = |run, which| Due { run, source: None, which, limit: 1 };
    store.enqueue_due(&step(earlier, Which::Due)).await.unwrap();
    let queued = claim(store, "w").await;
    let run = begin(store).await;
    for _ in 0..2 {
        assert_eq!(store.enqueue_due(&step(run, Which::All)).await.unwrap(), 1);
    }
    let target = &queued[0].targets[0];
    complete(store, earlier, vec![ended(target.ticket, article(record(target.url.as_str(), "x")))]).await;
    for moved in [1, 0] {
        assert_eq!(store.enqueue_due(&step(run, Which::All)).await.unwrap(), moved);
    }
    let moved = "SELECT count(*) FROM targets WHERE queued_run_id = (SELECT max(run_id) FROM runs)";
    assert_eq!(one(store, moved).await, "3");
}

/// The quickest of some steps, so that a busy machine does not decide.
fn quickest(steps: &[Duration]) -> Duration {
    steps.iter().min().copied().unwrap_or_default()
}

async fn admission_does_not_slow_down_as_the_list_grows(store: &Store) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    let urls: Vec<String> = (0..8_000).map(|i| format!("http://h{}.example/{i}", i % 50)).collect();
    let mut steps = Vec::new();
    for part in urls.chunks(500) {
        let part: Vec<&str> = part.iter().map(String::as_str).collect();
        let begun = Instant::now();
        admit(store, run, list, &part).await;
        steps.push(begun.elapsed());
    }
    let (early, late) = (quickest(&steps[..4]), quickest(&steps[12..]));
    assert!(late < early * 4, "{early:?} at first, {late:?} at last");
}
