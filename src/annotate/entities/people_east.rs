//! People in Japanese, Korean and Arabic: names that an office or a known name makes certain.
//! Never a name in the middle of a word.

use super::found::{Found, after, before};
use super::gazetteer::is_particle;
use crate::annotate::tongue::{Tongue, any_of, entries};
use crate::model::{EntityKind, EntityMethod};
use crate::text::chars::{is_han, is_hangul};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// People of a text.
pub(super) fn find(tongue: Tongue, text: &str) -> Vec<Found> {
    let (form, judge): (Option<&Regex>, Judge) = match tongue {
        Tongue::Ja => (JAPANESE.as_ref(), japanese),
        Tongue::Ko => (KOREAN.as_ref(), korean),
        Tongue::Ar => (ARABIC.as_ref(), arabic),
        _ => return Vec::new(),
    };
    let person = |c: Captures<'_>| {
        let name = c.name("name").or_else(|| c.name("foreign"))?;
        let role = c.name("role").map(|role| role.as_str().to_string());
        let found = Found::new(EntityKind::Person, name.range(), EntityMethod::Pattern).role(role);
        judge(text, &c).then_some(found)
    };
    form.iter().flat_map(|form| form.captures_iter(text).filter_map(person)).collect()
}

type Judge = fn(&str, &Captures<'_>) -> bool;

/// 山野一郎さん, 木下首相; ジョン・スミス氏.
static JAPANESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let surnames = any_of(entries(Tongue::Ja.tables().names));
    let roles = any_of(entries(Tongue::Ja.tables().roles));
    Regex::new(&format!(
        r"(?:(?P<name>(?:{surnames})(?:\p{{Han}}{{1,3}}?|[\p{{Hiragana}}\p{{Katakana}}]{{2,4}}?)??)|(?P<foreign>[\p{{Katakana}}ー]{{2,12}}(?:[・＝][\p{{Katakana}}ー]{{2,12}}){{1,3}}))(?:[（(][\p{{Hiragana}}\p{{Katakana}}ー・\d ]{{1,12}}[）)])?・?(?P<role>{roles})"
    ))
    .ok()
});

fn japanese(text: &str, c: &Captures<'_>) -> bool {
    let start = c.get(0).map_or(0, |m| m.start());
    let end = c.get(0).map_or(0, |m| m.end());
    let glued = before(text, start).is_some_and(|b| is_han(b) || ('\u{30A0}'..='\u{30FF}').contains(&b));
    // 代表 and 記者 also begin other words: 代表団, 記者会見.
    let word = c["role"].ends_with(is_han) && after(text, end).is_some_and(|a| "団会制的室席職選権".contains(a));
    !glued && !word
}

/// 홍길동 대통령, 김철수 씨.
static KOREAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let surnames = any_of(entries(Tongue::Ko.tables().names));
    let roles = any_of(entries(Tongue::Ko.tables().roles));
    Regex::new(&format!(r"(?P<name>(?:{surnames})\p{{Hangul}}{{2}}) (?:\p{{Hangul}}{{2,10}} )?(?P<role>{roles})")).ok()
});

fn korean(text: &str, c: &Captures<'_>) -> bool {
    let (start, end) = c.get(0).map_or((0, 0), |m| (m.start(), m.end()));
    let rest = &text[end..];
    let rest = &rest[..rest.find(|a: char| !is_hangul(a)).unwrap_or(rest.len())];
    // What ends like a noun with its particle is no name.
    let particle = c["name"].ends_with([
        '은', '는', '이', '가', '을', '를', '의', '에', '로', '한', '된', '할', '던', '인', '도', '과', '와',
    ]);
    !before(text, start).is_some_and(char::is_alphanumeric) && is_particle(rest) && !particle
}

/// A given name, then names that belong to one: أحمد أبو الغيط, محمد بن سلمان.
static ARABIC: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let given = any_of(entries(Tongue::Ar.tables().names));
    let roles = any_of(entries(Tongue::Ar.tables().roles));
    Regex::new(&format!(
        r"(?:(?P<role>{roles}) )?(?P<name>(?:{given}|عبد ال\p{{Arabic}}{{2,8}})(?: (?:{given}|بن|أبو|عبد ال\p{{Arabic}}{{2,8}})){{0,2}} (?:{given}|ال\p{{Arabic}}{{2,10}}))"
    ))
    .ok()
});

fn arabic(text: &str, c: &Captures<'_>) -> bool {
    let (start, end) = c.get(0).map_or((0, 0), |m| (m.start(), m.end()));
    !before(text, start).is_some_and(char::is_alphanumeric) && !after(text, end).is_some_and(char::is_alphanumeric)
}
