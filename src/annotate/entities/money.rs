//! Sums with their currency, and shares in per cent.
//! Never a currency that the page leaves open: `pesos` of no known country have none.

use super::found::{Found, after, before, is_whole};
use super::gazetteer::is_particle;
use super::numbers::{Amount, Point, read_east_asian};
use crate::annotate::tongue::{Tongue, any_of, rows};
use crate::model::{EntityKind, EntityMethod};
use crate::text::dates::digit;
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

/// Signs and codes that stand in every language.
const SYMBOLS: &str = include_str!("../symbols.tsv");
/// Family, country, currency.
const REGIONS: &str = include_str!("../currency_regions.tsv");
/// Digits with their signs; groups of three may be parted by a space.
const NUMBER: &str = r"[0-9٠-٩]{1,3}(?:[.,'’\x{a0}\x{202f} ][0-9]{3})+(?:[.,][0-9]{1,4})?|[0-9٠-٩]+(?:[.,٫][0-9٠-٩]+)?";
const EAST_ASIAN_NUMBER: &str = r"[0-9一二三四五六七八九两十][0-9.,零〇一二三四五六七八九两十百千万亿兆億십백천만억조多余여]*(?: [0-9.,]+[십백천만억조]+)*";

/// Where a page comes from, for the currencies that several countries call by one name.
#[derive(Debug, Clone, Default)]
pub(in crate::annotate) struct Region {
    /// ISO 3166-1, upper case.
    pub country: Option<String>,
    /// Chinese in Traditional characters.
    pub traditional: bool,
}

/// Sums of money.
pub(super) fn find(tongue: Tongue, text: &str, region: &Region) -> Vec<Found> {
    let read = |c: Captures<'_>| sum(tongue, text, &c, region);
    forms(tongue).iter().flat_map(|form| form.captures_iter(text).filter_map(read)).collect()
}

/// Shares: 8.5%, 8,5 Prozent, 百分之八.
pub(super) fn find_shares(tongue: Tongue, text: &str) -> Vec<Found> {
    static FORM: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let words = "%|％|٪|percent|per cent|Prozent|pour cent|por ciento|por cento|per cento|процентов|процента|процент|パーセント|퍼센트|في المئة|في المائة|بالمئة|بالمائة";
        Regex::new(&format!(r"(?:(?P<number>{NUMBER})[\s\x{{a0}}\x{{202f}}]?(?:{words}))|(?:百分之(?P<han>[0-9.零〇一二三四五六七八九十百]+))")).ok()
    });
    let share = |c: Captures<'_>| {
        let range = c.get(0)?.range();
        let amount = match (c.name("number"), c.name("han")) {
            (Some(number), _) => Amount::read(number.as_str(), point(tongue))?,
            (None, han) => read_east_asian(han?.as_str())?,
        };
        if !is_number_start(text, range.start) || !is_whole(text, &range) && range_ends_in_letter(text, &range) {
            return None;
        }
        let mut found = Found::new(EntityKind::Percent, range, EntityMethod::Pattern).normal(format!("{amount} %"));
        found.amount = Some(amount.to_string());
        Some(found)
    };
    FORM.iter().flat_map(|form| form.captures_iter(text).filter_map(share)).collect()
}

/// A word of per cent must be whole where words are parted; a sign needs nothing.
fn range_ends_in_letter(text: &str, range: &Range<usize>) -> bool {
    before(text, range.end).is_some_and(|c| c.is_alphabetic() && !crate::text::chars::is_cjk(c))
}

fn point(tongue: Tongue) -> Point {
    use Tongue::{De, Es, Fr, It, Pt, Ru};
    if matches!(tongue, De | Es | Fr | It | Pt | Ru) { Point::Comma } else { Point::Dot }
}

fn forms(tongue: Tongue) -> &'static [Regex] {
    static ALL: [OnceLock<Vec<Regex>>; 11] = [const { OnceLock::new() }; 11];
    let build = || {
        let words = any_of(rows(tongue.tables().currencies).flat_map(|(_, words)| words.split('|')));
        let signs = any_of(rows(SYMBOLS).flat_map(|(_, words)| words.split('|')));
        let scales = any_of(rows(tongue.tables().scales).flat_map(|(_, words)| words.split('|')));
        let gap = r"[\s\x{a0}\x{202f}]";
        let counted = if scales.is_empty() { String::new() } else { format!(r"(?:(?:{gap}|-)?(?P<scale>{scales}))?") };
        let number = format!("(?P<number>{NUMBER})");
        let mut forms = vec![
            format!(r"(?P<sign>{signs}){gap}?{number}{counted}"),
            format!(r"{number}{counted}{gap}?(?:de |d['’]|di )?(?P<sign>{words}|{signs})"),
        ];
        if tongue.is_east_asian() {
            let number = format!("(?P<number>{EAST_ASIAN_NUMBER})");
            forms = vec![format!(r"(?P<sign>{signs}) ?{number}"), format!(r"{number} ?(?P<sign>{words}|{signs})")];
        }
        forms.iter().filter_map(|form| Regex::new(form).ok()).collect()
    };
    ALL[tongue as usize].get_or_init(build)
}

