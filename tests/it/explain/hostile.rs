//! A page that would like to run, to load, to break out, or to command a terminal.
//! Never a way out: neither by its text nor by a name, an address or a field.

use super::{Desk, page::select};
use scraper::{Html, Node};
use std::collections::BTreeSet;

const EVIL: &str = "</s></title></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'><b onclick=\"x\">&lt;";

/// A page that says it wherever it can.
fn hostile() -> String {
    let text = EVIL.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;");
    let long = "The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.";
    format!(
        "<html lang=\"{text}\"><head><title>{text}</title><meta name=author content=\"{text}\">\
         <meta property=og:site_name content=\"{text}\"><meta name=description content=\"{text}\">\
         <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"a<b \\u003c/script\\u003e\",\"author\":\"\\u003cb\\u003e\"}}</script>\
         </head><body><nav>{text}</nav><div id=\"{text}\" class=\"con {text}\"><h1>{text}</h1><p>{long} {text}</p>\
         <p>海南(hǎinán)的港口(gǎngkǒu)在洋浦(yángpǔ)。{text}</p><div class=share>{text}</div>\
         <figure><img src=\"{text}\" alt=\"{text}\"><figcaption>{text}</figcaption></figure><p>{long} {long}</p></div>\
         <button onclick=\"{text}\">{text}</button></body></html>"
    )
}

#[test]
fn nothing_of_the_page_becomes_markup() {
    let html = Desk::with(hostile()).html();
    let document = Html::parse_document(&html);
    let (mut tags, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for node in document.tree.nodes() {
        if let Node::Element(element) = node.value() {
            tags.insert(element.name());
            attributes.extend(element.attrs().map(|(name, _)| name));
        }
    }
    let known = "body bdi code dd del details div dl dt h1 h2 h3 head header html input ins label main mark meta p rt ruby \
                 s section span strong style summary table tbody td th title tr";
    let strange: Vec<_> = tags.into_iter().filter(|tag| !known.split_whitespace().any(|k| k == *tag)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    let known = "charset class content data-block data-cut data-notes data-rule data-unseen dir http-equiv id lang name title type";
    let strange: Vec<_> = attributes.into_iter().filter(|name| !known.split_whitespace().any(|k| k == *name)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert_eq!(select(&document, "style, meta, input").len(), 8, "only our own");
    assert!(select(&document, "body style, body meta").is_empty());
}

#[test]
fn what_the_page_says_is_shown_as_it_says_it() {
    let document = Html::parse_document(&Desk::with(hostile()).html());
    let shown: String = select(&document, "main")[0].text().collect();
    let plain = EVIL;
    assert!(shown.matches(plain).count() >= 4, "{shown}");
    assert!(select(&document, "td, dd").iter().any(|cell| cell.text().collect::<String>().contains(plain)));
}

#[test]
fn the_page_may_load_and_run_nothing() {
    let html = Desk::with(hostile()).html();
    let document = Html::parse_document(&html);
    let policy = select(&document, "meta[http-equiv=Content-Security-Policy]")[0].value().attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'"), "{policy}");
    let styles: String = select(&document, "style")[0].text().collect();
    assert!(!styles.contains("url(") && !styles.contains("@import"));
}

#[test]
fn a_terminal_is_not_commanded_by_a_page() {
    let line = "The ferry\u{1b}[2J\u{1b}]0;owned\u{7} sails\u{9b}31m again \u{202E}today\u{2066}, the office said on that very day.";
    let html = format!(
        "<title>\u{1b}[31mred</title><body class=\"a\u{1b}[1m\"><p>{line}</p><div class=share>\u{1b}[5m x</div>"
    );
    let told = Desk::with(html).says(&[]);
    let obeyed =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    assert!(!told.contains(obeyed), "{told:?}");
    assert!(told.contains("<U+001B>"), "{told}");
}

#[test]
fn a_large_page_and_one_beyond_the_bounds_are_explained() {
    let line = "<p>The ferry sails again today and on every other day, the harbour office said to all of us.</p>";
    let desk = Desk::with(format!("<body>{}", line.repeat(8_000)));
    let document = Html::parse_document(&desk.html());
    assert_eq!(select(&document, "[data-block], [data-cut]").len(), 8_000);
    let beyond = Desk::with(format!("<body>{}", "<p>x".repeat(60_000))).json(&[]);
    assert_eq!(beyond["outcome"]["failure_code"], "limit_exceeded");
    assert!(beyond["outcome"]["evidence"].as_str().unwrap().contains("blocks of text"));
}
