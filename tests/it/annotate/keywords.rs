//! Keywords: what comes again and again, never a stop word, a number or a piece of a word.
//! Never a sentence of somebody else's.

use super::entities::record;
use super::gazetteers::lines;
use copydesk::model::Record;

fn words(record: &Record) -> Vec<&str> {
    record.keywords.iter().map(|k| k.word.as_str()).collect()
}

fn first(lang: &str, paragraphs: &[&str], expected: &[&str]) {
    let record = record(lang, paragraphs);
    let words = words(&record);
    assert_eq!(words.iter().take(expected.len()).copied().collect::<Vec<_>>(), expected, "{words:?}");
}

#[test]
fn what_comes_often_is_the_subject() {
    first("zh", &["渡口起雾了,渡口的老船工把缆绳系好。", "缆绳旧了,渡口冷清。"], &["渡口", "缆绳"]);
    first("zh-TW", &["霧裡的燈塔沒有人,燈塔的門開著。", "老人說,燈塔已經舊了。"], &["燈塔"]);
    first(
        "en",
        &["The ferry left. A ferry waits for the lanterns.", "Ferries carry lanterns."],
        &["ferry", "lanterns"],
    );
    first(
        "de",
        &["Die Fähre fährt. Der Nebel liegt auf der Fähre.", "Im Nebel wartet die Fähre."],
        &["Fähre", "Nebel"],
    );
    first("ru", &["Паромщик ждал. У паромщика был фонарь.", "Паромщику нужен фонарь."], &["Паромщик", "фонарь"]);
    first("ja", &["灯台に霧が出た。灯台は古い。", "灯台へ行く人はいない。"], &["灯台"]);
    first("ko", &["등대가 낡았다. 등대는 섬에 있다.", "사람이 등대를 고쳤다."], &["등대"]);
    first("ar", &["المنارة قديمة جدا. رأى الناس المنارة.", "لا أحد في المنارة."], &["المنارة"]);
}

#[test]
fn a_piece_of_a_longer_word_is_none() {
    let record = record("zh", &["自贸港开放,自贸港封关。", "自贸港建设,自贸港招商。"]);
    assert_eq!(words(&record).first(), Some(&"自贸港"));
    assert!(!words(&record).contains(&"贸港") && !words(&record).contains(&"自贸"), "{:?}", words(&record));
}

#[test]
fn a_piece_left_by_a_joint_is_none() {
    let record = record("zh", &["渡口经济学讲渡口,渡口经济学好。", "综合立体交通好,综合立体交通快。"]);
    for piece in ["济学", "综合立体交"] {
        assert!(!words(&record).contains(&piece), "{:?}", words(&record));
    }
    assert!(words(&record).contains(&"渡口"));
}

#[test]
fn no_stop_word_of_any_list_is_a_keyword() {
    for lang in ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh"] {
        let list = lines(&format!("{lang}/stop_words.txt"));
        assert!(list.len() > 80, "{lang}");
        for part in list.chunks(60) {
            let separator = if lang == "zh" || lang == "ja" { "、" } else { ", " };
            let text = part.join(separator);
            let record = record(lang, &[&text, &format!("{text}."), &text.replace(", ", " , ")]);
            let met: Vec<_> = words(&record).into_iter().filter(|w| list.contains(&w.to_lowercase())).collect();
            assert!(met.is_empty(), "{lang}: {met:?}");
        }
    }
}

#[test]
fn captions_datelines_and_numbers_give_none() {
    let record = record(
        "zh",
        &[
            "新华社青渡7月9日电 渡口起雾了,渡口很静。",
            "柿子红了。林知夏 摄",
            "柿子熟了。林知夏 摄",
            "2025 2025 2025 渡口。",
        ],
    );
    assert!(
        words(&record).iter().all(|w| !w.contains("柿子") && !w.contains("新华") && !w.contains('2')),
        "{:?}",
        words(&record)
    );
    assert!(words(&record).contains(&"渡口"));
}

#[test]
fn scores_fall_from_one_and_words_are_ten_at_most() {
    let kinds = ["ing", "let", "wood", "man", "ton", "dale"];
    let text = kinds.map(|k| format!("lamp{k} buoy{k} rope{k} quay quay")).join(" ");
    let record = record("en", &[&text, &text]);
    let scores: Vec<f64> = record.keywords.iter().map(|k| k.score).collect();
    assert!(scores.len() <= 10 && (scores[0] - 1.0).abs() < 1e-9, "{scores:?}");
    assert!(scores.windows(2).all(|w| w[0] >= w[1]) && scores.iter().all(|s| *s > 0.0), "{scores:?}");
}
