//! Tests of completion: what counts, what is written, what a failure leaves alone.
//! Never duplicates: they have their own file.

use super::fixture::{
    article, at, begin, claim, claim_for, complete, ended, enqueue, failure, give_back_all, lines, on_both, one,
    outcomes, queued, record, ticket,
};
use copydesk::model::{
    Annotation, CanonicalUrl, Caption, Dateline, End, Entity, EntityKind, EntityMethod, FailureCode, FieldCandidate,
    Image, Keyword, Outcome, Person, PersonRole,
};
use copydesk::store::{Batch, Store, Which};
use std::time::Duration;

on_both!(
    a_record_is_stored_with_all_its_parts,
    a_result_counts_once,
    a_late_result_counts_while_its_row_stands,
    a_result_of_an_older_attempt_is_ignored,
    the_same_content_again_is_not_modified,
    other_content_is_an_update,
    a_304_keeps_the_article,
    a_failure_never_wipes_an_article,
    hosts_are_given_back_in_the_same_step,
    parts_are_replaced_when_the_content_changes,
);

const URL: &str = "http://a.example/1";
const OTHER: &str = "http://a.example/2";

/// An article with one of everything.
fn full_record() -> copydesk::model::Record {
    let mut r = record(URL, "海南自贸港");
    r.annotations = vec![Annotation {
        kind: "pinyin",
        block: 0,
        offset: 2,
        surface: "自".into(),
        value: "zì".into(),
        raw: "(zì)".into(),
    }];
    r.captions = vec![Caption {
        raw: "港口 新华社发".into(),
        caption: "港口".into(),
        credit: Some("新华社发".into()),
        date: Some("--08-22".into()),
        block: 0,
    }];
    let image = CanonicalUrl::parse("http://a.example/i.jpg").unwrap();
    r.images = vec![Image {
        url: image,
        raw: None,
        caption: None,
        credit: None,
        taken_on: Some("2025-01-12".parse().unwrap()),
    }];
    let person = |name: &str, role| Person { name: name.into(), role, organisation: None };
    r.people = vec![
        person("李一", PersonRole::Reporter),
        person("王二", PersonRole::Author),
        person("Ann", PersonRole::Author),
    ];
    r.fields =
        vec![FieldCandidate { field: "title", value: "t".into(), source: "h1".into(), confidence: 0.5, chosen: true }];
    r.flags = vec!["spun".into()];
    let entity = |kind, surface: &str, normal: &str, method| Entity {
        kind,
        surface: surface.into(),
        name: surface.into(),
        normal: normal.into(),
        role: None,
        amount: None,
        currency: None,
        block: 0,
        offset: 0,
        method,
    };
    r.entities = vec![
        entity(EntityKind::Place, "海南", "Hainan", EntityMethod::Gazetteer),
        Entity {
            amount: Some("120000000".into()),
            currency: Some("CNY"),
            offset: 3,
            ..entity(EntityKind::Money, "1.2亿元", "120000000 CNY", EntityMethod::Pattern)
        },
        Entity {
            role: Some("主任".into()), ..entity(EntityKind::Person, "林知夏", "林知夏", EntityMethod::Pattern)
        },
    ];
    let keyword = |word: &str, score| Keyword { word: word.into(), score };
    r.keywords = vec![keyword("自贸港", 1.0), keyword("海南", 0.5)];
    r.dateline = Some(Dateline {
        agency: Some("新华社".into()),
        year: Some(2025),
        month: Some(1),
        day: Some(12),
        ..Dateline::default()
    });
    r
}

