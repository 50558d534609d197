//! The frontier's way out: hosts with queued work are leased, with some of it.
//! Never a lease on a single URL, and never a clock but the store's.

use super::db::{Row, Tx, instant};
use super::hosts::{from_millis, in_millis};
use super::line::Line;
use super::pace::pace_of;
use super::turns::{pick, shared_place};
use super::{Claim, Engine, Store, StoreError};
use crate::model::{
    CanonicalUrl, HostHealth, HostKey, HostLease, LeaseToken, StoredRobots, Target, Ticket, Validators,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

impl Store {
    /// Leases hosts that have due work, with some of it. A lease ends by the store's clock; every claim of a host
    /// raises its epoch. `delay_of` is the pause that the caller grants a host of which nothing is known yet: should the
    /// caller die in the first lease, the next one must know it.
    pub async fn claim(
        &self,
        c: &Claim,
        delay_of: impl Fn(&HostKey) -> Duration + Sync,
    ) -> Result<Vec<HostLease>, StoreError> {
        let (mut tx, now) = self.begin_by_key().await?;
        self.line.hear(shared_place(&mut tx).await?, now);
        let mut leases = claim_once(&mut tx, c, &delay_of, now, &self.line).await?;
        if leases.is_empty() && sweep(&mut tx, now).await? > 0 {
            leases = claim_once(&mut tx, c, &delay_of, now, &self.line).await?;
        }
        tx.commit().await?;
        Ok(leases)
    }
}

/// Hosts that nobody holds fall due for their new work, as early as politeness allows. A leased host is left alone:
/// its release looks at the queue again.
pub(super) async fn wake(tx: &mut Tx, hosts: Vec<Value>, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(
        "UPDATE hosts SET due_at = greatest($2, greatest(coalesce(ready_at, $2), coalesce(blocked_until, $2))),
           turn_at = greatest($2, greatest(coalesce(ready_at, $2), coalesce(blocked_until, $2)))
          WHERE lease_owner IS NULL AND (due_at IS NULL OR due_at > $2)
            AND host_id IN (SELECT e.host_id FROM json_to_recordset(CAST($1 AS json)) AS e(host_id bigint))",
        [hosts.into(), now.into()],
    )
    .await
}

/// Wakes hosts that are parked although they have work. None should be; this makes a fault cost a moment, not a page.
async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let rows = tx
        .rows(
            "SELECT h.host_id FROM hosts h
              WHERE h.due_at IS NULL AND EXISTS (SELECT 1 FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id)
              ORDER BY h.host_id FOR NO KEY UPDATE OF h SKIP LOCKED",
            [],
        )
        .await?;
    let hosts =
        rows.iter().map(|row| Ok(json!({ "host_id": row.int("host_id")? }))).collect::<Result<Vec<_>, StoreError>>()?;
    if hosts.is_empty() { Ok(0) } else { wake(tx, hosts, now).await }
}

async fn claim_once(
    tx: &mut Tx,
    c: &Claim,
    delay_of: &(impl Fn(&HostKey) -> Duration + Sync),
    now: Timestamp,
    line: &Line,
) -> Result<Vec<HostLease>, StoreError> {
    loop {
        let picked = pick(tx, c.hosts, now, line).await?;
        if picked.is_empty() {
            return Ok(Vec::new());
        }
        let (mut hosts, mut room) = (Vec::new(), BTreeMap::new());
        for row in &picked {
            let (id, host) = (row.int("host_id")?, HostKey::from_stored(row.text("host")?));
            let delay = delay_of(&host).max(from_millis(row.int("delay_ms")?));
            hosts.push(json!({
                "shard": row.small("shard")?, "host_id": id, "until": instant(now + c.lease + delay),
                "delay": in_millis(delay), "place": row.text("place")?,
            }));
            room.insert(id, urls_for(c.urls_per_host, row.maybe_int("pace_us")?));
        }
        let most = room.values().copied().max().unwrap_or(c.urls_per_host);
        let mut work = due_work(tx, hosts.clone(), most, now).await?;
        for (id, targets) in &mut work {
            targets.truncate(room[id] as usize);
        }
        let (leased, idle): (Vec<Value>, Vec<Value>) =
            hosts.into_iter().partition(|host| host["host_id"].as_i64().is_some_and(|id| work.contains_key(&id)));
        if !idle.is_empty() {
            put_off(tx, idle).await?;
        }
        if !leased.is_empty() {
            return lease(tx, c, leased, &mut work, now).await;
        }
    }
}

/// A quick host gets more, so that its lease is not over at once: what it bears in ten seconds, at most four times as much.
fn urls_for(urls_per_host: u32, pace_us: Option<i64>) -> u32 {
    let in_ten_seconds = pace_us.map_or(0, |us| 10_000_000 / us.max(1));
    let most = urls_per_host.saturating_mul(4);
    u32::try_from(in_ten_seconds).unwrap_or(most).clamp(urls_per_host, most)
}

