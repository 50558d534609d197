//! The elements that part blocks of text, and those that hold none.
//! Never a rule: how they are walked is for `walk`.

/// Elements whose start and end part blocks of text.
pub(super) fn is_block(tag: &str) -> bool {
    matches!(
        tag,
        "p" | "div"
            | "li"
            | "ul"
            | "ol"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "table"
            | "tbody"
            | "thead"
            | "tfoot"
            | "tr"
            | "td"
            | "th"
            | "caption"
            | "section"
            | "blockquote"
            | "figure"
            | "figcaption"
            | "pre"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "aside"
            | "nav"
            | "body"
            | "form"
            | "fieldset"
            | "dl"
            | "dt"
            | "dd"
            | "address"
            | "center"
            | "hr"
            | "details"
            | "summary"
            | "menu"
            | "dir"
            | "legend"
            | "hgroup"
            | "search"
            | "picture"
            | "video"
            | "audio"
            | "iframe"
            | "object"
            | "marquee"
    )
}

/// Elements whose content is no text of the page.
pub(super) fn is_skipped(tag: &str) -> bool {
    matches!(
        tag,
        "script"
            | "style"
            | "noscript"
            | "iframe"
            | "template"
            | "svg"
            | "select"
            | "option"
            | "textarea"
            | "button"
            | "head"
            | "object"
            | "canvas"
            | "audio"
            | "video"
            | "input"
            | "embed"
            | "applet"
            | "map"
            | "math"
            | "datalist"
            | "rp"
    )
}

/// Those of them that hold no words for readers at all.
pub(super) fn is_textless(tag: &str) -> bool {
    matches!(tag, "script" | "style" | "head" | "rp")
}
