//! The user's rules for single sites, and what a page allows.
//! Never a rule that takes part where it does not fit.

use super::{FIRST, SECOND, THIRD};
use copydesk::extract::{Css, Options, Reason, SiteRule, explain, extract};
use copydesk::model::{CanonicalUrl, Draft, Page};

fn css(selectors: &[&str]) -> Vec<Css> {
    selectors.iter().map(|text| Css::parse(text).unwrap()).collect()
}

fn page(html: &str) -> Page {
    let url = CanonicalUrl::parse("http://news.example/a").unwrap();
    Page::from_text(url, html.into(), "2025-07-07T00:00:00Z".parse().unwrap())
}

fn html() -> String {
    format!(
        "<html><head><title>Ferry sails</title></head><body><h1>Ferry sails</h1>\
         <div class=main><p>{FIRST}</p><p class=shop>{SECOND}</p></div>\
         <div class=odd><b class=name>The real title</b><i class=day>3 March 2025</i><u class=who>By Ada Lind</u>\
         <p>{THIRD}</p></div></body></html>"
    )
}

fn rule() -> SiteRule {
    SiteRule { hosts: "*.example".into(), ..SiteRule::default() }
}

fn draft(rule: SiteRule) -> Draft {
    extract(&page(&html()), &Options { sites: vec![rule], ..Options::default() }).unwrap()
}

fn texts(draft: &Draft) -> Vec<&str> {
    draft.blocks.iter().map(|block| block.raw.as_str()).collect()
}

#[test]
fn selectors_say_where_text_and_fields_are() {
    let found = draft(SiteRule {
        body: css(&["div.odd > p"]),
        title: css(&[".none", "b.name"]),
        date: css(&["i.day"]),
        authors: css(&["u.who"]),
        ..rule()
    });
    assert_eq!(texts(&found), [THIRD]);
    assert_eq!(found.facts.title.as_deref(), Some("The real title"));
    assert_eq!(found.facts.published.as_ref().unwrap().on.to_string(), "2025-03-03");
    assert_eq!(found.facts.authors, ["Ada Lind"]);
    for field in ["title", "published", "author", "site_rule"] {
        let chosen: Vec<_> = found.fields.iter().filter(|f| f.field == field && f.chosen).collect();
        assert_eq!(chosen.len(), 1, "{field}: {chosen:?}");
    }
}

#[test]
fn what_is_removed_is_told() {
    let options = Options { sites: vec![SiteRule { remove: css(&["p.shop"]), ..rule() }], ..Options::default() };
    let (found, trace) = explain(&page(&html()), &options);
    assert!(texts(&found.unwrap()).iter().all(|text| *text != SECOND));
    assert!(trace.left_out.iter().any(|left| left.rule == Reason::SiteRule && left.text == SECOND));
}

#[test]
fn a_rule_of_another_host_of_a_later_day_or_without_a_find_changes_nothing() {
    let plain = draft(SiteRule { hosts: "other.test".into(), ..SiteRule::default() });
    let later = SiteRule { valid_from: "2025-08-01".parse().ok(), body: css(&[".odd"]), ..rule() };
    let other = SiteRule { hosts: "other.test".into(), body: css(&[".odd"]), ..SiteRule::default() };
    for rule in [later, other] {
        assert_eq!(draft(rule), plain);
    }
    let nothing = draft(SiteRule { body: css(&[".none"]), title: css(&[".none"]), ..rule() });
    assert_eq!((texts(&nothing), &nothing.facts), (texts(&plain), &plain.facts));
}

#[test]
fn a_licence_is_a_link_that_says_so_and_no_notice_of_copyright() {
    let check = |head: &str, top: &str, bottom: &str, expected: Option<&str>| {
        let found = super::facts::facts(head, top, bottom);
        assert_eq!(found.license.as_deref(), expected, "{head} {top} {bottom}");
    };
    let by = "https://creativecommons.org/licenses/by/4.0/";
    check("<meta name=copyright content='The Lamp 2025'>", "", "", None);
    check("<meta name=dc.rights content='All rights reserved'>", "", "", None);
    check(&format!("<meta name=dc.rights content='{by}'>"), "", "", Some(by));
    check("", "", &format!("<p><a rel=license href={by}>CC BY</a></p>"), Some(by));
    check("", "<h1>Ferry</h1>", &format!("<p>Text: <a href={by}>CC BY</a></p>"), Some(by));
    check("", "<h1>Ferry</h1>", &format!("<figure><figcaption><a href={by}>CC BY</a></figcaption></figure>"), None);
    let far = format!("{}<p><a href={by}>CC BY</a></p>", "<p>Photo</p>".repeat(12));
    check("", "<h1>Ferry</h1>", &far, None);
}

#[test]
fn a_reservation_against_mining_is_read_from_header_and_head() {
    let opt_out = |header: Option<&str>, head: &str| {
        let mut page = page(&html().replace("<head>", &format!("<head>{head}")));
        page.meta.tdm_reservation = header.map(str::to_string);
        extract(&page, &Options::default()).unwrap().facts.ai_opt_out
    };
    assert_eq!(opt_out(None, ""), None);
    assert_eq!(opt_out(Some("1"), ""), Some(true));
    assert_eq!(opt_out(Some("0"), ""), Some(false));
    assert_eq!(opt_out(Some("1"), "<meta name=tdm-reservation content=0>"), Some(true));
    assert_eq!(opt_out(Some("0"), "<meta name=robots content=noai>"), Some(true));
    assert_eq!(opt_out(Some("maybe"), ""), None);
}
