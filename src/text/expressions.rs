//! Regular expressions over letters: a Unicode class stands for a few ranges of the scripts that are read here.
//! Never a full class inside a repetition: `\p{L}` forty times is an automaton of megabytes, once for each thread.

use regex::{Regex, RegexBuilder};

/// The largest automaton, in bytes: a form that needs more is repeated too often or lists too much.
const LARGEST: usize = 1 << 20;

/// Classes and the ranges that stand for them. `\p{Lu}` stands as it is: it is never repeated.
const RANGES: &[(&str, &str)] = &[
    (r"\p{Han}", r"[々〇\u{3400}-\u{9FFF}\u{F900}-\u{FAFF}\u{20000}-\u{323AF}]"),
    (r"\p{Hiragana}", r"[\u{3041}-\u{309F}]"),
    (r"\p{Katakana}", r"[\u{30A1}-\u{30FA}\u{30FD}-\u{30FF}\u{31F0}-\u{31FF}\u{FF66}-\u{FF9D}]"),
    (r"\p{Hangul}", r"[\u{1100}-\u{11FF}\u{3131}-\u{318E}\u{AC00}-\u{D7A3}]"),
    (r"\p{Arabic}", r"[\u{610}-\u{61A}\u{620}-\u{6DC}\u{750}-\u{77F}\u{FB50}-\u{FDFD}\u{FE70}-\u{FEFC}]"),
    (r"\p{M}", r"[\u{300}-\u{36F}\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6ED}]"),
    (r"\p{Ll}", r"[a-zß-öø-ÿ\u{101}-\u{24F}ά-ώа-џѡ-ԯ]"),
    (
        r"\p{L}",
        r"[A-Za-zªµºÀ-ÖØ-öø-\u{2AF}Ά-Ͽ\u{400}-\u{481}\u{48A}-\u{52F}\u{531}-\u{587}\u{5D0}-\u{5EA}\u{620}-\u{64A}\u{66E}-\u{6D3}\u{900}-\u{DFF}\u{1E00}-\u{1FFF}\u{3041}-\u{30FF}\u{3131}-\u{318E}\u{3400}-\u{9FFF}\u{AC00}-\u{D7A3}]",
    ),
    (r"\d", r"[0-9٠-٩۰-۹０-９]"),
];

/// What a form may remember of its way through texts, in bytes, for each direction and thread; then it begins anew.
pub const REMEMBERED: usize = 1 << 20;

/// Compiles a form; `None` if it is malformed or too large.
pub fn compile(form: &str) -> Option<Regex> {
    RegexBuilder::new(&in_ranges(form)).size_limit(LARGEST).dfa_size_limit(REMEMBERED).build().ok()
}

/// A form with ranges for its classes.
pub fn in_ranges(form: &str) -> String {
    RANGES.iter().fold(form.to_string(), |form, (class, ranges)| form.replace(class, ranges))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters of each class that the eleven languages use, and what is none.
    const SAMPLES: &[(&str, &str, &str)] = &[
        (r"\p{Han}", "一龥々〇㐀𠮷豈", "aあ가،。"),
        (r"\p{Hiragana}", "ぁあん", "ア漢a"),
        (r"\p{Katakana}", "ァアンヽｱ", "あ漢a・"),
        (r"\p{Hangul}", "가힣ㄱ", "漢あa"),
        (r"\p{Arabic}", "ءيپۓ", "aא،"),
        (r"\p{M}", "\u{301}\u{64B}", "aé"),
        (r"\p{Ll}", "azßéžőаяёґά", "AÉЯ1 "),
        (r"\p{L}", "AzßÉžŐаЯёΩאءहあア漢가ệ", "1 .'’-٣،"),
        (r"\d", "09٣۴５", "a一十"),
    ];

    #[test]
    fn the_ranges_hold_the_letters_of_their_class_and_nothing_else_that_matters() {
        assert_eq!(SAMPLES.len(), RANGES.len());
        for (class, inside, outside) in SAMPLES {
            let [alone, among] = [format!("^{class}$"), format!("^[{class}#]$")].map(|form| compile(&form).unwrap());
            let full = Regex::new(&format!("^{class}$")).unwrap();
            for c in inside.chars().map(String::from) {
                assert!(alone.is_match(&c) && among.is_match(&c) && full.is_match(&c), "{class} {c:?}");
            }
            for c in outside.chars().map(String::from) {
                assert!(!alone.is_match(&c) && !full.is_match(&c), "{class} {c:?}");
            }
            assert!(among.is_match("#"));
        }
    }

    #[test]
    fn a_form_that_needs_too_much_is_refused() {
        assert!(compile(r"^(?:\p{Lu}{1,9} ){1,99}$").is_none());
        assert!(compile(r"^(?:\p{L}{1,9} ){1,9}$").is_some());
        assert!(compile("(").is_none());
    }
}
