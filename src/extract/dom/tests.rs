//! The tree of a page, beside the one that html5ever makes of its own tokens.
//! Never a page of somebody else.

use super::*;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use proptest::prelude::*;
use scraper::Node;
use std::path::Path;

/// The greatest depth of the tree made of so many nested elements.
fn depth(nested: usize, limit: usize) -> usize {
    let limits = Limits { depth: limit, ..Limits::default() };
    let html = parse(&format!("{}word", "<section>".repeat(nested)), &limits).unwrap();
    html.tree.nodes().filter(|n| matches!(n.value(), Node::Element(_))).map(|n| n.ancestors().count()).max().unwrap()
}

#[test]
fn the_tree_is_never_deeper_than_the_limit() {
    assert_eq!(depth(1_000, 64), 64);
    assert_eq!(depth(10_000, 512), 512);
}

#[test]
fn a_flat_tree_is_left_as_it_is() {
    assert_eq!(depth(20, 64), 22);
}

#[test]
fn a_tag_of_too_many_attributes_ends_the_work() {
    let limits = Limits { attributes_of_a_tag: 3, ..Limits::default() };
    assert!(parse("<p a b c>x<!-- <a b c d e> --><script>a<b c d e f</script>", &limits).is_ok());
    assert_eq!(parse("<p a b c c><i a b c d e>", &limits), Err(ExtractError::TooManyAttributes(4)));
    assert_eq!(parse("x</p a b c d>", &limits), Err(ExtractError::TooManyAttributes(4)));
}

/// The tree of html5ever's own tokens.
fn reference(html: &str) -> Html {
    let tokenizer = Tokenizer::new(Gate::new(&Limits::default()), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    while !matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.finish().unwrap()
}

fn check(html: &str) {
    let found = parse(html, &Limits::default()).unwrap();
    assert!(found == reference(html), "{html:?}\nis {}\nnot {}", found.html(), reference(html).html());
}

/// All pages of the project.
fn pages(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| {
        if path.is_dir() { pages(&path) } else { std::fs::read_to_string(path).into_iter().collect() }
    };
    entries.flat_map(read).collect()
}

#[test]
fn pages_have_the_tree_of_html5ever() {
    let pages = pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages"));
    assert!(pages.len() > 20);
    for page in &pages {
        check(page);
    }
}

#[test]
fn slips_of_markup_are_read_as_html5ever_does() {
    let pages = [
        "\u{feff}<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN>'><p><table>x<tr>y</table>",
        "<!doctype html SYSTEM \"a>b\"><p>a<table><p>b",
        "a < b <3 </ x> </> <? x ?> <! y> <!--> a <!---> b <!-- c --!> d <!-- e -- > f --> g",
        "<a href='?a=1&copy=2&amp;b&lt=3' href=x title=\"&quot;\n&nbsp;&#x41;&#66\" data-É=1 =y 'z' \"q\"/a/>b",
        "<title>a &amp; <b> </titles></TITLE ><textarea>\n&lt;<p></textarea/ x>z",
        "<script><!-- <script> '</script>' --> </script>x<style></style x></STYLE>y<script></scriptx></script",
        "<svg><![CDATA[a<b>]]]>&amp;</svg><![CDATA[x]]>y<math><mi/>z</math><svg><title><p>a",
        "a\0b<p\0q c\0='d\0&amp;\0'>\0<title>x\0&\0amp;</title><script>\0</script><svg>\0<![CDATA[\0]]></svg>",
        "a\r\nb\rc\r\r\nd<pre>\r\n\r\ne</pre><pre>&#10;f</pre><p\r\na\r=\r'x\ry'>",
        "<frameset><frame></frameset><noframes>a<b></noframes>",
        "<noscript><p>a</noscript><iframe><p></iframe><xmp><b></xmp><plaintext><b></plaintext>&amp;\0",
        "<br/></br x=1></p><form><select><option>a<option>b<input></form><template><tr><td>x</template>",
        "x</title y",
        "x<title>y</title ",
        "x<",
        "x</",
        "x<!",
        "x<!-",
        "x<!--a",
        "x&",
        "x&am",
        "x&#",
        "x<p a=\"",
        "x<!doctype",
        "<!doctype html><!doctype svg>a<pre><!doctype b>\n<!DOCTYPE",
    ];
    for page in &pages {
        check(page);
    }
}

const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "!",
    "-",
    "--",
    "<!--",
    "-->",
    "--!>",
    "=",
    "'",
    "\"",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "&",
    ";",
    "&amp",
    "&amp;",
    "&not",
    "in;",
    "&#",
    "&#x",
    "41",
    "&copy",
    "x",
    "É",
    "中",
    "</",
    "<p>",
    "</p>",
    "<P a=1 A=2>",
    "<a href=",
    "<b",
    "class",
    "<script",
    "<script>",
    "</script",
    "</script>",
    "<title>",
    "</title>",
    "<textarea>\n",
    "</textarea>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<math>",
    "<![CDATA[",
    "]]",
    "]]>",
    "<!doctype html>",
    "<!DOCTYPE",
    "<?",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<pre>\n",
    "<select>",
    "<noscript>",
    "</noscript>",
    "<template>",
    "<li>",
    "<plaintext>",
    "<iframe>",
    "</iframe>",
    "<br/>",
    "<svg/>",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_markup_has_the_tree_of_html5ever(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        check(&pieces.concat());
    }
}