async fn a_record_is_stored_with_all_its_parts(store: &Store) {
    let run = queued(store, &[URL]).await;
    let done = ended(ticket(&claim(store, "w").await, URL), article(full_record()));
    assert_eq!(outcomes(&complete(store, run, vec![done]).await), [Some(Outcome::Stored)]);
    let check = async |sql, expected: &str| assert_eq!(one(store, sql).await, expected, "{sql}");
    check(
        "SELECT url, title, lang, published_on, published_at, authors, word_count FROM v_articles",
        "http://a.example/1|About 海南自贸港|zh-Hans|2025-01-12|2025-01-12T08:00:00.500000Z|王二, Ann|2",
    )
    .await;
    check(
        "SELECT body_text, source_republished, paywall, dateline_agency, dateline_on, simhash, quality, revision,
             first_seen_at, content_changed_at, removed_at FROM articles",
        "海南自贸港|0|-|新华社|2025-01-12|-5|0.5|1|2025-07-07T00:00:00.000000Z|2025-07-07T00:00:00.000000Z|-",
    )
    .await;
    check("SELECT block, kind, text FROM article_blocks", "0|paragraph|海南自贸港").await;
    check("SELECT kind, block, char_offset, surface, value, raw FROM article_annotations", "pinyin|0|2|自|zì|(zì)")
        .await;
    check("SELECT caption, credit, stated_on FROM article_captions", "港口|新华社发|--08-22").await;
    check("SELECT url, caption, taken_on FROM article_images", "http://a.example/i.jpg|-|2025-01-12").await;
    check("SELECT field, value, source, confidence, chosen FROM article_fields", "title|t|h1|0.5|1").await;
    check("SELECT ordinal, tag FROM article_tags ORDER BY 1", "0|one\n1|two").await;
    check("SELECT flag FROM article_flags", "spun").await;
    check(
        "SELECT ordinal, kind, surface, name, normal, role, amount, currency, block, char_offset, char_count, method
           FROM article_entities ORDER BY ordinal",
        "0|place|海南|海南|Hainan|-|-|-|0|0|2|gazetteer\n\
         1|money|1.2亿元|1.2亿元|120000000 CNY|-|120000000|CNY|0|3|5|pattern\n\
         2|person|林知夏|林知夏|林知夏|主任|-|-|0|0|3|pattern",
    )
    .await;
    check("SELECT ordinal, word, score FROM article_keywords ORDER BY 1", "0|自贸港|1.0\n1|海南|0.5").await;
    check("SELECT outcome, attempts, http_status, next_due_at IS NULL FROM url_outcomes", "stored|1|200|0").await;
    check("SELECT result, attempt, elapsed_ms, redirect_count FROM fetches", "article|1|7|0").await;
    check("SELECT count(*) FROM queue", "0").await;
}

async fn a_result_counts_once(store: &Store) {
    let run = queued(store, &[URL]).await;
    let done = ended(ticket(&claim(store, "w").await, URL), article(record(URL, "x")));
    let twice = complete(store, run, vec![done.clone(), done.clone()]).await;
    assert_eq!(outcomes(&twice), [Some(Outcome::Stored), None]);
    assert_eq!(outcomes(&complete(store, run, vec![done]).await), [None]);
    assert_eq!(one(store, "SELECT stored_count, ended_count FROM v_run_summary").await, "1|1");
    assert_eq!(one(store, "SELECT count(*) FROM fetches").await, "1");
}

async fn a_late_result_counts_while_its_row_stands(store: &Store) {
    let run = queued(store, &[URL]).await;
    let late = claim_for(store, "w1", Duration::ZERO).await;
    let holder = claim(store, "w2").await;
    let (owner, end) = ("SELECT lease_owner, lease_epoch FROM hosts", article(record(URL, "late")));
    let batch = Batch { run, completions: vec![ended(ticket(&late, URL), end)], give_back: give_back_all(&late) };
    assert_eq!(outcomes(&store.complete(&batch).await.unwrap()), [Some(Outcome::Stored)]);
    assert_eq!(one(store, owner).await, "w2|2", "the late one gives no host back");
    let second = ended(ticket(&holder, URL), article(record(URL, "second")));
    assert_eq!(outcomes(&complete(store, run, vec![second]).await), [None]);
    assert_eq!(one(store, "SELECT body_text FROM articles").await, "late");
}

async fn a_result_of_an_older_attempt_is_ignored(store: &Store) {
    let run = queued(store, &[URL]).await;
    let first = ticket(&claim(store, "w").await, URL);
    let again = End::Retry { failure: failure(FailureCode::Timeout), wait: Duration::ZERO };
    complete(store, run, vec![ended(first, again)]).await;
    assert_eq!(outcomes(&complete(store, run, vec![ended(first, article(record(URL, "x")))]).await), [None]);
    assert_eq!(one(store, "SELECT attempt FROM queue").await, "2");
}

/// Fetches the URL in a new run, with this end; gives the outcome.
async fn refetch(store: &Store, end: End) -> Option<Outcome> {
    let run = begin(store).await;
    assert_eq!(enqueue(store, run, Which::All).await, 1);
    let leases = claim(store, "w").await;
    let batch = Batch { run, completions: vec![ended(ticket(&leases, URL), end)], give_back: give_back_all(&leases) };
    store.complete(&batch).await.unwrap().settled[0].outcome
}

