//! Bytes to text: BOM, header, meta, detection (WHATWG Encoding, HTML §13.2.3.2), checked against the bytes.
//! Never mojibake: what decodes cleanly in no encoding named or found is an error.

mod prescan;
mod reading;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254,
    WINDOWS_1257, WINDOWS_1258,
};
use reading::{Reading, UTF_8_PROOF, count};
use std::cell::LazyCell;

/// How the encoding was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// A byte order mark.
    Bom,
    /// The `charset` of `Content-Type`.
    Header,
    /// A `<meta>` or an XML declaration.
    Meta,
    /// The bytes are UTF-8.
    Valid,
    /// The likeliest by the statistics of its bytes.
    Detected,
}

impl How {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            How::Bom => "bom",
            How::Header => "header",
            How::Meta => "meta",
            How::Valid => "valid",
            How::Detected => "detected",
        }
    }
}

/// A text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Valid text without NUL; a run of damaged bytes is one U+FFFD.
    pub text: String,
    /// The WHATWG name of the encoding.
    pub encoding: &'static str,
    /// How it was found.
    pub how: How,
}

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undecodable {
    /// Too many control characters.
    #[error("binary data: {controls} control characters among {characters}")]
    Binary {
        /// How many.
        controls: usize,
        /// Of how many.
        characters: usize,
    },
    /// Too many malformed sequences in every encoding tried.
    #[error("text in none of the encodings tried: {tried}")]
    Malformed {
        /// Their names.
        tried: String,
    },
}

/// The part of the text that is shown to the detector.
const DETECT_BYTES: usize = 1 << 20;

/// How far NULs are counted.
const SAMPLE_BYTES: usize = 4 * 1024;

/// Fewer bytes beyond ASCII than this prove nothing about an encoding.
const ENOUGH_BYTES: usize = 16;

/// Decodes a document. `header` is the value of `Content-Type`.
///
/// The WHATWG order stands (BOM, header, meta, UTF-8, detection), but a label must fit the bytes: one malformed
/// sequence among twenty other characters beyond ASCII is damage, more is a wrong label, and the next is tried.
pub fn decode(bytes: &[u8], header: Option<&str>) -> Result<Decoded, Undecodable> {
    let utf_8 = Reading::of_utf_8(bytes);
    // The detector is slow, and hardly a page needs it.
    let detected: Detected<'_> = LazyCell::new(Box::new(|| if utf_8.is_plain() { UTF_8 } else { detect(bytes) }));
    let mut candidates = candidates(bytes, header, &utf_8, &detected).into_iter();
    let mut last = std::iter::once_with(|| (*detected, How::Detected));
    let mut binary = None;
    let mut tried = Vec::new();
    while let Some((encoding, how)) = candidates.next().or_else(|| last.next()) {
        tried.push(encoding.name());
        let reading = if encoding == UTF_8 { utf_8.clone() } else { Reading::of(bytes, encoding) };
        match reading.binary() {
            Some(found) => binary = binary.or(Some(found)),
            None if reading.fits() => return Ok(Decoded { text: reading.finish(), encoding: encoding.name(), how }),
            None => {}
        }
    }
    Err(binary.unwrap_or(Undecodable::Malformed { tried: tried.join(", ") }))
}

/// The detector's answer, where somebody asks for it.
type Detected<'a> = LazyCell<&'static Encoding, Box<dyn FnOnce() -> &'static Encoding + 'a>>;

/// What to try before what the detector says, the most trusted first.
fn candidates(
    bytes: &[u8],
    header: Option<&str>,
    utf_8: &Reading<'_>,
    detected: &Detected<'_>,
) -> Vec<(&'static Encoding, How)> {
    let header = header.and_then(prescan::label_in).and_then(|label| by_label(&label));
    // A document that can say "UTF-16" in ASCII is not in UTF-16 (HTML §13.2.3.2).
    let meta = prescan::declared(bytes).and_then(|label| by_label(&label)).map(no_utf_16);
    let is_enough = !utf_8.is_plain() && count(sample(bytes), |b| !b.is_ascii()) >= ENOUGH_BYTES;
    let mut found = Vec::new();
    found.extend(Encoding::for_bom(bytes).map(|(encoding, _)| (encoding, How::Bom)));
    let labels = [(header, How::Header), (meta, How::Meta)];
    let named = |encoding, otherwise| {
        labels.iter().find(|(label, _)| *label == Some(encoding)).map_or(otherwise, |(_, how)| *how)
    };
    found.extend(utf_16_by_nuls(bytes).map(|encoding| (encoding, named(encoding, How::Detected))));
    if utf_8.beyond_ascii >= UTF_8_PROOF && utf_8.fits() {
        found.push((UTF_8, named(UTF_8, How::Valid)));
    }
    let mut labels = labels;
    if is_enough && header.is_some() && meta.is_some() && header != meta && meta == Some(**detected) {
        // Two of three witnesses stand against the header.
        labels.reverse();
    }
    let labels = labels.into_iter().filter_map(|(label, how)| Some((label?, how)));
    found.extend(labels.filter(|(label, _)| !(is_enough && is_latin(label) && has_long_runs(bytes))));
    found.push((UTF_8, How::Valid));
    found
}

fn by_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label.as_bytes())
}

fn no_utf_16(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding }
}

/// The likeliest legacy encoding.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample(bytes), true);
    detector.guess(None, Utf8Detection::Deny)
}

/// The part of a text by which its encoding is told.
fn sample(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(DETECT_BYTES)]
}

/// UTF-16 without a mark: the other half of each ASCII character is a NUL, always on the same side.
fn utf_16_by_nuls(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    if !sample.contains(&0) {
        return None;
    }
    let nuls = |side: usize| sample.iter().skip(side).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, many) = (nuls(0), nuls(1), ENOUGH_BYTES.max(sample.len() / 8));
    match () {
        () if odd > many && even * 20 < odd => Some(UTF_16LE),
        () if even > many && odd * 20 < even => Some(UTF_16BE),
        () => None,
    }
}

/// Encodings in which every byte is a character and words are mostly ASCII: they never fail, so they prove nothing.
fn is_latin(encoding: &'static Encoding) -> bool {
    [WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, WINDOWS_1257, WINDOWS_1258, ISO_8859_2, ISO_8859_15].contains(&encoding)
}

/// Whether most bytes beyond ASCII stand in runs of four or more: no Latin text is like that.
fn has_long_runs(bytes: &[u8]) -> bool {
    let runs = bytes.split(u8::is_ascii).map(<[u8]>::len);
    let (long, all) = runs.fold((0, 0), |(long, all), run| (long + if run >= 4 { run } else { 0 }, all + run));
    long * 2 > all
}
