//! Taking seeds in: seeds, their hosts and their targets.
//! Never a fetched page's fate: a known target keeps its schedule.

use super::db::Tx;
use super::{Admit, Admitted, RunId, SourceId, Store, StoreError};
use crate::model::{CanonicalUrl, FailureCode, HostKey, Seed, Shard};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

impl Store {
    /// Takes seeds in, in one transaction. A URL that is none becomes a seed without target.
    pub async fn admit(&self, a: &Admit<'_>) -> Result<Admitted, StoreError> {
        let (mut tx, now) = self.begin().await?;
        let admitted = add(&mut tx, a, now).await?;
        tx.commit().await?;
        Ok(admitted)
    }
}

/// The same in a transaction that goes on.
pub(super) async fn add(tx: &mut Tx, a: &Admit<'_>, now: Timestamp) -> Result<Admitted, StoreError> {
    let targets = targets_of(a.seeds);
    let seeds = seed_rows(a.seeds);
    let invalid = seeds.iter().filter(|seed| seed["url_hash"].is_null()).count() as u64;
    let valid = seeds.len() as u64 - invalid;
    add_hosts(tx, a.seeds).await?;
    let new = tx
        .execute(
            "INSERT INTO targets (shard, host_id, url_hash, url, next_due_at)
             SELECT h.shard, h.host_id, e.url_hash, e.url, $2
               FROM json_to_recordset(CAST($1 AS json)) AS e(host text, url_hash text, url text)
               JOIN hosts h ON h.host = e.host
              WHERE true ORDER BY h.host_id, e.url_hash
             ON CONFLICT (shard, host_id, url_hash) DO NOTHING",
            [targets.clone().into(), now.into()],
        )
        .await?;
    take_smallest_spelling(tx, &targets).await?;
    put_seeds(tx, a.run, a.source, seeds).await?;
    tx.execute(
        "UPDATE runs SET invalid_seed_count = invalid_seed_count + $2 WHERE run_id = $1",
        [a.run.0.into(), (invalid as i64).into()],
    )
    .await?;
    Ok(Admitted { new, known: valid.saturating_sub(new), invalid })
}

/// One row a page: of several spellings the smallest. In the order of their keys, in which rows are locked.
fn targets_of(seeds: &[Seed]) -> Vec<Value> {
    let mut smallest: BTreeMap<(String, String), &CanonicalUrl> = BTreeMap::new();
    for url in seeds.iter().filter_map(|seed| seed.url.as_ref().ok()) {
        let key = (url.host_key().as_str().to_string(), url.hash().to_hex());
        smallest.entry(key).and_modify(|known| *known = (*known).min(url)).or_insert(url);
    }
    let row = |((host, hash), url): ((String, String), &CanonicalUrl)| json!({ "host": host, "url_hash": hash, "url": url.as_str() });
    smallest.into_iter().map(row).collect()
}

/// One row a listed text; of two equal ones the later stands. NUL, which no database keeps as text, becomes visible.
fn seed_rows(seeds: &[Seed]) -> Vec<Value> {
    let mut rows: BTreeMap<String, Value> = BTreeMap::new();
    for seed in seeds {
        let listed = seed.url_as_listed.replace('\0', "␀");
        let labels = json!(seed.labels).to_string().replace("\\u0000", "␀");
        let row = match &seed.url {
            Ok(url) => json!({
                "listed": listed, "line": seed.line, "labels": labels,
                "host": url.host_key().as_str(), "url_hash": url.hash().to_hex(),
            }),
            Err(why) => json!({
                "listed": listed, "line": seed.line, "labels": labels,
                "code": FailureCode::InvalidUrl.as_str(), "detail": why.to_string().replace('\0', "␀"),
            }),
        };
        rows.insert(listed, row);
    }
    rows.into_values().collect()
}

/// A host that stands here keeps its shard.
async fn add_hosts(tx: &mut Tx, seeds: &[Seed]) -> Result<(), StoreError> {
    let urls = seeds.iter().filter_map(|seed| seed.url.as_ref().ok());
    let hosts: BTreeMap<HostKey, Shard> = urls.map(|url| (url.host_key(), Shard::of(url))).collect();
    let rows = hosts.iter().map(|(host, shard)| json!({ "host": host.as_str(), "shard": shard.0 }));
    tx.execute(
        "INSERT INTO hosts (shard, host)
         SELECT e.shard, e.host FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, host text)
          WHERE true ORDER BY e.host ON CONFLICT DO NOTHING",
        [rows.collect::<Vec<_>>().into()],
    )
    .await?;
    Ok(())
}

/// The target that has this key, looked up by all of it: as a join, Postgres reads every target of a host as long as it
/// does not know that a host has many.
macro_rules! target_by_key {
    ($and:literal) => {
        concat!(
            "(SELECT t.target_id FROM targets t
               WHERE t.shard = h.shard AND t.host_id = h.host_id AND t.url_hash = e.url_hash ",
            $and,
            ")"
        )
    };
}

/// Until it is fetched, a target's URL is the smallest of its spellings, whatever the order they came in.
async fn take_smallest_spelling(tx: &mut Tx, targets: &[Value]) -> Result<(), StoreError> {
    let known = tx
        .rows(
            concat!(
                "SELECT h.shard, e.url, ",
                target_by_key!("AND e.url < t.url AND t.last_fetched_at IS NULL"),
                " AS id FROM json_to_recordset(CAST($1 AS json)) AS e(host text, url_hash text, url text)
                  JOIN hosts h ON h.host = e.host"
            ),
            [targets.to_vec().into()],
        )
        .await?;
    let mut better = Vec::new();
    for row in known {
        if let Some(id) = row.maybe_int("id")? {
            better.push(json!({ "shard": row.small("shard")?, "id": id, "url": row.text("url")? }));
        }
    }
    if better.is_empty() {
        return Ok(());
    }
    tx.execute(
        "UPDATE queue SET url = e.url
           FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, id bigint, url text)
          WHERE queue.shard = e.shard AND queue.target_id = e.id AND e.url < queue.url",
        [better.clone().into()],
    )
    .await?;
    tx.execute(
        "UPDATE targets SET url = e.url FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, url text)
          WHERE targets.target_id = e.id AND e.url < targets.url AND targets.last_fetched_at IS NULL",
        [better.into()],
    )
    .await?;
    Ok(())
}

async fn put_seeds(tx: &mut Tx, run: RunId, source: SourceId, seeds: Vec<Value>) -> Result<(), StoreError> {
    tx.execute(
        concat!(
            "INSERT INTO seeds (source_id, url_as_listed, line, labels, target_id, failure_code, failure_detail, run_id)
             SELECT $2, e.listed, e.line, e.labels, ",
            target_by_key!(""),
            ", e.code, e.detail, $3
               FROM json_to_recordset(CAST($1 AS json))
                 AS e(listed text, line bigint, labels text, host text, url_hash text, code text, detail text)
               LEFT JOIN hosts h ON h.host = e.host
              WHERE true ORDER BY e.listed
             ON CONFLICT (source_id, url_as_listed) DO UPDATE SET line = excluded.line, labels = excluded.labels,
               target_id = excluded.target_id, failure_code = excluded.failure_code,
               failure_detail = excluded.failure_detail, run_id = excluded.run_id"
        ),
        [seeds.into(), source.0.into(), run.0.into()],
    )
    .await?;
    Ok(())
}
