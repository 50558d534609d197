//! Counts the attributes of each tag before any parser sees them: html5ever compares each with all before it.
//! Never a parse: comments and scripts are stepped over, and nothing else is understood.

/// The greatest number of attributes in one tag, counted in one pass over the text; comments and scripts are no tags.
pub(super) fn widest_tag(html: &str) -> usize {
    let bytes = html.as_bytes();
    let (mut at, mut widest) = (0, 0);
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        at += found + 1;
        if bytes[at..].starts_with(b"!--") {
            at = html[at..].find("-->").map_or(bytes.len(), |end| at + end + 3);
        } else if bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            let (end, attributes) = attributes_of(html, at);
            widest = widest.max(attributes);
            at = if bytes[at..].len() > 6 && bytes[at..at + 6].eq_ignore_ascii_case(b"script") {
                html[end.min(bytes.len())..].find("</").map_or(bytes.len(), |next| end + next)
            } else {
                end
            };
        }
    }
    widest
}

/// Where the tag that begins here ends, and how many attributes it has.
fn attributes_of(html: &str, start: usize) -> (usize, usize) {
    let bytes = html.as_bytes();
    let mut at = skip(bytes, start, |b| b.is_ascii_whitespace() || b == b'/' || b == b'>');
    let mut count = 0;
    loop {
        at = skip(bytes, at, |b| !(b.is_ascii_whitespace() || b == b'/'));
        if bytes.get(at).is_none_or(|b| *b == b'>') {
            return (at, count);
        }
        count += 1;
        at = skip(bytes, at + 1, |b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'='));
        if bytes.get(at) == Some(&b'=') {
            at = skip(bytes, at + 1, |b| !b.is_ascii_whitespace());
            at = match bytes.get(at) {
                Some(quote @ (b'"' | b'\'')) => {
                    html[at + 1..].find(char::from(*quote)).map_or(bytes.len(), |n| at + n + 2)
                }
                _ => skip(bytes, at, |b| b.is_ascii_whitespace() || b == b'>'),
            };
            at = at.min(bytes.len());
        }
    }
}

/// The first byte from here on that is such a one, or the end.
fn skip(bytes: &[u8], from: usize, is_end: impl Fn(u8) -> bool) -> usize {
    bytes[from..].iter().position(|b| is_end(*b)).map_or(bytes.len(), |n| from + n)
}

#[cfg(test)]
mod tests {
    use super::widest_tag;

    #[test]
    fn attributes_are_counted_by_tag() {
        assert_eq!(widest_tag("<a b c=1 d='x y z' e=\"p q\"><i j>"), 4);
        assert_eq!(widest_tag("<!-- <a b c d> --><i j>"), 1);
        assert_eq!(widest_tag("a < b c d e"), 0);
        assert_eq!(widest_tag("<a b c"), 2);
        assert_eq!(widest_tag("<a b="), 1);
    }

    #[test]
    fn a_script_is_no_tag() {
        assert_eq!(widest_tag("<script>if (a<b c d e) </script><i j k>"), 2);
    }
}
