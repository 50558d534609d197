//! The grade falls with every fault, and never rises with more of it.
//! Never a figure of one page.

use super::gazetteers::lines;
use crate::clean::draft;
use copydesk::annotate::{Options, annotate};
use copydesk::clean::{self, clean};
use copydesk::model::{BlockKind, Draft, DraftBlock, Link, Record};

const STORY: [&str; 4] = [
    "The fog lifted from the harbour before the market began, and the old man tied his boat to the willow by the landing.",
    "Nobody spoke while the first passengers came down the steps with their baskets, and the ducks went ashore one by one.",
    "A second boat was to follow at noon, the harbour office said, but by then the wind had turned and the ferry stayed in port.",
    "In the evening the lamps along the quay were lit again, and the men counted the coins on the table of the small office.",
];

fn story() -> Draft {
    let mut draft = draft("A day at the landing", &STORY);
    draft.facts.declared_lang = Some("en".into());
    draft
}

fn grade(draft: Draft) -> Record {
    annotate(&clean(draft, &clean::Options::default()), &Options::default())
}

/// More and more of a fault: the grade never rises, falls in the end, and the word stands there.
fn falls(word: &str, steps: impl Iterator<Item = Draft>) {
    let records: Vec<Record> = steps.map(grade).collect();
    let grades: Vec<f64> = records.iter().map(|r| r.quality).collect();
    assert!(grades.windows(2).all(|w| w[1] <= w[0]), "{word}: {grades:?}");
    assert!(grades[0] - grades[grades.len() - 1] > 0.1, "{word}: {grades:?}");
    let (first, last) = (&records[0], &records[records.len() - 1]);
    assert!(last.flags.iter().any(|f| f == word) && !first.flags.iter().any(|f| f == word), "{word}: {:?}", last.flags);
}

fn with(change: impl Fn(&mut Draft)) -> Draft {
    let mut draft = story();
    change(&mut draft);
    draft
}

#[test]
fn a_clean_story_is_graded_high() {
    let record = grade(story());
    assert!(record.quality >= 0.95 && record.flags.is_empty(), "{} {:?}", record.quality, record.flags);
}

#[test]
fn less_text_is_never_better() {
    falls(
        "short",
        [4, 3, 2, 1, 0].into_iter().map(|n| {
            with(|d| {
                d.blocks.truncate(n);
                d.blocks.push(DraftBlock::new(BlockKind::Paragraph, "Fog lifted."));
            })
        }),
    );
}

#[test]
fn lists_links_and_lines_without_an_end_lower_the_grade() {
    falls(
        "list_like",
        (0..=4).map(|n| with(|d| d.blocks.iter_mut().take(n).for_each(|b| b.kind = BlockKind::ListItem))),
    );
    falls(
        "link_heavy",
        (0..=4).map(|n| {
            with(|d| {
                for b in d.blocks.iter_mut().take(n) {
                    b.links.push(Link { start: 0, end: b.raw.len(), href: "/x".into() });
                }
            })
        }),
    );
    falls(
        "few_sentences",
        (0..=4).map(|n| {
            with(|d| d.blocks.iter_mut().take(n).for_each(|b| b.raw = b.raw.trim_end_matches('.').to_string()))
        }),
    );
}

#[test]
fn repeated_blocks_lower_the_grade() {
    let repeated = |n: usize| {
        with(|d| {
            for at in 0..n {
                let again = d.blocks[at].clone();
                d.blocks.insert(0, again);
                d.blocks.swap(0, at / 2);
            }
        })
    };
    let (none, some) = (grade(repeated(0)).quality, grade(repeated(4)));
    assert!(some.quality <= none, "{} {none}", some.quality);
}

#[test]
fn a_wall_or_a_torn_end_lowers_the_grade() {
    falls("paywalled", [None, Some(true)].into_iter().map(|wall| with(|d| d.facts.paywall = wall)));
    falls("truncated", ["", "…"].into_iter().map(|end| with(|d| d.blocks[3].raw = format!("{}{end}", STORY[3]))));
}

#[test]
fn the_beginning_before_a_paywall_is_a_stub() {
    let is_stub = |draft: Draft| grade(draft).flags.iter().any(|flag| flag == "paywall_stub");
    let walled = |d: &mut Draft| d.facts.paywall = Some(true);
    assert!(is_stub(with(walled)), "little text, and a wall");
    assert!(!is_stub(story()), "no wall");
    let whole = |d: &mut Draft| {
        walled(d);
        d.blocks =
            (0..16).map(|at| DraftBlock::new(BlockKind::Paragraph, format!("{at}. {}", STORY[at % 4]))).collect();
    };
    assert!(!is_stub(with(whole)), "the whole text stands there");
    for line in lines("walls.txt") {
        assert!(is_stub(with(|d| d.blocks[3].raw = format!("» {line} 7"))), "{line}");
        assert!(lines("cut_short.txt").contains(&line), "{line} does not lead on");
    }
}

#[test]
fn what_a_page_looks_like_goes_into_its_flags() {
    let record = grade(with(|d| d.flags = vec!["list_page", "not_article"]));
    assert_eq!(record.flags, ["list_page", "not_article"]);
}

#[test]
fn every_line_that_leads_on_says_that_the_text_is_torn() {
    for line in lines("cut_short.txt") {
        let torn = with(|d| d.blocks[3].raw = format!("» {line} 7"));
        let record = grade(torn);
        assert!(record.flags.iter().any(|f| f == "truncated"), "{line}: {:?}", record.flags);
    }
}

#[test]
fn letters_that_only_look_right_lower_the_grade() {
    let cyrillic_a = "The fog lifted from the h\u{430}rbour";
    falls(
        "homoglyphs",
        ["The fog lifted from the harbour", cyrillic_a]
            .into_iter()
            .map(|start| with(|d| d.blocks[0].raw = format!("{start} before the market began."))),
    );
}

#[test]
fn damage_and_doubt_lower_the_grade() {
    falls(
        "replacement_characters",
        ["", "\u{FFFD}"].into_iter().map(|c| with(|d| d.blocks[0].raw = format!("{c} {}", STORY[0]))),
    );
    let sure = [1.0, 0.6, 0.2].map(|c| grade(with(|d| d.confidence = c)).quality);
    assert!(sure[0] > sure[1] && sure[1] > sure[2], "{sure:?}");
}
