//! The page it all began with, as a content farm serves it: every field of its record, by equality.

use copydesk::{
    model::{BlockKind, CanonicalUrl, Page, Record},
    pipeline::{Options, Refiner},
};
use std::{fs, path::PathBuf};

/// What a form of the seed page must give: `tests/pages/zh/<form>`.
struct Seed {
    record: Record,
    expected: toml::Table,
    body: Vec<String>,
}

fn seed(form: &str) -> Seed {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages/zh").join(form);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let html = read("page.html").replace("{{origin}}", "http://kanxin.example");
    let url = CanonicalUrl::parse("http://kanxin.example/a/seed.html").unwrap();
    let page = Page::from_text(url, html, "2025-07-10T00:00:00Z".parse().unwrap());
    Seed {
        record: Refiner::new(&Options::default()).refine(&page).unwrap(),
        expected: read("expected.toml").parse().unwrap(),
        body: read("expected.txt").trim_end().split("\n\n").map(str::to_string).collect(),
    }
}

const FORMS: [&str; 2] = ["seed", "seed_p"];

#[test]
fn the_title_stands_once_and_not_in_the_body() {
    for form in FORMS {
        let seed = seed(form);
        assert_eq!(seed.record.title.as_deref(), Some("聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展"));
        assert!(!seed.record.body_text.contains("聚焦高质量发展"), "{form}");
    }
}

#[test]
fn the_nineteen_body_blocks_are_exact() {
    for form in FORMS {
        let seed = seed(form);
        let body: Vec<&str> =
            seed.record.blocks.iter().filter(|b| b.kind != BlockKind::Caption).map(|b| b.text.as_str()).collect();
        assert_eq!(body, seed.body, "{form}");
        assert_eq!(body.len(), 19, "{form}");
        assert_eq!(seed.record.body_text, seed.body.join("\n\n"), "{form}");
        let subheads = seed.record.blocks.iter().filter(|b| b.kind == BlockKind::Subhead).count();
        assert_eq!(subheads, 3, "{form}");
    }
}

#[test]
fn three_captions_have_credit_and_date() {
    for form in FORMS {
        let captions = seed(form).record.captions;
        let told: Vec<_> = captions.iter().map(|c| (c.credit.as_deref(), c.date.as_deref())).collect();
        let credit = Some("新华网发");
        assert_eq!(told, [(credit, Some("2025-01-12")), (credit, Some("2025-03-07")), (credit, None)], "{form}");
        assert_eq!(captions[0].caption, "在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。", "{form}");
        assert!(captions[0].raw.ends_with("新华网发(无人机照片,2025年1月12日摄)。"), "{form}");
    }
}

#[test]
fn the_dateline_gives_agency_place_day_reporters_and_the_date_of_publication() {
    for form in FORMS {
        let record = seed(form).record;
        let dateline = record.dateline.unwrap();
        assert_eq!(dateline.agency.as_deref(), Some("新华网"));
        assert_eq!(dateline.place.as_deref(), Some("海口"));
        assert_eq!((dateline.year, dateline.month, dateline.day), (Some(2025), Some(7), Some(7)));
        assert_eq!(dateline.reporters, ["吴茂辉", "王与点"]);
        assert_eq!(record.published_on.unwrap().to_string(), "2025-07-07");
        assert_eq!(record.published_basis, Some("dateline"));
        assert_eq!(record.published_at, None);
        assert_eq!(record.source_name.as_deref(), Some("新华网"));
    }
}

#[test]
fn label_counters_and_language_are_as_the_site_shows_them() {
    for form in FORMS {
        let record = seed(form).record;
        assert_eq!(record.section_label.as_deref(), Some("体育"), "{form}");
        assert_eq!((record.view_count, record.comment_count), (Some(63), Some(0)), "{form}");
        assert_eq!(record.lang.unwrap().as_str(), "zh-Hans", "{form}");
    }
}

#[test]
fn all_eighty_annotations_have_their_block_and_offset() {
    for form in FORMS {
        let seed = seed(form);
        let expected: Vec<(String, String, i64, i64)> = seed.expected["annotations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|a| {
                let text = |key: &str| a[key].as_str().unwrap().to_string();
                let int = |key: &str| a[key].as_integer().unwrap();
                (text("surface"), text("value"), int("block"), int("offset"))
            })
            .collect();
        let got: Vec<_> = seed
            .record
            .annotations
            .iter()
            .filter(|a| a.kind == "pinyin")
            .map(|a| (a.surface.clone(), a.value.clone(), a.block as i64, a.offset as i64))
            .collect();
        assert_eq!(expected.len(), 80);
        assert_eq!(got, expected, "{form}");
    }
}

#[test]
fn every_annotation_stands_where_its_offset_says() {
    for form in FORMS {
        let record = seed(form).record;
        for a in &record.annotations {
            let found: String =
                record.blocks[a.block].text.chars().skip(a.offset).take(a.surface.chars().count()).collect();
            assert_eq!(found, a.surface, "{form}: {a:?}");
        }
    }
}

#[test]
fn the_four_real_parentheses_stay() {
    for form in FORMS {
        let all: String = seed(form).record.blocks.iter().map(|b| b.text.as_str()).collect();
        for real in ["(记者吴茂辉、王与点)", "(海南)", "(如印尼进口)", "(无人机照片,2025年1月12日摄)"]
        {
            assert!(all.contains(real), "{form}: {real}");
        }
        assert_eq!(all.matches('(').count(), 4, "{form}");
    }
}
