//! The frontier's way in: targets that are due go into the queue, and their hosts are woken.
//! Never a target twice in one run, and never a clock but the store's.

use super::claim::wake;
use super::db::{Row, Tx, instant};
use super::{Due, Engine, RunId, SourceId, Store, StoreError, Which};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The targets to move into the queue, by schedule or all: `$1` is now, `$2` the run, `$3` the source, if only one.
macro_rules! due_targets {
    (Due) => {
        "targets t WHERE t.next_due_at <= $1 AND t.queued_run_id IS DISTINCT FROM $2
            AND (CAST($3 AS bigint) IS NULL
                 OR t.target_id IN (SELECT s.target_id FROM seeds s WHERE s.source_id = $3))"
    };
    (All) => {
        "targets t WHERE $1 IS NOT NULL AND t.queued_run_id IS DISTINCT FROM $2
            AND (CAST($3 AS bigint) IS NULL
                 OR t.target_id IN (SELECT s.target_id FROM seeds s WHERE s.source_id = $3))
            AND NOT EXISTS (SELECT 1 FROM queue q WHERE q.shard = t.shard AND q.target_id = t.target_id)"
    };
}

/// The highest priority of the sources that list a target; looked up only where there is one.
macro_rules! priority {
    () => {
        "CASE WHEN EXISTS (SELECT 1 FROM sources c WHERE c.priority > 0) THEN (
            SELECT coalesce(max(c.priority), 0) FROM seeds s JOIN sources c ON c.source_id = s.source_id
             WHERE s.target_id = t.target_id) ELSE 0 END"
    };
}

/// Of a host that is moved at all so many go together. In the queue they stand side by side, so that a claim reads a page
/// or two of it instead of one a URL, however the list goes.
const TOGETHER: i64 = 50;

/// Some of what is due of each of these hosts, in their order: `$4` the hosts, `$5` of each, `$6` in all. Only for
/// Postgres: SQLite has no LATERAL, and its pages are its own.
const PICK_NEIGHBOURS: &str = concat!(
    "SELECT d.shard, d.target_id, d.host_id, d.priority
       FROM json_to_recordset(CAST($4 AS json)) AS e(shard smallint, host_id bigint)
      CROSS JOIN LATERAL (SELECT t.shard, t.target_id, t.host_id, ",
    priority!(),
    " AS priority FROM ",
    due_targets!(Due),
    " AND t.shard = e.shard AND t.host_id = e.host_id
      ORDER BY t.next_due_at, t.target_id LIMIT $5 FOR NO KEY UPDATE OF t SKIP LOCKED) AS d LIMIT $6"
);

/// What a step of priority is worth: in the queue of its host a URL stands as if it had waited so much longer. So it goes
/// first, and yet no other waits for ever.
const HEAD_START: Duration = Duration::from_secs(3_600);

/// A host's rows stand side by side, since they are claimed together. A target without an article is asked for without
/// condition: a 304 would leave us with nothing.
const FILL_QUEUE: &str = "
    INSERT INTO queue (shard, target_id, host_id, due_at, attempt, url, etag, last_modified, refetch_after_ms)
    SELECT e.shard, e.target_id, e.host_id, e.due, 1, t.url, CASE WHEN t.article_id IS NOT NULL THEN t.etag END,
           CASE WHEN t.article_id IS NOT NULL THEN t.last_modified END,
           (SELECT min(c.refetch_after_ms) FROM seeds s JOIN sources c ON c.source_id = s.source_id
             WHERE s.target_id = e.target_id)
      FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, target_id bigint, host_id bigint, due timestamptz)
     CROSS JOIN targets t
     WHERE t.target_id = e.target_id ORDER BY e.host_id, e.target_id ON CONFLICT (shard, target_id) DO NOTHING";

