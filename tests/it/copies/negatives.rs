//! What looks alike and is not: later reports of one event, reports by template, digests, boilerplate, lists.
//! Never a figure that is only printed: each has a bound.

use super::stories::{Story, Trimmings, all, page};
use copydesk::annotate::{self, annotate};
use copydesk::clean::{self, clean};
use copydesk::model::{BlockKind, Record};
use copydesk::text::sketch::Sites;

fn record(name: &str, paragraphs: &[String]) -> Record {
    let draft = page(&format!("https://negatives.example/{name}"), name, paragraphs);
    annotate(&clean(draft, &clean::Options::default()), &annotate::Options::default())
}

fn sentences(sentences: &[&str]) -> Vec<String> {
    sentences.iter().map(ToString::to_string).collect()
}

/// On two sites, where less is asked of copies.
fn are_copies(one: &Record, other: &Record) -> bool {
    assert!(!one.sketch.is_empty() && !other.sketch.is_empty(), "{} {}", one.body_text, other.body_text);
    one.sketch.is_copy_of(&other.sketch, Sites::Two)
}

/// Every two stories of a language that are of different topics.
fn strangers() -> Vec<(Story, Story)> {
    let stories: Vec<Story> = all().into_iter().map(|(story, _)| story).collect();
    let strange = |one: &Story, other: &Story| one.lang == other.lang && one.topic != other.topic;
    let pairs = stories.iter().flat_map(|one| stories.iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| strange(one, other)).map(|(one, other)| (one.clone(), other.clone())).collect()
}

/// Of later reports with so many sentences of their own before so many of the first report, how many pass as copies.
fn later_reports(own: usize, old: usize) -> (usize, usize) {
    let pairs = strangers();
    let merged = pairs.iter().filter(|(first, news)| {
        let later = [&news.sentences[..own], &first.sentences[..old]].concat();
        are_copies(&record("first", &sentences(&first.sentences)), &record("later", &sentences(&later)))
    });
    (merged.count(), pairs.len())
}

#[test]
fn a_later_report_with_the_first_one_as_its_background_is_no_copy() {
    for (own, old) in [(6, 2), (5, 3), (4, 4), (3, 5)] {
        let (merged, all) = later_reports(own, old);
        println!("later reports, {own} sentences of their own and {old} of the first: {merged} of {all} merged");
        assert_eq!(merged, 0);
    }
}

#[test]
fn a_digest_of_three_stories_joins_no_two_of_them() {
    let stories = all();
    for three in stories.chunks(3) {
        let texts: Vec<Record> =
            three.iter().map(|(story, _)| record("story", &sentences(&story.sentences[..6]))).collect();
        let whole: Vec<&str> = three.iter().flat_map(|(story, _)| story.sentences[..6].to_vec()).collect();
        let digest = record("digest", &sentences(&whole));
        assert!(texts.iter().filter(|text| are_copies(text, &digest)).count() <= 1, "{}", three[0].0.title);
    }
}

/// Short items of one site, each with two sentences of its own before or behind all of the site's.
fn items((story, trimmings): &(Story, Trimmings), number: usize) -> Vec<Record> {
    let own = sentences(&story.sentences[number..number + 2]);
    let chrome = sentences(&trimmings.chrome[..3]);
    [[own.clone(), chrome.clone()].concat(), [chrome, own].concat()].map(|text| record("item", &text)).to_vec()
}

#[test]
fn short_items_with_much_boilerplate_are_not_glued_together() {
    let stories = all();
    let (mut merged, mut pairs) = (0, 0);
    for topic in stories.chunks(3) {
        let items: Vec<Vec<Record>> = topic.iter().map(|story| items(story, 1)).collect();
        for (i, one) in items.iter().enumerate() {
            for other in &items[..i] {
                pairs += 2;
                merged += (0..2).filter(|form| one[*form].sketch.is_copy_of(&other[*form].sketch, Sites::One)).count();
            }
        }
    }
    println!("short items with the boilerplate of their site: {merged} of {pairs} pairs merged");
    assert_eq!(merged, 0);
}

