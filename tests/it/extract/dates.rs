//! When it was published, as far as the page shows it: lines, labels, classes, addresses.
//! Never a date that belongs to something else on the page.

use super::facts::{facts, json_ld};
use super::{FIRST, SECOND, THIRD, draft};
use copydesk::extract::{Options, extract};
use copydesk::model::{CanonicalUrl, Page, Precision};

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
    check("<h1>Ferry</h1>", &far("Datum:</div><div>09.07.2025"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &far("Mise en ligne</div><div>9 juillet 2025"), Some("2025-07-09"));
    let long =
        "and is filed under harbours, ferries and the sea. You may follow what others say of it, or say it yourself; ";
    let entry = |opening: &str| far(&format!("{opening} {long}{long}"));
    check("<h1>Ferry</h1>", &entry("This entry was posted on Wednesday, July 9, 2025 at 10:00 am"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &entry("Dieser Beitrag wurde am Mittwoch, den 9. Juli 2025 um 10:00"), Some("2025-07-09"));
    check("<h1>Ferry</h1>", &entry("This is of old boats, as they sailed on July 9, 2025 at 10:00"), None);
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
fn the_day_as_shown_under_the_title_counts_against_metadata_alone() {
    let head = |time: &str| json_ld(&format!(r#"{{"@type":"Article","datePublished":"{time}"}}"#));
    let shown = "<h1>Ferry sails again</h1><div>9 July 2025</div>";
    let on = |time: &str| facts(&head(time), shown, "").published.unwrap().on.to_string();
    assert_eq!(on("2025-07-08T23:00:00Z"), "2025-07-09");
    assert_eq!(on("2025-07-08T23:00:00+02:00"), "2025-07-09");
    let after =
        |time: &str| facts(&head(time), "<h1>Ferry sails again</h1>", "<div>9 July 2025</div>").published.unwrap();
    assert_eq!(after("2025-07-01T23:00:00Z").on.to_string(), "2025-07-01");
}

#[test]
fn a_date_of_numbers_is_read_in_the_order_of_the_page_s_language() {
    let of = |lang: &str| {
        let html = format!(
            "<html{lang}><body><h1>Ferry sails again</h1><div>03/04/2025 08:15</div><div><p>{FIRST}</p><p>{SECOND}</p></div>"
        );
        draft(&html).facts.published.map(|p| p.on.to_string())
    };
    for day_first in [" lang=es-ES", " lang=fr", " lang=it", " lang=pt-BR", " lang=de", " lang=en-GB", " lang=ar"] {
        assert_eq!(of(day_first).as_deref(), Some("2025-04-03"), "{day_first}");
    }
    assert_eq!(of(" lang=en-US").as_deref(), Some("2025-03-04"));
    for unknown in ["", " lang=en", " lang=zh-CN", " lang=??"] {
        assert_eq!(of(unknown), None, "{unknown}");
    }
}

#[test]
fn in_english_the_domain_s_country_orders_a_date_of_numbers() {
    let of =
        |host: &str| days(&format!("http://{host}/a"), "", "<h1>Ferry sails again</h1><div>03/04/2025</div>", "").0;
    assert_eq!(of("lamp.co.uk").as_deref(), Some("2025-04-03"));
    assert_eq!(of("lamp.com.au").as_deref(), Some("2025-04-03"));
    assert_eq!(of("lamp.gov").as_deref(), Some("2025-03-04"));
    assert_eq!(of("lamp.example"), None);
}

#[test]
fn a_date_alone_is_the_page_s_though_a_picture_s_caption_holds_it() {
    let check = |caption: &str, expected: Option<&str>| {
        let top =
            format!("<figure><img src=/f.jpg><figcaption>{caption}<h1>Ferry sails again</h1></figcaption></figure>");
        assert_eq!(days(PAGE, "", &top, "").0.as_deref(), expected, "{caption}");
    };
    check("<small>09.07.2025 Harbour</small>", Some("2025-07-09"));
    check("<small>The old boat at the quay on 9 July 2025</small>", None);
}

#[test]
fn a_class_tells_the_date_of_a_change_from_the_other_in_its_line() {
    let check = |line: &str, expected: (Option<&str>, Option<&str>)| {
        let found = days(PAGE, "", &format!("<h1>Ferry sails again</h1><div>{line}</div>"), "");
        assert_eq!((found.0.as_deref(), found.1.as_deref()), expected, "{line}");
    };
    check("<span class=updated>2025-07-09</span> <span>July 1, 2025</span>", (Some("2025-07-01"), None));
    check("<span class=updated>2025-07-09</span>", (Some("2025-07-09"), Some("2025-07-09")));
    check("<span class='published updated'>2025-07-09</span>", (Some("2025-07-09"), None));
}

#[test]
fn a_label_outweighs_a_date_after_the_text() {
    let bottom = "<div>9 July 2025</div><p>Photo</p><p>Photo</p><p>Photo</p><p>Photo</p><p>Photo</p><p>Published on 1 July 2025</p>";
    assert_eq!(days(PAGE, "", "<h1>Ferry sails again</h1>", bottom).0.as_deref(), Some("2025-07-01"));
}

#[test]
fn the_time_of_day_is_read_behind_the_date_in_many_languages() {
    let precision = |line: &str| {
        let found = facts("", &format!("<h1>Ferry sails again</h1><div>{line}</div>"), "").published.unwrap();
        (found.on.to_string(), found.precision)
    };
    for line in [
        "9 July 2025 14:30",
        "9. Juli 2025 um 14:30 Uhr",
        "9 juillet 2025 à 14h30",
        "9 luglio 2025 alle 14:30",
        "9 de julho de 2025 às 14h30",
        "9 июля 2025 в 14:30",
        "9 يوليو 2025 - 14:30",
        "2025年7月9日 14時30分",
        "2025.07.09. 오후 2:30",
    ] {
        assert_eq!(precision(line), ("2025-07-09".to_string(), Precision::Minute), "{line}");
    }
    for line in ["9 July 2025", "9 July 2025, 3 pictures", "2025年7月9日 第14版"] {
        assert_eq!(precision(line).1, Precision::Day, "{line}");
    }
}

#[test]
fn a_line_of_nothing_but_a_fact_is_no_text_at_its_head_and_stays_elsewhere() {
    let texts = |head: &str, inside: &str| -> Vec<String> {
        let html = format!(
            "<head><title>Ferry sails again</title></head><body><table><tr><td><b>Ferry sails again</b><br>{head}<br><br>{FIRST}<br><br>{inside}<br><br>{SECOND}</td></tr></table>"
        );
        draft(&html).blocks.into_iter().map(|b| b.raw).filter(|raw| raw.chars().count() < 60).collect()
    };
    for fact in ["Tuesday, 4 November 2025 - 09:30", "الثلاثاء 4 نوفمبر 2025 - 09:30", "كتب: سامر علي", "2025年11月4日"]
    {
        assert_eq!(texts(fact, "A quiet bay"), ["A quiet bay"], "{fact}");
    }
    assert_eq!(texts("A day of fog, 4 November 2025", "4 November 2025").len(), 2);
}

/// The day of publication and that of the last change.
fn days(url: &str, head: &str, top: &str, bottom: &str) -> (Option<String>, Option<String>) {
    let html = format!(
        "<html lang=en><head>{head}</head><body>{top}<div class=content><p>{FIRST}</p><p>{SECOND}</p></div>{bottom}</body></html>"
    );
    let page = copydesk::model::Page::from_text(
        copydesk::model::CanonicalUrl::parse(url).unwrap(),
        html,
        "2025-12-01T00:00:00Z".parse().unwrap(),
    );
    let facts = copydesk::extract::extract(&page, &copydesk::extract::Options::default()).unwrap().facts;
    let on = |date: Option<copydesk::model::DatedField>| date.map(|date| date.on.to_string());
    (on(facts.published), on(facts.modified))
}

const PAGE: &str = "http://news.example/a";

#[test]
fn a_date_of_change_is_told_from_that_of_publication() {
    let check = |line: &str, published: Option<&str>, modified: Option<&str>| {
        let found = days(PAGE, "", &format!("<h1>Ferry sails again</h1><div>{line}</div>"), "");
        assert_eq!((found.0.as_deref(), found.1.as_deref()), (published, modified), "{line}");
    };
    check("Updated 9 July 2025", Some("2025-07-09"), Some("2025-07-09"));
    check("Zuletzt aktualisiert am 9. Juli 2025", Some("2025-07-09"), Some("2025-07-09"));
    check("Mis à jour le 9 juillet 2025", Some("2025-07-09"), Some("2025-07-09"));
    check("Published 9 July 2025", Some("2025-07-09"), None);
    check("Published 1 July 2025</div><div>Updated 9 July 2025", Some("2025-07-01"), Some("2025-07-09"));
    check("Updated 9 July 2025</div><div>Published 1 July 2025", Some("2025-07-01"), Some("2025-07-09"));
    check("<time>Published on July 9, 2025</time>", Some("2025-07-09"), None);
}

#[test]
fn without_a_date_near_the_title_other_lines_of_dates_count() {
    let check = |url: &str, bottom: &str, expected: Option<&str>| {
        let bottom = format!("{}{bottom}", "<p>Photo</p>".repeat(12));
        assert_eq!(days(url, "", "<h1>Ferry sails again</h1>", &bottom).0.as_deref(), expected, "{url} {bottom}");
    };
    check(PAGE, "<p class=date>9 July 2025</p>", Some("2025-07-09"));
    check(PAGE, "<p>This was published on 9 July 2025</p>", Some("2025-07-09"));
    check(PAGE, "<p>The boat was built on 9 July 2025</p>", None);
    check("http://news.example/2025/07/a", "<p>The ferry, 9 July 2025</p>", Some("2025-07-09"));
    check("http://news.example/2025/08/a", "<p>The ferry, 9 July 2025</p>", None);
    check(PAGE, "<div class=comments><p class=date>9 July 2025</p></div>", None);
}

#[test]
fn any_meta_named_for_publishing_is_read() {
    let check = |name: &str, expected: Option<&str>| {
        let head = format!("<meta name={name} content='July 9, 2025'>");
        assert_eq!(days(PAGE, &head, "<h1>Ferry sails again</h1>", "").0.as_deref(), expected, "{name}");
    };
    check("w-published-date", Some("2025-07-09"));
    check("published", Some("2025-07-09"));
    check("publisher-since", None);
    check("last-unpublished", None);
}
