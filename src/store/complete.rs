//! The end of attempts: records, targets, queue, crawl log, tally and hosts in one transaction.
//! Never a result whose queue row no longer stands: somebody else has it.

use super::db::Tx;
use super::gone::Gone;
use super::hosts::give_back;
use super::settle::{Known, Plan, Standing};
use super::{Batch, Completed, Completion, Engine, Settled, Store, StoreError, articles, pages, revisions};
use crate::model::{End, Failure, FailureCode, StageName, Ticket};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// Times a transaction is tried that had to yield to another.
const TRIES: u32 = 5;

impl Store {
    /// Commits ended attempts and gives hosts back, in one transaction. A row that the database refuses does not take
    /// the others with it: then each completion gets a transaction of its own, and the offender ends as
    /// `failed: internal_error`.
    pub async fn complete(&self, b: &Batch) -> Result<Completed, StoreError> {
        match self.complete_together(b).await {
            Err(StoreError::BadRow(_)) if !b.completions.is_empty() => self.complete_singly(b).await,
            result => result,
        }
    }

    async fn complete_singly(&self, b: &Batch) -> Result<Completed, StoreError> {
        let mut all = Completed::default();
        for completion in &b.completions {
            let one = |c: Completion| Batch { run: b.run, completions: vec![c], give_back: Vec::new() };
            let done = match self.complete_together(&one(completion.clone())).await {
                Err(StoreError::BadRow(why)) => {
                    let failure = Failure::new(StageName::Write, FailureCode::InternalError, why);
                    let dead = Completion { end: End::Dead { failure }, ..completion.clone() };
                    self.complete_together(&one(dead)).await?
                }
                result => result?,
            };
            all.settled.extend(done.settled);
            all.demoted += done.demoted;
        }
        self.release(&b.give_back).await?;
        Ok(all)
    }

    async fn complete_together(&self, b: &Batch) -> Result<Completed, StoreError> {
        let mut tries = 1;
        loop {
            match self.try_complete(b).await {
                Err(error) if error.is_transient() && tries < TRIES => tries += 1,
                result => return result,
            }
        }
    }

    async fn try_complete(&self, b: &Batch) -> Result<Completed, StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        articles::lock(&mut tx, &b.completions).await?;
        let completed = settle(&mut tx, b, now).await?;
        tx.commit().await?;
        Ok(completed)
    }
}

/// The same in a transaction that goes on and has locked the articles.
pub(super) async fn settle(tx: &mut Tx, b: &Batch, now: Timestamp) -> Result<Completed, StoreError> {
    let standing = take(tx, &b.completions).await?;
    let holders = articles::holders(tx, &b.completions, &standing).await?;
    let versions = revisions::versions(tx, &b.completions, &holders).await?;
    let mut plan = Plan::new(b.run, now, standing, Known { holders, versions });
    let settled = b.completions.iter().map(|c| Ok(Settled { ticket: c.ticket, outcome: plan.settle(c)? }));
    let settled = settled.collect::<Result<Vec<_>, StoreError>>()?;
    articles::write(tx, &plan, b.run).await?;
    pages::put(tx, &plan, &b.completions).await?;
    let demoted = demote(tx, &plan).await?;
    end_targets(tx, &plan).await?;
    end_queue(tx, &plan).await?;
    log_fetches(tx, &plan, b.run.0).await?;
    give_back(tx, &b.give_back, now).await?;
    count(tx, &plan).await?;
    let settled = settled.into_iter().map(|s| Settled { outcome: plan.last_word(&s), ..s }).collect();
    Ok(Completed { settled, demoted })
}

/// The columns of a queue row that stands, with what is known of its target and, if it is told, where that stands.
macro_rules! standing {
    ($place:literal) => {
        concat!(
            "q.shard, q.host_id, q.target_id, q.attempt, t.url, t.url_hash, t.article_id, t.refetch_ms,
             t.gone_count, t.gone_since, ",
            $place,
            " AS place"
        )
    };
}

