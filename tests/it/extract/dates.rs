//! When it was published, as far as the page shows it: lines, labels, classes, addresses.
//! Never a date that belongs to something else on the page.

use super::facts::{facts, json_ld};
use super::{FIRST, SECOND, THIRD, draft};
use copydesk::extract::{Options, extract};
use copydesk::model::{CanonicalUrl, Page};

fn check(top: &str, bottom: &str, expected: Option<&str>) {
    let found = facts("", top, bottom).published.map(|p| p.on.to_string());
    assert_eq!(found.as_deref(), expected, "{top} {bottom}");
}

#[test]
fn a_date_near_the_title_is_read_in_many_languages() {
    for date in [
        "July 9, 2025",
        "9 July 2025",
        "9. Juli 2025",
        "09.07.2025",
        "9 juillet 2025",
        "9 de julio de 2025",
        "9 luglio 2025",
        "9 de julho de 2025",
        "9 июля 2025",
        "2025年7月9日",
        "2025-07-09",
        "2025/07/09 08:30",
        "2025년 7월 9일",
        "9.7.25",
    ] {
        check(&format!("<h1>Ferry sails again</h1><div>{date}</div>"), "", Some("2025-07-09"));
    }
}

#[test]
fn a_number_with_dots_is_no_date() {
    check("<h1>Ferry sails again</h1><div>Version 1.2.3.25</div>", "", None);
    check("<h1>Ferry sails again</h1><div>32.13.25</div>", "", None);
}

#[test]
fn a_labelled_date_is_read_far_from_the_title() {
    let far = |line: &str| format!("{}<div>{line}</div>", "<div>Words of no use here</div>".repeat(12));
    check("<h1>Ferry</h1>", &far("发布日期：2025-07-09 14:34:05 所属分类：头条"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &far("Veröffentlicht am 9. Juli 2025"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &far("Published: July 9, 2025"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &far("The island fair of July 9, 2025"), None);
}

#[test]
fn dates_of_comments_and_teasers_are_not_the_article_s() {
    let far = |class: &str| {
        format!(
            "{}<div class={class}><p>Posted on July 9, 2025</p></div>",
            "<div>Words of no use here</div>".repeat(12)
        )
    };
    check("<h1>Ferry</h1>", &far("comments"), None);
    check("<h1>Ferry</h1>", &far("related-posts"), None);
    check("<h1>Ferry</h1>", &far("posted"), Some("2025-07-09"));
}

#[test]
fn blog_microformats_are_read() {
    let span = "<span class=updated title=2025-07-09T18:52:11+00:00></span>";
    check(&format!("<h1>Ferry</h1>{span}"), "", Some("2025-07-09"));
    check("<h1>Ferry</h1><span class=weather title=2025-07-09></span>", "", None);
}

#[test]
fn the_text_s_first_words_or_last_line_may_hold_it() {
    let page = |first: &str, last: &str| {
        let html = format!(
            "<body><h1>Ferry sails again</h1>{}<div><p>{first}{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{last}</div>",
            "<p>Harbour and sea</p>".repeat(5)
        );
        draft(&html).facts.published.map(|p| p.on.to_string())
    };
    assert_eq!(page("09.07.2025 – ", "").as_deref(), Some("2025-07-09"));
    assert_eq!(page("", "<p>Bo<br>9. Juli 2025</p>").as_deref(), Some("2025-07-09"));
    assert_eq!(page("", ""), None);
}

#[test]
fn a_whole_date_in_the_address_counts() {
    let of = |url: &str| {
        let html = format!("<body><p>{FIRST}</p><p>{SECOND}</p>");
        let page = Page::from_text(CanonicalUrl::parse(url).unwrap(), html, "2026-01-02T03:04:05Z".parse().unwrap());
        extract(&page, &Options::default()).unwrap().facts.published.map(|p| p.on.to_string())
    };
    assert_eq!(of("https://lamp.example/2025/07/09/ferry").as_deref(), Some("2025-07-09"));
    assert_eq!(of("https://lamp.example/news/29-10-2024").as_deref(), Some("2024-10-29"));
    assert_eq!(of("https://lamp.example/news/09-10-2024"), None);
    assert_eq!(of("https://lamp.example/2031/07/09/ferry"), None);
}

#[test]
fn the_day_as_shown_counts_beside_a_universal_time_a_day_off() {
    let head = |time: &str| json_ld(&format!(r#"{{"@type":"Article","datePublished":"{time}"}}"#));
    let shown = "<h1>Ferry sails again</h1><div>9 July 2025</div>";
    let on = |time: &str| facts(&head(time), shown, "").published.unwrap().on.to_string();
    assert_eq!(on("2025-07-08T23:00:00Z"), "2025-07-09");
    assert_eq!(on("2025-07-08T23:00:00+02:00"), "2025-07-08");
    assert_eq!(on("2025-07-01T23:00:00Z"), "2025-07-01");
}
