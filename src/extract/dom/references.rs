//! Character references: `&amp;`, `&#39;`, `&copy` become the characters they stand for.
//! Never a guess: names and numbers are those of the HTML standard, also where it bears with a missing semicolon.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
use html5ever::tendril::StrTendril;

/// Where a reference stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the text.
    Text,
    /// In an attribute, where `&copy=1` is part of an address.
    Attribute,
}

/// A text with its references resolved.
pub(super) fn resolved(text: &str, place: Place) -> StrTendril {
    let mut out = StrTendril::with_capacity(text.len() as u32);
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_slice(&rest[..at]);
        rest = &rest[at + 1..];
        match reference(rest, place) {
            Some((chars, length)) => {
                chars.into_iter().flatten().for_each(|c| out.push_char(c));
                rest = &rest[length..];
            }
            None => out.push_char('&'),
        }
    }
    out.push_slice(rest);
    out
}

/// What the reference behind an `&` stands for, and its length.
fn reference(rest: &str, place: Place) -> Option<([Option<char>; 2], usize)> {
    match rest.strip_prefix('#') {
        Some(number) => numeric(number).map(|(c, length)| ([Some(c), None], length + 1)),
        None => named(rest, place),
    }
}

/// The longest name that the text begins with.
fn named(rest: &str, place: Place) -> Option<([Option<char>; 2], usize)> {
    let letters = rest.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let whole = letters + usize::from(rest.as_bytes().get(letters) == Some(&b';'));
    let known = |length: usize| NAMED_ENTITIES.get(&rest[..length]).filter(|(first, _)| *first != 0);
    let (length, (first, second)) = (1..=whole).rev().find_map(|length| Some((length, known(length)?)))?;
    let goes_on = rest.as_bytes().get(length).is_some_and(|b| *b == b'=' || b.is_ascii_alphanumeric());
    if place == Place::Attribute && goes_on && !rest[..length].ends_with(';') {
        return None;
    }
    let second = Some(*second).filter(|second| *second != 0).and_then(char::from_u32);
    Some(([char::from_u32(*first), second], length))
}

/// No name has more letters.
const LONGEST: usize = 32;

/// The character of a number, decimal or behind an `x` hexadecimal.
fn numeric(rest: &str) -> Option<(char, usize)> {
    let (base, mark) = if rest.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
    let digits = rest[mark..].chars().take_while(|c| c.is_digit(base)).count();
    let value = |value: u32, c: char| value.saturating_mul(base).saturating_add(c.to_digit(base).unwrap_or(0));
    let number = rest[mark..].chars().take(digits).fold(0, value);
    let end = mark + digits;
    let length = end + usize::from(rest.as_bytes().get(end) == Some(&b';'));
    (digits > 0).then(|| (character(number), length))
}

fn character(number: u32) -> char {
    let c1 = number.checked_sub(0x80).and_then(|at| *C1_REPLACEMENTS.get(at as usize)?);
    c1.or_else(|| char::from_u32(number)).filter(|c| *c != '\0').unwrap_or('\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(&*resolved(text, Place::Text), expected, "{text}");
    }

    #[test]
    fn names_and_numbers_are_resolved() {
        check("a &amp; b &lt&gt; &#39;&#x2019;", "a & b <> '\u{2019}");
        check("&notit; &notin; &fjlig;", "\u{ac}it; \u{2209} fj");
        check("& &; &# &#x &nosuch; &#;", "& &; &# &#x &nosuch; &#;");
    }

    #[test]
    fn numbers_that_are_no_characters_are_replaced() {
        check("&#0;&#xD800;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
        check("&#147;x&#x81;", "\u{201c}x\u{81}");
    }

    #[test]
    fn an_address_in_an_attribute_keeps_its_parameters() {
        assert_eq!(&*resolved("?a=1&copy=2&amp=3&amp;b&lt", Place::Attribute), "?a=1&copy=2&amp=3&b<");
    }
}
