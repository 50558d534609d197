//! The language of a text, with its script where that matters.
//! Never a language from a few words: without evidence the page's own declaration stands.

use crate::model::Lang;
use crate::text::chars::{is_han, is_hangul, is_kana};
use crate::text::script::{HanScript, han_script};
use whatlang::{Detector, Script};

/// So many letters are evidence.
const ENOUGH: usize = 40;

const SHORT_CODES: &str = include_str!("iso639.tsv");

/// The language of `text`; `declared` is what the page says of itself.
pub fn detect_lang(text: &str, declared: Option<&str>) -> Option<Lang> {
    let declared = declared.and_then(Lang::parse);
    let census = Census::of(text);
    if let Some(tag) = census.east_asian(text, declared.as_ref()) {
        return Lang::parse(tag);
    }
    if census.letters < ENOUGH {
        return declared.or_else(|| by_words(text, Evidence::Any));
    }
    let found = by_words(text, Evidence::Reliable);
    match (found, declared) {
        (Some(found), Some(declared)) if found.primary() == declared.primary() => Some(declared_language(&declared)),
        (Some(found), _) => Some(found),
        (None, Some(declared)) => Some(declared_language(&declared)),
        (None, None) => by_words(text, Evidence::Any),
    }
}

/// Without region: `en` of `en-US`; a script stays.
fn declared_language(declared: &Lang) -> Lang {
    Lang::parse(declared.primary()).unwrap_or_else(|| declared.clone())
}

struct Census {
    han: usize,
    kana: usize,
    hangul: usize,
    letters: usize,
}

impl Census {
    fn of(text: &str) -> Census {
        let count = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
        Census {
            han: count(is_han),
            kana: count(is_kana),
            hangul: count(is_hangul),
            letters: count(char::is_alphabetic),
        }
    }

    /// Chinese, Japanese and Korean by their scripts; a Chinese text may quote kana, a Japanese one is full of it.
    fn east_asian(&self, text: &str, declared: Option<&Lang>) -> Option<&'static str> {
        let cjk = self.han + self.kana + self.hangul;
        if cjk == 0 || cjk * 4 < self.letters {
            return None;
        }
        if self.hangul * 2 > cjk {
            return Some("ko");
        }
        if self.kana * 10 > cjk
            || (self.kana == 0 && declared.is_some_and(|l| l.primary() == "ja") && self.han < ENOUGH)
        {
            return Some("ja");
        }
        let traditional = match han_script(text) {
            Some(script) => script == HanScript::Traditional,
            None => declared.is_some_and(|l| ["Hant", "TW", "HK", "MO"].iter().any(|p| l.as_str().contains(p))),
        };
        Some(if traditional { "zh-Hant" } else { "zh-Hans" })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Evidence {
    Any,
    Reliable,
}

fn by_words(text: &str, evidence: Evidence) -> Option<Lang> {
    let info = Detector::new().detect(text)?;
    let sure = info.is_reliable() || !matches!(info.script(), Script::Latin | Script::Cyrillic | Script::Arabic);
    if evidence == Evidence::Reliable && !sure {
        return None;
    }
    Lang::parse(two_letters(info.lang().code()))
}

/// ISO 639-3 as the library says it, ISO 639-1 as BCP 47 wants it (RFC 5646 §2.2.1: the shortest code).
fn two_letters(code: &'static str) -> &'static str {
    let mut rows = SHORT_CODES.lines().filter_map(|line| line.split_once('\t'));
    rows.find(|(long, _)| *long == code).map_or(code, |(_, short)| short)
}
