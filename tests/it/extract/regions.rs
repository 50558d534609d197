//! Which part of a page is the article: beside comments, players, teasers, menus.
//! Never by the name of a site.

use super::{FIRST, SECOND, THIRD, draft, traced};
use copydesk::{extract::Reason, model::BlockKind};

const LONG: &str = "I crossed with the old ferry every week for thirty years, and I can tell you that nobody who ever stood on that deck in a westerly will miss it for a single day, whatever the people at the office may say about tradition.";

fn texts(html: &str) -> Vec<String> {
    draft(html).blocks.into_iter().map(|b| b.raw).collect()
}

fn article() -> String {
    format!("<div class=c-body><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>")
}

#[test]
fn comments_longer_than_the_article_are_left_out() {
    for class in ["comments", "c-comments", "comment_list", "pinglun", "disqus_thread"] {
        let comments = format!("<div class={class}>{}</div>", format!("<div><p>{LONG}</p></div>").repeat(8));
        let html = format!("<body><div class=page><h1>Ferry sails again</h1>{}{comments}</div>", article());
        assert_eq!(texts(&html), [FIRST, SECOND, THIRD], "{class}");
    }
}

#[test]
fn a_thread_of_comments_alone_is_still_read() {
    let html = format!("<body><div class=comments><p>{FIRST}</p><p>{SECOND}</p></div>");
    assert_eq!(texts(&html), [FIRST, SECOND]);
}

#[test]
fn small_furniture_inside_the_container_is_left_out() {
    for class in [
        "video-player",
        "videoPlayerMin",
        "right-bar",
        "ad_box",
        "content_ad",
        "share_tools",
        "newsletter_box",
        "also-read",
        "tag-list",
        "cookie-note",
        "breadcrumb",
        "sidebar",
        "popup",
        "toc",
        "guanggao",
    ] {
        let html = format!(
            "<body><div class=con><p>{FIRST}</p><div class='{class}'>Watch the whole film now</div><p>{SECOND}</p><p>{THIRD}</p></div>"
        );
        assert_eq!(texts(&html), [FIRST, SECOND, THIRD], "{class}");
    }
}

#[test]
fn names_that_only_look_like_furniture_stay() {
    for class in ["header-text", "shadow", "gradient", "sharpened", "bottomless", "players"] {
        let html = format!(
            "<body><div class=con><p>{FIRST}</p><div class='{class}'>The crew of the first boat is six.</div><p>{SECOND}</p><p>{THIRD}</p></div>"
        );
        assert_eq!(texts(&html).len(), 4, "{class}");
    }
}

#[test]
fn words_under_a_picture_are_captions_by_their_class() {
    for class in
        ["pic-info", "pic_info", "img-desc", "photo-credit", "image-title", "wp-caption-text", "tu-shuo", "img_txt"]
    {
        let html = format!(
            "<body><div class=con><p>{FIRST}</p><p><img src=/b.jpg></p><p class='{class}'>A boat leaves the pier. Ada Lind</p><p>{SECOND}</p><p>{THIRD}</p></div>"
        );
        let block = &draft(&html).blocks[1];
        assert_eq!(
            (block.kind, block.raw.as_str()),
            (BlockKind::Caption, "A boat leaves the pier. Ada Lind"),
            "{class}"
        );
        assert!(block.after_image, "{class}");
    }
}

#[test]
fn a_text_that_flows_around_a_picture_is_no_caption() {
    let kind = |inner: &str| {
        let html = format!("<body><div class=con><p>{FIRST}</p>{inner}<p>{SECOND}</p><p>{THIRD}</p></div>");
        draft(&html).blocks[1].kind
    };
    assert_eq!(kind("<p><img src=/b.jpg>The crew is six. Nobody has left the pier yet.</p>"), BlockKind::Paragraph);
    assert_eq!(kind("<p><img src=/b.jpg>The crew of the first boat</p>"), BlockKind::Caption);
    assert_eq!(kind("<p><img src=/b.jpg><br>The crew is six. Nobody has left the pier yet.</p>"), BlockKind::Caption);
    assert_eq!(kind("<div><img src=/b.jpg>The crew is six. Nobody has left.</div>"), BlockKind::Caption);
}

