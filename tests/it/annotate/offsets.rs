//! For any text: each entity's surface stands at its offset, none overlaps another, and long texts take their time in
//! proportion.
//! Never the wall clock of one machine: time is compared with time.

use super::entities::record;
use copydesk::model::Record;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::time::{Duration, Instant};

fn check_places(record: &Record) {
    let mut last = (0, 0);
    for e in &record.entities {
        let text = &record.blocks[e.block].text;
        let there: String = text.chars().skip(e.offset).take(e.surface.chars().count()).collect();
        assert_eq!(there, e.surface, "{e:?} in {text}");
        assert!(!e.surface.is_empty() && !e.name.is_empty() && !e.normal.is_empty(), "{e:?}");
        assert!((e.block, e.offset) >= last, "{e:?} after {last:?}");
        last = (e.block, e.offset + e.surface.chars().count());
    }
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("海南省".to_string()),
        Just("臺灣與廣東".to_string()),
        Just("主任林知夏说,".to_string()),
        Just("《渡口条例》第三条".to_string()),
        Just("1.2亿元".to_string()),
        Just("百分之三十".to_string()),
        Just("弗拉基米尔·马林".to_string()),
        Just(" President Ann Keller, 43, ".to_string()),
        Just(" $1,234.5 million ".to_string()),
        Just(" § 12 Abs. 3 StGB ".to_string()),
        Just(" в Москве 5 млн руб. ".to_string()),
        Just("서울에서 홍길동 대통령은 ".to_string()),
        Just("東京都の山野一郎さん5億円".to_string()),
        Just("الرئيس محمد العلي في مصر ".to_string()),
        Just("新华社海口7月9日电(记者林知夏)".to_string()),
        Just("İ ß ǆ \u{301}".to_string()),
        "[·、。,《》()（）0-9., '’-]{0,5}",
        "\\PC{0,8}",
        any::<String>(),
    ];
    proptest::collection::vec(pieces, 0..20).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, rng_seed: RngSeed::Fixed(11), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_surface_stands_at_its_offset(
        lang in prop::sample::select(vec!["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-TW"]),
        first in texts(),
        second in texts(),
    ) {
        prop_assume!(!first.trim().is_empty());
        let record = record(lang, &[&first, &second, "end."]);
        check_places(&record);
        prop_assert!(record.keywords.len() <= 10);
        prop_assert!((0.0..=1.0).contains(&record.quality));
    }
}

#[test]
fn twice_the_text_takes_about_twice_the_time() {
    let pieces = [
        ("zh", "主任林知夏在海南省说,投资1.2亿元,《渡口条例》第三条。"),
        ("zh", "弗拉基米尔·马林·弗拉基米尔·"),
        ("zh", "海南海南海南海南"),
        ("zh", "一二三四五六七八九十"),
        ("en", "President Ann Keller met Tom Garrick in London for $1.5 million. "),
        ("en", "Anna Anna Anna "),
        ("en", "1,234,"),
        ("de", "§ 12 § 12 Abs. "),
        ("ko", "홍길동 대통령 3조2천억원 "),
    ];
    for (lang, piece) in pieces {
        let time = |n: usize| {
            let text = piece.repeat(n);
            let began = Instant::now();
            check_places(&record(lang, &[&text, "The end of it, they say."]));
            began.elapsed()
        };
        let count = 60_000 / piece.len();
        time(10);
        let (half, whole) = (time(count / 2), time(count));
        let ratio = whole.as_secs_f64() / half.as_secs_f64();
        if half > Duration::from_millis(150) && ratio > 3.2 {
            let again = time(count).as_secs_f64() / time(count / 2).as_secs_f64();
            assert!(again <= 3.2, "{piece}: {again:.1} times the time for twice the text");
        }
        assert!(whole < Duration::from_secs(20), "{piece}: {whole:?}");
    }
}
