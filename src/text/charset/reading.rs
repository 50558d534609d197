//! The bytes of a document read in one encoding: how much of it is damage, and how much is no text.
//! Never a choice between encodings, and never a text made that nobody asked for.

use super::Undecodable;
use encoding_rs::Encoding;
use std::borrow::Cow;
use std::char::REPLACEMENT_CHARACTER;

/// So many characters are UTF-8 by accident in no other encoding: a label that says otherwise is wrong.
pub(super) const UTF_8_PROOF: usize = 4;

/// The bytes read in one encoding.
#[derive(Clone, Default)]
pub(super) struct Reading<'a> {
    text: Cow<'a, str>,
    malformed: usize,
    pub(super) beyond_ascii: usize,
    controls: usize,
    characters: usize,
    /// Replacement characters in the text.
    replaced: usize,
}

impl<'a> Reading<'a> {
    /// Decoded from an encoding.
    pub(super) fn of(bytes: &'a [u8], encoding: &'static Encoding) -> Reading<'a> {
        let (text, has_errors) = encoding.decode_with_bom_removal(bytes);
        let mut reading = Reading::default();
        reading.look_through(&text, has_errors);
        Reading { text, ..reading }
    }

    /// The same for UTF-8, which most pages are: a text that is no UTF-8 is looked through and not made.
    pub(super) fn of_utf_8(bytes: &'a [u8]) -> Reading<'a> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reading = Reading::default();
        if let Ok(text) = std::str::from_utf8(bytes) {
            reading.look_through(text, false);
            return Reading { text: Cow::Borrowed(text), ..reading };
        }
        for chunk in bytes.utf8_chunks() {
            reading.look_through(chunk.valid(), true);
            let malformed = usize::from(!chunk.invalid().is_empty());
            reading.malformed += malformed;
            reading.characters += malformed;
        }
        if reading.fits() {
            reading.text = String::from_utf8_lossy(bytes);
        }
        reading
    }

    fn look_through(&mut self, text: &str, has_errors: bool) {
        let mut seen = Seen::default();
        let bytes = text.as_bytes();
        for start in (0..bytes.len()).step_by(PIECE) {
            seen.look(&bytes[start..(start + PIECE).min(bytes.len())], bytes.get(start + PIECE).copied());
        }
        // U+FFFD is one of those that begin with EF BF.
        let replaced = if seen.last_of_all > 0 { text.matches(REPLACEMENT_CHARACTER).count() } else { 0 };
        self.replaced += replaced;
        self.characters += seen.characters;
        self.controls += seen.controls;
        self.beyond_ascii += seen.beyond_ascii - replaced;
        if has_errors {
            self.malformed += replaced;
        } else {
            // Written into the page by whoever damaged it: a UTF-8 sign that means nothing in another encoding.
            self.beyond_ascii += UTF_8_PROOF * replaced;
        }
    }

    /// UTF-8 that nobody needs to doubt.
    pub(super) fn is_plain(&self) -> bool {
        self.fits() && self.controls == 0
    }

    /// Damage, at most; not another encoding.
    pub(super) fn fits(&self) -> bool {
        self.malformed * 20 <= self.beyond_ascii
    }

    /// Why it is no text, if it is none.
    pub(super) fn binary(&self) -> Option<Undecodable> {
        let Reading { controls, characters, .. } = *self;
        (controls > 8 && controls * 50 > characters).then_some(Undecodable::Binary { controls, characters })
    }

    /// The text without NUL, its damage in single signs.
    pub(super) fn finish(self) -> String {
        let is_clean = self.malformed == 0 && self.controls == 0 && self.replaced == 0;
        if is_clean {
            return self.text.into_owned();
        }
        let mut out = String::with_capacity(self.text.len());
        for c in self.text.chars().filter(|c| *c != '\0') {
            if c != REPLACEMENT_CHARACTER || !out.ends_with(c) {
                out.push(c);
            }
        }
        out
    }
}

