//! Cleans what bylines hold down to names.
//! Never a site's name, a job title or an address: nobody is claimed rather than nonsense.

use super::fold;
use super::list_ends::without_end;
use super::title::key;
use crate::text::chars::{is_cjk, is_han};
use crate::text::dates::{find_dates, month_by_name};
use crate::text::press::is_press;
use regex::Regex;
use std::collections::HashSet;
use std::sync::LazyLock;

/// What stands before names.
pub(super) static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let deeds = "written|posted|published|reported|submitted|created|story|text|words|article|contributed|posts?|geschrieben|verfasst|eingestellt|veröffentlicht|gepostet|erstellt|artikel|beiträge|(?:blog|gast)? ?beitrag|kolumne|kommentar|bericht|rezept|rezension|interview|publié|écrit|rédigé|entretien|récit|propos recueillis|publicado|escrito|redactado|entrevista|reportaje|reportagem|texto|scritto|pubblicato|intervista|testo|servizio";
    Regex::new(&format!(
        r"(?i)^\s*(?:(?:[\p{{L}}]+\s+){{0,3}}(?:{deeds})\s+(?:by|von|vom|par|por|da|di|de)|a cura di|by|von|vom|por|par|di|de|af|av|door|autor(?:in|en|es|a)?(?:\s?/\s?autor(?:in)?)?|auteurs?|authors?|autore|verfasst von|przez|автор|съёмка|беседовала?|подготовила?|كتبت?|بقلم|إعداد|تقرير|حوار|حاورت?(?:ه|ها)|글|취재|聞き手|取材・文|作者|记者|記者|撰文|撰稿|通讯员|本报记者|文字)\s*(?:[:：|/丨・]\s*|[-–]\s+|\s+|$)|^\s*(?:text|texte?|текст|文)\s*(?:[:：|/丨・]\s*|$)"
    ))
    .ok()
});

/// What parts names.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\s*(?:[,;]\s*(?:and|und|et|y|og|och|и)\s|,|;|、|，|；|\s&\s|\s+(?:and|und|et|y|e|og|och|en|и)\s+)\s*",
    )
    .ok()
});

/// Words that no person is called, one a line, in lower case.
static NOT_NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("not_names.txt").lines().collect());

/// How a place marks what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marked {
    /// As an author: metadata and microdata. A handle in lower case is a name there.
    AsAuthor,
    /// Not at all: a line of text.
    Not,
}

/// The names in pieces of text; of a piece of several lines the first line with a name counts.
pub(super) fn names(pieces: &[String], site: &[String], marked: Marked) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for piece in pieces.iter().take(20) {
        let found = piece.split('\n').map(|line| names_in_line(line, site, marked)).find(|found| !found.is_empty());
        for name in found.unwrap_or_default() {
            if !out.iter().any(|known| key(known) == key(&name)) {
                out.push(name);
            }
        }
    }
    out.truncate(20);
    out
}

fn names_in_line(line: &str, site: &[String], marked: Marked) -> Vec<String> {
    let mut text = without_nickname(after_first_date(&fold(line)));
    let (given, mut marked) = (marked, marked);
    for _ in 0..2 {
        let Some(opening) = BEFORE.as_ref().and_then(|before| before.find(&text)) else { break };
        if opening.as_str().contains([':', '：']) {
            marked = Marked::AsAuthor;
        }
        text.replace_range(..opening.end(), "");
    }
    let text = without_end(&text);
    let parts: Vec<&str> = BETWEEN.as_ref().map(|b| b.split(&text).collect()).unwrap_or_default();
    let parts = parts.into_iter().enumerate().filter(|(at, part)| *at == 0 || !is_degree(part)).map(|(_, part)| part);
    let trim = |part: &str| {
        let part = part.trim_matches(|c: char| !(c.is_alphanumeric() || c == '.' || c == ')')).trim();
        without_month(part).to_string()
    };
    let reads_well = |name: &String| !is_phrase(name) && (given == Marked::AsAuthor || !is_initials(name));
    parts.flat_map(han_names).map(trim).filter(|name| is_name(name, site, marked) && reads_well(name)).collect()
}

