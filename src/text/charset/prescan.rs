//! The encoding that a document declares inside itself (HTML §13.2.3.2, "prescan a byte stream").
//! Never looks at text: only at tags, and only near the start.

use crate::text::tags::{Attributes, find, is_gap};

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
    value.next().map(|(_, value)| text(value))
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
        let value = text(value);
        match name {
            b"charset" => charset = charset.or(Some(value)),
            b"content" => content = content.or(label_in(&value)),
            b"http-equiv" => is_pragma |= value == "content-type",
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

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_string()
}
