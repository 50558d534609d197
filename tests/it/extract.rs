//! What extract makes of small pages: blocks and their kinds, decoys, bounds.
//! Never a page of somebody else: every text here was written for it.

mod bounds;
mod bylines;
mod dates;
mod facts;
mod images;
mod kinds;
mod people;
mod regions;
mod sites;
mod traces;
mod walls;

use copydesk::extract::{Options, Reason, Trace, explain, extract};
use copydesk::model::{BlockKind, CanonicalUrl, Draft, Failure, FailureCode, Page, StageName};

const FIRST: &str =
    "The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.";
const SECOND: &str = "Two new boats were bought for the line, and a third one is to follow before the summer ends.";
const THIRD: &str = "Fishermen welcomed the plan, which had been under discussion for more than eleven years.";

pub(super) fn page(html: &str) -> Page {
    let url = CanonicalUrl::parse("https://news.lamp.example/a/ferry.html").unwrap();
    Page::from_text(url, html.to_string(), "2026-01-02T03:04:05Z".parse().unwrap())
}

pub(super) fn draft(html: &str) -> Draft {
    extract(&page(html), &Options::default()).unwrap()
}

/// The same draft, and what was noted on the way.
pub(super) fn traced(html: &str) -> (Draft, Trace) {
    let (draft, trace) = explain(&page(html), &Options::default());
    let draft = draft.unwrap();
    assert_eq!(draft, self::draft(html), "what is noted changes nothing");
    (draft, trace)
}

pub(super) fn left_out(html: &str) -> Vec<(String, Reason)> {
    traced(html).1.left_out.into_iter().map(|piece| (piece.text, piece.rule)).collect()
}

pub(super) fn failure(html: &str) -> Failure {
    extract(&page(html), &Options::default()).unwrap_err()
}

/// The blocks of a page whose article holds `inner` between two long paragraphs.
fn between(inner: &str) -> Vec<(BlockKind, String)> {
    let html = format!(
        "<body><h1>Ferry sails again</h1><div class=content><p>{FIRST}</p>{inner}<p>{SECOND}</p><p>{THIRD}</p></div></body>"
    );
    let blocks = draft(&html).blocks.into_iter().map(|b| (b.kind, b.raw)).collect::<Vec<_>>();
    assert_eq!(blocks.first().map(|b| b.1.as_str()), Some(FIRST));
    assert_eq!(blocks.last().map(|b| b.1.as_str()), Some(THIRD));
    blocks[1..blocks.len() - 2].to_vec()
}

