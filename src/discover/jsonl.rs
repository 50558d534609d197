//! JSON Lines: a string is a URL, an object has one and labels.
//! Never a line dropped because it is no JSON: it becomes a seed that says so.

use super::kept::{seed, storable, unreadable};
use super::lines::Line;
use super::options::ListOptions;
use crate::model::Seed;
use serde_json::{Map, Value};

/// The line's seed; `None` for a blank line.
pub(super) fn read(line: &Line, options: &ListOptions) -> Option<Seed> {
    if line.text.trim().is_empty() {
        return None;
    }
    Some(match serde_json::from_str(&line.text) {
        Ok(Value::String(url)) => seed(&url, line.number),
        Ok(Value::Object(object)) => from_object(line, &object, options),
        Ok(_) => unreadable(line, "neither a JSON string nor an object"),
        Err(error) => unreadable(line, &format!("not JSON: {error}")),
    })
}

fn from_object(line: &Line, object: &Map<String, Value>, options: &ListOptions) -> Seed {
    let Some(at) = options.find_url(&object.keys().map(String::as_str)) else {
        return unreadable(line, &format!("the object has no key {}", options.wanted()));
    };
    let mut found = None;
    for (i, (key, value)) in object.iter().enumerate() {
        match value {
            Value::String(url) if i == at => found = Some(seed(url, line.number)),
            _ if i == at => return unreadable(line, &format!("`{key}` is no string")),
            _ => {}
        }
    }
    let mut seed = found.unwrap_or_else(|| unreadable(line, "the object has no URL"));
    let labels = object.iter().enumerate().filter(|(i, _)| *i != at);
    seed.labels = labels.filter_map(|(_, (key, value))| Some((storable(key), label(value)?))).collect();
    seed
}

/// Text as it is, anything else as JSON; nothing for null.
fn label(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(storable(text)),
        other => Some(other.to_string()),
    }
}
