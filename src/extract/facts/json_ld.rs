//! Reads schema.org JSON-LD: graphs, lists and mildly broken JSON.
//! Never deeper, and never more objects, than a bound: the text comes from anybody.

use super::slips::parse;
use crate::text::press::is_press;
use serde_json::{Map, Value};

/// What JSON-LD says about the article.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct LinkedData {
    pub(super) headline: Option<String>,
    pub(super) subtitle: Option<String>,
    pub(super) description: Option<String>,
    pub(super) authors: Vec<String>,
    /// None of them is a person.
    pub(super) author_is_organisation: bool,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) section: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) license: Option<String>,
    pub(super) is_free: Option<bool>,
    pub(super) comments: Option<i64>,
    /// What it calls the page.
    pub(super) kinds: Vec<String>,
}

/// Deepest nesting, and most objects, that are looked at.
const MAX_DEPTH: usize = 16;
const MAX_OBJECTS: usize = 2_000;

/// Reads the scripts of a page; the first article-like object wins, field by field.
pub(super) fn read<'a>(scripts: impl Iterator<Item = &'a str>) -> LinkedData {
    let mut data = LinkedData::default();
    let values: Vec<Value> = scripts.filter_map(parse).collect();
    data.kinds = super::kinds::of(&values);
    let objects = objects(&values);
    for is_wanted in [is_article as fn(&str) -> bool, is_page] {
        for object in &objects {
            if types(object).any(is_wanted) {
                data.fill(object, &objects);
            }
        }
    }
    data
}

/// Every object, outermost first, in page order.
fn objects(values: &[Value]) -> Vec<&Map<String, Value>> {
    let mut out = Vec::new();
    let mut waiting: Vec<(&Value, usize)> = values.iter().rev().map(|v| (v, 0)).collect();
    while let Some((value, depth)) = waiting.pop() {
        if depth > MAX_DEPTH || out.len() >= MAX_OBJECTS {
            continue;
        }
        match value {
            Value::Array(items) => waiting.extend(items.iter().rev().map(|v| (v, depth + 1))),
            Value::Object(object) => {
                out.push(object);
                let inner = object
                    .iter()
                    .filter(|(key, _)| !matches!(key.as_str(), "comment" | "isPartOf" | "itemListElement"));
                let inner: Vec<_> = inner.map(|(_, v)| (v, depth + 1)).collect();
                waiting.extend(inner.into_iter().rev());
            }
            _ => {}
        }
    }
    out
}

pub(super) fn types(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let kind = object.get("@type");
    let one = kind.and_then(Value::as_str);
    one.into_iter().chain(kind.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str))
}

fn is_article(kind: &str) -> bool {
    ["Article", "Posting", "Report", "Review", "Recipe"].iter().any(|word| kind.ends_with(word))
}

fn is_page(kind: &str) -> bool {
    matches!(kind, "CreativeWork" | "VideoObject" | "Event" | "HowTo" | "Question") || kind.ends_with("Page")
}

impl LinkedData {
    fn fill(&mut self, object: &Map<String, Value>, all: &[&Map<String, Value>]) {
        let text = |key: &str| object.get(key).and_then(plain);
        let is_main = types(object).any(is_article);
        if is_main {
            fill(&mut self.headline, text("headline").or_else(|| text("name")));
            fill(&mut self.subtitle, text("alternativeHeadline"));
            if self.authors.is_empty() {
                (self.authors, self.author_is_organisation) =
                    object.get("author").map(|a| names(a, all)).unwrap_or_default();
            }
            fill(&mut self.section, text("articleSection"));
            fill(&mut self.publisher, object.get("publisher").and_then(|p| names(p, all).0.into_iter().next()));
        }
        fill(&mut self.description, text("description"));
        fill(&mut self.published, text("datePublished"));
        fill(&mut self.modified, text("dateModified"));
        fill(&mut self.license, text("license"));
        if self.tags.is_empty() {
            self.tags = object.get("keywords").map(words).unwrap_or_default();
        }
        self.is_free = self.is_free.or_else(|| object.get("isAccessibleForFree").and_then(truth));
        self.comments = self.comments.or_else(|| object.get("commentCount").and_then(whole));
    }
}

fn fill(slot: &mut Option<String>, value: Option<String>) {
    if slot.is_none() {
        *slot = value.filter(|v| !v.is_empty());
    }
}

/// A text: a string, the first of a list, or an object's value.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(super::fold(&unescape(text))),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().take(3).find_map(|v| v.as_str().map(|t| super::fold(&unescape(t)))),
        Value::Object(object) => {
            ["@value", "name", "url", "@id"].iter().find_map(|k| object.get(*k)?.as_str()).map(super::fold)
        }
        _ => None,
    }
}

