//! How much of a stated title a line of the page is: the same, a part of it, or more than it.
//! Never a comparison of letters where the lengths alone tell the two apart.

use crate::text::chars::{is_alphanumeric, key};

/// The letters and digits of a stated title, and how many they are.
pub(super) struct Key {
    text: String,
    length: usize,
}

impl Key {
    pub(super) fn of(text: &str) -> Key {
        let text = key(text);
        Key { length: text.chars().count(), text }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether a line of so many letters and digits may be a part of the title, or the title a part of it.
    fn may_agree(&self, length: usize) -> bool {
        let (a, b) = (length as f64, self.length as f64);
        a >= 2.0 && b >= 2.0 && a > SHARE_OF_TITLE * b && b > SHARE_OF_LINE * a
    }
}

/// The least part that a line is of a title, or a title of a line.
const SHARE_OF_TITLE: f64 = 0.4;
const SHARE_OF_LINE: f64 = 0.6;

/// How much of one of the stated titles a line is.
pub(super) fn agreement_with(keys: &[Key], line: &str) -> f64 {
    // Most lines differ so much in their length that nothing else needs a look.
    let is_like = |length: usize| keys.iter().any(|key| key.may_agree(length));
    if !is_like(letters(line)) {
        return 0.0;
    }
    let line = Key::of(line);
    keys.iter().map(|key| agreement(&line, key)).fold(0.0, f64::max)
}

/// How long the key of a line is.
fn letters(line: &str) -> usize {
    if line.is_ascii() {
        return line.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    // One letter alone is two in lower case.
    line.chars().filter(|c| is_alphanumeric(*c)).map(|c| if c == 'İ' { 2 } else { 1 }).sum()
}

/// How much of a stated title a line is: 1 for the same, the share where the one holds the other.
fn agreement(line: &Key, stated: &Key) -> f64 {
    let (a, b) = (line.length as f64, stated.length as f64);
    match () {
        () if !stated.may_agree(line.length) => 0.0,
        () if line.text == stated.text => 1.0,
        () if a > SHARE_OF_TITLE * b && stated.text.contains(&line.text) => a / b,
        () if b > SHARE_OF_LINE * a && line.text.contains(&stated.text) => b / a,
        () => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: f64) {
        let keys = ["Ferry sails again", "渡轮复航"].map(Key::of);
        assert!((agreement_with(&keys, line) - expected).abs() < 1e-9, "{line}");
    }

    #[test]
    fn a_line_agrees_by_its_share_of_the_title_or_the_title_by_its_share_of_the_line() {
        check("FERRY sails, again!", 1.0);
        check("Ferry sails", 10.0 / 15.0);
        check("Ferry sails again – today", 15.0 / 20.0);
        check("渡轮复航", 1.0);
        check("今日：渡轮复航", 4.0 / 6.0);
    }

    #[test]
    fn small_parts_and_other_words_do_not_agree() {
        check("Ferry", 0.0);
        check("Ferry sails again from Monday on", 0.0);
        check("Boats sail for us", 0.0);
        check("航", 0.0);
        check("", 0.0);
    }

    #[test]
    fn letters_are_counted_as_a_key_has_them() {
        assert!(('\0'..=char::MAX).all(|c| letters(c.encode_utf8(&mut [0; 4])) == Key::of(&c.to_string()).length));
        assert_eq!(letters("İn 海南: Ẽ-5"), Key::of("İn 海南: Ẽ-5").length);
    }

    #[test]
    fn lengths_that_may_not_agree_never_do() {
        let stated = Key::of(&"ab".repeat(20));
        for length in 0..200 {
            let line = Key::of(&"ab".repeat(100)[..length]);
            assert!(stated.may_agree(length) || agreement(&line, &stated) == 0.0, "{length}");
            assert!(!stated.may_agree(length) || (17..67).contains(&length), "{length}");
        }
    }
}