/// A report by template, with the numbers of its day.
fn forecast(lang: &str, day: usize) -> Vec<String> {
    let n = |low: usize, step: usize, span: usize| low + (day * step) % span;
    let text = match lang {
        "zh" => format!(
            "青渡气象台预计,{}日白天晴转多云,最高气温{}摄氏度,最低气温{}摄氏度。偏南风{}到{}级,沿海阵风可达{}级,浪高{}米左右。\
             空气相对湿度在百分之{}到百分之{}之间,降水概率为百分之{}。空气质量指数为{},首要污染物是臭氧。日出时间为5时{}分,\
             日落时间为19时{}分。气象台提醒市民,外出注意防晒补水,渔船注意避开{}海里以外的大风区。",
            day + 1,
            n(25, 7, 13),
            n(14, 5, 11),
            n(2, 1, 3),
            n(4, 1, 3),
            n(6, 1, 4),
            n(1, 1, 3),
            n(31, 13, 29),
            n(61, 11, 31),
            n(3, 17, 89),
            n(21, 23, 97),
            n(10, 7, 47),
            n(2, 11, 53),
            n(12, 19, 61)
        ),
        "de" => format!(
            "Am {}. Juli bleibt es im Eltbachtal meist freundlich bei Höchstwerten von {} Grad und Tiefstwerten von {} Grad. \
             Der Wind weht mit {} bis {} Kilometern in der Stunde aus Südwest, in Böen erreicht er {} Kilometer. \
             Die Regenwahrscheinlichkeit liegt bei {} Prozent, die Luftfeuchte bei {} Prozent und der Luftdruck bei {} Hektopascal. \
             Die Sonne geht um 5 Uhr {} auf und um 21 Uhr {} unter, das ergibt {} Minuten Sonnenschein. \
             Der Pegel des Eltbachs steht bei {} Zentimetern und das Wasser im Freibad hat {} Grad.",
            day + 1,
            n(21, 7, 13),
            n(9, 5, 11),
            n(5, 3, 17),
            n(23, 5, 19),
            n(41, 7, 31),
            n(3, 17, 89),
            n(31, 13, 59),
            n(991, 11, 41),
            n(10, 7, 47),
            n(2, 11, 53),
            n(312, 37, 301),
            n(41, 19, 83),
            n(15, 3, 11)
        ),
        _ => format!(
            "Shares in Merrow closed at {} points on day {} of the quarter, a change of {} points or {}.{} per cent from the \
             day before. Grain carriers gained {} points while banks lost {}, and the index of small companies ended at {}. \
             About {} million shares worth {} million crowns changed hands, compared with {} million on an average day. \
             The crown stood at {} to the dollar and {} to the euro, and ten-year bonds yielded {}.{} per cent at {} o'clock.",
            n(4100, 137, 997),
            day + 1,
            n(3, 17, 89),
            n(0, 1, 4),
            n(1, 7, 9),
            n(11, 13, 71),
            n(5, 11, 61),
            n(870, 41, 211),
            n(210, 29, 173),
            n(1900, 113, 1201),
            n(190, 31, 97),
            n(101, 7, 37),
            n(113, 11, 41),
            n(2, 1, 3),
            n(1, 5, 9),
            n(3, 1, 4)
        ),
    };
    vec![text]
}

#[test]
fn reports_by_template_with_other_numbers_are_no_copies() {
    for lang in ["zh", "de", "en"] {
        let days: Vec<Record> = (0..30).map(|day| record("day", &forecast(lang, day))).collect();
        let pairs = (0..30).flat_map(|i| (0..i).map(move |j| (i, j)));
        let merged = pairs.clone().filter(|(i, j)| are_copies(&days[*i], &days[*j])).count();
        println!("{lang} reports by template: {merged} of {} pairs merged", pairs.count());
        assert_eq!(merged, 0, "{lang}");
    }
}

#[test]
fn lists_and_short_texts_have_no_sketch() {
    let (story, trimmings) = &all()[6];
    let mut list = page("https://negatives.example/list", "list", &sentences(&story.sentences));
    list.blocks.iter_mut().for_each(|block| block.kind = BlockKind::ListItem);
    let list = annotate(&clean(list, &clean::Options::default()), &annotate::Options::default());
    assert!(list.sketch.is_empty());
    assert!(record("short", &sentences(&trimmings.chrome[..1])).sketch.is_empty());
    assert!(!record("long", &sentences(&story.sentences[..3])).sketch.is_empty());
}
