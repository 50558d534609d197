//! Bylines: the authors in `本报记者 A B`, `By A and B, Staff Writer`, `Von A, Bremen`, `A 기자`.
//! Never an editor, a photographer or an agency among the authors.

mod arabic;
mod spaced;

use crate::model::Lang;
use crate::text::chars::{is_arabic, is_cjk, is_han, is_hangul, is_kana};
use crate::text::expressions::compile;
use crate::text::names::{han_names, hangul_names, is_han_name};
use regex::Regex;
use std::sync::LazyLock;

/// The authors that a byline names; the language helps where Han characters alone do not tell it.
pub fn parse_byline(text: &str, lang: Option<&Lang>) -> Vec<String> {
    let line = text.trim().trim_matches(['(', ')', '（', '）', '【', '】', '[', ']']).trim();
    if line.chars().any(is_hangul) {
        return hangul_byline(line);
    }
    let japanese = lang.is_some_and(|l| l.primary() == "ja");
    if japanese || line.chars().any(is_kana) || JAPANESE.as_ref().is_some_and(|j| j.is_match(line)) {
        return japanese_byline(line);
    }
    match () {
        () if line.chars().any(is_cjk) => chinese_byline(line),
        () if line.chars().any(is_arabic) => arabic::byline(line),
        () => spaced::byline(line),
    }
}

fn regex(pattern: &str) -> Option<Regex> {
    compile(pattern)
}

static JAPANESE: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"^(?:取材・文|文・写真|文|聞き手|構成|取材|執筆|筆者|著者)[・／/＝=:：]"));

/// A word that gives the part of the line after it a role.
static ROLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?P<author>(?:特约|特派|见习|实习|首席|文字)?(?:记者|記者)|通讯员|通訊員|实习生|實習生|作者|撰文|采写|撰稿|采访|文字|執筆|文 ?[/／|｜:：])|(?P<other>责任编辑|責任編輯|责编|编辑|編輯|校对|来源|來源|摄影|攝影|图[/／|｜:：]|圖[/／]|视频|制图|审核|监制|翻译|发自|報導|报道|系|图片)",
    )
});

fn chinese_byline(line: &str) -> Vec<String> {
    static NAME_FIRST: LazyLock<Option<Regex>> =
        LazyLock::new(|| regex(r"^(?P<names>[\p{Han}·、 ]{2,40}?) ?[/／] ?(?:文|图文|圖文|文图|撰文|采写)"));
    if let Some(first) = NAME_FIRST.as_ref().and_then(|r| r.captures(line)) {
        return han_names(&first["names"]);
    }
    let Some(role) = ROLE.as_ref() else { return Vec::new() };
    let marks: Vec<_> =
        role.captures_iter(line).filter_map(|c| Some((c.get(0)?.range(), c.name("author").is_some()))).collect();
    if marks.is_empty() {
        return if is_han_name(line) || line.split([' ', '、']).all(is_han_name) {
            han_names(line)
        } else {
            Vec::new()
        };
    }
    let mut out: Vec<String> = Vec::new();
    for (i, (range, author)) in marks.iter().enumerate() {
        let next = marks.get(i + 1);
        let end = next.map_or(line.len(), |(r, _)| r.start);
        let value = line[range.end..end].trim_start_matches([':', '：', '/', '|', '｜', '·', ' ', '\u{3000}']).trim();
        // A word glued to the next role belongs to it: 采写:南都|记者 A, 记者A 北京|报道.
        let glued = next.is_some_and(|(r, _)| !line[..r.start].ends_with([' ', '、', ',', '，', ';', '；']));
        let value = match value.rsplit_once([' ', '/', '、']) {
            Some((names, _)) if glued => names,
            None if glued && next.is_some_and(|(_, author)| *author) => "",
            _ => value,
        };
        if *author {
            out.extend(han_names(value).into_iter().filter(|n| !out.contains(n)).collect::<Vec<_>>());
        }
    }
    out
}

fn japanese_byline(line: &str) -> Vec<String> {
    static OTHERS: LazyLock<Option<Regex>> =
        LazyLock::new(|| regex("(?:^|[ \u{3000}、])(?:写真|撮影|編集|翻訳|イラスト)[・／/＝=:：].*$"));
    let own = OTHERS.as_ref().map_or(line.into(), |o| o.replace(line, ""));
    let bare = JAPANESE.as_ref().map_or(own.clone(), |j| j.replace(&own, ""));
    let bare = bare.trim_start_matches("記者").trim_start_matches([':', '：', '・', ' ']);
    let desk = |p: &str| p.contains("編集部") || p.ends_with(['部', '班', '社', '局']);
    let name =
        |p: &&str| (2..=8).contains(&p.chars().count()) && p.chars().all(|c| is_han(c) || is_kana(c)) && !desk(p);
    let parts = bare.split(['、', ',', '，', ' ', '\u{3000}']);
    parts.map(|p| p.trim().trim_end_matches("記者")).filter(name).map(str::to_string).collect()
}

fn hangul_byline(line: &str) -> Vec<String> {
    static REPORTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
        regex(r"(?P<names>\p{Hangul}{2,4}(?:[ ·,]{1,2}\p{Hangul}{2,4}){0,4}) ?(?:기자|특파원|통신원|논설위원|인턴기자)")
    });
    static LABEL: LazyLock<Option<Regex>> =
        LazyLock::new(|| regex(r"^(?:글|취재|기자|작성자)\s?[:=]?\s?(?P<names>\p{Hangul}{2,4})"));
    let found = REPORTER.as_ref().and_then(|r| r.captures(line)).or_else(|| LABEL.as_ref()?.captures(line));
    match found {
        Some(found) => hangul_names(&found["names"]),
        None => Some(line).filter(|l| (2..=4).contains(&l.chars().count())).map(hangul_names).unwrap_or_default(),
    }
}
