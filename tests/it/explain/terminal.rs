//! The text for a terminal: sections, alignment, no colour in a pipe, long texts shortened.
//! Never a test of a terminal: where colours begin is tested beside the code that decides it.

use super::{Desk, page};

#[test]
fn the_sections_come_in_the_order_of_the_work() {
    let text = Desk::with(page("zh/seed")).says(&[]);
    let heads: Vec<&str> = text.lines().filter(|line| line.starts_with(char::is_uppercase)).collect();
    let starts = ["Page", "Outcome", "Region:", "Title", "Text:", "Fields:", "Parsed"];
    assert_eq!(heads.len(), starts.len(), "{heads:?}");
    assert!(heads.iter().zip(starts).all(|(head, start)| head.starts_with(start)), "{heads:?}");
}

#[test]
fn an_edit_is_told_with_its_rule_its_place_and_its_text() {
    let text = Desk::with(page("zh/seed")).says(&[]);
    assert!(text.contains("       zh.pinyin         在海南[-(hǎinán)-]洋浦经济开发区拍摄"), "{text}");
    assert!(text.contains("note pinyin       海南 = hǎinán  stood as (hǎinán)"), "{text}");
    let html = "<p>第１２次渡船\u{200B}起航,老人把船系在柳树下,等第一批赶集的人,他说今天会是个好天。</p>";
    let text = Desk::with(html).says(&[]);
    assert!(text.contains("第[-１２-][+12+]次渡船起航"), "{text}");
    assert!(text.contains("渡船[-<U+200B>-]起航"), "{text}");
}

#[test]
fn a_pipe_gets_no_colour_and_no_line_is_longer_than_a_screen() {
    for name in ["zh/seed", "en/long_comments", "ar/reuters", "ja/ruby"] {
        let text = Desk::with(page(name)).says(&[]);
        assert!(!text.contains('\u{1b}'), "{name}");
        for line in text.lines() {
            let wide = line.chars().map(|c| if c >= '\u{2E80}' { 2 } else { 1 }).sum::<usize>();
            assert!(wide <= 160, "{name}: {wide}: {line}");
        }
    }
}

#[test]
fn many_blocks_outside_are_counted_and_not_told_one_by_one() {
    let line = "<p>The ferry sails again today and on every other day, the harbour office said to all of us.</p>";
    let other: Vec<String> = (0..40).map(|n| format!("<li>Item {n}")).collect();
    let text = Desk::with(format!("<body><ul>{}</ul><div class=con>{line}{line}</div>", other.concat())).says(&[]);
    assert_eq!(text.matches("  Item ").count(), 3, "{text}");
    assert!(text.contains("… 37 more outside"), "{text}");
}
