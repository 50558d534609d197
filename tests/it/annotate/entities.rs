//! What articles name, sentence by sentence, in eleven languages; what only looks like a name is none.
//! Never a sentence of somebody else's.

use crate::clean::draft;
use copydesk::annotate::{Options, annotate};
use copydesk::clean::{self, clean};
use copydesk::model::{Entity, EntityKind, EntityMethod, Record};

/// The record of these paragraphs, in a page that declares this language.
pub fn record(lang: &str, paragraphs: &[&str]) -> Record {
    let mut draft = draft("", paragraphs);
    draft.facts.title = None;
    draft.facts.declared_lang = Some(lang.into());
    annotate(&clean(draft, &clean::Options::default()), &Options::default())
}

pub fn entities(lang: &str, text: &str) -> Vec<Entity> {
    record(lang, &[text]).entities
}

/// Every entity of a text: kind, surface, normal form.
fn check(lang: &str, text: &str, expected: &[(&str, &str, &str)]) {
    let found = entities(lang, text);
    let told: Vec<_> = found.iter().map(|e| (e.kind.as_str(), e.surface.as_str(), e.normal.as_str())).collect();
    assert_eq!(told, expected, "{text}");
}

fn role(lang: &str, text: &str, name: &str, role: &str) {
    let found = entities(lang, text);
    let person = found.iter().find(|e| e.kind == EntityKind::Person && e.surface == name);
    let person = person.unwrap_or_else(|| panic!("no {name} in {text}: {found:?}"));
    assert_eq!(person.role.as_deref().unwrap_or_default(), role, "{text}");
}

fn nothing(lang: &str, text: &str) {
    check(lang, text, &[]);
}

#[test]
fn chinese_places_organisations_and_people_are_named() {
    check("zh", "代表团从海南飞往巴西。", &[("place", "海南", "Hainan"), ("place", "巴西", "BR")]);
    check("zh", "海南省气象台发布预报。", &[("organisation", "海南省气象台", "海南省气象台")]);
    check("zh", "三亚蓝海科技有限公司开业。", &[("organisation", "三亚蓝海科技有限公司", "三亚蓝海科技有限公司")]);
    check(
        "zh",
        "世卫组织和国务院都派了人。",
        &[("organisation", "世卫组织", "World Health Organization"), ("organisation", "国务院", "State Council")],
    );
    role("zh", "渡口管理处主任林知夏说,雾大。", "林知夏", "主任");
    role("zh", "“雾大,”方小远说。", "方小远", "");
    role("zh", "总统弗拉基米尔·马林科夫表示反对。", "弗拉基米尔·马林科夫", "总统");
    role("zh", "农民车大有在田里。", "车大有", "农民");
    role("zh", "校长欧阳知夏也说。", "欧阳知夏", "校长");
}

#[test]
fn traditional_text_is_read_with_the_same_lists() {
    let found = entities("zh-TW", "代表團從廣東飛往烏克蘭,總統發言人劉曉東說,費用為三億元。");
    let told: Vec<_> = found.iter().map(|e| (e.surface.as_str(), e.normal.as_str(), e.offset)).collect();
    assert_eq!(
        told,
        [("廣東", "Guangdong", 4), ("烏克蘭", "UA", 8), ("劉曉東", "劉曉東", 17), ("三億元", "300000000 TWD", 25)]
    );
}

#[test]
fn chinese_words_that_hold_a_name_by_chance_are_none() {
    nothing("zh", "其中国有企业三家,黄河南岸起雾,教育部门开会,隆重庆祝丰收。");
    nothing("zh", "高度评价,万一下雨,主任和记者在渡口。");
    nothing("zh", "经理财务,专家组认为可行,村民小组开会。");
}