/// Ends the rows that stand and tells of them. Only in Postgres: SQLite tells nothing of other tables, and there looking
/// first costs little.
const TAKE: &str = concat!(
    "DELETE FROM queue q USING json_to_recordset(CAST($1 AS json)) AS e(id bigint, attempt bigint), targets t
      WHERE t.target_id = e.id AND q.shard = t.shard AND q.target_id = t.target_id AND q.attempt = e.attempt
     RETURNING ",
    standing!("CAST(t.ctid AS text)")
);

/// The rows that stand, locked. Joins that keep their order: SQLite can only start from the list, and looks each row up
/// by its key.
const LOCK: &str = concat!(
    "SELECT ",
    standing!("CAST(NULL AS text)"),
    " FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, attempt bigint)
     CROSS JOIN targets t CROSS JOIN queue q
     WHERE t.target_id = e.id AND q.shard = t.shard AND q.target_id = t.target_id AND q.attempt = e.attempt
     ORDER BY q.target_id FOR UPDATE OF q"
);

/// The queue rows that still stand with the attempt shown: those that are tried again are locked, the others end, each by
/// id. Should two processes hold results of the same two rows, each the other's kind, they could wait in a circle; then
/// one of them is tried again.
async fn take(tx: &mut Tx, completions: &[Completion]) -> Result<BTreeMap<Ticket, Standing>, StoreError> {
    let mut tickets: Vec<&Completion> = completions.iter().collect();
    tickets.sort_by_key(|c| c.ticket.target_id);
    let (again, ended): (Vec<_>, Vec<_>) = tickets.into_iter().partition(|c| matches!(c.end, End::Retry { .. }));
    let mut rows = Vec::new();
    for (completions, sql) in [(again, LOCK), (ended, if tx.engine() == Engine::Postgres { TAKE } else { LOCK })] {
        let ticket = |c: &&Completion| json!({ "id": c.ticket.target_id, "attempt": c.ticket.attempt });
        let tickets: Vec<Value> = completions.iter().map(ticket).collect();
        if !tickets.is_empty() {
            rows.extend(tx.rows(sql, [tickets.into()]).await?);
        }
    }
    let mut standing = BTreeMap::new();
    for row in rows {
        let ticket = Ticket {
            host_id: row.int("host_id")?,
            target_id: row.int("target_id")?,
            attempt: row.int("attempt")? as u32,
        };
        let target = Standing {
            shard: row.small("shard")?,
            url: row.text("url")?,
            url_hash: row.text("url_hash")?,
            article_id: row.maybe_text("article_id")?,
            refetch: row.maybe_int("refetch_ms")?.map(|ms| Duration::from_millis(ms.max(0) as u64)),
            place: row.maybe_text("place")?,
            gone: Gone { count: row.int("gone_count")? as u32, since: row.maybe_at("gone_since")? },
        };
        standing.insert(ticket, target);
    }
    Ok(standing)
}

/// Targets of earlier batches that lost their article to a better URL.
pub(super) async fn demote(tx: &mut Tx, plan: &Plan<'_>) -> Result<u64, StoreError> {
    let ids: Vec<Value> = plan.demoted.iter().map(|id| json!({ "id": id })).collect();
    if ids.is_empty() {
        return Ok(plan.demotions);
    }
    tx.execute(
        "UPDATE targets SET outcome = 'duplicate'
           FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint)
          WHERE targets.target_id = e.id AND coalesce(outcome, '') IN ('stored', 'updated', 'not_modified')",
        [ids.into()],
    )
    .await?;
    Ok(plan.demotions)
}

/// Writes the end of targets, found as it says.
macro_rules! end_targets {
    ($found:literal) => {
        concat!(
            "UPDATE targets SET outcome = e.outcome, stage = e.stage, failure_code = e.code, failure_detail = e.detail,
               last_error = e.last_error, attempts = e.attempt, http_status = e.http_status, final_url = e.final_url,
               article_id = coalesce(e.article_id, targets.article_id), next_due_at = e.next_due_at,
               refetch_ms = e.refetch, gone_count = e.gone, gone_since = e.gone_since,
               last_fetched_at = coalesce(e.fetched_at, targets.last_fetched_at), died_at = e.died_at,
               etag = CASE WHEN e.fresh = 1 THEN e.new_etag ELSE targets.etag END,
               last_modified = CASE WHEN e.fresh = 1 THEN e.new_last_modified ELSE targets.last_modified END, run_id = $2
               FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, place tid, outcome text, stage text, code text,
                 detail text, last_error text, attempt bigint, http_status bigint, final_url text, article_id text,
                 next_due_at timestamptz, refetch bigint, gone bigint, gone_since timestamptz, fetched_at timestamptz,
                 died_at timestamptz, fresh bigint, new_etag text, new_last_modified text)
              WHERE targets.target_id = e.id",
            $found
        )
    };
}

