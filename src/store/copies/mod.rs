//! Near-duplicates: an article whose sketch is new is compared with its neighbours, and the clusters follow.
//! Never a text touched, and never a cluster that depends on which article came first.
//!
//! The sketch is committed with its record; comparing follows at the end of a run, by one process at a time. So
//! two workers that store two copies at the same moment need not see each other: whoever joins later sees both.
//! What a crash leaves waits in `article_sketches` for the next run.

mod backfill;
mod neighbours;
mod round;

use super::db::{Row, Tx};
use super::settle::Plan;
use super::{Engine, Store, StoreError};
use crate::model::{CanonicalUrl, Record};
use crate::text::sketch::Sketch;
use jiff::Timestamp;
use neighbours::{bands_of, places};
use round::{Known, Labels, Place, Round};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Articles joined together: as many as neighbours are looked at (`round`).
const ROUND: i64 = round::NEAR as i64;
/// Articles of a cluster that is compared anew whose neighbours are looked at together: what is in memory at one time.
const TOGETHER: usize = 16;
/// The advisory lock under which the processes of a fleet do this one after the other.
const LOCK: i64 = 0x636f_7069_6573;
/// Times a transaction is tried that had to yield to another.
const TRIES: u32 = 5;

impl Store {
    /// Brings the next articles that wait into their clusters; gives their number, 0 when none waits. Few at a time:
    /// it is called until then, and whoever writes beside it waits for one round only.
    pub async fn join_copies(&self) -> Result<u64, StoreError> {
        let mut tries = 1;
        loop {
            match self.try_join().await {
                Err(error) if error.is_transient() && tries < TRIES => tries += 1,
                result => return result,
            }
        }
    }

    async fn try_join(&self) -> Result<u64, StoreError> {
        let (mut tx, now) = self.begin().await?;
        if tx.engine() == Engine::Postgres {
            tx.execute("SELECT pg_advisory_xact_lock($1)", [LOCK.into()]).await?;
        }
        let joined = join_round(&mut tx, now).await?;
        tx.commit().await?;
        Ok(joined)
    }
}

/// Keeps the sketches of a batch's articles; one that is as before is not compared again.
pub(super) async fn put_sketches(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    let row = |record: &Record| sketch_row(&record.id, &record.sketch);
    put(tx, plan.articles.values().map(|write| row(write.record)).collect()).await
}

async fn put(tx: &mut Tx, rows: Vec<Value>) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO article_sketches (article_id, shingle_count, hashes, lead_hashes)
         SELECT e.id, e.count, e.hashes, e.lead FROM json_to_recordset(CAST($1 AS json))
           AS e(id text, count bigint, hashes text, lead text)
          WHERE true
         ON CONFLICT (article_id) DO UPDATE SET shingle_count = excluded.shingle_count, hashes = excluded.hashes,
           lead_hashes = excluded.lead_hashes, joined_at = NULL
          WHERE article_sketches.hashes <> excluded.hashes OR article_sketches.lead_hashes <> excluded.lead_hashes",
        [rows.into()],
    )
    .await?;
    Ok(())
}

fn sketch_row(id: &str, sketch: &Sketch) -> Value {
    let (count, hashes, lead) = sketch.to_columns();
    json!({ "id": id, "count": count, "hashes": hashes, "lead": lead })
}

/// Joins the next articles that wait; gives their number.
async fn join_round(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let known = waiting(tx).await?;
    if known.is_empty() {
        return Ok(0);
    }
    let news: BTreeSet<String> = known.keys().cloned().collect();
    let done = news.iter().map(|id| sketch_row(id, &known[id].sketch)).collect();
    let before = bands_of(tx, &news).await?;
    let bands = |id: &str| known[id].sketch.bands();
    let after: BTreeSet<(i64, String)> = news.iter().flat_map(|id| bands(id).map(|band| (band, id.clone()))).collect();
    neighbours::rewrite(tx, &before, &after).await?;
    let places = places(tx, &before, &after).await?;
    let mut round = Round::new(known);
    let others = places.iter().flat_map(Place::others).cloned().collect();
    round.meet(sketches(tx, &others).await?);
    for place in &places {
        round.compare(place);
    }
    take_apart(tx, &mut round).await?;
    relabel(tx, &round.labels()).await?;
    end_waiting(tx, done, now).await?;
    Ok(news.len() as u64)
}

