//! Pages that are no article: each kind with a page that raises its flag, and one beside it that does not.
//! Never a flag on a page that says when or by whom it was written, goods apart.

use super::{FIRST, SECOND, THIRD};
use copydesk::extract::{Options, Others, extract};
use copydesk::model::{CanonicalUrl, Draft, Failure, FailureCode, Page};

const DEEP: &str = "https://news.lamp.example/a/ferry.html";

fn found(url: &str, html: &str, others: Others) -> Result<Draft, Failure> {
    let page = Page::from_text(CanonicalUrl::parse(url).unwrap(), html.into(), "2026-01-02T03:04:05Z".parse().unwrap());
    extract(&page, &Options { others, ..Options::default() })
}

/// The flags of a page; where it is no article, it ends as empty content for whoever wants articles alone.
fn check(url: &str, html: &str, flags: &[&str]) {
    assert_eq!(found(url, html, Others::Flag).unwrap().flags, flags, "{url}\n{html}");
    let strict = found(url, html, Others::Reject);
    if flags.contains(&"not_article") {
        let failure = strict.unwrap_err();
        assert_eq!(failure.code, FailureCode::EmptyContent, "{url}");
        assert_eq!(failure.detail, format!("no article: {}", flags.join(", ")));
    } else {
        assert!(strict.is_ok(), "{url}: {strict:?}");
    }
}

fn page(head: &str, body: &str) -> String {
    format!("<html><head><title>Ferry sails again</title>{head}</head><body>{body}</body></html>")
}

fn article() -> String {
    format!("<article><h1>Ferry sails again</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>")
}

const PUBLISHED: &str = "<meta property=article:published_time content=2026-01-01T08:00:00Z>";

#[test]
fn the_address_of_a_whole_site_is_a_front_page() {
    let html = page("", &article());
    for url in ["https://lamp.example/", "https://lamp.example/index.html", "https://lamp.example/de/"] {
        check(url, &html, &["not_article"]);
        check(url, &page(PUBLISHED, &article()), &[]);
    }
    for url in [DEEP, "https://lamp.example/?p=7", "https://lamp.example/ferry", "http://unknown.invalid/"] {
        check(url, &html, &[]);
    }
    let canonical = page("<link rel=canonical href=https://lamp.example/>", &article());
    check("https://lamp.example/?utm_ref=a", &canonical, &["not_article"]);
}

#[test]
fn teasers_one_after_another_are_a_list() {
    let list = |count: usize, text: &str| {
        let teaser =
            |at| format!("<div class=row><h2><a href=/{at}>Ferry number {at} sails again</a></h2><p>{text}</p></div>");
        page("", &format!("<main>{}</main>", (0..count).map(teaser).collect::<String>()))
    };
    check(DEEP, &list(6, FIRST), &["list_page", "not_article"]);
    check(DEEP, &list(2, FIRST), &[]);
    // Linked headings over whole chapters: a guide, not a list.
    check(DEEP, &list(6, &[FIRST, SECOND, THIRD, FIRST, SECOND].join(" ")), &[]);
}

#[test]
fn a_word_of_welcome_over_many_links_is_a_list() {
    let links = |count: usize| {
        (0..count).fold(String::new(), |list, at| {
            list + &format!("<li><a href=/{at}>What happened at landing number {at}</a></li>")
        })
    };
    let html = |count, text: &str| page("", &format!("<p>{text}</p><ul>{}</ul>", links(count)));
    check(DEEP, &html(40, FIRST), &["list_page", "not_article"]);
    check(DEEP, &html(10, FIRST), &[]);
    check(DEEP, &html(40, &format!("{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>{FIRST} {SECOND}")), &[]);
}

#[test]
fn addresses_and_metadata_of_lists_are_believed_unless_a_date_is_stated() {
    let html = page("", &article());
    check("https://lamp.example/category/boats/", &html, &["list_page", "not_article"]);
    check("https://lamp.example/category/boats/ferry.html", &html, &[]);
    check("https://lamp.example/category", &html, &[]);
    let json = |kind: &str| format!(r#"<script type="application/ld+json">{{"@type": "{kind}"}}</script>"#);
    check(DEEP, &page(&json("CollectionPage"), &article()), &["list_page", "not_article"]);
    check(DEEP, &page(&(json("CollectionPage") + &json("NewsArticle")), &article()), &[]);
    check(DEEP, &page(&(json("CollectionPage") + PUBLISHED), &article()), &[]);
}

#[test]
fn goods_are_told_by_their_metadata() {
    let product = r#"<script type="application/ld+json">{"@type": "Product", "offers": {"price": 3},
        "review": {"@type": "Review", "headline": "Good", "author": "Ada Lind"}}</script>"#;
    check(DEEP, &page(product, &article()), &["not_article"]);
    check(DEEP, &page("<meta property=og:type content=product>", &article()), &["not_article"]);
    check(DEEP, &page(&(product.to_string() + PUBLISHED), &article()), &[]);
    for kind in ["Article", "Review"] {
        let json =
            format!(r#"<script type="application/ld+json">[{{"@type": "{kind}"}}, {{"@type": "Product"}}]</script>"#);
        check(DEEP, &page(&json, &article()), &[]);
    }
}

#[test]
fn a_film_with_a_line_of_text_is_only_a_film() {
    for film in ["<video src=a.mp4></video>", "<iframe src=https://films.example/embed/7></iframe>"] {
        check(DEEP, &page("", &format!("<main>{film}<p>{FIRST}</p></main>")), &["not_article", "video_only"]);
        check(DEEP, &page("", &format!("<main><p>{FIRST}</p></main><aside>{film}</aside>")), &[]);
        let long = format!("<main>{film}{}</main>", article().repeat(3));
        check(DEEP, &page("", &long), &[]);
    }
    let stated = "<meta property=og:type content=video.other>";
    check(DEEP, &page(stated, &format!("<p>{FIRST}</p>")), &["not_article", "video_only"]);
    check(
        DEEP,
        &page("", "<iframe src=https://maps.example/7></iframe><p>The ferry to the outer islands will sail.</p>"),
        &[],
    );
}