/// The entities that authors of JSON-LD leave in, read as HTML reads them.
fn unescape(text: &str) -> String {
    if !text.contains('&') || !text.contains(';') || text.len() > MAX_ESCAPED {
        return text.to_string();
    }
    let fragment = scraper::Html::parse_fragment(&text.replace('<', "&lt;"));
    fragment.root_element().text().collect()
}

/// A longer text is no field whose entities matter.
const MAX_ESCAPED: usize = 2_000;

/// Names of persons, or of organisations where there are no persons, and whether it is those; references by `@id` are
/// followed once.
fn names(value: &Value, all: &[&Map<String, Value>]) -> (Vec<String>, bool) {
    let items: Vec<&Value> = match value {
        Value::Array(items) => items.iter().take(50).collect(),
        other => vec![other],
    };
    let mut persons = Vec::new();
    let mut others = Vec::new();
    for item in items {
        let Value::Object(object) = item else {
            persons.extend(plain(item));
            continue;
        };
        let by_id = || {
            let id = object.get("@id")?.as_str()?;
            all.iter().copied().find(|o| o.contains_key("name") && o.get("@id").and_then(Value::as_str) == Some(id))
        };
        let object = if object.contains_key("name") { Some(object) } else { by_id() };
        let Some(object) = object else { continue };
        let found: Vec<String> = match object.get("name") {
            Some(Value::Array(items)) => items.iter().take(50).filter_map(plain).collect(),
            name => name.and_then(plain).into_iter().collect(),
        };
        let is_organisation = types(object).any(|t| t.ends_with("Organization") || t == "Corporation");
        // An agency stands beside the people who wrote for it.
        persons.extend(found.iter().filter(|name| !is_organisation || is_press(name)).cloned());
        others.extend(found.into_iter().filter(|_| is_organisation));
    }
    if persons.iter().all(|name| others.contains(name)) { (others, true) } else { (persons, false) }
}

fn words(value: &Value) -> Vec<String> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().take(50).filter_map(plain).collect(),
        other => plain(other).into_iter().flat_map(|t| t.split(',').map(super::fold).collect::<Vec<_>>()).collect(),
    };
    texts.into_iter().filter(|t| !t.is_empty()).take(50).collect()
}

fn truth(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| match value.as_str()?.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    })
}

fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|n| *n >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(script: &str) -> LinkedData {
        read([script].into_iter())
    }

    #[test]
    fn a_graph_is_searched_and_references_are_followed() {
        let found = data(
            r##"{"@graph":[{"@type":"WebPage","datePublished":"2025-01-01"},
            {"@type":"NewsArticle","headline":"Harbour opens","author":{"@id":"#a"},"datePublished":"2025-07-09"},
            {"@type":"Person","@id":"#a","name":"Ada Lind"}]}"##,
        );
        assert_eq!(found.headline.as_deref(), Some("Harbour opens"));
        assert_eq!(found.authors, ["Ada Lind"]);
        assert_eq!(found.published.as_deref(), Some("2025-07-09"));
    }

    #[test]
    fn broken_json_is_mildly_repaired() {
        let found = data("<!-- {\"@type\":\"Article\",\"headline\":\"Two\nlines\",\"author\":[\"A B\",],} -->");
        assert_eq!(found.headline.as_deref(), Some("Two lines"));
        assert_eq!(found.authors, ["A B"]);
        assert_eq!(data("{\"@type\":"), LinkedData::default());
    }

    #[test]
    fn persons_go_before_organisations() {
        let found = data(
            r#"{"@type":"Article","author":[{"@type":"Organization","name":"The Desk"},{"@type":"Person","name":"C D"}],"isAccessibleForFree":"False"}"#,
        );
        assert_eq!(found.authors, ["C D"]);
        let agency = r#"[{"@type":"Person","name":"C D"},{"@type":"Organization","name":"dpa"}]"#;
        assert_eq!(data(&format!(r#"{{"@type":"Article","author":{agency}}}"#)).authors, ["C D", "dpa"]);
        assert_eq!(found.is_free, Some(false));
    }

    #[test]
    fn entities_are_read() {
        let found = data(
            r#"{"@type":"Article","headline":"R&uuml;ckbau &amp; Umbau &#8211; a < b","author":"Redacci&oacute;n"}"#,
        );
        assert_eq!(found.headline.as_deref(), Some("Rückbau & Umbau – a < b"));
        assert_eq!(found.authors, ["Redacción"]);
    }

    #[test]
    fn depth_is_bounded() {
        assert_eq!(data(&["[".repeat(200), "]".repeat(200)].concat()), LinkedData::default());
    }
}
