//! A reader that knows how far it is, and takes a few bytes back.
//! Never a byte counted that was only looked at.

use std::io::{self, BufRead, Read};

/// Counts what is consumed.
pub(super) struct Counting<R> {
    inner: R,
    at: u64,
    /// Given back: they come first.
    back: Vec<u8>,
}

impl<R: BufRead> Counting<R> {
    pub(super) fn new(inner: R) -> Counting<R> {
        Counting { inner, at: 0, back: Vec::new() }
    }

    /// Bytes consumed so far.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// Goes to the next place where these bytes stand; `false` if there is none.
    pub(super) fn find(&mut self, mark: &[u8]) -> io::Result<bool> {
        let mut seen = Vec::with_capacity(mark.len() + 1);
        loop {
            let Some(byte) = self.fill_buf()?.first().copied() else { return Ok(false) };
            self.consume(1);
            seen.push(byte);
            if seen.len() > mark.len() {
                seen.remove(0);
            }
            if seen == mark {
                self.at -= seen.len() as u64;
                seen.append(&mut self.back);
                self.back = seen;
                return Ok(true);
            }
        }
    }

    /// Leaves so many bytes out; `false` if there are fewer.
    pub(super) fn skip(&mut self, mut count: u64) -> io::Result<bool> {
        while count > 0 {
            let there = self.fill_buf()?.len() as u64;
            if there == 0 {
                return Ok(false);
            }
            let step = there.min(count);
            self.consume(step as usize);
            count -= step;
        }
        Ok(true)
    }
}

impl<R: BufRead> Read for Counting<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let there = self.fill_buf()?;
        let count = there.len().min(out.len());
        out[..count].copy_from_slice(&there[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Counting<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.back.is_empty() { self.inner.fill_buf() } else { Ok(&self.back) }
    }

    fn consume(&mut self, count: usize) {
        self.at += count as u64;
        if self.back.is_empty() {
            self.inner.consume(count);
        } else {
            self.back.drain(..count);
        }
    }
}
