//! Reads the page's counters: views and comments.
//! Never a number whose meaning no word beside it states.

use super::{Fields, Sources, text_of};
use crate::extract::attr::attr;
use crate::model::PageFacts;
use regex::Regex;
use scraper::ElementRef;
use scraper::node::Element;
use std::sync::LazyLock;

const NUMBER: &str = r"([0-9０-９][0-9０-９,，. ]*)\s*(万|萬|[kK]\b|[mM]\b)?";
const VIEWS: &str = r"(?:阅读数?量?|閱讀數?|浏览次?数?量?|瀏覽次?數?|点击数?量?|點擊數?|人气|views?|reads?|aufrufe|vues|lecturas|visualizzazioni|visualizações|просмотр(?:ов|ы)?|閲覧数?|조회수?)";
const COMMENTS: &str = r"(?:评论数?|評論數?|留言|跟帖|回复|comments?|replies|kommentare?|commentaires?|comentarios|comentários|commenti|комментари(?:ев|и|я)|コメント|댓글)";

static VIEWS_TEXT: LazyLock<Option<Patterns>> = LazyLock::new(|| Patterns::of(VIEWS));
static COMMENTS_TEXT: LazyLock<Option<Patterns>> = LazyLock::new(|| Patterns::of(COMMENTS));
static VIEWS_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?i)\b(?:views?|view-?counts?|hits?|reads?|read-?counts?|click|pv|liulan|dianji|yuedu)\b|{VIEWS}"
    ))
    .ok()
});
static COMMENTS_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(r"(?i)\b(?:cmt|comments?|comment-?(?:count|num|number)s?|pinglun|replies)\b|{COMMENTS}")).ok()
});

/// A number beside a word.
struct Patterns {
    /// The word alone, which few lines have.
    word: Regex,
    beside: [Regex; 2],
}

impl Patterns {
    fn of(word: &str) -> Option<Patterns> {
        let after = format!(r"(?i){word}\s*(?:[:：(（]\s*)?{NUMBER}");
        let before = format!(r"(?i){NUMBER}\s*(?:次|条|條|人|个|個)?\s*{word}");
        let beside = [Regex::new(&after).ok()?, Regex::new(&before).ok()?];
        Some(Patterns { word: Regex::new(&format!("(?i){word}")).ok()?, beside })
    }

    /// What a line counts: the word first, else the number.
    fn count(&self, line: &str) -> Option<i64> {
        let has_digit = line.chars().any(|c| crate::text::dates::digit(c).is_some());
        if !has_digit || !self.word.is_match(line) {
            return None;
        }
        self.beside.iter().find_map(|pattern| {
            let found = pattern.captures(line)?;
            number(found.get(1)?.as_str(), found.get(2).map(|unit| unit.as_str()))
        })
    }
}

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let bare = bare_numbers(sources);
    for (field, named, patterns) in
        [("view_count", &VIEWS_NAME, &VIEWS_TEXT), ("comment_count", &COMMENTS_NAME, &COMMENTS_TEXT)]
    {
        if let Some(names) = named.as_ref() {
            by_name(&bare, fields, field, names);
        }
        if let Some(patterns) = patterns.as_ref() {
            by_text(sources, fields, field, patterns);
        }
    }
    if let Some(count) = sources.head.linked_data.comments {
        fields.offer("comment_count", &count.to_string(), "json_ld.commentCount", 0.5);
    }
    facts.view_count = fields.take_best("view_count").and_then(|n| n.parse().ok());
    facts.comment_count = fields.take_best("comment_count").and_then(|n| n.parse().ok());
}

/// The numbers that stand alone in an element near the title, with the element.
fn bare_numbers<'b>(sources: &Sources<'_, 'b>) -> Vec<(String, &'b Element)> {
    let mut near = vec![false; sources.body.blocks.len()];
    sources.around_title.iter().for_each(|block| near[*block] = true);
    let mut out = Vec::new();
    for (at, element) in sources.body.elements.iter().enumerate() {
        let is_near = || sources.body.block_at(at).is_some_and(|block| near[block]);
        if sources.scores.sums[at].length > 30.0 || !is_near() {
            continue;
        }
        if element.node.value().attrs.is_empty() || !begins_as_number(element.node) {
            continue;
        }
        let text = text_of(element.node, LONGEST);
        if !text.is_empty() && text.chars().all(is_of_number) {
            out.push((text, element.node.value()));
        }
    }
    out
}

/// Longest bare number, in characters.
const LONGEST: usize = 30;

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ',' | '.' | '(' | ')' | ' ')
}

/// Whether what an element shows first is of a number.
fn begins_as_number(element: ElementRef<'_>) -> bool {
    let first = element.text().find_map(|piece| piece.chars().take(LONGEST).find(|c| !c.is_whitespace()));
    first.is_some_and(is_of_number)
}

/// A bare number in an element whose class, id or title says what it counts.
fn by_name(bare: &[(String, &Element)], fields: &mut Fields, field: &'static str, word: &Regex) {
    for (text, element) in bare {
        let mut names = ["class", "title", "id"].iter().filter_map(|name| attr(element, name));
        if names.any(|text| word.is_match(text))
            && let Some(count) = number(text, None)
        {
            fields.offer(field, &count.to_string(), "class", 0.9);
        }
    }
}

/// A number beside the word, in a short line near the title.
fn by_text(sources: &Sources<'_, '_>, fields: &mut Fields, field: &'static str, patterns: &Patterns) {
    let lines = sources.around_title.iter().copied().filter(|at| sources.scores.blocks[*at].length <= 160.0);
    for count in lines.filter_map(|at| patterns.count(sources.text(at))) {
        fields.offer(field, &count.to_string(), "visible", 0.8);
    }
}

/// `7,495`, `1.2万`, `3k`.
fn number(text: &str, unit: Option<&str>) -> Option<i64> {
    let folded: String =
        text.chars().map(|c| crate::text::dates::digit(c).map_or(c, |d| char::from(b'0' + d as u8))).collect();
    let folded = folded.trim().trim_matches(|c: char| !c.is_ascii_digit());
    let factor = match unit {
        Some("万" | "萬") => 10_000.0,
        Some("k" | "K") => 1_000.0,
        Some("m" | "M") => 1_000_000.0,
        _ => {
            let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
            return digits.parse().ok().filter(|n| *n <= 10_000_000_000);
        }
    };
    folded.replace(',', ".").parse::<f64>().ok().map(|n| (n * factor).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, views: Option<i64>, comments: Option<i64>) {
        let read = |patterns: &Option<Patterns>| patterns.as_ref().unwrap().count(text);
        assert_eq!(read(&VIEWS_TEXT), views, "{text}");
        assert_eq!(read(&COMMENTS_TEXT), comments, "{text}");
    }

    #[test]
    fn counters_are_read_on_either_side_of_their_word() {
        check("阅读 2447", Some(2447), None);
        check("7495阅读", Some(7495), None);
        check("点击:340 次 评论:12 条", Some(340), Some(12));
        check("1.2万阅读", Some(12_000), None);
        check("1,204 views", Some(1_204), None);
        check("3 Kommentare", None, Some(3));
    }

    #[test]
    fn a_word_alone_counts_nothing() {
        check("发表评论", None, None);
        check("阅读全文", None, None);
    }
}
