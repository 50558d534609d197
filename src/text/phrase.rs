//! Words in a row, as a query asks for them, and where a text has them.
//! Never a word folded in another way than the text's ([`super::fold`]).

use super::fold::{Folded, Shape};
use std::ops::Range;

/// How the last word of a phrase is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// It is this word.
    Whole,
    /// A word that begins so: `free*`, or a single character of a script without spaces.
    Beginning,
}

/// Folded words that stand directly one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    words: Vec<String>,
    last: Last,
}

impl Phrase {
    /// From the words of a query; `None` where it has signs alone. In a script without spaces any part of a run is a
    /// phrase, since what follows is left open.
    pub fn of(text: &str, last: Last) -> Option<Phrase> {
        let folded = Folded::of(text);
        let mut words: Vec<String> = folded.words().map(String::from).collect();
        let last = match folded.tokens() {
            [] => return None,
            [.., before, end] if (before.shape, end.shape) == (Shape::Pair, Shape::Single) => {
                words.pop();
                Last::Whole
            }
            [.., end] if end.shape == Shape::Single => Last::Beginning,
            [..] => last,
        };
        Some(Phrase { words, last })
    }

    /// Its words, at least one.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// How its last word is meant.
    pub fn last(&self) -> Last {
        self.last
    }

    /// Where a text has it: the bytes of each place in the text that was folded.
    pub fn places(&self, text: &Folded) -> Vec<Range<usize>> {
        let tokens = text.tokens();
        let starts = 0..(tokens.len() + 1).saturating_sub(self.words.len());
        let place = |start: usize| {
            let end = start + self.words.len() - 1;
            self.stands_at(text, start).then(|| tokens[start].source.start..self.end_of(text, end))
        };
        starts.filter_map(place).collect()
    }

    fn stands_at(&self, text: &Folded, start: usize) -> bool {
        self.words.iter().enumerate().all(|(i, word)| {
            let there = text.word(&text.tokens()[start + i]);
            if i + 1 == self.words.len() && self.last == Last::Beginning {
                there.starts_with(word.as_str())
            } else {
                there == word
            }
        })
    }

    /// A pair that was asked for whole reaches to the end of its second character.
    fn end_of(&self, text: &Folded, token: usize) -> usize {
        let tokens = text.tokens();
        let next = (tokens[token].shape == Shape::Pair && self.last == Last::Whole).then(|| tokens.get(token + 1));
        next.flatten().unwrap_or(&tokens[token]).source.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, text: &str, places: &[&str]) {
        let phrase = Phrase::of(query, Last::Whole).unwrap();
        let found: Vec<&str> = phrase.places(&Folded::of(text)).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, places, "{query} in {text}");
    }

    #[test]
    fn every_part_of_a_run_is_found_where_it_stands() {
        check("港", "自贸港，港口", &["港", "港"]);
        check("自贸", "自贸港和自贸区", &["自贸", "自贸"]);
        check("自贸港", "海南自贸港建设", &["自贸港"]);
        check("贸建", "自贸港建设", &[]);
        check("自贸港", "自由贸易港", &[]);
        check("自貿港", "海南自贸港", &["自贸港"]);
    }

    #[test]
    fn words_are_found_whole_and_in_their_order() {
        check("free port", "A Free Port, freeport, port free", &["Free Port"]);
        check("cafe", "Cafés, café", &["café"]);
        check("5G专网", "建成5G专网", &["5G专网"]);
        check("月7日", "2025年7月7日", &["月7日"]);
    }

    #[test]
    fn a_beginning_finds_whole_words() {
        let phrase = Phrase::of("the auto", Last::Beginning).unwrap();
        let text = "The automobile, the auto, the car";
        let found: Vec<&str> = phrase.places(&Folded::of(text)).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["The automobile", "the auto"]);
    }

    #[test]
    fn signs_alone_are_no_phrase() {
        assert_eq!(Phrase::of("，。!?", Last::Whole), None);
        assert_eq!(Phrase::of("", Last::Beginning), None);
    }

    #[test]
    fn a_phrase_longer_than_the_text_is_not_in_it() {
        check("one two three", "one two", &[]);
        check("one", "", &[]);
    }
}
