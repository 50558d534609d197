//! The state of the frontier in figures.
//! Never a lock: it reads one snapshot.

use super::db::{Arg, Tx};
use super::{FrontierStats, Store, StoreError, Tally};

impl Store {
    /// What is due, leased, parked and queued now, and how targets stand.
    pub async fn stats(&self) -> Result<FrontierStats, StoreError> {
        let mut tx = self.pool.read().await?;
        let now = self.now(&mut tx).await?;
        let hosts = tx
            .row(
                "SELECT count(CASE WHEN lease_owner IS NULL AND due_at <= $1
                                    AND (blocked_until IS NULL OR blocked_until <= $1) THEN 1 END) AS due,
                        count(lease_owner) AS leased, count(CASE WHEN due_at IS NULL THEN 1 END) AS parked,
                        min(leased_at) AS oldest
                   FROM hosts",
                [now.into()],
            )
            .await?;
        let queued = tx.row("SELECT count(*) AS n FROM queue", []).await?.int("n")? as u64;
        let outcomes = "SELECT outcome AS word, count(*) AS n FROM targets GROUP BY outcome ORDER BY n DESC, word";
        let dead = "SELECT failure_code AS word, count(*) AS n FROM dead_letters GROUP BY failure_code
                    ORDER BY n DESC, word";
        Ok(FrontierStats {
            hosts_due: hosts.int("due")? as u64,
            hosts_leased: hosts.int("leased")? as u64,
            hosts_parked: hosts.int("parked")? as u64,
            queued,
            oldest_lease_at: hosts.maybe_at("oldest")?,
            outcomes: tally(&mut tx, outcomes, []).await?,
            dead_letters: tally(&mut tx, dead, []).await?,
        })
    }
}

/// The answer to a statement with the columns `word` and `n`.
pub(super) async fn tally<const N: usize>(tx: &mut Tx, sql: &'static str, args: [Arg; N]) -> Result<Tally, StoreError> {
    let rows = tx.rows(sql, args).await?;
    rows.iter().map(|row| Ok((row.text("word")?, row.int("n")? as u64))).collect()
}
