//! Characters nobody sees, width variants and Unicode normal forms, one character or cluster at a time.
//! Never blanket NFKC: ①, ㎡ and ½ are what the author wrote.

use std::ops::Range;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// NFC of a text.
pub fn nfc(text: &str) -> String {
    if text.chars().all(is_plain) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text.to_string();
    }
    text.nfc().collect()
}

/// `text` without white space of any kind: what two copies of a line are compared by.
pub fn squash(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What a text holds that a step could change: one look at each character, none for the common ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools)] // four findings, each with a step of its own
pub struct Suspects {
    /// A width variant or radical.
    pub width: bool,
    /// A character that may be unseen.
    pub invisible: bool,
    /// A character that NFC may change, or that may combine with the one before.
    pub denormal: bool,
    /// A sign of markup or an escape left in the text.
    pub markup: bool,
}

impl Suspects {
    /// Nothing to do.
    pub fn none(self) -> bool {
        self == Suspects::default()
    }

    fn look(&mut self, c: char) {
        match c {
            '&' | '<' | '>' | '\\' => self.markup = true,
            _ if c.is_ascii() && !c.is_control() => {}
            _ => {
                self.width |= fold_width(c).is_some();
                self.invisible |= is_invisible(None, c, None);
                self.denormal |=
                    canonical_combining_class(c) != 0 || is_nfc_quick(std::iter::once(c)) != IsNormalized::Yes;
            }
        }
    }
}

/// Looks through a text for what the steps could change.
pub fn suspects(text: &str) -> Suspects {
    let mut found = Suspects { markup: text.contains("x0dx0a"), ..Suspects::default() };
    text.chars().filter(|c| !is_plain(*c)).for_each(|c| found.look(c));
    found
}

/// What nearly all text is made of: no step changes it, and nothing before it combines with it.
pub fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='%' | '\''..=';' | '=' | '?'..='[' | ']'..='~' | '\n' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{2FF}'
        | '\u{3AE}'..='\u{3CF}' | '\u{400}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{621}'..='\u{64A}'
        | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3029}' | '\u{3041}'..='\u{3098}' | '\u{309D}'..='\u{30FF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}')
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
        '\u{FE00}'..='\u{FE0F}' => after != Some('\u{20E3}') && !before.is_some_and(has_variants),
        '\u{E0000}'..='\u{E007F}' => !before.is_some_and(|b| b == '🏴' || ('\u{E0000}'..='\u{E007F}').contains(&b)),
        // Direction controls do nothing where no right-to-left letter is near.
        '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{34F}' => {
            !before.is_some_and(is_right_to_left) && !after.is_some_and(is_right_to_left)
        }
        '\u{00AD}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}'
        // A filler that shows as nothing, the ends of an interlinear note, the place of an object.
        | '\u{3164}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFC}' => true,
        '\t' | '\n' | '\r' => false,
        _ => c.is_control(),
    }
}

/// The ordinary form of a width variant: full-width digits and letters, half-width kana, radicals.
pub fn fold_width(c: char) -> Option<char> {
    match c {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(c as u32 - 0xFEE0)
        }
        '\u{FF61}'..='\u{FF9F}' | '\u{2F00}'..='\u{2FD5}' => {
            let mut form = std::iter::once(c).nfkc();
            form.next().filter(|_| form.next().is_none())
        }
        '\u{2E80}'..='\u{2EFF}' => {
            let at = RADICALS.iter().position(|(radical, _)| *radical == c)?;
            Some(RADICALS[at].1)
        }
        _ => None,
    }
}

/// Radicals of the supplement that are words of their own, with the character for which text extracted from a layout
/// writes them (Unicode `EquivalentUnifiedIdeograph`).
#[rustfmt::skip]
const RADICALS: &[(char, char)] = &[
    ('⺟', '母'), ('⺠', '民'), ('⻁', '虎'), ('⻄', '西'), ('⻅', '见'), ('⻆', '角'), ('⻉', '贝'), ('⻋', '车'),
    ('⻑', '長'), ('⻓', '长'), ('⻔', '门'), ('⻘', '青'), ('⻙', '韦'), ('⻚', '页'), ('⻛', '风'), ('⻜', '飞'),
    ('⻝', '食'), ('⻡', '首'), ('⻢', '马'), ('⻣', '骨'), ('⻤', '鬼'), ('⻥', '鱼'), ('⻦', '鸟'), ('⻧', '卤'),
    ('⻨', '麦'), ('⻩', '黄'), ('⻪', '黾'), ('⻫', '斉'), ('⻬', '齐'), ('⻭', '歯'), ('⻮', '齿'), ('⻯', '竜'),
    ('⻰', '龙'), ('⻱', '龜'), ('⻲', '亀'), ('⻳', '龟'),
];

