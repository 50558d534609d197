//! Lines with their numbers, each bounded, each UTF-8 or kept with the reason why not.
//! Never more than one line in memory.

use super::options::DiscoverError;
use std::io::{BufRead, ErrorKind};

/// The longest line that is read, in bytes; eight times the longest URL. Of a longer one the beginning is kept.
pub const MAX_LINE_BYTES: usize = 64 * 1024;

/// A line without its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// From 1.
    pub number: u64,
    /// What stands there; of an unreadable line, as much as could be made out.
    pub text: String,
    /// Why it cannot be read.
    pub fault: Option<String>,
}

/// Lines of a reader.
pub(super) struct Lines<R> {
    reader: R,
    number: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    /// Starts at line 1.
    pub fn new(reader: R) -> Self {
        Lines { reader, number: 0, buffer: Vec::new() }
    }

    /// The next line; `None` at the end of the list.
    pub fn next(&mut self) -> Result<Option<Line>, DiscoverError> {
        self.buffer.clear();
        let length = self.fill().map_err(|source| DiscoverError::Read { line: self.number, source })?;
        if length == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.number == 1 {
            if self.buffer.starts_with(b"\xFF\xFE") || self.buffer.starts_with(b"\xFE\xFF") {
                return Err(DiscoverError::WideText);
            }
            if self.buffer.starts_with(b"\xEF\xBB\xBF") {
                self.buffer.drain(..3);
            }
        }
        Ok(Some(self.line(length)))
    }

    fn line(&self, length: u64) -> Line {
        let bytes = self.buffer.strip_suffix(b"\n").unwrap_or(&self.buffer);
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let (text, fault) = match std::str::from_utf8(bytes) {
            _ if bytes.len() > MAX_LINE_BYTES => {
                let fault = format!("it has {length} bytes; at most {MAX_LINE_BYTES} are read");
                (String::from_utf8_lossy(&bytes[..MAX_LINE_BYTES]).into_owned(), Some(fault))
            }
            Err(error) => {
                let fault = format!("not UTF-8 at its byte {}", error.valid_up_to() + 1);
                (String::from_utf8_lossy(bytes).into_owned(), Some(fault))
            }
            Ok(text) if text.contains('\0') => (text.to_string(), Some("it holds a NUL character".to_string())),
            Ok(text) => (text.to_string(), None),
        };
        Line { number: self.number, text, fault }
    }

    /// Reads up to the line's end; keeps a little more than the limit, so that too long is seen, and drops the rest.
    fn fill(&mut self) -> std::io::Result<u64> {
        const KEEP: usize = MAX_LINE_BYTES + 5;
        let mut length = 0;
        loop {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(chunk.len(), |at| at + 1);
            let room = KEEP.saturating_sub(self.buffer.len());
            self.buffer.extend_from_slice(&chunk[..taken.min(room)]);
            self.reader.consume(taken);
            length += taken as u64;
            if end.is_some() || taken == 0 {
                return Ok(length);
            }
        }
    }
}
