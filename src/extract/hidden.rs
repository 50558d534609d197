//! Tells what a reader does not see: by attribute, by the element's own style, by class.
//! Never a style sheet: what only those say is not known here.

use super::attr::attr;
use super::words::Words;
use scraper::ElementRef;

/// The longest text that a hidden inline element may have and still be a decoy.
const DECOY_CHARS: usize = 200;

/// Hidden by attribute or by the element's own style.
pub(super) fn is_hidden(element: ElementRef<'_>) -> bool {
    let value = element.value();
    if attr(value, "hidden").is_some() || attr(value, "aria-hidden") == Some("true") {
        return true;
    }
    let Some(style) = attr(value, "style") else { return false };
    let style: String = style.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).take(500).collect();
    let off_screen = style.contains("position:absolute")
        && ["left:-9", "top:-9", "left:-5", "text-indent:-9", "clip:rect(0"].iter().any(|s| style.contains(s));
    off_screen
        || ["display:none", "visibility:hidden", "opacity:0;"].iter().any(|s| style.contains(s))
        || style
            .split(';')
            .any(|rule| matches!(rule, "font-size:0" | "font-size:0px" | "opacity:0" | "text-indent:-9999px"))
}

/// A short inline element that nobody sees: a decoy against copying, or words for screen readers.
pub(super) fn is_decoy(element: ElementRef<'_>) -> bool {
    let unseen =
        || attr(element.value(), "class").is_some_and(|c| Words::of(&c.to_ascii_lowercase()).any(Words::UNSEEN));
    (is_hidden(element) || unseen()) && element.text().flat_map(str::chars).take(DECOY_CHARS + 1).count() <= DECOY_CHARS
}
