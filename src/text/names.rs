//! People's names in the formulas of the press: `记者A、B 通讯员C`, `A and B, Staff Writer`, `A B 기자`.
//! Never a search for names in running text.

use super::chars::{is_arabic, is_han, is_hangul};
use super::press::is_press;
use regex::Regex;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that stand before a reporter's name.
const ROLE: &str =
    "(?:特约|特派|驻外|见习|实习|首席|全媒体|本报|本网|本台|参与|文字|摄影)?(?:记者|記者|通讯员|通訊員|实习生|實習生)";

/// The Chinese names in a list such as `记者A、B 通讯员C` or `A B`; what stands before the first role word is a paper.
pub fn han_names(list: &str) -> Vec<String> {
    static ROLES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!("{ROLE}[:：]?")).ok());
    let Some(roles) = ROLES.as_ref() else { return Vec::new() };
    let named = roles.find(list).map_or(list, |m| &list[m.end()..]);
    let spaced = roles.replace_all(named, "、");
    let mut out: Vec<String> = Vec::new();
    for part in spaced.split(['、', ',', '，', ';', '；', '/', ' ', '\u{3000}', '\u{a0}', '|']) {
        // 王与点 holds a joining word; it joins only where both sides are names.
        let joined: Vec<&str> = part.split(['和', '与']).collect();
        let people = if joined.iter().all(|n| is_han_name(n)) { joined } else { vec![part] };
        for name in people.into_iter().filter(|n| is_han_name(n)) {
            if !out.iter().any(|n| n == name) {
                out.push(name.to_string());
            }
        }
    }
    out
}

/// Two to four Han characters, or a foreign name with its dot: 让·莫兰.
pub fn is_han_name(name: &str) -> bool {
    let count = name.chars().count();
    let dotted = name.contains('·');
    name.chars().all(|c| is_han(c) || c == '·')
        && (2..=if dotted { 16 } else { 4 }).contains(&count)
        && !name.starts_with('·')
        && !name.ends_with('·')
        && !is_press(name)
}

/// A Chinese name that begins with one of the common surnames, which together nine people in ten bear.
pub fn is_surnamed(name: &str) -> bool {
    const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭許韓馮鄧蕭葉蘇魏呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯風风乔温康施文牛樊葛邢安齐易伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳上官诸葛司马";
    is_han_name(name) && name.chars().count() <= 3 && name.starts_with(|c| SURNAMES.contains(c))
}

/// The Korean names before 기자.
pub fn hangul_names(list: &str) -> Vec<String> {
    const OFFICES: &[&str] =
        &["기자", "인턴", "수습", "객원", "선임", "특파원", "통신원", "인턴기자", "선임기자", "사진기자"];
    let parts = list.split([' ', ',', '·', '、']).map(str::trim);
    let name = |p: &&str| (2..=4).contains(&p.chars().count()) && p.chars().all(is_hangul);
    parts.filter(name).filter(|p| !OFFICES.contains(p)).map(str::to_string).collect()
}

/// Names in Latin or Cyrillic letters: `A B and C D, Staff Writer`. What is no name of two to five words is left out.
pub fn spaced_names(list: &str) -> Vec<String> {
    static JOIN: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?i)\s*,\s*|\s*&\s*|\s+(?:and|und|et|y|e|и|with|mit|avec|con|com)\s+").ok());
    let Some(join) = JOIN.as_ref() else { return Vec::new() };
    join.split(list).map(str::trim).filter(|p| is_spaced_name(p)).map(str::to_string).collect()
}

/// The Arabic names in a list: a و that begins a word joins two names where each has two words.
pub fn arabic_names(list: &str) -> Vec<String> {
    if let Some((at, _)) = list.match_indices(" و").find(|(at, _)| {
        let right = &list[at + " و".len()..];
        is_arabic_name(&list[..*at]) && right.split_whitespace().count() > 1
    }) {
        let mut names = arabic_names(&list[..at]);
        names.extend(arabic_names(&list[at + " و".len()..]));
        return names;
    }
    Some(list.trim()).filter(|name| is_arabic_name(name)).map(str::to_string).into_iter().collect()
}