#[test]
fn what_is_longer_than_a_caption_is_text_in_any_element() {
    let kind = |count: usize| {
        let figure =
            format!("<figure><img src=/b.jpg><figcaption>{}</figcaption></figure>", "The crew is six. ".repeat(count));
        let html = format!("<body><div class=con>{figure}{}</div>", format!("<p>{FIRST}</p><p>{SECOND}</p>").repeat(5));
        draft(&html).blocks[0].kind
    };
    assert_eq!((kind(20), kind(60)), (BlockKind::Caption, BlockKind::Paragraph));
}

#[test]
fn a_gallery_has_its_captions_for_text() {
    let figure = |text: &str| format!("<figure><img src=/b.jpg><figcaption>{text}</figcaption></figure>");
    let html = format!("<body><div>{}{}</div>", figure(FIRST), figure(SECOND));
    assert!(draft(&html).blocks.iter().all(|b| b.kind == BlockKind::Paragraph));
    let html = format!("<body><div>{}<p>Ten boats.</p>{}</div>", figure(FIRST), figure(SECOND));
    assert!(draft(&html).blocks.iter().all(|b| b.kind == BlockKind::Paragraph));
    let html = format!("<body><div>{}<p>{SECOND}</p><p>{THIRD}</p></div>", figure(FIRST));
    assert_eq!(draft(&html).blocks[0].kind, BlockKind::Caption);
}

#[test]
fn a_list_of_links_goes_and_a_list_of_words_stays() {
    let list = |item: &str| {
        let html = format!(
            "<body><div class=con><p>{FIRST}</p><ul>{}</ul><p>{SECOND}</p><p>{THIRD}</p></div>",
            item.repeat(3)
        );
        texts(&html).len()
    };
    assert_eq!(list("<li><a href=/1>Other news of the day</a></li>"), 3);
    assert_eq!(list("<li>Six sailors and a cook</li>"), 6);
}

#[test]
fn a_heading_with_nothing_after_it_is_left_out() {
    let html = format!("<body><div class=con><p>{FIRST}</p><p>{SECOND}</p><h3>What others read</h3></div>");
    let (found, trace) = traced(&html);
    assert_eq!(found.blocks.len(), 2);
    assert!(trace.left_out.iter().any(|p| p.text == "What others read" && p.rule == Reason::LoneHeading));
}

#[test]
fn a_table_of_data_gives_a_block_a_row_and_a_table_of_layout_does_not() {
    let html = format!(
        "<body><table><tr><td>{FIRST}</td></tr><tr><td>{SECOND}</td></tr><tr><td>\
         <table><tr><th>Boat<th>Seats</tr><tr><td>Lamp<td>40</tr><tr><td>Wick<td>60</tr></table></td></tr></table>"
    );
    let found: Vec<_> = draft(&html).blocks.into_iter().map(|b| (b.kind, b.raw)).collect();
    let rows: Vec<_> = found.iter().filter(|b| b.0 == BlockKind::Table).map(|b| b.1.as_str()).collect();
    assert_eq!(rows, ["Boat | Seats", "Lamp | 40", "Wick | 60"]);
    assert_eq!(found[0], (BlockKind::Paragraph, FIRST.to_string()));
}

#[test]
fn the_confidence_is_the_share_of_running_text_that_was_taken() {
    let comments = format!("<div class=comments>{}</div>", format!("<p>{LONG}</p>").repeat(3));
    let alone = draft(&format!("<body><div>{}</div>", article())).confidence;
    let beside = draft(&format!("<body><div>{}{comments}</div>", article())).confidence;
    assert!(alone > 0.99 && beside < 0.7, "{alone} {beside}");
}

#[test]
fn what_only_readers_without_scripts_see_is_the_article_where_there_is_no_other() {
    let text = format!("<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>").repeat(6);
    let page = |shown: &str| format!("<body><div id=app>{shown}</div><noscript><div>{text}</div></noscript></body>");
    assert!(texts(&page("Loading")).contains(&FIRST.to_string()));
    let own = "The ice road is open, and nobody needs a boat until April, said the people of the islands. ".repeat(20);
    assert!(!texts(&page(&format!("<p>{own}</p>"))).contains(&FIRST.to_string()));
}
