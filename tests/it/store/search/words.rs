//! Tests of which words find which texts, in all languages.
//! Never a case that one engine alone must pass.

use super::super::{copies::execute, fixture::on_both};
use super::{found_in, page, store_pages, titled};
use crate::support::random::Random;
use copydesk::{
    model::Record,
    store::{Query, Removed, Store},
    text::{chars::is_cjk, simplified::simplify},
};

on_both!(
    each_case_of_each_language_is_found_or_not,
    every_part_of_a_text_without_spaces_is_found_and_nothing_else,
    a_phrase_does_not_run_over_the_end_of_a_block,
    a_title_is_searched_with_the_text_and_alone,
    captions_and_subtitles_are_searched,
    filters_narrow_what_is_found,
    a_removed_article_is_found_by_whoever_asks_for_it,
    a_quotation_mark_of_sql_is_a_sign_like_others,
);

/// Language, text, query, and whether the query finds the text.
const CASES: &str = include_str!("cases.tsv");

async fn each_case_of_each_language_is_found_or_not(store: &Store) {
    let cases: Vec<Vec<&str>> = CASES.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let mut texts: Vec<&str> = cases.iter().map(|case| case[1]).collect();
    texts.dedup();
    let pages: Vec<Record> = texts.iter().enumerate().map(|(n, text)| page(n, &[text])).collect();
    store_pages(store, &pages).await;
    let mut wrong = Vec::new();
    for case in &cases {
        let n = texts.iter().position(|text| *text == case[1]).unwrap();
        let is_found = found_in(store, case[2]).await.contains(&n);
        if is_found != (case[3] == "hit") {
            wrong.push(format!("{} {}: found = {is_found}", case[0], case[2]));
        }
    }
    assert!(cases.len() >= 60 && texts.len() >= 11, "{} cases of {} texts", cases.len(), texts.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The stories of the languages that put no spaces between words, a block each.
const STORIES: &[&str] = &[
    include_str!("../../../stories/zh.txt"),
    include_str!("../../../stories/ja.txt"),
    include_str!("../../../stories/ko.txt"),
];

/// The run of such characters that begins here, of at most so many.
fn part(text: &str, start: usize, length: usize) -> String {
    text.chars().skip(start).take(length).take_while(|c| is_cjk(*c) && c.is_alphanumeric()).collect()
}

async fn every_part_of_a_text_without_spaces_is_found_and_nothing_else(store: &Store) {
    let blocks: Vec<&str> = STORIES.iter().flat_map(|story| story.lines()).filter(|line| line.len() > 60).collect();
    let pages: Vec<Record> = blocks.iter().enumerate().map(|(n, text)| page(n, &[text])).collect();
    store_pages(store, &pages).await;
    let mut random = Random::from_seed(7);
    for _ in 0..150 {
        let text = blocks[random.below(blocks.len() as u64) as usize];
        let query = part(text, random.below(text.chars().count() as u64) as usize, 1 + random.below(6) as usize);
        if query.is_empty() {
            continue;
        }
        let wanted = simplify(&query);
        let having: Vec<usize> = (0..blocks.len()).filter(|n| simplify(blocks[*n]).contains(&*wanted)).collect();
        assert_eq!(found_in(store, &query).await, having, "{query}");
    }
}

async fn a_phrase_does_not_run_over_the_end_of_a_block(store: &Store) {
    store_pages(store, &[page(1, &["tea and", "cake"]), page(2, &["tea and cake"]), page(3, &["自贸", "港"])]).await;
    assert_eq!(found_in(store, "\"and cake\"").await, [2]);
    assert_eq!(found_in(store, "自贸港").await, [0; 0]);
    assert_eq!(found_in(store, "自贸 港").await, [3]);
}

async fn a_title_is_searched_with_the_text_and_alone(store: &Store) {
    let pages = [titled(1, "A 港口 day", &["rain"]), page(2, &["a 港口 day"]), titled(3, "A cold", &["day"])];
    store_pages(store, &pages).await;
    assert_eq!(found_in(store, "港口").await, [1, 2]);
    assert_eq!(found_in(store, "title:港口").await, [1]);
    assert_eq!(found_in(store, "title:港").await, [1]);
    assert_eq!(found_in(store, "title:\"a 港口\" day").await, [1]);
    assert_eq!(found_in(store, "title:\"cold day\"").await, [0; 0]);
    assert_eq!(found_in(store, "\"cold day\"").await, [0; 0]);
}

async fn captions_and_subtitles_are_searched(store: &Store) {
    let mut with_caption = page(1, &["text", "a heron"]);
    with_caption.blocks[1].kind = copydesk::model::BlockKind::Caption;
    let with_subtitle = Record { subtitle: Some("about a heron".into()), ..titled(2, "Birds", &["text"]) };
    let with_origin = Record { original_title: Some("heron".into()), ..titled(3, "Birds", &["text"]) };
    store_pages(store, &[with_caption, with_subtitle, with_origin]).await;
    assert_eq!(found_in(store, "heron").await, [1, 2, 3]);
    assert_eq!(found_in(store, "title:heron").await, [2, 3]);
}

async fn filters_narrow_what_is_found(store: &Store) {
    let page = |n: usize, day: Option<&str>, lang: &str| Record {
        published_on: day.map(|day| day.parse().unwrap()),
        lang: copydesk::model::Lang::parse(lang),
        ..page(n, &["tea"])
    };
    let mut elsewhere = record_at("http://news.b.example/5");
    elsewhere.published_on = None;
    let pages = [
        page(1, Some("2025-01-31"), "zh-Hans"),
        page(2, Some("2025-02-01"), "zh-Hant"),
        page(3, Some("2025-02-28"), "en"),
        page(4, None, "zhx"),
        elsewhere,
    ];
    store_pages(store, &pages).await;
    for (filter, expected) in [
        ("", &[1, 2, 3, 4, 5][..]),
        ("since:2025-02", &[2, 3]),
        ("until:2025-01", &[1]),
        ("since:2025-02-01 until:2025-02-27", &[2]),
        ("lang:zh", &[1, 2]),
        ("lang:zh-Hant", &[2]),
        ("lang:en", &[3]),
        ("site:a.example", &[1, 2, 3, 4]),
        ("site:b.example", &[5]),
        ("site:news.b.example", &[5]),
        ("site:example", &[1, 2, 3, 4, 5]),
        ("site:ws.b.example", &[]),
    ] {
        assert_eq!(found_in(store, &format!("tea {filter}")).await, expected, "{filter}");
    }
}

fn record_at(url: &str) -> Record {
    let mut record = super::record(url, "tea");
    record.lang = None;
    record
}

async fn a_removed_article_is_found_by_whoever_asks_for_it(store: &Store) {
    store_pages(store, &[page(1, &["tea"]), page(2, &["tea"]), page(3, &["tea and cake"])]).await;
    execute(store, "UPDATE articles SET removed_at = '2025-07-07T10:00:00.000000Z' WHERE url LIKE '%/2'").await;
    for (query, all, standing) in
        [("tea", &[1, 2, 3][..], &[1, 3][..]), ("tea -cake", &[1, 2], &[1]), ("cake OR tea", &[1, 2, 3], &[1, 3])]
    {
        assert_eq!(found_in(store, query).await, standing, "{query}");
        let mut asked = Query::parse(query).unwrap();
        asked.filters.removed = Removed::Included;
        let found = store.search(&asked, 10).await.unwrap();
        assert_eq!(found.total as usize, all.len(), "{query}");
        for hit in found.hits {
            assert_eq!(hit.removed_at.is_some(), hit.url.ends_with("/2"), "{query}: {hit:?}");
        }
    }
}

async fn a_quotation_mark_of_sql_is_a_sign_like_others(store: &Store) {
    store_pages(store, &[page(1, &["O'Hara's tea"]), page(2, &["tea"])]).await;
    for query in ["o'hara's", "\"O'Hara\"", "hara"] {
        assert_eq!(found_in(store, query).await, [1], "{query}");
    }
    for query in ["tea' UNION SELECT 1 --", "tea'; DROP TABLE articles;", "tea & !x | (y) <-> z:A", "NEAR(tea cake)"] {
        assert_eq!(found_in(store, query).await, [0; 0], "{query}");
    }
    assert_eq!(found_in(store, "tea").await, [1, 2]);
}