/// The stretches of `text` that NFC writes in another way, with that way.
pub fn denormal_clusters(text: &str) -> Vec<(Range<usize>, String)> {
    let mut out = Vec::new();
    let (mut start, mut plain) = (0, true);
    let ends = text.char_indices().map(|(at, c)| (at, is_plain(c), Some(c))).chain([(text.len(), true, None)]);
    for (at, is_plain, c) in ends {
        if is_plain || c.is_none_or(begins_cluster) {
            if !plain {
                let cluster = &text[start..at];
                let form = nfc(cluster);
                if form != cluster {
                    out.push((start..at, form));
                }
            }
            (start, plain) = (at, true);
        }
        plain &= is_plain;
    }
    out
}

/// Nothing before `c` can combine with it.
pub fn begins_cluster(c: char) -> bool {
    canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) != IsNormalized::Maybe
}

fn joins(c: char) -> bool {
    is_right_to_left(c)
        || matches!(c, '\u{0900}'..='\u{0DFF}' | '\u{1800}'..='\u{18AF}' | '\u{200C}' | '\u{200D}')
        || matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Symbols of which a variation selector chooses the text or the picture form.
fn has_variants(c: char) -> bool {
    matches!(c, '©' | '®' | '‼' | '⁉' | '\u{20D0}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}')
        || matches!(c, '\u{1F000}'..='\u{1FAFF}')
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
    fn direction_controls_stay_beside_right_to_left_text() {
        for c in ['\u{61C}', '\u{202B}', '\u{2067}', '\u{200F}'] {
            assert!(is_invisible(Some('a'), c, Some('海')), "{c:?}");
            assert!(!is_invisible(None, c, Some('ש')) && !is_invisible(Some('ق'), c, None), "{c:?}");
        }
        for c in ['\u{3164}', '\u{FFFC}', '\u{206A}', '\u{E0041}', '\u{FE0F}', '\u{E0100}'] {
            assert!(is_invisible(Some('海'), c, Some('南')), "{c:?}");
        }
        assert!(!is_invisible(Some('❤'), '\u{FE0F}', None));
        assert!(!is_invisible(Some('🏴'), '\u{E0067}', None));
    }

    #[test]
    fn a_character_that_is_passed_over_is_one_that_no_step_changes() {
        for c in '\0'..=char::MAX {
            if suspects(&c.to_string()).none() {
                assert_eq!((fold_width(c), canonical_combining_class(c)), (None, 0), "{c:?}");
                assert!(!is_invisible(None, c, None), "{c:?}");
                assert_eq!(is_nfc_quick(std::iter::once(c)), IsNormalized::Yes, "{c:?}");
            }
        }
    }

    #[test]
    fn what_a_step_could_change_is_seen() {
        let seen = |text: &str| {
            let found = suspects(text);
            (found.width, found.invisible, found.denormal, found.markup)
        };
        assert_eq!(seen("渡口的雾，Ночь naïve «ok» 서울 قارب ①"), (false, false, false, false));
        assert_eq!(seen("１"), (true, false, false, false));
        assert_eq!(seen("a\u{200B}"), (false, true, false, false));
        assert_eq!(seen("e\u{301}"), (false, false, true, false));
        for text in ["a &amp; b", "<p>", "x0dx0a", "\\u003c"] {
            assert_eq!(seen(text), (false, false, false, true), "{text}");
        }
    }

    #[test]
    fn width_variants_fold_and_symbols_stay() {
        for (from, to) in [('１', '1'), ('Ａ', 'A'), ('ｶ', 'カ'), ('⼤', '大'), ('｡', '。'), ('⻰', '龙'), ('⺠', '民')]
        {
            assert_eq!(fold_width(from), Some(to));
        }
        for c in ['，', '（', '①', '㎡', '½', '、', '大', '％', '︵', '⺅'] {
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
