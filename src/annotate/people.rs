//! Who made the article, and under which address it is known.
//! Never a name from the article's text.

use super::Dateline;
use super::bylines::parse_byline;
use super::captions;
use crate::model::{Article, CanonicalUrl, Caption, Person, PersonRole};
use crate::text::chars::is_han;
use crate::text::imprint::{Imprint, read_imprint};
use crate::text::names::{arabic_names, han_names, is_arabic_name, is_han_name, spaced_names};
use crate::text::normalize::nfc;
use crate::text::press::is_press;
use regex::Regex;
use std::sync::LazyLock;

/// The canonical URL if it stands under the page's own domain, else the page's.
pub fn trusted_url(article: &Article) -> CanonicalUrl {
    let own = &article.draft.url;
    match article.draft.facts.canonical_url.as_ref().filter(|c| c.same_site(own)) {
        Some(canonical) => canonical.dedup_url(),
        None => own.dedup_url(),
    }
}

/// The page's authors, else the dateline's reporters, else the agency or the site that stands in the author's place.
pub fn authors(article: &Article, dateline: Option<&Dateline>) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    let mut all: Vec<String> = Vec::new();
    for stated in &article.draft.facts.authors {
        let stated = nfc(stated.trim());
        let parsed = parse_byline(&stated, None);
        let is_agency = is_press(&stated) && !stated.chars().any(is_han);
        let names = if parsed.is_empty() && !is_press(&stated) { vec![stated.clone()] } else { parsed };
        if !is_site(article, &stated) {
            people.extend(names.iter().filter(|n| !n.is_empty() && !people.contains(n)).cloned().collect::<Vec<_>>());
        }
        let names = if is_agency { vec![stated] } else { names };
        all.extend(names.into_iter().filter(|n| !n.is_empty() && !all.contains(n)).collect::<Vec<_>>());
    }
    let reporters = || dateline.map(|d| d.reporters.clone()).filter(|reporters| !reporters.is_empty());
    // Beside people an agency is an author where the metadata list it with them; in a line it is where they work.
    match () {
        () if people.is_empty() => reporters().unwrap_or(all),
        () if is_listed(article) => all,
        () => people,
    }
}

/// Whether the authors are those of a list in the metadata.
fn is_listed(article: &Article) -> bool {
    article.draft.fields.iter().any(|f| f.field == "author" && f.chosen && f.source == "json_ld.author")
}

/// Whether a name is that of the site.
fn is_site(article: &Article, name: &str) -> bool {
    article.draft.facts.site_name.as_deref().is_some_and(|site| site.eq_ignore_ascii_case(name))
}

/// Everybody named by the article's makers, each once a role.
pub fn people(article: &Article, authors: &[String], dateline: Option<&Dateline>) -> Vec<Person> {
    let reporters: &[String] = dateline.map_or(&[], |d| &d.reporters);
    let agency = dateline.and_then(|d| d.agency.clone());
    let mut out: Vec<Person> = Vec::new();
    let mut add = |name: &str, role: PersonRole, organisation: Option<String>| {
        if !out.iter().any(|p| p.name == name && p.role == role) {
            out.push(Person { name: name.to_string(), role, organisation });
        }
    };
    for name in authors.iter().filter(|a| !reporters.contains(a)) {
        add(name, PersonRole::Author, None);
    }
    for name in reporters {
        add(name, PersonRole::Reporter, agency.clone());
    }
    for name in &article.draft.facts.editors {
        add(&nfc(name), PersonRole::Editor, None);
    }
    for line in imprints(article) {
        line.reporters.iter().for_each(|name| add(&nfc(name), PersonRole::Reporter, None));
        line.editors.iter().for_each(|name| add(&nfc(name), PersonRole::Editor, None));
        line.translators.iter().for_each(|name| add(&nfc(name), PersonRole::Translator, None));
    }
    for caption in captions::captions(article) {
        for name in photographers(&caption) {
            add(&name, PersonRole::Photographer, None);
        }
    }
    out
}

/// Whether the text was taken over from somebody else.
pub fn republished(source: Option<&str>, site: Option<&str>) -> Option<bool> {
    let (source, site) = (source?, site?);
    // 本报 is whoever prints it.
    let own = ["本报", "本網", "本网", "本報", "本台", "本站"].contains(&source);
    Some(!own && !site.contains(source) && !source.contains(site))
}

/// The title at the source: as the page's facts have it, else a line that was cut.
pub fn original_title(article: &Article) -> Option<String> {
    let stated = article.draft.facts.original_title.clone();
    stated.or_else(|| imprints(article).find_map(|line| line.original_title))
}

/// What the lines say that were cut as no part of the text: 责任编辑, 来源, 原标题, Reporting by.
pub fn imprints(article: &Article) -> impl Iterator<Item = Imprint> {
    article.cuts.iter().filter(|c| c.rule.ends_with(".boilerplate")).map(|c| read_imprint(&c.text))
}

/// Who took a picture; of a person and a house the person, whichever stands first.
fn photographers(caption: &Caption) -> Vec<String> {
    static CHINESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?:记者|記者|通讯员|[(（]|^)\s?(?P<names>[\p{Han}·]{2,8}(?:[、 ][\p{Han}·]{2,4}){0,3}) ?[/／]?(?:摄|攝|摄影|攝影|供图)").ok()
    });
    static JAPANESE: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^(?P<name>[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8})撮影$").ok());
    let credit = caption.credit.as_deref().unwrap_or_default();
    if let Some(found) = JAPANESE.as_ref().and_then(|r| r.captures(credit)) {
        return vec![found["name"].to_string()];
    }
    if let Some(found) = CHINESE.as_ref().and_then(|r| r.captures(credit)) {
        return han_names(&found["names"]).into_iter().filter(|n| is_han_name(n)).collect();
    }
    // `AP Photo` is a house's picture and no name.
    let is_house = |name: &String| name.split(' ').next().is_some_and(is_press);
    let named = |part: &str| if is_arabic_name(part) { arabic_names(part) } else { spaced_names(part) };
    let mut parts = credit.split('/').map(|part| named(part).into_iter().filter(|name| !is_house(name)).collect());
    parts.find(|names: &Vec<String>| !names.is_empty()).unwrap_or_default()
}
