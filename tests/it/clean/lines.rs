//! Lone lines through the reading rule and the normal forms.
//! Never a text that is not our own.

use super::{kinds, line};
use copydesk::clean::{LineContext, clean_line, edits};
use copydesk::model::{EditKind, Lang, Noise, NoteKind};

fn check(text: &str, expected: &str) {
    let block = line(text, Noise::Noisy);
    assert_eq!(block.text, expected);
    assert_eq!(edits::undo(&block.text, &block.edits), text);
}

fn stays(text: &str) {
    check(text, text);
}

#[test]
fn pinyin_after_han_is_removed() {
    check("海南(hǎinán)洋浦", "海南洋浦");
    check("村口(cūnkǒu)的渡船(dùchuán)。", "村口的渡船。");
}

#[test]
fn every_way_to_write_a_reading_is_known() {
    check("渡口（dùkǒu）", "渡口");
    check("渡口(du4kou3)", "渡口");
    check("渡口(dukou)", "渡口");
    check("渡口(du\u{300}ko\u{30C}u)", "渡口");
    check("港(ɡǎnɡ)", "港");
    check("渡口(dù kǒu)", "渡口");
    check("西安(xī'ān)", "西安");
    check("旅途(lv3tu2)", "旅途");
    check("好(hăo)", "好");
}

#[test]
fn a_reading_inside_a_parenthesis_goes_first() {
    check("渡船(老人(lǎorén)的)", "渡船(老人的)");
    check("三道桥(qiáo)(青渡)", "三道桥(青渡)");
}

#[test]
fn other_parentheses_stay() {
    stays("氧气(O2)和五公斤(kg)");
    stays("林安(Lin An)开了新店");
    stays("“彳亍”(chìchù)二字");
    stays("她(右二)说");
    stays("图(甲)");
    stays("3(sān)");
    stays("海南(nánhǎi)");
}

#[test]
fn an_unbalanced_parenthesis_harms_nothing() {
    stays("渡口(dùkǒu");
    stays("渡口dùkǒu)");
    check("渡口((dùkǒu)", "渡口((dùkǒu)");
    stays("");
}

#[test]
fn notes_say_what_stood_where() {
    let block = line("在渡口(dùkǒu)等船(chuán)。", Noise::Noisy);
    let notes: Vec<_> =
        block.notes.iter().map(|n| (n.offset, n.surface.as_str(), n.value.as_str(), n.raw.as_str())).collect();
    assert_eq!(notes, [(1, "渡口", "dùkǒu", "(dùkǒu)"), (4, "船", "chuán", "(chuán)")]);
    assert_eq!(kinds(&block), [NoteKind::Pinyin; 2]);
}

#[test]
fn the_value_of_a_note_is_nfc() {
    let block = line("船（chua\u{301}n）", Noise::Noisy);
    assert_eq!((block.notes[0].value.as_str(), block.notes[0].raw.as_str()), ("chuán", "（chuán）"));
}

#[test]
fn a_gloss_in_clean_text_stays_and_is_noted() {
    let block = line("老街叫鼋(yuán)头街", Noise::Clean);
    assert_eq!(block.text, "老街叫鼋(yuán)头街");
    assert_eq!(kinds(&block), [NoteKind::Gloss]);
    assert_eq!(block.notes[0].offset, 3);
}

#[test]
fn a_line_alone_is_judged_by_itself() {
    let alone = |text: &str| clean_line(text, LineContext::default()).text;
    assert_eq!(alone("渡口(dùkǒu)起雾"), "渡口(dùkǒu)起雾");
    assert_eq!(alone("渡口(dùkǒu)起雾(qǐwù),老人(lǎorén)等在柳树下不说话"), "渡口起雾,老人等在柳树下不说话");
}

#[test]
fn readings_are_looked_for_in_chinese_only() {
    let context = LineContext { noise: Some(Noise::Noisy), lang: Lang::parse("ja") };
    assert_eq!(clean_line("東京(dōngjīng)", context).text, "東京(dōngjīng)");
}

#[test]
fn teaching_material_keeps_its_readings_as_reader_notes() {
    let block = line("渡口(dùkǒu)", Noise::Reader);
    assert_eq!(block.text, "渡口");
    assert_eq!(kinds(&block), [NoteKind::Reader]);
}

#[test]
fn debris_of_damaged_bytes_goes() {
    check("今日?qǐng)开工", "今日开工");
    check("今日?qǐng)?bào)开工", "今日开工");
    check("地區^(qū)別", "地區別");
    stays("真的?好)");
    stays("二的三次方是2^(san)");
    assert_eq!(line("今日?qǐng)开工", Noise::Clean).text, "今日?qǐng)开工");
}

#[test]
fn unseen_characters_widths_and_accents_are_put_right() {
    check("清\u{200B}早\u{2060}六点", "清早六点");
    check("第１２例Ａ股", "第12例A股");
    check("cafe\u{301}", "café");
    check("⼤⼈", "大人");
    check("ｶﾞｽ", "ガス");
    check("｢霧｣｡", "「霧」。");
    check("⻰和⻢", "龙和马");
    check("\u{F900}\u{FA10}", "豈塚");
    check("雾\u{FE0F}散\u{E0041}\u{E007F}了\u{FFFC}", "雾散了");
    check("雾\u{202B}散\u{2069}了", "雾散了");
    stays("שלום\u{200F}, ok");
    stays("❤\u{FE0F} 🏴\u{E0067}\u{E0062}\u{E007F}");
    stays("①㎡½，。（）");
    stays("می\u{200C}خواهم");
    stays("👩\u{200D}🚀");
}

#[test]
fn escapes_and_tags_left_in_a_line_go() {
    check("雾&nbsp;散&amp;了", "雾 散&了");
    check("\\u003cb\\u003e雾\\u003c/b\\u003e散了", "雾散了");
    check("雾散了。x0dx0a船开了。", "雾散了。\n船开了。");
    check("/p>雾散了</strong>。", "雾散了。");
    check("海&#8203;南(h&#462;in&#225;n)", "海南");
    stays("The <p> tag opens, R&D goes on; a < b > c");
}

#[test]
fn every_edit_names_its_rule_and_what_stood_there() {
    let block = line(" 渡\u{200B}口(dùkǒu)１ ", Noise::Noisy);
    let edits: Vec<_> =
        block.edits.iter().map(|e| (e.rule, e.original.as_str(), e.replacement.as_str(), e.kind)).collect();
    assert_eq!(
        edits,
        [
            ("text.blank", " ", "", EditKind::Cut),
            ("text.invisible", "\u{200B}", "", EditKind::Cut),
            ("zh.pinyin", "(dùkǒu)", "", EditKind::Cut),
            ("text.width", "１", "1", EditKind::Fold),
            ("text.blank", " ", "", EditKind::Cut),
        ]
    );
}
