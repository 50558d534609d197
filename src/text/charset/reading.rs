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
        let bytes = text.as_bytes();
        let is_control = |b: u8| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | b'\x0C');
        let beyond_ascii = count(bytes, |b| b >= 0xC0);
        let high = count_pairs(bytes, |a, b| a == 0xC2 && b < 0xA0);
        // U+FFFD is one of those that begin with EF BF.
        let may_be_replaced = count_pairs(bytes, |a, b| a == 0xEF && b == 0xBF) > 0;
        let replaced = if may_be_replaced { text.matches(REPLACEMENT_CHARACTER).count() } else { 0 };
        self.characters += count(bytes, |b| b & 0xC0 != 0x80);
        self.controls += count(bytes, is_control) + high;
        self.beyond_ascii += beyond_ascii - high - replaced;
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
        let is_clean = self.malformed == 0 && self.controls == 0 && !self.text.contains(REPLACEMENT_CHARACTER);
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

/// How many bytes are such.
pub(super) fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    // A sum in a byte is one that a processor makes many of at a time.
    let of_piece = |piece: &[u8]| piece.iter().map(|b| u8::from(is_such(*b))).sum::<u8>();
    bytes.chunks(u8::MAX.into()).map(|piece| usize::from(of_piece(piece))).sum()
}

/// How many neighbours are such.
fn count_pairs(bytes: &[u8], is_such: impl Fn(u8, u8) -> bool) -> usize {
    let (first, second) = (bytes, bytes.get(1..).unwrap_or_default());
    let size = usize::from(u8::MAX);
    let of_pieces =
        |(first, second): (&[u8], &[u8])| first.iter().zip(second).map(|(a, b)| u8::from(is_such(*a, *b))).sum::<u8>();
    first.chunks(size).zip(second.chunks(size)).map(of_pieces).map(usize::from).sum()
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
