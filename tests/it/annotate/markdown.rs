//! The body as Markdown: a CommonMark reader finds in it the words of the record, block by block, and its links.
//! Never the writer's own idea of what it wrote: the reader is somebody else's.

use crate::page_triples;
use copydesk::model::{CanonicalUrl, Page, Record};
use copydesk::pipeline::{Options, Refiner};
use copydesk::text::markdown::{Spot, escaped};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// What a reader finds: texts of blocks, the cells of a row joined; addresses of links and of pictures.
#[derive(Debug, Default, PartialEq)]
struct Found {
    blocks: Vec<String>,
    links: Vec<(String, String)>,
    pictures: Vec<String>,
    headings: Vec<u8>,
    /// Items, by how deep they stand.
    items: Vec<usize>,
    depth: usize,
    link: Option<usize>,
    in_picture: bool,
    cells: Vec<String>,
    text: String,
}

impl Found {
    fn of(markdown: &str) -> Found {
        let mut found = Found::default();
        let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Start(tag) => found.start(&tag),
                Event::End(tag) => found.end(tag),
                Event::Text(text) | Event::Code(text) if !found.in_picture => found.text.push_str(&text),
                Event::SoftBreak | Event::HardBreak => found.text.push(' '),
                Event::Text(_) | Event::Code(_) => {}
                other => panic!("{other:?} in {markdown}"),
            }
        }
        found.flush();
        found
    }

    fn flush(&mut self) {
        let text = folded(&std::mem::take(&mut self.text));
        self.blocks.extend((!text.is_empty()).then_some(text));
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis => {}
            Tag::Link { dest_url, .. } => {
                self.link = Some(self.text.len());
                self.links.push((String::new(), dest_url.to_string()));
            }
            Tag::Image { dest_url, .. } => {
                self.in_picture = true;
                self.pictures.push(dest_url.to_string());
            }
            Tag::Heading { level, .. } => self.headings.push(*level as u8),
            Tag::List(_) => {
                self.flush();
                self.depth += 1;
            }
            Tag::Item => {
                self.flush();
                self.items.push(self.depth);
            }
            Tag::Strikethrough => panic!("struck through: {}", self.text),
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => {}
            TagEnd::Link => {
                let start = self.link.take().unwrap();
                self.links.last_mut().unwrap().0 = self.text[start..].to_string();
            }
            TagEnd::Image => self.in_picture = false,
            TagEnd::TableCell => self.cells.push(folded(&std::mem::take(&mut self.text))),
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = std::mem::take(&mut self.cells);
                let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
                self.blocks.push(cells[..filled].join(" | "));
            }
            TagEnd::List(_) => {
                self.flush();
                self.depth -= 1;
            }
            _ => self.flush(),
        }
    }
}

/// White space folded.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refined(html: &str) -> Option<Record> {
    let url = CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").unwrap();
    let page = Page::from_text(url, html.to_string(), "2026-01-02T03:04:05Z".parse().unwrap());
    Refiner::new(&Options::default()).refine(&page).ok()
}

const LONG: &str =
    "The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.";

/// An article with this in its middle.
fn article(inner: &str) -> String {
    format!(
        "<html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1><p>{LONG}</p>\
         {inner}<p>{LONG} It will cost nothing for a week, and then as much as before.</p></article></body></html>"
    )
}

/// The Markdown of what stands between the two paragraphs of an article.
fn check(inner: &str, expected: &str) {
    let record = refined(&article(inner)).unwrap();
    let body = record.body_markdown.as_str();
    let inside = body.split(LONG).nth(1).unwrap_or_else(|| panic!("{body}"));
    assert_eq!(inside.trim(), expected);
}

/// A reader finds the record's blocks, in their order, with nothing between them.
fn check_words(record: &Record) {
    let found = Found::of(&record.body_markdown);
    let blocks: Vec<String> = record.blocks.iter().map(|block| folded(&block.text)).collect();
    assert_eq!(found.blocks, blocks, "{}", record.body_markdown);
}

#[test]
fn the_words_of_every_page_of_our_own_come_back() {
    let mut pictures = 0;
    for triple in page_triples::all() {
        let html = triple.html.replace("{{origin}}", "https://page.example");
        let record = refined(&html).unwrap_or_else(|| panic!("{}: no record", triple.name));
        check_words(&record);
        pictures += Found::of(&record.body_markdown).pictures.len();
    }
    assert!(pictures > 0, "no page has a picture in its text");
}

#[test]
fn links_lead_away_from_the_page() {
    check(
        "<p>The plan of the <a href='../plan.html?y=1&amp;n=(2)'>new harbour</a> is <a href='#up'>old</a>, \
         <a href='javascript:void(0)'>void</a> and<a href='https://lamp.example/map'> on a map</a>.</p>",
        "The plan of the [new harbour](https://news.lamp.example/plan.html?y=1&n=%282%29) is old, void and \
         [on a map](https://lamp.example/map).",
    );
}

