//! Tests of clusters in the store: joining, leaving, naming the earliest.
//! Never what makes a text a copy: that is `text::sketch`.

mod costs;
mod races;

use super::fixture::{
    article, at, claim, complete, ended, enqueue, give_back_all, lines, on_both, one, queued, record, ticket,
};
use copydesk::model::Record;
use copydesk::store::{Engine, Store, Which};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

on_both!(
    copies_on_two_sites_are_one_cluster,
    a_story_that_nobody_else_has_is_in_no_cluster,
    the_earliest_is_named_by_its_day_then_its_hour,
    a_changed_article_leaves_its_cluster,
    a_cluster_without_its_link_falls_apart,
    what_was_not_joined_is_joined_later,
    an_unchanged_sketch_is_not_compared_again,
    articles_of_an_older_program_get_their_sketch,
);

/// A story of so many words that stand nowhere else.
pub fn story(name: &str, words: std::ops::Range<usize>) -> String {
    words.map(|i| format!("{name}{i}")).collect::<Vec<_>>().join(" ") + "."
}

pub fn page(url: &str, text: &str) -> Record {
    record(url, text)
}

/// Stores these pages in a run of their own, and joins what waits.
pub async fn store_pages(store: &Store, pages: &[Record]) {
    let urls: Vec<&str> = pages.iter().map(|page| page.url.as_str()).collect();
    let run = queued(store, &urls).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let ends = pages.iter().map(|page| ended(ticket(&leases, page.url.as_str()), article(page.clone())));
    complete(store, run, ends.collect()).await;
    store.release(&give_back_all(&leases)).await.unwrap();
}

pub async fn join_all(store: &Store) {
    while store.join_copies().await.unwrap() > 0 {}
}

/// The URLs of each cluster, sorted.
pub async fn clusters(store: &Store) -> Vec<String> {
    let sql = "SELECT cluster_id, ordinal, url FROM v_duplicates ORDER BY cluster_id, ordinal";
    let mut clusters: Vec<(String, Vec<String>)> = Vec::new();
    for line in lines(store, sql).await {
        let parts: Vec<&str> = line.split('|').collect();
        if clusters.last().is_none_or(|(id, _)| id != parts[0]) {
            clusters.push((parts[0].into(), Vec::new()));
        }
        clusters.last_mut().unwrap().1.push(parts[2].trim_start_matches("http://").into());
    }
    let sorted = |(_, mut urls): (String, Vec<String>)| {
        urls.sort();
        urls.join(" ")
    };
    let mut clusters: Vec<String> = clusters.into_iter().map(sorted).collect();
    clusters.sort();
    clusters
}

