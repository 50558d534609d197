//! People in the languages that write names with capitals: by their office, by what they say, by their given name.
//! Never a company: Goldman Sachs said it, but nobody is called so.

use super::found::Found;
use super::words::{Neighbour, begins_sentence, is_common, neighbours};
use crate::annotate::tongue::{Tongue, any_of, entries};
use crate::model::{EntityKind, EntityMethod};
use crate::text::names::is_spaced_name;
use regex::{Captures, Regex};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Words of names that are not people's: University, Street, GmbH.
const THINGS: &str = include_str!("../things.txt");
/// One to four words with capitals after the first, particles between them.
const NAME: &str = r"\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|di|do|dos|das|del|della|der|den|van|von|la|le|bin|al|ibn) ){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}";

struct Forms {
    /// President Ann Lee
    office: Regex,
    /// Ann Lee, the president of
    apposition: Regex,
    /// Ann Lee, 43,
    age: Regex,
    /// Any name, judged by its given name.
    name: Regex,
}

/// People of a text.
pub(super) fn find(tongue: Tongue, text: &str, ordinary: &HashSet<&str>) -> Vec<Found> {
    let Some(forms) = forms(tongue) else { return Vec::new() };
    let mut all: Vec<Found> = forms.office.captures_iter(text).filter_map(|c| in_office(tongue, text, &c)).collect();
    all.extend(forms.apposition.captures_iter(text).filter_map(|c| with_role(tongue, text, &c)));
    all.extend(forms.age.captures_iter(text).filter_map(|c| with_role(tongue, text, &c)));
    for m in forms.name.find_iter(text) {
        all.extend(by_given_name(tongue, text, m.range()));
    }
    // Sofia Health: what the article also writes without a capital is no name.
    all.retain(|f| !text[f.range.clone()].split(' ').any(|w| ordinary.contains(w.to_lowercase().as_str())));
    all
}

fn forms(tongue: Tongue) -> Option<&'static Forms> {
    static ALL: [OnceLock<Option<Forms>>; 11] = [const { OnceLock::new() }; 11];
    let build = || {
        let roles = any_of(entries(tongue.tables().roles));
        let article = match tongue {
            Tongue::En => "(?:the |a |an |its |their )?(?:[\\p{Ll}'’]+ ){0,2}?",
            Tongue::De => "(?:der |die |ein |eine )?",
            Tongue::Fr => "(?:le |la |l['’])?",
            Tongue::Es => "(?:el |la )?",
            Tongue::It => "(?:il |la |lo |l['’])?",
            Tongue::Pt => "(?:o |a )?",
            _ => "",
        };
        Some(Forms {
            office: Regex::new(&format!(r"(?P<role>(?i:{roles}))\.? (?P<name>{NAME})")).ok()?,
            apposition: Regex::new(&format!(r"(?P<name>{NAME}), {article}(?P<role>(?i:{roles}))\b")).ok()?,
            age: Regex::new(&format!(
                r"(?P<name>{NAME})(?:,| \()(?: ?)[1-9]\d(?:,|\)| ans| años| anni| anos| Jahre| лет)"
            ))
            .ok()?,
            name: Regex::new(NAME).ok()?,
        })
    };
    ALL[tongue as usize].get_or_init(build).as_ref()
}

fn in_office(tongue: Tongue, text: &str, c: &Captures<'_>) -> Option<Found> {
    let role = c.name("role")?;
    let inside = text[..role.start()].ends_with(char::is_alphanumeric);
    if inside { None } else { with_role(tongue, text, c) }
}

fn with_role(tongue: Tongue, text: &str, c: &Captures<'_>) -> Option<Found> {
    let mut role = c.name("role").map(|m| m.as_str().to_string());
    let range = without_offices(tongue, text, c.name("name")?.range(), &mut role);
    // Every German noun could be the first of a name.
    let known =
        tongue != Tongue::De || text[range.clone()].split(' ').next().is_some_and(|w| given_names(tongue).contains(w));
    (known && is_name(tongue, &text[range.clone()])).then(|| person(range, role))
}

/// A name that begins with a given name, and that no word with a capital goes on from.
fn by_given_name(tongue: Tongue, text: &str, range: Range<usize>) -> Option<Found> {
    let mut role = None;
    let mut range = without_offices(tongue, text, range, &mut role);
    if tongue == Tongue::De {
        range = without_nouns(text, range, &mut role);
    }
    let name = &text[range.clone()];
    let first = name.split(' ').next()?;
    if !given_names(tongue).contains(first) || name.split(' ').count() > 4 || !is_name(tongue, name) {
        return None;
    }
    let alone = begins_sentence(text, range.start) || neighbours(tongue, text, &range) == Neighbour::Free;
    (alone || tongue == Tongue::De || role.is_some()).then(|| person(range, role))
}

/// German nouns stand before names with capitals of their own: Bundesfinanzminister Jens Roth.
fn without_nouns(text: &str, range: Range<usize>, role: &mut Option<String>) -> Range<usize> {
    let names = given_names(Tongue::De);
    let mut start = range.start;
    let mut last = "";
    for word in text[range.clone()].split(' ') {
        if names.contains(word) {
            let office = entries(Tongue::De.tables().roles).any(|r| last.to_lowercase().ends_with(&r.to_lowercase()));
            if office {
                *role = Some(last.to_string());
            }
            return start..range.end;
        }
        last = word;
        start += word.len() + 1;
    }
    range
}

fn person(range: Range<usize>, role: Option<String>) -> Found {
    Found::new(EntityKind::Person, range, EntityMethod::Pattern).role(role)
}

/// Leaves out the offices and the words of the sentence at the head of a name, and what stands behind it.
fn without_offices(tongue: Tongue, text: &str, range: Range<usize>, role: &mut Option<String>) -> Range<usize> {
    let mut start = range.start;
    loop {
        let rest = &text[start..range.end];
        let mut offices = entries(tongue.tables().roles).filter(|r| rest.len() > r.len() && rest.starts_with(*r));
        if let Some(office) = offices.find(|r| rest[r.len()..].starts_with(' ')) {
            *role = Some(office.to_string());
            start += office.len() + 1;
        } else if let Some((first, _)) = rest.split_once(' ').filter(|(first, _)| {
            // президент Молдовы Майя Санду
            is_common(tongue, first) || role.is_some() && super::gazetteer::is_listed(tongue, first)
        }) {
            start += first.len() + 1;
        } else {
            // Ann Lee's boat
            let name = rest.strip_suffix("'s").or_else(|| rest.strip_suffix("’s")).unwrap_or(rest);
            return start..start + name.len();
        }
    }
}

/// Two words at least, none of them a place, an organisation's word or an ordinary one.
pub(super) fn is_name(tongue: Tongue, name: &str) -> bool {
    let plain = |word: &&str| word.trim_end_matches(['.', ',']).len() > 1;
    let words: Vec<&str> = name.split(' ').filter(plain).collect();
    is_spaced_name(name)
        && words.len() >= 2
        && !words.iter().any(|w| {
            entries(THINGS).any(|thing| thing == *w) || w.starts_with(char::is_uppercase) && is_common(tongue, w)
        })
        && !words.iter().skip(1).any(|w| super::gazetteer::is_listed(tongue, w))
        && !super::gazetteer::is_listed(tongue, name)
}

fn given_names(tongue: Tongue) -> &'static HashSet<&'static str> {
    static ALL: [OnceLock<HashSet<&'static str>>; 11] = [const { OnceLock::new() }; 11];
    ALL[tongue as usize].get_or_init(|| entries(tongue.tables().names).collect())
}
