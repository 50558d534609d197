//! Pages asked for again: conditional requests, and what becomes of the record (FAULTS row 60).
//! Never stored text wiped by a later answer, and never a 304 that hides one.

use super::*;
use crate::support::origin::body_with;
use std::sync::Mutex;

on_both!(
    an_unchanged_page_is_asked_for_with_its_tag_and_kept,
    a_date_alone_is_enough,
    a_changed_page_is_updated_with_its_own_time,
    later_failures_leave_the_text_and_the_condition,
    a_page_without_an_article_leaves_the_text_and_drops_the_condition,
    a_page_without_a_record_is_never_asked_for_on_condition,
);

type Script = Box<dyn Fn(&Asked) -> Vec<Step> + Send>;

/// A site of one page that can be given another one.
struct Page {
    origin: Origin,
    script: Arc<Mutex<Script>>,
}

impl Page {
    async fn new(script: impl Fn(&Asked) -> Vec<Step> + Send + 'static) -> Page {
        let script: Arc<Mutex<Script>> = Arc::new(Mutex::new(Box::new(script)));
        let current = Arc::clone(&script);
        Page { origin: Origin::site(move |asked| current.lock().unwrap()(asked)).await, script }
    }

    fn becomes(&self, script: impl Fn(&Asked) -> Vec<Step> + Send + 'static) {
        *self.script.lock().unwrap() = Box::new(script);
    }

    /// Asks for it in a run of its own; gives the outcome, and the condition of the last request.
    async fn visit(&self, store: &Store) -> (String, Option<String>) {
        pipeline::run(Job { which: Which::All, ..job(store, &urls(&self.origin, 1)) }).await.unwrap();
        let asked = self.origin.asked().pop().unwrap();
        let condition = asked.header("if-none-match").or(asked.header("if-modified-since"));
        (one(store, "SELECT outcome FROM url_outcomes").await, condition.map(str::to_string))
    }
}

/// The article `n` with its tag; 304 to whoever has it already.
fn tagged(n: usize) -> impl Fn(&Asked) -> Vec<Step> {
    move |asked| {
        let tag = format!("W/\"v{n}\"");
        match asked.header("if-none-match") {
            Some(known) if known == tag => status(304, "", ""),
            _ => body_with(&format!("Content-Type: text/html\r\nETag: {tag}"), article(n).as_bytes()),
        }
    }
}

fn saw(outcome: &str, condition: Option<&str>) -> (String, Option<String>) {
    (outcome.into(), condition.map(str::to_string))
}

const V1: Option<&str> = Some("W/\"v1\"");
const RECORD: &str = "SELECT body_text, revision, first_seen_at, fetched_at FROM articles";
const TEXT: &str = "SELECT body_text, revision FROM articles";

async fn an_unchanged_page_is_asked_for_with_its_tag_and_kept(store: &Store) {
    let page = Page::new(tagged(1)).await;
    assert_eq!(page.visit(store).await, saw("stored", None));
    let text = one(store, TEXT).await;
    for _ in 0..2 {
        assert_eq!(page.visit(store).await, saw("not_modified", V1));
        assert_eq!(one(store, TEXT).await, text);
    }
    assert_eq!(one(store, "SELECT http_status FROM v_crawl_log ORDER BY fetch_id").await, "200\n304\n304");
}

async fn a_date_alone_is_enough(store: &Store) {
    const DATE: &str = "Mon, 07 Jul 2025 00:00:00 GMT";
    let page = Page::new(|asked: &Asked| match asked.header("if-modified-since") {
        Some(DATE) => status(304, "", ""),
        _ => body_with(&format!("Content-Type: text/html\r\nLast-Modified: {DATE}"), article(1).as_bytes()),
    })
    .await;
    assert_eq!(page.visit(store).await, saw("stored", None));
    assert_eq!(page.visit(store).await, saw("not_modified", Some(DATE)));
}

async fn a_changed_page_is_updated_with_its_own_time(store: &Store) {
    let page = Page::new(tagged(1)).await;
    page.visit(store).await;
    let first = one(store, RECORD).await;
    page.becomes(tagged(2));
    assert_eq!(page.visit(store).await, saw("updated", V1));
    let second = one(store, RECORD).await;
    let (first, second): (Vec<&str>, Vec<&str>) = (first.split('|').collect(), second.split('|').collect());
    assert!(second[0] != first[0] && second[1] == "2", "{second:?}");
    assert!(second[2] == first[2] && second[3] > first[3], "{first:?} {second:?}");
    assert_eq!(page.visit(store).await, saw("not_modified", Some("W/\"v2\"")));
}

async fn later_failures_leave_the_text_and_the_condition(store: &Store) {
    let page = Page::new(tagged(1)).await;
    page.visit(store).await;
    let text = one(store, TEXT).await;
    for code in [404, 410, 500] {
        page.becomes(move |_: &Asked| status(code, "", "gone"));
        assert_eq!(page.visit(store).await, saw("failed", V1), "{code}");
        assert_eq!(one(store, TEXT).await, text, "{code}");
        assert_eq!(one(store, "SELECT http_status FROM url_outcomes").await, code.to_string());
    }
    page.becomes(tagged(1));
    assert_eq!(page.visit(store).await, saw("not_modified", V1));
    assert_eq!(one(store, TEXT).await, text);
}

/// The server gives the same tag to whatever it sends: without the drop, 304 would say that all is well.
async fn a_page_without_an_article_leaves_the_text_and_drops_the_condition(store: &Store) {
    let page = Page::new(tagged(1)).await;
    page.visit(store).await;
    let text = one(store, TEXT).await;
    for body in ["", "<html><body><nav>Home</nav></body></html>"] {
        page.becomes(tagged(1));
        page.visit(store).await;
        page.becomes(move |_: &Asked| body_with("Content-Type: text/html\r\nETag: W/\"v1\"", body.as_bytes()));
        assert_eq!(page.visit(store).await, saw("rejected", V1), "{body:?}");
        assert_eq!(page.visit(store).await, saw("rejected", None), "{body:?}");
        assert_eq!(one(store, TEXT).await, text);
    }
    page.becomes(tagged(1));
    assert_eq!(page.visit(store).await, saw("not_modified", None), "the same text, but the whole page came");
    assert_eq!(page.visit(store).await, saw("not_modified", V1));
}

async fn a_page_without_a_record_is_never_asked_for_on_condition(store: &Store) {
    let page = Page::new(|_: &Asked| body_with("Content-Type: text/html\r\nETag: W/\"v1\"", b"<p></p>")).await;
    assert_eq!(page.visit(store).await, saw("rejected", None));
    assert_eq!(page.visit(store).await, saw("rejected", None));
    page.becomes(|_: &Asked| status(304, "", ""));
    assert_eq!(page.visit(store).await, saw("failed", None));
    assert_eq!(one(store, "SELECT failure_code FROM dead_letters").await, "protocol_error");
}
