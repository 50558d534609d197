//! The state of the frontier in figures, quick also where millions are queued.
//! Never a lock: it reads one snapshot. Never a whole table of a large Postgres: beyond a bound its planner estimates.

use super::db::{Arg, Tx};
use super::{Engine, FrontierStats, OpenTransaction, ServerStats, Store, StoreError, Tally, Worker};
use crate::model::{FailureCode, Outcome, OutcomeClass};
use jiff::Timestamp;
use std::time::Duration;

/// Rows that are counted one by one; the queries below name it again.
const COUNTED: u64 = 100_000;

/// A number of rows: counted up to the bound, beyond it counted on SQLite and estimated by Postgres.
struct Figure {
    bounded: &'static str,
    whole: &'static str,
    plan: &'static str,
}

macro_rules! figure {
    ($rows:literal) => {
        Figure {
            bounded: concat!("SELECT count(*) AS n FROM (SELECT 1 AS one FROM ", $rows, " LIMIT 100001) AS bounded"),
            whole: concat!("SELECT count(*) AS n FROM ", $rows),
            plan: concat!("EXPLAIN SELECT 1 FROM ", $rows),
        }
    };
}

const DUE: Figure =
    figure!("hosts h WHERE h.turn_at <= $1 AND h.due_at <= $1 AND (h.blocked_until IS NULL OR h.blocked_until <= $1)");
const WAITING: Figure = figure!(
    "hosts h WHERE h.turn_at > $1 AND h.lease_owner IS NULL
       AND (h.blocked_until IS NULL OR h.blocked_until <= $1)"
);
const LEASED: Figure = figure!("hosts h WHERE h.turn_at <= $1 AND h.due_at > $1 AND h.lease_owner IS NOT NULL");
const BLOCKED: Figure = figure!("hosts h WHERE h.blocked_until > $1");
const PARKED: Figure = figure!("hosts h WHERE h.due_at IS NULL");
const TARGETS: Figure = figure!("targets t");
const QUEUED: Figure = figure!("queue q");
const OUTCOME: Figure = figure!("targets t WHERE t.outcome = $1");
const FAILURE: Figure = figure!("targets t WHERE t.outcome = $1 AND t.failure_code IS NOT NULL");
const DEAD: Figure = figure!("targets t WHERE t.outcome = 'failed' AND t.failure_code = $1");

/// Who holds hosts: the leases that stand, and of those that ran out the ones next to be claimed.
const WORKERS: &str = "
    SELECT l.lease_owner AS name, count(*) AS hosts, min(l.leased_at) AS oldest_lease_at, max(l.due_at) AS leased_until,
           (SELECT min(r.started_at) FROM runs r
             WHERE r.finished_at IS NULL AND r.worker || ' run ' || r.run_id = l.lease_owner) AS started_at
      FROM (SELECT * FROM (SELECT h.lease_owner, h.leased_at, h.due_at FROM hosts h
                            WHERE h.turn_at <= $1 AND h.due_at > $1 AND h.lease_owner IS NOT NULL LIMIT 100000) AS standing
            UNION ALL
            SELECT * FROM (SELECT h.lease_owner, h.leased_at, h.due_at FROM hosts h
                            WHERE h.turn_at <= $1 AND h.due_at <= $1 ORDER BY h.turn_at LIMIT 10000) AS due
             WHERE lease_owner IS NOT NULL) AS l
     GROUP BY l.lease_owner ORDER BY hosts DESC, name";

/// The oldest queued URL of each of the hosts that wait longest.
const OLDEST_DUE: &str = "
    SELECT min((SELECT q.due_at FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id
                 ORDER BY q.due_at LIMIT 1)) AS at
      FROM (SELECT shard, host_id FROM hosts WHERE turn_at IS NOT NULL ORDER BY turn_at LIMIT 1000) AS h";

const NEXT_HOST: &str = "
    SELECT min(h.turn_at) AS at FROM (SELECT turn_at FROM hosts WHERE turn_at IS NOT NULL
                                         AND lease_owner IS NULL ORDER BY turn_at LIMIT 1) AS h";
const NEXT_TARGET: &str = "SELECT min(t.next_due_at) AS at FROM targets t WHERE t.next_due_at IS NOT NULL";

/// The end of the crawl log: attempts are numbered as they are committed, so the last minute stands at its end.
const LOG_END: &str = "
    SELECT count(*) AS n, min(f.finished_at) AS first
      FROM (SELECT finished_at FROM fetches ORDER BY fetch_id DESC LIMIT 10000) AS f
     WHERE f.finished_at > $1 AND f.finished_at <= $2";
const LOG_ROWS: u64 = 10_000;
const MINUTE: Duration = Duration::from_secs(60);

