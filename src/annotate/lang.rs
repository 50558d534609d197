//! The language of a text, with its script where that matters.
//! Never a language from a few words: without evidence the page's own declaration stands.

use crate::model::Lang;
use crate::text::chars::{is_arabic, is_han, is_hangul, is_kana};
use crate::text::script::{HanScript, han_script};
use whatlang::{Detector, Script};

/// So many letters are evidence.
const ENOUGH: usize = 40;

/// By language, the words that join its sentences.
const FUNCTION_WORDS: &str = include_str!("function_words.tsv");

const SHORT_CODES: &str = include_str!("iso639.tsv");

/// The language of `text`; `declared` is what the page says of itself.
pub fn detect_lang(text: &str, declared: Option<&str>) -> Option<Lang> {
    let declared = declared.and_then(Lang::parse).filter(|lang| is_written_so(text, lang));
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

/// Whether a language is written in the letters of a text; where they are few, or the language is not known here, it
/// may be.
fn is_written_so(text: &str, lang: &Lang) -> bool {
    const CYRILLIC: &[&str] = &["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba"];
    const ARABIC: &[&str] = &["ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug"];
    const LATIN: &[&str] = &["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "cs", "tr", "id", "vi"];
    let count = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
    let cyrillic = count(|c| ('\u{400}'..='\u{52F}').contains(&c));
    let (arabic, letters) = (count(is_arabic), count(char::is_alphabetic));
    let primary = lang.primary();
    let against = match () {
        () if LATIN.contains(&primary) => cyrillic.max(arabic),
        () if CYRILLIC.contains(&primary) => arabic,
        () if ARABIC.contains(&primary) => cyrillic,
        () => 0,
    };
    against * 2 <= letters
}

/// A text without what it quotes or glosses: titles and names there may be in any script.
fn own_words(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '《' | '〈' | '「' | '『' | '(' | '（' | '“' => depth += 1,
            '》' | '〉' | '」' | '』' | ')' | '）' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

struct Census {
    han: usize,
    kana: usize,
    hangul: usize,
    letters: usize,
}

impl Census {
    /// Of the text's own words, where there are enough of them.
    fn of_own_words(text: &str) -> Census {
        let own = Census::of(&own_words(text));
        if own.letters * 2 >= ENOUGH { own } else { Census::of(text) }
    }

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
        let own = Census::of_own_words(text);
        let own_cjk = own.han + own.kana + own.hangul;
        // Hangul joins the words of a Korean text even where all its nouns are in hanja.
        if own.hangul * 10 > own_cjk && own.hangul > own.kana {
            return Some("ko");
        }
        if own.kana * 10 > own_cjk
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

/// By the library's statistics of letters; what they are not sure of is looked for among our own languages only, and
/// in Latin letters by the words that join sentences.
fn by_words(text: &str, evidence: Evidence) -> Option<Lang> {
    use whatlang::Lang::{Ara, Deu, Eng, Fra, Ita, Por, Rus, Spa};
    let info = Detector::new().detect(text)?;
    let sure = info.is_reliable() || !matches!(info.script(), Script::Latin | Script::Cyrillic | Script::Arabic);
    if sure {
        return Lang::parse(two_letters(info.lang().code()));
    }
    if evidence == Evidence::Reliable {
        return None;
    }
    if let Some(found) = by_function_words(text).filter(|_| info.script() == Script::Latin) {
        return Some(found);
    }
    let ours = Detector::with_allowlist(vec![Ara, Deu, Eng, Fra, Ita, Por, Rus, Spa]).detect(text);
    Lang::parse(two_letters(ours.unwrap_or(info).lang().code()))
}

/// The language whose function words are most in a text; none where two have as many.
fn by_function_words(text: &str) -> Option<Lang> {
    let text = text.to_lowercase();
    let count = |list: &str| {
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        words.filter(|word| list.split(' ').any(|listed| listed == *word)).count()
    };
    let rows = FUNCTION_WORDS.lines().filter_map(|line| line.split_once('\t'));
    let mut counts: Vec<(usize, &str)> = rows.map(|(lang, list)| (count(list), lang)).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match counts[..] {
        [(most, lang), (second, _), ..] if most > second => Lang::parse(lang),
        _ => None,
    }
}

/// ISO 639-3 as the library says it, ISO 639-1 as BCP 47 wants it (RFC 5646 §2.2.1: the shortest code).
fn two_letters(code: &'static str) -> &'static str {
    let mut rows = SHORT_CODES.lines().filter_map(|line| line.split_once('\t'));
    rows.find(|(long, _)| *long == code).map_or(code, |(_, short)| short)
}
