//! Who and what the formulas of the press name: a dateline's agency, place and reporters, a credit's photographer.
//! Never 本报: whoever prints it is no name.

use super::found::Found;
use super::gazetteer::normal;
use super::people::is_name;
use crate::annotate::tongue::Tongue;
use crate::model::{BlockKind, EntityKind, EntityMethod};
use crate::text::credits::read_credit_line;
use crate::text::datelines::find_dateline;
use crate::text::names::{han_names, is_surnamed, spaced_names};
use crate::text::press::is_press;
use std::ops::Range;

/// What a paper calls itself.
const OWN: &[&str] = &["本报", "本网", "本台", "本社", "本站"];

/// What the formulas in a block name.
pub(super) fn find(tongue: Tongue, kind: BlockKind, text: &str) -> Vec<Found> {
    match kind {
        BlockKind::Paragraph => dateline(tongue, text),
        BlockKind::Caption => credit(tongue, text),
        _ => Vec::new(),
    }
}

fn dateline(tongue: Tongue, text: &str) -> Vec<Found> {
    let Some(head) = find_dateline(text) else { return Vec::new() };
    let line = &text[..head.end];
    let found = |kind, name: &str, role: Option<&str>| {
        let mut found = Found::new(kind, place_of(line, name, 0)?, EntityMethod::Dateline);
        found.normal = normal(tongue, name);
        Some(found.role(role.map(str::to_string)))
    };
    let agency = head.agency.as_deref().filter(|name| !OWN.contains(name));
    let agency = agency.and_then(|name| found(EntityKind::Organisation, name, None));
    let place = head.place.as_deref().and_then(|name| found(EntityKind::Place, name, None));
    let reporters = head.reporters.iter().filter_map(|name| found(EntityKind::Person, name, Some("reporter")));
    agency.into_iter().chain(place).chain(reporters).collect()
}

fn credit(tongue: Tongue, text: &str) -> Vec<Found> {
    let Some(credit) = read_credit_line(text).credit else { return Vec::new() };
    let Some(at) = text.rfind(&credit) else { return Vec::new() };
    let han = han_names(credit.trim_end_matches(['摄', '攝', ' '])).into_iter().filter(|name| is_surnamed(name));
    let spaced = credit.split('/').flat_map(spaced_names).filter(|name| is_name(tongue, name) && !name.contains(". "));
    let named = |name: String| {
        let range = place_of(&credit, &name, at).filter(|_| !is_press(&name))?;
        Some(Found::new(EntityKind::Person, range, EntityMethod::Credit).role(Some("photographer".into())))
    };
    han.chain(spaced).filter_map(named).collect()
}

/// Where a name stands in a stretch of the text that begins at a byte of it.
fn place_of(stretch: &str, name: &str, at: usize) -> Option<Range<usize>> {
    let start = at + stretch.find(name).filter(|_| !name.is_empty())?;
    Some(start..start + name.len())
}
