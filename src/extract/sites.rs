//! The user's rules for single sites: selectors that say where a site keeps its text, title, date and authors.
//! Never a rule of our own: these come with the options, and a page that none of them fits is read as any other.

use super::body::Body;
use super::choice::Choice;
use super::facts::TitleChoice;
use super::reason::Reason;
use super::trace::Notes;
use crate::model::{CanonicalUrl, Page};
use jiff::{civil::Date, tz::TimeZone};
use scraper::{ElementRef, Html, Selector};
use std::fmt;

/// A CSS selector that was parsed once.
#[derive(Clone, PartialEq, Eq)]
pub struct Css {
    text: String,
    parsed: Selector,
}

impl Css {
    /// Parses it, or says what is wrong.
    pub fn parse(text: &str) -> Result<Css, String> {
        let parsed = Selector::parse(text).map_err(|error| plain(&error.to_string()))?;
        Ok(Css { text: text.to_string(), parsed })
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it selects this element.
    pub(super) fn selects(&self, element: &ElementRef<'_>) -> bool {
        self.parsed.matches(element)
    }
}

/// The parser's words without its apology; `ClassNeedsIdent` becomes `class needs ident`.
fn plain(error: &str) -> String {
    let last = error.lines().last().unwrap_or(error).trim();
    if last.contains(' ') {
        return last.to_string();
    }
    let spaced = last.chars().enumerate().flat_map(|(at, c)| {
        let gap = (at > 0 && c.is_uppercase()).then_some(' ');
        gap.into_iter().chain(c.to_lowercase())
    });
    spaced.collect()
}

impl fmt::Debug for Css {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}

/// What the user says about the pages of some hosts. A list that is empty, or selects nothing on a page, says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SiteRule {
    /// Which hosts: `news.example`, `*.example.org`; a star stands for any text.
    pub hosts: String,
    /// Pages fetched from this day on; an earlier layout may have a rule of its own.
    pub valid_from: Option<Date>,
    /// What holds the text; all of them, in page order.
    pub body: Vec<Css>,
    /// The title: the first that selects something.
    pub title: Vec<Css>,
    /// The date of publication: the first that selects something.
    pub date: Vec<Css>,
    /// The authors: everything selected by the first that selects something.
    pub authors: Vec<Css>,
    /// What is no part of the page's text.
    pub remove: Vec<Css>,
}

/// Most elements that one selector takes.
const MAX_SELECTED: usize = 50;

impl SiteRule {
    fn fits(&self, url: &CanonicalUrl, day: Date) -> bool {
        let host = url.url().host_str().unwrap_or_default();
        is_glob_of(&self.hosts.to_ascii_lowercase(), host) && self.valid_from.is_none_or(|from| from <= day)
    }

    /// What it is called in an explanation.
    fn name(&self) -> String {
        self.valid_from.map_or_else(|| self.hosts.clone(), |from| format!("{} from {from}", self.hosts))
    }
}

/// The rule for a page: of those that fit, the latest that is valid; of equals the first.
pub(super) fn rule_for<'r>(page: &Page, rules: &'r [SiteRule]) -> Option<&'r SiteRule> {
    let day = page.fetched_at.to_zoned(TimeZone::UTC).date();
    let fitting = rules.iter().filter(|rule| rule.fits(&page.url, day));
    fitting.rev().max_by_key(|rule| rule.valid_from)
}

/// Whether a text is the glob with something in place of each star.
fn is_glob_of(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(found) = rest.find(part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

/// What a rule found on a page.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The rule that took part.
    pub(super) rule: Option<String>,
    /// The title.
    pub(super) title: Option<String>,
    /// The date, as written.
    pub(super) date: Option<String>,
    /// The authors, as written.
    pub(super) authors: Vec<String>,
}

/// Reads the fields that a rule selects.
pub(super) fn read(html: &Html, rule: Option<&SiteRule>) -> Told {
    let Some(rule) = rule else { return Told::default() };
    let all = |list: &[Css]| {
        let of = |css: &Css| html.select(&css.parsed).take(MAX_SELECTED).filter_map(value_of).collect::<Vec<_>>();
        list.iter().map(of).find(|found| !found.is_empty()).unwrap_or_default()
    };
    Told {
        rule: Some(rule.name()),
        title: all(&rule.title).into_iter().next(),
        date: all(&rule.date).into_iter().next(),
        authors: all(&rule.authors),
    }
}

/// What an element says: to machines, where it does, else to readers.
fn value_of(element: ElementRef<'_>) -> Option<String> {
    let stated = ["content", "datetime"].iter().find_map(|name| element.value().attr(name));
    let text = stated.map_or_else(|| super::facts::text_of(element, 500), str::to_string);
    Some(text.trim().to_string()).filter(|text| !text.is_empty())
}

/// The article as a rule's selectors have it; nothing where they select no text.
pub(super) fn choose(
    body: &Body<'_>,
    rule: Option<&SiteRule>,
    title: &TitleChoice,
    notes: &mut Notes,
) -> Option<Choice> {
    let rule = rule.filter(|rule| !rule.body.is_empty())?;
    let is_selected = |at: usize| rule.body.iter().any(|css| css.selects(&body.elements[at].node));
    let selected: Vec<bool> = (0..body.elements.len()).map(is_selected).collect();
    let is_inside = |at: &usize| body.up(body.blocks[*at].owner).any(|e| selected[e]);
    let (inside, outside): (Vec<usize>, Vec<usize>) = (0..body.blocks.len()).partition(is_inside);
    let blocks: Vec<usize> = inside.into_iter().filter(|at| !title.is_title(&body.blocks[*at].raw.text)).collect();
    let first = *blocks.first()?;
    for at in outside {
        notes.left_out(at, Reason::SiteRule, || body.blocks[at].raw.text.clone());
    }
    let container = body.up(body.blocks[first].owner).find(|e| selected[*e])?;
    Some(Choice { blocks, container, title: title.block.filter(|block| *block < first), confidence: 1.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (glob, text) in [
            ("news.example", "news.example"),
            ("*.example", "news.example"),
            ("*.example", "a.news.example"),
            ("*", "news.example"),
            ("n*s.*ple", "news.example"),
        ] {
            assert!(is_glob_of(glob, text), "{glob} {text}");
        }
        for (glob, text) in
            [("news.example", "a.news.example"), ("*.example", "example"), ("a*a", "a"), ("", "news.example")]
        {
            assert!(!is_glob_of(glob, text), "{glob} {text}");
        }
    }

    #[test]
    fn the_latest_valid_rule_counts() {
        let url = CanonicalUrl::parse("http://news.example/a").unwrap();
        let page = |day: &str| Page::from_text(url.clone(), String::new(), format!("{day}T12:00:00Z").parse().unwrap());
        let rule = |hosts: &str, from: Option<&str>| SiteRule {
            hosts: hosts.into(),
            valid_from: from.map(|day| day.parse().unwrap()),
            ..SiteRule::default()
        };
        let rules = [
            rule("other.example", None),
            rule("*.example", None),
            rule("news.example", Some("2025-03-01")),
            rule("*", None),
        ];
        let check =
            |day: &str, expected: usize| assert_eq!(rule_for(&page(day), &rules), Some(&rules[expected]), "{day}");
        check("2025-02-28", 1);
        check("2025-03-01", 2);
        assert_eq!(rule_for(&page("2025-03-01"), &rules[..1]), None);
    }

    #[test]
    fn a_selector_that_is_none_is_told() {
        assert!(Css::parse("div.text > p").is_ok());
        assert!(Css::parse("div..text").is_err());
        assert!(Css::parse("").is_err());
    }
}
