//! What the page states of its article in its head: titles, a description, the article's text in JSON-LD.
//! Never a parse of the JSON: one text is read out of it, and the reading costs its length.

use super::units::{hash, hashes, runs, units};
use crate::extract::attr::attr;
use crate::extract::quick::QuickSet;
use crate::text::chars::{key, key_into};
use html5ever::local_name;
use scraper::{ElementRef, Html};

/// What is stated.
#[derive(Debug, Default)]
pub(super) struct Stated {
    /// Titles: letters and digits in lower case.
    titles: Vec<String>,
    /// Their units.
    title_units: QuickSet,
    /// Runs of the description.
    description: QuickSet,
    /// Runs of the article's text.
    article: QuickSet,
    /// It calls itself an article.
    pub(super) is_article: bool,
}

/// The longest title and description, in bytes, and the least of a text to go by.
const TITLE: usize = 1_000;
const DESCRIPTION: usize = 4_000;
const LEAST_DESCRIPTION: usize = 20;
const LEAST_ARTICLE: usize = 200;

impl Stated {
    /// Reads it.
    pub(super) fn read(html: &Html) -> Stated {
        let mut stated = Stated::default();
        let mut description = String::new();
        let mut article = String::new();
        let mut has_title = false;
        for element in html.tree.nodes().filter_map(ElementRef::wrap) {
            let value = element.value();
            match value.name.local {
                local_name!("title") if !has_title => {
                    has_title = true;
                    stated.title(&element.text().collect::<String>());
                }
                local_name!("meta") => {
                    let name = attr(value, "property").or_else(|| attr(value, "name")).unwrap_or_default();
                    let content = attr(value, "content").unwrap_or_default();
                    match name.to_ascii_lowercase().as_str() {
                        "og:title" => stated.title(content),
                        "og:type" => stated.is_article |= content.to_ascii_lowercase().contains("article"),
                        "description" | "og:description" | "twitter:description"
                            if content.len() > description.len() =>
                        {
                            description = content.to_string();
                        }
                        _ => {}
                    }
                }
                local_name!("script") if attr(value, "type").is_some_and(|t| t.contains("ld+json")) => {
                    for text in element.text() {
                        stated.linked_data(text, &mut article);
                    }
                }
                _ => {}
            }
        }
        if description.len() > LEAST_DESCRIPTION && description.len() <= DESCRIPTION {
            stated.description = runs(&hashes(&description)).collect();
        }
        if article.len() > LEAST_ARTICLE {
            stated.article = runs(&hashes(&article)).collect();
        }
        stated
    }

    fn title(&mut self, title: &str) {
        let key = key(title);
        if title.len() <= TITLE && !key.is_empty() && !self.titles.contains(&key) {
            self.titles.push(key);
            self.title_units.extend(units(title).map(hash));
        }
    }

    fn linked_data(&mut self, script: &str, article: &mut String) {
        self.is_article |= ["Article\"", "Posting\""].iter().any(|kind| script.contains(kind));
        if let Some(headline) = string_of(script, "\"headline\"") {
            self.title(&headline);
        }
        if let Some(text) = string_of(script, "\"articleBody\"").filter(|text| text.len() > article.len()) {
            *article = text;
        }
    }

    /// Whether the article's text is stated.
    pub(super) fn has_article(&self) -> bool {
        !self.article.is_empty()
    }

    /// How much of a stated title a text is, by its letters and digits; `key` has room for them.
    pub(super) fn title_share(&self, text: &str, key: &mut String) -> f64 {
        let longest = self.titles.iter().map(String::len).max().unwrap_or(0);
        key_into(text, longest, key);
        let key = key.as_str();
        if key.len() > longest {
            return 0.0;
        }
        let share = |title: &String| match () {
            () if key == title => 1.0,
            () if (6..=title.len()).contains(&key.len()) && title.contains(key) => {
                key.len() as f64 / title.len() as f64
            }
            () => 0.0,
        };
        self.titles.iter().map(share).fold(0.0, f64::max)
    }

    /// The share of units that stand in a title.
    pub(super) fn title_words(&self, hashes: &[u64]) -> f64 {
        share(hashes.iter().copied(), &self.title_units)
    }

    /// The share of runs that stand in the description.
    pub(super) fn description(&self, hashes: &[u64]) -> f64 {
        share(runs(hashes), &self.description)
    }

    /// The share of runs that stand in the stated article, where there is one.
    pub(super) fn article(&self, hashes: &[u64]) -> f64 {
        if self.has_article() { share(runs(hashes), &self.article) } else { -1.0 }
    }
}

fn share(hashes: impl Iterator<Item = u64>, of: &QuickSet) -> f64 {
    if of.is_empty() {
        return 0.0;
    }
    let (mut all, mut here) = (0u32, 0u32);
    for hash in hashes {
        all += 1;
        here += u32::from(of.contains(&hash));
    }
    f64::from(here) / f64::from(all.max(1))
}

/// The first string that follows a key in JSON, its escapes resolved.
fn string_of(json: &str, key: &str) -> Option<String> {
    let rest = &json[json.find(key)? + key.len()..];
    let rest = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let mut out = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Some(out),
            '\\' => match chars.next()? {
                'n' | 'r' | 't' | 'b' | 'f' => out.push(' '),
                'u' => out.push(code_point(&mut chars)),
                other => out.push(other),
            },
            c => out.push(c),
        }
    }
    None
}

/// The character of four hexadecimal digits; half of a pair is a blank.
fn code_point(chars: &mut std::str::Chars<'_>) -> char {
    let number = chars.by_ref().take(4).fold(0, |all, c| all * 16 + c.to_digit(16).unwrap_or(0));
    char::from_u32(number).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(head: &str) -> Stated {
        Stated::read(&Html::parse_document(&format!("<html><head>{head}</head><body><p>x</p></body></html>")))
    }

    #[test]
    fn titles_of_every_place_are_known() {
        let stated = stated(
            "<title>Ferry sails - Lamp</title><meta property=og:title content='Ferry sails'>\
             <script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\" : \"A \\u0046erry\"}</script>",
        );
        assert!((stated.title_share("Ferry sails", &mut String::new()) - 1.0).abs() < 1e-9);
        assert!((stated.title_share("a Ferry", &mut String::new()) - 1.0).abs() < 1e-9);
        assert!(stated.title_share("sails, La", &mut String::new()) > 0.4);
        assert!(
            ["train", "Ferry sails - Lamp and so on"].iter().all(|t| stated.title_share(t, &mut String::new()) < 1e-9)
        );
        assert!(stated.is_article);
        assert!((stated.title_words(&hashes("FERRY train")) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn the_article_in_json_is_read_with_its_escapes() {
        let text = "The ferry will \\\"sail\\\" on Monday.\\n".repeat(12);
        let stated = stated(&format!("<script type=application/ld+json>{{\"articleBody\":\"{text}\"}}</script>"));
        assert!(stated.has_article());
        assert!((stated.article(&hashes("the ferry will sail on monday")) - 1.0).abs() < 1e-9);
        assert!(stated.article(&hashes("trains never sail")) < 1e-9);
    }

    #[test]
    fn without_a_statement_there_is_none() {
        let stated = stated("<script type=application/ld+json>{\"articleBody\": [\"a\"]</script>");
        assert!(!stated.has_article() && stated.article(&[1]) < 0.0 && stated.description(&[1]) < 1e-9);
    }
}
