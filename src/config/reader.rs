//! Takes a table apart: each key read as its type, each unknown key told.
//! Never stops at the first fault.

use super::faults::{Fault, nearest};
use super::keys::Section;
use super::settings::Settings;
use super::tree::{Node, Origin, Plain, Table};
use super::value::Value;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// What the design names and a later version builds.
pub(super) const NOT_BUILT: &[&str] = &[
    "politeness.max_rate",
    "host.max_rate",
    "network.name_servers",
    "limits.max_feed_items",
    "limits.max_sitemap_depth",
    "extract",
    "clean",
    "annotate",
    "report",
    "metrics",
];

/// What is gathered while the tree is read.
#[derive(Default)]
pub(super) struct Findings {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Where each key was set.
    pub origins: BTreeMap<String, Origin>,
}

/// One table under its dotted name.
pub(super) struct Reader<'t> {
    /// The section's name in words: `http`, `host`.
    pub section: &'t str,
    /// The dotted name under which origins are kept: `http`, `host[0]`.
    pub path: String,
    pub table: &'t Table,
    pub findings: &'t mut Findings,
}

impl<'t> Reader<'t> {
    /// Reads a whole section over its start values; `also` names keys that the caller reads itself.
    pub fn section<S: Section>(mut self, node: &'t Node, start: S, also: &[&str]) -> S {
        let Plain::Table(table) = &node.plain else {
            let what = format!("must be a table, not {}", node.plain.kind());
            self.findings.faults.push(Fault::new(&node.origin, self.section, what));
            return start;
        };
        self.table = table;
        let known: Vec<&str> = also.iter().copied().chain(S::KEYS.iter().map(|key| key.name)).collect();
        for (name, value) in table.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            self.findings.faults.push(unknown(self.section, name, &value.key_origin, &known));
        }
        let mut section = start;
        section.overlay(&mut self);
        for name in S::REQUIRED.iter().filter(|name| !table.contains_key(**name)) {
            let key = format!("{}.{name}", self.section);
            self.findings.faults.push(Fault::new(&node.key_origin, &key, "is missing"));
        }
        section
    }

    /// Reads a key, if it stands there.
    pub fn take<T: Value>(&mut self, name: &str, into: &mut T) {
        let Some(node) = self.table.get(name) else { return };
        let as_text = |raw: &String| T::read(&Plain::Text(raw.clone())).ok();
        let read = T::read(&node.plain).or_else(|what| node.raw.as_ref().and_then(as_text).ok_or(what));
        match read {
            Ok(value) => {
                *into = value;
                self.findings.origins.insert(format!("{}.{name}", self.path), node.origin.clone());
            }
            Err(what) => self.fault(name, what),
        }
    }

    /// Tells a value outside its bounds.
    pub fn bound<T: PartialOrd + Display>(&mut self, name: &str, value: &T, bounds: &RangeInclusive<T>) {
        if !bounds.contains(value) {
            self.fault(name, format!("is {value}; it must be between {} and {}", bounds.start(), bounds.end()));
        }
    }

    fn fault(&mut self, name: &str, what: String) {
        let origin = self.table.get(name).map_or(&Origin::Default, |node| &node.origin);
        self.findings.faults.push(Fault::new(origin, &format!("{}.{name}", self.section), what));
    }
}

/// The fault of a key that nobody knows; a section's name is "" at the top.
pub(super) fn unknown(section: &str, name: &str, origin: &Origin, known: &[&str]) -> Fault {
    let key = if section.is_empty() { name.to_string() } else { format!("{section}.{name}") };
    if NOT_BUILT.contains(&key.as_str()) {
        return Fault::new(origin, &key, "is not built yet");
    }
    let elsewhere = || Settings::all_keys().into_iter().find(|full| full.ends_with(&format!(".{name}")));
    let meant = nearest(name, known.iter().copied()).or_else(elsewhere);
    let here = if section.is_empty() { "here".to_string() } else { format!("in [{section}]") };
    Fault::new(origin, &key, format!("is no key; known {here}: {}", known.join(", "))).meaning(meant)
}