#[test]
fn sums_have_amount_and_currency() {
    check(
        "zh",
        "投资1.2亿元,另有三千五百万美元。",
        &[("money", "1.2亿元", "120000000 CNY"), ("money", "三千五百万美元", "35000000 USD")],
    );
    check("zh", "补贴10余万元,每户500元。", &[("money", "10余万元", "100000 CNY"), ("money", "500元", "500 CNY")]);
    check(
        "en",
        "It cost $1.5 billion, or £38,000 a day.",
        &[("money", "$1.5 billion", "1500000000 USD"), ("money", "£38,000", "38000 GBP")],
    );
    check("en-AU", "It cost $40 and US$30 then.", &[("money", "$40", "40 AUD"), ("money", "US$30", "30 USD")]);
    check(
        "de",
        "Das kostet 1.234,50 Euro, später 3,2 Mrd. Euro.",
        &[("money", "1.234,50 Euro", "1234.5 EUR"), ("money", "3,2 Mrd. Euro", "3200000000 EUR")],
    );
    check(
        "fr",
        "Coût : 210 000 euros, puis 2,5 milliards de dollars.",
        &[("money", "210 000 euros", "210000 EUR"), ("money", "2,5 milliards de dollars", "2500000000 USD")],
    );
    check(
        "es",
        "Cuesta 3 mil millones de euros y 50 pesos.",
        &[("money", "3 mil millones de euros", "3000000000 EUR"), ("money", "50 pesos", "50 pesos")],
    );
    check("es-MX", "Cuesta 50 pesos.", &[("money", "50 pesos", "50 MXN")]);
    check("it", "Sono costati 9,2 milioni di euro.", &[("money", "9,2 milioni di euro", "9200000 EUR")]);
    check("pt", "Custou R$ 1,5 bilhão ontem.", &[("money", "R$ 1,5 bilhão", "1500000000 BRL")]);
    check("ru", "Это стоило 5,3 млрд рублей.", &[("money", "5,3 млрд рублей", "5300000000 RUB")]);
    check("ja", "費用は5億3000万円だった。", &[("money", "5億3000万円", "530000000 JPY")]);
    check("ko", "사업비는 3조2천억원이다.", &[("money", "3조2천억원", "3200000000000 KRW")]);
    check("ar", "بلغت الكلفة 5 ملايين دولار أمس.", &[("money", "5 ملايين دولار", "5000000 USD")]);
}

#[test]
fn what_is_no_sum_has_none() {
    nothing("zh", "一元论和多元素,五元素说。");
    nothing("en", "They won 3 won games and lost 200 pounds of fish.");
    nothing("ja", "為替は1円安となった。");
    nothing("de", "Seite 12 Eurokrise.");
}

#[test]
fn shares_and_dates_are_as_exact_as_stated() {
    check("zh", "增长8.5%,占百分之三十。", &[("percent", "8.5%", "8.5 %"), ("percent", "百分之三十", "30 %")]);
    check("de", "Es sind 15 Prozent.", &[("percent", "15 Prozent", "15 %")]);
    check("fr", "Soit 58 % des voix.", &[("percent", "58 %", "58 %")]);
    check(
        "zh",
        "2025年7月9日开工,7月10日停工,2026年3月完工。",
        &[("date", "2025年7月9日", "2025-07-09"), ("date", "7月10日", "--07-10"), ("date", "2026年3月", "2026-03")],
    );
    check(
        "en",
        "It began on 14 December and ended in March 2026.",
        &[("date", "14 December", "--12-14"), ("date", "March 2026", "2026-03")],
    );
    check("de", "Er kam am 18. März.", &[("date", "18. März", "--03-18")]);
    nothing("it", "Ha vinto 3 set su cinque.");
}

#[test]
fn laws_and_standards_are_cited() {
    check(
        "zh",
        "依据《渡口管理条例》第三条和GB/T 12345-2020。",
        &[("law", "《渡口管理条例》第三条", "渡口管理条例第三条"), ("law", "GB/T 12345-2020", "GB/T 12345-2020")],
    );
    check(
        "de",
        "Nach § 12 Abs. 3 StGB und Art. 5 GG.",
        &[("law", "§ 12 Abs. 3 StGB", "§ 12 Abs. 3 StGB"), ("law", "Art. 5 GG", "Art. 5 GG")],
    );
    check(
        "en",
        "Under Regulation (EU) 2016/679 and ISO 9001:2015.",
        &[("law", "Regulation (EU) 2016/679", "Regulation (EU) 2016/679"), ("law", "ISO 9001:2015", "ISO 9001:2015")],
    );
    check(
        "en",
        "Under the Safe Ferries Act 2018 they stopped.",
        &[("law", "Safe Ferries Act 2018", "Safe Ferries Act 2018")],
    );
    check(
        "fr",
        "La loi n° 2021-1104 et l'article L. 123-4 du code du travail.",
        &[
            ("law", "loi n° 2021-1104", "loi n° 2021-1104"),
            ("law", "article L. 123-4 du code du travail", "article L. 123-4 du code du travail"),
        ],
    );
    check("es", "La Ley Orgánica 3/2018 lo dice.", &[("law", "Ley Orgánica 3/2018", "Ley Orgánica 3/2018")]);
    check(
        "it",
        "Il decreto legislativo 196/2003 lo dice.",
        &[("law", "decreto legislativo 196/2003", "decreto legislativo 196/2003")],
    );
    check("pt", "A Lei n.º 13.709/2018 diz isso.", &[("law", "Lei n.º 13.709/2018", "Lei n.º 13.709/2018")]);
    check("ru", "По ст. 228 УК РФ его осудили.", &[("law", "ст. 228 УК РФ", "ст. 228 УК РФ")]);
    check("ja", "刑法199条の罪に問われた。", &[("law", "刑法199条", "刑法199条")]);
    check("ko", "국가보안법 제7조를 어겼다.", &[("law", "국가보안법 제7조", "국가보안법 제7조")]);
    check(
        "ar",
        "وفقا لنص القانون رقم 15 لسنة 2019 فقط.",
        &[("law", "القانون رقم 15 لسنة 2019", "القانون رقم 15 لسنة 2019")],
    );
    nothing("zh", "他读《孙子兵法》,谈《我的看法》,还有《新规定》。");
}

