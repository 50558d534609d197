//! Finds what the page is filed under: section, source, tags, subtitle, original title.
//! Never a label that says only where the reader is: 首页, 正文, Home.

use super::title::key;
use super::{Fields, Sources, text_of};
use crate::extract::attr::attr;
use crate::extract::body::Element;
use crate::extract::score::length;
use crate::extract::words::Words;
use crate::model::PageFacts;
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

/// Words of a path that name no section.
const NO_SECTION: &[&str] = &[
    "正文",
    "首页",
    "首頁",
    "主页",
    "home",
    "startseite",
    "inicio",
    "accueil",
    "главная",
    "ホーム",
    "홈",
    "article",
    "内容",
    "详情",
    "文章",
    "当前位置",
    "您的位置",
    "您现在的位置",
    "位置",
    "内容详情",
    "新闻正文",
    "文章正文",
    "详细内容",
    "you are here",
    "news detail",
];

/// Reads all.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    section(sources, fields);
    facts.section_label = fields.take_best("section");
    source(sources, fields);
    facts.source_name = fields.take_best("source_name");
    tags(sources, facts, fields);
    subtitle(sources, facts, fields);
    facts.subtitle = fields.take_best("subtitle");
    let mut lines = sources.body.blocks.iter().filter(|b| b.raw.text.len() <= 500);
    let original = lines.find_map(|b| ORIGINAL_TITLE.as_ref()?.captures(&b.raw.text));
    if let Some(found) = original {
        fields.offer("original_title", found[1].trim(), "visible", 0.9);
    }
    facts.original_title = fields.take_best("original_title");
}

/// As shown beside the title, else the last step of the breadcrumb, else metadata.
fn section(sources: &Sources<'_, '_>, fields: &mut Fields) {
    let near = sources.around_title();
    let body = sources.body;
    let is_near = |first: usize, last: usize| near.iter().any(|b| (first..=last).contains(b));
    for (at, element) in body.elements.iter().enumerate() {
        let Some((first, last)) = sources.span(at).filter(|_| element.words.any(Words::TAGS)) else { continue };
        if sources.scores.sums[at].length > 120.0 {
            continue;
        }
        if first > sources.first_text() {
            break;
        }
        let names = attr(element.node.value(), "class").unwrap_or_default().to_ascii_lowercase();
        let is_category = ["cate", "cat-", "section", "rubri", "channel"].iter().any(|w| names.contains(w));
        let steps = steps(sources, at);
        let Some(label) = steps.last() else { continue };
        let is_kicker = names.contains("kicker");
        if is_kicker && !has_link(sources, at) {
            // A kicker that leads nowhere names the topic, and the section only where nothing else does.
            fields.offer("section", label, "kicker", 0.5);
        } else if (is_category || is_kicker) && is_near(first, last) {
            fields.offer("section", label, "category", 0.9);
        } else if steps.len() <= 6 {
            fields.offer("section", label, "breadcrumb", 0.8);
        }
    }
    for at in 0..sources.first_text().min(body.blocks.len()) {
        if sources.scores.blocks[at].length <= 120.0
            && let Some(label) = path_line(&body.blocks[at].raw.text)
        {
            fields.offer("section", &label, "visible.path", 0.7);
        }
    }
    for label in named_twice(sources) {
        fields.offer("section", &label, "visible.link", 0.85);
    }
    if let Some((name, value)) =
        sources.head.first(&["article:section", "parsely-section", "sailthru.section", "section"])
    {
        fields.offer("section", value, &format!("meta.{name}"), 0.6);
    }
    fields.offer(
        "section",
        sources.head.linked_data.section.as_deref().unwrap_or_default(),
        "json_ld.articleSection",
        0.55,
    );
}

/// Whether an element is a link or holds one.
fn has_link(sources: &Sources<'_, '_>, at: usize) -> bool {
    let inside = |n: usize| sources.body.up(at + n).any(|up| up == at);
    sources.body.elements[at..].iter().take(20).enumerate().any(|(n, e)| e.tag == "a" && inside(n))
}

