//! The pace learned of a host, kept from lease to lease.
//! Never a delay that was only configured.

use super::fixture::{claim, claim_for, give_back, give_back_all, no_delay, on_both, queued};
use copydesk::model::LearnedPace;
use copydesk::store::{Claim, GiveBack, Store};
use std::time::Duration;

on_both!(
    the_next_lease_knows_what_was_learned,
    a_delay_alone_is_no_pace,
    a_stale_epoch_teaches_nothing,
    a_quick_host_is_leased_with_more_urls,
);

const URLS: [&str; 2] = ["https://a.example/1", "https://a.example/2"];

const PACE: LearnedPace =
    LearnedPace { interval: Duration::from_micros(26_041), ceiling: Some(Duration::from_micros(25_001)) };

async fn the_next_lease_knows_what_was_learned(store: &Store) {
    queued(store, &URLS).await;
    let first = claim(store, "w").await;
    assert_eq!(first[0].pace, None);
    for pace in [PACE, LearnedPace { ceiling: None, ..PACE }] {
        let leases = if pace == PACE { first.clone() } else { claim(store, "w").await };
        store.save_pace(leases[0].token, &pace).await.unwrap();
        store.release(&give_back_all(&leases)).await.unwrap();
        let next = claim(store, "w").await;
        assert_eq!(next[0].pace, Some(pace), "to the microsecond");
        store.release(&give_back_all(&next)).await.unwrap();
    }
}

async fn a_delay_alone_is_no_pace(store: &Store) {
    queued(store, &URLS).await;
    let first = claim(store, "w").await;
    store.release(&[GiveBack { delay: Duration::from_millis(1), ..give_back(first[0].token) }]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert_eq!(claim(store, "w").await[0].pace, None);
}

async fn a_stale_epoch_teaches_nothing(store: &Store) {
    queued(store, &URLS).await;
    let stale = claim_for(store, "w1", Duration::ZERO).await;
    let holder = claim(store, "w2").await;
    store.save_pace(stale[0].token, &PACE).await.unwrap();
    store.release(&give_back_all(&holder)).await.unwrap();
    store.save_pace(holder[0].token, &PACE).await.unwrap();
    assert_eq!(claim(store, "w").await[0].pace, None);
}

async fn a_quick_host_is_leased_with_more_urls(store: &Store) {
    let urls: Vec<String> =
        ["a", "b"].iter().flat_map(|host| (0..20).map(move |n| format!("https://{host}.example/{n}"))).collect();
    queued(store, &urls.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let few = Claim { hosts: 9, urls_per_host: 3, lease: Duration::from_secs(60), worker: "w".into() };
    let first = store.claim(&few, no_delay).await.unwrap();
    assert_eq!(first.iter().map(|lease| lease.targets.len()).collect::<Vec<_>>(), [3, 3]);
    store.save_pace(first[0].token, &PACE).await.unwrap();
    store.release(&give_back_all(&first)).await.unwrap();
    let second = store.claim(&few, no_delay).await.unwrap();
    assert_eq!(second.iter().map(|lease| lease.targets.len()).collect::<Vec<_>>(), [12, 3]);
}
