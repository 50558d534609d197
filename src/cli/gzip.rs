//! Reads a page's bytes, gzipped or plain, as they lie in a file.
//! Never more than the limit in memory, decoded, and never a bomb: what shrank too well is refused.

use crate::fetch;
use flate2::bufread::MultiGzDecoder;
use std::io::{self, BufRead, BufReader, Read};

/// The first bytes of a gzip member (RFC 1952 §2.3.1).
const MAGIC: [u8; 2] = [0x1F, 0x8B];

/// From here on the ratio counts, as for an answer over the network.
const RATIO_FROM: u64 = 1 << 20;

/// Whether the name says that the content is gzipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// It ends in `.gz`.
    Gzip,
    /// It does not, or there is none.
    Plain,
}

impl Named {
    /// By the ending.
    pub(super) fn of(name: &str) -> Named {
        if name.to_ascii_lowercase().ends_with(".gz") { Named::Gzip } else { Named::Plain }
    }
}

/// Reads all of it. The first bytes decide: no page begins like a gzip file. A name in `.gz` must keep its word.
pub(super) fn read(reader: impl Read, named: Named) -> io::Result<Vec<u8>> {
    let limits = fetch::Options::default();
    let (max, max_ratio) = (limits.max_body.0, u64::from(limits.max_ratio));
    let mut reader = BufReader::new(reader);
    if !reader.fill_buf()?.starts_with(&MAGIC) {
        if named == Named::Gzip {
            return Err(io::Error::other("is named .gz and is no gzip file"));
        }
        return up_to(reader, max);
    }
    let mut decoder = MultiGzDecoder::new(Counted { reader, count: 0 });
    let mut bytes = Vec::new();
    loop {
        let part = decoder.by_ref().take(RATIO_FROM).read_to_end(&mut bytes)?;
        let (raw, unpacked) = (decoder.get_ref().count, bytes.len() as u64);
        if unpacked > max {
            return Err(too_long(max));
        }
        if unpacked > RATIO_FROM && unpacked > raw.saturating_mul(max_ratio) {
            return Err(io::Error::other(format!("{unpacked} bytes out of {raw}: a bomb")));
        }
        if part == 0 {
            return Ok(bytes);
        }
    }
}

fn up_to(reader: impl Read, max: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(max + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max { Err(too_long(max)) } else { Ok(bytes) }
}

fn too_long(max: u64) -> io::Error {
    io::Error::other(format!("longer than {} MiB", max >> 20))
}

/// Counts the raw bytes.
struct Counted<R> {
    reader: R,
    count: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(into)?;
        self.count += read as u64;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.count += amount as u64;
        self.reader.consume(amount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    /// Text that does not shrink two hundredfold.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            b'a' + (state >> 28) as u8
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn gzipped_and_plain_bytes_are_read_alike() {
        let page = b"<p>Harbour opens</p>";
        assert_eq!(read(&page[..], Named::Plain).unwrap(), page);
        assert_eq!(read(&gzip(page)[..], Named::Gzip).unwrap(), page);
        assert_eq!(read(&gzip(page)[..], Named::Plain).unwrap(), page);
        let twice = [gzip(b"<p>Harbour"), gzip(b" opens</p>")].concat();
        assert_eq!(read(&twice[..], Named::Gzip).unwrap(), page);
        assert_eq!(read(&b""[..], Named::Plain).unwrap(), b"");
    }

    #[test]
    fn what_is_named_gz_and_is_none_or_is_torn_is_refused() {
        assert!(read(&b"<p>Harbour opens</p>"[..], Named::Gzip).is_err());
        let whole = gzip(&noise(4_000));
        assert!(read(&whole[..whole.len() / 2], Named::Gzip).is_err());
    }

    #[test]
    fn the_limit_counts_decoded_bytes() {
        let max = fetch::Options::default().max_body.0 as usize;
        assert_eq!(read(&gzip(&noise(max))[..], Named::Gzip).unwrap().len(), max);
        let error = read(&gzip(&noise(max + 1))[..], Named::Gzip).unwrap_err();
        assert_eq!(error.to_string(), "longer than 10 MiB");
        assert!(read(&noise(max + 1)[..], Named::Plain).is_err());
    }

    #[test]
    fn a_bomb_is_refused_before_the_limit() {
        let error = read(&gzip(&vec![b'a'; 3 << 20])[..], Named::Gzip).unwrap_err();
        assert!(error.to_string().ends_with("a bomb"), "{error}");
        assert_eq!(read(&gzip(&vec![b'a'; 900_000])[..], Named::Gzip).unwrap().len(), 900_000);
    }
}
