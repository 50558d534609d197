//! What an article names: people, organisations, places, sums, days, laws, shares; by lists, forms and formulas of the
//! press, without a model. Precision comes first: a name that is wrong is worse than one that is missing.
//! Never a name without its place: each surface stands at its offset in its block.

mod dates;
mod found;
mod gazetteer;
mod laws;
mod money;
mod numbers;
mod organisations;
mod people;
mod people_east;
mod people_zh;
mod press;
mod words;

pub(super) use money::Region;

use super::tongue::Tongue;
use crate::model::{Article, BlockKind, CleanBlock, Entity, EntityKind, EntityMethod, Lang};
use crate::text::simplified::simplify;
use aho_corasick::{AhoCorasick, MatchKind};
use found::{Found, is_whole, settle};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

/// So many bytes of an article are searched; no story is longer, and what is longer is no story.
const MAX_BYTES: usize = 400_000;
/// An article has at most so many entities.
const MAX_ENTITIES: usize = 2_000;
/// So many people are looked for again.
const MAX_PEOPLE: usize = 200;

/// A block with what was found in it.
struct Searched<'a> {
    block: usize,
    clean: &'a CleanBlock,
    /// The text in the characters of the tables.
    text: Cow<'a, str>,
    found: Vec<Found>,
}

/// The entities of an article, in the order of its text.
pub(super) fn entities(article: &Article, lang: Option<&Lang>) -> Vec<Entity> {
    let Some(tongue) = Tongue::of(lang) else { return Vec::new() };
    let region = region(article, lang);
    let ordinary = ordinary_words(article);
    let mut left = MAX_BYTES;
    let mut searched: Vec<Searched<'_>> = Vec::new();
    for (block, clean) in article.blocks.iter().enumerate() {
        if clean.text.len() > left {
            break;
        }
        left -= clean.text.len();
        if clean.kind == BlockKind::Code {
            continue;
        }
        let text = if tongue == Tongue::Zh { simplify(&clean.text) } else { Cow::Borrowed(clean.text.as_str()) };
        let mut found = find(tongue, &text, &region, &ordinary);
        found.extend(press::find(tongue, clean.kind, &text));
        searched.push(Searched { block, clean, found: settle(found), text });
    }
    repeat(tongue, &mut searched);
    let mut all: Vec<Entity> = searched.iter().flat_map(placed).collect();
    all.truncate(MAX_ENTITIES);
    all
}

/// Everything that lists and forms find in a text.
fn find(tongue: Tongue, text: &str, region: &Region, ordinary: &HashSet<&str>) -> Vec<Found> {
    let mut all = gazetteer::find(tongue, text);
    let organisations = organisations::find(tongue, text, &all);
    all.extend(organisations);
    all.extend(match tongue {
        Tongue::Zh => people_zh::find(text),
        Tongue::Ja | Tongue::Ko | Tongue::Ar => people_east::find(tongue, text),
        _ => people::find(tongue, text, ordinary),
    });
    all.extend(money::find(tongue, text, region));
    all.extend(money::find_shares(tongue, text));
    all.extend(dates::find(tongue, text));
    all.extend(laws::find(tongue, text));
    all
}

/// The words that the article writes without a capital.
fn ordinary_words(article: &Article) -> HashSet<&str> {
    let words = article.blocks.iter().flat_map(|b| b.text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|w| w.len() > 3 && w.starts_with(char::is_lowercase)).collect()
}

/// Where the page comes from: its declared language's country, else its address's.
fn region(article: &Article, lang: Option<&Lang>) -> Region {
    let declared = article.draft.facts.declared_lang.as_deref().and_then(Lang::parse);
    let of_tag = declared.and_then(|l| l.as_str().rsplit('-').next().filter(|p| p.len() == 2).map(str::to_uppercase));
    let of_tag =
        of_tag.filter(|_| article.draft.facts.declared_lang.as_deref().is_some_and(|l| l.contains(['-', '_'])));
    let host = article.draft.url.host_key().to_string();
    let of_host = host.split(':').next().and_then(|h| h.rsplit('.').next().map(str::to_uppercase));
    Region {
        country: of_tag.or(of_host.filter(|country| country.len() == 2)),
        traditional: lang.is_some_and(|l| l.as_str().contains("Hant")),
    }
}

/// Finds the people that the article names in full again, and by their family name alone where a capital marks it.
fn repeat(tongue: Tongue, searched: &mut [Searched<'_>]) {
    let mut full: BTreeMap<String, String> = BTreeMap::new();
    let people = searched.iter().flat_map(|s| s.found.iter().map(move |f| (s, f)));
    for (s, found) in people.filter(|(_, f)| f.kind == EntityKind::Person).take(MAX_PEOPLE) {
        let name = &s.text[found.range.clone()];
        if name.chars().count() >= 3 {
            full.insert(name.to_string(), name.to_string());
        }
        let last = name.rsplit(' ').next().unwrap_or(name);
        let sure =
            tongue != Tongue::Ar && !tongue.is_east_asian() && last.len() < name.len() && last.chars().count() >= 4;
        if sure && !gazetteer::is_listed(tongue, last) && !words::is_common(tongue, last) {
            // Two people of one family name: the name alone is nobody's.
            let alone = full.entry(last.to_string()).or_insert_with(|| name.to_string());
            if alone != name {
                alone.clear();
            }
        }
    }
    full.retain(|_, name| !name.is_empty());
    let names: Vec<(&String, &String)> = full.iter().collect();
    let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names.iter().map(|(n, _)| n));
    let Ok(automaton) = automaton else { return };
    for s in searched.iter_mut() {
        for m in automaton.find_iter(s.text.as_ref()) {
            let (range, name) = (m.range(), names[m.pattern().as_usize()]);
            // Ann Garrick is not the Tom Garrick of before.
            let family = name.0 != name.1 && tongue != Tongue::De;
            let other = family && words::neighbours(tongue, &s.text, &range) == words::Neighbour::Name;
            if !other && (is_whole(&s.text, &range) || tongue.is_east_asian()) {
                let mut found = Found::new(EntityKind::Person, range, EntityMethod::Repeat);
                found.name = Some(name.1.clone());
                s.found.push(found);
            }
        }
        s.found = settle(std::mem::take(&mut s.found));
    }
}

/// The finds of a block as entities: offsets in characters, surfaces as they stand in the cleaned text.
fn placed(s: &Searched<'_>) -> Vec<Entity> {
    // The tables' characters stand one for one for the text's, so offsets in characters are the same in both.
    let mut chars = s.clean.text.char_indices().map(|(at, _)| at).chain([s.clean.text.len()]);
    let (mut offset, mut byte, mut original) = (0, 0, chars.next().unwrap_or(0));
    let mut walk = |to: usize| {
        let steps = s.text[byte..to].chars().count();
        if steps > 0 {
            original = chars.nth(steps - 1).unwrap_or(original);
        }
        (offset, byte) = (offset + steps, to);
        (offset, original)
    };
    let mut all = Vec::new();
    for found in &s.found {
        let ((at, start), (_, end)) = (walk(found.range.start), walk(found.range.end));
        let surface = s.clean.text[start..end].to_string();
        let name = found.name.clone().unwrap_or_else(|| surface.clone());
        all.push(Entity {
            kind: found.kind,
            normal: found.normal.clone().unwrap_or_else(|| name.clone()),
            name,
            surface,
            role: found.role.clone(),
            amount: found.amount.clone(),
            currency: found.currency,
            block: s.block,
            offset: at,
            method: found.method,
        });
    }
    all
}