async fn copies_on_two_sites_are_one_cluster(store: &Store) {
    let (first, second) =
        (page("http://a.example/1", &story("a", 0..200)), page("http://b.example/1", &story("a", 0..90)));
    store_pages(store, std::slice::from_ref(&first)).await;
    join_all(store).await;
    store_pages(store, &[second.clone(), page("http://c.example/1", &story("c", 0..200))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    let smallest = first.id.min(second.id);
    assert_eq!(one(store, "SELECT DISTINCT cluster_id FROM articles WHERE cluster_id IS NOT NULL").await, smallest);
    assert_eq!(one(store, "SELECT cluster_id, article_count FROM clusters").await, format!("{smallest}|2"));
}

async fn a_story_that_nobody_else_has_is_in_no_cluster(store: &Store) {
    let short = |host: &str| page(&format!("http://{host}.example/short"), "Five words are no story.");
    let pages = [page("http://a.example/1", &story("a", 0..200)), short("a"), short("b"), short("c")];
    store_pages(store, &pages).await;
    assert_eq!(store.join_copies().await.unwrap(), 4);
    assert_eq!(one(store, "SELECT count(*), count(cluster_id) FROM articles").await, "4|0");
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

async fn the_earliest_is_named_by_its_day_then_its_hour(store: &Store) {
    let copy = |host: &str, on: Option<&str>, hour: Option<&str>| {
        let mut page = page(&format!("http://{host}.example/1"), &story("a", 0..200));
        page.published_on = on.map(|on| on.parse().unwrap());
        page.published_at = hour.map(at);
        page.site_name = None;
        page
    };
    let mut named = copy("d", Some("2025-01-11"), Some("2025-01-11T07:30:00Z"));
    named.source_name = Some("The Wire".into());
    let pages = [
        copy("a", Some("2025-01-12"), Some("2025-01-12T01:00:00Z")),
        copy("b", Some("2025-01-11"), None),
        copy("c", None, None),
        named,
    ];
    store_pages(store, &pages).await;
    join_all(store).await;
    let first = "SELECT first_article_id, earliest_source, published_on FROM clusters";
    assert_eq!(one(store, first).await, format!("{}|The Wire|2025-01-11", pages[3].id));
    assert_eq!(
        lines(store, "SELECT ordinal, source, earliest_source FROM v_duplicates ORDER BY ordinal").await,
        ["1|The Wire|The Wire", "2|b.example|The Wire", "3|a.example|The Wire", "4|c.example|The Wire"]
    );
}

async fn a_changed_article_leaves_its_cluster(store: &Store) {
    let pages = ["a", "b", "c"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
    store_pages(store, &[page("http://b.example/1", &story("new", 0..200))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 c.example/1"]);
    store_pages(store, &[page("http://c.example/1", &story("new", 0..150))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["b.example/1 c.example/1"]);
}

async fn a_cluster_without_its_link_falls_apart(store: &Store) {
    // The shortest is too short beside the longest; only the one between is a copy of both.
    let cut = |host: &str, words: usize| page(&format!("http://{host}.example/1"), &story("a", 0..words));
    store_pages(store, &[cut("a", 1000), cut("b", 300), cut("c", 60)]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
    store_pages(store, &[page("http://b.example/1", &story("new", 0..300))]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, Vec::<String>::new());
    store_pages(store, &[cut("b", 250)]).await;
    join_all(store).await;
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1 c.example/1"]);
}

async fn what_was_not_joined_is_joined_later(store: &Store) {
    let pages = ["a", "b"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    assert_eq!(one(store, "SELECT count(*) FROM article_sketches WHERE joined_at IS NULL").await, "2");
    assert_eq!(clusters(store).await, Vec::<String>::new());
    assert_eq!(store.join_copies().await.unwrap(), 2);
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    assert_eq!(one(store, "SELECT count(*) FROM article_sketches WHERE joined_at IS NULL").await, "0");
}

async fn an_unchanged_sketch_is_not_compared_again(store: &Store) {
    let mut page = page("http://a.example/1", &story("a", 0..200));
    store_pages(store, &[page.clone()]).await;
    assert_eq!(store.join_copies().await.unwrap(), 1);
    page.title = Some("Another headline".into());
    page.content_hash = "another".into();
    store_pages(store, &[page]).await;
    assert_eq!(one(store, "SELECT revision FROM articles").await, "2");
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

async fn articles_of_an_older_program_get_their_sketch(store: &Store) {
    let pages = ["a", "b"].map(|host| page(&format!("http://{host}.example/1"), &story("a", 0..200)));
    store_pages(store, &pages).await;
    execute(store, "DELETE FROM article_sketches").await;
    store.migrate().await.unwrap();
    assert_eq!(store.join_copies().await.unwrap(), 2);
    assert_eq!(clusters(store).await, ["a.example/1 b.example/1"]);
    store.migrate().await.unwrap();
    assert_eq!(store.join_copies().await.unwrap(), 0);
}

/// A statement of the test's own that writes.
pub async fn execute(store: &Store, sql: &'static str) {
    try_execute(store, sql.into()).await.unwrap();
}

/// The same, which the database may refuse.
pub async fn try_execute(store: &Store, sql: String) -> Result<(), sqlx::Error> {
    match store.engine() {
        Engine::Sqlite => {
            let file = one(store, "SELECT file FROM pragma_database_list WHERE name = 'main'").await;
            let mut raw = sqlx::SqliteConnection::connect(&format!("sqlite://{file}")).await?;
            sqlx::query(AssertSqlSafe(sql)).execute(&mut raw).await?;
        }
        Engine::Postgres => {
            let at = one(store, "SELECT inet_server_port() || '/' || current_database()").await;
            let mut raw = PgConnection::connect(&format!("postgres://copydesk@127.0.0.1:{at}")).await?;
            sqlx::query(AssertSqlSafe(sql)).execute(&mut raw).await?;
        }
    }
    Ok(())
}
