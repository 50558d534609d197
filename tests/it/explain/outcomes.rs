//! As what a page would end, with the evidence, for pages that give no record too.
//! Never an error exit: that a page has no article is what was asked.

use super::{Desk, page::select};
use copydesk::model::FailureCode;
use scraper::Html;
use serde_json::Value;

const LONG: &str = "<p>The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.</p>\
                    <p>Two new boats were bought for the line, and a third one is to follow before the summer ends.</p>";

fn check(html: &str, outcome: &str, code: Option<FailureCode>, evidence: &str) -> Value {
    let desk = Desk::with(html);
    let json = desk.json(&[]);
    let found = &json["outcome"];
    assert_eq!(
        (found["outcome"].as_str(), found["failure_code"].as_str()),
        (Some(outcome), code.map(FailureCode::as_str)),
        "{html}"
    );
    assert!(found["evidence"].as_str().unwrap_or_default().contains(evidence), "{found}");
    let text = desk.says(&[]);
    let words = code.map_or(outcome.to_string(), |code| format!("{outcome}: {code}"));
    assert!(text.contains(&words) && text.contains(evidence), "{text}");
    let document = Html::parse_document(&desk.html());
    let shown: String = select(&document, ".outcome")[0].text().collect();
    assert!(shown.contains(outcome) && shown.contains(evidence), "{shown}");
    json
}

#[test]
fn each_outcome_is_told_with_its_evidence_in_all_three_forms() {
    check(LONG, "stored", None, "");
    check(
        "<title>404 Not Found</title><h1>Page not found</h1>",
        "rejected",
        Some(FailureCode::Soft404),
        "page not found",
    );
    let login = "<title>Log in</title><body><form><p>Log in to go on</p><input type=password></form>";
    check(login, "rejected", Some(FailureCode::LoginWall), "password");
    check("<p>Hello</p>", "rejected", Some(FailureCode::EmptyContent), "no running text");
    check(&"<p>x".repeat(60_000), "rejected", Some(FailureCode::LimitExceeded), "50000 blocks");
    let binary: String = (0..400).map(|n| if n % 2 == 0 { '\u{1}' } else { 'a' }).collect();
    check(&binary, "failed", Some(FailureCode::DecodeError), "binary data");
}

#[test]
fn a_page_of_boilerplate_alone_shows_what_was_cut() {
    let html = "<article><p>相关阅读:连续晴天之后果农忙着给果树浇水忙到天黑</p><p>扫一扫,关注青渡日报公众号获取更多本地新闻资讯</p>";
    let json = check(html, "rejected", Some(FailureCode::EmptyContent), "nothing but boilerplate: 2 blocks were cut");
    assert_eq!(json["cuts"].as_array().unwrap().len(), 2);
    assert!(json["cuts"][0]["rule"].as_str().unwrap().starts_with("zh."));
    assert_eq!(json["record"], Value::Null);
}

#[test]
fn a_page_that_asks_not_to_be_kept_is_judged_as_the_config_has_it_and_still_shown() {
    let desk = Desk::with(format!("<meta name=robots content=noindex>{LONG}"));
    assert_eq!(desk.json(&[])["outcome"]["outcome"], "stored");
    let config = desk.folder.path().join("c.toml");
    std::fs::write(&config, "[politeness]\nobey_noindex = true\n").unwrap();
    let json = desk.json(&["--config", "c.toml"]);
    assert_eq!(json["outcome"]["failure_code"], "robots_noindex");
    assert!(json["outcome"]["evidence"].as_str().unwrap().contains("noindex"));
    assert_eq!((json["blocks"].as_array().unwrap().len(), json["record"]["noindex"].as_bool()), (2, Some(true)));
}

#[test]
fn a_doubtful_page_says_why_a_run_would_ask_again() {
    let html = "<body><p>This is a line of a page that is rather short, but a line, they say.</p>";
    let desk = Desk::with(html);
    let doubt = desk.json(&[])["outcome"]["doubt"].as_str().unwrap().to_string();
    assert!(doubt.contains("little text"), "{doubt}");
    assert!(
        desk.says(&[]).contains("an address that cannot exist") && desk.html().contains("an address that cannot exist")
    );
    assert_eq!(Desk::with(LONG.repeat(9)).json(&[])["outcome"]["doubt"], Value::Null);
}

#[test]
fn a_page_without_article_tells_what_stood_there_and_what_was_weighed() {
    let json = check(
        "<ul><li><a href=/1>Other news of the day, and more of it to come</a></ul>",
        "rejected",
        Some(FailureCode::EmptyContent),
        "",
    );
    assert_eq!(json["left_out"][0]["rule"], "outside");
    let html = "<title>Log in</title><div class=content><p>Please log in to read the whole of this text, it says here.</p></div>";
    let json = check(html, "rejected", Some(FailureCode::LoginWall), "log in");
    assert_eq!(json["regions"][0]["verdict"], "chosen");
}
