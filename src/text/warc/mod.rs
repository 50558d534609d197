//! WARC/1.1 (ISO 28500:2017): records as bytes and back, gzipped a record each or not at all.
//! Never more of a record in memory than its reader allows, and never an end because one record is damaged.

mod counting;
mod head;
#[cfg(test)]
mod tests;

pub use head::{Head, HttpHead, split_http};

use counting::Counting;
use flate2::{Compression, bufread::GzDecoder, write::GzEncoder};
use std::io::{self, BufRead, Read, Write};

/// The longest head of a record, and of the HTTP message in it.
pub const MAX_HEAD: usize = 64 << 10;
/// What a gzip member begins with (RFC 1952).
const GZIP: &[u8] = &[0x1f, 0x8b, 0x08];
/// What a record begins with.
const VERSION: &[u8] = b"WARC/1.";
/// A record that grows longer when it is unpacked is not even skipped to its end.
const MAX_UNPACKED: u64 = 8 << 30;

/// A record, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Where it begins in the file.
    pub offset: u64,
    /// Where what follows begins.
    pub end: u64,
    /// Its named fields.
    pub head: Head,
    /// What it holds.
    pub block: Vec<u8>,
}

/// A record that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the record at byte {offset}: {what}")]
pub struct Broken {
    /// Where it begins in the file.
    pub offset: u64,
    /// What is wrong with it.
    pub what: String,
}

/// A record as it stands in an uncompressed file.
pub fn record(fields: &[(&str, &str)], block: &[u8]) -> Vec<u8> {
    let mut out = b"WARC/1.1\r\n".to_vec();
    for (name, value) in fields {
        out.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    out.extend_from_slice(format!("Content-Length: {}\r\n\r\n", block.len()).as_bytes());
    out.extend_from_slice(block);
    out.extend_from_slice(b"\r\n\r\n");
    out
}

/// The same as a gzip member of its own.
pub fn member(record: &[u8]) -> io::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(record)?;
    gzip.finish()
}

/// The records of a file, one after the other; a damaged one is told and passed over.
pub struct Reader<R> {
    input: Counting<R>,
    longest: usize,
    /// Records of a member that holds more than one.
    waiting: Vec<Record>,
    is_over: bool,
    failure: Option<io::Error>,
}

impl<R: BufRead> Reader<R> {
    /// Reads records whose block has at most so many bytes; longer ones are told and passed over.
    pub fn new(input: R, longest: usize) -> Reader<R> {
        Reader { input: Counting::new(input), longest, waiting: Vec::new(), is_over: false, failure: None }
    }

    /// Why the file could not be read to its end; asked once, afterwards.
    pub fn failure(self) -> Option<io::Error> {
        self.failure
    }

    fn read(&mut self) -> io::Result<Option<Result<Record, String>>> {
        let start = self.input.at();
        match self.input.fill_buf()?.first() {
            None => Ok(None),
            Some(0x1f) => self.read_member(start).map(Some),
            Some(_) => self.read_plain(start).map(Some),
        }
    }

    /// One gzip member; what is damaged inside it ends with it.
    fn read_member(&mut self, offset: u64) -> io::Result<Result<Record, String>> {
        let most = (self.longest + 2 * MAX_HEAD) as u64;
        let mut bytes = Vec::new();
        let mut gzip = GzDecoder::new(&mut self.input);
        let read = gzip.by_ref().take(most + 1).read_to_end(&mut bytes);
        let read = read.and_then(|_| io::copy(&mut gzip.take(MAX_UNPACKED), &mut io::sink()));
        if let Err(error) = read {
            match error.kind() {
                io::ErrorKind::UnexpectedEof => return Ok(Err("it is cut off".into())),
                io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {}
                _ => return Err(error),
            }
            if self.input.at() == offset {
                self.input.skip(1)?;
            }
            self.input.find(GZIP)?;
            return Ok(Err(format!("its gzip member is damaged: {error}")));
        }
        if bytes.len() as u64 > most {
            return Ok(Err(format!("it is longer than {} bytes, or one of several in a gzip member", self.longest)));
        }
        let end = self.input.at();
        let mut inside = Counting::new(bytes.as_slice());
        let mut records = Vec::new();
        loop {
            skip_blank(&mut inside)?;
            if inside.fill_buf()?.is_empty() {
                break;
            }
            match one(&mut inside, self.longest)? {
                Ok((head, block)) => records.push(Record { offset, end, head, block }),
                Err(what) => return Ok(Err(what)),
            }
        }
        records.reverse();
        self.waiting = records;
        Ok(self.waiting.pop().ok_or_else(|| "an empty gzip member".to_string()))
    }

    fn read_plain(&mut self, offset: u64) -> io::Result<Result<Record, String>> {
        let read = one(&mut self.input, self.longest)?;
        match read {
            Ok((head, block)) => {
                skip_blank(&mut self.input)?;
                Ok(Ok(Record { offset, end: self.input.at(), head, block }))
            }
            Err(what) => {
                self.input.find(VERSION)?;
                Ok(Err(what))
            }
        }
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Record, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(record) = self.waiting.pop() {
            return Some(Ok(record));
        }
        if self.is_over {
            return None;
        }
        let offset = self.input.at();
        let broken = |what| Broken { offset, what };
        match self.read() {
            Ok(None) => None,
            Ok(Some(read)) => Some(read.map_err(broken)),
            Err(error) => {
                self.is_over = true;
                let told = broken(format!("the file cannot be read on: {error}"));
                self.failure = Some(error);
                Some(Err(told))
            }
        }
    }
}

/// A record's head and block. The inner error leaves the input somewhere inside the record.
fn one<R: BufRead>(input: &mut Counting<R>, longest: usize) -> io::Result<Result<(Head, Vec<u8>), String>> {
    let text = match head::read(input)? {
        Ok(text) => text,
        Err(what) => return Ok(Err(what)),
    };
    let head = match Head::parse(&text) {
        Ok(head) => head,
        Err(what) => return Ok(Err(what)),
    };
    let Some(length) = head.get("Content-Length").and_then(|length| length.parse::<u64>().ok()) else {
        return Ok(Err("it has no Content-Length".into()));
    };
    if length > longest as u64 {
        input.skip(length)?;
        return Ok(Err(format!("its block has {length} bytes, at most {longest} are read")));
    }
    let mut block = Vec::new();
    input.by_ref().take(length).read_to_end(&mut block)?;
    if (block.len() as u64) < length {
        return Ok(Err("it is cut off".into()));
    }
    Ok(Ok((head, block)))
}

/// The two line ends after a record; some writers leave one out.
fn skip_blank<R: BufRead>(input: &mut Counting<R>) -> io::Result<()> {
    while matches!(input.fill_buf()?.first(), Some(b'\r' | b'\n')) {
        input.consume(1);
    }
    Ok(())
}
