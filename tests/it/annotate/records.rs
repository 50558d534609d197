//! Whole records: dates and their basis, people, pictures, identity, fingerprints, grade.
//! Never a value without a reason in the article.

use crate::clean::{article, draft};
use copydesk::annotate::{Options, annotate};
use copydesk::clean::{self, clean};
use copydesk::model::{Basis, CanonicalUrl, DatedField, Draft, DraftBlock, DraftImage, PersonRole, Precision, Record};

const FOG: &str =
    "渡口的雾散了,老人把船系在柳树下,等第一批赶集的人。河面上只剩下一条长长的水痕,没有人说话,只有鸭子上岸的声音。";

fn record(paragraphs: &[&str]) -> Record {
    annotate(&article("渡口的一天", paragraphs), &Options::default())
}

fn record_of(draft: Draft) -> Record {
    annotate(&clean(draft, &clean::Options::default()), &Options { rules_version: "r1".into() })
}

fn day(text: &str, basis: Basis) -> DatedField {
    DatedField { on: text.parse().unwrap(), at: None, offset: None, precision: Precision::Day, basis }
}

fn year_and_day(paragraphs: &[&str]) -> (Option<i16>, Option<String>, Option<&'static str>) {
    let record = record(paragraphs);
    (record.dateline.unwrap().year, record.published_on.map(|d| d.to_string()), record.published_basis)
}

#[test]
fn the_year_of_a_dateline_is_the_smallest_not_before_the_latest_explicit_date() {
    let line = "新华社青渡7月9日电(记者林知夏)渡口起雾了。";
    assert_eq!(
        year_and_day(&[line, "老人在系船(2025年3月5日摄)。林知夏 摄"]),
        (Some(2025), Some("2025-07-09".into()), Some("dateline"))
    );
    let (year, ..) = year_and_day(&[line, "上一次是2023年8月1日。"]);
    assert_eq!(year, Some(2024));
}

#[test]
fn without_an_explicit_date_there_is_no_year() {
    assert_eq!(year_and_day(&["新华社青渡7月9日电 渡口起雾了。", FOG]), (None, None, None));
}

#[test]
fn a_date_after_the_fetch_proves_nothing() {
    assert_eq!(year_and_day(&["新华社青渡7月9日电 渡口起雾了。", "大桥将于2031年1月1日通车。"]).0, None);
}

#[test]
fn the_stated_day_wins_and_gives_the_dateline_its_year() {
    let mut draft = draft("渡口的一天", &["新华社青渡12月31日电 渡口起雾了。", FOG]);
    draft.facts.published = Some(day("2025-01-01", Basis::Meta));
    let record = record_of(draft);
    assert_eq!(record.dateline.unwrap().year, Some(2024));
    assert_eq!(record.published_on.unwrap().to_string(), "2025-01-01");
    assert_eq!(record.published_basis, Some("meta"));
    assert_eq!(record.published_precision, Some(Precision::Day));
}

#[test]
fn the_lead_is_the_first_paragraph_without_its_dateline() {
    let record = record(&["老人在系船。林知夏 摄", "新华社青渡7月9日电(记者林知夏)渡口起雾了。", FOG]);
    assert_eq!(record.lead.as_deref(), Some("渡口起雾了。"));
    assert_eq!(record.source_name.as_deref(), Some("新华社"));
    assert!(record.body_text.starts_with("新华社青渡7月9日电(记者林知夏)渡口起雾了。\n\n"));
    assert_eq!(record.captions.len(), 1);
}

#[test]
fn everybody_has_a_role() {
    let mut draft = draft(
        "渡口的一天",
        &["新华社青渡7月9日电(记者林知夏)渡口起雾了。", "老人在系船。方远 摄", FOG, "(责任编辑:钱小满)", "原标题:雾"],
    );
    draft.facts.authors = vec!["本报记者 周一白".into(), "周一白".into()];
    let record = record_of(draft);
    let people: Vec<_> = record.people.iter().map(|p| (p.name.as_str(), p.role)).collect();
    assert_eq!(
        people,
        [
            ("周一白", PersonRole::Author),
            ("林知夏", PersonRole::Reporter),
            ("钱小满", PersonRole::Editor),
            ("方远", PersonRole::Photographer),
        ]
    );
    assert_eq!(record.authors, ["周一白"]);
    assert_eq!(record.original_title.as_deref(), Some("雾"));
}

#[test]
fn reporters_stand_in_for_authors() {
    assert_eq!(record(&["新华社青渡7月9日电(记者林知夏、方远)渡口。"]).authors, ["林知夏", "方远"]);
}