fn check(inner: &str, expected: &[(BlockKind, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(kind, text)| (*kind, (*text).to_string())).collect();
    assert_eq!(between(inner), expected, "{inner}");
}

#[test]
fn markup_says_what_a_block_is() {
    use BlockKind::{Caption, Code, ListItem, Quote, Subhead, Table};
    check("<h2>What it costs</h2>", &[(Subhead, "What it costs")]);
    check("<ul><li>One boat<li>Two crews</ul>", &[(ListItem, "One boat"), (ListItem, "Two crews")]);
    check("<blockquote><p>We waited long.</p></blockquote>", &[(Quote, "We waited long.")]);
    check("<pre>a = 1\nb = 2</pre>", &[(Code, "a = 1\nb = 2")]);
    check(
        "<table><tr><td>Adult<td>4</tr><tr><td>Child<td>2</tr></table>",
        &[(Table, "Adult | 4"), (Table, "Child | 2")],
    );
    check("<figure><img src=b.jpg><figcaption>A boat</figcaption></figure>", &[(Caption, "A boat")]);
}

#[test]
fn a_bold_line_between_paragraphs_is_a_subhead() {
    check("<p><strong>What it costs</strong></p>", &[(BlockKind::Subhead, "What it costs")]);
    check(
        "<p><b>Note:</b> tickets are sold on board.</p>",
        &[(BlockKind::Paragraph, "Note: tickets are sold on board.")],
    );
}

#[test]
fn a_line_of_another_class_between_paragraphs_is_a_subhead() {
    let html = format!(
        "<body><div><div class=c9>{FIRST}</div><div class='c9 b'>What it costs</div><div class=c9>{SECOND}</div></div>"
    );
    let kinds: Vec<_> = draft(&html).blocks.iter().map(|b| b.kind).collect();
    assert_eq!(kinds, [BlockKind::Paragraph, BlockKind::Subhead, BlockKind::Paragraph]);
}

#[test]
fn words_beside_a_picture_are_its_caption() {
    let inner = "<p><img src=/b.jpg></p><p class=pic-note>A boat leaves. Photo: Ada Lind</p>";
    check(inner, &[(BlockKind::Caption, "A boat leaves. Photo: Ada Lind")]);
    check("<div><img src=/b.jpg><span>A boat leaves</span></div>", &[(BlockKind::Caption, "A boat leaves")]);
}

#[test]
fn pictures_are_resolved_and_joined_to_their_words() {
    let html = format!(
        "<body><div><p>{FIRST}</p><p><img src=spacer.gif data-original='/up/b.jpg' alt=' A boat '></p><p>A boat leaves.</p>\
         <p>{SECOND}</p><img width=1 src=/pixel.gif></div>"
    );
    let draft = draft(&html);
    assert_eq!(draft.images.len(), 1);
    assert_eq!(draft.images[0].url.as_str(), "https://news.lamp.example/up/b.jpg");
    assert_eq!(draft.images[0].alt.as_deref(), Some("A boat"));
    let after: Vec<_> = draft.blocks.iter().map(|b| (b.after_image, b.image)).collect();
    assert_eq!(after, [(false, None), (true, Some(0)), (false, None)]);
}

#[test]
fn the_picture_between_title_and_text_is_the_article_s() {
    let html = format!(
        "<body><div class=ad><img src=/ad.gif></div><h1>Ferry sails again</h1><p><img src=/up/1.jpg></p>\
         <div class=content><p>{FIRST}</p><p>{SECOND}</p></div><div class=related><img src=/r.jpg></div>"
    );
    let urls: Vec<_> = draft(&html).images.into_iter().map(|i| i.url.to_string()).collect();
    assert_eq!(urls, ["https://news.lamp.example/up/1.jpg"]);
}

#[test]
fn hidden_decoys_inside_a_paragraph_are_dropped() {
    for decoy in [
        "<span style='display: none'>xq</span>",
        "<b style='position:absolute;left:-9999px'>xq</b>",
        "<i style=font-size:0>xq</i>",
        "<em hidden>xq</em>",
        "<span aria-hidden=true>xq</span>",
        "<span style='visibility:hidden'>xq</span>",
        "<span class=visually-hidden>xq</span>",
    ] {
        check(&format!("<p>One {decoy}boat sails.</p>"), &[(BlockKind::Paragraph, "One boat sails.")]);
    }
    check("<p>One <span style='color:red'>old</span> boat.</p>", &[(BlockKind::Paragraph, "One old boat.")]);
}

#[test]
fn a_hidden_block_goes_but_a_hidden_article_stays() {
    check("<div style='display:none'><p>Only robots read this line.</p></div>", &[]);
    let html = format!("<body><div class=paid style='display:none'><p>{FIRST}</p><p>{SECOND}</p></div>");
    assert_eq!(draft(&html).blocks.len(), 2);
}

#[test]
fn ruby_readings_leave_the_text_and_keep_their_base() {
    let html = format!(
        "<body><div><p>{FIRST}</p><p>船の<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静かだ。</p><p>{SECOND}</p></div>"
    );
    let draft = draft(&html);
    let block = &draft.blocks[1];
    assert_eq!(block.raw, "船の港は静かだ。");
    assert_eq!(block.ruby.len(), 1);
    assert_eq!((&block.raw[block.ruby[0].start..block.ruby[0].end], block.ruby[0].reading.as_str()), ("港", "みなと"));
}

#[test]
fn links_keep_their_place() {
    let html = format!(
        "<body><div><p>{FIRST}</p><p>Ask the <a href=/office>harbour office</a> for tickets, it says.</p></div>"
    );
    let draft = draft(&html);
    let block = &draft.blocks[1];
    let link = &block.links[0];
    assert_eq!((&block.raw[link.start..link.end], link.href.as_str()), ("harbour office", "/office"));
}

#[test]
fn line_breaks_and_indents_part_blocks() {
    let html = format!("<body><td>　　{FIRST}<br><br>　　{SECOND}　　{THIRD}</td>");
    let texts: Vec<_> = draft(&html).blocks.into_iter().map(|b| b.raw).collect();
    assert_eq!(texts, [FIRST, SECOND, THIRD]);
}

#[test]
fn a_line_that_a_break_cut_off_is_joined() {
    check(
        "<p>One boat sails<br>every day at noon.</p>",
        &[(BlockKind::Paragraph, "One boat sails every day at noon.")],
    );
    check(
        "<p>Roses are red,<br>Violets are blue.</p>",
        &[(BlockKind::Paragraph, "Roses are red,"), (BlockKind::Paragraph, "Violets are blue.")],
    );
}

#[test]
fn a_one_line_body_keeps_its_blanks() {
    let line =
        "港口的新船周一起航,每天两班,港务处说(记者甲、乙)。  岛上的居民等了十一年。 “我们终于盼到了。”一位渔民说。";
    let html = format!("<body><h1>新船起航</h1><div class=con>{line}</div><ul><li><a href=/1>别的新闻</a></ul></body>");
    let draft = draft(&html);
    assert_eq!(draft.blocks.len(), 1);
    assert_eq!(draft.blocks[0].raw, line);
}

#[test]
fn furniture_is_left_out_and_said_to_be() {
    for furniture in [
        "<ul><li><a href=/1>Other news of the day</a><li><a href=/2>More of the other news</a></ul>",
        "<aside><p>An aside on boats and on those who build them.</p></aside>",
        "<nav><p>Home, news, weather</p></nav>",
        "<form><p>Your name and your address, please.</p></form>",
        "<div class=share-bar>Send this to a friend</div>",
        "<div class='related posts'><p>Boats of the past</p></div>",
        "<div class=newsletter><p>News by mail, every day.</p></div>",
        "<div class=tags>boats, islands</div>",
    ] {
        check(furniture, &[]);
    }
    let html = format!("<body><div><p>{FIRST}</p><div class=share>Send this</div><p>{SECOND}</p></div>");
    assert_eq!(left_out(&html), [("Send this".to_string(), Reason::Class)]);
}

#[test]
fn a_class_around_most_of_the_text_says_nothing() {
    let html = format!(
        "<body><div><div class=share><p>{FIRST}</p></div><div class=share><p>{SECOND}</p></div><div class=share><p>{THIRD}</p></div></div>"
    );
    assert_eq!(draft(&html).blocks.len(), 3);
}

#[test]
fn sections_of_an_article_are_taken_together_and_comments_are_not() {
    let section = |text: &str| format!("<section><p>{text}</p><p>{SECOND}</p></section>");
    let comments = format!("<div class=comments><p>{THIRD}</p><p>{THIRD}</p></div>");
    let html = format!("<body><main>{}{}{}{comments}</main>", section(FIRST), section(THIRD), section(FIRST));
    assert_eq!(draft(&html).blocks.len(), 6);
    assert!(left_out(&html).iter().any(|(_, reason)| *reason == Reason::Comments));
}

#[test]
fn nested_tables_without_class_names_are_read() {
    let html = format!(
        "<table><tr><td><a href=/>Home</a> <a href=/n>News</a></td></tr><tr><td><table><tr><td><b>Ferry sails again</b></td></tr>\
         <tr><td>{FIRST}<br><br>{SECOND}</td></tr></table></td><td><ul><li><a href=/1>Other news</a></ul></td></tr></table>"
    );
    let texts: Vec<_> = draft(&html).blocks.into_iter().map(|b| b.raw).collect();
    assert_eq!(texts, [FIRST, SECOND]);
}

#[test]
fn a_page_without_text_is_empty_content() {
    for html in [
        "",
        "<body></body>",
        "<p>Hello</p>",
        "<ul><li><a href=/1>Other news of the day, and more of it</a></ul>",
        "<frameset>",
    ] {
        let failure = failure(html);
        assert_eq!((failure.stage, failure.code), (StageName::Refine, FailureCode::EmptyContent), "{html}");
    }
}

#[test]
fn the_same_page_gives_the_same_draft() {
    let html = format!("<body class=a><div class='share b'><p>{FIRST}</p><p>{SECOND}</p></div>");
    assert_eq!(draft(&html), draft(&html));
}
