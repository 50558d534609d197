//! Cleans what bylines hold down to names.
//! Never a site's name, a job title or an address: nobody is claimed rather than nonsense.

use super::fold;
use super::title::key;
use crate::text::chars::{is_cjk, is_han};
use regex::Regex;
use std::sync::LazyLock;

/// What stands before names.
pub(super) static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:written|posted|published|reported|story|text|words|article|contributed)\s+by|by|von|por|par|di|de|af|av|door|autor(?:in|en|es|a)?|author|verfasst von|text|texte|kommentar von|przez|автор|текст|съёмка|文|作者|记者|記者|撰文|撰稿|通讯员|本报记者|文字)\s*(?:[:：|/丨]\s*|\s+|$)").ok()
});

/// What ends a list of names.
static AFTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\s*(?:[|•·–—/]|\s-\s|\(|（|\d|updated|published|posted|\bon\b|\bin\b|\bfor\b|\bat\b|\bfrom\b|\babout\b|来源|來源|编辑|責任|责任|发布|時間|时间|@).*$").ok()
});

/// What parts names.
static BETWEEN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\s*(?:,|;|、|，|；|\s&\s|\s+(?:and|und|et|y|e|og|och|en|и)\s+)\s*").ok());

/// Words that no person is called.
const NOT_NAMES: &[&str] = &[
    "admin",
    "administrator",
    "staff",
    "editor",
    "editors",
    "redaktion",
    "redaction",
    "redacción",
    "redaccion",
    "redazione",
    "editorial",
    "team",
    "news",
    "desk",
    "guest",
    "author",
    "authors",
    "by",
    "unknown",
    "anonymous",
    "webmaster",
    "press",
    "reporter",
    "reporters",
    "correspondent",
    "online",
    "magazine",
    "blog",
    "media",
    "contributor",
    "contributors",
    "writer",
    "follow",
    "share",
    "comments",
    "comment",
    "subscribe",
    "read",
    "more",
    "posts",
    "profile",
    "bio",
    "website",
    "email",
    "facebook",
    "twitter",
    "view",
    "all",
    "about",
    "佚名",
    "编辑",
    "小编",
    "网友",
    "本站",
    "管理员",
    "记者",
    "来源",
    "综合",
];

/// The names in pieces of text; of a piece of several lines the first line with a name counts.
pub(super) fn names(pieces: &[String], site: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for piece in pieces.iter().take(20) {
        let found = piece.split('\n').map(|line| names_in_line(line, site)).find(|found| !found.is_empty());
        for name in found.unwrap_or_default() {
            if !out.iter().any(|known| key(known) == key(&name)) {
                out.push(name);
            }
        }
    }
    out.truncate(20);
    out
}

fn names_in_line(line: &str, site: &[String]) -> Vec<String> {
    let mut text = fold(line);
    for _ in 0..2 {
        text = BEFORE.as_ref().map_or(text.clone(), |before| before.replace(&text, "").into_owned());
    }
    let text = AFTER.as_ref().map_or(text.clone(), |after| after.replace(&text, "").into_owned());
    let parts: Vec<&str> = BETWEEN.as_ref().map(|b| b.split(&text).collect()).unwrap_or_default();
    let trim =
        |part: &str| part.trim_matches(|c: char| !(c.is_alphanumeric() || c == '.' || c == ')')).trim().to_string();
    parts.into_iter().flat_map(han_names).map(trim).filter(|name| is_name(name, site)).collect()
}

/// Chinese names stand beside each other with nothing but a blank between them.
fn han_names(part: &str) -> Vec<&str> {
    let is_short = |name: &str| (2..=4).contains(&name.chars().count()) && name.chars().all(is_han);
    if part.contains(' ') && part.split(' ').all(is_short) { part.split(' ').collect() } else { vec![part] }
}

fn is_name(name: &str, site: &[String]) -> bool {
    let words: Vec<&str> = name.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    let is_han = name.chars().next().is_some_and(is_cjk);
    let length = name.chars().count();
    let fits = if is_han { (2..=8).contains(&length) } else { (2..=50).contains(&length) && words.len() <= 6 };
    let is_plain = !name.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '/' | ':' | '?' | '!' | '|'));
    let is_person = !words.iter().any(|w| NOT_NAMES.contains(&w.to_lowercase().as_str()));
    let key = key(name);
    let is_site = site.iter().any(|s| *s == key || (key.chars().count() > 3 && s.contains(&key)));
    let is_upper = is_han || words.iter().any(|w| w.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()));
    fits && is_plain && is_person && !is_site && is_upper
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(piece: &str, expected: &[&str]) {
        assert_eq!(names(&[piece.to_string()], &["thelamp".into()]), expected, "{piece}");
    }

    #[test]
    fn bylines_are_cleaned() {
        check("By Ada Lind and Bo Ek", &["Ada Lind", "Bo Ek"]);
        check("Von Ada Lind | 9. Juli 2025", &["Ada Lind"]);
        check("作者：沈若川", &["沈若川"]);
        check("记者 沈若川、陶景行", &["沈若川", "陶景行"]);
        check("宋怡 杨志华", &["宋怡", "杨志华"]);
        check("By\nAda Lind\nDecember", &["Ada Lind"]);
        check("Ada Lind, Bo Ek & Cy Dahl", &["Ada Lind", "Bo Ek", "Cy Dahl"]);
    }

    #[test]
    fn nobody_is_claimed_rather_than_nonsense() {
        check("admin", &[]);
        check("The Lamp", &[]);
        check("Staff Reporter", &[]);
        check("https://lamp.example/ada", &[]);
        check("read more", &[]);
    }
}
