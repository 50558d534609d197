//! Every phrase of every list by its example, and lines that only mention such words.
//! Never an example that another phrase explains: each is matched by its own.

use super::*;

const STAYS: &[&str] = &[
    include_str!("../zh/stays.txt"),
    include_str!("../ja/stays.txt"),
    include_str!("../ko/stays.txt"),
    include_str!("../ru/stays.txt"),
    include_str!("../ar/stays.txt"),
    include_str!("../en/stays.txt"),
    include_str!("../de/stays.txt"),
    include_str!("../fr/stays.txt"),
    include_str!("../es/stays.txt"),
    include_str!("../it/stays.txt"),
    include_str!("../pt/stays.txt"),
];

fn rows(list: &List) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = list.phrases.lines().filter(|l| !l.starts_with('#'));
    lines.map(|line| line.split_once('\t').unwrap_or_else(|| panic!("no example: {line}")))
}

#[test]
fn every_phrase_is_used_by_its_example() {
    let mut wrong = Vec::new();
    for list in LISTS {
        for (phrase, example) in rows(list) {
            match compile([phrase].into_iter()) {
                Some(own) if own.is_match(example) => {}
                Some(_) => wrong.push(format!("{}: {example} is not {phrase}", list.rule)),
                None => wrong.push(format!("{}: no expression: {phrase}", list.rule)),
            }
            let cut = [Place::Inside, Place::Edge].map(|place| rule_of(example, place));
            if cut.contains(&None) {
                wrong.push(format!("{}: stays in place: {example}", list.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_a_list_of_at_least_25_phrases() {
    for (list, set) in LISTS.iter().zip(&SETS) {
        let set = compiled(list, set);
        assert!(rows(list).count() >= 25 && set.len() == rows(list).count(), "{}", list.rule);
    }
}

#[test]
fn a_line_that_only_mentions_such_a_word_stays() {
    let mut wrong = Vec::new();
    for text in STAYS.iter().flat_map(|lines| lines.lines()) {
        if let Some(rule) = rule_of(text, Place::Edge) {
            wrong.push(format!("{rule}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(STAYS.iter().all(|lines| lines.lines().count() >= 9));
}

#[test]
fn a_long_block_is_looked_at_only_at_the_edges() {
    let line = format!("版权声明:{}", "本站文章归渡口街道文化站全体同仁共同所有".repeat(3));
    assert_eq!(rule_of(&line, Place::Edge), Some("zh.boilerplate"));
    assert_eq!(rule_of(&line, Place::Inside), None);
    assert_eq!(rule_of(&line.repeat(3), Place::Edge), None);
}
