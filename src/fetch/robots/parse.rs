//! Lines of robots.txt → the rules of our group (RFC 9309 §2.2).
//! Never an error: what cannot be read is skipped, as every crawler does.

use super::matcher::Pattern;
use super::{Access, MAX_TEXT, Rule, Rules};
use crate::text::robots_directives::names;
use std::time::Duration;

/// Longer lines are cut here: the limit that the reference reader uses.
const MAX_LINE: usize = 16 * 1024;

enum Key {
    UserAgent,
    Rule(Access, &'static str),
    CrawlDelay,
    /// Sitemap and all others: they end no group.
    Other,
}

/// What the two kinds of groups have gathered so far.
#[derive(Default)]
struct Groups {
    ours: Rules,
    has_ours: bool,
    anyone: Rules,
}

/// Whom the current group speaks to.
#[derive(Default, Clone, Copy)]
struct Addressed {
    us: bool,
    anyone: bool,
    /// A rule was seen: the next `User-agent` starts a new group.
    closed: bool,
}

impl Rules {
    /// Reads the groups of `agent`, merged; without one, the groups of `*`. Takes any text.
    pub fn parse(text: &str, agent: &str) -> Rules {
        parse(text, agent)
    }
}

fn parse(text: &str, agent: &str) -> Rules {
    let text = whole_lines(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let mut groups = Groups::default();
    let mut now = Addressed::default();
    for (number, line) in lines(text) {
        let Some((key, value)) = key_and_value(cut(line, MAX_LINE)) else { continue };
        match key {
            Key::UserAgent => {
                if now.closed {
                    now = Addressed::default();
                }
                now.anyone |= value.split_whitespace().next() == Some("*");
                let us = names(value, agent);
                now.us |= us;
                groups.has_ours |= us;
            }
            Key::Rule(access, word) => {
                now.closed = true;
                if let Some(pattern) = Pattern::parse(value) {
                    let said = format!("line {number}: {word}: {}", cut(value, 200));
                    groups.each(now, |rules| {
                        rules.rules.push(Rule { access, pattern: pattern.clone(), said: said.clone() });
                    });
                }
            }
            Key::CrawlDelay => {
                let delay = seconds(value);
                groups.each(now, |rules| rules.crawl_delay = rules.crawl_delay.max(delay));
            }
            Key::Other => {}
        }
    }
    if groups.has_ours { groups.ours } else { groups.anyone }
}

impl Groups {
    fn each(&mut self, now: Addressed, mut change: impl FnMut(&mut Rules)) {
        if now.us {
            change(&mut self.ours);
        }
        if now.anyone {
            change(&mut self.anyone);
        }
    }
}

/// Lines with their number, ended by LF, CR or both.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
        .enumerate()
        .map(|(i, line)| (i + 1, line))
}

/// What is read of a long file. A line that the limit cuts is left out: half a rule is another rule.
pub(in crate::fetch) fn whole_lines(text: &str) -> &str {
    let head = cut(text, MAX_TEXT);
    if head.len() == text.len() { text } else { &head[..head.rfind(['\n', '\r']).map_or(0, |at| at + 1)] }
}

/// The longest beginning of at most `max` bytes.
fn cut(text: &str, max: usize) -> &str {
    &text[..text.floor_char_boundary(max)]
}

/// `Disallow: /x # why` → its key and `/x`; a blank may stand for the colon.
fn key_and_value(line: &str) -> Option<(Key, &str)> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let (key, value) = line.split_once(':').or_else(|| line.split_once([' ', '\t']))?;
    let key = match key.trim().to_ascii_lowercase().as_str() {
        "user-agent" | "useragent" | "user agent" => Key::UserAgent,
        "allow" => Key::Rule(Access::Allow, "Allow"),
        // The misspellings that the reference reader takes.
        "disallow" | "dissallow" | "dissalow" | "disalow" | "diasllow" | "disallaw" => {
            Key::Rule(Access::Disallow, "Disallow")
        }
        "crawl-delay" | "crawldelay" => Key::CrawlDelay,
        _ => Key::Other,
    };
    Some((key, value.trim()))
}

fn seconds(value: &str) -> Option<Duration> {
    let number: f64 = value.split_whitespace().next()?.parse().ok()?;
    (number >= 0.0).then(|| Duration::try_from_secs_f64(number).unwrap_or(Duration::MAX))
}
