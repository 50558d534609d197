//! What TOML and the environment may say, all its faults at once, and what the program relies on.
//! Never here: a switch that turns a guard off, a default that stands in two places.
//!
//! Two configs. What a person writes is a tree whose every leaf knows where it stands (`tree`, `env`); what the program
//! relies on is [`Settings`]. Between them `resolve` tells every fault in one go. Each key is written once, in
//! `settings`: its name, type, default, bounds and why; reading, `show`, the JSON schema and the environment follow.

mod checked;
mod checks;
mod choices;
mod database;
mod env;
mod faults;
mod network;
mod options;
mod resolve;
mod schema;
mod section;
mod settings;
mod show;
mod site;
mod source;
mod tree;
mod value;
mod words;

pub use checked::{HostGlob, HostProxy, ProxyUrl, StoreUrl};
pub use checks::is_loopback;
pub use choices::{ArchiveKind, LogFormat, LogLevel, OnOverlap};
pub use database::Database;
pub use faults::{Fault, Faults, Origin};
pub use network::{CaFile, NameServer};
pub use schema::schema_json;
pub use settings::{
    Agent, Archive, HostRule, Http, Limits, Log, Metrics, Network, Politeness, Retry, Settings, StoreSettings,
};
pub use show::{Entry, Loaded};
pub use site::{NamedSite, Site};
pub use source::{ListFile, Source, SourceKind};

use std::collections::BTreeMap;
use std::path::Path;

/// A flag of the command line that stands for a key: it wins over everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// As it is written: `--store`.
    pub name: &'static str,
    /// The dotted key: `store.url`.
    pub key: &'static str,
    /// What was given.
    pub value: String,
}

/// Reads a config file, if there is one, and the environment over it.
pub fn load(path: Option<&Path>, env: &BTreeMap<String, String>) -> Result<Loaded, Faults> {
    load_with(path, env, &[])
}

/// The same, and flags over both.
pub fn load_with(path: Option<&Path>, env: &BTreeMap<String, String>, flags: &[Flag]) -> Result<Loaded, Faults> {
    let mut faults = Vec::new();
    let mut root = path.map(|path| tree::read(path, &mut faults)).unwrap_or_default();
    env::overlay(&mut root, env, flags, &mut faults);
    let (settings, origins) = resolve::resolve(&root, &mut faults);
    if faults.is_empty() { Ok(Loaded { settings, origins }) } else { Err(Faults::new(faults)) }
}