/// A store whose only page was fetched once.
async fn fetched_once(store: &Store) {
    let run = queued(store, &[URL]).await;
    let leases = claim(store, "w").await;
    let first = ended(ticket(&leases, URL), article(record(URL, "first")));
    store.complete(&Batch { run, completions: vec![first], give_back: give_back_all(&leases) }).await.unwrap();
}

const STATE: &str = "SELECT body_text, revision, first_seen_at, content_changed_at, fetched_at FROM articles";

async fn the_same_content_again_is_not_modified(store: &Store) {
    fetched_once(store).await;
    let mut same = record(URL, "first");
    same.fetched_at = at("2025-08-08T00:00:00Z");
    assert_eq!(refetch(store, article(same)).await, Some(Outcome::NotModified));
    assert_eq!(
        one(store, STATE).await,
        "first|1|2025-07-07T00:00:00.000000Z|2025-07-07T00:00:00.000000Z|2025-08-08T00:00:00.000000Z"
    );
}

async fn other_content_is_an_update(store: &Store) {
    fetched_once(store).await;
    let mut other = record(URL, "second");
    other.fetched_at = at("2025-08-08T00:00:00Z");
    assert_eq!(refetch(store, article(other)).await, Some(Outcome::Updated));
    assert_eq!(
        one(store, STATE).await,
        "second|2|2025-07-07T00:00:00.000000Z|2025-08-08T00:00:00.000000Z|2025-08-08T00:00:00.000000Z"
    );
}

async fn a_304_keeps_the_article(store: &Store) {
    fetched_once(store).await;
    let run = begin(store).await;
    enqueue(store, run, Which::All).await;
    let leases = claim(store, "w").await;
    assert_eq!(leases[0].targets[0].validators.etag.as_deref(), Some("\"e1\""));
    let done = ended(ticket(&leases, URL), End::NotModified { refetch_after: None });
    assert_eq!(outcomes(&complete(store, run, vec![done]).await), [Some(Outcome::NotModified)]);
    assert_eq!(one(store, "SELECT body_text, fetched_at FROM articles").await, "first|2025-07-07T00:00:01.000000Z");
    assert_eq!(one(store, "SELECT etag FROM targets").await, "\"e1\"");
}

async fn a_failure_never_wipes_an_article(store: &Store) {
    fetched_once(store).await;
    let dead = End::Dead { failure: failure(FailureCode::PermanentHttp).with_status(404) };
    assert_eq!(refetch(store, dead).await, Some(Outcome::Failed));
    assert_eq!(one(store, "SELECT body_text FROM v_articles").await, "first");
    let gone = End::Rejected { failure: failure(FailureCode::EmptyContent), refetch_after: None };
    assert_eq!(refetch(store, gone).await, Some(Outcome::Rejected));
    assert_eq!(one(store, "SELECT body_text FROM v_articles").await, "first");
    assert_eq!(one(store, "SELECT outcome, article_id IS NULL, duplicate_of FROM url_outcomes").await, "rejected|0|-");
}

async fn hosts_are_given_back_in_the_same_step(store: &Store) {
    let run = queued(store, &[URL, OTHER]).await;
    let leases = claim(store, "w").await;
    let done = ended(ticket(&leases, URL), article(record(URL, "x")));
    store.complete(&Batch { run, completions: vec![done], give_back: give_back_all(&leases) }).await.unwrap();
    let again = claim(store, "w").await;
    assert_eq!(again[0].targets.len(), 1);
    assert_eq!(again[0].targets[0].url.as_str(), OTHER);
}

async fn parts_are_replaced_when_the_content_changes(store: &Store) {
    fetched_once(store).await;
    let mut other = record(URL, "second");
    other.tags = vec!["three".into()];
    (other.entities, other.keywords) = (full_record().entities, full_record().keywords);
    refetch(store, article(other)).await;
    assert_eq!(one(store, "SELECT count(*) FROM article_entities").await, "3");
    assert_eq!(lines(store, "SELECT tag FROM article_tags").await, ["three"]);
    assert_eq!(lines(store, "SELECT text FROM article_blocks").await, ["second"]);
    refetch(store, article(record(URL, "third"))).await;
    for table in ["SELECT count(*) FROM article_entities", "SELECT count(*) FROM article_keywords"] {
        assert_eq!(one(store, table).await, "0", "{table}");
    }
}