#[test]
fn lists_in_lists_and_headings_keep_their_level() {
    check(
        "<h2>What it costs</h2><ol start=3><li>Adults pay two crowns<ul><li>On deck</li><li>Below deck</li></ul></li>\
         <li>Children pay one</li></ol><h4>Who pays</h4><p>The islanders said that they would rather walk over the ice.</p>",
        "## What it costs\n\n3. Adults pay two crowns\n   - On deck\n   - Below deck\n4. Children pay one\n\n\
         #### Who pays\n\nThe islanders said that they would rather walk over the ice.",
    );
}

#[test]
fn tables_quotations_and_code_have_their_form() {
    check(
        "<table><tr><th>Boat</th><th>Sails</th></tr><tr><td>Nancy</td><td>two | three</td></tr></table>\
         <blockquote><p>The ice was never so thin as it is this year, she said.</p><p>Nobody walks here.</p></blockquote>\
         <pre>sail(2);\nreturn;</pre>",
        "| Boat | Sails | |\n| --- | --- | --- |\n| Nancy | two | three |\n\n\
         > The ice was never so thin as it is this year, she said.\n>\n> Nobody walks here.\n\n\
         ```\nsail(2);\nreturn;\n```",
    );
}

#[test]
fn pictures_stand_in_their_place_with_their_captions() {
    check(
        "<figure><img src='/boat.jpg' alt='A boat'><figcaption>The Nancy in March. Photo: Eva Lund</figcaption></figure>",
        "![A boat](https://news.lamp.example/boat.jpg)\n\n*The Nancy in March. Photo: Eva Lund*",
    );
}

#[test]
fn what_cleaning_took_is_not_in_the_markdown() {
    let long =
        "海南(hǎinán)的港口(gǎngkǒu)在洋浦(yángpǔ),渡船(dùchuán)从星期一起每天开两班,港务办公室星期五说。".repeat(3);
    let html = format!(
        "<html><head><title>渡船</title></head><body><article><h1>渡船又开了</h1><p>{long}</p>\
         <p>票价(piàojià)见<a href='/p'>码头(mǎtóu)的告示(gàoshì)</a>,孩子半价。</p></article></body></html>"
    );
    let record = refined(&html).unwrap();
    check_words(&record);
    assert!(record.body_markdown.contains("[码头的告示](https://news.lamp.example/p)"), "{}", record.body_markdown);
    assert!(!record.body_markdown.contains("mǎtóu"));
}

/// Words and the signs of Markdown.
fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "boat",
        "海",
        "é",
        " ",
        " ",
        "12. ",
        "3) ",
        "- ",
        "+ ",
        "# ",
        "#",
        "* ",
        "*",
        "**",
        "_",
        "__",
        "> ",
        "|",
        " | ",
        "---",
        "===",
        ":-",
        "`",
        "```",
        "~~",
        "~",
        "[",
        "]",
        "](x)",
        "(",
        ")",
        "!",
        "!boat",
        "\\",
        "<b>",
        "<!--",
        "&amp;",
        "&#35;",
        "&",
        ";",
        "www.a.example",
        "\n",
        "1",
        ".",
        "\t",
        "\u{a0}",
        "a_b",
        "boat.",
    ]);
    prop::collection::vec(pieces, 1..14).prop_map(|pieces| pieces.concat().trim().to_string())
}

/// HTML whose text is this.
fn as_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 200, rng_seed: RngSeed::Fixed(6), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_comes_back_from_a_paragraph_a_heading_and_a_cell(text in texts()) {
        let text = text.trim();
        let lines = escaped(text, Spot::Lines);
        prop_assert_eq!(Found::of(&lines).blocks.join("\n"), folded(text), "{}", lines);
        let heading = format!("## {}", escaped(text, Spot::Line));
        prop_assert_eq!(Found::of(&heading).blocks.join("\n"), folded(text), "{}", heading);
        let table = format!("| {} | b |\n| --- | --- |", escaped(text, Spot::Cell));
        let row = if text.is_empty() { " | b".to_string() } else { format!("{} | b", folded(text)) };
        prop_assert_eq!(Found::of(&table).blocks.join("\n"), row, "{}", table);
    }

    #[test]
    fn any_article_comes_back(parts in prop::collection::vec((0..7usize, texts(), texts()), 1..8)) {
        let inner: String = parts.iter().map(|(kind, a, b)| {
            let (a, b) = (as_html(a), as_html(b));
            match kind {
                0 => format!("<p>{a} <a href='/{b}'>{b}</a> {LONG}</p>"),
                1 => format!("<h3>{a}</h3><p>{b} {LONG}</p>"),
                2 => format!("<ul><li>{a}<ol><li>{b} {LONG}</li><li>Two boats</li></ol></li><li>{b}</li></ul>"),
                3 => format!("<blockquote><p>{a} {LONG}</p><p>{b}</p></blockquote>"),
                4 => format!("<table><tr><td>{a}</td><td>boat</td></tr><tr><td>{b}</td><td>ship</td></tr></table>"),
                5 => format!("<pre>{a} {LONG}\n  {b}</pre>"),
                _ => format!("<figure><img src='/b.jpg' alt=\"boat\"><figcaption>{a} {LONG}</figcaption></figure>"),
            }
        }).collect();
        check_words(&refined(&article(&inner)).unwrap());
    }
}
