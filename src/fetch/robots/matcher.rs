//! Patterns of robots.txt against paths: `*`, `$`, and one spelling for percent-escapes. Linear in both.
//! Never a regular expression built from what a site wrote.

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
        (!value.is_empty()).then(|| Pattern { text: normal(text, Stars::Wild), end })
    }

    /// How specific it is, in octets.
    pub(super) fn len(&self) -> usize {
        self.text.len() + usize::from(self.end == End::Anchored)
    }

    /// Whether it matches from the start of a [`normal_path`]: each part between stars at its leftmost place.
    pub(super) fn matches(&self, path: &str) -> bool {
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

/// The path as patterns see it.
pub(super) fn normal_path(path: &str) -> String {
    normal(path, Stars::Plain)
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
        let escaped = (bytes[i] == b'%').then(|| hex(bytes.get(i + 1)?, bytes.get(i + 2)?)).flatten();
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

fn hex(high: &u8, low: &u8) -> Option<u8> {
    let digit = |b: &u8| char::from(*b).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
