//! Tests of earlier versions: what is kept, what counts as a change, what does not.
//! Never a page: that is the drill of edits.

use super::fixture::{
    article, at, begin, claim, ended, enqueue, give_back_all, lines, on_both, one, queued, record, ticket,
};
use copydesk::model::{BlockKind, Outcome, Person, PersonRole, Record, RecordBlock};
use copydesk::store::{Batch, Store, Which};

on_both!(
    a_version_that_is_replaced_is_kept_whole,
    each_change_is_told_by_its_words,
    counters_chrome_and_times_make_no_version,
    the_same_content_under_new_rules_is_written_and_makes_no_version,
    other_content_under_new_rules_says_so,
    paragraphs_marked_up_anew_make_no_version,
    titles_before_and_after_stand_side_by_side,
    a_better_url_makes_no_version,
    an_article_that_goes_takes_its_versions_along,
);

const URL: &str = "http://a.example/1";

/// Fetches the page as it is now, at that hour.
async fn visit(store: &Store, page: &Record, hour: usize) -> Outcome {
    let run = if hour == 0 { queued(store, &[URL]).await } else { begin(store).await };
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    let mut page = page.clone();
    page.fetched_at = at(&format!("2025-07-07T{hour:02}:00:00Z"));
    let batch =
        Batch { run, completions: vec![ended(ticket(&leases, URL), article(page))], give_back: give_back_all(&leases) };
    store.complete(&batch).await.unwrap().settled[0].outcome.unwrap()
}

fn first() -> Record {
    let mut page = record(URL, "The bridge is 40 metres long.");
    page.title = Some("A bridge opens".into());
    page.people = vec![person("Ann Lee", PersonRole::Author), person("Bo Chen", PersonRole::Editor)];
    page
}

fn person(name: &str, role: PersonRole) -> Person {
    Person { name: name.into(), role, organisation: None }
}

fn with_text(text: &str) -> Record {
    let mut page = first();
    page.body_text = text.into();
    page.blocks = vec![RecordBlock { kind: BlockKind::Paragraph, text: text.into() }];
    page.content_hash = copydesk::model::UrlHash::of(text).to_hex();
    page
}

/// What `v_changed` says after this second version.
async fn change(store: &Store, second: &Record) -> Vec<String> {
    visit(store, &first(), 0).await;
    visit(store, second, 1).await;
    lines(store, "SELECT changes FROM v_changed ORDER BY revision").await
}

async fn a_version_that_is_replaced_is_kept_whole(store: &Store) {
    visit(store, &first(), 0).await;
    assert_eq!(visit(store, &with_text("The bridge is 50 metres long."), 1).await, Outcome::Updated);
    assert_eq!(
        lines(store, "SELECT revision, title, body_text, authors, published_on, lang, captions FROM article_revisions")
            .await,
        ["1|A bridge opens|The bridge is 40 metres long.|Ann Lee|2025-01-12|zh-Hans|-"]
    );
    assert_eq!(
        lines(store, "SELECT revision, changed_at, changes, diff, rules_changed FROM v_changed").await,
        ["2|2025-07-07T01:00:00.000000Z|body|The bridge is [-40-]{+50+} metres long.|0"]
    );
    assert_eq!(
        one(store, "SELECT revision, body_text, content_changed_at FROM v_articles").await,
        "2|The bridge is 50 metres long.|2025-07-07T01:00:00.000000Z"
    );
}

async fn each_change_is_told_by_its_words(store: &Store) {
    visit(store, &first(), 0).await;
    let mut page = first();
    let mut hour = 0;
    let mut check = async |page: &Record, words: &str| {
        hour += 1;
        assert_eq!(visit(store, page, hour).await, Outcome::Updated, "{words}");
        assert_eq!(one(store, "SELECT changes FROM v_changed ORDER BY revision DESC LIMIT 1").await, words);
    };
    page.title = Some("A bridge closes".into());
    check(&page, "headline").await;
    page.published_on = Some("2025-01-13".parse().unwrap());
    check(&page, "date").await;
    page.people[0].name = "Ann Li".into();
    check(&page, "authors").await;
    page.blocks.push(RecordBlock { kind: BlockKind::Caption, text: "The bridge at night".into() });
    check(&page, "body").await;
    page.blocks.push(RecordBlock { kind: BlockKind::Paragraph, text: "Correction: it is 50 metres long.".into() });
    check(&page, "body, correction").await;
    assert_eq!(one(store, "SELECT revision FROM articles").await, "6");
    assert_eq!(one(store, "SELECT captions FROM article_revisions WHERE revision = 5").await, "The bridge at night");
}

