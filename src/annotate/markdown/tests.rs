//! Bodies as Markdown: what is written, and that a reader of it finds the same words.
//! Never a page: parts are given.

use super::*;
use crate::model::ListItem;

fn part(kind: BlockKind, text: &str) -> Part<'_> {
    Part::plain(kind, text)
}

fn item<'a>(text: &'a str, items: &[(usize, Option<u32>)]) -> Part<'a> {
    let items = items.iter().map(|(id, number)| ListItem { id: *id, number: *number }).collect();
    Part { nesting: Nesting { items, ..Nesting::default() }, ..part(BlockKind::ListItem, text) }
}

fn check(parts: &[Part<'_>], expected: &str) {
    assert_eq!(written(parts), expected);
}

#[test]
fn each_kind_has_its_form() {
    for (kind, text, expected) in [
        (BlockKind::Paragraph, "A boat.", "A boat."),
        (BlockKind::Subhead, "A boat", "## A boat"),
        (BlockKind::ListItem, "A boat", "- A boat"),
        (BlockKind::Quote, "A boat\nsank", "> A boat\\\n> sank"),
        (BlockKind::Table, "Boat | Sunk", "| Boat | Sunk |\n| --- | --- |"),
        (BlockKind::Code, "let a = 1;", "```\nlet a = 1;\n```"),
        (BlockKind::Caption, "A boat", "*A boat*"),
        (BlockKind::Embed, "A film", "A film"),
    ] {
        check(&[part(kind, text)], expected);
    }
}

#[test]
fn headings_keep_their_level_below_the_title() {
    let at = |level| Part { nesting: Nesting { level, ..Nesting::default() }, ..part(BlockKind::Subhead, "Now") };
    check(&[at(Some(1)), at(Some(3)), at(None), at(Some(6))], "## Now\n\n### Now\n\n#### Now\n\n###### Now");
}

#[test]
fn items_stand_under_their_items() {
    let parts = [
        item("one", &[(1, Some(1))]),
        item("a", &[(1, Some(1)), (2, None)]),
        item("b", &[(1, Some(1)), (3, None)]),
        item("still b", &[(1, Some(1)), (3, None)]),
        item("two", &[(4, Some(2))]),
        item("deep", &[(5, Some(10)), (6, None)]),
    ];
    check(&parts, "1. one\n   - a\n   - b\n\n     still b\n2. two\n10. - deep");
}

#[test]
fn a_numbered_list_under_a_text_is_set_off() {
    check(&[item("a", &[(1, None)]), item("c", &[(1, None), (2, Some(3))])], "- a\n\n  3. c");
}

#[test]
fn lists_that_touch_are_told_apart() {
    let of = |whole, number| {
        let items = vec![ListItem { id: whole + 10, number }];
        Part { nesting: Nesting { items, whole: Some(whole), level: None }, ..part(BlockKind::ListItem, "a") }
    };
    check(&[of(1, None), of(2, None), of(3, Some(1))], "- a\n\n* a\n\n1. a");
    check(&[part(BlockKind::ListItem, "a"), part(BlockKind::ListItem, "b")], "- a\n- b");
}

#[test]
fn rows_of_a_table_have_the_same_width() {
    let rows = ["Boat | Sunk", "Nan|cy", "Eva | 1901 | twice"];
    let rows = rows.map(|row| part(BlockKind::Table, row));
    check(&rows, "| Boat | Sunk | |\n| --- | --- | --- |\n| Nan\\|cy | | |\n| Eva | 1901 | twice |");
}

#[test]
fn one_quotation_stays_one() {
    let quote = |whole| Part { nesting: Nesting { whole, ..Nesting::default() }, ..part(BlockKind::Quote, "Ah") };
    check(&[quote(Some(1)), quote(Some(1)), quote(Some(2))], "> Ah\n>\n> Ah\n\n> Ah");
}

#[test]
fn pictures_stand_before_their_blocks_and_part_lists() {
    let shown = |part| Part { pictures: vec!["![](https://lamp.example/1.jpg)".into()], ..part };
    let parts = [part(BlockKind::ListItem, "a"), shown(part(BlockKind::ListItem, "b")), shown(Part::default())];
    let picture = "![](https://lamp.example/1.jpg)";
    check(&parts, &format!("- a\n\n{picture}\n\n* b\n\n{picture}"));
}