/// Two to four words in Arabic letters, the first no institution.
pub fn is_arabic_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let letter = |c: char| is_arabic(c) || matches!(c, '\u{64B}'..='\u{652}' | '\u{640}');
    (2..=4).contains(&words.len())
        && name.chars().all(|c| letter(c) || c == ' ')
        && !words.first().is_some_and(|word| WORDS.has("institutions", word))
        && !is_press(name)
}

/// Two to five words with capitals, none of them an office, an institution or an agency.
pub fn is_spaced_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    // d'Aubrac, dell'Orto: what stands behind the apostrophe counts.
    let elided = |w: &str| w.split_once(['\'', '’']).is_some_and(|(_, rest)| rest.starts_with(char::is_uppercase));
    let capital = |w: &&str| w.starts_with(char::is_uppercase) || elided(w);
    let letters = |w: &&str| w.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'));
    let first = words.first().map_or(String::new(), |w| w.to_lowercase());
    let is_other = |w: &str| WORDS.has("offices", w) || WORDS.has("institutions", w);
    (2..=5).contains(&words.len())
        && words.iter().all(letters)
        && words.iter().all(|w| capital(w) || WORDS.has("particles", w))
        && words.iter().filter(|w| capital(w)).count() >= 2
        && !(words.len() == 2 && WORDS.has("articles", &first))
        && !words.iter().any(|w| is_other(&w.to_lowercase()))
        && !is_press(name)
}

/// Words by what they do in or instead of names.
struct Words(Vec<(&'static str, HashSet<&'static str>)>);

impl Words {
    fn has(&self, kind: &str, word: &str) -> bool {
        self.0.iter().any(|(name, words)| *name == kind && words.contains(word))
    }
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let rows = include_str!("tables/name_words.tsv").lines().filter_map(|line| line.split_once('\t'));
    Words(rows.map(|(kind, words)| (kind, words.split(' ').collect())).collect())
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[String], expected: &[&str]) {
        assert_eq!(names, expected);
    }

    #[test]
    fn chinese_lists_are_split_at_roles_and_marks() {
        check(&han_names("记者林知夏、方远"), &["林知夏", "方远"]);
        check(&han_names("记者 林知夏 通讯员方远"), &["林知夏", "方远"]);
        check(&han_names("云报·云网记者 林知夏"), &["林知夏"]);
        check(&han_names("林知夏 方远"), &["林知夏", "方远"]);
        check(&han_names("记者林知夏和方远"), &["林知夏", "方远"]);
    }

    #[test]
    fn a_name_with_a_joining_word_in_it_stays_whole() {
        check(&han_names("记者方远、王与林"), &["方远", "王与林"]);
    }

    #[test]
    fn papers_and_sentences_are_no_names() {
        check(&han_names("记者站搬了新家"), &[]);
        check(&han_names("新华社"), &[]);
    }

    #[test]
    fn korean_names_stand_before_their_role() {
        check(&hangul_names("한가람 윤슬기 기자"), &["한가람", "윤슬기"]);
    }

    #[test]
    fn spaced_names_lose_offices_and_places() {
        check(&spaced_names("Anna Maria O'Hara and Lee Chen, Staff Writer"), &["Anna Maria O'Hara", "Lee Chen"]);
        check(&spaced_names("Jens von der Heide und Ute Kamp, Bremen"), &["Jens von der Heide", "Ute Kamp"]);
        check(&spaced_names("Associated Press, the town hall"), &[]);
        check(&spaced_names("Luc d'Aubrac et Le Courrier"), &["Luc d'Aubrac"]);
        check(&spaced_names("Comune di Genova, Anna Neri"), &["Anna Neri"]);
    }

    #[test]
    fn a_joining_letter_parts_two_arabic_names_and_no_name_of_one() {
        check(&arabic_names("سامر علي وليلى حداد"), &["سامر علي", "ليلى حداد"]);
        check(&arabic_names("سامر علي وليد"), &["سامر علي وليد"]);
        check(&arabic_names("بلدية مسقط"), &[]);
        check(&arabic_names("رويترز"), &[]);
    }
}
