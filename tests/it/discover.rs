//! Lists in every shape people save them, read as a stream of seeds.
//! Never a line that vanishes, never a list held in memory.

mod lists;
mod properties;
mod streaming;

use copydesk::discover::{
    DiscoverError, ListFormat, ListOptions, MAX_KEPT_CHARS, MAX_LINE_BYTES, URL_NAMES, read_list, sniff,
};
use copydesk::model::Seed;
use std::collections::BTreeMap;
use std::io::{BufReader, Read};

fn seeds(format: ListFormat, list: impl AsRef<[u8]>) -> Vec<Seed> {
    let seeds = read_list(list.as_ref(), format, &ListOptions::default());
    seeds.collect::<Result<_, _>>().unwrap()
}

/// Each seed as `line url label=value`, with `!` for one without a URL.
fn check(format: ListFormat, list: impl AsRef<[u8]>, expected: &[&str]) {
    let shown: Vec<String> = seeds(format, list).iter().map(show).collect();
    assert_eq!(shown, expected);
}

fn show(seed: &Seed) -> String {
    let line = seed.line.unwrap_or_default();
    let url = seed.url.as_ref().map_or_else(|e| format!("! {e}"), ToString::to_string);
    seed.labels.iter().fold(format!("{line} {url}"), |out, (name, value)| format!("{out} {name}={value}"))
}

use ListFormat::{Csv, JsonLines, Text};

#[test]
fn comments_and_blank_lines_are_skipped_and_line_numbers_are_kept() {
    let list = "# news\n\nhttps://a.example/1\n   \n  https://a.example/2  # sport\n#https://a.example/3\n";
    check(Text, list, &["3 https://a.example/1", "5 https://a.example/2"]);
}

#[test]
fn a_fragment_is_no_comment() {
    let found = seeds(Text, "https://a.example/#/story/1");
    assert_eq!(found[0].url_as_listed, "https://a.example/#/story/1");
}

#[test]
fn marks_and_line_ends_of_other_systems_are_read() {
    check(
        Text,
        "\u{feff}https://a.example/1\r\nhttps://a.example/2",
        &["1 https://a.example/1", "2 https://a.example/2"],
    );
    check(Csv, "\u{feff}url\r\nhttps://a.example/1\r\n", &["2 https://a.example/1"]);
    check(JsonLines, "\u{feff}\"https://a.example/1\"\r\n", &["1 https://a.example/1"]);
}

#[test]
fn a_malformed_url_is_a_seed_of_its_own_and_the_rest_runs() {
    let list = "htp:/a.example\nhttps://a.example/1\nftp://a.example/2\n";
    check(
        Text,
        list,
        &[
            "1 ! the scheme `htp` is not http or https",
            "2 https://a.example/1",
            "3 ! the scheme `ftp` is not http or https",
        ],
    );
    assert_eq!(seeds(Text, list)[0].url_as_listed, "htp:/a.example");
}

#[test]
fn a_line_that_is_not_utf8_is_a_seed_that_says_where() {
    let list = b"https://a.example/1\nhttps://a.ex\xC4mple/2\nhttps://a.example/3\n";
    check(Text, list, &["1 https://a.example/1", "2 ! not a URL: not UTF-8 at its byte 13", "3 https://a.example/3"]);
    assert_eq!(seeds(Text, list)[1].url_as_listed, "https://a.ex\u{fffd}mple/2");
}

#[test]
fn an_over_long_line_is_cut_and_told() {
    let list = format!("https://a.example/{}\nhttps://a.example/2\n", "x".repeat(3 * MAX_LINE_BYTES));
    check(Text, &list, &["1 ! not a URL: it has 196627 bytes; at most 65536 are read", "2 https://a.example/2"]);
    assert_eq!(seeds(Text, &list)[0].url_as_listed.chars().count(), MAX_KEPT_CHARS);
}

#[test]
fn a_line_of_the_longest_length_is_read_whole() {
    let line = format!("{{\"url\":\"https://a.example/1\",\"note\":\"{}\"}}", "x".repeat(MAX_LINE_BYTES - 39));
    assert_eq!(line.len(), MAX_LINE_BYTES);
    assert!(seeds(JsonLines, format!("{line}\r\n"))[0].url.is_ok());
    assert!(seeds(JsonLines, format!("{line} \n"))[0].url.is_err());
}

