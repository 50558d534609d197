//! WARC files as a source: their pages become records, and nobody is asked.
//! Never a file that this test did not write.

use super::warc::into_files;
use crate::{
    pipeline::{job, numbered, tally, urls},
    store::{
        copies::execute,
        fixture::{migrated, on_both, one},
    },
    support::{news_site::article, origin::Origin},
};
use copydesk::{
    model::Refetch,
    pipeline::{self, Job, List},
    store::{Admitted, Store},
    text::warc::{member, record},
};
use std::{fs, path::Path};

on_both!(
    pages_of_a_folder_become_records_and_nobody_is_asked,
    a_file_that_was_taken_in_brings_nothing_again,
    a_later_capture_is_a_new_version,
    damaged_records_are_passed_over_and_pages_without_an_article_have_an_outcome,
    its_pages_count_as_listed,
    who_dies_before_the_commit_leaves_nothing_queued,
    a_row_that_is_refused_costs_its_own_page_alone,
);

/// A run whose only source is this file or folder.
fn from(store: &Store, path: &Path) -> Job {
    let mut job = job(store, &[]);
    job.sources[0].list = Some(List::Warc(path.to_path_buf()));
    job.sources[0].refetch_after = Refetch::Never;
    job
}

/// A folder of files written by a run over these pages.
async fn written(folder: &Path, pages: usize) -> Origin {
    let origin = Origin::site(numbered).await;
    let store = migrated(&format!("sqlite://{}", folder.join("other.db").display())).await;
    pipeline::run(into_files(&store, &urls(&origin, pages), &folder.join("warc"))).await.unwrap();
    store.close().await;
    origin
}

async fn pages_of_a_folder_become_records_and_nobody_is_asked(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let origin = written(folder.path(), 3).await;
    let asked = origin.asked().len();
    pipeline::run(from(store, &folder.path().join("warc"))).await.unwrap();
    assert_eq!(tally(store).await, "stored||3");
    assert_eq!(origin.asked().len(), asked, "somebody was asked");
    assert_eq!(one(store, "SELECT count(*) FROM queue").await, "0");
    assert_eq!(one(store, "SELECT count(next_due_at), min(outcome) FROM targets").await, "0|stored");
    assert_eq!(one(store, "SELECT kind FROM sources").await, "warc");
    let earlier = one(
        store,
        "SELECT count(*) FROM articles a JOIN runs r ON r.run_id = a.run_id WHERE a.fetched_at < r.started_at",
    );
    assert_eq!(earlier.await, "3", "the time of a record is not its capture's");
}

async fn a_file_that_was_taken_in_brings_nothing_again(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let _origin = written(folder.path(), 2).await;
    for _ in 0..2 {
        pipeline::run(from(store, &folder.path().join("warc"))).await.unwrap();
    }
    assert_eq!(one(store, "SELECT count(*), max(revision) FROM articles").await, "2|1");
    assert_eq!(one(store, "SELECT count(*) FROM fetches").await, "2");
}

/// A response record, gzipped.
fn response(path: &str, date: &str, page: &str) -> Vec<u8> {
    let block = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}");
    let url = format!("http://news.example/{path}");
    let fields = [
        ("WARC-Type", "response"),
        ("WARC-Target-URI", url.as_str()),
        ("WARC-Date", date),
        ("Content-Type", "application/http; msgtype=response"),
    ];
    member(&record(&fields, block.as_bytes())).unwrap()
}

async fn a_later_capture_is_a_new_version(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.warc.gz");
    let other = article(1).replacen("<p>", "<p>The council met again on Friday. ", 1);
    let records = [response("1", "2025-07-07T08:00:00Z", &article(1)), response("1", "2025-07-08T08:00:00Z", &other)];
    fs::write(&file, records.concat()).unwrap();
    pipeline::run(from(store, &file)).await.unwrap();
    assert_eq!(one(store, "SELECT count(*), max(revision) FROM articles").await, "1|2");
    let old = response("1", "2025-07-06T08:00:00Z", &article(2));
    fs::write(&file, old).unwrap();
    pipeline::run(from(store, &file)).await.unwrap();
    assert_eq!(
        one(store, "SELECT count(*), max(revision) FROM articles").await,
        "1|2",
        "an older capture was believed"
    );
}

async fn damaged_records_are_passed_over_and_pages_without_an_article_have_an_outcome(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.warc.gz");
    let date = "2025-07-07T08:00:00Z";
    let mut damaged = response("2", date, &article(2));
    let half = damaged.len() / 2;
    damaged[half..half + 9].fill(0xff);
    let records =
        [response("1", date, &article(1)), damaged, response("3", date, "<p>."), response("4", date, &article(4))];
    fs::write(&file, records.concat()).unwrap();
    pipeline::run(from(store, &file)).await.unwrap();
    assert_eq!(tally(store).await, "rejected|empty_content|1\nstored||2");
}

async fn its_pages_count_as_listed(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.warc.gz");
    let date = "2025-07-07T08:00:00Z";
    fs::write(&file, [response("1", date, &article(1)), response("2", date, &article(2))].concat()).unwrap();
    let admitted = async || pipeline::run(from(store, &file)).await.unwrap().admitted;
    assert_eq!(admitted().await, Admitted { new: 2, known: 0, invalid: 0 });
    fs::write(&file, [response("2", date, &article(2)), response("3", date, &article(3))].concat()).unwrap();
    assert_eq!(admitted().await, Admitted { new: 1, known: 1, invalid: 0 });
}

async fn who_dies_before_the_commit_leaves_nothing_queued(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let origin = written(folder.path(), 2).await;
    let asked = origin.asked().len();
    execute(store, "ALTER TABLE fetches RENAME TO lost").await;
    let died = pipeline::run(from(store, &folder.path().join("warc"))).await;
    assert!(died.is_err_and(|error| error.to_string().contains("fetches")));
    execute(store, "ALTER TABLE lost RENAME TO fetches").await;
    let left = "SELECT (SELECT count(*) FROM queue), (SELECT count(*) FROM targets), (SELECT count(*) FROM seeds)";
    assert_eq!(one(store, left).await, "0|0|0");
    pipeline::run(job(store, &[])).await.unwrap();
    assert_eq!(origin.asked().len(), asked, "a page of the file was asked for");
    pipeline::run(from(store, &folder.path().join("warc"))).await.unwrap();
    assert_eq!(tally(store).await, "stored||2");
}

async fn a_row_that_is_refused_costs_its_own_page_alone(store: &Store) {
    let folder = tempfile::tempdir().unwrap();
    let _origin = written(folder.path(), 3).await;
    execute(store, "CREATE UNIQUE INDEX one_day ON articles ((CASE WHEN published_on > '2025-03-01' THEN 1 END))")
        .await;
    pipeline::run(from(store, &folder.path().join("warc"))).await.unwrap();
    assert_eq!(tally(store).await, "failed|internal_error|1\nstored||2");
    assert_eq!(one(store, "SELECT count(*) FROM queue").await, "0");
}
