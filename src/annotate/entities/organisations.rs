//! Organisations by the words their names are made with: 有限公司, GmbH, University of.
//! Never a kind of organisation: 中国公司 and 地方銀行 are nobody in particular.

use super::found::{Found, after, before, is_whole};
use super::gazetteer::is_particle;
use crate::annotate::tongue::{Tongue, entries};
use crate::model::{EntityKind, EntityMethod};
use crate::text::chars::is_han;
use regex::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// What Chinese organisations' names end with, the longest of each kind first.
const ENDINGS: &str = include_str!("../zh/organisation_endings.txt");
/// Between the place at its head and the ending, a Chinese name has at most so many characters.
const MIDDLE: usize = 12;
/// Characters of sentences, not of names.
const LOOSE: &str =
    "的了在是和与等将对向为从到把被及或称说指年月日时这那该各多家所有名每其某个座内外最近超一二三四五六七八九十";

/// Organisations that no list names; `places` are what the lists found.
pub(super) fn find(tongue: Tongue, text: &str, listed: &[Found]) -> Vec<Found> {
    match tongue {
        Tongue::Zh => chinese(text, listed),
        _ => by_forms(tongue, text),
    }
}

/// A place, some characters, an ending: 海南省气象台, 三亚某某有限公司.
fn chinese(text: &str, listed: &[Found]) -> Vec<Found> {
    let heads = listed.iter().filter(|f| f.kind == EntityKind::Place);
    let organisation = |place: &Found| {
        let country = place.normal.as_ref().is_some_and(|n| n.len() == 2);
        let end = place.range.end + chinese_tail(&text[place.range.end..], country)?;
        Some(Found::new(EntityKind::Organisation, place.range.start..end, EntityMethod::Pattern))
    };
    heads.filter_map(organisation).collect()
}

/// The length of the nearest ending behind a place, with what stands between.
fn chinese_tail(rest: &str, country: bool) -> Option<usize> {
    let mut between = 0;
    for (at, c) in rest.char_indices() {
        let ending = entries(ENDINGS).filter(|e| rest[at..].starts_with(e)).max_by_key(|e| e.len());
        if let Some(ending) = ending.filter(|e| is_named(e, between, country)) {
            let next = after(rest, at + ending.len()).unwrap_or(' ');
            if !"业生路们长区者议".contains(next) {
                return Some(at + ending.len());
            }
        }
        between += 1;
        if between > MIDDLE || !is_han(c) || LOOSE.contains(c) {
            return None;
        }
    }
    None
}

/// Whether so many characters before an ending make it a name: 中国政府 and 海南大学 do, 中国公司 does not.
fn is_named(ending: &str, between: usize, country: bool) -> bool {
    match ending {
        "政府" | "人民政府" => true,
        "公司" if country => false,
        "大学" | "气象台" | "气象局" | "公安局" | "博物馆" | "图书馆" | "银行" | "海关" => {
            between > 0 || !country
        }
        _ => between >= 2,
    }
}