impl Store {
    /// Moves targets into the queue and wakes their hosts; gives the number of targets moved, 0 when none is left.
    pub async fn enqueue_due(&self, due: &Due) -> Result<u64, StoreError> {
        let (mut tx, now) = self.begin().await?;
        let picked = match due.which {
            Which::Due => pick_due(&mut tx, due, now).await?,
            Which::All => pick_all(&mut tx, due, now, &self.reached).await?,
        };
        if picked.is_empty() {
            return Ok(0);
        }
        let picked: Vec<Value> = picked.iter().map(|picked| picked.row(now)).collect();
        // The hosts are locked before they are looked at: a release that runs now is waited for, and the statements
        // below see what it did. Without this a host could be parked with work in the queue.
        tx.rows(
            "SELECT h.host_id FROM hosts h WHERE h.host_id IN
               (SELECT e.host_id FROM json_to_recordset(CAST($1 AS json)) AS e(host_id bigint))
             ORDER BY h.host_id FOR NO KEY UPDATE OF h",
            [picked.clone().into()],
        )
        .await?;
        tx.execute(FILL_QUEUE, [picked.clone().into()]).await?;
        tx.execute(
            "UPDATE targets SET next_due_at = NULL, queued_run_id = $2, refetch_ms = CASE WHEN EXISTS (
                 SELECT 1 FROM sources c WHERE c.refetch_adaptive) THEN (
                   SELECT coalesce(targets.refetch_ms, min(c.refetch_after_ms))
                     FROM seeds s JOIN sources c ON c.source_id = s.source_id
                    WHERE s.target_id = targets.target_id AND c.refetch_adaptive
                   HAVING count(*) > 0) END
              WHERE target_id IN
               (SELECT e.target_id FROM json_to_recordset(CAST($1 AS json)) AS e(target_id bigint))",
            [picked.clone().into(), due.run.0.into()],
        )
        .await?;
        wake(&mut tx, picked.clone(), now).await?;
        tx.commit().await?;
        Ok(picked.len() as u64)
    }

    /// Whether [`Store::enqueue_due`] has left something: a target that another process is moving at this moment still
    /// looks due, and becomes it again if that process dies.
    pub async fn is_due(&self, due: &Due) -> Result<bool, StoreError> {
        let mut tx = self.pool.read().await?;
        let now = self.now(&mut tx).await?;
        let sql = match due.which {
            Which::Due => concat!("SELECT count(*) AS n FROM (SELECT 1 FROM ", due_targets!(Due), " LIMIT 1) d"),
            Which::All => concat!("SELECT count(*) AS n FROM (SELECT 1 FROM ", due_targets!(All), " LIMIT 1) d"),
        };
        let source = due.source.map(|source| source.0);
        Ok(tx.row(sql, [now.into(), due.run.0.into(), source.into()]).await?.int("n")? > 0)
    }
}

/// A target to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Picked {
    shard: i64,
    host_id: i64,
    target_id: i64,
    priority: u32,
}

impl Picked {
    fn of(row: &Row) -> Result<Picked, StoreError> {
        Ok(Picked {
            shard: row.small("shard")?,
            host_id: row.int("host_id")?,
            target_id: row.int("target_id")?,
            priority: u32::try_from(row.int("priority")?).unwrap_or(0),
        })
    }

    fn row(&self, now: Timestamp) -> Value {
        let due = instant(now - HEAD_START * self.priority);
        json!({ "shard": self.shard, "target_id": self.target_id, "host_id": self.host_id, "due": due })
    }
}

/// How far a run that looks at all targets again has come: what stands before has been moved, unless it was somebody's
/// at that moment. Without this each call would read what all calls before it have moved.
#[derive(Debug, Default)]
pub(super) struct Reached(Mutex<Option<(RunId, Option<SourceId>, i64)>>);

impl Reached {
    /// The last target it looked at; 0 = none.
    fn by(&self, due: &Due) -> i64 {
        let reached = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        reached.filter(|(run, source, _)| (*run, *source) == (due.run, due.source)).map_or(0, |(.., target)| target)
    }

