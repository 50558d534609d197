//! A page of the web: robots rule, redirects, status, encoding; and what there is to tell where no page came.
//! Never a request that a run would not make.

use crate::support::origin::{Origin, body_with, html, page, raw, status};
use crate::support::program::{Program, code, stderr, stdout};
use serde_json::Value;
use tempfile::TempDir;

/// The program in a folder whose config lets it ask loopback.
fn desk(config: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("[network]\nallow = ['127.0.0.1']\n[politeness]\nrate = '100/s'\n{config}");
    std::fs::write(folder.path().join("c.toml"), text).unwrap();
    folder
}

fn explain(folder: &TempDir, url: &str, form: &[&str]) -> String {
    let args = [&["explain", url, "--config", "c.toml"], form].concat();
    let output = tokio::task::block_in_place(|| Program::in_folder(folder.path()).run(&args));
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output)
}

fn json(folder: &TempDir, url: &str) -> Value {
    serde_json::from_str(&explain(folder, url, &["--json"])).unwrap()
}

const ARTICLE: &str =
    "<p>The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.</p>";

#[tokio::test(flavor = "multi_thread")]
async fn robots_rule_redirects_status_and_encoding_are_told() {
    let site = Origin::raw(|asked| match asked.path.as_str() {
        "/robots.txt" => {
            status(200, "Content-Type: text/plain", "User-agent: *\nDisallow: /private\nAllow: /a\nCrawl-delay: 1\n")
        }
        "/old" => status(301, "Location: /a", ""),
        "/private" => page(),
        _ => body_with("Content-Type: text/html; charset=iso-8859-1\r\nX-Robots-Tag: noarchive", ARTICLE.as_bytes()),
    })
    .await;
    let folder = desk("");
    let told = json(&folder, &site.url("/old"));
    let source = &told["source"];
    assert_eq!(source["redirects"][0]["from"], site.url("/old"));
    assert_eq!((source["redirects"][0]["status"].as_u64(), source["redirect_count"].as_u64()), (Some(301), Some(1)));
    assert_eq!((source["url"].as_str(), source["http_status"].as_u64()), (Some(&*site.url("/a")), Some(200)));
    assert_eq!(
        (source["robots"]["http_status"].as_u64(), source["robots"]["rule"].as_str()),
        (Some(200), Some("line 3: Allow: /a"))
    );
    assert_eq!(source["robots"]["delay_ms"], 1_000);
    assert_eq!((source["charset"].as_str(), source["charset_from"].as_str()), (Some("windows-1252"), Some("header")));
    assert_eq!(source["robots_tag"], "noarchive");
    assert_eq!(
        (told["outcome"]["outcome"].as_str(), told["record"]["noarchive"].as_bool()),
        (Some("stored"), Some(true))
    );
    let text = explain(&folder, &site.url("/old"), &[]);
    for words in ["301 from", "status 200; line 3: Allow: /a", "as Content-Type says"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    let denied = json(&folder, &site.url("/private"));
    assert_eq!(denied["outcome"]["failure_code"], "robots_denied");
    assert_eq!(denied["outcome"]["evidence"], "line 2: Disallow: /private");
    assert!(site.asked().iter().all(|asked| asked.path != "/private"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attempt_without_a_page_is_explained() {
    let site = Origin::site(|asked| match asked.path.as_str() {
        "/gone" => status(410, "", ""),
        "/busy" => status(503, "Retry-After: 3", ""),
        "/loop" => status(302, "Location: /loop", ""),
        "/pdf" => body_with("Content-Type: application/pdf", b"%PDF-1.7"),
        "/cut" => raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>"),
        _ => html(b"<p>x"),
    })
    .await;
    let folder = desk("");
    for (path, outcome, code, retried) in [
        ("/gone", "failed", "permanent_http", false),
        ("/busy", "failed", "retry_exhausted", true),
        ("/loop", "failed", "redirect_loop", false),
        ("/pdf", "rejected", "bad_content_type", false),
        ("/cut", "failed", "protocol_error", true),
        ("/x", "rejected", "empty_content", false),
    ] {
        let told = json(&folder, &site.url(path));
        let found = &told["outcome"];
        assert_eq!((found["outcome"].as_str(), found["failure_code"].as_str()), (Some(outcome), Some(code)), "{path}");
        assert_eq!(found["retried"], retried, "{path}");
        assert!(explain(&folder, &site.url(path), &[]).contains(code), "{path}");
    }
    let forbidden = json(&folder, "http://127.0.0.2:9/");
    assert_eq!(forbidden["outcome"]["failure_code"], "blocked_address");
}

#[tokio::test(flavor = "multi_thread")]
async fn robots_that_the_config_ignores_are_said_not_to_be_asked() {
    let site = Origin::with_robots("User-agent: *\nDisallow: /\n").await;
    let folder = desk("obey_robots = false\n");
    assert!(explain(&folder, &site.url("/a"), &[]).contains("not asked: obey_robots = false"));
    assert!(site.asked().iter().all(|asked| asked.path != "/robots.txt"));
}
