//! The language of short and of mixed texts: `languages.tsv` lists a text, what its page declares, and its language.
//! Never a declaration against plain evidence: a page in another script than it declares is in that script's language.

use copydesk::annotate::detect_lang;

const TABLE: &str = include_str!("languages.tsv");

#[test]
fn short_and_mixed_texts_are_told_by_script_words_and_declaration() {
    let mut wrong = Vec::new();
    for row in TABLE.lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let [text, declared, expected] = cells[..] else { panic!("three cells in {row}") };
        let declared = Some(declared).filter(|d| !d.is_empty());
        let found = detect_lang(text, declared).map(|l| l.as_str().to_string()).unwrap_or_default();
        if found != expected {
            wrong.push(format!("{text} ({declared:?}): {found}, expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), TABLE.lines().count(), wrong.join("\n"));
}

#[test]
fn every_language_stands_in_the_table_short_and_long() {
    for lang in ["zh-Hans", "zh-Hant", "en", "de", "fr", "es", "it", "pt", "ru", "ja", "ko", "ar"] {
        let own = TABLE.lines().filter(|row| row.rsplit('\t').next() == Some(lang));
        assert!(own.count() >= 3, "{lang}");
    }
}
