//! Rows 52 to 56: odd characters, pages without a text, broken statements, twins.
//! Never a record from a page that has no article, and never a value that nobody stated.

use super::{
    case::{Case, Promise, Server, by_request, ends_as, fails, site, stored},
    pages::{good, page_of, story, story_with_head},
};
use crate::support::origin::html;
use copydesk::model::{FailureCode as Code, Outcome};

pub fn cases() -> Vec<Case> {
    let mut cases = characters();
    cases.extend(empty());
    cases.extend(walls());
    cases.extend(statements());
    cases.extend(twins());
    cases
}

fn page(row: u8, name: &str, text: &str, promise: Promise) -> Case {
    Case::new(row, name, site(html(text.as_bytes())), promise)
}

/// Row 52.
fn characters() -> Vec<Case> {
    let sentence = "The ferry of the upper valley sails again, said the harbour office, and the tickets cost what they did before.";
    let with = |odd: &[u8]| {
        let page = page_of(&sentence.replace("again", "again\u{1}")).replace("<html>", "<html><meta charset=utf-8>");
        let at = page.find('\u{1}').unwrap();
        let mut bytes = page.into_bytes();
        while let Some(at) = bytes.iter().position(|byte| *byte == 1) {
            bytes.splice(at..=at, odd.iter().copied());
        }
        assert!(at > 0);
        bytes
    };
    let told = |name: &str, odd: &[u8], promise: Promise| Case::new(52, name, site(html(&with(odd))), promise);
    let whole = || stored().text("said the harbour office, and the tickets cost what they did before.");
    vec![
        told("NUL in a text", b"\0", whole().without("\0")),
        told("a NUL entity", b"&#0;", whole().without("\0")),
        told("control characters", b"\x02\x1B[31m\x7F", whole()),
        told("a lone surrogate as an entity", b"&#xD800;", whole()),
        told("a surrogate in bytes", b"\xED\xA0\x80", whole()),
        told("half a character", b"\xE6\xB5", whole()),
        told("a character beyond Unicode", b"&#x110000;", whole()),
        told("noncharacters", "\u{FFFE}\u{FFFF}".as_bytes(), whole()),
        told("SQL", b"'); DROP TABLE articles; --", whole().text("'); DROP TABLE articles; --")),
        told("a lookup", b"${jndi:ldap://127.0.0.1/a}", whole().text("${jndi:ldap://127.0.0.1/a}")),
        told("a template", b"{{7*7}} %s %n {0}", whole().text("{{7*7}} %s %n {0}")),
    ]
}

/// Row 53.
fn empty() -> Vec<Case> {
    let nothing = || fails(Code::EmptyContent);
    [
        ("no body", ""),
        ("blanks alone", " \r\n\t "),
        ("an empty document", "<!doctype html><html><head><title>Nothing</title></head><body></body></html>"),
        ("scripts alone", "<html><head><title>App</title></head><body><div id=root></div><script>start({\"text\":\"a long text that stands in a script alone, and in no paragraph\"})</script></body></html>"),
        ("a frameset", "<html><head><title>Frames</title></head><frameset cols=\"20%,80%\"><frame src=/menu.html><frame src=/main.html></frameset></html>"),
        ("menus alone", "<html><body><nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><footer><a href=/imprint>Imprint</a></footer></body></html>"),
        ("a comment alone", "<html><body><!-- a long text that stands in a comment alone, and in no paragraph --></body></html>"),
    ]
    .map(|(name, text)| page(53, name, text, nothing()))
    .into()
}

/// Row 53: pages that say 200 and mean something else.
fn walls() -> Vec<Case> {
    let sorry = "<html><head><title>Page not found</title></head><body><h1>Sorry, this page could not be found</h1><p>The page that you asked for was moved, renamed or never existed. Please check the address, go back to the home page, or use the search field to find what you were looking for.</p></body></html>";
    let wall = "<html><head><title>Log in</title></head><body><h1>Please log in to read on</h1><form action=/login method=post><input name=user><input name=password type=password><button>Log in</button></form><p>This article is for our subscribers. Log in with your account, or subscribe now and read all articles for a month.</p></body></html>";
    let missing = by_request(move |asked| if asked.path == "/good" { good() } else { html(sorry.as_bytes()) });
    let home = by_request(|asked| {
        if asked.path == "/" {
            html(page_of("The front page of a paper with its stories of the day, which are many and long.").as_bytes())
        } else {
            crate::support::origin::status(302, "Location: /", "")
        }
    });
    let listed = vec![("http://{}/good".to_string(), stored()), ("http://{}/gone".to_string(), fails(Code::Soft404))];
    vec![
        Case::listing(53, "a soft 404 beside a good page", missing, listed).requests(2..=4),
        Case::new(53, "a page that is gone leads home", home, fails(Code::Soft404)).requests(2..=5),
        Case::new(53, "a login wall", site(html(wall.as_bytes())), fails(Code::LoginWall)).requests(1..=3),
    ]
}