const OLDEST_TRANSACTION: &str = "
    SELECT CAST(a.pid AS bigint) AS pid, coalesce(nullif(a.application_name, ''), a.backend_type, '?') AS application,
           coalesce(a.state, '?') AS state,
           CAST(extract(epoch FROM clock_timestamp() - a.xact_start) * 1000 AS bigint) AS age_ms
      FROM pg_stat_activity a
     WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.xact_start IS NOT NULL
     ORDER BY a.xact_start LIMIT 1";
const DEAD_TUPLES: &str = "
    SELECT CAST(relname AS text) AS word, n_dead_tup AS n FROM pg_stat_user_tables
     WHERE schemaname = current_schema() AND relname IN ('hosts', 'queue', 'targets') ORDER BY relname";

impl Store {
    /// What is due, leased, blocked, parked and queued now, who works, and how targets stand.
    pub async fn stats(&self) -> Result<FrontierStats, StoreError> {
        let mut tx = self.pool.read().await?;
        let now = self.now(&mut tx).await?;
        let mut counter = Counter { tx: &mut tx, estimated: Vec::new() };
        let mut outcomes = Tally::new();
        for outcome in Outcome::ALL {
            let (name, word) = (format!("outcomes.{}", outcome.as_str()), outcome.as_str());
            let n = match outcome {
                Outcome::Rejected | Outcome::Failed | Outcome::Deferred => {
                    counter.count(&name, &FAILURE, [word.into()]).await?
                }
                _ => counter.count_unindexed(&name, &OUTCOME, [word.into()]).await?,
            };
            outcomes.push((word.into(), n));
        }
        let mut dead_letters = Tally::new();
        for code in FailureCode::ALL.iter().filter(|code| code.class() == OutcomeClass::Failed) {
            let n = counter.count(&format!("dead_letters.{code}"), &DEAD, [code.as_str().into()]).await?;
            dead_letters.push((code.to_string(), n));
        }
        let mut stats = FrontierStats {
            now,
            hosts_due: counter.count("hosts_due", &DUE, [now.into()]).await?,
            hosts_waiting: counter.count("hosts_waiting", &WAITING, [now.into()]).await?,
            hosts_leased: counter.count("hosts_leased", &LEASED, [now.into()]).await?,
            hosts_blocked: counter.count("hosts_blocked", &BLOCKED, [now.into()]).await?,
            hosts_parked: counter.count("hosts_parked", &PARKED, []).await?,
            queued: counter.count("queued", &QUEUED, []).await?,
            oldest_due_at: None,
            next_due_at: None,
            oldest_lease_at: None,
            oldest_lease_owner: None,
            workers: Vec::new(),
            urls_per_second: 0.0,
            outcomes: most_first(outcomes),
            dead_letters: most_first(dead_letters),
            estimated: counter.estimated,
            server: None,
        };
        times(&mut tx, &mut stats).await?;
        if tx.engine() == Engine::Postgres {
            stats.server = Some(server(&mut tx).await?);
        }
        Ok(stats)
    }
}

/// Counts within one snapshot.
struct Counter<'a> {
    tx: &'a mut Tx,
    estimated: Vec<String>,
}

impl Counter<'_> {
    async fn count<const N: usize>(&mut self, name: &str, f: &Figure, args: [Arg; N]) -> Result<u64, StoreError> {
        let n = self.tx.row(f.bounded, args.clone()).await?.int("n")? as u64;
        if n <= COUNTED {
            return Ok(n);
        }
        if self.tx.engine() == Engine::Sqlite {
            return Ok(self.tx.row(f.whole, args).await?.int("n")? as u64);
        }
        self.estimated.push(name.to_string());
        Ok(self.planned(f.plan, args).await?.unwrap_or(n).max(n))
    }

    /// The same where Postgres has no index to count by: of a large table nothing is read.
    async fn count_unindexed<const N: usize>(
        &mut self,
        name: &str,
        f: &Figure,
        args: [Arg; N],
    ) -> Result<u64, StoreError> {
        if self.tx.engine() == Engine::Sqlite || self.planned(TARGETS.plan, []).await?.unwrap_or(0) <= COUNTED {
            return self.count(name, f, args).await;
        }
        self.estimated.push(name.to_string());
        // A planner never says none.
        Ok(self.planned(f.plan, args).await?.filter(|n| *n > 1).unwrap_or(0))
    }

    async fn planned<const N: usize>(&mut self, sql: &'static str, args: [Arg; N]) -> Result<Option<u64>, StoreError> {
        let plan = self.tx.rows(sql, args).await?;
        let line = plan.first().map(|row| row.text("QUERY PLAN")).transpose()?.unwrap_or_default();
        Ok(planned_rows(&line))
    }
}

