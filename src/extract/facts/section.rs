//! Finds the section that a page is filed under: beside the title, in the path from the front page, in metadata.
//! Never a label that says only where the reader is: 首页, 正文, Home.

use super::{Fields, Sources, text_of};
use crate::extract::attr::{attr, known_attr};
use crate::extract::score::length;
use crate::extract::words::Words;
use html5ever::local_name;
use std::cell::LazyCell;

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

/// As shown beside the title, else the last step of the breadcrumb, else metadata.
pub(super) fn section(sources: &Sources<'_, '_>, fields: &mut Fields) {
    let near = &sources.around_title;
    let body = sources.body;
    let is_near = |first: usize, last: usize| near.iter().any(|b| (first..=last).contains(b));
    for (at, element) in body.elements.iter().enumerate() {
        if !element.words.any(Words::TAGS) {
            continue;
        }
        let Some((first, last)) = sources.span(at) else { continue };
        if sources.scores.sums[at].length > 120.0 {
            continue;
        }
        if first > sources.first_text {
            break;
        }
        let value = element.node.value();
        let names =
            [attr(value, "class"), attr(value, "id")].map(Option::unwrap_or_default).join(" ").to_ascii_lowercase();
        let is_category = ["cate", "cat-", "section", "rubri", "channel"].iter().any(|w| names.contains(w));
        let steps = steps(sources, at);
        let Some(label) = steps.last() else { continue };
        let is_kicker = names.contains("kicker");
        let is_path = PATHS.iter().any(|word| names.contains(word));
        if is_kicker && !has_link(sources, at) {
            // A kicker that leads nowhere names the topic, and the section only where nothing else does.
            fields.offer("section", label, "kicker", 0.5);
        } else if (is_category || is_kicker) && is_near(first, last) {
            fields.offer("section", label, "category", 0.9);
        } else if is_path && steps.len() <= 6 {
            fields.offer("section", label, "breadcrumb", 0.8);
        } else if !is_path
            && steps.len() <= 3
            && !sources.body.up(at).take(4).any(|e| body.elements[e].words.any(Words::NAV))
        {
            // Tags and menus name many things; the first may be the section.
            fields.offer("section", label, "tags", 0.5);
        }
    }
    for at in 0..sources.first_text.min(body.blocks.len()) {
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

/// What names of elements say of a path from the front page to here.
const PATHS: &[&str] = &["crumb", "migas", "ariane", "briciole", "place", "weizhi", "mianbao", "path"];

/// Whether an element is the other or stands in it: what is around an element comes before it.
fn is_inside(sources: &Sources<'_, '_>, inner: usize, outer: usize) -> bool {
    sources.body.up(inner).find(|up| *up <= outer) == Some(outer)
}

/// Whether an element is a link or holds one.
fn has_link(sources: &Sources<'_, '_>, at: usize) -> bool {
    let inside = |n: usize| is_inside(sources, at + n, at);
    sources.body.elements[at..].iter().take(20).enumerate().any(|(n, e)| e.tag == "a" && inside(n))
}

/// Short links between the title and the text whose label the page's menu or keywords know too.
fn named_twice(sources: &Sources<'_, '_>) -> Vec<String> {
    const LONGEST: f64 = 24.0;
    let body = sources.body;
    let Some(title) = sources.title.block else { return Vec::new() };
    let first = sources.first_text;
    let links = || {
        let links = sources.places.links.iter().map(|at| (*at, &body.elements[*at]));
        links.filter(|(_, e)| known_attr(e.node.value(), &local_name!("href")).is_some())
    };
    let block_of = |at: usize| sources.span(at).map_or(0, |(first, _)| first);
    let is_near = |at: usize| (title + 1..first.min(title + 4)).contains(&block_of(at));
    let is_other = |at: usize| {
        body.up(at).take(3).any(|e| body.elements[e].words.any(Words::BYLINE.or(Words::SOURCE).or(Words::SHARE)))
    };
    let keywords: Vec<&str> =
        sources.head.all("keywords").flat_map(|words| words.split([',', '，', ';', ' '])).map(str::trim).collect();
    let menu = LazyCell::new(|| {
        let before = links().take(MENU).filter(|(at, _)| block_of(*at) < title);
        before.map(|(_, link)| text_of(link.node, 40)).collect::<Vec<String>>()
    });
    let mut out = Vec::new();
    for (_, element) in links().filter(|(at, _)| is_near(*at) && !is_other(*at)).take(8) {
        let label = text_of(element.node, 40);
        let is_known = || keywords.contains(&label.as_str()) || menu.contains(&label);
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
        .filter(|(n, e)| e.tag == "a" && is_inside(sources, at + n, at))
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
    if !text.contains(['>', '»', '›', '→']) {
        return None;
    }
    let steps = pieces(text);
    let is_path = steps.len() >= 3;
    let label =
        steps.into_iter().rev().find(|s| !NO_SECTION.contains(&s.to_lowercase().as_str()) && s.chars().count() <= 12);
    label.filter(|_| is_path)
}
