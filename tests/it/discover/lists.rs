//! Lists as programs export them and as people break them: each line is a seed or nothing, and the rest runs.
//! Never a list of somebody else's pages.

use super::{Csv, JsonLines, Text, check, seeds, show};
use copydesk::discover::{DiscoverError, ListFormat, ListOptions, read_list, sniff};
use std::io::BufReader;

#[test]
fn an_empty_list_has_no_seeds() {
    for list in ["", "\n", "\r\n\r\n", "   \n\t\n", "\u{feff}", "\u{feff}\n"] {
        for format in [Text, Csv, JsonLines] {
            check(format, list, &[]);
        }
    }
    check(Csv, "id,url,topic\n", &[]);
    check(Text, "# nothing\n  # here", &[]);
}

#[test]
fn white_space_of_every_kind_is_no_part_of_a_url() {
    check(
        Text,
        "\t http://a.example/1\u{3000}\n\u{a0}http://a.example/2",
        &["1 http://a.example/1", "2 http://a.example/2"],
    );
    check(Csv, "url , n\n http://a.example/1 , x\n", &["2 http://a.example/1 n= x"]);
    check(JsonLines, " {\"url\": \" http://a.example/1 \"} \n", &["1 http://a.example/1"]);
}

#[test]
fn a_carriage_return_alone_ends_no_line() {
    check(Text, "http://a.example/1\rhttp://a.example/2\n", &["1 http://a.example/1http://a.example/2"]);
}

#[test]
fn a_comment_begins_only_after_white_space() {
    check(Text, "http://a.example/1 # one\n", &["1 http://a.example/1"]);
    check(Text, "http://a.example/1\t#one\n", &["1 http://a.example/1"]);
    assert_eq!(seeds(Text, "http://a.example/1# two\n")[0].url_as_listed, "http://a.example/1# two");
    check(Csv, "url\n# no comment\n", &["2 ! not a URL: relative URL without a base"]);
}

#[test]
fn a_url_may_be_listed_twice() {
    check(Text, "http://a.example/1\nhttp://a.example/1\n", &["1 http://a.example/1", "2 http://a.example/1"]);
}

#[test]
fn quotation_marks_inside_plain_fields_are_text() {
    check(Csv, "url,n\nhttp://a.example/1,5\" disk\n", &["2 http://a.example/1 n=5\" disk"]);
    check(Csv, "url,n\nhttp://a.example/1,a \"b\" c\n", &["2 http://a.example/1 n=a \"b\" c"]);
    check(Csv, "url,n\n\"http://a.example/1\",\"\"\"b\"\"\"\n", &["2 http://a.example/1 n=\"b\""]);
    check(Csv, "url,n\n\"http://a.example/1\",\"\"\n", &["2 http://a.example/1"]);
}

#[test]
fn text_after_a_closing_quotation_mark_costs_its_line() {
    let broken = "2 ! not a URL: a quotation mark is not closed, or text follows the closing one";
    check(Csv, "url,n\n\"http://a.example/1\"x,1\nhttp://a.example/2,2\n", &[broken, "3 http://a.example/2 n=2"]);
}

#[test]
fn rows_keep_what_they_have() {
    check(Csv, "url,a,b\nhttp://a.example/1\n", &["2 http://a.example/1"]);
    check(Csv, "url,a,b\nhttp://a.example/1,,x\n", &["2 http://a.example/1 b=x"]);
    check(Csv, "url,,b\nhttp://a.example/1,y,x\n", &["2 http://a.example/1 b=x column_2=y"]);
    check(Csv, "url,a\n,x\n", &["2 ! the URL is empty a=x"]);
    assert_eq!(seeds(Csv, "a,url\n1,2,3\n")[0].url_as_listed, "2");
}

#[test]
fn names_given_twice_stay_two() {
    check(Csv, "n,url,n\n1,http://a.example/1,2\n", &["2 http://a.example/1 n=1 n_3=2"]);
}

