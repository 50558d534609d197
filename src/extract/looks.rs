//! What the attributes of an element say about it: hints by its names, and whether it is hidden; in one look at each.
//! Never a string for each element: names that come again are known.

use super::hidden::is_hidden;
use super::quick::QuickMap;
use super::words::Words;
use html5ever::{local_name, ns};
use scraper::ElementRef;
use xxhash_rust::xxh3::xxh3_64;

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
    known: QuickMap<Words>,
    /// The same of the single words of names.
    words: QuickMap<Words>,
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
        let Names { known, words, text } = self;
        *known.entry(xxh3_64(text.as_bytes())).or_insert_with(|| {
            lower(text);
            let word = |word: &str| *words.entry(xxh3_64(word.as_bytes())).or_insert_with(|| Words::of(word));
            text.split_ascii_whitespace().map(word).fold(Words::default(), Words::or)
        })
    }
}

/// Puts names in lower case, with one mark between words, and ends them at the longest.
fn lower(names: &mut String) {
    names.make_ascii_lowercase();
    if names.contains('_') {
        *names = names.replace('_', "-");
    }
    if names.len() > LONGEST
        && let Some((end, _)) = names.char_indices().nth(LONGEST)
    {
        names.truncate(end);
    }
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
                (words.iter().map(ToString::to_string).collect(), hidden),
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
    fn words_say_together_what_they_say_alone() {
        let all = "ad entry\tside-bar\nlead x-ads also bio read more on top_nav é date";
        let mut text = all.to_string();
        lower(&mut text);
        assert_eq!(Names::default().words(&[Some(all)]), Words::of(&text));
    }

    #[test]
    fn what_is_hidden_may_be_a_decoy() {
        check("<i hidden>", &[], true, true);
        check("<i style='color:red'>", &[], false, false);
        check("<i class=sr-only>", &["unseen"], false, true);
        check(&format!("<i class='{} sr-only'>", "x".repeat(400)), &[], false, true);
    }
}
