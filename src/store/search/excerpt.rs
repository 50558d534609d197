//! Stretches of a text around what was found in it, as it was written.
//! Never a folded word: those are for the index.

use crate::text::{fold::Folded, phrase::Phrase};
use std::ops::Range;

/// The length of an excerpt, and how much of it stands before the first hit, in bytes of UTF-8: a Han character takes
/// three, and says about as much as three letters.
const LENGTH: usize = 270;
const BEFORE: usize = 60;

/// A stretch of text with the places where it was hit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The text, with … where it was cut.
    pub text: String,
    /// Bytes of the text, rising, not overlapping.
    pub marks: Vec<Range<usize>>,
}

impl Excerpt {
    /// The text whole.
    pub(super) fn whole(text: &str, phrases: &[&Phrase]) -> Excerpt {
        let folded = Folded::of(text);
        let places = phrases.iter().flat_map(|phrase| phrase.places(&folded)).collect();
        Excerpt { text: text.into(), marks: merged(places) }
    }

    /// The best stretch of these blocks: with the most of the phrases, among such the first. Where no block has any, as
    /// when the title has them all, the beginning of the first block.
    pub(super) fn best(blocks: &[String], phrases: &[&Phrase]) -> Option<Excerpt> {
        let mut best: Option<(usize, usize, usize)> = None;
        for (block, text) in blocks.iter().enumerate() {
            let folded = Folded::of(text);
            let places: Vec<Vec<Range<usize>>> = phrases.iter().map(|phrase| phrase.places(&folded)).collect();
            for start in places.iter().flatten().map(|place| place.start) {
                // Places rise: the first from here on is near, or none is.
                let has_some = |places: &&Vec<Range<usize>>| {
                    let next = places.get(places.partition_point(|place| place.start < start));
                    next.is_some_and(|place| place.start < start + LENGTH - BEFORE)
                };
                let count = places.iter().filter(has_some).count();
                if best.is_none_or(|(most, at, first)| count > most || (count == most && at == block && start < first))
                {
                    best = Some((count, block, start));
                }
            }
        }
        let (_, block, start) = best.unwrap_or_default();
        Some(cut(blocks.get(block)?, start, phrases))
    }

    /// The text with these signs before and behind each hit.
    pub fn marked(&self, before: &str, behind: &str) -> String {
        let (mut out, mut done) = (String::new(), 0);
        for mark in &self.marks {
            out += &self.text[done..mark.start];
            out += before;
            out += &self.text[mark.clone()];
            out += behind;
            done = mark.end;
        }
        out + &self.text[done..]
    }
}

/// The stretch around a place: it begins and ends with whole words.
fn cut(text: &str, place: usize, phrases: &[&Phrase]) -> Excerpt {
    let folded = Folded::of(text);
    let tokens = folded.tokens();
    let first = tokens.iter().position(|token| token.source.start + BEFORE >= place).unwrap_or(0);
    let start = if first == 0 { 0 } else { tokens[first].source.start };
    let last = tokens.iter().rposition(|token| token.source.end <= start + LENGTH).unwrap_or(0).max(first);
    let end = if last + 1 >= tokens.len() { text.len() } else { tokens[last].source.end };
    let (before, after) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    let inside = |place: Range<usize>| {
        let shift = |at: usize| at - start + before.len();
        (place.start >= start && place.end <= end).then(|| shift(place.start)..shift(place.end))
    };
    let places = phrases.iter().flat_map(|phrase| phrase.places(&folded)).filter_map(inside).collect();
    Excerpt { text: format!("{before}{}{after}", &text[start..end]), marks: merged(places) }
}

/// The places in order; those that touch are one.
fn merged(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_unstable_by_key(|place| (place.start, place.end));
    let mut out: Vec<Range<usize>> = Vec::new();
    for place in places {
        match out.last_mut().filter(|last| place.start <= last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => out.push(place),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::phrase::Last;

    fn check(blocks: &[&str], query: &[&str], expected: &str) {
        let phrases: Vec<Phrase> = query.iter().map(|word| Phrase::of(word, Last::Whole).unwrap()).collect();
        let blocks: Vec<String> = blocks.iter().map(ToString::to_string).collect();
        let excerpt = Excerpt::best(&blocks, &phrases.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(excerpt.marked("[", "]"), expected);
    }

    #[test]
    fn the_text_is_shown_as_it_was_written() {
        check(&["Die Straße nach Łódź."], &["strasse", "lodz"], "Die [Straße] nach [Łódź].");
        check(&["海國的ＡＢＣ港"], &["海国", "abc"], "[海國]的[ＡＢＣ]港");
        check(&["自贸港，港口"], &["港"], "自贸[港]，[港]口");
    }

    #[test]
    fn hits_that_touch_are_one() {
        check(&["海南自贸港"], &["海南", "自贸", "贸港"], "[海南自贸港]");
    }

    #[test]
    fn the_block_with_the_most_of_the_words_is_taken() {
        check(&["tea", "cake", "tea and cake", "cake and tea"], &["cake", "tea"], "[tea] and [cake]");
    }

    #[test]
    fn a_long_block_is_cut_between_words() {
        let block = format!("{}the port {}", "before ".repeat(40), "after ".repeat(80));
        let phrase = Phrase::of("port", Last::Whole).unwrap();
        let cut = Excerpt::best(&[block], &[&phrase]).unwrap();
        assert!(cut.text.starts_with("…before before") && cut.text.ends_with(" after…"), "{}", cut.text);
        assert!(cut.text.len() <= LENGTH + 6 && cut.marked("[", "]").contains(" the [port] after"), "{}", cut.text);
    }

    #[test]
    fn without_a_hit_the_beginning_is_shown() {
        check(&["The first block.", "The second."], &["nowhere"], "The first block.");
        assert_eq!(Excerpt::best(&[], &[]), None);
    }

    #[test]
    fn a_title_is_shown_whole_with_its_hits() {
        let phrase = Phrase::of("port", Last::Whole).unwrap();
        assert_eq!(Excerpt::whole("Port of call, port", &[&phrase]).marked("<", ">"), "<Port> of call, <port>");
    }
}
