//! What the page says to robots, from its header lines and its meta elements.
//! Never what follows from it: a record only says what was stated, and by which words.

use super::{Fields, Sources};
use crate::model::PageFacts;
use crate::text::robots_directives::{Directives, names, of_header, of_meta};

/// Crawlers whose own meta elements are kept as text; only ours binds us.
const CRAWLERS: &[&str] = &["robots", "googlebot", "googlebot-news", "bingbot", "baiduspider"];

/// Characters that are kept of one statement, and statements that are kept.
const MAX_STATEMENT: usize = 1_000;
const MAX_STATEMENTS: usize = 40;

/// One statement, and what of it binds us.
struct Statement {
    /// As `robots_meta` has it.
    text: String,
    /// As evidence: `<meta name="robots" content="noindex">`, `X-Robots-Tag: desk: noindex`.
    shown: String,
    source: String,
    directives: Directives,
}

pub(super) fn read(sources: &Sources<'_, '_>, facts: &mut PageFacts, fields: &mut Fields) {
    let statements: Vec<Statement> = of_metas(sources).chain(of_headers(sources)).take(MAX_STATEMENTS).collect();
    let all = statements.iter().fold(Directives::default(), |all, s| all.and(s.directives));
    for s in &statements {
        let decides = [
            ("noindex", s.directives.noindex == Some(true)),
            ("noarchive", s.directives.noarchive == Some(true)),
            ("unavailable_after", s.directives.unavailable_after.is_some()),
        ];
        for (field, _) in decides.iter().filter(|(_, stated)| *stated) {
            fields.offer(field, &s.shown, &s.source, 1.0);
            if *field != "unavailable_after" || s.directives.unavailable_after == all.unavailable_after {
                fields.take(field, &s.shown);
            }
        }
    }
    facts.noindex = all.noindex;
    facts.noarchive = all.noarchive;
    facts.unavailable_after = all.unavailable_after;
    facts.ai_opt_out = all.noai;
    let texts: Vec<&str> = statements.iter().map(|s| s.text.as_str()).collect();
    facts.robots_meta = (!texts.is_empty()).then(|| texts.join("\n"));
}

fn of_metas<'a>(sources: &'a Sources<'_, '_>) -> impl Iterator<Item = Statement> + 'a {
    let agent = sources.agent;
    let said =
        sources.head.metas.iter().filter(move |(name, _)| CRAWLERS.contains(&name.as_str()) || names(name, agent));
    said.map(move |(name, content)| {
        let kept = cut(content);
        Statement {
            text: if name == "robots" { kept.into() } else { format!("{name}: {kept}") },
            shown: format!("<meta name=\"{name}\" content=\"{kept}\">"),
            source: format!("meta.{name}"),
            directives: of_meta(name, content, agent),
        }
    })
}

fn of_headers<'a>(sources: &'a Sources<'_, '_>) -> impl Iterator<Item = Statement> + 'a {
    let agent = sources.agent;
    let lines = sources.page.meta.robots_tag.iter().flat_map(|tag| tag.lines());
    lines.map(move |line| {
        let shown = format!("X-Robots-Tag: {}", cut(line));
        Statement { text: shown.clone(), shown, source: "http.x-robots-tag".into(), directives: of_header(line, agent) }
    })
}

fn cut(text: &str) -> &str {
    text.char_indices().nth(MAX_STATEMENT).map_or(text, |(end, _)| &text[..end])
}
