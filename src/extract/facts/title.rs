//! Gathers the titles: JSON-LD headline, the heading that agrees best with the head, og:title, the title element.
//! Never a site's name: what follows a separator in the title element is dropped where it names the site.

use super::Head;
use super::agreement::{Key, agreement_with};
use super::title_vote::{Place, StatedTitle, vote};
use crate::extract::attr::attr;
use crate::extract::body::{Block, Body, HEADINGS};
use crate::extract::score::Scores;
use crate::extract::words::Words;
use crate::model::FieldCandidate;
use crate::text::chars::is_alphanumeric;

pub(super) use crate::text::chars::key;

/// The title and where it stands.
pub(in crate::extract) struct TitleChoice {
    /// The title.
    pub(in crate::extract) title: Option<String>,
    /// The block that shows it.
    pub(in crate::extract) block: Option<usize>,
    /// Everything that was considered.
    pub(super) candidates: Vec<FieldCandidate>,
    keys: Vec<String>,
}

impl TitleChoice {
    /// With what the user's rule says, if it says something.
    pub(in crate::extract) fn told(mut self, title: Option<&str>) -> TitleChoice {
        let Some(title) = title else { return self };
        self.candidates.iter_mut().for_each(|candidate| candidate.chosen = false);
        self.candidates.push(FieldCandidate {
            field: "title",
            value: title.into(),
            source: super::SITE_RULE.into(),
            confidence: 1.0,
            chosen: true,
        });
        self.keys.push(key(title));
        self.title = Some(title.into());
        self
    }

    /// Whether a block repeats the title.
    pub(in crate::extract) fn is_title(&self, text: &str) -> bool {
        text.len() < 1_000 && self.keys.iter().any(|key| key.chars().nth(3).is_some() && is_key_of(key, text))
    }
}

/// Whether a text has this key, without making the text's own: most differ in their first letters.
fn is_key_of(key: &str, text: &str) -> bool {
    text.chars().filter(|c| is_alphanumeric(*c)).flat_map(char::to_lowercase).eq(key.chars())
}

/// Below this agreement with the head a heading is no title for that reason alone.
const AGREES: f64 = 0.4;

/// A heading below this length that does not agree with the head may be a logo.
const SHORT_HEADING: f64 = 12.0;

/// Chooses.
pub(in crate::extract) fn choose(head: &Head, body: &Body<'_>, scores: &Scores) -> TitleChoice {
    let data = &head.linked_data;
    let og = head.first(&["og:title", "twitter:title", "dc.title"]);
    let mut stated: Vec<&str> = data.headline.iter().map(String::as_str).collect();
    stated.extend(og.map(|(_, title)| title));
    stated.extend(head.title.as_deref());
    let keys: Vec<Key> = stated.iter().map(|t| Key::of(t)).filter(|k| !k.is_empty()).collect();
    let (block, agrees) = title_block(body, scores, &keys);
    let site = head.first(&["og:site_name", "application-name"]).map(|(_, name)| name);
    let stated = |place: Place, source: &str, value: Option<String>| {
        value.map(|value| StatedTitle { place, source: source.into(), value })
    };
    let is_whole = |headline: &String| !headline.ends_with("...") && !headline.ends_with('…');
    let is_short = || block.is_some_and(|b| scores.blocks[b].length < SHORT_HEADING);
    let heading = match () {
        () if agrees => Place::Heading,
        () if is_short() => Place::ShortHeading,
        () => Place::AnyHeading,
    };
    let candidates = vote(
        [
            stated(Place::LinkedData, "json_ld.headline", data.headline.clone().filter(is_whole)),
            stated(heading, "heading", block.map(|b| body.blocks[b].raw.text.clone())),
            og.and_then(|(name, title)| {
                stated(Place::Preview, &format!("meta.{name}"), Some(without_site(title, site, &head.host)))
            }),
            stated(Place::Window, "title", head.title.as_deref().map(|title| without_site(title, site, &head.host))),
        ]
        .into_iter()
        .flatten()
        .collect(),
    );
    let title = candidates.iter().find(|c| c.chosen).map(|c| c.value.clone());
    let keys = candidates.iter().map(|c| key(&c.value)).filter(|k| !k.is_empty()).collect();
    TitleChoice { title, block, candidates, keys }
}

