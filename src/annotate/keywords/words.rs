//! Keywords of languages that part their words by spaces, and of Japanese, where the script parts them.
//! Never a word of one letter, and never two forms of one word.

use super::{Part, Scored, is_stop_word};
use crate::annotate::tongue::{Tongue, korean_particles};
use crate::text::chars::{is_han, is_hangul};
use std::collections::{BTreeMap, HashMap};

/// What is known of a word in all its forms.
#[derive(Default)]
struct Seen {
    first: usize,
    count: u32,
    weight: u32,
    parts: u32,
    last_part: usize,
    forms: BTreeMap<String, u32>,
}

/// Every word that comes twice, or in the title, in the order of the text.
pub(super) fn scored(tongue: Tongue, parts: &[Part<'_>]) -> Vec<Scored> {
    let mut all: HashMap<String, Seen> = HashMap::new();
    for (part_number, part) in parts.iter().enumerate() {
        for word in split(tongue, part.text) {
            let Some((key, word)) = key(tongue, &word) else { continue };
            let first = all.len();
            let seen = all.entry(key).or_insert_with(|| Seen { first, last_part: usize::MAX, ..Seen::default() });
            seen.count += 1;
            seen.weight += part.weight.0;
            seen.parts += u32::from(seen.last_part != part_number);
            seen.last_part = part_number;
            *seen.forms.entry(word).or_default() += 1;
        }
    }
    let mut seen: Vec<Seen> = all.into_values().filter(|s| s.count > 1 || s.weight > 2).collect();
    seen.sort_by_key(|s| s.first);
    seen.iter().map(score).collect()
}

/// Weight, spread and length; square roots are exact everywhere.
fn score(seen: &Seen) -> Scored {
    let best = seen.forms.iter().max_by_key(|(form, count)| (**count, std::cmp::Reverse(form.chars().count())));
    let word = best.map(|(form, _)| form.clone()).unwrap_or_default();
    let name = if word.starts_with(char::is_uppercase) { 1.25 } else { 1.0 };
    let letters = word.chars().count().min(16) as f64;
    Scored { score: f64::from(seen.weight) * f64::from(seen.parts).sqrt() * letters.sqrt() * name, word }
}

/// The words of a text as they stand.
fn split(tongue: Tongue, text: &str) -> Vec<String> {
    if tongue == Tongue::Ja {
        return japanese(text);
    }
    let inner = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-') || is_mark(c);
    let words = text.split(|c: char| !(inner(c) || c.is_ascii_digit())).map(|w| w.trim_matches(['\'', '’', '-']));
    words
        .filter(|w| w.chars().any(char::is_alphabetic) && !w.contains(|c: char| c.is_ascii_digit()))
        .map(str::to_string)
        .collect()
}

/// Combining marks belong to their letters.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Runs of one script: of Han characters two to six, of katakana three and more.
fn japanese(text: &str) -> Vec<String> {
    let class = |c: char| {
        if is_han(c) {
            1
        } else if ('\u{30A1}'..='\u{30FF}').contains(&c) && c != '・' {
            2
        } else {
            0
        }
    };
    let mut all: Vec<String> = Vec::new();
    let mut last = 0;
    for c in text.chars() {
        let now = class(c);
        match all.last_mut() {
            Some(word) if now != 0 && now == last => word.push(c),
            _ if now != 0 => all.push(c.to_string()),
            _ => {}
        }
        last = now;
    }
    all.retain(|word| match (word.chars().next().map(class), word.chars().count()) {
        (Some(1), length) => (2..=6).contains(&length),
        (_, length) => length >= 3,
    });
    all
}

/// What the forms of a word have in common, and the form to show; `None` = no keyword.
fn key(tongue: Tongue, word: &str) -> Option<(String, String)> {
    let lower = word.to_lowercase();
    // l'eau, d’Europe, dell'acqua
    let bare = match tongue {
        Tongue::Fr | Tongue::It => lower.rsplit(['\'', '’']).next().unwrap_or(&lower),
        Tongue::En => lower.split(['\'', '’']).next().unwrap_or(&lower),
        _ => &lower,
    };
    let length = bare.chars().count();
    let least = if matches!(tongue, Tongue::Ja | Tongue::Ko) { 2 } else { 4 };
    // German nouns have capitals, and what is no noun is seldom a subject.
    let noun = tongue != Tongue::De || word.starts_with(char::is_uppercase);
    if length < least || !noun || is_stop_word(tongue, bare) || is_stop_word(tongue, &lower) {
        return None;
    }
    let key = stem(tongue, bare);
    if is_stop_word(tongue, &key) || key.chars().count() < 2 {
        return None;
    }
    let shown = match tongue {
        Tongue::Ko => key.clone(),
        Tongue::Fr | Tongue::It => word.rsplit(['\'', '’']).next().unwrap_or(word).to_string(),
        Tongue::En => word.split(['\'', '’']).next().unwrap_or(word).to_string(),
        _ => word.to_string(),
    };
    Some((key, shown))
}

/// The word without the endings of number and case, roughly: only equal stems are counted together.
fn stem(tongue: Tongue, word: &str) -> String {
    let cut = |endings: &[&str]| {
        let fits = |e: &&&str| word.ends_with(**e) && word.chars().count() >= e.chars().count() + 4;
        let ending = endings.iter().filter(fits).max_by_key(|e| e.len());
        ending.map_or(word, |e| &word[..word.len() - e.len()]).to_string()
    };
    match tongue {
        Tongue::En if word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        Tongue::En | Tongue::Fr | Tongue::Pt | Tongue::Es => cut(&["s"]),
        Tongue::De => cut(&["s", "es", "n", "en", "e"]),
        Tongue::It => cut(&["a", "e", "i", "o"]),
        Tongue::Ru => cut(&[
            "а", "я", "о", "е", "ы", "и", "у", "ю", "й", "ь", "ом", "ем", "ой", "ей", "ам", "ям", "ах", "ях", "ов",
            "ев", "ами", "ями", "ого", "его", "ому", "ему", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ых", "их",
            "ую", "юю", "ым", "им", "ыми", "ими",
        ]),
        Tongue::Ar => arabic(word),
        Tongue::Ko => korean(word),
        _ => word.to_string(),
    }
}

/// Without و and ال.
fn arabic(word: &str) -> String {
    let bare = word.strip_prefix('و').filter(|w| w.chars().count() >= 4).unwrap_or(word);
    let bare = ["بال", "لل", "ال"].iter().find_map(|p| bare.strip_prefix(p)).filter(|w| w.chars().count() >= 3);
    bare.unwrap_or(word).to_string()
}

/// Without its particle; what ends like a verb is none.
fn korean(word: &str) -> String {
    const VERBS: &[char] = &[
        '다', '고', '며', '해', '된', '한', '할', '던', '게', '지', '면', '서', '어', '아', '인', '들', '적', '린',
        '야', '운', '짐', '음',
    ];
    if !word.chars().all(is_hangul) || word.ends_with(VERBS) {
        return String::new();
    }
    let bare = korean_particles().find_map(|p| word.strip_suffix(p)).filter(|w| w.chars().count() >= 2);
    let bare = bare.unwrap_or(word);
    if bare.ends_with(VERBS) { String::new() } else { bare.to_string() }
}
