//! Where annotations stand in their blocks, and which year a dateline has, on whole pages in several languages.
//! Never a year out of nothing: a page without an explicit date gives none.

use copydesk::model::{CanonicalUrl, Page, Record};
use copydesk::pipeline::{Options, Refiner};

fn record(lang: &str, paragraphs: &[&str]) -> Record {
    let body: String = paragraphs.iter().map(|p| ["<p>", p, "</p>\n"].concat()).collect();
    let html = format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><title>–</title></head><body><article>{body}</article></body></html>"
    );
    let url = CanonicalUrl::parse("https://news.example/a/1").unwrap();
    let page = Page::from_text(url, html, "2026-03-01T00:00:00Z".parse().unwrap());
    Refiner::new(&Options::default()).refine(&page).unwrap()
}

/// The year of the dateline and the day of publication. What follows the dateline goes on for a while: a date in a line
/// of its own would be the page's.
fn check(lang: &str, paragraphs: &[&str], year: Option<i16>, published: Option<&str>) {
    let first = paragraphs[0].chars().skip(30).collect::<String>().repeat(4);
    let padded: Vec<String> = paragraphs[1..].iter().map(|p| format!("{p} {first}")).collect();
    let all: Vec<&str> = paragraphs[..1].iter().copied().chain(padded.iter().map(String::as_str)).collect();
    let record = record(lang, &all);
    let line = record.dateline.unwrap_or_else(|| panic!("no dateline in {}", paragraphs[0]));
    assert_eq!(line.year, year, "{}", paragraphs[0]);
    assert_eq!(record.published_on.map(|d| d.to_string()).as_deref(), published, "{}", paragraphs[0]);
}

const ZH: &str =
    "新华社青渡7月9日电(记者林知夏)渡口的雾散了,老人把船系在柳树下,等第一批赶集的人,河面上只剩下一条水痕。";
const EN: &str =
    "PORT ELLEN, July 9 (Reuters) - Fog closed the bay on Wednesday and kept every ferry at its pier until noon.";
const ES: &str =
    "Cádiz, 9 jul (EFE).- La niebla cerró el puerto el miércoles y dejó los barcos en el muelle hasta el mediodía.";
const RU: &str =
    "ПСКОВ, 9 июля. /ТАСС/. Туман закрыл залив в среду, и паромы простояли у причала до полудня, сообщили в порту.";
const AR: &str =
    "مسقط 9 يوليو تموز (رويترز) - أغلق الضباب الميناء يوم الأربعاء وبقيت العبارات على الرصيف حتى الظهر، بحسب الإدارة.";

#[test]
fn the_year_is_the_smallest_in_which_the_day_is_not_before_the_latest_explicit_date() {
    check("zh", &[ZH, "大桥于2025年3月5日开工,渡口从那天起每天只开两班船。"], Some(2025), Some("2025-07-09"));
    check("zh", &[ZH, "上一次停航是2024年8月1日,当时河水漫过了码头的石阶。"], Some(2025), Some("2025-07-09"));
    check(
        "en",
        &[EN, "The last closure, on 9 July 2024, had lasted for two days and a night."],
        Some(2024),
        Some("2024-07-09"),
    );
    check(
        "es",
        &[ES, "El último cierre, el 10 de julio de 2024, había durado dos días y una noche."],
        Some(2025),
        Some("2025-07-09"),
    );
    check(
        "ru",
        &[RU, "Прошлый раз порт закрывали 27 февраля 2025 года, тогда туман стоял два дня."],
        Some(2025),
        Some("2025-07-09"),
    );
    check(
        "ar",
        &[AR, "وكان الميناء قد أغلق آخر مرة في 3 مارس 2025 ليومين كاملين بسبب العاصفة."],
        Some(2025),
        Some("2025-07-09"),
    );
}

#[test]
fn without_an_explicit_date_there_is_no_year_in_any_language() {
    for (lang, line) in [("zh", ZH), ("en", EN), ("es", ES), ("ru", RU), ("ar", AR)] {
        check(lang, &[line], None, None);
        check(lang, &[line, "2024 / 9, 12.30 – 14.45, 3/4"], None, None);
    }
}

#[test]
fn a_date_that_was_yet_to_come_when_the_page_was_fetched_proves_nothing() {
    check("en", &[EN, "The new bridge is to open on 1 January 2031, the council said in a note."], None, None);
}

#[test]
fn a_leap_day_waits_for_a_leap_year() {
    let line = ZH.replace("7月9日", "2月29日");
    check("zh", &[&line, "大桥于2021年3月5日开工,渡口从那天起每天只开两班船。"], Some(2024), Some("2024-02-29"));
}

#[test]
fn a_year_of_the_dateline_itself_stands() {
    check(
        "pt",
        &[
            "Faro, 9 jul 2023 (Lusa) - O nevoeiro fechou o porto na quarta-feira e os barcos ficaram no cais até ao meio-dia.",
        ],
        Some(2023),
        Some("2023-07-09"),
    );
}

#[test]
fn the_offset_of_an_annotation_is_the_place_of_its_surface_in_characters() {
    let cases = [
        ("zh", "渡口(dùkǒu)的雾(wù)散(sàn)了,老人(lǎorén)把船系在柳树下,等第一批赶集的人,没有人说话。", 4),
        ("zh", "𠮷祥街的渡口(dùkǒu)、码头(mǎtóu)和石阶(shíjiē)都在雾里,老人把船系在柳树下,等第一批赶集的人。", 3),
        (
            "ja",
            "その<ruby>渡船<rt>とせん</rt></ruby>は霧(きり)の中で<ruby>鐘<rt>かね</rt></ruby>を鳴らし、老人は柳の木に船をつないだ。",
            3,
        ),
        ("ko", "나루(津)의 안개가 걷히고 노인은 배를 버드나무(柳)에 묶었다. 아무도 말을 하지 않았다고 한다.", 2),
        ("en", "The café’s owner, Lin Zhixia (林知夏), opened late because the ferry was kept at its pier by fog.", 1),
    ];
    for (lang, paragraph, count) in cases {
        let record = record(lang, &[paragraph]);
        assert_eq!(record.annotations.len(), count, "{paragraph}: {:?}", record.annotations);
        for note in &record.annotations {
            let text = &record.blocks[note.block].text;
            let there: String = text.chars().skip(note.offset).take(note.surface.chars().count()).collect();
            assert_eq!(there, note.surface, "{text}");
        }
    }
}
