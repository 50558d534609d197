//! Runs and sources: who worked when, and how it ended.
//! Never a tally that the writer's own transaction did not make.

use super::db::{Row, instant, later};
use super::hosts::from_millis;
use super::turns::look_over;
use super::{Engine, Finish, FinishReason, NewRun, RunId, RunSummary, SourceId, SourceRow, Store, StoreError, Tally};
use crate::model::{Outcome, Refetch};
use serde_json::{Value, json};

impl Store {
    /// Opens a run.
    pub async fn begin_run(&self, run: &NewRun) -> Result<RunId, StoreError> {
        let (mut tx, now) = self.begin().await?;
        let row = tx
            .row(
                "INSERT INTO runs (command, version, config_hash, worker, started_at) VALUES ($1, $2, $3, $4, $5)
                 RETURNING run_id",
                [
                    run.command.as_str().into(),
                    run.version.as_str().into(),
                    run.config_hash.as_str().into(),
                    run.worker.as_str().into(),
                    now.into(),
                ],
            )
            .await?;
        look_over(&mut tx, &self.line, now).await?;
        tx.commit().await?;
        Ok(RunId(row.int("run_id")?))
    }

    /// Closes a run. Unless it was stopped, what is still queued and in nobody's hands becomes `deferred`: it stays
    /// queued, and a later run takes it up. While others are at work, what they will come to is left to them.
    pub async fn finish_run(&self, f: &Finish) -> Result<(), StoreError> {
        let (mut tx, now) = self.begin().await?;
        let mut deferred = 0;
        if matches!(f.reason, FinishReason::Done | FinishReason::TimeBudget) {
            deferred = tx
                .execute(
                    "UPDATE targets SET outcome = 'deferred', died_at = NULL, run_id = $2,
                       failure_code = CASE WHEN EXISTS (
                           SELECT 1 FROM hosts h WHERE h.host_id = targets.host_id AND h.blocked_until > $1)
                         THEN 'host_backoff' ELSE 'time_budget' END,
                       failure_detail = (
                           SELECT h.block_reason FROM hosts h WHERE h.host_id = targets.host_id AND h.blocked_until > $1)
                     WHERE target_id IN (
                       SELECT q.target_id FROM queue q JOIN hosts h ON h.host_id = q.host_id
                        WHERE h.lease_owner IS NULL AND (h.due_at > $3 OR h.blocked_until > $3 OR NOT EXISTS (
                          SELECT 1 FROM hosts o
                           WHERE o.lease_owner IS NOT NULL AND o.lease_owner <> $4 AND o.due_at > $1)))",
                    [now.into(), f.run.0.into(), later(now, f.horizon).into(), f.worker.as_str().into()],
                )
                .await?;
        }
        tx.execute(
            "UPDATE runs SET finished_at = $2, finish_reason = $3, deferred_count = deferred_count + $4
             WHERE run_id = $1 AND finished_at IS NULL",
            [f.run.0.into(), now.into(), f.reason.as_str().into(), (deferred as i64).into()],
        )
        .await?;
        tx.commit().await
    }

    /// Closes a run that worked on no queue.
    pub async fn close_run(&self, run: RunId, reason: FinishReason) -> Result<(), StoreError> {
        let (mut tx, now) = self.begin().await?;
        tx.execute(
            "UPDATE runs SET finished_at = $2, finish_reason = $3 WHERE run_id = $1 AND finished_at IS NULL",
            [run.0.into(), now.into(), reason.as_str().into()],
        )
        .await?;
        tx.commit().await
    }

    /// Makes a source known, or brings it up to date.
    pub async fn put_source(&self, s: &SourceRow) -> Result<SourceId, StoreError> {
        let mut tx = self.pool.begin().await?;
        let row = tx
            .row(
                "INSERT INTO sources (name, kind, refetch_after_ms, refetch_adaptive, priority)
                 VALUES ($1, $2, $3, $4 = 1, $5)
                 ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, refetch_after_ms = excluded.refetch_after_ms,
                   refetch_adaptive = excluded.refetch_adaptive, priority = excluded.priority
                 RETURNING source_id",
                [
                    s.name.as_str().into(),
                    s.kind.as_str().into(),
                    s.refetch_after.first().map(|after| after.as_millis() as i64).into(),
                    i64::from(s.refetch_after == Refetch::Adaptive).into(),
                    i64::from(s.priority).into(),
                ],
            )
            .await?;
        tx.commit().await?;
        Ok(SourceId(row.int("source_id")?))
    }

