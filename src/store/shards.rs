//! Hosts and their shards: the hosts of an older schema are moved to theirs, and a database says which hosts it has.
//! Never a host moved that has a shard: where it stands it stays.

use super::db::Tx;
use super::{Engine, Store, StoreError};
use crate::model::{HostKey, Shard};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Hosts that are placed together.
const HOSTS: i64 = 500;
/// Targets that are moved in one transaction.
const TARGETS: i64 = 5_000;
/// The advisory lock under which the processes of a fleet do this one after the other.
const LOCK: i64 = 0x7368_6172_6473;
/// Times a step is tried that had to yield to another transaction.
const TRIES: u32 = 5;

impl Store {
    /// The hosts among these that the database has.
    pub async fn known_hosts(&self, hosts: &BTreeSet<HostKey>) -> Result<BTreeSet<HostKey>, StoreError> {
        let rows: Vec<Value> = hosts.iter().map(|host| json!({ "host": host.as_str() })).collect();
        let mut tx = self.pool.read().await?;
        let known = tx
            .rows(
                "SELECT h.host FROM json_to_recordset(CAST($1 AS json)) AS e(host text) JOIN hosts h ON h.host = e.host",
                [rows.into()],
            )
            .await?;
        known.iter().map(|row| Ok(HostKey::from_stored(row.text("host")?))).collect()
    }

    /// Moves the hosts that have no shard yet to theirs, with their targets and queue rows. A host comes last: killed
    /// on the way, this goes on where it was, and meanwhile nobody claims the host.
    pub(super) async fn place_hosts(&self) -> Result<(), StoreError> {
        let mut tries = 1;
        loop {
            match self.place_some().await {
                Ok(true) => tries = 1,
                Ok(false) => return Ok(()),
                Err(error) if error.is_transient() && tries < TRIES => tries += 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// One step; `false` when none was left to do.
    async fn place_some(&self) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        let hosts = unplaced(&mut tx).await?;
        if hosts.is_empty() {
            return Ok(false);
        }
        if move_targets(&mut tx, &hosts).await? == 0 {
            move_queue(&mut tx, &hosts).await?;
            tx.execute(
                "UPDATE hosts SET shard = e.shard
                   FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, shard smallint)
                  WHERE hosts.host_id = e.id AND hosts.shard < 0",
                [hosts.into()],
            )
            .await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}

/// Some hosts without a shard, each with the one it belongs to.
async fn unplaced(tx: &mut Tx) -> Result<Vec<Value>, StoreError> {
    if tx.engine() == Engine::Postgres {
        tx.execute("SELECT pg_advisory_xact_lock($1)", [LOCK.into()]).await?;
    }
    let sql = "SELECT h.host_id, h.host FROM hosts h WHERE h.shard < 0 ORDER BY h.shard, h.host LIMIT $1";
    let rows = tx.rows(sql, [HOSTS.into()]).await?;
    let host = |row: &super::db::Row| {
        let shard = Shard::of_host(&HostKey::from_stored(row.text("host")?));
        Ok(json!({ "id": row.int("host_id")?, "shard": shard.0 }))
    };
    rows.iter().map(host).collect()
}

/// Moves some targets; gives their number.
async fn move_targets(tx: &mut Tx, hosts: &[Value]) -> Result<u64, StoreError> {
    let rows = tx
        .rows(
            "SELECT t.target_id, e.shard FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, shard smallint)
              CROSS JOIN targets t WHERE t.shard = 0 AND t.host_id = e.id AND e.shard <> 0 LIMIT $2",
            [hosts.to_vec().into(), TARGETS.into()],
        )
        .await?;
    let row = |row: &super::db::Row| Ok(json!({ "id": row.int("target_id")?, "shard": row.small("shard")? }));
    let targets = rows.iter().map(row).collect::<Result<Vec<Value>, StoreError>>()?;
    tx.execute(
        "UPDATE targets SET shard = e.shard FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, shard smallint)
          WHERE targets.target_id = e.id",
        [targets.into()],
    )
    .await
}

async fn move_queue(tx: &mut Tx, hosts: &[Value]) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE queue SET shard = e.shard FROM json_to_recordset(CAST($1 AS json)) AS e(id bigint, shard smallint)
          WHERE queue.shard = 0 AND queue.host_id = e.id AND e.shard <> 0",
        [hosts.to_vec().into()],
    )
    .await?;
    Ok(())
}
