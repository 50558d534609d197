//! What stands beside the numbers of a text, which tells in one look the forms in which it may have a date.
//! Never less than the forms themselves find: what is not known here may be a month.

use super::digit;
use super::forms::MONTHS;
use crate::text::chars::is_cjk;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Where digits stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools)] // four places, each for other forms
pub(super) struct Signs {
    /// Before 月 or 월.
    pub(super) before_month_sign: bool,
    /// On both sides of a hyphen, a slash or a dot.
    pub(super) between_numbers: bool,
    /// Before what may be a month's name.
    pub(super) before_month: bool,
    /// Behind it.
    pub(super) after_month: bool,
}

/// The first three letters of the names of months, and the last three from the last on.
static BEGINNINGS: LazyLock<HashSet<[char; 3]>> =
    LazyLock::new(|| MONTHS.keys().map(|name| first_three(name.chars())).collect());
static ENDS: LazyLock<HashSet<[char; 3]>> =
    LazyLock::new(|| MONTHS.keys().map(|name| first_three(name.chars().rev())).collect());

impl Signs {
    pub(super) fn of(text: &str) -> Signs {
        let mut signs = Signs::default();
        for (at, c) in text.char_indices().filter(|(_, c)| digit(*c).is_some()) {
            signs.look(&text[..at], &text[at + c.len_utf8()..]);
        }
        signs
    }

    /// Looks at what stands before and behind a digit.
    fn look(&mut self, before: &str, after: &str) {
        self.before_month_sign |= after.trim_start().starts_with(['月', '월']);
        self.between_numbers |= after.strip_prefix(['-', '/', '.']).is_some_and(|rest| {
            let mut next = rest.chars();
            next.next().is_some_and(|c| digit(c).is_some() || c.is_whitespace())
        });
        self.before_month |= !self.before_month && begins_with_month(after);
        self.after_month |= !self.after_month && ends_with_month(before);
    }
}

/// `th of July`, ` Juli`, `. Juli`.
fn begins_with_month(text: &str) -> bool {
    const SUFFIXES: &[&str] = &["st", "nd", "rd", "th", "er", "º", "°", "."];
    let text = SUFFIXES.iter().find_map(|suffix| text.strip_prefix(suffix)).unwrap_or(text);
    let Some(word) = text.strip_prefix(char::is_whitespace) else { return false };
    let behind = ["of ", "de "].iter().find_map(|joint| word.strip_prefix(joint)).unwrap_or(word);
    may_be_in(&BEGINNINGS, first_three(word.chars())) || may_be_in(&BEGINNINGS, first_three(behind.chars()))
}

/// `July `, `Sept. `.
fn ends_with_month(text: &str) -> bool {
    let Some(text) = text.strip_suffix(char::is_whitespace) else { return false };
    may_be_in(&ENDS, first_three(text.strip_suffix('.').unwrap_or(text).chars().rev()))
}

fn first_three(mut letters: impl Iterator<Item = char>) -> [char; 3] {
    [(); 3].map(|()| letters.next().unwrap_or(' '))
}

/// Whether three letters are those of a month. Letters beyond ASCII may be, unless no month is written in their script.
fn may_be_in(known: &HashSet<[char; 3]>, letters: [char; 3]) -> bool {
    if letters.iter().all(char::is_ascii) {
        known.contains(&letters.map(|c| c.to_ascii_lowercase()))
    } else {
        !is_cjk(letters[0])
    }
}

#[cfg(test)]
mod tests {
    use super::super::forms::FORMS;
    use super::*;
    use proptest::prelude::*;

    /// A form that finds something is never passed over.
    fn check(text: &str) {
        let signs = Signs::of(text);
        for form in FORMS.iter().filter(|form| form.pattern.is_match(text)) {
            assert!((form.may_stand)(signs), "{text:?} {signs:?}");
        }
    }

    #[test]
    fn what_stands_beside_numbers_tells_the_forms() {
        let signs = Signs::of("The 12 boats of 1999, 3 to 5, Room 7");
        assert_eq!(signs, Signs::default());
        let signs = Signs::of("7 July, 2025-07 09");
        assert!(signs.before_month && signs.between_numbers && !signs.after_month && !signs.before_month_sign);
        assert!(Signs::of("may 5").after_month && Signs::of("７ 月").before_month_sign);
        assert!(Signs::of("海 7 июля").before_month && !Signs::of("第 7 次").before_month);
    }

    #[test]
    fn every_month_is_seen() {
        for name in MONTHS.keys() {
            for name in [name.clone(), name.to_uppercase(), name.replace('s', "ſ"), name.replace('k', "\u{212A}")] {
                check(&format!("1 {name}"));
                check(&format!("x{name} 1"));
                check(&format!("1er de {name}. 1"));
                check(&format!("1.\u{a0}{name}.\u{a0}1"));
            }
        }
    }

    proptest! {
        #[test]
        fn no_form_is_passed_over(pieces in prop::collection::vec(prop::sample::select(
            &["1", "12", "٣", "２", "2025", "-", "/", ".", " ", "\u{a0}", "th", "er", "º", "of ", "de ", "may", "Juli", "août",
              "آب", "июля", "月", "월", "日", "x", ",", "年"][..]), 0..12)) {
            check(&pieces.concat());
        }
    }
}