/// What is counted at a time: a sum in a byte is one that a processor makes many of at once.
const PIECE: usize = 240;

/// What a text holds.
#[derive(Default)]
struct Seen {
    characters: usize,
    /// Less those that are controls.
    beyond_ascii: usize,
    controls: usize,
    /// Characters from U+FFC0 to U+FFFF.
    last_of_all: usize,
}

impl Seen {
    /// Looks at a piece, and at the byte that follows it.
    fn look(&mut self, piece: &[u8], next: Option<u8>) {
        let is_control = |b: u8| b.is_ascii_control() && !matches!(b, 9..=10) && !matches!(b, 12..=13);
        self.controls += of_piece(piece.iter().map(|b| is_control(*b)));
        if piece.is_ascii() {
            self.characters += piece.len();
            return;
        }
        let pairs = |is_such: fn(u8, u8) -> bool| {
            let inside = of_piece(piece.iter().zip(&piece[1..]).map(|(a, b)| is_such(*a, *b)));
            let across = piece.last().zip(next).is_some_and(|(a, b)| is_such(*a, b));
            inside + usize::from(across)
        };
        let high = pairs(|a, b| a == 0xC2 && b < 0xA0);
        self.characters += of_piece(piece.iter().map(|b| b & 0xC0 != 0x80));
        self.beyond_ascii += of_piece(piece.iter().map(|b| *b >= 0xC0)) - high;
        self.controls += high;
        self.last_of_all += pairs(|a, b| a == 0xEF && b == 0xBF);
    }
}

/// How many of at most 255 are such.
fn of_piece(are_such: impl Iterator<Item = bool>) -> usize {
    usize::from(are_such.map(u8::from).sum::<u8>())
}

/// How many bytes are such.
pub(super) fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    bytes.chunks(PIECE).map(|piece| of_piece(piece.iter().map(|b| is_such(*b)))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::UTF_8;
    use proptest::prelude::*;

    /// What is counted, one character after the other.
    fn slowly(text: &str, has_errors: bool) -> [usize; 4] {
        let [mut malformed, mut beyond_ascii, mut controls] = [0; 3];
        for c in text.chars() {
            match c {
                '\t' | '\n' | '\r' | '\u{C}' => {}
                REPLACEMENT_CHARACTER if has_errors => malformed += 1,
                REPLACEMENT_CHARACTER => beyond_ascii += UTF_8_PROOF,
                _ if c.is_control() => controls += 1,
                _ => beyond_ascii += usize::from(!c.is_ascii()),
            }
        }
        [malformed, beyond_ascii, controls, text.chars().count()]
    }

    fn check(bytes: &[u8]) {
        let (text, has_errors) = UTF_8.decode_with_bom_removal(bytes);
        let found = Reading::of_utf_8(bytes);
        let counts = [found.malformed, found.beyond_ascii, found.controls, found.characters];
        assert_eq!(counts, slowly(&text, has_errors), "{text:?}");
        assert!(!found.fits() || found.text == text, "{text:?}");
    }

    #[test]
    fn utf_8_is_counted_as_it_would_be_decoded() {
        for text in ["", "a", "\u{FEFF}é", "\0\u{80}\u{9F}\u{A0}\t", "海南\u{FFFD}，", "\u{FF01}\u{FFE5}\u{7F}"] {
            check(text.as_bytes());
            check(&text.repeat(400).into_bytes());
            check(&[text.as_bytes(), b"\xE6\xB5", text.as_bytes(), b"\xFF\xF0\x9F\x98"].concat());
        }
    }

    proptest! {
        #[test]
        fn so_are_any_bytes(bytes in prop::collection::vec(prop::sample::select(
            &[b'a', b'\n', 0, 0x7F, 0x80, 0x9F, 0xA0, 0xBD, 0xBF, 0xC2, 0xE6, 0xEF, 0xF0, 0xFF][..]), 0..600)) {
            check(&bytes);
        }
    }
}
