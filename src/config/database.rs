//! Several databases that divide the hosts among them: which holds which shards.
//! Never a shard that two hold, or none.

use super::checked::StoreUrl;
use super::faults::{Fault, Origin};
use super::section::section;
use super::tree::{Node, Plain, Table};
use super::value::{Value, text};
use crate::model::{Shard, ShardRange};
use serde_json::{Value as Json, json};

section! {
    /// One of several databases; all of them together hold each of the shards 0 to 255 once.
    Database requires ["url", "shards"] {
        /// `postgres://USER@HOST/DATABASE`, or `sqlite://FILE`.
        url: StoreUrl = StoreUrl::default();
        /// The shards it holds, as `0-127`; a host's shard is told by its registrable domain. A host stays where it stands, also when this changes.
        shards: ShardRange = ShardRange::ALL;
    }
}

impl Value for ShardRange {
    fn read(plain: &Plain) -> Result<Self, String> {
        text(plain)?.parse().map_err(|error: crate::model::NoShardRange| error.to_string())
    }
    fn show(&self) -> Option<toml::Value> {
        Some(self.to_string().into())
    }
    fn schema() -> Json {
        json!({"type": "string"})
    }
}

/// Whether a flag names the one database to work with: it wins over the file's, as all flags do.
pub(super) fn are_overruled(root: &Table) -> bool {
    store_url(root).is_some_and(|url| matches!(url.origin, Origin::Flag(_)))
}

/// Tells what is wrong with the databases together.
pub(super) fn check(root: &Table, databases: &[Database], beside: &StoreUrl, faults: &mut Vec<Fault>) {
    let Some(node) = root.get("database").filter(|_| !are_overruled(root)) else { return };
    if let Some(store) = store_url(root).filter(|_| *beside != StoreUrl::default()) {
        let what = "stands beside [[database]]; name each database once, there";
        faults.push(Fault::new(&store.origin, "store.url", what));
    }
    for (i, database) in databases.iter().enumerate() {
        if databases[..i].iter().any(|earlier| earlier.url == database.url) {
            let what = format!("is given twice: \"{}\"", database.url.shown());
            faults.push(Fault::new(&node.key_origin, "database.url", what));
        }
    }
    // A range that is missing or cannot be read is told already.
    if faults.iter().any(|fault| fault.key.starts_with("database")) {
        return;
    }
    let holders = |shard: u8| databases.iter().filter(|database| database.shards.holds(Shard(shard))).count();
    tell(&node.key_origin, "no database holds", |shard| holders(shard) == 0, faults);
    tell(&node.key_origin, "more than one database holds", |shard| holders(shard) > 1, faults);
}

/// The address in `[store]`, if one is written.
fn store_url(root: &Table) -> Option<&Node> {
    match &root.get("store")?.plain {
        Plain::Table(table) => table.get("url"),
        _ => None,
    }
}

fn tell(origin: &Origin, what: &str, is_so: impl Fn(u8) -> bool, faults: &mut Vec<Fault>) {
    let mut ranges: Vec<(u8, u8)> = Vec::new();
    for shard in (0..=u8::MAX).filter(|shard| is_so(*shard)) {
        match ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(shard) => *last = shard,
            _ => ranges.push((shard, shard)),
        }
    }
    if !ranges.is_empty() {
        let ranges: Vec<String> = ranges.iter().map(|(first, last)| format!("{first}-{last}")).collect();
        let what = format!("of all shards, 0 to 255, must be held once: {what} {}", ranges.join(", "));
        faults.push(Fault::new(origin, "database.shards", what));
    }
}
