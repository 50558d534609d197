//! What only shows when several keys are seen together, or when the machine is looked at.
//! Never a request; of a list only as much is read as the question needs.

use super::database;
use super::faults::{Fault, Origin};
use super::settings::{Agent, Settings};
use super::source::{ListFile, Source, SourceKind};
use super::tree::{Node, Plain, Table};
use crate::discover::{ListFormat, ListOptions, read_list, sniff};
use crate::model::{CanonicalUrl, Refetch, Seed};
use std::fs::File;
use std::io::{self, BufReader};
use std::net::IpAddr;
use std::path::Path;
use url::{Host, Url};

/// Whether a URL leads to this machine itself.
pub fn is_loopback(url: &CanonicalUrl) -> bool {
    match url.url().host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl Settings {
    /// The first URL of a list that may not be asked for because nobody says who asks; `None` once there is an agent.
    /// The list is streamed and stays as it is; what else is wrong with it is told when it is admitted.
    pub fn first_url_without_agent(&self, list: &Path, options: &ListOptions) -> io::Result<Option<CanonicalUrl>> {
        if self.agent.is_some() {
            return Ok(None);
        }
        let mut reader = BufReader::new(File::open(list)?);
        let format = ListFormat::from_path(list).map_or_else(|| sniff(&mut reader), Ok)?;
        let seeds = read_list(reader, format, options).map_while(Result::ok);
        Ok(seeds.filter_map(|seed| seed.url.ok()).find(|url| self.needs_agent(url)))
    }

    /// Whether an agent would make a difference. A name may lead anywhere. An address that is neither allowed nor
    /// global is not visited with one either: it ends as `blocked_address`.
    fn needs_agent(&self, url: &CanonicalUrl) -> bool {
        let allowed = |address: IpAddr| self.network.allow.iter().any(|net| net.contains(&address));
        match url.url().host() {
            _ if is_loopback(url) => false,
            Some(Host::Ipv4(v4)) => {
                let inside = v4.is_private() || v4.is_link_local() || v4.is_unspecified() || v4.is_multicast();
                !inside || allowed(v4.into())
            }
            Some(Host::Ipv6(v6)) => v6.segments()[0] & 0xe000 == 0x2000 || allowed(v6.into()),
            Some(Host::Domain(_)) | None => true,
        }
    }
}

/// Tells every such fault.
pub(super) fn check(root: &Table, settings: &Settings, faults: &mut Vec<Fault>) {
    if let Some(agent) = &settings.agent {
        check_agent(root, agent, faults);
    }
    check_hosts(root, settings, faults);
    check_retry(root, settings, faults);
    database::check(root, &settings.databases, &settings.store.url, faults);
    let nodes = match root.get("source").map(|node| &node.plain) {
        Some(Plain::List(nodes)) => nodes.as_slice(),
        _ => &[],
    };
    let mut outside = None;
    for (i, (source, node)) in settings.sources.iter().zip(nodes).enumerate() {
        let earlier = &settings.sources[..i];
        check_source(source, node, earlier, faults);
        outside = outside.or_else(|| look_into(source, node, settings, faults));
    }
    if let (None, Some((origin, url))) = (root.get("agent"), outside) {
        let what = format!("is missing: nothing outside loopback is fetched without it, and a source lists {url}");
        faults.push(Fault::new(&origin, "[agent]", what));
    }
}

/// A rule that can never match is a rule that somebody believes in.
fn check_hosts(root: &Table, settings: &Settings, faults: &mut Vec<Fault>) {
    let origin = root.get("host").map_or(&Origin::Default, |node| &node.key_origin);
    for (i, rule) in settings.hosts.iter().enumerate() {
        if settings.hosts[..i].iter().any(|earlier| earlier.glob == rule.glob) {
            let what = format!("is given twice: \"{}\"; only the first would count", rule.glob.as_str());
            faults.push(Fault::new(origin, "host.match", what));
        }
    }
}

fn check_retry(root: &Table, settings: &Settings, faults: &mut Vec<Fault>) {
    let (base, cap) = (settings.retry.base, settings.retry.cap);
    let is_told = faults.iter().any(|fault| matches!(fault.key.as_str(), "retry.base" | "retry.cap"));
    if base > cap && !is_told {
        let what = format!("is {base}, longer than `retry.cap`, {cap}");
        faults.push(Fault::new(origin(root, "retry", "base"), "retry.base", what));
    }
}

/// Where a key stands, else where its section does.
fn origin<'t>(root: &'t Table, section: &str, key: &str) -> &'t Origin {
    let Some(node) = root.get(section) else { return &Origin::Default };
    match &node.plain {
        Plain::Table(table) => table.get(key).map_or(&node.key_origin, |value| &value.origin),
        _ => &node.key_origin,
    }
}

