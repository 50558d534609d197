//! What a page says to robots: read from header and head, kept as columns, obeyed where the policy says so.
//! Never a directive that is addressed to somebody else, and never a stored text that a later word wipes.

use crate::pipeline::{fetcher_with, job, tally, urls};
use crate::store::fixture::{lines, on_both, one};
use crate::support::news_site::article;
use crate::support::origin::{Origin, Step, body_with};
use copydesk::extract;
use copydesk::fetch::{HostPolicy, Noindex, Pace};
use copydesk::model::{CanonicalUrl, Page, Rate, Record};
use copydesk::pipeline::{self, Job, Options, Refiner};
use copydesk::store::{Store, Which};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The report with this in its head.
fn with_head(head: &str) -> String {
    article(1).replace("</head>", &format!("{head}</head>"))
}

/// The record of a page with this head and these header lines, as the agent `desk` makes it.
fn record(head: &str, tag: &str) -> Record {
    let url = CanonicalUrl::parse("http://news.example/1").unwrap();
    let mut page = Page::from_text(url, with_head(head), "2025-07-07T00:00:00Z".parse().unwrap());
    page.meta.robots_tag = (!tag.is_empty()).then(|| tag.to_string());
    let extract = extract::Options { agent: "desk".into(), ..extract::Options::default() };
    Refiner::new(&Options { extract, ..Options::default() }).refine(&page).unwrap()
}

/// Whether the page asks not to be indexed and not to be kept, and until when it is to be shown.
fn check(head: &str, tag: &str, expected: (Option<bool>, Option<bool>, Option<&str>)) {
    let got = record(head, tag);
    let until = got.unavailable_after.map(|at| at.to_string());
    assert_eq!((got.noindex, got.noarchive, until.as_deref()), expected, "{head} / {tag}");
}

const ASKED: Option<bool> = Some(true);

#[test]
fn header_and_head_are_read_together() {
    check("", "", (None, None, None));
    check("<meta name=robots content='NOINDEX, noarchive'>", "", (ASKED, ASKED, None));
    check("", "noindex\nnoarchive", (ASKED, ASKED, None));
    check("<meta name=robots content='index, follow'>", "", (Some(false), None, None));
    check("<meta name=robots content='index, follow'>", "noindex", (ASKED, None, None));
    check("<meta name=robots content=none>", "index", (ASKED, None, None));
    check("<meta name=robots content=noarchive><meta name=robots content=noindex>", "", (ASKED, ASKED, None));
    let until = "unavailable_after: Friday, 25-Jun-27 15:00:00 GMT";
    check("", &format!("{until}\nnoindex"), (ASKED, None, Some("2027-06-25T15:00:00Z")));
    check(&format!("<meta name=robots content='{until}'>"), "", (None, None, Some("2027-06-25T15:00:00Z")));
}

#[test]
fn what_is_said_to_others_does_not_bind_us() {
    check("<meta name=googlebot content=noindex>", "", (None, None, None));
    check("<meta name=Desk content=noindex>", "", (ASKED, None, None));
    check("", "otherbot: noindex, noarchive", (None, None, None));
    check("", "otherbot: noindex\nnoarchive", (None, ASKED, None));
    check("", "desk: noindex\notherbot: noarchive", (ASKED, None, None));
    check("<meta name=robots content=index><meta name=desk content=noindex>", "", (ASKED, None, None));
}

#[test]
fn every_statement_is_kept_as_it_stands() {
    let head = "<meta name=robots content='index,follow'><meta name=googlebot content=noindex>";
    let got = record(head, "otherbot: noindex\nnofollow");
    assert_eq!(
        got.robots_meta.as_deref(),
        Some("index,follow\ngooglebot: noindex\nX-Robots-Tag: otherbot: noindex\nX-Robots-Tag: nofollow")
    );
    let long = record(&format!("<meta name=robots content='{}'>", "x ".repeat(100_000)), "");
    assert!(long.robots_meta.unwrap().len() <= 1_000);
}

#[test]
fn an_opt_out_from_machine_learning_binds_like_the_rest() {
    let opt_out = |head: &str, tag: &str| record(head, tag).ai_opt_out;
    assert_eq!(opt_out("<meta name=robots content=noai>", ""), Some(true));
    assert_eq!(opt_out("", "noimageai"), Some(true));
    assert_eq!(opt_out("", "otherbot: noai"), None);
    assert_eq!(opt_out("<meta name=tdm-reservation content=1>", ""), Some(true));
    assert_eq!(opt_out("<meta name=tdm-reservation content=0>", ""), Some(false));
    assert_eq!(opt_out("<meta name=tdm-reservation content=0>", "noai"), Some(true));
}

#[test]
fn the_words_that_decided_are_candidates_of_their_field() {
    let head = "<meta name=robots content='noindex, unavailable_after: 2025-01-01'>";
    let got = record(head, "desk: noindex, unavailable_after: 2024-01-01\nnofollow");
    let shown: Vec<_> = got
        .fields
        .iter()
        .filter(|f| matches!(f.field, "noindex" | "unavailable_after"))
        .map(|f| (f.field, f.source.as_str(), f.value.as_str(), f.chosen))
        .collect();
    let meta = r#"<meta name="robots" content="noindex, unavailable_after: 2025-01-01">"#;
    let header = "X-Robots-Tag: desk: noindex, unavailable_after: 2024-01-01";
    assert_eq!(
        shown,
        [
            ("noindex", "meta.robots", meta, true),
            ("unavailable_after", "meta.robots", meta, false),
            ("noindex", "http.x-robots-tag", header, true),
            ("unavailable_after", "http.x-robots-tag", header, true),
        ]
    );
}

