//! The records that are written: warcinfo, response, revisit.
//! Never a header that was not sent: of an answer's head only what is known is written, and warcinfo says so.

use super::Earlier;
use crate::model::{BadCapture, Capture};
use crate::text::warc::{member, record};
use data_encoding::BASE32;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io;

/// WARC/1.1 §6.7: the body is that of an earlier record.
const SAME_BODY: &str = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

/// Makes the records of one file.
#[derive(Debug)]
pub(super) struct Writer {
    file: String,
    info_id: String,
    count: u64,
}

impl Writer {
    /// With the file's first record, packed.
    pub(super) fn begin(file: &str, now: Timestamp, software: &str) -> io::Result<(Writer, Vec<u8>)> {
        let mut writer = Writer { file: file.into(), info_id: String::new(), count: 0 };
        writer.info_id = writer.next_id();
        let block = format!(
            "software: {software}\r\nformat: WARC File Format 1.1\r\n\
             conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n\
             description: bodies without transfer and content encodings; of each answer's head the fields that are used\r\n"
        );
        let fields = [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", &writer.info_id),
            ("WARC-Date", &date(now)),
            ("WARC-Filename", file),
            ("WARC-Block-Digest", &digest(block.as_bytes())),
            ("Content-Type", "application/warc-fields"),
        ];
        let info = member(&record(&fields, block.as_bytes()))?;
        Ok((writer, info))
    }

    /// A capture's record, packed.
    pub(super) fn record(&mut self, capture: &Capture, earlier: Option<&Earlier>) -> io::Result<Vec<u8>> {
        let id = self.next_id();
        let (date, payload) = (date(capture.fetched_at), labelled(&capture.digest)?);
        let mut block = http_head(capture).into_bytes();
        let mut fields = vec![
            ("WARC-Type", if earlier.is_some() { "revisit" } else { "response" }),
            ("WARC-Record-ID", &id),
            ("WARC-Date", &date),
            ("WARC-Target-URI", capture.url.as_str()),
            ("WARC-Warcinfo-ID", &self.info_id),
            ("WARC-Payload-Digest", &payload),
            ("Content-Type", "application/http;msgtype=response"),
        ];
        let refers = earlier.map(|earlier| (earlier.url.as_str(), self::date(earlier.fetched_at)));
        match &refers {
            Some((url, date)) => fields.extend([
                ("WARC-Profile", SAME_BODY),
                ("WARC-Refers-To-Target-URI", url),
                ("WARC-Refers-To-Date", date),
            ]),
            None => block.extend(capture.bytes().map_err(|bad: BadCapture| io::Error::other(bad.to_string()))?),
        }
        let block_digest = digest(&block);
        fields.push(("WARC-Block-Digest", &block_digest));
        member(&record(&fields, &block))
    }

    /// A name that no other record has: made of the file's own, which no other file has, and a number.
    fn next_id(&mut self) -> String {
        let hash = Sha256::digest(format!("{} {}", self.file, self.count));
        self.count += 1;
        let mut bytes: [u8; 16] = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        // Version 8, variant 1 (RFC 9562).
        bytes[6] = bytes[6] & 0x0f | 0x80;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let hex = data_encoding::HEXLOWER.encode(&bytes);
        format!("<urn:uuid:{}-{}-{}-{}-{}>", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }
}

/// What is known of the answer's head. The length is the body's as it is written.
fn http_head(capture: &Capture) -> String {
    let meta = &capture.meta;
    let status = meta.http_status.unwrap_or(200);
    let mut head = format!("HTTP/1.1 {status} {}\r\n", if status == 200 { "OK" } else { "" });
    let fields = [
        ("Content-Type", &meta.content_type),
        ("ETag", &meta.validators.etag),
        ("Last-Modified", &meta.validators.last_modified),
        ("X-Robots-Tag", &meta.robots_tag),
    ];
    for (name, value) in fields {
        for line in value.iter().flat_map(|value| value.lines()) {
            let _ = write!(head, "{name}: {line}\r\n");
        }
    }
    let _ = write!(head, "Content-Length: {}\r\n\r\n", capture.byte_count);
    head
}

/// WARC/1.1 §5.4: with fractions of a second.
fn date(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", BASE32.encode(&Sha256::digest(bytes)))
}

/// A digest of the archive, in hexadecimal digits, as WARC writes it.
fn labelled(hex: &str) -> io::Result<String> {
    let bytes = data_encoding::HEXLOWER.decode(hex.as_bytes()).map_err(io::Error::other)?;
    Ok(format!("sha256:{}", BASE32.encode(&bytes)))
}
