//! Leases prolonged and given back, and what is kept about a host.
//! Never a write with a stale epoch.

use super::db::{Tx, instant, later};
use super::turns::look_over;
use super::{GiveBack, HostBlock, NextDue, Store, StoreError};
use crate::model::{HostHealth, LeaseToken, StoredRobots};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

impl Store {
    /// Prolongs leases, each with the pause that its host is granted by now; gives those kept. A host that is not among
    /// them is lost: no further request to it.
    pub async fn extend(
        &self,
        leases: &[(LeaseToken, Duration)],
        lease: Duration,
    ) -> Result<Vec<LeaseToken>, StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        let delays: BTreeMap<LeaseToken, Duration> = leases.iter().copied().collect();
        let tokens: Vec<LeaseToken> = delays.keys().copied().collect();
        let hosts = lock(&mut tx, &tokens).await?;
        let row = |(token, stored): &(LeaseToken, i64)| {
            let delay = delays[token].max(from_millis(*stored));
            json!({ "id": token.host_id, "until": instant(now + lease + delay), "delay": in_millis(delay) })
        };
        let rows: Vec<Value> = hosts.iter().map(row).collect();
        tx.execute(
            "UPDATE hosts SET due_at = e.until, delay_ms = e.delay
               FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, until timestamptz, delay bigint)
              WHERE hosts.host_id = e.id",
            [rows.into()],
        )
        .await?;
        look_over(&mut tx, &self.line, now).await?;
        tx.commit().await?;
        Ok(hosts.into_iter().map(|(token, _)| token).collect())
    }

    /// Gives hosts back: due again for their next queue row, but not before their delay has passed; else parked.
    pub async fn release(&self, leases: &[GiveBack]) -> Result<(), StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        give_back(&mut tx, leases, now).await?;
        tx.commit().await
    }

    /// No request to this host for so long, by anybody. The longest wait asked for stands.
    pub async fn block(&self, host_id: i64, block: &HostBlock) -> Result<(), StoreError> {
        let (mut tx, now) = self.begin().await?;
        let HostHealth { failures, failed_targets, opened } = block.health;
        tx.execute(
            "UPDATE hosts SET consecutive_failures = $4, failed_target_count = $5, circuit_opened_count = $6,
               block_reason = CASE WHEN blocked_until >= $2 THEN block_reason ELSE $3 END,
               blocked_until = CASE WHEN blocked_until >= $2 THEN blocked_until ELSE $2 END,
               due_at = CASE WHEN due_at < $2 AND lease_owner IS NULL THEN $2 ELSE due_at END,
               turn_at = CASE WHEN due_at < $2 AND lease_owner IS NULL THEN $2 ELSE turn_at END
              WHERE host_id = $1",
            [
                host_id.into(),
                later(now, block.wait).into(),
                block.why.replace('\0', "␀").as_str().into(),
                i64::from(failures).into(),
                i64::from(failed_targets).into(),
                i64::from(opened).into(),
            ],
        )
        .await?;
        tx.commit().await
    }

    /// Keeps a robots.txt for as long as it may be believed (RFC 9309 §2.4).
    pub async fn save_robots(
        &self,
        host_id: i64,
        robots: &StoredRobots,
        status: Option<u16>,
        keep: Duration,
    ) -> Result<(), StoreError> {
        let (mut tx, now) = self.begin().await?;
        tx.execute(
            "UPDATE hosts SET robots_origin = $2, robots_text = $3, robots_status = $4, robots_fetched_at = $5,
               robots_expires_at = $6 WHERE host_id = $1",
            [
                host_id.into(),
                robots.origin.as_str().into(),
                super::db::Arg::Text(robots.text.as_ref().map(|text| text.replace('\0', "␀"))),
                status.map(i64::from).into(),
                now.into(),
                (now + keep).into(),
            ],
        )
        .await?;
        tx.commit().await
    }

    /// When a claim by this worker can succeed next.
    pub async fn next_due(&self, worker: &str) -> Result<NextDue, StoreError> {
        let mut tx = self.pool.read().await?;
        let now = self.now(&mut tx).await?;
        let row = tx
            .row(
                "SELECT min(CASE WHEN h.due_at IS NULL THEN $2 WHEN h.blocked_until > h.due_at THEN h.blocked_until
                              ELSE h.due_at END) AS claimable_at,
                        count(h.lease_owner) AS leased
                   FROM hosts h
                  WHERE h.lease_owner IS DISTINCT FROM $1
                    AND EXISTS (SELECT 1 FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id)",
                [worker.into(), now.into()],
            )
            .await?;
        Ok(NextDue { claimable_at: row.maybe_at("claimable_at")?, now, leased_elsewhere: row.int("leased")? as u64 })
    }
}

