//! Is it HTML? First by `Content-Type`, then by the first bytes, then by the first tag (WHATWG MIME Sniffing).
//! Never trusts a label against the bytes.

/// What a `Content-Type` promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Promise {
    /// HTML or XHTML.
    Html,
    /// Nothing one could rely on: look at the text.
    Unsure,
    /// Something else: the body need not be read.
    Other,
}

/// Types of which no subtype is a page.
const OTHER_KINDS: &[&str] = &["image/", "video/", "audio/", "font/", "model/", "multipart/", "message/"];

/// Further types that are no pages, and subtypes by their ending.
const OTHER_TYPES: &[&str] = &[
    "application/gzip",
    "application/javascript",
    "application/json",
    "application/ld+json",
    "application/msword",
    "application/ogg",
    "application/pdf",
    "application/rtf",
    "application/wasm",
    "application/x-7z-compressed",
    "application/x-gzip",
    "application/x-rar-compressed",
    "application/x-tar",
    "application/zip",
    "text/css",
    "text/csv",
    "text/calendar",
    "text/javascript",
];

/// Reads a `Content-Type` header.
pub(super) fn promise(header: Option<&str>) -> Promise {
    let essence = header.unwrap_or_default().split([';', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_other = OTHER_KINDS.iter().any(|kind| essence.starts_with(kind))
        || OTHER_TYPES.contains(&essence.as_str())
        || essence.starts_with("application/vnd.")
        || essence.ends_with("+json");
    match essence.as_str() {
        "text/html" | "application/xhtml+xml" => Promise::Html,
        _ if is_other => Promise::Other,
        _ => Promise::Unsure,
    }
}

/// First bytes by which a file that is no text gives itself away.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"\x89PNG\r\n", "PNG"),
    (b"GIF8", "GIF"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1F\x8B\x08", "gzip"),
    (b"\x28\xB5\x2F\xFD", "Zstandard"),
    (b"RIFF", "RIFF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"\x1A\x45\xDF\xA3", "Matroska"),
    (b"Rar!", "RAR"),
    (b"7z\xBC\xAF", "7z"),
    (b"\x7FELF", "ELF"),
    (b"\0asm", "WebAssembly"),
];

/// What kind of file the bytes are, if certainly no text.
pub(super) fn signature(bytes: &[u8]) -> Option<&'static str> {
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some("MP4");
    }
    SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, name)| *name)
}

/// Tags a page may begin with.
const FIRST_TAGS: &[&str] = &[
    "!doctype html",
    "html",
    "head",
    "body",
    "title",
    "meta",
    "link",
    "base",
    "script",
    "style",
    "noscript",
    "div",
    "p",
    "h1",
    "h2",
    "h3",
    "article",
    "main",
    "section",
    "header",
    "nav",
    "table",
    "font",
    "center",
    "a",
    "b",
    "br",
    "span",
    "iframe",
];

/// Whether the first tag is one of HTML, after comments and an XML declaration.
pub(super) fn begins_as_html(text: &str) -> bool {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    for (open, close) in [("<?xml", "?>"), ("<!--", "-->"), ("<!--", "-->"), ("<!--", "-->")] {
        if rest.starts_with(open) {
            let Some(end) = rest.find(close) else { return false };
            rest = rest[end + close.len()..].trim_start();
        }
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    FIRST_TAGS.iter().any(|name| {
        let begins = tag.get(..name.len()).is_some_and(|t| t.eq_ignore_ascii_case(name));
        begins && tag[name.len()..].starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_promised_by_its_two_types() {
        for header in ["text/html", "Text/HTML; charset=gbk", "application/xhtml+xml", "text/html, text/html"] {
            assert_eq!(promise(Some(header)), Promise::Html, "{header}");
        }
    }

    #[test]
    fn files_are_refused_by_their_type() {
        for header in [
            "application/pdf",
            "image/png",
            "video/mp4",
            "application/json; charset=utf-8",
            "multipart/mixed",
            "application/vnd.ms-excel",
            "application/feed+json",
        ] {
            assert_eq!(promise(Some(header)), Promise::Other, "{header}");
        }
    }

    #[test]
    fn odd_types_are_looked_into() {
        for header in [None, Some(""), Some("html"), Some("text/plain"), Some("application/octet-stream"), Some(";;;")]
        {
            assert_eq!(promise(header), Promise::Unsure, "{header:?}");
        }
    }

    #[test]
    fn a_label_does_not_make_a_file_a_page() {
        assert_eq!(signature(b"%PDF-1.7 ..."), Some("PDF"));
        assert_eq!(signature(b"\x1f\x8b\x08\x00"), Some("gzip"));
        assert_eq!(signature(b"\0\0\0\x20ftypisom"), Some("MP4"));
        assert_eq!(signature("<html>中".as_bytes()), None);
    }

    #[test]
    fn the_first_tag_tells_html() {
        for text in
            ["<!DOCTYPE html>", "\u{FEFF} <html lang=zh>", "<!-- a --><!-- b -->\n<p>x", "<?xml version='1.0'?><html/>"]
        {
            assert!(begins_as_html(text), "{text}");
        }
        for text in
            ["", "plain", "<rss version='2.0'>", "<?xml version='1.0'?><feed>", "<pre", "{\"a\":1}", "<!-- open"]
        {
            assert!(!begins_as_html(text), "{text}");
        }
    }
}
