//! WARC files as a source: the HTML pages in them, one after the other.
//! Never a record in memory that is longer than a page may be.

use crate::text::warc::{Broken, HttpHead, Reader, Record, split_http};
use jiff::Timestamp;
use std::io::BufRead;

/// A page of a WARC file, as it was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct WarcPage {
    /// Where its record begins.
    pub offset: u64,
    /// As the record has it.
    pub url: String,
    /// When the answer came.
    pub fetched_at: Timestamp,
    /// Head of the answer.
    pub http: HttpHead,
    /// The rest of it.
    pub body: Vec<u8>,
}

/// The answers of status 200 that are HTML. Other records are passed over; damaged ones are told.
pub fn read_warc(reader: impl BufRead, longest: usize) -> impl Iterator<Item = Result<WarcPage, Broken>> {
    Reader::new(reader, longest).filter_map(|record| match record {
        Err(broken) => Some(Err(broken)),
        Ok(record) if !is_answer(&record) => None,
        Ok(record) => {
            let offset = record.offset;
            page(&record).map_err(|what| Broken { offset, what }).transpose()
        }
    })
}

fn is_answer(record: &Record) -> bool {
    let holds_http = record.head.get("Content-Type").is_some_and(|kind| kind.starts_with("application/http"));
    record.head.get("WARC-Type") == Some("response") && holds_http
}

fn page(record: &Record) -> Result<Option<WarcPage>, String> {
    let (http, body) = split_http(&record.block)?;
    let kind = http.get("Content-Type").unwrap_or_default().to_ascii_lowercase();
    if http.status != 200 || !["text/html", "application/xhtml+xml"].iter().any(|html| kind.starts_with(html)) {
        return Ok(None);
    }
    let url = record.head.get("WARC-Target-URI").ok_or("it has no WARC-Target-URI")?;
    // WARC 1.0 wrote it in angle brackets.
    let url = url.trim_start_matches('<').trim_end_matches('>').to_string();
    let date = record.head.get("WARC-Date").ok_or("it has no WARC-Date")?;
    let fetched_at = date.parse().map_err(|_| format!("its WARC-Date is no instant: `{date}`"))?;
    Ok(Some(WarcPage { offset: record.offset, url, fetched_at, body: body.to_vec(), http }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::warc::record;

    fn answer(status: u16, kind: &str, date: &str) -> Vec<u8> {
        let block = format!("HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\n\r\n<p>text");
        let fields = [
            ("WARC-Type", "response"),
            ("WARC-Target-URI", "<http://news.example/a>"),
            ("WARC-Date", date),
            ("Content-Type", "application/http; msgtype=response"),
        ];
        record(&fields, block.as_bytes())
    }

    #[test]
    fn only_good_answers_that_are_html_are_pages() {
        let date = "2025-07-07T08:00:00Z";
        let file = [
            record(&[("WARC-Type", "warcinfo"), ("Content-Type", "application/warc-fields")], b"a: b"),
            answer(200, "text/html; charset=utf-8", date),
            answer(404, "text/html", date),
            answer(200, "image/png", date),
        ];
        let pages: Vec<WarcPage> = read_warc(file.concat().as_slice(), 1_000).map(Result::unwrap).collect();
        assert_eq!(pages.len(), 1);
        assert_eq!((pages[0].url.as_str(), pages[0].offset), ("http://news.example/a", file[0].len() as u64));
        assert_eq!((pages[0].fetched_at.to_string().as_str(), pages[0].body.as_slice()), (date, &b"<p>text"[..]));
    }

    #[test]
    fn a_record_without_a_time_is_told_with_its_place() {
        let file = [answer(200, "text/html", "yesterday"), answer(200, "text/html", "2025-07-07T08:00:00Z")].concat();
        let read: Vec<_> = read_warc(file.as_slice(), 1_000).collect();
        let broken = read[0].as_ref().unwrap_err();
        assert_eq!((broken.offset, broken.what.as_str()), (0, "its WARC-Date is no instant: `yesterday`"));
        assert!(read[1].is_ok());
    }
}
