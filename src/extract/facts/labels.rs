//! Finds what names the page and its origin: source, tags, subtitle, original title.
//! Never the author's name, or a caption's, as the source.

use super::title::key;
use super::{Fields, Sources, section, text_of};
use crate::extract::words::Words;
use crate::model::PageFacts;
use crate::text::chars::is_cjk;
use regex::Regex;
use std::sync::LazyLock;

static SOURCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:文章来源|信息来源|稿件来源|来源|來源|来自|Quelle|Source|Fonte|Fuente|Источник|出典)[\s\x1f]*[:：][\s\x1f]*([^\s\x1f|｜<>,，;；()（）]{2,30})").ok()
});

static ORIGINAL_TITLE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^[\s(（【\[]*(?:原标题|原標題)\s*[:：]\s*(.{2,120}?)[)）】\]\s]*$").ok());

/// Chinese names of media end like this.
const MEDIA_ENDS: &[&str] =
    &["网", "報", "报", "網", "社", "日报", "晚报", "电视台", "新闻", "周刊", "在线", "客户端", "台"];

/// Reads all.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    section::section(sources, fields);
    facts.section_label = fields.take_best("section");
    source(sources, fields);
    facts.source_name = fields.take_best("source_name");
    tags(sources, facts, fields);
    subtitle(sources, facts, fields);
    facts.subtitle = fields.take_best("subtitle");
    let mut lines = sources.body.blocks.iter().filter(|b| b.raw.text.len() <= 500);
    let original = lines.find_map(|b| {
        let is_labelled = b.raw.text.contains("原标题") || b.raw.text.contains("原標題");
        ORIGINAL_TITLE.as_ref().filter(|_| is_labelled)?.captures(&b.raw.text)
    });
    if let Some(found) = original {
        fields.offer("original_title", found[1].trim(), "visible", 0.9);
    }
    facts.original_title = fields.take_best("original_title");
}

fn source(sources: &Sources<'_, '_>, fields: &mut Fields) {
    let near = &sources.around_title;
    let last = sources.choice.blocks.last().copied().unwrap_or(0);
    let after = (last.saturating_sub(2)..=last).filter(|b| *b < sources.body.blocks.len());
    for at in near.iter().copied().chain(after) {
        if sources.scores.blocks[at].length > 200.0 {
            continue;
        }
        let text = sources.text(at);
        if text.contains([':', '：']) {
            let pieces = sources.body.blocks[at].raw.in_pieces();
            if let Some(found) = SOURCE.as_ref().and_then(|pattern| pattern.captures(&pieces)) {
                fields.offer("source_name", &found[1], "visible", 0.9);
            }
        }
        let is_medium =
            text.len() <= 32 && text.chars().count() <= 8 && MEDIA_ENDS.iter().any(|end| text.ends_with(end));
        if is_medium && near.contains(&at) && sources.body.elements[sources.body.blocks[at].owner].tag != "a" {
            fields.offer("source_name", text, "visible.name", 0.4);
        }
    }
    for (at, element) in sources.body.elements.iter().enumerate() {
        let is_near = || sources.span(at).is_some_and(|(first, _)| near.contains(&first));
        let is_short = sources.scores.sums[at].length <= 60.0;
        if element.words.any(Words::SOURCE)
            && is_near()
            && is_short
            && !element.words.any(Words::CAPTION.or(Words::BYLINE))
        {
            let text = text_of(element.node, 60);
            let name = text.split([':', '：']).next_back().unwrap_or(&text).trim();
            if name.chars().count() >= 2 && !name.contains(char::is_numeric) {
                fields.offer("source_name", name, "class", 0.6);
            }
        }
    }
    if let Some((name, value)) =
        sources.head.first(&["originalsource", "source", "article:source", "mediaid", "contentsource"])
    {
        fields.offer("source_name", value, &format!("meta.{name}"), 0.5);
    }
}

fn tags(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let head = sources.head;
    let mut found: Vec<(String, &str)> = head.all("article:tag").map(|t| (t.to_string(), "meta.article:tag")).collect();
    found.extend(head.linked_data.tags.iter().map(|t| (t.clone(), "json_ld.keywords")));
    for name in ["news_keywords", "keywords"] {
        let words = head.all(name).flat_map(|list| list.split(separators(list)));
        found.extend(words.map(|t| (t.trim().to_string(), "meta.keywords")));
    }
    for (tag, source) in found.into_iter().filter(|(t, _)| (2..=60).contains(&t.chars().count())).take(50) {
        if !facts.tags.iter().any(|known| key(known) == key(&tag)) {
            fields.offer("tag", &tag, source, 0.7);
            fields.take("tag", &tag);
            facts.tags.push(tag);
        }
    }
}

/// What parts the keywords of a list; in Chinese it may be blanks alone.
fn separators(list: &str) -> &'static [char] {
    const MARKS: &[char] = &[',', '，', ';', '；', '、'];
    let is_spaced = !list.contains(MARKS) && list.chars().all(|c| is_cjk(c) || c == ' ');
    if is_spaced { &[' '] } else { MARKS }
}

/// A line directly under the title whose class calls it a subtitle.
fn subtitle(sources: &Sources<'_, '_>, facts: &PageFacts, fields: &mut Fields) {
    let Some(title) = sources.title.block else { return };
    for at in (title + 1..title + 4).filter(|at| *at < sources.body.blocks.len()) {
        let owner = &sources.body.elements[sources.body.blocks[at].owner];
        let text = sources.text(at);
        if owner.words.any(Words::LEAD)
            && sources.scores.blocks[at].length <= 300.0
            && Some(text) != facts.title.as_deref()
        {
            fields.offer("subtitle", text, "class", 0.7);
        }
    }
}
