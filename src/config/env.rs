//! The environment over the file: `COPYDESK_HTTP__MAX_BODY=4MiB`, `COPYDESK_STORE__URL_FILE=/run/secrets/db`.
//! Never read from the process here: the variables, and the flags that win over them, are arguments.

use super::Flag;
use super::faults::{Fault, Origin, nearest};
use super::resolve::{LISTS, SECTIONS};
use super::section::NOT_BUILT;
use super::settings::Settings;
use super::tree::{Node, Plain, Table, from_env};
use std::collections::BTreeMap;
use std::io::Read;

const PREFIX: &str = "COPYDESK_";

/// Variables with our prefix that are no keys: they say where to begin.
const NO_KEYS: &[&str] = &["COPYDESK_CONFIG", "COPYDESK_REQUIRE_POSTGRES"];

/// The longest secret in a file, in bytes.
const MAX_SECRET_BYTES: u64 = 64 * 1024;

/// Puts the variables into the tree, and the flags over them; tells the variables that name no key.
pub(super) fn overlay(root: &mut Table, env: &BTreeMap<String, String>, flags: &[Flag], faults: &mut Vec<Fault>) {
    let is_set = |name: &str| env.get(name).is_some_and(|value| !value.is_empty());
    let has_own_url = is_set("COPYDESK_STORE__URL") || is_set("COPYDESK_STORE__URL_FILE");
    if let Some(url) = env.get("DATABASE_URL").filter(|_| !has_own_url && is_set("DATABASE_URL")) {
        insert(root, &["store", "url"], from_env("DATABASE_URL", url));
    }
    for (variable, value) in env.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
        let key = variable[PREFIX.len()..].to_lowercase().replace("__", ".");
        let known = is_known(&key);
        // Empty is not set, as shells and container files mean it; no key takes an empty text.
        if NO_KEYS.contains(&variable.as_str()) || (known && value.is_empty()) {
            continue;
        }
        if let Some(secret) = key.strip_suffix("_file").filter(|key| is_secret(key)) {
            if flags.iter().any(|flag| flag.key == secret) {
                continue;
            }
            let direct = variable_of(secret);
            let read = if env.contains_key(&direct) {
                Err(format!("is set twice: also by {direct}"))
            } else {
                read_secret(value)
            };
            match read {
                Ok(text) => insert(root, &path(secret), text_node(Origin::Env(variable.clone()), text)),
                Err(what) => faults.push(Fault::new(&Origin::Env(variable.clone()), secret, what)),
            }
        } else if known {
            insert(root, &path(&key), from_env(variable, value));
        } else {
            faults.push(unknown(variable, &key));
        }
    }
    for flag in flags {
        insert(root, &path(flag.key), text_node(Origin::Flag(flag.name), flag.value.clone()));
    }
}

fn path(key: &str) -> Vec<&str> {
    key.split('.').collect()
}

fn is_known(key: &str) -> bool {
    LISTS.contains(&key)
        || SECTIONS.iter().any(|(name, ..)| *name == key)
        || Settings::all_keys().iter().any(|k| k == key)
}

fn is_secret(key: &str) -> bool {
    let (section, name) = key.split_once('.').unwrap_or_default();
    SECTIONS.iter().any(|(s, keys, _)| *s == section && keys.iter().any(|key| key.secret && key.name == name))
}

fn unknown(variable: &str, key: &str) -> Fault {
    let origin = Origin::Env(variable.to_string());
    let section = key.split('.').next().unwrap_or_default();
    if NOT_BUILT.contains(&key) || NOT_BUILT.contains(&section) {
        return Fault::new(&origin, key, "is not built yet");
    }
    let names: Vec<String> = Settings::all_keys().iter().map(|key| variable_of(key)).collect();
    // Compared without the beginning that all have.
    let meant = nearest(&variable[PREFIX.len()..], names.iter().map(|name| &name[PREFIX.len()..]));
    let meant = meant.map(|name| format!("{PREFIX}{name}"));
    Fault::new(&origin, "", "names no key; write COPYDESK_SECTION__KEY").meaning(meant)
}

fn variable_of(key: &str) -> String {
    format!("{PREFIX}{}", key.to_uppercase().replace('.', "__"))
}

fn read_secret(file: &str) -> Result<String, String> {
    let mut text = String::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(MAX_SECRET_BYTES).read_to_string(&mut text));
    read.map_err(|error| format!("cannot be read from \"{file}\": {error}"))?;
    Ok(text.trim().to_string())
}

fn text_node(origin: Origin, text: String) -> Node {
    Node { key_origin: origin.clone(), origin, plain: Plain::Text(text), raw: None }
}

/// Puts a value under its path; a table goes key by key over the one that is there.
fn insert(table: &mut Table, path: &[&str], node: Node) {
    let Some((first, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        match (table.get_mut(*first).map(|old| &mut old.plain), node.plain) {
            (Some(Plain::Table(old)), Plain::Table(new)) => {
                for (key, value) in new {
                    insert(old, &[key.as_str()], value);
                }
            }
            (_, plain) => drop(table.insert((*first).to_string(), Node { plain, ..node })),
        }
        return;
    }
    let empty = || Node { plain: Plain::Table(Table::new()), raw: None, ..node.clone() };
    // What is no table in the file is a fault of the file, told by the reader.
    if let Plain::Table(inner) = &mut table.entry((*first).to_string()).or_insert_with(empty).plain {
        insert(inner, rest, node);
    }
}
