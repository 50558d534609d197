//! Bylines in Latin and Cyrillic letters: `By A and B in Leeds`, `Propos recueillis par A`, `Беседовала А Б`.
//! Never the photographer, the editor or the paper that the line names beside the author.

use crate::text::names::{is_spaced_name, spaced_names};
use regex::Regex;
use std::sync::LazyLock;

/// What opens a byline, a line a language: en, de, fr, es, it, pt, ru, others. A blank or a colon follows.
const OPENERS: &[&str] = &[
    r"(?:(?:written|reported|reporting|story|text|words|analysis|opinion|interview|posted|published) )?by",
    r"(?:(?:eine?|der|die|das) )?(?:(?:gast|meinungs)?(?:kommentar|beitrag|interview|bericht|analyse|essay|kolumne|reportage|porträt) )?von",
    r"(?:propos recueillis |écrit |texte )?par|(?:un |une )?(?:récit|reportage|entretien|texte|enquête) (?:de|par)|de notre (?:envoyée?(?: spéciale?)?|correspondante?)",
    r"(?:escrito |texto )?por|(?:una? )?(?:entrevista|reportaje|crónica|análisis|texto) de",
    r"a cura di|scritto da|(?:intervista|testo|testi|servizio|reportage|articolo) di|dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)",
    r"(?:reportagem|texto|entrevista|cr[óô]nica|análise) (?:de|por)",
    r"(?:беседовал|подготовил|записал)(?:а|и)?",
    r"door|av|af|przez",
];

/// Openers that a name may begin with in lower case, and so count only as they stand here.
const SHORT_OPENERS: &str = r"[Dd]i|[Dd]e";

/// What a colon follows.
const LABELS: &str = r"автор(?:ы)?|текст|корреспондент|интервью|autor(?:in|a|es|en)?|auteure?s?|autrice|autore|authors?|text|texte|texto|testo|reporter|reporting|interview|protokoll|redacción|reportage|reportagem|entrevista|intervista";

/// What makes somebody else of whom it names.
const OTHERS: &str = r"fotos?|photos?|photographs?|photography|pictures|bild(?:er)?|illustrations?|imágenes|imagens|edited|editing|editor|edition|redaktion|редактор|фото|снимки|съёмка";

static OPENING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let openers = OPENERS.join("|");
    Regex::new(&format!(r"^(?:(?i:{openers})[: ]\s*|(?:{SHORT_OPENERS}) |(?i:{LABELS})\s?[:：]\s*)")).ok()
});

static OTHER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(r"(?i)(?:^|[\s,;/|]+(?:(?:and|und|et|y|e|и) )?)(?:{OTHERS})(?:\s?:|\s).*$")).ok()
});

/// Where somebody reported from: `in Leeds`.
static PLACE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\s+in\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*").ok());

/// What follows the names.
static TAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\s*(?:[;|(@•·]|\s[-–—]\s|\s/\s|\d|(?i:\bfor\s+\p{Lu}|\bupdated\b|\bpublished\b)).*$").ok()
});

/// The authors.
pub(super) fn byline(line: &str) -> Vec<String> {
    let without = |pattern: &Option<Regex>, text: &str| {
        pattern.as_ref().map_or(text.to_string(), |p| p.replace_all(text, "").into_owned())
    };
    let own = without(&OTHER, line);
    let opening = OPENING.as_ref().and_then(|o| o.find(&own));
    let rest = opening.map_or(own.as_str(), |o| &own[o.end()..]);
    let bare = without(&TAIL, &without(&PLACE, rest));
    let names = spaced_names(&bare);
    if opening.is_some() || names.len() > 1 || is_spaced_name(&bare) {
        return names;
    }
    // `A B, Associated Press`: without an opening word only the first part can be a name.
    names.into_iter().filter(|n| bare.starts_with(n.as_str())).collect()
}
