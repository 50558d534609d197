//! A page that shows its text only to readers without scripts: what stands in `noscript` is read as if it stood beside it.
//! Never where the page has text of its own: most of what stands there is counters and notes.

use crate::text::chars::ends_sentence;
use aho_corasick::{AhoCorasick, MatchKind};
use scraper::{Html, Node};
use std::ops::Range;
use std::sync::LazyLock;

/// Less text than this, in bytes, is a note.
const LEAST: usize = 1_000;

/// So many times as much running text must stand there as on the rest of the page.
const TIMES: usize = 2;

/// A piece of text from so many bytes on that ends a sentence is running text.
const RUNNING: usize = 60;

/// The page without the tags of its `noscript` elements, where those hold nearly all of its text.
pub(super) fn page(source: &str, html: &Html) -> Option<String> {
    let tags = tags(source);
    let inside: usize = tags.chunks_exact(2).map(|pair| text_length(&source[pair[0].end..pair[1].start])).sum();
    if inside < LEAST || inside < TIMES * running_text(html) {
        return None;
    }
    let mut out = String::with_capacity(source.len());
    let mut from = 0;
    for tag in tags {
        out.push_str(&source[from..tag.start]);
        from = tag.end;
    }
    out.push_str(&source[from..]);
    Some(out)
}

/// Start and end tags of the elements behind the head, in turn.
fn tags(source: &str) -> Vec<Range<usize>> {
    static NAMES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
        let names = ["<noscript", "</noscript", "<body"];
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostFirst).build(names).ok()
    });
    let mut out: Vec<Range<usize>> = Vec::new();
    for found in NAMES.iter().flat_map(|names| names.find_iter(source)) {
        let wanted = out.len() % 2;
        match found.pattern().as_usize() {
            2 => out.clear(),
            kind if kind == wanted => {
                let Some(end) = source[found.end()..].find('>') else { break };
                out.push(found.start()..found.end() + end + 1);
            }
            _ => {}
        }
    }
    out.truncate(out.len() / 2 * 2);
    out
}

/// How much of a piece of markup is not between angle brackets, blanks aside.
fn text_length(markup: &str) -> usize {
    let pieces = markup.split('<').enumerate();
    let texts = pieces.map(|(at, piece)| if at == 0 { piece } else { piece.split_once('>').map_or("", |p| p.1) });
    texts.map(|text| text.trim().len()).sum()
}

/// How much running text the tree holds, outside of what is not shown.
fn running_text(html: &Html) -> usize {
    let is_shown = |name: &str| !matches!(name, "script" | "style" | "noscript" | "template" | "textarea" | "head");
    let texts = html.tree.nodes().filter_map(|node| match node.value() {
        Node::Text(text) => {
            let parent = node.parent()?;
            let name = parent.value().as_element().map_or("", |element| element.name());
            is_shown(name).then(|| text.trim())
        }
        _ => None,
    });
    let is_running = |text: &&str| text.len() >= RUNNING && text.ends_with(ends_sentence);
    texts.filter(is_running).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "<p>The ferry to the outer islands will sail twice a day from Monday, the office said.</p>\n";

    fn check(body: &str, expected: Option<&str>) {
        let source = format!("<head><noscript><link></noscript></head><body>{body}</body>");
        let found = page(&source, &Html::parse_document(&source));
        let body = found.as_deref().and_then(|text| text.split("<body>").nth(1));
        assert_eq!(body.map(|body| body.trim_end_matches("</body>")), expected);
    }

    #[test]
    fn what_only_readers_without_scripts_see_is_read() {
        let text = LONG.repeat(15);
        check(
            &format!("<div>Loading</div><NoScript data-x=1>{text}</noscript>"),
            Some(&format!("<div>Loading</div>{text}")),
        );
        check(&format!("<script>var a = '{text}'</script><noscript>{text}"), None);
    }

    #[test]
    fn a_page_with_text_of_its_own_keeps_it() {
        let text = LONG.repeat(15);
        check(&format!("{text}<noscript>{text}</noscript>"), None);
        check(&format!("<noscript>{}</noscript>", LONG.repeat(5)), None);
        check(&format!("<noscript>{}</noscript>", "<img src=/a-long-address-of-a-counter.gif>".repeat(99)), None);
    }
}