/// The rows that a plan's first line expects: `Seq Scan on queue q  (cost=0.00..22.70 rows=1270 width=4)`.
fn planned_rows(line: &str) -> Option<u64> {
    line.split_once(" rows=")?.1.split_whitespace().next()?.parse().ok()
}

async fn times(tx: &mut Tx, stats: &mut FrontierStats) -> Result<(), StoreError> {
    let now = stats.now;
    let oldest_due = tx.row(OLDEST_DUE, []).await?.maybe_at("at")?;
    stats.oldest_due_at = oldest_due.filter(|at| *at <= now);
    let next = [tx.row(NEXT_HOST, []).await?.maybe_at("at")?, tx.row(NEXT_TARGET, []).await?.maybe_at("at")?];
    stats.next_due_at = next.into_iter().flatten().min();
    for row in tx.rows(WORKERS, [now.into()]).await? {
        stats.workers.push(Worker {
            name: row.text("name")?,
            hosts: row.int("hosts")? as u64,
            started_at: row.maybe_at("started_at")?,
            oldest_lease_at: row.maybe_at("oldest_lease_at")?,
            leased_until: row.maybe_at("leased_until")?,
        });
    }
    if let Some(oldest) = stats.workers.iter().min_by_key(|worker| worker.oldest_lease_at) {
        (stats.oldest_lease_at, stats.oldest_lease_owner) = (oldest.oldest_lease_at, Some(oldest.name.clone()));
    }
    // An attempt that ended a moment after `now` by its worker's clock belongs to the minute.
    let log = tx.row(LOG_END, [(now - MINUTE).into(), (now + MINUTE).into()]).await?;
    stats.urls_per_second = per_second(log.int("n")? as u64, log.maybe_at("first")?, now);
    Ok(())
}

/// The rate of so many attempts, the first of them then: within the minute, or within what of it the log's end covers.
fn per_second(n: u64, first: Option<Timestamp>, now: Timestamp) -> f64 {
    let covered =
        first.filter(|_| n >= LOG_ROWS).map_or(MINUTE.as_secs_f64(), |at| now.duration_since(at).as_secs_f64());
    n as f64 / covered.clamp(0.001, MINUTE.as_secs_f64())
}

async fn server(tx: &mut Tx) -> Result<ServerStats, StoreError> {
    Ok(ServerStats {
        oldest_transaction: oldest_transaction(tx).await?,
        dead_tuples: tally(tx, DEAD_TUPLES, []).await?,
    })
}

/// The transaction that is open longest in this database, ours left out.
pub(super) async fn oldest_transaction(tx: &mut Tx) -> Result<Option<OpenTransaction>, StoreError> {
    let row = tx.rows(OLDEST_TRANSACTION, []).await?.pop();
    row.map(|row| {
        Ok(OpenTransaction {
            pid: row.int("pid")?,
            application: row.text("application")?,
            state: row.text("state")?,
            age_ms: row.int("age_ms")?.max(0) as u64,
        })
    })
    .transpose()
}

fn most_first(mut tally: Tally) -> Tally {
    tally.retain(|(_, n)| *n > 0);
    tally.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    tally
}

/// The answer to a statement with the columns `word` and `n`.
pub(super) async fn tally<const N: usize>(tx: &mut Tx, sql: &'static str, args: [Arg; N]) -> Result<Tally, StoreError> {
    let rows = tx.rows(sql, args).await?;
    rows.iter().map(|row| Ok((row.text("word")?, row.int("n")? as u64))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_planners_number_is_read_from_its_first_line() {
        assert_eq!(planned_rows("Seq Scan on queue q  (cost=0.00..22.70 rows=1270 width=4)"), Some(1_270));
        assert_eq!(planned_rows("nothing of the kind"), None);
    }

    #[test]
    fn a_rate_is_taken_over_the_time_that_the_rows_cover() {
        let now: Timestamp = "2025-07-07T12:00:00Z".parse().unwrap();
        let near = |n, first, rate: f64| assert!((per_second(n, first, now) - rate).abs() < 0.001);
        near(0, None, 0.0);
        near(120, Some(now - Duration::from_secs(3)), 2.0);
        near(LOG_ROWS, Some(now - Duration::from_secs(2)), 5_000.0);
        near(LOG_ROWS, Some(now), 10_000_000.0);
    }

    #[test]
    fn the_queries_stop_counting_where_the_bound_says() {
        assert!(DUE.bounded.ends_with(&format!(" LIMIT {}) AS bounded", COUNTED + 1)));
        assert!(LOG_END.contains(&format!("LIMIT {LOG_ROWS})")));
    }
}
