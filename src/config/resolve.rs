//! From the tree to the settings, telling all faults at once.
//! Never a setting made from a faulty value: with one fault there are no settings.

use super::checked::HostGlob;
use super::checks;
use super::database;
use super::faults::{Fault, Origin};
use super::section::{Findings, Key, Reader, Section, Shown};
use super::settings::{
    Agent, Archive, Extract, HostRule, Http, Limits, Log, Metrics, Network, Politeness, Retry, Settings, StoreSettings,
};
use super::site::{NamedSite, Site};
use super::tree::{Node, Plain, Table};
use std::collections::BTreeMap;

/// The tables that may stand once, in the order of `config show`.
pub(super) const SECTIONS: &[(&str, &[Key], &[&str])] = &[
    ("agent", Agent::KEYS, Agent::REQUIRED),
    ("store", StoreSettings::KEYS, StoreSettings::REQUIRED),
    ("politeness", Politeness::KEYS, Politeness::REQUIRED),
    ("http", Http::KEYS, Http::REQUIRED),
    ("retry", Retry::KEYS, Retry::REQUIRED),
    ("extract", Extract::KEYS, Extract::REQUIRED),
    ("network", Network::KEYS, Network::REQUIRED),
    ("limits", Limits::KEYS, Limits::REQUIRED),
    ("archive", Archive::KEYS, Archive::REQUIRED),
    ("metrics", Metrics::KEYS, Metrics::REQUIRED),
    ("log", Log::KEYS, Log::REQUIRED),
];

/// The tables that may stand more than once.
pub(super) const LISTS: &[&str] = &["source", "host", "site", "database"];

/// Reads the whole tree.
pub(super) fn resolve(root: &Table, faults: &mut Vec<Fault>) -> (Settings, BTreeMap<String, Origin>) {
    let mut findings = Findings { all_keys: Settings::all_keys(), ..Findings::default() };
    let known: Vec<&str> = SECTIONS.iter().map(|(name, ..)| *name).chain(LISTS.iter().copied()).collect();
    let mut read = Resolve { root, findings: &mut findings };
    for (name, node) in root.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
        let fault = read.reader("", String::new()).unknown(name, &node.key_origin, &known);
        read.findings.faults.push(fault);
    }
    let mut settings = Settings {
        agent: root.get("agent").map(|_| read.section("agent")),
        store: read.section("store"),
        databases: Vec::new(),
        sources: Vec::new(),
        politeness: read.section("politeness"),
        hosts: Vec::new(),
        sites: Vec::new(),
        http: read.section("http"),
        retry: read.section("retry"),
        extract: read.section("extract"),
        network: read.section("network"),
        limits: read.section("limits"),
        archive: read.section("archive"),
        metrics: read.section("metrics"),
        log: read.section("log"),
    };
    settings.hosts = read.hosts(&settings.politeness);
    settings.sites = read.sites();
    settings.sources = read.tables("source");
    settings.databases = read.tables("database");
    if database::are_overruled(root) {
        settings.databases.clear();
    }
    checks::check(root, &settings, &mut findings.faults);
    faults.append(&mut findings.faults);
    (settings, findings.origins)
}

struct Resolve<'t, 'f> {
    root: &'t Table,
    findings: &'f mut Findings,
}

impl<'t> Resolve<'t, '_> {
    fn section<S: Section>(&mut self, name: &str) -> S {
        let Some(node) = self.root.get(name) else { return S::default() };
        self.reader(name, name.to_string()).section(node, S::default(), &[])
    }

    fn reader<'a>(&'a mut self, section: &'a str, path: String) -> Reader<'a> {
        Reader { section, path, table: self.root, findings: self.findings }
    }

    fn tables<S: Section>(&mut self, name: &str) -> Vec<S> {
        let nodes = self.list(name);
        let read = |(i, node)| self.reader(name, format!("{name}[{i}]")).section(node, S::default(), &[]);
        nodes.iter().enumerate().map(read).collect()
    }

    fn hosts(&mut self, politeness: &Politeness) -> Vec<HostRule> {
        let nodes = self.list("host");
        let mut rules = Vec::new();
        for (i, node) in nodes.iter().enumerate() {
            let reader = self.reader("host", format!("host[{i}]"));
            let politeness = reader.section(node, politeness.clone(), &["match", "proxy"]);
            let Plain::Table(table) = &node.plain else { continue };
            let glob = self.glob("host", format!("host[{i}]"), node);
            let mut reader = self.reader("host", format!("host[{i}]"));
            reader.table = table;
            let mut proxy = None;
            reader.take("proxy", &mut proxy);
            rules.extend(glob.map(|glob| HostRule { glob, politeness, proxy }));
        }
        rules
    }

    fn sites(&mut self) -> Vec<NamedSite> {
        let nodes = self.list("site");
        let mut sites = Vec::new();
        for (i, node) in nodes.iter().enumerate() {
            let path = format!("site[{i}]");
            let site = self.reader("site", path.clone()).section(node, Site::default(), &["match"]);
            if let Some(glob) = self.glob("site", path, node) {
                sites.push(NamedSite { glob, site });
            }
        }
        sites
    }

    /// The `match` of a table: which hosts it is for.
    fn glob(&mut self, section: &str, path: String, node: &'t Node) -> Option<HostGlob> {
        let Plain::Table(table) = &node.plain else { return None };
        let mut glob = None;
        let mut reader = self.reader(section, path);
        reader.table = table;
        reader.take("match", &mut glob);
        if !table.contains_key("match") {
            self.findings.faults.push(Fault::new(&node.key_origin, &format!("{section}.match"), "is missing"));
        }
        glob
    }

    /// The tables of `[[name]]`.
    fn list(&mut self, name: &str) -> &'t [Node] {
        match self.root.get(name).map(|node| (node, &node.plain)) {
            None => &[],
            Some((_, Plain::List(nodes))) => nodes,
            Some((node, other)) => {
                let what = format!("must be written [[{name}]], once for each; it is {}", other.kind());
                self.findings.faults.push(Fault::new(&node.key_origin, name, what));
                &[]
            }
        }
    }
}

impl Settings {
    /// Every section that stands once with what it holds; an agent only if there is one.
    pub(super) fn sections(&self) -> Vec<(&'static str, Vec<Shown>)> {
        let agent = self.agent.iter().map(|agent| ("agent", agent.shown()));
        let others = [
            ("store", self.store.shown()),
            ("politeness", self.politeness.shown()),
            ("http", self.http.shown()),
            ("retry", self.retry.shown()),
            ("extract", self.extract.shown()),
            ("network", self.network.shown()),
            ("limits", self.limits.shown()),
            ("archive", self.archive.shown()),
            ("metrics", self.metrics.shown()),
            ("log", self.log.shown()),
        ];
        agent.chain(others).collect()
    }

    /// The dotted name of every key of a section that stands once.
    pub(super) fn all_keys() -> Vec<String> {
        let dotted = |(section, keys, _): &(&str, &'static [Key], _)| {
            let section = (*section).to_string();
            keys.iter().map(move |key| format!("{section}.{}", key.name))
        };
        SECTIONS.iter().flat_map(dotted).collect()
    }
}