/// Short links between the title and the text whose label the page's menu or keywords know too.
fn named_twice(sources: &Sources<'_, '_>) -> Vec<String> {
    const LONGEST: f64 = 24.0;
    let body = sources.body;
    let Some(title) = sources.title.block else { return Vec::new() };
    let first = sources.first_text();
    let links =
        || body.elements.iter().enumerate().filter(|(_, e)| e.tag == "a" && attr(e.node.value(), "href").is_some());
    let block_of = |at: usize| sources.span(at).map_or(0, |(first, _)| first);
    let is_near = |at: usize| (title + 1..first.min(title + 4)).contains(&block_of(at));
    let is_other = |at: usize| {
        body.up(at).take(3).any(|e| body.elements[e].words.any(Words::BYLINE.or(Words::SOURCE).or(Words::SHARE)))
    };
    let keywords: Vec<&str> =
        sources.head.all("keywords").flat_map(|words| words.split([',', '，', ';', ' '])).map(str::trim).collect();
    let mut out = Vec::new();
    for (_, element) in links().filter(|(at, _)| is_near(*at) && !is_other(*at)).take(8) {
        let label = text_of(element.node, 40);
        let is_known = || {
            let in_menu = |(other, e): (usize, &Element<'_>)| block_of(other) < title && text_of(e.node, 40) == label;
            keywords.contains(&label.as_str()) || links().take(MENU).any(in_menu)
        };
        if length(&label) <= LONGEST && is_label(&label, sources) && is_known() {
            out.push(label);
        }
    }
    out
}

/// Most links of a page that may be its menu.
const MENU: usize = 200;

/// The labels inside an element: its links and the pieces between them, less what names no section.
fn steps(sources: &Sources<'_, '_>, at: usize) -> Vec<String> {
    let element = &sources.body.elements[at];
    let text = text_of(element.node, 200);
    let links: Vec<String> = sources.body.elements[at..]
        .iter()
        .take(60)
        .enumerate()
        .filter(|(n, e)| e.tag == "a" && sources.body.up(at + n).any(|up| up == at))
        .map(|(_, e)| text_of(e.node, 60))
        .collect();
    let own = element.tag == "a" || (links.is_empty() && text.chars().count() <= 40);
    let pieces: Vec<String> = if own { pieces(&text) } else { links };
    pieces.into_iter().filter(|p| is_label(p, sources)).collect()
}

fn pieces(text: &str) -> Vec<String> {
    text.split(['>', '»', '›', '/', '|', '：', ':', '→'])
        .map(|p| p.trim().to_string())
        .filter(|p| !p.is_empty())
        .collect()
}

fn is_label(label: &str, sources: &Sources<'_, '_>) -> bool {
    let lower = label.trim().to_lowercase();
    let length = lower.chars().count();
    (2..=30).contains(&length)
        && !NO_SECTION.contains(&lower.as_str())
        && !sources.title.is_title(label)
        && !lower.contains('.')
        && lower.chars().any(char::is_alphabetic)
}

/// The last step of a visible path: 首页 > 科技 > 正文.
fn path_line(text: &str) -> Option<String> {
    let steps = pieces(text);
    let is_path = steps.len() >= 3 && text.contains(['>', '»', '›', '→']);
    let label =
        steps.into_iter().rev().find(|s| !NO_SECTION.contains(&s.to_lowercase().as_str()) && s.chars().count() <= 12);
    label.filter(|_| is_path)
}

fn source(sources: &Sources<'_, '_>, fields: &mut Fields) {
    let near = sources.around_title();
    let last = sources.choice.blocks.last().copied().unwrap_or(0);
    let after = (last.saturating_sub(2)..=last).filter(|b| *b < sources.body.blocks.len());
    for at in near.iter().copied().chain(after) {
        if sources.scores.blocks[at].length > 200.0 {
            continue;
        }
        let text = sources.text(at);
        let pieces = sources.body.blocks[at].raw.in_pieces();
        if let Some(found) = SOURCE.as_ref().and_then(|pattern| pattern.captures(&pieces)) {
            fields.offer("source_name", &found[1], "visible", 0.9);
        }
        let is_medium = text.chars().count() <= 8 && MEDIA_ENDS.iter().any(|end| text.ends_with(end));
        if is_medium && near.contains(&at) && sources.body.elements[sources.body.blocks[at].owner].tag != "a" {
            fields.offer("source_name", text, "visible.name", 0.4);
        }
    }
    for (at, element) in sources.body.elements.iter().enumerate() {
        let is_near = || sources.span(at).is_some_and(|(first, _)| near.contains(&first));
        let is_short = sources.scores.sums[at].length <= 60.0;
        if element.words.any(Words::SOURCE) && is_near() && is_short && !element.words.any(Words::CAPTION) {
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
        let words = head.all(name).flat_map(|t| t.split([',', '，', ';', '；', '、']));
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