/// The articles that wait longest to be compared, by id.
async fn waiting(tx: &mut Tx) -> Result<BTreeMap<String, Known>, StoreError> {
    let rows = tx
        .rows(
            "SELECT s.article_id, s.shingle_count, s.hashes, s.lead_hashes, a.url, a.cluster_id
               FROM article_sketches s JOIN articles a ON a.article_id = s.article_id
              WHERE s.joined_at IS NULL ORDER BY s.article_id LIMIT $1",
            [ROUND.into()],
        )
        .await?;
    rows.iter().map(known).collect()
}

/// What is known of these articles.
async fn sketches(tx: &mut Tx, ids: &BTreeSet<String>) -> Result<BTreeMap<String, Known>, StoreError> {
    let ids: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = tx
        .rows(
            "SELECT s.article_id, s.shingle_count, s.hashes, s.lead_hashes, a.url, a.cluster_id
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
               JOIN article_sketches s ON s.article_id = e.id JOIN articles a ON a.article_id = e.id",
            [ids.into()],
        )
        .await?;
    rows.iter().map(known).collect()
}

fn known(row: &Row) -> Result<(String, Known), StoreError> {
    let sketch = Sketch::from_columns(row.int("shingle_count")?, &row.text("hashes")?, &row.text("lead_hashes")?);
    let url = row.text("url")?;
    let site = CanonicalUrl::parse(&url).map_or(url, |url| url.registrable_domain());
    Ok((row.text("article_id")?, Known { sketch, site, cluster: row.maybe_text("cluster_id")? }))
}

/// Compares the members of broken clusters with each other anew.
async fn take_apart(tx: &mut Tx, round: &mut Round) -> Result<(), StoreError> {
    let clusters: Vec<Value> = round.broken().map(|cluster| json!({ "id": cluster })).collect();
    if clusters.is_empty() {
        return Ok(());
    }
    let rows = tx
        .rows(
            "SELECT s.article_id, s.shingle_count, s.hashes, s.lead_hashes, a.url, a.cluster_id
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text)
               JOIN articles a ON a.cluster_id = e.id JOIN article_sketches s ON s.article_id = a.article_id",
            [clusters.into()],
        )
        .await?;
    let members = rows.iter().map(known).collect::<Result<BTreeMap<_, _>, _>>()?;
    let ids: BTreeSet<String> = members.keys().cloned().collect();
    round.meet(members);
    for some in ids.iter().collect::<Vec<_>>().chunks(TOGETHER) {
        let bands = bands_of(tx, &some.iter().map(|id| (*id).clone()).collect()).await?;
        for place in places(tx, &bands, &bands).await? {
            round.reconnect(&place, &ids);
        }
    }
    Ok(())
}

/// Writes the clusters that changed.
async fn relabel(tx: &mut Tx, labels: &Labels) -> Result<(), StoreError> {
    let articles: Vec<Value> = labels.articles.iter().map(|(id, to)| json!({ "id": id, "cluster": to })).collect();
    let clusters: Vec<Value> = labels.clusters.iter().map(|(from, to)| json!({ "id": from, "cluster": to })).collect();
    if articles.is_empty() && clusters.is_empty() {
        return Ok(());
    }
    if tx.engine() == Engine::Postgres {
        // In the order in which the writer takes them.
        tx.rows(
            "SELECT a.article_id FROM articles a
              WHERE a.article_id IN (SELECT e.id FROM json_to_recordset(CAST($1 AS json)) AS e(id text))
                 OR a.cluster_id IN (SELECT e.id FROM json_to_recordset(CAST($2 AS json)) AS e(id text))
              ORDER BY a.article_id FOR NO KEY UPDATE OF a",
            [articles.clone().into(), clusters.clone().into()],
        )
        .await?;
    }
    if !clusters.is_empty() {
        tx.execute(
            "UPDATE articles SET cluster_id = e.cluster
               FROM json_to_recordset(CAST($1 AS json)) AS e(id text, cluster text) WHERE articles.cluster_id = e.id",
            [clusters.into()],
        )
        .await?;
    }
    tx.execute(
        "UPDATE articles SET cluster_id = e.cluster FROM json_to_recordset(CAST($1 AS json)) AS e(id text, cluster text)
          WHERE articles.article_id = e.id",
        [articles.into()],
    )
    .await?;
    Ok(())
}

/// These sketches were compared. One that was replaced meanwhile goes on waiting.
async fn end_waiting(tx: &mut Tx, done: Vec<Value>, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE article_sketches SET joined_at = $2
           FROM json_to_recordset(CAST($1 AS json)) AS e(id text, hashes text, lead text)
          WHERE article_sketches.article_id = e.id AND article_sketches.hashes = e.hashes
            AND article_sketches.lead_hashes = e.lead",
        [done.into(), now.into()],
    )
    .await?;
    Ok(())
}
