//! The settings as TOML that can be loaded again, each key with where it was set.
//! Never a password.

use super::faults::Origin;
use super::section::{Section, Shown};
use super::settings::Settings;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A config without faults.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// What the program relies on.
    pub settings: Settings,
    /// Where each key that is not a default was set, by its dotted name.
    pub origins: BTreeMap<String, Origin>,
}

/// One key of the resolved config.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Entry {
    /// The dotted name: `http.max_body`, `source[0].name`.
    pub key: String,
    /// What it is; `None` if it is not set.
    pub value: Option<toml::Value>,
    /// `default`, `config/copydesk.toml:12:8`, `environment variable …`.
    pub origin: String,
}

/// A table with its heading in TOML, the name under which its origins are kept, and its keys.
type Titled = (String, String, Vec<Shown>);

impl Settings {
    /// The first 16 hexadecimal digits of the BLAKE3 of everything that is set, without passwords: two runs with the
    /// same hash had the same config.
    pub fn config_hash(&self) -> String {
        let text = self.tables().into_iter().fold(String::new(), |mut text, (heading, _, keys)| {
            let _ = write!(text, "{heading} {keys:?}");
            text
        });
        blake3::hash(text.as_bytes()).to_hex()[..16].to_string()
    }

    fn tables(&self) -> Vec<Titled> {
        let single = self.sections().into_iter().map(|(name, keys)| (format!("[{name}]"), name.to_string(), keys));
        let hosts = self.hosts.iter().enumerate().map(|(i, rule)| {
            let mut keys = vec![("match", Some(rule.glob.as_str().into()))];
            keys.extend(rule.politeness.shown());
            keys.push(("proxy", rule.proxy.as_ref().map(|proxy| proxy.shown().into())));
            ("[[host]]".to_string(), format!("host[{i}]"), keys)
        });
        let sites = self.sites.iter().enumerate().map(|(i, site)| {
            let mut keys = vec![("match", Some(site.glob.as_str().into()))];
            keys.extend(site.site.shown());
            ("[[site]]".to_string(), format!("site[{i}]"), keys)
        });
        let sources = self.sources.iter().enumerate();
        let sources = sources.map(|(i, source)| ("[[source]]".to_string(), format!("source[{i}]"), source.shown()));
        let databases = self.databases.iter().enumerate();
        let databases =
            databases.map(|(i, database)| ("[[database]]".to_string(), format!("database[{i}]"), database.shown()));
        // Beside them [store] means nothing, and would be refused.
        let single = single.filter(|(heading, ..)| self.databases.is_empty() || heading != "[store]");
        single.chain(databases).chain(hosts).chain(sites).chain(sources).collect()
    }
}

impl Loaded {
    /// Every key with its value and where it was set.
    pub fn entries(&self) -> Vec<Entry> {
        let tables = self.settings.tables().into_iter();
        tables.flat_map(|(_, path, keys)| keys.into_iter().map(move |key| entry(&self.origins, &path, key))).collect()
    }

    /// As TOML, with where each key was set as a comment.
    pub fn show_toml(&self) -> String {
        let mut out = String::new();
        for (heading, path, keys) in self.settings.tables() {
            let _ = writeln!(out, "{}{heading}", if out.is_empty() { "" } else { "\n" });
            for (name, value) in keys {
                let Entry { origin, value, .. } = entry(&self.origins, &path, (name, value));
                let line = value.map_or_else(|| format!("# {name} is not set"), |value| format!("{name} = {value}"));
                let _ = writeln!(out, "{line:<44} # {origin}");
            }
        }
        out
    }
}

fn entry(origins: &BTreeMap<String, Origin>, path: &str, (name, value): Shown) -> Entry {
    let key = format!("{path}.{name}");
    // A host rule's other keys come from [politeness].
    let general = key.starts_with("host[").then(|| origins.get(&format!("politeness.{name}"))).flatten();
    let origin = origins.get(&key).or(general).unwrap_or(&Origin::Default).to_string();
    Entry { key, value, origin }
}
