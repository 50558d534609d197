//! Pages that somebody else fetched: their targets, each with a ticket for its result.
//! Never a target that will be asked for because of it, and never a page older than what is known.

use super::db::Tx;
use super::{Admit, RunId, Store, StoreError, admit};
use crate::model::{Seed, Ticket};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// What may be committed for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenIn {
    /// To show with the result.
    pub ticket: Ticket,
    /// The interval at which other sources have it fetched; `None` = nobody does.
    pub refetch_after: Option<Duration>,
}

impl Store {
    /// Admits seeds whose pages are there already, with the times of these. Gives a ticket for each in order; `None` for
    /// what is no URL, and for a page that is not newer than what was fetched before.
    pub async fn take_in(&self, a: &Admit<'_>, times: &[Timestamp]) -> Result<Vec<Option<TakenIn>>, StoreError> {
        let (mut tx, now) = self.begin().await?;
        admit::add(&mut tx, a, now).await?;
        let known = targets(&mut tx, a.seeds).await?;
        let mut queued = Vec::new();
        let mut targets = Vec::new();
        for (seed, at) in a.seeds.iter().zip(times) {
            let target = seed
                .url
                .as_ref()
                .ok()
                .and_then(|url| known.get(&(url.host_key().as_str().to_string(), url.hash().to_hex())));
            let target = target.filter(|target| target.fetched_at.is_none_or(|known| known < *at));
            queued.extend(target.map(|target| json!({ "id": target.id })));
            targets.push(target);
        }
        let attempts = queue(&mut tx, a.run, queued, now).await?;
        tx.commit().await?;
        let taken = |target: &Known| {
            let attempt = *attempts.get(&target.id)?;
            let ticket = Ticket { host_id: target.host_id, target_id: target.id, attempt };
            Some(TakenIn { ticket, refetch_after: target.refetch_after })
        };
        Ok(targets.into_iter().map(|target| target.and_then(taken)).collect())
    }
}

/// A target by host and hash.
struct Known {
    id: i64,
    host_id: i64,
    fetched_at: Option<Timestamp>,
    refetch_after: Option<Duration>,
}

async fn targets(tx: &mut Tx, seeds: &[Seed]) -> Result<BTreeMap<(String, String), Known>, StoreError> {
    let urls = seeds.iter().filter_map(|seed| seed.url.as_ref().ok());
    let keys: Vec<Value> =
        urls.map(|url| json!({ "host": url.host_key().as_str(), "hash": url.hash().to_hex() })).collect();
    let rows = tx
        .rows(
            "SELECT h.host, t.url_hash, t.target_id, t.host_id, t.last_fetched_at,
                    (SELECT min(c.refetch_after_ms) FROM seeds s JOIN sources c ON c.source_id = s.source_id
                      WHERE s.target_id = t.target_id) AS refetch_ms
               FROM json_to_recordset(CAST($1 AS json)) AS e(host text, hash text)
               JOIN hosts h ON h.host = e.host
               JOIN targets t ON t.shard = h.shard AND t.host_id = h.host_id AND t.url_hash = e.hash",
            [keys.into()],
        )
        .await?;
    let known = |row: &super::db::Row| {
        let refetch = row.maybe_int("refetch_ms")?.map(|ms| Duration::from_millis(ms.max(0) as u64));
        let known = Known {
            id: row.int("target_id")?,
            host_id: row.int("host_id")?,
            fetched_at: row.maybe_at("last_fetched_at")?,
            refetch_after: refetch,
        };
        Ok(((row.text("host")?, row.text("url_hash")?), known))
    };
    rows.iter().map(known).collect()
}

/// Puts targets into the queue without waking their hosts: nobody claims them. Gives the attempt of each.
async fn queue(tx: &mut Tx, run: RunId, targets: Vec<Value>, now: Timestamp) -> Result<BTreeMap<i64, u32>, StoreError> {
    tx.execute(
        "INSERT INTO queue (shard, target_id, host_id, due_at, attempt, url)
         SELECT t.shard, t.target_id, t.host_id, $2, 1, t.url
           FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint) JOIN targets t ON t.target_id = e.id
          WHERE true ORDER BY t.target_id ON CONFLICT DO NOTHING",
        [targets.clone().into(), now.into()],
    )
    .await?;
    tx.execute(
        "UPDATE targets SET next_due_at = NULL, queued_run_id = $2
          WHERE target_id IN (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint))",
        [targets.clone().into(), run.0.into()],
    )
    .await?;
    let rows = tx
        .rows(
            "SELECT q.target_id, q.attempt FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint)
               JOIN targets t ON t.target_id = e.id JOIN queue q ON q.shard = t.shard AND q.target_id = t.target_id",
            [targets.into()],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int("target_id")?, row.int("attempt")? as u32))).collect()
}
