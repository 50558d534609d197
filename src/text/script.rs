//! Simplified or Traditional, by the characters that only one of the two writes.
//! Never a conversion of a text: the body stays as it was written.

use super::chars::is_han;
use std::collections::HashSet;
use std::sync::LazyLock;

/// How Chinese is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HanScript {
    /// 简体
    Simplified,
    /// 繁體
    Traditional,
}

/// The script of a text's Han characters; `None` where they are the same in both.
pub fn han_script(text: &str) -> Option<HanScript> {
    let (mut simplified, mut traditional) = (0usize, 0usize);
    for c in text.chars().filter(|c| is_han(*c)) {
        simplified += usize::from(FORMS.simplified.contains(&c));
        traditional += usize::from(FORMS.traditional.contains(&c));
    }
    match simplified.cmp(&traditional) {
        std::cmp::Ordering::Greater => Some(HanScript::Simplified),
        std::cmp::Ordering::Less => Some(HanScript::Traditional),
        std::cmp::Ordering::Equal => None,
    }
}

struct Forms {
    simplified: HashSet<char>,
    traditional: HashSet<char>,
}

/// Two lines: the characters that only Simplified writes, the characters that only Traditional writes. Taken from
/// the dictionaries of OpenCC, character by character; a test holds the table against them.
const TABLE: &str = include_str!("han_forms.txt");

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let mut lines = TABLE.lines().map(|line| line.chars().collect());
    Forms { simplified: lines.next().unwrap_or_default(), traditional: lines.next().unwrap_or_default() }
});

#[cfg(test)]
mod tests {
    use super::*;
    use ferrous_opencc::{OpenCC, config::BuiltinConfig};

    /// The characters of the basic block that a conversion writes differently.
    fn changed_by(conversion: BuiltinConfig) -> String {
        let opencc = OpenCC::from_config(conversion).unwrap();
        // One character a line, so that no phrase of the dictionaries can match.
        let list: String = ('\u{4E00}'..='\u{9FFF}').flat_map(|c| [c, '\n']).collect();
        let converted = opencc.convert(&list);
        let pairs = list.lines().zip(converted.lines());
        pairs.filter(|(from, to)| from != to).map(|(from, _)| from).collect()
    }

    #[test]
    fn the_table_is_what_the_dictionaries_say() {
        let expected = format!("{}\n{}\n", changed_by(BuiltinConfig::S2t), changed_by(BuiltinConfig::T2s));
        assert_eq!(TABLE, expected);
    }

    fn check(text: &str, expected: Option<HanScript>) {
        assert_eq!(han_script(text), expected, "{text}");
    }

    #[test]
    fn the_script_shows_in_the_characters() {
        check("这个国家的学校", Some(HanScript::Simplified));
        check("這個國家的學校", Some(HanScript::Traditional));
        check("云南的學生說話", Some(HanScript::Traditional));
    }

    #[test]
    fn common_characters_decide_nothing() {
        check("上海的人", None);
        check("no Han at all", None);
    }
}