/// A delay as `hosts.delay_ms` keeps it: rounded up, so that nobody is asked too soon.
pub(super) fn in_millis(delay: Duration) -> i64 {
    i64::try_from(delay.as_nanos().div_ceil(1_000_000)).unwrap_or(i64::MAX)
}

/// A delay that was kept.
pub(super) fn from_millis(millis: i64) -> Duration {
    Duration::from_millis(millis.max(0) as u64)
}

/// Locks hosts, by id; gives those whose lease still stands with their delay in milliseconds. Whether it stands is seen
/// in the row and not asked for: a planner that believes no host to be leased would read them all.
async fn lock(tx: &mut Tx, leases: &[LeaseToken]) -> Result<Vec<(LeaseToken, i64)>, StoreError> {
    let hosts: BTreeSet<i64> = leases.iter().map(|lease| lease.host_id).collect();
    let rows: Vec<Value> = hosts.iter().map(|id| json!({ "id": id })).collect();
    let rows = tx
        .rows(
            "SELECT h.host_id, h.lease_epoch, h.lease_owner, h.delay_ms
               FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint) JOIN hosts h ON h.host_id = e.id
              ORDER BY h.host_id FOR NO KEY UPDATE OF h",
            [rows.into()],
        )
        .await?;
    let mut standing = Vec::new();
    for row in rows {
        let token = LeaseToken { host_id: row.int("host_id")?, epoch: row.int("lease_epoch")? };
        if leases.contains(&token) && row.maybe_text("lease_owner")?.is_some() {
            standing.push((token, row.int("delay_ms")?));
        }
    }
    Ok(standing)
}

/// Two statements: the first waits for whoever holds the rows, the second sees the queue as it is after that wait.
/// In one statement the queue would be read as it was before, and a host could be parked with work just queued.
pub(super) async fn give_back(tx: &mut Tx, leases: &[GiveBack], now: Timestamp) -> Result<(), StoreError> {
    if leases.is_empty() {
        return Ok(());
    }
    let tokens: Vec<LeaseToken> = leases.iter().map(|g| g.token).collect();
    let ours = lock(tx, &tokens).await?;
    let standing = leases.iter().filter(|g| ours.iter().any(|(token, _)| *token == g.token));
    let rows: Vec<Value> = standing
        .map(|g| {
            let HostHealth { failures, failed_targets, opened } = g.health;
            json!({
                "id": g.token.host_id, "ready": instant(now + g.delay), "delay": in_millis(g.delay),
                "failures": failures, "targets": failed_targets, "opened": opened,
            })
        })
        .collect();
    tx.execute(
        "UPDATE hosts SET lease_owner = NULL, leased_at = NULL, delay_ms = e.delay, ready_at = e.ready,
           consecutive_failures = e.failures, failed_target_count = e.targets, circuit_opened_count = e.opened,
           block_reason = CASE WHEN blocked_until > $2 THEN block_reason END,
           blocked_until = CASE WHEN blocked_until > $2 THEN blocked_until END,
           (due_at, turn_at) = (SELECT next.at, next.at FROM (
              SELECT greatest(q.due_at, greatest(e.ready, coalesce(hosts.blocked_until, e.ready))) AS at
                FROM queue q WHERE q.shard = hosts.shard AND q.host_id = hosts.host_id ORDER BY q.due_at LIMIT 1) AS next)
           FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, ready timestamptz, delay bigint, failures bigint,
             targets bigint, opened bigint)
          WHERE hosts.host_id = e.id",
        [rows.into(), now.into()],
    )
    .await?;
    Ok(())
}
