//! News agencies and papers by name, one list a script.
//! Never a guess: a name that is in no list and looks like no agency is none.

use regex::Regex;
use std::sync::LazyLock;

const TABLE: &str = include_str!("tables/agencies.tsv");

/// A list of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressScript {
    /// Chinese.
    Han,
    /// Languages in Latin letters.
    Latin,
    /// Japanese.
    Kana,
    /// Korean.
    Hangul,
    /// Russian and its neighbours.
    Cyrillic,
    /// Arabic.
    Arabic,
}

impl PressScript {
    fn key(self) -> &'static str {
        match self {
            PressScript::Han => "han",
            PressScript::Latin => "latin",
            PressScript::Kana => "kana",
            PressScript::Hangul => "hangul",
            PressScript::Cyrillic => "cyrillic",
            PressScript::Arabic => "arabic",
        }
    }
}

/// The names of a list, longest first.
pub fn agencies(script: PressScript) -> Vec<String> {
    let row = TABLE.lines().find_map(|line| line.strip_prefix(script.key())?.strip_prefix('\t'));
    let mut names: Vec<String> = row.unwrap_or_default().split(' ').map(|n| n.replace('_', " ")).collect();
    names.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    names.dedup();
    names
}

/// A regular expression that matches one name of a list, longest first.
pub fn one_of(script: PressScript) -> String {
    agencies(script).iter().map(|n| regex::escape(n)).collect::<Vec<_>>().join("|")
}

/// Whether a name is an agency or paper rather than a person.
pub fn is_press(name: &str) -> bool {
    static PRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let all: String =
            [PressScript::Han, PressScript::Latin, PressScript::Cyrillic, PressScript::Arabic].map(one_of).join("|");
        Regex::new(&format!(r"^(?:{all}|\p{{Han}}{{2,8}}(?:社|网|網|报|報|台|臺|客户端|新闻|新聞|周刊|日报|晚报))$"))
            .ok()
    });
    PRESS.as_ref().is_some_and(|p| p.is_match(name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_there_longest_first() {
        use PressScript::{Arabic, Cyrillic, Han, Hangul, Kana, Latin};
        for script in [Han, Latin, Kana, Hangul, Cyrillic, Arabic] {
            let names = agencies(script);
            assert!(names.len() > 8, "{script:?}");
            assert!(names.windows(2).all(|w| w[0].len() >= w[1].len()));
        }
    }

    #[test]
    fn papers_are_known_by_their_ending_and_people_are_not() {
        for name in ["新华社", "青渡日报", "Associated Press", "ТАСС"] {
            assert!(is_press(name), "{name}");
        }
        for name in ["王小明", "Jane Doe", ""] {
            assert!(!is_press(name), "{name}");
        }
    }
}
