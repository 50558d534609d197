//! The pace that a host was found to bear, kept from run to run.
//! Never a pace that was only configured, and never a write with a stale epoch.

use super::db::Row;
use super::{Store, StoreError};
use crate::model::{LearnedPace, LeaseToken};
use std::time::Duration;

impl Store {
    /// Keeps what a lease has learned of its host.
    pub async fn save_pace(&self, lease: LeaseToken, pace: &LearnedPace) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        tx.execute(
            "UPDATE hosts SET pace_us = $3, ceiling_us = $4
              WHERE host_id = $1 AND lease_epoch = $2 AND lease_owner IS NOT NULL",
            [
                lease.host_id.into(),
                lease.epoch.into(),
                (pace.interval.as_micros() as i64).into(),
                pace.ceiling.map(|ceiling| ceiling.as_micros() as i64).into(),
            ],
        )
        .await?;
        tx.commit().await
    }
}

/// What an earlier lease has learned.
pub(super) fn pace_of(row: &Row) -> Result<Option<LearnedPace>, StoreError> {
    let column = |name| Ok::<_, StoreError>(row.maybe_int(name)?.map(|us| Duration::from_micros(us.unsigned_abs())));
    let ceiling = column("ceiling_us")?;
    Ok(column("pace_us")?.map(|interval| LearnedPace { interval, ceiling }))
}
