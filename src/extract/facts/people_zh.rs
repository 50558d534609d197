//! Authors and editors as Chinese pages name them: 本报记者, 作者, 执笔人, a name alone under the title, 责任编辑.
//! Never a search for names in running text.

use super::{Fields, Sources};
use crate::model::PageFacts;
use crate::text::chars::is_han;
use crate::text::names::{han_names, is_han_name, is_surnamed};
use regex::Regex;
use std::sync::LazyLock;

/// An author named inside a line of facts.
static WITHIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:作者|撰文|撰稿人?|执笔人?|執筆人?|记者|記者)\s*[:：]\s*([\p{Han}·]{2,5}(?:[、\s]+[\p{Han}·]{2,4})*)",
    )
    .ok()
});

/// A line that only says who reported, and from where: `青渡日报记者 沈若川 山口报道`.
static REPORTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[^\p{Han}\p{L}\d]*[\p{Han}·]{0,14}?(?:记者|記者|通讯员|通訊員)\s*([\p{Han}·]{2,4}(?:[、\s]+[\p{Han}·]{2,4}){0,3}?)\s*(?:/?文.{0,12}|发自\p{Han}{2,8}|發自\p{Han}{2,8}|\p{Han}{0,8}(?:报道|報道|报导|報導)|摄影报道)?[^\p{Han}]*$").ok()
});

/// In the brackets that end the text.
static LAST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[（(](?:\p{Han}{0,6}记者\s*)?([\p{Han}·]{2,4}(?:[、\s][\p{Han}·]{2,4}){0,3}?)(?:\s*\p{Han}{0,4}(?:报道|报导|/文))?[）)]$").ok()
});

static EDITOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：]\s*([\p{Han}·]{2,5}(?:[\s、,，][\p{Han}·]{2,4}){0,3})",
    )
    .ok()
});

/// Longest line, in lengths, that only names people.
const LINE: f64 = 80.0;

/// Behind a label in one of these lines.
pub(super) fn labelled<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let within = WITHIN.as_ref()?;
    lines.find_map(|line| if line.is_ascii() { None } else { within.captures(line) }).map(|found| found[1].to_string())
}

/// Names alone in a line under the title, in a reporter's line that begins or ends the text, or in its last brackets.
pub(super) fn signature(sources: &Sources<'_, '_>) -> Vec<String> {
    let first = sources.first_text;
    let under_title = sources.title.block.map_or(first, |title| title + 1)..first;
    let alone = under_title.clone().take(4).map(|at| sources.text(at)).find_map(all_names);
    alone.or_else(|| reported(sources, under_title)).or_else(|| in_last_brackets(sources)).unwrap_or_default()
}

fn all_names(line: &str) -> Option<Vec<String>> {
    const BETWEEN: &[char] = &['、', ' ', '\u{a0}', '\u{3000}'];
    if !line.trim_start_matches(BETWEEN).starts_with(is_han) {
        return None;
    }
    let parts: Vec<&str> = line.split(BETWEEN).filter(|p| !p.is_empty()).collect();
    let is_list = !parts.is_empty() && parts.len() <= 4 && parts.iter().all(|p| is_surnamed(p));
    is_list.then(|| parts.iter().map(|name| (*name).to_string()).collect())
}

fn reported(sources: &Sources<'_, '_>, under_title: std::ops::Range<usize>) -> Option<Vec<String>> {
    let pattern = REPORTED.as_ref()?;
    let chosen = &sources.choice.blocks;
    let last = chosen.last().copied().unwrap_or(0);
    let after = (last + 1..last + 3).filter(|at| *at < sources.body.blocks.len());
    let ends = chosen.iter().copied().take(3).chain(chosen.iter().rev().copied().take(3));
    let lines = under_title.chain(ends).chain(after).filter(|at| sources.scores.blocks[*at].length <= LINE);
    lines.map(|at| sources.text(at)).filter(|line| !line.is_ascii()).find_map(|line| {
        let names = han_names(&pattern.captures(line)?[1]);
        (!names.is_empty() && names.iter().all(|name| is_han_name(name))).then_some(names)
    })
}

fn in_last_brackets(sources: &Sources<'_, '_>) -> Option<Vec<String>> {
    let last = sources.text(*sources.choice.blocks.last()?);
    let ends_so = last.ends_with([')', '）']);
    all_names(LAST.as_ref().filter(|_| ends_so)?.captures(last)?.get(1)?.as_str())
}

/// Editors, from lines such as 责任编辑.
pub(super) fn editors(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let Some(pattern) = EDITOR.as_ref() else { return };
    let short = (0..sources.body.blocks.len()).filter(|at| sources.scores.blocks[*at].length <= 240.0);
    let named = short.map(|at| sources.text(at)).filter(|text| !text.is_ascii() && pattern.is_match(text));
    for found in named.filter_map(|text| pattern.captures(text)).take(3) {
        for name in found[1].split([' ', '、', ',', '，']).map(str::trim).filter(|n| !n.is_empty()) {
            if !facts.editors.iter().any(|known| known == name) {
                fields.offer("editor", name, "visible", 0.8);
                fields.take("editor", name);
                facts.editors.push(name.to_string());
            }
        }
    }
}