#[test]
fn people_have_the_office_that_stands_beside_them() {
    role("en", "President Ann Keller spoke.", "Ann Keller", "President");
    role("en", "Ruth Kellerman, the union's chief economist, spoke.", "Ruth Kellerman", "chief economist");
    role("en", "Tom Garrick said he expected fog.", "Tom Garrick", "");
    role("de", "Bürgermeisterin Heike Lorenz kam.", "Heike Lorenz", "Bürgermeisterin");
    role("de", "Gestern trat Bundesfinanzminister Jens Roth auf.", "Jens Roth", "Bundesfinanzminister");
    role("fr", "La ministre Claire Morel est venue.", "Claire Morel", "ministre");
    role("es", "El alcalde Luis Paz llegó.", "Luis Paz", "alcalde");
    role("it", "La sindaca Paola Menghini ricorda.", "Paola Menghini", "sindaca");
    role("pt", "O ministro Tiago Leal chegou.", "Tiago Leal", "ministro");
    role("ru", "Вчера министр Анна Лисина приехала.", "Анна Лисина", "министр");
    role("ja", "昨日、山野一郎さんが来た。", "山野一郎", "さん");
    role("ja", "昨日、ジョン・スミス氏が来た。", "ジョン・スミス", "氏");
    role("ko", "어제 홍길동 대통령이 왔다.", "홍길동", "대통령");
    role("ar", "وصل الرئيس محمد العلي أمس.", "محمد العلي", "الرئيس");
}

#[test]
fn companies_streets_and_sentences_are_nobody() {
    for text in [
        "Hallam Lines said the boat was late.",
        "They met on Ruth Abernathy Street.",
        "The Morgan Ferry Club won again.",
        "Grand Canyon Park is closed.",
    ] {
        let people: Vec<_> = entities("en", text).into_iter().filter(|e| e.kind == EntityKind::Person).collect();
        assert!(people.is_empty(), "{text}: {people:?}");
    }
    nothing("ja", "記者会見で代表団が話した。");
    nothing("ko", "어제 회사는 대표를 뽑았다.");
}

#[test]
fn a_person_is_known_again_by_the_family_name() {
    let found = entities("en", "Tom Garrick waited. In the evening Garrick left, and Tom Garrick came back.");
    let told: Vec<_> = found.iter().map(|e| (e.surface.as_str(), e.name.as_str(), e.method)).collect();
    assert_eq!(
        told,
        [
            ("Tom Garrick", "Tom Garrick", EntityMethod::Pattern),
            ("Garrick", "Tom Garrick", EntityMethod::Repeat),
            ("Tom Garrick", "Tom Garrick", EntityMethod::Pattern),
        ]
    );
    let two = entities("en", "Tom Garrick met Ann Garrick. Then Garrick left.");
    assert!(two.iter().all(|e| e.surface != "Garrick"), "{two:?}");
}