/// The due queue rows of the hosts. Two texts: only Postgres has LATERAL, and only SQLite is quick without. Of what fell
/// due at the same instant Postgres takes what stands first, as it was queued: in the order of its targets.
async fn due_work(
    tx: &mut Tx,
    hosts: Vec<Value>,
    urls_per_host: u32,
    now: Timestamp,
) -> Result<BTreeMap<i64, Vec<Target>>, StoreError> {
    let sql = match tx.engine() {
        Engine::Postgres => {
            "SELECT q.host_id, q.target_id, q.attempt, q.url, q.etag, q.last_modified, q.refetch_after_ms
               FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, host_id bigint)
              CROSS JOIN LATERAL (SELECT x.* FROM queue x
                     WHERE x.shard = e.shard AND x.host_id = e.host_id AND x.due_at <= $2
                     ORDER BY x.due_at LIMIT $3) q ORDER BY q.due_at, q.target_id"
        }
        Engine::Sqlite => {
            "SELECT q.host_id, q.target_id, q.attempt, q.url, q.etag, q.last_modified, q.refetch_after_ms
               FROM json_to_recordset(CAST($1 AS json)) AS e(shard smallint, host_id bigint)
              CROSS JOIN queue q ON q.shard = e.shard AND q.target_id IN (SELECT x.target_id FROM queue x
                     WHERE x.shard = e.shard AND x.host_id = e.host_id AND x.due_at <= $2
                     ORDER BY x.due_at, x.target_id LIMIT $3) ORDER BY q.due_at, q.target_id"
        }
    };
    let mut work: BTreeMap<i64, Vec<Target>> = BTreeMap::new();
    for row in tx.rows(sql, [hosts.into(), now.into(), i64::from(urls_per_host).into()]).await? {
        let target = target_of(&row)?;
        work.entry(target.ticket.host_id).or_default().push(target);
    }
    Ok(work)
}

fn target_of(row: &Row) -> Result<Target, StoreError> {
    let ticket =
        Ticket { host_id: row.int("host_id")?, target_id: row.int("target_id")?, attempt: row.int("attempt")? as u32 };
    let url = CanonicalUrl::parse(&row.text("url")?);
    let url = url.map_err(|e| StoreError::Query(sqlx::Error::Decode(e.into())))?;
    let validators = Validators { etag: row.maybe_text("etag")?, last_modified: row.maybe_text("last_modified")? };
    let refetch_after = row.maybe_int("refetch_after_ms")?.map(|ms| Duration::from_millis(ms.max(0) as u64));
    Ok(Target { ticket, url, validators, refetch_after })
}

/// Hosts that fell due without due work wait for their next queue row, or are parked.
async fn put_off(tx: &mut Tx, hosts: Vec<Value>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE hosts SET lease_owner = NULL, leased_at = NULL, (due_at, turn_at) =
           (SELECT q.due_at, q.due_at FROM queue q WHERE q.shard = hosts.shard AND q.host_id = hosts.host_id
             ORDER BY q.due_at LIMIT 1)
          WHERE host_id IN (SELECT e.host_id FROM json_to_recordset(CAST($1 AS json)) AS e(host_id bigint))",
        [hosts.into()],
    )
    .await?;
    Ok(())
}

fn health_of(row: &Row) -> Result<HostHealth, StoreError> {
    let count = |name| row.int(name).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(HostHealth {
        failures: count("consecutive_failures")?,
        failed_targets: count("failed_target_count")?,
        opened: count("circuit_opened_count")?,
    })
}

/// What the lease writes is in no index.
macro_rules! lease {
    ($this:literal) => {
        concat!(
            "UPDATE hosts SET lease_epoch = lease_epoch + 1, lease_owner = $2, leased_at = $3, due_at = e.until,
               delay_ms = e.delay
               FROM json_to_recordset(CAST($1 AS json)) AS e(host_id bigint, until timestamptz, delay bigint, place tid)
              WHERE ",
            $this,
            " RETURNING hosts.host_id, host, lease_epoch, pace_us, ceiling_us, robots_origin, robots_text,
               robots_expires_at, consecutive_failures, failed_target_count, circuit_opened_count"
        )
    };
}

async fn lease(
    tx: &mut Tx,
    c: &Claim,
    hosts: Vec<Value>,
    work: &mut BTreeMap<i64, Vec<Target>>,
    now: Timestamp,
) -> Result<Vec<HostLease>, StoreError> {
    let sql = match tx.engine() {
        Engine::Postgres => lease!("hosts.ctid = e.place"),
        Engine::Sqlite => lease!("hosts.host_id = e.host_id"),
    };
    let rows = tx.rows(sql, [hosts.into(), c.worker.as_str().into(), now.into()]).await?;
    let mut leases = Vec::new();
    for row in rows {
        let host_id = row.int("host_id")?;
        let fresh = row.maybe_at("robots_expires_at")?.is_some_and(|expires| expires > now);
        let origin = row.maybe_text("robots_origin")?.filter(|_| fresh);
        let text = row.maybe_text("robots_text")?;
        let health = health_of(&row)?;
        let mut targets = work.remove(&host_id).unwrap_or_default();
        if health.opened > 0 {
            // One shows whether the host is back; the others wait for it.
            targets.truncate(1);
        }
        leases.push(HostLease {
            token: LeaseToken { host_id, epoch: row.int("lease_epoch")? },
            host: HostKey::from_stored(row.text("host")?),
            targets,
            robots: origin.map(|origin| StoredRobots { origin, text }),
            pace: pace_of(&row)?,
            health,
        });
    }
    leases.sort_by_key(|lease| lease.token.host_id);
    Ok(leases)
}
