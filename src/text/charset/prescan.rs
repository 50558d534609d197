//! The encoding that a document declares inside itself (HTML §13.2.3.2, "prescan a byte stream").
//! Never looks at text: only at tags, and only near the start.

/// The standard asks for 1,024 bytes; parsers restart for later ones, which comes to the same as looking further.
const PRESCAN_BYTES: usize = 16 * 1024;

/// The declared label, in lower case, whatever it is worth.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes[..bytes.len().min(PRESCAN_BYTES)].to_ascii_lowercase();
    xml_declaration(&head).or_else(|| meta(&head))
}

fn xml_declaration(head: &[u8]) -> Option<String> {
    let rest = head.strip_prefix(b"<?xml")?;
    let declaration = &rest[..find(rest, b"?>")?];
    let mut value = Attributes(&declaration[find(declaration, b"encoding")?..]);
    value.next().map(|(_, value)| value)
}

fn meta(mut rest: &[u8]) -> Option<String> {
    while let Some(at) = find(rest, b"<") {
        rest = &rest[at + 1..];
        if rest.starts_with(b"!--") {
            // `<!-->` ends where it begins, so the search starts inside the opening.
            rest = &rest[1 + find(&rest[1..], b"-->")? + 3..];
        } else if let Some(tag) = rest.strip_prefix(b"meta").filter(|t| t.first().is_some_and(|b| is_gap(*b))) {
            let mut attributes = Attributes(tag);
            if let Some(label) = label_of_meta(&mut attributes) {
                return Some(label);
            }
            rest = attributes.0;
        } else if matches!(rest, [b'a'..=b'z', ..] | [b'/', b'a'..=b'z', ..]) {
            let name = rest.iter().position(|b| is_gap(*b) || *b == b'>')?;
            let mut attributes = Attributes(&rest[name..]);
            attributes.by_ref().for_each(drop);
            rest = attributes.0;
        } else if matches!(rest, [b'!' | b'/' | b'?', ..]) {
            rest = &rest[find(rest, b">")?..];
        }
    }
    None
}

/// `charset=…`, or `content="…; charset=…"` beside `http-equiv="content-type"`.
fn label_of_meta(attributes: &mut Attributes) -> Option<String> {
    let (mut charset, mut content, mut is_pragma) = (None, None, false);
    for (name, value) in attributes {
        match name.as_str() {
            "charset" => charset = charset.or(Some(value)),
            "content" => content = content.or(label_in(&value)),
            "http-equiv" => is_pragma |= value == "content-type",
            _ => {}
        }
    }
    charset.or(content.filter(|_| is_pragma))
}

/// The label after `charset=` in a content type, quotes or not.
pub(super) fn label_in(content_type: &str) -> Option<String> {
    let lower = content_type.to_ascii_lowercase();
    let mut rest = lower.as_str();
    loop {
        rest = rest[rest.find("charset")? + "charset".len()..].trim_start();
        if let Some(value) = rest.strip_prefix('=') {
            let value = value.trim_start();
            let ends = match value.chars().next()? {
                quote @ ('"' | '\'') => return value[1..].split(quote).next().map(|v| v.trim().to_string()),
                _ => |c: char| c.is_ascii_whitespace() || matches!(c, ';' | ',' | '"' | '\''),
            };
            return value.split(ends).next().map(str::to_string);
        }
    }
}

/// The attributes of a tag ("get an attribute"); afterwards what is left begins at the tag's end.
struct Attributes<'a>(&'a [u8]);

impl Iterator for Attributes<'_> {
    type Item = (String, String);

    fn next(&mut self) -> Option<(String, String)> {
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
            return Some((text(name), String::new()));
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
        Some((text(name), text(value)))
    }
}

fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'/'
}

fn skip(bytes: &[u8], mut pred: impl FnMut(u8) -> bool) -> &[u8] {
    &bytes[bytes.iter().position(|b| !pred(*b)).unwrap_or(bytes.len())..]
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_string()
}