    fn leave(&self, due: &Due, target_id: i64) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((due.run, due.source, target_id));
    }
}

/// All that this run has not moved, from where it was left; where that is too little, from the beginning.
async fn pick_all(tx: &mut Tx, due: &Due, now: Timestamp, reached: &Reached) -> Result<Vec<Picked>, StoreError> {
    let source = due.source.map(|source| source.0);
    let sql = concat!(
        "SELECT t.shard, t.target_id, t.host_id, ",
        priority!(),
        " AS priority FROM ",
        due_targets!(All),
        " AND t.target_id > $5 ORDER BY t.target_id LIMIT $4 FOR NO KEY UPDATE OF t SKIP LOCKED"
    );
    let args = |from: i64| [now.into(), due.run.0.into(), source.into(), i64::from(due.limit).into(), from.into()];
    let from = reached.by(due);
    let mut rows = tx.rows(sql, args(from)).await?;
    if rows.len() < due.limit as usize && from > 0 {
        rows = tx.rows(sql, args(0)).await?;
    }
    let picked = rows.iter().map(Picked::of).collect::<Result<Vec<_>, _>>()?;
    reached.leave(due, picked.last().map_or(0, |target| target.target_id));
    Ok(picked)
}

/// The targets that wait longest; where more wait, their hosts' next ones go before other hosts' first.
async fn pick_due(tx: &mut Tx, due: &Due, now: Timestamp) -> Result<Vec<Picked>, StoreError> {
    let first = pick_longest(tx, due, now).await?;
    let all = first.len() < due.limit as usize;
    if all || tx.engine() == Engine::Sqlite {
        return Ok(first);
    }
    let mut hosts = BTreeSet::new();
    let in_turn = first.iter().filter(|t| hosts.insert(t.host_id));
    let in_turn: Vec<Value> = in_turn.map(|t| json!({ "shard": t.shard, "host_id": t.host_id })).collect();
    let source = due.source.map(|source| source.0);
    let limit = i64::from(due.limit);
    let args = [now.into(), due.run.0.into(), source.into(), in_turn.into(), TOGETHER.into(), limit.into()];
    let together = tx.rows(PICK_NEIGHBOURS, args).await?;
    let mut picked = together.iter().map(Picked::of).collect::<Result<Vec<_>, _>>()?;
    let known: BTreeSet<i64> = picked.iter().map(|t| t.target_id).collect();
    picked.extend(first.into_iter().filter(|t| !known.contains(&t.target_id)));
    picked.truncate(due.limit as usize);
    Ok(picked)
}

async fn pick_longest(tx: &mut Tx, due: &Due, now: Timestamp) -> Result<Vec<Picked>, StoreError> {
    let source = due.source.map(|source| source.0);
    let sql = concat!(
        "SELECT t.shard, t.target_id, t.host_id, ",
        priority!(),
        " AS priority FROM ",
        due_targets!(Due),
        " ORDER BY t.next_due_at, t.target_id LIMIT $4 FOR NO KEY UPDATE OF t SKIP LOCKED"
    );
    let args = [now.into(), due.run.0.into(), source.into(), i64::from(due.limit).into()];
    tx.rows(sql, args).await?.iter().map(Picked::of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(run: i64, source: Option<i64>) -> Due {
        Due { run: RunId(run), source: source.map(SourceId), which: Which::All, limit: 2 }
    }

    #[test]
    fn a_run_goes_on_where_it_was_left_and_another_begins_anew() {
        let reached = Reached::default();
        assert_eq!(reached.by(&due(1, None)), 0);
        reached.leave(&due(1, None), 7);
        assert_eq!(reached.by(&due(1, None)), 7);
        assert_eq!([reached.by(&due(2, None)), reached.by(&due(1, Some(3)))], [0, 0]);
    }
}
