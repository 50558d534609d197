//! Traditional characters by their Simplified ones, one for one: what lists in Simplified characters are read with.
//! Never a conversion of what is stored: the body stays as it was written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Two lines of characters, each above its own. Taken from the dictionaries of OpenCC; a test holds the table against
/// them.
const TABLE: &str = include_str!("simplified.txt");

static PAIRS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let mut lines = TABLE.lines();
    let (traditional, simplified) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    traditional.chars().zip(simplified.chars()).collect()
});

/// The text with its Traditional characters in their Simplified form; it has as many characters as before.
pub fn simplify(text: &str) -> Cow<'_, str> {
    let pairs = &*PAIRS;
    if text.chars().any(|c| pairs.contains_key(&c)) {
        return text.chars().map(|c| pairs.get(&c).copied().unwrap_or(c)).collect();
    }
    Cow::Borrowed(text)
}

/// The same for one character.
pub fn simplify_char(c: char) -> char {
    PAIRS.get(&c).copied().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferrous_opencc::{OpenCC, config::BuiltinConfig};

    #[test]
    fn the_table_is_what_the_dictionaries_say() {
        let opencc = OpenCC::from_config(BuiltinConfig::T2s).unwrap();
        // One character a line, so that no phrase of the dictionaries can match.
        let list: String = ('\u{4E00}'..='\u{9FFF}').flat_map(|c| [c, '\n']).collect();
        let converted = opencc.convert(&list);
        let pairs = || list.lines().zip(converted.lines()).filter(|(from, to)| from != to && to.chars().count() == 1);
        let (from, to): (String, String) = (pairs().map(|p| p.0).collect(), pairs().map(|p| p.1).collect());
        assert_eq!(TABLE, format!("{from}\n{to}\n"));
    }

    #[test]
    fn each_character_stands_for_one() {
        assert_eq!(simplify("海國銀行"), "海国银行");
        assert!(matches!(simplify("海国 abc"), Cow::Borrowed(_)));
        assert_eq!(simplify("臺灣與東京").chars().count(), 5);
        assert_eq!(['國', '国', 'a'].map(simplify_char), ['国', '国', 'a']);
    }
}
