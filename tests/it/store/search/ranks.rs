//! Tests of order, excerpts and numbers of hits.
//! Never a score: it is of use beside others only.

use super::super::fixture::on_both;
use super::{found, numbers, page, store_pages, titled};
use copydesk::model::Record;
use copydesk::store::{Query, Store};

on_both!(
    hits_come_in_the_same_order_on_both_engines,
    a_hit_is_told_with_its_text_as_written,
    the_limit_cuts_what_is_shown_and_not_what_is_counted,
    hits_of_two_databases_are_one_list,
);

async fn hits_come_in_the_same_order_on_both_engines(store: &Store) {
    let dated = |n: usize, day: &str, page: Record| {
        assert!(page.url.as_str().ends_with(&n.to_string()));
        Record { published_on: Some(day.parse().unwrap()), ..page }
    };
    let filler = "雾很大，船很慢。".repeat(20);
    store_pages(
        store,
        &[
            dated(1, "2025-01-01", page(1, &["港口很忙。", &filler])),
            dated(2, "2025-01-01", titled(2, "港口的早晨", &["港口很忙。", &filler])),
            dated(3, "2025-01-03", page(3, &["港口很忙。", &filler])),
            dated(4, "2025-01-01", page(4, &["港口很忙，港口很大，港口很远。", &filler])),
            dated(5, "2025-01-09", page(5, &["机场很忙。", &filler])),
        ],
    )
    .await;
    assert_eq!(numbers(store, "港口").await, [2, 4, 3, 1]);
    assert_eq!(numbers(store, "港口 OR 机场").await, [5, 2, 4, 3, 1]);
}

async fn a_hit_is_told_with_its_text_as_written(store: &Store) {
    let page = titled(1, "Das Maß der Straße", &["Nichts.", "Die STRASSE nach 臺灣 ist lang."]);
    store_pages(store, &[Record { site_name: None, ..page }]).await;
    let hit = found(store, "straße 台湾 OR 臺灣").await.hits.remove(0);
    assert_eq!(hit.title.unwrap().marked("[", "]"), "Das Maß der [Straße]");
    assert_eq!(hit.snippet.unwrap().marked("[", "]"), "Die [STRASSE] nach [臺灣] ist lang.");
    assert_eq!((hit.site.as_str(), hit.url.as_str()), ("a.example", "http://a.example/1"));
    assert_eq!((hit.lang.as_deref(), hit.published_on.as_deref()), (Some("zh-Hans"), Some("2025-01-12")));
}

async fn the_limit_cuts_what_is_shown_and_not_what_is_counted(store: &Store) {
    store_pages(store, &(1..=7).map(|n| page(n, &["tea"])).collect::<Vec<_>>()).await;
    let found = store.search(&Query::parse("tea").unwrap(), 3).await.unwrap();
    assert_eq!((found.total, found.hits.len()), (7, 3));
    let none = store.search(&Query::parse("rum").unwrap(), 3).await.unwrap();
    assert_eq!((none.total, none.hits.len()), (0, 0));
}

async fn hits_of_two_databases_are_one_list(store: &Store) {
    store_pages(store, &[page(1, &["tea and cake and milk"]), page(2, &["tea"])]).await;
    let query = Query::parse("tea").unwrap();
    let all = store.search(&query, 10).await.unwrap();
    let (mut first, mut second) = (all.clone(), all.clone());
    first.hits.remove(0);
    second.hits.remove(1);
    let both = first.with(second, 1);
    assert_eq!((both.total, both.hits), (4, all.hits[..1].to_vec()));
}