#[test]
fn pictures_take_their_captions() {
    let mut draft = draft("一天", &[FOG, "老人在系船(2025年3月5日摄)。林知夏 摄"]);
    let image = |name: &str, alt: &str| DraftImage {
        url: CanonicalUrl::parse(&format!("https://news.example/{name}")).unwrap(),
        alt: Some(alt.to_string()),
        at_block: 0,
    };
    draft.images = vec![image("1.jpg", "雾"), image("2.jpg", "船")];
    draft.blocks[1].image = Some(1);
    let images = record_of(draft).images;
    assert_eq!((images[0].raw.as_deref(), images[0].credit.as_deref()), (Some("雾"), None));
    assert_eq!((images[1].caption.as_deref(), images[1].credit.as_deref()), (Some("老人在系船。"), Some("林知夏 摄")));
    assert_eq!(images[1].taken_on.unwrap().to_string(), "2025-03-05");
}

#[test]
fn annotations_name_their_block_and_offset() {
    let record = record(&[FOG, "老人(lǎorén)等船(chuán),天(tiān)亮了也没有人说一句话。"]);
    let notes: Vec<_> = record.annotations.iter().map(|a| (a.kind, a.block, a.offset, a.surface.as_str())).collect();
    assert_eq!(notes, [("pinyin", 1, 0, "老人"), ("pinyin", 1, 3, "船"), ("pinyin", 1, 5, "天")]);
}

#[test]
fn only_a_canonical_address_of_the_same_site_is_believed() {
    let with = |canonical: &str| {
        let mut draft = draft("一天", &[FOG]);
        draft.facts.canonical_url = CanonicalUrl::parse(canonical).ok();
        record_of(draft)
    };
    let own = with("https://www.news.example/story?utm_source=x&id=2");
    assert_eq!(own.url.as_str(), "https://www.news.example/story?id=2");
    assert_eq!(own.id, own.url.hash().to_hex());
    let foreign = with("https://elsewhere.example.org/story");
    assert_eq!(foreign.url.as_str(), "https://news.example/a/1");
    assert_eq!(foreign.canonical_url, None);
}

#[test]
fn fingerprints_follow_the_text() {
    let (one, two) = (record(&[FOG]), record(&["雾又来了。"]));
    assert_eq!(one.content_hash.len(), 32);
    assert_ne!(one.content_hash, two.content_hash);
    assert_ne!(one.simhash, two.simhash);
    let body = format!("新华社青渡7月9日电 {FOG}");
    assert_eq!(record(&[&body]).simhash, one.simhash);
    assert_ne!(record(&[&body]).content_hash, one.content_hash);
}

#[test]
fn counts_follow_the_body_without_captions() {
    let record = record(&["老人在系船。林知夏 摄", "五个字的句。", "Two words."]);
    assert_eq!((record.word_count, record.char_count, record.reading_minutes), (7, 18, 1));
}

#[test]
fn the_grade_falls_with_what_was_met() {
    let mut untitled = draft("", &[FOG, FOG]);
    untitled.facts.title = None;
    untitled.blocks.push(DraftBlock::new(copydesk::model::BlockKind::Paragraph, "渡口\u{FFFD}"));
    let (good, poor) = (record(&[FOG, &FOG.replace('雾', "雨"), &FOG.replace('雾', "雪")]), record_of(untitled));
    assert!(good.quality > 0.95 && poor.quality < 0.7, "{} {}", good.quality, poor.quality);
    assert!(good.flags.is_empty());
    assert_eq!(poor.flags, ["no_title", "replacement_characters", "short"]);
    assert_eq!(poor.rules_version, "r1");
}

#[test]
fn a_text_taken_over_is_republished() {
    let with = |source: &str| {
        let mut draft = draft("一天", &[FOG]);
        (draft.facts.source_name, draft.facts.site_name) = (Some(source.into()), Some("青渡网".into()));
        record_of(draft).source_republished
    };
    assert_eq!([with("新华社"), with("青渡网"), with("本报")], [Some(true), Some(false), Some(false)]);
    assert_eq!(record(&[FOG]).source_republished, None);
}

#[test]
fn photographers_are_people_and_no_houses() {
    let check = |caption: &str, expected: &[&str]| {
        let mut draft = draft("渡口的一天", &[FOG, caption]);
        draft.blocks[1].kind = copydesk::model::BlockKind::Caption;
        let people = record_of(draft).people;
        let found = people.iter().filter(|p| p.role == PersonRole::Photographer);
        assert_eq!(found.map(|p| p.name.as_str()).collect::<Vec<_>>(), expected, "{caption}");
    };
    check("老人在系船。新华社记者 林知夏 摄", &["林知夏"]);
    check("渡し船(佐々木あかり撮影)", &["佐々木あかり"]);
    check("The pier. (AP Photo/Ann Lee)", &["Ann Lee"]);
    check("The pier. Photograph: Ann Lee/The Courier", &["Ann Lee"]);
    check("Le quai. © Ada Lind / L'Écho des Rives", &["Ada Lind"]);
    check("Il molo. Foto: Comune di Genova", &[]);
    check("Причал. © РИА Новости / Анна Лис", &["Анна Лис"]);
    check("الميناء. تصوير: سامر علي", &["سامر علي"]);
    check("الميناء. المصدر: بلدية مسقط", &[]);
}
