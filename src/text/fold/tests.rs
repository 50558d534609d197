//! Tests of the folding: which texts become the same words.
//! Never a test of a database.

use super::*;

fn words(text: &str) -> String {
    Folded::of(text).text().to_string()
}

fn check(text: &str, folded: &str) {
    assert_eq!(words(text), folded, "{text}");
}

/// All these are found by each other.
fn check_same(texts: &[&str]) {
    for text in texts {
        assert_eq!(words(text), words(texts[0]), "{text} is not found by {}", texts[0]);
    }
}

#[test]
fn a_run_without_spaces_becomes_pairs_and_its_last_character() {
    check("自贸港", "自贸 贸港 港");
    check("港", "港");
    check("东京タワー", "东京 京タ タワ ワー ー");
    check("서울에서", "서울 울에 에서 서");
    check("ไทย", "ไท ทย ย");
}

#[test]
fn signs_part_runs_and_words() {
    check("海南，洋浦。", "海南 南 洋浦 浦");
    check("well-known: 3.5%", "well known 3 5");
    check("l’Italie d'oggi", "l italie d oggi");
    check("ジョン・スミス", "ジョ ョン ン スミ ミス ス");
    check("！？—…", "");
}

#[test]
fn scripts_part_each_other() {
    check("5G专网A股", "5g 专网 网 a 股");
    check("2025年7月7日", "2025 年 7 月 7 日");
}

#[test]
fn simplified_and_traditional_are_the_same() {
    check_same(&["海国银行", "海國銀行"]);
    check_same(&["东京", "東京"]);
    check_same(&["金", "⾦", "\u{F90A}"]);
}

#[test]
fn width_and_compatibility_forms_are_the_same() {
    check_same(&["ABC123", "ＡＢＣ１２３", "abc123"]);
    check_same(&["ガス", "ｶﾞｽ", "カ\u{3099}ス"]);
    check_same(&["ﬁn", "fin"]);
    check_same(&["한글", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"]);
}

#[test]
fn latin_and_greek_letters_lose_their_marks() {
    check_same(&["Élysée", "elysee", "E\u{301}LYSE\u{301}E"]);
    check_same(&["Straße", "strasse", "STRASSE", "STRAẞE"]);
    check_same(&["Łódź", "lodz"]);
    check_same(&["Ærø", "aero"]);
    check_same(&["São Paulo", "Sao PAULO"]);
    check_same(&["Việt Nam", "viet nam"]);
    check_same(&["Αθήνας", "ΑΘΗΝΑΣ", "αθηνας"]);
}

#[test]
fn the_four_turkish_i_are_one() {
    check_same(&["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"]);
}

#[test]
fn cyrillic_keeps_its_letters_and_loses_stress() {
    check_same(&["Ёлка", "елка", "ЕЛКА", "е\u{308}лка"]);
    check_same(&["за\u{301}мок", "замок"]);
    check_same(&["край", "КРАЙ", "краи\u{306}"]);
    assert_ne!(words("край"), words("краи"));
}

#[test]
fn arabic_loses_vowel_signs_tatweel_and_forms_of_alef() {
    check_same(&["محمد", "مُحَمَّد", "محـــمد"]);
    check_same(&["أحمد", "احمد", "إحمد", "آحمد", "ٱحمد"]);
    check_same(&["مستشفى", "مستشفي", "مستشفی"]);
    check_same(&["جامعة", "جامعه"]);
    check_same(&["١٢٣", "123", "۱۲۳"]);
    check_same(&["ﻻ", "لا"]);
}

#[test]
fn what_nobody_sees_parts_nothing() {
    check_same(&["copydesk", "copy\u{AD}desk", "copy\u{200B}desk", "\u{FEFF}copydesk"]);
    check_same(&["海南", "海\u{2060}南"]);
}

#[test]
fn vowel_signs_of_other_scripts_stay() {
    check("हिन्दी", "हिन्दी");
    assert_ne!(words("か"), words("が"));
}

#[test]
fn a_long_word_is_cut_alike_in_index_and_query() {
    let long = "x".repeat(LONGEST_WORD * 3);
    check(&long, &"x".repeat(LONGEST_WORD));
    check_same(&[&long, &"X".repeat(LONGEST_WORD * 2)]);
}

#[test]
fn each_word_knows_its_place_in_the_text() {
    let text = "Die Straße, 海南！ﬁn";
    let folded = Folded::of(text);
    let places: Vec<_> = folded.tokens().iter().map(|t| (folded.word(t), &text[t.source.clone()])).collect();
    assert_eq!(places, [("die", "Die"), ("strasse", "Straße"), ("海南", "海"), ("南", "南"), ("fin", "ﬁn")]);
}

/// What a word is made of is what the databases take for a part of a word: nothing of ASCII but letters and digits.
#[test]
fn a_folded_word_holds_no_sign_of_a_query_language() {
    // All scripts; beyond stand only private and invisible characters.
    for c in '\0'..='\u{323AF}' {
        let folded = Folded::of(&format!("a{c}b"));
        for word in folded.words() {
            let is_plain = |c: char| !c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit();
            assert!(!word.is_empty() && word.chars().all(is_plain), "{c:?} gives {word:?}");
            assert!(!word.contains(char::is_whitespace), "{c:?} gives {word:?}");
        }
    }
}
