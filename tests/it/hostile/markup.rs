//! Rows 48 to 51: pages made to hurt whoever parses them.
//! Never a page that hurts only by its length: that is `transport`'s.

use super::{
    case::{Case, Promise, fails, site, stored},
    pages::{TYPE, good, head, open_head, story, story_and, story_with_head},
};
use crate::support::{
    news_site::article,
    origin::{Step, html},
};
use copydesk::model::FailureCode as Code;

/// How deep: what honest pages may reach, what a browser flattens, and what nobody can bear.
const COUNTS: [usize; 3] = [1_000, 20_000, 100_000];

/// What is nested, opened only.
const NESTED: [(&str, &str); 9] = [
    ("div", "<div>"),
    ("ul", "<ul><li>"),
    ("b and i", "<b><i>"),
    ("svg", "<svg>"),
    ("table", "<table><tr><td>"),
    ("select", "<select><optgroup>"),
    ("template", "<template>"),
    ("font", "<p><font>"),
    ("link", "<a href=/x>"),
];

const MIB: usize = 1 << 20;

/// A record or a bound that was met.
fn bounded() -> Promise {
    stored().or(fails(Code::LimitExceeded))
}

fn page(row: u8, name: String, text: &str) -> Case {
    Case::new(row, name, site(html(text.as_bytes())), bounded())
}

pub fn cases() -> Vec<Case> {
    let mut cases = nested();
    cases.extend(wide().into_iter().map(|(name, text)| page(49, name.into(), &text)));
    cases.extend(large());
    cases.extend(texts().into_iter().map(|(name, text)| page(51, name.into(), &text)));
    cases
}

/// Row 48.
fn nested() -> Vec<Case> {
    let mut cases = Vec::new();
    for (what, open) in NESTED {
        for count in COUNTS {
            let name = format!("{count} nested {what}");
            cases.push(page(48, name, &story_and(&open.repeat(count))));
        }
    }
    let (open, close) = ("<div>".repeat(20_000), "</div>".repeat(20_000));
    let around =
        story().replace("<article>", &format!("{open}<article>")).replace("</article>", &format!("</article>{close}"));
    cases.push(page(48, "an article inside 20000 div".into(), &around));
    cases.push(page(
        48,
        "20000 div before an article".into(),
        &story().replace("<article>", &format!("{open}{close}<article>")),
    ));
    cases.push(page(48, "end tags that end nothing".into(), &story_and(&"<div></i></b></p>".repeat(50_000))));
    cases
}

/// Row 49.
fn wide() -> Vec<(&'static str, String)> {
    let numbered = |count: usize, piece: fn(usize) -> String| (0..count).map(piece).collect::<String>();
    vec![
        ("200,000 unclosed p", story_and(&"<p>x".repeat(200_000))),
        ("200,000 unclosed li", story_and(&"<li>x".repeat(200_000))),
        ("300,000 br", story_and(&"x<br>".repeat(300_000))),
        ("100,000 links", story_and(&numbered(100_000, |n| format!("<a href=/{n}>x</a>")))),
        (
            "a million attributes of one tag",
            story_and(&format!("<i{}>x</i>", numbered(1_000_000, |n| format!(" a{n}")))),
        ),
        ("a million attributes of many tags", story_and(&"<i a b c d e f g h i j></i>".repeat(100_000))),
        ("an attribute of 5 MB", story_and(&format!("<i title=\"{}\">x</i>", "a".repeat(5 * MIB)))),
        ("an attribute that never ends", story_and(&format!("<i title=\"{}", "a".repeat(5 * MIB)))),
        ("a comment that never ends", story_and(&format!("<!--{}", "-".repeat(5 * MIB)))),
        ("a tag name of 5 MB", story_and(&format!("<{}>x", "a".repeat(5 * MIB)))),
        ("a line of 5 MB", story_and(&format!("<p>{}</p>", "word ".repeat(MIB)))),
        ("a word of 5 MB", story_and(&format!("<p>{}</p>", "a".repeat(5 * MIB)))),
        ("a Chinese word of 5 MB", story_and(&format!("<p>{}</p>", "海".repeat(5 * MIB / 3)))),
        ("5 MB of blanks", story_and(&format!("<p>{}</p>", " ".repeat(5 * MIB)))),
        ("5 MB of lines", story_and(&format!("<p>{}</p>", "\n".repeat(5 * MIB)))),
        ("a million entities", story_and(&format!("<p>{}</p>", "&amp;".repeat(1_000_000)))),
        ("a million broken entities", story_and(&format!("<p>{}</p>", "&ampx&#;&#x".repeat(300_000)))),
        ("5 MB of style", story_with_head(&format!("<style>{}</style>", "a{b:c}".repeat(800_000)))),
        ("a hundred thousand meta", story_with_head(&"<meta name=author content=x>".repeat(100_000))),
        ("a title of 5 MB", story_with_head(&format!("<title>{}</title>", "title ".repeat(800_000)))),
        ("a million open brackets", story_and(&"<".repeat(1_000_000))),
    ]
}