#[test]
fn a_place_inside_another_name_is_none() {
    nothing("en", "The Boston Globe and the Chicago Bears lost.");
    nothing("en", "Denzel Washington came in a Paris-Roubaix shirt.");
    check("en", "In London on Monday it rained.", &[("place", "London", "London")]);
    check("de", "Berlins Straßen sind lang.", &[("place", "Berlins", "Berlin")]);
    check("ru", "Они были в Москве вчера.", &[("place", "Москве", "Moscow")]);
    nothing("ru", "Московский дождь.");
    check("ko", "그는 서울에서 살았다.", &[("place", "서울", "Seoul")]);
    nothing("ko", "그는 서울역사를 봤다.");
    check("ja", "東京で会った。米国政府が言う。", &[("place", "東京", "Tokyo"), ("place", "米国", "US")]);
    nothing("ja", "東京湾と中国地方を見た。");
    check("ar", "وصلوا إلى مصر وسوريا.", &[("place", "مصر", "EG"), ("place", "سوريا", "SY")]);
}

#[test]
fn organisations_are_known_by_the_make_of_their_names() {
    check(
        "en",
        "Blue Ferry Holdings Ltd sold it.",
        &[("organisation", "Blue Ferry Holdings Ltd", "Blue Ferry Holdings Ltd")],
    );
    check(
        "en",
        "She left the University of Hallam early.",
        &[("organisation", "University of Hallam", "University of Hallam")],
    );
    check(
        "de",
        "Die Nordlicht Fähren GmbH zahlt.",
        &[("organisation", "Nordlicht Fähren GmbH", "Nordlicht Fähren GmbH")],
    );
    check(
        "fr",
        "Le ministère de la Santé paie.",
        &[("organisation", "ministère de la Santé", "ministère de la Santé")],
    );
    check(
        "ru",
        "Об этом сообщило ООО «Северный паром».",
        &[("organisation", "ООО «Северный паром»", "ООО «Северный паром»")],
    );
    check("ja", "青海大学が調べた。", &[("organisation", "青海大学", "青海大学")]);
    nothing("ja", "各大学と私立大学が調べた。");
    let kinds = entities("zh", "中国公司和美国大学不少,银行业协会也有。");
    assert!(kinds.iter().all(|e| e.kind == EntityKind::Place), "{kinds:?}");
}

#[test]
fn datelines_and_credits_name_people_and_places() {
    let record = record(
        "zh",
        &["新华社海口7月9日电(记者林知夏)渡口起雾了。", "船靠岸。方远 摄", "没有人说话,只有鸭子上岸的声音。"],
    );
    let told: Vec<_> =
        record.entities.iter().map(|e| (e.surface.as_str(), e.normal.as_str(), e.method, e.role.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("新华社", "Xinhua", EntityMethod::Dateline, None),
            ("海口", "Haikou", EntityMethod::Dateline, None),
            ("7月9日", "--07-09", EntityMethod::Pattern, None),
            ("林知夏", "林知夏", EntityMethod::Dateline, Some("reporter")),
            ("方远", "方远", EntityMethod::Credit, Some("photographer")),
        ]
    );
    let own = entities("zh", "本报海口讯(记者林知夏)渡口起雾了。");
    assert!(own.iter().all(|e| e.surface != "本报"), "{own:?}");
    let capitals = entities("en", "LONDON, July 7 (Reuters) - Fog lifted.");
    assert_eq!((capitals[0].normal.as_str(), capitals[0].method), ("London", EntityMethod::Dateline));
    let none = entities("zh", "海南在建的新港。新华网发");
    assert!(none.iter().all(|e| e.kind != EntityKind::Person), "{none:?}");
}

#[test]
fn names_are_whole_and_nothing_else() {
    for (lang, text, name) in [
        ("fr", "Le ministère des Affaires étrangères paie.", "ministère des Affaires étrangères"),
        ("pt", "O Ministério das Relações Exteriores paga.", "Ministério das Relações Exteriores"),
        ("it", "Il ministero delle Infrastrutture e Trasporti paga.", "ministero delle Infrastrutture e Trasporti"),
        ("es", "El Ministerio de Salud Pública paga.", "Ministerio de Salud Pública"),
        ("en", "Nobody at Lamp & Rope Co. Ltd. spoke.", "Lamp & Rope Co. Ltd."),
    ] {
        check(lang, text, &[("organisation", name, name)]);
    }
    role("ru", "Вчера президент Молдовы Анна Лисина приехала.", "Анна Лисина", "президент");
    role("zh", "系主任林知夏先生和金医生说。", "林知夏", "主任");
    role("en", "They read Ruth Kellerman’s letter.", "Ruth Kellerman", "");
    nothing("ar", "أثر ذلك علي التنمية كثيرا.");
    nothing("zh", "老师关注学生,冯警官提醒大家,副市长任组长。");
}
