//! Laws, their articles, and technical standards, by the forms in which they are cited.
//! Never a book: 《孙子兵法》 and 《看法》 are no laws.

use super::found::{Found, is_whole};
use super::words::is_common;
use crate::annotate::tongue::{Tongue, entries};
use crate::model::{EntityKind, EntityMethod};
use regex::Regex;
use std::sync::OnceLock;

/// Titles that end like a law's.
const NOT_LAWS: &str = include_str!("../zh/not_laws.txt");

/// Standards are cited alike in every language.
const STANDARDS: &[&str] = &[
    r"(?:GB|DB\d{2}|[A-Z]{2})/[TZ] ?\d{2,6}(?:\.\d{1,3})?(?:[-—]\d{4})?",
    r"GB ?\d{3,6}(?:\.\d{1,3})?(?:[-—]\d{4})?",
    r"(?:DIN EN |EN |DIN )?(?:ISO/IEC|ISO/TS|ISO|IEC)[ -]\d{4,6}(?:-\d{1,3})?(?::\d{4})?",
    r"(?:DIN EN|DIN|EN) \d{3,6}(?:-\d{1,3})?(?::\d{4})?",
    r"IEEE (?:Std )?\d{3,5}(?:\.\d{1,3}[a-z]{0,2})?",
    r"RFC ?\d{3,5}",
    r"(?:ASTM|JIS|KS) [A-Z] ?\d{3,5}(?:[-:]\d{2,4})?",
    r"ГОСТ(?: Р)? \d{3,6}(?:\.\d{1,3})?(?:-\d{2,4})?",
];

/// Acts of the European Union, in the languages in Latin letters.
const UNION: &str = r"(?:Directive|Regulation|Decision|Richtlinie|Verordnung|Beschluss|directive|règlement|décision|Directiva|Reglamento|Decisión|direttiva|regolamento|Regolamento|Direttiva|Diretiva|Regulamento|Decisão) (?:(?:delegated |Implementing )?\((?:EU|EC|EEC|EG|EWG|UE|CE|CEE)\) (?:No |Nr\. |n[°º.o]+ )?\d{2,4}/\d{1,5}|\d{2,4}/\d{1,5}/(?:EU|EC|EEC|EG|EWG|UE|CE|CEE))";

/// The forms of each language.
fn own(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::De => &[
            r"(?:§§? ?\d+[a-z]?(?: (?:Abs\.|Absatz) ?\d+)?(?: (?:Satz|S\.|Nr\.) ?\d+)*|(?:Art\.|Artikel) ?\d+(?: (?:Abs\.|Absatz) ?\d+)?) (?:(?:der|des) )?(?:[A-ZÄÖÜ][a-zäöü]{0,5})?[A-ZÄÖÜ]{1,4}[A-Za-zäöü]{0,6}(?:G|B|O|V)",
            r"(?:§§? ?\d+[a-z]?(?: (?:Abs\.|Absatz) ?\d+)?|(?:Art\.|Artikel) ?\d+(?: (?:Abs\.|Absatz) ?\d+)?) (?:des )?(?:GG|BGB|StGB|StPO|ZPO|HGB|AO|Grundgesetzes|Strafgesetzbuches|Strafgesetzbuchs)",
        ],
        Tongue::En => &[
            r"(?:\p{Lu}[\p{L}'’-]+ (?:(?:and|of|for|the|on|to|in) )*){1,8}Act (?:of )?(?:1[89]|20)\d{2}",
            r"\d{1,2} U\.S\.C\. § ?\d{1,5}",
            r"Public Law \d{2,3}-\d{1,4}",
        ],
        Tongue::Fr => &[
            r"(?:loi|décret|ordonnance|arrêté)(?: organique)? n ?[°ºo]\.? ?\d{2,4}-\d{1,5}",
            r"articles? (?:[LRD]\. ?)?\d{1,4}(?:-\d{1,3})* du [Cc]ode (?:civil|pénal|du travail|de commerce|de procédure pénale|de la route|de l['’]environnement|de la santé publique)",
        ],
        Tongue::Es => &[r"(?:Ley(?: Orgánica)?|Real Decreto(?:-ley| Legislativo)?|Decreto) \d{1,4}/(?:19|20)\d{2}"],
        Tongue::It => &[
            r"(?:legge|decreto legislativo|decreto-legge|decreto legge|d\.lgs\.|d\.l\.) (?:n\. ?)?\d{1,4}(?:/| del )(?:19|20)\d{2}",
        ],
        Tongue::Pt => &[
            r"(?:Lei(?: Complementar| Orgânica)?|Decreto(?:-Lei)?|Medida Provisória) n\.?[º°o] ?\d{1,3}(?:\.\d{3})?(?:-[A-Z])?/(?:(?:19|20)\d{2}|\d{2})",
        ],
        Tongue::Ru => &[
            r"(?:[Фф]едеральн(?:ый|ого|ому|ом) закон(?:а|у|е|ом)? )?№ ?\d{1,4}-ФЗ",
            r"(?:ст\.|стать[яиею]) ?\d{1,3}(?:\.\d{1,2})? (?:УК|ГК|НК|ТК|УПК|КоАП)(?: РФ)?",
        ],
        Tongue::Zh => &[
            r"《[^《》\n]{2,40}(?:法|法典|条例|宪法|公约|条约|协定|章程|规定|办法|细则)(?:[（(][^《》()（）]{2,14}[）)])?》(?:第[一二三四五六七八九十百千零〇\d]{1,7}条(?:第[一二三四五六七八九十\d]{1,3}款)?)?",
        ],
        Tongue::Ja => &[
            r"(?:日本国)?憲法(?:第)?\d{1,3}条(?:\d{1,2}項)?",
            r"(?:刑法|民法|商法|会社法|刑事訴訟法|公職選挙法|道路交通法|労働基準法|金融商品取引法)(?:第?\d{1,3}条(?:の\d{1,2})?(?:\d{1,2}項)?)?",
            r"個人情報保護法|独占禁止法|政治資金規正法|食品衛生法|入管難民法|国家公務員法|生活保護法",
        ],
        Tongue::Ko => &[
            r"\p{Hangul}{1,10}법 제\d{1,3}조(?:의\d)?(?: ?제\d{1,2}항)?",
            r"국가보안법|공직선거법|중대재해처벌법|근로기준법|도로교통법|개인정보 ?보호법|자본시장법|형사소송법",
        ],
        Tongue::Ar => &[r"(?:القانون|قانون|المرسوم) رقم [0-9٠-٩]{1,4} لسنة [0-9٠-٩]{4}"],
    }
}

