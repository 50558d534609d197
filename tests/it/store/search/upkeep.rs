//! Tests of the index kept up: written with the article, renewed with it, filled for older databases.
//! Never a look into what an engine keeps of its index.

use super::super::copies::execute;
use super::super::fixture::{lines, on_both, one};
use super::{found_in, numbers, page, store_pages, titled};
use crate::support::random::Random;
use copydesk::model::{Record, UrlHash};
use copydesk::store::Store;
use std::sync::Mutex;

on_both!(
    a_changed_article_is_found_by_its_new_words_alone,
    an_unchanged_article_is_not_indexed_again,
    a_deleted_article_is_not_found,
    an_article_without_text_is_no_trouble,
    an_article_of_100_000_characters_is_found_from_end_to_end,
    a_word_that_is_repeated_without_end_is_found,
    articles_of_an_older_program_are_indexed_in_steps,
    indexing_goes_on_where_it_was,
    another_folding_indexes_all_anew,
);

const PASSAGES: &str = "SELECT count(*), max(passage_id) FROM article_passages";

async fn a_changed_article_is_found_by_its_new_words_alone(store: &Store) {
    store_pages(store, &[titled(1, "旧题目", &["old words"])]).await;
    let mut changed = titled(1, "新题目", &["new words"]);
    changed.content_hash = UrlHash::of("new").to_hex();
    store_pages(store, &[changed]).await;
    for (query, expected) in [("old", &[][..]), ("旧题", &[]), ("new", &[1]), ("新题", &[1]), ("words", &[1])] {
        assert_eq!(found_in(store, query).await, expected, "{query}");
    }
    assert_eq!(one(store, "SELECT count(*) FROM article_passages").await, "1");
}

async fn an_unchanged_article_is_not_indexed_again(store: &Store) {
    store_pages(store, &[page(1, &["tea"])]).await;
    let before = one(store, PASSAGES).await;
    store_pages(store, &[page(1, &["tea"])]).await;
    store.migrate().await.unwrap();
    assert_eq!(one(store, PASSAGES).await, before);
}

async fn a_deleted_article_is_not_found(store: &Store) {
    store_pages(store, &[page(1, &["tea"]), page(2, &["tea"])]).await;
    execute(store, "DELETE FROM articles WHERE url LIKE '%/1'").await;
    assert_eq!(found_in(store, "tea").await, [2]);
    assert_eq!(one(store, "SELECT count(*) FROM article_passages").await, "1");
    // Whatever row has this number next has none of the old words.
    store_pages(store, &[page(3, &["cake"])]).await;
    assert_eq!(found_in(store, "tea").await, [2]);
}

async fn an_article_without_text_is_no_trouble(store: &Store) {
    store_pages(store, &[page(1, &[]), page(2, &["…"]), page(3, &["tea"])]).await;
    assert_eq!(found_in(store, "tea").await, [3]);
}

async fn an_article_of_100_000_characters_is_found_from_end_to_end(store: &Store) {
    let mut random = Random::from_seed(3);
    let mut chars: Vec<char> =
        (0..100_000).map(|_| char::from_u32(0x4E00 + random.below(3_000) as u32).unwrap()).collect();
    (chars[10], chars[99_990]) = ('鑫', '淼');
    let text: String = chars.iter().collect();
    store_pages(store, &[page(1, &[&text]), page(2, &["tea 鑫"])]).await;
    assert!(one(store, "SELECT count(*) FROM article_passages").await.parse::<u32>().unwrap() > 15);
    let places =
        [0, 50_000, 99_990].into_iter().chain((1..17).step_by(3).flat_map(|n| [n * 5_936 - 3, n * 5_936 + 61]));
    for start in places {
        let part: String = chars[start..start + 6].iter().collect();
        assert_eq!(numbers(store, &part).await, [1], "{start}");
    }
    let long: String = chars[5_900..5_960].iter().collect();
    assert_eq!(numbers(store, &long).await, [1]);
    assert_eq!(found_in(store, "鑫 淼").await, [1]);
    assert_eq!(found_in(store, "鑫 -淼").await, [2]);
    assert_eq!(found_in(store, "tea OR 淼").await, [1, 2]);
}

async fn a_word_that_is_repeated_without_end_is_found(store: &Store) {
    let text = format!("{}终", "哈".repeat(3_000));
    store_pages(store, &[page(1, &[&text]), page(2, &["tea ".repeat(3_000).as_str(), "cake"])]).await;
    for (query, expected) in
        [("哈哈哈", 1), ("哈终", 1), ("终", 1), ("\"tea tea tea\"", 2), ("\"tea cake\" OR cake", 2)]
    {
        assert_eq!(numbers(store, query).await, [expected], "{query}");
    }
}

/// As a program before the index left it.
async fn forget_index(store: &Store) {
    execute(store, "DELETE FROM article_passages").await;
    execute(store, "UPDATE search_progress SET folding = 0, after_article_id = ''").await;
}

async fn articles_of_an_older_program_are_indexed_in_steps(store: &Store) {
    let pages: Vec<Record> = (0..230).map(|n| titled(n, "题目", &["tea", &format!("第{n}篇")])).collect();
    store_pages(store, &pages).await;
    forget_index(store).await;
    assert_eq!(found_in(store, "tea").await, [0; 0]);
    let steps = Mutex::new(Vec::new());
    store.migrate_telling(&|done| steps.lock().unwrap().push(done)).await.unwrap();
    assert_eq!(*steps.lock().unwrap(), [100, 200, 230]);
    assert_eq!(found_in(store, "tea").await.len(), 230);
    assert_eq!(found_in(store, "第77篇 title:题目").await, [77]);
    let before = one(store, PASSAGES).await;
    store.migrate_telling(&|done| steps.lock().unwrap().push(done)).await.unwrap();
    assert_eq!((one(store, PASSAGES).await, steps.lock().unwrap().len()), (before, 3));
}

async fn indexing_goes_on_where_it_was(store: &Store) {
    store_pages(store, &(0..5).map(|n| page(n, &["tea"])).collect::<Vec<_>>()).await;
    forget_index(store).await;
    // As if killed behind the third article.
    let ids = lines(store, "SELECT article_id, url FROM articles ORDER BY article_id").await;
    let (third, _) = ids[2].split_once('|').unwrap();
    let stopped = format!("UPDATE search_progress SET folding = 1, after_article_id = '{third}'");
    execute(store, stopped.leak()).await;
    store.migrate().await.unwrap();
    let mut rest: Vec<usize> = ids[3..].iter().map(|id| id.rsplit('/').next().unwrap().parse().unwrap()).collect();
    rest.sort_unstable();
    assert_eq!(found_in(store, "tea").await, rest);
    assert_eq!(one(store, "SELECT count(*) FROM search_progress WHERE after_article_id IS NULL").await, "1");
}

async fn another_folding_indexes_all_anew(store: &Store) {
    store_pages(store, &(0..3).map(|n| page(n, &["tea"])).collect::<Vec<_>>()).await;
    store.migrate().await.unwrap();
    execute(store, "UPDATE search_progress SET folding = 999, after_article_id = NULL").await;
    execute(store, "UPDATE article_passages SET site = 'as.it.was'").await;
    store.migrate().await.unwrap();
    assert_eq!(one(store, "SELECT count(*) FROM article_passages WHERE site = 'as.it.was'").await, "0");
    assert_eq!(found_in(store, "tea").await, [0, 1, 2]);
}
