//! What the page allows: its licence, and whether it reserves text and data mining.
//! Never the notice of a copyright as a licence, and never a picture's licence as the text's.

use super::places::with_word;
use super::{Fields, Sources};
use crate::extract::attr::known_attr;
use crate::extract::words::Words;
use crate::model::PageFacts;
use html5ever::local_name;

/// Metas that name a licence wherever they stand; `dc.rights` only where it speaks of one.
const LICENSE_METAS: &[&str] = &["dcterms.license", "dc.rights.license", "license", "cc:license"];
const RIGHTS_METAS: &[&str] = &["dc.rights", "dcterms.rights"];

/// The longest text that is a licence's name.
const MAX_LICENSE: usize = 300;

/// Reads both.
pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    license(sources, fields);
    facts.license = fields.take_best("license").filter(|license| license.len() <= MAX_LICENSE);
    let opt_out = opt_out(sources, fields);
    facts.ai_opt_out = facts.ai_opt_out.max(opt_out);
}

fn license(sources: &Sources<'_, '_>, fields: &mut Fields) {
    let head = sources.head;
    let stated = [("link.license", &head.license), ("json_ld.license", &head.linked_data.license)];
    for (source, license) in stated {
        fields.offer("license", license.as_deref().unwrap_or_default(), source, 0.9);
    }
    for (source, confidence, href) in in_body(sources) {
        let Ok(url) = sources.page.url.join(&href) else { continue };
        fields.offer("license", url.as_str(), source, confidence);
    }
    for name in LICENSE_METAS {
        head.all(name).take(1).for_each(|text| fields.offer("license", text, &format!("meta.{name}"), 0.8));
    }
    let is_license = |text: &&str| {
        let text = text.to_ascii_lowercase();
        text.contains("creativecommons.org/") || text.contains("creative commons") || text.starts_with("cc ")
    };
    for name in RIGHTS_METAS {
        let rights = head.all(name).filter(is_license).take(1);
        rights.for_each(|text| fields.offer("license", text, &format!("meta.{name}"), 0.7));
    }
}

/// Links that say that they name the licence, and links to Creative Commons beside the article.
fn in_body(sources: &Sources<'_, '_>) -> Vec<(&'static str, f32, String)> {
    let body = sources.body;
    let around = &sources.around_title;
    let last = sources.choice.blocks.last().copied().unwrap_or(0);
    let first = sources.title.block.unwrap_or(sources.first_text);
    let is_beside = |block: usize| (first..=last + 6).contains(&block) || around.contains(&block);
    // A picture's licence stands in its caption, and somebody else's in comments and teasers.
    let foreign = Words::CAPTION.or(Words::COMMENT).or(Words::RELATED);
    let is_foreign = |at: usize| {
        body.up(at).any(|e| body.elements[e].words.any(foreign) || matches!(body.tag(e), "figure" | "figcaption"))
    };
    let mut out = Vec::new();
    let marked: Vec<usize> = with_word(&sources.places.rels, &(0..usize::MAX), "license").collect();
    for at in sources.places.links.iter().copied() {
        let element = &body.elements[at];
        let is_marked = marked.contains(&at);
        if !is_marked && !is_beside(element.block) {
            continue;
        }
        let Some(href) = known_attr(element.node.value(), &local_name!("href")) else { continue };
        if !(is_marked || is_creative_commons(href)) || is_foreign(at) {
            continue;
        }
        let (source, confidence) = if is_marked { ("rel.license", 0.85) } else { ("link.creative_commons", 0.6) };
        out.push((source, confidence, href.to_string()));
    }
    out
}

fn is_creative_commons(href: &str) -> bool {
    let href = href.to_ascii_lowercase();
    ["creativecommons.org/licenses/", "creativecommons.org/publicdomain/"].iter().any(|path| href.contains(path))
}

/// The TDM Reservation Protocol (W3C community report, 2024): a header, else a meta element; 1 reserves.
fn opt_out(sources: &Sources<'_, '_>, fields: &mut Fields) -> Option<bool> {
    let header = sources.page.meta.tdm_reservation.as_deref().map(|value| ("http.tdm-reservation", value));
    let meta = sources.head.all("tdm-reservation").next().map(|value| ("meta.tdm-reservation", value));
    let mut said = None;
    for (source, value) in header.into_iter().chain(meta) {
        let reserves = match value.trim() {
            "1" => true,
            "0" => false,
            _ => continue,
        };
        fields.offer("ai_opt_out", value.trim(), source, 1.0);
        said = said.max(Some(reserves));
    }
    if let Some((name, policy)) = sources.head.first(&["tdm-policy"]) {
        fields.offer("tdm_policy", policy, &format!("meta.{name}"), 1.0);
    }
    said
}
