//! Lists of a million lines: how far the reader runs ahead of what it gives is counted in bytes.
//! Never a list that is held in memory, neither here nor there.

use super::{Csv, JsonLines, Text};
use copydesk::discover::{ListFormat, ListOptions, MAX_LINE_BYTES, read_list};
use std::cell::Cell;
use std::io::{BufReader, Read};
use std::rc::Rc;

/// The buffer that every reader of a file has.
const BUFFER: usize = 8 * 1024;

/// A list made while it is read, line by line; counts what was asked for.
struct Made<F> {
    line: F,
    next: u64,
    lines: u64,
    rest: Vec<u8>,
    given: Rc<Cell<u64>>,
}

impl<F: Fn(u64) -> String> Read for Made<F> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.rest.is_empty() && self.next < self.lines {
            self.rest = (self.line)(self.next).into_bytes();
            self.next += 1;
        }
        let length = buffer.len().min(self.rest.len());
        buffer[..length].copy_from_slice(&self.rest[..length]);
        self.rest.drain(..length);
        self.given.set(self.given.get() + length as u64);
        Ok(length)
    }
}

/// How many seeds a list has, how many of them have a URL, and the most bytes that were read and not yet given.
/// Lines must be equally long.
fn stream(format: ListFormat, lines: u64, line: impl Fn(u64) -> String) -> (u64, u64, u64) {
    let length = line(0).len() as u64;
    let given = Rc::new(Cell::new(0));
    let made = Made { line, next: 0, lines, rest: Vec::new(), given: Rc::clone(&given) };
    let (mut seeds, mut urls, mut ahead) = (0, 0, 0);
    for seed in read_list(BufReader::with_capacity(BUFFER, made), format, &ListOptions::default()) {
        let seed = seed.unwrap();
        seeds += 1;
        urls += u64::from(seed.url.is_ok());
        ahead = ahead.max(given.get().saturating_sub(seed.line.unwrap() * length));
    }
    assert_eq!(given.get(), lines * length, "not everything was read");
    (seeds, urls, ahead)
}

fn check(format: ListFormat, lines: u64, line: impl Fn(u64) -> String) {
    let (seeds, urls, ahead) = stream(format, lines, line);
    assert_eq!((seeds, urls), (lines, lines));
    assert!(ahead <= BUFFER as u64, "{ahead} bytes ahead");
}

#[test]
fn a_million_plain_lines_are_never_more_than_a_buffer_ahead() {
    check(Text, 1_000_000, |n| format!("http://a.example/{n:07}\n"));
}

#[test]
fn tables_are_never_more_than_a_buffer_ahead() {
    check(Csv, 200_000, |n| format!("{n:07},http://a.example/{n:07},\"a, b\"\r\n"));
}

#[test]
fn json_lines_are_never_more_than_a_buffer_ahead() {
    check(JsonLines, 200_000, |n| format!("{{\"url\":\"http://a.example/{n:07}\",\"n\":{n:7}}}\n"));
}

#[test]
fn comments_without_end_are_not_gathered() {
    let (seeds, _, _) = stream(Text, 1_000_000, |n| format!("# {n:07}\n"));
    assert_eq!(seeds, 0);
}

#[test]
fn quotation_marks_that_never_close_are_looked_for_in_a_few_lines_only() {
    let line = |n: u64| format!("\"http://a.example/{n:05}{}\n", "x".repeat(1_000));
    let (seeds, _, ahead) = stream(Csv, 2_000, |n| if n == 0 { format!("{:>1023}\n", "url,b") } else { line(n) });
    assert!(seeds > 0);
    assert!(ahead <= (2 * MAX_LINE_BYTES + BUFFER) as u64, "{ahead} bytes ahead");
}
