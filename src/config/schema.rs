//! The JSON Schema (2020-12) of the config file, for editors.
//! Never a key that is not read.

use super::database::Database;
use super::resolve::SECTIONS;
use super::section::{Key, Section, Shown};
use super::settings::{Agent, Politeness, Settings};
use super::site::Site;
use super::source::Source;
use serde_json::{Map, Value, json};

/// The schema of `copydesk.toml`, as indented JSON.
pub fn schema_json() -> String {
    let defaults = Settings { agent: Some(Agent::default()), ..Settings::default() };
    let mut properties = Map::new();
    for ((name, keys, required), (_, shown)) in SECTIONS.iter().zip(defaults.sections()) {
        properties.insert((*name).to_string(), table(keys, &shown, required));
    }
    let source = table(Source::KEYS, &Source::default().shown(), Source::REQUIRED);
    properties.insert("source".into(), json!({"type": "array", "items": source}));
    let database = table(Database::KEYS, &Database::default().shown(), Database::REQUIRED);
    properties.insert("database".into(), json!({"type": "array", "items": database}));
    let mut host = table(Politeness::KEYS, &[], &["match"]);
    host["properties"]["match"] =
        json!({"type": "string", "description": "Which hosts: `*.example.org`; a star stands for any text."});
    host["properties"]["proxy"] = json!({"type": "string",
        "description": "The proxy of these hosts, or `none` to ask them directly; not set = that of [http]."});
    properties.insert("host".into(), json!({"type": "array", "items": host}));
    let mut site = table(Site::KEYS, &[], &["match"]);
    site["properties"]["match"] =
        json!({"type": "string", "description": "Which hosts: `*.example.org`; a star stands for any text."});
    properties.insert("site".into(), json!({"type": "array", "items": site}));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "copydesk.toml",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    format!("{schema:#}")
}

fn table(keys: &[Key], defaults: &[Shown], required: &[&str]) -> Value {
    let mut properties = Map::new();
    for key in keys {
        let mut schema = (key.schema)();
        schema["description"] = key.doc.trim().into();
        let default = defaults.iter().find(|(name, _)| *name == key.name).and_then(|(_, value)| value.as_ref());
        if let Some(default) = default.filter(|_| !required.contains(&key.name)) {
            schema["default"] = json!(default);
        }
        properties.insert(key.name.to_string(), schema);
    }
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}
