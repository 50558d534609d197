//! Places and organisations that stand in a list of names.
//! Never a piece of a longer word, and never a name that is part of another: Washington in Denzel Washington.

use super::found::{Found, after, before};
use super::words::{Neighbour, neighbours};
use crate::annotate::tongue::{Tongue, entries, korean_particles, rows};
use crate::model::{EntityKind, EntityMethod};
use crate::text::chars::{is_han, is_hangul, is_kana};
use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;
use std::sync::OnceLock;

/// Words in which a name of the list only seems to stand: 其中国, 隆重庆祝.
const NOT_NAMES: &str = include_str!("../zh/not_names.txt");

/// A form of a name.
struct Form {
    text: String,
    /// `None` = not a name at all.
    kind: Option<EntityKind>,
    normal: &'static str,
    /// What may stand behind a Russian stem.
    endings: &'static [&'static str],
}

struct Gazetteer {
    automaton: AhoCorasick,
    forms: Vec<Form>,
}

/// The names of the tongue's lists in a text.
pub(super) fn find(tongue: Tongue, text: &str) -> Vec<Found> {
    let Some(gazetteer) = gazetteer(tongue) else { return Vec::new() };
    let mut all = Vec::new();
    for m in gazetteer.automaton.find_iter(text) {
        let form = &gazetteer.forms[m.pattern().as_usize()];
        let (Some(kind), Some(range)) = (form.kind, whole(tongue, text, m.range(), form)) else { continue };
        all.push(Found::new(kind, range, EntityMethod::Gazetteer).normal(form.normal));
    }
    all
}

/// Whether a whole text is a name of the lists.
pub(super) fn is_listed(tongue: Tongue, name: &str) -> bool {
    normal(tongue, name).is_some()
}

/// The normal form of a whole name, which datelines may write in capitals: LONDON.
pub(super) fn normal(tongue: Tongue, name: &str) -> Option<String> {
    let low = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or_else(String::new, |first| first.to_string() + &chars.as_str().to_lowercase())
    };
    let titled = name.split(' ').map(low).collect::<Vec<_>>().join(" ");
    let listed = |name: &str| find(tongue, name).into_iter().find(|f| f.range == (0..name.len()));
    listed(name).or_else(|| (name.to_uppercase() == name).then(|| listed(&titled)).flatten())?.normal
}

fn gazetteer(tongue: Tongue) -> Option<&'static Gazetteer> {
    static ALL: [OnceLock<Option<Gazetteer>>; 11] = [const { OnceLock::new() }; 11];
    let build = || {
        let mut forms = forms(tongue);
        if tongue == Tongue::Zh {
            let blocker = |text: &str| Form { text: text.into(), kind: None, normal: "", endings: &[] };
            forms.extend(entries(NOT_NAMES).map(blocker));
        }
        let automaton =
            AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(forms.iter().map(|f| &f.text)).ok()?;
        Some(Gazetteer { automaton, forms })
    };
    ALL[tongue as usize].get_or_init(build).as_ref()
}

fn forms(tongue: Tongue) -> Vec<Form> {
    let tables = tongue.tables();
    let lists = [(tables.places, EntityKind::Place), (tables.organisations, EntityKind::Organisation)];
    let mut all = Vec::new();
    for (table, kind) in lists {
        for (normal, words) in rows(table) {
            for word in words.split('|') {
                let (stem, endings) = stem(word);
                all.push(Form { text: stem.to_string(), kind: Some(kind), normal, endings });
            }
        }
    }
    all
}

/// Russian stems end in a sign for their declension; other forms stand for themselves.
fn stem(word: &str) -> (&str, &'static [&'static str]) {
    const DECLENSIONS: &[(char, &[&str])] = &[
        ('~', &["", "а", "у", "ом", "е"]),
        ('^', &["а", "ы", "и", "е", "у", "ой"]),
        ('+', &["я", "и", "ю", "ей"]),
        ('*', &["й", "ь", "я", "ю", "ем", "е"]),
        ('=', &["ь", "и", "ью"]),
    ];
    let found = DECLENSIONS.iter().find_map(|(sign, endings)| Some((word.strip_suffix(*sign)?, *endings)));
    found.unwrap_or((word, &[""]))
}