/// What stands behind the date with which a line begins: `9 July 2025 By Ada Lind`; else the line.
fn after_first_date(line: &str) -> &str {
    let begins = |prefix: &str| prefix.split_whitespace().all(|word| word.chars().count() <= 3 || is_weekday(word));
    let is_of_time = |c: char| c.is_ascii_digit() || c.is_whitespace() || ":,.-–—·•|/".contains(c);
    let date = find_dates(line).into_iter().next().filter(|date| begins(&line[..date.start]));
    date.map_or(line, |date| line[date.end..].trim_start_matches(is_of_time))
}

/// `Ada (Addie) Lind` without what stands in brackets within the name.
fn without_nickname(text: &str) -> String {
    let within = || {
        let open = text.find(" (")?;
        let close = open + text[open..].find(") ")?;
        let begins_again = text[close + 2..].starts_with(char::is_uppercase);
        (close - open <= 24 && begins_again).then(|| format!("{}{}", &text[..open], &text[close + 1..]))
    };
    within().unwrap_or_else(|| text.to_string())
}

/// `PhD`, `M.D.`, `CFP®` behind a name and its comma.
fn is_degree(part: &str) -> bool {
    let letters: Vec<char> = part.trim().chars().filter(|c| c.is_alphabetic()).collect();
    let upper = letters.iter().filter(|c| c.is_uppercase()).count();
    !part.trim().contains(' ')
        && (2..=6).contains(&letters.len())
        && upper * 2 >= letters.len()
        && upper >= 2
        && letters.iter().all(char::is_ascii)
}

/// A name without what is left of the date that stood behind it: a month, the German `am`.
fn without_month(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((rest, last)) if (month_by_name(last).is_some() || last == "am") && rest.contains(' ') => rest,
        _ => name,
    }
}

/// Chinese names stand beside each other with nothing but a blank between them.
fn han_names(part: &str) -> Vec<&str> {
    let is_short = |name: &str| (2..=4).contains(&name.chars().count()) && name.chars().all(is_han);
    if part.contains(' ') && part.split(' ').all(is_short) { part.split(' ').collect() } else { vec![part] }
}

fn is_name(name: &str, site: &[String], marked: Marked) -> bool {
    let words: Vec<&str> = name.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    let is_han = name.chars().next().is_some_and(is_cjk);
    let length = name.chars().count();
    let fits = if is_han { (2..=8).contains(&length) } else { (2..=50).contains(&length) && words.len() <= 6 };
    let is_plain = !name.chars().any(|c| matches!(c, '@' | '/' | ':' | '?' | '!' | '|' | ';'));
    let is_word = |w: &&str| NOT_NAMES.contains(&w.to_lowercase().as_str());
    let is_date = words.iter().all(|w| month_by_name(w).is_some() || is_weekday(w));
    let is_open =
        words.last().is_some_and(|w| OPEN.contains(w)) || words.first().is_some_and(|w| PREPOSITIONS.contains(w));
    let is_medium = is_han && is_press(name);
    let is_person = !words.iter().any(is_word) && !is_date && !is_open && !is_medium;
    let key = key(name);
    let is_site = site.iter().any(|s| *s == key || (key.chars().count() > 3 && s.contains(&key)));
    let is_handle = marked == Marked::AsAuthor && words.len() == 1 && length >= 4 && !name.contains('.');
    let has_digit = name.chars().any(|c| c.is_ascii_digit());
    let starts_well = name.chars().next().is_some_and(char::is_alphabetic);
    let is_upper = is_han || words.iter().any(|w| w.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()));
    fits && is_plain
        && is_person
        && !is_site
        && (is_upper || is_handle || is_press(name))
        && (!has_digit || (is_handle && starts_well))
}

/// Capitals alone are a picture's words, unless they are an agency's name.
fn is_initials(name: &str) -> bool {
    name.chars().count() <= 3 && name.is_ascii() && name.chars().all(char::is_uppercase) && !is_press(name)
}

/// Words in lower case among others make a phrase.
fn is_phrase(name: &str) -> bool {
    let is_low = |word: &str| word.starts_with(char::is_lowercase) && !PARTICLES.contains(&word);
    name.split(' ').any(is_low) && name.split(' ').any(|word| word.starts_with(char::is_uppercase))
}