fn sum(tongue: Tongue, text: &str, c: &Captures<'_>, region: &Region) -> Option<Found> {
    let range = c.get(0)?.range();
    let number = c.name("number")?.as_str();
    let amount = if tongue.is_east_asian() { read_east_asian(number)? } else { Amount::read(number, point(tongue))? };
    let scale = c.name("scale").map(|scale| power(tongue, scale.as_str()));
    let amount = amount.shifted(scale.unwrap_or(0))?;
    let sign = c.name("sign")?.as_str();
    if !is_number_start(text, range.start) || !ends_well(tongue, text, &range) || is_idle(tongue, number) {
        return None;
    }
    let currency = currency(tongue, sign, region);
    let normal = currency.map_or(format!("{amount} {sign}"), |code| format!("{amount} {code}"));
    let mut found = Found::new(EntityKind::Money, range, EntityMethod::Pattern).normal(normal);
    (found.amount, found.currency) = (Some(amount.to_string()), currency);
    Some(found)
}

/// 元 after a bare 一 or 二 is the 元 of 一元论.
fn is_idle(tongue: Tongue, number: &str) -> bool {
    tongue == Tongue::Zh && number.chars().count() == 1 && !number.starts_with(|c| digit(c).is_some() || c == '十')
}

/// Not in the middle of a number or word.
fn is_number_start(text: &str, at: usize) -> bool {
    let last = before(text, at);
    let glued = last.is_some_and(|c| digit(c).is_some() || c.is_alphabetic() && !crate::text::chars::is_cjk(c));
    let decimal = last.is_some_and(|c| matches!(c, '.' | ','))
        && text[..at].chars().rev().nth(1).is_some_and(|c| digit(c).is_some());
    let counted = last.is_some_and(|c| "零一二三四五六七八九十百千万亿数几".contains(c));
    !glued && !decimal && !counted
}

fn ends_well(tongue: Tongue, text: &str, range: &Range<usize>) -> bool {
    let next = after(text, range.end).unwrap_or(' ');
    let word = before(text, range.end).is_some_and(char::is_alphabetic);
    match tongue {
        Tongue::Zh => !(text[range.clone()].ends_with('元') && "素旦宵月年老首帅件朝代宇气凶勋音论化".contains(next)),
        Tongue::Ja => !"安高卓相".contains(next),
        Tongue::Ko if word => {
            let rest = &text[range.end..];
            is_particle(&rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())])
        }
        _ => !(word && next.is_alphanumeric()),
    }
}

fn power(tongue: Tongue, scale: &str) -> u32 {
    let row = rows(tongue.tables().scales).find(|(_, words)| words.split('|').any(|word| word == scale));
    row.and_then(|(power, _)| power.parse().ok()).unwrap_or(0)
}

fn currency(tongue: Tongue, sign: &str, region: &Region) -> Option<&'static str> {
    let mut all = rows(tongue.tables().currencies).chain(rows(SYMBOLS));
    let (code, _) = all.find(|(_, words)| words.split('|').any(|word| word == sign))?;
    match code.strip_prefix('?') {
        None => Some(code),
        Some(family) => of_family(tongue, family, region),
    }
}

/// The currency that a family's name means here: of the page's country, else of the language where it has but one.
fn of_family(tongue: Tongue, family: &str, region: &Region) -> Option<&'static str> {
    let stated = REGIONS.lines().find_map(|row| {
        let mut parts = row.split('\t');
        let fits = parts.next() == Some(family) && parts.next() == region.country.as_deref();
        parts.next().filter(|_| fits)
    });
    let customary = match (family, tongue) {
        ("dollar", _) => Some("USD"),
        ("yuan", _) if !region.traditional => Some("CNY"),
        ("yen", Tongue::Zh) => Some("CNY"),
        ("yen", Tongue::Ja) => Some("JPY"),
        _ => None,
    };
    // Simplified Chinese means its own 元 wherever it is read.
    let own = family == "yuan" && !region.traditional;
    if own { customary } else { stated.or(customary) }
}