fn check_agent(root: &Table, agent: &Agent, faults: &mut Vec<Fault>) {
    let mut tell = |name: &str, value: &str, good: bool, what: &str| {
        let node = match root.get("agent").map(|node| &node.plain) {
            Some(Plain::Table(table)) => table.get(name),
            _ => None,
        };
        if let Some(node) = node.filter(|node| !good && matches!(node.plain, Plain::Text(_))) {
            faults.push(Fault::new(&node.origin, &format!("agent.{name}"), format!("{what}: \"{value}\"")));
        }
    };
    let token = |c: char| c.is_ascii_alphabetic() || c == '-' || c == '_';
    let name_is_good = !agent.name.is_empty() && agent.name.chars().all(token);
    tell(
        "name",
        &agent.name,
        name_is_good,
        "must be letters, `-` and `_` only (RFC 9309), so that robots.txt can name it",
    );
    let url_is_good = Url::parse(&agent.url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    tell("url", &agent.url, url_is_good && is_header_text(&agent.url), "must be an http or https URL");
    let parts = agent.email.split_once('@');
    let email_is_good = parts.is_some_and(|(who, place)| !who.is_empty() && !place.is_empty());
    tell("email", &agent.email, email_is_good && is_header_text(&agent.email), "must be an e-mail address");
}

/// What may stand in the comment of a `User-Agent` header.
fn is_header_text(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_graphic() && !"();\\".contains(c))
}

fn check_source(source: &Source, node: &Node, earlier: &[Source], faults: &mut Vec<Fault>) {
    let Plain::Table(table) = &node.plain else { return };
    let at = |name: &str| table.get(name).map_or(&node.key_origin, |value| &value.origin);
    let is_blank = |value: &Node| matches!(&value.plain, Plain::Text(name) if name.trim().is_empty());
    if table.get("name").is_some_and(is_blank) {
        faults.push(Fault::new(at("name"), "source.name", "must not be empty"));
    } else if !source.name.is_empty() && earlier.iter().any(|other| other.name == source.name) {
        let what = format!("is given twice: \"{}\"; the tables tell sources apart by their names", source.name);
        faults.push(Fault::new(at("name"), "source.name", what));
    }
    if !table.contains_key("urls") && !table.contains_key("file") {
        faults.push(Fault::new(&node.key_origin, "source", "lists nothing: it needs `urls` or `file`"));
    }
    if source.kind == SourceKind::Warc {
        if table.contains_key("urls") || source.file == Some(ListFile::Stdin) {
            faults.push(Fault::new(
                at("kind"),
                "source.kind",
                "is `warc`: it needs `file`, a WARC file or a folder, and nothing else",
            ));
        }
        if source.refetch_after != Refetch::Never {
            faults.push(Fault::new(
                at("refetch_after"),
                "source.refetch_after",
                "must be \"never\": a WARC file's pages are not fetched",
            ));
        }
    }
    let is_stdin = |source: &Source| source.file == Some(ListFile::Stdin);
    if is_stdin(source) && earlier.iter().any(is_stdin) {
        faults.push(Fault::new(at("file"), "source.file", "reads standard input, as an earlier source does already"));
    }
}

/// Whether the lists can be read; and without an agent, the first URL that needs one, with where it is listed.
fn look_into(source: &Source, node: &Node, settings: &Settings, faults: &mut Vec<Fault>) -> Option<(Origin, String)> {
    let Plain::Table(table) = &node.plain else { return None };
    let at = |name: &str| table.get(name).map_or(&node.key_origin, |value| &value.origin).clone();
    let listed = source.urls.iter().map(|url| Seed::new(url)).find_map(|seed| outside(&seed, settings));
    let listed = listed.map(|url| (at("urls"), url));
    let filed = match &source.file {
        None => None,
        Some(ListFile::Stdin) => Some("whatever standard input brings".to_string()),
        Some(ListFile::Path(path)) if source.kind == SourceKind::Warc => {
            if !path.exists() {
                let what = format!("cannot be read: \"{}\": there is no such file or folder", path.display());
                faults.push(Fault::new(&at("file"), "source.file", what));
            }
            None
        }
        Some(ListFile::Path(path)) => look_into_file(path, source, settings).unwrap_or_else(|what| {
            faults.push(Fault::new(&at("file"), "source.file", what));
            None
        }),
    };
    listed.or_else(|| filed.map(|url| (at("file"), url)))
}

fn look_into_file(path: &Path, source: &Source, settings: &Settings) -> Result<Option<String>, String> {
    let shown = path.display();
    let format = ListFormat::from_path(path)
        .ok_or_else(|| format!("is of no known kind: \"{shown}\"; it must end in .txt, .csv or .jsonl"))?;
    let unreadable = |error: std::io::Error| format!("cannot be read: \"{shown}\": {error}");
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(format!("is a folder: \"{shown}\""));
    }
    let options = ListOptions { url_column: source.url_column.clone() };
    let mut seeds = read_list(BufReader::new(file), format, &options);
    let enough = if settings.agent.is_some() { 1 } else { usize::MAX };
    let found = seeds.by_ref().take(enough).find_map(|seed| match seed {
        Ok(seed) => outside(&seed, settings).map(Ok),
        Err(error) => Some(Err(format!("is no list: \"{shown}\": {error}"))),
    });
    found.transpose()
}

fn outside(seed: &Seed, settings: &Settings) -> Option<String> {
    seed.url.as_ref().ok().filter(|url| settings.needs_agent(url)).map(ToString::to_string)
}
