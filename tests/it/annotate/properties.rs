//! What holds of any line at all: no panic, parts of a line are parts of it, a dateline ends within its line.
//! Never a table of cases: those stand in `tables`.

use copydesk::annotate::{detect_lang, parse_byline, parse_caption, parse_dateline};
use copydesk::text::datelines::find_dateline;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Lines full of what the formulas look at, mixed with anything.
fn lines() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "新华社",
        "青渡",
        "7月9日",
        "电",
        "(记者林知夏)",
        "【",
        "】",
        "[",
        "]",
        "(",
        ")",
        "=",
        "LONDON",
        ", ",
        "July 9",
        "(Reuters)",
        " - ",
        "Madrid",
        "7 jul (EFE).-",
        "共同",
        "撮影",
        "(서울=연합뉴스)",
        "한가람 기자 =",
        "ПСКОВ, 9 июля. /ТАСС/.",
        "©",
        "Foto: ",
        "مسقط",
        "(رويترز)",
        " / وام / ",
        "تصوير: ",
        "Von Ute Kamp",
        "كتب: سامر علي وليد",
        "٩",
        "\u{301}",
        "9-7-2025 وفا-",
        " ",
    ]);
    let any = prop_oneof![pieces.prop_map(str::to_string), "\\PC{0,6}", any::<String>()];
    proptest::collection::vec(any, 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, rng_seed: RngSeed::Fixed(11), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_too_odd_to_be_read(line in lines()) {
        if let Some(head) = find_dateline(&line) {
            prop_assert!(line.is_char_boundary(head.end) && head.end <= line.len());
            prop_assert!(head.agency.iter().chain(&head.place).all(|part| line.contains(part.as_str())));
            prop_assert!(parse_dateline(&line, None).is_some());
        }
        let caption = parse_caption(&line, None);
        prop_assert_eq!(&caption.raw, &line);
        prop_assert!(caption.credit.iter().all(|credit| line.contains(credit.as_str())), "{:?}", caption);
        let authors = parse_byline(&line, None);
        prop_assert!(authors.iter().all(|name| !name.trim().is_empty()), "{:?}", authors);
        let _ = detect_lang(&line, Some("pt-BR")).map(|lang| lang.as_str().len());
    }
}