#[test]
fn headers_in_chinese_are_found() {
    check(Csv, "标题,网址\n海南,http://a.example/1\n", &["2 http://a.example/1 标题=海南"]);
    check(
        Csv,
        "链接\thref\nhttp://a.example/no\thttp://a.example/1\n",
        &["2 http://a.example/1 链接=http://a.example/no"],
    );
    check(JsonLines, "{\"链接\":\"http://a.example/1\"}\n", &["1 http://a.example/1"]);
}

#[test]
fn json_of_every_kind_becomes_a_label() {
    let line = "{\"url\":\"http://a.example/1\",\"a\":1.50,\"b\":true,\"c\":{\"d\":[]},\"e\":null,\"f\":\"\"}";
    check(JsonLines, line, &["1 http://a.example/1 a=1.5 b=true c={\"d\":[]} f="]);
}

#[test]
fn json_that_is_none_costs_its_line() {
    for line in
        ["{", "null", "true", "5", "[\"http://a.example/\"]", "{\"url\":null}", "{\"url\":[]}", "nonsense", "{}"]
    {
        let found = seeds(JsonLines, format!("{line}\n\"http://a.example/2\"\n"));
        assert!(found.len() == 2 && found[0].url.is_err() && found[1].url.is_ok(), "{line}");
        assert_eq!((found[0].url_as_listed.as_str(), found[1].line), (line, Some(2)));
    }
}

#[test]
fn the_last_of_two_equal_json_keys_counts() {
    let line = "{\"url\":\"http://a.example/1\",\"url\":\"http://a.example/2\"}";
    check(JsonLines, line, &["1 http://a.example/2"]);
}

#[test]
fn bytes_that_are_no_utf8_cost_their_line_in_every_format() {
    for (format, list) in [
        (Csv, &b"url,n\nhttp://a.example/1,\xff\nhttp://a.example/2,x\n"[..]),
        (JsonLines, b"\n{\"url\":\"\xff\"}\n\"http://a.example/2\"\n"),
        (Text, b"\n\xff\nhttp://a.example/2\n"),
    ] {
        let found = seeds(format, list);
        assert_eq!(found.len(), 2, "{format:?}");
        assert!(found[0].url.as_ref().unwrap_err().to_string().contains("not UTF-8 at its byte"));
        assert_eq!((found[0].line, found[1].line), (Some(2), Some(3)));
        assert!(found[1].url.is_ok());
    }
}

#[test]
fn a_broken_byte_inside_a_quoted_field_ends_the_field() {
    let list = b"url,n\nhttp://a.example/1,\"a\n\xff\nhttp://a.example/2,x\n";
    let found: Vec<String> = seeds(Csv, list).iter().map(show).collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with("2 ! ") && found[1].starts_with("3 ! "), "{found:?}");
    assert_eq!(found[2], "4 http://a.example/2 n=x");
}

#[test]
fn wide_text_is_named_in_either_order_of_bytes() {
    for mark in [&b"\xFF\xFEh\0"[..], b"\xFE\xFF\0h"] {
        for format in [Text, Csv, JsonLines] {
            let mut list = read_list(mark, format, &ListOptions::default());
            assert!(matches!(list.next(), Some(Err(DiscoverError::WideText))));
            assert!(list.next().is_none());
        }
    }
}

#[test]
fn the_kind_is_seen_in_the_first_bytes() {
    for (head, format) in [
        ("[1]", Csv),
        ("\n\n  {\"a\":1}", JsonLines),
        ("\"http://a.example/1\",x", Csv),
        ("HTTP://a.example/1", Text),
        ("http://a.example/1;x\nhttp://a.example/2;y", Csv),
        ("http://a.example/1;x\nhttp://a.example/2", Text),
        ("# only a comment", Text),
        ("url", Csv),
    ] {
        assert_eq!(ListFormat::sniff(head.as_bytes()), format, "{head}");
    }
    assert_eq!(ListFormat::sniff(b"\xff\xff\xff"), Csv);
}

#[test]
fn sniffing_looks_at_the_buffer_only() {
    let mut reader = BufReader::with_capacity(16, &b"http://a.example/1\nhttp://a.example/2\n"[..]);
    assert_eq!(sniff(&mut reader).unwrap(), Text);
    assert_eq!(reader.buffer().len(), 16);
}
