//! Patterns of robots.txt against paths: `*`, `$`, and one spelling for percent-escapes. Linear in both.
//! Never a regular expression built from what a site wrote.

use std::borrow::Cow;

/// A path pattern in one spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    text: String,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Anything may follow.
    Open,
    /// `$`: nothing may.
    Anchored,
}

impl Pattern {
    /// Reads a rule's value; `None` for an empty one, which says nothing.
    pub(super) fn parse(value: &str) -> Option<Pattern> {
        let (text, end) = match value.strip_suffix('$') {
            Some(text) => (text, End::Anchored),
            None => (value, End::Open),
        };
        (!value.is_empty()).then(|| Pattern { text: plain_query(&normal(text, Stars::Wild)).into_owned(), end })
    }

    /// How specific it is, in octets.
    pub(super) fn len(&self) -> usize {
        self.text.len() + usize::from(self.end == End::Anchored)
    }

    /// Whether it matches in either spelling of the path.
    pub(super) fn matches(&self, path: &Path) -> bool {
        self.matches_text(&path.text) || path.plain.as_ref().is_some_and(|plain| self.matches_text(plain))
    }

    /// From the start of the path: each part between stars at its leftmost place.
    fn matches_text(&self, path: &str) -> bool {
        let (head, tail) = match self.text.split_once('*') {
            Some((head, tail)) => (head, Some(tail)),
            None => (self.text.as_str(), None),
        };
        let Some(mut rest) = path.strip_prefix(head) else { return false };
        let Some(tail) = tail else { return self.end == End::Open || rest.is_empty() };
        let (middle, last) = tail.rsplit_once('*').unwrap_or(("", tail));
        for part in middle.split('*').filter(|p| !p.is_empty()) {
            let Some(at) = rest.find(part) else { return false };
            rest = &rest[at + part.len()..];
        }
        match self.end {
            End::Open => rest.contains(last),
            End::Anchored => rest.ends_with(last),
        }
    }
}

/// A path with its query, as patterns see it.
pub(super) struct Path {
    text: String,
    /// The same with a plain query, if that is another spelling.
    plain: Option<String>,
}

impl Path {
    pub(super) fn parse(path: &str) -> Path {
        let text = normal(path, Stars::Plain);
        let plain = match plain_query(&text) {
            Cow::Owned(plain) => Some(plain),
            Cow::Borrowed(_) => None,
        };
        Path { text, plain }
    }

    pub(super) fn is(&self, path: &str) -> bool {
        self.text == path
    }
}

/// Behind the question mark `:`, `/`, `?` and `@` part nothing, so that their escapes are the same characters
/// (RFC 3986 §3.4; the table of RFC 9309 §2.2.2).
fn plain_query(text: &str) -> Cow<'_, str> {
    const ESCAPES: [(&str, &str); 4] = [("%3A", ":"), ("%2F", "/"), ("%3F", "?"), ("%40", "@")];
    match text.split_once('?') {
        Some((path, query)) if ESCAPES.iter().any(|(escape, _)| query.contains(escape)) => {
            let plain = |query: String, (escape, c): &(&str, &str)| query.replace(escape, c);
            Cow::Owned(format!("{path}?{}", ESCAPES.iter().fold(query.to_string(), plain)))
        }
        Some(_) | None => Cow::Borrowed(text),
    }
}

/// What `*` and `$` are: wildcards in a pattern, plain characters in a path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stars {
    Wild,
    Plain,
}

/// Unreserved characters plain, all other escapes in upper case, octets beyond ASCII escaped (RFC 9309 §2.2.2), and
/// a literal `*` or `$` as its escape, so that it is never taken for a wildcard.
fn normal(text: &str, stars: Stars) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let escaped = (bytes[i] == b'%').then(|| hex(*bytes.get(i + 1)?, *bytes.get(i + 2)?)).flatten();
        let byte = escaped.unwrap_or(bytes[i]);
        i += if escaped.is_some() { 3 } else { 1 };
        let star = matches!(byte, b'*' | b'$');
        let plain = match (escaped, star) {
            (Some(_), _) => byte.is_ascii_alphanumeric() || b"-._~".contains(&byte),
            (None, true) => stars == Stars::Wild && byte == b'*',
            (None, false) => byte.is_ascii_graphic(),
        };
        if plain {
            out.push(char::from(byte));
        } else {
            const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
            out.extend(['%', char::from(DIGITS[usize::from(byte >> 4)]), char::from(DIGITS[usize::from(byte & 15)])]);
        }
    }
    out
}

fn hex(high: u8, low: u8) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
