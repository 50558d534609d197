//! Authors that are nobody's name: an agency, a desk, a team, the site itself.
//! Never where a person is named, and never the maker of the software that wrote the page.

use super::names::BEFORE;
use super::title::key;
use super::{Head, fold};
use crate::text::chars::is_han;

/// A place of the page, how far it is believed, and the pieces found there.
type Stated = (&'static str, f32, Vec<String>);

/// What metadata call the author although it is nobody's name: an agency, a desk, a team. Never the site itself.
pub(super) fn houses(head: &Head, stated: &[Stated], site: &[String]) -> Vec<String> {
    let is_house = |name: &String| {
        let folded = key(name);
        !name.contains('/')
            && !DESKS.contains(&folded.as_str())
            && !site.iter().any(|own| own.contains(&folded))
            && !name.chars().any(is_han)
    };
    let metadata = stated.iter().filter(|(source, ..)| source.starts_with("json_ld") || source.starts_with("meta.a"));
    let lists = metadata.map(|(_, _, raw)| sane(head, raw).into_iter().filter(is_house).collect::<Vec<_>>());
    lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
}

/// The site, its desk or its team, where the page calls just that the author.
pub(super) fn own(head: &Head, stated: &[Stated], site: &[String]) -> Vec<String> {
    let of_place = |(source, _, raw): &Stated| {
        let is_json = source.starts_with("json_ld");
        let is_marked = is_json
            || source.starts_with("meta")
            || matches!(*source, "rel.author" | "itemprop.author" | "byline.page");
        let is_own = |name: &String| {
            let folded = key(name);
            // A byline's links and lines hold anything: there it must be a desk's name or the site's.
            let is_desk = || {
                let mut words = name.split_whitespace().map(key);
                let is_site = || folded.chars().count() >= 3 && site.iter().any(|own| own.contains(&folded));
                name.split_whitespace().count() <= 4 && (words.any(|word| DESKS.contains(&word.as_str())) || is_site())
            };
            let is_short = name.split_whitespace().count() <= 5;
            (is_json || !name.chars().any(is_han)) && is_short && (is_marked || is_desk())
        };
        sane(head, raw).into_iter().filter(is_own).take(1).collect::<Vec<_>>()
    };
    stated.iter().map(of_place).find(|list| !list.is_empty()).unwrap_or_default()
}

/// Pieces that can be a house's name, without what opens a byline.
fn sane(head: &Head, raw: &[String]) -> Vec<String> {
    let software: Vec<String> = head.all("generator").filter_map(|name| name.split(' ').next()).map(key).collect();
    let is_software = |folded: &str| software.iter().any(|maker| maker.len() >= 4 && folded.contains(maker.as_str()));
    let is_sane = |name: &String| {
        let folded = key(name);
        (2..=60).contains(&name.chars().count())
            && !name.contains(['@', '<', '|', ':'])
            && !name.starts_with('/')
            && !NOBODY.contains(&folded.as_str())
            && !is_software(&folded)
            && name.contains(char::is_alphabetic)
    };
    let line = |piece: &String| {
        let lines = piece.lines().map(|line| BEFORE.as_ref().map_or(line.into(), |before| before.replace(line, "")));
        lines.map(|line| fold(&line)).find(|line| !line.is_empty()).unwrap_or_default()
    };
    raw.iter().map(line).filter(is_sane).collect()
}

/// Desks and teams, as keys.
const DESKS: &[&str] = &[
    "contributor",
    "contributors",
    "desk",
    "editorial",
    "editors",
    "guestauthor",
    "newsdesk",
    "newsroom",
    "presse",
    "pressestelle",
    "redaccion",
    "redacción",
    "redacao",
    "redação",
    "redaktion",
    "redazione",
    "redaction",
    "rédaction",
    "редакция",
    "staff",
    "staffreporter",
    "staffwriter",
    "team",
    "theteam",
];

/// Who is nobody in particular, as keys.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "anonymous",
    "author",
    "autor",
    "blog",
    "default",
    "editor",
    "guest",
    "home",
    "marketing",
    "media",
    "news",
    "noauthor",
    "none",
    "null",
    "online",
    "press",
    "root",
    "superuser",
    "undefined",
    "unknown",
    "user",
    "web",
    "webmaster",
    "wordpress",
    "wordpressadmin",
    "writer",
];
