//! Records there and back, and files that are damaged.
//! Never a file of somebody else.

use super::*;

fn plain(n: usize) -> Vec<u8> {
    let uri = format!("http://news.example/{n}");
    record(&[("WARC-Type", "response"), ("WARC-Target-URI", &uri)], format!("block {n}").as_bytes())
}

fn packed(n: usize) -> Vec<u8> {
    member(&plain(n)).unwrap()
}

/// What is read: a block, or what is wrong and where.
fn read(file: &[u8]) -> Vec<String> {
    let told = |read: Result<Record, Broken>| match read {
        Ok(record) => String::from_utf8(record.block).unwrap(),
        Err(Broken { offset, what }) => format!("{offset}: {what}"),
    };
    Reader::new(file, 1_000).map(told).collect()
}

#[test]
fn records_come_back_plain_and_packed() {
    assert_eq!(read(&[plain(0), plain(1)].concat()), ["block 0", "block 1"]);
    assert_eq!(read(&[packed(0), packed(1)].concat()), ["block 0", "block 1"]);
}

#[test]
fn a_member_may_hold_several_records() {
    let both = member(&[plain(0), plain(1)].concat()).unwrap();
    assert_eq!(read(&[both, packed(2)].concat()), ["block 0", "block 1", "block 2"]);
}

#[test]
fn a_record_stands_where_it_says() {
    let file = [packed(0), packed(1)].concat();
    let found: Vec<Record> = Reader::new(file.as_slice(), 1_000).map(Result::unwrap).collect();
    assert_eq!((found[0].offset, found[0].end, found[1].end), (0, found[1].offset, file.len() as u64));
    assert_eq!(found[1].head.get("warc-target-uri"), Some("http://news.example/1"));
}

#[test]
fn a_file_that_is_cut_off_tells_where() {
    let whole = [packed(0), packed(1)].concat();
    let at = packed(0).len();
    for cut in [at + 5, at + 20, whole.len() - 1] {
        assert_eq!(read(&whole[..cut]), ["block 0".to_string(), format!("{at}: it is cut off")], "{cut}");
    }
    let whole = [plain(0), plain(1)].concat();
    assert_eq!(read(&whole[..whole.len() - 9]), ["block 0".to_string(), format!("{}: it is cut off", plain(0).len())]);
}

#[test]
fn a_damaged_record_does_not_take_the_next_with_it() {
    let mut middle = packed(1);
    let half = middle.len() / 2;
    middle[half] ^= 0xff;
    let found = read(&[packed(0), middle, packed(2)].concat());
    assert_eq!((found[0].as_str(), found.last().map(String::as_str)), ("block 0", Some("block 2")), "{found:?}");
    assert!(found[1].starts_with(&format!("{}: ", packed(0).len())), "{found:?}");
    let found = read(&[plain(0), b"no record at all\r\n\r\n".to_vec(), plain(2)].concat());
    assert_eq!((found.len(), found[2].as_str()), (3, "block 2"), "{found:?}");
    assert!(found[1].contains("does not begin with WARC/1."), "{found:?}");
}

#[test]
fn a_record_beyond_the_limit_is_told_and_passed_over() {
    let long = record(&[("WARC-Type", "response")], &[b'x'; 1_001]);
    let found = read(&[plain(0), long.clone(), plain(2)].concat());
    assert_eq!((found[1].contains("1001 bytes, at most 1000"), found[2].as_str()), (true, "block 2"), "{found:?}");
    let bomb = member(&record(&[("WARC-Type", "response")], &vec![b'x'; 1 << 20])).unwrap();
    let found = read(&[packed(0), bomb, packed(2)].concat());
    assert_eq!((found[1].contains("longer than 1000 bytes"), found[2].as_str()), (true, "block 2"), "{found:?}");
}

#[test]
fn a_head_without_end_is_bounded() {
    let found = read(&[b"WARC/1.1\r\n".to_vec(), b"a: b\r\n".repeat(20_000)].concat());
    assert!(found[0].contains("head is too long"), "{found:?}");
}

#[test]
fn an_http_message_is_taken_apart() {
    let (head, body) =
        split_http(b"HTTP/1.1 203 Other\r\nContent-Type: text/html;\r\n charset=gbk\r\n\r\n<p>\r\n\r\n").unwrap();
    assert_eq!(
        (head.status, head.get("content-type"), body),
        (203, Some("text/html; charset=gbk"), &b"<p>\r\n\r\n"[..])
    );
    assert!(split_http(b"GET / HTTP/1.1\r\n\r\n").is_err());
    assert!(split_http(b"HTTP/1.1 200 OK\r\nA: b").is_err());
}
