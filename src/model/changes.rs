//! What is content, and what of it changed between two looks at an article: here and nowhere else.
//! Never a counter, a picture, the site's chrome, the time of a fetch, or when the page says it was modified.

use super::{PersonRole, Record, RecordBlock};
use crate::text::{corrections::is_correction, word_diff::word_diff};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;

/// The content of an article at one time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Version {
    /// The title.
    pub title: Option<String>,
    /// The line under it.
    pub subtitle: Option<String>,
    /// All blocks in page order, captions too.
    pub blocks: Vec<RecordBlock>,
    /// Authors, else the dateline's reporters.
    pub authors: Vec<String>,
    /// Civil date of first publication.
    pub published_on: Option<Date>,
    /// The instant.
    pub published_at: Option<Timestamp>,
}

impl Version {
    /// The content of a record.
    pub fn of(record: &Record) -> Version {
        let named = |role| record.people.iter().filter(move |person| person.role == role);
        let authors: Vec<String> = named(PersonRole::Author).map(|person| person.name.clone()).collect();
        let reporters = || named(PersonRole::Reporter).map(|person| person.name.clone()).collect();
        Version {
            title: record.title.clone(),
            subtitle: record.subtitle.clone(),
            blocks: record.blocks.clone(),
            authors: if authors.is_empty() { reporters() } else { authors },
            published_on: record.published_on,
            published_at: record.published_at,
        }
    }

    fn headline(&self) -> String {
        [&self.title, &self.subtitle].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    fn text(&self) -> String {
        self.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }

    /// What is said of corrections.
    fn corrections(&self) -> BTreeSet<&str> {
        let texts = self.title.iter().chain(self.blocks.iter().map(|block| &block.text));
        texts.map(String::as_str).filter(|text| is_correction(text)).collect()
    }
}

/// What changed. Nothing set: the content is as it was.
#[expect(clippy::struct_excessive_bools, reason = "five facts that do not bear on each other, a column each")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Title or subtitle.
    pub headline: bool,
    /// The text, captions included.
    pub body: bool,
    /// When it was first published.
    pub date: bool,
    /// Who wrote it, in whatever order.
    pub authors: bool,
    /// A note that something was corrected came or changed.
    pub correction: bool,
}

impl Changes {
    /// What changed from one version to the next. White space alone is no change: paragraphs may be marked up anew.
    pub fn between(old: &Version, new: &Version) -> Changes {
        let names = |version: &Version| version.authors.iter().cloned().collect::<BTreeSet<String>>();
        let instants = old.published_at.zip(new.published_at);
        Changes {
            headline: solid(&old.headline()) != solid(&new.headline()),
            body: solid(&old.text()) != solid(&new.text()),
            date: old.published_on != new.published_on || instants.is_some_and(|(old, new)| old != new),
            authors: names(old) != names(new),
            correction: !new.corrections().is_subset(&old.corrections()),
        }
    }

    /// Whether there is a new version.
    pub fn any(self) -> bool {
        self.headline || self.body || self.date || self.authors || self.correction
    }
}

/// Without white space.
fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The words that went and came, headline first.
pub fn diff_of(old: &Version, new: &Version) -> String {
    let parts = [word_diff(&old.headline(), &new.headline()), word_diff(&old.text(), &new.text())];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::BlockKind;

    fn version(title: &str, blocks: &[&str]) -> Version {
        let block = |text: &&str| RecordBlock { kind: BlockKind::Paragraph, text: text.to_string() };
        Version {
            title: Some(title.into()),
            blocks: blocks.iter().map(block).collect(),
            authors: vec!["Ann Lee".into(), "Bo Chen".into()],
            published_on: Some("2025-07-07".parse().unwrap()),
            ..Version::default()
        }
    }

    fn before() -> Version {
        version("A bridge opens", &["It is 40 metres long.", "It cost two million."])
    }

    fn check(change: impl FnOnce(&mut Version), expected: Changes) {
        let mut after = before();
        change(&mut after);
        assert_eq!(Changes::between(&before(), &after), expected);
        assert_eq!(expected.any(), expected != Changes::default());
    }

    #[test]
    fn each_part_is_told_by_its_name() {
        let none = Changes::default();
        check(|_| {}, none);
        check(|v| v.title = Some("A bridge closes".into()), Changes { headline: true, ..none });
        check(|v| v.subtitle = Some("At last".into()), Changes { headline: true, ..none });
        check(|v| v.blocks[1].text = "It cost three million.".into(), Changes { body: true, ..none });
        check(|v| v.blocks.truncate(1), Changes { body: true, ..none });
        check(|v| v.published_on = Some("2025-07-08".parse().unwrap()), Changes { date: true, ..none });
        check(|v| v.authors.truncate(1), Changes { authors: true, ..none });
        check(
            |v| v.blocks[0].text = "Correction: it is 50 metres long.".into(),
            Changes { body: true, correction: true, ..none },
        );
    }

    #[test]
    fn what_says_the_same_is_no_change() {
        check(|v| v.authors.reverse(), Changes::default());
        check(|v| v.title = Some("A  bridge opens ".into()), Changes::default());
        let joined = RecordBlock { kind: BlockKind::Quote, text: "It is 40 metres long.\nIt cost two million.".into() };
        check(|v| v.blocks = vec![joined], Changes::default());
        check(|v| v.published_at = Some("2025-07-07T08:00:00Z".parse().unwrap()), Changes::default());
    }

    #[test]
    fn a_correction_that_stood_there_is_no_news() {
        let old = version("Correction: a bridge", &["Correction: 40 metres.", "More."]);
        let new = version("Correction: a bridge", &["Correction: 40 metres.", "Less."]);
        assert_eq!(Changes::between(&old, &new), Changes { body: true, ..Changes::default() });
    }

    #[test]
    fn a_diff_has_headline_and_text() {
        let new = version("A bridge closes", &["It is 40 metres long.", "It cost three million."]);
        let diff = diff_of(&before(), &new);
        assert_eq!(
            diff.lines().collect::<Vec<_>>(),
            ["A bridge [-opens-]{+closes+}", "long.  It cost [-two-]{+three+} million."]
        );
    }
}
