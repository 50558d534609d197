//! Language tags in their canonical case, and the words of blocks, notes and dates.
//! Never a language guessed.

use copydesk::model::{Basis, BlockKind, DraftBlock, Lang, NoteKind, Page, Precision, Seed};
use proptest::prelude::*;

fn check(tag: &str, expected: Option<&str>) {
    assert_eq!(Lang::parse(tag).as_ref().map(Lang::as_str), expected, "{tag}");
}

#[test]
fn tags_as_pages_write_them_get_one_form() {
    for (tag, expected) in [
        ("zh", "zh"),
        ("ZH-CN", "zh-CN"),
        ("zh_hans_cn", "zh-Hans-CN"),
        (" zh-hant ", "zh-Hant"),
        ("en_US.UTF-8", "en"),
        ("es-419", "es-419"),
        ("sr-latn-RS", "sr-Latn-RS"),
        ("de-1996", "de-1996"),
        ("sl-ROZAJ-biske", "sl-rozaj-biske"),
        ("yue", "yue"),
        ("en--us", "en"),
        ("pt-", "pt"),
        ("ja-日本", "ja"),
        ("fr-toolongasubtag-FR", "fr"),
    ] {
        check(tag, Some(expected));
    }
}

#[test]
fn what_is_no_tag_is_none() {
    for tag in ["", " ", "-", "x", "x-default", "i-klingon", "english", "e1", "中文", "zhé", "*", "1234"] {
        check(tag, None);
    }
}

#[test]
fn the_first_part_is_the_language() {
    for (tag, primary) in [("zh-Hans-CN", "zh"), ("yue", "yue"), ("EN_us", "en")] {
        let lang = Lang::parse(tag).unwrap();
        assert_eq!(lang.primary(), primary);
        assert_eq!(lang.to_string(), lang.as_str());
        assert_eq!(serde_json::to_value(&lang).unwrap(), lang.as_str());
    }
}

/// The word in the tables and in JSON, which are the same.
fn words<T: Copy + serde::Serialize>(all: &[T], as_str: impl Fn(T) -> &'static str, expected: &str) {
    let words: Vec<&str> = all.iter().map(|one| as_str(*one)).collect();
    assert_eq!(words.join(" "), expected);
    for one in all {
        assert_eq!(serde_json::to_value(one).unwrap(), as_str(*one));
    }
}

#[test]
fn kinds_have_their_words() {
    words(BlockKind::ALL, BlockKind::as_str, "paragraph subhead list_item quote table code caption embed");
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
    words(&bases, Basis::as_str, "json_ld meta time_element url visible dateline feed http");
    words(&[Precision::Day, Precision::Minute, Precision::Second], Precision::as_str, "day minute second");
    let notes = [NoteKind::Pinyin, NoteKind::Gloss, NoteKind::Ruby, NoteKind::Reader].map(NoteKind::as_str);
    assert_eq!(notes, ["pinyin", "gloss", "ruby", "reader"]);
}

#[test]
fn a_seed_keeps_what_was_listed() {
    let seed = Seed::new("  HTTP://News.example/a#b ").at_line(7);
    assert_eq!((seed.url_as_listed.as_str(), seed.line), ("HTTP://News.example/a#b", Some(7)));
    assert_eq!(seed.url.unwrap().as_str(), "http://news.example/a");
    let none = Seed::new("no address");
    assert!(none.url.is_err() && none.labels.is_empty() && none.line.is_none());
}

#[test]
fn a_page_from_a_file_has_no_server_behind_it() {
    let url = super::url("http://news.example/a");
    let at = "2025-07-07T00:00:00Z".parse().unwrap();
    let page = Page::from_text(url.clone(), "<p>".into(), at);
    assert_eq!((&page.requested_url, &page.url, page.fetched_at), (&url, &url, at));
    assert!(page.hops.is_empty() && page.meta == copydesk::model::PageMeta::default());
    let block = DraftBlock::new(BlockKind::Quote, "text");
    assert!(block.links.is_empty() && block.image.is_none() && block.kind == BlockKind::Quote);
}

proptest! {
    #[test]
    fn a_tag_read_again_is_the_same(tag in "([a-zA-Z]{1,4}([-_][a-zA-Z0-9]{0,9}){0,4}|\\PC{0,12})") {
        if let Some(lang) = Lang::parse(&tag) {
            prop_assert_eq!(Lang::parse(lang.as_str()), Some(lang.clone()));
            prop_assert!(lang.as_str().starts_with(lang.primary()));
        }
    }
}
