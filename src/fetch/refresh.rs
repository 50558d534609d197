//! The redirect that a page makes itself: `<meta http-equiv=refresh>` (HTML §4.2.5.3, "shared declarative refresh steps").
//! Never from a script, a noscript, a template or a comment, and never from deep inside a page.

use super::broken::failure;
use crate::model::{CanonicalUrl, Failure, FailureCode, InvalidUrl};
use crate::text::tags::StartTags;

/// How much of a page is looked at, in bytes: a redirect stands in the head.
const HEAD_BYTES: usize = 64 * 1024;

/// The longest delay, in seconds, that leads on: pages that wait longer are there to be read first.
const LONGEST_DELAY: u64 = 10;

/// Where a page sends its reader at once, if that is another address.
pub(super) fn destination(html: &str, page: &CanonicalUrl) -> Result<Option<CanonicalUrl>, Failure> {
    let (mut base, mut refresh) = (None, None);
    for (name, attributes) in StartTags::of(html, HEAD_BYTES) {
        let (mut pragma, mut content, mut href) = (None, None, None);
        for (name, value) in attributes {
            let slot = match name.to_ascii_lowercase().as_slice() {
                b"http-equiv" => &mut pragma,
                b"content" => &mut content,
                b"href" => &mut href,
                _ => continue,
            };
            slot.get_or_insert_with(|| unescape(&String::from_utf8_lossy(value)));
        }
        match name.as_str() {
            "base" => base = base.or(href),
            "meta" if pragma.is_some_and(|p| p.eq_ignore_ascii_case("refresh")) => {
                refresh = refresh.or(content.as_deref().and_then(read));
            }
            _ => {}
        }
    }
    let Some((delay, target)) = refresh else { return Ok(None) };
    if delay > LONGEST_DELAY || target.is_empty() {
        return Ok(None);
    }
    let base = base.and_then(|base| page.join(&base).ok());
    match base.as_ref().unwrap_or(page).join(&target) {
        Ok(next) => Ok((next != *page).then_some(next)),
        Err(InvalidUrl::Scheme(scheme)) => {
            Err(failure(FailureCode::BlockedAddress, format!("a meta refresh to the scheme `{scheme}`: {target}")))
        }
        // A browser stays on a page that names no address.
        Err(InvalidUrl::Empty | InvalidUrl::TooLong(_) | InvalidUrl::Syntax(_)) => Ok(None),
    }
}

/// The delay in whole seconds and the address, which is empty for the page itself.
fn read(content: &str) -> Option<(u64, String)> {
    let content = content.trim_start_matches(is_space);
    let digits = content.len() - content.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (delay, rest) = content.split_at(digits);
    if delay.is_empty() && !rest.starts_with('.') {
        return None;
    }
    // What overflows is a very long time.
    let delay = if delay.is_empty() { 0 } else { delay.parse().unwrap_or(u64::MAX) };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if !rest.is_empty() && !rest.starts_with(|c| is_space(c) || matches!(c, ';' | ',')) {
        return None;
    }
    let rest = rest.trim_start_matches(is_space);
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_start_matches(is_space);
    Some((delay, address(rest).trim_matches(is_space).to_string()))
}

/// What stands after `url=`, or all of it without that; a quotation ends it.
fn address(text: &str) -> &str {
    let named = text.get(..3).filter(|name| name.eq_ignore_ascii_case("url"));
    let value = named.and_then(|_| text[3..].trim_start_matches(is_space).strip_prefix('='));
    let value = value.map_or(text, |value| value.trim_start_matches(is_space));
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split(quote).next().unwrap_or_default(),
        _ => value,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{C}')
}

/// Character references that stand in addresses, and what they stand for; the ampersand's own come last.
const NAMED: &[(&str, &str)] = &[
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&#x2F;", "/"),
    ("&#47;", "/"),
    ("&#38;", "&"),
    ("&#x26;", "&"),
    ("&amp;", "&"),
];

/// Reads them.
fn unescape(value: &str) -> String {
    if !value.contains('&') {
        return value.to_string();
    }
    NAMED.iter().fold(value.to_string(), |text, (name, c)| text.replace(name, c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(content: &str, expected: Option<(u64, &str)>) {
        assert_eq!(read(content), expected.map(|(delay, url)| (delay, url.to_string())), "{content}");
    }

    #[test]
    fn the_value_is_read_as_the_standard_says() {
        check("0; url=/b", Some((0, "/b")));
        check("0;url='/b'", Some((0, "/b")));
        check("0;URL=\"/b\" x", Some((0, "/b")));
        check("0,URL=/b", Some((0, "/b")));
        check(" 5 url = /b ", Some((5, "/b")));
        check("0.9;/b", Some((0, "/b")));
        check(".5; /b", Some((0, "/b")));
        check("3;'/b'c", Some((3, "/b")));
        check("0; url", Some((0, "url")));
        check("0; urls/b", Some((0, "urls/b")));
        check("7", Some((7, "")));
        check("7;", Some((7, "")));
        check("99999999999999999999; url=/b", Some((u64::MAX, "/b")));
    }

    #[test]
    fn what_is_no_such_value_leads_nowhere() {
        for content in ["", "url=/b", "; url=/b", "x;url=/b", "-1;url=/b", "0x;url=/b", "海;url=/b"] {
            check(content, None);
        }
    }
}