/// The whole word that a form stands in, if the form may stand in it so.
fn whole(tongue: Tongue, text: &str, range: Range<usize>, form: &Form) -> Option<Range<usize>> {
    match tongue {
        Tongue::Zh => is_free_in_chinese(text, &range).then_some(range),
        Tongue::Ja => is_free_in_japanese(text, &range).then_some(range),
        Tongue::Ko => {
            let inside = before(text, range.start).is_some_and(char::is_alphanumeric);
            (!inside && is_particle(word_after(text, range.end))).then_some(range)
        }
        Tongue::Ar => {
            let head: Vec<char> =
                text[..range.start].chars().rev().take_while(|c| c.is_alphanumeric()).take(3).collect();
            let particle = head.len() <= 2 && head.iter().all(|c| "وبلفك".contains(*c));
            (particle && word_after(text, range.end).is_empty()).then_some(range)
        }
        Tongue::Ru => {
            let inside = before(text, range.start).is_some_and(|c| c.is_alphanumeric() || c == '-');
            let rest = word_after(text, range.end);
            (!inside && form.endings.contains(&rest)).then(|| range.start..range.end + rest.len())
        }
        _ => whole_in_latin(tongue, text, range, form),
    }
}

fn whole_in_latin(tongue: Tongue, text: &str, range: Range<usize>, form: &Form) -> Option<Range<usize>> {
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    let rest = word_after(text, range.end);
    // Deutschlands, Berlins
    let genitive = tongue == Tongue::De && rest == "s";
    if before(text, range.start).is_some_and(joins) || !(rest.is_empty() || genitive) {
        return None;
    }
    let end = range.end + rest.len();
    if form.kind == Some(EntityKind::Place) {
        // Common nouns have capitals in German, so a capital beside a name says nothing there.
        let part_of_a_name = tongue != Tongue::De && neighbours(tongue, text, &(range.start..end)) != Neighbour::Free;
        if after(text, end) == Some('-') || part_of_a_name {
            return None;
        }
    }
    Some(range.start..end)
}

/// The letters that go on behind a place in a text.
fn word_after(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())]
}

/// 黄河南岸 is no 河南, 教育部门 no 教育部, 银行业 no bank.
fn is_free_in_chinese(text: &str, range: &Range<usize>) -> bool {
    let name = &text[range.clone()];
    let next = after(text, range.end).unwrap_or(' ');
    let shore = name.ends_with(['南', '北', '东', '西']) && "岸侧麓坡".contains(next);
    let department = name.ends_with('部') && "门分署".contains(next);
    let trade = name.ends_with("银行") && next == '业';
    !shore && !department && !trade
}

/// 東京大学 and 中国地方 are other names; 米国政府 and 東京都内 are not.
fn is_free_in_japanese(text: &str, range: &Range<usize>) -> bool {
    let name = &text[range.clone()];
    let (last, next) = (before(text, range.start), after(text, range.end));
    let kana = name.starts_with(is_kana) && last.is_some_and(|c| is_kana(c) && !('\u{3041}'..='\u{309F}').contains(&c));
    let katakana_after =
        name.ends_with(is_kana) && next.is_some_and(|c| ('\u{30A0}'..='\u{30FF}').contains(&c) && c != '・');
    let han_before = name.starts_with(is_han) && last.is_some_and(is_han);
    let han_after = next.is_some_and(|c| is_han(c) && !"政側内首外人製軍".contains(c));
    !kana && !katakana_after && !han_before && !han_after
}

/// The particles that Korean hangs on a noun, and what else stands behind a name as if it were one.
pub(super) fn is_particle(rest: &str) -> bool {
    const MORE: [&str; 22] = [
        "에서도",
        "에도",
        "에는",
        "에선",
        "이다",
        "보다",
        "처럼",
        "와의",
        "과의",
        "산",
        "측",
        "측은",
        "이라고",
        "라고",
        "이나",
        "나",
        "에서의",
        "로부터",
        "으로부터",
        "정부",
        "정부가",
        "정부는",
    ];
    rest.is_empty() || korean_particles().chain(MORE).any(|particle| particle == rest) || !rest.starts_with(is_hangul)
}
