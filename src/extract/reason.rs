//! Why a piece of a page's text is not in the article: one closed table of rules.
//! Never a reason without a sentence that explains it to a person.

use serde::{Serialize, Serializer};

macro_rules! reasons {
    ($( $variant:ident = $word:literal : $meaning:literal ),+ $(,)?) => {
        /// The rule by which a piece of text was left out.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Reason { $( #[doc = $meaning] $variant ),+ }

        impl Reason {
            /// Every rule, in the order of the table.
            pub const ALL: &[Reason] = &[ $( Reason::$variant ),+ ];

            /// Its name.
            pub fn as_str(self) -> &'static str {
                match self { $( Reason::$variant => $word ),+ }
            }

            /// What it means.
            pub fn meaning(self) -> &'static str {
                match self { $( Reason::$variant => $meaning ),+ }
            }
        }
    };
}

reasons! {
    Outside = "outside": "stands outside the chosen region",
    Title = "title": "says the title again",
    Hidden = "hidden": "hidden by attribute or style",
    Decoy = "decoy": "a hidden piece inside a line, or words for screen readers",
    NotShown = "not shown": "in an element that shows no text of the page: a button, a fallback, a player",
    LoneReading = "lone reading": "a ruby reading with nothing under it",
    NoWord = "no word": "no letter and no digit",
    Navigation = "navigation": "a menu",
    Form = "form": "a form",
    Footer = "footer": "a footer",
    Aside = "aside": "set aside by the page",
    LinkList = "link list": "a list of links",
    Links = "links": "most of the line is links",
    Comments = "comments": "readers' comments, by the element's names",
    Class = "class": "furniture by the element's names: share, related, tags, advertisement",
    Byline = "byline": "byline and dates above or below the text: read as fields",
    Fact = "fact": "a line that only states a field: author, date, source",
    Learned = "learned": "the learned chooser takes it for no part of the article",
    SiteRule = "site rule": "left out by a [[site]] rule of the config",
    LoneHeading = "lone heading": "a heading with nothing of the article after it",
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Reason;

    #[test]
    fn every_reason_has_a_name_of_its_own() {
        let mut names: Vec<_> = Reason::ALL.iter().map(|r| r.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Reason::ALL.len());
        assert_eq!(serde_json::to_value(Reason::LinkList).unwrap(), "link list");
    }
}
