//! Reads the tags of an HTML text without building a tree: for what must be known before, or without, a parse.
//! Never more than one pass, and never an opinion on what a tag means.

/// The attributes of a tag (HTML §13.2.3.2, "get an attribute"), names and values as written; afterwards what is left
/// begins at the tag's end.
pub struct Attributes<'a>(pub &'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.0 = skip(self.0, is_gap);
        if self.0.first().is_none_or(|b| *b == b'>') {
            return None;
        }
        // A name may begin with `=`.
        let end = self.0.iter().skip(1).position(|b| is_gap(*b) || matches!(b, b'=' | b'>'));
        let (name, rest) = self.0.split_at(end.map_or(self.0.len(), |at| at + 1));
        let after = skip(rest, |b| b.is_ascii_whitespace());
        let Some(value) = after.strip_prefix(b"=") else {
            self.0 = rest;
            return Some((name, b""));
        };
        let value = skip(value, |b| b.is_ascii_whitespace());
        let (value, rest) = match value {
            [quote @ (b'"' | b'\''), inner @ ..] => {
                let end = inner.iter().position(|b| b == quote).unwrap_or(inner.len());
                (&inner[..end], inner.get(end + 1..).unwrap_or_default())
            }
            _ => {
                value.split_at(value.iter().position(|b| b.is_ascii_whitespace() || *b == b'>').unwrap_or(value.len()))
            }
        };
        self.0 = rest;
        Some((name, value))
    }
}

/// Elements whose content is text, or is not shown where scripts run: no tag inside them counts.
const OPAQUE: &[&str] =
    &["script", "style", "noscript", "template", "textarea", "title", "iframe", "noembed", "noframes", "xmp"];

/// The start tags of an HTML text, with their attributes; those inside comments and opaque elements are none.
pub struct StartTags<'a> {
    rest: &'a [u8],
}

impl<'a> StartTags<'a> {
    /// Of the beginning of a text, at most so many bytes of it.
    pub fn of(html: &'a str, at_most: usize) -> StartTags<'a> {
        StartTags { rest: &html.as_bytes()[..html.len().min(at_most)] }
    }

    /// Goes to what follows the end tag of an element; to the end of the text where there is none.
    fn leave(&mut self, name: &str) {
        while let Some(at) = find(self.rest, b"</") {
            self.rest = &self.rest[at + 2..];
            let is_end = self.rest.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()));
            if is_end && self.rest.get(name.len()).is_none_or(|b| is_gap(*b) || *b == b'>') {
                return;
            }
        }
        self.rest = &[];
    }
}

impl<'a> Iterator for StartTags<'a> {
    type Item = (String, Attributes<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.rest = &self.rest[find(self.rest, b"<")? + 1..];
            if self.rest.starts_with(b"!--") {
                // `<!-->` ends where it begins, so the search starts inside the opening.
                self.rest = &self.rest[1 + find(&self.rest[1..], b"-->")? + 3..];
            } else if self.rest.first().is_some_and(u8::is_ascii_alphabetic) {
                let end = self.rest.iter().position(|b| is_gap(*b) || *b == b'>')?;
                let name = String::from_utf8_lossy(&self.rest[..end]).to_ascii_lowercase();
                let mut attributes = Attributes(&self.rest[end..]);
                let found = Attributes(attributes.0);
                attributes.by_ref().for_each(drop);
                self.rest = attributes.0;
                match OPAQUE.iter().find(|opaque| **opaque == name) {
                    Some(opaque) => self.leave(opaque),
                    None => return Some((name, found)),
                }
            }
        }
    }
}

/// Where a byte string begins in another.
pub fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    let first = what.first()?;
    let mut from = 0;
    loop {
        from += bytes[from..].iter().position(|b| b == first)?;
        if bytes[from..].starts_with(what) {
            return Some(from);
        }
        from += 1;
    }
}

/// What stands between attributes.
pub fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'/'
}

fn skip(bytes: &[u8], mut pred: impl FnMut(u8) -> bool) -> &[u8] {
    &bytes[bytes.iter().position(|b| !pred(*b)).unwrap_or(bytes.len())..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(html: &str) -> Vec<String> {
        StartTags::of(html, html.len()).map(|(name, _)| name).collect()
    }

    #[test]
    fn tags_in_comments_and_opaque_elements_are_none() {
        assert_eq!(names("<!-- <a> --><B x='<i>'></b><p/>"), ["b", "p"]);
        assert_eq!(names("<!--><a><script><i></scripty><u></SCRIPT ><b>"), ["a", "b"]);
        assert_eq!(names("<noscript><meta></noscript><textarea><i></textarea>x<p>"), ["p"]);
        assert_eq!(names("<style><i>"), Vec::<String>::new());
        assert_eq!(names("a < b <3 <? x> </ p> <"), Vec::<String>::new());
    }

    #[test]
    fn bytes_are_found_where_they_first_stand_whole() {
        let check = |bytes: &str, what: &str| assert_eq!(find(bytes.as_bytes(), what.as_bytes()), bytes.find(what));
        for bytes in ["", "-", "--->", "a--b-->", "-->-->", "--"] {
            for what in ["-", "--", "-->", "<"] {
                check(bytes, what);
            }
        }
    }

    #[test]
    fn only_the_beginning_is_read() {
        let found: Vec<String> = StartTags::of("<a>é<b>", 4).map(|(name, _)| name).collect();
        assert_eq!(found, ["a"]);
    }

    #[test]
    fn attributes_are_read_as_written() {
        let all: Vec<(&[u8], &[u8])> = Attributes(b" A=1 b = 'x y' c/d=\"Q\" =e>f=1").collect();
        let text: Vec<String> = all
            .iter()
            .map(|(name, value)| format!("{}:{}", String::from_utf8_lossy(name), String::from_utf8_lossy(value)))
            .collect();
        assert_eq!(text, ["A:1", "b:x y", "c:", "d:Q", "=e:"]);
    }
}