/// A row that was just read is written without looking for it once more. One that is elsewhere by now, since somebody has
/// written it in between, is looked for after all; to write the others twice changes nothing.
async fn end_targets(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    let rows = plan.targets.values().cloned();
    let (placed, mut others): (Vec<Value>, Vec<Value>) = rows.partition(|row| row["place"].is_string());
    if !placed.is_empty() {
        let sql = end_targets!(" AND targets.ctid = e.place");
        let written = tx.execute(sql, [placed.clone().into(), plan.run.0.into()]).await?;
        if written < placed.len() as u64 {
            others.extend(placed);
        }
    }
    if !others.is_empty() {
        tx.execute(end_targets!(""), [others.into(), plan.run.0.into()]).await?;
    }
    Ok(())
}

async fn end_queue(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    if tx.engine() == Engine::Sqlite {
        tx.execute(
            "DELETE FROM queue WHERE (shard, target_id) IN
           (SELECT e.shard, e.id FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, id bigint))",
            [plan.done.clone().into()],
        )
        .await?;
    }
    if plan.again.is_empty() {
        return Ok(());
    }
    // A page that came and gave no record is asked for without condition.
    tx.execute(
        "UPDATE queue SET attempt = attempt + 1, due_at = e.due,
           etag = CASE WHEN e.fresh = 1 THEN NULL ELSE queue.etag END,
           last_modified = CASE WHEN e.fresh = 1 THEN NULL ELSE queue.last_modified END
           FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, id bigint, due timestamptz, fresh bigint)
          WHERE queue.shard = e.shard AND queue.target_id = e.id",
        [plan.again.clone().into()],
    )
    .await?;
    Ok(())
}

async fn log_fetches(tx: &mut Tx, plan: &Plan<'_>, run: i64) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO fetches (run_id, target_id, attempt, started_at, finished_at, result, stage, failure_code,
           failure_detail, http_status, final_url, redirect_count, content_type, charset, body_bytes, elapsed_ms,
           robots_rule, robots_tag)
         SELECT $2, e.id, e.attempt, e.started_at, e.finished_at, e.result, e.stage, e.code, e.detail, e.http_status,
                e.final_url, e.hops, e.content_type, e.charset, e.body_bytes, e.elapsed_ms, e.robots_rule, e.robots_tag
           FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, attempt bigint, started_at timestamptz,
             finished_at timestamptz, result text, stage text, code text, detail text, http_status bigint,
             final_url text, hops bigint, content_type text, charset text, body_bytes bigint, elapsed_ms bigint,
             robots_rule text, robots_tag text)",
        [plan.fetches.clone().into(), run.into()],
    )
    .await?;
    Ok(())
}

/// Tallies of this run, and of a run still going whose target was demoted.
pub(super) async fn count(tx: &mut Tx, plan: &Plan<'_>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE runs SET stored_count = stored_count + e.stored, updated_count = updated_count + e.updated,
           not_modified_count = not_modified_count + e.not_modified, duplicate_count = duplicate_count + e.duplicate,
           rejected_count = rejected_count + e.rejected, failed_count = failed_count + e.failed,
           deferred_count = deferred_count + e.deferred
           FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, stored bigint, updated bigint, not_modified bigint,
             duplicate bigint, rejected bigint, failed bigint, deferred bigint)
          WHERE runs.run_id = e.id AND (runs.run_id = $2 OR runs.finished_at IS NULL)",
        [plan.tally_rows().into(), plan.run.0.into()],
    )
    .await?;
    Ok(())
}