fn own(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::En => &[
            r"(?:\p{Lu}[\p{L}'’.-]+ |& ){1,5}(?:Inc|Corp|Ltd|LLC|PLC|plc|Corporation|Limited)\.?",
            r"University of \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:University|Institute of Technology)",
            r"(?:Ministry|Department) of (?:the )?\p{Lu}\p{Ll}+(?:(?:,? and|,) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+){0,3}",
        ],
        Tongue::De => &[
            r"(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:GmbH(?: & Co\. KG)?|AG|SE|KGaA|e\.V\.)",
            r"(?:Universität|TU|Hochschule|Uniklinik|Universitätsklinikum) \p{Lu}[\p{L}-]+",
            r"Bundesministerium (?:für|der|des) \p{Lu}\p{L}+(?:(?:,| und) \p{Lu}\p{L}+)*",
            r"(?:Außen|Innen|Finanz|Verteidigungs|Wirtschafts|Gesundheits|Justiz|Umwelt|Verkehrs)ministeriums?",
        ],
        Tongue::Fr => &[
            r"(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:SAS|SARL|S\.A\.)",
            r"[Uu]niversité (?:de |d['’]|du )\p{Lu}[\p{L}-]+",
            r"[Mm]inistère (?:de la |de l['’]|du |des )\p{Lu}[\p{L}-]+(?: (?:étrangères|sociales|publics?|nationale|intérieure))?(?: et (?:de la |de l['’]|du |des )\p{Lu}[\p{L}-]+)?",
        ],
        Tongue::Es => &[
            r"(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:S\.A\.|S\.L\.)",
            r"Universidad de \p{Lu}[\p{L}-]+|Universidad (?:Complutense|Autónoma|Politécnica|Nacional)(?: del? (?:la )?\p{Lu}[\p{L}-]+)?",
            r"Ministerio de (?:la )?\p{Lu}\p{L}+(?: (?:y )?\p{Lu}\p{L}+)*",
        ],
        Tongue::It => &[
            r"(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:S\.p\.A\.|SpA|Spa|S\.r\.l\.|Srl)",
            r"[Uu]niversità di \p{Lu}[\p{L}-]+",
            r"[Mm]inistero (?:dell['’]|della |del |degli |delle )\p{Lu}\p{L}+(?: (?:e |di |ed )?\p{Lu}\p{L}+)*",
        ],
        Tongue::Pt => &[
            r"(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:S\.A\.|S/A|Lda\.?|Ltda\.?)",
            r"Universidade (?:de |do |da |Federal d[eao] |Estadual d[eao] )\p{Lu}[\p{L}-]+",
            r"Ministério d(?:a|o|as|os|e) \p{Lu}\p{L}+(?: (?:e )?\p{Lu}\p{L}+)*",
        ],
        Tongue::Ru => &[r"(?:ООО|ОАО|ПАО|ЗАО|АО) «[^«»\n]{2,40}»", r"(?:МГУ|СПбГУ|МГИМО|РАН)"],
        Tongue::Ja => {
            &[r"\p{Han}{2,8}(?:大学|新聞社|電力)|株式会社[\p{Katakana}ー]{2,16}|[\p{Katakana}ー]{3,16}株式会社"]
        }
        Tongue::Ko => &[r"\p{Hangul}{2,8}(?:대학교|공사|재단)|㈜\p{Hangul}{2,10}"],
        Tongue::Ar => &[
            r"جامعة (?:الدول العربية|القاهرة|الأزهر|بغداد|دمشق|الملك سعود|عين شمس)|وزارة (?:الخارجية|الداخلية|الدفاع|الصحة|المالية|العدل|الزراعة|الطاقة|الاقتصاد)",
        ],
        Tongue::Zh => &[],
    }
}

fn by_forms(tongue: Tongue, text: &str) -> Vec<Found> {
    static ALL: [OnceLock<Vec<Regex>>; 11] = [const { OnceLock::new() }; 11];
    let forms = ALL[tongue as usize].get_or_init(|| own(tongue).iter().filter_map(|f| Regex::new(f).ok()).collect());
    let mut all = Vec::new();
    for m in forms.iter().flat_map(|form| form.find_iter(text)) {
        if let Some(range) = named(tongue, text, m.range()) {
            all.push(Found::new(EntityKind::Organisation, range, EntityMethod::Pattern));
        }
    }
    all
}

/// The stretch of a name alone: without the words of the sentence before it, and if it is one of a kind.
fn named(tongue: Tongue, text: &str, range: Range<usize>) -> Option<Range<usize>> {
    const KINDS: &[&str] =
        &["国立", "私立", "公立", "県立", "市立", "女子", "有力", "大手", "全国", "短期", "地元", "同じ"];
    let name = &text[range.clone()];
    match tongue {
        Tongue::Ja => {
            let glued = before(text, range.start).is_some_and(is_han) || after(text, range.end).is_some_and(is_han);
            let kind = KINDS.iter().any(|kind| name.starts_with(kind)) || name.starts_with(['各', '同', '両', '全']);
            (!glued && !kind).then_some(range)
        }
        Tongue::Ko => {
            let rest = &text[range.end..];
            let rest = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
            (!before(text, range.start).is_some_and(char::is_alphanumeric) && is_particle(rest)).then_some(range)
        }
        _ => {
            let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
            let goes_on = name.ends_with("University") && text[range.end..].starts_with(" of");
            let torn = name.starts_with('&') || text[..range.start].ends_with("& ") || goes_on;
            // The Hallam Ferry Ltd: the article is no part of it.
            let cut = super::words::is_common(tongue, first) && rest.contains(' ');
            let start = if cut { range.start + first.len() + 1 } else { range.start };
            let lone = super::words::is_common(tongue, first)
                && !cut
                && name.starts_with(char::is_uppercase)
                && !rest.is_empty()
                && !first.starts_with(['U', 'u', 'M', 'm', 'D']);
            (is_whole(text, &(start..range.end)) && !lone && !torn).then_some(start..range.end)
        }
    }
}
