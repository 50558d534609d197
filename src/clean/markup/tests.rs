//! Markup and escapes left in a text, and texts that are about markup.
//! Never a third party's page: every text here is our own.

use super::*;
use crate::clean::edits::{apply, undo};

fn check(text: &str, expected: &str) {
    let edits = markup(text);
    let clean = apply(text, &edits);
    assert_eq!(clean, expected, "{text}");
    assert_eq!(undo(&clean, &edits), text);
    assert!(markup(&clean).is_empty(), "{clean}");
}

#[test]
fn escaped_tags_go() {
    check("&lt;p&gt;雾散了。&lt;/p&gt;&lt;p&gt;船开了。&lt;/p&gt;", "\u{2029}雾散了。\u{2029}\u{2029}船开了。\u{2029}");
    check("\\u003cp\\u003e雾散了\\u003c/p\\u003e", "\u{2029}雾散了\u{2029}");
    check("雾&lt;b&gt;散&lt;/b&gt;了&#60;br /&#62;船", "雾散了\n船");
    check("&amp;lt;p style=&quot;x&quot;&amp;gt;雾", "\u{2029}雾");
    check("\\x3cspan\\x3e雾\\x3c/span\\x3e", "雾");
}

#[test]
fn escapes_are_written_as_what_they_stand_for() {
    check("A &amp; B&nbsp;C &#8217;tis &#x2019;", "A & B C ’tis ’");
    check("&amp;amp;amp;lt;ok", "<ok");
    check("\\u6d77\\u5357的雾", "海南的雾");
    check("一x0dx0a二\\r\\n三\\x0d\\x0a四", "一\n二\n三\n四");
    check("a&shy;b&#8203;c", "abc");
    check("می&zwnj;خواهم", "می\u{200C}خواهم");
}

#[test]
fn every_entity_is_decoded() {
    for (name, c) in ENTITIES {
        let seen = if is_invisible(Some('海'), *c, None) { String::new() } else { c.to_string() };
        check(&format!("海 &{name}; 南").replace(" &", "&").replace("; ", ";"), &format!("海{seen}南"));
    }
}

#[test]
fn every_tag_goes_where_a_text_is_built_of_them() {
    for name in PARAGRAPHS {
        check(&format!("雾<{name} class=\"a\">散了</{name}>。"), "雾\u{2029}散了\u{2029}。");
    }
    for name in INLINE {
        check(&format!("雾<{name}>散了</{name}>。"), "雾散了。");
    }
    check("雾散了。<br/>船开了。", "雾散了。\n船开了。");
}

#[test]
fn torn_tags_go() {
    check("/p>雾散了", "\u{2029}雾散了");
    check("雾散了。/p>船开了。</p", "雾散了。\u{2029}船开了。");
    check("雾</span散了</p ", "雾散了 ");
}

#[test]
fn a_text_about_markup_stays() {
    for text in [
        "The <p> tag opens a paragraph, and </p> closes it.",
        "a < b > c, R&D; x &unknown; y",
        "Write \\u00e9 for é",
        "the path x/p>q and 3/4>1/2",
        "if (a<b) { b>a }",
        "C:\\users\\new",
    ] {
        check(text, text);
    }
}
