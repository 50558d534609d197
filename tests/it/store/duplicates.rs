//! Tests of identity: several targets, one article; the same winner in every order of arrival.
//! Never a look at which came first.

use super::fixture::{
    admit, article, begin, claim, complete, ended, enqueue, failure, finish, lines, on_both, one, outcomes, queued,
    record, source, ticket,
};
use copydesk::model::{CanonicalUrl, End, FailureCode, Outcome, Record};
use copydesk::store::{Engine, RunId, Store, Which};

on_both!(
    the_canonical_target_wins_in_every_order,
    the_smallest_url_wins_where_no_target_is_canonical,
    one_batch_and_many_batches_agree,
    a_winner_of_a_later_run_demotes_the_earlier,
    the_tally_of_a_finished_run_stands,
    a_duplicate_seen_again_stays_one,
    one_that_loses_its_article_in_the_batch_that_ends_it_ends_all_the_same,
    an_article_left_by_its_target_goes_to_another,
    only_one_seed_of_a_target_has_its_outcome,
);

const CANONICAL: &str = "http://a.example/story";
const TWINS: [&str; 4] = [CANONICAL, "http://a.example/story?page=1", "http://b.a.example/z", "http://c.a.example/a"];

/// The page at one URL, saying that it is the article at another.
fn twin(at: &str, canonical: &str) -> Record {
    let mut record = record(canonical, &format!("as seen at {at}"));
    record.canonical_url = Some(CanonicalUrl::parse(canonical).unwrap());
    record
}

/// Every order of 0..n.
fn orders(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let longer = |order: Vec<usize>| {
        (0..n).map(move |at| {
            let mut order = order.clone();
            order.insert(at, n - 1);
            order
        })
    };
    orders(n - 1).into_iter().flat_map(longer).collect()
}

const NAMED: &str =
    "SELECT u.url, u.outcome, u.failure_code, u.article_id, u.duplicate_of, a.title, a.body_text, a.revision
                     FROM url_outcomes u LEFT JOIN articles a ON a.article_id = u.article_id ORDER BY u.url";
const TALLY: &str = "SELECT stored_count, updated_count, not_modified_count, duplicate_count, ended_count FROM v_run_summary ORDER BY run_id";

/// Throws all data away, so that the next order starts from nothing.
async fn empty(store: &Store) {
    use sqlx::Connection as _;
    match store.engine() {
        Engine::Sqlite => {
            let file = one(store, "SELECT file FROM pragma_database_list WHERE name = 'main'").await;
            let mut raw = sqlx::SqliteConnection::connect(&format!("sqlite://{file}")).await.unwrap();
            for sql in [
                "DELETE FROM articles",
                "DELETE FROM fetches",
                "DELETE FROM queue",
                "DELETE FROM seeds",
                "DELETE FROM targets",
                "DELETE FROM hosts",
                "DELETE FROM sources",
                "DELETE FROM runs",
            ] {
                sqlx::query(sql).execute(&mut raw).await.unwrap();
            }
        }
        Engine::Postgres => {
            let at = one(store, "SELECT inet_server_port() || '/' || current_database()").await;
            let mut raw = sqlx::PgConnection::connect(&format!("postgres://copydesk@127.0.0.1:{at}")).await.unwrap();
            sqlx::query("TRUNCATE articles, fetches, queue, seeds, targets, hosts, sources, runs CASCADE")
                .execute(&mut raw)
                .await
                .unwrap();
        }
    }
}

/// Completes the twins in this order, in batches of this size; gives the named columns and the tally.
async fn arrive(store: &Store, urls: &[&str], order: &[usize], batch: usize) -> (Vec<String>, String) {
    empty(store).await;
    let run = queued(store, urls).await;
    let leases = claim(store, "w").await;
    for part in order.chunks(batch) {
        let ends = part.iter().map(|i| ended(ticket(&leases, urls[*i]), article(twin(urls[*i], CANONICAL))));
        complete(store, run, ends.collect()).await;
    }
    (lines(store, NAMED).await, one(store, TALLY).await)
}

/// The same winner, columns and tally in every order and any size of batch.
async fn check(store: &Store, urls: &[&str], winner: &str) {
    let expected = arrive(store, urls, &(0..urls.len()).collect::<Vec<_>>(), 1).await;
    let stored: Vec<&String> = expected.0.iter().filter(|line| line.contains("|stored|")).collect();
    assert_eq!(stored.len(), 1);
    assert!(stored[0].starts_with(&format!("{winner}|stored|-|")), "{}", stored[0]);
    assert!(expected.0.iter().all(|line| line.contains(&format!("as seen at {winner}|1"))), "{:?}", expected.0);
    assert_eq!(expected.1, format!("1|0|0|{}|{}", urls.len() - 1, urls.len()));
    for order in orders(urls.len()) {
        for batch in [1, 2, urls.len()] {
            assert_eq!(arrive(store, urls, &order, batch).await, expected, "{order:?} in batches of {batch}");
        }
    }
}

async fn the_canonical_target_wins_in_every_order(store: &Store) {
    check(store, &TWINS, CANONICAL).await;
}

async fn the_smallest_url_wins_where_no_target_is_canonical(store: &Store) {
    check(store, &TWINS[1..], TWINS[1]).await;
}