/// The block that agrees best with what the head says, and that it does; else the heading before the text.
fn title_block(body: &Body<'_>, scores: &Scores, keys: &[Key]) -> (Option<usize>, bool) {
    let start = scores.sums[scores.best].first;
    let end = scores.sums[scores.best].last;
    let mut best = (AGREES, None);
    let mut first_h1 = None;
    for (at, block) in body.blocks.iter().enumerate().take(end + 1) {
        if scores.blocks[at].length > 400.0 || is_logo(block) {
            continue;
        }
        let tags = body.up(block.owner).take(3);
        let heading = tags.map(|e| body.tag(e)).find(|t| HEADINGS.contains(t));
        let agreement = agreement_with(keys, &block.raw.text);
        if agreement == 0.0 && heading != Some("h1") {
            continue;
        }
        let ends_path = ends_path(body, block.owner);
        let named = body.elements[block.owner].words.any(Words::TITLE);
        let bonus = match heading {
            _ if ends_path => -0.3,
            Some("h1") => 0.45,
            Some(_) => 0.2,
            None if named => 0.1,
            None => 0.0,
        };
        if heading == Some("h1") && !ends_path && (first_h1.is_none() || at <= start) {
            first_h1 = Some(at);
        }
        // Nothing but agreement makes a plain line the title, and a linked line names another page.
        let value = if agreement > 0.0 { agreement + bonus } else { 0.0 };
        let value = if scores.blocks[at].link_density > 0.5 && heading != Some("h1") { value - 0.3 } else { value };
        if value > best.0 + 0.01 {
            best = (value, Some(at));
        }
    }
    (best.1.or(first_h1), best.1.is_some())
}

/// A heading at the end of the path from the front page is a title for search engines, not the one that readers see.
fn ends_path(body: &Body<'_>, owner: usize) -> bool {
    let is_path = |text: &str| ["crumb", "seotitle", "seo-title"].iter().any(|word| text.contains(word));
    body.up(owner).take(3).any(|e| {
        let value = body.elements[e].node.value();
        let classes = ["class", "id"].iter().filter_map(|name| attr(value, name));
        classes.map(str::to_ascii_lowercase).any(|text| is_path(&text)) || value.attrs().any(|(name, _)| is_path(name))
    })
}

/// A line that is one link to the front page names the site.
fn is_logo(block: &Block) -> bool {
    let [link] = &block.raw.links[..] else { return false };
    let path = link
        .href
        .split_once("://")
        .map_or(link.href.as_str(), |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let is_root = matches!(path, "" | "/") && !link.href.is_empty();
    is_root && 5 * (link.end - link.start) >= 4 * block.raw.text.len()
}

/// What stands between a title and a site's name, set apart by blanks or not.
const SEPARATORS: &[&str] = &[" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", "_", "|", "｜", "-", "—", "–"];

/// A title without the site's name after (or before) it.
pub(super) fn without_site(title: &str, site: Option<&str>, host: &str) -> String {
    let mut title = title.trim();
    for _ in 0..3 {
        let cut = SEPARATORS.iter().find_map(|separator| {
            let (rest, last) = title.rsplit_once(separator)?;
            (names_site(last, site, host, separator) && rest.chars().count() >= 4).then_some(rest)
        });
        match cut {
            Some(rest) => title = rest.trim(),
            None => break,
        }
    }
    for separator in [" | ", " - ", " – ", ": "] {
        if let Some((first, rest)) = title.split_once(separator)
            && site.is_some_and(|site| key(site) == key(first))
        {
            title = rest.trim();
        }
    }
    title.to_string()
}

/// Whether a piece of a title names the site: its declared name, its host, a host at all, or what Chinese sites call
/// themselves; after a bar any short piece does.
fn names_site(piece: &str, site: Option<&str>, host: &str, separator: &str) -> bool {
    let name = key(piece);
    if name.is_empty() {
        return true;
    }
    let label = host.split('.').next().unwrap_or_default();
    let is_declared = site.is_some_and(|site| {
        let site = key(site);
        !site.is_empty() && (site == name || site.contains(&name) || name.contains(&site))
    });
    let is_host = name == key(host)
        || (label.len() >= 3 && (name.contains(&key(label)) || (name.len() >= 4 && key(label).contains(&name))));
    let looks_like_host = !piece.trim().contains(' ') && piece.contains('.') && piece.is_ascii();
    let is_chinese = ["网", "網", "频道", "新闻中心", "客户端", "论坛", "在线", "门户"]
        .iter()
        .any(|w| piece.trim_end().ends_with(w))
        && piece.chars().count() <= 12;
    let is_short = matches!(separator, " | " | "_" | " :: " | " » ")
        && piece.split_whitespace().count() <= 4
        && piece.chars().count() <= 30;
    is_declared || is_host || looks_like_host || is_chinese || is_short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(title: &str, expected: &str) {
        assert_eq!(without_site(title, Some("The Daily Lamp"), "lamp.example"), expected);
    }

    #[test]
    fn the_name_of_the_site_is_dropped() {
        check("Harbour opens | The Daily Lamp", "Harbour opens");
        check("Harbour opens - lamp.example", "Harbour opens");
        check("港口开放_lamp.example", "港口开放");
        check("港口开放-财经频道-灯塔网", "港口开放");
        check("The Daily Lamp: Harbour opens", "Harbour opens");
    }

    #[test]
    fn a_hyphen_inside_a_title_stays() {
        check("A well-known harbour", "A well-known harbour");
        check("Ships - and who sails them", "Ships - and who sails them");
    }
}
