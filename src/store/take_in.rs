//! Pages that somebody else fetched: admitted together with what came of them.
//! Never a target that will be asked for because of it, and never a page older than what is known.

use super::db::{Row, Tx};
use super::{Admit, Admitted, Batch, Completed, Completion, RunId, Store, StoreError, admit, articles, complete};
use crate::model::{End, Failure, FailureCode, Seed, StageName, Ticket};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::slice;
use std::time::Duration;

/// A page that brings something new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// The interval at which its sources have it fetched; `None` = nobody does.
    pub refetch_after: Option<Duration>,
}

/// What became of pages.
#[derive(Debug, Default)]
pub struct TakenIn {
    /// Of their seeds.
    pub admitted: Admitted,
    /// Of their results.
    pub completed: Completed,
}

impl Store {
    /// Which pages of these times are worth working on, in the order of the seeds: not what is no URL, and not a page
    /// that is not newer than what was fetched before. Writes nothing.
    pub async fn wanted(&self, a: &Admit<'_>, times: &[Timestamp]) -> Result<Vec<Option<Wanted>>, StoreError> {
        let mut tx = self.pool.read().await?;
        let own = "SELECT refetch_after_ms AS refetch_ms FROM sources WHERE source_id = $1";
        let own = refetch_of(&tx.row(own, [a.source.0.into()]).await?)?;
        let known = targets(&mut tx, a.seeds).await?;
        let wanted = |(seed, at): (&Seed, &Timestamp)| {
            let target = known.get(&key_of(seed)?);
            let refetch_after = target.and_then(|target| target.refetch_after).into_iter().chain(own).min();
            target.is_none_or(|target| target.is_older_than(*at)).then_some(Wanted { refetch_after })
        };
        Ok(a.seeds.iter().zip(times).map(wanted).collect())
    }

    /// Admits seeds and commits the results of their pages, in one transaction: who dies before leaves nothing. `ends`
    /// has one for each seed whose page is wanted; their tickets are made here. A row that the database refuses does not
    /// take the others with it.
    pub async fn take_in(&self, a: &Admit<'_>, ends: &[Option<Completion>]) -> Result<TakenIn, StoreError> {
        match self.try_take_in(a, ends).await {
            Err(StoreError::BadRow(_)) => self.take_in_singly(a, ends).await,
            result => result,
        }
    }

    async fn take_in_singly(&self, a: &Admit<'_>, ends: &[Option<Completion>]) -> Result<TakenIn, StoreError> {
        let mut all = TakenIn::default();
        for (seed, end) in a.seeds.iter().zip(ends) {
            let own = Admit { seeds: slice::from_ref(seed), ..*a };
            let taken = match (self.try_take_in(&own, slice::from_ref(end)).await, end) {
                (Err(StoreError::BadRow(why)), Some(end)) => {
                    let failure = Failure::new(StageName::Write, FailureCode::InternalError, why);
                    let dead = Completion { end: End::Dead { failure }, page: None, ..end.clone() };
                    self.try_take_in(&own, &[Some(dead)]).await?
                }
                (taken, _) => taken?,
            };
            all.admitted.add(taken.admitted);
            all.completed.settled.extend(taken.completed.settled);
            all.completed.demoted += taken.completed.demoted;
        }
        Ok(all)
    }

    /// Admission comes before pages and queue, against the order of locks: should two wait for each other for that, the
    /// one that yields is tried again.
    async fn try_take_in(&self, a: &Admit<'_>, ends: &[Option<Completion>]) -> Result<TakenIn, StoreError> {
        let ended: Vec<(&Seed, &Completion)> =
            a.seeds.iter().zip(ends).filter_map(|(seed, end)| Some((seed, end.as_ref()?))).collect();
        let (mut tx, now) = self.begin_by_key().await?;
        let mut batch = Batch { run: a.run, completions: Vec::new(), give_back: Vec::new() };
        articles::lock(&mut tx, ended.iter().map(|(_, end)| *end)).await?;
        let admitted = admit::add(&mut tx, a, now).await?;
        let known = targets(&mut tx, a.seeds).await?;
        // Another process may have brought the same page by now.
        let newer = ended.iter().filter_map(|(seed, end)| Some((known.get(&key_of(seed)?)?, *end)));
        let newer: Vec<_> = newer.filter(|(target, end)| target.is_older_than(end.fetch.finished_at)).collect();
        let attempts = queue(&mut tx, a.run, newer.iter().map(|(target, _)| target.id), now).await?;
        for (target, end) in newer {
            if let Some(attempt) = attempts.get(&target.id) {
                let ticket = Ticket { host_id: target.host_id, target_id: target.id, attempt: *attempt };
                batch.completions.push(Completion { ticket, ..end.clone() });
            }
        }
        let completed = complete::settle(&mut tx, &batch, now).await?;
        tx.commit().await?;
        Ok(TakenIn { admitted, completed })
    }
}

type Key = (String, String);

fn key_of(seed: &Seed) -> Option<Key> {
    let url = seed.url.as_ref().ok()?;
    Some((url.host_key().as_str().to_string(), url.hash().to_hex()))
}

/// A target by host and hash.
struct Known {
    id: i64,
    host_id: i64,
    fetched_at: Option<Timestamp>,
    refetch_after: Option<Duration>,
}

impl Known {
    fn is_older_than(&self, at: Timestamp) -> bool {
        self.fetched_at.is_none_or(|known| known < at)
    }
}

fn refetch_of(row: &Row) -> Result<Option<Duration>, StoreError> {
    Ok(row.maybe_int("refetch_ms")?.map(|ms| Duration::from_millis(ms.max(0) as u64)))
}

async fn targets(tx: &mut Tx, seeds: &[Seed]) -> Result<BTreeMap<Key, Known>, StoreError> {
    let keys = seeds.iter().filter_map(key_of);
    let keys: Vec<Value> = keys.map(|(host, hash)| json!({ "host": host, "hash": hash })).collect();
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
    let known = |row: &Row| {
        let known = Known {
            id: row.int("target_id")?,
            host_id: row.int("host_id")?,
            fetched_at: row.maybe_at("last_fetched_at")?,
            refetch_after: refetch_of(row)?,
        };
        Ok(((row.text("host")?, row.text("url_hash")?), known))
    };
    rows.iter().map(known).collect()
}

/// Puts targets into the queue, for as long as the transaction lasts. Gives the attempt of each.
async fn queue(
    tx: &mut Tx,
    run: RunId,
    targets: impl Iterator<Item = i64>,
    now: Timestamp,
) -> Result<BTreeMap<i64, u32>, StoreError> {
    let targets: Vec<Value> = targets.map(|id| json!({ "id": id })).collect();
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
