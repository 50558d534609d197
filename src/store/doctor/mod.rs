//! A look at the store's health: what is fine, what will slow or stop a run, and what to do about it.
//! Never a repair: it reads, except for an empty file that it makes beside the database and removes at once.

mod file;
mod indexes;
mod postgres;
mod sqlite;

pub use file::examine_file;

use super::{Engine, Store, StoreError};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::time::Duration;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// As it should be.
    Ok,
    /// A run works, but slowly, or not for ever.
    Warning,
    /// A run cannot work.
    Fault,
}

impl Level {
    /// The word that people see.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Ok => "ok",
            Level::Warning => "warning",
            Level::Fault => "fault",
        }
    }
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The check's name.
    pub check: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What was found.
    pub found: String,
    /// What to do, if anything.
    pub advice: Option<String>,
}

impl Finding {
    /// All is well.
    pub fn ok(check: &'static str, found: impl Into<String>) -> Finding {
        Finding { check, level: Level::Ok, found: found.into(), advice: None }
    }

    /// It works, but it should not stay so.
    pub fn warning(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Finding {
        Finding { check, level: Level::Warning, found: found.into(), advice: Some(advice.into()) }
    }

    /// It does not work.
    pub fn fault(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Finding {
        Finding { check, level: Level::Fault, found: found.into(), advice: Some(advice.into()) }
    }
}

/// From where on a figure is a warning.
#[derive(Debug, Clone)]
pub struct Thresholds {
    /// Difference between this machine's clock and the database's.
    pub clock_skew: Duration,
    /// Age of a transaction: vacuum cleans nothing that is younger.
    pub transaction: Duration,
    /// Share of the server's connections that are taken, in percent.
    pub connections_percent: u64,
    /// Connections of our own: beyond about 64 they cost the server twice the work (measured).
    pub own_connections: u64,
    /// Row versions that wait for vacuum, in one table, if they are also more than its rows.
    pub dead_tuples: u64,
    /// The largest SQLite file that is read as a whole, in bytes: about ten seconds.
    pub quick_check_bytes: u64,
    /// The log of an SQLite file, in bytes.
    pub wal_bytes: u64,
    /// Room on the disk, in bytes.
    pub free_bytes: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds {
            clock_skew: Duration::from_secs(1),
            transaction: Duration::from_secs(5 * 60),
            connections_percent: 80,
            own_connections: 64,
            dead_tuples: 100_000,
            quick_check_bytes: 4 << 30,
            wal_bytes: 1 << 30,
            free_bytes: 1 << 30,
        }
    }
}

impl Store {
    /// Every check of the database itself, in a fixed order. `url` is what the store was opened with.
    pub async fn examine(&self, url: &str, thresholds: &Thresholds) -> Result<Vec<Finding>, StoreError> {
        let schema = self.schema().await?;
        let is_current = schema.level == Level::Ok;
        let mut findings = vec![schema, self.clock_check(thresholds).await?];
        let mut tx = self.pool.read().await?;
        match tx.engine() {
            Engine::Sqlite => sqlite::examine(&mut tx, thresholds, &mut findings).await?,
            Engine::Postgres => postgres::examine(&mut tx, url, thresholds, &mut findings).await?,
        }
        if is_current {
            findings.push(indexes::examine(&mut tx).await?);
            if tx.engine() == Engine::Postgres {
                postgres::examine_tables(&mut tx, thresholds, &mut findings).await?;
            }
        }
        Ok(findings)
    }

    async fn schema(&self) -> Result<Finding, StoreError> {
        match self.check_schema().await {
            Ok(()) => Ok(Finding::ok("schema", "is this program's")),
            Err(error @ StoreError::SchemaTooNew { .. }) => {
                Ok(Finding::fault("schema", error.to_string(), "install the copydesk that made it, or a newer one"))
            }
            Err(StoreError::SchemaTooOld { found, known }) => Ok(Finding::warning(
                "schema",
                format!("has version {found}; this program works with {known}"),
                "run `copydesk migrate`; the next run does it too",
            )),
            Err(other) => Err(other),
        }
    }

    /// Leases run by the database's clock, so ours may differ; but log and pages carry ours.
    async fn clock_check(&self, thresholds: &Thresholds) -> Result<Finding, StoreError> {
        let mut tx = self.pool.read().await?;
        let before = self.clock.now();
        let theirs = self.now(&mut tx).await?;
        let skew = skew((before, self.clock.now()), theirs);
        // Ended here, lest it be seen as a transaction of somebody else.
        tx.commit().await?;
        let ms = skew.as_millis();
        if skew.unsigned_abs() <= thresholds.clock_skew {
            return Ok(Finding::ok("clock", format!("{ms} ms from the database's")));
        }
        let found = format!("this machine's clock is {ms} ms from the database's (positive: ahead)");
        let advice = "leases are safe, they run by the database's clock; but `fetched_at` is wrong: \
                      start a time service (chrony, systemd-timesyncd)";
        Ok(Finding::warning("clock", found, advice))
    }
}

/// How far our clock is ahead of theirs, if they looked at it at some moment between our two looks: nothing, as far as
/// the way there and back may explain it.
fn skew((before, after): (Timestamp, Timestamp), theirs: Timestamp) -> SignedDuration {
    if theirs < before {
        before.duration_since(theirs)
    } else if theirs > after {
        after.duration_since(theirs)
    } else {
        SignedDuration::ZERO
    }
}

/// Bytes as people read them.
fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes >> 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_answer_is_no_skew() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let ours = (at("2025-07-07T12:00:00Z"), at("2025-07-07T12:00:10Z"));
        for (theirs, seconds) in
            [("2025-07-07T12:00:07Z", 0), ("2025-07-07T11:59:58Z", 2), ("2025-07-07T12:00:13Z", -3)]
        {
            assert_eq!(skew(ours, at(theirs)).as_secs(), seconds, "{theirs}");
        }
    }

    #[test]
    fn a_fault_is_worse_than_a_warning() {
        assert!(Level::Fault > Level::Warning && Level::Warning > Level::Ok);
    }
}