    /// The figures of a run, as they stand.
    pub async fn run_summary(&self, run: RunId) -> Result<RunSummary, StoreError> {
        let mut tx = self.pool.read().await?;
        let row = tx.row("SELECT * FROM runs WHERE run_id = $1", [run.0.into()]).await?;
        let mut outcomes = Tally::new();
        for outcome in Outcome::ALL.iter().filter(|o| **o != Outcome::Pending) {
            outcomes.push((outcome.as_str().into(), row.int(&format!("{}_count", outcome.as_str()))? as u64));
        }
        let pending = "SELECT count(*) AS n FROM targets WHERE outcome = 'pending'";
        outcomes.push((Outcome::Pending.as_str().into(), tx.row(pending, []).await?.int("n")? as u64));
        let log = "SELECT count(*) AS n, CAST(coalesce(sum(body_bytes), 0) AS bigint) AS bytes
                       FROM fetches WHERE run_id = $1";
        let fetched = tx.row(log, [run.0.into()]).await?;
        let codes =
            "SELECT failure_code AS word, count(*) AS n FROM targets WHERE run_id = $1 AND failure_code IS NOT NULL
                     GROUP BY failure_code ORDER BY count(*) DESC, failure_code";
        let errors = "SELECT failure_code || ': ' || coalesce(failure_detail, '') AS word, count(*) AS n FROM fetches
                      WHERE run_id = $1 AND failure_code IS NOT NULL
                      GROUP BY failure_code || ': ' || coalesce(failure_detail, '') ORDER BY n DESC, word LIMIT 5";
        let hosts = "SELECT h.host AS word, CAST(avg(f.elapsed_ms) AS bigint) AS n FROM fetches f
                     JOIN targets t ON t.target_id = f.target_id JOIN hosts h ON h.host_id = t.host_id
                     WHERE f.run_id = $1 AND f.elapsed_ms IS NOT NULL GROUP BY h.host ORDER BY n DESC, word LIMIT 5";
        Ok(RunSummary {
            run,
            started_at: row.maybe_at("started_at")?,
            finished_at: row.maybe_at("finished_at")?,
            finish_reason: row.maybe_text("finish_reason")?,
            invalid_seeds: row.int("invalid_seed_count")? as u64,
            outcomes,
            codes: super::stats::tally(&mut tx, codes, [run.0.into()]).await?,
            top_errors: super::stats::tally(&mut tx, errors, [run.0.into()]).await?,
            slowest_hosts: super::stats::tally(&mut tx, hosts, [run.0.into()]).await?,
            fetches: fetched.int("n")? as u64,
            body_bytes: fetched.int("bytes")? as u64,
        })
    }

    /// SQLite: the caller holds the file's lock, so every lease found belongs to a dead process; frees them and gives
    /// their number. It may have asked a host until just now, so each waits for its delay. Postgres: leases run out by themselves; does nothing.
    pub async fn recover(&self) -> Result<u64, StoreError> {
        if self.engine() == Engine::Postgres {
            return Ok(0);
        }
        let (mut tx, now) = self.begin().await?;
        let dead = tx.rows("SELECT h.host_id, h.delay_ms FROM hosts h WHERE h.lease_owner IS NOT NULL", []).await?;
        let row = |row: &Row| {
            let ready = later(now, from_millis(row.int("delay_ms")?));
            Ok(json!({ "id": row.int("host_id")?, "ready": instant(ready) }))
        };
        let rows = dead.iter().map(row).collect::<Result<Vec<Value>, StoreError>>()?;
        let freed = tx
            .execute(
                "UPDATE hosts SET lease_owner = NULL, leased_at = NULL, lease_epoch = lease_epoch + 1,
                   due_at = greatest(e.ready, coalesce(blocked_until, e.ready)),
                   turn_at = greatest(e.ready, coalesce(blocked_until, e.ready))
                   FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, ready timestamptz)
                  WHERE hosts.host_id = e.id",
                [rows.into()],
            )
            .await?;
        tx.commit().await?;
        Ok(freed)
    }
}