async fn counters_chrome_and_times_make_no_version(store: &Store) {
    let mut page = first();
    (page.view_count, page.comment_count) = (Some(900), Some(7));
    page.modified_at = Some(at("2025-07-07T00:30:00Z"));
    (page.tags, page.section_label) = (vec!["other".into()], Some("Elsewhere".into()));
    page.people.push(person("Cy Dow", PersonRole::Photographer));
    assert_eq!(change(store, &page).await, Vec::<String>::new());
    assert_eq!(
        one(
            store,
            "SELECT revision, content_changed_at, fetched_at, view_count, comment_count, modified_at FROM articles"
        )
        .await,
        "1|2025-07-07T00:00:00.000000Z|2025-07-07T01:00:00.000000Z|900|7|2025-07-07T00:30:00.000000Z"
    );
    assert_eq!(one(store, "SELECT outcome FROM url_outcomes").await, "not_modified");
}

async fn the_same_content_under_new_rules_is_written_and_makes_no_version(store: &Store) {
    let mut page = first();
    page.rules_version = "r2".into();
    page.tags = vec!["three".into()];
    assert_eq!(change(store, &page).await, Vec::<String>::new());
    assert_eq!(
        one(store, "SELECT revision, content_changed_at, rules_version FROM articles").await,
        "1|2025-07-07T00:00:00.000000Z|r2"
    );
    assert_eq!(lines(store, "SELECT tag FROM article_tags").await, ["three"]);
    assert_eq!(one(store, "SELECT outcome FROM url_outcomes").await, "not_modified");
}

async fn other_content_under_new_rules_says_so(store: &Store) {
    let mut page = with_text("The bridge is 50 metres long.");
    page.rules_version = "r2".into();
    assert_eq!(change(store, &page).await, ["body"]);
    assert_eq!(one(store, "SELECT rules_changed FROM v_changed").await, "1");
}

async fn paragraphs_marked_up_anew_make_no_version(store: &Store) {
    let mut page = with_text("The bridge is\n\n40 metres long.");
    let block = |kind, text: &str| RecordBlock { kind, text: text.into() };
    page.blocks = vec![block(BlockKind::Subhead, "The bridge is"), block(BlockKind::Quote, "40 metres long.")];
    assert_eq!(change(store, &page).await, Vec::<String>::new());
    assert_eq!(lines(store, "SELECT kind FROM article_blocks ORDER BY block").await, ["subhead", "quote"]);
}

async fn titles_before_and_after_stand_side_by_side(store: &Store) {
    for (hour, title) in ["one", "two", "three"].iter().enumerate() {
        let mut page = first();
        page.title = Some((*title).into());
        visit(store, &page, hour).await;
    }
    assert_eq!(
        lines(store, "SELECT revision, title_before, title FROM v_changed ORDER BY revision").await,
        ["2|one|two", "3|two|three"]
    );
}

/// Whoever comes first, the record of the better URL stands at last: no order makes a history.
async fn a_better_url_makes_no_version(store: &Store) {
    let run = queued(store, &[URL, "http://a.example/1?from=list"]).await;
    let leases = claim(store, "w").await;
    let foreign = ended(ticket(&leases, "http://a.example/1?from=list"), article(first()));
    let own = ended(ticket(&leases, URL), article(with_text("Another text.")));
    let batch = Batch { run, completions: vec![foreign, own], give_back: give_back_all(&leases) };
    store.complete(&batch).await.unwrap();
    assert_eq!(one(store, "SELECT revision, body_text FROM articles").await, "1|Another text.");
    assert_eq!(one(store, "SELECT count(*) FROM article_revisions").await, "0");
}

async fn an_article_that_goes_takes_its_versions_along(store: &Store) {
    visit(store, &first(), 0).await;
    visit(store, &with_text("Other."), 1).await;
    assert_eq!(one(store, "SELECT count(*) FROM article_revisions").await, "1");
    assert_eq!(
        one(store, "SELECT count(*) FROM article_revisions r JOIN articles a ON a.article_id = r.article_id").await,
        "1"
    );
}