/// Words in lower case that stand within names.
const PARTICLES: &[&str] = &[
    "af", "al", "av", "ben", "bin", "d'", "da", "das", "de", "dei", "del", "della", "den", "der", "di", "do", "dos",
    "du", "e", "el", "het", "i", "ibn", "la", "las", "le", "los", "op", "san", "ten", "ter", "til", "van", "vom",
    "von", "y", "zu", "zum", "zur",
];

/// Words that no name ends in: what follows them is missing.
const OPEN: &[&str] = &[
    "von", "vom", "by", "par", "por", "am", "um", "un", "une", "le", "on", "in", "at", "and", "und", "en", "for",
    "der", "die", "the",
];

/// Words that no name begins with: where, not who.
const PREPOSITIONS: &[&str] =
    &["à", "a", "au", "at", "con", "desde", "em", "en", "from", "im", "in", "na", "nel", "no"];

fn is_weekday(word: &str) -> bool {
    const DAYS: &[&str] = &["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];
    let word = word.trim_matches([',', '.']).to_lowercase();
    DAYS.iter().any(|day| word == *day || word == format!("{day}day"))
        || matches!(
            word.as_str(),
            "wednesday"
                | "saturday"
                | "montag"
                | "dienstag"
                | "mittwoch"
                | "donnerstag"
                | "freitag"
                | "samstag"
                | "sonntag"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(piece: &str, expected: &[&str]) {
        assert_eq!(names(&[piece.to_string()], &["thelamp".into()], Marked::Not), expected, "{piece}");
    }

    #[test]
    fn bylines_are_cleaned() {
        check("By Ada Lind and Bo Ek", &["Ada Lind", "Bo Ek"]);
        check("Von Ada Lind | 9. Juli 2025", &["Ada Lind"]);
        check("作者：沈若川", &["沈若川"]);
        check("记者 沈若川、陶景行", &["沈若川", "陶景行"]);
        check("宋怡 杨志华", &["宋怡", "杨志华"]);
        check("By\nAda Lind\nDecember", &["Ada Lind"]);
        check("Intervista di Ada Lind, 12 ottobre", &["Ada Lind"]);
        check("Propos recueillis par Ada Lind", &["Ada Lind"]);
        check("한가람 기자", &["한가람"]);
        check("聞き手・山野一郎", &["山野一郎"]);
        check("كتب: سامر علي", &["سامر علي"]);
        check("Ada Lind, Bo Ek & Cy Dahl", &["Ada Lind", "Bo Ek", "Cy Dahl"]);
        check("Ada Lind, Bo Ek, and Cy Dahl", &["Ada Lind", "Bo Ek", "Cy Dahl"]);
        check("Ada (Addie) Lind (photos)", &["Ada Lind"]);
        check("Dec. 19, 2025 · Ada Lind on behalf of the harbour", &["Ada Lind"]);
        check("11.12.2019 - Ada Lind", &["Ada Lind"]);
        check("Ada van der Lind", &["Ada van der Lind"]);
        check("harbourcat 阅读(12)", &[]);
        check("作者：harbourcat 阅读(12)", &["harbourcat"]);
        check("作者：沈若川 阅读(12)", &["沈若川"]);
    }

    #[test]
    fn nobody_is_claimed_rather_than_nonsense() {
        check("admin", &[]);
        check("The Lamp", &[]);
        check("Staff Reporter", &[]);
        check("https://lamp.example/ada", &[]);
        check("read more", &[]);
        check("de pescadores, en San Lucas del Lago.", &[]);
        check("Sun Dec", &[]);
        check("AL", &[]);
        check("Head of Harbours", &[]);
        check("Ada Lind, Harbour instructor", &["Ada Lind"]);
    }

    #[test]
    fn no_person_is_called_by_a_word_of_the_list() {
        assert!(NOT_NAMES.len() > 100);
        for word in NOT_NAMES.iter() {
            assert_eq!(*word, word.to_lowercase());
            let mut letters = word.chars();
            let capital = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>();
            assert!(!is_name(&capital, &[], Marked::AsAuthor), "{word}");
        }
    }
}