/// Laws and standards.
pub(super) fn find(tongue: Tongue, text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    for form in forms(tongue) {
        for m in form.find_iter(text).filter(|m| is_whole(text, &m.range()) || tongue.is_east_asian()) {
            if !is_book(m.as_str()) {
                let range = m.start() + sentence_head(tongue, m.as_str())..m.end();
                let normal = normal(&text[range.clone()]);
                all.push(Found::new(EntityKind::Law, range, EntityMethod::Pattern).normal(normal));
            }
        }
    }
    all
}

fn forms(tongue: Tongue) -> &'static [Regex] {
    static ALL: [OnceLock<Vec<Regex>>; 11] = [const { OnceLock::new() }; 11];
    let build = || {
        // A standard's letters may touch a Han character, but no other letter.
        let standards = STANDARDS.iter().map(|form| format!(r"(?:{form})"));
        let union = tongue.is_latin().then(|| UNION.to_string());
        let all = standards.chain(union).chain(own(tongue).iter().map(ToString::to_string));
        all.filter_map(|form| Regex::new(&form).ok()).collect()
    };
    ALL[tongue as usize].get_or_init(build)
}

/// The length of the sentence's words at the head of an English act's name: Under the Safe Ferries Act.
fn sentence_head(tongue: Tongue, citation: &str) -> usize {
    let mut head = 0;
    while let Some((first, _)) =
        citation[head..].split_once(' ').filter(|(w, _)| tongue == Tongue::En && is_common(tongue, w))
    {
        head += first.len() + 1;
    }
    head
}

/// A citation without what its language puts around it: 《刑法》第三条 is 刑法第三条.
fn normal(citation: &str) -> String {
    let plain: String = citation.chars().filter(|c| !matches!(c, '《' | '》')).collect();
    plain.replace(['\u{a0}', '\u{202f}'], " ")
}

/// A title in 《》 that ends like a law's but is none; short ones with 规定 and 办法 are none either.
fn is_book(citation: &str) -> bool {
    let Some(title) = citation.strip_prefix('《').and_then(|rest| rest.split(['》', '(', '（']).next()) else {
        return false;
    };
    let vague = ["规定", "办法", "细则", "章程"].iter().any(|end| title.ends_with(end));
    entries(NOT_LAWS).any(|end| title.ends_with(end)) || vague && title.chars().count() < 6
}
