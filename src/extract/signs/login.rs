//! Login wall: a redirect to where one logs in, a form for a password where the article should be, or a line that
//! says so. Never a box in the margin, an invitation to comment, or a teaser before a paywall.

use super::said::{LOGIN_WORDS, Said, is_about_comments};
use super::{Seen, Sign, address};
use crate::extract::hidden::is_hidden;
use crate::extract::words::Words;
use scraper::ElementRef;

/// The most running text, in lengths, at an address behind which one logs in, or under a title that says so.
const ADDRESS: f64 = 400.0;

/// The most beside a form for a password.
const FORM: f64 = 250.0;

/// The most beside a line that says it, that line aside.
const LINE: f64 = 120.0;

/// Password fields that are looked at.
const MAX_FIELDS: usize = 8;

/// A redirect to where one logs in.
pub(super) fn by_address(seen: &Seen<'_, '_>) -> Option<Sign> {
    let (asked, found) = address::redirected(seen.page)?;
    let word = address::login_word(asked, found)?;
    let is_little = seen.running() < ADDRESS && !seen.is_stated();
    is_little.then(|| Sign::Login(format!("a redirect to {found}, a login page by the word `{word}`")))
}

/// A form for a password, and next to nothing else.
pub(super) fn by_form(seen: &Seen<'_, '_>) -> Option<Sign> {
    if seen.running() >= ADDRESS || seen.is_stated() || is_paywall(seen) {
        return None;
    }
    let fields = password_fields(seen);
    let in_the_middle = fields.iter().any(|field| is_in_the_middle(*field));
    let alone = |text: &str| LOGIN_WORDS.said(text).filter(|said| matches!(said, Said::Alone(_))).map(Said::phrase);
    let title = seen.head.title().map(|title| seen.head.title_without_site(title));
    if let Some(phrase) = title.as_deref().and_then(alone).filter(|_| !fields.is_empty()) {
        return Some(Sign::Login(format!("the title says `{phrase}` over a form with a password field")));
    }
    if seen.running() >= FORM || !in_the_middle {
        return None;
    }
    if let Some(phrase) = seen.headings().find_map(alone) {
        return Some(Sign::Login(format!("a heading says `{phrase}` over a form with a password field")));
    }
    (!seen.is_signed()).then(|| Sign::Login("a form with a password field, and no article".into()))
}

/// A line that says it.
pub(super) fn by_words(seen: &Seen<'_, '_>) -> Option<Sign> {
    if seen.running() >= ADDRESS || seen.is_signed() || is_paywall(seen) {
        return None;
    }
    let says = |line: &str| LOGIN_WORDS.among(line).filter(|_| !is_about_comments(line));
    let (phrase, own) = seen.lines().find_map(|(line, good)| Some((says(line)?, good)))?;
    (seen.running() - own < LINE).then(|| Sign::Login(format!("a line says `{phrase}`, and there is no article")))
}

/// What is behind a paywall says so, and its teaser is kept.
fn is_paywall(seen: &Seen<'_, '_>) -> bool {
    seen.facts.paywall == Some(true)
}

fn password_fields<'a>(seen: &Seen<'a, '_>) -> Vec<ElementRef<'a>> {
    let elements = seen.html.root_element().descendants().filter_map(ElementRef::wrap);
    let fields = elements.filter(|e| {
        e.value().name() == "input" && e.value().attr("type").is_some_and(|t| t.trim().eq_ignore_ascii_case("password"))
    });
    fields.take(MAX_FIELDS).collect()
}

/// Neither in the margins of the page nor in what opens only when asked for.
fn is_in_the_middle(field: ElementRef<'_>) -> bool {
    let aside = Words::POPUP.or(Words::NAV).or(Words::FOOTER).or(Words::SIDE).or(Words::COMMENT);
    !field.ancestors().filter_map(ElementRef::wrap).any(|element| {
        let value = element.value();
        let names = format!("{} {}", value.attr("class").unwrap_or_default(), value.attr("id").unwrap_or_default());
        matches!(value.name(), "header" | "nav" | "footer" | "aside" | "dialog")
            || is_hidden(element)
            || (value.name() != "body" && Words::of(&names.to_ascii_lowercase().replace('_', "-")).any(aside))
    })
}
