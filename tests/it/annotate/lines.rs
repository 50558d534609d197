//! Lone lines: what a dateline, a caption, a byline say.
//! Never a year that does not stand there.

use copydesk::annotate::{detect_lang, parse_byline, parse_caption, parse_dateline};

/// Agency, place, month, day, reporters joined by `;`.
type Fields = (&'static str, &'static str, i8, i8, &'static str);

fn dateline(text: &str, expected: Fields) {
    let found = parse_dateline(text, None).unwrap_or_else(|| panic!("no dateline in {text}"));
    let (agency, place, month, day, reporters) = expected;
    assert_eq!(found.agency.unwrap_or_default(), agency, "{text}");
    assert_eq!(found.place.unwrap_or_default(), place, "{text}");
    assert_eq!((found.month.unwrap_or(0), found.day.unwrap_or(0)), (month, day), "{text}");
    assert_eq!(found.reporters.join(";"), reporters, "{text}");
}

fn caption(text: &str, caption: &str, credit: &str, date: &str) {
    let found = parse_caption(text, None);
    let fields = (found.caption.as_str(), found.credit.as_deref(), found.date.as_deref());
    assert_eq!(
        fields,
        (caption, Some(credit).filter(|c| !c.is_empty()), Some(date).filter(|d| !d.is_empty())),
        "{text}"
    );
}

fn byline(text: &str, authors: &str) {
    assert_eq!(parse_byline(text, None).join(";"), authors, "{text}");
}

#[test]
fn chinese_datelines_are_read() {
    dateline("新华社青渡7月9日电(记者林知夏、方远)渡口", ("新华社", "青渡", 7, 9, "林知夏;方远"));
    dateline("据新华社青渡7月9日电渡口", ("新华社", "青渡", 7, 9, ""));
    dateline("中新社青渡7月9日电 题:渡口", ("中新社", "青渡", 7, 9, ""));
    dateline("中新网青渡7月9日电 (林知夏 方远)渡口", ("中新网", "青渡", 7, 9, "林知夏;方远"));
    dateline("本报青渡讯（记者林知夏 通讯员方远）渡口", ("本报", "青渡", 0, 0, "林知夏;方远"));
    dateline("央视网消息(记者 林知夏)渡口", ("央视网", "", 0, 0, "林知夏"));
    dateline("央视新闻客户端消息,渡口", ("央视新闻", "", 0, 0, ""));
    dateline("青渡日报客户端青渡7月9日电(云报·云网记者 林知夏)渡口", ("青渡日报客户端", "青渡", 7, 9, "林知夏"));
    dateline("【环球网报道 记者 林知夏】渡口", ("环球网", "", 0, 0, "林知夏"));
    dateline("财联社7月9日电,渡口", ("财联社", "", 7, 9, ""));
    dateline("界面新闻记者 | 林知夏", ("界面新闻", "", 0, 0, "林知夏"));
    dateline("(中央社記者林知夏青渡9日電)渡口", ("中央社", "青渡", 0, 9, "林知夏"));
    dateline("〔記者林知夏/青渡報導〕渡口", ("", "青渡", 0, 0, "林知夏"));
}

#[test]
fn datelines_of_other_languages_are_read() {
    dateline("PORT ELLEN, Sept. 9 (AP) -- Fog", ("AP", "PORT ELLEN", 9, 9, ""));
    dateline("PORT ELLEN (Reuters) - Fog", ("Reuters", "PORT ELLEN", 0, 0, ""));
    dateline("Halle (Saale) (dpa/sa) - Nebel", ("dpa/sa", "Halle (Saale)", 0, 0, ""));
    dateline("Kiel, 13. Juli (AFP) - Nebel", ("AFP", "Kiel", 7, 13, ""));
    dateline("Brest, 2 oct (Reuters) - Brume", ("Reuters", "Brest", 10, 2, ""));
    dateline("Cádiz, 9 nov (EFE).- Niebla", ("EFE", "Cádiz", 11, 9, ""));
    dateline("(ANSA) - GENOVA, 24 lug - Nebbia", ("ANSA", "GENOVA", 7, 24, ""));
    dateline("Faro, 19 mar (Lusa) - Nevoeiro", ("Lusa", "Faro", 3, 19, ""));
    dateline("【函館共同】霧が", ("共同", "函館", 0, 0, ""));
    dateline("【函館=山野一郎】霧が", ("", "函館", 0, 0, "山野一郎"));
    dateline("[函館 26日 ロイター] - 霧が", ("ロイター", "函館", 0, 26, ""));
    dateline("(여수=연합뉴스) 한가람 윤슬기 기자 = 안개", ("연합뉴스", "여수", 0, 0, "한가람;윤슬기"));
    dateline("ПСКОВ, 16 апр - РИА Новости. Туман", ("РИА Новости", "ПСКОВ", 4, 16, ""));
    dateline("ПСКОВ, 27 февраля. /ТАСС/. Туман", ("ТАСС", "ПСКОВ", 2, 27, ""));
    dateline("ПСКОВ. 14 марта. ИНТЕРФАКС - Туман", ("ИНТЕРФАКС", "ПСКОВ", 3, 14, ""));
    dateline("مسقط 18 سبتمبر أيلول (رويترز) - ضباب", ("رويترز", "مسقط", 9, 18, ""));
}

#[test]
fn what_only_looks_like_a_dateline_is_none() {
    for text in [
        "青渡7月9日电价下调",
        "新华社7月9日电价专栏说",
        "新华书店7月9日起开门(只收现金)。",
        "话剧《新华社的一夜》上演",
        "据公司官网消息,渡船下月开航。",
        "青渡(记者站)搬了新家。",
        "Kiel - Lübeck (ICE)",
        "Kiel (250.000 Einwohner) - eine Stadt am Wasser.",
        "Brest (le port, pas la marque) - reportage.",
        "Cádiz, 9 motivos para quedarse.",
        "ПСКОВ, 7 июля встретил гостей.",
        "【速報】霧です。",
        "(사진=시청) 안개다.",
        "AP Norden lost its keel (twice) - again.",
        "",
    ] {
        assert_eq!(parse_dateline(text, None), None, "{text}");
    }
}

#[test]
fn a_lone_line_has_a_year_only_where_it_is_stated() {
    assert_eq!(parse_dateline("新华社青渡7月9日电 渡口", None).unwrap().year, None);
    assert_eq!(parse_dateline("新华社青渡2024年7月9日电 渡口", None).unwrap().year, Some(2024));
}

#[test]
fn captions_are_taken_apart() {
    caption("2024年5月6日,船靠岸。青渡网记者 林知夏 摄", "2024年5月6日,船靠岸。", "青渡网记者 林知夏 摄", "2024-05-06");
    caption("船靠岸(无人机照片,2024年5月6日摄)。新华网发", "船靠岸。", "新华网发", "2024-05-06");
    caption("船靠岸。新华网发(无人机照片,2024年5月6日摄)。", "船靠岸。", "新华网发", "2024-05-06");
    caption("5月6日,船靠岸。林知夏 摄", "5月6日,船靠岸。", "林知夏 摄", "--05-06");
    caption("船靠岸。(图片来源:青渡图库)", "船靠岸。", "图片来源:青渡图库", "");
    caption("▲船靠岸。图/本报记者 林知夏", "船靠岸。", "本报记者 林知夏", "");
    caption("【图注】船靠岸(资料图)。", "船靠岸(资料图)。", "", "");
    caption("The ferry, March 3, 2024. REUTERS/Ann Lee", "The ferry, March 3, 2024.", "REUTERS/Ann Lee", "2024-03-03");
    caption("Le bac, le 4 déc 2024 / AFP", "Le bac, le 4 déc 2024", "AFP", "2024-12-04");
    caption("渡し船=2024年5月6日、山野一郎撮影", "渡し船", "山野一郎撮影", "2024-05-06");
    caption("나룻배 [연합뉴스 자료사진]", "나룻배", "연합뉴스 자료사진", "");
    caption("Паром. © ТАСС / Анна Лис", "Паром.", "ТАСС / Анна Лис", "");
    caption("船靠岸了。", "船靠岸了。", "", "");
}

#[test]
fn chinese_bylines_name_their_authors_only() {
    byline("本报记者 林知夏 方远", "林知夏;方远");
    byline("记者:林知夏 编辑:方远", "林知夏");
    byline("文/林知夏 图/方远", "林知夏");
    byline("林知夏/文", "林知夏");
    byline("来源:青渡网 作者:林知夏", "林知夏");
    byline("(作者林知夏系渡口小学老师)", "林知夏");
    byline("采写:青都记者 林知夏 发自青渡", "林知夏");
    byline("本报记者林知夏 青渡报道", "林知夏");
    byline("责任编辑:林知夏", "");
    byline("来源:新华社", "");
}

#[test]
fn bylines_of_other_languages_name_their_authors_only() {
    byline("By Ann Lee and Bo O'Hara", "Ann Lee;Bo O'Hara");
    byline("By: Ann Lee @annlee", "Ann Lee");
    byline("Ann Lee, Associated Press", "Ann Lee");
    byline("By Ann Lee, Staff Writer", "Ann Lee");
    byline("Reporting by Ann Lee; editing by Bo Chen", "Ann Lee");
    byline("Written by Ann Lee | Updated: 3:15 PM", "Ann Lee");
    byline("Edited by Ann Lee", "");
    byline("By Reuters", "");
    byline("Von Ute Kamp und Jens Roth, Kiel", "Ute Kamp;Jens Roth");
    byline("Par Claire Morel (avec AFP)", "Claire Morel");
    byline("Por Ana Ruiz y Luis Paz", "Ana Ruiz;Luis Paz");
    byline("di Anna Neri", "Anna Neri");
    byline("(聞き手・山野一郎)", "山野一郎");
    byline("文・山野一郎 写真・木下直人", "山野一郎");
    byline("한가람 기자 han@news.example", "한가람");
    byline("Автор: Анна Лис", "Анна Лис");
}

#[test]
fn a_byline_in_kanji_alone_is_read_in_its_language() {
    let japanese = copydesk::model::Lang::parse("ja");
    assert_eq!(parse_byline("記者 長谷川太一郎", japanese.as_ref()), ["長谷川太一郎"]);
    assert!(parse_byline("記者 長谷川太一郎", None).is_empty());
}

#[test]
fn languages_are_told_by_script_and_words() {
    let check = |text: &str, declared: Option<&str>, expected: &str| {
        let lang = detect_lang(text, declared);
        assert_eq!(lang.as_ref().map_or("", |l| l.as_str()), expected, "{text}");
    };
    check("渡口的雾散了,老人把船系在树下,没有人说话", None, "zh-Hans");
    check("渡口的霧散了,老人把船繫在樹下,沒有人說話", Some("zh-CN"), "zh-Hant");
    check("上海人", Some("zh-TW"), "zh-Hant");
    check("霧が晴れて、老人は船を柳の木につないだ。", None, "ja");
    check("안개가 걷히고 노인은 배를 버드나무에 묶었다.", Some("en"), "ko");
    check("The fog lifted and the old man tied his boat to the willow before the market began.", Some("de"), "en");
    check("Der Nebel lichtete sich, und der alte Mann band sein Boot an die Weide am Ufer.", None, "de");
    check("Туман рассеялся, и старик привязал лодку к иве, пока не начался рынок.", None, "ru");
    check("انقشع الضباب وربط العجوز قاربه بشجرة الصفصاف قبل أن يبدأ السوق", None, "ar");
    check("", Some("pt-BR"), "pt-BR");
    check("", None, "");
}
