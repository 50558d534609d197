//! What an answer means: its status first, then its type, then its text.
//! Never a page from an answer that does not hold one whole HTML text.

use super::broken::failure;
use super::content_type::{self, Promise};
use super::redirect::is_redirect;
use super::retry_after;
use crate::model::{Failure, FailureCode, Validators};
use crate::text::charset::{self, Decoded};
use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LAST_MODIFIED};

/// Longer header values are not kept: they would only be somebody's attack on a table.
const MAX_KEPT: usize = 1_024;

/// Of a header with many lines so much is kept: sites speak to a hundred robots one by one.
const MAX_LINES: usize = 8 * 1_024;

/// Whether we asked "only if changed".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Plainly,
    OnCondition,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    ReadBody,
    Follow,
    NotModified,
}

/// Judges the status.
pub(super) fn next(status: u16, headers: &HeaderMap, asked: Asked, now: Timestamp) -> Result<Next, Failure> {
    let (code, detail) = match status {
        204 | 205 => (FailureCode::EmptyContent, format!("status {status}")),
        206 => (FailureCode::ProtocolError, "a part (206) that was not asked for".into()),
        200..=299 => return promised(headers).map_err(|f| f.with_status(status)),
        304 if asked == Asked::OnCondition => return Ok(Next::NotModified),
        304 => (FailureCode::ProtocolError, "304 to a request without a condition".into()),
        _ if is_redirect(status) => return Ok(Next::Follow),
        0..=199 => (FailureCode::ProtocolError, format!("status {status} at the end of an exchange")),
        408 | 429 | 500..=599 => (FailureCode::RetryExhausted, format!("status {status}")),
        _ => (FailureCode::PermanentHttp, format!("status {status}")),
    };
    let wait = matches!(status, 429 | 503).then(|| retry_after::of_headers(headers, now)).flatten();
    let failure = failure(code, detail).with_status(status).with_retry_after(wait);
    // A part or a 304 that nobody asked for comes again the next time.
    Err(if matches!(status, 206 | 304) { failure.for_good() } else { failure })
}

fn promised(headers: &HeaderMap) -> Result<Next, Failure> {
    let header = kept(headers, &CONTENT_TYPE);
    match content_type::promise(header.as_deref()) {
        Promise::Html | Promise::Unsure => Ok(Next::ReadBody),
        Promise::Other => Err(failure(FailureCode::BadContentType, header.unwrap_or_default())),
    }
}

/// The text of a body, if it is HTML.
pub(super) fn html(body: &[u8], content_type: Option<&str>) -> Result<Decoded, Failure> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(failure(FailureCode::EmptyContent, format!("a body of {} bytes without text", body.len())));
    }
    if let Some(kind) = content_type::signature(body) {
        return Err(failure(FailureCode::BadContentType, format!("the bytes are {kind}")));
    }
    let decoded = charset::decode(body, content_type)
        .map_err(|undecodable| failure(FailureCode::DecodeError, undecodable.to_string()).for_good())?;
    let is_html = content_type::promise(content_type) == Promise::Html || content_type::begins_as_html(&decoded.text);
    if is_html {
        Ok(decoded)
    } else {
        let detail = format!("{}, and the text is no HTML", content_type.unwrap_or("no Content-Type"));
        Err(failure(FailureCode::BadContentType, detail))
    }
}

/// For the next conditional request.
pub(super) fn validators(headers: &HeaderMap) -> Validators {
    Validators { etag: kept(headers, &ETAG), last_modified: kept(headers, &LAST_MODIFIED) }
}

/// The values of a header whose lines each stand alone, a line each: whole lines, up to [`MAX_LINES`] bytes.
pub(super) fn lines(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let values = headers.get_all(name).iter().filter_map(|v| HeaderValue::to_str(v).ok()).map(str::trim);
    let mut kept = String::new();
    for value in values.filter(|v| !v.is_empty()) {
        if kept.len() + 1 + value.len() > MAX_LINES {
            continue;
        }
        if !kept.is_empty() {
            kept.push('\n');
        }
        kept.push_str(value);
    }
    (!kept.is_empty()).then_some(kept)
}

/// A header's values, joined, if they are text of a sane length.
pub(super) fn kept(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let values: Vec<&str> = headers.get_all(name).iter().filter_map(|v| HeaderValue::to_str(v).ok()).collect();
    let joined = values.join(", ");
    (!joined.is_empty() && joined.len() <= MAX_KEPT).then_some(joined)
}
