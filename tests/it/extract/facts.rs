//! What a page says about itself, source by source.
//! Never a fact without the markup or the words that state it.

use super::{FIRST, SECOND, THIRD, draft};
use copydesk::model::{Basis, PageFacts, Precision};

pub(super) fn facts(head: &str, top: &str, bottom: &str) -> PageFacts {
    let html = format!(
        "<html><head>{head}</head><body><div class=main>{top}<div class=content><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>\
         {bottom}</div></body></html>"
    );
    draft(&html).facts
}

pub(super) fn json_ld(json: &str) -> String {
    format!("<script type='application/ld+json'>{json}</script>")
}

#[test]
fn titles_are_taken_from_the_surest_place() {
    let check = |head: &str, top: &str, expected: &str| {
        assert_eq!(facts(head, top, "").title.as_deref(), Some(expected), "{head} {top}");
    };
    check(&json_ld(r#"{"@type":"NewsArticle","headline":"Ferry sails again"}"#), "<h1>Lamp</h1>", "Ferry sails again");
    check(
        "<title>Ferry sails again | Lamp</title>",
        "<h1>The Lamp</h1><h1>Ferry sails again</h1>",
        "Ferry sails again",
    );
    check("<title>Ferry sails again - lamp.example</title>", "", "Ferry sails again");
    check("<title>Ferry sails again_lamp.example</title>", "<div>Ferry sails again</div>", "Ferry sails again");
    check("<meta property=og:title content='Ferry sails again'><title>Lamp</title>", "", "Ferry sails again");
}

#[test]
fn a_heading_that_ends_the_path_or_links_to_the_front_page_is_no_title() {
    let check = |head: &str, top: &str, expected: &str| {
        assert_eq!(facts(head, top, "").title.as_deref(), Some(expected), "{head} {top}");
    };
    let head = "<title>Island boats: what to know</title><meta property=og:title content='Ferry sails again'>";
    for path in ["<nav class=breadcrumb><h1>", "<h1 data-breadcrumb-headline>", "<h1 class=seotitle>"] {
        check(
            head,
            &format!("{path}Island boats: what to know</h1></nav><h2>Ferry sails again</h2>"),
            "Ferry sails again",
        );
    }
    check(head, "<h1>Island boats: what to know</h1><h2>Ferry sails again</h2>", "Island boats: what to know");
    let logo = |href: &str| format!("<h1><a href='{href}'>The Harbour Lamp</a></h1><h2>Ferry sails again</h2>");
    let head = "<title>Ferry sails again : The Harbour Lamp</title>";
    for root in ["/", "https://news.lamp.example/", "https://news.lamp.example"] {
        check(head, &logo(root), "Ferry sails again");
    }
}

#[test]
fn the_title_does_not_stand_in_the_text() {
    let html =
        format!("<title>Ferry sails again</title><div><h2>Ferry sails again</h2><p>{FIRST}</p><p>{SECOND}</p></div>");
    assert!(draft(&html).blocks.iter().all(|b| b.raw != "Ferry sails again"));
}

#[test]
fn publication_is_read_from_each_source() {
    let check = |head: &str, top: &str, basis: Basis, precision: Precision| {
        let published = facts(head, top, "").published.unwrap_or_else(|| panic!("no date: {head} {top}"));
        assert_eq!(
            (published.on.to_string().as_str(), published.basis, published.precision),
            ("2025-07-09", basis, precision),
            "{head} {top}"
        );
    };
    let article = r#"{"@type":"NewsArticle","datePublished":"2025-07-09"}"#;
    check(&json_ld(article), "", Basis::JsonLd, Precision::Day);
    check(
        "<meta property=article:published_time content='2025-07-09T08:00:00+08:00'>",
        "",
        Basis::Meta,
        Precision::Second,
    );
    check("<meta name=pubdate content='2025-07-09 08:00'>", "", Basis::Meta, Precision::Minute);
    check("", "<h1>Ferry</h1><time datetime=2025-07-09>Wednesday</time>", Basis::TimeElement, Precision::Day);
    check(
        "",
        "<h1>Ferry</h1><p itemprop=datePublished content=2025-07-09>Wednesday</p>",
        Basis::TimeElement,
        Precision::Day,
    );
    check("", "<h1>Ferry</h1><div>July 9, 2025</div>", Basis::Visible, Precision::Day);
    check("", "<h1>Ferry</h1><div>9. Juli 2025, 14:30 Uhr</div>", Basis::Visible, Precision::Minute);
    check("", "<h1>渡轮</h1><div>2025年07月09日 来源:本报</div>", Basis::Visible, Precision::Day);
}

#[test]
fn the_zone_is_kept_as_stated() {
    let published =
        facts("<meta property=article:published_time content='2025-07-09T23:30:00-03:00'>", "", "").published.unwrap();
    assert_eq!(published.on.to_string(), "2025-07-09");
    assert_eq!(published.offset.as_deref(), Some("-03:00"));
    assert_eq!(published.at.unwrap().to_string(), "2025-07-10T02:30:00Z");
}

#[test]
fn a_date_after_the_fetch_is_not_believed() {
    assert_eq!(facts("<meta property=article:published_time content=2031-07-09>", "", "").published, None);
    assert_eq!(facts("", "<h1>Ferry</h1><div>no date here</div>", "").published, None);
}

#[test]
fn the_last_change_is_kept_apart() {
    let found =
        facts(&json_ld(r#"{"@type":"Article","datePublished":"2025-07-09","dateModified":"2025-07-11"}"#), "", "");
    assert_eq!(found.published.unwrap().on.to_string(), "2025-07-09");
    assert_eq!(found.modified.unwrap().on.to_string(), "2025-07-11");
}

#[test]
fn authors_are_read_from_each_source() {
    let check =
        |head: &str, top: &str, expected: &[&str]| assert_eq!(facts(head, top, "").authors, expected, "{head} {top}");
    check(
        &json_ld(r#"{"@type":"Article","author":[{"@type":"Person","name":"Ada Lind"},{"name":"Bo Ek"}]}"#),
        "",
        &["Ada Lind", "Bo Ek"],
    );
    check("<meta name=author content='Ada Lind'>", "", &["Ada Lind"]);
    check("", "<h1>Ferry</h1><a rel=author href=/ada>Ada Lind</a>", &["Ada Lind"]);
    check("", "<h1>Ferry</h1><div class=byline>By <a href=/ada>Ada Lind</a></div>", &["Ada Lind"]);
    check("", "<h1>Ferry</h1><div>By Ada Lind and Bo Ek</div>", &["Ada Lind", "Bo Ek"]);
    check("", "<h1>Ferry</h1><span itemprop=author><b itemprop=name>Ada Lind</b></span>", &["Ada Lind"]);
    check("", "<h1>渡轮</h1><div>作者：沈若川</div>", &["沈若川"]);
    check("<meta name=author content=admin>", "", &[]);
    check("<meta property=og:site_name content='The Lamp'><meta name=author content='The Lamp'>", "", &[]);
}

#[test]
fn counters_are_read_near_the_title() {
    let check = |top: &str, views: Option<i64>, comments: Option<i64>| {
        let found = facts("", top, "<div>Other story 9999 views</div>");
        assert_eq!((found.view_count, found.comment_count), (views, comments), "{top}");
    };
    check(
        "<h1>渡轮</h1><div><span class=view title=浏览>63</span> <span class=cmt title=评论>0</span></div>",
        Some(63),
        Some(0),
    );
    check("<h1>渡轮</h1><div><span>阅读 2447</span><span>评论 39</span></div>", Some(2447), Some(39));
    check("<h1>渡轮</h1><div>7495阅读</div><div>13评论</div>", Some(7495), Some(13));
    check("<h1>渡轮</h1><div>点击:340 次 评论:12 条</div>", Some(340), Some(12));
    check("<h1>Ferry</h1><div>1,204 views</div><div>3 comments</div>", Some(1204), Some(3));
}

#[test]
fn the_section_is_the_label_beside_the_title_or_the_last_step_of_the_path() {
    let check =
        |top: &str, expected: Option<&str>| assert_eq!(facts("", top, "").section_label.as_deref(), expected, "{top}");
    check("<h1>渡轮</h1><div><a class=cate href=/x>体育</a><span>正文</span></div>", Some("体育"));
    check("<div class=crumb>您的位置:<a>首页</a> &gt; <a>科技</a> &gt; 正文</div><h1>渡轮</h1>", Some("科技"));
    check("<h1>Ferry</h1><div class=meta><span class=cat-links>Travel</span></div>", Some("Travel"));
    check("<div class=breadcrumb><a href=/>Home</a></div><h1>Ferry</h1>", None);
}

#[test]
fn a_kicker_that_leads_nowhere_is_the_section_only_where_nothing_else_names_one() {
    let check = |head: &str, kicker: &str, expected: &str| {
        let top = format!("<div class=kicker>{kicker}</div><h1>Ferry sails again</h1>");
        assert_eq!(facts(head, &top, "").section_label.as_deref(), Some(expected), "{head} {kicker}");
    };
    let section = "<meta property=article:section content=Travel>";
    check(section, "Storm", "Travel");
    check(section, "<a href=/storm>Storm</a>", "Storm");
    check("", "Storm", "Storm");
}

#[test]
fn a_link_beside_the_title_that_the_menu_or_the_keywords_know_is_the_section() {
    let menu = "<ul class=menu><li><a href=/ty/>体育</a></li><li><a href=/yl/>娱乐</a></li></ul>";
    let check = |head: &str, top: &str, expected: Option<&str>| {
        assert_eq!(facts(head, top, "").section_label.as_deref(), expected, "{head} {top}");
    };
    let line = "<h1>渡轮周一复航</h1><div class=xx><a href=/l/3/>体育</a><span>正文</span></div>";
    check("", &format!("{menu}{line}"), Some("体育"));
    check("<meta name=keywords content='海岛,体育'>", line, Some("体育"));
    check("", line, None);
    let person = "<h1>渡轮周一复航</h1><div class=author><a href=/l/3/>体育</a></div>";
    check("", &format!("{menu}{person}"), None);
}

#[test]
fn sources_editors_and_original_titles_are_read_from_their_lines() {
    let found = facts(
        "",
        "<h1>渡轮复航</h1><div><span>2025-07-09</span><span class=source>来源:灯塔报</span><span>阅读 5</span></div>",
        "<p>(责任编辑:钱多)</p><p>原标题：海岛渡轮周一复航</p>",
    );
    assert_eq!(found.source_name.as_deref(), Some("灯塔报"));
    assert_eq!(found.editors, ["钱多"]);
    assert_eq!(found.original_title.as_deref(), Some("海岛渡轮周一复航"));
    assert_eq!(
        facts("", "<h1>渡轮</h1><div>2025年07月09日 来源:本报 点击:340 次</div>", "").source_name.as_deref(),
        Some("本报")
    );
}

#[test]
fn a_canonical_address_is_believed_on_the_same_site_only() {
    let own = facts("<link rel=canonical href=https://lamp.example/ferry>", "", "");
    assert_eq!(own.canonical_url.unwrap().as_str(), "https://lamp.example/ferry");
    let html =
        format!("<head><link rel=canonical href=https://other.test/ferry></head><body><p>{FIRST}</p><p>{SECOND}</p>");
    let foreign = draft(&html);
    assert_eq!(foreign.facts.canonical_url, None);
    let candidate = foreign.fields.iter().find(|f| f.field == "canonical_url").unwrap();
    assert_eq!((candidate.value.as_str(), candidate.chosen), ("https://other.test/ferry", false));
}

#[test]
fn rules_for_robots_readers_and_licences_are_read() {
    let head = "<html lang=de-AT><meta name=robots content='noindex, noai'><link rel=license href=https://cc.example/by>\
                <meta name=keywords content='boats, islands'><meta name=description content='About boats'>\
                <meta property=og:site_name content='The Lamp'>";
    let found = facts(&format!("{head}{}", json_ld(r#"{"@type":"Article","isAccessibleForFree":false}"#)), "", "");
    assert_eq!(found.robots_meta.as_deref(), Some("noindex, noai"));
    assert_eq!(found.ai_opt_out, Some(true));
    assert_eq!(found.license.as_deref(), Some("https://cc.example/by"));
    assert_eq!(found.tags, ["boats", "islands"]);
    assert_eq!(found.description.as_deref(), Some("About boats"));
    assert_eq!(found.site_name.as_deref(), Some("The Lamp"));
    assert_eq!(found.declared_lang.as_deref(), Some("de-AT"));
    assert_eq!(found.paywall, Some(true));
    assert_eq!(facts("", "", "").ai_opt_out, None);
}

#[test]
fn broken_json_ld_costs_only_itself() {
    let head = format!(
        "{}{}",
        json_ld("{\"@type\":\"Article\",\"headline\":"),
        json_ld(r#"{"@type":"Article","headline":"Ferry sails",}"#)
    );
    assert_eq!(facts(&head, "", "").title.as_deref(), Some("Ferry sails"));
}

#[test]
fn every_candidate_is_kept_and_one_is_chosen() {
    let html = format!(
        "<head><meta property=og:title content='Ferry sails again'><title>Ferry sails again today | Lamp</title></head>\
         <body><h1>Ferry sails again</h1><p>{FIRST}</p><p>{SECOND}</p>"
    );
    let titles: Vec<_> = draft(&html).fields.into_iter().filter(|f| f.field == "title").collect();
    assert!(titles.len() >= 3);
    assert_eq!(titles.iter().filter(|f| f.chosen).count(), 1);
}
