//! Tests of columns that hold words of a closed list: each word of the program is taken, any other is refused.
//! Never a list of its own where the program has one.

use super::{
    copies::{store_pages, try_execute},
    fixture::{on_both, one, record},
};
use copydesk::{
    model::{Annotation, Basis, Entity, EntityKind, EntityMethod, FailureCode, NoteKind, Record, StageName, UrlHash},
    store::Store,
};

on_both!(words_of_the_lists_are_taken_and_no_others);

/// Column and words of each list.
fn lists() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let stages = [StageName::Intake, StageName::Fetch, StageName::Refine, StageName::Write].map(StageName::as_str);
    let codes: Vec<&str> = FailureCode::ALL.iter().map(|code| code.as_str()).collect();
    let bases = [
        Basis::JsonLd,
        Basis::Meta,
        Basis::TimeElement,
        Basis::Url,
        Basis::Visible,
        Basis::Dateline,
        Basis::Feed,
        Basis::Http,
    ];
    let bases = bases.map(Basis::as_str).to_vec();
    let notes = [NoteKind::Pinyin, NoteKind::Gloss, NoteKind::Ruby, NoteKind::Reader].map(NoteKind::as_str);
    let methods = [
        EntityMethod::Gazetteer,
        EntityMethod::Pattern,
        EntityMethod::Dateline,
        EntityMethod::Credit,
        EntityMethod::Repeat,
    ];
    vec![
        ("sources", "kind", vec!["urls", "feed", "sitemap", "hub", "warc"]),
        ("targets", "stage", stages.to_vec()),
        ("targets", "failure_code", codes.clone()),
        ("fetches", "stage", stages.to_vec()),
        ("fetches", "failure_code", codes),
        ("articles", "published_basis", bases.clone()),
        ("articles", "modified_basis", bases.clone()),
        ("article_revisions", "published_basis", bases),
        ("article_annotations", "kind", notes.to_vec()),
        ("article_entities", "method", methods.map(EntityMethod::as_str).to_vec()),
    ]
}

/// A version of an article that has a row in every table.
fn version(text: &str) -> Record {
    let (surface, value, raw) = ("港口".to_string(), "gǎngkǒu".to_string(), "(gǎngkǒu)".to_string());
    let entity = Entity {
        kind: EntityKind::Place,
        name: surface.clone(),
        normal: surface.clone(),
        surface: surface.clone(),
        role: None,
        amount: None,
        currency: None,
        block: 0,
        offset: 0,
        method: EntityMethod::Pattern,
    };
    Record {
        annotations: vec![Annotation { kind: NoteKind::Pinyin.as_str(), block: 0, offset: 0, surface, value, raw }],
        entities: vec![entity],
        content_hash: UrlHash::of(text).to_hex(),
        ..record("http://a.example/1", text)
    }
}

async fn words_of_the_lists_are_taken_and_no_others(store: &Store) {
    for text in ["港口", "港口 2"] {
        store_pages(store, &[version(text)]).await;
    }
    assert_eq!(one(store, "SELECT count(*) FROM article_revisions").await, "1");
    for (table, column, words) in lists() {
        let update = |word: &str| format!("UPDATE {table} SET {column} = '{word}'");
        for word in words {
            try_execute(store, update(word)).await.unwrap_or_else(|error| panic!("{table}.{column} {word}: {error}"));
        }
        for word in ["", "other", "Urls"] {
            let refused = try_execute(store, update(word)).await.unwrap_err().to_string();
            assert!(refused.to_lowercase().contains("check constraint"), "{table}.{column} {word}: {refused}");
        }
    }
}
