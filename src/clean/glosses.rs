//! An editor's own readings and originals: 漢字(かんじ), 한자(漢字), Mao Dun (茅盾). They stay and are noted.
//! Never a cut: nothing here changes a text.

use crate::model::{Note, NoteKind};
use regex::Regex;
use std::sync::LazyLock;

/// Each form has the groups `surface`, `raw` and `value`.
static FORMS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // Japanese: kana after kanji.
        r"(?P<surface>\p{Han}{1,8})(?P<raw>[(（](?P<value>\p{Hiragana}{1,20})[)）])",
        // Korean: hanja after hangul.
        r"(?P<surface>\p{Hangul}{1,8})(?P<raw>\((?P<value>\p{Han}{1,8})\))",
        // A foreign name and its original in Han characters.
        r"(?P<surface>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) (?P<raw>\((?P<value>\p{Han}{2,8})\))",
    ]
    .iter()
    .filter_map(|form| Regex::new(form).ok())
    .collect()
});

/// The glosses of a cleaned text.
pub fn find(text: &str) -> Vec<Note> {
    if !text.contains([')', '）']) {
        return Vec::new();
    }
    let mut out: Vec<Note> = Vec::new();
    for form in FORMS.iter() {
        let (mut at, mut chars) = (0, 0);
        for found in form.captures_iter(text) {
            let start = found.name("surface").map_or(0, |m| m.start());
            chars += text[at..start].chars().count();
            at = start;
            let part = |name: &str| found[name].to_string();
            out.push(Note {
                kind: NoteKind::Gloss,
                offset: chars,
                surface: part("surface"),
                value: part("value"),
                raw: part("raw"),
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(usize, &str, &str)]) {
        let found = find(text);
        let notes: Vec<_> = found.iter().map(|n| (n.offset, n.surface.as_str(), n.value.as_str())).collect();
        assert_eq!(notes, expected, "{text}");
    }

    #[test]
    fn furigana_hanja_and_originals_are_noted() {
        check("その渡船(とせん)と霧（きり）だ", &[(2, "渡船", "とせん"), (10, "霧", "きり")]);
        check("오늘 나루(津)에서", &[(3, "나루", "津")]);
        check("He met Lin Zhixia (林知夏) there", &[(7, "Lin Zhixia", "林知夏")]);
    }

    #[test]
    fn other_parentheses_are_none() {
        check("渡船(ferry)、トヨタ(株)", &[]);
        check("Kiel (Germany)", &[]);
    }
}
