//! Whose turn it is: the next hosts of the line, by the store's clock.
//! Never a host that another transaction holds, and never a lease: who picks, leases.

use super::db::{Row, Tx};
use super::line::{Line, Place};
use super::{Engine, StoreError};
use jiff::Timestamp;

/// The hosts whose turn it is, from a place in the line on: `$1` is now, `$2` how many. With where the row stands, so that
/// the lease need not look for it: it is locked, so it stays there.
macro_rules! pick {
    ($row:literal) => {
        concat!(
            "SELECT h.shard, h.host_id, h.host, h.delay_ms, h.pace_us, h.turn_at, ",
            $row,
            " AS place FROM hosts h
              WHERE h.turn_at <= $1 AND (h.turn_at, h.host_id) > ($3, $4) AND h.due_at <= $1
                AND coalesce(h.blocked_until, $1) <= $1
              ORDER BY h.turn_at, h.host_id LIMIT $2 FOR NO KEY UPDATE OF h SKIP LOCKED"
        )
    };
}

/// Where the fleet left the line.
pub(super) async fn shared_place(tx: &mut Tx) -> Result<Place, StoreError> {
    if tx.engine() == Engine::Sqlite {
        return Ok(Place::FIRST);
    }
    let micros = tx.row("SELECT last_value AS at FROM hosts_line", []).await?.int("at")?;
    let turn_at = Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    Ok(Place { turn_at, host_id: i64::MAX })
}

/// Picks from where the line was left; where that gives too few, from its beginning, and at last from all of it.
pub(super) async fn pick(tx: &mut Tx, hosts: u32, now: Timestamp, line: &Line) -> Result<Vec<Row>, StoreError> {
    let few = |picked: &[Row]| picked.len() < hosts as usize;
    let mut picked = Vec::new();
    if let Some(place) = line.left_at(now) {
        picked = pick_from(tx, hosts, now, place).await?;
    }
    if few(&picked) {
        let beginning = begin(tx, line, line.floor(now), now).await?;
        picked = pick_from(tx, hosts, now, beginning).await?;
    }
    if few(&picked) && line.may_hide_some(now) {
        let beginning = begin(tx, line, Place::FIRST.turn_at, now).await?;
        picked = pick_from(tx, hosts, now, beginning).await?;
    }
    if let Some(last) = picked.last() {
        let turn_at = last.maybe_at("turn_at")?.unwrap_or(now);
        line.leave(Place { turn_at, host_id: last.int("host_id")? });
        if tx.engine() == Engine::Postgres {
            tx.rows("SELECT setval('hosts_line', $1)", [turn_at.as_microsecond().max(1).into()]).await?;
        }
    }
    Ok(picked)
}

async fn pick_from(tx: &mut Tx, hosts: u32, now: Timestamp, from: Place) -> Result<Vec<Row>, StoreError> {
    let sql = match tx.engine() {
        Engine::Postgres => pick!("CAST(h.ctid AS text)"),
        Engine::Sqlite => pick!("CAST(h.host_id AS text)"),
    };
    tx.rows(sql, [now.into(), i64::from(hosts).into(), from.turn_at.into(), from.host_id.into()]).await
}

/// All of the line is looked at if nobody of this store has for long: so that its claims need not.
pub(super) async fn look_over(tx: &mut Tx, line: &Line, now: Timestamp) -> Result<(), StoreError> {
    if line.is_to_be_looked_over(now) {
        begin(tx, line, Place::FIRST.turn_at, now).await?;
    }
    Ok(())
}

/// The beginning of the line, looked for from that turn on.
async fn begin(tx: &mut Tx, line: &Line, from: Timestamp, now: Timestamp) -> Result<Place, StoreError> {
    let sql = "SELECT turn_at FROM hosts WHERE turn_at >= $1 ORDER BY turn_at LIMIT 1";
    let first = tx.rows(sql, [from.into()]).await?.pop();
    let earliest = first.map_or(Ok(None), |row| row.maybe_at("turn_at"))?;
    Ok(line.begin(from, earliest, now))
}
