//! Tells what a reader does not see: by attribute, by the element's own style, by class.
//! Never a style sheet: what only those say is not known here.

use super::attr::attr;
use super::words::Words;
use html5ever::{local_name, ns};
use scraper::ElementRef;

/// The longest text that a hidden inline element may have and still be a decoy.
const DECOY_CHARS: usize = 200;

/// The most of a style, in characters, that is read.
const STYLE: usize = 500;

/// Hidden by attribute or by the element's own style.
pub(super) fn is_hidden(element: ElementRef<'_>) -> bool {
    let mut style = None;
    for (name, value) in element.value().attrs.iter().filter(|(name, _)| name.ns == ns!() && name.prefix.is_none()) {
        match name.local {
            local_name!("hidden") => return true,
            local_name!("aria-hidden") if &**value == "true" => return true,
            local_name!("style") => style = Some(&**value),
            _ => {}
        }
    }
    style.is_some_and(hides)
}

/// Whether a style takes its element out of sight.
fn hides(style: &str) -> bool {
    let style = squeezed(style);
    let off_screen = || {
        style.contains("position:absolute")
            && ["left:-9", "top:-9", "left:-5", "text-indent:-9", "clip:rect(0"].iter().any(|s| style.contains(s))
    };
    ["display:none", "visibility:hidden", "opacity:0;"].iter().any(|s| style.contains(s))
        || off_screen()
        || style
            .split(';')
            .any(|rule| matches!(rule, "font-size:0" | "font-size:0px" | "opacity:0" | "text-indent:-9999px"))
}

/// A style in lower case and without blanks, as far as it is read.
fn squeezed(style: &str) -> String {
    if style.is_ascii() {
        // `\x0B` is a blank for Unicode and none for ASCII.
        let solid = style.bytes().filter(|b| !(b.is_ascii_whitespace() || *b == b'\x0B'));
        return solid.map(|b| char::from(b.to_ascii_lowercase())).take(STYLE).collect();
    }
    style.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).take(STYLE).collect()
}

/// A short inline element that nobody sees: a decoy against copying, or words for screen readers.
pub(super) fn is_decoy(element: ElementRef<'_>) -> bool {
    let unseen =
        || attr(element.value(), "class").is_some_and(|c| Words::of(&c.to_ascii_lowercase()).any(Words::UNSEEN));
    (is_hidden(element) || unseen()) && element.text().flat_map(str::chars).take(DECOY_CHARS + 1).count() <= DECOY_CHARS
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::Html;

    fn check(attributes: &str, expected: bool) {
        let html = Html::parse_fragment(&format!("<p {attributes}>"));
        let element = html.root_element().children().find_map(ElementRef::wrap).unwrap();
        assert_eq!(is_hidden(element), expected, "{attributes}");
    }

    #[test]
    fn attributes_and_styles_hide() {
        for attributes in [
            "hidden",
            "aria-hidden=true",
            "class=a style='Display : NONE'",
            "style='color:red; font-size:\u{a0}0'",
            "style='position:absolute;left:-9999px'",
            "style='opacity:0'",
            "style='visibility:\x0Bhidden' aria-hidden=false",
        ] {
            check(attributes, true);
        }
        for attributes in
            ["", "aria-hidden=false", "data-hidden", "style='left:-9999px'", "style='opacity:0.5'", "style='é:none'"]
        {
            check(attributes, false);
        }
        check(&format!("style='{}display:none'", "a:b;".repeat(125)), false);
    }
}
