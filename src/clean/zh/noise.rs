//! What kind of noise the readings of a page are, decided once over the whole raw page.
//! Never decided per block: one gloss in a clean page looks like one annotation of a noisy one.

use super::page_noise::PageNoise;
use super::pinyin::{Match, find};
use super::readings::Style;
use crate::model::Noise;
use crate::text::chars::is_han;
use crate::text::script::{HanScript, han_script};

/// So many readings of one style make a page noisy; fewer are an author's glosses.
const NOISY_AT: usize = 3;

/// The verdict on a page, title included.
pub fn judge<'a>(texts: impl Iterator<Item = &'a str>) -> PageNoise {
    let mut tally = Tally::default();
    for text in texts {
        tally.add(text);
    }
    tally.verdict()
}

#[derive(Default)]
struct Tally {
    toned: usize,
    toned_capitals: usize,
    plain: usize,
    covered: usize,
    han: usize,
    script_sample: String,
}

impl Tally {
    fn add(&mut self, text: &str) {
        // Judged as noise, so that what stands inside a reading's group is seen as well.
        let probe = PageNoise { page: Noise::Clean, toned: true, plain: true, capitals: false };
        let found = find(text, probe);
        found.matches.iter().for_each(|m| self.count(m));
        if !found.matches.is_empty() {
            self.script_sample.extend(text.chars().filter(|c| is_han(*c)));
        }
        self.han += text.chars().filter(|c| is_han(*c)).count();
    }

    fn count(&mut self, found: &Match) {
        match found.style {
            Style::Toned => {
                self.toned += 1;
                self.toned_capitals += usize::from(found.capital);
            }
            Style::Plain if !found.capital => self.plain += 1,
            Style::Plain => return,
        }
        self.covered += found.covered;
    }

    fn verdict(&self) -> PageNoise {
        let toned = self.toned >= NOISY_AT;
        let plain = self.plain >= NOISY_AT;
        // Most of the text annotated is a graded reader, unless each converted character of a Traditional copy is.
        let dense = self.covered * 2 > self.han && han_script(&self.script_sample) != Some(HanScript::Traditional);
        let page = match () {
            () if !toned && !plain => Noise::Clean,
            () if dense => Noise::Reader,
            () => Noise::Noisy,
        };
        PageNoise { page, toned, plain, capitals: self.toned_capitals * 2 > self.toned }
    }
}