/// Row 50.
fn large() -> Vec<Case> {
    let large = || fails(Code::TooLarge);
    let rows = || Step::Endless("<tr><td>a cell</td><td>another</td></tr>".repeat(400).into_bytes());
    let start = || [open_head(), b"<html><body><table>".to_vec()].concat();
    vec![
        Case::new(50, "a table of 50 MB, as it says", site(vec![Step::Send(head(50_000_000)), rows()]), large())
            .bytes(16 << 20),
        Case::new(50, "a table without end", site(vec![Step::Send(start()), rows()]), large()).bytes(24 << 20),
        Case::new(50, "a small page beside them", site(good()), stored()),
    ]
}

/// Row 51.
fn texts() -> Vec<(&'static str, String)> {
    let in_text = |text: &str| article(7).replace("</article>", &format!("<p>{text}</p></article>"));
    vec![
        ("600,000 combining marks", in_text(&format!("e{}", "\u{301}".repeat(600_000)))),
        ("600,000 marks of two kinds", in_text(&"e\u{323}\u{307}".repeat(300_000))),
        ("50,000 open readings", in_text(&"海南(hǎinán".repeat(50_000))),
        ("50,000 closed readings", in_text(&"海南(hǎinán)".repeat(50_000))),
        ("600,000 open parentheses", in_text(&"(".repeat(600_000))),
        ("600,000 closed parentheses", in_text(&")".repeat(600_000))),
        ("600,000 parentheses in turn", in_text(&"()".repeat(300_000))),
        ("300,000 wide parentheses", in_text(&"（".repeat(300_000))),
        ("300,000 full stops", in_text(&"。".repeat(300_000))),
        ("200,000 dates", in_text(&"2025-07-07 ".repeat(200_000))),
        ("200,000 datelines", in_text(&"新华网海口7月7日电（记者".repeat(50_000))),
        ("500,000 digits", in_text(&"9".repeat(500_000))),
        ("300,000 invisible characters", in_text(&"\u{200B}\u{200D}".repeat(150_000))),
        ("300,000 changes of direction", in_text(&"\u{202E}a\u{202C}".repeat(100_000))),
    ]
}

/// A page for the drill: every one of these texts, by its name.
pub fn bombs() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (what, open) in NESTED {
        all.push((format!("100000 nested {what}"), story_and(&open.repeat(100_000))));
    }
    all.extend(wide().into_iter().chain(texts()).map(|(name, text)| (name.to_string(), text)));
    all
}

/// A page of one kind of markup for the tests of the depth bound.
pub fn deep(name: &str, open: &str, count: usize) -> Case {
    Case::new(
        48,
        name,
        site(crate::support::origin::body_with(TYPE, story_and(&open.repeat(count)).as_bytes())),
        stored(),
    )
}
