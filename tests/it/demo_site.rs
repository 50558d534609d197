//! The built-in news site answers each path as its site map declares.
//! Never here: the pipeline: what a run makes of the site is `demo`'s to test.

use copydesk::cli::demo::{Expected, Site};
use copydesk::model::{CanonicalUrl, FailureCode, Outcome};
use std::collections::HashSet;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// Asks in HTTP/1.0, so that the body ends with the connection and is never chunked.
async fn get(url: &str) -> Answer {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(format!("GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n").as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut bytes)).await.unwrap().unwrap();
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    Answer { status: head[9..12].parse().unwrap(), head, body: bytes[end + 4..].to_vec() }
}

fn listed(site: &Site, ending: &str) -> String {
    site.urls().into_iter().find(|e| e.url.ends_with(ending)).unwrap().url
}

async fn is_as_declared(expected: &Expected) {
    let answer = get(&expected.url).await;
    let moved = answer.status == 301;
    match expected.failure_code {
        Some(FailureCode::PermanentHttp) => assert_eq!(answer.status, 404, "{}", expected.url),
        Some(FailureCode::RedirectLoop) => assert!(moved, "{}", expected.url),
        Some(FailureCode::BadContentType) => assert_eq!(answer.header("content-type"), Some("application/pdf")),
        Some(_) => assert_eq!(answer.status, 200, "{}", expected.url),
        None if expected.attempts == Some(2) => assert_eq!(answer.status, 503, "{}", expected.url),
        None => assert!(answer.status == 200 || moved, "{} {}", expected.url, answer.status),
    }
}

#[tokio::test]
async fn every_listed_url_is_answered_as_declared() {
    let site = Site::start().await.unwrap();
    let expected = site.urls();
    for line in expected.iter().filter(|e| e.failure_code != Some(FailureCode::InvalidUrl)) {
        is_as_declared(line).await;
    }
    assert!(expected.iter().filter(|e| e.outcome == Outcome::Stored).count() >= 40);
    site.shutdown().await;
}

#[tokio::test]
async fn the_list_has_no_line_twice_and_a_title_for_every_stored_page() {
    let site = Site::start().await.unwrap();
    let expected = site.urls();
    let urls: HashSet<&str> = expected.iter().map(|e| e.url.as_str()).collect();
    assert_eq!(urls.len(), expected.len());
    for line in &expected {
        assert!(line.outcome != Outcome::Stored || line.title.is_some_and(|t| !t.is_empty()), "{}", line.url);
        let invalid = line.failure_code == Some(FailureCode::InvalidUrl);
        assert_eq!(CanonicalUrl::parse(&line.url).is_err(), invalid, "{}", line.url);
        assert_eq!(line.failure_code.map(|c| c.class().outcome()).unwrap_or(line.outcome), line.outcome);
    }
}

#[tokio::test]
async fn tracking_parameters_alone_make_no_second_page() {
    let site = Site::start().await.unwrap();
    let tracked = CanonicalUrl::parse(&listed(&site, "utm_medium=email")).unwrap();
    assert!(site.urls().iter().any(|e| e.url == tracked.dedup_key()));
}

#[tokio::test]
async fn a_page_names_the_site_it_stands_on() {
    let site = Site::start().await.unwrap();
    let url = listed(&site, "/2025/03/11/ferry-strike-ends");
    let text = get(&url).await.text();
    assert!(text.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")));
    assert!(!text.contains("{{origin}}"));
    assert!(get(&listed(&site, "/print/ferry-strike-ends")).await.text().contains(&url));
}

#[tokio::test]
async fn the_gbk_page_is_gbk_and_only_its_meta_says_so() {
    let site = Site::start().await.unwrap();
    let answer = get(&listed(&site, "/0451.shtml")).await;
    assert_eq!(answer.header("content-type"), Some("text/html"));
    assert!(String::from_utf8(answer.body.clone()).is_err());
    let (text, _, damaged) = encoding_rs::GBK.decode(&answer.body);
    assert!(!damaged && text.contains("charset=\"gb2312\"") && text.contains("第八届青禾国际风筝节开幕"));
}

#[tokio::test]
async fn the_packed_page_unpacks() {
    let site = Site::start().await.unwrap();
    let answer = get(&listed(&site, "/science/coolest-car-park")).await;
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let mut text = String::new();
    let mut reader = async_compression::tokio::bufread::GzipDecoder::new(answer.body.as_slice());
    reader.read_to_string(&mut text).await.unwrap();
    assert!(text.contains("Tannery Park"));
}

#[tokio::test]
async fn the_slow_page_takes_its_time_and_comes_whole() {
    let site = Site::start().await.unwrap();
    let begun = Instant::now();
    let text = get(&listed(&site, "/gesellschaft/altenmoor")).await.text();
    assert!(begun.elapsed() >= Duration::from_millis(1_400), "{:?}", begun.elapsed());
    assert!(text.trim_end().ends_with("</html>"));
}

#[tokio::test]
async fn the_busy_page_answers_the_second_time() {
    let site = Site::start().await.unwrap();
    let url = listed(&site, "/pais/centro-de-saude-movel");
    let first = get(&url).await;
    assert_eq!((first.status, first.header("retry-after")), (503, Some("1")));
    assert_eq!(get(&url).await.status, 200);
}

#[tokio::test]
async fn a_moved_page_leads_to_a_page() {
    let site = Site::start().await.unwrap();
    for ending in ["/p/118", "/old/grid-gas-free"] {
        let url = listed(&site, ending);
        let location = get(&url).await.header("location").unwrap().to_string();
        let target = CanonicalUrl::parse(&url).unwrap().join(&location).unwrap();
        assert_eq!(get(target.as_str()).await.status, 200, "{target}");
    }
}

#[tokio::test]
async fn robots_txt_forbids_the_private_page_on_every_site() {
    let site = Site::start().await.unwrap();
    for origin in site.origins() {
        let robots = get(&format!("{origin}/robots.txt")).await;
        assert!(robots.header("content-type").unwrap().starts_with("text/plain"));
        assert!(robots.text().contains("\nDisallow: /private/"));
    }
    let denied = site.urls().into_iter().find(|e| e.failure_code == Some(FailureCode::RobotsDenied)).unwrap();
    assert!(denied.url.contains("/private/"));
}

#[tokio::test]
async fn requests_are_counted_a_path() {
    let site = Site::start().await.unwrap();
    let url = listed(&site, "/a/63071.html");
    assert_eq!(site.requests(&url), 0);
    get(&url).await;
    get(&format!("{url}?from=feed")).await;
    assert_eq!(site.requests(&url), 2);
    assert_eq!(site.requests("http://elsewhere.example/a/63071.html"), 0);
}

#[tokio::test]
async fn after_shutdown_nobody_answers() {
    let site = Site::start().await.unwrap();
    let host = site.origins().next().unwrap().strip_prefix("http://").unwrap().to_string();
    site.shutdown().await;
    assert!(TcpStream::connect(host).await.is_err());
}