on_both!(
    columns_are_filled_whatever_the_policy,
    where_the_policy_obeys_there_is_no_record,
    a_later_noindex_wipes_no_stored_text,
    an_unchanged_article_says_what_its_page_says_now,
);

/// A site whose page `/0` has these words in its header and head; the other pages have none.
async fn site(headers: &'static str, head: &'static str) -> Origin {
    Origin::site(move |asked| answer(&asked.path, headers, head)).await
}

fn answer(path: &str, headers: &str, head: &str) -> Vec<Step> {
    let (headers, head) = if path == "/0" { (headers, head) } else { ("", "") };
    let lines = headers.lines().map(|line| format!("\r\n{line}")).collect::<Vec<_>>().concat();
    let n = path.trim_matches('/').parse().unwrap_or(0);
    let html = article(n).replace("</head>", &format!("{head}</head>"));
    body_with(&format!("Content-Type: text/html{lines}"), html.as_bytes())
}

fn policy(noindex: Noindex) -> HostPolicy {
    let rate = Rate { interval: Duration::from_millis(5) };
    HostPolicy { rate: Pace::Fixed(rate), max_rate: rate, noindex, ..HostPolicy::default() }
}

/// Fetches the pages again, whether due or not.
async fn run(store: &Store, origin: &Origin, noindex: Noindex) {
    let job = Job { fetcher: fetcher_with(policy(noindex)), which: Which::All, ..job(store, &urls(origin, 2)) };
    pipeline::run(job).await.unwrap();
}

const STATED: &str = "SELECT noindex, noarchive, unavailable_after FROM v_articles ORDER BY url";

async fn columns_are_filled_whatever_the_policy(store: &Store) {
    let headers = "X-Robots-Tag: otherbot: noarchive\nX-Robots-Tag: unavailable_after: 25 Jun 2020 15:00:00 PST";
    let origin = site(headers, "<meta name=robots content=noindex>").await;
    run(store, &origin, Noindex::Note).await;
    assert_eq!(tally(store).await, "stored||2");
    assert_eq!(lines(store, STATED).await, ["1|-|2020-06-25T23:00:00.000000Z", "-|-|-"]);
    let tags = one(store, "SELECT robots_tag FROM fetches WHERE robots_tag IS NOT NULL").await;
    assert_eq!(tags, "otherbot: noarchive\nunavailable_after: 25 Jun 2020 15:00:00 PST");
}

async fn where_the_policy_obeys_there_is_no_record(store: &Store) {
    for (headers, head, words) in [
        ("X-Robots-Tag: copydesk: noindex", "", "X-Robots-Tag: copydesk: noindex"),
        ("", "<meta name=robots content='none'>", r#"<meta name="robots" content="none">"#),
        (
            "X-Robots-Tag: unavailable_after: 2020-01-01",
            "<meta name=robots content=index>",
            "X-Robots-Tag: unavailable_after: 2020-01-01",
        ),
        ("X-Robots-Tag: otherbot: noindex", "<meta name=otherbot content=noindex>", ""),
        ("X-Robots-Tag: unavailable_after: 2999-01-01", "", ""),
    ] {
        let origin = site(headers, head).await;
        run(store, &origin, Noindex::Obey).await;
        let sql = "SELECT outcome, failure_code, failure_detail FROM url_outcomes WHERE url LIKE '%/0'
                    ORDER BY target_id DESC LIMIT 1";
        let expected = if words.is_empty() { "stored|-|-".into() } else { format!("rejected|robots_noindex|{words}") };
        assert_eq!(one(store, sql).await, expected, "{headers} / {head}");
        assert_eq!(origin.pages_asked(), 2, "a word to robots is no error");
    }
    assert_eq!(one(store, "SELECT count(*) FROM dead_letters WHERE failure_code LIKE 'robots%'").await, "0");
}

/// The first answer has no such word, the later ones have.
async fn withdrawn(head: &'static str) -> Origin {
    let asked_before = AtomicUsize::new(0);
    let asked_before = Arc::new(asked_before);
    Origin::site(move |asked| {
        let is_first = asked.path != "/0" || asked_before.fetch_add(1, Ordering::SeqCst) == 0;
        answer(&asked.path, "", if is_first { "" } else { head })
    })
    .await
}

async fn a_later_noindex_wipes_no_stored_text(store: &Store) {
    let origin = withdrawn("<meta name=robots content=noindex>").await;
    run(store, &origin, Noindex::Obey).await;
    assert_eq!(tally(store).await, "stored||2");
    run(store, &origin, Noindex::Obey).await;
    assert_eq!(tally(store).await, "not_modified||1\nrejected|robots_noindex|1");
    assert_eq!(one(store, "SELECT count(*) FROM v_articles WHERE length(body_text) > 200").await, "2");
}

async fn an_unchanged_article_says_what_its_page_says_now(store: &Store) {
    let origin = withdrawn("<meta name=robots content='noindex, noarchive'>").await;
    run(store, &origin, Noindex::Note).await;
    assert_eq!(lines(store, STATED).await, ["-|-|-", "-|-|-"]);
    run(store, &origin, Noindex::Note).await;
    assert_eq!(tally(store).await, "not_modified||2");
    assert_eq!(lines(store, STATED).await, ["1|1|-", "-|-|-"]);
    assert_eq!(
        one(store, "SELECT robots_meta FROM articles WHERE robots_meta IS NOT NULL").await,
        "noindex, noarchive"
    );
    assert_eq!(one(store, "SELECT max(revision) FROM articles").await, "1");
}