#[test]
fn two_long_texts_that_begin_alike_stay_two() {
    let text = "x".repeat(MAX_KEPT_CHARS);
    let found = seeds(Text, format!("{text}a\n{text}b\n"));
    assert_ne!(found[0].url_as_listed, found[1].url_as_listed);
    assert_eq!(found[0].url_as_listed.chars().count(), MAX_KEPT_CHARS);
}

#[test]
fn no_seed_holds_a_nul() {
    check(Text, "https://a.example/\0\n", &["1 ! not a URL: it holds a NUL character"]);
    let found = seeds(JsonLines, "{\"url\":\"https://a.example/\\u0000\",\"a\\u0000\":\"b\\u0000\"}");
    let labels = BTreeMap::from([("a\u{fffd}".to_string(), "b\u{fffd}".to_string())]);
    assert_eq!((found[0].url_as_listed.contains('\0'), &found[0].labels), (false, &labels));
}

#[test]
fn the_url_column_is_found_by_its_name() {
    for name in URL_NAMES {
        let list = format!("id,{},topic\n7,https://a.example/1,sport\n", name.to_uppercase());
        check(Csv, list, &["2 https://a.example/1 id=7 topic=sport"]);
    }
    check(
        Csv,
        "link,url\nhttps://a.example/no,https://a.example/1\n",
        &["2 https://a.example/1 link=https://a.example/no"],
    );
}

#[test]
fn a_configured_column_wins() {
    let options = ListOptions { url_column: Some("Target".into()) };
    let first = |format, list: &str| read_list(list.as_bytes(), format, &options).next().unwrap();
    assert_eq!(show(&first(Csv, "url,target\nx,https://a.example/1\n").unwrap()), "2 https://a.example/1 url=x");
    let json = "{\"url\":\"x\",\"target\":\"https://a.example/1\"}";
    assert_eq!(show(&first(JsonLines, json).unwrap()), "1 https://a.example/1 url=x");
    let fault = first(Csv, "url,topic\nhttps://a.example/1,x\n").unwrap_err();
    assert_eq!(fault.to_string(), "no column of the header (url, topic) holds the URLs; wanted: Target");
}

#[test]
fn quoted_fields_may_hold_anything_and_span_lines() {
    let list = "title,url\n\"a, \"\"b\"\"\nc\",https://a.example/1\nd,\"https://a.example/2?a=1,2\" \n";
    check(Csv, list, &["2 https://a.example/1 title=a, \"b\"\nc", "4 https://a.example/2?a=1,2 title=d"]);
}

#[test]
fn an_unclosed_quotation_mark_costs_its_own_line_only() {
    let broken = "! not a URL: a quotation mark is not closed, or text follows the closing one";
    let expected = [&format!("2 {broken}"), "3 https://a.example/2", "4 https://a.example/3"];
    check(Csv, "url,n\n\"https://a.example/1,1\nhttps://a.example/2\n\"https://a.example/3\"\n", &expected);
    let many = "https://a.example/x\n".repeat(200);
    assert_eq!(seeds(Csv, format!("url\n\"https://a.example/1\n{many}")).iter().filter(|s| s.url.is_ok()).count(), 200);
}

#[test]
fn other_delimiters_and_missing_headers_are_seen() {
    check(Csv, "id;url\n1;https://a.example/1,2\n", &["2 https://a.example/1,2 id=1"]);
    check(Csv, "id\turl\n1\thttps://a.example/1\n", &["2 https://a.example/1 id=1"]);
    check(
        Csv,
        "sport,https://a.example/1\nnews,https://a.example/2\n",
        &["1 https://a.example/1 column_1=sport", "2 https://a.example/2 column_1=news"],
    );
}

#[test]
fn rows_of_the_wrong_length_are_kept() {
    check(
        Csv,
        "id,url,id\n1\n2,https://a.example/1,3,4\n",
        &["2 ! not a URL: it has 1 fields; the URL is field 2", "3 https://a.example/1 column_4=4 id=2 id_3=3"],
    );
}

