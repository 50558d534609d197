//! What the words of an address say about the page behind it.
//! Never by one site's scheme: these are the words that web frameworks use.

use crate::model::{CanonicalUrl, Page};

/// Path segments, less their ending, and first labels of hosts, behind which one logs in.
const LOGIN: &[&str] = &[
    "login",
    "log-in",
    "log_in",
    "logon",
    "signin",
    "sign-in",
    "sign_in",
    "sso",
    "cas",
    "passport",
    "auth",
    "oauth",
    "oauth2",
    "authorize",
    "account",
    "accounts",
    "idp",
    "denglu",
    "wp-login",
    "user-login",
    "userlogin",
    "member-login",
    "regwall",
];

/// Path segments of error pages.
const MISSING: &[&str] = &[
    "404",
    "410",
    "404error",
    "404-error",
    "error404",
    "error-404",
    "404page",
    "page404",
    "notfound",
    "not-found",
    "not_found",
    "pagenotfound",
    "page-not-found",
    "page_not_found",
    "nofound",
    "notexist",
    "error",
    "errors",
    "errorpage",
    "error-page",
    "error_page",
];

/// Last segments by which servers name a front page.
const FRONT: &[&str] = &["index", "default", "home", "main"];

/// The address to which a redirect led, if it is another one.
pub(super) fn redirected(page: &Page) -> Option<(&CanonicalUrl, &CanonicalUrl)> {
    (page.url != page.requested_url).then_some((&page.requested_url, &page.url))
}

/// A word of logging in that the destination has and the address asked for has not.
pub(super) fn login_word(asked: &CanonicalUrl, found: &CanonicalUrl) -> Option<String> {
    let before = words(asked);
    words(found).into_iter().find(|word| LOGIN.contains(&word.as_str()) && !before.contains(word))
}

/// A word of error pages, likewise.
pub(super) fn missing_word(asked: &CanonicalUrl, found: &CanonicalUrl) -> Option<String> {
    let before = segments(asked);
    // Deep inside a site 404 is the number of an article.
    let is_shallow = segments(found).len() <= 2;
    segments(found).into_iter().find(|word| is_shallow && MISSING.contains(&word.as_str()) && !before.contains(word))
}

/// Whether an article's address led to the front page of the same site.
pub(super) fn leads_home(asked: &CanonicalUrl, found: &CanonicalUrl) -> bool {
    asked.same_site(found) && is_front(found) && !is_front(asked)
}

/// The front page, or that of a language.
fn is_front(url: &CanonicalUrl) -> bool {
    let segments = segments(url);
    let is_named = |segment: &str| FRONT.contains(&segment) || is_language(segment);
    url.url().query().is_none() && segments.len() <= 2 && segments.iter().all(|segment| is_named(segment))
}

/// `en`, `zh-cn`.
fn is_language(segment: &str) -> bool {
    let mut parts = segment.split(['-', '_']);
    let is_code = |part: Option<&str>| part.is_some_and(|p| p.len() == 2 && p.bytes().all(|b| b.is_ascii_alphabetic()));
    is_code(parts.next()) && parts.next().is_none_or(|part| is_code(Some(part))) && parts.next().is_none()
}

/// The segments of the path in lower case, the last less its ending.
fn segments(url: &CanonicalUrl) -> Vec<String> {
    let segments = url.url().path_segments().into_iter().flatten().filter(|s| !s.is_empty());
    segments.map(|s| s.rsplit_once('.').map_or(s, |(stem, _)| stem).to_ascii_lowercase()).collect()
}

/// The segments, and the first label of the host.
fn words(url: &CanonicalUrl) -> Vec<String> {
    let mut words = segments(url);
    words.extend(url.url().domain().and_then(|d| d.split('.').next()).map(str::to_string));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> CanonicalUrl {
        CanonicalUrl::parse(text).unwrap()
    }

    #[test]
    fn the_way_home_is_from_a_deeper_page_to_the_front_of_the_same_site() {
        let check = |asked: &str, found: &str, expected: bool| {
            assert_eq!(leads_home(&url(asked), &url(found)), expected, "{asked} {found}");
        };
        check("https://lamp.example/a/1.html", "https://lamp.example/", true);
        check("https://lamp.example/a/1.html", "https://www.lamp.example/index.html", true);
        check("https://lamp.example/zh-cn/a/1", "https://lamp.example/zh-cn/", true);
        check("https://lamp.example/", "https://lamp.example/index.php", false);
        check("https://lamp.example/a/1.html", "https://other.example/", false);
        check("https://lamp.example/a/1.html", "https://lamp.example/?p=7", false);
        check("https://lamp.example/a/1.html", "https://lamp.example/a/2.html", false);
        check("https://lamp.example/a/1.html", "https://lamp.example/news/", false);
    }

    #[test]
    fn words_of_the_address_asked_for_prove_nothing() {
        let login = |asked: &str, found: &str| login_word(&url(asked), &url(found));
        assert_eq!(login("https://a.example/x", "https://a.example/user/login.php?to=x").as_deref(), Some("login"));
        assert_eq!(login("https://a.example/x", "https://passport.a.example/").as_deref(), Some("passport"));
        assert_eq!(login("https://a.example/passport/", "https://a.example/passport"), None);
        assert_eq!(login("https://a.example/x", "https://a.example/author/y"), None);
        let missing = |asked: &str, found: &str| missing_word(&url(asked), &url(found));
        assert_eq!(missing("https://a.example/x", "https://a.example/404.html").as_deref(), Some("404"));
        assert_eq!(missing("https://a.example/redirect/404", "https://a.example/a/404.html"), None);
        assert_eq!(missing("https://a.example/x", "https://a.example/news/2025/404.html"), None);
    }
}
