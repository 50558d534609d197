//! Characters nobody sees, width variants and Unicode normal forms, one character or cluster at a time.
//! Never blanket NFKC: ①, ㎡ and ½ are what the author wrote.

use super::chars::{is_han, is_kana};
use std::ops::Range;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// NFC of a text.
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// `text` without white space of any kind: what two copies of a line are compared by.
pub fn squash(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a reader sees nothing at `c`, given what stands before and after it.
///
/// Joiners stay where a script or an emoji needs them, direction marks beside right-to-left text.
pub fn is_invisible(before: Option<char>, c: char, after: Option<char>) -> bool {
    match c {
        '\u{200C}' | '\u{200D}' => !before.is_some_and(joins),
        '\u{200E}' | '\u{200F}' => !before.is_some_and(is_right_to_left) && !after.is_some_and(is_right_to_left),
        '\u{200B}' => !before.is_some_and(lacks_word_spaces),
        '\u{180E}' => !before.is_some_and(|b| ('\u{1800}'..='\u{18AF}').contains(&b)),
        '\u{FE00}'..='\u{FE0F}' => {
            after != Some('\u{20E3}') && before.is_none_or(|b| is_han(b) || is_kana(b) || b.is_ascii())
        }
        '\u{E0000}'..='\u{E007F}' => !before.is_some_and(|b| b == '🏴' || ('\u{E0000}'..='\u{E007F}').contains(&b)),
        '\u{00AD}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}' => true,
        '\t' | '\n' | '\r' => false,
        _ => c.is_control(),
    }
}

/// The ordinary form of a width variant: full-width digits and letters, half-width kana, Kangxi radicals.
pub fn fold_width(c: char) -> Option<char> {
    match c {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(c as u32 - 0xFEE0)
        }
        '\u{FF66}'..='\u{FF9F}' | '\u{2F00}'..='\u{2FD5}' | '\u{2E9F}' | '\u{2EF3}' => {
            let mut form = std::iter::once(c).nfkc();
            form.next().filter(|_| form.next().is_none())
        }
        _ => None,
    }
}

/// The stretches of `text` that NFC writes in another way, with that way.
pub fn denormal_clusters(text: &str) -> Vec<(Range<usize>, String)> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut start = 0;
    let ends = text.char_indices().skip(1).filter(|(_, c)| begins_cluster(*c)).map(|(at, _)| at);
    for end in ends.chain([text.len()]) {
        let cluster = &text[start..end];
        if is_nfc_quick(cluster.chars()) != IsNormalized::Yes {
            let form = nfc(cluster);
            if form != cluster {
                out.push((start..end, form));
            }
        }
        start = end;
    }
    out
}

/// Nothing before `c` can combine with it.
fn begins_cluster(c: char) -> bool {
    canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) != IsNormalized::Maybe
}

fn joins(c: char) -> bool {
    is_right_to_left(c)
        || matches!(c, '\u{0900}'..='\u{0DFF}' | '\u{1800}'..='\u{18AF}' | '\u{200C}' | '\u{200D}')
        || matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Thai, Lao, Burmese and Khmer mark word ends with a zero-width space.
fn lacks_word_spaces(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_stay_only_where_a_script_needs_them() {
        assert!(is_invisible(Some('海'), '\u{200D}', Some('南')));
        assert!(!is_invisible(Some('ی'), '\u{200C}', Some('م')));
        assert!(!is_invisible(Some('👩'), '\u{200D}', Some('🚀')));
        assert!(is_invisible(Some('a'), '\u{00AD}', Some('b')));
        assert!(!is_invisible(None, '\n', None));
        assert!(is_invisible(None, '\0', None));
    }

    #[test]
    fn width_variants_fold_and_symbols_stay() {
        for (from, to) in [('１', '1'), ('Ａ', 'A'), ('ｶ', 'カ'), ('⼤', '大')] {
            assert_eq!(fold_width(from), Some(to));
        }
        for c in ['，', '（', '①', '㎡', '½', '、', '大'] {
            assert_eq!(fold_width(c), None, "{c}");
        }
    }

    #[test]
    fn only_denormal_clusters_are_named() {
        assert_eq!(denormal_clusters("é na\u{308}h"), vec![(4..7, "ä".to_string())]);
        assert!(denormal_clusters("海南 é").is_empty());
    }

    #[test]
    fn squash_drops_every_white_space() {
        assert_eq!(squash(" 海 南\u{3000}x\n"), "海南x");
    }
}
