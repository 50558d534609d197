//! The elements that part blocks of text, and those that hold none.
//! Never a rule: how they are walked is for `walk`. Names are compared as the numbers that the parser makes of them.

use html5ever::{LocalName, local_name};

/// Elements whose start and end part blocks of text.
pub(super) fn is_block(tag: &LocalName) -> bool {
    is_heading(tag)
        || matches!(
            *tag,
            local_name!("p")
                | local_name!("div")
                | local_name!("li")
                | local_name!("ul")
                | local_name!("ol")
                | local_name!("table")
                | local_name!("tbody")
                | local_name!("thead")
                | local_name!("tfoot")
                | local_name!("tr")
                | local_name!("td")
                | local_name!("th")
                | local_name!("caption")
                | local_name!("section")
                | local_name!("blockquote")
                | local_name!("figure")
                | local_name!("figcaption")
                | local_name!("pre")
                | local_name!("article")
                | local_name!("main")
                | local_name!("header")
                | local_name!("footer")
                | local_name!("aside")
                | local_name!("nav")
                | local_name!("body")
                | local_name!("form")
                | local_name!("fieldset")
                | local_name!("dl")
                | local_name!("dt")
                | local_name!("dd")
                | local_name!("address")
                | local_name!("center")
                | local_name!("hr")
                | local_name!("details")
                | local_name!("summary")
                | local_name!("menu")
                | local_name!("dir")
                | local_name!("legend")
                | local_name!("hgroup")
                | local_name!("search")
                | local_name!("picture")
                | local_name!("video")
                | local_name!("audio")
                | local_name!("iframe")
                | local_name!("object")
                | local_name!("marquee")
        )
}

/// Headings of any level.
pub(super) fn is_heading(tag: &LocalName) -> bool {
    matches!(
        *tag,
        local_name!("h1")
            | local_name!("h2")
            | local_name!("h3")
            | local_name!("h4")
            | local_name!("h5")
            | local_name!("h6")
    )
}

/// Elements whose content is no text of the page.
pub(super) fn is_skipped(tag: &LocalName) -> bool {
    matches!(
        *tag,
        local_name!("script")
            | local_name!("style")
            | local_name!("noscript")
            | local_name!("iframe")
            | local_name!("template")
            | local_name!("svg")
            | local_name!("select")
            | local_name!("option")
            | local_name!("textarea")
            | local_name!("button")
            | local_name!("head")
            | local_name!("object")
            | local_name!("canvas")
            | local_name!("audio")
            | local_name!("video")
            | local_name!("input")
            | local_name!("embed")
            | local_name!("applet")
            | local_name!("map")
            | local_name!("math")
            | local_name!("datalist")
            | local_name!("rp")
    )
}

/// Those of them that hold no words for readers at all.
pub(super) fn is_textless(tag: &LocalName) -> bool {
    matches!(*tag, local_name!("script") | local_name!("style") | local_name!("head") | local_name!("rp"))
}
