//! A worker that starts while others fill the queue, before a store whose locks the test holds.
//! Never a run that ends with work on its way.

use crate::{
    pipeline::{job, numbered, tally, urls},
    store::fixture::{admit, begin, block_on, migrated, one, source},
    support::{origin::Origin, postgres},
};
use copydesk::pipeline;
use sqlx::Connection;
use std::time::Duration;

#[test]
fn a_worker_that_starts_while_another_fills_the_queue_takes_it_over_if_that_one_dies() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        let origin = Origin::site(numbered).await;
        let list = urls(&origin, 3);
        let (run, list_source) = (begin(&store).await, source(&store, "list").await);
        admit(&store, run, list_source, &list.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let mut other = sqlx::PgConnection::connect(&url).await.unwrap();
        sqlx::query("BEGIN").execute(&mut other).await.unwrap();
        sqlx::query("SELECT 1 FROM targets FOR NO KEY UPDATE").execute(&mut other).await.unwrap();
        let running = tokio::spawn(pipeline::run(job(&store, &[])));
        tokio::time::sleep(Duration::from_millis(700)).await;
        assert!(!running.is_finished(), "it ended with work on its way");
        other.close_hard().await.unwrap();
        running.await.unwrap().unwrap();
        assert_eq!(tally(&store).await, "stored||3");
        store.close().await;
    });
}

#[test]
fn a_transaction_whose_client_is_frozen_is_undone_within_any_lease() {
    let Some(url) = postgres::fresh_database() else { return };
    block_on(async {
        let store = migrated(&url).await;
        // The shortest lease that a config may ask for is 5 s.
        assert_eq!(one(&store, "SELECT current_setting('idle_in_transaction_session_timeout')").await, "3s");
        store.close().await;
    });
}