#[test]
fn a_table_without_urls_is_an_error_once() {
    let mut list = read_list("a,b\nc,d\ne,f\n".as_bytes(), Csv, &ListOptions::default());
    assert!(matches!(list.next(), Some(Err(DiscoverError::NoUrlColumn { .. }))));
    assert!(list.next().is_none());
}

#[test]
fn json_lines_hold_strings_or_objects() {
    let list = "\"https://a.example/1\"\n\n{\"id\":7,\"link\":\"https://a.example/2\",\"tags\":[\"a\"],\"x\":null}\n";
    check(JsonLines, list, &["1 https://a.example/1", "3 https://a.example/2 id=7 tags=[\"a\"]"]);
}

#[test]
fn json_that_says_no_url_is_a_seed_that_says_so() {
    for (line, reason) in [
        ("{\"url\": \"https://a.example/1\"", "not JSON: EOF"),
        ("[1]", "neither a JSON string nor an object"),
        ("{\"id\":1}", "the object has no key url"),
        ("{\"url\":5}", "`url` is no string"),
    ] {
        let found = seeds(JsonLines, line);
        let fault = found[0].url.clone().unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}");
        assert_eq!(found[0].url_as_listed, line);
    }
}

#[test]
fn json_nested_without_end_is_refused_not_followed() {
    let line = format!("{{\"url\":{}", "[".repeat(60_000));
    assert!(seeds(JsonLines, &line)[0].url.is_err());
}

#[test]
fn utf16_is_named() {
    let list: Vec<u8> = "\u{feff}https://a.example/\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let fault = read_list(&list[..], Text, &ListOptions::default()).next().unwrap().unwrap_err();
    assert_eq!(fault.to_string(), "the list is UTF-16 or UTF-32; save it as UTF-8");
}

#[test]
fn a_reader_that_breaks_ends_the_stream_with_its_line() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("disk on fire"))
        }
    }
    let reader = BufReader::new("https://a.example/1\n".as_bytes().chain(Broken));
    let mut list = read_list(reader, Text, &ListOptions::default());
    assert!(list.next().unwrap().is_ok());
    let fault = list.next().unwrap().unwrap_err();
    assert_eq!(fault.to_string(), "the list cannot be read after line 1: disk on fire");
    assert!(list.next().is_none());
}

#[test]
fn sniffing_consumes_nothing() {
    let mut reader = "id,url\n1,https://a.example/1\n".as_bytes();
    let format = sniff(&mut reader).unwrap();
    assert_eq!(format, Csv);
    let found: Vec<_> = read_list(reader, format, &ListOptions::default()).collect::<Result<_, _>>().unwrap();
    assert_eq!(show(&found[0]), "2 https://a.example/1 id=1");
}

/// A list without end, made while it is read; it breaks when the reader runs ahead.
struct Endless {
    line: Vec<u8>,
    given: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(self.line.len());
        buffer[..length].copy_from_slice(&self.line[..length]);
        self.given += length;
        Ok(length)
    }
}

#[test]
fn a_list_without_end_is_streamed() {
    for (format, line) in
        [(Text, "https://a.example/1\n"), (Csv, "x,https://a.example/1\n"), (JsonLines, "\"https://a.example/1\"\n")]
    {
        let source = Endless { line: line.into(), given: 0 };
        let mut reader = BufReader::with_capacity(line.len(), source);
        let read = read_list(&mut reader, format, &ListOptions::default()).take(10_000).flatten().count();
        assert_eq!((read, reader.get_ref().given), (10_000, 10_000 * line.len()));
    }
}

#[test]
fn a_line_without_end_is_not_kept() {
    let source = Endless { line: b"x".repeat(8_192), given: 0 }.take(200 << 20);
    let reader = BufReader::new(source);
    let found: Vec<_> = read_list(reader, Text, &ListOptions::default()).collect::<Result<_, _>>().unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].url_as_listed.chars().count(), MAX_KEPT_CHARS);
}
