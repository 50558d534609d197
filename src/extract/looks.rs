//! What the attributes of an element say about it: hints by its names, and whether it is hidden; in one look at each.
//! Never a string for each element: names that come again are known.

use super::hidden::is_hidden;
use super::words::Words;
use html5ever::{local_name, ns};
use scraper::ElementRef;
use std::collections::HashMap;

/// The longest names, in characters, that are read.
const LONGEST: usize = 300;

/// What is known of an element before it is walked.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    /// What its names say.
    pub(super) words: Words,
    /// Hidden by attribute or style.
    pub(super) hidden: bool,
    /// It is hidden, or its names may say so.
    pub(super) may_be_decoy: bool,
}

/// The names that a page has had so far, and what they say.
#[derive(Default)]
pub(super) struct Names {
    known: HashMap<String, Words>,
    /// The names of one element.
    text: String,
}

impl Names {
    /// Looks at an element.
    pub(super) fn looks(&mut self, element: ElementRef<'_>) -> Looks {
        let mut named = [None; 6];
        let mut hides = false;
        for (key, value) in &element.value().attrs {
            if key.ns != ns!() || key.prefix.is_some() {
                continue;
            }
            let place = match key.local {
                local_name!("class") => 0,
                local_name!("id") => 1,
                local_name!("itemprop") => 2,
                local_name!("role") => 3,
                local_name!("hidden") | local_name!("aria-hidden") | local_name!("style") => {
                    hides = true;
                    continue;
                }
                ref name if &**name == "data-testid" => 4,
                ref name if &**name == "data-component" => 5,
                _ => continue,
            };
            named[place] = Some(&**value);
        }
        let words = self.words(&named);
        let hidden = hides && is_hidden(element);
        let may_be_decoy = hidden || words.any(Words::UNSEEN) || named[0].is_some_and(|class| class.len() > LONGEST);
        Looks { words, hidden, may_be_decoy }
    }

    /// What names say: class, id, itemprop, role and the two that programs are tested by.
    fn words(&mut self, named: &[Option<&str>]) -> Words {
        self.text.clear();
        for name in named.iter().flatten() {
            self.text.push_str(name);
            self.text.push(' ');
        }
        if self.text.is_empty() {
            return Words::default();
        }
        if let Some(known) = self.known.get(&self.text) {
            return *known;
        }
        let words = Words::of(&lowered(&self.text));
        self.known.insert(self.text.clone(), words);
        words
    }
}

/// Names in lower case, with one mark between words, up to the longest.
fn lowered(names: &str) -> String {
    let mut out = names.to_ascii_lowercase().replace('_', "-");
    if let Some((end, _)) = out.char_indices().nth(LONGEST) {
        out.truncate(end);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::Html;

    fn check(tag: &str, words: &[&str], hidden: bool, may_be_decoy: bool) {
        let html = Html::parse_fragment(tag);
        let element = html.root_element().children().find_map(ElementRef::wrap).unwrap();
        let mut names = Names::default();
        for _ in 0..2 {
            let looks = names.looks(element);
            assert_eq!(
                (looks.words.names(), looks.hidden),
                (words.iter().map(|w| w.to_string()).collect(), hidden),
                "{tag}"
            );
            assert_eq!(looks.may_be_decoy, may_be_decoy, "{tag}");
        }
    }

    #[test]
    fn names_of_six_attributes_are_read() {
        check("<p class='Share_Bar' id=menu>", &["share", "nav"], false, false);
        check("<p itemprop=author role=search data-testid=newsletter>", &["promo", "byline"], false, false);
        check("<p data-component='tweet-x' title=menu>", &["share"], false, false);
        check("<p class='' id>", &[], false, false);
    }

    #[test]
    fn what_is_hidden_may_be_a_decoy() {
        check("<i hidden>", &[], true, true);
        check("<i style='color:red'>", &[], false, false);
        check("<i class=sr-only>", &["unseen"], false, true);
        check(&format!("<i class='{} sr-only'>", "x".repeat(400)), &[], false, true);
    }
}