/// Row 54.
fn statements() -> Vec<Case> {
    let json = |text: &str| story_with_head(&format!("<script type=\"application/ld+json\">{text}</script>"));
    let plain = story().replace("<meta property=article:published_time content=2025-03-08T08:00:00Z>", "");
    assert!(!plain.contains("published_time"), "the usual article is dated in its head");
    let dated = |date: &str| {
        plain.replace("</head>", &format!("<meta property=article:published_time content=\"{date}\"></head>"))
    };
    let undated = || stored().holds("without a date", |row| row.published_on.is_none());
    let long = "A".repeat(100_000);
    let author = plain.replace("By Joan Miller", &format!("By {long}"));
    let meta = story_with_head(&format!("<meta name=author content=\"{long}\">"));
    let sane = || stored().holds("a name of sane length", |row| row.authors.as_ref().is_none_or(|a| a.len() < 2_000));
    let deep = |open: &str| json(&open.repeat(200_000));
    vec![
        page(54, "broken JSON-LD", &json("{\"@type\":\"NewsArticle\",\"headline\":"), stored()),
        page(
            54,
            "JSON-LD of another shape",
            &json("[1,null,{\"@type\":[],\"headline\":{\"a\":[]},\"author\":7}]"),
            stored(),
        ),
        page(54, "JSON 200,000 deep in lists", &deep("["), stored()),
        page(54, "JSON 200,000 deep in objects", &deep("{\"a\":"), stored()),
        page(54, "JSON of numbers beyond all", &json("{\"@type\":\"NewsArticle\",\"wordCount\":1e999999}"), stored()),
        page(54, "the date 9999-99-99", &dated("9999-99-99"), undated()),
        page(54, "the date 0000-00-00", &dated("0000-00-00T00:00:00Z"), undated()),
        page(54, "a date of words", &dated("yesterday evening"), undated()),
        page(54, "a date of 100 kB", &dated(&"2025-".repeat(20_000)), undated()),
        page(54, "a byline of 100 kB", &author, sane()),
        page(54, "an author of 100 kB", &meta, sane()),
    ]
}

/// Rows 55 and 56.
fn twins() -> Vec<Case> {
    let own = || stored().holds("known by its own URL", |row| row.article_url == row.final_url);
    let head = |tag: &str| site(html(story_with_head(tag).as_bytes()));
    let twin = || site(html(story_with_head("<link rel=canonical href=/a>").as_bytes()));
    let again = || Promise { text: stored().text, ..ends_as(Outcome::Duplicate) };
    let listing = |name: &str, server: Server, listed: &[(&str, Promise)], requests: usize| {
        let listed = listed.iter().map(|(path, promise)| (format!("http://{{}}{path}"), promise.clone())).collect();
        Case::listing(56, name, server, listed).requests(requests..=requests)
    };
    let canonical = "<link rel=canonical href=\"http://other.example/story\">";
    let base = "<base href=\"http://other.example/\"><link rel=canonical href=\"/story\">";
    let tracked = [("/page", stored()), ("/page?utm_source=mail", again()), ("/page?fbclid=9&gclid=8", again())];
    vec![
        Case::new(55, "a canonical link to a foreign host", head(canonical), own()),
        Case::new(55, "a base at a foreign host", head(base), own()),
        Case::new(55, "a canonical link to a file", head("<link rel=canonical href=\"file:///etc/passwd\">"), own()),
        listing("tracking parameters", site(good()), &tracked, 1),
        listing("canonical twins", twin(), &[("/a", stored()), ("/b", again())], 2),
        listing("twins of a page that is not listed", twin(), &[("/b", stored()), ("/c", again())], 2),
        listing("the same article on another site", site(good()), &[("/a", stored())], 1),
    ]
}
