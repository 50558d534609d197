//! The attributes of a tag, up to its end.
//! Never more of them than the limit: each is compared with those before it.

use super::names::Names;
use super::references::{Place, resolved};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName, ns};

/// What stands in a tag behind its name.
#[derive(Default)]
pub(super) struct Attributes {
    /// The attributes; of two with one name the first.
    pub(super) kept: Vec<Attribute>,
    /// How many there are, with those that are not kept.
    pub(super) count: usize,
    /// It ends with `/>`.
    pub(super) self_closing: bool,
    /// Where the tag ends.
    pub(super) end: usize,
}

/// Reads them from here on; nothing where the page ends first.
pub(super) fn attributes<'s>(
    source: &'s StrTendril,
    from: usize,
    most: usize,
    names: &mut Names<'s>,
) -> Option<Attributes> {
    let text: &'s str = source;
    let bytes = text.as_bytes();
    let mut out = Attributes { end: from, ..Attributes::default() };
    loop {
        let at = skip(bytes, out.end, is_blank);
        match bytes.get(at)? {
            b'>' => {
                out.end = at + 1;
                return Some(out);
            }
            b'/' => {
                out.self_closing = bytes.get(at + 1) == Some(&b'>');
                out.end = at + 1;
                continue;
            }
            _ => {}
        }
        let name = at..skip(bytes, at + 1, |b| !is_blank(b) && !matches!(b, b'/' | b'>' | b'='));
        let equals = skip(bytes, name.end, is_blank);
        out.count += 1;
        let mut value = 0..0;
        out.end = equals;
        if bytes.get(equals) == Some(&b'=') {
            (value, out.end) = value_at(text, skip(bytes, equals + 1, is_blank))?;
        }
        if out.kept.len() < most {
            let name = names.get(&text[name]);
            if out.kept.iter().all(|known| known.name.local != name) {
                let name = QualName::new(None, ns!(), name);
                out.kept.push(Attribute { name, value: value_of(source, value) });
            }
        }
    }
}

/// Where the value that begins here stands, and where it ends with its quotation mark.
fn value_at(text: &str, at: usize) -> Option<(std::ops::Range<usize>, usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.get(at)?;
    if matches!(first, b'"' | b'\'') {
        let end = at + 1 + text[at + 1..].find(char::from(first))?;
        return Some((at + 1..end, end + 1));
    }
    let end = skip(bytes, at, |b| !is_blank(b) && b != b'>');
    Some((at..end, end))
}

fn value_of(source: &StrTendril, range: std::ops::Range<usize>) -> StrTendril {
    let text = &source[range.clone()];
    if text.contains('\0') {
        resolved(&text.replace('\0', "\u{fffd}"), Place::Attribute)
    } else if text.contains('&') {
        resolved(text, Place::Attribute)
    } else {
        source.subtendril(range.start as u32, range.len() as u32)
    }
}

/// White space in a tag.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b' ')
}

/// The first byte from here on that is not such a one, or the end.
pub(super) fn skip(bytes: &[u8], from: usize, is_skipped: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|b| !is_skipped(*b)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str, most: usize) -> Option<(Vec<(String, String)>, Attributes)> {
        let source = StrTendril::from(tag);
        let found = attributes(&source, 0, most, &mut Names::new())?;
        let kept = found.kept.iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
        Some((kept, found))
    }

    fn check(tag: &str, expected: &[(&str, &str)]) {
        let (kept, found) = read(tag, 100).unwrap();
        let kept: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!((kept.as_slice(), found.end), (expected, tag.len()), "{tag}");
    }

    #[test]
    fn attributes_are_read_however_they_are_quoted() {
        check(" a B=1 c = 'x > y' d=\"p&amp;q\">", &[("a", ""), ("b", "1"), ("c", "x > y"), ("d", "p&q")]);
        check("/a/b=/c>", &[("a", ""), ("b", "/c")]);
        check(" =x a=1 a=2 b=>", &[("=x", ""), ("a", "1"), ("b", "")]);
        check(" a='1'b=\"2\">", &[("a", "1"), ("b", "2")]);
    }

    #[test]
    fn a_tag_closes_itself_by_a_stroke_before_its_end() {
        assert!(read(" a />", 9).unwrap().1.self_closing);
        assert!(!read("/ a >", 9).unwrap().1.self_closing);
        assert!(!read(" a=b/>", 9).unwrap().1.self_closing);
    }

    #[test]
    fn a_page_may_end_within_a_tag() {
        assert!([" a", " a=", " a='x>", "", " a=b"].iter().all(|tag| read(tag, 9).is_none()));
    }

    #[test]
    fn more_attributes_than_the_limit_are_counted_only() {
        let (kept, found) = read(" a b c d d>", 2).unwrap();
        assert_eq!((kept.len(), found.count), (2, 5));
    }
}
