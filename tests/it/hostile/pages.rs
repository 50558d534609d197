//! Pages and raw answers for the cases.
//! Never a text from elsewhere.

use crate::support::{
    news_site::article,
    origin::{Step, html, raw},
};

/// The first and the last sentence of the usual article.
pub const STORY_MARKS: [&str; 2] = ["The file has the number 7000.", "The file has the number 7014."];

/// The usual article as a page.
pub fn story() -> String {
    article(7)
}

/// The usual article as an answer.
pub fn good() -> Vec<Step> {
    html(story().as_bytes())
}

/// A 200 with these header lines (none ends with CRLF), then these bytes, then the end of the connection.
pub fn said(headers: &str, body: &[u8]) -> Vec<Step> {
    raw(&[format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n").as_bytes(), body].concat())
}

pub const TYPE: &str = "Content-Type: text/html; charset=utf-8";

/// The head of a good answer of this length.
pub fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{TYPE}\r\nContent-Length: {length}\r\n\r\n").into_bytes()
}

/// The head of a good answer whose end is the connection's.
pub fn open_head() -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{TYPE}\r\n\r\n").into_bytes()
}

/// An article whose five paragraphs begin with this text.
pub fn page_of(text: &str) -> String {
    page_with(text, "")
}

/// The same with something in its head.
pub fn page_with(text: &str, in_head: &str) -> String {
    let paragraphs = [1, 2, 3, 4, 5].map(|n| format!("<p>{text} {n}</p>\n")).concat();
    format!(
        "<html><head>{in_head}<title>Page 7</title></head><body><article><h1>Page 7</h1>\n{paragraphs}</article></body></html>"
    )
}

/// The usual article with something behind it, inside the body.
pub fn story_and(bomb: &str) -> String {
    story().replace("</body>", &format!("{bomb}</body>"))
}

/// The usual article with something in its head.
pub fn story_with_head(in_head: &str) -> String {
    story().replace("</head>", &format!("{in_head}</head>"))
}
