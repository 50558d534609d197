//! A site that edits its articles in twelve known ways: every change is found and told by its words, and no other.
//! Never a change that the test does not know of.

pub mod site;

use crate::{
    pipeline::{fetcher, job},
    store::fixture::{lines, migrated, on_both, one},
    support::{
        origin::{Origin, html, status},
        postgres,
    },
};
use copydesk::{
    pipeline::{self, Job},
    store::{Store, Which},
};
use site::{EDITS, Edit, Page};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

on_both!(every_edit_of_forty_eight_articles_is_found_and_told);

/// Between two requests: the site is our own.
const DELAY: Duration = Duration::from_millis(4);
/// 1,500 pages on each engine, beside other work.
const DRILL_LIMIT: Duration = Duration::from_secs(600);

/// A site of numbered articles, each edited in its own way from the second round on.
async fn edited_site(articles: usize, round: &Arc<AtomicUsize>) -> Origin {
    let round = Arc::clone(round);
    Origin::site(move |asked| {
        let number = asked.path.trim_matches('/').parse::<usize>().ok().filter(|number| *number < articles);
        let Some(number) = number else { return status(404, "", "") };
        let mut page = Page::numbered(number);
        if round.load(Ordering::SeqCst) > 0 {
            Edit::of(number).apply(&mut page);
        }
        html(page.html().as_bytes())
    })
    .await
}

async fn visit(store: &Store, urls: &[String]) {
    let job = Job { which: Which::All, fetcher: fetcher(DELAY), ..job(store, urls) };
    pipeline::run(job).await.unwrap();
}

async fn check(store: &Store, articles: usize) {
    let round = Arc::new(AtomicUsize::new(0));
    let origin = edited_site(articles, &round).await;
    let urls: Vec<String> = (0..articles).map(|n| origin.url(&format!("/{n}"))).collect();
    visit(store, &urls).await;
    assert_eq!(one(store, "SELECT count(*) FROM v_articles").await, articles.to_string());
    assert_eq!(one(store, "SELECT count(*) FROM v_changed").await, "0");
    round.store(1, Ordering::SeqCst);
    visit(store, &urls).await;
    // Address, changes, revision, whether there is a diff, whether the content's time moved.
    let found = lines(
        store,
        "SELECT a.url, coalesce(c.changes, ''), a.revision, CASE WHEN c.diff <> '' THEN 1 ELSE 0 END,
                CASE WHEN a.content_changed_at > a.first_seen_at THEN 1 ELSE 0 END
           FROM v_articles a LEFT JOIN v_changed c ON c.article_id = a.article_id",
    )
    .await;
    let mut wrong = Vec::new();
    for line in &found {
        let (url, told) = line.split_once('|').unwrap();
        let number: usize = url.rsplit('/').next().unwrap().parse().unwrap();
        let edit = Edit::of(number);
        let words = edit.changes();
        let moved = u8::from(!words.is_empty());
        let has_diff = u8::from(words.contains("headline") || words.contains("body"));
        if told != format!("{words}|{}|{has_diff}|{moved}", 1 + moved) {
            wrong.push(format!("article {number}, {edit:?}: {told}"));
        }
    }
    assert_eq!(found.len(), articles);
    assert!(wrong.is_empty(), "{} of {articles} are told wrongly:\n{}", wrong.len(), wrong.join("\n"));
    let expected = (0..articles).filter(|number| !Edit::of(*number).changes().is_empty()).count();
    assert_eq!(one(store, "SELECT count(*) FROM v_changed").await, expected.to_string());
    visit(store, &urls).await;
    assert_eq!(one(store, "SELECT count(*) FROM v_changed").await, expected.to_string(), "a third look found more");
    println!("{articles} articles: {expected} changes found and told right, none false");
}

async fn every_edit_of_forty_eight_articles_is_found_and_told(store: &Store) {
    check(store, 4 * EDITS.len()).await;
}

/// 504 articles, on both engines.
#[test]
#[ignore = "long: .ci/full edits"]
fn drill_edits() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite://{}", folder.path().join("edits.db").display());
    for url in [Some(sqlite), postgres::fresh_database()].into_iter().flatten() {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let store = migrated(&url).await;
            let whole = check(&store, 42 * EDITS.len());
            tokio::time::timeout(DRILL_LIMIT, whole).await.expect("the drill takes too long");
            store.close().await;
        });
    }
}
