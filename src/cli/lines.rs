//! The lines of JSON-lines input, one at a time, each bounded and each on its own: a bad one is an error, not an end.
//! Never more than one line in memory.

use std::io::{self, BufRead, Read};

/// The longest line that is read; a page's text is no longer.
const MAX_BYTES: u64 = 10 << 20;

/// Lines of a reader, without those of nothing but white space.
pub(super) struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Lines(reader)
    }

    /// The bytes up to the next line feed; of a longer line, too many bytes, and the rest of it is passed over.
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.0.by_ref().take(MAX_BYTES + 1).read_until(b'\n', &mut bytes)?;
        if bytes.len() as u64 > MAX_BYTES && bytes.last() != Some(&b'\n') {
            self.0.skip_until(b'\n')?;
        }
        Ok(bytes)
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    /// The outer error ends the input; the inner one says why this line cannot be read.
    type Item = io::Result<Result<String, String>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let bytes = match self.read() {
                Ok(bytes) if bytes.is_empty() => return None,
                Ok(bytes) if bytes.len() as u64 > MAX_BYTES => {
                    return Some(Ok(Err(format!("the line is longer than {} MiB", MAX_BYTES >> 20))));
                }
                Ok(bytes) => bytes,
                Err(error) => return Some(Err(error)),
            };
            match String::from_utf8(bytes) {
                Ok(line) => {
                    let line = line.trim_start_matches('\u{FEFF}').trim();
                    if !line.is_empty() {
                        return Some(Ok(Ok(line.to_string())));
                    }
                }
                Err(error) => {
                    let at = error.utf8_error().valid_up_to() + 1;
                    return Some(Ok(Err(format!("the line is not UTF-8 at its byte {at}"))));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Result<String, String>> {
        Lines::new(bytes).map(Result::unwrap).collect()
    }

    #[test]
    fn a_bad_line_is_an_error_and_the_next_is_read() {
        let found = read(b"\xEF\xBB\xBFone\r\n\n  \ntw\xFFo\nthree");
        let bad = "the line is not UTF-8 at its byte 3".to_string();
        assert_eq!(found, [Ok("one".to_string()), Err(bad), Ok("three".to_string())]);
    }

    #[test]
    fn an_endless_line_is_passed_over() {
        let mut bytes = vec![b'a'; MAX_BYTES as usize + 7];
        bytes.extend(b"\nnext\n");
        let found = read(&bytes);
        assert_eq!(found.len(), 2);
        assert!(found[0].as_ref().is_err_and(|why| why.contains("longer than 10 MiB")) && found[1].is_ok());
        bytes.truncate(MAX_BYTES as usize);
        assert!(read(&bytes)[0].is_ok(), "a line of just that length");
    }
}