async fn one_batch_and_many_batches_agree(store: &Store) {
    let run = queued(store, &TWINS[..2]).await;
    let leases = claim(store, "w").await;
    let end = |url: &str| ended(ticket(&leases, url), article(twin(url, CANONICAL)));
    let done = complete(store, run, vec![end(TWINS[1]), end(CANONICAL)]).await;
    assert_eq!(outcomes(&done), [Some(Outcome::Duplicate), Some(Outcome::Stored)]);
    assert_eq!(done.demoted, 1);
    let article_id = record(CANONICAL, "x").id;
    assert_eq!(one(store, "SELECT duplicate_of FROM url_outcomes WHERE outcome = 'duplicate'").await, article_id);
}

/// Fetches one of the URLs in a new run.
async fn fetch(store: &Store, url: &str, text: &str, canonical: &str) -> (RunId, Option<Outcome>) {
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &[url]).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let mut page = twin(url, canonical);
    page.content_hash = text.into();
    let ends = vec![ended(ticket(&leases, url), article(page))];
    let batch = copydesk::store::Batch { run, completions: ends, give_back: super::fixture::give_back_all(&leases) };
    let outcome = store.complete(&batch).await.unwrap().settled[0].outcome;
    (run, outcome)
}

async fn a_winner_of_a_later_run_demotes_the_earlier(store: &Store) {
    assert_eq!(fetch(store, TWINS[3], "a", CANONICAL).await.1, Some(Outcome::Stored));
    assert_eq!(fetch(store, CANONICAL, "b", CANONICAL).await.1, Some(Outcome::Stored));
    assert_eq!(
        lines(store, "SELECT url, outcome FROM url_outcomes ORDER BY url").await,
        ["http://a.example/story|stored", "http://c.a.example/a|duplicate"]
    );
    assert_eq!(one(store, "SELECT body_text, revision FROM articles").await, format!("as seen at {CANONICAL}|1"));
    assert_eq!(lines(store, TALLY).await, ["0|0|0|1|1", "1|0|0|0|1"], "the run before is still open: corrected");
}

async fn the_tally_of_a_finished_run_stands(store: &Store) {
    let (run, _) = fetch(store, TWINS[3], "a", CANONICAL).await;
    finish(store, run, copydesk::store::FinishReason::Done).await;
    fetch(store, CANONICAL, "b", CANONICAL).await;
    assert_eq!(lines(store, TALLY).await, ["1|0|0|0|1", "1|0|0|0|1"]);
}

async fn a_duplicate_seen_again_stays_one(store: &Store) {
    fetch(store, CANONICAL, "a", CANONICAL).await;
    assert_eq!(fetch(store, TWINS[3], "b", CANONICAL).await.1, Some(Outcome::Duplicate));
    let run = begin(store).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let same = End::NotModified { refetch_after: None };
    let done = complete(
        store,
        run,
        vec![ended(ticket(&leases, TWINS[3]), same.clone()), ended(ticket(&leases, CANONICAL), same)],
    )
    .await;
    assert_eq!(outcomes(&done), [Some(Outcome::Duplicate), Some(Outcome::NotModified)]);
}

async fn one_that_loses_its_article_in_the_batch_that_ends_it_ends_all_the_same(store: &Store) {
    fetch(store, TWINS[3], "a", CANONICAL).await;
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &[CANONICAL]).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    // The first takes the article, which writes the other's target before its own end does.
    let failed = End::Dead { failure: failure(FailureCode::Timeout) };
    let better = ended(ticket(&leases, CANONICAL), article(twin(CANONICAL, CANONICAL)));
    let done = complete(store, run, vec![better, ended(ticket(&leases, TWINS[3]), failed)]).await;
    assert_eq!((outcomes(&done), done.demoted), (vec![Some(Outcome::Stored), Some(Outcome::Failed)], 1));
    assert_eq!(
        lines(store, "SELECT url, outcome, failure_code FROM url_outcomes ORDER BY url").await,
        ["http://a.example/story|stored|-", "http://c.a.example/a|failed|timeout"]
    );
}

async fn an_article_left_by_its_target_goes_to_another(store: &Store) {
    fetch(store, CANONICAL, "a", CANONICAL).await;
    // The canonical page now says it is another article; the twin still shows the old one.
    assert_eq!(fetch(store, CANONICAL, "b", "http://a.example/other").await.1, Some(Outcome::Stored));
    let run = begin(store).await;
    let list = source(store, "list").await;
    admit(store, run, list, &[TWINS[3]]).await;
    enqueue(store, run, Which::Due).await;
    let leases = claim(store, "w").await;
    let done = complete(store, run, vec![ended(ticket(&leases, TWINS[3]), article(twin(TWINS[3], CANONICAL)))]).await;
    assert_eq!(outcomes(&done), [Some(Outcome::Stored)]);
    assert_eq!(done.demoted, 0);
    assert_eq!(one(store, "SELECT count(*) FROM articles").await, "2");
}

async fn only_one_seed_of_a_target_has_its_outcome(store: &Store) {
    let run = begin(store).await;
    let (a, b) = (source(store, "a").await, source(store, "b").await);
    admit(store, run, b, &[CANONICAL, "http://a.example/story?utm_source=x"]).await;
    admit(store, run, a, &["HTTP://a.example/story", CANONICAL]).await;
    enqueue(store, run, Which::Due).await;
    let leases = claim(store, "w").await;
    complete(store, run, vec![ended(ticket(&leases, CANONICAL), article(twin(CANONICAL, CANONICAL)))]).await;
    assert_eq!(
        lines(store, "SELECT source, url, outcome, duplicate_of IS NULL FROM url_outcomes ORDER BY source, url").await,
        [
            "a|HTTP://a.example/story|duplicate|0",
            "a|http://a.example/story|stored|1",
            "b|http://a.example/story|duplicate|0",
            "b|http://a.example/story?utm_source=x|duplicate|0",
        ]
    );
}
